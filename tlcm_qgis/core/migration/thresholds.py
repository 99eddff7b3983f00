"""How far apart classes are, and how far a sample may move (methods/tlcm.md section 6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .dtw import mean_dtw


def class_distances(
    spectra: NDArray[np.floating[Any]], classes: NDArray[np.integer[Any]], values: Sequence[int], device: str, check: Callable[[], None]
) -> NDArray[np.float64]:
    """Return the class distance matrix: mean warping distance over all pairs of samples of two classes.

    Args:
        spectra: (N, bands).
        classes: (N,) class values.
        values: the K classes, in the order of rows and columns.
        device: where to compute.
        check: called between batches; may raise to stop.

    Returns:
        (K, K) symmetric, 0 on the diagonal (never computed); NaN where a class has no sample.
    """
    groups = [spectra[classes == value] for value in values]
    matrix = np.zeros((len(values), len(values)))
    for i, mine in enumerate(groups):
        for j in range(i + 1, len(values)):
            matrix[i, j] = matrix[j, i] = mean_dtw(mine, groups[j], device, check)
    return matrix


def class_thresholds(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the threshold of each class: its smallest mean distance to another class; NaN where there is none."""
    others = matrix.copy()
    np.fill_diagonal(others, np.nan)
    known = ~np.isnan(others).all(axis=1)
    result = np.full(len(matrix), np.nan)
    result[known] = np.nanmin(others[known], axis=1)
    return result
