"""Small pictures of one place on all dates of a stack, read in tasks for display only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

from ...core.spec.stack_document import StackContents, StackDate, StackFile
from .pictures import Bands, Range
from .reading import Place
from .tasks import IsCancelled
from .window_reading import bad_pixels, open_image

CLEAR, MASKED, EMPTY, UNREADABLE = "clear", "masked", "empty", "unreadable"
_READERS = 4  # images opened at the same time: those on a server are waited for together
_BRIGHTEST = 255
_DAY_LETTERS = 10
Ranges = Tuple[Range, Range, Range]


@dataclass(frozen=True, eq=False)
class Chip:
    """The pixels around a place on one date.

    Attributes:
        date: key.
        pixels: (side, side, 4) uint8, red, green, blue and opacity, the place in the middle; ``None`` where nothing can be read.
        state: of the pixel in the middle: ``CLEAR``, ``MASKED`` (cloudy, as the mask of the stack says), ``EMPTY`` (no data) or ``UNREADABLE``.
    """

    date: str
    pixels: Optional[np.ndarray]
    state: str

    @property
    def day(self) -> str:
        """Return the ISO day of the date."""
        return self.date[:_DAY_LETTERS]


def read_chips(
    stack: StackContents, x: float, y: float, crs: str, side: int, bands: Bands, ranges: Ranges, is_cancelled: IsCancelled
) -> Tuple[Chip, ...]:
    """Return the pixels around ``x``, ``y`` in ``crs`` (WKT or authority code) on every date, in the pixels of the stack.

    Args:
        stack: the images.
        x: coordinate of the place.
        y: coordinate of the place.
        crs: its coordinate system.
        side: width and height in pixels, odd.
        bands: shown as red, green and blue.
        ranges: stored values that are darkest and brightest.
        is_cancelled: asked before each date; what has not been read by then is ``UNREADABLE``.
    """
    place = Place(x, y, crs)
    target = _around_stack(stack, place, side)

    def read(date: StackDate) -> Chip:
        return Chip(date.key, None, UNREADABLE) if is_cancelled() else _read_date(date, place, target, side, bands, ranges)

    with ThreadPoolExecutor(_READERS) as readers:
        return tuple(readers.map(read, stack.dates))


@dataclass(frozen=True)
class _Target:
    """The pixels of a chip: geotransform and coordinate system as WKT; texts can be shared by threads, what GDAL makes of them cannot.

    ``code``: how the stack names the coordinate system, "" if it does not.
    """

    grid: Tuple[float, ...]
    crs: str
    side: int
    code: str = ""

    @property
    def middle(self) -> Tuple[int, int]:
        return self.side // 2, self.side // 2


def _around_stack(stack: StackContents, place: Place, side: int) -> Optional[_Target]:
    """Return the pixels of the stack around a place; ``None`` if the stack does not say where its pixels are, or the place is outside."""
    if stack.grid is None:
        return None
    height, width = stack.grid.shape
    data = gdal.GetDriverByName("VRT").Create("", width, height, 0)
    data.SetProjection(_wkt(stack.grid.crs))
    a, b, c, d, e, f = stack.grid.transform
    data.SetGeoTransform((c, a, b, f, d, e))
    target = _around(data, place, side)
    return None if target is None else replace(target, code=stack.grid.crs)


def _around(data: gdal.Dataset, place: Place, side: int) -> Optional[_Target]:
    pixel = place.pixel_of(data)
    if pixel is None:
        return None
    left, top = pixel[0] - side // 2, pixel[1] - side // 2
    x0, dx, rx, y0, ry, dy = data.GetGeoTransform()
    return _Target((x0 + left * dx + top * rx, dx, rx, y0 + left * ry + top * dy, ry, dy), data.GetProjection(), side)


def _read_date(date: StackDate, place: Place, target: Optional[_Target], side: int, bands: Bands, ranges: Ranges) -> Chip:
    """Return the chip of a date; where tiles overlap, the first one with a value wins, as in the worker."""
    stored = np.full((3, side, side), np.nan)
    bad = np.zeros((side, side), bool)
    opened = 0
    for tile in dict.fromkeys(file.tile for file in date.files):
        layers, masked, count, target = _read_tile([file for file in date.files if file.tile == tile], place, target, side, bands)
        opened += count
        fresh = np.isnan(stored).all(axis=0)
        bad = np.where(fresh, masked, bad)
        stored = np.where(fresh, layers, stored)
    if not opened or target is None:
        return Chip(date.key, None, EMPTY if opened else UNREADABLE)
    known = np.isfinite(stored).all(axis=0)
    lows, highs = (np.array([limits[end] for limits in ranges])[:, None, None] for end in (0, 1))
    shares = np.clip((np.nan_to_num(stored) - lows) / (highs - lows), 0, 1)
    pixels = np.concatenate([np.round(shares * _BRIGHTEST), (known * _BRIGHTEST)[None]]).astype(np.uint8)
    middle = target.middle
    state = MASKED if bad[middle] else CLEAR if known[middle] else EMPTY
    return Chip(date.key, np.ascontiguousarray(pixels.transpose(1, 2, 0)), state)


def _read_tile(
    files: Sequence[StackFile], place: Place, target: Optional[_Target], side: int, bands: Bands
) -> Tuple[np.ndarray, np.ndarray, int, Optional[_Target]]:
    """Return stored values (3, side, side; NaN for none), what is masked, how many images could be opened, and the pixels they are on."""
    layers, bad, opened = np.full((3, side, side), np.nan), np.zeros((side, side), bool), 0
    for file in sorted(files, key=lambda one: one.is_mask):  # images first: they say where the pixels are
        names = [band.name for band in file.bands]
        shown = [] if file.is_mask else [index for index, band in enumerate(bands) if band in names]
        mask_band = 0 if file.is_mask else names.index(file.mask_band) if file.mask_band in names else None
        data = open_image(file) if shown or mask_band is not None else None
        if data is None or data.RasterCount < len(names):
            continue
        opened += not file.is_mask
        target = target or _around(data, place, side)
        if target is None:
            continue
        wanted = sorted({names.index(bands[index]) for index in shown} | ({mask_band} if mask_band is not None else set()))
        values = dict(zip(wanted, _read(data, file, wanted, target)))
        if mask_band is not None:
            bad |= bad_pixels(file, values[mask_band])
        for index in shown:
            layers[index] = _without_nodata(values[names.index(bands[index])], file, names.index(bands[index]))
    if any(not file.is_mask and len(file.bands) > 1 for file in files):
        layers[:, (layers == 0).all(axis=0)] = np.nan  # a pixel that is 0 in all bands is nodata, as in the worker
    return layers, bad, opened, target


def _without_nodata(values: np.ndarray, file: StackFile, number: int) -> np.ndarray:
    nodata = file.bands[number].nodata
    return values if nodata is None else np.where(values == nodata, np.nan, values)


def _read(data: gdal.Dataset, file: StackFile, bands: Sequence[int], target: _Target) -> List[np.ndarray]:
    """Return stored values of bands on the pixels of the chip (side, side), NaN outside of the image; the nearest pixel is taken.

    What the stack says of an image is not asked of GDAL again, which takes longer than the pixels.
    """
    if file.crs is not None and file.crs == target.code and file.transform is not None:
        a, b, c, d, e, f = file.transform
        grid, is_same = (c, a, b, f, d, e), True
    else:
        grid, is_same = data.GetGeoTransform(), _is_same(data.GetProjection(), target.crs)
    is_straight = not (grid[2] or grid[4] or target.grid[2] or target.grid[4])
    return _picked(data, bands, target, grid) if is_same and is_straight else _warped(data, bands, target)


def _picked(data: gdal.Dataset, bands: Sequence[int], target: _Target, grid: Sequence[float]) -> List[np.ndarray]:
    """Read the window once and pick the pixel under the centre of each pixel of the chip."""
    steps = np.arange(target.side) + 0.5
    columns = np.floor((target.grid[0] + steps * target.grid[1] - grid[0]) / grid[1]).astype(np.int64)
    rows = np.floor((target.grid[3] + steps * target.grid[5] - grid[3]) / grid[5]).astype(np.int64)
    found = [np.full((target.side, target.side), np.nan) for _ in bands]
    within_x, within_y = (columns >= 0) & (columns < data.RasterXSize), (rows >= 0) & (rows < data.RasterYSize)
    if not within_x.any() or not within_y.any():
        return found
    inner_x, inner_y = columns[within_x], rows[within_y]
    left, top = int(inner_x.min()), int(inner_y.min())
    size = int(inner_x.max()) - left + 1, int(inner_y.max()) - top + 1
    for band, layer in zip(bands, found):
        block = data.GetRasterBand(band + 1).ReadAsArray(left, top, *size)
        if block is not None:
            layer[np.ix_(within_y, within_x)] = block[np.ix_(inner_y - top, inner_x - left)]
    return found


def _warped(data: gdal.Dataset, bands: Sequence[int], target: _Target) -> List[np.ndarray]:
    copy = gdal.GetDriverByName("MEM").Create("", target.side, target.side, data.RasterCount, gdal.GDT_Float64)
    copy.SetGeoTransform(target.grid)
    copy.SetProjection(target.crs)
    for number in range(data.RasterCount):
        band = copy.GetRasterBand(number + 1)
        band.SetNoDataValue(float("nan"))
        band.Fill(float("nan"))
    if gdal.Warp(copy, data, resampleAlg="near") is None:
        return [np.full((target.side, target.side), np.nan) for _ in bands]
    return [copy.GetRasterBand(band + 1).ReadAsArray() for band in bands]


def _is_same(wkt: str, other: str) -> bool:
    return wkt == other or not wkt or not other or bool(osr.SpatialReference(wkt).IsSame(osr.SpatialReference(other)))


def _wkt(crs: str) -> str:
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    return str(reference.ExportToWkt())
