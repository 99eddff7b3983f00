"""Stopped, killed and switched off.

What a user would lose: the night's work that was done already, or the trust that what lies in the folder is whole.
"""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from commandline import REPOSITORY
from interruptions import JOBS, Place, gone, send
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from traces import unfinished, workers

from tlcm_qgis.core.spec.protocol import EXIT_CANCELLED, EXIT_OK, request

BOOTSTRAP = REPOSITORY / "tlcm_qgis" / "core" / "bootstrap.py"
ENDED = "The worker process was ended by signal {} before it gave a result."
MEMORY = "Most often the memory was not enough: close other programs or work on a smaller extent."
CANCEL_SECONDS = 2


EVERY_MOMENT = [(name, phase) for name, job in JOBS.items() for phase in job.phases]
MEANS = ("cancel", "SIGTERM", "SIGKILL", "QGIS")
QUICKLY = {
    ("maptimeseries", "migrating", "cancel"),
    ("maptimeseries", "mapping", "QGIS"),
    ("maptimeseries", "changes", "SIGKILL"),
    ("maptimeseries", "report", "cancel"),
    ("migratesamples", "report", "SIGKILL"),
    ("createcomposites", "images", "SIGTERM"),
    ("pretrainmodel", "training", "SIGKILL"),
    ("adaptmodel", "adapting", "cancel"),
    ("adapt_network", "teaching", "SIGKILL"),
}
TOO_LATE = {("adaptmodel", "writing", "cancel")}  # the model is whole before a cancel arrives


@pytest.fixture(scope="module")
def place(chain, tmp_path_factory):
    return Place(chain, tmp_path_factory.mktemp("killed"))


def cases(moments: list[tuple[str, str]], means: tuple[str, ...]) -> list[Any]:
    """Return every moment with every means; those that are not run quickly are long."""
    return [
        pytest.param(*moment, way, id="-".join((*moment, way)), marks=() if (*moment, way) in QUICKLY else pytest.mark.long)
        for moment in moments
        for way in means
        if (*moment, way) not in TOO_LATE
    ]


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
    place.run(name)
    assert place.results() == expected
    assert {file: state for file, state in place.whole_rasters().items() if file in whole} == whole
    assert place.inputs() == inputs
    assert workers() == []


def break_within_qgis(place: Place, name: str, phase: str, means: str) -> None:
    """Run a job from this QGIS and strike its worker."""
    feedback = QgsProcessingFeedback(False)
    deed = (lambda _: feedback.cancel()) if means == "cancel" else send(means)
    with place.strike(name, phase, deed) as strike, pytest.raises(QgsProcessingException) as broken:
        place.run(name, feedback)
    assert strike.struck_at
    if means == "cancel":
        assert time.monotonic() - strike.struck_at < CANCEL_SECONDS
        assert str(broken.value) == "Cancelled."
    else:
        assert ENDED.format(means) in str(broken.value)
        assert (MEMORY in str(broken.value)) == (means == "SIGKILL")


def break_with_qgis(place: Place, command_line: Any, name: str, phase: str) -> None:
    """Run a job from a QGIS of its own and kill that."""
    with command_line.start(place.algorithm(name), place.parameters(name)) as qgis_process:
        with place.strike(name, phase, lambda _: qgis_process.kill()) as strike:
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
        if moment[1] != "writing"  # the last moment: a job that is asked then comes to its end
    ],
)
def test_a_job_on_a_cluster_is_ended_and_goes_on(place, worker, tmp_path, name, phase):
    place.parameters(name)  # makes its inputs
    place.clear()
    expected = cluster_run(place, worker, tmp_path, name)
    place.clear()
    with place.strike(name, phase, send("SIGTERM")) as strike:
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
    job.write_text(json.dumps(request(place.algorithm(name), place.parameters(name), {})), encoding="utf-8")
    return subprocess.run([worker, BOOTSTRAP, "run", job], capture_output=True, text=True, check=False)
