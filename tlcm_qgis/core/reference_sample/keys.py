"""A random number for every pixel that depends on the seed and the place of the pixel alone.

The pixels with the smallest numbers are a simple random sample, whatever blocks they are read in and however many threads read them.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..stack.grid import Window

# splitmix64 (Steele et al. 2014): a one-to-one mixing of 64 bits, so that no two pixels of a raster share a number
_STEP: Final = np.uint64(0x9E3779B97F4A7C15)
_ROUNDS: Final = ((np.uint64(30), np.uint64(0xBF58476D1CE4E5B9)), (np.uint64(27), np.uint64(0x94D049BB133111EB)))
_LAST: Final = np.uint64(31)

Numbers = NDArray[np.uint64]


def mixed(values: Numbers) -> Numbers:
    """Return 64-bit numbers in which every bit depends on every bit of ``values``; equal ones stay equal, different ones different."""
    with np.errstate(over="ignore"):
        numbers = values + _STEP
        for shift, factor in _ROUNDS:
            numbers = (numbers ^ (numbers >> shift)) * factor
        result: Numbers = numbers ^ (numbers >> _LAST)
    return result


def places(window: Window, width: int) -> NDArray[np.int64]:
    """Return the places (h, w) of the pixels of a window in a raster of ``width`` columns: row * width + column."""
    rows = np.arange(window.row, window.row + window.height, dtype=np.int64)
    cols = np.arange(window.col, window.col + window.width, dtype=np.int64)
    return rows[:, None] * width + cols[None, :]


def random_keys(place: NDArray[np.int64], seed: int, purpose: int = 0) -> Numbers:
    """Return the random numbers of places, of the same shape; another ``purpose`` gives numbers that know nothing of the others."""
    start = mixed(mixed(np.array([seed], np.uint64)) + np.array([purpose], np.uint64))
    return mixed(place.astype(np.uint64) ^ start)
