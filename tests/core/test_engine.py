"""The block engine: order, memory, faults and cancel, whatever the threads do."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from tlcm_qgis.core.engine.blocks import THREAD_PREFIX, Pipeline, Threads, spread_block
from tlcm_qgis.core.spec.errors import Cancelled, InputError
from tlcm_qgis.core.worker.context import JobContext

FEW = Threads(readers=2, computers=2, ahead=4)


def _threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(THREAD_PREFIX)]


def _context() -> JobContext:
    return JobContext(lambda _: None)


def test_results_are_written_in_order_however_long_blocks_take() -> None:
    """A map whose blocks are swapped is wrong everywhere and looks right at first sight."""
    rng = np.random.default_rng(1)
    delays = rng.uniform(0, 0.01, 40)

    def read(unit: int) -> int:
        time.sleep(delays[unit])
        return unit * 10

    def compute(unit: int, block: int) -> int:
        time.sleep(delays[-unit])
        return block + 1

    written: list[tuple[int, int]] = []
    Pipeline(read, compute, lambda unit, result: written.append((unit, result))).run(range(40), _context(), "", FEW)
    assert written == [(unit, unit * 10 + 1) for unit in range(40)]


def test_no_more_blocks_are_alive_than_allowed() -> None:
    """A slow disk must not fill the memory with blocks that wait to be written."""
    alive, most, lock = 0, 0, threading.Lock()

    def read(unit: int) -> int:
        nonlocal alive, most
        with lock:
            alive += 1
            most = max(most, alive)
        return unit

    def write(unit: int, result: int) -> None:
        nonlocal alive
        time.sleep(0.002)
        with lock:
            alive -= 1

    Pipeline(read, lambda _, block: block, write).run(range(60), _context(), "", Threads(3, 2, 5))
    assert 1 < most <= 5


def test_no_units_is_nothing_to_do() -> None:
    """An extent without a block that hangs, or writes something."""
    written: list[int] = []
    Pipeline(lambda unit: unit, lambda _, block: block, lambda _, block: written.append(block)).run([], _context(), "", FEW)
    assert written == []


@pytest.mark.parametrize("stage", ["read", "compute", "write"])
def test_fault_of_any_thread_reaches_the_caller_and_leaves_no_thread(stage: str) -> None:
    """A broken file must be told, not end in a job that hangs."""

    def fail_at(name: str, unit: int) -> None:
        if name == stage and unit == 7:
            raise InputError("{file} is broken.", file="x.tif")

    def read(unit: int) -> int:
        fail_at("read", unit)
        return unit

    def compute(unit: int, block: int) -> int:
        fail_at("compute", unit)
        return block

    with pytest.raises(InputError, match="broken"):
        Pipeline(read, compute, lambda unit, _: fail_at("write", unit)).run(range(30), _context(), "", FEW)
    assert _threads() == []


def test_fault_is_told_at_once_although_an_earlier_block_is_still_in_work() -> None:
    """Waiting for an hour-long block before the full disk is mentioned helps nobody."""
    release = threading.Event()

    def compute(unit: int, block: int) -> int:
        if unit == 0:
            release.wait(5)
        return block

    def read(unit: int) -> int:
        if unit == 2:
            threading.Timer(0.3, release.set).start()  # the engine may wait for running blocks, but must not start others
            raise InputError("broken")
        return unit

    begun = time.perf_counter()
    with pytest.raises(InputError):
        Pipeline(read, compute, lambda *_: None).run(range(30), _context(), "", FEW)
    assert time.perf_counter() - begun < 2


def test_cancel_stops_while_waiting_and_leaves_no_thread() -> None:
    """After "Cancel" the machine must be free again."""
    context = _context()
    computed: list[int] = []

    def compute(unit: int, block: int) -> int:
        time.sleep(0.05)
        computed.append(unit)
        return block

    threading.Timer(0.15, context.cancelled.set).start()
    with pytest.raises(Cancelled):
        Pipeline(lambda unit: unit, compute, lambda *_: None).run(range(1000), context, "", FEW)
    assert len(computed) < 30
    assert _threads() == []


def test_progress_names_the_block_and_ends_with_all() -> None:
    messages: list[dict[str, object]] = []
    pipeline = Pipeline(lambda unit: unit, lambda _, block: block, lambda *_: None)
    pipeline.run(range(4), JobContext(messages.append), "Mapping {date}: block {block} of {blocks}", FEW, date="2021-06-15")
    assert [message["percent"] for message in messages] == [25, 50, 75, 100]
    assert messages[-1]["message"] == "Mapping 2021-06-15: block 4 of 4"


@pytest.mark.parametrize(
    ("shape", "largest", "width"),
    [((10_000, 10_000), 256, 256), ((300, 300), 256, 64), ((1200, 1200), 256, 128), ((40, 40), 32, 32), ((1, 100_000), 256, 256)],
)
def test_small_rasters_are_spread_over_the_cores(shape: tuple[int, int], largest: int, width: int) -> None:
    assert spread_block(shape, largest) == width
