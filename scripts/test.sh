#!/usr/bin/env bash
# Both suites: the core in the worker environment, the QGIS half in a real QGIS.
. scripts/common.sh
run_suites
