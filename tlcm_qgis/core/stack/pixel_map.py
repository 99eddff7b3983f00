"""Where the pixels of one grid lie in another, so that a pixel's place never depends on the block it is read in."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import CRSError

from .grid import Grid, Window, parse_crs, same_crs
from .transforms import transform

# Exact transformations are slow (0.8 s a million points): they are made at nodes, with straight lines between them where that is
# good to a hundredth of a pixel. Nodes lie at multiples of a step in the whole grid, never of a block.
STEPS_PX: Final = (64, 16, 4, 1)
MAX_ERROR_PX: Final = 0.01
PROBES: Final = 12  # cells a side in which the straight lines are checked
DECIMALS: Final = 6  # rounds away noise, so that a pixel exactly between two others always falls to the same side
CACHED_WINDOWS: Final = 8

Coordinates = tuple[NDArray[np.float64], NDArray[np.float64]]


class PixelMap:
    """From pixels of a grid to pixel coordinates of another (row and column; 0.5 is the centre of the first pixel; NaN: nowhere)."""

    def __init__(self, source: Grid, target: Grid) -> None:
        self._source = source
        self._target = target
        self._inverse = ~target.affine
        self._same_crs = same_crs(source.crs, target.crs)
        self._step = 1 if self._same_crs else self._choose_step()
        self._lock = threading.Lock()
        self._cache: OrderedDict[Window, Coordinates] = OrderedDict()

    def centres(self, window: Window) -> Coordinates:
        """Return rows and columns (h, w) in the target grid of the centres of the source's pixels in a window."""
        with self._lock:
            if window in self._cache:
                self._cache.move_to_end(window)
                return self._cache[window]
        result = self._compute(window)
        with self._lock:
            self._cache[window] = result
            while len(self._cache) > CACHED_WINDOWS:
                self._cache.popitem(last=False)
        return result

    def scale_at(self, row: float, col: float) -> tuple[float, float]:
        """Return how many pixels of the target a pixel of the source is high and wide around a place of the source."""
        rows, cols = self._exact(np.array([row, row + 1, row]), np.array([col, col, col + 1]))
        return float(np.hypot(rows[1] - rows[0], cols[1] - cols[0])), float(np.hypot(rows[2] - rows[0], cols[2] - cols[0]))

    def _compute(self, window: Window) -> Coordinates:
        rows = np.arange(window.row, window.row + window.height, dtype=np.float64)[:, None] + 0.5
        cols = np.arange(window.col, window.col + window.width, dtype=np.float64)[None, :] + 0.5
        exact = self._same_crs or self._step == 1
        found = self._exact(*np.broadcast_arrays(rows, cols)) if exact else self._between_nodes(rows, cols)
        return np.round(found[0], DECIMALS), np.round(found[1], DECIMALS)

    def _exact(self, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> Coordinates:
        a, b, c, d, e, f = self._source.transform
        x, y = a * cols + b * rows + c, d * cols + e * rows + f
        if not self._same_crs:
            x, y = _transform(self._source.crs, self._target.crs, x, y)
        a, b, c, d, e, f = tuple(self._inverse)[:6]
        return d * x + e * y + f, a * x + b * y + c

    def _between_nodes(self, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> Coordinates:
        """Return coordinates for a column of rows (h, 1) and a row of columns (1, w), linear between the nodes around them."""
        step = self._step
        top, left = int(rows[0, 0] // step), int(cols[0, 0] // step)
        node_rows = np.arange(top, int(rows[-1, 0] // step) + 2)
        node_cols = np.arange(left, int(cols[0, -1] // step) + 2)
        nodes = self._exact(*np.broadcast_arrays(node_rows[:, None] * float(step), node_cols[None, :] * float(step)))
        i, j = (rows // step).astype(np.int64) - top, (cols // step).astype(np.int64) - left
        down, right = rows / step - (i + top), cols / step - (j + left)
        found = []
        for values in nodes:
            upper = values[i, j] * (1 - right) + values[i, j + 1] * right
            lower = values[i + 1, j] * (1 - right) + values[i + 1, j + 1] * right
            found.append(upper * (1 - down) + lower * down)
        return found[0], found[1]

    def _choose_step(self) -> int:
        for step in STEPS_PX[:-1]:
            if self._error(step) <= MAX_ERROR_PX:
                return step
        return STEPS_PX[-1]

    def _error(self, step: int) -> float:
        """Return the largest distance, in target pixels, between exact and straight lines in the middle of probed cells."""
        starts = [np.unique(np.linspace(0, max(size - 1, 0), PROBES).astype(np.int64) // step) * float(step) for size in self._source.shape]
        rows, cols = (array.ravel() for array in np.meshgrid(*starts, indexing="ij"))
        corners = [self._exact(rows + i * step, cols + j * step) for i in (0, 1) for j in (0, 1)]
        middle = self._exact(rows + step / 2, cols + step / 2)
        errors = [np.abs(sum(corner[k] for corner in corners) / 4 - middle[k]) for k in (0, 1)]
        return float(np.max(errors)) if np.isfinite(errors).all() else np.inf


def _transform(source: str, target: str, x: NDArray[np.float64], y: NDArray[np.float64]) -> Coordinates:
    try:
        xs, ys = transform(parse_crs(source), parse_crs(target), x.ravel(), y.ravel())
    except CRSError:
        return np.full(x.shape, np.nan), np.full(x.shape, np.nan)
    found_x, found_y = np.asarray(xs, np.float64).reshape(x.shape), np.asarray(ys, np.float64).reshape(x.shape)
    bad = ~(np.isfinite(found_x) & np.isfinite(found_y))
    found_x[bad] = np.nan
    found_y[bad] = np.nan
    return found_x, found_y
