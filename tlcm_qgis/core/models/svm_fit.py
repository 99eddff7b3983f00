"""Fits a support vector machine with scikit-learn (LIBSVM) and judges it by cross-validation."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .pairwise import Decided, fitted_slope, square
from .svm import SupportVectorMachine

FOLDS: Final = 5
MOST_SAMPLES: Final = 10_000  # the time of a fit grows with the square: this many take seconds, ten times as many minutes
CONSTANT: Final = 1e-9  # relative deviation below which a feature is constant but for rounding
MOST_DECISIONS: Final = 5_000_000  # from which the slope of the probabilities is found: 100,000 samples of 6 classes, 77 of 254
MOST_STEPS: Final = 200_000  # of the solver for a pair of classes; separable samples need hundreds


@dataclass(frozen=True, slots=True)
class SvmSettings:
    """Parameters of a support vector machine.

    Attributes:
        cost: C, how much a sample on the wrong side costs.
        gamma: of the kernel; 0 for 1 / (F var), with var the variance of all features together.
        standardise: whether features are first scaled to mean 0 and standard deviation 1.
    """

    cost: float = 10.0
    gamma: float = 0.0
    standardise: bool = True


@dataclass(frozen=True, slots=True)
class FittedSvm:
    """A machine and how it was found.

    Attributes:
        machine: the machine.
        cross_validated_accuracy: share of the samples that machines which did not see them label rightly; ``None`` if none could be
            left out. It is an accuracy on the samples, not of a map.
        converged: whether the solver came to its end.
        thinned: whether only a part of the samples was used.
    """

    machine: SupportVectorMachine
    cross_validated_accuracy: float | None
    converged: bool
    thinned: bool


def fit_svm(
    features: NDArray[np.float32],
    classes: NDArray[np.uint8],
    weights: NDArray[np.float32],
    settings: SvmSettings,
    seed: int,
    check: Callable[[], None] = lambda: None,
) -> FittedSvm:
    """Fit a machine (methods/tlcm.md section 8).

    A weight multiplies C and counts in all statistics, as if the sample were there so many times. Of more than ``MOST_SAMPLES``
    samples a part is drawn, from the largest classes only.

    Args:
        features: (N, F).
        classes: (N,) class values, any of 1-254, at least two different ones of positive weight.
        weights: (N,) weight of each sample; without weight a sample is left out.
        settings: of the machine.
        seed: for the draws.
        check: raises when the user has cancelled; asked before every fit.

    Raises:
        ValueError: fewer than two classes.
    """
    rng = np.random.default_rng(seed)
    usable = np.flatnonzero(weights > 0)
    samples = _Samples(features, classes, weights.astype(np.float64)).take(_thinned(classes, usable, rng))
    if len(np.unique(samples.classes)) < 2:
        raise ValueError("a support vector machine needs samples of at least two classes")
    check()
    machine, converged = _solve(samples, settings)
    accuracy, slope = _cross_validated(samples, settings, rng, check)
    return FittedSvm(replace(machine, slope=slope), accuracy, converged, len(samples.classes) < len(usable))


def fit_svm_like(
    features: NDArray[np.float32], classes: NDArray[np.uint8], weights: NDArray[np.float32], settings: SvmSettings, seed: int, slope: float
) -> SupportVectorMachine:
    """Return a machine whose probabilities have a given slope; arguments as ``fit_svm``."""
    samples = _Samples(features, classes, weights.astype(np.float64))
    chosen = _thinned(classes, np.flatnonzero(weights > 0), np.random.default_rng(seed))
    return replace(_solve(samples.take(chosen), settings)[0], slope=slope)


@dataclass(frozen=True, slots=True)
class _Samples:
    features: NDArray[np.float32]
    classes: NDArray[np.uint8]
    weights: NDArray[np.float64]

    def take(self, index: NDArray[Any]) -> _Samples:
        return _Samples(self.features[index], self.classes[index], self.weights[index])


def _thinned(classes: NDArray[np.uint8], usable: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.intp]:
    """Return at most about ``MOST_SAMPLES`` of the ``usable`` samples: the largest classes are cut to one size, small ones stay whole."""
    if len(usable) <= MOST_SAMPLES:
        return usable
    members = [usable[classes[usable] == value] for value in np.unique(classes[usable])]
    room, limit = MOST_SAMPLES, 0
    for left, size in zip(range(len(members), 0, -1), sorted(map(len, members)), strict=True):
        limit = max(1, room // left)
        if size > limit:
            break
        room -= size
    parts = [part if len(part) <= limit else rng.choice(part, limit, replace=False) for part in members]
    return np.sort(np.concatenate(parts))


def _solve(samples: _Samples, settings: SvmSettings) -> tuple[SupportVectorMachine, bool]:
    """Return a machine, its slope still 1, and whether the solver came to its end."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.svm import SVC

    values = samples.features.astype(np.float64)
    mean, spread = np.zeros(values.shape[1]), np.ones(values.shape[1])
    if settings.standardise:
        mean = np.average(values, axis=0, weights=samples.weights)
        deviation = np.sqrt(np.average(np.square(values - mean), axis=0, weights=samples.weights))
        spread = np.where(deviation > CONSTANT * np.abs(mean), deviation, 1.0)
    scaled = (values - mean) / spread
    gamma = settings.gamma or _scale_gamma(scaled, samples.weights)
    model = SVC(C=settings.cost, gamma=gamma, max_iter=MOST_STEPS)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ConvergenceWarning)
        model.fit(scaled, samples.classes, sample_weight=samples.weights)
    sign = -1.0 if len(model.classes_) == 2 else 1.0  # for two classes scikit-learn turns the decision round
    machine = SupportVectorMachine(
        vectors=model.support_vectors_,
        coefficients=np.ascontiguousarray(sign * model.dual_coef_.T),
        intercepts=sign * model.intercept_,
        counts=model.n_support_.astype(np.int64),
        classes=model.classes_.astype(np.uint8),
        mean=mean,
        spread=spread,
        gamma=gamma,
        slope=1.0,
    )
    return machine, not any(issubclass(item.category, ConvergenceWarning) for item in caught)


