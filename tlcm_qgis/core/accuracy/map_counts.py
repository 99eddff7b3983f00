"""How much of each class, and of each transition between two dates, the maps show: files in, counts and areas out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .pixel_area import SQUARE_M_OF_HECTARE, row_areas_m2
from .reference import BLOCK_PIXELS

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MapCounts:
    """Pixels and areas of what maps show. Classes are in the order that was asked for; pixels without data are left out.

    Attributes:
        pixels: (K,) for each date that was counted. ``transitions``: (K, K), from class to class, for each pair of dates, where both have data.
        hectares, transition_hectares: the same as areas; ``None`` if the coordinate system does not tell them.
    """

    pixels: dict[int, NDArray[np.int64]]
    transitions: dict[Pair, NDArray[np.int64]]
    hectares: dict[int, NDArray[np.float64]] | None
    transition_hectares: dict[Pair, NDArray[np.float64]] | None


class ReadsMaps(Protocol):
    """What is counted: anything that shows values on a grid."""

    @property
    def grid(self) -> Grid:
        """The grid."""

    def read_map(self, index: int, window: Window) -> NDArray[Any]:
        """Return the values (h, w) below 256 of a date; 0 for nodata and outside."""


def count_maps(maps: ReadsMaps, values: Sequence[int], dates: Sequence[int], pairs: Sequence[Pair], context: JobContext) -> MapCounts:
    """Count what the maps of some dates show, block by block.

    Args:
        maps: the maps.
        values: of the classes, in the order of the counts.
        dates: positions of the dates to count.
        pairs: positions of two dates each, from and to.
        context: progress names the block.
    """
    size = len(values) + 1
    place = np.zeros(256, np.int64)
    place[list(values)] = np.arange(1, size)
    areas = row_areas_m2(maps.grid)
    one_area = areas is None or bool((areas == areas[0]).all())
    tables: dict[Pair, NDArray[np.int64]] = {pair: np.zeros(size * size, np.int64) for pair in _all(dates, pairs)}
    weighted = {pair: np.zeros(size * size) for pair in tables}
    wanted = sorted({date for pair in tables for date in pair})
    windows = maps.grid.windows(BLOCK_PIXELS)
    for done, window in enumerate(windows):
        shown = {date: place[maps.read_map(date, window).ravel()] for date in wanted}
        weights = None
        if areas is not None and not one_area:
            weights = np.repeat(areas[window.row : window.row + window.height], window.width)
        for pair in tables:
            joint = shown[pair[0]] * size + shown[pair[1]]
            tables[pair] += np.bincount(joint, minlength=size * size)
            if weights is not None:
                weighted[pair] += np.bincount(joint, weights, minlength=size * size)
        context.progress(
            (done + 1) / len(windows), tr("Counting what the maps show: block {block} of {blocks}"), block=done + 1, blocks=len(windows)
        )
    pixels = {pair: table.reshape(size, size)[1:, 1:] for pair, table in tables.items()}
    if areas is None:
        hectares = None
    elif one_area:
        unit = float(areas[0]) / SQUARE_M_OF_HECTARE
        hectares = {pair: table.astype(np.float64) * unit for pair, table in pixels.items()}
    else:
        hectares = {pair: table.reshape(size, size)[1:, 1:] / SQUARE_M_OF_HECTARE for pair, table in weighted.items()}
    return MapCounts(
        {date: np.diag(pixels[date, date]).copy() for date in dates},
        {pair: pixels[pair] for pair in pairs},
        None if hectares is None else {date: np.diag(hectares[date, date]).copy() for date in dates},
        None if hectares is None else {pair: hectares[pair] for pair in pairs},
    )


def _all(dates: Sequence[int], pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs, and each date with itself."""
    return [*((date, date) for date in dates), *pairs]
