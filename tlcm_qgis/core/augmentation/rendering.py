"""The 8-bit picture of a date, and its gray values: what the search for flat places and the refinement look at."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..stack.stack_model import Band

STRETCH_PERCENT: Final = (2.0, 98.0)
COLOURS: Final = {  # micrometres: where a band of this colour has its centre, and the centre itself
    "red": (0.60, 0.70, 0.660),
    "green": (0.50, 0.60, 0.560),
    "blue": (0.43, 0.53, 0.490),
}
NAMES: Final = {  # names that sensors and their users give to the bands
    "red": ("red", "b04", "b4"),
    "green": ("green", "b03", "b3"),
    "blue": ("blue", "b02", "b2"),
}
_WORDS: Final = re.compile("[^a-z0-9]+")
_GRAY_SHIFT: Final = 15
_GRAY_WEIGHTS: Final = (9798, 19235, 3735)  # 0.299, 0.587 and 0.114 of 2 ** 15: the integer rule of OpenCV


@dataclass(frozen=True, slots=True)
class Stretch:
    """From values to 0-255: ``low`` and ``high`` (3,) of red, green and blue."""

    low: NDArray[np.float64]
    high: NDArray[np.float64]

    @classmethod
    def of(cls, values: NDArray[np.float32]) -> Stretch:
        """Return the stretch between the 2nd and the 98th percentile of pixels (3, N); N may be 0."""
        if not values.shape[1]:
            return cls(np.zeros(3), np.ones(3))
        low, high = np.percentile(values.astype(np.float64), STRETCH_PERCENT, axis=1)
        return cls(low, np.where(high > low, high, low + 1))

    def render(self, values: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Return values (3, ...) as 8-bit numbers of the same shape."""
        around = (3,) + (1,) * (values.ndim - 1)
        share = (values - self.low.reshape(around)) / (self.high - self.low).reshape(around)
        return np.rint(255 * np.clip(share, 0, 1)).astype(np.uint8)


def gray(rgb: NDArray[np.uint8], swapped: bool = False) -> NDArray[np.uint8]:
    """Return the gray values (...) of a picture (3, ...) by the integer rule of OpenCV, equal for all 2 ** 24 colours.

    Args:
        rgb: red, green, blue.
        swapped: weigh red as blue and blue as red, as published: a picture in the order B, G, R was handed to a rule for R, G, B.
    """
    first, second, third = (channel.astype(np.int32) for channel in (rgb[::-1] if swapped else rgb))
    a, b, c = _GRAY_WEIGHTS
    total = a * first + b * second + c * third + (1 << (_GRAY_SHIFT - 1))
    values: NDArray[np.uint8] = (total >> _GRAY_SHIFT).astype(np.uint8)
    return values


def picture_bands(names: Sequence[str], wavelengths: Mapping[str, float | None]) -> tuple[int, int, int]:
    """Return the positions of the red, green and blue band: by centre wavelength, else by name, else the first three.

    Args:
        names: of the bands of the stack.
        wavelengths: in micrometres, of those bands whose centre is known.
    """
    found = [_by_wavelength(names, wavelengths, colour) for colour in COLOURS]
    if None in found:
        found = [_by_name(names, colour) for colour in NAMES]
    chosen = [position for position in found if position is not None]
    if len(set(chosen)) < 3:
        chosen = [min(position, len(names) - 1) for position in range(3)]
    red, green, blue = chosen
    return red, green, blue


def wavelengths(bands: Sequence[Band]) -> dict[str, float | None]:
    """Return the centre wavelength of every band of the files of a date, by name."""
    return {band.name: band.center_wavelength for band in bands}


def _by_name(names: Sequence[str], colour: str) -> int | None:
    """Return the band whose whole name, or else a word of it, means the colour."""
    lower = [name.casefold() for name in names]
    words = [() if "edge" in name else _WORDS.split(name) for name in lower]
    whole = (lower.index(name) for name in NAMES[colour] if name in lower)
    part = (position for name in NAMES[colour] for position, of_band in enumerate(words) if name in of_band)
    return next(whole, next(part, None))


def _by_wavelength(names: Sequence[str], centres: Mapping[str, Any], colour: str) -> int | None:
    low, high, ideal = COLOURS[colour]
    near = [
        (abs(centre - ideal), position) for position, name in enumerate(names) if (centre := centres.get(name)) and low <= centre <= high
    ]
    return min(near)[1] if near else None
