"""Variant "best" of migration: did a sample change, or only move with the season as its whole class did?

Between two dates all samples of a class shift together (phenology, sun, haze). The median shift of the class is taken off before a
sample is judged; what is left is measured by dynamic time warping. A sample that moved farther than half of its class is left out if,
besides, its spectrum on the target date rather looks like another class: by a linear discriminant that is trained on the samples
trusted so far, with the share of mistrusted samples as prior probability of a change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .dtw import dtw

TRIM_ROUNDS: Final = 3
TRIM_SPREADS: Final = 3.0  # robust standard deviations above the median at which a distance is an outlier of its class
MAD_TO_DEVIATION: Final = 1.4826
DISCRIMINANT_ROUNDS: Final = 2
TRUSTED_SHARE: Final = 0.25  # of every class, the closest ones, train the discriminant at least
KEPT_SHARE: Final = 0.1  # of a class that would be lost on a date is kept
SMALLEST_CONFIDENCE: Final = 0.2  # left out below: twenty percent that the label still holds
TEMPER: Final = 0.8  # classes are no Gaussian clouds: the discriminant is less sure than it says
LARGEST_LOG_ODDS: Final = 8.0
PRIOR_RANGE: Final = (0.01, 0.6)  # share of changed samples that is believed at all
FEWEST_FOR_SHIFT: Final = 3
NOISE_SHARE: Final = 0.01  # of the length of a spectrum: movement below one percent says nothing

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is thought of N samples on a date.

    Attributes:
        distance: (N,) DTW distance between the expected and the found spectrum.
        usual: (N,) median distance of the trusted samples of the class; farther moved samples are looked at.
        confidence: (N,) probability that the label still holds.
        kept: (N,) bool. ``rescued``: (N,) bool, kept only because their class would have been lost.
    """

    distance: Floats
    usual: Floats
    confidence: Floats
    kept: Flags
    rescued: Flags


@dataclass(frozen=True, slots=True)
class Anchors:
    """Samples that were labelled on the target date itself: features (A, F) and classes (A,); they are never judged."""

    features: Floats
    classes: NDArray[np.uint8]


def judge(
    before: Floats,
    after: Floats,
    features: Floats,
    classes: NDArray[np.uint8],
    origin: NDArray[np.int64],
    anchors: Anchors,
    device: str = "cpu",
    check: Callable[[], None] = lambda: None,
) -> Judgement:
    """Return which samples keep their label.

    Args:
        before: (N, bands) spectra on the date of the label and
        after: (N, bands) on the target date; means of a small neighbourhood are steadier than single pixels.
        features: (N, F) of the target date for the discriminant.
        classes: (N,) labels.
        origin: (N,) number of the date of the label.
        anchors: samples that are known to be right on the target date.
        device: torch device for the distances.
        check: called between steps; may raise to stop.
    """
    trusted = np.ones(len(classes), bool)
    for _ in range(TRIM_ROUNDS):
        check()
        expected = before + common_shift(after - before, classes, origin, trusted)
        distance = dtw(expected, after, device, check)
        usual, spread = _usual(distance, after, classes, trusted)
        trusted = distance <= usual + TRIM_SPREADS * spread
    confidence = np.ones(len(classes))
    for _ in range(DISCRIMINANT_ROUNDS):
        check()
        trained = closest_of_each_class(trusted, distance, classes, TRUSTED_SHARE)
        prior = np.clip(1 - trained.mean(), *PRIOR_RANGE)
        odds = np.log(prior / (1 - prior)) + log_odds_of_another_class(features, classes, trained, anchors)
        confidence = 1 / (1 + np.exp(odds))
        trusted = (confidence >= SMALLEST_CONFIDENCE) | (distance <= usual)
    lost = ~np.isin(classes, np.concatenate([classes[trusted], anchors.classes]))
    kept = trusted | (lost & closest_of_each_class(np.zeros_like(trusted), distance, classes, KEPT_SHARE))
    return Judgement(distance, usual, confidence, kept, kept & ~trusted)


