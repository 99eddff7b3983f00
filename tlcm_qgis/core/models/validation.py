"""How a model that has a classifier for every date is judged while it is trained: each by models that did not see a fold of its samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import DIGITIZED, SampleSet
from ..spec.classes import ClassScheme
from ..spec.messages import tr
from ..worker.context import JobContext
from .fitting import TrainSettings
from .held_out import FEWEST_PLACES, FOLDS, HeldOut, Judgement
from .honest import FOLDS as COUNT
from .honest import FitFold, Folds, fold_models, folds_of

MOST_JUDGED: Final = 20_000  # labels of all dates: with more, some folds are left out on some dates only, in turn
MIXED_SHARE: Final = 0.25  # of the samples that nobody drew, which lie inside fields: about as many pixels of a map lie on borders
SQUARES: Final = 8  # along each side of an image, of whose pixels the shares of the classes on a map are told
SQUARE: Final = 6  # pixels wide
LEAST_OWN: Final = 0.5  # of a mixed pixel: more of the other class would be a pixel of that


def scattered(shape: tuple[int, int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return rows and columns of pixels all over an image of a shape, in small squares, so that few tiles of a file are read."""
    starts = (np.linspace(0, max(length - SQUARE, 0), SQUARES).round().astype(np.int64) for length in shape)
    lines = [
        np.unique(np.minimum(start[:, np.newaxis] + np.arange(SQUARE), length - 1)) for start, length in zip(starts, shape, strict=True)
    ]
    row, col = np.meshgrid(*lines, indexing="ij")
    return row.ravel(), col.ravel()


@dataclass(frozen=True, slots=True)
class Validation:
    """The folds of all samples of a training.

    Attributes:
        folds: of the samples; a place is in the same fold on every date.
        at_once: how many folds are left out on a date, in turn; 0: nothing is judged.
    """

    folds: Folds
    at_once: int

    @classmethod
    def of(cls, samples: SampleSet, settings: TrainSettings, dates: int) -> Validation:
        """Return the folds of the samples of a training, and how many of them each of so many dates leaves out."""
        folds = folds_of(samples, settings.seed)
        if settings.validation != FOLDS:
            return cls(folds, 0)
        return cls(folds, int(np.clip(COUNT * MOST_JUDGED // max(len(samples), 1), 1 if dates > COUNT else 2, COUNT)))

    def held_out(
        self,
        features: NDArray[np.float32],
        samples: SampleSet,
        fold: NDArray[np.int64],
        fit: FitFold,
        number: int,
        date: int,
        seed: int,
        check: Callable[[], None],
    ) -> HeldOut | None:
        """Return what models that did not see them say of the samples of a date; ``None`` if no fold can be left out.

        Args:
            features: (N, F).
            samples: N of the date.
            fold: (N,) of each.
            fit: fits such a model.
            number: of the date among those that are trained on.
            date: its position in the stack.
            seed: of the draw of the mixed ones.
            check: raises when the user has cancelled.
        """
        turn = [(number * self.at_once + step) % COUNT for step in range(self.at_once)]
        rng = np.random.default_rng(seed)
        classes, weights = samples.class_value, samples.weight
        parts = []
        for found in fold_models(features, classes, weights, fold, fit, check, sorted(turn)):
            own = samples.take(found.judged)
            soft, mixed = _softened(features[found.judged], own, rng)
            columns = np.searchsorted(samples.scheme.values, found.model.classes)
            plain, softened = (np.zeros((len(own), len(samples.scheme)), np.float32) for _ in range(2))
            plain[:, columns] = found.model.predict(features[found.judged])
            softened[:] = plain
            if mixed.any():
                softened[np.ix_(mixed, columns)] = found.model.predict(soft[mixed])
            truth = np.searchsorted(samples.scheme.values, own.class_value).astype(np.int64)
            where = (own.place_id, np.full(len(own), found.number), np.full(len(own), date))
            parts.append(HeldOut(plain, softened, mixed, truth, *where, np.ones(len(own))))
        return HeldOut.together(parts) if parts else None

    def figures(self, held: HeldOut | None, judgement: Judgement, scheme: ClassScheme) -> dict[str, Any]:
        """Return ``validation`` and ``reliability`` for model.json; nothing if nothing was judged."""
        if held is None:
            return {}
        about = {"kind": FOLDS, "folds": COUNT, "folds_a_date": self.at_once, "block_pixels": self.folds.block_pixels}
        return {"validation": {**about, **held.accuracies(scheme)}, "reliability": judgement.reliability}


def _softened(features: NDArray[np.float32], samples: SampleSet, rng: np.random.Generator) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return features (N, F) of which some are mixed with those of another class, and which (N,) are."""
    mixed = (rng.random(len(samples)) < MIXED_SHARE) & (samples.source != DIGITIZED)
    own, other = rng.uniform(LEAST_OWN, 1, (len(samples), 1)).astype(np.float32), np.arange(len(samples))
    for value in np.unique(samples.class_value):
        partners = np.flatnonzero(samples.class_value != value)
        mine = np.flatnonzero(samples.class_value == value)
        if len(partners):
            other[mine] = partners[rng.integers(len(partners), size=len(mine))]
        else:
            mixed[mine] = False
    return np.asarray(own * features + (1 - own) * features[other], np.float32), mixed


def of_date(held: HeldOut | None, scheme: ClassScheme) -> dict[str, Any]:
    """Return the held-out figures of a date for model.json; none if nothing was judged there."""
    if held is None or not len(held):
        return {}
    found = held.accuracies(scheme)
    return {
        "held_out_accuracy": found["held_out_accuracy"],
        "held_out_samples": found["samples"],
        "held_out_places": found["places"],
        "by_class": found["by_class"],
    }


def tell_unknown(judgement: Judgement, wanted: bool, context: JobContext) -> None:
    """Say in the log where a calibration is wanted and too few places are known for one; the figures say it too."""
    if wanted and not judgement.is_known:
        context.progress(
            1.0,
            tr(
                "Fewer than {count} places could be left out of training, so the confidence of the maps is not calibrated: take it for an order, not for a probability."
            ),
            count=FEWEST_PLACES,
        )
