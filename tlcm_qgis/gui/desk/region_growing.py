"""The pixels around a click that look like the pixel at the click."""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

IsCancelled = Callable[[], bool]
_STEPS = ((-1, 0), (1, 0), (0, -1), (0, 1))


def spectral_distance(values: np.ndarray, seed: Tuple[int, int]) -> np.ndarray:
    """Return how far every spectrum is from that of the seed, in percent of the length of the seed's spectrum.

    The measure has no unit, so one threshold serves stored numbers and reflectance.

    Args:
        values: (bands, height, width) float; NaN: no value.
        seed: row and column.

    Returns:
        (height, width) float64, infinite where a band has no value.

    Raises:
        ValueError: the seed has no value.
    """
    spectra = np.asarray(values, np.float64)
    origin = spectra[:, seed[0], seed[1]]
    if not np.isfinite(origin).all():
        raise ValueError("the seed has no value")
    length = max(float(np.linalg.norm(origin)), np.finfo(np.float64).tiny)
    distance = np.linalg.norm(spectra - origin[:, None, None], axis=0) / length * 100.0
    return np.where(np.isfinite(distance), distance, np.inf)


def grow(distance: np.ndarray, seed: Tuple[int, int], limit: float, largest: int, is_cancelled: IsCancelled = lambda: False) -> np.ndarray:
    """Return the region of the seed: pixels of at most ``limit`` that hang together by their sides (4-connected).

    The region grows in rings. Where a whole ring would make it larger than ``largest``, the pixels of that ring which are nearest to the
    seed in ``distance`` come in, and it is finished.

    Args:
        distance: (height, width).
        seed: row and column; it always belongs to the region.
        limit: largest distance.
        largest: largest size in pixels, at least 1.
        is_cancelled: asked at every ring.

    Returns:
        (height, width) bool.
    """
    height, width = distance.shape
    open_to = np.zeros((height + 2, width + 2), bool)  # a border of closed pixels spares every test of the edges
    open_to[1:-1, 1:-1] = distance <= limit
    flat, row = open_to.ravel(), width + 2
    padded = np.full(open_to.shape, np.inf)
    padded[1:-1, 1:-1] = distance
    rank = padded.ravel()
    start = (seed[0] + 1) * row + seed[1] + 1
    region = np.zeros(flat.size, bool)
    ring = np.array([start])
    region[ring], flat[ring] = True, False
    size = 1
    steps = [down * row + right for down, right in _STEPS]
    while ring.size and size < largest and not is_cancelled():
        around = np.unique(np.concatenate([ring + step for step in steps]))
        ring = around[flat[around]]
        if size + ring.size > largest:
            ring = ring[np.argsort(rank[ring], kind="stable")[: largest - size]]
        region[ring], flat[ring] = True, False
        size += ring.size
    return region.reshape(open_to.shape)[1:-1, 1:-1]
