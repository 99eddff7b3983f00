"""Which bands of two sensors see the same: by their centre wavelengths, else by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..stack.sentinel2 import WAVELENGTHS
from ..stack.stack_model import Band, StackDocument

NEAR: Final = (
    0.05  # of the wavelength: near infrared of Sentinel-2 (0.833 um) and Landsat 8 (0.865), but not red (0.665) and red edge (0.704)
)
COLOURS: Final = {  # micrometres, by words in the names of bands
    "coastal": 0.443,
    "blue": 0.485,
    "green": 0.56,
    "red": 0.66,
    "nir": 0.85,
    "nir08": 0.865,
    "swir1": 1.61,
    "swir16": 1.61,
    "swir2": 2.2,
    "swir22": 2.2,
}


def bands_of(document: StackDocument) -> dict[str, Band]:
    """Return the bands of a stack by name, as its first date says them."""
    known = {band.name: band for file in document.items[0].files for band in file.bands}
    return {name: known.get(name, Band(name)) for name in document.bands}


def wavelengths_of(bands: Mapping[str, Band]) -> dict[str, float | None]:
    """Return the centre wavelengths in micrometres: what the stack says, else what names do, of colours (B2_blue) or of Sentinel-2 (B02)."""
    # B11 alone may be the thermal band of Landsat
    named = WAVELENGTHS if any(re.fullmatch("B0[1-9]|B8A", name.upper()) for name in bands) else {}
    found: dict[str, float | None] = {}
    for name, band in bands.items():
        words = [word for word in re.split(r"[^a-z0-9]+", name.casefold()) if word in COLOURS]
        found[name] = band.center_wavelength or (COLOURS[words[0]] if len(words) == 1 else named.get(name.upper()))
    return found


def common_bands(source: Mapping[str, Band], target: Mapping[str, Band], wanted: Sequence[str]) -> dict[str, str]:
    """Return the bands of the target that see what those of the source do; a band serves once.

    The nearest centre wavelengths find each other first, if they differ by ``NEAR`` at most. Bands of which one has none are the same where
    their names are.

    Args:
        source: the bands of one sensor by name.
        target: of the other.
        wanted: names of the source's that are asked for, in the order of the result.

    Returns:
        Name in the target by name in the source; those that the target lacks are left out.
    """
    own, others = wavelengths_of(source), wavelengths_of(target)
    apart = sorted(
        (abs(one - other) / one, order, name, found)
        for order, (name, one) in enumerate((name, own[name]) for name in wanted)
        for found, other in others.items()
        if one and other
    )
    pairs: dict[str, str] = {}
    for distance, _, name, found in apart:
        if distance <= NEAR and name not in pairs and found not in pairs.values():
            pairs[name] = found
    names = {name.casefold(): name for name in target}
    for name in wanted:
        same = names.get(name.casefold(), "")
        is_free = same and name not in pairs and same not in pairs.values()
        if is_free and not (own[name] and others[same]):
            pairs[name] = same
    return {name: pairs[name] for name in wanted if name in pairs}
