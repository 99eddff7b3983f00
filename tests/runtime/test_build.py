"""A real environment from nothing, and everything that keeps one from being made."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tlcm_qgis.core.spec.errors import EnvironmentProblem
from tlcm_qgis.runtime.build import _Builder, current_sources
from tlcm_qgis.runtime.environment import check_interpreter, find_interpreter
from tlcm_qgis.runtime.lock import current_key
from tlcm_qgis.runtime.uv import UV_VERSION
from tlcm_qgis.runtime.worker_log import WorkerLog

REPOSITORY = Path(__file__).parents[2]
GARBAGE = dict.fromkeys(("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "LD_LIBRARY_PATH", "PIP_TARGET"), "/garbage")
# Nothing that is configured on this machine helps or hinders.
BARE = dict.fromkeys(("UV_FIND_LINKS", "PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_CACHE_DIR"))
BARE.update(PIP_CONFIG_FILE=os.devnull, UV_HTTP_RETRIES="0")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses POSIX signals")


def variables(home, extra=None):
    given = {**os.environ, "XDG_DATA_HOME": str(home), "TLCM_PYTHON": "", **(extra or {})}
    return {name: value for name, value in given.items() if value is not None}


def command(*arguments):
    return [sys.executable, "-m", "tlcm_qgis.runtime.setup_environment", *arguments]


def set_up(home, *arguments, **extra):
    return subprocess.run(command(*arguments), cwd=REPOSITORY, env=variables(home, extra), capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """An environment made from nothing in a path with a space and letters that are not Latin; interrupted, then made by two at once."""
    home = tmp_path_factory.mktemp("daten") / "Übung 数据"
    options = {"cwd": REPOSITORY, "env": variables(home, GARBAGE), "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command(), **options) as interrupted:
        before = []
        for line in interrupted.stdout:
            before.append(line)
            if "Installing the packages" in line:
                break
        asked = time.monotonic()
        interrupted.send_signal(signal.SIGINT)
        before += interrupted.stdout.readlines()
        code = interrupted.wait(20)
        stopped = time.monotonic() - asked
    left = set_up(home, "--where").returncode
    begun = time.monotonic()
    pair = [subprocess.Popen(command(), **options) for _ in range(2)]
    outputs = [process.communicate()[0] for process in pair]
    return {
        "home": home,
        "interrupted": (code, stopped, before, left),
        "codes": [process.returncode for process in pair],
        "outputs": outputs,
        "seconds": time.monotonic() - begun,
        "folder": home / "tlcm_qgis" / current_key(),
    }


@pytest.fixture
def home_with_uv(built, tmp_path, monkeypatch):
    """A new data folder that has uv already."""
    home = tmp_path / "home"
    shutil.copytree(built["home"] / "tlcm_qgis" / "uv", home / "tlcm_qgis" / "uv")
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    monkeypatch.delenv("TLCM_PYTHON", raising=False)
    return home


@pytest.fixture
def builder(home_with_uv):
    """A builder with an empty environment, and the folder of a package of 5 MB on this machine."""
    data_folder = home_with_uv / "tlcm_qgis"
    program = data_folder / "uv" / UV_VERSION / "uv"
    made = _Builder(program, data_folder / "env", data_folder, current_sources(), WorkerLog(), lambda percent, message: None, lambda: False)
    made.run_uv(["venv", "--python", "3.11", str(made.folder)], 0.0, find_interpreter().reason)
    return made


def write_package(folder):
    """Write a package of 5 MB that cannot be compressed; return its requirement with the right hash."""
    wheel = folder / "tlcmtest-1.0-py3-none-any.whl"
    info = "tlcmtest-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tlcmtest.bin", os.urandom(5_000_000))
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tlcmtest\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"tlcmtest.bin,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return f"tlcmtest==1.0 --hash=sha256:{sha256(wheel.read_bytes()).hexdigest()}\n"


def test_environment_from_nothing(built):
    """Everything else needs it."""
    assert built["codes"] == [0, 0], built["outputs"]
    record = json.loads((built["folder"] / "complete.json").read_text(encoding="utf-8"))
    assert record["key"] == built["folder"].name
    assert record["torch"].startswith("2.13.0")
    assert record["versions"]["python"].startswith("3.11.")
    assert 0.5e9 < record["bytes"] < 1e10
    assert len(record["torch_record_sha256"]) == 64


def test_progress_names_what_is_done_and_how_much_it_is(built):
    """Minutes without a word."""
    text = "\n".join(built["outputs"])
    for part in ("MB to fetch", "GB on the disk", "Python 3.11", "packages", "PyTorch 2.13.0", "Checking", "ready"):
        assert part in text


@pytest.mark.fault(
    "Two set-ups are started at the same time",
    "One makes the environment; the other says that it waits, and uses the same.",
)
def test_two_at_once_build_once(built):
    """Two QGIS windows that destroy each other's environment."""
    text = "\n".join(built["outputs"])
    assert "waiting for it" in text
    assert text.count("Installing PyTorch 2.13.0\n") == 1


