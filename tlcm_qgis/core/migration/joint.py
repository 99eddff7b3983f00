"""Variant "best" of migration: all dates are judged together.

The class of a place over time is a hidden Markov chain (``trajectories``). Labelled places are known on their dates. What is learnt of a
place comes from two sources that do not depend on each other: whether its spectrum goes on as those of other places do (``continuity``,
learnt without any label), and what its spectrum looks like on each date, by a random forest a date that is trained on the labelled
places and on places without a label whose class the *other* dates tell (co-training: Blum and Mitchell, COLT 1998; a date never teaches
itself). Both are improved in turns. docs/method.md says how it was found, and what it gains.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..models.random_forest import Forest, fit_forest
from .continuity import Calibration, Continuity
from .places import Looks
from .trajectories import Flags, Table, Trajectories, trajectories

ROUNDS: Final = 4
TURNS: Final = 3  # of calibration in each round
TREES: Final = 100
LOOK_TRUST: Final = 0.5  # dates are no independent witnesses of a class: a place that is odd stays odd
LABELLED_TRUST: Final = 0.25  # where only labelled places teach, for the choice of new samples
SMALLEST_SHARE: Final = 0.01  # of a class in a forest's vote
FIRST_RATE: Final = 0.02  # of places that change from a date to the next
RATE_RANGE: Final = (0.001, 0.2)
TEACHER: Final = 0.9  # probability above which a place without a label teaches
TEACHERS: Final = 3000  # most of them, as many of each class
LABELLED_TEACHER: Final = 0.6  # the same for the classes of labelled places
KNOWN: Final = 1e-9  # probability left for the other classes where a place is labelled
SETTLED: Final = 0.8  # probability from which a labelled place teaches at the end

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
    label: Positions
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
        by_all: everything taken together.
        by_labelled: (T, N, K) posterior where only labelled places teach what classes look like.
    """

    by_all: Trajectories
    by_labelled: Table

    def beyond(self, first: int) -> Belief:
        """Return what is believed of the places from ``first`` on."""
        every = self.by_all
        rest = Trajectories(every.posterior[:, first:], every.others[:, first:], every.changed[:, first:])
        return Belief(rest, self.by_labelled[:, first:])


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt from a scene, for places that were not in it.

    Attributes:
        continuity, calibration, rate: of changes.
        by_all, by_labelled: the forest of each date, ``None`` where there were fewer than two classes.
    """

    continuity: Continuity
    calibration: Calibration
    rate: float
    by_all: list[Forest | None]
    by_labelled: list[Forest | None]

    def judge(self, scene: Scene, check: Callable[[], None] = lambda: None) -> Belief:
        """Return what is believed of other places."""
        scores = self.continuity.scores(scene.looks.features, scene.looks.valid, scene.half)
        evidence = self.calibration(scores)
        posteriors = [
            trajectories(_anchored(scene, _likelihoods(scene, forests), trust), evidence, scene.looks.valid, self.rate, check)
            for forests, trust in ((self.by_all, LOOK_TRUST), (self.by_labelled, LABELLED_TRUST))
        ]
        return Belief(posteriors[0], posteriors[1].posterior)


def learn(scene: Scene, seed: int, progress: Callable[[float, int], None] = lambda *_: None) -> tuple[Learnt, Belief]:
    """Learn from a scene, and judge its places.

    Args:
        scene: labelled places, and others.
        seed: of all draws.
        progress: is told the share that is done and the date in work; may raise to stop.
    """
    looks, dates = scene.looks, len(scene.looks.valid)
    continuity = Continuity.fit(looks.features, looks.valid, scene.half, seed, lambda date: progress(0.2 * date / dates, date))
    scores = continuity.scores(looks.features, looks.valid, scene.half)
    calibration, rate = Calibration.first(scores), FIRST_RATE
    forests: list[Forest | None] = [None] * dates
    nothing = np.zeros((dates, len(scene.half), scene.classes), np.float32)
    belief = trajectories(_anchored(scene, nothing, LOOK_TRUST), calibration(scores), looks.valid, rate)
    for turn in range(ROUNDS):
        share = 0.2 + 0.7 * turn / ROUNDS

        def report(date: int, share: float = share) -> None:
            progress(share + 0.7 / ROUNDS * date / dates, date)

        forests, look = _learn_looks(scene, belief.others, [seed, turn], LABELLED_TEACHER, turn > 0, report)
        anchored = _anchored(scene, look, LOOK_TRUST)
        for _ in range(TURNS):
            belief = trajectories(anchored, calibration(scores), looks.valid, rate)
            rate = _rate(belief.changed, scores)
            calibration = Calibration.fit(scores, belief.changed)
        belief = trajectories(anchored, calibration(scores), looks.valid, rate)
    few, look = _learn_looks(scene, belief.posterior, [seed, ROUNDS], SETTLED, False, lambda date: progress(0.9 + 0.1 * date / dates, date))
    sober = trajectories(_anchored(scene, look, LABELLED_TRUST), calibration(scores), looks.valid, rate)
    return Learnt(continuity, calibration, rate, forests, few), Belief(belief, sober.posterior)


def _rate(changed: Table, scores: Table) -> float:
    known = ~np.isnan(scores)
    return float(np.clip(changed[known].mean(), *RATE_RANGE)) if known.any() else FIRST_RATE


def _anchored(scene: Scene, look: Table, trust: float) -> Table:
    """Return log likelihoods, tempered, with certainty where places are labelled."""
    result = (look * np.float32(trust)).astype(np.float32)
    date, place = np.nonzero(scene.label >= 0)
    result[date, place] = np.log(KNOWN)
    result[date, place, scene.label[date, place]] = 0
    return result


def _likelihoods(scene: Scene, forests: list[Forest | None]) -> Table:
    """Return the log likelihood (T, N, K) of every class by the looks of each date; 0 for all where there is no pixel or no forest."""
    result = np.zeros((*scene.label.shape, scene.classes), np.float32)
    for date, forest in enumerate(forests):
        if forest is not None:
            result[date] = _log_shares(forest.predict(scene.looks.features[date]), forest, scene.classes)
    return np.where(scene.looks.valid[..., np.newaxis], result, 0)


def _log_shares(votes: Table, forest: Forest, classes: int) -> Table:
    shares = np.zeros((len(votes), classes), np.float32)
    shares[:, forest.classes - 1] = votes
    shares = np.maximum(shares, SMALLEST_SHARE)
    logs: Table = np.log(shares / shares.sum(axis=1, keepdims=True))
    return logs


def _learn_looks(
    scene: Scene, belief: Table, seed: list[int], settled: float, teachers: bool, progress: Callable[[int], None]
) -> tuple[list[Forest | None], Table]:
    """Train a forest on each date; return them and the log likelihoods, those of places that teach from trees that did not see them.

    Args:
        scene: the places.
        belief: (T, N, K) probabilities of the classes that places are taken to have.
        seed: of draws and forests.
        settled: probability from which a labelled place teaches its class.
        teachers: whether places without a label teach, too.
        progress: is told the date.
    """
    forests: list[Forest | None] = []
    result = np.zeros(belief.shape, np.float32)
    for date, valid in enumerate(scene.looks.valid):
        progress(date)
        rng = np.random.default_rng([*seed, date])
        shares = belief[date].copy()
        given = scene.label[date] >= 0
        shares[given] = np.eye(scene.classes, dtype=np.float32)[scene.label[date, given]]
        place = np.flatnonzero(valid & scene.labelled & (shares.max(axis=1) > settled))
        if teachers:
            place = np.concatenate([place, _teachers(shares, valid & ~scene.labelled, rng)])
        classes = shares[place].argmax(axis=1)
        if len(np.unique(classes)) < 2:
            forests.append(None)
            continue
        features = scene.looks.features[date]
        fitted = fit_forest(
            features[place], (classes + 1).astype(np.uint8), np.ones(len(place), np.float32), TREES, int(rng.integers(2**31))
        )
        votes = fitted.forest.predict(features)
        votes[place] = np.where(np.isnan(fitted.out_of_bag), 1 / len(fitted.forest.classes), fitted.out_of_bag)
        result[date] = np.where(valid[:, np.newaxis], _log_shares(votes, fitted.forest, scene.classes), 0)
        forests.append(fitted.forest)
    return forests, result


def _teachers(shares: Table, free: Flags, rng: np.random.Generator) -> Positions:
    """Return places that surely are of a class, as many of each as there are, at most ``TEACHERS`` in all."""
    most = TEACHERS // shares.shape[1]
    sure, best = free & (shares.max(axis=1) > TEACHER), shares.argmax(axis=1)
    parts = [rng.permutation(np.flatnonzero(sure & (best == value)))[:most] for value in range(shares.shape[1])]
    return np.concatenate(parts).astype(np.int64)
