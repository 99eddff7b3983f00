"""STAC item collections of other programs and catalogues, read as a stack (STAC 1.0 and 1.1)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pystac

from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED, need
from ..spec.messages import tr
from ..spec.stack_document import ORBIT, POWER, make_band, parse_shape, parse_transform
from . import radar
from .headers import Header, read_header
from .masks import is_ancillary, known_mask
from .reference_grid import Footprint, choose_grid, pixel_area
from .stac_form import item_interval, known_crs
from .stack_model import Band, RasterFile, StackDocument, StackItem

_RASTER_MEDIA: Final = re.compile(r"image/(?:tiff|jp2|vnd\.stac\.geotiff|jpeg2000)|application/(?:x-)?(?:netcdf|hdf5?)", re.I)
_RASTER_SUFFIX: Final = re.compile(r"\.(?:tiff?|jp2|img|vrt)(?:\?|$)", re.I)
_PICTURE_ROLES: Final = frozenset({"thumbnail", "overview", "visual", "metadata"})
_S2_BAND: Final = re.compile(r"B[0-9]{2}|B8A")
_S2_SCALE: Final = 0.0001
_S2_OFFSET: Final = -0.1  # of products of baseline 04.00 and later


def parse_foreign(collection: pystac.ItemCollection, file: str | Path) -> StackDocument:
    """Return an item collection that this plugin did not write as a stack.

    Items of one day are one date; the files of an item belong together. Bands are those that all items have, without pictures and
    quality layers; a mask that is known by name (SCL, QA_PIXEL, Fmask ...) is used; the grid is the finest that most items share.
    What the collection does not say is read from the headers of the images.

    Raises:
        InputError: it holds no image, an item has no date, or the items have no band in common; the sentence names ``file``.
        Exception: one of ``UNEXPECTED``: what it says is not of the right type.
    """
    if not collection.items:
        raise InputError(tr("{file} holds no items."), tr('Make one with "Create image stack".'), file=file)
    document = _build(collection, file, lambda key, band: band or key)
    if not document.bands:  # names of bands that differ between sensors may have common keys: OLI_B4 and ETM_B3 are both "red"
        document = _build(collection, file, lambda key, band: key)
    if not document.bands:
        raise InputError(
            tr("The items of {file} have no band in common."),
            tr("Keep items of one kind of product, or make a stack of the image files."),
            file=file,
        )
    return document


def _build(collection: pystac.ItemCollection, file: str | Path, name_of: Callable[[str, str], str]) -> StackDocument:
    dates: dict[str, list[tuple[DateInterval, list[RasterFile]]]] = defaultdict(list)
    orbits: dict[str, set[str]] = defaultdict(set)
    for item in sorted(collection.items, key=lambda item: item.id):
        files = _files(item, name_of)
        if not any(not file.is_mask for file in files):
            raise InputError(tr("Item {item} of {file} has no images."), tr("Remove it from the file."), item=item.id, file=file)
        try:
            interval = item_interval(item)
        except UNEXPECTED as error:
            raise InputError(tr("Item {item} of {file} has no date."), tr("Give it a datetime."), item=item.id, file=file) from error
        dates[interval.start.isoformat()].append((interval, files))
        orbits[interval.start.isoformat()].add(str(item.properties.get(ORBIT) or ""))
    items = tuple(_merge(key, parts, orbits[key]) for key, parts in sorted(dates.items()))
    bands = _common_bands(file_set for parts in dates.values() for _, file_set in parts)
    footprints = [
        Footprint(item.key, min(grids, key=pixel_area), item.key)
        for item in items
        for tile in sorted({file.tile for file in item.files})
        if (
            grids := [
                file.grid for file in item.files if file.tile == tile and not file.is_mask and file.grid and _names(file) & set(bands)
            ]
        )
    ]
    return StackDocument(items, bands, choose_grid(footprints) if footprints else None, is_ours=False)


def _merge(key: str, parts: list[tuple[DateInterval, list[RasterFile]]], orbits: set[str]) -> StackItem:
    interval = DateInterval(parts[0][0].start, max(part.end for part, _ in parts))
    several = len(parts) > 1
    files = [
        replace(file, key=f"{file.key}_{number}" if several else file.key, tile=file.tile if several else "")
        for number, (_, group) in enumerate(parts, start=1)
        for file in group
    ]
    return StackItem(key, interval, tuple(files), next(iter(orbits)) if len(orbits) == 1 else "")


def _names(file: RasterFile) -> set[str]:
    return {band.name for band in file.bands}


def _common_bands(groups: Iterable[list[RasterFile]]) -> tuple[str, ...]:
    common: list[str] | None = None
    for files in groups:
        names = [band.name for file in files if not file.is_mask for band in file.bands if band.name != file.mask_band]
        names = [name for name in names if not is_ancillary(name)]
        common = names if common is None else [name for name in common if name in names]
    return tuple(dict.fromkeys(common or ()))


def _files(item: pystac.Item, name_of: Callable[[str, str], str]) -> list[RasterFile]:
    files: dict[tuple[str, ...], RasterFile] = {}
    for key, asset in item.assets.items():
        if not _is_image(key, asset):
            continue
        file = _file(item, key, asset, name_of)
        # Catalogues offer the same bands twice, as "blue" and "blue-jp2": the first one is the cloud-optimised file.
        files.setdefault(("mask",) if file.is_mask else tuple(band.name for band in file.bands), file)
    return list(files.values())


def _is_image(key: str, asset: pystac.Asset) -> bool:
    if set(asset.roles or ()) & _PICTURE_ROLES or (is_ancillary(key) and known_mask(key) is None):
        return False
    return bool(_RASTER_MEDIA.match(need(str, asset.media_type or "")) or _RASTER_SUFFIX.search(asset.href))


def _file(item: pystac.Item, key: str, asset: pystac.Asset, name_of: Callable[[str, str], str]) -> RasterFile:
    fields = {**item.properties, **asset.extra_fields}
    crs = _crs(fields)
    transform = None if fields.get("proj:transform") is None else parse_transform(fields["proj:transform"])
    shape = parse_shape(fields.get("proj:shape"))
    bands = _bands(item, key, asset, name_of)
    if not bands or crs is None or transform is None or shape is None:
        header = read_header(asset.href)
        if header.grid is not None:
            crs, transform, shape = header.grid.crs, header.grid.transform, header.grid.shape
        bands = bands if len(bands) == header.count else _header_bands(key, header)
    bands = tuple(_radar(item, band) for band in bands)
    rule = next((rule for name in (key, bands[0].name) if (rule := known_mask(name)) is not None), None) if len(bands) == 1 else None
    if rule is not None:
        mask = (replace(bands[0], name="mask"),)
        return RasterFile(key, asset.href, mask, True, item.id, crs, transform, shape, None, rule.values, rule.bits)
    inside = next(((band.name, known) for band in bands if (known := known_mask(band.name)) is not None), None)
    if inside is None:
        return RasterFile(key, asset.href, bands, False, item.id, crs, transform, shape)
    name, known = inside
    return RasterFile(key, asset.href, bands, False, item.id, crs, transform, shape, name, known.values, known.bits)


def _crs(fields: Mapping[str, Any]) -> str | None:
    if fields.get("proj:code"):
        return known_crs(fields["proj:code"])
    if fields.get("proj:epsg"):
        return known_crs(f"EPSG:{fields['proj:epsg']}")
    return known_crs(fields["proj:wkt2"]) if fields.get("proj:wkt2") else None


def _bands(item: pystac.Item, key: str, asset: pystac.Asset, name_of: Callable[[str, str], str]) -> tuple[Band, ...]:
    """Return the bands in the form of STAC 1.1 ("bands") or 1.0 ("eo:bands" for names, "raster:bands" for values)."""
    fields = asset.extra_fields
    new, names, values = (need(list, fields.get(name) or []) for name in ("bands", "eo:bands", "raster:bands"))
    count = max(len(new), len(names), len(values))
    bands = []
    for index in range(count):
        one: dict[str, Any] = dict(fields)  # what all bands share may stand in the asset itself
        for group in (names, values, new):
            one |= group[index] if index < len(group) else {}
        name = str(one.get("name") or one.get("eo:common_name") or one.get("common_name") or "")
        label = name_of(key, name) if count == 1 else name or f"band_{index + 1}"
        bands.append(_radiometry(item, _band(label, one)))
    return tuple(bands)


def _band(name: str, fields: Mapping[str, Any]) -> Band:
    def first(*keys: str) -> Any:
        return next((fields[key] for key in keys if fields.get(key) is not None), None)

    return make_band(
        name,
        nodata=first("nodata"),
        data_type=first("data_type"),
        scale=first("raster:scale", "scale"),
        offset=first("raster:offset", "offset"),
        center_wavelength=first("eo:center_wavelength", "center_wavelength"),
        unit=first("unit"),
    )


def _radiometry(item: pystac.Item, band: Band) -> Band:
    """Add what catalogues say in properties of their own about the offset of Sentinel-2."""
    if item.properties.get("earthsearch:boa_offset_applied") is True:
        return replace(band, offset=0.0)  # the catalogue still lists the offset, but its files have lost it
    baseline = str(item.properties.get("s2:processing_baseline") or "")
    if baseline and band.scale is None and _S2_BAND.fullmatch(band.name):
        return replace(
            band, scale=_S2_SCALE, offset=_S2_OFFSET if baseline >= "04.00" else 0.0, nodata=0.0 if band.nodata is None else band.nodata
        )
    return band


def _radar(item: pystac.Item, band: Band) -> Band:
    """Name a polarisation as it is named everywhere, with its unit: analysis-ready radar is linear power unless it says dB (CEOS-ARD)."""
    known = radar.read_band(band.name)
    if known is None:
        return replace(band, unit=None)
    unit = radar.known_unit(band.unit) or known[1]
    if unit is None and (band.data_type or "").startswith("float") and any(name.startswith("sar:") for name in item.properties):
        unit = POWER
    return replace(band, name=known[0], unit=unit)


def _header_bands(key: str, header: Header) -> tuple[Band, ...]:
    scaled = [(scale, offset) != (1.0, 0.0) for scale, offset in zip(header.scales, header.offsets, strict=True)]
    return tuple(
        Band(
            header.descriptions[index] or (key if header.count == 1 else f"band_{index + 1}"),
            header.nodata[index],
            header.data_types[index],
            header.scales[index] if scaled[index] else None,
            header.offsets[index] if scaled[index] else None,
            unit=header.units[index],
        )
        for index in range(header.count)
    )
