"""series.json: what a map series says about its dates, files and classes (a STAC item collection, an item per date)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

from .classes import ClassScheme
from .dates import DateInterval
from .errors import InputError
from .hrefs import resolve_href
from .json_file import UNEXPECTED, finite, need, read_json, whole
from .messages import tr

SERIES_FILE = "series.json"
SERIES_VERSION = 1
MAP, CONFIDENCE, PROBABILITIES = "map", "confidence", "probabilities"  # keys of the assets of a date
MEASURES = ("entropy", "margin", "unlike")  # of uncertainty: keys of the assets of a date, and fields of ``SeriesDate``
CHANGE_CALIBRATION = "change_calibration"  # in figures of model.json and, with the prefix tlcm:, in series.json


@dataclass(frozen=True)
class SeriesDate:
    """A date of a series: ``key`` (ISO date of its first day), the days it covers, and its files (absolute paths or URLs)."""

    key: str
    interval: DateInterval
    map: str
    confidence: Optional[str] = None
    probabilities: Optional[str] = None
    entropy: Optional[str] = None
    margin: Optional[str] = None
    unlike: Optional[str] = None


@dataclass(frozen=True)
class SeriesDocument:
    """What a series.json says.

    Attributes:
        path: the file.
        dates: in time order.
        scheme: the classes of all maps.
        crs: authority code or WKT; ``transform``: affine a, b, c, d, e, f; ``shape``: height, width; ``None`` if not said.
        method: how the maps were made, "" if not said.
        calibration: evidence and log_ratio of the probability of change (``change_probability``); ``None`` if not said.
    """

    path: Path
    dates: Tuple[SeriesDate, ...]
    scheme: ClassScheme
    crs: Optional[str] = None
    transform: Optional[Tuple[float, ...]] = None
    shape: Optional[Tuple[int, int]] = None
    method: str = ""
    calibration: Optional[Tuple[Tuple[float, ...], Tuple[float, ...]]] = None


def read_series(path: Path) -> SeriesDocument:
    """Return what the series file ``path`` (or the series.json in the folder ``path``) says; no raster is opened.

    Raises:
        InputError: there is no such file, it is not a map series, it holds no maps, or a newer version wrote it.
    """
    file = path / SERIES_FILE if path.is_dir() else path
    content = _read_json(file)
    features = content.get("features") if isinstance(content, dict) and content.get("type") == "FeatureCollection" else None
    if not isinstance(features, list):
        raise _not_a_series(file)
    version = content.get("tlcm:version", 1)
    if not isinstance(version, int) or version > SERIES_VERSION:
        raise InputError(tr("{file} was written by a newer version of the plugin."), tr("Update the plugin."), file=file)
    try:
        dates = [_read_date(item, file.absolute().parent) for item in features if MAP in item["assets"]]
        scheme = _read_scheme(content, features, file)
        crs, transform, shape = _read_grid(content.get("tlcm:grid") or {})
        calibration = _read_calibration(content.get(f"tlcm:{CHANGE_CALIBRATION}"))
    except UNEXPECTED as error:
        raise _not_a_series(file) from error
    if not dates or not len(scheme) or len({date.key for date in dates}) < len(dates):
        raise _not_a_series(file)
    dates.sort(key=lambda date: (date.interval, date.key))
    return SeriesDocument(file, tuple(dates), scheme, crs, transform, shape, str(content.get("tlcm:method", "")), calibration)


def _read_json(file: Path) -> Any:
    if not file.is_file():
        raise InputError(
            tr("There is no map series {file}."),
            tr('Choose the series.json of a finished run of "Map stack"; an interrupted run writes it when it is run again.'),
            file=file,
        )
    try:
        return read_json(file)
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."), tr("Check that you may read it."), file=file, reason=error.strerror
        ) from error
    except ValueError as error:
        raise _not_a_series(file) from error


def _not_a_series(file: Path) -> InputError:
    return InputError(tr("{file} is not a map series."), tr('Choose the series.json that "Map stack" wrote.'), file=file)


def _read_date(item: Mapping[str, Any], folder: Path) -> SeriesDate:
    properties, assets = item["properties"], item["assets"]
    one_day = properties.get("datetime")
    start = _day(one_day or properties["start_datetime"])
    end = _day(one_day or properties["end_datetime"])
    files: List[Optional[str]] = [
        resolve_href(need(str, assets[key]["href"]), folder) if key in assets else None
        for key in (MAP, CONFIDENCE, PROBABILITIES, *MEASURES)
    ]
    if start > end:
        raise ValueError(f"{start} is after {end}")
    return SeriesDate(need(str, item["id"]), DateInterval(start, end), str(files[0]), *files[1:])


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text[:10])


def _read_scheme(content: Mapping[str, Any], features: List[Any], file: Path) -> ClassScheme:
    if "tlcm:classes" in content:
        return ClassScheme.from_json(content["tlcm:classes"], file)
    classes = features[0]["assets"][MAP]["classification:classes"]
    rows = [
        {
            "value": item["value"],
            "code": item["value"],
            "name": item.get("title") or item.get("description") or item.get("name"),
            "colour": f"#{item.get('color_hint', '')}",
        }
        for item in classes
        if item["value"] != 0
    ]
    return ClassScheme.from_json(rows, file)


def _read_calibration(content: Any) -> Optional[Tuple[Tuple[float, ...], Tuple[float, ...]]]:
    if content is None:
        return None
    evidence, log_ratio = (tuple(finite(value) for value in need(list, content[name])) for name in ("evidence", "log_ratio"))
    if not evidence or len(evidence) != len(log_ratio) or any(list(values) != sorted(values) for values in (evidence, log_ratio)):
        raise ValueError("calibration")
    return evidence, log_ratio


def _read_grid(grid: Mapping[str, Any]) -> Tuple[Optional[str], Optional[Tuple[float, ...]], Optional[Tuple[int, int]]]:
    if not grid:
        return None, None, None
    height, width = (whole(value, 1, 2**31 - 1) for value in grid["shape"])
    a, b, c, d, e, f = (finite(value) for value in grid["transform"][:6])
    finite(1 / (a * e - b * d))
    return need(str, grid.get("code") or grid.get("wkt2") or ""), (a, b, c, d, e, f), (height, width)
