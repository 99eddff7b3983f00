"""Which of the augmented samples are used: draws by class, and within a class by distance from its typical colour.

The published code draws 0.7, 0.2 and 0.1 of a class from three regions ("stratified"). The paper also names "random" and "inverse", which
its code lacks; here random draws are uniform over the class, and inverse ones take a region the more often the fewer samples it has.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

REGION_WEIGHTS: Final = (0.7, 0.2, 0.1)
SMALL_QUOTA: Final = 50  # with fewer draws than this, all samples of a class are kept

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Refinement:
    """What was drawn on a date, of what: the accepted pixels and the labelled samples.

    Attributes:
        values: the K classes that have a share of the draws.
        places: (K, 2) different places there were, and that were drawn.
        visits: (K, 3) how often they occur, by region. ``draws``: (K, 3) how often they were drawn.
    """

    values: Sequence[int]
    places: NDArray[np.int64]
    visits: NDArray[np.int64]
    draws: NDArray[np.int64]

    @classmethod
    def of(cls, parts: Mapping[int, tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64]]]) -> Refinement:
        """Count, by class value, the samples: ``colour`` (N, 2) and ``times`` (N,) as for ``regions``, and the draws (N,) of each."""
        shape = len(parts), 3
        places, visits, draws = np.zeros((len(parts), 2), np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        for k, (colour, times, drawn) in enumerate(parts.values()):
            places[k] = len(times), np.count_nonzero(drawn)
            if len(times):
                region = regions(colour, times)
                visits[k], draws[k] = (np.bincount(region, number, minlength=4)[1:] for number in (times, drawn))
        return cls(tuple(parts), places, visits, draws)


def class_quotas(ratio: Mapping[int, float], count: int) -> dict[int, int]:
    """Return the number of draws of every class: its share of ``count``, rounded down."""
    total = sum(ratio.values())
    return {value: math.floor(count * share / total) for value, share in ratio.items()}


def regions(colour: NDArray[np.uint8], times: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Return the region (N,) 1, 2 or 3 of the samples of a class.

    Args:
        colour: (N, 2) blue and green of the 8-bit picture.
        times: (N,) how often each sample occurs.

    Returns:
        1 within mean + one standard deviation of the distance from the class's mean colour, 2 within two, 3 beyond.
    """
    values = colour.astype(np.float64)
    distance = np.linalg.norm(values - np.average(values, axis=0, weights=times), axis=1)
    mean = np.average(distance, weights=times)
    deviation = math.sqrt(np.average((distance - mean) ** 2, weights=times))
    region: NDArray[np.uint8] = (1 + (distance > mean + deviation) + (distance > mean + 2 * deviation)).astype(np.uint8)
    return region


def draw_shares(region: NDArray[np.uint8], times: NDArray[np.int64], refinement: str, skip_empty: bool) -> Floats:
    """Return the share (N,) of the draws that each sample of a class gets.

    Args:
        region: (N,) 1-3.
        times: (N,) how often each occurs; shares within a region are proportional.
        refinement: "stratified", "random" or "inverse".
        skip_empty: leave out the draws of an empty outer region, so that the shares sum to less than 1, as published. Otherwise, and where
            the published code fails (an empty middle region), the draws go to the other regions.
    """
    if refinement == "random":
        uniform: Floats = times / times.sum()
        return uniform
    count = np.bincount(region, times, minlength=4)[1:]
    weight = np.array(REGION_WEIGHTS) if refinement == "stratified" else 1 / np.maximum(count, 1)
    if not (skip_empty and refinement == "stratified" and count[1]):
        weight = weight / weight[count > 0].sum()
    shares: Floats = (weight / np.maximum(count, 1))[region - 1] * times
    return shares


def draw_counts(
    colour: NDArray[np.uint8], times: NDArray[np.int64], quota: int, refinement: str, skip_empty: bool, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Return how often each sample (N,) of a class is drawn, with replacement; all as often as they occur where the quota is small.

    Args:
        colour: as for ``regions``.
        times: (N,) how often each occurs.
        quota: number of draws.
        refinement: "stratified", "random", "inverse", or "none": every sample as often as it occurs.
        skip_empty: see ``draw_shares``.
        rng: of the draws.
    """
    if refinement == "none" or quota < SMALL_QUOTA or not len(times):
        return times
    shares = draw_shares(regions(colour, times), times, refinement, skip_empty)
    return rng.multinomial(quota, np.append(shares, max(0.0, 1 - shares.sum())))[:-1]
