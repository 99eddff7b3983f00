"""Which sensor took the images of a date, as far as their names tell."""

from __future__ import annotations

import re
from typing import Tuple

from ...core.spec.stack_document import StackDate

_PARTS = 6  # the folder of a Sentinel-2 product is so far above its images
_KNOWN: Tuple[Tuple[str, str], ...] = (
    (r"S2A(?![A-Za-z0-9])", "Sentinel-2A"),
    (r"S2B(?![A-Za-z0-9])", "Sentinel-2B"),
    (r"S2C(?![A-Za-z0-9])", "Sentinel-2C"),
    (r"HLS\.S30", "HLS Sentinel-2"),
    (r"HLS\.L30", "HLS Landsat"),
    (r"L[COT]09(?![A-Za-z0-9])", "Landsat 9"),
    (r"L[COT]08(?![A-Za-z0-9])", "Landsat 8"),
    (r"LE07(?![A-Za-z0-9])", "Landsat 7"),
    (r"LT05(?![A-Za-z0-9])", "Landsat 5"),
    (r"LT04(?![A-Za-z0-9])", "Landsat 4"),
    (r"M[OCY]D(09|13|43)[A-Z0-9]*", "MODIS"),
    (r"VNP(09|13|43)[A-Z0-9]*", "VIIRS"),
    (r"PSScene|3B_AnalyticMS", "PlanetScope"),
)
_PATTERNS = tuple((re.compile(rf"(?<![A-Za-z0-9])(?:{pattern})"), name) for pattern, name in _KNOWN)


def sensor_of(date: StackDate) -> str:
    """Return what the stack says, else what the names of the images tell; several are joined, "" if nothing tells."""
    if date.sensor:
        return date.sensor
    found = {_sensor_in(file.href) for file in date.files if not file.is_mask} - {""}
    return ", ".join(sorted(found))


def _sensor_in(href: str) -> str:
    name = "/".join(href.replace("\\", "/").split("?")[0].split("/")[-_PARTS:])
    return next((sensor for pattern, sensor in _PATTERNS if pattern.search(name)), "")
