"""Which band of a stack sees which colour: by its centre wavelength, else by the names that sensors and their users give."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence

from .stack_document import Band

BLUE, GREEN, RED = ("b02", "blue", "b2", "sr_b2"), ("b03", "green", "b3", "sr_b3"), ("b04", "red", "b4", "sr_b4")
NIR, SWIR = ("b08", "nir", "b8", "b8a", "nir08", "sr_b5"), ("b11", "swir1", "swir16", "sr_b6")
RED_UM, NIR_UM = 0.665, 0.84
_NEAR_UM = 0.07  # a band this near to the wanted wavelength has its colour


def find_band(bands: Mapping[str, Band], wavelength: float, names: Sequence[str]) -> Optional[str]:
    """Return the name of the band nearest to a wavelength in micrometres if it is near; among bands without any, the first of ``names``."""
    near = [(abs(band.center_wavelength - wavelength), name) for name, band in bands.items() if band.center_wavelength is not None]
    if near and min(near)[0] <= _NEAR_UM:
        return min(near)[1]
    by_case = {name.casefold(): name for name in bands}
    return next((by_case[name] for name in names if name in by_case), None)
