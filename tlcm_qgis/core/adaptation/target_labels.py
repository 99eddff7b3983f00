"""What a network is surest of on the images of a target becomes labels: where, how many of each class, how steady (methods/lovecs.md section 3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..models.store import TrainedModel
from ..samples.sample_set import SampleSet
from ..spec.classes import ClassScheme
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from .by_statistics import Seen
from .pseudo_labels import ClassThresholds, count_labels, select_labels

PSEUDO: Final = "pseudo"  # source of such a sample
MOST_OF_CLASS: Final = 1000  # labels of a class on a date, or of a class in series, where pixels are learnt one by one
FEWEST_OF_CLASS: Final = 20
MOST_LABELS: Final = 30_000  # of all

Labels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Square:
    """A square of the target in a round.

    Attributes:
        window: where.
        classes: (T, h, w) number of the most probable class, from 1, on each date; 0: not valid. T is 1 where a class holds for all dates.
        labels: of the same shape, those that are learnt from; 0: none.
    """

    window: Window
    classes: Labels
    labels: Labels


@dataclass(frozen=True, slots=True)
class Round:
    """Pseudo labels of a round.

    Attributes:
        squares: where they were looked for.
        thresholds: (K,) probability that a label of each class has at least.
    """

    squares: tuple[Square, ...]
    thresholds: NDArray[np.float32]

    @property
    def classes(self) -> NDArray[np.int64]:
        """Pixels (K,) of the dates that have each class."""
        return self._counts("classes")

    @property
    def labels(self) -> NDArray[np.int64]:
        """How many of them (K,) are labelled; a label need not be of the most probable class."""
        return self._counts("labels")

    @property
    def tells_apart(self) -> bool:
        """Whether there are labels of several classes: of a single one nothing can be learnt."""
        return bool(np.count_nonzero(self.labels) > 1)

    def _counts(self, name: str) -> NDArray[np.int64]:
        classes = len(self.thresholds)
        return sum((count_labels(getattr(each, name), classes) for each in self.squares), np.zeros(classes, np.int64))

    def agreement(self, before: Round) -> float | None:
        """Return the share of the pixels labelled in both rounds that have the same label; ``None`` if there are none."""
        both = same = 0
        for one, other in zip(self.squares, before.squares, strict=True):
            known = (one.labels > 0) & (other.labels > 0)
            both, same = both + int(known.sum()), same + int((one.labels == other.labels)[known].sum())
        return same / both if both else None

    def as_json(self, scheme: ClassScheme, before: Round | None) -> dict[str, Any]:
        """Return shares and thresholds by class value, and the agreement with the round before."""
        pixels, labels = self.classes, self.labels
        total = max(int(pixels.sum()), 1)
        by_class = {
            str(value): {
                "share": round(int(pixels[index]) / total, 6),
                "labelled": round(int(labels[index]) / total, 6),
                "threshold": round(float(self.thresholds[index]), 6),
            }
            for index, value in enumerate(scheme.values)
        }
        agreement = None if before is None else self.agreement(before)
        return {"classes": by_class, "labels": int(labels.sum()), "agreement": None if agreement is None else round(agreement, 6)}


def label(model: TrainedModel, seen: Seen, portion: float, published: bool) -> Round:
    """Return the pseudo labels that a model gives in squares of the target.

    Args:
        model: for the dates of the target.
        seen: the squares.
        portion: of the pixels of each class that become labels, about.
        published: what a class gets that hardly a pixel has, see ``ClassThresholds.thresholds``.
    """
    known = ClassThresholds(len(model.scheme))
    squares = []
    for window, found in zip(seen.windows, seen.probabilities(model), strict=True):
        probabilities = found[:1] if model.labels_series else found
        valid = probabilities.sum(axis=1) > 0
        for each, there in zip(probabilities, valid, strict=True):
            known.add(each, there)
        squares.append((window, probabilities, valid))
    thresholds = known.thresholds(portion, published)
    return Round(tuple(_square(*each, thresholds) for each in squares), thresholds)


def _square(window: Window, found: NDArray[np.float32], valid: NDArray[np.bool_], thresholds: NDArray[np.float32]) -> Square:
    classes = np.where(valid, found.argmax(axis=1) + 1, 0).astype(np.uint8)
    labels = np.stack([select_labels(each, thresholds, there) for each, there in zip(found, valid, strict=True)])
    return Square(window, classes, labels)


def as_samples(found: Round, model: TrainedModel, target: ImageStack, seed: int) -> SampleSet:
    """Return pseudo labels as samples of the target.

    A network that looks at tiles gets all of them; where pixels are learnt one by one about as many of every class are drawn.
    """
    row, col, labels = _pixels(found)
    dates = [date.key for date in target.dates][-1:] if len(labels) < len(target.dates) else [date.key for date in target.dates]
    keep = labels > 0
    if getattr(model.form, "tiles", None) is None:
        keep &= _drawn(labels, len(model.scheme), model.takes_series, np.random.default_rng([seed, len(row)]))
    index, place = np.nonzero(keep)
    value = np.array(model.scheme.values, np.uint8)[labels[index, place] - 1]
    return SampleSet.create(row[place], col[place], value, model.scheme, place_id=place + 1, date=np.array(dates)[index], source=PSEUDO)


def _pixels(found: Round) -> tuple[NDArray[np.int64], NDArray[np.int64], Labels]:
    """Return rows and columns (N,) of the pixels of all squares, which may overlap, and their labels (T, N)."""
    rows, cols, labels = [], [], []
    for square in found.squares:
        window = square.window
        row, col = np.mgrid[window.row : window.row + window.height, window.col : window.col + window.width]
        rows.append(row.ravel())
        cols.append(col.ravel())
        labels.append(square.labels.reshape(len(square.labels), -1))
    places, first = np.unique(np.stack([np.concatenate(rows), np.concatenate(cols)]), axis=1, return_index=True)
    return places[0].astype(np.int64), places[1].astype(np.int64), np.concatenate(labels, axis=1)[:, first]


def _drawn(labels: Labels, classes: int, series: bool, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return which labels (T, N) are taken: of every class on a date, or at places of series, about as many."""
    groups = 1 if series else len(labels)
    most = int(np.clip(MOST_LABELS // (classes * groups), FEWEST_OF_CLASS, MOST_OF_CLASS))
    chosen = np.zeros(labels.shape, bool)
    for value in range(1, classes + 1):
        for rows in [slice(None)] if series else [slice(index, index + 1) for index in range(len(labels))]:
            places = np.flatnonzero((labels[rows] == value).any(axis=0))
            chosen[rows, rng.permutation(places)[:most]] = True
    return chosen
