"""Setting up the worker environment.

The real builder, killed, upgraded, on a full disk and with a Python of the user's own.
"""

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
from pathlib import Path

import pytest
from setting_up import (
    REPOSITORY,
    command,
    contents,
    set_up,
    variables,
)

from tlcm_qgis.core.spec.errors import EnvironmentProblem
from tlcm_qgis.runtime import build, environment
from tlcm_qgis.runtime.build import remove_environment
from tlcm_qgis.runtime.environment import MARKER, check_interpreter, find_interpreter, old_environments
from tlcm_qgis.runtime.lock import current_key
from tlcm_qgis.runtime.setup_lock import setup_lock
from tlcm_qgis.runtime.worker_log import existing_logs, new_log_file

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses POSIX signals")


# -- killed, and two at once


SLOW_INSTALL = """
import sys
from pathlib import Path
sys.path.insert(0, {repository!r})
from tlcm_qgis.runtime.build import _Builder
from tlcm_qgis.runtime.package_sources import PackageSources
from tlcm_qgis.runtime.setup_lock import setup_lock
from tlcm_qgis.runtime.worker_log import WorkerLog
from tlcm_qgis.core.spec.messages import Message
folder = Path({folder!r})
with setup_lock(folder / "setup.lock", lambda: None, lambda: False) as lock:
    builder = _Builder(Path({uv!r}), folder / "env", folder, PackageSources(), WorkerLog(), lambda *_: None, lambda: False, lock)
    print("begun", flush=True)
    builder.run_uv([], 0.0, Message(""))
"""


@pytest.mark.fault(
    "QGIS is killed while the installer works",
    "The installer ends its step before anybody else touches the environment; the next set-up waits for it and then goes on.",
)
def test_installer_that_outlives_qgis_keeps_the_lock(tmp_path):
    installer = tmp_path / "uv"
    installer.write_text(f"#!/bin/sh\nsleep 3\ntouch '{tmp_path}/ended'\n")
    installer.chmod(0o755)
    script = SLOW_INSTALL.format(repository=str(REPOSITORY), folder=str(tmp_path), uv=str(installer))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as qgis:
        assert qgis.stdout.readline() == "begun\n"
        time.sleep(0.5)
        qgis.kill()
    waited = []
    with setup_lock(tmp_path / "setup.lock", lambda: waited.append(not (tmp_path / "ended").exists()), lambda: False):
        assert (tmp_path / "ended").exists()
    assert waited == [True]


@pytest.mark.long
@pytest.mark.fault(
    "QGIS is killed in any step of the set-up", "What is there is never taken for a whole environment; the next set-up makes it whole."
)
def test_killed_in_every_step_then_set_up(tmp_path):
    given = variables(tmp_path / "home", {"UV_CACHE_DIR": str(tmp_path / "cache")})
    for step in ("Fetching uv", "Making a Python", "Installing the packages", "Installing PyTorch", "Checking"):
        with subprocess.Popen(command(), cwd=REPOSITORY, env=given, stdout=subprocess.PIPE, text=True) as process:
            assert any(step in line for line in process.stdout), step
            process.kill()
        assert process.returncode == -signal.SIGKILL
        where = set_up(given, "--where")
        assert where.returncode == 1, step
        assert "is not set up yet" in where.stderr
    done = set_up(given)
    assert done.returncode == 0, done.stderr
    assert set_up(given, "--check").returncode == 0
    assert contents(tmp_path / "home") == sorted([current_key(), "uv"])


# -- upgrades


def pretend(folder: Path, key: str, whole: bool = True) -> Path:
    """Write what a whole environment is recognised by."""
    made = folder / key
    (made / "bin").mkdir(parents=True)
    (made / "bin" / "python").touch()
    (made / "pyvenv.cfg").touch()
    if whole:
        (made / MARKER).write_text(json.dumps({"key": key}))
    return made


