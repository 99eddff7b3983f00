"""Which labels of new samples are believed (variant "best"): only what several sights of a place agree on.

The support vector machine errs where classes touch, and of few samples its probabilities are hardly more than even. They are pooled with
those of a linear discriminant, which errs elsewhere and needs fewer samples. Then a label is believed if three witnesses that see
otherwise agree: a linear discriminant on the 3 x 3 mean of the pixel and of each of its eight neighbours (a small window, and straight
borders between classes); the nearest labelled spectrum, which must be of the same class and clearly nearer than any of another; and the
shape of the class, of which the pixel must not be an outlier.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..models.discriminant import class_shapes
from .projection import Floats
from .settings import NEIGHBOURHOOD_PX
from .visit import Index

# On six dates of demo scenes, 0.7 made labels 0.2 % surer and maps of a random forest 0.3 % worse; 1 did the reverse.
NEAREST_RATIO: Final = 0.85  # own class at most so far, as a share of the distance of the nearest other one
REACH: Final = 0.9  # share of the labelled samples of a class that are nearer to its middle than the farthest pixel that is believed
DISTANCES_AT_ONCE: Final = 200_000  # about the cache of a core
FEWEST_PLACES: Final = 2  # of a class: one sample does not tell how far the class reaches


def pooled(first: Floats, second: Floats) -> Floats:
    """Return the logarithmic opinion pool (N, K) of two sets of probabilities: their geometric mean, scaled to a sum of 1."""
    product = np.sqrt(first * second)
    pool: Floats = product / product.sum(axis=1, keepdims=True)
    return pool


@dataclass(frozen=True, slots=True)
class Reach:
    """How far classes reach: (K,) ``classes``, their ``means`` (K, F), ``precision`` (F, F) and largest squared distance ``reach`` (K,)."""

    classes: NDArray[np.uint8]
    means: Floats
    precision: Floats
    reach: Floats

    @classmethod
    def of(cls, known: Floats, class_value: NDArray[np.uint8], share: float = REACH) -> Reach:
        """Return how far ``share`` (0-1) of the labelled samples (M, F) of a class are from its middle (Mahalanobis distance)."""
        classes, means, precision = class_shapes(known, class_value)
        own = _squared_distance(known - means[np.searchsorted(classes, class_value)], precision)
        reach = np.array([np.quantile(own[class_value == value], share) for value in classes])
        return cls(classes, means, precision, reach)

    def holds(self, features: Floats, label: NDArray[np.uint8]) -> NDArray[np.bool_]:
        """Return which pixels (N, F) are no farther from the middle of their class (N,), which is among the known ones."""
        own = np.searchsorted(self.classes, label)
        inside: NDArray[np.bool_] = _squared_distance(features - self.means[own], self.precision) <= self.reach[own]
        return inside


def _squared_distance(away: Floats, precision: Floats) -> Floats:
    squared: Floats = ((away @ precision) * away).sum(axis=1)
    return squared


def neighbourhood(row: Index, col: Index, shape: tuple[int, int]) -> tuple[Index, Index]:
    """Return rows and columns (N * 9,) of pixels (N,) and their eight neighbours; outside the image the nearest pixel stands in."""
    reach = np.arange(-(NEIGHBOURHOOD_PX // 2), NEIGHBOURHOOD_PX // 2 + 1)
    down, across = (part.ravel() for part in np.meshgrid(reach, reach, indexing="ij"))
    rows, cols = row[:, np.newaxis] + down, col[:, np.newaxis] + across
    return np.clip(rows, 0, shape[0] - 1).ravel(), np.clip(cols, 0, shape[1] - 1).ravel()


def unanimous(labels: NDArray[np.uint8], valid: NDArray[np.bool_], expected: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return for which of N pixels all nine labels (N * 9,) are the expected one (N,), and all nine pixels valid: no edge of a cloud."""
    same = labels.reshape(-1, NEIGHBOURHOOD_PX**2) == expected[:, np.newaxis]
    agreed: NDArray[np.bool_] = (same & valid.reshape(same.shape)).all(axis=1)
    return agreed


class NearestSpectra:
    """The labelled spectra of every class."""

    def __init__(self, known: Floats, class_value: NDArray[np.uint8]) -> None:
        """Take labelled samples (M, F) and their classes (M,)."""
        order = np.argsort(class_value, kind="stable")
        self._classes, self._starts = np.unique(class_value[order], return_index=True)
        self._known = known[order]

    def holds(self, features: Floats, label: NDArray[np.uint8], ratio: float = NEAREST_RATIO) -> NDArray[np.bool_]:
        """Return for which pixels the nearest spectrum of their class is at most ``ratio`` times as far as that of any other.

        Args:
            features: (N, F) of the pixels.
            label: (N,) their supposed classes, each among the known ones.
            ratio: of Euclidean distances.
        """
        portion = max(1, DISTANCES_AT_ONCE // len(self._known))
        parts = [self._squared(features[start : start + portion]) for start in range(0, max(len(features), 1), portion)]
        distance = np.sqrt(np.concatenate(parts))
        own = label[:, np.newaxis] == self._classes
        clear: NDArray[np.bool_] = distance[own] <= ratio * np.where(own, np.inf, distance).min(axis=1)
        return clear

    def _squared(self, features: Floats) -> Floats:
        """Return the squared distances (N, K) of pixels (N, F) to the nearest spectrum of every class."""
        near = np.minimum.reduceat(np.square(self._known).sum(axis=1) - 2 * features @ self._known.T, self._starts, axis=1)
        squared: Floats = np.maximum(near + np.square(features).sum(axis=1, keepdims=True), 0)
        return squared
