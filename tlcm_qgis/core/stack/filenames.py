"""What the name of an image tells: date, band, tile and scene."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final
from urllib.parse import urlsplit

from ..spec.dates import DateInterval
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from .dates_in_names import MONTHS, find_interval, make_interval

_MGRS: Final = r"[0-9]{2}[C-HJ-NP-X][A-HJ-NP-Z]{2}"
_D8: Final = r"[0-9]{8}"
_REST: Final = r"(?P<rest>.*)"

# Known products. "date" is the acquisition; dates of processing, orbits and baselines are matched so that nobody takes them for it.
PRODUCTS: Final = tuple(
    (sensor, re.compile(rf"(?<![A-Za-z0-9]){pattern}{_REST}$", re.I))
    for sensor, pattern in (
        ("sentinel-2", rf"S2[A-D]_MSIL(?:1C|2A)_(?P<date>{_D8})T[0-9]{{6}}_N[0-9]{{4}}_R[0-9]{{3}}_T(?P<tile>{_MGRS})_{_D8}T[0-9]{{6}}"),
        ("sentinel-2", rf"(?:L2A_)?T(?P<tile>{_MGRS})_(?P<date>{_D8})T[0-9]{{6}}"),
        ("sentinel-2", rf"S2[A-D]_OPER_PRD_\w+?_V(?P<date>{_D8})T[0-9]{{6}}_{_D8}T[0-9]{{6}}"),
        ("sentinel-2", rf"S2[A-D]_(?:OPER|USER)_MSI_L\w{{2}}_T[LC]_\w{{4}}_{_D8}T[0-9]{{6}}_A[0-9]{{6}}_T(?P<tile>{_MGRS})"),
        ("sentinel-2", rf"(?P<date>{_D8})T[0-9]{{6}}_{_D8}T[0-9]{{6}}_T(?P<tile>{_MGRS})"),
        ("sentinel-2", rf"S2[A-D]_(?P<tile>{_MGRS})_(?P<date>{_D8})_[0-9]_L\w{{2}}"),
        ("sentinel-2", rf"SENTINEL2[A-D]_(?P<date>{_D8})-[0-9]{{6}}-[0-9]{{3}}_L\w+?_T(?P<tile>{_MGRS})_[A-Z](?:_V[0-9-]+)?"),
        ("hls", rf"HLS\.[SL]30\.T(?P<tile>{_MGRS})\.(?P<year>[0-9]{{4}})(?P<doy>[0-9]{{3}})T[0-9]{{6}}\.v[0-9]\.[0-9]"),
        ("landsat", rf"L[COTEM]0[1-9]_L[0-9A-Z]{{3}}_(?P<tile>[0-9]{{6}})_(?P<date>{_D8})_{_D8}_[0-9]{{2}}_(?:T1|T2|RT|A1|A2)"),
        ("landsat", rf"L[COTEM]0[1-9]_(?:CU|AK|HI)_(?P<tile>[0-9]{{6}})_(?P<date>{_D8})_{_D8}_C?[0-9]{{2}}(?:_V[0-9]{{2}})?"),
        ("landsat", rf"L[COTEM]0[1-9](?P<tile>[0-9]{{6}})(?P<date>{_D8})[0-9]{{2}}(?:T1|T2|RT)(?:-SC[0-9]+)?"),
        ("landsat", r"L[COTEM][1-9](?P<tile>[0-9]{6})(?P<year>[0-9]{4})(?P<doy>[0-9]{3})[A-Z]{3}[0-9]{2}"),
        ("planet", rf"(?P<date>{_D8})_[0-9]{{6}}_(?:[0-9]{{2}}_)?\w{{4}}_[13][AB]"),
        ("planet", r"[0-9]{5,8}_(?P<tile>[0-9]{7})_(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})_\w{4}"),
        ("planet", rf"(?P<date>{_D8})_[0-9]{{6}}_ssc?[0-9]+_u[0-9]{{4}}"),
        (
            "modis",
            r"(?:M[OYC]D|VNP|VJ1)[0-9A-Z]+\.A(?P<year>[0-9]{4})(?P<doy>[0-9]{3})\.(?P<tile>h[0-9]{2}v[0-9]{2})\.[0-9]{3}(?:\.[0-9]{13})?",
        ),
        ("modis", r"(?:M[OYC]D|VNP|VJ1)[0-9A-Z]+\.[0-9]{3}_(?P<rest_before>\w+?)_doy(?P<year>[0-9]{4})(?P<doy>[0-9]{3})(?:_aid[0-9]{4})?"),
    )
)
_TILE: Final = re.compile(rf"(?<![A-Za-z0-9])(?:T?(?P<mgrs>{_MGRS})|(?P<modis>h[0-9]{{2}}v[0-9]{{2}}))(?![A-Za-z0-9])")

_BAND: Final = re.compile(
    r"(?<![A-Za-z0-9])(?P<band>"
    r"S[RT]_B[0-9]{1,2}|sr_band[0-9]{1,2}|SRB[0-9]|B6_VCID_[12]|sur_refl_b[0-9]{2}|B[0-9]{1,2}A?|band_?[0-9]{1,2}"
    r"|SR_QA_AEROSOL|SR_ATMOS_OPACITY|SR_CLOUD_QA|ST_\w+|(?:sr|toa)_\w+|QA_PIXEL|QA_RADSAT|QA60|pixel_qa|PIXELQA|radsat_qa|BQA|Fmask|SCL|udm2?|CLM|MSK_\w+|pixel_reliability|VI_Quality"
    r"|coastal|blue|green(?:_i)?|yellow|red|rededge[0-9]?|red_edge[0-9]?|nir(?:08|09|_?[0-9]|_narrow)?|swir(?:16|22|_?[0-9])?|mir|pan|thermal|lwir(?:11)?"
    r"|VV|VH|HH|HV|NDVI|EVI2?|SAVI|NDWI|MNDWI|NDMI|NDBI|NBR2?|LAI|LST|FAPAR|doy|SAA|SZA|VAA|VZA|VAZ|VZE|SAZ|SZE"
    r"|cloud_?mask|cmask|clouds?(?=[-_.]?[0-9]|$)|mask|(?:ATB|EDG|SAT|MG2|IAO|DFP|USI)_R[12]"
    r"|AOT|WVP|TCI|PVI|visual|preview|thumbnail|thumb|quicklook|browse"
    r")(?![A-Za-z0-9])",
    re.I,
)
_PIXEL_SIZE: Final = re.compile(r"[-_.]?(?<![A-Za-z0-9])R?[0-9]{1,3}m(?![A-Za-z0-9])", re.I)
_SUFFIXES: Final = re.compile(r"\.(?:tiff?|jp2|img|vrt|dat|bil|bip|bsq|hdf|nc|png|jpe?g|gif|SAFE)$", re.I)
_LEVELS: Final = 4  # folders above a file whose names are read for a date


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name tells.

    Attributes:
        interval: days of acquisition; ``None`` if the name does not say.
        band: name of the band of a single-band file; ``None`` if the name does not say.
        tile: tile or path/row; "" if the name does not say.
        scene: the name without band and pixel size: equal for the files of one scene.
        sensor: "sentinel-2", "landsat", "planet", "modis", "hls" or "".
    """

    interval: DateInterval | None
    band: str | None
    tile: str
    scene: str
    sensor: str


