"""How the points of a sample are shared out among strata."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..spec.algorithms.createreferencesample import EQUAL, GOOD_PRACTICE, OPTIMAL, PROPORTIONAL
from .sizes import deviations

FEWEST: Final = 2  # points of a stratum; one point says nothing of the variance

Counts = NDArray[np.int64]


def least_points(pixels: ArrayLike, method: str, minimum: int) -> Counts:
    """Return how many points (S,) every stratum gets at least: ``FEWEST``, or ``minimum`` by good practice; never more than its pixels."""
    counts = np.asarray(pixels, np.int64)
    least: Counts = np.minimum(counts, max(minimum, FEWEST) if method == GOOD_PRACTICE else FEWEST)
    return least


def allocate(pixels: ArrayLike, total: int, method: str, accuracies: ArrayLike, minimum: int) -> Counts:
    """Return the number of points (S,) of each stratum; they sum up to ``total``, or to all pixels if there are fewer.

    Args:
        pixels: (S,) of each stratum, at least 1.
        total: points in all.
        method: "proportional" to area; "equal"; "optimal" for the overall accuracy, in proportion to area times the standard deviation
            (Neyman; Cochran 1977, eq. 5.26); "good_practice": ``minimum`` in strata whose proportional share is less, the rest
            proportional (Olofsson et al. 2014, section 5.1.2).
        accuracies: (S,) expected user's accuracies, for "optimal".
        minimum: for "good_practice".

    Raises:
        ValueError: ``total`` is less than the sum of ``least_points``.
    """
    counts = np.asarray(pixels, np.int64)
    least = least_points(counts, method, minimum)
    total = min(total, int(counts.sum()))
    if total < least.sum():
        raise ValueError(f"{total} points for strata that need {least.sum()}")
    return _shared(_sizes(counts, method, accuracies), total, least, counts)


def _sizes(counts: Counts, method: str, accuracies: ArrayLike) -> NDArray[np.float64]:
    """Return what the points are in proportion to."""
    if method == EQUAL:
        return np.ones(len(counts))
    if method in (PROPORTIONAL, GOOD_PRACTICE):
        return counts.astype(np.float64)
    if method != OPTIMAL:
        raise ValueError(method)
    sizes = counts * deviations(accuracies)
    return sizes if sizes.any() else counts.astype(np.float64)


def _shared(sizes: NDArray[np.float64], total: int, least: Counts, most: Counts) -> Counts:
    """Share ``total`` in proportion to ``sizes`` within limits: strata beyond a limit get the limit, the others the rest.

    Which limits bind is found by the factor between size and points: the sum of the limited shares grows with it.
    """

    def shares(factor: float) -> NDArray[np.float64]:
        return np.clip(factor * sizes, least, most)

    low, high = 0.0, 1.0
    while shares(high).sum() < total and not (shares(high) >= np.where(sizes > 0, most, least)).all():
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if shares(middle).sum() < total else (low, middle)
    return _rounded(shares(high), total, most)


def _rounded(shares: NDArray[np.float64], total: int, most: Counts) -> Counts:
    """Return whole numbers near ``shares`` that sum up to ``total``: the largest remainders are rounded up."""
    whole = np.floor(shares + 1e-6).astype(np.int64)
    while (lacking := total - int(whole.sum())) > 0:
        order = np.argsort(np.where(whole < most, whole - shares, np.inf), kind="stable")
        chosen = order[: min(lacking, int((whole < most).sum()))]
        whole[chosen] += 1
    return whole
