"""stack.json: what a stack says about its dates, files and bands (a STAC item collection, an item per date).

The fields of bands and files are parsed here for both halves; the worker adds what needs PROJ or the rasters (``core/stack``).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Final, Iterable, List, Mapping, Optional, Tuple, Type, TypeVar

from .dates import DateInterval
from .errors import InputError
from .hrefs import resolve_href
from .json_file import UNEXPECTED, finite, need, read_json, reason_of, whole
from .messages import tr

STACK_VERSION: Final = 1
MAXIMUM_SIDE_PX: Final = 2**31 - 1  # GDAL counts rows and columns so far
# Beyond these, a place on earth or a pixel is none, and differences of coordinates lose their meaning.
LARGEST_COORDINATE: Final = 1e12
SMALLEST_PIXEL_AREA: Final = 1e-24
LARGEST_MASK_VALUE: Final = 2**53
SENSOR: Final = "platform"  # the property of STAC that names the satellite
ORBIT: Final = "sat:orbit_state"  # of the satellite extension of STAC: "ascending" or "descending"
DECIBEL, POWER = "dB", "power"  # units of radar backscatter: 10 * log10 of the linear power, or the power itself
HIGHEST_MASK_BIT: Final = 62  # masks are read as 64-bit integers

Transform = Tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Band:
    """A band of a file; ``None`` means that nobody says it.

    Attributes:
        name: unique in its file, the same on all dates.
        scale, offset: physical value = DN * scale + offset.
        center_wavelength: in micrometres.
        unit: ``DECIBEL`` or ``POWER`` for radar backscatter, which is read as dB in both cases.
        lowest: smaller backscatter (dB) is noise of the image border, and nodata.
    """

    name: str
    nodata: Optional[float] = None
    data_type: Optional[str] = None
    scale: Optional[float] = None
    offset: Optional[float] = None
    center_wavelength: Optional[float] = None
    unit: Optional[str] = None
    lowest: Optional[float] = None


@dataclass(frozen=True)
class StackFile:
    """A file of a date: one or several bands, or a mask.

    Attributes:
        key: unique name of the asset within the date.
        href: absolute path or URL.
        bands: ALL bands of the file in order (for a mask one, named "mask"); empty if not known without opening it.
        is_mask: the first band tells which pixels of the same tile are bad.
        tile: files with the same text belong together (one tile, orbit or product); "" if the date has only one.
        crs: authority code or WKT; ``transform``: affine a, b, c, d, e, f; ``shape``: height, width. ``None``: not said.
        mask_band: name of a band of this image that is its mask.
        bad_values: mask values that mean bad; ``bad_bits``: bits that mean bad when set (they win if both are given).
    """

    key: str
    href: str
    bands: Tuple[Band, ...] = ()
    is_mask: bool = False
    tile: str = ""
    crs: Optional[str] = None
    transform: Optional[Transform] = None
    shape: Optional[Tuple[int, int]] = None
    mask_band: Optional[str] = None
    bad_values: Optional[Tuple[int, ...]] = None
    bad_bits: Optional[Tuple[int, ...]] = None


_File = TypeVar("_File", bound=StackFile)


@dataclass(frozen=True)
class StackDate:
    """One date: ``key`` (ISO date of its first day), the days it covers, its files in mosaic order, and its sensor, "" if nobody says it."""

    key: str
    interval: DateInterval
    files: Tuple[StackFile, ...]
    sensor: str = ""


@dataclass(frozen=True)
class StackGrid:
    """The pixels of a stack: ``crs`` (authority code or WKT), ``transform`` (affine a, b, c, d, e, f) and ``shape`` (height, width)."""

    crs: str
    transform: Transform
    shape: Tuple[int, int]


@dataclass(frozen=True)
class StackContents:
    """What a stack file says, without any raster being opened.

    Attributes:
        path: the file.
        dates: sorted.
        bands: names of the bands in order.
        is_ours: whether "Create image stack" made it; else only what the file itself says is known.
        grid: all its pixels; ``None`` if it does not say.
    """

    path: Path
    dates: Tuple[StackDate, ...]
    bands: Tuple[str, ...]
    is_ours: bool = True
    grid: Optional[StackGrid] = None


def read_stack(path: Path) -> StackContents:
    """Return what the stack file ``path`` says.

    Raises:
        InputError: it cannot be read, is damaged, was written by a newer version, or holds no image.
    """
    content = read_items(path)
    version = content.get("tlcm:version")
    check_version(version, path)
    folder = path.absolute().parent
    try:
        dates = tuple(sorted((_read_date(item, folder) for item in content["features"]), key=lambda date: date.interval))
        bands = tuple(need(str, name) for name in need(list, content.get("tlcm:bands") or _bands_of(dates)))
        grid = _read_grid(content.get("tlcm:grid"))
    except UNEXPECTED as error:
        raise damaged(path, error) from error
    if not dates or not bands:
        raise InputError(tr("{file} holds no images."), tr('Make it again with "Create image stack".'), file=path)
    return StackContents(path, dates, bands, version is not None, grid)


def read_items(path: Path) -> Dict[str, Any]:
    """Return the JSON of an item collection, also of a file that holds a single item.

    Raises:
        InputError: it cannot be read, or is no such file.
    """
    try:
        content = read_json(path)
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}."), tr("Check the name of the stack file."), file=path, reason=error.strerror
        ) from error
    except ValueError as error:
        raise not_a_stack(path) from error
    if isinstance(content, dict) and content.get("type") == "Feature" and "assets" in content:
        content = {"type": "FeatureCollection", "features": [content]}
    if not isinstance(content, dict) or content.get("type") != "FeatureCollection" or not isinstance(content.get("features"), list):
        raise not_a_stack(path)
    return content


def check_version(version: Any, file: Any) -> None:
    """Raise ``InputError`` if a stack was written by another version than this release knows; ``None``: another program's."""
    if version not in (None, STACK_VERSION):
        raise InputError(
            tr("{file} has version {found}, this release of the plugin knows {known}."),
            tr("Update the plugin, or make the stack again."),
            file=file,
            found=str(version)[:20],
            known=STACK_VERSION,
        )


