#!/usr/bin/env bash
# Accuracy figures into docs/measured; takes a quarter of an hour. Real data are read from TLCM_TEST_DATA.
. scripts/common.sh
ensure_qgis
ensure_worker
export TLCM_TEST_DATA=${TLCM_TEST_DATA:-../shared/data}
"$WORKER" -m tests.studies.demo
"$WORKER" -m tests.studies.real
"$(qgis_python)" scripts/docs.py
