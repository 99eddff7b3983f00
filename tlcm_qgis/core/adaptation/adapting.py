"""A model for another sensor, year or place: by statistics, by what it teaches itself, and what can be said about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..models.fitting import TrainSettings
from ..models.lacking import listed
from ..models.store import TrainedModel
from ..models.training import train
from ..outputs import staged, write_text
from ..samples.sample_set import SampleSet
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.parameters import numbers_of
from ..spec.series_document import CHANGE_CALIBRATION
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from . import label_report
from .by_statistics import AUTO, NONE, adapt, shared_bands
from .labelled import in_classes, on_dates, share_found
from .pseudo_labels import PORTION as PAPER_PORTION
from .self_training import SelfTraining, Taught, self_train

NEVER: Final = "no"  # values of SELF_TRAINING
ALWAYS: Final = "yes"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants, by the parameters of ``tlcm:adaptmodel``.

    Attributes:
        matching: of ``by_statistics``. ``self_training``: "better", "no" or "yes". ``how``: it teaches itself.
        scales: at which a network sees images; "": as it was trained.
    """

    matching: str
    self_training: str
    how: SelfTraining
    scales: str = ""

    @classmethod
    def from_parameters(cls, parameters: Mapping[str, Any]) -> Wishes:
        """Return the wishes among the checked parameters of a job."""
        is_paper = parameters["VARIANT"] == "paper"
        matching, wish = parameters["MATCHING"], parameters["SELF_TRAINING"]
        how = SelfTraining(
            parameters["ROUNDS"],
            parameters["STEPS"],
            PAPER_PORTION if is_paper else parameters["PORTION"],
            is_paper=is_paper,
            guarded=wish != ALWAYS,
            seed=parameters["SEED"],
            device=parameters["DEVICE"],
        )
        return cls(NONE if is_paper and matching == AUTO else matching, wish, how, parameters["SCALES"] or "")


@dataclass(frozen=True, slots=True)
class Adapted:
    """A model for the dates of the target, and what networks taught themselves by date ("": all dates; nothing: they did not)."""

    model: TrainedModel
    taught: Mapping[str, Taught]

    def save(self, folder: Path, target: ImageStack) -> None:
        """Write the model folder with the table and the picture of what was pseudo-labelled."""
        rounds = {key: each.rounds for key, each in self.taught.items()}
        if rounds:
            write_text(folder / label_report.TABLE_FILE, label_report.table(rounds, self.model.scheme))
            with staged(folder / label_report.PICTURE_FILE) as part:
                part.write_bytes(label_report.picture(rounds, self.model.scheme, target))
        self.model.save(folder)


def adapt_model(
    model: TrainedModel,
    source: ImageStack,
    target: ImageStack,
    samples: SampleSet | None,
    judges: SampleSet | None,
    wishes: Wishes,
    checkpoints: Path,
    context: JobContext,
) -> Adapted:
    """Return a model for the dates of another stack.

    Args:
        model: trained on the source.
        source: its images.
        target: the others.
        samples: of the source; ``None``: there are none.
        judges: labels of the target, for the report alone.
        wishes: of the user.
        checkpoints: folder with which an interrupted self-training goes on.
        context: progress, warnings, cancel.

    Raises:
        InputError, ParameterError: see ``by_statistics.adapt`` and ``self_train``; self-training is wanted without samples.
    """
    if model.calibration is not None:  # what change looks like was learnt from calibrated maps
        model = replace(model, figures={name: told for name, told in model.figures.items() if name != CHANGE_CALIBRATION})
    model = replace(model, calibration=None, looks=None)  # both are of the places of the source
    teaches = METHODS[model.method].is_network and wishes.self_training != NEVER and samples is not None
    _check_wish(model, samples, wishes, context)
    settings = replace(
        TrainSettings.from_parameters({**model.parameters, "DEVICE": wishes.how.device}),
        pretrained=None,  # they know bands that may be missing, and their file is not at hand
        freeze="none",
        validation="none",
        calibration="none",
    )
    bands = shared_bands(source, target, model.bands)
    known, seen = _on_shared_bands(model, source, bands, samples, settings, checkpoints, context.part(0.0, 0.3))
    known = replace(known, looks=None)
    if wishes.scales and "SCALES" in known.parameters:
        known = _at_scales(known, wishes.scales)
    adapted = matched = adapt(known, seen, target, wishes.matching, context.part(0.3, 0.4 if teaches else 0.9), bands)
    taught: dict[str, Taught] = {}
    if teaches and samples is not None:
        labels, unknown = in_classes(samples, known.scheme)
        _tell_unknown(unknown, "SOURCE_SAMPLES", context)
        adapted, taught = self_train(known, matched, seen, target, labels, wishes.how, checkpoints, context.part(0.4, 0.95))
        _tell_taught(adapted, taught, context)
    if judges is not None:
        labels, unknown = in_classes(judges, known.scheme)
        _tell_unknown(unknown, "TARGET_SAMPLES", context)
        labels = on_dates(labels, target, context)
        raw = replace(matched, dates=tuple(replace(date, input_map=None) for date in matched.dates))
        models = {"unchanged": raw, "by_statistics": matched, "adapted": adapted}
        found = {name: share_found(each, target, labels, context) for name, each in models.items()}
        told = {name: None if share is None else round(share, 6) for name, share in found.items()}
        adapted = replace(adapted, figures={**adapted.figures, "target_accuracy": told})
    return Adapted(adapted, taught)


