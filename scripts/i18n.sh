#!/usr/bin/env bash
# Renew the texts to translate, and compile every language that is there (needs Qt's lrelease).
set -euo pipefail
python3 scripts/i18n.py
for language in resources/i18n/tlcm_*.ts; do
    [ -e "$language" ] || continue
    lrelease "$language"
done
