"""The classes of LoveCS, from the masks of LoveDA, and how its images are scaled (methods/lovecs.md section 5)."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

IGNORED: Final = -1
CLASSES: Final = (("Forest", (0, 255, 0)), ("Building", (255, 0, 0)), ("Road", (255, 255, 0)), ("Water", (0, 0, 255)))
MEAN: Final = (123.675, 116.28, 103.53)  # of red, green, blue bytes
STD: Final = (58.395, 57.12, 57.375)
_FIELDS: Final = (5, 6, 7)  # barren, forest, agriculture
_CLASS_OF: Final = {2: 1, 3: 2, 4: 3, **dict.fromkeys(_FIELDS, 0)}  # building, road, water; 0 no data and 1 background are left out


def classes_of(codes: NDArray[np.integer]) -> NDArray[np.int64]:
    """Return the classes (index of ``CLASSES``; -1 ignored) of the codes in a mask, of any shape; a code that is not known is ignored."""
    found = np.full(codes.shape, IGNORED, np.int64)
    for code, value in _CLASS_OF.items():
        found[codes == code] = value
    return found
