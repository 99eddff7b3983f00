"""From labelled samples to those of all dates by variant "best": what ``learning`` believes, as samples and audit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.audit import AUGMENTED, CAP, CHANGED, CODES, KEPT, LABELLED, NODATA, RESCUED, Audit, concatenate_audits
from ..samples.sample_set import AUGMENTED as FOUND
from ..samples.sample_set import MIGRATED, SampleSet, concatenate
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .journey import CONFIDENCE_DECIMALS, DateResult, NearestLabels
from .learning import Belief, Learnt, Scene, learn
from .places import BLOCK_PX, draw_places, read_looks
from .thresholds import first_within, generous_quotas

SURE: Final = 0.98  # probability from which a label is kept
SURE_OF_NEW: Final = 0.98  # the same for a place without a label, by both beliefs
KEPT_SHARE: Final = 0.1  # of a class that would be lost on a date is kept
FREE_PLACES: Final = 8000  # places without a label that are looked at
FEWEST_PLACES: Final = 1000  # labelled or not, however many dates there are
TABLE_CELLS: Final = 6_000_000  # places x dates x classes: 24 MB a table, of which there are several
LOOK_CELLS: Final = 50_000_000  # places x dates x features: 200 MB
HALF_PX: Final = 8  # side of the squares of which every other one is in the same half: neighbours are alike
LEARNT_FROM: Final = 4000  # labelled places that models are learnt from; others are judged by what was learnt
READ_SHARE: Final = 0.3  # of the time is over when all dates are read, and
LEARN_SHARE: Final = 0.9  # when all is learnt

Index = NDArray[np.int64]
Flags = NDArray[np.bool_]
Probabilities = NDArray[np.float32]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Places:
    """N places.

    Attributes:
        id, row, col: (N,). ``label``: (T, N) position among ``values`` that each is labelled with on a date; -1 for none.
        values: the K classes that occur.
    """

    id: Index
    row: Index
    col: Index
    label: NDArray[np.int16]
    values: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.id)

    def take(self, index: Index) -> _Places:
        return _Places(self.id[index], self.row[index], self.col[index], self.label[:, index], self.values)

    @classmethod
    def of(cls, samples: SampleSet, origin: Index, dates: int) -> _Places:
        ids, first, place = np.unique(samples.place_id, return_index=True, return_inverse=True)
        values, position = np.unique(samples.class_value, return_inverse=True)
        label = np.full((dates, len(ids)), -1, np.int16)
        label[origin, place] = position
        return cls(ids, samples.row[first], samples.col[first], label, values)

    def and_free(self, row: Index, col: Index, last: int) -> _Places:
        """Return these places followed by others without a label, whose ids go on from ``last``."""
        ids = last + 1 + np.arange(len(row))
        unknown = np.full((len(self.label), len(row)), -1, np.int16)
        return _Places(
            np.concatenate([self.id, ids]),
            np.concatenate([self.row, row]),
            np.concatenate([self.col, col]),
            np.concatenate([self.label, unknown], axis=1),
            self.values,
        )


class JointMigration:
    """Judges all dates of a stack together, then gives the samples and the audit of each date."""

    def __init__(self, stack: ImageStack, samples: SampleSet, origin: Index, nearest: NearestLabels, cap: int, new: int, seed: int) -> None:
        """Take the labelled samples.

        Args:
            stack: the images.
            samples: labelled (N), on valid pixels.
            origin: (N,) position of the date of each.
            nearest: gives the label of every place that counts on a date.
            cap: most labelled samples a date.
            new: most samples that are added on a date.
            seed: of all draws.
        """
        self._stack, self._samples, self._origin, self._nearest = stack, samples, origin, nearest
        self._cap, self._new, self._seed = cap, new, seed
        self._known = _Places.of(samples, origin, len(stack.dates))
        labels = (samples.class_value[nearest(date)] for date in range(len(stack.dates)))  # in the order of the places
        self._counting = np.stack([np.searchsorted(self._known.values, each).astype(np.uint8) for each in labels])
        self._rng = np.random.default_rng([seed])
        self._rank = self._rng.permutation(len(self._known))

    def run(self, context: JobContext) -> Iterator[DateResult]:
        """Give samples and audit of every date, one after the other; progress names the date."""
        learnt, places, valid, belief = self._learn(context)
        used = int((places.id <= self._known.id[-1]).sum())
        position = np.searchsorted(self._known.id, places.id[:used])
        trust = np.full(self._known.label.shape, np.nan, np.float32)
        trust[:, position] = self._trust(position, belief.by_all[:, :used], valid[:, :used])
        if learnt is not None:
            portions = self._portions(np.setdiff1d(np.arange(len(self._known)), position))
            steps = np.linspace(LEARN_SHARE, 1.0, len(portions) + 1).tolist()
            for part, start, end in zip(portions, steps, steps[1:], strict=False):
                scene, seen = self._scene(self._known.take(part), context.part(start, end))
                trust[:, part] = self._trust(part, learnt.judge(scene, context.check_cancelled), seen)
        del learnt
        rank = self._rng.permutation(len(places) - used)
        others = places.take(np.arange(used, len(places)))
        free = _Free(self._stack, others, valid[:, used:], belief.beyond(used), self._samples, self._new, rank)
        for date in range(len(self._stack.dates)):
            context.check_cancelled()
            yield self._date(date, trust[date], free.find(date))

    def _trust(self, part: Index, posterior: Probabilities, valid: Flags) -> Probabilities:
        """Return the probability (T, P) of the label that counts at places ``part`` (P,) of the labelled ones; NaN where there is no pixel."""
        result = np.full(valid.shape, np.nan, np.float32)
        for date, good in enumerate(valid):
            result[date, good] = posterior[date, good, self._counting[date, part[good]]]
        return result

    def _learn(self, context: JobContext) -> tuple[Learnt | None, _Places, Flags, Belief]:
        """Learn from labelled places, not too many of them, and others; return these, the labelled ones first, and what is believed."""
        first, room = self._known, max(self._room(), FEWEST_PLACES)
        teaching = min(LEARNT_FROM, room // 2)
        if len(first) > teaching:
            label = first.label[(first.label >= 0).argmax(axis=0), np.arange(len(first))].astype(np.uint8)  # the first of each place
            counts = {int(value): int(count) for value, count in zip(*np.unique(label, return_counts=True), strict=True)}
            first = first.take(np.sort(first_within(label, generous_quotas(counts, teaching), self._rank)))
        row, col = draw_places(self._stack, self._known.row, self._known.col, min(room - len(first), FREE_PLACES), self._rng)
        places = first.and_free(row, col, int(self._known.id[-1]))
        scene, valid = self._scene(places, context.part(0.0, READ_SHARE))
        keys = [date.key for date in self._stack.dates]

        def report(share: float, date: int) -> None:
            done = READ_SHARE + (LEARN_SHARE - READ_SHARE) * share
            context.progress(done, tr("Learning what stays and what changes: {date}"), date=keys[date])

        learnt, belief = learn(scene, self._seed, report, context.check_cancelled, len(first) < len(self._known))
        return learnt, places, valid, belief

    def _room(self) -> int:
        """Return how many places fit into memory."""
        dates, classes, features = len(self._stack.dates), len(self._known.values), 2 * len(self._stack.bands)
        return min(TABLE_CELLS // (dates * classes), LOOK_CELLS // (dates * features))

    def _scene(self, places: _Places, context: JobContext) -> tuple[Scene, Flags]:
        dates = self._stack.dates

        def report(date: int) -> None:
            context.progress(date / len(dates), tr("Looking at {count} places on {date}"), count=len(places), date=dates[date].key)

        looks = read_looks(self._stack, places.row, places.col, report)
        half = (places.row // HALF_PX + places.col // HALF_PX) % 2
        return Scene(looks, places.label, half, len(places.values)), looks.valid

    def _portions(self, rest: Index) -> list[Index]:
        """Cut places into portions that fit into memory, those that lie together in one: each reads its own part of the images."""
        rest = rest[np.lexsort((self._known.col[rest] // BLOCK_PX, self._known.row[rest] // BLOCK_PX))]
        size = max(1, self._room())
        return [rest[start : start + size] for start in range(0, len(rest), size)]

    def _date(self, date: int, trusted: Probabilities, found: SampleSet) -> DateResult:
        """Return samples and audit of a date, both ordered by place; ``trusted`` (N,): what ``_trust`` says of the labelled places."""
        key, near = self._stack.dates[date].key, self._nearest(date)
        labels, own = self._samples.take(near), self._origin[near] == date
        place = np.searchsorted(self._known.id, labels.place_id)
        trust = trusted[place].astype(np.float64)
        there = ~np.isnan(trust)
        trust = np.where(there, np.where(own, 1.0, np.round(trust, CONFIDENCE_DECIMALS)), np.nan)
        sure = there & (np.nan_to_num(trust) >= SURE)
        rescued = _rescued(labels.class_value, trust, there, np.concatenate([labels.class_value[sure], found.class_value]))
        good = np.flatnonzero(sure | rescued)
        rank = self._rank[place] - np.where(own, len(self._rank), 0)
        stays = good[first_within(labels.class_value[good], generous_quotas(labels.counts(), self._cap), rank[good])]
        codes = [np.uint8(CODES[each]) for each in (NODATA, LABELLED, RESCUED, KEPT)]  # texts of a million places take much room
        reason = np.select([~there, own, rescued, sure], codes, np.uint8(CODES[CHANGED]))
        reason[np.setdiff1d(good, stays)] = CODES[CAP]
        judged = there & ~own
        distance, threshold = np.where(judged, 1 - trust, np.nan), np.where(judged, 1 - SURE, np.nan)
        nothing = np.full(len(found), np.nan)
        audit = concatenate_audits(
            [
                Audit.create(labels, key, distance, threshold, trust, reason),
                Audit.create(found, key, nothing, nothing, found.confidence, np.full(len(found), AUGMENTED, "<U32")),
            ]
        )
        samples = concatenate([_dated(labels.take(stays), key, trust[stays], own[stays]), found])
        return samples.take(np.argsort(samples.place_id, kind="stable")), audit.take(np.argsort(audit.place_id, kind="stable"))


@dataclass(frozen=True, slots=True)
class _Free:
    """Places without a label, and what is believed of them; at most ``new`` of them become samples of a date."""

    stack: ImageStack
    places: _Places
    valid: Flags
    belief: Belief
    samples: SampleSet
    new: int
    rank: Index

    def find(self, date: int) -> SampleSet:
        """Return the places whose class on a date is sure by both beliefs: of each class a share that grows with the root of its area.

        The same places are preferred on every date.
        """
        by_all, by_labelled = self.belief.by_all[date], self.belief.by_labelled[date]
        best = by_all.argmax(axis=1)
        sure = np.minimum(by_all.max(axis=1), by_labelled[np.arange(len(best)), best])
        good = np.flatnonzero(self.valid[date] & (sure >= SURE_OF_NEW))
        roots = np.sqrt(np.bincount(best[self.valid[date]], minlength=len(self.places.values)))
        quota = {value: int(self.new * root / max(roots.sum(), 1)) for value, root in enumerate(roots.tolist())}
        chosen = np.sort(good[first_within(best[good], quota, self.rank[good])])
        return SampleSet.create(
            self.places.row[chosen],
            self.places.col[chosen],
            self.places.values[best[chosen]],
            self.samples.scheme,
            place_id=self.places.id[chosen],
            date=self.stack.dates[date].key,
            source=FOUND,
            confidence=np.round(sure[chosen], CONFIDENCE_DECIMALS),
        )


def _rescued(classes: NDArray[np.uint8], trust: Floats, there: Flags, present: NDArray[np.uint8]) -> Flags:
    """Return which samples (N,) are kept, those most trusted, only because their class would be lost otherwise."""
    result = np.zeros(len(classes), bool)
    for value in np.setdiff1d(classes[there], present):
        members = np.flatnonzero(there & (classes == value))
        result[members[np.argsort(-trust[members], kind="stable")[: int(np.ceil(KEPT_SHARE * len(members)))]]] = True
    return result


def _dated(samples: SampleSet, key: str, trust: Floats, own: Flags) -> SampleSet:
    """Return samples on another date: what is less sure counts less."""
    return replace(
        samples,
        date=np.full(len(samples), key),
        source=np.where(own, samples.source, MIGRATED),
        confidence=(samples.confidence * trust).astype(np.float32),
        weight=(samples.weight * trust).astype(np.float32),
    )
