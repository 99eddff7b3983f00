"""How long the stages of a job took: run.json, and the benchmarks, tell it."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tlcm_qgis.core.engine.blocks import Pipeline, Threads
from tlcm_qgis.core.engine.side_by_side import side_by_side
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.worker.context import JobContext

WORK_S = 0.02


def busy() -> None:
    """Keep a processor busy for ``WORK_S``."""
    end = time.thread_time() + WORK_S
    while time.thread_time() < end:
        np.sort(np.arange(500)[::-1])


def test_stage_inside_itself_counts_once() -> None:
    """A map of an hour that is said to have taken two."""
    context = JobContext([].append)
    with context.timed("map"), context.part(0, 0.5).timed("map"), context.timed("train"):
        busy()
    assert set(context.timings) == {"map", "train"}
    assert WORK_S <= context.timings["train"] <= context.timings["map"]
    begun = time.perf_counter()
    with context.timed("map"):
        pass
    assert context.timings["map"] - context.timings["train"] < time.perf_counter() - begun + WORK_S


def test_roles_of_a_stage() -> None:
    """Whether reading or computing is what takes the time."""
    context = JobContext([].append)

    def compute(unit: int, block: int) -> int:
        busy()
        return block

    pipeline = Pipeline(lambda unit: unit, compute, lambda unit, result: None)
    pipeline.run(range(4), context, "", Threads(1, 2, 4))
    assert not context.timings  # no stage, nothing to tell
    with context.timed("map"):
        pipeline.run(range(4), context.part(0, 1), "", Threads(1, 2, 4))
        pipeline.run(range(2), context, "", Threads(1, 1, 2))
    assert set(context.timings) == {"map", "map: read", "map: compute", "map: write"}
    assert context.timings["map: compute"] >= 6 * WORK_S
    assert context.timings["map: read"] < context.timings["map: compute"] / 2


def test_side_by_side_keeps_the_order() -> None:
    """Dates that get the results of others."""
    told: list[int] = []

    def work(number: int) -> int:
        time.sleep(0.01 * (number % 3))
        return number * number

    assert side_by_side(work, 12, told.append) == [number * number for number in range(12)]
    assert told == list(range(12))
    assert side_by_side(work, 0) == []


def test_side_by_side_stops() -> None:
    """A cancel, or a fault, while a hundred dates wait for a core: what has not begun does not begin."""
    begun: list[int] = []

    def stop(number: int) -> None:
        if number == 3:
            raise Cancelled

    def work(number: int) -> None:
        begun.append(number)
        time.sleep(0.01)

    with pytest.raises(Cancelled):
        side_by_side(work, 500, stop)
    assert len(begun) < 300

    def fail(number: int) -> None:
        raise ValueError(number)

    with pytest.raises(ValueError, match="0"):
        side_by_side(fail, 500)
