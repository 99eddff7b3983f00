#!/usr/bin/env bash
# Renew the lock of the worker environment; needs uv in PATH. No index is named in it, every file has its hash.
set -euo pipefail
lock=tlcm_qgis/runtime/requirements.lock
uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header --upgrade \
    tlcm_qgis/runtime/requirements.in -o "$lock" > /dev/null
# Every line has the marker of requirements.in; pip's and uv's hash checks need none. Those of operating systems stay.
sed -i.bak -e "s/ ; python_full_version < '3.12' and / ; /" -e "s/ ; python_full_version < '3.12'//" "$lock"
rm "$lock.bak"