def base_name(href: str) -> str:
    """Return the file name of a path or URL, without what follows a question mark in a URL."""
    if is_remote(href):
        return (urlsplit(href).path if "://" in href else href).rstrip("/").rsplit("/", 1)[-1]
    return PurePath(href).name


def parse_name(name: str) -> NameFacts:
    """Return what a single file or folder name tells."""
    stem = _SUFFIXES.sub("", name)
    for sensor, pattern in PRODUCTS:
        match = pattern.search(stem)
        if match is not None:
            groups = match.groupdict()
            interval = _product_interval(groups)
            # The part of a product name before the rest holds no band, but letters and digits that look like one.
            band_from = match.start("rest_before") if groups.get("rest_before") else match.start("rest")
            band, scene = _split_band(stem, band_from)
            if sensor == "planet":  # ..._3B_AnalyticMS_SR and its mask ..._3B_udm2 are one scene
                scene = stem[: match.start("rest")]
            return NameFacts(interval, _canonical(band, sensor), (groups.get("tile") or "").upper(), scene, sensor)
    dated = find_interval(stem)
    blanked = stem if dated is None else stem[: dated[1][0]] + " " * (dated[1][1] - dated[1][0]) + stem[dated[1][1] :]
    span = _band_span(blanked, 0)
    scene = _without(stem, span)
    tile = _TILE.search(stem)
    sensor = "sentinel-2" if tile and tile["mgrs"] else ""
    band = None if span is None else stem[span[0] : span[1]]
    label = "" if tile is None else (tile["mgrs"] or tile["modis"])
    return NameFacts(None if dated is None else dated[0], _canonical(band, sensor), label, scene, sensor)


