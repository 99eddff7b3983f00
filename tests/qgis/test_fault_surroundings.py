"""What surrounds QGIS.

Variables of other programs, libraries that write where they should not, clocks that are set, several QGIS at once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from commandline import REPOSITORY
from qgis import processing
from recipes import parameters
from traces import listing, workers

NOWHERE = "/nowhere/at all"
# Of each program that is known to set them for itself: QGIS, conda, OSGeo4W, AppImages, GDAL's own settings in a shell.
FOREIGN = {
    **dict.fromkeys(("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH", "GEOTIFF_CSV"), NOWHERE),
    **dict.fromkeys(("PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "VIRTUAL_ENV", "CONDA_PREFIX", "LD_LIBRARY_PATH"), NOWHERE),
    "PYTHONOPTIMIZE": "2",
    "PYTHONIOENCODING": "ascii",
    "PYTHONWARNINGS": "error",
    "GDAL_SKIP": "GTiff",
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GTIFF_IGNORE_READ_ERRORS": "YES",
    "GTIFF_POINT_GEO_IGNORE": "YES",
    "OGR_ENABLE_PARTIAL_REPROJECTION": "YES",
    "OSR_DEFAULT_AXIS_MAPPING_STRATEGY": "AUTHORITY_COMPLIANT",
    "MPLBACKEND": "module://nothing",
    "LD_PRELOAD": "",
}
POISON = "raise RuntimeError('this module is not the one that was meant')\n"
TOLD = (".json", ".html")  # hold times and places


def rasters_and_vectors(folder: Path) -> dict[str, str]:
    return {name: state for name, state in listing(folder).items() if not name.endswith(TOLD)}


@pytest.fixture
def poisoned(tmp_path):
    """A folder with modules that must never be imported by the worker, and a start file that raises."""
    folder = tmp_path / "poison"
    folder.mkdir()
    for name in ("rasterio", "torch", "sklearn", "pyogrio", "tlcm_qgis", "sitecustomize"):
        (folder / f"{name}.py").write_text(POISON)
    return folder


@pytest.fixture
def own_python(tmp_path, worker):
    """Return a function that makes an environment of the user's own: the worker's, in which ``code`` runs before anything else."""

    def make(code: str) -> str:
        (tmp_path / "site").mkdir()
        (tmp_path / "site" / "sitecustomize.py").write_text(textwrap.dedent(code), encoding="utf-8")
        program = tmp_path / "python"
        program.write_text(f'#!/bin/sh\nPYTHONPATH="{tmp_path}/site" exec "{worker}" "$@"\n')
        program.chmod(0o755)
        return str(program)

    return make


def run_demo(folder: Path) -> Path:
    """Make a small demo stack through Processing."""
    results = processing.run("tlcm:createdemostack", {"SIZE": 48, "DATE_COUNT": 2, "OUTPUT_FOLDER": str(folder)})
    return Path(results["STACK"])


@pytest.fixture(scope="module")
def plain_demo(provider, worker, tmp_path_factory):
    """The demo stack that undisturbed surroundings give."""
    folder = tmp_path_factory.mktemp("plain") / "demo"
    run_demo(folder)
    return rasters_and_vectors(folder)


# -- variables


@pytest.mark.fault(
    "PROJ, GDAL, Python, conda and library paths in the variables of QGIS lead nowhere", "The run goes on as ever, with the same results."
)
def test_foreign_variables_change_nothing(chain, tmp_path, monkeypatch, poisoned):
    chain.result("augmentsamples")
    given = parameters("augmentsamples", chain.result, tmp_path / "out")
    (tmp_path / "out").mkdir()
    for name, value in {**FOREIGN, "PYTHONPATH": str(poisoned)}.items():
        monkeypatch.setenv(name, value)
    before = rasters_and_vectors(chain.place("createdemostack"))
    processing.run("tlcm:augmentsamples", given)
    monkeypatch.undo()
    assert rasters_and_vectors(tmp_path / "out") == rasters_and_vectors(chain.place("augmentsamples")) != {}
    assert rasters_and_vectors(chain.place("createdemostack")) == before
    assert workers() == []


@pytest.mark.fault(
    "QGIS is started from a shell whose PYTHONPATH holds other versions of the packages, and with a library to preload that is gone",
    "The run goes on as ever, with the same results.",
)
def test_shell_that_is_poisoned(command_line, tmp_path, poisoned, monkeypatch, plain_demo):
    (poisoned / "tlcm_qgis.py").unlink()  # QGIS itself would take it for the plugin
    for name, value in {
        "PYTHONPATH": str(poisoned),
        "PYTHONSTARTUP": NOWHERE,
        "LD_PRELOAD": "/nowhere/lib.so",
        "GDAL_DATA": NOWHERE,
    }.items():
        monkeypatch.setenv(name, value)
    done = command_line.run("createdemostack", {"SIZE": 48, "DATE_COUNT": 2, "OUTPUT_FOLDER": str(tmp_path / "out")})
    monkeypatch.undo()
    assert done.returncode == 0, done.stdout + done.stderr
    assert rasters_and_vectors(tmp_path / "out") == plain_demo
    assert workers() == []


@pytest.mark.fault(
    "A job file is run in a shell whose PROJ and GDAL folders belong to other versions", "The run goes on as ever, with the same results."
)
def test_job_file_among_foreign_folders(tmp_path, worker, plain_demo):
    from tlcm_qgis.core.spec.protocol import request

    job = tmp_path / "job.json"
    values = {"SIZE": 48, "DATE_COUNT": 2, "OUTPUT_FOLDER": str(tmp_path / "out")}
    job.write_text(json.dumps(request("createdemostack", values, {})))
    variables = {**os.environ, **dict.fromkeys(("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "GDAL_DRIVER_PATH"), NOWHERE)}
    bootstrap = REPOSITORY / "tlcm_qgis" / "core" / "bootstrap.py"
    done = subprocess.run([worker, bootstrap, "run", job], env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert rasters_and_vectors(tmp_path / "out") == plain_demo


# -- libraries that write


LOUD = {
    "python": "print('Welcome to a library!', end='', flush=True)",
    "C": "import ctypes; ctypes.CDLL(None).puts(b'Welcome to a library in C!'); ctypes.CDLL(None).fflush(None)",
    "bytes": r"import os; os.write(1, b'\xff\xfe no UTF-8 \x00 \x80'); os.write(2, b'\xff\xfe\n')",
    "like a message": "print('{\"type\": \"result\"', end='', flush=True)",
    "all the time": """
        import os, threading, time
        def shout():
            while True:
                os.write(1, b'{"type": "result", "outputs": {}, "figures": {}}\\xff\\n')
                time.sleep(0.001)
        threading.Timer(0.3, shout).start()
        import atexit
        atexit.register(lambda: os._exit(0))
    """,
}


@pytest.mark.fault(
    "A library of the worker prints to standard output, from Python or C, at start or all the time, text that is no UTF-8",
    "It goes into the log; progress and results arrive as ever.",
)
@pytest.mark.parametrize("kind", LOUD)
def test_libraries_that_print(own_python, monkeypatch, tmp_path, plain_demo, kind):
    monkeypatch.setenv("TLCM_PYTHON", own_python(LOUD[kind]))
    assert run_demo(tmp_path / "out").is_file()
    assert rasters_and_vectors(tmp_path / "out") == plain_demo
    assert workers() == []


# -- the user's own Python


@pytest.mark.fault("The own Python vanishes between two runs", "A sentence that names it and what to do; once it is back, runs go on.")
def test_own_python_that_vanishes(own_python, monkeypatch, tmp_path, plain_demo):
    from qgis.core import QgsProcessingException

    program = Path(own_python(""))
    monkeypatch.setenv("TLCM_PYTHON", str(program))
    run_demo(tmp_path / "first")
    program.rename(tmp_path / "away")
    with pytest.raises(QgsProcessingException) as caught:
        run_demo(tmp_path / "second")
    sentence = f"The Python {program} that the variable TLCM_PYTHON names does not exist. Correct it, or clear it"
    assert sentence in str(caught.value)
    assert not (tmp_path / "second").exists()
    (tmp_path / "away").rename(program)
    run_demo(tmp_path / "second")
    assert rasters_and_vectors(tmp_path / "second") == plain_demo


@pytest.mark.fault(
    "A job fails because a package of the own Python is too old",
    "A sentence that names the package and the version that is needed, not a line of code.",
)
def test_job_with_a_package_that_is_too_old(own_python, monkeypatch, chain, tmp_path):
    from qgis.core import QgsProcessingException

    given = parameters("augmentsamples", chain.result, tmp_path / "out")
    code = """
        import importlib.metadata as metadata
        import pyogrio
        real = metadata.version
        metadata.version = lambda name: "0.7.2" if name == "pyogrio" else real(name)
        pyogrio.read_info = lambda *arguments, **options: {}  # lacks what newer ones have
    """
    monkeypatch.setenv("TLCM_PYTHON", own_python(code))
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("tlcm:augmentsamples", given)
    assert "The package pyogrio 0.7.2 in " in str(caught.value)
    assert "is too old; the worker needs 0.12 or newer. Update it there" in str(caught.value)
    assert not list(tmp_path.glob("out/*"))
    assert workers() == []


# -- upgrades


@pytest.mark.fault(
    "An upgrade of the plugin has left an older worker environment",
    "The set-up window says that a new one is needed, and offers to remove the older one; nothing else is removed.",
)
def test_older_environment_is_offered_for_removal(qgis_app, tmp_path, monkeypatch):
    from qgis.PyQt.QtCore import QTimer
    from qgis.PyQt.QtWidgets import QApplication, QMessageBox

    from tlcm_qgis.gui.setup import Setup
    from tlcm_qgis.gui.setup_dialog import SetupDialog

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("TLCM_PYTHON")
    old, kept = tmp_path / "tlcm_qgis" / "0123456789ab", tmp_path / "tlcm_qgis" / "uv"
    for folder in (old, kept):
        folder.mkdir(parents=True)
        (folder / "pyvenv.cfg" if folder == old else folder / "program").touch()
    (old / "complete.json").write_text("{}")
    setup = Setup()
    dialog = SetupDialog(setup)
    dialog.show()
    assert dialog.status.text().endswith("there is only an older one.")
    assert dialog.removeOld.isVisible() and dialog.removeOld.text().replace("&", "") == "Remove older ones…"
    QTimer.singleShot(200, lambda: QApplication.activeModalWidget().button(QMessageBox.StandardButton.Yes).click())
    dialog.removeOld.click()
    assert setup.is_running
    limit = time.monotonic() + 20
    while setup.is_running and time.monotonic() < limit:
        QApplication.processEvents()
        time.sleep(0.01)
    assert not old.exists() and kept.exists()
    assert not dialog.removeOld.isVisible()
    assert dialog.status.text().endswith("is not set up yet.")
    dialog.close_dialog()


# -- clocks


@pytest.mark.fault(
    "The clock is set back between two runs, so that all files are from the future",
    "The same job again finds its results whole and keeps them.",
)
def test_files_from_the_future(chain, tmp_path):
    given = parameters("createcomposites", chain.result, tmp_path / "out")
    processing.run("tlcm:createcomposites", given)
    later = time.time() + 10 * 365 * 86400
    for file in tmp_path.rglob("*"):
        os.utime(file, (later, later))
    before = listing(tmp_path / "out")
    written = {file: file.stat().st_mtime for file in (tmp_path / "out").rglob("*.tif")}
    processing.run("tlcm:createcomposites", given)
    after = {name: state for name, state in listing(tmp_path / "out").items() if not name.endswith(TOLD)}
    assert after == {name: state for name, state in before.items() if not name.endswith(TOLD)} != {}
    assert {file: file.stat().st_mtime for file in (tmp_path / "out").rglob("*.tif")} == written


@pytest.mark.fault("The clock jumps back during a run", "The run goes on as ever, with the same results.")
def test_clock_that_goes_back_during_a_run(own_python, monkeypatch, tmp_path, plain_demo):
    code = """
        import itertools, time
        for name, day in (("time", 86400.0), ("time_ns", 86400 * 10**9)):
            start = getattr(time, name)()
            setattr(time, name, itertools.count(start, -day).__next__)
    """
    monkeypatch.setenv("TLCM_PYTHON", own_python(code))
    now = iter(range(2_000_000_000, 0, -86_400))
    monkeypatch.setattr(time, "time", lambda: float(next(now)))
    run_demo(tmp_path / "out")
    monkeypatch.undo()
    assert rasters_and_vectors(tmp_path / "out") == plain_demo
    assert workers() == []


# -- several QGIS at once


SET_UP = """
import sys
from qgis.core import QgsApplication, QgsTask
application = QgsApplication([], False)
application.initQgis()
sys.path.insert(0, {repository!r})
from tlcm_qgis.gui.setup_task import SetupTask
from tlcm_qgis.runtime.build import create_environment
from tlcm_qgis.runtime.environment import find_interpreter
task = SetupTask("set up", lambda on_progress, is_cancelled, on_line: create_environment(on_progress, is_cancelled))
task.told.connect(lambda text: print(text, flush=True))
task.ended.connect(application.quit)
QgsApplication.taskManager().addTask(task)
application.exec()
print("problem:", task.problem, flush=True)
print("ready:", find_interpreter().ok, flush=True)
"""


@pytest.mark.long
@pytest.mark.fault(
    "Two QGIS set the worker environment up at the same time", "One makes it; the other says that it waits, and then uses the same."
)
def test_two_qgis_set_up_at_once(tmp_path):
    script = SET_UP.format(repository=str(REPOSITORY))
    variables = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "TLCM_PYTHON": "", "QT_QPA_PLATFORM": "offscreen"}
    options = {"env": variables, "cwd": tmp_path, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    pair = [subprocess.Popen([sys.executable, "-c", script], **options) for _ in range(2)]
    outputs = [process.communicate(timeout=400) for process in pair]
    said = "\n".join(out for out, _ in outputs)
    assert [process.returncode for process in pair] == [0, 0], outputs
    assert said.count("ready: True") == 2 and said.count("problem: \n") == 2, said
    assert said.count("Another QGIS is setting the worker environment up; waiting for it") == 1
    assert said.count("Installing the packages for rasters and models") == 1
