"""How much the maps of a series differ from the first one, for reports and the demo's table."""

from __future__ import annotations

import numpy as np

from ..series import MapSeries
from ..spec.messages import tr
from ..stack.grid import parse_crs
from ..worker.context import JobContext
from .metrics import confusion_matrix
from .report import ChangeTable

BLOCK_PIXELS = 1024


def change_table(series: MapSeries, context: JobContext) -> ChangeTable:
    """Compare every map with the first one, pixel by pixel where both have data, and count the pixels of each class.

    Returns:
        Share of differing pixels by date, classes of the first against those of the last date, and the pixels of every class and date.
    """
    values = series.scheme.values
    position = np.zeros(256, np.int64)
    position[list(values)] = np.arange(len(values))
    counts = np.zeros((len(series.dates), len(values), len(values)), np.int64)
    pixels = np.zeros((len(series.dates), len(values)), np.int64)
    windows = series.grid.windows(BLOCK_PIXELS)
    for done, window in enumerate(windows):
        first = series.read_map(0, window)
        for index in range(len(series.dates)):
            later = series.read_map(index, window)
            both = (first != 0) & (later != 0)
            pixels[index] += np.bincount(later.ravel(), minlength=256)[list(values)]
            counts[index] += confusion_matrix(position[first[both]], position[later[both]], len(values))
        context.progress(
            (done + 1) / len(windows),
            tr("Comparing the maps with the first one: block {block} of {blocks}"),
            block=done + 1,
            blocks=len(windows),
        )
    sums = counts.sum(axis=(1, 2))
    same = np.trace(counts, axis1=1, axis2=2)
    changed = [None if total == 0 else float(1 - equal / total) for total, equal in zip(sums, same, strict=True)]
    keys, area = [date.key for date in series.dates], _pixel_area_m2(series)
    return ChangeTable(keys, changed, series.scheme, counts[-1], area, pixels, series.grid.width * series.grid.height)


def _pixel_area_m2(series: MapSeries) -> float | None:
    """Return the area of a pixel if the coordinate system counts in a unit of length."""
    if not series.grid.crs:
        return None
    crs = parse_crs(series.grid.crs)
    if not crs.is_projected:
        return None
    width, height = series.grid.pixel_size
    return float(width * height * crs.linear_units_factor[1] ** 2)
