"""Pixel grids: where the pixels of a stack lie, and windows into them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, overload

import numpy as np
from affine import Affine
from numpy.typing import ArrayLike, NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..spec.errors import InputError
from ..spec.json_file import UNEXPECTED
from ..spec.messages import tr
from .transforms import transform_bounds

# Coordinates that went through a text or another program differ in the last digits; less than this share of a pixel is the same place.
LATTICE_TOLERANCE_PX: Final = 1e-3
EDGE_POINTS: Final = 51  # points an edge of an extent is followed with, because straight lines bend between coordinate systems

Transform = tuple[float, float, float, float, float, float]


@lru_cache(maxsize=256)
def parse_crs(text: str) -> CRS:
    """Return the coordinate system that an authority code or WKT names.

    Raises:
        InputError: it is not known.
    """
    try:
        return CRS.from_user_input(text)
    except (CRSError, *UNEXPECTED) as error:
        raise InputError(
            tr("The coordinate system {crs} is not known."), tr("Give an authority code such as EPSG:32631, or WKT."), crs=text[:80]
        ) from error


def crs_text(crs: CRS) -> str:
    """Return the form in which a grid holds a coordinate system: ``EPSG:...`` where the file says so, else WKT."""
    return _crs_text(crs.to_wkt())


@lru_cache(maxsize=256)
def _crs_text(wkt: str) -> str:
    # To look for the code takes 20 ms, and thousands of images of a stack have the same few systems.
    code = CRS.from_wkt(wkt).to_authority(confidence_threshold=100)
    return f"{code[0]}:{code[1]}" if code else wkt


@lru_cache(maxsize=1024)
def same_crs(first: str, second: str) -> bool:
    """Return whether two texts name the same coordinate system."""
    return first == second or bool(parse_crs(first) == parse_crs(second))


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle of pixels; it may lie partly outside the grid (halo)."""

    row: int
    col: int
    height: int
    width: int

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.height, self.width

    def grown(self, halo: int) -> Window:
        """Return the window with ``halo`` more pixels on every side."""
        return Window(self.row - halo, self.col - halo, self.height + 2 * halo, self.width + 2 * halo)

    def intersection(self, other: Window) -> Window | None:
        """Return the common part, or ``None`` if there is none."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        height = min(self.row + self.height, other.row + other.height) - row
        width = min(self.col + self.width, other.col + other.width) - col
        return Window(row, col, height, width) if height > 0 and width > 0 else None

    def shifted(self, rows: int, cols: int) -> Window:
        """Return the window moved down by ``rows`` and right by ``cols``."""
        return Window(self.row + rows, self.col + cols, self.height, self.width)

    def within(self, outer: Window) -> tuple[slice, slice]:
        """Return the slices that cut this window out of an array of ``outer``."""
        row, col = self.row - outer.row, self.col - outer.col
        return slice(row, row + self.height), slice(col, col + self.width)


class Windows(Sequence[Window]):
    """The blocks of a grid, made when they are asked for: a grid may declare more of them than fit into memory."""

    def __init__(self, height: int, width: int, size: int) -> None:
        """Cut ``height`` x ``width`` pixels into blocks of ``size`` x ``size``; raises ``ValueError`` if that is less than 1."""
        if size < 1:
            raise ValueError(f"block size {size}")
        self._height, self._width, self._size = height, width, size
        self._across = -(-width // size)

    def __len__(self) -> int:
        return self._across * -(-self._height // self._size)

    @overload
    def __getitem__(self, index: int) -> Window: ...

    @overload
    def __getitem__(self, index: slice) -> list[Window]: ...

    def __getitem__(self, index: int | slice) -> Window | list[Window]:
        positions = range(len(self))[index]
        return self._window(positions) if isinstance(positions, int) else [self._window(position) for position in positions]

    def _window(self, position: int) -> Window:
        row, col = (part * self._size for part in divmod(position, self._across))
        return Window(row, col, min(self._size, self._height - row), min(self._size, self._width - col))


@dataclass(frozen=True, slots=True)
class Grid:
    """A raster grid.

    Attributes:
        crs: authority code (``EPSG:32631``) or WKT.
        transform: affine coefficients a, b, c, d, e, f (column, row of pixel corners to x, y), as in rasterio.
        width, height: in pixels.
    """

    crs: str
    transform: Transform
    width: int
    height: int

    @property
    def affine(self) -> Affine:
        """The transform as rasterio wants it."""
        return Affine(*self.transform)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return self.height, self.width

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Xmin, ymin, xmax, ymax in the grid's coordinate system."""
        corners = [_apply(self.transform, *corner) for corner in ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))]
        xs, ys = zip(*corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def unit(self) -> str:
        """Sign of the unit of its coordinates: "m", "°", "" for others and without a coordinate system."""
        crs = parse_crs(self.crs) if self.crs else None
        if crs is None:
            return ""
        return "°" if crs.is_geographic else "m" if crs.linear_units in ("metre", "meter", "m") else ""

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Length of a pixel along a row and along a column, in units of the coordinate system."""
        a, b, _, d, e, _ = self.transform
        return math.hypot(a, d), math.hypot(b, e)

    def _inverse(self) -> Transform:
        a, b, c, d, e, f = tuple(~self.affine)[:6]
        return a, b, c, d, e, f

    def whole(self) -> Window:
        """Return the window of all pixels."""
        return Window(0, 0, self.height, self.width)

    def part(self, window: Window) -> Grid:
        """Return the grid of a window."""
        x, y = _apply(self.transform, window.col, window.row)
        a, b, _, d, e, _ = self.transform
        return Grid(self.crs, (a, b, x, d, e, y), window.width, window.height)

    def crop(self, extent: Sequence[Any] | None) -> Grid:
        """Return the part of the grid that an extent touches, snapped outward to whole pixels.

        Args:
            extent: xmin, ymin, xmax, ymax and the coordinate system they are in; ``None`` for the whole grid.

        Raises:
            InputError: the extent lies outside the grid or cannot be transformed.
        """
        if extent is None:
            return self
        window = self.window_of(extent).intersection(self.whole())
        if window is None:
            raise InputError(
                tr("The extent {extent} lies outside the images ({bounds})."),
                tr("Draw it over the images, and check its coordinate system."),
                extent=_rounded(extent[:4]),
                bounds=_rounded(self.bounds),
            )
        return self.part(window)

    def window_of(self, extent: Sequence[Any]) -> Window:
        """Return the window, not clipped to the grid, of all pixels that an extent touches; raises as ``crop`` does."""
        xmin, ymin, xmax, ymax = _to_crs(extent, self.crs)
        inverse = self._inverse()
        cols, rows = zip(*(_apply(inverse, *corner) for corner in ((xmin, ymin), (xmin, ymax), (xmax, ymin), (xmax, ymax))), strict=True)
        col, row = (math.floor(min(values) + LATTICE_TOLERANCE_PX) for values in (cols, rows))
        right, bottom = (math.ceil(max(values) - LATTICE_TOLERANCE_PX) for values in (cols, rows))
        return Window(row, col, max(bottom - row, 1), max(right - col, 1))

    def windows(self, size: int) -> Windows:
        """Return ceil(height / size) * ceil(width / size) blocks in row-major order that cover the grid; edge blocks are smaller."""
        return Windows(self.height, self.width, size)

    def rowcol(self, x: ArrayLike, y: ArrayLike) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return row and column of the pixels that hold points (N,) given in the grid's coordinate system; they may lie outside."""
        a, b, c, d, e, f = self._inverse()
        xs, ys = np.asarray(x, np.float64), np.asarray(y, np.float64)
        return np.floor(d * xs + e * ys + f).astype(np.int64), np.floor(a * xs + b * ys + c).astype(np.int64)

    def xy(self, rows: ArrayLike, cols: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the coordinates (N,) of pixel centres."""
        a, b, c, d, e, f = self.transform
        row, col = np.asarray(rows, np.float64) + 0.5, np.asarray(cols, np.float64) + 0.5
        return a * col + b * row + c, d * col + e * row + f

    def lattice_offset(self, other: Grid) -> tuple[int, int] | None:
        """Return row and column of ``other``'s first pixel in this grid if both lie on one pixel lattice, else ``None``."""
        if not same_crs(self.crs, other.crs):
            return None
        inverse = self._inverse()
        col, row = _apply(inverse, other.transform[2], other.transform[5])
        far_col, far_row = _apply(inverse, *_apply(other.transform, other.width, other.height))
        side_col, side_row = _apply(inverse, *_apply(other.transform, other.width, 0))
        whole = round(row), round(col)
        expected = (whole[1], whole[0], whole[1] + other.width, whole[0] + other.height, whole[1] + other.width, whole[0])
        found = (col, row, far_col, far_row, side_col, side_row)
        close = all(abs(a - b) < 10 * LATTICE_TOLERANCE_PX for a, b in zip(expected, found, strict=True))
        return whole if close else None


def _apply(transform: Transform, col: float, row: float) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    return float(a * col + b * row + c), float(d * col + e * row + f)


def _to_crs(extent: Sequence[Any], crs: str) -> tuple[float, float, float, float]:
    xmin, ymin, xmax, ymax, extent_crs = extent
    if not extent_crs or same_crs(str(extent_crs), crs):
        return float(xmin), float(ymin), float(xmax), float(ymax)
    try:
        box = transform_bounds(parse_crs(str(extent_crs)), parse_crs(crs), xmin, ymin, xmax, ymax, densify_pts=EDGE_POINTS)
    except CRSError:
        box = (math.nan,) * 4
    if not all(math.isfinite(value) for value in box):
        raise InputError(
            tr("The extent {extent} cannot be transformed to the coordinate system of the images."),
            tr("Give it in the coordinate system of the images."),
            extent=_rounded(extent[:4]),
        )
    return box[0], box[1], box[2], box[3]


def _rounded(values: Sequence[float]) -> str:
    return ", ".join(f"{value:.10g}" for value in values)
