"""What a page says about the samples: how many stayed and why, where they lie, how far the classes are apart, what augmentation found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..augmentation.refinement import Refinement
from ..migration.judges import THRESHOLD
from ..migration.migrate import PAPER, Migration, MigrationSettings
from ..migration.thresholds import ClassDistances
from ..samples.audit import CAP, CHANGED, KEEPING, KEPT, LABELLED, LIKE_ANOTHER, LOST, NO_THRESHOLD, NODATA, REASONS, RESCUED, UNLIKE
from ..samples.left_out import NO_CLASS, NO_IMAGE, NO_PLACE, OUTSIDE, REPEATED, TWO_CLASSES
from ..samples.sample_set import AUGMENTED
from ..spec.classes import ClassScheme, LandCoverClass
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .charts import Picture, kept_chart
from .sample_counts import SampleCounts, class_positions
from .sample_pictures import SamplePictures, sample_pictures, shown_dates
from .svg import histogram
from .translation import Translator

MOST_CHARTS: Final = 12  # classes with a chart: those with most samples
MOST_MATRICES: Final = 12
MOST_CELLS: Final = 40_000  # of the table by date and class; what is left out is in the audit layer
MOST_REASON_CELLS: Final = 70_000  # of the tables by date, class and reason
LARGEST_MATRIX: Final = 40  # classes
BINS: Final = 20  # of a histogram
# What the reasons of the audit are called in tables.
_HEADINGS: Final = {
    LABELLED: tr("Labelled"),
    AUGMENTED: tr("Augmented"),
    KEPT: tr("Kept"),
    RESCUED: tr("Kept for its class"),
    CHANGED: tr("Changed"),
    LOST: tr("Lost earlier"),
    NODATA: tr("No valid pixel"),
    NO_THRESHOLD: tr("Class has no threshold"),
    CAP: tr("Beyond the limit"),
    LIKE_ANOTHER: tr("Looks like another class"),
    UNLIKE: tr("Unlike its class"),
    NO_CLASS: tr("No class"),
    NO_PLACE: tr("No place"),
    OUTSIDE: tr("Outside the images"),
    TWO_CLASSES: tr("Two classes at one place"),
    REPEATED: tr("Same place and class twice"),
    NO_IMAGE: tr("No image of its date"),
}


@dataclass(frozen=True, slots=True)
class FoundSamples:
    """What augmentation found on a date.

    Attributes:
        date: its key. ``scheme``: the classes.
        labelled, places, draws, most: (K,) labelled samples, other places that were drawn, draws of them, and of a single one.
        confidence: (N,) probability of the label at the found places.
        refinement: what was drawn of what; ``None`` where nothing was drawn with replacement.
    """

    date: str
    scheme: ClassScheme
    labelled: NDArray[np.int64]
    places: NDArray[np.int64]
    draws: NDArray[np.int64]
    most: NDArray[np.int64]
    confidence: NDArray[np.float32]
    refinement: Refinement | None = None

    @classmethod
    def of(cls, migration: Migration, date: str) -> FoundSamples | None:
        """Count the samples of a date; ``None`` if none of them was found by augmentation."""
        here = migration.samples.take(migration.samples.date == date)
        found = here.source == AUGMENTED
        if not found.any():
            return None
        position, classes = class_positions(here.scheme)[here.class_value], len(here.scheme)
        draws = np.round(here.weight[found]).astype(np.int64)
        most = np.zeros(classes, np.int64)
        np.maximum.at(most, position[found], draws)
        return cls(
            date,
            here.scheme,
            np.bincount(position[~found], minlength=classes),
            np.bincount(position[found], minlength=classes),
            np.bincount(position[found], draws, minlength=classes).astype(np.int64),
            most,
            here.confidence[found],
            migration.refinements.get(date),
        )


@dataclass(frozen=True, slots=True)
class SamplePart:
    """The samples of a page; empty parts are left out.

    Attributes:
        counts: by date, class and reason.
        pictures: the samples on the images.
        distances: how far the classes lie apart, by date key, on some of the dates on which it was measured; the one to show first is first.
        measured: number of these dates. ``deciding``: whether the thresholds decided which samples stayed.
        found: on the labelled date with most samples.
    """

    counts: SampleCounts
    pictures: SamplePictures | None = None
    distances: Sequence[tuple[str, ClassDistances]] = ()
    measured: int = 0
    deciding: bool = False
    found: FoundSamples | None = None


def sample_part(stack: ImageStack, migration: Migration, settings: MigrationSettings, context: JobContext) -> SamplePart:
    """Return what a page says about the samples of a migration; the images are read for it."""
    audit = migration.audit
    labels = np.bincount(audit.date_code[audit.because(LABELLED)], minlength=len(audit.dates))
    given = dict(zip(audit.dates, labels.tolist(), strict=True))
    measured = sorted(migration.class_distances.items())
    labelled = [place for place, (key, _) in enumerate(measured) if given.get(key)]
    most = max(given, key=lambda key: given[key])
    shown = [measured[place] for place in shown_dates(len(measured), labelled, MOST_MATRICES)]
    return SamplePart(
        counts=SampleCounts.of(audit, [date.key for date in stack.dates]),
        pictures=sample_pictures(stack, audit, context),
        distances=sorted(shown, key=lambda each: each[0] != most),
        measured=len(measured),
        deciding=settings.variant == PAPER and settings.selection == THRESHOLD,
        found=FoundSamples.of(migration, most),
    )


def kept_charts(counts: SampleCounts) -> list[tuple[LandCoverClass, Picture]]:
    """Return a chart of every class that has samples; of many classes, those with most."""
    kept, dropped = counts.kept, counts.dropped
    size = (kept + dropped).sum(axis=0)
    chosen = sorted(np.argsort(-size, kind="stable")[:MOST_CHARTS].tolist())
    classes = counts.scheme.classes
    return [
        (classes[k], Picture(classes[k].name, kept_chart(counts.dates, kept[:, k], dropped[:, k], classes[k].colour)))
        for k in chosen
        if size[k]
    ]


def reason_tables(counts: SampleCounts) -> dict[str, Any]:
    """Return the tables by reason: of all dates together, and of each class by date unless they are too large."""
    reasons = counts.occurring()
    total = counts.counts.sum(axis=0)
    kept, dropped = (counts.kept - counts.labelled).sum(axis=0), counts.dropped.sum(axis=0)
    present = np.flatnonzero(total.any(axis=1)).tolist()
    classes = counts.scheme.classes
    single = [] if len(present) * len(counts.dates) * len(reasons) > MOST_REASON_CELLS else present
    return {
        "reasons": [(heading(REASONS[reason]), REASONS[reason] in KEEPING) for reason in reasons],
        "rows": [(classes[k], total[k, reasons].tolist(), _share(kept[k], dropped[k])) for k in present],
        "sums": total[:, reasons].sum(axis=0).tolist(),
        "share": _share(kept.sum(), dropped.sum()),
        "single": [(classes[k], list(zip(counts.dates, counts.counts[:, k][:, reasons].tolist(), strict=True))) for k in single],
        "by_date": len(counts.scheme) * len(counts.dates) <= MOST_CELLS,
    }


def distance_tables(part: SamplePart) -> list[dict[str, Any]]:
    """Return the distances of the classes for the page: only classes that have samples; the nearer, the darker."""
    return [_distance_table(key, found, part.counts.scheme) for key, found in part.distances]


def found_chart(found: FoundSamples, _: Translator) -> str:
    """Return a histogram of the confidence."""
    counts, _edges = np.histogram(found.confidence[np.isfinite(found.confidence)], BINS, (0.0, 1.0))
    names = (tr("Probabilities of the labels of the places found"), tr("Probability of the label"), tr("Places"))
    return histogram(_(names[0]), counts.tolist(), _(names[1]), _(names[2]))


def _distance_table(key: str, found: ClassDistances, scheme: ClassScheme) -> dict[str, Any]:
    present = np.flatnonzero(~np.isnan(np.diagonal(found.matrix))).tolist()
    too_large = len(present) > LARGEST_MATRIX
    values = found.matrix[np.ix_(present, present)]
    apart = values[~np.eye(len(present), dtype=bool) & np.isfinite(values)]
    largest = max(float(apart.max(initial=0.0)), np.finfo(float).tiny)
    rows = []
    for i, k in enumerate(present if not too_large else []):
        cells = [
            {
                "text": _distance(values[i, j]),
                "shade": 0.0 if i == j or np.isnan(values[i, j]) else round(0.5 * (1 - values[i, j] / largest), 2),
                "nearest": i != j and values[i, j] == found.thresholds[k],
            }
            for j in range(len(present))
        ]
        rows.append({"item": scheme.by_value(found.values[k]), "cells": cells, "threshold": _distance(found.thresholds[k])})
    return {"date": key, "rows": rows, "too_large": too_large}


def _share(kept: np.int64, dropped: np.int64) -> float | None:
    return float(kept / (kept + dropped)) if kept + dropped else None


def _distance(value: float) -> str:
    if np.isnan(value) or not value:
        return "–" if np.isnan(value) else "0"
    return f"{value:.0f}" if value >= 100 else f"{value:#.3g}"


def heading(reason: str) -> str:
    """Return what a reason of the audit is called above a column."""
    return _HEADINGS.get(reason, reason[0].upper() + reason[1:])
