#!/usr/bin/env bash
# Speed and memory into docs/measured; takes about half an hour on a machine that does nothing else.
. scripts/common.sh
ensure_qgis
ensure_worker
ensure_test_packages
QGIS_PYTHON=$(qgis_python)
export QGIS_PYTHON
# shellcheck disable=SC2086 - several arguments
PYTHONPATH=$TEST_PACKAGES:$REPOSITORY "$WORKER" -m tests.benchmarks ${BENCH_ARGS:-}
"$(qgis_python)" scripts/docs.py
