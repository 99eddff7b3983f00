#!/usr/bin/env bash
# The main job, headless: on the demo stack, or with STACK, SAMPLES, DATE and CLASS_FIELD on real data.
. scripts/common.sh
PLACE=$REPOSITORY/demo
RESULTS=$PLACE/results

ensure_qgis
ensure_worker
headless_qgis "$PLACE/.qgis"
QGIS_PROCESS=$(qgis_process_name)
"$QGIS_PROCESS" plugins enable tlcm_qgis > /dev/null

run() {
    local algorithm=$1
    shift
    say "tlcm:$algorithm"
    "$QGIS_PROCESS" run "tlcm:$algorithm" -- "$@" | grep -v -e '^$' -e '^-*$' -e 'setapi() is deprecated'
}

TRUTH=
if [ -n "${STACK:-}" ]; then
    : "${SAMPLES:?Set SAMPLES to a file of labelled points or polygons.}" "${DATE:?Set DATE to the date of the samples (YYYY-MM-DD).}"
    RESULTS=$PLACE/results_real
else
    run createdemostack SIZE="${SIZE:-300}" DATE_COUNT=12 OVERWRITE=true OUTPUT_FOLDER="$PLACE/stack"
    STACK=$PLACE/stack/stack.json SAMPLES=$PLACE/stack/samples.gpkg TRUTH=$PLACE/stack/truth CLASS_FIELD=class_value
    DATE=$("$WORKER" -m tlcm_qgis.core.demo.overview first-date "$STACK")
fi

# The demo may be repeated with other data: its own results are replaced, the user's data never.
run maptimeseries STACK="$STACK" SAMPLES="$SAMPLES" DATE="$DATE" ${CLASS_FIELD:+CLASS_FIELD="$CLASS_FIELD"} OVERWRITE=true OUTPUT_FOLDER="$RESULTS"

say "Results"
"$WORKER" -m tlcm_qgis.core.demo.overview summary "$STACK" "$RESULTS" "$PLACE/overview.png" ${TRUTH:+"$TRUTH"}