@pytest.mark.fault(
    "A new version of the plugin needs other packages",
    "The plugin says that there is only an older environment and what to press; the older one stays for whoever still needs it.",
)
def test_upgrade_says_what_is_missing_and_keeps_the_old_one(data_home):
    old = pretend(data_home / "tlcm_qgis", "0123456789ab")
    status = find_interpreter()
    assert not status.ok
    assert str(status.reason) == (
        "This version of the plugin needs a worker environment (Python with PyTorch) of its own; there is only an older one."
    )
    assert "Press Raster > Time series land cover > Set up environment" in str(status.remedy)
    pretend(data_home / "tlcm_qgis", current_key())
    assert find_interpreter().ok
    assert old_environments() == [old]


@pytest.mark.fault("Older environments fill the disk", "They can be removed by themselves, whole or half made; the one in use stays.")
def test_old_environments_are_removed_alone(data_home):
    folder = data_home / "tlcm_qgis"
    pretend(folder, "0123456789ab")
    pretend(folder, "ba9876543210", whole=False)
    kept = pretend(folder, current_key())
    (folder / "uv" / "1").mkdir(parents=True)
    remove_environment(only_old=True)
    assert contents(data_home) == sorted([current_key(), "uv"])
    assert find_interpreter().path == kept / "bin" / "python"
    remove_environment()
    assert not folder.exists()


RUNNING_JOB = """
import sys
sys.path.insert(0, {repository!r})
from tlcm_qgis.runtime.environment import find_interpreter, worker_client
with worker_client(find_interpreter()) as client:
    client.run({{}}, on_progress=lambda percent, said: print("runs", flush=True))
"""


@pytest.mark.fault(
    "The environment is repaired or removed while a job runs in it, maybe of another QGIS, or of one that was killed",
    "A sentence that says that a job is running; the job goes on undisturbed.",
)
@pytest.mark.parametrize("killed", [False, True], ids=["running", "killed"])
def test_environment_in_use_is_not_touched(data_home, tmp_path, killed):
    made = pretend(data_home / "tlcm_qgis", current_key())
    (made / "bin" / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "{tmp_path}/job.py"\n')
    (made / "bin" / "python").chmod(0o755)
    (tmp_path / "job.py").write_text(
        "import json, time\n"
        "print(json.dumps({'type': 'progress', 'percent': 0, 'message': '', 'text': '', 'values': {}}), flush=True)\n"
        "time.sleep(3)\n"
    )
    script = RUNNING_JOB.format(repository=str(REPOSITORY))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as qgis:
        assert qgis.stdout.readline() == "runs\n"
        if killed:
            qgis.kill()
            qgis.wait()
        for deed in (remove_environment, lambda: build.create_environment(lambda *_: None, lambda: False, repair=True)):
            with pytest.raises(EnvironmentProblem) as caught:
                deed()
            assert str(caught.value).startswith(f"A job is running in the worker environment {made}. Wait for its end or cancel it")
            assert find_interpreter().ok
        qgis.kill()
    limit = time.monotonic() + 20
    while (data_home / "tlcm_qgis").exists():
        with contextlib.suppress(EnvironmentProblem):
            remove_environment()
        assert time.monotonic() < limit
        time.sleep(0.2)


# -- the user's own Python


@pytest.mark.fault("The own Python that is named is a folder", "A sentence that says so and names the Python in it.")
def test_own_environment_that_is_a_folder(tmp_path):
    status = find_interpreter({"TLCM_PYTHON": str(tmp_path)})
    assert not status.ok
    assert str(status.reason) == f"{tmp_path} is a folder, not a Python."
    assert str(status.remedy) == f"Name the Python in it: {tmp_path / 'bin' / 'python'}"


@pytest.mark.fault("The own Python may not be executed, or is no program", "A sentence that names it and the reason.")
@pytest.mark.parametrize(("mode", "reason"), [(0o644, "Permission denied"), (0o755, "Exec format error")])
def test_own_python_that_does_not_start(tmp_path, mode, reason):
    (tmp_path / "python").write_text("no program\n")
    (tmp_path / "python").chmod(mode)
    done = set_up(variables(tmp_path / "home", {"TLCM_PYTHON": str(tmp_path / "python")}))
    assert done.returncode == 1
    assert f"The worker's Python {tmp_path / 'python'} cannot be started: {reason}." in done.stderr
    assert "Traceback" not in done.stderr


def own_python(folder: Path, code: str) -> Path:
    """Return an interpreter that runs this one, with ``code`` before anything else."""
    (folder / "site").mkdir()
    (folder / "site" / "sitecustomize.py").write_text(code)
    program = folder / "python"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{folder}/site" exec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    return program


@pytest.mark.fault("The own Python is older than 3.11", "A sentence that names its version and the one that is needed.")
def test_own_python_of_the_wrong_version(tmp_path):
    program = own_python(tmp_path, "import sys; sys.version_info = (3, 6, 15)")
    with pytest.raises(EnvironmentProblem, match=r"is Python 3\.6\.15; the worker needs Python 3\.11 or newer\. Name another interpreter"):
        check_interpreter(program)


@pytest.mark.fault("A package of the own Python is too old", "A sentence that names the package, its version and the one that is needed.")
def test_own_package_that_is_too_old(tmp_path):
    code = "import importlib.metadata as m\nreal = m.version\nm.version = lambda name: '0.9.0' if name == 'pyogrio' else real(name)\n"
    with pytest.raises(
        EnvironmentProblem, match=r"The package pyogrio 0\.9\.0 in .* is too old; the worker needs 0\.12 or newer\. Update it"
    ):
        check_interpreter(own_python(tmp_path, code))


@pytest.mark.fault("A package of the own Python is missing or broken", "A sentence that names the package and the Python.")
@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            "ModuleNotFoundError(\"No module named 'rasterio'\", name='rasterio')",
            "lacks the package rasterio. Set the worker environment up again",
        ),
        ("ImportError('librasterio.so: undefined symbol: x')", "does not load: librasterio.so: undefined symbol: x. Set the worker"),
    ],
    ids=["missing", "broken"],
)
def test_own_package_that_is_missing_or_broken(tmp_path, error, sentence):
    code = (
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == 'rasterio': raise {error}\n"
        "sys.meta_path.insert(0, Refuse())\n"
    )
    with pytest.raises(EnvironmentProblem) as caught:
        check_interpreter(own_python(tmp_path, code))
    assert sentence in str(caught.value)


