"""Map series on disk from arrays of classes and, if there are any, confidence and probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasters import GRID

from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.series_json import confidence_name, map_name, probabilities_name, write_series
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.grid import Grid

THREE = ClassScheme(
    (LandCoverClass(1, "w", "Wheat", "#c8b400"), LandCoverClass(2, "m", "Maize", "#f08a24"), LandCoverClass(3, "g", "Grass", "#9ccb3b"))
)


def write_series_of(
    folder: Path,
    dates: Sequence[str],
    maps: np.ndarray,
    scheme: ClassScheme = THREE,
    confidence: np.ndarray | None = None,
    probabilities: np.ndarray | None = None,
    first: tuple[float, float] = (0, 0),
    place: Grid = GRID,
) -> Path:
    """Write maps (T, h, w), confidence likewise and probabilities (T, K, h, w), and return their series.json.

    ``first``: row and column of the first pixel in the grid of the small rasters, or in ``place``.
    """
    a, b, c, d, e, f = place.transform
    x, y = c + a * first[1], f + e * first[0]
    grid = Grid(place.crs, (a, b, x, d, e, y), maps.shape[2], maps.shape[1])
    names = [item.name for item in scheme.classes]
    for index, key in enumerate(dates):
        layers = {folder / map_name(key): (class_form(scheme), maps[index])}
        if confidence is not None:
            layers[folder / confidence_name(key)] = (percent_form(), confidence[index])
        if probabilities is not None:
            layers[folder / probabilities_name(key)] = (percent_form(names), probabilities[index])
        with raster_writers({path: form for path, (form, _) in layers.items()}, grid) as writers:
            for path, (_, values) in layers.items():
                writers[path].write(grid.whole(), values.astype(np.uint8))
    entries = [(key, parse_date(key)) for key in dates]
    with_layers = {"confidence": confidence is not None, "probabilities": probabilities is not None}
    write_series(folder / "series.json", entries, grid, scheme, method="test", **with_layers)
    return folder / "series.json"
