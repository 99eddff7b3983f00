"""What augmentation reads of a stack, block by block: moments, picture, lines to look at, patches of single pixels.

The passes need the same pixels several times; those of an image that is small enough stay in memory from the first pass on.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
from numpy.lib.stride_tricks import as_strided
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
HELD_BYTES: Final = 128 * 1024 * 1024  # of pixels that stay in memory: an image of 1,800 x 1,800 pixels with 10 bands
AT_ONCE: Final = 8192  # pixels looked at in one piece: their patches fit into the cache of a core
MOST_POINTS: Final = 65536  # of a block that are looked at together: some 50 MB
DENSE: Final = 5  # with more than one of so many pixels wanted, to sum around all pixels is quicker
STRETCH_PIXELS: Final = 1_000_000  # percentiles are taken over at most so many pixels, on a regular lattice

Positions = tuple[int, int, int]
Result = TypeVar("Result")


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


class DateImage:
    """The image of a date. A small one is kept as its blocks are read for the first time, another is read from its files each time."""

    def __init__(self, stack: ImageStack, date: int, halo: int) -> None:
        """Make the image of a date; ``halo``: how far windows may reach beyond the grid of the stack."""
        self.stack, self.date = stack, date
        self.shape = stack.grid.shape
        self.key = stack.dates[date].key
        self._halo = halo
        height, width = self.shape[0] + 2 * halo, self.shape[1] + 2 * halo
        small = 4 * len(stack.bands) * height * width <= HELD_BYTES
        self._values = np.zeros((height, width, len(stack.bands)) if small else (0, 0, 0), np.float32)  # a pixel's bands lie together
        self._valid = np.zeros(self._values.shape[:2], bool)
        self._is_held = False

    def keep(self, window: Window, block: Block) -> None:
        """Take a block of the grid; several threads may do so."""
        if self._values.size:
            rows, cols = self._place(window)
            self._values[rows, cols], self._valid[rows, cols] = block.values.transpose(1, 2, 0), block.valid

    def all_kept(self) -> None:
        """Say that every block was taken."""
        self._is_held = self._values.size > 0

    def read(self, window: Window) -> Block:
        """Return a window as ``ImageStack.read`` does; not to be written to."""
        if not self._is_held:
            return self.stack.read(self.date, window)
        rows, cols = self._place(window)
        return Block(self._values[rows, cols].transpose(2, 0, 1), self._valid[rows, cols])

    def _place(self, window: Window) -> tuple[slice, slice]:
        top, left = window.row + self._halo, window.col + self._halo
        return slice(top, top + window.height), slice(left, left + window.width)


def summarise(image: DateImage, context: JobContext) -> Summary:
    """Return the moments and the picture stretch of a date, in one pass; it is the first one, after which small images are held."""
    stack, step = image.stack, max(1, math.ceil(math.sqrt(image.shape[0] * image.shape[1] / STRETCH_PIXELS)))
    colours = picture_bands(stack.bands, wavelengths([band for file in stack.document.items[image.date].files for band in file.bands]))
    moments, lattice = [Moments.of(np.zeros((len(stack.bands), 0), np.float32))], []

    def compute(window: Window, block: Block) -> tuple[Moments, NDArray[np.float32]]:
        image.keep(window, block)
        rows, cols = slice(-window.row % step, None, step), slice(-window.col % step, None, step)
        pixels = block.values.reshape(len(block.values), -1)
        seen = pixels if block.valid.all() else pixels[:, block.valid.ravel()]
        return Moments.of(seen), block.values[list(colours), rows, cols][:, block.valid[rows, cols]]

    def write(_: Window, found: tuple[Moments, NDArray[np.float32]]) -> None:
        moments[0] = moments[0].merged(found[0])
        lattice.append(found[1])

    _over_blocks(image, compute, write, context, tr("Measuring the image of {date}: block {block} of {blocks}"))
    image.all_kept()
    return Summary(moments[0], Stretch.of(np.concatenate(lattice, axis=1)), colours)


def read_lines(image: DateImage, summary: Summary, interval: int, difference: str, swapped: bool, context: JobContext) -> VisitLines:
    """Return which pixels of a date may be visited.

    Args:
        image: of the date.
        summary: of this date.
        interval: pixels between lines.
        difference: see ``flat_marks``.
        swapped: see ``gray``.
        context: progress and cancel.
    """
    height, width = image.shape
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

    _over_blocks(image, compute, write, context, tr("Looking for flat places on {date}: block {block} of {blocks}"))
    rows, cols = (flat_marks(lines, good, difference) for lines, good in zip(grays, valid, strict=True))
    return VisitLines(rows, cols, interval)


def read_patches(image: DateImage, row: Index, col: Index, size: int, context: JobContext) -> Patches:
    """Return the patches of ``size`` (odd) pixels around pixels (N,) of a date; only blocks that hold some are read."""
    count, bands = len(row), len(image.stack.bands)
    result = Patches(
        np.zeros((count, bands)),
        np.zeros(count, np.int64),
        np.zeros(count, np.int64),
        np.zeros(count, bool),
        np.zeros((count, bands), np.float32),
    )

    def write(members: Index, found: Patches) -> None:
        for name in Patches.__slots__:
            getattr(result, name)[members] = getattr(found, name)

    at_points(image, row, col, size // 2, lambda view, members: view.patches(row[members], col[members], size), write, context)
    return result


def at_points(
    image: DateImage,
    row: Index,
    col: Index,
    halo: int,
    compute: Callable[[View, Index], Result],
    write: Callable[[Index, Result], None],
    context: JobContext,
) -> None:
    """Look at pixels (N,) of a date, block by block; only blocks that hold some are read.

    Args:
        image: of the date.
        row: of the pixels.
        col: the same.
        halo: pixels around each that are seen as well, at most that of the image.
        compute: gets a view of some pixels and their positions among all; called in several threads.
        write: gets these positions and the result.
        context: progress and cancel.
    """

    def read(members: Index) -> View:
        top, left = int(row[members].min()), int(col[members].min())
        window = Window(top, left, int(row[members].max()) - top + 1, int(col[members].max()) - left + 1).grown(halo)
        return View(window, image.read(window), image.shape)

    pipeline = Pipeline(read, lambda members, view: compute(view, members), write)
    text = tr("Reading places of {date}: block {block} of {blocks}")
    pipeline.run(_blocks_with_points(row, col), context, text, date=image.key)


@dataclass(frozen=True, slots=True)
class View:
    """A window of an image of the ``shape`` (height, width)."""

    window: Window
    block: Block
    shape: tuple[int, int]

    def patches(self, row: Index, col: Index, size: int) -> Patches:
        """Return the patches of ``size`` (odd) pixels around pixels (N,) of the image; the window must hold them."""
        halo = size // 2
        down, across = row - self.window.row, col - self.window.col
        sums = _patch_sums(self.block.values, down - halo, across - halo, size)
        valid = _patch_sums(self.block.valid[np.newaxis], down - halo, across - halo, size)[:, 0].astype(np.int64)
        centre = self.block.valid[down, across]
        return Patches(sums, valid, _inside(row, col, halo, self.shape), centre, self.block.values[:, down, across].T)


def _patch_sums(values: NDArray[Any], row: Index, col: Index, size: int) -> Floats:
    """Return the sums (N, B) of squares of an image (B, h, w) whose upper left pixels are given; the same bits as of ``box_sum``."""
    if DENSE * len(row) > values.shape[1] * values.shape[2]:
        dense: Floats = box_sum(values, size // 2)[:, row, col].T
        return dense
    bands = len(values)
    pixels = np.ascontiguousarray(values.transpose(1, 2, 0)) if values.strides[0] != values.itemsize else values.transpose(1, 2, 0)
    shape = (pixels.shape[0], pixels.shape[1] - size + 1, size * bands)
    runs = as_strided(pixels, shape, (pixels.strides[0], pixels.strides[1], pixels.itemsize), writeable=False)
    sums = np.zeros((len(row), bands))
    for start in range(0, len(row), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        vertical = np.zeros((len(row[part]), size, bands))
        for down in range(size):
            vertical += runs[row[part] + down, col[part]].reshape(vertical.shape)
        for across in range(size):
            sums[part] += vertical[:, across]
    return sums


def _over_blocks(
    image: DateImage,
    compute: Callable[[Window, Block], Any],
    write: Callable[[Window, Any], None],
    context: JobContext,
    text: str,
) -> None:
    pipeline = Pipeline(image.read, compute, write)
    pipeline.run(image.stack.grid.windows(BLOCK_PX), context, text, date=image.key)


def _blocks_with_points(row: Index, col: Index) -> list[Index]:
    """Return the positions of the points of every block that holds any, blocks in row-major order, at most ``MOST_POINTS`` together."""
    order = np.lexsort((col // BLOCK_PX, row // BLOCK_PX))
    down, across = row[order] // BLOCK_PX, col[order] // BLOCK_PX
    starts = np.flatnonzero((np.diff(down) != 0) | (np.diff(across) != 0)) + 1
    blocks = np.split(order, starts) if len(order) else []
    return [block[start : start + MOST_POINTS] for block in blocks for start in range(0, len(block), MOST_POINTS)]


def _inside(row: Index, col: Index, halo: int, shape: tuple[int, int]) -> Index:
    """Return how many pixels of a patch lie in the image."""
    within = [np.minimum(at + halo, length - 1) - np.maximum(at - halo, 0) + 1 for at, length in zip((row, col), shape, strict=True)]
    pixels: Index = within[0] * within[1]
    return pixels
