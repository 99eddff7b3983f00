"""Stopped, killed and switched off.

What a user would lose: the night's work that was done already, or the trust that what lies in the folder is whole.
"""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from commandline import REPOSITORY
from interruptions import Strike, gone, has_begun, is_written, send
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from recipes import INPUTS, destinations
from traces import listing, unfinished, workers

from tlcm_qgis.core.spec.protocol import EXIT_CANCELLED, EXIT_OK, request

BOOTSTRAP = REPOSITORY / "tlcm_qgis" / "core" / "bootstrap.py"
ENDED = "The worker process was ended by signal {} before it gave a result."
CANCEL_SECONDS = 2
RUN_FILE = "run.json"


@dataclass(frozen=True)
class Phase:
    """A stretch of a job: it has begun when there is a file of ``begun``, and is over when there is one of ``over``."""

    begun: str = ""
    over: str = ""

    def is_now(self, folder: Path, pid: int) -> bool:
        """Return whether the worker that writes to a folder is in it."""
        return has_begun(pid) and (not self.begun or is_written(folder, self.begun)) and not (self.over and any(folder.glob(self.over)))


@dataclass(frozen=True)
class Job:
    """An algorithm, what is given besides the usual, and its phases."""

    phases: dict[str, Phase]
    given: dict[str, Any] = field(default_factory=dict)


QUICK = {"CHAIN": "star"}
JOBS = {
    "maptimeseries": Job(
        {
            "reading": Phase(over=RUN_FILE),
            "migrating": Phase(RUN_FILE, "*samples*.gpkg"),
            "training": Phase("audit.gpkg", "model/model.json"),
            "mapping": Phase("maps/.map_*.part.tif", "maps/map_*-11-*.tif"),
            "changes": Phase("changes/.*.part.tif", "changes/count.tif"),
            "report": Phase("changes/count.tif", "*report.html"),
        },
        QUICK,
    ),
    "createdemostack": Job({"images": Phase("images/.*.part.tif", "stack.json")}, {"SIZE": 300, "DATE_COUNT": 4}),
    "createstack": Job({"reading": Phase(over="output.json")}),
    "createcomposites": Job({"images": Phase("images/.*.part.tif", "stack.json")}, {"PERIOD": "month"}),
    "augmentsamples": Job({"computing": Phase(over="*output*.gpkg")}),
    "migratesamples": Job({"computing": Phase(over="*output*.gpkg"), "report": Phase("output.gpkg", "report.html")}, QUICK),
    "trainmodel": Job({"training": Phase(RUN_FILE, "model.json")}),
    "mapstack": Job({"mapping": Phase("maps/.map_*.part.tif", "series.json")}),
    "detectchanges": Job({"changes": Phase(".*.part.tif", "count.tif")}),
    "assessaccuracy": Job({"comparing": Phase(over="output_json.json")}),
}
EVERY_MOMENT = [(name, phase) for name, job in JOBS.items() for phase in job.phases]
MEANS = ("cancel", "SIGTERM", "SIGKILL", "QGIS")
QUICKLY = {
    ("maptimeseries", "migrating", "cancel"),
    ("maptimeseries", "mapping", "QGIS"),
    ("maptimeseries", "changes", "SIGKILL"),
    ("maptimeseries", "report", "cancel"),
    ("migratesamples", "report", "SIGKILL"),
    ("createcomposites", "images", "SIGTERM"),
}


class Place:
    """The demo, and one folder for the results of all runs: reports name it, so that only there they have the same bytes."""

    def __init__(self, chain: Any, folder: Path) -> None:
        self._chain, self.out = chain, folder / "out äöü"
        self._unbroken: dict[str, dict[str, str]] = {}

    def parameters(self, name: str) -> dict[str, Any]:
        """Return the parameters of a run."""
        return {**INPUTS[name](self._chain.result), **JOBS[name].given, **destinations(name, self.out)}

    def unbroken(self, name: str) -> dict[str, str]:
        """Return the files of a run that nobody disturbed."""
        if name not in self._unbroken:
            self.parameters(name)  # makes its inputs
            self.clear()
            processing.run(f"tlcm:{name}", self.parameters(name))
            self._unbroken[name] = self.results()
        self.clear()
        return self._unbroken[name]

    def clear(self) -> None:
        """Forget what was written."""
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir()

    def results(self) -> dict[str, str]:
        """Return name and hash of all files but the records of runs, which tell when they were."""
        return {name: content for name, content in listing(self.out).items() if not name.endswith(RUN_FILE)}

    def inputs(self) -> dict[str, str]:
        """Return name and hash of all that the runs are given."""
        return listing(self._chain.folder)

    def whole_rasters(self) -> dict[str, tuple[int, int]]:
        """Return file number and time of every raster that is whole and that a later run must leave as it is."""
        whole = [
            file for file in self.out.rglob("*.tif") if not file.name.startswith(".") and file.parent.name in ("maps", "images", "truth")
        ]
        kept = [
            file
            for file in whole
            if not file.name.startswith("confidence_") or file.with_name(file.name.replace("confidence", "map")).exists()
        ]
        return {str(file): (file.stat().st_ino, file.stat().st_mtime_ns) for file in kept}


