"""Disk, memory and drives that give out.

What a user would lose: hours of work and its explanation, or inputs that a result was written over.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path
from typing import Any

import pytest
from interruptions import JOBS, Place
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from traces import unfinished, workers

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_disk import small_disk

FULL = "cannot be written: the disk is full. Free some space and run the same job again: results that are whole are kept."
NO_MEMORY = "There is not enough memory for this job. Close other programs or work on a smaller extent."
DISK_BYTES = 64 * 2**20
KILOBYTE = 1024


@pytest.fixture(scope="module")
def place(chain, tmp_path_factory):
    return Place(chain, tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def disk_place(chain, tmp_path_factory):
    """A place for results on a disk of its own, which goes away with the tests."""
    folder = tmp_path_factory.mktemp("full")
    with small_disk(folder / "disk", DISK_BYTES) as disk:
        yield Place(chain, disk.path), disk


def refusal(name: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback | None = None) -> str:
    """Return what an algorithm says that does not come to its end; no worker may be left."""
    with pytest.raises(QgsProcessingException) as refused:
        processing.run(f"tlcm:{name}", parameters, feedback=feedback)
    assert workers() == []
    return str(refused.value)


def quick(moments: list[tuple[str, str]], *chosen: tuple[str, str]) -> list[Any]:
    """Return the moments of jobs; all but some of them take long together."""
    return [pytest.param(*moment, id="-".join(moment), marks=() if moment in chosen else pytest.mark.long) for moment in moments]


WRITING = [(name, phase) for name, job in JOBS.items() for phase in job.phases if phase not in ("reading",)]


@pytest.mark.fault(
    "The disk gets full in the middle of a job, whatever is being written: samples, models, maps, changes or the report",
    "One sentence names the file and what to do; whole results stay, nothing half remains; with room again the same job goes on to the same bytes",
)
@pytest.mark.parametrize(("name", "phase"), quick(WRITING, ("maptimeseries", "migrating"), ("mapstack", "mapping")))
def test_the_disk_gets_full_while_a_job_runs(disk_place, name, phase):
    place, disk = disk_place
    disk.relieve()
    expected, inputs = place.unbroken(name), place.inputs()
    with place.strike(name, phase, lambda _: disk.fill()) as strike:
        said = refusal(name, place.parameters(name))
    assert strike.struck_at
    assert said.startswith(str(place.out)) and said.endswith(FULL)
    assert unfinished(place.out) == []
    assert place.inputs() == inputs
    disk.relieve()
    processing.run(f"tlcm:{name}", place.parameters(name))
    assert place.results() == expected


@pytest.mark.fault(
    "Memory runs out in any step of a job (a limit on the worker)", "One sentence says so and what to do; nothing half remains"
)
@pytest.mark.parametrize(
    ("name", "phase"),
    quick([(name, phase) for name, job in JOBS.items() for phase in job.phases], ("maptimeseries", "migrating"), ("mapstack", "mapping")),
)
def test_memory_runs_out_while_a_job_runs(place, name, phase):
    place.parameters(name)
    place.clear()
    inputs = place.inputs()
    with place.strike(name, phase, lambda pid: resource.prlimit(pid, resource.RLIMIT_AS, (KILOBYTE, KILOBYTE))) as strike:
        said = refusal(name, place.parameters(name))
    assert strike.struck_at
    assert said == NO_MEMORY
    assert unfinished(place.out) == []
    assert place.inputs() == inputs
