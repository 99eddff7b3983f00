"""Majority filters of map series: arrays in, arrays out.

Rules (He et al. 2024, RSE 305:114101, post-processing of TSSCD; ``Rule`` says where the published form differs):

* A pixel takes the class that most of its window shows: the dates before and after it, or the pixels around it. The window is cut off at
  the ends of the series and the borders of the map; dates count by position, however far apart they are.
* All pixels see the maps as they were: what is replaced does not vote again.
* Nodata has no vote and stays nodata.
* The confidence of a pixel that is kept is that of the maps. Where a class is replaced, nobody computed how likely the new one is; the
  result then is what the window says for it: the confidences of those that show the new class, added up and divided by the number of all
  that have data, those that were outvoted included. It is never more than the voters themselves had.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

LONGEST_WINDOW: Final = 255  # dates: votes are counted in bytes
WIDEST_WINDOW: Final = 15  # pixels: 15 x 15 votes fit into a byte
MOST_SURE: Final = 100  # a larger confidence is none

Bytes = NDArray[np.uint8]
Maps = tuple[Bytes, Bytes | None]
Counts = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """Who wins.

    Attributes:
        kept: values of classes that are never replaced (the published code keeps woodland).
        published: of equally frequent classes the smallest value wins, as in the published code; else the pixel keeps its own class if it
            is among them.
    """

    kept: tuple[int, ...] = ()
    published: bool = False


def majority_in_time(maps: Bytes, confidence: Bytes | None, window: int, rule: Rule) -> Maps:
    """Return the maps after a vote among ``window`` dates, and their confidence.

    Args:
        maps: (T, h, w) class values in time order, 0 where there is no data.
        confidence: (T, h, w) 0-100, 255 where there is none; ``None`` if the maps have none.
        window: odd number of dates, 3 to 255.
        rule: who wins.

    Raises:
        ValueError: window or shapes do not fit.
    """
    _check(maps, confidence, window, LONGEST_WINDOW)
    return _vote(maps, confidence, rule, lambda values: _sums(values, 0, window // 2))


def majority_in_space(maps: Bytes, confidence: Bytes | None, window: int, rule: Rule) -> Maps:
    """Return the maps after a vote among ``window`` x ``window`` pixels of each date; arguments as ``majority_in_time``, 3 to 15."""
    _check(maps, confidence, window, WIDEST_WINDOW)
    return _vote(maps, confidence, rule, lambda values: _sums(_sums(values, 1, window // 2), 2, window // 2))


def _check(maps: Bytes, confidence: Bytes | None, window: int, largest: int) -> None:
    if maps.ndim != 3 or maps.dtype != np.uint8 or (confidence is not None and confidence.shape != maps.shape):
        raise ValueError(f"maps {maps.shape} {maps.dtype} and their confidence do not fit together")
    if window % 2 == 0 or not 3 <= window <= largest:
        raise ValueError(f"window {window}")


def _vote(maps: Bytes, confidence: Bytes | None, rule: Rule, add_up: Callable[[Counts], Counts]) -> Maps:
    """Let every class that occurs count its votes; ``add_up`` sums an array (T, h, w) over the windows.

    Masks are multiplied with, because numpy copies through a mask thirty times as slowly.
    """
    present = np.flatnonzero(np.bincount(maps.ravel(), minlength=256)[1:]) + 1
    best = np.zeros(maps.shape, np.uint16)  # votes * 256 + 255 - class: of equally many votes the smallest class is the greatest
    own = np.zeros_like(maps)
    for value in present.tolist():
        shown = maps == value
        votes = add_up(shown.view(np.uint8))
        own |= votes * shown
        np.maximum(best, votes.astype(np.uint16) * np.uint16(256) + np.uint16(255 - value), out=best)
    winner = (np.uint16(255) - (best & np.uint16(255))).astype(np.uint8)
    replaced = (maps != 0) & (winner != maps)
    if not rule.published:
        replaced &= own < best >> np.uint16(8)
    for value in rule.kept:
        replaced &= maps != value
    result = _changed(maps, winner, replaced)
    if confidence is None:
        return result, None
    return result, _changed(confidence, _support(maps, confidence, winner * replaced, present.tolist(), add_up), replaced)


def _changed(values: Bytes, others: Bytes, where: NDArray[np.bool_]) -> Bytes:
    """Return the values, and the others where it is said."""
    return values ^ ((values ^ others) * where)


def _support(maps: Bytes, confidence: Bytes, new: Bytes, present: Sequence[int], add_up: Callable[[Counts], Counts]) -> Bytes:
    """Return what the windows say for the new classes, 0 where ``new`` is 0."""
    trust = (confidence * (confidence <= MOST_SURE)).astype(np.uint16)
    support = np.zeros(maps.shape, np.uint16)
    for value in present:
        support += add_up(trust * (maps == value)) * (new == value)
    voters = np.maximum(add_up((maps != 0).view(np.uint8)), 1).astype(np.uint16)
    return ((2 * support + voters) // (2 * voters)).astype(np.uint8)  # rounded half up, in whole numbers


def _sums(values: Counts, axis: int, radius: int) -> Counts:
    """Return the sums of the values up to ``radius`` places away along an axis, and of the value itself; in the type of the values."""
    ahead = np.moveaxis(values, axis, 0)
    total = values.copy()
    moved = np.moveaxis(total, axis, 0)
    for step in range(1, min(radius, len(ahead) - 1) + 1):
        moved[step:] += ahead[:-step]
        moved[:-step] += ahead[step:]
    return total
