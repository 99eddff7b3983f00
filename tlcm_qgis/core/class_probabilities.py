"""How probable every class of a map is, where the map says only its class and how sure it is: arrays in, arrays out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .changes import NODATA_CONFIDENCE

WHOLE: Final = 100  # percent

Bytes = NDArray[np.uint8]


def probabilities_of(classes: Bytes, confidence: Bytes, values: Sequence[int]) -> Bytes:
    """Return the probabilities (K, ...) in % of pixels: the confidence for the class of the map, the rest evenly for the others.

    A confidence below that of a blind guess counts as one, so that no class is likelier than that of the map; where there is none the
    class counts as certain. Rounded half up: the sum of a pixel may differ from 100 by half the number of classes.

    Args:
        classes: (...) class values, 0 where there is no data.
        confidence: (...) 0-100, 255 where there is none.
        values: the K class values, in the order of the planes.

    Returns:
        0-100; 255 in all planes where there is no data, or a class that is not among ``values``.

    Raises:
        ValueError: shapes do not fit, or there are no classes.
    """
    count = len(values)
    if classes.shape != confidence.shape or not count:
        raise ValueError(f"classes {classes.shape}, confidence {confidence.shape} and {count} classes do not fit together")
    sure = np.clip(np.where(confidence > WHOLE, WHOLE, confidence), -(-WHOLE // count), WHOLE).astype(np.int32)
    others = max(count - 1, 1)
    rest = (2 * (WHOLE - sure) + others) // (2 * others)
    table = np.stack([np.where(classes == value, sure, rest) for value in values]).astype(np.uint8)
    table[:, ~np.isin(classes, values)] = NODATA_CONFIDENCE
    return table
