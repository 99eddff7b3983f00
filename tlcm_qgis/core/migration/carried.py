"""Samples on their way from date to date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet, concatenate
from ..spec.classes import ClassScheme

NO_LABEL: Final = -1

Index = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Carried:
    """N samples, and what they looked like when they were last seen.

    Attributes:
        samples: the samples themselves; their weight is that of one of them.
        label: (N,) position of the label in the labelled samples; ``NO_LABEL`` for what augmentation found.
        count: (N,) how often each is there: augmentation draws with replacement, labelled samples, too.
        seen: (N,) position of the date on which it was last seen.
        looks: (N, F) what it looked like there, as the judge sees it.
        threshold: (N,) what a judge may compare with, from that date; NaN where its class has none.
        confidence: (N,) of the least sure step so far.
    """

    samples: SampleSet
    label: Index
    count: Index
    seen: Index
    looks: Floats
    threshold: Floats
    confidence: Floats

    def __len__(self) -> int:
        return len(self.label)

    @classmethod
    def start(cls, samples: SampleSet, label: Index, count: Index, seen: Index, looks: Floats) -> Carried:
        """Return samples that are sure, and have no thresholds yet."""
        return cls(samples, label, count, seen, looks, np.full(len(label), np.nan), np.ones(len(label)))

    @classmethod
    def nobody(cls, scheme: ClassScheme, features: int) -> Carried:
        """Return no samples."""
        none = np.zeros(0, np.int64)
        return cls.start(SampleSet.create(none, none, none, scheme), none, none, none, np.zeros((0, features)))

    @property
    def classes(self) -> NDArray[np.uint8]:
        """The class (N,) of each."""
        return self.samples.class_value

    def take(self, index: NDArray[np.bool_] | Index) -> Carried:
        """Return the samples that an index or mask chooses, in its order."""
        arrays: dict[str, Any] = {name: getattr(self, name)[index] for name in _ARRAYS}
        return replace(self, samples=self.samples.take(index), **arrays)

    def on(self, key: str) -> SampleSet:
        """Return them as samples of a date, weighing as much as all that are there."""
        weight = (self.samples.weight * self.count).astype(np.float32)
        return replace(self.samples, date=np.full(len(self), key), weight=weight)


_ARRAYS: Final = tuple(field.name for field in fields(Carried) if field.name != "samples")


def join(parts: Sequence[Carried]) -> Carried:
    """Return the samples of all parts, in order."""
    parts = [part for part in parts if len(part)] or parts[:1]
    if len(parts) == 1:
        return parts[0]
    arrays: dict[str, Any] = {name: np.concatenate([getattr(part, name) for part in parts]) for name in _ARRAYS}
    return Carried(samples=concatenate([part.samples for part in parts]), **arrays)
