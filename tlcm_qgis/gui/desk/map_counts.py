"""Counting the pixels of maps, block by block, in tasks: areas of classes, and what became of them between two dates."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, Optional, Tuple

import numpy as np
from osgeo import gdal, osr

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDate, SeriesDocument
from .reading import gdal_name

IsCancelled = Callable[[], bool]
VALUES = 256  # maps are uint8
_BLOCK_PX = 512  # a block is counted in milliseconds, so that no other thread waits for Python's lock
_HECTARE_M2 = 10_000
Block = Tuple[int, int, int, int]  # column, row, width, height
_Stamp = Tuple[str, int, int]


@dataclass(frozen=True)
class Areas:
    """How many pixels each class has on each date.

    Attributes:
        dates: keys of the dates that could be counted; ``counts``: (dates, 256) pixels by value; 0 is nodata.
        missing: keys of the dates whose map cannot be opened.
        hectares: of a pixel; ``None`` where the coordinate system is not in units of length.
    """

    dates: Tuple[str, ...]
    counts: np.ndarray
    missing: Tuple[str, ...]
    hectares: Optional[float]


@dataclass(frozen=True)
class Transitions:
    """Pixels by class on a first date (rows) and on a second one (columns): (256, 256), value 0 is nodata; ``hectares`` as in ``Areas``."""

    counts: np.ndarray
    hectares: Optional[float]


class MapCounts:
    """Counts maps and remembers what it counted until the files change; used by one task at a time."""

    def __init__(self) -> None:
        self._areas: Dict[_Stamp, np.ndarray] = {}
        self._pairs: Dict[Tuple[_Stamp, _Stamp], np.ndarray] = {}

    def areas(self, series: SeriesDocument, is_cancelled: IsCancelled) -> Areas:
        """Return the areas of all dates.

        Raises:
            InputError: none of the maps can be opened.
        """
        dates: List[str] = []
        counts: List[np.ndarray] = []
        missing: List[str] = []
        for date in series.dates:
            if is_cancelled():
                break
            try:
                counts.append(self._classes(date, is_cancelled))
                dates.append(date.key)
            except InputError:
                missing.append(date.key)
        if not dates and not is_cancelled():
            raise InputError(tr("None of the maps of {file} can be opened."), tr("Check where they are."), file=series.path)
        return Areas(tuple(dates), np.array(counts).reshape(-1, VALUES), tuple(missing), pixel_hectares(series))

    def transitions(self, series: SeriesDocument, first: SeriesDate, second: SeriesDate, is_cancelled: IsCancelled) -> Transitions:
        """Return what became of the classes between two dates.

        Raises:
            InputError: one of the two maps cannot be opened.
        """
        key = (_stamp(first), _stamp(second))
        if key not in self._pairs:
            counts = _count_pairs(first, second, is_cancelled)
            if is_cancelled():
                return Transitions(counts, None)
            self._pairs[key] = counts
        return Transitions(self._pairs[key], pixel_hectares(series))

    def _classes(self, date: SeriesDate, is_cancelled: IsCancelled) -> np.ndarray:
        key = _stamp(date)
        if key not in self._areas:
            counts = _count_classes(date, is_cancelled)
            if is_cancelled():
                return counts
            self._areas[key] = counts
        return self._areas[key]


def open_map(path: str, date: str) -> gdal.Dataset:
    """Open a map; raises ``InputError`` if that cannot be done."""
    try:
        data = gdal.OpenEx(gdal_name(path), gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        data = None
    if data is None:
        raise InputError(
            tr("{file}, the map of {date}, cannot be opened."), tr("Bring it back, or make the maps again."), file=path, date=date
        )
    return data


def read_block(data: gdal.Dataset, block: Block) -> np.ndarray:
    """Return the values (h, w) of the first band in a block; raises ``InputError`` if the file is damaged."""
    try:
        values = data.GetRasterBand(1).ReadAsArray(*block)
    except RuntimeError:
        values = None
    if values is None:
        raise InputError(tr("{file} is damaged."), tr("Bring it back, or make the maps again."), file=data.GetDescription())
    return values


def blocks(data: gdal.Dataset) -> Iterator[Block]:
    """Give all blocks of a raster."""
    width, height = data.RasterXSize, data.RasterYSize
    for row in range(0, height, _BLOCK_PX):
        for column in range(0, width, _BLOCK_PX):
            yield column, row, min(_BLOCK_PX, width - column), min(_BLOCK_PX, height - row)


def pixel_hectares(series: SeriesDocument) -> Optional[float]:
    """Return the area of a pixel; ``None`` where the coordinate system is not in units of length or not known."""
    if not series.crs or series.transform is None:
        return None
    reference = osr.SpatialReference()
    try:
        if reference.SetFromUserInput(series.crs) != 0 or not reference.IsProjected():
            return None
    except RuntimeError:  # where somebody has switched OSR's exceptions on
        return None
    a, b, _, d, e, _ = series.transform
    return float(abs(a * e - b * d) * reference.GetLinearUnits() ** 2 / _HECTARE_M2)


def _stamp(date: SeriesDate) -> _Stamp:
    try:
        state = os.stat(date.map)
    except OSError:  # a URL, or gone: opening it tells
        return date.map, 0, 0
    return date.map, state.st_mtime_ns, state.st_size


def _count_classes(date: SeriesDate, is_cancelled: IsCancelled) -> np.ndarray:
    data = open_map(date.map, date.key)
    counts = np.zeros(VALUES, np.int64)
    for block in blocks(data):
        if is_cancelled():
            break
        counts += np.bincount(_classes_of(read_block(data, block)).ravel(), minlength=VALUES)
    return counts


def _count_pairs(first: SeriesDate, second: SeriesDate, is_cancelled: IsCancelled) -> np.ndarray:
    one, other = open_map(first.map, first.key), open_map(second.map, second.key)
    _require_same_pixels(one, other)
    counts = np.zeros(VALUES * VALUES, np.int64)
    for block in blocks(one):
        if is_cancelled():
            break
        pairs = _classes_of(read_block(one, block)).astype(np.int64) * VALUES + _classes_of(read_block(other, block))
        counts += np.bincount(pairs.ravel(), minlength=VALUES * VALUES)
    return counts.reshape(VALUES, VALUES)


def _classes_of(values: np.ndarray) -> np.ndarray:
    return values if values.dtype == np.uint8 else np.where((values >= 0) & (values < VALUES), values, 0).astype(np.uint8)


def _require_same_pixels(one: gdal.Dataset, other: gdal.Dataset) -> None:
    if (one.RasterXSize, one.RasterYSize) != (other.RasterXSize, other.RasterYSize):
        raise InputError(
            tr("{first} and {second} have other pixels."),
            tr("Make the maps again."),
            first=one.GetDescription(),
            second=other.GetDescription(),
        )
