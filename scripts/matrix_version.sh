#!/usr/bin/env bash
# matrix_version.sh RESULTS.xml TESTS ...: tests on the QGIS that is installed where this runs; called by matrix.sh.
. scripts/common.sh
results=$1
shift
# The worker of the machine will do in a Debian system that lies on it, unless its Python does not start there.
if [ -z "${WORKER:-}" ] || ! "$WORKER" -c 'import torch, rasterio' 2> /dev/null; then
    ensure_worker
fi
ensure_venv qgis "$(qgis_python)" requirements-test-qgis.txt --system-site-packages
headless_qgis "$(mktemp -d)"
# shellcheck disable=SC2086 - several arguments
TLCM_PYTHON=$WORKER "$VENVS/qgis/bin/python" -m pytest -q -p no:cacheprovider --junitxml="$results" "$@" ${PYTEST_ARGS:-}
