"""From dated samples to a network: one for all dates, or one for every date."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..device import choose_device
from ..samples.sample_set import SampleSet
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import ModelDate
from ..spec.series_document import CHANGE_CALIBRATION
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .calibration import Calibration
from .chosen_samples import tell_left_out
from .fitting import TrainSettings
from .fpn_training import FpnLesson
from .held_out import HeldOut, Judgement, judge
from .lacking import NEVER_SHOWN, OF_ONE_CLASS, PERHAPS_MISSED, listed, tell_lacking
from .network_judgement import along_classes, judged, kept_aside_figures, looks_of
from .network_lessons import Inputs, Lesson, SeriesLesson
from .network_model import NetworkClassifier
from .network_samples import Augment, Channels, NetworkSamples
from .slgt2_training import Slgt2Lesson
from .stcln_training import stcln_lesson
from .store import TrainedModel
from .validation import of_date, tell_unknown

if TYPE_CHECKING:
    from ..training.data import Batch, Part
    from ..training.history import History

VALIDATION_SHARE: Final = 0.2
LESSONS: Final[Mapping[str, Callable[[ImageStack, TrainSettings], Lesson]]] = {
    "cnn": Lesson,
    "resnet": Lesson,
    "tsscd": SeriesLesson,
    "stcln": stcln_lesson,
    "slgt2": Slgt2Lesson,
    "fpn": FpnLesson,
}


@dataclass(frozen=True, slots=True)
class _Trained:
    """A network, its training, its validation samples, the classes that it finds there (of the shape of their targets), and what it says of them.

    ``calibration`` is that of ``change_calibration``.
    """

    classifier: NetworkClassifier
    history: History
    unseen: NetworkSamples
    found: NDArray[np.int64]
    held: HeldOut | None
    calibration: dict[str, Any] | None


def train_networks(
    stack: ImageStack, samples: SampleSet, settings: TrainSettings, context: JobContext, checkpoints: Path | None
) -> TrainedModel:
    """Train the network of ``settings.method``.

    Args:
        stack: the images.
        samples: with date keys of the stack and weights above 0.
        settings: method and its parameters.
        context: progress names the epoch.
        checkpoints: folder with which an interrupted training goes on; ``None``: it begins anew.

    Raises:
        InputError: the samples on valid pixels are of fewer than two classes.
        ParameterError: the device is not there.
    """
    device = choose_device(settings.device)
    context.progress(0.0, tr("Reading the samples"))
    lesson = LESSONS[settings.method](stack, settings)
    read = lesson.read(samples, context)
    tell_left_out(lesson.left_out(samples, read), context)
    present = np.unique(read.target[read.target != IGNORED])
    if len(present) < 2:
        raise _nothing_to_tell_apart()
    trainer = _Trainer(stack, samples, settings, lesson, lesson.moments(context.check_cancelled), device)
    chosen = trainer.dates(read)
    if not chosen:
        raise _nothing_to_tell_apart()
    _tell_lacking(trainer, read, context)
    with TemporaryDirectory() if checkpoints is None else nullcontext(checkpoints) as place:
        trained = trainer.train_all(read, chosen, Path(place), context)
    if not any(result.history.validated for result in trained.values()):
        context.warning(
            tr(
                "There are too few samples to keep places aside: the network was trained for all epochs, and nothing is known of its agreement with other places."
            )
        )
    return trainer.model(read, trained, context)


def _nothing_to_tell_apart() -> InputError:
    return InputError(
        tr("No date has samples of two classes on valid pixels, so there is nothing to tell apart."),
        tr("Add samples of other classes, and check that they lie on the images and on dates of the stack."),
    )


def _tell_lacking(trainer: _Trainer, read: NetworkSamples, context: JobContext) -> None:
    """Warn of dates on which classes were not labelled."""
    scheme, dates = trainer.samples.scheme, trainer.stack.dates
    counts = {date.key: read.counts(len(scheme), index) for index, date in enumerate(dates)}
    used = read.counts(len(scheme)) > 0
    if trainer.settings.labels_series:
        return
    if not trainer.lesson.per_date:
        tell_lacking(counts, used, scheme, PERHAPS_MISSED, context)
        return
    of_one_class = [key for key, found in counts.items() if np.count_nonzero(found) == 1]
    if of_one_class:
        context.warning(OF_ONE_CLASS, dates=listed(of_one_class))
    known = {dates[index].key: counts[dates[index].key] for index in trainer.dates(read)}
    tell_lacking(known, used, scheme, NEVER_SHOWN, context)


@dataclass(frozen=True, slots=True)
class _Trainer:
    stack: ImageStack
    samples: SampleSet
    settings: TrainSettings
    lesson: Lesson
    moments: tuple[tuple[float, float], ...]
    device: str

    def dates(self, read: NetworkSamples) -> list[int]:
        """Return the dates that have a model of their own: labels, and of two classes where each has its own network."""
        classes = len(self.samples.scheme)
        fewest = 2 if self.lesson.per_date else 1
        dates = range(len(self.stack.dates))
        return [index for index in dates if np.count_nonzero(read.counts(classes, index)) >= fewest]

    def train_all(self, read: NetworkSamples, dates: Sequence[int], place: Path, context: JobContext) -> dict[int, _Trained]:
        """Return what was trained for each date; the same for all if one network serves them all."""
        if not self.lesson.per_date:
            return dict.fromkeys(dates, self.train(read, place, context))
        trained = {}
        for number, index in enumerate(dates):
            part = context.part(number / len(dates), (number + 1) / len(dates))
            own = (read.date == index).reshape(len(read), -1).any(axis=1)
            trained[index] = self.train(read.take(own), place / self.stack.dates[index].key, part)
        return trained

    def train(self, read: NetworkSamples, place: Path, context: JobContext) -> _Trained:
        learnt, unseen = self.lesson.split(read, VALIDATION_SHARE)
        again = len(unseen) > 0 and self.lesson.learns_again(len(read))
        classifier, history = self._fitted(learnt, unseen, place, context.part(0.0, 0.5) if again else context)
        channels = Channels(self.lesson.input, classifier.moments)
        found, held = judged(self.lesson, classifier, unseen, channels, self.settings.seed)
        calibration = self._calibration(classifier, channels, unseen, self.judgement([held]).calibration, context)
        if again:
            context.progress(0.5, tr("Training again, with the samples that were kept aside"))
            classifier, _ = self._fitted(read, unseen.take(np.arange(0)), place / "all", context.part(0.5, 1.0))
        return _Trained(classifier, history, unseen, found, held, calibration)

    def judgement(self, parts: Sequence[HeldOut | None]) -> Judgement:
        """Return what held-out labels of networks say of their probabilities."""
        known = [part for part in parts if part is not None]
        return judge(HeldOut.together(known) if known else None, calibrate=self.settings.calibration != "none")

    def _fitted(
        self, learnt: NetworkSamples, unseen: NetworkSamples, place: Path, context: JobContext
    ) -> tuple[NetworkClassifier, History]:
        """Return a network that learned from some samples, and how; judged by others."""
        from ..networks import build
        from ..training.loop import fit

        settings, lesson = self.settings, self.lesson
        classes = len(self.samples.scheme)
        config = lesson.config(classes)
        network = build(**config, seed=settings.seed)
        channels = Channels(lesson.input, np.array(self.moments))
        data = _Data({"training": learnt, "validation": unseen}, channels, lesson.variation, partial(lesson.inputs, channels=channels))
        history = fit(
            lesson.begin(network, context),
            data,
            lesson.loop(data.training, self.device),
            place,
            context,
            identity=data.identity(config, settings),
            loss=lesson.loss(learnt.counts(classes)),
            validation_loss=lesson.judge(),
        )
        values = np.array(self.samples.scheme.values, np.uint8)
        network = network.to(self.device).eval()
        return lesson.classifier(network, config, lesson.input, channels.moments, values, self.device, **lesson.more), history

    def _calibration(
        self,
        classifier: NetworkClassifier,
        channels: Channels,
        unseen: NetworkSamples,
        calibration: Calibration | None,
        context: JobContext,
    ) -> dict[str, Any] | None:
        """Return what change looks like in the maps of a network on series; tells the user where too little is known of it."""
        if not self.lesson.knows_changes or not len(unseen) or len(self.stack.dates) < 2:
            return None
        from .change_calibration import calibrate

        def predict(series: NetworkSamples) -> NDArray[np.float32]:
            found = self.lesson.probabilities(classifier, series, channels)
            return found if calibration is None else along_classes(calibration, found)

        found = calibrate(predict, unseen, len(classifier.classes), self.settings.seed)
        if found is None:
            context.warning(
                tr("Too few of the places that were kept aside hold their class, so changes will have no probability (probability.tif).")
            )
        return found

    def model(self, read: NetworkSamples, trained: Mapping[int, _Trained], context: JobContext) -> TrainedModel:
        """Return the model of what was trained."""
        stack, settings = self.stack, self.settings
        figure = METHODS[settings.method].agreement.figure
        by_date, known = {}, []
        for index, result in trained.items():
            share, number = self._agreement(result, index)
            known.append((share, number))
            counts = read.counts(len(self.samples.scheme), index)
            samples = {str(value): int(count) for value, count in zip(self.samples.scheme.values, counts, strict=True) if count}
            by_date[stack.dates[index].key] = {"samples": samples, figure: None if share is None else round(share, 6)}
        total = sum(number for _, number in known)
        overall = sum((share or 0.0) * number for share, number in known) / total if total else None
        calibration = next(iter(trained.values())).calibration
        networks = list({id(result.history): result for result in trained.values()}.values())
        parts = [result.held for result in networks if result.held is not None]
        held, judgement = (HeldOut.together(parts) if parts else None), self.judgement([result.held for result in networks])
        for index in trained:
            by_date[stack.dates[index].key] |= of_date(None if held is None else held.take(held.date == index), self.samples.scheme)
        if any(result.history.validated for result in networks):  # else that nothing is known was told
            tell_unknown(judgement, settings.calibration != "none", context)
        histories = {id(result.history): result.history for result in trained.values()}
        classifiers = {stack.dates[index].key: result.classifier for index, result in trained.items()}
        return TrainedModel(
            method=settings.method,
            scheme=self.samples.scheme,
            bands=tuple(stack.bands),
            statistics=self.moments,
            dates=tuple(ModelDate(stack.dates[index].key, stack.dates[index].interval, "") for index in trained),
            form=self.lesson.form,
            parameters=self.lesson.parameters,
            figures={
                "samples": read.labels,
                figure: None if overall is None else round(overall, 6),
                **kept_aside_figures(held, judgement, self.samples.scheme),
                "dates": by_date,
                "training": [_curves(history) for history in histories.values()],
                **({} if calibration is None else {CHANGE_CALIBRATION: calibration}),
            },
            classifiers=classifiers.__getitem__,
            grid=stack.grid,
            network_input=self.lesson.input,
            source=self.lesson.source,
            calibration=judgement.calibration,
            looks=looks_of(stack, self.samples, list(trained), settings).__getitem__,
        )

    @staticmethod
    def _agreement(result: _Trained, index: int) -> tuple[float | None, int]:
        """Return the share of the validation samples of a date that are labelled rightly, and their number."""
        chosen = (result.unseen.target != IGNORED) & (result.unseen.date == index)
        right = (result.found == result.unseen.target)[chosen]
        return (float(right.mean()) if len(right) else None), len(right)


def _curves(history: History) -> dict[str, Any]:
    """Return a training without the seconds, which differ from run to run."""
    found = history.as_json()
    found["curves"]["seconds"] = [0.0] * len(history.epochs)
    return found


@dataclass(frozen=True, slots=True)
class _Data:
    """The samples as the training loop takes them."""

    parts: Mapping[str, NetworkSamples]
    channels: Channels
    augment: Augment | None
    inputs: Callable[[NetworkSamples], Inputs]

    def identity(self, config: Mapping[str, Any], settings: TrainSettings) -> str:
        """Return what tells this training from others."""
        digest = hashlib.sha256(json.dumps([dict(config), settings.as_parameters(), self.channels.input.as_json()]).encode())
        digest.update(self.channels.moments.tobytes())
        for part in self.parts.values():
            for array in (part.values, part.valid, part.day, part.target, part.weight):
                digest.update(array.tobytes())
        return digest.hexdigest()

    @property
    def training(self) -> int:
        return len(self.parts["training"])

    @property
    def validation(self) -> int:
        return len(self.parts["validation"])

    def batch(self, part: Part, items: NDArray[np.int64], generator: np.random.Generator | None) -> Batch:
        import torch

        from ..training.data import Batch

        some = self.parts[part].take(items)
        if generator is not None and self.augment is not None:
            some = self.augment(some, generator)
        target, weight = (torch.from_numpy(np.ascontiguousarray(array)) for array in (some.target, some.weight))
        return Batch(tuple(torch.from_numpy(array) for array in self.inputs(some)), target, weight)
