"""Which points together stand for most of the doubt: greedy facility location.

A point stands for what looks like it. Of all candidates, which stand for the doubt of the maps, the next point is always the one that takes
off most of the distance between them and what is labelled, existing samples included. So a doubtful look that covers much land comes before
an odd pixel, two points never say the same, and what samples show already is not asked again. The gain is monotone and submodular, so that
greedy choice reaches at least 63 % of the best (Nemhauser, Wolsey and Fisher 1978; for active learning: Wei, Iyer and Bilmes 2015, Sener and
Savarese 2018).
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

PORTION: Final = 512  # rows of the table of distances that are computed at a time
COMPONENTS: Final = 12  # of the looks: what comes after them is mostly noise

Floats = NDArray[np.float32]


def looks(values: Floats, samples: Floats) -> tuple[Floats, Floats]:
    """Return what tells candidates apart: principal components of standardised values.

    Args:
        values: (N, F) of candidates, N > 0; NaN where there is no data.
        samples: (M, F) of existing samples.

    Returns:
        (N, C) and (M, C); what has no data counts as usual.
    """
    seen = np.isfinite(values)
    count = np.maximum(seen.sum(axis=0), 1)
    mean = np.where(seen, values, 0).sum(axis=0, dtype=np.float64) / count
    spread = np.sqrt((np.where(seen, values - mean, 0) ** 2).sum(axis=0) / count)
    spread[spread == 0] = 1
    plain, known = (np.where(np.isfinite(part), (part - mean) / spread, 0) for part in (values, samples))
    _, _, axes = np.linalg.svd(plain, full_matrices=False)
    first, second = ((part @ axes[:COMPONENTS].T).astype(np.float32) for part in (plain, known))
    return first, second


def distances(first: Floats, second: Floats) -> Floats:
    """Return the Euclidean distances (N, M) of points (N, C) and (M, C)."""
    result = np.empty((len(first), len(second)), np.float32)
    squares = (second**2).sum(axis=1)
    for start in range(0, len(first), PORTION):
        part = first[start : start + PORTION]
        inside = (part**2).sum(axis=1)[:, None] + squares[None] - 2 * part @ second.T
        result[start : start + PORTION] = np.sqrt(np.maximum(inside, 0))
    return result


def choose(
    points: Floats, samples: Floats, weight: Floats, count: int, may_take: Callable[[int], bool], check: Callable[[], None] = lambda: None
) -> tuple[list[int], NDArray[np.float64]]:
    """Return which of N candidates to label, the most useful first, and the share of the doubt that each stands for.

    Args:
        points: (N, C) looks of the candidates.
        samples: (M, C) looks of what is labelled already; M may be 0.
        weight: (N,) how much of the doubt each candidate stands for.
        count: how many to choose; fewer are returned if no more may be taken.
        may_take: asked once for a candidate that would be next; ``False`` refuses it for good.
        check: called for every choice; raises when the user has cancelled.
    """
    between = distances(points, points)
    left = distances(points, samples).min(axis=1) if len(samples) else np.full(len(points), float(between.max(initial=1)), np.float32)
    # Gains only shrink, so that an old gain is a bound: most candidates need not be computed anew (Minoux 1978).
    waiting = [(-gain, index) for index, gain in enumerate(_gains(between, left, weight))]
    heapq.heapify(waiting)
    chosen: list[int] = []
    newest = np.zeros(len(points), np.int64)
    while waiting and len(chosen) < count:
        _, index = heapq.heappop(waiting)
        if newest[index] < len(chosen):
            newest[index] = len(chosen)
            heapq.heappush(waiting, (-_gain(between[index], left, weight), index))
        elif may_take(index):
            check()
            chosen.append(index)
            np.minimum(left, between[index], out=left)
    nearest = between[chosen].argmin(axis=0) if chosen else np.zeros(0, np.int64)
    shares = np.bincount(nearest, weights=weight, minlength=len(chosen)) / max(float(weight.sum(dtype=np.float64)), 1e-30)
    return chosen, shares


def _gain(distance: Floats, left: Floats, weight: Floats) -> float:
    return float((weight * np.maximum(left - distance, 0)).sum(dtype=np.float64))


def _gains(between: Floats, left: Floats, weight: Floats) -> list[float]:
    return [_gain(row, left, weight) for row in between]
