"""Labels of others in the classes of a model, and how many of them a model finds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.prediction import Predictor
from ..models.store import TrainedModel
from ..samples.dating import place_on_dates
from ..samples.sample_set import SampleSet, concatenate
from ..spec.classes import ClassScheme
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext

CELL: Final = 64  # pixels: labels that lie together are predicted together


def in_classes(samples: SampleSet, scheme: ClassScheme) -> tuple[SampleSet, tuple[str, ...]]:
    """Return the samples whose classes a scheme knows by code or name, in its classes, and the names of the others."""
    values = {each.value: scheme.match(each.code) or scheme.match(each.name) or 0 for each in samples.scheme.classes}
    found = np.array([values[value] for value in samples.class_value.tolist()], np.uint8)
    unknown = tuple(each.name for each in samples.scheme.classes if not values[each.value] and (samples.class_value == each.value).any())
    return replace(samples, class_value=found, scheme=scheme).take(found > 0), unknown


def on_dates(samples: SampleSet, stack: ImageStack, context: JobContext) -> SampleSet:
    """Return the samples with the dates of a stack; one without a date counts on every date. Those of other dates are left out and told.

    Raises:
        InputError: no sample belongs to a date of the stack.
    """
    undated = samples.take(samples.date == "")
    dated = samples.take(samples.date != "")
    parts = [replace(undated, date=np.full(len(undated), date.key)) for date in stack.dates]
    return concatenate([*parts, *([place_on_dates(dated, stack, None, context)] if len(dated) else [])])


def share_found(model: TrainedModel, stack: ImageStack, samples: SampleSet, context: JobContext) -> float | None:
    """Return the share of samples on valid pixels to which a model gives their class; ``None`` if none lies on one.

    Args:
        model: for the dates of the stack.
        stack: the images.
        samples: in the classes of the model, on dates of the stack.
        context: cancel.
    """
    predictor = Predictor.create(stack, model, False)
    right = judged = 0
    cells = np.stack([samples.row // CELL, samples.col // CELL])
    for row, col in np.unique(cells, axis=1).T.tolist():
        context.check_cancelled()
        here = samples.take((cells[0] == row) & (cells[1] == col))
        window = Window(row * CELL, col * CELL, CELL, CELL).intersection(stack.grid.whole())
        if window is None:
            continue
        wanted = [index for index, date in enumerate(stack.dates) if (here.date == date.key).any()]
        for index, classes in zip(wanted, _classes(predictor, window, wanted), strict=True):
            some = here.take(here.date == stack.dates[index].key)
            found = classes[some.row - window.row, some.col - window.col]
            judged += int((found > 0).sum())
            right += int(((found > 0) & (found == some.class_value)).sum())
    return right / judged if judged else None


def _classes(predictor: Predictor, window: Window, dates: Sequence[int]) -> list[NDArray[np.uint8]]:
    """Return the maps (h, w) of a window on some dates; 0: not valid."""
    if predictor.model.takes_series:
        every = predictor.compute_series(window, predictor.read_series(window))
        return [every[index].classes for index in dates]
    return [predictor.compute(index, window, predictor.read(index, window)).classes for index in dates]
