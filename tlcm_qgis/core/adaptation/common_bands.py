"""Which bands of two sensors see the same: by their centre wavelengths, else by their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from ..stack.stack_model import Band, StackDocument

NEAR: Final = (
    0.05  # of the wavelength: near infrared of Sentinel-2 (0.833 um) and Landsat 8 (0.865), but not red (0.665) and red edge (0.704)
)


def bands_of(document: StackDocument) -> dict[str, Band]:
    """Return the bands of a stack by name, as its first date says them."""
    known = {band.name: band for file in document.items[0].files for band in file.bands}
    return {name: known.get(name, Band(name)) for name in document.bands}


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
    apart = sorted(
        (abs(one.center_wavelength - other.center_wavelength) / one.center_wavelength, order, name, found)
        for order, (name, one) in enumerate((name, source[name]) for name in wanted)
        for found, other in target.items()
        if one.center_wavelength and other.center_wavelength
    )
    pairs: dict[str, str] = {}
    for distance, _, name, found in apart:
        if distance <= NEAR and name not in pairs and found not in pairs.values():
            pairs[name] = found
    names = {name.casefold(): name for name in target}
    for name in wanted:
        same = names.get(name.casefold(), "")
        is_free = same and name not in pairs and same not in pairs.values()
        if is_free and not (source[name].center_wavelength and target[same].center_wavelength):
            pairs[name] = same
    return {name: pairs[name] for name in wanted if name in pairs}
