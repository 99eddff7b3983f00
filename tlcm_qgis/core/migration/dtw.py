"""Dynamic time warping between spectra, in batches on CPU or GPU (methods/tlcm.md section 6).

The warping path runs along the bands: D[i, j] = (a_i - b_j)^2 + min(D[i-1, j], D[i, j-1], D[i-1, j-1]); the distance is the square root of
the last cell; no window, no penalty. Everything is in double precision, so the result does not depend on batch size or device beyond
rounding in the last digit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

PAIRS_PER_BATCH: Final = 250_000  # about 60 MB of work space with ten bands


def dtw_distances(first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
    """Return the distance of each pair of sequences.

    Args:
        first: (n, N) float64, a sequence a column.
        second: (m, N) float64.

    Returns:
        (N,) float64, in the unit of the values.
    """
    above: list[torch.Tensor] = []
    for a in first:
        row: list[torch.Tensor] = []
        for j, b in enumerate(second):
            cost = (a - b).square_()
            if above and j:
                cost += torch.minimum(torch.minimum(above[j], row[j - 1]), above[j - 1])
            elif above:
                cost += above[0]
            elif j:
                cost += row[j - 1]
            row.append(cost)
        above = row
    return above[-1].sqrt()


def pairwise_distances(first: NDArray[np.floating], second: NDArray[np.floating], device: torch.device) -> NDArray[np.float64]:
    """Return the distances of N pairs of spectra: (N, n), (N, m) -> (N,)."""
    result = np.empty(len(first))
    for start in range(0, len(first), PAIRS_PER_BATCH):
        part = slice(start, start + PAIRS_PER_BATCH)
        result[part] = dtw_distances(_columns(first[part], device), _columns(second[part], device)).cpu().numpy()
    return result


def _columns(spectra: NDArray[np.floating], device: torch.device) -> torch.Tensor:
    return torch.as_tensor(np.ascontiguousarray(spectra.T, np.float64), device=device)


def mean_distance(
    first: NDArray[np.floating], second: NDArray[np.floating], device: torch.device, check: Callable[[], None] = lambda: None
) -> float:
    """Return the mean distance over all pairs of one of ``first`` (N, bands) and one of ``second`` (M, bands).

    Args:
        first: (N, bands).
        second: (M, bands).
        device: where to compute.
        check: called between batches; may raise to stop.
    """
    columns = _columns(second, device)
    total = 0.0
    rows = max(1, PAIRS_PER_BATCH // max(1, len(second)))
    for start in range(0, len(first), rows):
        check()
        part = _columns(first[start : start + rows], device)
        pairs = dtw_distances(part.repeat_interleave(len(second), dim=1), columns.repeat(1, part.shape[1]))
        total += float(pairs.sum())
    return total / (len(first) * len(second))


def class_distances(
    spectra: NDArray[np.floating],
    classes: NDArray[np.integer],
    values: tuple[int, ...],
    device: torch.device,
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.float64]:
    """Return the class distance matrix: mean distance over all pairs of samples of two classes.

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
    matrix = np.full((len(values), len(values)), np.nan)
    np.fill_diagonal(matrix, 0.0)
    for i, mine in enumerate(groups):
        for j in range(i + 1, len(values)):
            if len(mine) and len(groups[j]):
                matrix[i, j] = matrix[j, i] = mean_distance(mine, groups[j], device, check)
    return matrix


def class_thresholds(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the threshold of each class: its smallest mean distance to another class; NaN where there is none."""
    others = matrix.copy()
    np.fill_diagonal(others, np.nan)
    known = ~np.isnan(others).all(axis=1)
    result = np.full(len(matrix), np.nan)
    result[known] = np.nanmin(others[known], axis=1)
    return result
