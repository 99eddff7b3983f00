#!/usr/bin/env bash
# The tests of both suites that take long: faults that need a whole environment, large images or many kills.
. scripts/common.sh
run_suites -m long
