"""The STAC form of a stack: to an item collection as this plugin writes it, and back."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pystac

from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, need
from ..spec.stack_document import ORBIT, STACK_VERSION, check_version, damaged, parse_file, parse_shape, parse_transform
from .grid import Grid, parse_crs
from .stack_model import Band, RasterFile, StackDocument, StackItem

EXTENSIONS: Final = (
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "https://stac-extensions.github.io/raster/v2.0.0/schema.json",
    "https://stac-extensions.github.io/eo/v2.0.0/schema.json",
    "https://stac-extensions.github.io/sat/v1.1.0/schema.json",
)
MEDIA_TYPES: Final = {
    ".tif": pystac.MediaType.GEOTIFF,
    ".tiff": pystac.MediaType.GEOTIFF,
    ".jp2": pystac.MediaType.JPEG2000,
    ".hdf": pystac.MediaType.HDF,
    ".h5": pystac.MediaType.HDF5,
    ".nc": "application/netcdf",
}


# -- to STAC ----------------------------------------------------------------------------------------------------------------------


def to_collection(document: StackDocument) -> pystac.ItemCollection:
    """Return the document as an item collection of the form that this plugin writes (absolute hrefs)."""
    extra: dict[str, Any] = {"tlcm:version": STACK_VERSION, "tlcm:bands": list(document.bands), "tlcm:notes": list(document.notes)}
    if document.grid is not None:
        code, wkt = _split_crs(document.grid.crs)
        extra["tlcm:grid"] = {
            "code": code,
            **({} if wkt is None else {"wkt2": wkt}),
            "transform": list(document.grid.transform),
            "shape": [document.grid.height, document.grid.width],
        }
    return pystac.ItemCollection([_stac_item(item) for item in document.items], extra_fields=extra)


def _split_crs(crs: str) -> tuple[str | None, str | None]:
    return (crs, None) if re.fullmatch(r"[A-Za-z]+:\w+", crs) else (None, crs)


def _stac_item(item: StackItem) -> pystac.Item:
    bbox = _bbox(item)
    start, end = (dt.datetime.combine(day, dt.time(), dt.UTC) for day in (item.interval.start, item.interval.end))
    one_day = start == end
    stac = pystac.Item(
        id=item.key,
        geometry=None if bbox is None else _rectangle(bbox),
        bbox=bbox,
        datetime=start if one_day else None,
        start_datetime=None if one_day else start,
        end_datetime=None if one_day else end + dt.timedelta(hours=23, minutes=59, seconds=59),
        properties={ORBIT: item.orbit} if item.orbit else {},
        stac_extensions=list(EXTENSIONS),
    )
    for file in item.files:
        stac.assets[file.key] = _stac_asset(file)
    return stac


def _bbox(item: StackItem) -> list[float] | None:
    """Return west, south, east, north of the images in degrees, or ``None`` if a grid is missing or cannot be transformed."""
    from rasterio.errors import CRSError

    from .transforms import transform_bounds

    boxes = []
    for grid in {file.grid for file in item.files}:
        if grid is None:
            return None
        try:
            box = transform_bounds(grid.crs, "EPSG:4326", *grid.bounds)
        except CRSError:
            return None
        if not all(math.isfinite(value) for value in box):
            return None
        boxes.append(box)
    west, south, east, north = zip(*boxes, strict=True)
    return [round(value, 6) for value in (min(west), min(south), max(east), max(north))]


def _rectangle(bbox: list[float]) -> dict[str, Any]:
    west, south, east, north = bbox
    return {"type": "Polygon", "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]]}


def _stac_asset(file: RasterFile) -> pystac.Asset:
    fields: dict[str, Any] = {"bands": [_band_json(band) for band in file.bands], "tlcm:tile": file.tile}
    if file.crs is not None:
        code, wkt = _split_crs(file.crs)
        fields |= {"proj:code": code} if wkt is None else {"proj:code": None, "proj:wkt2": wkt}
    if file.transform is not None:
        fields["proj:transform"] = list(file.transform)
    if file.shape is not None:
        fields["proj:shape"] = list(file.shape)
    if file.mask_band is not None:
        fields["tlcm:mask_band"] = file.mask_band
    if file.bad_values is not None:
        fields["tlcm:bad_values"] = list(file.bad_values)
    if file.bad_bits is not None:
        fields["tlcm:bad_bits"] = list(file.bad_bits)
    media = MEDIA_TYPES.get(Path(file.href).suffix.lower())
    return pystac.Asset(file.href, media_type=media, roles=["data-mask" if file.is_mask else "data"], extra_fields=fields)


def _band_json(band: Band) -> dict[str, Any]:
    fields = {
        "name": band.name,
        "nodata": number_to_json(band.nodata),
        "data_type": band.data_type,
        "raster:scale": band.scale,
        "raster:offset": band.offset,
        "eo:center_wavelength": band.center_wavelength,
        "unit": band.unit,
        "tlcm:lowest": band.lowest,
    }
    return {key: value for key, value in fields.items() if value is not None}


def number_to_json(value: float | None) -> float | int | str | None:
    """Return a number as STAC writes it: "nan", "inf" and "-inf" are texts, whole numbers have no fraction."""
    if value is None:
        return None
    if not math.isfinite(value):
        return str(float(value))
    return int(value) if float(value).is_integer() and abs(value) < 1e15 else float(value)


# -- from STAC --------------------------------------------------------------------------------------------------------------------


def parse_collection(collection: pystac.ItemCollection, file: str | Path = "stack.json") -> StackDocument:
    """Return the typed form of an item collection with absolute hrefs.

    Args:
        collection: ours, or that of another program.
        file: where it stands; errors name it.

    Raises:
        InputError: it is damaged, was written by a newer version, or holds no image.
    """
    version = collection.extra_fields.get("tlcm:version")
    check_version(version, file)
    try:
        if version is None:
            from .foreign import parse_foreign

            return parse_foreign(collection, file)
        return _parse(collection)
    except UNEXPECTED as error:
        raise damaged(file, error) from error


def _parse(collection: pystac.ItemCollection) -> StackDocument:
    fields = collection.extra_fields
    items = tuple(sorted((_parse_item(item) for item in collection.items), key=lambda item: item.interval))
    bands = tuple(need(str, name) for name in need(list, fields.get("tlcm:bands", [])))
    notes = tuple(need(str, text) for text in need(list, fields.get("tlcm:notes", [])))
    return StackDocument(items, bands, parse_grid(fields.get("tlcm:grid")), notes)


def parse_grid(fields: Mapping[str, Any] | None) -> Grid | None:
    """Return the grid of ``tlcm:grid``."""
    if fields is None:
        return None
    height, width = parse_shape(fields["shape"]) or (0, 0)
    return Grid(known_crs(fields.get("code") or fields["wkt2"]), parse_transform(fields["transform"]), width, height)


def known_crs(text: Any) -> str:
    """Return the code or WKT of a coordinate system; raises ``TypeError`` or ``ValueError`` if it names none."""
    try:
        parse_crs(need(str, text))
    except InputError as error:
        raise ValueError(str(error.message)) from error
    return str(text)


def item_interval(item: pystac.Item) -> DateInterval:
    """Return the days (UTC) that an item covers."""
    common = item.common_metadata
    start, end = common.start_datetime or item.datetime, common.end_datetime or item.datetime
    if start is None or end is None:
        raise ValueError(f"{item.id}: datetime")
    return DateInterval(start.astimezone(dt.UTC).date(), max(start, end).astimezone(dt.UTC).date())


def _parse_item(item: pystac.Item) -> StackItem:
    interval = item_interval(item)
    files = tuple(_parse_asset(key, asset) for key, asset in item.assets.items())
    return StackItem(interval.start.isoformat(), interval, files, str(item.properties.get(ORBIT) or ""))


def _parse_asset(key: str, asset: pystac.Asset) -> RasterFile:
    file = parse_file(RasterFile, key, asset.href, asset.roles or (), asset.extra_fields)
    if file.crs is not None:
        known_crs(file.crs)
    return file
