"""Two models of one place as one: how much each counts, and what they find together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

MARGIN: Final = 0.01  # an agreement is taken to be that much above chance and below 1: a few labels kept aside do not prove more
LEAST: Final = 1e-6  # of a probability: what a network holds for less likely, the other one may still say

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


def shares(agreements: Sequence[float | None], classes: int) -> tuple[float, ...]:
    """Return how much each of some models counts; the shares add up to 1.

    A model counts log(a (K - 1) / (1 - a)), as one in a sum of classifiers does by SAMME (Zhu, Zou, Rosset and Hastie 2009, Multi-class
    AdaBoost, equation 5): nothing at the level of chance, and the more the surer it is.

    Args:
        agreements: share of labels kept aside that each model finds; where one is not known, all count the same.
        classes: number K of classes.
    """
    known = [min(max(found, 1 / classes + MARGIN), 1 - MARGIN) for found in agreements if found is not None]
    if len(known) < len(agreements):
        return (1 / len(agreements),) * len(agreements)
    counts = [math.log(found * (classes - 1) / (1 - found)) for found in known]
    return tuple(count / sum(counts) for count in counts)


def pooled(found: Sequence[Floats], weights: Sequence[float]) -> Floats:
    """Return what models find together: the logarithmic opinion pool (Genest and Zidek 1986), with weights that add up to 1.

    Args:
        found: probabilities (K, ...) of each model.
        weights: of ``shares``.
    """
    logs = sum(np.float32(weight) * np.log(np.maximum(part, np.float32(LEAST))) for part, weight in zip(found, weights, strict=True))
    odds = np.exp(logs - np.max(logs, axis=0))
    result: Floats = odds / odds.sum(axis=0)
    return result


def joined(first: Floats, second: Floats, seen: Flags, known: Flags, share: float) -> Floats:
    """Return the probabilities (K, h, w) of two models: of both where both know a pixel, else of the one that does.

    Args:
        first: probabilities (K, h, w) of one.
        second: of the other.
        seen: (h, w) where the first has some.
        known: where the second has.
        share: of the second one.
    """
    return np.where(seen & known, pooled((first, second), (1 - share, share)), np.where(known & ~seen, second, first))


def at_day(found: Floats, known: Flags, days: Floats, day: float) -> tuple[Floats, Flags, Flags]:
    """Return the probabilities (K, h, w) of a day between dates.

    They are interpolated in time between the nearest dates before and after that know the pixel. Where there is only one of these, its
    probabilities hold.

    Args:
        found: probabilities (T, K, h, w) of the dates.
        known: (T, h, w) where they have some.
        days: (T,) of the dates, in any order.
        day: counted as they are.

    Returns:
        The probabilities, where there are any (h, w), and where the day lies between dates that know the pixel, or on one (h, w).
    """
    sides = []
    for chosen, sign in ((days <= day, 1), (days >= day, -1)):
        usable = known & chosen[:, np.newaxis, np.newaxis]
        nearest = np.where(usable, sign * days[:, np.newaxis, np.newaxis], -np.inf).argmax(axis=0)
        sides.append((np.logical_or.reduce(usable, axis=0), nearest))
    (has_before, before), (has_after, after) = sides
    before, after = np.where(has_before, before, after), np.where(has_after, after, before)
    gap = days[after] - days[before]
    later = np.where(gap > 0, (np.float32(day) - days[before]) / np.where(gap > 0, gap, 1), np.float32(0))
    start, end = (np.take_along_axis(found, index[np.newaxis, np.newaxis], axis=0)[0] for index in (before, after))
    return start * (1 - later) + end * later, has_before | has_after, has_before & has_after