@pytest.mark.fault(
    "Cancel is pressed while packages are installed",
    "It stops within 2 seconds; what is there is not taken for a whole environment, and the next set-up finishes it.",
)
def test_interrupted_build_stops_at_once_and_is_not_taken_for_a_whole_one(built):
    """A cancel button that does not cancel; an environment that fails at the first job."""
    code, seconds, before, where = built["interrupted"]
    assert code == 130, before
    assert seconds < 2
    assert where == 1


def test_second_call_does_nothing(built):
    """``make demo`` twice."""
    begun = time.monotonic()
    done = set_up(built["home"])
    assert done.returncode == 0
    assert "Installing" not in done.stdout
    assert time.monotonic() - begun < 3


def test_where_and_check(built):
    """Scripts ask for the interpreter; variables of QGIS in the shell do no harm."""
    where = set_up(built["home"], "--where").stdout.strip()
    assert Path(where) == built["folder"] / "bin" / "python"
    checked = set_up(built["home"], "--check", **GARBAGE, PYTHONWARNINGS="ignore")
    assert checked.returncode == 0, checked.stderr
    assert "rasterio 1." in checked.stdout
    assert "device " in checked.stdout


def test_nothing_is_kept_twice(built):
    """Two gigabytes of cache that the user never finds."""
    assert not (built["home"] / "tlcm_qgis" / "cache").exists()


def test_diagnostics_of_a_whole_environment(built):
    """A report that lacks what the developer asks for first."""
    done = set_up(built["home"], "--diagnostics", HTTPS_PROXY="http://user:secret@proxy:1")
    for part in ("tlcm_qgis: ", "torch_record_sha256", current_key(), "## Last log: setup-", "Ready: yes", "***@proxy"):
        assert part in done.stdout
    assert "secret" not in done.stdout


@pytest.mark.fault(
    "A set-up was broken off",
    "The environment counts as not set up, and the message says what to press.",
)
def test_environment_without_its_marker_is_not_used(built, monkeypatch):
    """QGIS was killed in the middle of the set-up."""
    monkeypatch.setenv("XDG_DATA_HOME", str(built["home"]))
    monkeypatch.delenv("TLCM_PYTHON", raising=False)
    assert find_interpreter().ok
    marker = built["folder"] / "complete.json"
    aside = marker.with_name("aside")
    marker.rename(aside)
    try:
        status = find_interpreter()
        assert not status.ok
        assert "not set up yet" in str(status.reason)
        assert "Set up environment" in str(status.remedy)
    finally:
        aside.rename(marker)


@pytest.mark.fault(
    "The package server, the proxy or the package is not there",
    "A sentence that names which, and what to check; no password in it, nothing half made stays.",
)
@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        ({"UV_DEFAULT_INDEX": "http://127.0.0.1:9/simple"}, "package server cannot be reached"),
        ({"UV_DEFAULT_INDEX": "https://index.invalid/simple", "HTTPS_PROXY": "http://user:secret@127.0.0.1:9"}, "proxy cannot be reached"),
        ({"UV_DEFAULT_INDEX": "file:///nothing/there"}, "does not have a package"),
    ],
)
def test_set_up_without_network_or_index(home_with_uv, extra, sentence):
    """A user who does not know whom to ask."""
    done = set_up(home_with_uv, **{**BARE, **extra})
    assert done.returncode == 1
    assert sentence in done.stderr
    logs = "".join(path.read_text(encoding="utf-8") for path in (home_with_uv / "tlcm_qgis" / "logs").iterdir())
    assert "secret" not in done.stdout + done.stderr + logs
    assert not (home_with_uv / "tlcm_qgis" / current_key()).exists()


@pytest.mark.fault(
    "The package server refuses the password",
    "A sentence that says so, without the password.",
)
def test_index_that_refuses(home_with_uv, serve):
    """A password that has expired."""
    address, _ = serve(status=403)
    done = set_up(home_with_uv, **{**BARE, "UV_DEFAULT_INDEX": address.replace("//", "//user:secret@")})
    assert "refuses access" in done.stderr
    assert "secret" not in done.stdout + done.stderr


