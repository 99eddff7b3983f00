"""A model of two stacks of one place: the method is trained on each of them, and their probabilities are joined (``fusion``)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet, concatenate
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..stack.image_stack import ImageStack
from ..stack.second_stack import STACK_2, SecondContext, of_second
from ..worker.context import JobContext
from .fitting import TrainSettings
from .fusion import shares
from .lacking import listed
from .model_json import CHECKPOINTS, SECOND_FOLDER
from .network_input import day_of
from .store import SecondModel, TrainedModel
from .training import dated_samples, train

FAR_DAYS: Final = 31  # a label of a date is not given to one farther away, but to the nearest, and then told


def check_takes_second(method: str) -> None:
    """Refuse a method that two stacks cannot be joined with.

    Raises:
        ParameterError: it maps every date by itself, so that dates of another stack tell it nothing.
    """
    if not METHODS[method].takes_second:
        raise ParameterError(
            tr("{name} is given, but METHOD is {method}, which sees each date by itself and takes one stack only."),
            tr("Choose one of: {known}."),
            name=STACK_2,
            method=method,
            known=", ".join(name for name, known in METHODS.items() if known.takes_second),
        )


def train_stacks(
    first: ImageStack,
    second: ImageStack | None,
    samples: SampleSet,
    settings: TrainSettings,
    context: JobContext,
    folder: Path | None = None,
) -> TrainedModel:
    """Train a method on a stack, or on each of two with the same samples and settings.

    A label that holds on a date holds on the dates of the second stack before and after it. What is pre-trained is for the first stack.

    Args:
        first: the images whose dates are mapped.
        second: opened by ``open_second``; ``None`` if there is one stack only.
        samples: as ``train`` takes them for the first stack.
        settings: method and its parameters.
        context: progress, warnings.
        folder: of the model, in which interrupted trainings go on; ``None``: they begin anew.

    Raises:
        ParameterError, InputError: as ``train``, or the method takes one stack only.
    """
    place = folder and folder / CHECKPOINTS
    if second is None:
        return train(first, samples, settings, context, place)
    check_takes_second(settings.method)
    own = train(first, samples, settings, context.part(0.0, 0.5), place)
    context.progress(0.5, tr("Training on the second stack"))
    placed = _on_second(dated_samples(samples, first, settings, JobContext(lambda _: None)), first, second, settings, context)
    if settings.pretrained and "PRETRAINED" in METHODS[settings.method].parameters:
        context.warning(tr("The pre-trained network is for the first stack; that of the second one begins with nothing learnt."))
    alone = replace(settings, pretrained=None, pretrained_strict=False, freeze="none")
    with of_second():
        place = folder and folder / SECOND_FOLDER / CHECKPOINTS
        other = train(second, placed, alone, SecondContext.of(context.part(0.5, 1.0)), place)
    figure = METHODS[settings.method].agreement.figure
    share = shares([model.figures[figure] for model in (own, other)], len(own.scheme))[1]
    return replace(own, second=SecondModel(other, round(share, 6)))


def remove_checkpoints(folder: Path) -> None:
    """Remove what goes on with interrupted trainings from a model folder that is whole."""
    for place in (folder, folder / SECOND_FOLDER):
        shutil.rmtree(place / CHECKPOINTS, ignore_errors=True)


def all_figures(model: TrainedModel) -> dict[str, Any]:
    """Return the figures of a training; of two stacks also those of the second model, and how much it counts."""
    if model.second is None:
        return dict(model.figures)
    return {**model.figures, "second": {**model.second.model.figures, "share": model.second.share}}


def _on_second(samples: SampleSet, first: ImageStack, second: ImageStack, settings: TrainSettings, context: JobContext) -> SampleSet:
    """Return dated samples on dates of the second stack; of several of a place on one of them, the sample whose date is nearest."""
    days, known = (np.array([day_of(date.interval) for date in stack.dates]) for stack in (first, second))
    parts, distances, far = [], [], []
    for key, day in zip((date.key for date in first.dates), days, strict=True):
        chosen = samples.take(samples.date == key)
        served = _served(known, day, settings)
        if len(chosen) and abs(known[served[0]] - day) > FAR_DAYS:
            far.append(key)
        for index in served:
            parts.append(replace(chosen, date=np.full(len(chosen), second.dates[index].key)))
            distances.append(np.full(len(chosen), abs(known[index] - day)))
    if far and not settings.labels_series:
        text = tr("The second stack has no image within {days} days of {dates}; the labels of these dates are taken for its nearest one.")
        context.warning(text, days=FAR_DAYS, dates=listed(far))
    found, distance = concatenate(parts), np.concatenate(distances)
    order = np.lexsort((found.weight, found.class_value, distance, found.date, found.col, found.row))
    found = found.take(order)
    again = (np.diff(found.row) == 0) & (np.diff(found.col) == 0) & (found.date[1:] == found.date[:-1])
    return found.take(np.append(True, ~again))


def _served(known: NDArray[np.float64], day: float, settings: TrainSettings) -> list[int]:
    """Return the dates, by their days, that a label of a day is given to, the nearest first.

    A label that holds on a date goes to the date before and the one after, if they are not far: from these two the maps of that day are
    made. One for all dates together can be anywhere.
    """
    sides = [np.flatnonzero(chosen) for chosen in (known <= day, known >= day)]
    near = {int(side[np.abs(known[side] - day).argmin()]) for side in sides if len(side)}
    nearest, *others = sorted(near, key=lambda index: (abs(known[index] - day), index))
    return [nearest, *(index for index in others if abs(known[index] - day) <= FAR_DAYS and not settings.labels_series)]
