"""Labelled pixels in memory, as all steps hand them on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..spec.classes import ClassScheme

DIGITIZED: Final = "digitized"
AUGMENTED: Final = "augmented"
MIGRATED: Final = "migrated"
TO_LABEL: Final = "to label"  # waits for its class, so that it is no sample yet
OF_RASTER: Final = -1  # in place of a polygon: neighbours of one class may be of one field


@dataclass
class SampleSet:
    """N labelled pixels of a grid; all arrays have the length N.

    Attributes:
        place_id: int64, the same pixel has the same id on every date.
        row, col: int64, position in the grid.
        class_value: uint8, a value of ``scheme``.
        date: text, date key of the stack (YYYY-MM-DD) or as the user wrote it; "" = not said.
        source: text, "digitized", "augmented" or "migrated".
        confidence: float32 in 0-1 (1 for what a person labelled).
        weight: float32, importance in training (1 = usual).
        polygon: int64, number of the polygon of the user's file that the pixel is one of several of; 0 for a point, -1 in a raster of classes.
        scheme: the classes.
    """

    place_id: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    class_value: NDArray[np.uint8]
    date: NDArray[np.str_]
    source: NDArray[np.str_]
    confidence: NDArray[np.float32]
    weight: NDArray[np.float32]
    polygon: NDArray[np.int64]
    scheme: ClassScheme

    def __post_init__(self) -> None:
        lengths = {len(array) for array in self.arrays().values()}
        if len(lengths) > 1:
            raise ValueError(f"arrays of different lengths: {sorted(lengths)}")

    def __len__(self) -> int:
        return len(self.row)

    @classmethod
    def create(
        cls,
        row: ArrayLike,
        col: ArrayLike,
        class_value: ArrayLike,
        scheme: ClassScheme,
        *,
        place_id: ArrayLike | None = None,
        date: ArrayLike = "",
        source: ArrayLike = DIGITIZED,
        confidence: ArrayLike = 1.0,
        weight: ArrayLike = 1.0,
        polygon: ArrayLike = 0,
    ) -> SampleSet:
        """Return a sample set from whatever is array-like; scalars hold for all samples, place ids default to 1..N."""
        rows = np.atleast_1d(np.asarray(row, np.int64))
        count = len(rows)
        return cls(
            place_id=np.arange(1, count + 1, dtype=np.int64) if place_id is None else np.asarray(place_id, np.int64),
            row=rows,
            col=np.atleast_1d(np.asarray(col, np.int64)),
            class_value=np.atleast_1d(np.asarray(class_value, np.uint8)),
            date=np.array(np.broadcast_to(np.asarray(date, np.str_), count)),
            source=np.array(np.broadcast_to(np.asarray(source, np.str_), count)),
            confidence=np.array(np.broadcast_to(np.asarray(confidence, np.float32), count)),
            weight=np.array(np.broadcast_to(np.asarray(weight, np.float32), count)),
            polygon=np.array(np.broadcast_to(np.asarray(polygon, np.int64), count)),
            scheme=scheme,
        )

    @property
    def is_point(self) -> NDArray[np.bool_]:
        """Whether a sample (N,) is a point that a person set, and no pixel of a polygon, nor found or migrated by a program."""
        points: NDArray[np.bool_] = (self.source == DIGITIZED) & (self.polygon == 0)
        return points

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, in the order of the fields."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "scheme"}

    def take(self, index: NDArray[np.bool_] | NDArray[np.int64] | slice) -> SampleSet:
        """Return the samples that an index or mask chooses, in its order."""
        taken: dict[str, Any] = {name: array[index] for name, array in self.arrays().items()}
        return replace(self, **taken)

    def dates(self) -> list[str]:
        """Return the different dates in ascending order ("" first where a sample has none)."""
        return [str(date) for date in np.unique(self.date)]

    def counts(self) -> dict[int, int]:
        """Return the number of samples of every class of the scheme, by value."""
        return {value: int(np.count_nonzero(self.class_value == value)) for value in self.scheme.values}

    def sorted(self) -> SampleSet:
        """Return the samples ordered by date, then place: the order of files."""
        return self.take(np.lexsort((self.place_id, self.date)))


def concatenate(parts: Sequence[SampleSet]) -> SampleSet:
    """Return all samples of the parts, in order; the parts share one scheme (that of the first is kept)."""
    joined: dict[str, Any] = {name: np.concatenate([getattr(part, name) for part in parts]) for name in parts[0].arrays()}
    return replace(parts[0], **joined)
