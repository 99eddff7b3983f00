# Shared by the scripts of the Makefile: where things are and how they are installed. Source it with the repository as working directory.
set -euo pipefail
REPOSITORY=$(pwd)
VENVS=${VENVS:-$REPOSITORY/.venv}
APT_PACKAGES="qgis python3-qgis python3-gdal python3-venv xvfb xauth"

say() { printf '\n== %s\n' "$*"; }

qgis_process_name() {
    # Debian's wrapper qgis_process of 3.22 is broken; the program itself is qgis_process.bin.
    command -v qgis_process.bin || command -v qgis_process || true
}

# The interpreter that QGIS's own Python modules belong to (never a pyenv or conda one that comes first in PATH).
qgis_python() {
    for candidate in ${QGIS_PYTHON:-} /usr/bin/python3 python3; do
        if "$candidate" -c 'import qgis.core' 2> /dev/null; then
            echo "$candidate"
            return
        fi
    done
}

ensure_qgis() {
    if [ -n "$(qgis_process_name)" ] && [ -n "$(qgis_python)" ] && "$(qgis_python)" -c 'import venv, ensurepip, osgeo.gdal' 2> /dev/null; then
        return
    fi
    if ! command -v apt-get > /dev/null; then
        echo "QGIS 3.22 or newer with its Python modules is needed. Install it, and set QGIS_PYTHON to its Python if that is not found." >&2
        exit 1
    fi
    if [ "$(id -u)" != 0 ]; then
        echo "QGIS is missing. Install it with:  sudo apt-get update && sudo apt-get install -y --no-install-recommends $APT_PACKAGES" >&2
        exit 1
    fi
    say "Installing QGIS from the distribution"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $APT_PACKAGES > /dev/null
}

# Qt's compiler of translations.
ensure_lrelease() {
    if python3 -c 'import sys; sys.path.insert(0, "scripts"); import translations; translations.find_lrelease()' 2> /dev/null; then
        return
    fi
    if command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]; then
        say "Installing Qt's lrelease from the distribution"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends qttools5-dev-tools > /dev/null
    fi
}

# Prints nothing but the interpreter of the worker environment; builds the environment with the plugin's own set-up if it is missing.
ensure_worker() {
    "$(qgis_python)" -m tlcm_qgis.runtime.setup_environment >&2
    WORKER=$("$(qgis_python)" -m tlcm_qgis.runtime.setup_environment --where)
    export WORKER
}

# ensure_venv NAME INTERPRETER REQUIREMENTS [venv options]: a private environment that is made once for each state of its requirements.
ensure_venv() {
    local name=$1 interpreter=$2 requirements=$3
    shift 3
    local stamp=$VENVS/$name/$(cksum < "$requirements" | cut -d' ' -f1).done
    if [ ! -e "$stamp" ]; then
        say "Making .venv/$name"
        rm -rf "${VENVS:?}/$name"
        "$interpreter" -m venv "$@" "$VENVS/$name"
        "$VENVS/$name/bin/python" -m pip install -q --disable-pip-version-check -r "$requirements"
        touch "$stamp"
    fi
}

# What headless QGIS needs: a private runtime folder and profile, no display, this checkout as the plugin folder.
headless_qgis() {
    local place=$1
    mkdir -p "$place/profile" "$place/runtime"
    chmod 700 "$place/runtime"
    export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$place/runtime QGIS_CUSTOM_CONFIG_PATH=$place/profile QGIS_PLUGINPATH=${PLUGIN_FOLDER:-$REPOSITORY}
    export PYTHONDONTWRITEBYTECODE=1
}

# Sets TEST_PACKAGES to the folder of pytest and what tests and benchmarks need besides. It lies beside the worker environment, not in it: what is tested
# is exactly what users get.
ensure_test_packages() {
    ensure_venv pytest "$WORKER" requirements-test.txt
    TEST_PACKAGES=$("$VENVS/pytest/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
}

# pytest ARGUMENTS ...: that there is nothing to run is no failure.
succeeds_or_has_none() {
    local code=0
    "$@" || code=$?
    [ "$code" = 0 ] || [ "$code" = 5 ]
}

# run_suites [pytest options]: the core in the worker environment, the QGIS half in a real QGIS; PYTEST_ARGS come last. TEST_JOBS: processes, as many as
# there are cores unless said otherwise; the tests of a file stay together, they share what is costly to make. A test that hangs is a failure with the place
# where it stands, not a run without an end.
run_suites() {
    local side_by_side="-n ${TEST_JOBS:-auto} --dist loadfile --timeout 600 --timeout-method thread"
    ensure_qgis
    ensure_lrelease
    ensure_worker
    ensure_venv qgis "$(qgis_python)" requirements-test-qgis.txt --system-site-packages
    ensure_test_packages
    export TLCM_TEST_DATA=${TLCM_TEST_DATA:-../shared/data} TLCM_GOLDEN=${TLCM_GOLDEN:-../shared/golden}
    local status=0

    say "Core (worker environment, no QGIS)"
    # shellcheck disable=SC2086 - several arguments
    PYTHONPATH=$TEST_PACKAGES:$REPOSITORY succeeds_or_has_none "$WORKER" -m pytest -q tests/core tests/runtime $side_by_side "$@" ${PYTEST_ARGS:-} || status=1

    say "QGIS half ($("$(qgis_python)" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)'))"
    headless_qgis "$(mktemp -d)"
    # shellcheck disable=SC2086
    TLCM_PYTHON=$WORKER succeeds_or_has_none "$VENVS/qgis/bin/python" -m pytest -q tests/qgis $side_by_side "$@" ${PYTEST_ARGS:-} || status=1
    return $status
}
