#!/usr/bin/env bash
# Pictures of every page and dialog in a real QGIS: light and dark, 100 % and 200 %, English and Chinese; see screenshots.py.
. scripts/common.sh
PLACE=$REPOSITORY/build/screenshots

ensure_qgis
ensure_worker
headless_qgis "$PLACE/.qgis"
if ! command -v xvfb-run > /dev/null; then
    echo "xvfb-run is missing. Install it with:  sudo apt-get install -y --no-install-recommends xvfb xauth" >&2
    exit 1
fi

if [ ! -e "$PLACE/results/series.json" ]; then
    say "Demo stack and its maps"
    QGIS_PROCESS=$(qgis_process_name)
    "$QGIS_PROCESS" plugins enable tlcm_qgis > /dev/null
    "$QGIS_PROCESS" run tlcm:createdemostack -- SIZE=300 DATE_COUNT=12 OVERWRITE=true OUTPUT_FOLDER="$PLACE/stack" > /dev/null
    references=()
    for file in "$PLACE"/stack/truth/*.tif; do references+=("REFERENCE_RASTERS=$file"); done
    "$QGIS_PROCESS" run tlcm:maptimeseries -- STACK="$PLACE/stack/stack.json" SAMPLES="$PLACE/stack/samples.gpkg" CLASS_FIELD=class_value \
        DATE="$("$WORKER" -m tlcm_qgis.core.demo.overview first-date "$PLACE/stack/stack.json")" \
        "${references[@]}" OVERWRITE=true OUTPUT_FOLDER="$PLACE/results" > /dev/null
fi
if [ ! -e "$PLACE/results/reference.gpkg" ]; then
    "$(qgis_process_name)" run tlcm:createreferencesample -- SERIES="$PLACE/results/series.json" COUNT=120 OUTPUT="$PLACE/results/reference.gpkg" > /dev/null
fi

say "Pictures"
"$WORKER" scripts/translations.py > /dev/null || true 
"$WORKER" scripts/screenshots.py "$PLACE" "$@"
