"""What names, headers and places tell of radar images: polarisation, unit of the backscatter, orbit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from rasterio.errors import CRSError

from ..spec.stack_document import DECIBEL, POWER
from .grid import Grid
from .stack_model import StackDocument
from .transforms import transform_bounds

ASCENDING: Final = "ascending"
DESCENDING: Final = "descending"
POLARISATIONS: Final = ("VV", "VH", "HH", "HV")
CO_POLARISED: Final = ("VV", "HH")  # water is far brighter in them than noise; in VH and HV it is not
RATIOS: Final = (("VV", "VH"), ("HH", "HV"))

_CALIBRATION: Final = r"(?:(?:sigma|gamma|beta)(?:[-_ ]?(?:0|zero|naught|nought))?(?:[-_ ]?(?:rtc|t|e))?)"
_DECIBEL: Final = r"d[Bb]|decibels?|log"
_POWER: Final = r"lin(?:ear)?|pow(?:er)?|intensity|intensities|natural"
_BAND: Final = re.compile(
    rf"(?:{_CALIBRATION}[-_ ])?(?P<polarisation>VV|VH|HH|HV)(?:[-_ ]{_CALIBRATION})?(?:[-_ (]+(?:(?P<decibel>{_DECIBEL})|(?P<power>{_POWER}))\)?)?",
    re.I,
)
# In a file name the unit stands beside the polarisation, and not at a place where a site may be called so.
_NAMED_UNIT: Final = re.compile(
    rf"(?<![A-Za-z0-9])(?:VV|VH|HH|HV)[-_.](?:(?P<decibel>{_DECIBEL})|(?P<power>{_POWER}))(?![A-Za-z0-9])", re.I
)
# RTC products of the Alaska Satellite Facility: ..._RTC20_G_gpuned_9D2F_VV: power, decibels or amplitude in the second letter.
_RTC_UNIT: Final = re.compile(r"_RTC[0-9]{2}_[A-Z]_[gs](?P<unit>[pd])[a-z]{4}(?![A-Za-z0-9])")
_UNIT_NAMES: Final = {
    "db": DECIBEL,
    "decibel": DECIBEL,
    "decibels": DECIBEL,
    "1": POWER,
    "power": POWER,
    "linear": POWER,
    "linear power": POWER,
}

_RADAR_GEOMETRY: Final = re.compile(r"s1[a-d]-(?:iw|ew|wv|s[1-6])[0-9]?-(?:grd|slc)-", re.I)
_SENTINEL1: Final = re.compile(r"(?<![A-Za-z0-9])(?:S1[A-D]?|SENTINEL-?1[A-D]?)(?![A-Za-z0-9])", re.I)
# "des" in small letters is a word of two languages.
_ORBIT_WORD: Final = re.compile(r"(?<![A-Za-z])(?:(?P<ascending>(?i:asc(?:ending)?))|(?P<descending>DES|(?i:desc(?:ending)?)))(?![A-Za-z])")
_ORBIT_TAGS: Final = re.compile(
    r"(?:\w*orbit\w*_?)?(?:pass|direction|state)\w*|\w*orbit_?(?:direction|pass|state)\w*|flight_?direction", re.I
)
_TIME: Final = re.compile(r"(?<![0-9])[0-9]{4}-?[01][0-9]-?[0-3][0-9][T_ ](?P<hour>[0-2][0-9]):?(?P<minute>[0-5][0-9]):?[0-5][0-9]", re.I)
# Sentinel-1 flies along the line of dawn and dusk: it crosses the equator northwards at 18:00 and southwards at 06:00 local solar time
# (ESA, Sentinel-1 mission guide); up to some 70 degrees of latitude the passes stay this close to these hours.
_PASS_HOURS: Final = {DESCENDING: 6.0, ASCENDING: 18.0}
_PASS_WITHIN_H: Final = 3.0


def read_band(name: str) -> tuple[str, str | None] | None:
    """Return polarisation and unit (``None``: not said) of a radar band's name such as ``Sigma0_VV_db``; ``None`` for other bands."""
    match = _BAND.fullmatch(name.strip())
    if match is None:
        return None
    return match["polarisation"].upper(), DECIBEL if match["decibel"] else POWER if match["power"] else None


def is_radar(name: str) -> bool:
    """Return whether a band of a stack is a polarisation or the ratio of two."""
    return name in POLARISATIONS or name in {ratio_name(*pair) for pair in RATIOS}


def radar_positions(document: StackDocument) -> tuple[int, ...]:
    """Return the positions of the bands that are polarisations and whose unit is known on all dates: they are read in dB."""
    unsaid = {band.name for item in document.items for file in item.files for band in file.bands if band.unit not in (DECIBEL, POWER)}
    return tuple(i for i, name in enumerate(document.bands) if name in POLARISATIONS and name not in unsaid)


def ratio_name(first: str, second: str) -> str:
    """Return the name of the band that is the ratio of two others."""
    return f"{first}/{second}"


def named_unit(name: str) -> str | None:
    """Return the unit that the name of a file tells."""
    match = _NAMED_UNIT.search(name)
    if match is not None:
        return DECIBEL if match["decibel"] else POWER
    match = _RTC_UNIT.search(name)
    return None if match is None else DECIBEL if match["unit"] == "d" else POWER


def known_unit(text: str | None) -> str | None:
    """Return the unit that a header or a catalogue states, in the words of this plugin; ``None`` if it states none that is known."""
    return _UNIT_NAMES.get((text or "").strip().lower())


def is_in_radar_geometry(name: str) -> bool:
    """Return whether a file is an image of a Sentinel-1 product as downloaded: digital numbers in rows of flight, on no map."""
    return _RADAR_GEOMETRY.match(name) is not None


def find_orbit(parts: Sequence[str], tags: Mapping[str, str], acquired: Sequence[str], grid: Grid) -> str:
    """Return the orbit of an image, "" if nobody says it.

    It stands in the metadata, in a name (ASC, DES), or follows for Sentinel-1 from the time of day at the place.

    Args:
        parts: the names of the file and the folders above it.
        tags: metadata of the file, names in capitals.
        acquired: values of those that tell the time of acquisition.
        grid: its pixels.
    """
    for tag, value in tags.items():
        match = _ORBIT_WORD.fullmatch(value.strip()) if _ORBIT_TAGS.fullmatch(tag) else None
        if match is not None:
            return _word(match)
    nearest = parts[::-1]
    for part in nearest:
        words = {_word(match) for match in _ORBIT_WORD.finditer(part)}
        if len(words) == 1:
            return words.pop()
    if not any(_SENTINEL1.search(part.replace("_", " ")) for part in nearest):
        return ""
    times = (match for text in (*nearest, *acquired) if (match := _TIME.search(text)) is not None)
    match = next(times, None)
    return "" if match is None else _pass_at(int(match["hour"]) + int(match["minute"]) / 60, grid)


def _word(match: re.Match[str]) -> str:
    return ASCENDING if match["ascending"] else DESCENDING


def _pass_at(hour: float, grid: Grid) -> str:
    try:
        west, _, east, _ = transform_bounds(grid.crs, "EPSG:4326", *grid.bounds)
    except CRSError:
        return ""
    local = hour + (west + east) / 2 / 15
    for orbit, crossing in _PASS_HOURS.items():
        if abs((local - crossing + 12) % 24 - 12) <= _PASS_WITHIN_H:
            return orbit
    return ""
