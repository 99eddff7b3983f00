"""How doubtful maps are: arrays in, arrays out."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..changes import NODATA_CONFIDENCE

_TABLE: Final = np.zeros(256, np.float32)
_TABLE[1:101] = -np.arange(1, 101, dtype=np.float32) * np.log(np.arange(1, 101, dtype=np.float32))


def entropy(percent: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return Shannon's entropy (...) of class probabilities (K, ...) in %, as a share of the highest that K classes can have.

    0 where one class is certain, 1 where all are equally likely; NaN where there is no data (255). Sums that rounding moved from 100 count
    as 100.
    """
    if len(percent) < 2:
        return np.where(percent[0] == NODATA_CONFIDENCE, np.float32(np.nan), np.float32(0)).astype(np.float32)
    total = percent.sum(axis=0, dtype=np.float32)
    known = (percent[0] != NODATA_CONFIDENCE) & (total > 0)
    total = np.where(known, total, 1)
    bits = np.log(total) + _TABLE[percent].sum(axis=0) / total  # of p = q / total: -sum p log p
    share = np.clip(bits / np.log(len(percent)), 0, 1)
    return np.where(known, share, np.nan).astype(np.float32)


def surrounded(classes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Return which pixels (h, w) have eight neighbours of their own class, from classes (h + 2, w + 2) with a border of one pixel.

    Border pixels hold a mixture, which is hard to label. Beyond the image, where the class is 0, there is nothing to disagree with.
    """
    height, width = classes.shape[0] - 2, classes.shape[1] - 2
    own = classes[1:-1, 1:-1]
    alike: NDArray[np.bool_] = own != 0
    for down in range(3):
        for right in range(3):
            other = classes[down : down + height, right : right + width]
            alike &= (other == own) | (other == 0)
    return alike
