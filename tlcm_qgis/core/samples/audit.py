"""Why a sample was kept or dropped on a date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme
from .sample_set import SampleSet

LABELLED: Final = "labelled"  # the label was given on this very date
AUGMENTED: Final = "augmented"  # found on this very date, by augmentation
KEPT: Final = "kept"
RESCUED: Final = "kept for its class"  # changed, but without it the date would have no sample of the class
CHANGED: Final = "changed"
LOST: Final = "lost earlier"  # a chain from date to date dropped it on a date before
NODATA: Final = "nodata"
NO_THRESHOLD: Final = "class has no threshold"
CAP: Final = "cap"  # there are more samples than MAX_SAMPLES allows
LIKE_ANOTHER: Final = "looks like another class"  # dropped by the check of the labels, as the next one
UNLIKE: Final = "unlike its class"
KEEPING: Final = (LABELLED, AUGMENTED, KEPT, RESCUED)
REASONS: Final = (*KEEPING, CHANGED, LOST, NODATA, NO_THRESHOLD, CAP, LIKE_ANOTHER, UNLIKE)

CODES: Final = {reason: code for code, reason in enumerate(REASONS)}


@dataclass
class Audit:
    """One line for every sample and target date; arrays of length N. Millions of lines fit: texts are kept as numbers.

    Attributes:
        place_id, row, col, class_value: as in a sample set.
        date_code: int16, position of the target date in ``dates``.
        distance: float64, how far the spectrum moved; NaN where there is no valid pixel.
        threshold: float64, what it was compared with; NaN where the class has none.
        confidence: float32 in 0-1, how sure it is that the label holds on the date; NaN where nothing is known.
        reason_code: uint8, position of the reason in ``REASONS``.
        dates: keys of the target dates. ``scheme``: the classes.
    """

    place_id: NDArray[np.int64]
    row: NDArray[np.int32]
    col: NDArray[np.int32]
    class_value: NDArray[np.uint8]
    date_code: NDArray[np.int16]
    distance: NDArray[np.float64]
    threshold: NDArray[np.float64]
    confidence: NDArray[np.float32]
    reason_code: NDArray[np.uint8]
    dates: tuple[str, ...]
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
        reason: NDArray[np.str_] | NDArray[np.uint8],
    ) -> Audit:
        """Return the decisions on ``samples`` for the date ``key``; ``reason`` (N,), each one of ``REASONS`` or its code, says which are kept."""
        return cls(
            place_id=samples.place_id,
            row=samples.row.astype(np.int32),
            col=samples.col.astype(np.int32),
            class_value=samples.class_value,
            date_code=np.zeros(len(samples), np.int16),
            distance=distance,
            threshold=threshold,
            confidence=confidence.astype(np.float32),
            reason_code=_codes(reason) if reason.dtype.kind == "U" else reason.astype(np.uint8),
            dates=(key,),
            scheme=samples.scheme,
        )

    @property
    def date(self) -> NDArray[np.str_]:
        """The key (N,) of the target date, as text."""
        return np.array(self.dates)[self.date_code]

    @property
    def reason(self) -> NDArray[np.str_]:
        """The reason (N,), as text."""
        return np.array(REASONS)[self.reason_code]

    @property
    def kept(self) -> NDArray[np.bool_]:
        """Whether the sample (N,) is used on the date."""
        return self.because(*KEEPING)

    def because(self, *reasons: str) -> NDArray[np.bool_]:
        """Return which lines (N,) have one of the reasons."""
        return np.isin(self.reason_code, [CODES[reason] for reason in reasons])

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays by name, in the order of the fields."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in ("dates", "scheme")}

    def take(self, index: NDArray[np.bool_] | NDArray[np.int64]) -> Audit:
        """Return the lines that an index or mask chooses."""
        taken: dict[str, Any] = {name: array[index] for name, array in self.arrays().items()}
        return replace(self, **taken)


def _codes(reason: NDArray[Any]) -> NDArray[np.uint8]:
    different, position = np.unique(reason, return_inverse=True)
    return np.array([CODES[str(text)] for text in different], np.uint8)[position]


def concatenate_audits(parts: Iterable[Audit]) -> Audit:
    """Return all lines of the parts, in order; the parts share one scheme. Of parts that nobody else holds no second copy is made."""
    keys: dict[str, int] = {}
    columns: dict[str, list[NDArray[Any]]] = {}
    for part in parts:
        codes = np.array([keys.setdefault(key, len(keys)) for key in part.dates], np.int16)
        for name, array in {**part.arrays(), "date_code": codes[part.date_code]}.items():
            columns.setdefault(name, []).append(array)
        scheme = part.scheme
    joined: dict[str, Any] = {name: np.concatenate(columns.pop(name)) for name in tuple(columns)}
    return Audit(**joined, dates=tuple(keys), scheme=scheme)
