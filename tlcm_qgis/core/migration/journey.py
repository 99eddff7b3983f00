"""What the chains share: samples are looked at on a date, judged, thinned out and, where asked for, augmented there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.audit import AUGMENTED, CAP, LABELLED, LOST, NODATA, Audit, concatenate_audits
from ..samples.sample_set import MIGRATED, SampleSet, concatenate
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .augmenting import Augmenter
from .carried import NO_LABEL, Carried, Floats, Index, join
from .judges import Flags, Judge
from .thresholds import ClassDistances, measure_classes

CONFIDENCE_DECIMALS: Final = 4  # more would only show the rounding of the processor

DateResult = tuple[SampleSet, Audit]


def nearest_labels(place: NDArray[np.int64], day: NDArray[np.int64], target_day: int) -> Index:
    """Return for every place the index of its label whose day is nearest to ``target_day``, the earlier one of two equally near."""
    order = np.lexsort((day, np.abs(day - target_day), place))
    first = np.ones(len(order), bool)
    first[1:] = place[order][1:] != place[order][:-1]
    nearest: Index = order[first]
    return nearest


class NearestLabels:
    """For every date the positions of the labels that count there, one a place."""

    def __init__(self, place: NDArray[np.int64], day: NDArray[np.int64], dates: NDArray[np.int64]) -> None:
        """Take the places and days (N,) of the labels, and the days of the dates."""
        self._place, self._day, self._dates = place, day, dates
        self._last: tuple[int, Index] = (-1, np.zeros(0, np.int64))

    def __call__(self, date: int) -> Index:
        """Return the labels that count on a date, by place."""
        if self._last[0] != date:
            self._last = date, nearest_labels(self._place, self._day, int(self._dates[date]))
        return self._last[1]


@dataclass(frozen=True, slots=True)
class Step:
    """What became of samples on a date.

    Attributes:
        arrived: those that hold on the date, as they look there.
        waiting: those without a valid pixel there, as they were.
        stays: (L,) whether each sample labelled on the date stays.
        moved: (M,) labels of those that were judged.
        audit: a line for each that was moved.
    """

    arrived: Carried
    waiting: Carried
    stays: Flags
    moved: Index
    audit: Audit


@dataclass(frozen=True, slots=True)
class Journey:
    """The samples, the judge and the dates of a migration.

    Attributes:
        stack: the images.
        judge: decides.
        labels: the labelled samples, as they look on their dates, with their thresholds.
        nearest: gives the labels that count on a date.
        distances: of the classes, by labelled date.
        augmenter: ``None`` without augmentation.
        published: whether thresholds are measured on every date of a chain, and augmented samples migrate, too.
        seed: of the draws. ``device``: torch device. ``context``: progress and cancel.
    """

    stack: ImageStack
    judge: Judge
    labels: Carried
    nearest: NearestLabels
    distances: dict[int, ClassDistances]
    augmenter: Augmenter | None
    published: bool
    seed: int
    device: str
    context: JobContext

    @property
    def labelled_dates(self) -> list[int]:
        """Positions of the dates that have labels, sorted."""
        return sorted(self.distances)

    def labelled_on(self, date: int) -> Carried:
        """Return the labels of a date."""
        near = self.nearest(date)
        return self.labels.take(near[self.labels.seen[near] == date])

    def begin(self, done: int, date: int) -> JobContext:
        """Report that so many dates are done; return the context of the next one. Raises if the user asked to stop."""
        count = len(self.stack.dates)
        self.context.progress(done / count, tr("Migrating samples to {date}"), date=self.stack.dates[date].key)
        return self.context.part(done / count, (done + 1) / count)

    def nobody(self) -> Carried:
        """Return no samples."""
        return self.labels.take(np.zeros(0, np.int64))

    def measure(self, date: int, samples: Carried) -> ClassDistances:
        """Return how far the classes of samples lie apart on a date, by what they look like there."""
        rng, values = np.random.default_rng([self.seed, date]), samples.samples.scheme.values
        return measure_classes(samples.looks, samples.classes, samples.count, values, rng, self.device, self.context.check_cancelled)

    def with_thresholds(self, samples: Carried, date: int, found: ClassDistances) -> Carried:
        """Return samples with the thresholds of a date; those of the nearest labelled date where the date has no other class."""
        threshold = found.of(samples.classes)
        day = [item.interval.start.toordinal() for item in self.stack.dates]
        for other in sorted(self.distances, key=lambda each: abs(day[each] - day[date])):
            threshold = np.where(np.isnan(threshold), self.distances[other].of(samples.classes), threshold)
        return replace(samples, threshold=threshold)

    def with_label_thresholds(self) -> Carried:
        """Return the labels with the thresholds of their dates."""
        threshold = np.full(len(self.labels), np.nan)
        for date, found in self.distances.items():
            here = self.labels.seen == date
            threshold[here] = self.with_thresholds(self.labels.take(here), date, found).threshold
        return replace(self.labels, threshold=threshold)

    def step(self, moved: Carried, labelled: Carried, date: int) -> Step:
        """Judge samples on a date, and thin them out."""
        after, valid = self.judge.look(date, moved.samples)
        verdict = self.judge.judge(moved, after, valid, labelled, self.context.check_cancelled)
        count, stays = self.judge.thin(moved, verdict, labelled, date)
        here = count > 0
        reason = np.where(verdict.kept & ~here, CAP, verdict.reason)
        confidence = np.minimum(moved.confidence, np.round(verdict.confidence, CONFIDENCE_DECIMALS))
        audit = Audit.create(moved.samples, self.stack.dates[date].key, verdict.distance, verdict.threshold, confidence, reason)
        seen = np.full(len(moved), date, np.int64)
        arrived = replace(moved, count=count, seen=seen, looks=after, confidence=confidence).take(here)
        return Step(arrived, moved.take(verdict.reason == NODATA), stays, moved.label, audit)

    def augment(self, date: int, labelled: Carried, arrived: Carried, source: int, context: JobContext) -> tuple[Carried, Carried, Carried]:
        """Augment the samples of a date, those labelled there and those that arrived from ``source``.

        Returns:
            The labelled ones and those that arrived, with the number of draws of each; and the samples that were found.
        """
        if self.augmenter is None:
            return labelled, arrived, self.nobody()
        key, both = self.stack.dates[date].key, join([labelled, arrived])
        initial = concatenate([replace(labelled.samples, date=np.full(len(labelled), key)), self._dated(arrived, key, 1)])
        count, samples, drawn = self.augmenter.augment(date, initial, both.count, source, context)
        looks, valid = self.judge.look(date, samples)
        label, seen = np.full(len(samples), NO_LABEL), np.full(len(samples), date, np.int64)
        found = Carried.start(samples, label, drawn, seen, looks).take(valid)
        return replace(labelled, count=count[: len(labelled)]), replace(arrived, count=count[len(labelled) :]), found

    def result(self, date: int, labelled: Carried, arrived: Carried, found: Carried, steps: Sequence[Step]) -> DateResult:
        """Return the samples and the audit of a date, both ordered by place.

        Args:
            date: its position.
            labelled: the samples labelled there that stay.
            arrived: those that came there and stay.
            found: what augmentation found there.
            steps: what became of all that were moved there.
        """
        key = self.stack.dates[date].key
        samples = concatenate([labelled.on(key), self._dated(arrived, key, arrived.count), found.on(key)])
        own = self.labelled_on(date)
        audits = [_given(own, key, np.where(np.isin(own.label, labelled.label), LABELLED, CAP)), *(step.audit for step in steps)]
        audits = [audit.take(audit.kept | ~np.isin(audit.place_id, found.samples.place_id)) for audit in audits]
        lost = self.labels.take(np.setdiff1d(self.nearest(date), np.concatenate([own.label, *(step.moved for step in steps)])))
        audits += [_given(found, key, np.full(len(found), AUGMENTED)), _given(lost, key, np.full(len(lost), LOST))]
        audit = concatenate_audits(audits)
        return samples.take(np.argsort(samples.place_id, kind="stable")), audit.take(np.argsort(audit.place_id, kind="stable"))

    def _dated(self, moved: Carried, key: str, count: Index | int) -> SampleSet:
        """Return samples that came from another date, weighing as many of them as ``count`` says."""
        factor = np.round(self.judge.weight(moved.confidence), CONFIDENCE_DECIMALS)
        return replace(
            moved.samples,
            date=np.full(len(moved), key),
            source=np.full(len(moved), MIGRATED),
            confidence=(moved.samples.confidence * moved.confidence).astype(np.float32),
            weight=(moved.samples.weight * factor * count).astype(np.float32),
        )


def _given(samples: Carried, key: str, reason: NDArray[np.str_]) -> Audit:
    """Return lines about samples that were not compared with anything."""
    nothing: Floats = np.full(len(samples), np.nan)
    confidence = np.where(reason == LOST, np.nan, samples.samples.confidence)
    return Audit.create(samples.samples, key, nothing, nothing, confidence, reason)
