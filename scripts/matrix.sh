#!/usr/bin/env bash
# Start, whole chain, the dock by clicks, and unload on every version of QGIS that counts; "--tests" runs all tests of the QGIS half on each.
# matrix.sh [--tests] [3.22] [3.40] [3.44]: this machine's own QGIS where it is that version, else a Debian system in a folder that is
# made on first use (3 GB each, a few minutes, root and debootstrap needed; MATRIX_CACHE names the place).
. scripts/common.sh
CACHE=${MATRIX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tlcm_matrix}
export CERTIFICATES=/etc/ssl/certs/ca-certificates.crt
MIRROR=${MATRIX_MIRROR:-http://deb.debian.org/debian}
declare -A SUITES=([3.22]=bookworm [3.40]=trixie [3.44]=forky)
STEP_TESTS=(tests/qgis/test_desktop.py tests/qgis/test_desktop_desk.py
    "tests/qgis/test_runs.py::test_the_command_line_gives_the_same_rasters_and_vectors_and_touches_no_input[maptimeseries]")

TESTS=("${STEP_TESTS[@]}")
VERSIONS=()
for argument in "$@"; do
    case $argument in
        --tests) TESTS=(tests/qgis) ;;
        *) [ -n "${SUITES[$argument]:-}" ] || { echo "matrix.sh knows QGIS ${!SUITES[*]} and --tests, not $argument." >&2; exit 2; }
            VERSIONS+=("$argument") ;;
    esac
done
[ ${#VERSIONS[@]} -gt 0 ] || VERSIONS=(3.22 3.40 3.44)

# Prints what keeps a Debian system from being made or entered; nothing if all is there.
missing_for_folders() {
    [ "$(id -u)" = 0 ] || echo "root rights (run it as: sudo -E make matrix)"
    command -v debootstrap > /dev/null || echo "debootstrap (apt-get install debootstrap)"
    command -v unshare > /dev/null || echo "unshare (apt-get install util-linux)"
}

# enter FOLDER COMMAND ...: run a command of a Debian system; what is mounted there lives in a namespace of its own and ends with it.
enter() {
    unshare --mount bash -euc '
        folder=$1
        shift
        mount -t proc proc "$folder/proc"
        mount --rbind /dev "$folder/dev"
        mount -t tmpfs tmpfs "$folder/tmp"
        for shown in $SHOWN; do # not to be written there
            mkdir -p "$folder$shown"
            mount --bind "$shown" "$folder$shown"
            mount -o remount,bind,ro "$folder$shown"
        done
        exec chroot "$folder" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            PATH=/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE="$CERTIFICATES" PIP_CERT="$CERTIFICATES" "$@"
    ' enter "$@"
}

# make_folder SUITE FOLDER: a Debian system with its QGIS; what is half made is made anew.
make_folder() {
    local suite=$1 folder=$2
    say "Making a Debian $suite with QGIS in $folder"
    rm -rf "$folder.part"
    mkdir -p "$(dirname "$folder")"
    # All newer suites are made like sid, older releases of debootstrap do not know their names; testing is not always signed anew in time.
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$folder.part" "$MIRROR" /usr/share/debootstrap/scripts/sid > "$folder.log" \
        && echo 'Acquire::Check-Valid-Until "false";' > "$folder.part/etc/apt/apt.conf.d/90matrix" \
        && trust_certificates "$folder.part" \
        && SHOWN= enter "$folder.part" sh -euc 'apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@"; apt-get clean' \
            install $APT_PACKAGES >> "$folder.log" 2>&1 \
        && mv "$folder.part" "$folder" && return
    tail -n 20 "$folder.log" >&2
    return 1
}

# trust_certificates FOLDER: the certificates that this machine trusts, among them a company's own.
trust_certificates() {
    cp -L /etc/resolv.conf "$1/etc/resolv.conf"
    cp -L "${SSL_CERT_FILE:-$CERTIFICATES}" "$1$CERTIFICATES"
}

run_in_folder() {
    local version=$1 folder=$CACHE/${SUITES[$1]} base status=0
    base=$("$WORKER" -c 'import sys; print(sys.base_prefix)')
    [ -d "$folder" ] || make_folder "${SUITES[$1]}" "$folder" || return
    trust_certificates "$folder"
    mkdir -p "$folder/opt/results"
    # What lies in /usr belongs to the system; any other Python of the worker's is shown.
    SHOWN="$REPOSITORY ${WORKER%/bin/python} ${base##/usr*}" enter "$folder" VENVS=/opt/venv WORKER="$WORKER" PYTEST_ARGS="${PYTEST_ARGS:-}" \
        bash -euc 'cd "$1"; shift; exec bash scripts/matrix_version.sh "$@"' inside \
        "$REPOSITORY" "/opt/results/$version.xml" "${TESTS[@]}" || status=1
    mv "$folder/opt/results/$version.xml" "$RESULTS" || status=1
    return $status
}

ensure_qgis
ensure_worker
RESULTS=$(mktemp -d)
trap 'rm -rf "$RESULTS"' EXIT
HERE=$("$(qgis_python)" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION)')
status=0
for version in "${VERSIONS[@]}"; do
    say "QGIS $version"
    if [[ $HERE == "$version".* ]]; then
        bash scripts/matrix_version.sh "$RESULTS/$version.xml" "${TESTS[@]}" || status=1
    elif [ -n "$(missing_for_folders)" ]; then
        printf 'QGIS %s was not run. Missing: %s\n' "$version" "$(missing_for_folders | paste -sd ';')" >&2
        status=1
    else
        run_in_folder "$version" || status=1
    fi
done
say "Result"
"$(qgis_python)" scripts/matrix.py "$RESULTS" "${VERSIONS[@]}" || status=1
exit $status
