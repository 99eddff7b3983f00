"""What can be drawn through time: bands, and indices of two bands where the stack has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.spec.band_colours import GREEN, NIR, RED, SWIR, find_band
from ...core.spec.stack_document import DECIBEL, POWER, Band, StackContents
from ...processing.texts import translate

_SWIR2 = ("b12", "swir2", "swir22", "sr_b7")
_Colour = Tuple[float, Tuple[str, ...]]  # wavelength in micrometres, names of bands that tell none
_NEAR_INFRARED: _Colour = (0.84, NIR)
_SHORT_WAVE: _Colour = (1.61, SWIR)
# Normalised differences (first - second) / (first + second).
_INDICES: Tuple[Tuple[str, _Colour, _Colour], ...] = (
    ("NDVI", _NEAR_INFRARED, (0.665, RED)),  # Rouse et al. 1974
    ("NDMI", _NEAR_INFRARED, _SHORT_WAVE),  # Gao 1996
    ("NDWI", (0.56, GREEN), _NEAR_INFRARED),  # McFeeters 1996
    ("NBR", _NEAR_INFRARED, (2.2, _SWIR2)),  # Key and Benson 2006
)


@dataclass(frozen=True)
class Quantity:
    """A band, or the normalised difference of two.

    Attributes:
        name: unique; ``title``: for people.
        bands: one or two names.
    """

    name: str
    title: str
    bands: Tuple[str, ...]

    def of(self, values: np.ndarray) -> np.ndarray:
        """Return the quantity (N,) of values (N, bands of this quantity) in reflectance; NaN where one is missing or the sum is not positive."""
        if len(self.bands) == 1:
            return values[:, 0]
        total = values[:, 0] + values[:, 1]
        total = np.where(total > 0, total, np.nan)
        return (values[:, 0] - values[:, 1]) / total


def known_bands(stack: StackContents) -> Dict[str, Band]:
    """Return what the stack says of each of its bands, by name; the first date that has a band counts."""
    found: Dict[str, Band] = {}
    for date in stack.dates:
        for file in date.files:
            for band in file.bands:
                if band.name in stack.bands:
                    found.setdefault(band.name, band)
        if len(found) == len(stack.bands):
            break
    return found


def value_title(stack: Optional[StackContents]) -> str:
    """Return what its values are once scale and offset are applied: without a scale they are taken as they are stored; radar is dB."""
    bands = [] if stack is None else list(known_bands(stack).values())
    if bands and all(band.unit in (DECIBEL, POWER) for band in bands):
        return translate("Backscatter (dB)")
    return translate("Reflectance") if bands and all(band.scale is not None for band in bands) else translate("Value")


def wavelengths(stack: StackContents) -> Optional[Tuple[float, ...]]:
    """Return the centre wavelength of every band in micrometres, ``None`` if one is not known."""
    bands = known_bands(stack)
    found = [bands[name].center_wavelength if name in bands else None for name in stack.bands]
    return None if None in found else tuple(float(value) for value in found if value is not None)


def quantities(stack: StackContents) -> List[Quantity]:
    """Return the indices that the stack has the bands of, then its bands."""
    bands = known_bands(stack)
    found = []
    for name, first, second in _INDICES:
        pair = (find_band(bands, *first), find_band(bands, *second))
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            found.append(Quantity(name, f"{name} ({pair[0]}, {pair[1]})", (pair[0], pair[1])))
    return found + [Quantity(f"band {name}", _band_title(bands.get(name), name), (name,)) for name in stack.bands]


def _band_title(band: Optional[Band], name: str) -> str:
    wavelength = band.center_wavelength if band is not None else None
    return name if wavelength is None else f"{name} ({wavelength * 1000:.0f} nm)"