def _product_interval(groups: dict[str, str | None]) -> DateInterval | None:
    date, year, doy = groups.get("date"), groups.get("year"), groups.get("doy")
    if date is not None:
        digits = date.replace("-", "")
        return make_interval(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    return None if year is None or doy is None else make_interval(int(year), doy=int(doy))


def _band_span(text: str, start: int) -> tuple[int, int] | None:
    match = None
    for match in _BAND.finditer(text, start):  # noqa: B007
        pass  # the last one: B in "B_2018_B04" is a site, 04 the band
    return None if match is None else match.span("band")


def _split_band(stem: str, start: int) -> tuple[str | None, str]:
    # The blank keeps a look-behind at the start of the rest from seeing the product name.
    span = _band_span(" " * start + stem[start:], start)
    return (None if span is None else stem[span[0] : span[1]]), _without(stem, span)


def _without(stem: str, span: tuple[int, int] | None) -> str:
    shorter = stem if span is None else stem[: span[0]] + stem[span[1] :]
    return re.sub(r"[-_. ]{2,}", "_", _PIXEL_SIZE.sub("", shorter)).strip("-_. ")


def _canonical(band: str | None, sensor: str) -> str | None:
    """Write a Sentinel-2 band as the product does: B2, b02 -> B02; known masks in capitals as their product does."""
    if band is None:
        return None
    if sensor == "sentinel-2" and (match := re.fullmatch(r"B(?:and_?)?([0-9]{1,2})(A?)", band, re.I)):
        return f"B{match[1]}A" if match[2] else f"B{int(match[1]):02d}"
    if re.fullmatch(r"S[RT]_B[0-9]+|B[0-9]+A?|QA_PIXEL|BQA|SCL|QA60|TCI|PVI|VV|VH|HH|HV", band, re.I):
        return band.upper()
    return band


def parse_path(parts: tuple[str, ...]) -> NameFacts:
    """Return what a file's name tells, and where it is silent the folders above it (nearest first).

    Args:
        parts: folder names below the searched folder and the file name.
    """
    facts = parse_name(parts[-1])
    for level in range(len(parts) - 2, max(len(parts) - 2 - _LEVELS, -1), -1):
        if facts.interval is not None and facts.tile:
            break
        above = parse_name(parts[level])
        if facts.interval is None and above.interval is not None:
            sensor = facts.sensor or above.sensor
            facts = replace(facts, interval=above.interval, scene=f"{above.scene} {facts.scene}".strip(), sensor=sensor)
            facts = replace(facts, band=_canonical(facts.band, sensor))
        if not facts.tile and above.tile:
            facts = replace(facts, tile=above.tile)
    if facts.interval is None and (dated := find_interval("/".join(parts[:-1]) + "/")) is not None:
        facts = replace(facts, interval=dated[0])
    return facts


class DatePattern:
    """DATE_PATTERN: a regular expression that the user wrote."""

    def __init__(self, text: str) -> None:
        """Compile the pattern.

        Raises:
            ParameterError: it is no regular expression, or lacks the named groups.
        """
        self._pattern = compile_pattern(text, "DATE_PATTERN")
        groups = set(self._pattern.groupindex)
        if not ({"date"} <= groups or {"year"} <= groups or {"start", "stop"} <= groups):
            raise ParameterError(
                tr("DATE_PATTERN {pattern} has no named group for the date."),
                tr("Write for example (?P<date>\\d{{8}}), or groups year, month, day or doy, or groups start and stop."),
                pattern=text,
            )

    def find(self, parts: tuple[str, ...]) -> DateInterval | None:
        """Return the date in the file name, or else in the path below the searched folder; ``None`` if nothing matches."""
        for text in (parts[-1], "/".join(parts)):
            match = self._pattern.search(text)
            interval = None if match is None else _pattern_interval(match.groupdict())
            if interval is not None:
                return interval
        return None


def _pattern_interval(groups: dict[str, str | None]) -> DateInterval | None:
    if groups.get("date"):
        return _free_date(str(groups["date"]))
    if groups.get("start") and groups.get("stop"):
        start, stop = _free_date(str(groups["start"])), _free_date(str(groups["stop"]))
        return None if start is None or stop is None or stop.end < start.start else DateInterval(start.start, stop.end)
    year = groups.get("year") or ""
    if not year.isdecimal():
        return None
    numbers = {name: _number(groups.get(name)) for name in ("month", "day", "doy")}
    return make_interval(int(year) + (2000 if len(year) == 2 else 0), **numbers)


def _number(text: str | None) -> int:
    if not text:
        return 0
    if text.isdecimal():
        return int(text)
    return MONTHS.index(text[:3].lower()) + 1 if text[:3].lower() in MONTHS else 99  # 99 is no month: no match


def _free_date(text: str) -> DateInterval | None:
    dated = find_interval(text.strip())
    if dated is None and re.fullmatch(r"[0-9]{4}", text.strip()):
        return make_interval(int(text))
    return None if dated is None else dated[0]


def compile_pattern(text: str, name: str) -> re.Pattern[str]:
    """Return the regular expression ``text``; raises ``ParameterError`` that names the parameter."""
    try:
        return re.compile(text)
    except re.error as error:
        raise ParameterError(
            tr("{name} {pattern} is not a regular expression: {reason}."), tr("Correct it."), name=name, pattern=text, reason=str(error)
        ) from error
