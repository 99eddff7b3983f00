"""Accuracy of label series: every date of a pixel counts, and so do the changes between its dates. Arrays in, figures out.

Source: He et al. 2024 (RSE 305:114101) and its published code. Two questions are asked of the changes: does a series that changes show a
change at all ("spatial"), and does it show it when it happens ("temporal")? Both count (series, or positions between two dates) as in a
2 x 2 table of truth and map.

``published=True`` follows the published code to the letter, for comparison with the paper: each mapped change is moved onto every true one
within the tolerance in turn, so that one change may be taken for two and two for one; every series has 64 positions; each count starts at the
smallest step of a 32-bit float, so that 0/0 is 0.5. The default pairs each true change with one mapped change at most, counts the T - 1
positions there are, and leaves undefined what cannot be computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .metrics import Figures, confusion_matrix, figures

EPSILON: Final = float(np.finfo(np.float32).eps)
PUBLISHED_LENGTH: Final = 64  # positions of a series in the published code, whatever its number of dates

Labels = NDArray[np.integer]
Points = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """Figures of the labels of all dates together; ``None`` where there is nothing to compute them from.

    Attributes:
        figures: confusion matrix (rows = truth, columns = map), OA, AA (mean of the producer's accuracies), kappa and mean F1.
        mean_iou: mean intersection over union of the classes that occur; ``weighted_iou``: weighted by the truth (FWIoU).
        published_f1: mean F1 as the published code computes it: without the classes that the map never shows rightly.
    """

    figures: Figures
    mean_iou: float | None
    weighted_iou: float | None
    published_f1: float | None


@dataclass(frozen=True, slots=True)
class ChangeScores:
    """Accuracy of changes (0-1); ``None`` where it is undefined.

    Attributes:
        change_producers, change_users: share of the true changes that the map shows, and of its changes that are true.
        change_f1: their harmonic mean; 0 if the map shows none of the true changes.
        stable_producers, stable_users: the same of what does not change.
        producers, users: means of change and no change; ``f1``: their harmonic mean. These three are the figures of the paper. As hardly
            any position holds a change, "no change" is nearly always right: ``change_f1`` tells more.
    """

    change_producers: float | None
    change_users: float | None
    change_f1: float | None
    stable_producers: float | None
    stable_users: float | None
    producers: float | None
    users: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """Series or positions: changed in truth and map, in the truth alone, in the map alone, in neither."""

    both: int = 0
    missed: int = 0
    false: int = 0
    neither: int = 0

    def __add__(self, other: ChangeCounts) -> ChangeCounts:
        """Return the counts of both together."""
        return ChangeCounts(self.both + other.both, self.missed + other.missed, self.false + other.false, self.neither + other.neither)

    def scores(self, *, published: bool = False) -> ChangeScores:
        """Return the accuracies."""
        start = EPSILON if published else 0.0
        both, missed, false, neither = (start + count for count in (self.both, self.missed, self.false, self.neither))
        change = _share(both, both + missed), _share(both, both + false)
        stable = _share(neither, neither + false), _share(neither, neither + missed)
        producers, users = _mean(change[0], stable[0]), _mean(change[1], stable[1])
        f1 = None if producers is None or users is None else _share(2 * producers * users, producers + users)
        return ChangeScores(*change, _share(2 * both, 2 * both + missed + false), *stable, producers, users, f1)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _mean(first: float | None, second: float | None) -> float | None:
    return None if first is None or second is None else (first + second) / 2


def label_figures(truth: Labels, mapped: Labels, class_count: int) -> LabelFigures:
    """Compare labels.

    Args:
        truth: class indices of any shape; those outside 0 to ``class_count - 1`` are left out.
        mapped: class indices of the same shape, 0 to ``class_count - 1``.
        class_count: K.

    Raises:
        ValueError: shapes differ, or a mapped index is out of range.
    """
    from sklearn.metrics import jaccard_score  # late: figures come last in a job

    if truth.shape != mapped.shape:
        raise ValueError(f"truth {truth.shape}, mapped {mapped.shape}")
    known = (truth >= 0) & (truth < class_count)
    found = figures(confusion_matrix(truth[known], mapped[known], class_count))
    if not found.count:
        return LabelFigures(found, None, None, None)
    rows, columns = np.nonzero(found.matrix)
    mean, weighted = (
        float(jaccard_score(rows, columns, average=average, sample_weight=found.matrix[rows, columns])) for average in ("macro", "weighted")
    )
    shown = [item.f1 for item in found.classes if item.f1]
    return LabelFigures(found, mean, weighted, sum(shown) / len(shown) if shown else None)


def change_points(labels: Labels) -> Points:
    """Return where series (..., T) change: (..., T - 1), true at t if the class at t + 1 is another; t is the last date with the old one."""
    return np.asarray(labels[..., 1:] != labels[..., :-1])


def carried_forward(labels: Labels) -> Labels:
    """Fill the gaps of series (..., T): 0 becomes the class before it, at the start the class after it. What is 0 throughout stays so.

    A change in a gap is thereby dated as in change layers: on the first date that shows the new class.
    """
    valid = labels != 0
    last = np.where(valid, np.arange(labels.shape[-1]), -1)
    np.maximum.accumulate(last, axis=-1, out=last)
    place = np.where(last < 0, valid.argmax(axis=-1)[..., np.newaxis], last)
    return np.take_along_axis(labels, place, axis=-1)


def spatial_changes(truth: Labels, mapped: Labels) -> ChangeCounts:
    """Count the series (N, T) that change at least once."""
    true, shown = (change_points(labels).any(axis=-1) for labels in _series(truth, mapped))
    both, missed, false = (int(np.count_nonzero(where)) for where in (true & shown, true & ~shown, ~true & shown))
    return ChangeCounts(both, missed, false, len(truth) - both - missed - false)


def temporal_changes(truth: Labels, mapped: Labels, tolerance: int = 1, *, published: bool = False) -> ChangeCounts:
    """Count the positions between two dates of the series (N, T) that hold a change.

    Args:
        truth: (N, T) classes.
        mapped: (N, T) classes.
        tolerance: number of dates by which the map may be early or late.
        published: as the published code does it; else true and mapped changes of a series are paired one to one, as many as possible.

    Raises:
        ValueError: shapes differ, or the published form has no room for so many dates.
    """
    true, shown = (change_points(labels) for labels in _series(truth, mapped))
    count, length = true.shape
    if published:
        if length > PUBLISHED_LENGTH:
            raise ValueError(f"{length + 1} dates: the published form has room for {PUBLISHED_LENGTH + 1}")
        shown, length = _moved(true, shown, tolerance), PUBLISHED_LENGTH
        both = int(np.count_nonzero(true & shown))
    else:
        both = int(_pairs(true, shown, tolerance).sum())
    missed, false = int(np.count_nonzero(true)) - both, int(np.count_nonzero(shown)) - both
    return ChangeCounts(both, missed, false, count * length - both - missed - false)


def _series(truth: Labels, mapped: Labels) -> tuple[Labels, Labels]:
    if truth.ndim != 2 or truth.shape != mapped.shape:
        raise ValueError(f"truth {truth.shape}, mapped {mapped.shape}")
    return truth, mapped


def _moved(true: Points, shown: Points, tolerance: int) -> Points:
    """Move the mapped changes onto the true ones, one true change after the other, as the published code does."""
    moved = shown.copy()
    for place in range(true.shape[1]):
        near = moved[:, max(0, place - tolerance) : place + tolerance + 1]
        takes = true[:, place] & near.any(axis=1)
        near[takes] = False
        moved[takes, place] = True
    return moved


def temporal_counts(truth: Labels, mapped: Labels, tolerance: int = 1) -> NDArray[np.int64]:
    """Return (N, 4) for each series of (N, T): positions with a change in truth and map, in the truth alone, in the map alone, in neither.

    Raises:
        ValueError: shapes differ.
    """
    true, shown = (change_points(labels) for labels in _series(truth, mapped))
    both = _pairs(true, shown, tolerance)
    missed, false = true.sum(axis=1) - both, shown.sum(axis=1) - both
    return np.stack((both, missed, false, true.shape[1] - both - missed - false), axis=1).astype(np.int64)


def _pairs(true: Points, shown: Points, tolerance: int) -> NDArray[np.int64]:
    """Return (N,) how many pairs of a true and a mapped change at most ``tolerance`` apart each series has, each change in one pair at most.

    Every true change, from first to last, takes the first mapped one in its reach that is left: as all reaches have one width, no other
    choice gives more pairs.
    """
    free = shown.copy()
    pairs = np.zeros(len(true), np.int64)
    for place in range(true.shape[1]):
        open_ones = true[:, place].copy()
        for other in range(max(0, place - tolerance), min(place + tolerance + 1, true.shape[1])):
            taken = open_ones & free[:, other]
            free[:, other] &= ~taken
            open_ones &= ~taken
            pairs += taken
    return pairs