@pytest.mark.fault(
    "The folder for the environment cannot be written",
    "A sentence that names it.",
)
def test_data_folder_that_cannot_be_written(tmp_path):
    """A home folder of an administrator's making."""
    (tmp_path / "file").write_text("")
    done = set_up(tmp_path / "file" / "below")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.fault(
    "A package is not the one that the plugin was tested with",
    "It is refused by its checksum, and a sentence says so; nothing of it is installed.",
)
def test_package_with_another_content(builder, tmp_path):
    """A package server that was broken into."""
    requirement = write_package(tmp_path)
    (tmp_path / "bad.txt").write_text(requirement[:-3] + "00\n")
    with pytest.raises(EnvironmentProblem, match="not the one that this plugin was tested with"):
        builder.install(
            ["--no-index", "--find-links", str(tmp_path), "--require-hashes", "-r", str(tmp_path / "bad.txt")],
            0.0,
            find_interpreter().reason,
        )


@contextlib.contextmanager
def small_disk(folder, size):
    """A file system of a few megabytes; skips where that is not allowed."""
    folder.mkdir()
    mounted = (
        platform.system() == "Linux"
        and subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], capture_output=True, check=False).returncode == 0
    )
    if not mounted:
        pytest.skip("cannot mount a file system here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.mark.fault(
    "The disk has too little room",
    "A sentence with what is free and what is needed, before anything is fetched.",
)
def test_disk_that_is_full_before_the_start(tmp_path):
    """Told before anything is fetched."""
    with small_disk(tmp_path / "disk", "20m") as disk:
        done = set_up(disk)
        assert done.returncode == 1
        assert "free space" in done.stderr
        assert not (disk / "tlcm_qgis" / "uv").exists()


@pytest.mark.fault(
    "The disk gets full while a package is installed",
    "A sentence that says so; what was fetched is kept.",
)
def test_disk_that_gets_full(builder, tmp_path):
    """Somebody else's files grow at the same time."""
    requirement = write_package(tmp_path)
    (tmp_path / "good.txt").write_text(requirement)
    with small_disk(tmp_path / "disk", "2m") as disk:
        builder.data_folder = disk
        with pytest.raises(EnvironmentProblem, match="disk is full"):
            builder.install(
                ["--no-index", "--find-links", str(tmp_path), "--require-hashes", "-r", str(tmp_path / "good.txt")],
                0.0,
                find_interpreter().reason,
            )


@pytest.mark.fault(
    "The own Python lacks a package",
    "A sentence that names the package.",
)
def test_own_environment_that_lacks_a_package(builder, monkeypatch):
    """An analyst's own Python: which package is it?"""
    python = builder.folder / "bin" / "python"
    with pytest.raises(EnvironmentProblem, match=r"lacks the package \w+"):
        check_interpreter(python)
    monkeypatch.setenv("TLCM_PYTHON", str(python))
    status = find_interpreter()
    assert (status.ok, status.managed, status.path) == (True, False, python)


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        (
            "echo '  File \"bootstrap.py\", line 8\nSyntaxError: future feature annotations is not defined' >&2; exit 1",
            "too old for the worker",
        ),
        ("echo 'ImportError: DLL load failed while importing _C' >&2; exit 1", "Visual C++"),
        ("exit 5", "exit code 5"),
    ],
)
def test_own_interpreter_that_will_not_do(tmp_path, script, sentence):
    """Python 2, a broken installation, a program that is no Python at all."""
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    with pytest.raises(EnvironmentProblem) as caught:
        check_interpreter(program)
    assert sentence in str(caught.value)


def test_own_python_that_is_too_old(tmp_path):
    """QGIS's own Python 3.9 is the first that people try."""
    (tmp_path / "old.py").write_text("import runpy, sys; sys.version_info = (3, 9, 18); runpy.run_path(sys.argv[1], run_name='__main__')")
    program = tmp_path / "python"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{tmp_path}/old.py" "$@"\n')
    program.chmod(0o755)
    with pytest.raises(EnvironmentProblem, match=r"is Python 3\.9\.18; the worker needs Python 3\.11"):
        check_interpreter(program)


@pytest.mark.fault(
    "The own Python that is named does not exist",
    "A sentence that names it; no other one is taken instead.",
)
def test_named_interpreter_that_is_missing(tmp_path):
    """A typing mistake must not silently choose another environment."""
    status = find_interpreter({"TLCM_PYTHON": str(tmp_path / "nothing")})
    assert not status.ok
    assert "TLCM_PYTHON" in str(status.reason)
    done = set_up(tmp_path, TLCM_PYTHON=str(tmp_path / "nothing"))
    assert done.returncode == 1
    assert str(tmp_path / "nothing") in done.stderr


def test_remove_takes_everything(built):
    """The last test of this file: a gigabyte that stays on the disk."""
    done = set_up(built["home"], "--remove")
    assert done.returncode == 0, done.stderr
    assert not (built["home"] / "tlcm_qgis").exists()
    assert set_up(built["home"], "--remove").returncode == 0
    assert set_up(built["home"], "--where").returncode == 1
