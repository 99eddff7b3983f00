"""The two ways through the dates: a star, every date from the nearest labelled one; and a sequence, every date from its neighbour."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .carried import NO_LABEL, Carried, Index, join
from .journey import DateResult, Journey, Step
from .thresholds import ClassDistances


@dataclass(frozen=True, slots=True)
class Result:
    """Samples and audit of every date, and how far the classes lie apart, by position of the date."""

    dates: list[DateResult]
    distances: dict[int, ClassDistances]


def star(journey: Journey) -> Result:
    """Migrate to every date from the labelled dates.

    The labelled dates are augmented first (those labelled there, and those that arrive from other labelled dates); what is found there
    migrates to the dates that are nearer to them than to any other labelled date.
    """
    every = range(len(journey.stack.dates))
    augmented = {date: journey.nobody() for date in every}
    labels = journey.labels
    results: dict[int, DateResult] = {}
    for done, date in enumerate(sorted(every, key=lambda each: each not in journey.labelled_dates)):
        context = journey.begin(done, date)
        home = _home(journey, date)
        near = journey.nearest(date)
        own = labels.take(near[labels.seen[near] == date])
        step = journey.step(join([labels.take(near[labels.seen[near] != date]), augmented[home]]), own, date)
        labelled, arrived, found = journey.augment(date, own.take(step.stays), step.arrived, home, context)
        results[date] = journey.result(date, labelled, arrived, found, [step])
        if journey.published and date in journey.labelled_dates:
            augmented[date] = journey.with_thresholds(found, date, journey.distances[date])
            labels = _with_counts(labels, labelled)
    return Result([results[date] for date in every], journey.distances)


def _home(journey: Journey, date: int) -> int:
    """Return the labelled date nearest to a date, the earlier one of two."""
    day = [each.interval.start.toordinal() for each in journey.stack.dates]
    return min(journey.labelled_dates, key=lambda each: (abs(day[each] - day[date]), each))


def _with_counts(labels: Carried, counted: Carried) -> Carried:
    count = labels.count.copy()
    count[counted.label] = counted.count
    return replace(labels, count=count)


def sequential(journey: Journey) -> Result:
    """Migrate from the labelled date with most samples to its neighbours, and from each date to the next.

    A sample without a valid pixel on a date waits, and is compared with its last valid date when it is seen again. Samples labelled on
    other dates join there; of a place that is labelled twice the nearer label counts, so that towards the first labelled date they go
    against the chain: by themselves, before it, and not augmented.
    """
    return _Sequence(journey).run()


class _Sequence:
    """The state of a chain: results and distances by date."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._dates = len(journey.stack.dates)
        sizes = [len(journey.labelled_on(date)) for date in journey.labelled_dates]
        self._root = journey.labelled_dates[int(np.argmax(sizes))]
        self._origin = journey.labels.seen
        self._results: dict[int, DateResult] = {}
        self._distances: dict[int, ClassDistances] = {} if journey.published else dict(journey.distances)

    def run(self) -> Result:
        forward, backward = range(self._root + 1, self._dates), range(self._root - 1, -1, -1)
        against = self._against(range(self._root)) | self._against(range(self._dates - 1, self._root, -1))
        rooted = self._arrive(self._root, self._root, self._journey.nobody(), against.get(self._root, []))
        for dates in (forward, backward):
            alive = rooted
            for date in dates:
                moved = alive.take(self._going_on(alive, date, dates.step))
                alive = self._arrive(date, date - dates.step, moved, against.get(date, []))
        return Result([self._results[date] for date in range(self._dates)], dict(sorted(self._distances.items())))

    def _arrive(self, date: int, source: int, moved: Carried, others: list[Step]) -> Carried:
        """Move the chain from ``source`` to a date; return its samples there, and those that wait."""
        journey = self._journey
        context = journey.begin(len(self._results), date)
        own = journey.labelled_on(date)
        step = journey.step(moved, own, date)
        steps = [step, *others]
        initial = own.take(step.stays)
        came = join([each.arrived for each in steps])
        labelled, arrived, found = journey.augment(date, initial, came, source, context)
        self._results[date] = journey.result(date, labelled, arrived, found, steps)
        there = join([labelled, arrived, found] if journey.published else [initial, came])
        if journey.published:
            self._distances[date] = journey.measure(date, join([initial, came]))
            there = journey.with_thresholds(there, date, self._distances[date])
        return join([there, *(each.waiting for each in steps)])

    def _against(self, dates: range) -> dict[int, list[Step]]:
        """Carry the labels of dates on one side of the root towards it; return the step on every date, the root's among them."""
        journey, steps = self._journey, {}
        alive = journey.nobody()
        if not any(date in dates for date in journey.labelled_dates):
            return {}
        for date in (*dates, self._root):
            own = journey.labelled_on(date) if date != self._root else journey.nobody()
            step = journey.step(alive.take(self._going_on(alive, date, dates.step)), own, date)
            there = join([own.take(step.stays), step.arrived])
            if journey.published:
                there = journey.with_thresholds(there, date, journey.measure(date, there))
            alive = join([there, step.waiting])
            steps[date] = [step]
        return steps

    def _going_on(self, alive: Carried, date: int, direction: int) -> Index:
        """Return which samples go on to a date: the label of a place that is nearest to it, and whatever augmentation found."""
        labelled = alive.label != NO_LABEL
        origin = np.where(labelled, self._origin[alive.label], date - direction)
        nearest = ~labelled | np.isin(alive.label, self._journey.nearest(date))
        return np.flatnonzero(nearest & ((date - origin) * direction > 0))
