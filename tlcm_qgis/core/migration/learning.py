"""Variant "best" of migration: all dates are judged together.

The class of a place over time is a hidden Markov chain (``trajectories``). Labelled places are known on their dates. What is learnt of a
place comes from two sources that do not depend on each other: whether its spectrum goes on as those of other places do (``continuity``,
learnt without any label), and what its spectrum looks like on each date, by two classifiers a date that err differently (a random forest
and a linear discriminant), trained on the labelled places and on places without a label whose class the *other* dates tell (co-training:
Blum and Mitchell, COLT 1998; a date never teaches itself). Both are improved in turns. docs/method.md says how it was found, and what it gains.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.side_by_side import side_by_side
from ..models.discriminant import Discriminant
from ..models.random_forest import Forest, fit_forest
from .continuity import Calibration, Continuity
from .places import Looks
from .trajectories import Flags, Table, trajectories

ROUNDS: Final = 3
TURNS: Final = 3  # of calibration in each round
TREES: Final = 50
TRUSTS: Final = (0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.14, 0.2, 0.28, 0.4, 0.57, 0.8, 1.0)  # exponents of likelihoods that are tried
BOLD: Final = 2.5  # times the trust that suits the labels: to find out what places are
MOST_BOLD: Final = 0.6  # so bold at most, unless the labels themselves suggest more
SOBER: Final = 0.9  # times the trust that suits the labels: to be sure of a new sample
SMALLEST_SHARE: Final = 0.01  # of a class in what a classifier says
FOLDS: Final = 5  # a discriminant judges its teachers by others that did not see them
FIRST_RATE: Final = 0.02  # of places that change from a date to the next
RATE_RANGE: Final = (0.001, 0.2)
TEACHING: Final = 0.9  # probability above which a place without a label teaches
TEACHERS: Final = 3000  # most of them, as many of each class
FIRM: Final = 0.6  # probability above which a labelled place teaches
LEFT_TO_OTHERS: Final = 1e-9  # probability of another class where a place is labelled
SETTLED: Final = 0.8  # the same at the end

Positions = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of N places on T dates.

    Attributes:
        looks: features and validity.
        label: (T, N) position of the class that a place is labelled with on a date; -1 for none.
        half: (N,) 0 or 1: places judge those of the other half.
        classes: K, the number of classes.
    """

    looks: Looks
    label: NDArray[np.int16]
    half: Positions
    classes: int

    @property
    def labelled(self) -> Flags:
        """Whether a place (N,) is labelled on some date."""
        return np.asarray((self.label >= 0).any(axis=0))


@dataclass(frozen=True, slots=True)
class Belief:
    """What is believed of places.

    Attributes:
        by_all: (T, N, K) probability of every class, by everything taken together.
        by_labelled: the same where only labelled places teach what classes look like.
    """

    by_all: Table
    by_labelled: Table

    def beyond(self, first: int) -> Belief:
        """Return what is believed of the places from ``first`` on."""
        return Belief(self.by_all[:, first:], self.by_labelled[:, first:])


@dataclass(frozen=True, slots=True)
class DateClassifiers:
    """What classes look like on a date; classes are numbered from 1."""

    forest: Forest
    linear: Discriminant

    def likelihoods(self, features: Table, classes: int) -> Table:
        """Return the log likelihood (N, K) of every class: the mean of those of both classifiers."""
        linear = self.linear.probability(features.astype(np.float64))
        return _pool(_spread(self.forest.predict(features), self.forest.classes, classes), _spread(linear, self.linear.classes, classes))


def _spread(shares: NDArray[np.floating], known: NDArray[np.uint8], classes: int) -> Table:
    """Return shares (N, K) of all classes; none is impossible."""
    result = np.zeros((len(shares), classes), np.float32)
    result[:, known - 1] = shares
    return np.maximum(result, SMALLEST_SHARE)


