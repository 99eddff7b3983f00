# Every target sets up what it needs; a second run reinstalls nothing.
.PHONY: demo test test-long matrix lint package bench study lock screenshots i18n clean
SHELL := /bin/bash

demo:       ## the main job, headless; STACK=... SAMPLES=... DATE=... CLASS_FIELD=... for real data
	@bash scripts/demo.sh

test:       ## both suites; PYTEST_ARGS="-k name" for a part
	@bash scripts/test.sh

test-long:  ## the tests that take long; PYTEST_ARGS="-k name" for a part
	@bash scripts/test_long.sh

matrix:     ## start, whole chain and unload on QGIS 3.22, 3.40 and 3.44 (root, 7 GB); MATRIX_ARGS="3.44 --tests" for a part
	@bash scripts/matrix.sh $(MATRIX_ARGS)

lint:       ## ruff, mypy --strict on the core, Qt 6 readiness, scans of the package
	@bash scripts/lint.sh

package:    ## dist/tlcm_qgis-VERSION.zip, scanned and tried in a fresh profile
	@bash scripts/package.sh

study:      ## accuracy tables into docs/measured (long; never in CI); STUDY_ARGS="--only base --seeds 2" for a part
	@bash scripts/study.sh

bench:      ## speed and memory into docs/measured (half an hour, never in CI); BENCH_ARGS="--only models scaling" for a part
	@bash scripts/bench.sh

lock:       ## renew the worker environment's lock from tlcm_qgis/runtime/requirements.in
	@bash scripts/lock.sh

screenshots: ## every page and dialog of the desk into build/screenshots, some of them into docs/images; ARGS="dark-200-zh" for a part
	@bash scripts/screenshots.sh $(ARGS)

i18n:       ## renew resources/i18n/tlcm.ts from the sources
	@bash scripts/i18n.sh

clean:
	rm -rf .venv demo dist build .pytest_cache .mypy_cache .ruff_cache
