#!/usr/bin/env bash
# Accuracy figures into docs/measured; takes half an hour. Real data are read from TLCM_TEST_DATA.
. scripts/common.sh
ensure_qgis
ensure_worker
export TLCM_TEST_DATA=${TLCM_TEST_DATA:-../shared/data}
# shellcheck disable=SC2086 - several arguments
"$WORKER" -m tests.studies ${STUDY_ARGS:-}
"$(qgis_python)" scripts/docs.py
