"""The pixels of one date around a place, and regions of them as polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents, StackDate, StackFile
from .physical import physical
from .reading import Place, gdal_name
from .tasks import IsCancelled

Grid = Tuple[float, float, float, float, float, float]  # GDAL's geotransform
SIDE_PX = 401  # of the window; odd, so that the place is in its middle


@dataclass(frozen=True, eq=False)
class Window:
    """Pixels around a place.

    Attributes:
        values: (bands, height, width) float64, in reflectance where the stack says so; NaN: outside, nodata or masked.
        seed: row and column of the place.
        grid: geotransform of the window; ``crs``: its coordinate system as WKT.
    """

    values: np.ndarray
    seed: Tuple[int, int]
    grid: Grid
    crs: str


def read_window(stack: StackContents, date: StackDate, x: float, y: float, crs: str, is_cancelled: IsCancelled) -> Window:
    """Return the pixels of a date around ``x``, ``y`` in ``crs`` (WKT or authority code), on the grid of the first image there.

    Raises:
        InputError: the place lies outside of the images of that date, has no valid value there, or the images cannot be opened.
    """
    opened = 0
    for tile in dict.fromkeys(file.tile for file in date.files):
        files = [file for file in date.files if file.tile == tile]
        first = next((data for data in map(open_image, (file for file in files if not file.is_mask)) if data is not None), None)
        if first is None or is_cancelled():
            continue
        opened += 1
        place = Place(x, y, crs).pixel_of(first)
        if place is None:
            continue
        window = _around(first, place)
        values = _values(files, stack.bands, window)
        if np.isfinite(values[(slice(None), *window.seed)]).all():
            return Window(values, window.seed, window.grid, window.crs)
    if opened:
        raise InputError(
            tr("The image of {date} has no valid pixel at this place."), tr("Click at another place, or show another date."), date=date.key
        )
    raise InputError(tr("The images of {date} cannot be opened."), tr("Check where they are."), date=date.key)


def outline(region: np.ndarray, window: Window) -> str:
    """Return the outline of a region (height, width; bool) as WKT of a polygon in the window's coordinate system.

    Args:
        region: 4-connected.
        window: whose pixels it is made of.
    """
    height, width = region.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(window.grid)
    band = raster.GetRasterBand(1)
    band.WriteArray(region.astype(np.uint8))
    vector = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = vector.CreateLayer("region", None, ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1)
    return str(max((feature.GetGeometryRef().Clone() for feature in layer), key=lambda shape: shape.GetArea()).ExportToWkt())


@dataclass(frozen=True)
class _Target:
    seed: Tuple[int, int]
    grid: Grid
    crs: str


def open_image(file: StackFile) -> Optional[gdal.Dataset]:
    """Open a file of a stack; ``None`` if that cannot be done."""
    try:
        return gdal.OpenEx(gdal_name(file.href), gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        return None


def _around(data: gdal.Dataset, place: Tuple[int, int]) -> _Target:
    """Return the window around a pixel; what lies outside of the image has no values."""
    half = SIDE_PX // 2
    x0, dx, rx, y0, ry, dy = data.GetGeoTransform()
    left, top = place[0] - half, place[1] - half
    grid = (x0 + left * dx + top * rx, dx, rx, y0 + left * ry + top * dy, ry, dy)
    return _Target((half, half), grid, data.GetProjection())


def _values(files: Sequence[StackFile], bands: Sequence[str], target: _Target) -> np.ndarray:
    """Return the values of all bands (bands, height, width); NaN where there is none or the mask says that the pixel is bad."""
    values = np.full((len(bands), SIDE_PX, SIDE_PX), np.nan)
    bad = np.zeros((SIDE_PX, SIDE_PX), bool)
    for file in files:
        stored = _warped(file, target)
        if stored is None:
            continue
        names = [band.name for band in file.bands]
        if file.is_mask or file.mask_band in names:
            bad |= bad_pixels(file, stored[0 if file.is_mask else names.index(str(file.mask_band))])
        if not file.is_mask:
            _fill(values, file, stored, bands)
    values[:, bad] = np.nan
    return values


def _fill(values: np.ndarray, file: StackFile, stored: np.ndarray, bands: Sequence[str]) -> None:
    """Put the bands of a file where nothing is yet; a pixel that is 0 in all bands is nodata, as in the worker."""
    measured = [number for number, band in enumerate(file.bands) if band.name != file.mask_band]
    empty = (stored[measured] == 0).all(axis=0) if len(measured) > 1 else np.zeros(stored.shape[1:], bool)
    for number in measured:
        band = file.bands[number]
        if band.name not in bands:
            continue
        layer = physical(stored[number], band)
        layer[empty] = np.nan
        known = values[bands.index(band.name)]
        np.copyto(known, layer, where=np.isnan(known))


def _warped(file: StackFile, target: _Target) -> Optional[np.ndarray]:
    """Return the stored values of a file on the grid of the window (bands, height, width), NaN outside; ``None`` if it cannot be read."""
    data = open_image(file)
    if data is None or data.RasterCount < len(file.bands):
        return None
    copy = gdal.GetDriverByName("MEM").Create("", SIDE_PX, SIDE_PX, data.RasterCount, gdal.GDT_Float64)
    copy.SetGeoTransform(target.grid)
    copy.SetProjection(target.crs)
    bands: List[gdal.Band] = [copy.GetRasterBand(number + 1) for number in range(data.RasterCount)]
    for band in bands:
        band.SetNoDataValue(float("nan"))
        band.Fill(float("nan"))
    if gdal.Warp(copy, data, resampleAlg="near") is None:
        return None
    return np.stack([band.ReadAsArray() for band in bands])


def bad_pixels(file: StackFile, stored: np.ndarray) -> np.ndarray:
    """Return where the stored values of a mask (any shape, NaN outside) say that a pixel is bad."""
    known = np.isfinite(stored)
    value = np.where(known, stored, 0).astype(np.int64)
    if file.bad_bits is not None:
        return known & (value & sum(1 << bit for bit in set(file.bad_bits)) != 0)
    return known & (np.isin(value, file.bad_values) if file.bad_values is not None else value != 0)
