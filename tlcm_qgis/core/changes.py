"""Changes of land cover in a series of maps: arrays in, arrays out.

Rules (the same for every pixel, in the order of its valid dates):

* A run is a class seen on consecutive valid dates; dates without data in between neither break nor lengthen it.
* A run shorter than the minimum duration is taken as an error of the maps and skipped. A run that is long enough settles its class.
* A change is a run that settles another class than the one settled before. It is dated on the first date of that run: the first valid date
  WITH the new class.
* ``change_after`` is the last valid date before the first change on which the map shows the old class; the change lies between the two.
* ``from_class`` is the class before the first change, ``to_class`` the class after the last one; they are equal where the land came back.
* ``confidence`` is that of the weakest episode: the lowest mean confidence of the maps over the dates of one settled class. It is 0 where
  no class ever settles.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

NO_CHANGE_DAY: Final = 0
NODATA_DAY: Final = -1
NODATA_COUNT: Final = 255
MAX_COUNT: Final = 254
NODATA_CONFIDENCE: Final = 255

Bytes = NDArray[np.uint8]
Days = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Changes:
    """Changes of a block of pixels, every array (h, w).

    Attributes:
        count: number of changes, at most 254; 255 where no date is valid.
        first_change, last_change, change_after: days since 1970-01-01; 0 without a change, -1 where no date is valid.
        from_class, to_class: class values; 0 without a change and where no date is valid.
        confidence: 0-100; 255 where no date is valid.
        changes_by_date: (T,) number of changes that are dated on each date (a pixel can change more than once).
    """

    count: Bytes
    first_change: Days
    last_change: Days
    change_after: Days
    from_class: Bytes
    to_class: Bytes
    confidence: Bytes
    changes_by_date: NDArray[np.int64]


def find_changes(maps: Bytes, confidence: Bytes | None, days: Days, min_duration: int = 1) -> Changes:
    """Return the changes in a block of maps.

    Args:
        maps: (T, h, w) class values in time order, 0 where a date has no data.
        confidence: (T, h, w) 0-100, or ``None`` when the maps have none (the result then holds 0 for valid pixels).
        days: (T,) days since 1970-01-01, increasing and positive.
        min_duration: number of valid dates in a row that settle a class.

    Raises:
        ValueError: shapes do not fit, or days are not positive and increasing.
    """
    if maps.ndim != 3 or days.shape != maps.shape[:1] or (confidence is not None and confidence.shape != maps.shape):
        raise ValueError(f"maps {maps.shape}, days {days.shape} and confidence do not fit together")
    if (days <= NO_CHANGE_DAY).any() or (np.diff(days) <= 0).any():
        raise ValueError("days must be positive and increasing")
    walk = _Walk(maps.shape[1:], len(days), min_duration)
    for index in range(len(days)):
        walk.step(index, maps[index], np.zeros_like(maps[index]) if confidence is None else confidence[index])
    return walk.result(days, (maps != 0).any(axis=0))


class _Walk:
    """The state of every pixel while the dates go by; all arrays are (h, w)."""

    def __init__(self, shape: tuple[int, ...], dates: int, min_duration: int) -> None:
        self._min_duration = min_duration
        self._run_class = np.zeros(shape, np.uint8)
        self._run_length = np.zeros(shape, np.int32)
        self._run_start = np.zeros(shape, np.int32)
        self._run_sum = np.zeros(shape, np.int32)
        self._settled = np.zeros(shape, np.uint8)
        self._last_seen = np.zeros(shape, np.int32)
        self._episode_sum = np.zeros(shape, np.int32)
        self._episode_length = np.zeros(shape, np.int32)
        self._weakest = np.full(shape, 100, np.uint8)
        self._count = np.zeros(shape, np.int32)
        self._first = np.zeros(shape, np.int32)
        self._last = np.zeros(shape, np.int32)
        self._after = np.zeros(shape, np.int32)
        self._from = np.zeros(shape, np.uint8)
        self._by_date = np.zeros(dates, np.int64)

    def step(self, index: int, classes: Bytes, confidence: Bytes) -> None:
        """Take in one date."""
        valid = classes != 0
        self._extend_runs(index, classes, confidence, valid)
        longer = valid & (self._run_length > self._min_duration)
        self._episode_sum += np.where(longer, confidence, 0)
        self._episode_length += longer
        settles = valid & (self._run_length == self._min_duration)
        other = settles & (classes != self._settled)
        self._record(other & (self._settled != 0))
        self._episode_sum[other] = 0
        self._episode_length[other] = 0
        self._settled[other] = classes[other]
        self._episode_sum[settles] += self._run_sum[settles]
        self._episode_length[settles] += self._run_length[settles]
        self._last_seen[valid & (classes == self._settled)] = index

    def _extend_runs(self, index: int, classes: Bytes, confidence: Bytes, valid: NDArray[np.bool_]) -> None:
        new = valid & (classes != self._run_class)
        self._run_class[new] = classes[new]
        self._run_start[new] = index
        self._run_length[new] = 0
        self._run_sum[new] = 0
        self._run_length += valid
        self._run_sum += np.where(valid, confidence, 0)

    def _record(self, change: NDArray[np.bool_]) -> None:
        """Note a change at the pixels ``change``; indices of dates become days at the end."""
        if not change.any():
            return
        start = self._run_start[change]
        self._by_date += np.bincount(start, minlength=len(self._by_date))
        first = change & (self._count == 0)
        self._first[first] = self._run_start[first]
        self._after[first] = self._last_seen[first]
        self._from[first] = self._settled[first]
        self._last[change] = start
        self._count[change] += 1
        self._close_episode(change)

    def _close_episode(self, where: NDArray[np.bool_]) -> None:
        length = self._episode_length[where]
        mean = (2 * self._episode_sum[where] + length) // (2 * length)  # rounded half up, in whole numbers
        self._weakest[where] = np.minimum(self._weakest[where], mean).astype(np.uint8)

    def result(self, days: Days, valid: NDArray[np.bool_]) -> Changes:
        """Return what was found; ``valid`` says which pixels have data on any date."""
        settled = self._settled != 0
        self._close_episode(settled)
        changed = self._count > 0

        def dated(indices: Days) -> Days:
            return np.where(changed, days[indices], np.where(valid, NO_CHANGE_DAY, NODATA_DAY)).astype(np.int32)

        return Changes(
            count=np.where(valid, np.minimum(self._count, MAX_COUNT), NODATA_COUNT).astype(np.uint8),
            first_change=dated(self._first),
            last_change=dated(self._last),
            change_after=dated(self._after),
            from_class=self._from,
            to_class=np.where(changed, self._settled, 0).astype(np.uint8),
            confidence=np.where(valid, np.where(settled, self._weakest, 0), NODATA_CONFIDENCE).astype(np.uint8),
            changes_by_date=self._by_date,
        )
