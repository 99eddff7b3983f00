"""The maps of a date, however they are made: their rasters, the room they need, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from ..models.store import TrainedModel
from ..outputs import check_space
from ..series_json import confidence_name, map_name, measure_name, probabilities_name
from ..spec.messages import Message, tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .forms import MEASURE_FORMS, RasterForm, class_form, percent_form
from .prediction import Prediction, Predictor
from .rasters import RasterWriter, needed_bytes

SPARED_SHARE: Final = 0.1  # of the dates may fail for their images without ending a job of a night
FEWEST_MAPS: Final = 2  # without a second map there are no changes


class ResultFolder(Protocol):
    """Where results go (``outputs.OutputFolder``)."""

    @property
    def path(self) -> Path:
        """The folder."""

    def has(self, name: str) -> bool:
        """Whether the result ``name`` is whole from an earlier run of the same job."""


def date_forms(predictor: Predictor, index: int, folder: Path) -> dict[Path, RasterForm]:
    """Return the rasters of a date; the map appears last, so that a map that is there means a whole date."""
    key, model = predictor.stack.dates[index].key, predictor.model
    forms = {folder / map_name(key): class_form(model.scheme), folder / confidence_name(key): percent_form()}
    if predictor.probabilities:
        forms[folder / probabilities_name(key)] = _probability_form(model)
    return forms | {folder / measure_name(measure, key): MEASURE_FORMS[measure]() for measure in predictor.measures}


def write_date(writers: Sequence[RasterWriter], window: Window, result: Prediction) -> None:
    """Write a block of a date with the writers of its rasters."""
    for writer, values in zip(writers, result.planes, strict=True):
        writer.write(window, values)


def spared(dates: int) -> int:
    """Return of how many dates the images may fail: with more, what holds them is gone, and the job had better stop and go on later."""
    return min(max(1, int(dates * SPARED_SHARE)), max(0, dates - FEWEST_MAPS))


def tell_unmapped(key: str, problem: Message, context: JobContext) -> None:
    """Say why a date has no map."""
    text = tr("There is no map of {date}: {problem} Run the job again when the image is whole.")
    context.warning(text, date=key, problem=problem)


def check_room(predictor: Predictor, count: int, folder: Path, context: JobContext, more: int = 0) -> None:
    """Look whether the rasters of ``count`` dates fit on the disk, and ``more`` bytes.

    Raises:
        OutputError: they do not.
    """
    grid, model = predictor.stack.grid, predictor.model
    needed = needed_bytes(grid, class_form(model.scheme)) + needed_bytes(grid, percent_form()) * (1 + len(predictor.measures))
    if predictor.probabilities:
        planes = needed_bytes(grid, _probability_form(model))
        text = tr("The class probabilities will take up to about {size} GB ({bands} bands on each of {dates} dates)")
        context.progress(0, text, size=round(planes * count / 1e9, 2), bands=len(model.scheme), dates=count)
        needed += planes
    check_space(folder, needed * count + more)


def _probability_form(model: TrainedModel) -> RasterForm:
    return percent_form([item.name for item in model.scheme.classes])
