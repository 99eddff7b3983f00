#!/usr/bin/env bash
# Style, types of both halves (the QGIS half against Qt 6), and the scans of the plugin repository.
. scripts/common.sh
ensure_qgis
ensure_worker
ensure_lrelease
ensure_venv tools "$WORKER" requirements-lint.txt
TOOLS=$VENVS/tools/bin
"$TOOLS/ruff" format --check .
"$TOOLS/ruff" check .
"$TOOLS/python" scripts/docs.py --check
"$TOOLS/mypy" --python-executable "$WORKER"
"$TOOLS/python" scripts/qt6_stubs.py
"$TOOLS/mypy" --config-file scripts/mypy_qgis.ini
# without QGS2: experimental, and wrong wherever another class has a method of the same name
# QGS402: fields of layers take QMetaType from QGIS 3.38 on; before it is QVariant.Int and so on, which qgis.PyQt keeps with Qt 6 (not QVariant.Type.Int)
"$TOOLS/flake8" --select QGS1,QGS3,QGS4 --per-file-ignores tlcm_qgis/gui/desk/sample_layers.py:QGS402 tlcm_qgis tests
"$TOOLS/python" scripts/package.py --check-only
