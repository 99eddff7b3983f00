"""Why a sample was kept or dropped on a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme

LABELLED: Final = "labelled"
KEPT: Final = "kept"
CHANGED: Final = "changed"
NODATA: Final = "nodata"
NO_THRESHOLD: Final = "class has no threshold"
CAP: Final = "cap"


@dataclass
class Audit:
    """One line for every sample and target date; arrays of length N.

    Attributes:
        place_id, row, col, class_value, date: as in a sample set; date is the target date.
        distance: float64, how far the spectrum moved; NaN where there is no valid pixel.
        threshold: float64, what it was compared with; NaN where the class has none.
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
    kept: NDArray[np.bool_]
    reason: NDArray[np.str_]
    scheme: ClassScheme

    def __len__(self) -> int:
        return len(self.row)


def concatenate_audits(parts: Sequence[Audit]) -> Audit:
    """Return all lines of the parts, in order; the parts share one scheme."""
    joined: dict[str, Any] = {
        field.name: np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Audit) if field.name != "scheme"
    }
    return Audit(**joined, scheme=parts[0].scheme)