def not_a_stack(path: Path) -> InputError:
    """Return the error of a file that is something else."""
    return InputError(
        tr("{file} is not a stack file (a STAC item collection)."),
        tr('Make one with "Create image stack", or give the folder of the images.'),
        file=path,
    )


def damaged(file: Any, error: Exception) -> InputError:
    """Return the error of a file in which something is not what it should be."""
    return InputError(
        tr("{file} is damaged ({reason})."), tr('Make it again with "Create image stack".'), file=file, reason=reason_of(error)
    )


def parse_file(kind: Type[_File], key: str, href: str, roles: Iterable[str], fields: Mapping[str, Any]) -> _File:
    """Return an asset of a stack of ours as ``kind``, a ``StackFile``; raises one of ``UNEXPECTED`` if it is none.

    ``key``, ``href`` (absolute) and ``roles`` are those of the asset, ``fields`` all the others.
    """
    crs = fields.get("proj:code") or fields.get("proj:wkt2")
    return kind(
        key=key,
        href=href,
        bands=tuple(parse_band(band) for band in need(list, fields.get("bands", []))),
        is_mask="data-mask" in roles,
        tile=str(fields.get("tlcm:tile", "")),
        crs=None if crs is None else need(str, crs),
        transform=parse_transform(fields["proj:transform"]) if "proj:transform" in fields else None,
        shape=parse_shape(fields.get("proj:shape")),
        mask_band=None if fields.get("tlcm:mask_band") is None else need(str, fields["tlcm:mask_band"]),
        bad_values=_integers(fields.get("tlcm:bad_values"), -LARGEST_MASK_VALUE, LARGEST_MASK_VALUE),
        bad_bits=_integers(fields.get("tlcm:bad_bits"), 0, HIGHEST_MASK_BIT),
    )


def parse_transform(values: Iterable[float]) -> Transform:
    """Return the six affine coefficients of ``proj:transform``, which may have nine; raises ``ValueError`` if they place no pixel."""
    six = tuple(finite(value) for value in values)[:6]
    if len(six) != 6 or max(map(abs, six)) > LARGEST_COORDINATE or abs(six[0] * six[4] - six[1] * six[3]) < SMALLEST_PIXEL_AREA:
        raise ValueError(f"{six} places no pixel")
    return six


