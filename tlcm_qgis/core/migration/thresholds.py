"""How far classes lie apart, how many samples of each may stay: the published numbers of migration (methods/tlcm.md section 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .dtw import mean_dtw

# The mean over all pairs of two classes changes little with more, and 500 x 500 pairs a pair of classes take a fraction of a second.
LARGEST_CLASS_FOR_PAIRS: Final = 500

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ClassDistances:
    """How far the classes lie apart on one labelled date.

    Attributes:
        values: the K classes, in the order of the rows and columns.
        matrix: (K, K) mean DTW distance over all pairs of samples of two classes; 0 on the diagonal, NaN for a class without samples.
        thresholds: (K,) distance of each class to the nearest other class; NaN where there is none.
    """

    values: tuple[int, ...]
    matrix: Floats
    thresholds: Floats

    def of(self, classes: NDArray[np.integer]) -> Floats:
        """Return the thresholds (N,) of samples with the given classes."""
        return self.thresholds[np.searchsorted(self.values, classes)]


def measure_classes(
    spectra: NDArray[np.floating],
    classes: NDArray[np.integer],
    count: NDArray[np.int64],
    values: tuple[int, ...],
    rng: np.random.Generator,
    device: str = "cpu",
    check: Callable[[], None] = lambda: None,
) -> ClassDistances:
    """Return how far classes lie apart; ``count`` (N,) says how often each sample is there, the rest is as in ``class_distances``."""
    each = np.repeat(np.arange(len(classes)), count)
    matrix = class_distances(np.asarray(spectra[each], np.float64), classes[each], values, device, check, rng)
    return ClassDistances(values, matrix, class_thresholds(matrix))


def class_distances(
    spectra: NDArray[np.floating],
    classes: NDArray[np.integer],
    values: Sequence[int],
    device: str = "cpu",
    check: Callable[[], None] = lambda: None,
    rng: np.random.Generator | None = None,
) -> Floats:
    """Return the mean DTW distance (K, K) over all pairs of samples of two classes.

    The diagonal is 0 by definition. Rows and columns of a class without samples are NaN, its diagonal too.

    Args:
        spectra: (N, bands) of the labelled date.
        classes: (N,) labels.
        values: (K,) the classes, in the order of the matrix.
        device: torch device.
        check: called now and then; may raise to stop.
        rng: draws from classes of more than ``LARGEST_CLASS_FOR_PAIRS`` samples; ``None`` takes all pairs whatever it costs.
    """
    members = [np.flatnonzero(classes == value) for value in values]
    if rng is not None:
        members = [rng.choice(m, LARGEST_CLASS_FOR_PAIRS, replace=False) if len(m) > LARGEST_CLASS_FOR_PAIRS else m for m in members]
    matrix = np.full((len(values), len(values)), np.nan)
    for i, first in enumerate(members):
        if len(first):
            matrix[i, i] = 0.0
        for j in range(i):
            matrix[i, j] = matrix[j, i] = mean_dtw(spectra[first], spectra[members[j]], device, check)
    return matrix


def class_thresholds(matrix: Floats) -> Floats:
    """Return for every class the mean distance (K,) to the nearest other class, NaN if there is none with samples."""
    others = matrix.copy()
    np.fill_diagonal(others, np.nan)
    others[np.isnan(others)] = np.inf
    nearest = others.min(axis=1, initial=np.inf)
    return np.where(np.isfinite(nearest), nearest, np.nan)


def quotas(ratio: Mapping[int, float], most: int) -> dict[int, int]:
    """Return the largest number of samples of every class: ``floor(most * r_c / sum r)``."""
    return {value: int(share) for value, share in class_shares(ratio, most).items()}


def class_shares(ratio: Mapping[int, float], most: int) -> dict[int, float]:
    """Return the share of every class in ``most`` samples: ``most * r_c / sum r``."""
    total = sum(ratio.values())
    return {value: most * share / total for value, share in ratio.items()} if total else {}


def generous_quotas(counts: Mapping[int, int], most: int) -> dict[int, int]:
    """Return quotas that never thin out a rare class: each has at least the lesser of its count and a K-th of half of ``most``.

    Their sum may exceed ``most`` by at most a half.
    """
    present = sum(1 for count in counts.values() if count)
    least = max(1, most // (2 * max(present, 1)))
    return {value: max(quota, min(counts[value], least)) for value, quota in quotas(counts, most).items()}


def draw(classes: NDArray[np.integer], count: NDArray[np.int64], limit: Mapping[int, int], rng: np.random.Generator) -> NDArray[np.int64]:
    """Draw, without replacement, as many samples of each class as are allowed; all where there are not more.

    Args:
        classes: (N,) of different samples.
        count: (N,) how often each of them is there; all copies have the same chance.
        limit: most samples of a class, copies counted.
        rng: of the draws.

    Returns:
        (N,) how often each is drawn.
    """
    drawn = count.copy()
    for value in np.unique(classes).tolist():
        members = np.flatnonzero(classes == value)
        if count[members].sum() > limit.get(value, 0):
            drawn[members] = rng.multivariate_hypergeometric(count[members], limit.get(value, 0), method="marginals")
    return drawn


def closest(classes: NDArray[np.integer], count: NDArray[np.int64], distance: Floats, shares: Mapping[int, float]) -> NDArray[np.int64]:
    """Take the samples of each class that moved least, until there are as many as its share (rounded up); see ``draw``."""
    taken = np.zeros_like(count)
    for value in np.unique(classes).tolist():
        members = np.flatnonzero(classes == value)
        members = members[np.argsort(distance[members], kind="stable")]
        before = np.cumsum(count[members]) - count[members]
        taken[members] = np.clip(int(np.ceil(shares.get(value, 0))) - before, 0, count[members])
    return taken


def first_within(classes: NDArray[np.integer], limit: Mapping[int, int], rank: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return indices, by class, of the ``limit`` samples of each with the lowest rank: the same places on every date."""
    order = np.argsort(rank, kind="stable")
    parts = [np.sort(order[classes[order] == value][: limit.get(value, 0)]) for value in np.unique(classes).tolist()]
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)