def _pool(first: Table, second: Table) -> Table:
    logs: Table = (np.log(first / first.sum(axis=1, keepdims=True)) + np.log(second / second.sum(axis=1, keepdims=True))) / 2
    return logs


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt from a scene, for places that were not in it.

    Attributes:
        continuity, calibration, rate: of changes.
        trust: in the looks of the dates.
        looks: the classifiers of each date, ``None`` where there were fewer than two classes.
    """

    continuity: Continuity
    calibration: Calibration
    rate: float
    trust: float
    looks: list[DateClassifiers | None]

    def judge(self, scene: Scene, check: Callable[[], None] = lambda: None) -> Table:
        """Return the probability (T, N, K) of every class of other places, by everything taken together."""
        scores = self.continuity.scores(scene.looks.features, scene.looks.valid, scene.half)
        look = _anchored(scene, _likelihoods(scene, self.looks), self.trust)
        return trajectories(look, self.calibration(scores), scene.looks.valid, self.rate, check).posterior


def learn(
    scene: Scene,
    seed: int,
    progress: Callable[[float, int], None] = lambda *_: None,
    check: Callable[[], None] = lambda: None,
    for_others: bool = True,
) -> tuple[Learnt | None, Belief]:
    """Learn from a scene, and judge its places.

    Args:
        scene: labelled places, and others.
        seed: of all draws.
        progress: is told the share that is done and the date in work; may raise to stop.
        check: called now and then in between; may raise to stop.
        for_others: whether places that are not in the scene will be judged; what was learnt takes megabytes a date.

    Returns:
        What was learnt (``None`` unless ``for_others``), and what is believed of the places.
    """
    looks, dates = scene.looks, len(scene.looks.valid)
    continuity = Continuity.fit(looks.features, looks.valid, scene.half, seed, lambda date: progress(0.2 * date / dates, date))
    scores = continuity.scores(looks.features, looks.valid, scene.half)
    calibration, rate = Calibration.first(scores), FIRST_RATE
    found: list[DateClassifiers | None] = []
    look = np.zeros((dates, len(scene.half), scene.classes), np.float32)
    trust = 0.0  # nobody has learnt a look yet
    belief = trajectories(_anchored(scene, look, trust), calibration(scores), looks.valid, rate, check)
    for turn in range(ROUNDS):
        share = 0.2 + 0.7 * turn / ROUNDS

        def report(date: int, share: float = share) -> None:
            progress(share + 0.7 / ROUNDS * date / dates, date)

        found, look = _learn_dates(scene, belief.others, [seed, turn], FIRM, turn > 0, report, for_others and turn == ROUNDS - 1)
        if turn == 0:
            trust = fitting_trust(scene, look, calibration(scores), rate, check)
        anchored = _anchored(scene, look, _bold(trust))
        for _ in range(TURNS):
            belief = trajectories(anchored, calibration(scores), looks.valid, rate, check)
            rate = _rate(belief.changed, scores)
            calibration = Calibration.fit(scores, belief.changed)
        belief = trajectories(anchored, calibration(scores), looks.valid, rate, check)
    learnt = Learnt(continuity, calibration, rate, _bold(trust), found) if for_others else None

    def report_last(date: int) -> None:
        progress(0.9 + 0.1 * date / dates, date)

    _, look = _learn_dates(scene, belief.posterior, [seed, ROUNDS], SETTLED, False, report_last, False)
    trust = fitting_trust(scene, look, calibration(scores), rate, check)
    sober = trajectories(_anchored(scene, look, SOBER * trust), calibration(scores), looks.valid, rate, check)
    return learnt, Belief(belief.posterior, sober.posterior)


def _bold(trust: float) -> float:
    return max(trust, min(BOLD * trust, MOST_BOLD))


def fitting_trust(scene: Scene, look: Table, evidence: Table, rate: float, check: Callable[[], None] = lambda: None) -> float:
    """Return how much the looks of the dates are to be trusted, so that labels that are hidden get the highest likelihood.

    Dates are no independent witnesses of a class: a place that looks odd for its class on one date does so on the others. Counted in full,
    twelve dates would be sure of almost everything, and two hundred of all.

    Args:
        scene: the places, of which the labelled ones are used.
        look: (T, N, K) log likelihoods, those of labelled places from trees that did not see them.
        evidence: (T, N) of changes.
        rate: probability of a change.
        check: called now and then; may raise to stop.
    """
    place = np.flatnonzero(scene.labelled)
    date = (scene.label[:, place] >= 0).argmax(axis=0)
    label, valid = scene.label[date, place], scene.looks.valid[:, place]
    losses = []
    for trust in TRUSTS:
        posterior = trajectories((look[:, place] * np.float32(trust)), evidence[:, place], valid, rate, check).posterior
        losses.append(-np.log(np.maximum(posterior[date, np.arange(len(place)), label], LEFT_TO_OTHERS)).mean())
    return TRUSTS[int(np.argmin(losses))]


def _rate(changed: Table, scores: Table) -> float:
    known = ~np.isnan(scores)
    return float(np.clip(changed[known].mean(), *RATE_RANGE)) if known.any() else FIRST_RATE


def _anchored(scene: Scene, look: Table, trust: float) -> Table:
    """Return log likelihoods, tempered, with certainty where places are labelled."""
    result = (look * np.float32(trust)).astype(np.float32)
    date, place = np.nonzero(scene.label >= 0)
    result[date, place] = np.log(LEFT_TO_OTHERS)
    result[date, place, scene.label[date, place]] = 0
    return result


def _likelihoods(scene: Scene, found: list[DateClassifiers | None]) -> Table:
    """Return the log likelihood (T, N, K) of every class by the looks of each date; 0 for all where there is no pixel or no classifier."""
    result = np.zeros((*scene.label.shape, scene.classes), np.float32)
    for date, look in enumerate(found):
        if look is not None:
            result[date] = look.likelihoods(scene.looks.features[date], scene.classes)
    return np.where(scene.looks.valid[..., np.newaxis], result, 0)


def _learn_dates(
    scene: Scene, belief: Table, seed: list[int], settled: float, teachers: bool, progress: Callable[[int], None], keep: bool = True
) -> tuple[list[DateClassifiers | None], Table]:
    """Learn the looks of each date; return them and the log likelihoods, those of places that teach from what did not see them.

    Args:
        scene: the places.
        belief: (T, N, K) probabilities of the classes that places are taken to have.
        seed: of draws and classifiers.
        settled: probability from which a labelled place teaches its class.
        teachers: whether places without a label teach, too.
        progress: is told the date.
        keep: whether what was learnt is returned.
    """
    result = np.zeros(belief.shape, np.float32)

    def learn_date(date: int) -> DateClassifiers | None:
        valid, rng = scene.looks.valid[date], np.random.default_rng([*seed, date])
        shares = belief[date].copy()
        given = scene.label[date] >= 0
        shares[given] = np.eye(scene.classes, dtype=np.float32)[scene.label[date, given]]
        place = np.flatnonzero(valid & scene.labelled & (shares.max(axis=1) > settled))
        if teachers:
            place = np.concatenate([place, _teachers(shares, valid & ~scene.labelled, rng)])
        classes = (shares[place].argmax(axis=1) + 1).astype(np.uint8)
        if len(np.unique(classes)) < 2:
            return None
        look, result[date] = _fit(scene.looks.features[date], place, classes, scene.classes, rng)
        result[date, ~valid] = 0
        return look if keep else None

    with _warnings_kept():
        return side_by_side(learn_date, len(result), progress), result


@contextmanager
def _warnings_kept() -> Iterator[None]:
    """Keep the warning filters of the process: scikit-learn sets them while it fits, which threads must not do, and then warns of itself."""
    with warnings.catch_warnings():
        warnings.showwarning = lambda *_, **__: None
        yield


def _fit(
    features: Table, place: Positions, classes: NDArray[np.uint8], count: int, rng: np.random.Generator
) -> tuple[DateClassifiers, Table]:
    """Return the classifiers of a date, trained on some of its places, and the log likelihoods (N, K) of all places."""
    seed = int(rng.integers(2**31))
    fitted = fit_forest(features[place], classes, np.ones(len(place), np.float32), TREES, seed)
    votes = fitted.forest.predict(features)
    votes[place] = np.where(np.isnan(fitted.out_of_bag), 1 / len(fitted.forest.classes), fitted.out_of_bag)
    known = features[place].astype(np.float64)
    linear = Discriminant.of(known, classes)
    second = _spread(linear.probability(features.astype(np.float64)), linear.classes, count)
    for held in _folds(classes, rng):
        if held.any() and len(np.unique(classes[~held])) > 1:
            other = Discriminant.of(known[~held], classes[~held])
            second[place[held]] = _spread(other.probability(known[held]), other.classes, count)
    return DateClassifiers(fitted.forest, linear), _pool(_spread(votes, fitted.forest.classes, count), second)


def _folds(classes: NDArray[np.uint8], rng: np.random.Generator) -> list[Flags]:
    """Return which samples (N,) each fold holds back: of every class the same share."""
    order = rng.permutation(len(classes))
    order = order[np.argsort(classes[order], kind="stable")]
    fold = np.empty(len(classes), np.int64)
    fold[order] = np.arange(len(classes)) % FOLDS
    return [fold == number for number in range(FOLDS)]


def _teachers(shares: Table, free: Flags, rng: np.random.Generator) -> Positions:
    """Return places that surely are of a class, as many of each as there are, at most ``TEACHERS`` in all."""
    most = TEACHERS // shares.shape[1]
    sure, best = free & (shares.max(axis=1) > TEACHING), shares.argmax(axis=1)
    parts = [rng.permutation(np.flatnonzero(sure & (best == value)))[:most] for value in range(shares.shape[1])]
    return np.concatenate(parts).astype(np.int64)