def common_shift(moved: Floats, classes: NDArray[np.uint8], origin: NDArray[np.int64], trusted: Flags) -> Floats:
    """Return for every sample the median movement (N, bands) of the trusted samples of its class and origin.

    Too few of them: that of all trusted samples of its origin; too few again: none.
    """
    shift = np.zeros_like(moved)
    for date in np.unique(origin):
        here = origin == date
        if (here & trusted).sum() >= FEWEST_FOR_SHIFT:
            shift[here] = np.median(moved[here & trusted], axis=0)
        for value in np.unique(classes[here]):
            members = here & (classes == value)
            if (members & trusted).sum() >= FEWEST_FOR_SHIFT:
                shift[members] = np.median(moved[members & trusted], axis=0)
    return shift


def _usual(distance: Floats, after: Floats, classes: NDArray[np.uint8], trusted: Flags) -> tuple[Floats, Floats]:
    """Return median and robust deviation (N,) of the trusted distances of every sample's class, not below the noise."""
    usual, spread = np.zeros_like(distance), np.zeros_like(distance)
    for value in np.unique(classes):
        members = classes == value
        chosen = members & trusted if (members & trusted).any() else members
        middle = np.median(distance[chosen])
        noise = NOISE_SHARE * np.median(np.linalg.norm(after[chosen], axis=1))
        usual[members] = max(middle, noise)
        spread[members] = MAD_TO_DEVIATION * np.median(np.abs(distance[chosen] - middle))
    return usual, spread


def closest_of_each_class(chosen: Flags, distance: Floats, classes: NDArray[np.uint8], share: float) -> Flags:
    """Return ``chosen`` with at least a share (rounded up) of every class, filled up with those that moved least."""
    result = chosen.copy()
    for value in np.unique(classes):
        members = np.flatnonzero(classes == value)
        need = int(np.ceil(share * len(members)))
        if result[members].sum() < need:
            result[members[np.argsort(distance[members], kind="stable")[:need]]] = True
    return result


def log_odds_of_another_class(features: Floats, classes: NDArray[np.uint8], trained: Flags, anchors: Anchors) -> Floats:
    """Return the log odds (N,) that a spectrum belongs to another class than its label says.

    Linear discriminant analysis with equal priors; the covariance within classes is shrunk after Ledoit and Wolf (2004), so that it
    works with fewer samples than features. With a single class nothing is known: the odds are those of certainty.
    """
    from sklearn.covariance import ledoit_wolf  # late: takes a second, and a job should say something first

    values, position = np.unique(np.concatenate([classes, anchors.classes]), return_inverse=True)
    if len(values) < 2:
        return np.full(len(classes), -LARGEST_LOG_ODDS)
    x = np.concatenate([features, anchors.features])
    used = np.concatenate([trained, np.ones(len(anchors.classes), bool)])
    means = np.stack([x[used & (position == i)].mean(axis=0) for i in range(len(values))])
    inside = (x - means[position])[used]
    scale = inside.std(axis=0) + 1e-12 * (np.abs(x).max() + 1e-300)
    covariance = ledoit_wolf(inside / scale, assume_centered=True)[0]
    root = np.linalg.cholesky(covariance + 1e-9 * np.eye(len(scale)))
    white = np.linalg.solve(root, (features / scale).T).T
    centres = np.linalg.solve(root, (means / scale).T).T
    squared = np.stack([np.square(white - centre).sum(axis=1) for centre in centres], axis=1)
    likelihood = np.exp(-0.5 * TEMPER * (squared - squared.min(axis=1, keepdims=True)))
    own = likelihood[np.arange(len(classes)), position[: len(classes)]]
    others = likelihood.sum(axis=1) - own
    limit = np.exp(-LARGEST_LOG_ODDS)
    odds: Floats = np.clip(np.log(np.maximum(others, limit / 2) / np.maximum(own, limit / 2)), -LARGEST_LOG_ODDS, LARGEST_LOG_ODDS)
    return odds