@pytest.fixture(scope="module")
def place(chain, tmp_path_factory):
    return Place(chain, tmp_path_factory.mktemp("killed"))


def cases(moments: list[tuple[str, str]], means: tuple[str, ...]) -> list[Any]:
    """Return every moment with every means; those that are not run quickly are long."""
    return [
        pytest.param(*moment, way, id="-".join((*moment, way)), marks=() if (*moment, way) in QUICKLY else pytest.mark.long)
        for moment in moments
        for way in means
    ]


def strike_at(place: Place, name: str, phase: str, deed: Callable[[int], None]) -> Strike:
    return Strike(lambda pid: JOBS[name].phases[phase].is_now(place.out, pid), deed)


@pytest.mark.fault(
    "Cancel, a shutdown, the death of the worker or of QGIS, at any step of a job and while bytes are being written",
    "No half results and no process remain, only whole ones; the same job run again skips whole dates and ends with the same bytes as an undisturbed run",
)
@pytest.mark.parametrize(("name", "phase", "means"), cases(EVERY_MOMENT, MEANS))
def test_a_broken_job_leaves_nothing_half_and_goes_on(place, command_line, name, phase, means):
    expected, inputs = place.unbroken(name), place.inputs()
    break_with_qgis(place, command_line, name, phase) if means == "QGIS" else break_within_qgis(place, name, phase, means)
    assert gone()
    assert means == "SIGKILL" or unfinished(place.out) == []
    whole = place.whole_rasters()
    processing.run(f"tlcm:{name}", place.parameters(name))
    assert place.results() == expected
    assert {file: state for file, state in place.whole_rasters().items() if file in whole} == whole
    assert place.inputs() == inputs
    assert workers() == []


def break_within_qgis(place: Place, name: str, phase: str, means: str) -> None:
    """Run a job from this QGIS and strike its worker."""
    feedback = QgsProcessingFeedback(False)
    deed = (lambda _: feedback.cancel()) if means == "cancel" else send(means)
    with strike_at(place, name, phase, deed) as strike, pytest.raises(QgsProcessingException) as broken:
        processing.run(f"tlcm:{name}", place.parameters(name), feedback=feedback)
    assert strike.struck_at
    if means == "cancel":
        assert time.monotonic() - strike.struck_at < CANCEL_SECONDS
        assert str(broken.value) == "Cancelled."
    else:
        assert ENDED.format(means) in str(broken.value)


def break_with_qgis(place: Place, command_line: Any, name: str, phase: str) -> None:
    """Run a job from a QGIS of its own and kill that."""
    with command_line.start(name, place.parameters(name)) as qgis_process:
        with strike_at(place, name, phase, lambda _: qgis_process.kill()) as strike:
            qgis_process.communicate()
        assert strike.struck_at
        assert qgis_process.returncode == -signal.SIGKILL


@pytest.mark.fault(
    "A cluster ends a job that runs without QGIS (SIGTERM), at any step",
    "As above; the job says that it was cancelled (exit code 3)",
)
@pytest.mark.parametrize(
    ("name", "phase"),
    [
        pytest.param(*moment, id="-".join(moment), marks=() if moment == ("mapstack", "mapping") else pytest.mark.long)
        for moment in EVERY_MOMENT
    ],
)
def test_a_job_on_a_cluster_is_ended_and_goes_on(place, worker, tmp_path, name, phase):
    place.parameters(name)  # makes its inputs
    place.clear()
    expected = cluster_run(place, worker, tmp_path, name)
    place.clear()
    with strike_at(place, name, phase, send("SIGTERM")) as strike:
        broken = start_job(place, worker, tmp_path, name)
    assert strike.struck_at
    assert (broken.returncode, json.loads(broken.stdout.splitlines()[-1])["kind"]) == (EXIT_CANCELLED, "cancelled")
    assert workers() == [] and unfinished(place.out) == []
    whole = place.whole_rasters()
    assert cluster_run(place, worker, tmp_path, name) == expected
    assert {file: state for file, state in place.whole_rasters().items() if file in whole} == whole


def cluster_run(place: Place, worker: str, folder: Path, name: str) -> dict[str, str]:
    done = start_job(place, worker, folder, name)
    assert done.returncode == EXIT_OK, done.stdout + done.stderr
    return place.results()


def start_job(place: Place, worker: str, folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    job = folder / "job.json"
    job.write_text(json.dumps(request(name, place.parameters(name), {})), encoding="utf-8")
    return subprocess.run([worker, BOOTSTRAP, "run", job], capture_output=True, text=True, check=False)
