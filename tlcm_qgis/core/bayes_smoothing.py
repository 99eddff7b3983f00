"""Bayesian smoothing of class probabilities in space: arrays in, arrays out.

After Camara et al., *Remote Sensing* 16(23), 4572, 2024 (empirical Bayes): the logit x of the probability of a class at a pixel is taken for a
measurement, with the variance ``smoothness``, of what it would be without noise. What that is like here is asked of the pixels of the window:
of the half of them that are most probable of this class (at a border those of the own side), mean m and variance v of the logits. The result
is the mean of the posterior, (v x + s m) / (v + s) with the smoothness s: where neighbours agree the pixel follows them, where they differ it
keeps its own. Each class is smoothed by itself; then all are divided by their sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .changes import NODATA_CONFIDENCE

FRACTION: Final = 0.5  # of the window, the most probable ones
LEAST: Final = 0.005  # a probability of 0 % was at most this before it was rounded

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


def smoothed(percent: Bytes, window: int, smoothness: Sequence[float]) -> Bytes:
    """Return the probabilities of a date after smoothing.

    Args:
        percent: (K, h, w) 0-100 with ``window // 2`` pixels around what is wanted; 255 where there is no data.
        window: odd number of pixels.
        smoothness: K variances of the logits of a class where the land is the same; larger ones smooth more.

    Returns:
        (K, h - window + 1, w - window + 1); 255 where there is no data.

    Raises:
        ValueError: shapes do not fit.
    """
    reach = window // 2
    if percent.ndim != 3 or window % 2 == 0 or min(percent.shape[1:]) < window or len(smoothness) != len(percent) or min(smoothness) <= 0:
        raise ValueError(f"{percent.shape}, window {window}, smoothness {smoothness}")
    valid = percent[0] <= 100
    inner = valid[reach : percent.shape[1] - reach, reach : percent.shape[2] - reach]
    wanted = -(-np.sum(_around(valid.view(np.uint8), window), axis=0, dtype=np.int32) // 2)  # half of those with data, rounded up
    logits = _logits()
    result = np.empty((len(percent), *inner.shape), np.float32)
    for index, (plane, noise) in enumerate(zip(percent, np.array(smoothness, np.float32), strict=True)):
        ranked = _ranked(_around(plane * valid, window))
        mean, square = np.zeros(inner.shape, np.float32), np.zeros(inner.shape, np.float32)
        for rank in range(int(wanted.max(initial=0))):
            value = np.take(logits, ranked[rank]) * (rank < wanted)
            mean += value
            square += value * value
        count = np.maximum(wanted, 1).astype(np.float32)
        mean /= count
        variance = np.maximum(square / count - mean * mean, np.float32(0))
        own = np.take(logits, plane[reach : percent.shape[1] - reach, reach : percent.shape[2] - reach])
        posterior = (variance * own + noise * mean) / (variance + noise)
        result[index] = 1 / (1 + np.exp(-posterior))
    total = result[0].copy()
    for share in result[1:]:
        total += share
    shares: Bytes = np.floor(result / (total * np.float32(0.01)) + np.float32(0.5)).astype(np.uint8)
    shares[:, ~inner] = NODATA_CONFIDENCE
    return shares


def _logits() -> Floats:
    share = np.clip(np.minimum(np.arange(256), 100) / 100, LEAST, 1 - LEAST)
    return np.asarray(np.log(share / (1 - share)), np.float32)


def _around(plane: Bytes, window: int) -> list[Bytes]:
    """Return the plane as it looks from each pixel to each place of the window."""
    rows, cols = (size - window + 1 for size in plane.shape)
    return [np.ascontiguousarray(plane[row : row + rows, col : col + cols]) for row in range(window) for col in range(window)]


def _ranked(planes: list[Bytes]) -> list[Bytes]:
    """Return the planes with the values of each pixel in descending order (Batcher's odd-even merge sort, all pixels at once)."""
    planes = list(planes)
    for one, other in _comparisons(len(planes)):
        planes[one], planes[other] = np.maximum(planes[one], planes[other]), np.minimum(planes[one], planes[other])
    return planes


def _comparisons(count: int) -> list[tuple[int, int]]:
    """Return which places to compare, one after the other, to sort so many (Knuth, *The Art of Computer Programming* 3, 5.2.2 M)."""
    pairs = []
    top = 1 << max(0, (count - 1).bit_length() - 1)
    step = top
    while step > 0:
        far, start, distance = top, 0, step
        while True:
            pairs += [(place, place + distance) for place in range(count - distance) if place & step == start]
            if far == step:
                break
            distance, far, start = far - step, far >> 1, step
        step >>= 1
    return pairs
