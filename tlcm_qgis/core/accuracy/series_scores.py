"""Changes of a map series against those of the truth, block by block: files in, figures out (the rules are in ``series_metrics``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Pipeline, Threads, fitting_block
from ..series import MapSeries
from ..spec.messages import tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .series_metrics import ChangeCounts, carried_forward, spatial_changes, temporal_changes

BLOCK_BYTES: Final = 48 * 1024 * 1024  # of a block while it is computed
BYTES_PER_VALUE: Final = 24  # both classes, and where the class of a gap comes from
LARGEST_BLOCK: Final = 256

Cubes = tuple[NDArray[np.uint8], NDArray[np.uint8]]


@dataclass(frozen=True, slots=True)
class SeriesChanges:
    """How the changes of the compared pixels were found: ``spatial`` (at all, counted in pixels) and ``temporal`` (when, in positions)."""

    spatial: ChangeCounts
    temporal: ChangeCounts

    def __add__(self, other: SeriesChanges) -> SeriesChanges:
        """Return the counts of both together."""
        return SeriesChanges(self.spatial + other.spatial, self.temporal + other.temporal)


def change_scores(
    maps: MapSeries, truth: MapSeries, context: JobContext, tolerance: int = 1, *, published: bool = False, threads: Threads | None = None
) -> SeriesChanges:
    """Compare the changes of two series, pixel by pixel.

    The classes of the two need not have the same values: only where they change matters. A date without data shows the class of the one
    before it. Pixels without data on all dates of one of the two are left out.

    Args:
        maps: the maps.
        truth: the truth, on the same pixels (it may cover more) and with all dates of the maps (it may have more).
        context: progress names the block.
        tolerance: number of dates by which a mapped change may be early or late.
        published: count as the published code does.
        threads: numbers of threads; the figures do not depend on them.

    Raises:
        ValueError: the truth lacks a date, or lies on other pixels.
    """
    places = _dates_in(truth, maps)
    offset = truth.grid.lattice_offset(maps.grid)
    if offset is None:
        raise ValueError("the truth lies on other pixels than the maps")
    row, col = offset
    total = SeriesChanges(ChangeCounts(), ChangeCounts())

    def read(window: Window) -> Cubes:
        there = window.shifted(row, col)
        return (
            np.stack([truth.read_map(place, there) for place in places], axis=-1),
            np.stack([maps.read_map(index, window) for index in range(len(maps.dates))], axis=-1),
        )

    def compute(_: Window, cubes: Cubes) -> SeriesChanges:
        known = cubes[0].any(axis=-1) & cubes[1].any(axis=-1)
        true, mapped = (carried_forward(cube[known]) for cube in cubes)
        return SeriesChanges(spatial_changes(true, mapped), temporal_changes(true, mapped, tolerance, published=published))

    def write(_: Window, found: SeriesChanges) -> None:
        nonlocal total
        total += found

    text = tr("Comparing changes with the truth: block {block} of {blocks}")
    size = fitting_block(BYTES_PER_VALUE * len(places), BLOCK_BYTES, LARGEST_BLOCK)
    Pipeline(read, compute, write).run(maps.grid.windows(size), context, text, threads)
    return total


def _dates_in(truth: MapSeries, maps: MapSeries) -> list[int]:
    """Return the position in the truth of every date of the maps."""
    position = {date.key: index for index, date in enumerate(truth.dates)}
    lacking = [date.key for date in maps.dates if date.key not in position]
    if lacking:
        raise ValueError(f"the truth lacks {', '.join(lacking)}")
    return [position[date.key] for date in maps.dates]
