"""Plain raster files: their date, bands and masks from names, headers and what the user says."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from ..spec.dates import DateInterval
from ..spec.errors import InputError, ParameterError
from ..spec.messages import Message, tr
from . import landsat, radar
from .dates_in_names import find_interval
from .filenames import NameFacts, base_name, parse_path
from .found import Found, ReadingRules
from .grid import Grid
from .headers import Header
from .masks import UDM2, MaskRule, is_ancillary, is_picture, known_mask, rule_for
from .scan import PlainFile
from .stack_model import Band

_SHOWN: Final = 3  # file names in a message
_DATE_TAGS: Final = re.compile(
    r"acqui\w*|date_acquired|date_?time(_?original)?|sensing\w*|product_start_time|datatake\w*start|start_?(date|time)\w*|time_?start|rangebeginningdate"
    r"|image_?date|scene_?date|composite_month_start|date",
    re.I,
)
_TIFF_DATE: Final = "TIFFTAG_DATETIME"


def read_plain(files: Sequence[PlainFile], headers: Mapping[str, Header], rules: ReadingRules) -> tuple[list[Found], list[Message]]:
    """Return the images and masks among plain files, and notes about what was left out.

    Raises:
        InputError: dates are not known, or no image has a place on earth.
    """
    left_out: dict[str, list[str]] = defaultdict(list)
    undated: list[str] = []
    dated_by_tag: list[str] = []
    homeless: list[str] = []
    found = []
    all_pictures = all(headers[file.href].is_picture for file in files)
    for file in files:
        header, facts = headers[file.href], parse_path(file.parts)
        reason = None if rules.masks_only else _not_an_image(header, facts, all_pictures, rules)
        if reason is None and header.grid is None:
            reason = tr("Left out, no coordinate system: {files}")
            homeless.append(base_name(file.href))
        interval, by_tag = (None, False) if reason else _interval(file, facts, header, rules)
        if reason or header.grid is None:
            left_out[str(reason)].append(base_name(file.href))
        elif interval is None:
            undated.append(base_name(file.href))
        else:
            found.append(_plain_file(file, header, header.grid, facts, interval, rules))
            dated_by_tag += [base_name(file.href)] if by_tag else []
    if any(radar.is_in_radar_geometry(name) for name in homeless) and not found:
        raise InputError(
            tr("The Sentinel-1 images {files} are as the satellite saw them: neither calibrated nor on a map."),
            tr("Calibrate them and correct the terrain (SNAP: Calibration, Terrain Correction), or get analysis-ready images."),
            files=_names(homeless),
        )
    if homeless and not found and not undated:
        raise InputError(
            tr("The images have no coordinate system, or do not say where in it they lie: {files}."),
            tr("Georeference them (Raster > Georeferencer, or Assign Projection), then try again."),
            files=_names(homeless),
        )
    notes = [Message(reason, {"files": _names(names)}) for reason, names in left_out.items()]
    if dated_by_tag:
        notes.append(
            Message(
                tr("The dates of {files} are not in their names and were taken from the metadata in the files."),
                {"files": _names(dated_by_tag)},
            )
        )
    if undated:
        notes += _undated(undated, rules, bool(found))
    return found, notes


def _names(names: Sequence[str]) -> str:
    more = f" ... ({len(names)})" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _not_an_image(header: Header, facts: NameFacts, all_pictures: bool, rules: ReadingRules) -> str | None:
    name = facts.band or ""
    if rules.mask_band and name.casefold() == rules.mask_band.casefold():
        return None
    if is_picture(name) or (header.count <= 2 and is_ancillary(name)):
        return tr("Left out, pictures and quality layers (name a mask in MASK_BAND to use it): {files}")
    if header.is_picture and not all_pictures:
        return tr("Left out, pictures in natural colours: {files}")
    if header.has_palette and known_mask(name) is None:
        return tr("Left out, maps with a colour table: {files}")
    return None


def _interval(file: PlainFile, facts: NameFacts, header: Header, rules: ReadingRules) -> tuple[DateInterval | None, bool]:
    """Return the days of an image, and whether they come from the metadata inside the file."""
    if rules.date_pattern is not None:
        return rules.date_pattern.find((*Path(file.href).parts[: -len(file.parts)], *file.parts)[-8:]), False
    if facts.interval is not None:
        return facts.interval, False
    named = [value for tag, value in sorted(header.tags.items()) if _DATE_TAGS.fullmatch(tag)]
    for value in [*named, header.tags.get(_TIFF_DATE, "")]:
        # EXIF and TIFF write 2021:06:15 10:11:12
        dated = find_interval(re.sub(r"^\s*([0-9]{4}):([0-9]{2}):([0-9]{2})", r"\1-\2-\3", value))
        if dated is not None:
            return dated[0], True
    return None, False


def _undated(names: Sequence[str], rules: ReadingRules, others: bool) -> list[Message]:
    if rules.date_pattern is not None and others:
        return [Message(tr("Left out because DATE_PATTERN does not match: {files}"), {"files": _names(names)})]
    if rules.date_pattern is not None:
        raise ParameterError(
            tr("DATE_PATTERN matches none of the files ({files})."),
            tr("Correct it; it is searched in the name and the path."),
            files=_names(names),
        )
    raise InputError(
        tr("No date was found in the names or metadata of {files}."),
        tr("Say with DATE_PATTERN where the date stands, for example (?P<date>\\d{{8}}), or remove these files."),
        files=_names(names),
    )


def _plain_file(file: PlainFile, header: Header, grid: Grid, facts: NameFacts, interval: DateInterval, rules: ReadingRules) -> Found:
    bands = _bands(file, header, facts, rules)
    base = Found(file.href, grid, interval, facts.tile, facts.scene, str(Path(file.href).parent), bands)
    rule = _mask_of_file(facts.band or "", header, rules)
    if rule is not None:
        return replace(base, bands=(Band("mask", None, header.data_types[0]),), mask=rule)
    name, rule = _mask_in_image(base, header, rules)
    extra = frozenset(band.name for band in base.bands if is_ancillary(band.name) or known_mask(band.name) is not None)
    orbit = ""
    if any(radar.read_band(band.name) for band in bands):
        acquired = [value for tag, value in sorted(header.tags.items()) if _DATE_TAGS.fullmatch(tag)]
        orbit = radar.find_orbit(file.parts, header.tags, acquired, grid)
    return replace(base, mask_band=name, mask_rule=rule, extra=extra, orbit=orbit)


def _mask_of_file(name: str, header: Header, rules: ReadingRules) -> MaskRule | None:
    if rules.masks_only:
        return rule_for(name, rules.mask_rule)
    if rules.mask_band and name.lower() == rules.mask_band.lower() and header.count == 1:
        return rule_for(name, rules.mask_rule)
    known = known_mask(name)
    return (rules.mask_rule or known) if known is not None and (header.count == 1 or known is UDM2) else None


def _mask_in_image(found: Found, header: Header, rules: ReadingRules) -> tuple[str | None, MaskRule | None]:
    names = [band.name for band in found.bands]
    wanted = rules.mask_band
    if wanted and wanted.isdecimal() and 1 <= int(wanted) <= len(names) and len(names) > 1:
        wanted = names[int(wanted) - 1]
    for name in names:
        if wanted and name.lower() == wanted.lower():
            return name, rule_for(name, rules.mask_rule)
    for name in names if len(names) > 1 else ():
        if known_mask(name) is not None:
            return name, rule_for(name, rules.mask_rule)
    if header.alpha is not None:
        return names[header.alpha], MaskRule(values=(0,))
    return None, None


def _bands(file: PlainFile, header: Header, facts: NameFacts, rules: ReadingRules) -> tuple[Band, ...]:
    names = _band_names(file, header, facts, rules)
    bands = []
    for index, name in enumerate(names):
        band = landsat.level2_band(name, base_name(file.href), header.data_types[index])
        nodata = header.nodata[index]
        if nodata is None:
            nodata = rules.nodata if rules.nodata is not None else band.nodata
        scale, offset = header.scales[index], header.offsets[index]
        if (scale, offset) != (1.0, 0.0):
            band = replace(band, scale=scale, offset=offset)
        bands.append(replace(band, nodata=nodata, data_type=header.data_types[index], unit=_radar_unit(name, file, header, index)))
    return tuple(bands)


def _radar_unit(name: str, file: PlainFile, header: Header, index: int) -> str | None:
    if radar.read_band(name) is None:
        return None
    described = radar.read_band(header.descriptions[index] or "")
    return radar.known_unit(header.units[index]) or (described and described[1]) or radar.named_unit(base_name(file.href))


def _band_names(file: PlainFile, header: Header, facts: NameFacts, rules: ReadingRules) -> list[str]:
    described = [(text or "").strip() for text in header.descriptions]
    polarisations = [band[0] if (band := radar.read_band(text)) else text for text in described]
    described = polarisations if len(set(polarisations)) == len(polarisations) else described
    if header.count == 1:
        return [_band_by_pattern(file, rules) or facts.band or described[0]]
    if all(described) and len(set(described)) == len(described):
        return described
    return [f"band_{index + 1}" for index in range(header.count)]


def _band_by_pattern(file: PlainFile, rules: ReadingRules) -> str | None:
    if rules.band_pattern is None:
        return None
    for text in (file.parts[-1], "/".join(file.parts)):
        match = rules.band_pattern.search(text)
        if match is not None and match["band"]:
            return str(match["band"])
    return None


def name_single_bands(files: Iterable[Found]) -> list[Found]:
    """Give single-band files whose band is not known a name: what differs between the files of one date that show the same ground.

    A single file of a date has the band "band_1".
    """
    named = []
    groups: dict[tuple[str, Grid], list[Found]] = defaultdict(list)
    for file in files:
        if file.mask is None and len(file.bands) == 1 and not file.bands[0].name:
            groups[file.interval.start.isoformat(), file.grid].append(file)
        else:
            named.append(file)
    for group in groups.values():
        names = _differing_words([file.scene for file in group]) if len(group) > 1 else None
        for index, file in enumerate(group):
            name, scene = ("band_1", file.scene) if names is None else (_band_label(names[index][0]), names[index][1])
            named.append(replace(file, bands=(replace(file.bands[0], name=name),), scene=scene))
    return named


def _differing_words(scenes: Sequence[str]) -> list[tuple[str, str]] | None:
    """Return for each text its one word that is found in no other, and the rest; ``None`` if more or no words differ."""
    words = [re.split(r"[-_. ]+", scene) for scene in scenes]
    if len({len(row) for row in words}) != 1:
        return None
    varying = [index for index, column in enumerate(zip(*words, strict=True)) if len(set(column)) > 1]
    if len(varying) != 1 or max(Counter(row[varying[0]] for row in words).values()) > 1:
        return None
    index = varying[0]
    return [(row[index], "_".join(row[:index] + row[index + 1 :])) for row in words]


def _band_label(word: str) -> str:
    return f"band_{word}" if word.isdecimal() else word
