"""Samples that a model was not trained on: what it says of them, the figures of it, and the calibration that they give.

The figures are of samples, not of maps: samples lie where somebody, or migration, was sure, and border pixels are rare among them. A map is known
only by an independent reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme
from .calibration import METHOD, Calibration, calibration_error, fit_temperature, log_loss, log_losses, reliability_bins

FEWEST_PLACES: Final = 30  # of fewer, the share that is right has a standard error of more than 9 %
FOLDS: Final = "folds"  # every sample was left out once, with all of its fold
KEPT_ASIDE: Final = "kept_aside"  # some blocks of the image had no part in training

Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class HeldOut:
    """N labels that were left out when a model was trained.

    Attributes:
        probabilities: (N, K) in the order of the class scheme, not calibrated.
        softened: (N, K) the same, but of some of the samples what is said of them mixed with another class, as pixels on borders are.
        mixed: (N,) which.
        truth: (N,) position of the class in the scheme.
        place: (N,) number of the place. ``fold``: (N,) places of one fold lie together. ``date``: (N,) position of the date.
        weight: (N,) how many pixels of the map a label stands for, 1 on the mean; see ``like_map``.
    """

    probabilities: NDArray[np.float32]
    softened: NDArray[np.float32]
    mixed: NDArray[np.bool_]
    truth: Index
    place: Index
    fold: Index
    date: Index
    weight: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.truth)

    @property
    def places(self) -> int:
        """Number of different places."""
        return len(np.unique(self.place))

    @property
    def effective_places(self) -> float:
        """How many places of equal weight would tell as much as these."""
        return self.places * float(self.weight.sum() ** 2 / np.square(self.weight).sum() / len(self)) if len(self) else 0.0

    def like_map(self, mapped: NDArray[np.int64]) -> HeldOut:
        """Return the labels weighted so that classes have the shares that they have on maps: samples often have as many of rare ones.

        Args:
            mapped: (K,) how many pixels of a map have each class.
        """
        own = np.bincount(self.truth, minlength=len(mapped))
        wanted = (mapped + 1) / (mapped + 1)[own > 0].sum()
        return replace(self, weight=(wanted / np.maximum(own / len(self), 1 / len(self)))[self.truth])

    def take(self, chosen: NDArray[np.bool_]) -> HeldOut:
        """Return some of the labels."""
        return HeldOut(*(getattr(self, item.name)[chosen] for item in fields(self)))

    def uncut(self) -> HeldOut:
        """Return the labels with all of a place in the fold of its first one: networks of single dates draw folds of their own."""
        _, first, member = np.unique(self.place, return_index=True, return_inverse=True)
        return replace(self, fold=self.fold[first][member.reshape(-1)])

    @classmethod
    def together(cls, parts: Sequence[HeldOut]) -> HeldOut:
        """Return all labels of several (at least one)."""
        return cls(*(np.concatenate([getattr(part, item.name) for part in parts]) for item in fields(cls)))

    def accuracies(self, scheme: ClassScheme) -> dict[str, Any]:
        """Return ``held_out_accuracy``, ``samples``, ``places`` and ``by_class`` with user's and producer's accuracy; ``None`` where not known."""
        found = self.probabilities.argmax(axis=1)
        right = found == self.truth
        return {
            "held_out_accuracy": _share(right),
            "samples": len(self),
            "places": self.places,
            "by_class": [
                {
                    "code": item.code,
                    "users_accuracy": _share(right[found == position]),
                    "producers_accuracy": _share(right[self.truth == position]),
                    "count": int((self.truth == position).sum()),
                }
                for position, item in enumerate(scheme.classes)
                if (self.truth == position).any() or (found == position).any()
            ],
        }

    def calibrated(self, calibrations: dict[int, Calibration]) -> NDArray[np.float32]:
        """Return ``softened``, each fold (key) calibrated as said."""
        result = self.softened.copy()
        for number, calibration in calibrations.items():
            own = self.fold == number
            result[own] = calibration.apply(np.ascontiguousarray(self.softened[own].T)).T
        return result

    def fit(self) -> Calibration:
        """Return the calibration of all labels."""
        return fit_temperature(self.softened, self.truth, self.effective_places, self.weight)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What held-out labels say of probabilities.

    Attributes:
        calibration: that makes them better; ``None`` if there is none, or too little is known.
        reliability: figures for model.json; ``None`` if nothing was held out.
        is_known: whether there were enough places.
    """

    calibration: Calibration | None
    reliability: dict[str, Any] | None
    is_known: bool


def judge(held: HeldOut | None, *, calibrate: bool) -> Judgement:
    """Return the calibration of held-out labels, and figures of it on folds that had no part in it.

    Args:
        held: the labels; ``None`` if there are none.
        calibrate: whether a calibration is wanted.
    """
    if held is None or not len(held):
        return Judgement(None, None, is_known=False)
    held = held.take(np.isfinite(held.softened.sum(axis=1)))  # a network whose numbers grew beyond all bounds says nothing
    if not len(held):
        return Judgement(None, None, is_known=False)
    held = held.uncut()
    folds = np.unique(held.fold).tolist()
    is_known = held.places >= FEWEST_PLACES and len(folds) > 1 and len(np.unique(held.truth)) > 1
    before, after, calibration = held.softened, held.softened, None
    if calibrate and is_known:
        nested = held.calibrated({number: held.take(held.fold != number).fit() for number in folds})
        if _is_better(nested, before, held):
            after, calibration = nested, held.fit()
    bins = _bins(after, held)
    reliability = {
        "method": METHOD if calibration else "",
        "bins": bins,
        "ece": round(calibration_error(bins), 6),
        "ece_before": round(calibration_error(_bins(before, held)), 6),
        "log_loss": round(log_loss(after, held.truth, held.weight), 6),
        "log_loss_before": round(log_loss(before, held.truth, held.weight), 6),
        "samples": len(held),
        "places": held.places,
        "mixed": int(held.mixed.sum()),
        "enough_places": is_known,
    }
    return Judgement(calibration, reliability, is_known)


def _is_better(after: NDArray[np.float32], before: NDArray[np.float32], held: HeldOut) -> bool:
    """Return whether the log loss gets smaller by more than its standard error over the places, whose labels on several dates are alike."""
    gain = log_losses(before, held.truth) - log_losses(after, held.truth)
    _, member = np.unique(held.place, return_inverse=True)
    total = np.bincount(member, gain * held.weight)
    weight = np.bincount(member, held.weight)
    mean = total.sum() / weight.sum()
    deviations = total - mean * weight
    error = np.sqrt(np.square(deviations).sum() * len(total) / max(len(total) - 1, 1)) / weight.sum()
    return bool(mean > error)


def _bins(probabilities: NDArray[np.float32], held: HeldOut) -> list[dict[str, Any]]:
    return reliability_bins(probabilities.max(axis=1), probabilities.argmax(axis=1) == held.truth, weight=held.weight)


def _share(right: NDArray[np.bool_]) -> float | None:
    return round(float(right.mean()), 6) if len(right) else None
