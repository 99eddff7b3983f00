"""Read files of any grid on the pixels of one reference grid."""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.messages import tr
from .decibels import to_decibels, to_power
from .grid import Grid, Window
from .open_rasters import OpenRaster, RasterPool
from .pixel_map import PixelMap
from .remote import persistently
from .resampling import BAD, GOOD, ZERO, Method, Patch, average, bilinear, choose_method, nearest

# Averaging reads all pixels under a block; a block of coarse pixels is cut further so that this stays small.
MAX_SOURCE_PIXELS: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class BandRequest:
    """What is read of a file.

    Attributes:
        indexes: bands, counted from 1; ``nodata``: value that the stack file gives for each, or ``None``.
        shifts: whole number added to the values of each band before they are resampled (see ``radiometry_of``).
        decibels: dB that a stored step of each band means, 0 if it is no dB: means of dB are taken of the linear power.
        lowest: stored values below are nodata; ``None``: none are.
    """

    indexes: tuple[int, ...]
    nodata: tuple[float | None, ...]
    shifts: tuple[float, ...]
    decibels: tuple[float, ...]
    lowest: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class _Placement:
    """How the pixels of a file lie to those of the reference grid."""

    method: Method
    offset: tuple[int, int] = (0, 0)
    to_source: PixelMap | None = None
    to_reference: PixelMap | None = None
    ratios: tuple[float, float] = (1.0, 1.0)

    @property
    def ratio(self) -> float:
        """Largest number of source pixels along a pixel of the reference grid."""
        return max(self.ratios)


