"""Class probabilities of pixels from a support vector machine that the labelled samples train."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # at run time late, inside functions: a job should say something first
    from sklearn.svm import SVC

PENALTY: Final = 10.0  # C, the published constant
_TINY: Final = 1e-9  # keeps the logarithm of an impossible class finite, as published

Floats = NDArray[np.float64]


def fit_svm(features: Floats, class_value: NDArray[np.uint8], seed: int, weight: NDArray[np.float32] | None = None) -> SVC:
    """Return a support vector machine with probabilities (radial kernel, C = 10, gamma = 1 / (features x variance of all entries)).

    Args:
        features: (N, F).
        class_value: (N,), at least two classes.
        seed: of the cross-validation behind the probabilities (Platt's sigmoid for every pair of classes, coupled as in libsvm).
        weight: (N,) importance of the samples; ``None``: all alike.
    """
    from sklearn.svm import SVC

    with warnings.catch_warnings():
        # scikit-learn is to drop these probabilities in favour of another calibration; they are the published ones.
        warnings.simplefilter("ignore", FutureWarning)
        return SVC(C=PENALTY, kernel="rbf", gamma="scale", probability=True, random_state=seed).fit(features, class_value, weight)


def entropy_bits(probability: Floats) -> Floats:
    """Return the entropy (N,) in bits of class probabilities (N, K): 0 when sure, log2 K when nothing is known."""
    entropy: Floats = -(probability * np.log2(probability + _TINY)).sum(axis=1)
    return entropy
