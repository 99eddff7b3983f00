"""Map series on disk from arrays of classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasters import GRID
from small_stack import SCHEME

from tlcm_qgis.core.engine.forms import class_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.series_json import map_name, write_series
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.grid import Grid


def grid_of(shape: tuple[int, int]) -> Grid:
    """Return the grid of the small rasters with another (height, width)."""
    return Grid(GRID.crs, GRID.transform, shape[1], shape[0])


def write_maps(folder: Path, dates: Sequence[str], maps: np.ndarray, scheme: ClassScheme = SCHEME) -> Path:
    """Write maps (T, h, w) without confidence and return their series.json."""
    grid = grid_of(maps.shape[1:])
    for key, classes in zip(dates, maps, strict=True):
        with raster_writers({folder / map_name(key): class_form(scheme)}, grid) as writers:
            for writer in writers.values():
                writer.write(grid.whole(), classes.astype(np.uint8))
    entries = [(key, parse_date(key)) for key in dates]
    write_series(folder / "series.json", entries, grid, scheme, confidence=False, probabilities=False, method="test")
    return folder / "series.json"
