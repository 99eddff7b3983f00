"""What augmentation reads of a stack, block by block: moments, picture, lines to look at, patches of single pixels."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from ..engine.blocks import Pipeline
from ..models.features import box_sum
from ..spec.messages import tr
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..worker.context import JobContext
from .projection import Floats, Moments
from .rendering import Stretch, gray, picture_bands, wavelengths
from .visit import Index, VisitLines, flat_marks

BLOCK_PX: Final = 512  # a constant, so that sums are always taken in the same order
PATCH_BYTES: Final = 16 * 1024 * 1024  # patches are summed in portions of about this size; several threads do so
DENSE: Final = 16  # with more than one of so many pixels wanted, to sum around all pixels is quicker
STRETCH_PIXELS: Final = 1_000_000  # percentiles are taken over at most so many pixels, on a regular lattice

Positions = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """Of the valid pixels of a date: moments of the bands, and the stretch of its picture from the ``colours`` (red, green, blue)."""

    moments: Moments
    stretch: Stretch
    colours: Positions


@dataclass(frozen=True, slots=True)
class Patches:
    """Square patches around N pixels.

    Attributes:
        sums: (N, bands) over the valid pixels of a patch.
        valid: (N,) number of these. ``inside``: (N,) number of pixels that lie in the image.
        centre: (N,) whether the pixel in the middle is valid.
        centre_values: (N, bands) of the pixel in the middle.
    """

    sums: Floats
    valid: Index
    inside: Index
    centre: NDArray[np.bool_]
    centre_values: NDArray[np.float32]


def summarise(stack: ImageStack, date: int, context: JobContext) -> Summary:
    """Return the moments and the picture stretch of a date, in one pass."""
    colours = picture_bands(stack.bands, wavelengths([band for file in stack.document.items[date].files for band in file.bands]))
    step = max(1, math.ceil(math.sqrt(stack.grid.width * stack.grid.height / STRETCH_PIXELS)))
    moments, lattice = [Moments.of(np.zeros((len(stack.bands), 0), np.float32))], []

    def compute(window: Window, block: Block) -> tuple[Moments, NDArray[np.float32]]:
        rows, cols = slice(-window.row % step, None, step), slice(-window.col % step, None, step)
        return Moments.of(block.values[:, block.valid]), block.values[list(colours), rows, cols][:, block.valid[rows, cols]]

    def write(_: Window, found: tuple[Moments, NDArray[np.float32]]) -> None:
        moments[0] = moments[0].merged(found[0])
        lattice.append(found[1])

    _over_blocks(stack, date, compute, write, context, tr("Measuring the image of {date}: block {block} of {blocks}"))
    return Summary(moments[0], Stretch.of(np.concatenate(lattice, axis=1)), colours)


def read_lines(
    stack: ImageStack, date: int, summary: Summary, interval: int, difference: str, swapped: bool, context: JobContext
) -> VisitLines:
    """Return which pixels of a date may be visited.

    Args:
        stack: the images.
        date: position of the date.
        summary: of this date.
        interval: pixels between lines.
        difference: see ``flat_marks``.
        swapped: see ``gray``.
        context: progress and cancel.
    """
    height, width = stack.grid.shape
    grays = [np.zeros((-(-length // interval), across), np.uint8) for length, across in ((height, width), (width, height))]
    valid = [np.zeros(part.shape, bool) for part in grays]

    def compute(window: Window, block: Block) -> list[tuple[NDArray[np.uint8], NDArray[np.bool_]]]:
        values = block.values[list(summary.colours)]
        rows, cols = slice(-window.row % interval, None, interval), slice(-window.col % interval, None, interval)
        pieces = ((values[:, rows], block.valid[rows]), (values[:, :, cols].swapaxes(1, 2), block.valid[:, cols].T))
        return [(gray(summary.stretch.render(value), swapped), good) for value, good in pieces]

    def write(window: Window, found: list[tuple[NDArray[np.uint8], NDArray[np.bool_]]]) -> None:
        starts = ((window.row, window.col), (window.col, window.row))
        for (first, along), (piece, good), gray_lines, valid_lines in zip(starts, found, grays, valid, strict=True):
            line = -(-first // interval)
            place = (slice(line, line + piece.shape[0]), slice(along, along + piece.shape[1]))
            gray_lines[place], valid_lines[place] = piece, good

    _over_blocks(stack, date, compute, write, context, tr("Looking for flat places on {date}: block {block} of {blocks}"))
    rows, cols = (flat_marks(lines, good, difference) for lines, good in zip(grays, valid, strict=True))
    return VisitLines(rows, cols, interval)


def read_patches(stack: ImageStack, date: int, row: Index, col: Index, size: int, context: JobContext) -> Patches:
    """Return the patches of ``size`` (odd) pixels around pixels (N,) of a date; only blocks that hold some are read."""
    halo = size // 2
    count, bands = len(row), len(stack.bands)
    result = Patches(
        np.zeros((count, bands)),
        np.zeros(count, np.int64),
        _inside(row, col, halo, stack.grid.shape),
        np.zeros(count, bool),
        np.zeros((count, bands), np.float32),
    )

    def read(members: Index) -> tuple[Window, Block]:
        top, left = int(row[members].min()), int(col[members].min())
        window = Window(top, left, int(row[members].max()) - top + 1, int(col[members].max()) - left + 1)
        return window, stack.read(date, window.grown(halo))

    def compute(members: Index, found: tuple[Window, Block]) -> tuple[Any, ...]:
        window, block = found
        r, c = row[members] - window.row, col[members] - window.col
        sums, valid = _patch_sums(block.values, r, c, size).T, _patch_sums(block.valid[np.newaxis], r, c, size)[0]
        return sums, valid, block.valid[r + halo, c + halo], block.values[:, r + halo, c + halo].T

    def write(members: Index, found: tuple[Any, ...]) -> None:
        result.sums[members], result.valid[members], result.centre[members], result.centre_values[members] = found

    pipeline = Pipeline(read, compute, write)
    text = tr("Reading places of {date}: block {block} of {blocks}")
    pipeline.run(_blocks_with_points(row, col), context, text, date=stack.dates[date].key)
    return result


def _patch_sums(values: NDArray[Any], row: Index, col: Index, size: int) -> Floats:
    """Return the sums (B, N) of squares of an image (B, h, w) whose upper left pixels are given; ``box_sum`` gives the same bits either way."""
    if DENSE * len(row) > values.shape[1] * values.shape[2]:
        dense: Floats = box_sum(values, size // 2)[:, row, col]
        return dense
    windows = sliding_window_view(values, (size, size), axis=(1, 2))
    sums = np.empty((len(values), len(row)))
    portion = max(1, PATCH_BYTES // (len(values) * size * size * values.itemsize))
    for start in range(0, len(row), portion):
        part = slice(start, start + portion)
        sums[:, part] = box_sum(windows[:, row[part], col[part]], size // 2)[..., 0, 0]
    return sums


def _over_blocks(
    stack: ImageStack,
    date: int,
    compute: Callable[[Window, Block], Any],
    write: Callable[[Window, Any], None],
    context: JobContext,
    text: str,
) -> None:
    pipeline = Pipeline(lambda window: stack.read(date, window), compute, write)
    pipeline.run(stack.grid.windows(BLOCK_PX), context, text, date=stack.dates[date].key)


def _blocks_with_points(row: Index, col: Index) -> list[Index]:
    """Return the positions of the points of every block that holds any, blocks in row-major order."""
    order = np.lexsort((col // BLOCK_PX, row // BLOCK_PX))
    down, across = row[order] // BLOCK_PX, col[order] // BLOCK_PX
    starts = np.flatnonzero((np.diff(down) != 0) | (np.diff(across) != 0)) + 1
    return np.split(order, starts) if len(order) else []


def _inside(row: Index, col: Index, halo: int, shape: tuple[int, int]) -> Index:
    """Return how many pixels of a patch lie in the image."""
    within = [np.minimum(at + halo, length - 1) - np.maximum(at - halo, 0) + 1 for at, length in zip((row, col), shape, strict=True)]
    pixels: Index = within[0] * within[1]
    return pixels
