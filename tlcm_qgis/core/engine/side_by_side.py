"""The same work for several dates at a time, one on each core."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from .blocks import available_cpus

Result = TypeVar("Result")


def side_by_side(work: Callable[[int], Result], count: int, progress: Callable[[int], None] = lambda _: None) -> list[Result]:
    """Return what ``work`` gives for 0, 1, ... ``count`` - 1, in order; computed in threads, so it must depend on its argument alone.

    Args:
        work: is given a number.
        count: how many numbers.
        progress: is told each number, in order, before its result is waited for; may raise to stop: what has not begun never does.
    """
    results = []
    with ThreadPoolExecutor(available_cpus()) as pool:
        futures = [pool.submit(work, number) for number in range(count)]
        try:
            for number, future in enumerate(futures):
                progress(number)
                results.append(future.result())
        except BaseException:
            for future in futures:
                future.cancel()
            raise
    return results
