"""Finding the places behind a cell of a matrix, block by block, in tasks."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, FrozenSet, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDate, SeriesDocument
from .accuracy_figures import AccuracyFigures
from .map_counts import Block, IsCancelled, blocks, open_map, read_block
from .place_values import Places
from .reading import gdal_name

MOST_POINTS = 2000  # as many are drawn as points, which are seen at every scale; more as a raster
_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "SPARSE_OK=TRUE"]
_Extent = Tuple[float, float, float, float]


@dataclass(frozen=True)
class FoundPlaces:
    """Pixels that were looked for.

    Attributes:
        count: number of them; of several dates each date counts.
        crs: WKT of the maps; ``extent``: west, south, east, north of the pixels.
        points: their centres, if they are few; else ``raster``: a file with 1 where they are, "" if they are few.
    """

    count: int
    crs: str
    extent: _Extent
    points: Tuple[Tuple[float, float], ...] = ()
    raster: str = ""


NOWHERE = FoundPlaces(0, "", (0.0, 0.0, 0.0, 0.0))


@dataclass(frozen=True)
class Condition:
    """A raster that must hold one of some values: ``file``, ``date`` (for messages), ``values``."""

    file: str
    date: str
    values: FrozenSet[int]


def find_transition(first: SeriesDate, second: SeriesDate, before: int, after: int, file: str, is_cancelled: IsCancelled) -> FoundPlaces:
    """Return where the first map shows the class ``before`` and the second one ``after``.

    Args:
        first: a date of the series.
        second: another one.
        before: value on the first.
        after: value on the second.
        file: of the raster that is written if the places are many.
        is_cancelled: asked between blocks.

    Raises:
        InputError: a map cannot be read.
    """
    pair = (Condition(first.map, first.key, frozenset({before})), Condition(second.map, second.key, frozenset({after})))
    return _find([pair], None, file, is_cancelled)


def find_confused(
    series: SeriesDocument, figures: AccuracyFigures, date: str, row: int, column: int, file: str, is_cancelled: IsCancelled
) -> FoundPlaces:
    """Return where the reference has the class of a row of the confusion matrix and the map that of a column.

    Args:
        series: the maps that were compared.
        figures: the matrix, and where its reference is.
        date: key of a date, "" for all.
        row: position in ``figures.labels`` of the class of the reference.
        column: position of the class of the map.
        file: of the raster that is written if the places are many.
        is_cancelled: asked between blocks.

    Raises:
        InputError: the figures do not say where the reference is, or it or a map cannot be read.
    """
    if figures.places is None:
        raise InputError(
            tr("The figures do not say where their reference is."), tr("Assess the accuracy again, with at most 50,000 labelled pixels.")
        )
    value = figures.labels[column].value
    wanted = {date} if date else {item.date for item in figures.dates}
    dates = [item for item in series.dates if item.key in wanted]
    try:
        if "files" in figures.places:
            pairs = [pair for item in dates if (pair := _raster_pair(item, figures.places, row, value)) is not None]
            return _find(pairs, figures.extent, file, is_cancelled)
        return _find_points(dates, figures.places, row, value, file, is_cancelled)
    except (LookupError, TypeError, ValueError) as error:
        raise InputError(tr("The figures do not say where their reference is."), tr("Assess the accuracy again.")) from error


def _raster_pair(date: SeriesDate, places: Mapping[str, Any], row: int, value: Optional[int]) -> Optional[Tuple[Condition, Condition]]:
    reference = places["files"].get(date.key)
    if reference is None or value is None:
        return None
    labelled = frozenset(int(number) for number, label in places["labels"].items() if label == row)
    return Condition(date.map, date.key, frozenset({value})), Condition(reference, date.key, labelled)


def _find(
    pairs: Sequence[Tuple[Condition, Condition]], extent: Optional[Sequence[float]], file: str, is_cancelled: IsCancelled
) -> FoundPlaces:
    """Return the pixels at which both conditions of any pair hold; the first condition says the grid."""
    if not pairs:
        return NOWHERE
    opened = [_Pair(pair) for pair in pairs]
    grid = opened[0].first
    collector = _Collector(grid, file)
    for block in blocks(grid):
        if is_cancelled():
            break
        looked_at = np.ones((block[3], block[2]), bool) if extent is None else _inside(grid, block, extent)
        found = np.zeros_like(looked_at)
        for pair in opened:
            held = pair.holds(block) & looked_at
            collector.count += int(np.count_nonzero(held))
            found |= held
        collector.add(block, found)
    return collector.result()


class _Pair:
    """Two rasters on the grid of the first."""

    def __init__(self, pair: Tuple[Condition, Condition]) -> None:
        self._conditions = pair
        self.first = open_map(pair[0].file, pair[0].date)
        self._second = _on_grid_of(self.first, _open_reference(pair[1]))

    def holds(self, block: Block) -> np.ndarray:
        """Return where (h, w) both conditions hold."""
        held = np.isin(read_block(self.first, block), list(self._conditions[0].values))
        if not held.any():
            return held
        result: np.ndarray = held & np.isin(read_block(self._second, block), list(self._conditions[1].values))
        return result


def _open_reference(condition: Condition) -> gdal.Dataset:
    try:
        data = gdal.OpenEx(gdal_name(condition.file), gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        data = None
    if data is None:
        raise InputError(
            tr("{file}, the raster of {date}, cannot be opened."),
            tr("Bring it back, or assess the accuracy again."),
            file=condition.file,
            date=condition.date,
        )
    return data


def _on_grid_of(grid: gdal.Dataset, data: gdal.Dataset) -> gdal.Dataset:
    """Return a view of a raster on the pixels of another (nearest neighbour)."""
    size = (grid.RasterXSize, grid.RasterYSize)
    same_size = (data.RasterXSize, data.RasterYSize) == size
    if same_size and (not data.GetProjection() or np.allclose(data.GetGeoTransform(), grid.GetGeoTransform(), rtol=1e-9, atol=1e-9)):
        return data
    transform = grid.GetGeoTransform()
    x = [transform[0] + transform[1] * column + transform[2] * row for column in (0, size[0]) for row in (0, size[1])]
    y = [transform[3] + transform[4] * column + transform[5] * row for column in (0, size[0]) for row in (0, size[1])]
    return gdal.Warp(
        "",
        data,
        format="VRT",
        dstSRS=grid.GetProjection(),
        outputBounds=(min(x), min(y), max(x), max(y)),
        width=size[0],
        height=size[1],
        resampleAlg="near",
        dstNodata=0,
    )


def _inside(grid: gdal.Dataset, block: Block, extent: Sequence[float]) -> np.ndarray:
    """Return which pixels (h, w) of a block have their centre in an extent."""
    x, y = _centres(grid, *np.mgrid[block[1] : block[1] + block[3], block[0] : block[0] + block[2]])
    west, south, east, north = extent
    inside: np.ndarray = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    return inside


def _centres(grid: gdal.Dataset, rows: np.ndarray, columns: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    c, a, b, f, d, e = grid.GetGeoTransform()
    return c + a * (columns + 0.5) + b * (rows + 0.5), f + d * (columns + 0.5) + e * (rows + 0.5)


class _Collector:
    """Takes the pixels that were found: as points while they are few, and as a raster."""

    def __init__(self, grid: gdal.Dataset, file: str) -> None:
        self.count = 0
        self._grid, self._file = grid, file
        self._points: List[Tuple[float, float]] = []
        self._pixels = 0
        self._box: Optional[_Extent] = None
        driver = gdal.GetDriverByName("GTiff")
        self._raster: Any = driver.Create(file, grid.RasterXSize, grid.RasterYSize, 1, gdal.GDT_Byte, _OPTIONS)
        self._raster.SetGeoTransform(grid.GetGeoTransform())
        self._raster.SetProjection(grid.GetProjection())
        self._raster.GetRasterBand(1).SetNoDataValue(0)

    def add(self, block: Block, found: np.ndarray) -> None:
        """Take the pixels of a block."""
        if not found.any():
            return
        rows, columns = np.nonzero(found)
        x, y = _centres(self._grid, rows + block[1], columns + block[0])
        self._pixels += len(x)
        if self._pixels <= MOST_POINTS:
            self._points += list(zip(x.tolist(), y.tolist()))
        self._raster.GetRasterBand(1).WriteArray(found.astype(np.uint8), block[0], block[1])
        self._box = _grown(self._box, x, y)

    def add_points(self, places: Places) -> None:
        """Take the pixels that hold some points."""
        _, columns, rows = places.pixels_of(self._grid)
        for block, here in _by_block(self._grid, columns, rows):
            found = np.zeros((block[3], block[2]), bool)
            found[rows[here] - block[1], columns[here] - block[0]] = True
            self.add(block, found)

    def result(self) -> FoundPlaces:
        """Close the raster; it goes if the places are few."""
        self._raster.FlushCache()
        self._raster = None
        few = self._pixels <= MOST_POINTS
        if few:
            os.remove(self._file)
        extent = self._box or (0.0, 0.0, 0.0, 0.0)
        return FoundPlaces(self.count, self._grid.GetProjection(), extent, tuple(self._points) if few else (), "" if few else self._file)


def _grown(box: Optional[_Extent], x: np.ndarray, y: np.ndarray) -> _Extent:
    found = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    return found if box is None else (min(box[0], found[0]), min(box[1], found[1]), max(box[2], found[2]), max(box[3], found[3]))


def _find_points(
    dates: Sequence[SeriesDate], places: Mapping[str, Any], row: int, value: Optional[int], file: str, is_cancelled: IsCancelled
) -> FoundPlaces:
    """Return the labelled pixels of a label at which the maps show a value."""
    all_x, all_y, labels = np.array(places["x"], float), np.array(places["y"], float), np.array(places["label"], int)
    chosen: List[np.ndarray] = []
    for date in dates:
        indices = np.array(places["dates"].get(date.key, ()), int)
        mine = indices[labels[indices] == row]
        if value is not None and mine.size and not is_cancelled():
            shown = _values_at(open_map(date.map, date.key), Places(all_x[mine], all_y[mine], ""))
            chosen.append(mine[shown == value])
    found = np.concatenate(chosen) if chosen else np.empty(0, int)
    if not found.size:
        return NOWHERE
    once = np.unique(found)
    collector = _Collector(open_map(dates[0].map, dates[0].key), file)
    collector.count = int(found.size)
    collector.add_points(Places(all_x[once], all_y[once], ""))
    return collector.result()


def _values_at(data: gdal.Dataset, places: Places) -> np.ndarray:
    """Return the value (N,) of each place, -1 outside; read by block."""
    values = np.full(len(places), -1)
    inside, columns, rows = places.pixels_of(data)
    for block, here in _by_block(data, columns, rows):
        values[inside[here]] = read_block(data, block)[rows[here] - block[1], columns[here] - block[0]]
    return values


def _by_block(data: gdal.Dataset, columns: np.ndarray, rows: np.ndarray) -> Iterator[Tuple[Block, np.ndarray]]:
    """Give every block that holds pixels, and which."""
    for block in blocks(data):
        column, row, width, height = block
        here = (columns >= column) & (columns < column + width) & (rows >= row) & (rows < row + height)
        if here.any():
            yield block, here
