"""Pixels read for display only, in tasks: never in the main thread, never for a result."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal, osr

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents, StackDate, StackFile
from .physical import physical

IsCancelled = Callable[[], bool]
_READERS = 4  # images opened at the same time: those on a server are waited for together


@dataclass(frozen=True)
class PixelSeries:
    """What a stack holds at one place.

    Attributes:
        x, y: the place; ``crs``: its coordinate system as WKT.
        dates: keys of the dates; ``bands``: names.
        values: by date and band, in reflectance where the stack says scale and offset; ``None``: outside, nodata or masked.
        masked: by date, whether the mask of the stack says that the pixel is bad.
    """

    x: float
    y: float
    crs: str
    dates: Tuple[str, ...]
    bands: Tuple[str, ...]
    values: Tuple[Tuple[Optional[float], ...], ...]
    masked: Tuple[bool, ...]

    def of_band(self, band: str) -> Tuple[Optional[float], ...]:
        """Return the values of one band by date."""
        index = self.bands.index(band)
        return tuple(values[index] for values in self.values)


def read_pixel_series(stack: StackContents, x: float, y: float, crs: str, is_cancelled: IsCancelled = lambda: False) -> PixelSeries:
    """Return the values of all dates and bands at ``x``, ``y`` in ``crs`` (WKT or authority code).

    Raises:
        InputError: no file of the stack can be opened; a single missing one only leaves its values out.
    """
    place = Place(x, y, crs)

    def read(date: StackDate) -> Tuple[Tuple[Optional[float], ...], bool, int]:
        return ((None,) * len(stack.bands), False, 0) if is_cancelled() else _read_date(date, stack.bands, place)

    with ThreadPoolExecutor(_READERS) as readers:
        values, masked, opened = zip(*readers.map(read, stack.dates))
    if not any(opened) and not is_cancelled():
        raise InputError(tr("None of the images of {file} can be opened."), tr("Check where they are."), file=stack.path)
    dates = tuple(date.key for date in stack.dates)
    return PixelSeries(x, y, crs, dates, stack.bands, values, masked)


class Place:
    """A point in the coordinate systems of the files; without one of its own it is in theirs."""

    def __init__(self, x: float, y: float, crs: str) -> None:
        self._x, self._y, self._has_crs = x, y, bool(crs)
        self._crs = osr.SpatialReference()
        if crs:
            self._crs.SetFromUserInput(crs)
        self._crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._known: Dict[str, Tuple[float, float]] = {}

    def pixel_of(self, data: gdal.Dataset) -> Optional[Tuple[int, int]]:
        """Return column and row, ``None`` outside."""
        reference = data.GetSpatialRef()
        x, y = (self._x, self._y) if reference is None or not self._has_crs else self._transformed(reference)
        inverse = gdal.InvGeoTransform(data.GetGeoTransform())
        if inverse is None or not (math.isfinite(x) and math.isfinite(y)):
            return None
        column, row = (math.floor(value) for value in gdal.ApplyGeoTransform(inverse, x, y))
        return (column, row) if 0 <= column < data.RasterXSize and 0 <= row < data.RasterYSize else None

    def _transformed(self, reference: osr.SpatialReference) -> Tuple[float, float]:
        wkt = reference.ExportToWkt()
        if wkt not in self._known:
            target = reference.Clone()
            target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            same = bool(self._crs.IsSame(target))
            self._known[wkt] = (
                (self._x, self._y) if same else osr.CoordinateTransformation(self._crs, target).TransformPoint(self._x, self._y)[:2]
            )
        return self._known[wkt]


def _read_date(date: StackDate, bands: Tuple[str, ...], place: Place) -> Tuple[Tuple[Optional[float], ...], bool, int]:
    """Return the values of a date, whether they are masked, and how many files could be opened; the first tile with values wins."""
    opened, is_masked = 0, False
    for tile in dict.fromkeys(file.tile for file in date.files):
        values: Dict[str, Optional[float]] = {}
        bad = False
        for file in (file for file in date.files if file.tile == tile):
            stored = _read_file(file, place)
            if stored is None:
                continue
            opened += 1
            bad = bad or _is_bad(file, stored)
            if not file.is_mask:
                values.update(_physical(file, stored))
        is_masked = is_masked or bad
        if any(values.get(band) is not None for band in bands):
            return tuple(None if bad else values.get(band) for band in bands), bad, opened
    return (None,) * len(bands), is_masked, opened


def _read_file(file: StackFile, place: Place) -> Optional[List[float]]:
    """Return the stored values of all bands at a place (empty outside of the image), ``None`` if the file cannot be opened."""
    try:
        data = gdal.OpenEx(gdal_name(file.href), gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        data = None
    if data is None:
        return None
    pixel = place.pixel_of(data)
    if pixel is None:
        return []
    block = data.ReadAsArray(pixel[0], pixel[1], 1, 1)
    return [] if block is None else [float(value) for value in block.ravel()]


def _is_bad(file: StackFile, stored: List[float]) -> bool:
    index = 0 if file.is_mask else next((i for i, band in enumerate(file.bands) if band.name == file.mask_band), -1)
    if not 0 <= index < len(stored):
        return False
    value = int(stored[index])
    if file.bad_bits is not None:
        return any(value >> bit & 1 for bit in file.bad_bits)
    return value in file.bad_values if file.bad_values is not None else value != 0


def _physical(file: StackFile, stored: List[float]) -> Dict[str, Optional[float]]:
    """Return reflectance by band; a pixel that is 0 in all bands is nodata, as in the worker."""
    measured = [value for value, band in zip(stored, file.bands) if band.name != file.mask_band]
    empty = len(measured) > 1 and not any(measured)
    values: Dict[str, Optional[float]] = {}
    for value, band in zip(stored, file.bands):
        found = math.nan if empty else float(physical(np.array(value), band))
        values[band.name] = None if math.isnan(found) else found
    return values


def gdal_name(href: str) -> str:
    """Return what GDAL opens for a path or URL."""
    return f"/vsicurl/{href}" if href.startswith(("http://", "https://")) else href
