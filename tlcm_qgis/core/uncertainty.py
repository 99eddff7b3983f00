"""How unsure a map is of a pixel, from the probabilities of its classes: arrays in, arrays out."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

ENTROPY: Final = "entropy"
MARGIN: Final = "margin"
UNLIKE: Final = "unlike"  # looks of the training samples: ``models.looks``

Floats = NDArray[np.float32]


def entropy(probabilities: Floats) -> NDArray[np.uint8]:
    """Return the entropy (...) of probabilities (K, ...) in % of the largest, that of classes which are all as probable (Shannon 1948)."""
    total = np.zeros(probabilities.shape[1:], np.float32)
    for own in probabilities:
        total -= own * np.log(np.maximum(own, np.float32(1e-12)))
    return _percent(total / np.float32(np.log(max(len(probabilities), 2))))


def margin(probabilities: Floats) -> NDArray[np.uint8]:
    """Return by how many percent (...) the most probable of the classes (K, ...) leads the second."""
    first, second = np.zeros((2, *probabilities.shape[1:]), np.float32)
    for own in probabilities:
        second = np.maximum(second, np.minimum(first, own))
        first = np.maximum(first, own)
    return _percent(first - second)


def _percent(share: Floats) -> NDArray[np.uint8]:
    percent: NDArray[np.uint8] = np.floor(np.clip(share, 0, 1) * np.float32(100) + np.float32(0.5)).astype(np.uint8)
    return percent
