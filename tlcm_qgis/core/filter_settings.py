"""What is done to the maps of a series, and to a block of them: arrays in, arrays out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .bayes_smoothing import smoothed
from .changes import NODATA_CONFIDENCE
from .class_probabilities import probabilities_of
from .filtering import Rule, majority_in_space, majority_in_time
from .hidden_markov import Chain, Days, half_percent, most_probable
from .transitions import TransitionRules

Bytes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FilterBlock:
    """Some dates of a block: ``maps`` (T, h, w), ``confidence`` (T, h, w) or ``None``, ``percent`` (T, K, h, w) or ``None``."""

    maps: Bytes
    confidence: Bytes | None
    percent: Bytes | None = None

    def inner(self, halo: int) -> FilterBlock:
        """Return the block without so many pixels around it."""
        if not halo:
            return self
        inside = (..., slice(halo, -halo), slice(halo, -halo))
        return FilterBlock(
            self.maps[inside],
            None if self.confidence is None else self.confidence[inside],
            None if self.percent is None else self.percent[inside],
        )


@dataclass(frozen=True, slots=True)
class Smoothing:
    """Bayesian smoothing in space: ``window`` in pixels, odd; ``noise``: the smoothness of each of the K classes."""

    window: int
    noise: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SequenceSettings:
    """The most probable sequence of classes.

    Attributes:
        rules: what is said of transitions.
        rate: share of the land that changes within a year; ``None`` to learn from the maps what is not said.
        shortest: number of valid dates that a class stays at least.
    """

    rules: TransitionRules
    rate: float | None = None
    shortest: int = 1


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """What is done to a series: first in space, then in time.

    Time has the last word because a vote in space decides each date for itself: where two classes meet it would leave dates that differ
    from those before and after them, and every one of these is a false change.

    Attributes:
        spatial: odd width in pixels of the square that votes, 0 for none.
        temporal: odd number of dates that vote, 0 for none.
        rule: who wins; its classes that are kept are so whatever is done.
        smoothing: Bayesian smoothing instead of a vote in space.
        sequences: the most probable sequence instead of a vote in time.
    """

    spatial: int
    temporal: int
    rule: Rule
    smoothing: Smoothing | None = None
    sequences: SequenceSettings | None = None

    @property
    def halo(self) -> int:
        """Number of pixels around a pixel that it depends on."""
        return (self.smoothing.window if self.smoothing else self.spatial) // 2

    @property
    def reach(self) -> int:
        """Number of dates before and after a date that it depends on, if it does not depend on all."""
        return self.temporal // 2

    @property
    def takes_probabilities(self) -> bool:
        """Whether probabilities are looked at."""
        return self.smoothing is not None or (self.sequences is not None and not self.spatial)

    @property
    def gives_probabilities(self) -> bool:
        """Whether there are probabilities at the end."""
        return self.sequences is not None or (self.smoothing is not None and not self.temporal)

    @property
    def description(self) -> str:
        """What was done, for series.json."""
        parts = [f"majority of {self.spatial} x {self.spatial} pixels"] if self.spatial else []
        if self.smoothing:
            parts.append(f"Bayesian smoothing of {self.smoothing.window} x {self.smoothing.window} pixels")
        if self.temporal:
            parts.append(f"majority of {self.temporal} dates")
        if self.sequences:
            parts.append("hidden Markov chain")
        return ", ".join(parts)

    def in_space(self, block: FilterBlock, values: tuple[int, ...]) -> FilterBlock:
        """Return a block after the filter in space, without the halo; ``values``: of the K classes."""
        if self.spatial:
            maps, confidence = majority_in_space(block.maps, block.confidence, self.spatial, self.rule)
            return FilterBlock(maps, confidence).inner(self.halo)
        if self.smoothing is None or block.percent is None:
            return block
        percent = np.stack([smoothed(date, self.smoothing.window, self.smoothing.noise) for date in block.percent])
        before = block.inner(self.halo)
        return self._kept(before, _shown(percent, before.maps, values), values)

    def in_time(self, block: FilterBlock) -> FilterBlock:
        """Return a block after the vote in time."""
        if not self.temporal:
            return block
        return FilterBlock(*majority_in_time(block.maps, block.confidence, self.temporal, self.rule))

    def looks(self, block: FilterBlock, values: tuple[int, ...]) -> Bytes:
        """Return what a block that was filtered in space says of each class (T, K, h, w), in half percent."""
        return half_percent(_percent(block, values), positions(block.maps, values))

    def in_sequence(self, block: FilterBlock, values: tuple[int, ...], days: Days, chain: Chain, sharpness: float = 1.0) -> FilterBlock:
        """Return a block of all dates that was filtered in space with its most probable sequences; arguments as for ``most_probable``."""
        looks = self.looks(block, values)
        dates, classes = looks.shape[:2]
        found = most_probable(looks.reshape(dates, classes, -1), days, chain, sharpness)
        place = np.minimum(found.classes, classes - 1)
        maps = np.where(found.classes < NODATA_CONFIDENCE, np.array(values, np.uint8)[place], 0).astype(np.uint8).reshape(block.maps.shape)
        confidence = np.take_along_axis(found.percent, place[:, np.newaxis].astype(np.intp), axis=1).reshape(block.maps.shape)
        return self._kept(block, FilterBlock(maps, confidence, found.percent.reshape(looks.shape)), values)

    def _kept(self, before: FilterBlock, after: FilterBlock, values: tuple[int, ...]) -> FilterBlock:
        """Return a block with the classes that are kept as they were, and how sure it was of them."""
        stays = np.isin(before.maps, self.rule.kept)
        if not stays.any():
            return after
        confidence = after.confidence
        if confidence is not None and before.confidence is not None:
            confidence = np.where(stays, before.confidence, confidence)
        percent = after.percent
        if percent is not None:
            percent = np.where(stays[:, np.newaxis], _percent(before, values), percent)
        return replace(after, maps=np.where(stays, before.maps, after.maps), confidence=confidence, percent=percent)


def by_date(maps: Bytes, confidence: Bytes, values: tuple[int, ...]) -> Bytes:
    """Return the probabilities (T, K, ...) of maps and confidences (T, ...), from class and confidence."""
    return np.stack([probabilities_of(*pair, values) for pair in zip(maps, confidence, strict=True)])


def _percent(block: FilterBlock, values: tuple[int, ...]) -> Bytes:
    """Return the probabilities (T, K, h, w) of a block, its own or those of class and confidence."""
    if block.percent is not None:
        return block.percent
    none = np.full_like(block.maps, NODATA_CONFIDENCE)
    return by_date(block.maps, none if block.confidence is None else block.confidence, values)


def positions(maps: Bytes, values: tuple[int, ...]) -> Bytes:
    """Return the position of each class value among those of the scheme; 255 where it is none."""
    table = np.full(256, NODATA_CONFIDENCE, np.uint8)
    table[list(values)] = np.arange(len(values))
    return np.asarray(table[maps])


def _shown(percent: Bytes, maps: Bytes, values: tuple[int, ...]) -> FilterBlock:
    """Return the maps of probabilities (T, K, h, w); of equally probable classes that of the map before wins, then the first."""
    valid = percent[:, 0] < NODATA_CONFIDENCE
    winner = half_percent(percent, positions(maps, values)).argmax(axis=1)
    confidence = np.take_along_axis(percent, winner[:, np.newaxis], axis=1)[:, 0]
    return FilterBlock(np.where(valid, np.array(values, np.uint8)[winner], 0).astype(np.uint8), confidence, percent)