def _scale_gamma(values: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return 1 / (F var) with the variance of all entries together, as scikit-learn's "scale"; 1 where nothing varies."""
    share = weights / weights.sum()
    mean = float((share @ values).mean())
    variance = float((share @ np.square(values - mean)).mean())
    return 1 / (values.shape[1] * variance) if variance > 0 else 1.0


def _cross_validated(
    samples: _Samples, settings: SvmSettings, rng: np.random.Generator, check: Callable[[], None]
) -> tuple[float | None, float]:
    """Return the share of left-out samples that are labelled rightly, and the slope of the probabilities."""
    right: list[NDArray[np.bool_]] = []
    unseen: list[Decided] = []
    fold = _folds(samples, rng)
    for number in range(FOLDS):
        inside, outside = samples.take(fold != number), samples.take(fold == number)
        if not len(outside.classes) or len(np.unique(inside.classes)) < 2:
            continue
        check()
        machine, _ = _solve(inside, settings)
        right.append(machine.labels(outside.features) == outside.classes)
        known = rng.permutation(np.flatnonzero(np.isin(outside.classes, machine.classes)))
        known = known[: max(1, MOST_DECISIONS // (FOLDS * len(machine.classes) ** 2))]
        opposed = square(machine.decisions(outside.features[known]), len(machine.classes))
        unseen.append((opposed, np.searchsorted(machine.classes, outside.classes[known])))
    return float(np.concatenate(right).mean()) if right else None, fitted_slope(unseen)


def _folds(samples: _Samples, rng: np.random.Generator) -> NDArray[np.intp]:
    """Return the fold of every sample: classes are shared out evenly, and equal spectra are left out together."""
    _, first, group = np.unique(samples.features, axis=0, return_index=True, return_inverse=True)
    order = rng.permutation(len(first))
    order = order[np.argsort(samples.classes[first[order]], kind="stable")]
    fold = np.empty(len(first), np.intp)
    fold[order] = np.arange(len(first)) % FOLDS
    return fold[group]
