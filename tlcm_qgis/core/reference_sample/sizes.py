"""How many points a reference sample needs for a standard error of the overall accuracy."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray


def deviations(accuracies: ArrayLike) -> NDArray[np.float64]:
    """Return the standard deviation of right (1) and wrong (0) in strata (S,) whose share of right pixels is ``accuracies`` (0-1)."""
    right = np.asarray(accuracies, np.float64)
    if ((right < 0) | (right > 1)).any():
        raise ValueError(f"accuracies {right}")
    spread: NDArray[np.float64] = np.sqrt(right * (1 - right))
    return spread


def stratified_size(pixels: ArrayLike, accuracies: ArrayLike, target_error: float) -> int:
    """Return the number of points of a stratified sample (Olofsson et al. 2014, eq. 13; Cochran 1977, eq. 5.25).

    n = (sum W S)^2 / (target^2 + sum W S^2 / N), which optimal allocation reaches.

    Args:
        pixels: (S,) of each stratum.
        accuracies: (S,) expected user's accuracies (0-1).
        target_error: standard error of the overall accuracy.
    """
    counts, spread = np.asarray(pixels, np.float64), deviations(accuracies)
    weights = counts / counts.sum()
    size = float((weights * spread).sum() ** 2 / (target_error**2 + (weights * spread**2).sum() / counts.sum()))
    return _whole(size, int(counts.sum()))


def simple_random_size(pixels: int, accuracy: float, target_error: float) -> int:
    """Return the number of points of a simple random sample, with the correction for few pixels (Cochran 1977, eq. 4.2 and 4.3)."""
    many = float(deviations(accuracy)) ** 2 / target_error**2
    return _whole(many / (1 + max(many - 1, 0) / pixels), pixels)


def expected_error(pixels: ArrayLike, accuracies: ArrayLike, points: ArrayLike) -> float:
    """Return the standard error of the overall accuracy that strata (S,) with ``points`` give if the accuracies are as expected."""
    counts, drawn, spread = np.asarray(pixels, np.float64), np.asarray(points, np.float64), deviations(accuracies)
    weights = counts / counts.sum()
    return float(np.sqrt((weights**2 * spread**2 / drawn * (1 - drawn / counts)).sum()))


def _whole(size: float, most: int) -> int:
    return min(max(1, math.ceil(size - 1e-9)), most)
