"""Labels of others in the classes of a model, and how many of them a model finds."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.prediction import Predictor
from ..models.store import TrainedModel
from ..samples.sample_set import SampleSet
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


def share_found(model: TrainedModel, stack: ImageStack, samples: SampleSet, context: JobContext) -> float | None:
    """Return the share of samples on valid pixels to which a model gives their class; ``None`` if none lies on one.

    Args:
        model: for the dates of the stack.
        stack: the images.
        samples: in the classes of the model; one without a date counts on every date.
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
        for classes, date in zip(_classes(predictor, window), stack.dates, strict=True):
            some = here.take((here.date == date.key) | (here.date == ""))
            found = classes[some.row - window.row, some.col - window.col]
            judged += int((found > 0).sum())
            right += int(((found > 0) & (found == some.class_value)).sum())
    return right / judged if judged else None


def _classes(predictor: Predictor, window: Window) -> list[NDArray[np.uint8]]:
    """Return the maps (h, w) of a window on all dates; 0: not valid."""
    if predictor.model.takes_series:
        return [found.classes for found in predictor.compute_series(window, predictor.read_series(window))]
    dates = range(len(predictor.stack.dates))
    return [predictor.compute(index, window, predictor.read(index, window)).classes for index in dates]
