#!/usr/bin/env bash
# Style, types, Qt 6 readiness, and the scans of the plugin repository.
. scripts/common.sh
ensure_qgis
ensure_worker
ensure_venv tools "$WORKER" requirements-lint.txt
TOOLS=$VENVS/tools/bin
"$TOOLS/ruff" format --check .
"$TOOLS/ruff" check .
"$TOOLS/python" scripts/docs.py --check
"$TOOLS/mypy" --python-executable "$WORKER"
"$TOOLS/flake8" --select QGS tlcm_qgis tests
"$TOOLS/python" scripts/package.py --check-only
