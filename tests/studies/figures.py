"""Figures of the studies: arrays in, numbers out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from tlcm_qgis.core.samples.sample_set import AUGMENTED, SampleSet

Counts = NDArray[np.int64]
LEVEL = 0.95


def interval(values: ArrayLike) -> dict[str, float]:
    """Return the mean of independent values and its 95 % interval (Student's t); NaN limits for a single value."""
    numbers = np.asarray(values, np.float64)
    half = np.nan
    if len(numbers) > 1:
        half = float(stats.sem(numbers) * stats.t.ppf((1 + LEVEL) / 2, len(numbers) - 1))
    mean = float(numbers.mean())
    return {"mean": mean, "low": mean - half, "high": mean + half}


def gap_closed(ours: ArrayLike, naive: ArrayLike, ceiling: ArrayLike) -> dict[str, float]:
    """Return (ours - naive) / (ceiling - naive) of the means over the seeds, and its 95 % interval (linearised ratio estimator)."""
    gain = np.asarray(ours, np.float64) - np.asarray(naive, np.float64)
    gap = np.asarray(ceiling, np.float64) - np.asarray(naive, np.float64)
    ratio = float(gain.mean() / gap.mean())
    residual = interval((gain - ratio * gap) / gap.mean())
    return {"mean": ratio, "low": ratio + residual["low"], "high": ratio + residual["high"]}


def accuracy_table(by_seed: Sequence[Mapping[str, Sequence[float | None]]], last: int = -1) -> dict[str, Any]:
    """Return what tables say of ways to label, from the overall accuracies of every date, by way, of every seed.

    Returns:
        Of every way the mean over the dates and that of the last date with 95 % intervals over the seeds, and the accuracy of every date;
        with a ceiling also the gap that it closes, without one the difference to naive.
    """
    found = {way: np.array([result[way] for result in by_seed], np.float64) for way in by_seed[0]}
    parts = {way: {"mean": _mean(values, 1), "last": values[:, last]} for way, values in found.items()}
    table: dict[str, Any] = {}
    for way, part in parts.items():
        table[way] = {name: interval(values) for name, values in part.items()}
        table[way]["by_date"] = _mean(found[way], 0)
        if way != "naive":
            table[way]["minus_naive"] = {name: interval(part[name] - parts["naive"][name]) for name in part}
        if "ceiling" in parts and way not in ("naive", "ceiling"):
            table[way]["gap_closed"] = {name: gap_closed(part[name], parts["naive"][name], parts["ceiling"][name]) for name in part}
    return table


COUNTED = ("migrated", "wrong", "unchanged", "kept", "augmented", "right")


def count_samples(
    samples: SampleSet, labelled: SampleSet, keys: Sequence[str], truth: Sequence[NDArray[np.uint8]], visible: NDArray[np.bool_]
) -> dict[str, Counts]:
    """Count samples of every date but that of the labels, and how many of them are right.

    Args:
        samples: of all dates.
        labelled: the N points with their labels, all of one date.
        keys: of the dates.
        truth: (h, w) classes of each date; 0 = not known, left out.
        visible: (dates, N) whether a point lies on a valid pixel of the date.

    Returns:
        (dates, classes) arrays; classes by label, as in the scheme:
        "migrated", samples that are not augmented, and "wrong", those of them with another class than the true one;
        "unchanged", visible points whose label is true on the date, and "kept", those of them that are among the samples with this label;
        "augmented" samples, and "right", those with the true class.
    """
    values = np.array(labelled.scheme.values, np.uint8)
    counts = {name: np.zeros((len(keys), len(values)), np.int64) for name in COUNTED}

    def add(name: str, date: int, classes: NDArray[np.uint8]) -> None:
        counts[name][date] = np.bincount(np.searchsorted(values, classes), minlength=len(values))

    width = truth[0].shape[1]
    for date, key in enumerate(keys):
        if key in labelled.dates():
            continue
        mine = samples.take(samples.date == key)
        true = truth[date][mine.row, mine.col]
        new = mine.source == AUGMENTED
        add("migrated", date, mine.class_value[~new & (true > 0)])
        add("wrong", date, mine.class_value[~new & (true > 0) & (true != mine.class_value)])
        add("augmented", date, mine.class_value[new & (true > 0)])
        add("right", date, mine.class_value[new & (true == mine.class_value)])
        place = (labelled.row * width + labelled.col) * 256 + labelled.class_value
        there = np.isin(place, ((mine.row * width + mine.col) * 256 + mine.class_value)[~new])
        holds = visible[date] & (truth[date][labelled.row, labelled.col] == labelled.class_value)
        add("unchanged", date, labelled.class_value[holds])
        add("kept", date, labelled.class_value[holds & there])
    return counts


def compact(counts: Mapping[str, Counts]) -> dict[str, Any]:
    """Return counts as they are kept for a seed: by class (all dates) and by date (all classes)."""
    return {name: {"by_class": table.sum(axis=0), "by_date": table.sum(axis=1)} for name, table in counts.items()}


def quality_table(by_seed: Sequence[Mapping[str, Any]], classes: Sequence[str], keys: Sequence[str]) -> dict[str, Any]:
    """Return shares from ``compact`` counts of all seeds.

    Returns:
        "wrong" among the migrated, "kept" of the unchanged, "right" among the augmented: each "pooled" over all dates, classes and seeds;
        "by_class", pooled over dates and seeds, and the "worst_class" of them; "by_date", pooled over classes and seeds, and the
        "worst_date" of them. For the augmented also "worst_date_of_a_seed". "count": samples a date, mean.
    """
    table: dict[str, Any] = {}
    for whole, part, worst in (("migrated", "wrong", np.nanmax), ("unchanged", "kept", np.nanmin), ("augmented", "right", np.nanmin)):
        shares = {}
        for view, names in (("by_class", classes), ("by_date", keys)):
            base, share = (np.array([seed[name][view] for seed in by_seed], np.float64) for name in (whole, part))
            shares[view] = _share(share.sum(axis=0), base.sum(axis=0))
            table.setdefault(part, {})[view] = dict(zip(names, shares[view], strict=True))
            known = not np.isnan(shares[view]).all()
            table[part][f"worst_{view.removeprefix('by_')}"] = float(worst(shares[view])) if known else np.nan
        table[part]["pooled"] = float(_share(share.sum(), base.sum()))
        table[part]["count"] = float(base.sum() / max(1, np.count_nonzero(base.sum(axis=0))) / len(by_seed))
        single = _share(share, base)
        table[part]["worst_date_of_a_seed"] = float(worst(single)) if not np.isnan(single).all() else np.nan
    return table


def _share(part: ArrayLike, whole: ArrayLike) -> NDArray[np.float64]:
    """Return part / whole, NaN where there is nothing."""
    base = np.asarray(whole, np.float64)
    return np.divide(part, base, out=np.full(base.shape, np.nan), where=base > 0)


def _mean(values: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    """Return the mean of what is not NaN."""
    known = ~np.isnan(values)
    return _share(np.where(known, values, 0).sum(axis=axis), known.sum(axis=axis))


def visible_points(stack: Any, labelled: SampleSet) -> NDArray[np.bool_]:
    """Return (dates, N) whether the points lie on valid pixels of the dates."""
    return np.array([stack.read_pixels(index, labelled.row, labelled.col)[1] for index in range(len(stack.dates))])
