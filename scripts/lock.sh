#!/usr/bin/env bash
# Renew the lock of the worker environment; needs uv in PATH. No index is named in it, every file has its hash.
set -euo pipefail
uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header \
    tlcm_qgis/runtime/requirements.in -o tlcm_qgis/runtime/requirements.lock
