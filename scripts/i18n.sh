#!/usr/bin/env bash
# Renew the texts to translate, and compile every language that is there.
. scripts/common.sh
python3 scripts/i18n.py
ensure_lrelease
python3 scripts/translations.py