def parse_shape(values: Optional[Iterable[int]]) -> Optional[Tuple[int, int]]:
    """Return height and width of ``proj:shape``."""
    if values is None:
        return None
    height, width = (whole(value, 1, MAXIMUM_SIDE_PX) for value in values)
    return height, width


def parse_band(fields: Mapping[str, Any]) -> Band:
    """Return a band of the ``bands`` list of an asset (STAC 1.1 names)."""
    return make_band(
        need(str, fields["name"]),
        nodata=fields.get("nodata"),
        data_type=fields.get("data_type"),
        scale=fields.get("raster:scale"),
        offset=fields.get("raster:offset"),
        center_wavelength=fields.get("eo:center_wavelength"),
        unit=fields.get("unit"),
        lowest=fields.get("tlcm:lowest"),
    )


def make_band(
    name: str,
    *,
    nodata: Any,
    data_type: Any,
    scale: Any,
    offset: Any,
    center_wavelength: Any,
    unit: Any = None,
    lowest: Any = None,
) -> Band:
    """Return a band from values as STAC holds them; raises ``TypeError`` or ``ValueError`` if they cannot be those of a band."""
    factor, shift = (None if value is None else finite(value) for value in (scale, offset))
    finite((shift or 0.0) / (factor or 1.0))
    return Band(
        name,
        _to_number(nodata),
        None if data_type is None else need(str, data_type),
        factor,
        shift,
        _to_number(center_wavelength),
        None if unit is None else need(str, unit),
        None if lowest is None else finite(lowest),
    )


def _to_number(value: Any) -> Optional[float]:
    """Return a number of STAC, where "nan" and "inf" are texts."""
    return None if value is None else float(value)


def _integers(values: Optional[Iterable[int]], lowest: int, highest: int) -> Optional[Tuple[int, ...]]:
    return None if values is None else tuple(whole(value, lowest, highest) for value in need(list, values))


def _read_grid(fields: Optional[Mapping[str, Any]]) -> Optional[StackGrid]:
    if fields is None:
        return None
    shape = parse_shape(need(list, fields["shape"]))
    return StackGrid(need(str, fields.get("code") or fields["wkt2"]), parse_transform(fields["transform"]), shape or (0, 0))


def _read_date(item: Mapping[str, Any], folder: Path) -> StackDate:
    properties = item["properties"]
    start = first_day(properties)
    end = _day(properties.get("end_datetime") or properties.get("datetime") or properties["start_datetime"])
    interval = DateInterval(start, max(start, end))
    files = tuple(_read_file(key, asset, folder) for key, asset in item["assets"].items() if asset.get("bands") or asset.get("eo:bands"))
    return StackDate(start.isoformat(), interval, files, str(properties.get(SENSOR) or properties.get("constellation") or ""))


def first_day(properties: Mapping[str, Any]) -> dt.date:
    """Return the first day of an item with these properties; raises one of ``UNEXPECTED`` if they say none."""
    return _day(properties.get("start_datetime") or properties["datetime"])


def _read_file(key: str, asset: Mapping[str, Any], folder: Path) -> StackFile:
    fields = {**asset, "bands": asset.get("bands") or [{**band, "name": band.get("name") or key} for band in asset["eo:bands"]]}
    return parse_file(StackFile, key, resolve_href(need(str, asset["href"]), folder), asset.get("roles") or (), fields)


def _day(text: str) -> dt.date:
    """Return the day of a time in UTC."""
    try:
        moment = dt.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:  # Python 3.9 reads fractions of seconds of three or six digits only
        return dt.date.fromisoformat(text[:10])
    return (moment if moment.tzinfo is None else moment.astimezone(dt.timezone.utc)).date()  # noqa: UP017 - Python 3.9


def _bands_of(dates: Iterable[StackDate]) -> List[str]:
    """Return the names of the bands of the first date with images."""
    first = next((date for date in dates if date.files), None)
    return [] if first is None else [band.name for file in first.files if not file.is_mask for band in file.bands]
