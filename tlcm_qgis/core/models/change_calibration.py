"""What the maps of a network say about change, learnt from places that it was not trained on.

Places whose labels say one class from their first to their last date did not change. Drawn at random, they are mapped as they are, and once
more going on as one of another class from a random date on: a change that is known. Half of them are first mixed with a place of another
class, as pixels on borders are: samples lie inside fields, where maps are better than elsewhere. Isotonic regression on the evidence of change
in these maps gives the calibration.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..change_probability import change_evidence
from ..engine.prediction import decide
from ..training.data import IGNORED
from .network_model import SERIES_AT_ONCE
from .network_samples import NetworkSamples, mixed, spliced

FEWEST_PLACES: Final = 30  # what fewer say about probabilities is chance
SERIES: Final = 2000  # drawn; they repeat places, with other partners and dates
SERIES_BYTES: Final = 2**28  # of their images: fewer are drawn where they are patches of a hundred dates
FEWEST_SERIES: Final = 200
Index = NDArray[np.int64]
Predict = Callable[[NetworkSamples], NDArray[np.float32]]


def calibrate(predict: Predict, series: NetworkSamples, classes: int, seed: int) -> dict[str, Any] | None:
    """Return ``evidence`` and ``log_ratio`` of a calibration, and the number of ``places`` that it rests on, for model.json.

    Args:
        predict: from series to probabilities (N, K, T).
        series: of places that the network was not trained on.
        classes: number K of all classes.
        seed: of the draw.

    Returns:
        ``None`` if too few of the places keep their class, if all are of one class, or if changes do not show in the maps.
    """
    from sklearn.isotonic import IsotonicRegression

    label = _lasting(series.target, series.seen)
    places, label = series.take(label != IGNORED), label[label != IGNORED]
    if len(places) < FEWEST_PLACES or len(np.unique(label)) < 2:
        return None
    rng = np.random.default_rng(seed)
    count = max(FEWEST_SERIES, min(SERIES, SERIES_BYTES // places.values[0].nbytes))
    drawn = rng.integers(len(places), size=count)
    unchanged = mixed(places.take(drawn), _of_other_class(label[drawn], rng), rng)
    split = rng.integers(1, series.valid.shape[1], size=count)
    changed = spliced(unchanged, _of_other_class(label[drawn], rng), split)
    evidence = np.concatenate([_evidence(predict, some, classes) for some in (unchanged, changed)])
    is_change = np.repeat((False, True), count)
    seen = np.isfinite(evidence)
    evidence, is_change = evidence[seen].astype(np.float64), is_change[seen]
    rare = 1 / (len(places) + 2)  # what n places did not show once is about as probable (Laplace's rule of succession)
    balanced = np.where(is_change, 1 / is_change.sum(), 1 / (~is_change).sum())
    curve = IsotonicRegression(y_min=rare, y_max=1 - rare).fit(evidence, is_change, sample_weight=balanced)
    log_ratio = np.log(curve.y_thresholds_ / (1 - curve.y_thresholds_))
    if log_ratio[0] == log_ratio[-1]:
        return None
    return {"evidence": curve.X_thresholds_.round(4).tolist(), "log_ratio": log_ratio.round(4).tolist(), "places": len(places)}


def _lasting(target: Index, valid: NDArray[np.bool_]) -> Index:
    """Return the class (N,) of the series that are labelled on their first and last valid date, of several, and with one class only."""
    labelled = target != IGNORED
    lowest = np.where(labelled, target, np.iinfo(target.dtype).max).min(axis=1)
    rows, last = np.arange(len(target)), target.shape[1] - 1
    ends = labelled[rows, valid.argmax(axis=1)] & labelled[rows, last - valid[:, ::-1].argmax(axis=1)]
    lasting = ends & (lowest == np.where(labelled, target, -1).max(axis=1)) & (valid.sum(axis=1) > 1)
    return np.where(lasting, lowest, IGNORED)


def _of_other_class(label: Index, rng: np.random.Generator) -> Index:
    """Return for each series the position of one of another class, drawn at random (N,)."""
    result = np.empty(len(label), np.int64)
    for value in np.unique(label):
        own = label == value
        result[own] = rng.choice(np.flatnonzero(~own), size=int(own.sum()))
    return result


def _evidence(predict: Predict, series: NetworkSamples, classes: int) -> NDArray[np.float32]:
    """Return the evidence of change (N,) in the maps of series, which hold classes and whole percents as any map does."""
    parts = []
    for items in np.array_split(np.arange(len(series)), -(-len(series) // SERIES_AT_ONCE)):
        some = series.take(items)
        maps = decide(np.moveaxis(predict(some), 0, -1), some.seen.T, range(1, classes + 1), keep=False)
        parts.append(change_evidence(maps.classes, maps.confidence, classes))
    return np.concatenate(parts)
