"""Why a sample was kept or dropped on a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme
from .sample_set import SampleSet

LABELLED: Final = "labelled"  # the label was given on this very date
KEPT: Final = "kept"
RESCUED: Final = "kept for its class"  # changed, but without it the date would have no sample of the class
CHANGED: Final = "changed"
NODATA: Final = "nodata"
NO_THRESHOLD: Final = "class has no threshold"
CAP: Final = "cap"  # there are more samples than MAX_SAMPLES allows
KEEPING: Final = (LABELLED, KEPT, RESCUED)


@dataclass
class Audit:
    """One line for every sample and target date; arrays of length N.

    Attributes:
        place_id, row, col, class_value, date: as in a sample set; date is the target date.
        distance: float64, how far the spectrum moved; NaN where there is no valid pixel.
        threshold: float64, what it was compared with; NaN where the class has none.
        confidence: float32 in 0-1, how sure it is that the label holds on the date; NaN where there is no valid pixel.
        kept: bool. ``reason``: one of the constants of this module.
        scheme: the classes.
    """

    place_id: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    class_value: NDArray[np.uint8]
    date: NDArray[np.str_]
    distance: NDArray[np.float64]
    threshold: NDArray[np.float64]
    confidence: NDArray[np.float32]
    kept: NDArray[np.bool_]
    reason: NDArray[np.str_]
    scheme: ClassScheme

    def __len__(self) -> int:
        return len(self.row)

    @classmethod
    def create(
        cls,
        samples: SampleSet,
        key: str,
        distance: NDArray[np.float64],
        threshold: NDArray[np.float64],
        confidence: NDArray[np.floating[Any]],
        reason: NDArray[np.str_],
    ) -> Audit:
        """Return the decisions on ``samples`` for the date ``key``; ``reason`` says which are kept."""
        return cls(
            place_id=samples.place_id,
            row=samples.row,
            col=samples.col,
            class_value=samples.class_value,
            date=np.full(len(samples), key),
            distance=distance,
            threshold=threshold,
            confidence=confidence.astype(np.float32),
            kept=np.isin(reason, KEEPING),
            reason=reason,
            scheme=samples.scheme,
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, in the order of the fields."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name != "scheme"}

    def take(self, index: NDArray[np.bool_] | NDArray[np.int64]) -> Audit:
        """Return the lines that an index or mask chooses."""
        taken: dict[str, Any] = {name: array[index] for name, array in self.arrays().items()}
        return replace(self, **taken)


def concatenate_audits(parts: Sequence[Audit]) -> Audit:
    """Return all lines of the parts, in order; the parts share one scheme."""
    joined: dict[str, Any] = {name: np.concatenate([part.arrays()[name] for part in parts]) for name in parts[0].arrays()}
    return Audit(**joined, scheme=parts[0].scheme)
