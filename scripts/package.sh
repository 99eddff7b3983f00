#!/usr/bin/env bash
# The zip for the plugin repository, scanned, and tried: one algorithm runs from it in a fresh profile.
. scripts/common.sh
ensure_qgis
ensure_worker
ensure_lrelease
ensure_venv tools "$WORKER" requirements-lint.txt
"$VENVS/tools/bin/python" scripts/package.py
TRIAL=$(mktemp -d)
trap 'rm -rf "$TRIAL"' EXIT
"$(qgis_python)" -m zipfile -e "$(ls -t dist/tlcm_qgis-*.zip | head -1)" "$TRIAL/plugins"
PLUGIN_FOLDER=$TRIAL/plugins headless_qgis "$TRIAL"
cd "$TRIAL"
QGIS_PROCESS=$(qgis_process_name)
"$QGIS_PROCESS" plugins enable tlcm_qgis > /dev/null
"$QGIS_PROCESS" run tlcm:createdemostack -- SIZE=64 DATE_COUNT=2 OUTPUT_FOLDER="$TRIAL/demo" > "$TRIAL/log" || { cat "$TRIAL/log"; exit 1; }
test -s "$TRIAL/demo/stack.json"
echo "tlcm:createdemostack ran from the zip."
