"""The one block engine: reader threads with read-ahead, computing threads, and one writer that takes the blocks in order.

The writer is the calling thread. At most ``ahead`` blocks are alive at a time, so memory does not depend on the size of the raster.
A fault in any thread, or a cancel, ends the run within ``POLL_S`` plus the time that blocks in work still take; no thread is left.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, InvalidStateError, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache, wraps
from itertools import islice
from typing import Any, Final, Generic, ParamSpec, TypeVar

from ..worker.context import JobContext

POLL_S: Final = 0.05
THREAD_PREFIX: Final = "tlcm-block"
SMALLEST_BLOCK: Final = 32
LEAST_SPREAD: Final = 64  # narrower blocks cost more in the halos of networks than idle cores do
FEWEST_BLOCKS: Final = 32  # enough that the cores of a desktop have work to the end

Unit = TypeVar("Unit")
Block = TypeVar("Block")
Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")


def available_cpus() -> int:
    """Return the number of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def fitting_block(bytes_per_pixel: float, budget: int, largest: int) -> int:
    """Return the width of square blocks, a multiple of 32 from 32 to ``largest``, that take about ``budget`` bytes at most if they can."""
    side = int((budget / bytes_per_pixel) ** 0.5) // SMALLEST_BLOCK * SMALLEST_BLOCK
    return min(largest, max(SMALLEST_BLOCK, side))


def spread_block(shape: tuple[int, int], largest: int) -> int:
    """Return the width of square blocks, ``largest`` unless a small raster (height, width) would leave cores without work.

    It depends on the raster alone: networks round otherwise in blocks of another shape, and maps must not depend on the machine.
    """
    side = largest
    while side > LEAST_SPREAD and math.ceil(shape[0] / side) * math.ceil(shape[1] / side) < FEWEST_BLOCKS:
        side = max(LEAST_SPREAD, side // 2)
    return side


@cache
def one_library_thread() -> None:
    """Keep the BLAS libraries of this process to one thread a call; the computing threads use the cores already."""
    from threadpoolctl import threadpool_limits

    threadpool_limits(1, "blas")


@dataclass(frozen=True, slots=True)
class Threads:
    """How many threads work, and how many blocks may be alive at a time (being read, waiting, being computed or written)."""

    readers: int
    computers: int
    ahead: int

    @classmethod
    def default(cls) -> Threads:
        """Return numbers for this machine: every core computes, reading is mostly waiting."""
        cpus = available_cpus()
        readers = min(4, max(2, cpus // 2))
        return cls(readers, cpus, 2 * readers + cpus)


@dataclass(frozen=True, slots=True)
class Pipeline(Generic[Unit, Block, Result]):
    """What is done to every unit of work (a window, with whatever names the data).

    Attributes:
        read: gets the data of a unit; called in reader threads.
        compute: makes the result of it; called in computing threads. Must depend on its arguments alone.
        write: takes the result; called in the thread of the caller, in the order of the units.
    """

    read: Callable[[Unit], Block]
    compute: Callable[[Unit, Block], Result]
    write: Callable[[Unit, Result], None]

    def run(
        self, units: Sequence[Unit], context: JobContext, text: str, threads: Threads | None = None, begun: int = 0, /, **values: object
    ) -> None:
        """Do all units.

        Args:
            units: in the order in which they are written.
            context: told after every block; asked often whether to stop.
            text: progress message, a template with the fields ``block`` and ``blocks`` and those of ``values``.
            threads: numbers of threads; the result does not depend on them.
            begun: how many of the first units are done already.
            **values: fill the fields of ``text``.

        Raises:
            Cancelled: the user asked to stop.
            Exception: whatever ``read``, ``compute`` or ``write`` raised first.
        """
        threads = threads or Threads.default()
        clocks = {role: _Clock() for role in ("read", "compute", "write")}
        timed: Pipeline[Unit, Block, Result] = Pipeline(
            clocks["read"].timing(self.read), clocks["compute"].timing(self.compute), clocks["write"].timing(self.write)
        )
        with _Workers(timed, threads) as workers:
            pending: deque[tuple[Unit, Future[Result]]] = deque()
            ahead = islice(units, begun, None)
            for done in range(begun, len(units)):
                while len(pending) < threads.ahead and (unit := next(ahead, _END)) is not _END:
                    pending.append((unit, workers.submit(unit)))  # type: ignore[arg-type]
                unit, future = pending.popleft()
                timed.write(unit, workers.result(future, context))
                del future
                context.progress((done + 1) / len(units), text, block=done + 1, blocks=len(units), **values)
        for role, clock in clocks.items():
            context.add_role(role, clock.seconds)


class _Clock:
    """Adds up the processor seconds that calls of a function take, in whatever threads."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._lock = threading.Lock()

    def timing(self, work: Callable[Arguments, Value]) -> Callable[Arguments, Value]:
        """Return the function, timed."""

        @wraps(work)
        def timed(*given: Arguments.args, **named: Arguments.kwargs) -> Value:
            begun = time.thread_time()
            try:
                return work(*given, **named)
            finally:
                with self._lock:
                    self.seconds += time.thread_time() - begun

        return timed


_END: Final = object()


class _Workers(Generic[Unit, Block, Result]):
    """Two pools of threads that end with the ``with`` block, whatever happens in it."""

    def __init__(self, pipeline: Pipeline[Unit, Block, Result], threads: Threads) -> None:
        self._pipeline = pipeline
        self._readers = ThreadPoolExecutor(threads.readers, f"{THREAD_PREFIX}-read")
        self._computers = ThreadPoolExecutor(threads.computers, f"{THREAD_PREFIX}-compute")
        self._fault: Future[None] = Future()

    def __enter__(self) -> _Workers[Unit, Block, Result]:
        return self

    def __exit__(self, *_: object) -> None:
        for pool in (self._readers, self._computers):
            pool.shutdown(wait=False, cancel_futures=True)
        for pool in (self._readers, self._computers):
            pool.shutdown(wait=True)

    def submit(self, unit: Unit) -> Future[Result]:
        """Start reading a unit and, when it is read, computing."""
        block = self._readers.submit(self._read, unit)
        return self._computers.submit(self._compute, unit, block)

    def result(self, future: Future[Result], context: JobContext) -> Result:
        """Wait for a result; raises what any thread raised, or ``Cancelled``."""
        either: tuple[Future[Any], ...] = (future, self._fault)
        while not future.done():
            context.check_cancelled()
            wait(either, POLL_S, FIRST_COMPLETED)
            if self._fault.done():
                self._fault.result()
        return future.result()

    def _read(self, unit: Unit) -> Block:
        try:
            return self._pipeline.read(unit)
        except BaseException as error:
            self._report(error)
            raise

    def _compute(self, unit: Unit, block: Future[Block]) -> Result:
        try:
            return self._pipeline.compute(unit, block.result())
        except BaseException as error:
            self._report(error)
            raise

    def _report(self, error: BaseException) -> None:
        try:
            self._fault.set_exception(error)
        except InvalidStateError:
            return  # another thread was first
