"""Multitemporal speckle filter: each date keeps its own local mean, and all dates together give the detail.

Quegan and Yu, IEEE Trans. Geosci. Remote Sens. 39(11), 2373-2379, 2001, for channels without correlation: with the linear power I of N
dates and the mean E[I] around a pixel, date k becomes E[I_k] / N * sum over i of I_i / E[I_i]. Means are of valid pixels only. Images of L
looks get N L m / (N + m - 1) looks where a window of m pixels is homogeneous.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Pipeline, Threads, fitting_block
from ..engine.forms import RasterForm
from ..engine.rasters import raster_writer
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..worker.context import JobContext
from .decibels import to_decibels, to_power
from .grid import Window
from .image_stack import Block, ImageStack
from .open_rasters import RasterPool
from .radar import radar_positions

BLOCK_BYTES: Final = 12 * 2**20  # of one date in float64 and its sums: dates are read one after the other
LARGEST_BLOCK: Final = 512


def local_mean(power: NDArray[np.float64], valid: NDArray[np.bool_], halo: int) -> NDArray[np.float64]:
    """Return the mean of the valid pixels in windows of 2 halo + 1 pixels; 0 where there is none.

    Args:
        power: (bands, h + 2 halo, w + 2 halo), 0 where not valid.
        valid: (h + 2 halo, w + 2 halo).
        halo: reach of a window.

    Returns:
        (bands, h, w). The sums are added in one order for every pixel, so they do not depend on how an image is cut into blocks.
    """
    count = _window_sum(valid.astype(np.float64), halo)
    return _window_sum(power, halo) / np.where(count > 0, count, 1.0)


def _window_sum(values: NDArray[np.float64], halo: int) -> NDArray[np.float64]:
    height, width = values.shape[-2] - 2 * halo, values.shape[-1] - 2 * halo
    rows: NDArray[np.float64] = np.zeros((*values.shape[:-2], height, values.shape[-1]))
    for start in range(2 * halo + 1):
        rows += values[..., start : start + height, :]
    total: NDArray[np.float64] = np.zeros((*values.shape[:-2], height, width))
    for start in range(2 * halo + 1):
        total += rows[..., start : start + width]
    return total


class SpeckleFilter:
    """Reads the dates of a stack as they are without most of their speckle; other bands than radar stay as they are.

    What the dates have in common is computed once, by ``prepare``, and kept in a raster; memory does not depend on the number of dates.
    """

    def __init__(self, stack: ImageStack, window: int, detail: Path) -> None:
        """Make the filter of windows of ``window`` pixels; ``detail`` is the raster that ``prepare`` writes.

        Raises:
            ParameterError: the stack has no radar band, or the window no middle.
        """
        self._positions = radar_positions(stack.document)
        if not self._positions:
            raise ParameterError(
                tr("SPECKLE_FILTER is for radar, but the stack has no band VV, VH, HH or HV in dB or linear power (it has {bands})."),
                tr("Leave it out, or make the stack again."),
                bands=", ".join(stack.bands),
            )
        if window % 2 == 0:
            raise ParameterError(
                tr("SPECKLE_WINDOW is {window}, but the window needs a middle pixel."), tr("Give an odd number."), window=window
            )
        self._stack, self._halo, self._detail = stack, window // 2, detail
        self._pool = RasterPool()

    def close(self) -> None:
        """Close the raster of ``prepare``."""
        self._pool.close()

    def prepare(self, context: JobContext, threads: Threads | None = None) -> None:
        """Write the mean over all dates of I / E[I]; nothing is done if it is there already.

        Raises:
            InputError: an image is damaged.
            Cancelled: the user asked to stop; nothing is left behind.
        """
        if self._detail.exists():
            return
        stack, names = self._stack, tuple(self._stack.bands[position] for position in self._positions)
        form = RasterForm("float32", float("nan"), "average", predictor=True, descriptions=names)
        size = fitting_block(8 * 4 * len(stack.bands), BLOCK_BYTES, LARGEST_BLOCK)
        with raster_writer(self._detail, stack.grid, form, context.check_cancelled) as writer:
            pipeline: Pipeline[Window, NDArray[np.float32], NDArray[np.float32]] = Pipeline(
                self._common_detail, lambda _, detail: detail, writer.write
            )
            pipeline.run(stack.grid.windows(size), context, tr("Speckle of all dates: block {block} of {blocks}"), threads)

    def _common_detail(self, window: Window) -> NDArray[np.float32]:
        total = np.zeros((len(self._positions), *window.shape))
        count = np.zeros(window.shape)
        for index in range(len(self._stack.dates)):
            power, mean, valid = self._local(self._stack.read(index, window.grown(self._halo)))
            total += np.where(valid, power / np.where(valid, mean, 1.0), 0.0)
            count += valid
        return np.where(count > 0, total / np.maximum(count, 1.0), np.nan).astype(np.float32)

    def _local(self, block: Block) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
        """Return power and its local mean (radar bands, h, w), and validity (h, w), without the halo of the block."""
        halo = self._halo
        power = to_power(block.values[list(self._positions)].astype(np.float64)) * block.valid
        inner = power[:, halo : power.shape[1] - halo, halo : power.shape[2] - halo]
        return inner, local_mean(power, block.valid, halo), block.inner(halo)

    def read(self, index: int, window: Window) -> Block:
        """Return a window of a date, filtered; as ``ImageStack.read``."""
        halo = self._halo
        block = self._stack.read(index, window.grown(halo))
        _, mean, valid = self._local(block)
        with self._pool.borrow(str(self._detail)) as raster:
            detail = raster.read(list(range(1, len(self._positions) + 1)), window)
        values = block.values[:, halo : halo + window.height, halo : halo + window.width].copy()
        values[list(self._positions)] = np.where(valid, to_decibels(np.where(valid, mean * detail, 1.0)), 0.0)
        return Block(values, valid)
