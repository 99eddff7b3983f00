"""Series of images as networks take them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..spec.dates import DateInterval
from ..stack.image_stack import Block
from .network_input import ORDER, NetworkInput
from .network_model import NetworkClassifier

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Series = tuple[NDArray[Any], ...]


def image_series(given: NetworkInput, moments: NDArray[np.float64], values: Floats, valid: Flags, times: Floats) -> Series:
    """Return what the network takes: images (N, T, bands, h, w), positions (N, T) if it is told any, and what is present (N, T, h, w).

    Args:
        given: how pixels become channels.
        moments: (bands, 2) mean and standard deviation of each band.
        values: (N, bands, T, h, w), 0 where not valid.
        valid: (N, T, h, w).
        times: (T,) positions of the dates, or (N, T).
    """
    images = np.ascontiguousarray(given.assemble(values, valid, np.zeros(1), moments).swapaxes(1, 2))
    if given.positions == ORDER:
        return images, valid
    return images, np.array(np.broadcast_to(times, (len(values), times.shape[-1]))), valid


def series_of(classifier: NetworkClassifier, dates: Sequence[DateInterval], blocks: Sequence[Block]) -> Series:
    """Return what a network takes of the blocks of some dates (N = 1)."""
    values, valid = (np.stack([getattr(block, name) for block in blocks], axis=-3)[np.newaxis] for name in ("values", "valid"))
    return image_series(classifier.input, classifier.moments, values, valid, classifier.input.times(dates))
