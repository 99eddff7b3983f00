#!/usr/bin/env bash
# Both suites: the core in the worker environment, the QGIS half in a real QGIS.
. scripts/common.sh
ensure_qgis
ensure_worker
ensure_venv qgis "$(qgis_python)" requirements-test-qgis.txt --system-site-packages
# pytest lies beside the worker environment, not in it: what is tested is exactly what users get.
ensure_venv pytest "$WORKER" requirements-test.txt

export TLCM_TEST_DATA=${TLCM_TEST_DATA:-../shared/data} TLCM_GOLDEN=${TLCM_GOLDEN:-../shared/golden}
PYTEST_PATH=$("$VENVS/pytest/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
status=0

say "Core (worker environment, no QGIS)"
PYTHONPATH=$PYTEST_PATH:$REPOSITORY "$WORKER" -m pytest -q tests/core tests/runtime ${PYTEST_ARGS:-} || status=1

say "QGIS half ($("$(qgis_python)" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)'))"
headless_qgis "$(mktemp -d)"
TLCM_PYTHON=$WORKER "$VENVS/qgis/bin/python" -m pytest -q tests/qgis ${PYTEST_ARGS:-} || status=1
exit $status
