"""Accuracy figures from a confusion matrix whose ROWS are the reference and whose COLUMNS are the map.

Conventions (Congalton & Green 2019; Olofsson et al. 2014): producer's accuracy = share of the reference of a class that the map shows
(recall); user's accuracy = share of the map's class that is right (precision). A figure that cannot be computed (no reference, no map
pixel of the class) is ``None`` and is left out of means; it is never taken for 0 or 1.
"""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Matrix = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """Figures of one class; ``None`` where there is nothing to compute it from.

    Attributes:
        reference_count: pixels or points of the class in the reference (row sum); ``map_count``: in the map (column sum).
        users: user's accuracy; ``producers``: producer's accuracy; ``f1``: their harmonic mean.
    """

    reference_count: int
    map_count: int
    users: float | None
    producers: float | None
    f1: float | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures of a confusion matrix; ``None`` where there is nothing to compute it from.

    Attributes:
        matrix: (K, K), rows = reference, columns = map.
        count: number of compared pixels or points.
        overall: overall accuracy (OA). ``average``: average accuracy (AA), the mean of the producer's accuracies.
        kappa: Cohen's kappa.
        macro_f1: mean F1 of the classes that occur in reference or map; ``weighted_f1``: mean weighted by the reference.
        classes: figures by class, in the order of the matrix.
    """

    matrix: Matrix
    count: int
    overall: float | None
    average: float | None
    kappa: float | None
    macro_f1: float | None
    weighted_f1: float | None
    classes: tuple[ClassFigures, ...]


def confusion_matrix(reference: ArrayLike, mapped: ArrayLike, class_count: int) -> Matrix:
    """Count pairs.

    Args:
        reference: (N,) class indices 0 to ``class_count - 1``.
        mapped: (N,) class indices of the same places in the map.
        class_count: K.

    Returns:
        (K, K) counts, rows = reference, columns = map.

    Raises:
        ValueError: lengths differ or an index is out of range.
    """
    rows, columns = np.asarray(reference, np.int64).ravel(), np.asarray(mapped, np.int64).ravel()
    if rows.shape != columns.shape:
        raise ValueError(f"{rows.size} reference labels, {columns.size} mapped ones")
    if rows.size and not (min(rows.min(), columns.min()) >= 0 and max(rows.max(), columns.max()) < class_count):
        raise ValueError(f"class index outside 0-{class_count - 1}")
    return np.bincount(rows * class_count + columns, minlength=class_count**2).reshape(class_count, class_count)


def figures(matrix: ArrayLike) -> Figures:
    """Return all figures of a (K, K) confusion matrix, rows = reference, columns = map."""
    counts = np.asarray(matrix, np.int64)
    if counts.ndim != 2 or counts.shape[0] != counts.shape[1] or (counts < 0).any():
        raise ValueError(f"not a confusion matrix: shape {counts.shape}")
    count = int(counts.sum())
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
    if not count:
        nothing = tuple(ClassFigures(0, 0, None, None, None) for _ in rows)
        return Figures(counts, 0, None, None, None, None, None, nothing)
    from sklearn.metrics import accuracy_score, f1_score, precision_recall_fscore_support  # late: figures come last in a job

    pairs = _pairs(counts)
    labels = np.flatnonzero(rows + columns)
    precision, recall, f1, _ = precision_recall_fscore_support(**pairs, labels=np.arange(len(rows)), zero_division=np.nan)
    classes = tuple(
        ClassFigures(int(rows[i]), int(columns[i]), _number(precision[i]), _number(recall[i]), _number(f1[i])) for i in range(len(rows))
    )
    recalls = [item.producers for item in classes if item.producers is not None]
    return Figures(
        matrix=counts,
        count=count,
        overall=_number(accuracy_score(**pairs)),
        average=sum(recalls) / len(recalls),
        kappa=_kappa(pairs),
        macro_f1=_number(f1_score(**pairs, labels=labels, average="macro", zero_division=0.0)),
        weighted_f1=_number(f1_score(**pairs, labels=labels, average="weighted", zero_division=0.0)),
        classes=classes,
    )


def _pairs(counts: Matrix) -> dict[str, Any]:
    """Return the cells of the matrix as scikit-learn's arguments: one pair a cell, weighted with its count."""
    rows, columns = np.nonzero(counts)
    return {"y_true": rows, "y_pred": columns, "sample_weight": counts[rows, columns]}


def _kappa(pairs: dict[str, Any]) -> float | None:
    """Return Cohen's kappa; ``None`` if reference and map hold one and the same class only (chance agreement is then complete)."""
    from sklearn.metrics import cohen_kappa_score

    with warnings.catch_warnings(), np.errstate(invalid="ignore", divide="ignore"):
        warnings.simplefilter("ignore")
        return _number(cohen_kappa_score(pairs["y_true"], pairs["y_pred"], sample_weight=pairs["sample_weight"]))


def _number(value: Any) -> float | None:
    return float(value) if math.isfinite(value) else None
