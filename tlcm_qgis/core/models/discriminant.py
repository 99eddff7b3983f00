"""Linear discriminant analysis that works with few samples: classes share one covariance, which is shrunk."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Discriminant:
    """Linear discriminant of classes that share one covariance: the label is the largest of ``features @ slope + offset``.

    Attributes:
        slope: (F, K). ``offset``: (K,).
        classes: (K,) class values.
    """

    slope: Floats
    offset: Floats
    classes: NDArray[np.uint8]

    @classmethod
    def of(cls, features: Floats, class_value: NDArray[np.uint8]) -> Discriminant:
        """Return the discriminant of samples (N, F) with equal prior probabilities."""
        classes, means, precision = class_shapes(features, class_value)
        slope = precision @ means.T
        return cls(slope, -0.5 * (means * slope.T).sum(axis=1), classes)

    def label(self, features: Floats) -> NDArray[np.uint8]:
        """Return the class values (N,) of pixels (N, F)."""
        labels: NDArray[np.uint8] = self.classes[(features @ self.slope + self.offset).argmax(axis=1)]
        return labels

    def probability(self, features: Floats) -> Floats:
        """Return the probabilities (N, K) of the classes of pixels (N, F)."""
        score = features @ self.slope + self.offset
        share = np.exp(score - score.max(axis=1, keepdims=True))
        probability: Floats = share / share.sum(axis=1, keepdims=True)
        return probability


def class_shapes(features: Floats, class_value: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Floats, Floats]:
    """Return the classes (K,), their means (K, F) and the inverse (F, F) of the covariance that they share.

    The correlations within the classes are shrunk after Ledoit & Wolf (2004), the standard deviations are not.
    """
    from sklearn.covariance import ledoit_wolf

    classes, member = np.unique(class_value, return_inverse=True)
    means = np.stack([features[member == k].mean(axis=0) for k in range(len(classes))])
    within = features - means[member]
    deviation = within.std(axis=0)
    deviation[deviation == 0] = 1.0
    covariance = ledoit_wolf(within / deviation, assume_centered=True)[0] * np.outer(deviation, deviation)
    return classes, means, np.linalg.pinv(covariance)
