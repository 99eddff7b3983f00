"""tlcm:suggestsamples."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely

from ..label_next.document import write_suggestions
from ..label_next.suggesting import Places, SuggestSettings, suggest
from ..outputs import OutputFiles
from ..record import RunRecord
from ..samples.pixels import feature_pixels
from ..samples.vector_file import VectorFile
from ..series import MapSeries
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Grid
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("SERIES", "STACK", "SAMPLES", "OUTPUT")
_USUAL_DISTANCE: Final = 5  # pixels


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Choose COUNT points of SERIES whose label would help most, and write them to OUTPUT as samples without a class."""
    series = MapSeries.open(parameters["SERIES"], parameters["EXTENT"])
    stack = _open_stack(parameters, series)
    inputs = series.input_fingerprints(probabilities=True)
    if stack is not None:
        inputs |= stack.input_fingerprints()
    samples = None
    if parameters["SAMPLES"]:
        samples, digest = _sample_pixels(parameters["SAMPLES"], series.grid, context)
        inputs |= {"SAMPLES": {"sha256": digest}}
    path = Path(parameters["OUTPUT"])
    record = RunRecord("suggestsamples", parameters, inputs, context, path_parameters=_PATHS)
    files = OutputFiles([path], record, parameters["OVERWRITE"])
    settings = _settings(parameters, series)
    with context.timed("suggest"):
        points = suggest(series, stack, samples, settings, context.part(0.0, 0.98))
    with files.writing():
        write_suggestions(path, points, series)
    dates = sorted({series.dates[index].key for index in points.date.tolist()})
    figures = {"points": len(points), "dates": dates, "pixels": points.pixels, "mean_doubt": round(points.doubt, 6)}
    files.finish(figures)
    series.close()
    if stack is not None:
        stack.close()
    return JobResult({"OUTPUT": str(path), "POINTS": len(points), "DOUBT": points.doubt}, figures)


def _settings(parameters: Mapping[str, Any], series: MapSeries) -> SuggestSettings:
    distance = parameters["MIN_DISTANCE"]
    return SuggestSettings(
        count=parameters["COUNT"],
        date=None if parameters["DATE"] is None else series.find_date(parameters["DATE"]),
        distance=_USUAL_DISTANCE * max(series.grid.pixel_size) if distance is None else distance,
        seed=parameters["SEED"],
    )


def _open_stack(parameters: Mapping[str, Any], series: MapSeries) -> ImageStack | None:
    """Return the images on the pixels of the maps.

    Raises:
        InputError: their pixels do not lie on those of the maps, or they do not cover them.
    """
    if not parameters["STACK"]:
        return None
    whole = ImageStack.open(parameters["STACK"])
    offset = whole.grid.lattice_offset(series.grid)
    fits = offset is not None and min(offset) >= 0
    if offset is None or not fits or any(o + n > m for o, n, m in zip(offset, series.grid.shape, whole.grid.shape, strict=True)):
        raise InputError(
            tr("The images of {stack} do not lie on the pixels of the maps of {series}."),
            tr("Give the image stack that the maps were made of, or none."),
            stack=parameters["STACK"],
            series=series.document.path,
        )
    bounds = (*series.grid.bounds, series.grid.crs)
    return whole if series.grid.shape == whole.grid.shape else ImageStack.open(parameters["STACK"], bounds)


def _sample_pixels(path: str, grid: Grid, context: JobContext) -> tuple[Places, str]:
    """Return the pixels of samples, with a class or without, and what tells them from others."""
    file = VectorFile.open(path)
    geometries, _ = file.read([])
    found = feature_pixels(geometries, file.crs, grid, context.check_cancelled)
    place = np.unique(found.row * grid.width + found.col)
    digest = hashlib.sha256(b"".join(shapely.to_wkb(geometry) for geometry in geometries if geometry is not None))
    row, col = np.divmod(place, grid.width)
    return (row, col), digest.hexdigest()