# -- the disk


@contextlib.contextmanager
def small_disk(folder: Path, size: str):
    """A file system of a given size; skips where that is not allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder]
    if platform.system() != "Linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("cannot mount a file system here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.mark.long
@pytest.mark.fault(
    "The disk gets full in the middle of the set-up",
    "A sentence that says so; the half environment is taken away again, and with room the next attempt makes it whole.",
)
def test_disk_that_gets_full_in_the_middle(tmp_path, monkeypatch):
    monkeypatch.delenv("TLCM_PYTHON", raising=False)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    with small_disk(tmp_path / "disk", "3g") as disk:
        monkeypatch.setenv("XDG_DATA_HOME", str(disk))
        ballast = disk / "ballast"

        def fill(percent, message):
            if "Installing the packages" in str(message):
                with ballast.open("wb") as stream:
                    os.posix_fallocate(stream.fileno(), 0, shutil.disk_usage(disk).free - 100 * 2**20)

        with pytest.raises(EnvironmentProblem, match=r"The disk is full: .* Free some space") as caught:
            build.create_environment(fill, lambda: False)
        assert "Traceback" not in str(caught.value)
        assert contents(disk) == ["uv"]
        ballast.unlink()
        assert build.create_environment(lambda percent, message: None, lambda: False).ok


# -- the clock


@pytest.mark.fault("The clock is set back", "The logs of new jobs are kept and shown as the last ones; those from the future go first.")
def test_logs_after_the_clock_was_set_back(data_home):
    folder = data_home / "logs"
    folder.mkdir(parents=True)
    for second in range(12):
        (folder / f"worker-20991231T2359{second:02d}-000000.log").write_text("from the future")
    mine = []
    for _ in range(3):
        mine.append(new_log_file(folder))
        mine[-1].write_text("new")
    assert [log.name for log in existing_logs(folder)[:3]] == [log.name for log in reversed(mine)]
    assert len(existing_logs(folder)) == 10


def test_marker_survives_from_the_future(data_home):
    """Files that are newer than now are no reason to make a whole environment anew."""
    made = pretend(data_home / "tlcm_qgis", current_key())
    for file in made.rglob("*"):
        os.utime(file, (4_000_000_000, 4_000_000_000))
    assert environment.find_interpreter().ok
