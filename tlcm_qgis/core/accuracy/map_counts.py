"""How much of each class, and of each transition between two dates, the maps show: files in, counts and areas out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import fitting_block
from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .pixel_area import SQUARE_M_OF_HECTARE, row_areas_m2
from .reference import BLOCK_PIXELS

BLOCK_BYTES: Final = 48 * 1024 * 1024  # of a block while it is counted
BYTES_OF_A_PAIR: Final = 24  # a pixel of two dates together, and its area

Pair = tuple[int, int]
Key = TypeVar("Key", int, Pair)


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
    place = np.zeros(256, np.uint8)
    place[list(values)] = np.arange(1, size)
    areas = row_areas_m2(maps.grid)
    one_area = areas is None or bool((areas == areas[0]).all())
    wanted = sorted({*dates, *(date for pair in pairs for date in pair)})
    counted, moved = _Tables(dates, size), _Tables(pairs, size * size)
    windows = maps.grid.windows(fitting_block(len(wanted) + BYTES_OF_A_PAIR, BLOCK_BYTES, BLOCK_PIXELS))
    for done, window in enumerate(windows):
        shown = {date: place[maps.read_map(date, window).ravel()] for date in wanted}
        weights = None
        if areas is not None and not one_area:
            weights = np.repeat(areas[window.row : window.row + window.height], window.width)
        for date in dates:
            counted.add(date, shown[date], weights)
        for pair in pairs:
            moved.add(pair, shown[pair[0]].astype(np.int32) * size + shown[pair[1]], weights)
        context.progress(
            (done + 1) / len(windows), tr("Counting what the maps show: block {block} of {blocks}"), block=done + 1, blocks=len(windows)
        )
    unit = None if areas is None else float(areas[0]) / SQUARE_M_OF_HECTARE if one_area else 0.0
    square = {pair: table.reshape(size, size)[1:, 1:] for pair, table in moved.pixels.items()}
    hectares = moved.hectares(unit)
    return MapCounts(
        {date: table[1:] for date, table in counted.pixels.items()},
        square,
        None if unit is None else {date: table[1:] for date, table in counted.hectares(unit).items()},
        None if unit is None else {pair: table.reshape(size, size)[1:, 1:] for pair, table in hectares.items()},
    )


class _Tables(Generic[Key]):
    """Counts, and areas where pixels have unequal ones."""

    def __init__(self, keys: Sequence[Key], size: int) -> None:
        self.pixels: dict[Key, NDArray[np.int64]] = {key: np.zeros(size, np.int64) for key in keys}
        self._areas: dict[Key, NDArray[np.float64]] = {}
        self._size = size

    def add(self, key: Key, values: NDArray[Any], areas: NDArray[np.float64] | None) -> None:
        """Count values; ``areas``: of their pixels in square metres, if they are not all the same."""
        self.pixels[key] += np.bincount(values, minlength=self._size)
        if areas is not None:
            self._areas[key] = self._areas.get(key, np.zeros(self._size)) + np.bincount(values, areas, minlength=self._size)

    def hectares(self, unit: float | None) -> dict[Key, NDArray[np.float64]]:
        """Return the areas; ``unit``: hectares of a pixel, 0 if they are not all the same."""
        if not unit:
            return {key: area / SQUARE_M_OF_HECTARE for key, area in self._areas.items()}
        return {key: count.astype(np.float64) * unit for key, count in self.pixels.items()}
