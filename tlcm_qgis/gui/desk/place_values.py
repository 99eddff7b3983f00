"""Values of many places of one date at once, read block by block; in tasks and for display only, as in ``reading``."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

from ...core.spec.stack_document import StackDate, StackFile
from .physical import physical
from .reading import gdal_name

IsCancelled = Callable[[], bool]


@dataclass
class Places:
    """Points in one coordinate system.

    Attributes:
        x, y: (N,); ``crs``: WKT or authority code, "" if there is none.
    """

    x: np.ndarray
    y: np.ndarray
    crs: str
    _known: Dict[str, Tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.x)

    def take(self, index: np.ndarray) -> Places:
        """Return some of them."""
        return Places(self.x[index], self.y[index], self.crs)

    def pixels_of(self, data: gdal.Dataset) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return which points lie in the image (indices), and their columns and rows."""
        inverse = gdal.InvGeoTransform(data.GetGeoTransform())
        if inverse is None:
            return (np.empty(0, int),) * 3
        x, y = self._in(data.GetSpatialRef())
        with np.errstate(invalid="ignore"):
            column = np.floor(inverse[0] + inverse[1] * x + inverse[2] * y)
            row = np.floor(inverse[3] + inverse[4] * x + inverse[5] * y)
            inside = np.flatnonzero((column >= 0) & (column < data.RasterXSize) & (row >= 0) & (row < data.RasterYSize))
        return inside, column[inside].astype(int), row[inside].astype(int)

    def _in(self, reference: Optional[osr.SpatialReference]) -> Tuple[np.ndarray, np.ndarray]:
        """Return the coordinates in the system of an image; not finite where they have none there."""
        if reference is None or not self.crs:
            return self.x, self.y
        wkt = reference.ExportToWkt()
        if wkt not in self._known:
            own, target = osr.SpatialReference(), reference.Clone()
            own.SetFromUserInput(self.crs)
            for system in (own, target):
                system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            self._known[wkt] = (self.x, self.y) if own.IsSame(target) else self._transformed(own, target)
        return self._known[wkt]

    def _transformed(self, own: osr.SpatialReference, target: osr.SpatialReference) -> Tuple[np.ndarray, np.ndarray]:
        points = osr.CoordinateTransformation(own, target).TransformPoints(np.column_stack([self.x, self.y]).tolist())
        found = np.array(points, np.float64).reshape(-1, 3)
        return found[:, 0], found[:, 1]


def read_date_values(date: StackDate, bands: Sequence[str], places: Places, is_cancelled: IsCancelled) -> Optional[np.ndarray]:
    """Return the reflectance (N, bands) of all places; NaN: outside, nodata or masked. ``None``: no image of the date can be opened.

    Of several tiles the first with a value counts.
    """
    values = np.full((len(places), len(bands)), np.nan)
    open_places = np.arange(len(places))
    opened = False
    for tile in dict.fromkeys(file.tile for file in date.files):
        found = _read_tile([file for file in date.files if file.tile == tile], bands, places.take(open_places), is_cancelled)
        if found is None:
            continue
        opened = True
        measured, bad = found
        has_value = ~np.isnan(measured).all(axis=1)
        values[open_places[has_value]] = np.where(bad[has_value, None], np.nan, measured[has_value])
        open_places = open_places[~has_value]
        if is_cancelled() or not open_places.size:
            break
    return values if opened else None


def _read_tile(
    files: List[StackFile], bands: Sequence[str], places: Places, is_cancelled: IsCancelled
) -> Optional[Tuple[np.ndarray, np.ndarray]]:
    """Return values (N, bands) and whether the mask says that they are bad (N,); ``None`` if no file can be opened."""
    values = np.full((len(places), len(bands)), np.nan)
    bad = np.zeros(len(places), bool)
    opened = False
    for file in files:
        wanted = [name for name in bands if not file.is_mask and any(band.name == name for band in file.bands)]
        mask = 0 if file.is_mask else _number(file, file.mask_band)
        if not wanted and mask is None:
            continue
        data = _open(file)
        if data is None:
            continue
        opened = True
        inside, column, row = places.pixels_of(data)
        if inside.size and mask is not None:
            stored = _read(data, [mask], column, row, is_cancelled)[0]
            bad[inside] |= _is_bad(file, stored)
        if inside.size and wanted:
            measured = _read_measured(data, file, wanted, column, row, is_cancelled)
            for index, name in enumerate(wanted):
                values[inside, list(bands).index(name)] = measured[index]
    return (values, bad) if opened else None


def _read_measured(
    data: gdal.Dataset, file: StackFile, wanted: Sequence[str], column: np.ndarray, row: np.ndarray, is_cancelled: IsCancelled
) -> np.ndarray:
    """Return reflectance (wanted, N). A pixel that is 0 in all bands is nodata, as in the worker: where all wanted bands are 0, the others are read too."""
    numbers = [next(i for i, band in enumerate(file.bands) if band.name == name) for name in wanted]
    others = [i for i, band in enumerate(file.bands) if i not in numbers and band.name != file.mask_band]
    stored = _read(data, numbers, column, row, is_cancelled)
    empty = np.flatnonzero((stored == 0).all(axis=0)) if len(numbers) + len(others) > 1 else np.empty(0, int)
    if empty.size and others:
        empty = empty[(_read(data, others, column[empty], row[empty], is_cancelled) == 0).all(axis=0)]
    measured = np.stack([physical(values, file.bands[number]) for values, number in zip(stored, numbers)])
    measured[:, empty] = np.nan
    return measured


def _read(data: gdal.Dataset, numbers: Sequence[int], column: np.ndarray, row: np.ndarray, is_cancelled: IsCancelled) -> np.ndarray:
    """Return stored values (numbers, N): of every block that holds points one window is read; NaN where a block cannot be."""
    values = np.full((len(numbers), len(column)), np.nan)
    width, height = data.GetRasterBand(numbers[0] + 1).GetBlockSize()
    block = (row // height) * math.ceil(data.RasterXSize / width) + column // width
    order = np.argsort(block, kind="stable")
    for points in np.split(order, np.flatnonzero(np.diff(block[order])) + 1):
        if is_cancelled():
            break
        left, top = int(column[points].min()), int(row[points].min())
        window = (left, top, int(column[points].max()) - left + 1, int(row[points].max()) - top + 1)
        for index, number in enumerate(numbers):
            found = _read_window(data, number, window)
            if found is not None:
                values[index, points] = found[row[points] - top, column[points] - left]
    return values


def _read_window(data: gdal.Dataset, number: int, window: Tuple[int, int, int, int]) -> Optional[np.ndarray]:
    try:
        found: Optional[np.ndarray] = data.GetRasterBand(number + 1).ReadAsArray(*window)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        found = None
    return found


def _open(file: StackFile) -> Optional[gdal.Dataset]:
    try:
        return gdal.OpenEx(gdal_name(file.href), gdal.OF_RASTER)
    except RuntimeError:
        return None


def _number(file: StackFile, name: Optional[str]) -> Optional[int]:
    return next((i for i, band in enumerate(file.bands) if name is not None and band.name == name), None)


def _is_bad(file: StackFile, stored: np.ndarray) -> np.ndarray:
    known = ~np.isnan(stored)
    whole = np.where(known, stored, 0).astype(np.int64)
    if file.bad_bits is not None:
        bits = sum(1 << bit for bit in file.bad_bits)
        return known & ((whole & bits) != 0)
    if file.bad_values is not None:
        return known & np.isin(whole, file.bad_values)
    return known & (whole != 0)
