"""What became of the samples, counted by date, class and reason."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..samples.audit import AUGMENTED, KEEPING, LABELLED, REASONS, Audit
from ..spec.classes import ClassScheme


@dataclass(frozen=True, slots=True)
class SampleCounts:
    """Samples of each date and class.

    Attributes:
        dates: (D,) date keys. ``scheme``: the K classes.
        counts: (D, K, R) numbers by reason, in the order of ``REASONS``.
    """

    dates: Sequence[str]
    scheme: ClassScheme
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, audit: Audit, dates: Sequence[str]) -> SampleCounts:
        """Count the lines of an audit; ``dates`` are sorted, those of the audit among them."""
        shape = (len(dates), len(audit.scheme), len(REASONS))
        date = np.searchsorted(dates, audit.dates)[audit.date_code]
        cell = np.ravel_multi_index((date, class_positions(audit.scheme)[audit.class_value], audit.reason_code), shape)
        return cls(dates, audit.scheme, np.bincount(cell, minlength=int(np.prod(shape))).reshape(shape))

    @property
    def labelled(self) -> NDArray[np.int64]:
        """Samples (D, K) that were labelled on the very date, and are used."""
        return self._sum((LABELLED,))

    @property
    def kept(self) -> NDArray[np.int64]:
        """Samples (D, K) that are used: labelled on the date or kept there, but not those that augmentation found."""
        return self._sum(set(KEEPING) - {AUGMENTED})

    @property
    def dropped(self) -> NDArray[np.int64]:
        """Samples (D, K) that are not used."""
        return self._sum(set(REASONS) - set(KEEPING))

    @property
    def found(self) -> NDArray[np.int64]:
        """Samples (D, K) that augmentation found on the date."""
        return self._sum((AUGMENTED,))

    def occurring(self) -> list[int]:
        """Return the positions of the reasons that occur."""
        return np.flatnonzero(self.counts.any(axis=(0, 1))).tolist()

    def _sum(self, reasons: Collection[str]) -> NDArray[np.int64]:
        chosen = [position for position, reason in enumerate(REASONS) if reason in reasons]
        total: NDArray[np.int64] = self.counts[..., chosen].sum(axis=2)
        return total


def class_positions(scheme: ClassScheme) -> NDArray[np.int64]:
    """Return the position in the scheme by class value (256,)."""
    position = np.zeros(256, np.int64)
    position[list(scheme.values)] = np.arange(len(scheme))
    return position
