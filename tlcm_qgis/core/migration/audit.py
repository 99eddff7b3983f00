"""Why every sample was kept or dropped on every date."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet


@dataclass(frozen=True)
class Audit:
    """N decisions; all arrays have the length N.

    Attributes:
        place_id, row, col, class_value: of the sample.
        date: key of the date that was decided on.
        distance, threshold: in units of the images; NaN where there is none.
        kept: whether the label is used on that date.
        reason: labelled, kept, closest (kept so that its class is not lost), changed, nodata, no threshold or cap.
    """

    place_id: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    class_value: NDArray[np.uint8]
    date: NDArray[np.str_]
    distance: NDArray[np.float64]
    threshold: NDArray[np.float64]
    kept: NDArray[np.bool_]
    reason: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.kept)

    @classmethod
    def create(
        cls,
        samples: SampleSet,
        key: str,
        distance: NDArray[np.float64],
        threshold: NDArray[np.float64],
        kept: NDArray[np.bool_],
        reason: NDArray[np.str_],
    ) -> Audit:
        """Return the decisions on ``samples`` for the date ``key``."""
        date = np.full(len(samples), key)
        return cls(samples.place_id, samples.row, samples.col, samples.class_value, date, distance, threshold, kept, reason)

    @classmethod
    def labelled(cls, samples: SampleSet, valid: NDArray[np.bool_]) -> Audit:
        """Return the entries of samples on their own date, where they are true."""
        missing = np.full(len(samples), np.nan)
        reason = np.where(valid, "labelled", "nodata")
        return cls(
            samples.place_id, samples.row, samples.col, samples.class_value, samples.date.copy(), missing, missing.copy(), valid, reason
        )

    def take(self, index: NDArray[np.bool_] | NDArray[np.int64]) -> Audit:
        """Return the entries that an index or mask chooses."""
        return Audit(**{name: array[index] for name, array in self.arrays().items()})

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name."""
        return {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}


def concatenate_audits(parts: Sequence[Audit]) -> Audit:
    """Return all entries, ordered by date and place."""
    joined = {name: np.concatenate([part.arrays()[name] for part in parts]) for name in parts[0].arrays()}
    whole = Audit(**joined)
    return whole.take(np.lexsort((whole.place_id, whole.date)))
