"""Self-training: a network that was adapted by statistics learns on, from the samples of its source and from what it is surest of on the target.

Methods/lovecs.md section 4, with the training of the model as the warm-up: in every round pixels of the target get pseudo labels, class by
class, and joint training follows. Networks with batch normalisation keep statistics for each domain, those of the source first copied to the
target; others know the target by the statistics of its images alone (``by_statistics``).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..device import choose_device
from ..models.fitting import TrainSettings
from ..models.network_input import NetworkInput
from ..models.network_model import NetworkClassifier, NetworkForm
from ..models.network_samples import Channels, NetworkSamples
from ..models.network_training import LESSONS
from ..models.store import TrainedModel
from ..models.training import dated_samples
from ..samples.sample_set import SampleSet
from ..spec.classes import ClassScheme
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..spec.model_document import ModelDate
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .by_statistics import Seen
from .guard import MARGIN, reverse_agreement
from .matching import BandMap
from .read_through import ReadThrough
from .target_labels import Round, as_samples, label

if TYPE_CHECKING:
    import torch

    from ..models.network_lessons import Lesson
    from ..training.settings import LoopSettings

ROUNDS: Final = 3
PORTION: Final = 0.5  # of the pixels of a class
STEPS: Final = 600  # of the optimiser, in all rounds
RATE: Final = 0.3  # of the learning rate of the model: it has learnt already
PAPER_STEPS: Final = (2000, 2000, 1000)  # after 10,000 of the source alone, of 15,000
PAPER_WARM_UP: Final = 10_000
PAPER_RULE: Final[Mapping[str, Any]] = {
    "batch_size": 8,
    "learning_rate": 0.01,
    "optimiser": "sgd",
    "weight_decay": 5e-4,
    "schedule": "poly",
    "clip": 35.0,
}
TARGET_WEIGHT: Final = 0.5  # of pseudo labels beside labels


@dataclass(frozen=True, slots=True)
class SelfTraining:
    """How a model teaches itself.

    Attributes:
        rounds: how often pixels are labelled; ``steps``: of the optimiser in all of them.
        portion: of the pixels of each class that are labelled, about. ``weight``: of pseudo labels beside labels.
        is_paper: the published schedule, optimiser and thresholds; ``rounds`` and ``steps`` are then the published ones.
        guarded: whether a network that came out worse is refused, see ``guard``.
        seed: of what is drawn. ``device``: as ``core.device.choose_device`` takes it.
    """

    rounds: int = ROUNDS
    steps: int = STEPS
    portion: float = PORTION
    weight: float = TARGET_WEIGHT
    is_paper: bool = False
    guarded: bool = True
    seed: int = 1
    device: str = "auto"

    @property
    def steps_by_round(self) -> tuple[int, ...]:
        """Steps of the optimiser in each round."""
        return PAPER_STEPS if self.is_paper else (max(self.steps // self.rounds, 1),) * self.rounds

    def most(self, usual: LoopSettings, number: int) -> int:
        """Return how many samples the steps of a round can look at."""
        return self.steps_by_round[number] * int(PAPER_RULE["batch_size"] if self.is_paper else usual.batch_size)

    def loop(self, usual: LoopSettings, count: int, number: int) -> LoopSettings:
        """Return the settings of a round, from those of a training of the method on ``count`` samples."""
        rule: dict[str, Any] = {"learning_rate": usual.learning_rate * RATE, "schedule": "cosine"}
        if self.is_paper:
            rule = dict(PAPER_RULE)
        steps = self.steps_by_round
        before, warm_up = sum(steps[:number]), PAPER_WARM_UP if self.is_paper else 0
        begin, end = ((warm_up + each) / (warm_up + sum(steps)) for each in (before, before + steps[number]))
        epochs = math.ceil(steps[number] / math.ceil(count / rule.get("batch_size", usual.batch_size)))
        rule |= {"epochs": epochs, "span": (begin, end), "warm_up": 0, "patience": 0, "keep": "last", "seed": self.seed + number}
        return replace(usual, **rule)


@dataclass(frozen=True, slots=True)
class Taught:
    """What came of the training of one network.

    Attributes:
        classifier: for the target. ``own``: the same for the source.
        rounds: of pseudo labels.
        agreement: share of the samples of the source that the network names rightly, before and after; it has learnt from them.
        reverse: ``reverse_agreement`` of the target before and after.
    """

    classifier: NetworkClassifier
    own: NetworkClassifier
    rounds: tuple[Round, ...]
    agreement: tuple[float, float]
    reverse: tuple[float, float]

    @property
    def is_better(self) -> bool:
        """Whether the guard would keep it, see ``guard``."""
        return bool(self.rounds) and self.rounds[-1].tells_apart and self.reverse[1] >= self.reverse[0] + MARGIN

    def as_json(self, scheme: ClassScheme, kept: bool) -> dict[str, Any]:
        """Return it for model.json."""
        rounds = [found.as_json(scheme, self.rounds[number - 1] if number else None) for number, found in enumerate(self.rounds)]
        pairs = {"source_agreement": self.agreement, "reverse_agreement": self.reverse}
        return {"kept": kept, **{name: [round(value, 6) for value in pair] for name, pair in pairs.items()}, "rounds": rounds}


def self_train(
    known: TrainedModel,
    adapted: TrainedModel,
    source: ImageStack,
    target: ImageStack,
    samples: SampleSet,
    how: SelfTraining,
    checkpoints: Path,
    context: JobContext,
) -> tuple[TrainedModel, dict[str, Taught]]:
    """Train a network on labels of the source and pseudo labels of the target.

    Args:
        known: a network, trained on the source.
        adapted: the same for the dates of the target, see ``by_statistics.adapt``.
        source: the images of the source.
        target: the other images.
        samples: of the source.
        how: rounds, steps and the like.
        checkpoints: folder with which an interrupted training goes on.
        context: progress, warnings, cancel.

    Returns:
        The model of the target, with the networks that are kept, and what was trained: for each date of the target a network, or one for all
        of them under "".

    Raises:
        InputError: there are too few samples of the source.
        ParameterError: the device is not there.
    """
    seen = source.of_bands(known.bands)
    settings = replace(TrainSettings.from_parameters(known.parameters), pretrained=None, freeze="none", device=how.device)
    samples = dated_samples(samples, seen, settings, context)
    names = dict(zip(known.bands, adapted.bands, strict=True))
    maps = {date.key: None if date.input_map is None else BandMap.from_json(date.input_map) for date in adapted.dates}
    single = not LESSONS[known.method](seen, settings).per_date
    groups = {"": range(len(target.dates))} if single else {date.key: range(n, n + 1) for n, date in enumerate(target.dates)}
    used = {key: str(told["from"]) for key, told in adapted.figures["adaptation"].items()}
    found: dict[str, Taught] = {}
    for number, (key, dates) in enumerate(groups.items()):
        own = known.dates[0].key if single else used[key]
        part = samples if single else samples.take(samples.date == own)
        if not len(part):
            context.warning(
                tr("There are no samples of {source}, so that the network of {target} cannot teach itself."), source=own, target=key
            )
            continue
        asked = part if known.takes_series else part.take(np.isin(part.date, list(used.values())))
        with ReadThrough(target.of_dates(dates), names, maps) as view:
            course = _Course(known, adapted.network_input, known.classifiers(own), seen, view, part, asked, settings, how)
            try:
                found[key] = course.run(checkpoints / key, context.part(number / len(groups), (number + 1) / len(groups)))
            except ParameterError as problem:  # the target is too small for the crops of the training
                if not how.guarded:
                    raise
                context.warning(tr("The network cannot teach itself the target: {reason}"), reason=problem.message)
    seen.close()
    kept = {key: taught.is_better if how.guarded else taught.rounds[-1].tells_apart for key, taught in found.items()}
    told = {key: taught.as_json(known.scheme, kept[key]) for key, taught in found.items()}

    def classifier(key: str) -> NetworkClassifier:
        group = "" if single else key
        return found[group].classifier if kept.get(group) else adapted.classifiers(key)

    return replace(adapted, classifiers=classifier, figures={**adapted.figures, "self_training": told}), found


@dataclass(frozen=True, slots=True)
class _Course:
    """The training of one network, which gets to see ``input`` of the target; the guard asks for the samples ``asked``."""

    known: TrainedModel
    input: NetworkInput | None
    given: NetworkClassifier
    source: ImageStack
    target: ImageStack
    samples: SampleSet
    asked: SampleSet
    settings: TrainSettings
    how: SelfTraining

    def run(self, place: Path, context: JobContext) -> Taught:
        """Return what was trained; ``place`` is the folder of its checkpoints."""
        from ..networks.domain_norm import replace_batch_norm
        from ..training.loop import fit
        from .joint_training import SOURCE, TARGET, Domain, JointData, JointLoss, JointNetwork

        own, other = self._lesson(self.source, self.known.network_input), self._lesson(self.target, self.input)
        channels = Channels(own.input, self.given.moments)
        classes = len(self.known.scheme)
        read = own.read(self.samples, context)
        device = choose_device(self.how.device)
        network = replace_batch_norm(copy.deepcopy(self.given.network).cpu())
        seen = Seen.of(self.target, self.known, range(len(self.target.dates)), context)
        agreement, reverse = [self._agreement(own, network, channels, read, context)], [self._reverse(other, network, seen)]
        rounds: list[Round] = []
        quiet = replace(context, send=lambda _: None, warnings=[])
        count = len(self.how.steps_by_round)
        for number in range(count):
            part = context.part(number / count, (number + 1) / count)
            part.progress(0.0, tr("Labelling the target, round {round} of {rounds}"), round=number + 1, rounds=count)
            model = self._model(other, network)
            rounds.append(label(model, seen, self.how.portion, self.how.is_paper))
            if not rounds[-1].tells_apart:
                break
            guessed = other.read(as_samples(rounds[-1], model, self.target, self.how.seed + number), quiet)
            usual = own.loop(len(read), device)
            some = self._some(read, self.how.most(usual, number), number)
            data = JointData(Domain(some, own, channels), Domain(guessed, other, Channels(other.input, self.given.moments)))
            losses = own.loss(read.counts(classes)), own.loss(guessed.counts(classes))
            fit(
                JointNetwork(own.begin(network, part)),
                data,
                self.how.loop(usual, len(some), number),
                place / f"round{number + 1}",
                part,
                identity=data.identity(),
                loss=JointLoss(*losses, self.how.weight),
            )
        agreement.append(self._agreement(own, network, channels, read, context))
        reverse.append(self._reverse(other, network, seen))
        both = self._classifier(other, network, TARGET), self._classifier(own, network, SOURCE)
        return Taught(*both, tuple(rounds), (agreement[0], agreement[1]), (reverse[0], reverse[1]))

    def _some(self, read: NetworkSamples, most: int, number: int) -> NetworkSamples:
        """Return samples of the source for a round: all, or as many as its steps can look at, drawn anew each time."""
        if len(read) <= most:
            return read
        return read.take(np.sort(np.random.default_rng([self.how.seed, number]).choice(len(read), most, replace=False)))

    def _lesson(self, stack: ImageStack, given: NetworkInput | None) -> Lesson:
        """Return how the network learns on a stack, of which it gets to see what is given."""
        lesson = LESSONS[self.known.method](stack, self.settings)
        if given is not None and isinstance(self.known.form, NetworkForm):
            lesson.input, lesson.form = given, self.known.form
        return lesson

    def _classifier(self, lesson: Lesson, network: torch.nn.Module, domain: str) -> NetworkClassifier:
        """Return a copy of the network as it is used on a domain."""
        from ..networks.domain_norm import plain_batch_norm

        device, given = choose_device(self.how.device), self.given
        plain = plain_batch_norm(copy.deepcopy(network), domain).to(device).eval()
        return lesson.classifier(plain, given.config, lesson.input, given.moments, given.classes, device, **lesson.more)

    def _model(self, lesson: Lesson, network: torch.nn.Module) -> TrainedModel:
        """Return a model of the target as it is seen, with its values changed already."""
        from .joint_training import TARGET

        classifier = self._classifier(lesson, network, TARGET)
        dates = tuple(ModelDate(date.key, date.interval, "") for date in self.target.dates)
        return replace(self.known, dates=dates, classifiers=lambda key: classifier, network_input=self.input)

    def _reverse(self, lesson: Lesson, network: torch.nn.Module, seen: Seen) -> float:
        """Return ``reverse_agreement`` of a network on the target."""
        return reverse_agreement(self._model(lesson, network), seen, self.source, self.asked, self.how.seed)

    def _agreement(self, lesson: Lesson, network: torch.nn.Module, channels: Channels, read: NetworkSamples, context: JobContext) -> float:
        """Return the share of the labels of the source that a network finds."""
        from .joint_training import SOURCE

        context.check_cancelled()
        known = read.target != IGNORED
        found = lesson.found(self._classifier(lesson, network, SOURCE), read, channels)
        return float((found == read.target)[known].mean()) if known.any() else 0.0