def _at_scales(model: TrainedModel, scales: str) -> TrainedModel:
    """Return a model whose networks see images at other scales."""
    from ..models.tile_model import TileMemory

    def classifier(key: str) -> Any:
        return replace(model.classifiers(key), scales=numbers_of(scales), memory=TileMemory())

    return replace(model, parameters={**model.parameters, "SCALES": scales}, classifiers=cache(classifier))


def _check_wish(model: TrainedModel, samples: SampleSet | None, wishes: Wishes, context: JobContext) -> None:
    if wishes.self_training != ALWAYS:
        return
    if not METHODS[model.method].is_network:
        context.warning(
            tr("{method} does not teach itself: the model is adapted by the statistics of the images alone."),
            method=METHODS[model.method].title,
        )
    elif samples is None:
        raise ParameterError(
            tr("SELF_TRAINING is {value}, but there are no samples of the model."), tr("Give SOURCE_SAMPLES."), value=ALWAYS
        )


def _on_shared_bands(
    model: TrainedModel,
    source: ImageStack,
    bands: Mapping[str, str],
    samples: SampleSet | None,
    settings: TrainSettings,
    checkpoints: Path,
    context: JobContext,
) -> tuple[TrainedModel, ImageStack]:
    """Return the model and the source, without the bands that the target lacks: then the model is trained again, if there are samples.

    Without samples, or where the target lacks all bands, both stay as they are.
    """
    missing = [band for band in model.bands if band not in bands]
    if samples is None or not bands or not missing:
        return model, source
    context.warning(
        tr("The target has nothing like the bands {missing}: the model is trained again on {bands}."),
        missing=listed(missing),
        bands=listed(list(bands)),
    )
    seen = source.of_bands(list(bands))
    return train(seen, samples, settings, context, checkpoints / "source"), seen


def _tell_unknown(names: Sequence[str], parameter: str, context: JobContext) -> None:
    if names:
        context.warning(
            tr("The model does not know these classes of {name}, which are left out: {classes}."), name=parameter, classes=listed(names)
        )


def _tell_taught(adapted: TrainedModel, taught: Mapping[str, Taught], context: JobContext) -> None:
    """Warn of what a network could not teach itself, and of what is not kept."""
    every = listed([date.key for date in adapted.dates])
    names = [each.name for each in adapted.scheme.classes]
    unsure: dict[str, list[str]] = {}
    for key, each in taught.items():
        kept = adapted.figures["self_training"][key]["kept"]
        if not kept and not each.rounds[-1].tells_apart:
            context.warning(
                tr("On {dates} the network is sure of one class only, so it cannot teach itself: the model by statistics is kept."),
                dates=key or every,
            )
            continue
        for index in np.flatnonzero(np.sum([found.labels for found in each.rounds], axis=0) == 0).tolist():
            unsure.setdefault(names[index], []).append(key or every)
        if not kept:
            context.warning(
                tr(
                    "On {dates} what the network taught itself does not find more of the source's samples: the model by statistics is kept."
                ),
                dates=key or every,
            )
    for name, keys in unsure.items():
        context.warning(
            tr("No pixel of {dates} was labelled {name} in self-training: the network knows this class from the source alone."),
            name=name,
            dates=listed(keys),
        )
