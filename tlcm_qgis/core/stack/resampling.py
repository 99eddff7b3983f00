"""Resampling that knows which pixels are good: bad ones and fill never leak into their neighbours.

GDAL's warper is not used because its bits depend on how a raster is cut into blocks, and because an offset could only be taken away
after interpolation, where it leaves traces in the last digits.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .grid import Window

# States of a pixel of a file.
BAD: Final = 0  # nodata, not finite, outside the image
GOOD: Final = 1
ZERO: Final = 2  # 0 in all bands that are used: a true value only if other files of the date are not 0 there

# From this ratio on every pixel of the source would not be seen by two by two neighbours. Just below 2, because a change between UTM
# zones alters lengths by a per mille or two.
AVERAGE_FROM_RATIO: Final = 1.95


# Places are rounded before they are split, so that edges which meet do meet.
DECIMALS: Final = 6


class Method(enum.StrEnum):
    """How values of another grid are taken."""

    DIRECT = "direct"
    NEAREST = "nearest"
    BILINEAR = "bilinear"
    AVERAGE = "average"


@dataclass(frozen=True, slots=True)
class Patch:
    """A part of a file.

    Attributes:
        values: (bands, h, w); anything where the state is not ``GOOD``.
        state: (h, w) of ``BAD``, ``GOOD``, ``ZERO``.
        window: where it lies in the file.
    """

    values: NDArray[np.float64]
    state: NDArray[np.uint8]
    window: Window


def choose_method(ratio_rows: float, ratio_cols: float) -> Method:
    """Return how images are resampled; ratios: source pixels per target pixel."""
    return Method.AVERAGE if min(ratio_rows, ratio_cols) >= AVERAGE_FROM_RATIO else Method.BILINEAR


def nearest(values: NDArray[Any], window: Window, rows: NDArray[np.float64], cols: NDArray[np.float64], fill: Any) -> NDArray[Any]:
    """Return ``values`` (..., h, w) of the pixels that hold the places (rows, cols), ``fill`` outside ``window``."""
    with np.errstate(invalid="ignore"):
        i, j = np.floor(rows) - window.row, np.floor(cols) - window.col
        inside = (i >= 0) & (i < window.height) & (j >= 0) & (j < window.width)
    i, j = np.where(inside, i, 0).astype(np.int64), np.where(inside, j, 0).astype(np.int64)
    return np.where(inside, values[..., i, j], fill)


def bilinear(patch: Patch, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Return values (bands, h, w) and state (h, w) at places of the source.

    The state is that of the source pixel that holds the place; the value is the mean of the good ones among the four nearest, with
    bilinear weights.
    """
    state = nearest(patch.state, patch.window, rows, cols, BAD).astype(np.uint8)
    known = np.isfinite(rows) & np.isfinite(cols)
    y = np.where(known, rows, 0.5) - 0.5 - patch.window.row
    x = np.where(known, cols, 0.5) - 0.5 - patch.window.col
    top, left = np.floor(y).astype(np.int64), np.floor(x).astype(np.int64)
    down, right = y - top, x - left
    height, width = patch.window.shape
    good = (patch.state == GOOD).ravel()
    source = np.where(good, patch.values.reshape(len(patch.values), -1), 0.0)
    total = np.zeros((len(source), *rows.shape))
    weights = np.zeros(rows.shape)
    for i, weight_i in ((top, 1 - down), (top + 1, down)):
        for j, weight_j in ((left, 1 - right), (left + 1, right)):
            inside = (i >= 0) & (i < height) & (j >= 0) & (j < width)
            place = np.where(inside, i * width + j, 0)
            weight = weight_i * weight_j * (inside & good[place])
            weights += weight
            for band, values in zip(total, source, strict=True):
                band += values.take(place) * weight
    total /= np.where(weights > 0, weights, 1.0)
    return total, state


def average(
    patch: Patch, rows: NDArray[np.float64], cols: NDArray[np.float64], target: Window, size: tuple[float, float]
) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Return values (bands, h, w) and state (h, w) of the pixels of ``target``.

    The value is the mean of the good source pixels weighted with the area that they share with the target pixel. It is bad if less
    than half of its area is good or zero; pixels of the patch's window beyond the image count as bad.

    Args:
        patch: must hold every source pixel that touches the target.
        rows: (h, w) of the patch: where its pixel centres lie in the target's grid.
        cols: the same.
        target: window of the target's grid.
        size: height and width of a source pixel in target pixels, at most 1; a turn between the grids is left out of account.
    """
    cells = target.height * target.width
    good, zero, all_area = np.zeros(cells), np.zeros(cells), np.zeros(cells)
    sums = np.zeros((len(patch.values), cells))
    row_parts, col_parts = _split(rows - target.row, size[0]), _split(cols - target.col, size[1])
    for i, height in row_parts:
        for j, width in col_parts:
            area = height * width
            inside = (area > 0) & (i >= 0) & (i < target.height) & (j >= 0) & (j < target.width)
            cell = (i[inside] * target.width + j[inside]).astype(np.int64)
            state, area = patch.state[inside], area[inside]
            is_good = state == GOOD
            good_cell, good_area = cell[is_good], area[is_good]
            all_area += np.bincount(cell, area, cells)
            zero += np.bincount(cell[state == ZERO], area[state == ZERO], cells)
            good += np.bincount(good_cell, good_area, cells)
            for total, values in zip(sums, patch.values, strict=True):
                total += np.bincount(good_cell, values[inside][is_good] * good_area, cells)
    usable = (2 * (good + zero) >= all_area) & (all_area > 0)
    found = np.where(usable, np.where(zero > good, ZERO, GOOD), BAD).astype(np.uint8)
    values = sums / np.where(good > 0, good, 1.0)
    return values.reshape(-1, *target.shape), found.reshape(target.shape)


def _split(centres: NDArray[np.float64], size: float) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Return the one or two cells that stretches of a length up to 1 touch, with the share of each stretch that lies in them."""
    known = np.where(np.isfinite(centres), centres, -9.0)  # far enough outside
    start = np.round(known - size / 2, DECIMALS)
    first = np.floor(start)
    share = np.minimum(np.round((first + 1 - start) / size, DECIMALS), 1.0)
    return [(first, share), (first + 1, 1.0 - share)]