class GridReader:
    """Reads windows of a reference grid from files; may be used by several threads.

    Results do not depend on how the grid is cut into windows.
    """

    def __init__(self, reference: Grid, pool: RasterPool) -> None:
        self._reference = reference
        self._pool = pool
        self._lock = threading.Lock()
        self._placements: dict[Grid, _Placement] = {}

    def may_touch(self, grid: Grid, window: Window) -> bool:
        """Return whether a file of this grid may have pixels in a window of the reference grid."""
        place = self._place(grid)
        if place.to_source is None:
            return window.shifted(-place.offset[0], -place.offset[1]).intersection(grid.whole()) is not None
        found = _covering(*place.to_source.centres(window), margin=2 + math.ceil(place.ratio))
        return found is not None and found.intersection(grid.whole()) is not None

    def read_image(
        self, href: str, stated: Grid | None, request: BandRequest, window: Window
    ) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
        """Return shifted values (bands, h, w) and state (h, w) of a file in a window of the reference grid.

        Args:
            href: path or URL.
            stated: grid that the stack file gives, used if the file itself is not georeferenced.
            request: bands.
            window: of the reference grid; parts outside the file are ``BAD``.

        Raises:
            InputError: the file cannot be read or has no place on earth.
        """
        return persistently(href, lambda: self._read_image(href, stated, request, window))

    def _read_image(
        self, href: str, stated: Grid | None, request: BandRequest, window: Window
    ) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
        with self._pool.borrow(href) as raster:
            place = self._place(_grid_of(raster, stated))
            if place.method is Method.DIRECT:
                patch = _read_patch(raster, request, window.shifted(-place.offset[0], -place.offset[1]))
                return patch.values, patch.state
            values = np.zeros((len(request.indexes), *window.shape))
            state = np.zeros(window.shape, np.uint8)
            for part in _cut(window, place.ratio if place.method is Method.AVERAGE else 1.0):
                rows, cols = part.within(window)
                values[:, rows, cols], state[rows, cols] = _resample(raster, request, place, part)
        zero_value = np.array(request.shifts)[:, None]
        values[:, state == ZERO] = zero_value
        return values, state

    def read_codes(self, href: str, stated: Grid | None, index: int, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return the stored values (h, w) of the nearest pixels of a band, and where the file has any; raises as ``read_image``."""
        return persistently(href, lambda: self._read_codes(href, stated, index, window))

    def _read_codes(self, href: str, stated: Grid | None, index: int, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        with self._pool.borrow(href) as raster:
            place = self._place(_grid_of(raster, stated))
            if place.to_source is None:
                source: Window | None = window.shifted(-place.offset[0], -place.offset[1])
            else:
                rows, cols = place.to_source.centres(window)
                source = _covering(rows, cols, margin=0)
            inside = source.intersection(raster.window) if source else None
            if source is None or inside is None:
                return np.zeros(window.shape, np.uint8), np.zeros(window.shape, bool)
            codes = raster.read([index], inside)[0]
        if place.to_source is None:
            found, covered = np.zeros(window.shape, codes.dtype), np.zeros(window.shape, bool)
            found[inside.within(source)] = codes
            covered[inside.within(source)] = True
            return found, covered
        return nearest(codes, inside, rows, cols, codes.dtype.type(0)), nearest(np.ones(inside.shape, bool), inside, rows, cols, False)

    def _place(self, grid: Grid) -> _Placement:
        with self._lock:
            if grid not in self._placements:
                self._placements[grid] = _placement(self._reference, grid)
            return self._placements[grid]


def _placement(reference: Grid, grid: Grid) -> _Placement:
    offset = reference.lattice_offset(grid)
    if offset is not None:
        return _Placement(Method.DIRECT, offset)
    to_source, to_reference = PixelMap(reference, grid), PixelMap(grid, reference)
    middle = to_reference.centres(Window(grid.height // 2, grid.width // 2, 1, 1))
    ratios = to_source.scale_at(float(middle[0][0, 0]), float(middle[1][0, 0]))
    method = choose_method(*ratios)
    return _Placement(method, (0, 0), to_source, to_reference, ratios if all(math.isfinite(ratio) for ratio in ratios) else (1.0, 1.0))


def _grid_of(raster: OpenRaster, stated: Grid | None) -> Grid:
    grid = raster.grid or stated
    if grid is None:
        raise InputError(
            tr("{file} is not georeferenced: it says no coordinate system or no place."),
            tr("Georeference it, or make the stack without it."),
            file=raster.href,
        )
    return Grid(grid.crs, grid.transform, raster.window.width, raster.window.height)


def _resample(raster: OpenRaster, request: BandRequest, place: _Placement, window: Window) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    nothing = np.zeros((len(request.indexes), *window.shape)), np.zeros(window.shape, np.uint8)
    if place.to_source is None or place.to_reference is None:
        return nothing
    rows, cols = place.to_source.centres(window)
    margin = 2 + (math.ceil(place.ratio) if place.method is Method.AVERAGE else 0)
    source = _covering(rows, cols, margin)
    inside = source.intersection(raster.window) if source else None
    if source is None or inside is None:
        return nothing
    if place.method is Method.BILINEAR:
        values, state = bilinear(_in_power(_read_patch(raster, request, inside), request), rows, cols)
    else:  # pixels beyond the image count as bad, so the patch reaches as far as the block does
        size = 1 / place.ratios[0], 1 / place.ratios[1]
        patch = _in_power(_read_patch(raster, request, source), request)
        values, state = average(patch, *place.to_reference.centres(source), window, size)
    for band, step in zip(values, request.decibels, strict=True):
        if step:
            band[:] = to_decibels(band) / step
    return values, state


def _in_power(patch: Patch, request: BandRequest) -> Patch:
    """Make linear power of the bands in dB, in place; an offset of the dB is a factor that falls out again."""
    for band, step in zip(patch.values, request.decibels, strict=True):
        if step:
            band[:] = to_power(band * step)
    return patch


def _covering(rows: NDArray[np.float64], cols: NDArray[np.float64], margin: int) -> Window | None:
    known = np.isfinite(rows) & np.isfinite(cols)
    if not known.any():
        return None
    top, left = math.floor(rows[known].min()) - margin, math.floor(cols[known].min()) - margin
    bottom, right = math.floor(rows[known].max()) + margin + 1, math.floor(cols[known].max()) + margin + 1
    return Window(top, left, bottom - top, right - left)


def _cut(window: Window, ratio: float) -> list[Window]:
    side = max(1, int(math.sqrt(MAX_SOURCE_PIXELS) / ratio))
    if side >= max(window.shape):
        return [window]
    return [
        Window(row, col, min(side, window.row + window.height - row), min(side, window.col + window.width - col))
        for row in range(window.row, window.row + window.height, side)
        for col in range(window.col, window.col + window.width, side)
    ]


def _read_patch(raster: OpenRaster, request: BandRequest, window: Window) -> Patch:
    """Return a window of a file, padded with ``BAD`` pixels beyond the image."""
    values = np.zeros((len(request.indexes), *window.shape))
    state = np.zeros(window.shape, np.uint8)
    inside = window.intersection(raster.window)
    if inside is not None:
        rows, cols = inside.within(window)
        indexes = list(request.indexes)
        raw = raster.read(indexes, inside)
        nodata = [own if own is not None else said for own, said in zip(request.nodata, raster.nodata(indexes), strict=True)]
        state[rows, cols] = pixel_state(raw, nodata, raster.read_mask(inside), request.lowest)
        for band, source, shift in zip(values, raw, request.shifts, strict=True):
            np.add(source, shift, out=band[rows, cols], dtype=np.float64)
    return Patch(values, state, window)


def pixel_state(
    raw: NDArray[Any], nodata: Sequence[float | None], mask: NDArray[np.bool_] | None, lowest: Sequence[float | None]
) -> NDArray[np.uint8]:
    """Return the state (h, w) of stored values (bands, h, w).

    Args:
        raw: as stored.
        nodata: value that means "no data" for each band; a pixel is bad if one band has it.
        mask: where there is an image, if the file says so.
        lowest: value of each band below which a pixel is bad.
    """
    bad = np.zeros(raw.shape[1:], bool) if mask is None else ~mask
    for band, limit in zip(raw, lowest, strict=True):
        if limit is not None:
            bad |= band < limit
    for band, value in zip(raw, nodata, strict=True):
        if band.dtype.kind == "f":
            bad |= ~np.isfinite(band)
        if value is not None and math.isfinite(value):
            bad |= _equals(band, value)
    zero = np.all(raw == 0, axis=0)
    return np.where(bad, BAD, np.where(zero, ZERO, GOOD)).astype(np.uint8)


def _equals(band: NDArray[Any], value: float) -> NDArray[np.bool_]:
    if band.dtype.kind != "f":
        limits = np.iinfo(band.dtype)
        fits = float(value).is_integer() and limits.min <= value <= limits.max
        return band == band.dtype.type(int(value)) if fits else np.zeros(band.shape, bool)
    if abs(value) > 1e30:  # the largest float32 and its like lose digits on their way through texts
        return np.isclose(band.astype(np.float64), value, rtol=1e-5, atol=0)
    return np.asarray(band == band.dtype.type(value))
