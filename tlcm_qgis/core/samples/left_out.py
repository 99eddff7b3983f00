"""Samples of the user's file that are not used, and why: what the reading of samples and the dates of a stack leave out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .audit import NODATA, REASONS
from .sample_set import SampleSet

NO_CLASS: Final = "no class"
NO_PLACE: Final = "no place"  # neither a point nor a polygon, or its coordinates are not finite
OUTSIDE: Final = "outside the images"
TWO_CLASSES: Final = "two classes at one place"
REPEATED: Final = "same place and class twice"
NO_IMAGE: Final = "no image of its date"
LEFT_OUT: Final = (NO_CLASS, NO_PLACE, OUTSIDE, TWO_CLASSES, REPEATED, NO_IMAGE)
EVERY_REASON: Final = (*REASONS, *LEFT_OUT)  # that a line of an audit may have
_FURTHEST: Final = 2**31 - 1  # pixels from the grid; what lies further has no place


@dataclass(frozen=True, slots=True)
class LeftOutLines:
    """One line for each sample that is not used; arrays of length N.

    Attributes:
        place_id: int64, of the sample; negative where it never got one. ``row``, ``col``: int64, may lie outside the grid.
        located: whether row and column mean a place. ``class_value``: uint8, 0 for none. ``date``: text, as the user wrote it or a key of the stack.
        reason: text, one of ``EVERY_REASON``.
    """

    place_id: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    located: NDArray[np.bool_]
    class_value: NDArray[np.uint8]
    date: NDArray[np.str_]
    reason: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.row)


@dataclass
class LeftOut:
    """Collects what is left out, in the order in which it is."""

    _parts: list[LeftOutLines] = field(default_factory=list)
    _nameless: int = 0

    def __len__(self) -> int:
        return sum(len(part) for part in self._parts)

    def add(self, samples: SampleSet, reason: str | NDArray[np.str_]) -> None:
        """Keep samples that are not used any more; ``reason``: of all of them or (N,) of each."""
        here = np.ones(len(samples), bool)
        reasons = np.array(np.broadcast_to(np.asarray(reason, np.str_), len(samples)))
        self._parts.append(LeftOutLines(samples.place_id, samples.row, samples.col, here, samples.class_value, samples.date, reasons))

    def add_features(
        self, row: NDArray[np.float64], col: NDArray[np.float64], class_value: ArrayLike, date: ArrayLike, reason: str
    ) -> None:
        """Keep features of the user's file that gave no sample.

        Args:
            row: (N,) where they lie, in pixels of the grid; not finite where they lie nowhere.
            col: the same.
            class_value: (N,) or one of all; 0 for none.
            date: (N,) or one of all, as text.
            reason: one of ``LEFT_OUT``.
        """
        count = len(row)
        located = (np.abs(row) < _FURTHEST) & (np.abs(col) < _FURTHEST)
        ids = -1 - self._nameless - np.arange(count, dtype=np.int64)
        self._nameless += count
        self._parts.append(
            LeftOutLines(
                ids,
                np.where(located, row, 0).astype(np.int64),
                np.where(located, col, 0).astype(np.int64),
                located,
                np.array(np.broadcast_to(np.asarray(class_value, np.uint8), count)),
                np.array(np.broadcast_to(np.asarray(date, np.str_), count)),
                np.full(count, reason),
            )
        )

    def lines(self) -> LeftOutLines:
        """Return everything that was left out."""
        if not self._parts:
            nothing: NDArray[Any] = np.zeros(0)
            texts = nothing.astype(np.str_)
            return LeftOutLines(
                nothing.astype(np.int64),
                nothing.astype(np.int64),
                nothing.astype(np.int64),
                nothing.astype(bool),
                nothing.astype(np.uint8),
                texts,
                texts,
            )
        columns = {name: np.concatenate([getattr(part, name) for part in self._parts]) for name in LeftOutLines.__slots__}
        return LeftOutLines(**columns)

    def counts(self) -> dict[str, int]:
        """Return how many samples were left out, by reason, in the order of ``EVERY_REASON``."""
        found = dict(zip(*(array.tolist() for array in np.unique(self.lines().reason, return_counts=True)), strict=True))
        return {reason: found[reason] for reason in (*LEFT_OUT, NODATA, *REASONS) if reason in found}
