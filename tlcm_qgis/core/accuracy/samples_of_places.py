"""From compared places and the design of the reference to the samples that accuracies, areas and changes are estimated from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .design import NOWHERE, SIMPLE_RANDOM, STRATIFIED, Design, Strata, strata_of_date
from .estimation import OUTSIDE, Sample, covered_share, drawn_pixels
from .map_counts import MapCounts
from .maps import Maps
from .pixel_area import unequal_areas_m2
from .places import Pairs
from .reference import PointReference
from .series_metrics import carried_forward, change_points, temporal_counts

SURE: Final = 2.0  # standard errors that the number of drawn pixels must be off
SMALL: Final = 0.005  # share of the pixels of a map that is not told

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PlaceSamples:
    """The samples of a reference of points or polygons.

    Attributes:
        maps: the maps. ``reference``: the labels. ``pairs``: both beside each other.
        design: of the reference. ``counts``: what the maps show in all.
    """

    maps: Maps
    reference: PointReference
    pairs: Pairs
    design: Design
    counts: MapCounts

    @property
    def class_count(self) -> int:
        """Number of labels."""
        return len(self.reference.table.labels)

    def of_date(self, date: int) -> tuple[Sample, Strata | None]:
        """Return the sample of a date, and its strata."""
        rows = self.pairs.of_date(date)
        strata = self._strata(date, rows)
        sample = self._with_outside(self._sample(rows, strata, date), self._unmapped(date))
        return self._of_what_was_drawn(sample, int(self.counts.pixels[date].sum())), strata

    def pooled(self) -> Sample:
        """Return the sample of all dates. A place that is compared on several dates is one cluster; dates count by their compared labels."""
        if self.design.kind != STRATIFIED or self.design.strata is not None:
            rows = np.arange(len(self.pairs.record))
            outside = np.concatenate([self._unmapped(date) for date in self.pairs.unmapped])
            sample = self._with_outside(self._sample(rows, self._strata(0, rows), None), outside, dates=len(self.pairs.unmapped))
            return replace(sample, covered=sample.covered * self._drawn_of_all(sample))
        parts: list[Rows] = []
        weights: list[NDArray[np.float64]] = []
        pixels: list[NDArray[np.float64]] = []
        stratum = np.zeros(len(self.pairs.record), np.int64)
        for date in self.pairs.unmapped:
            rows = self.pairs.of_date(date)
            strata = self._strata(date, rows)
            if strata is None or strata.pixels is None or not len(rows):
                continue
            stratum[rows] = strata.of_record + sum(len(each) for each in weights)
            weights.append(strata.weights * len(rows))
            pixels.append(strata.pixels)
            parts.append(rows)
        share = np.concatenate(weights)
        everything = Strata((), (), share / share.sum(), np.concatenate(pixels), stratum[np.concatenate(parts)])
        return self._sample(np.concatenate(parts), everything, None)

    def transition(self, start: int, end: int) -> tuple[Sample, list[tuple[int, int]]] | None:
        """Return the sample whose classes are the changes from one date to another, and what they are (from, to: positions of labels).

        They are those that a place or the maps show; ``None`` if no place is compared on both dates.
        """
        first, second = self._same_places(start, end)
        if not len(first):
            return None
        count = self.class_count
        codes = self.pairs.reference[first] * count + self.pairs.reference[second]
        rows, columns = np.nonzero(self.counts.transitions[start, end])
        present = np.unique(np.concatenate((codes, rows * count + columns)))
        position = np.searchsorted(present, codes)
        strata = self._strata(start, first, end)
        sample = self._sample(first, strata, start)
        kept = self._kept(first, strata)
        nothing = np.zeros(int(kept.sum()), np.int64)
        moved = replace(sample, reference=position.astype(np.int64)[kept], mapped=nothing, class_count=len(present), map_count=1)
        place, chosen = self.reference.labelled.place, self.reference.samples_of_date
        both = chosen[start][np.isin(place[chosen[start]], place[chosen[end]])]
        outside = both[~np.isin(place[both], place[self.pairs.record[first]])]
        moved = self._of_what_was_drawn(self._with_outside(moved, outside), int(self.counts.transitions[start, end].sum()))
        return moved, [(int(code) // count, int(code) % count) for code in present]

    def changes(self, tolerance: int) -> tuple[Sample, Sample, int] | None:
        """Return the samples of which places change at all, and of when they change, and the number of places; classes: unchanged, changed.

        Only the dates on which a place is compared count, in the reference as in the map. ``None`` if no place is compared on two dates.
        """
        dates = sorted(self.pairs.unmapped)
        places, place = np.unique(self.reference.labelled.place[self.pairs.record], return_inverse=True)
        truth, shown = (np.zeros((len(places), len(dates)), np.int16) for _ in range(2))
        column = np.searchsorted(dates, self.pairs.date)
        truth[place, column], shown[place, column] = self.pairs.reference + 1, self.pairs.mapped + 1
        row_of = np.full((len(places), len(dates)), NOWHERE, np.int64)
        row_of[place, column] = np.arange(len(place))
        several = np.count_nonzero(truth, axis=1) > 1
        if not several.any():
            return None
        first = row_of[several, (truth[several] != 0).argmax(axis=1)]
        true, mapped = carried_forward(truth[several]), carried_forward(shown[several])
        strata = self._strata(dates[0], first)
        kept = self._kept(first, strata)
        base = self._sample(first, strata, dates[0])
        changed, shown_changed = (np.asarray(change_points(labels).any(axis=1), np.int64) for labels in (true, mapped))
        at_all = Sample(
            changed[kept],
            shown_changed[kept],
            base.stratum,
            base.cluster,
            base.weights,
            base.population,
            2,
            area=base.area,
        )
        counts = temporal_counts(true, mapped, tolerance)[kept]
        entries, cell = np.nonzero(counts)
        when = Sample(
            np.array([1, 1, 0, 0])[cell],
            np.array([1, 0, 1, 0])[cell],
            base.stratum[entries],
            base.cluster[entries],
            base.weights,
            base.population,
            2,
            count=counts[entries, cell].astype(np.float64),
            area=None if base.area is None else base.area[entries],
        )
        named = np.concatenate([self.reference.samples_of_date[date] for date in dates])
        labelled, first_of, times = np.unique(self.reference.labelled.place[named], return_index=True, return_counts=True)
        outside = named[first_of[(times > 1) & ~np.isin(labelled, places[several])]]
        return self._with_outside(at_all, outside), self._with_outside(when, outside, len(dates) - 1), int(several.sum())

    def _strata(self, date: int, rows: Rows, until: int | None = None) -> Strata | None:
        """Return the strata of some pairs, ``None`` if the design has none; ``until``: a second date on which pixels have data."""
        if self.design.strata is not None:
            strata = self.design.strata
            return replace(strata, of_record=strata.of_record[self.pairs.record[rows]])
        if self.design.kind != STRATIFIED:
            return None
        pixels = self.counts.pixels[date] if until is None else self.counts.transitions[date, until].sum(axis=1)
        return strata_of_date(self.maps.scheme, pixels, self.pairs.mapped[rows])

    @staticmethod
    def _kept(rows: Rows, strata: Strata | None) -> NDArray[np.bool_]:
        return np.ones(len(rows), np.bool_) if strata is None else strata.of_record >= 0

    def _sample(self, rows: Rows, strata: Strata | None, date: int | None) -> Sample:
        """Return the sample of some pairs; those in no stratum are left out."""
        kept = self._kept(rows, strata)
        rows = rows[kept]
        cluster = self.design.cluster[self.pairs.record[rows]]
        weights, population = np.ones(1), None
        stratum = np.zeros(len(rows), np.int64)
        if strata is not None:
            weights, population, stratum = strata.weights, strata.pixels, strata.of_record[kept]
        elif self.design.kind == SIMPLE_RANDOM:
            pixels = [int(self.counts.pixels[each].sum()) for each in (self.pairs.unmapped if date is None else [date])]
            population = np.array([max(pixels)], np.float64)
        if self.reference.labelled.is_clustered and self.design.kind != SIMPLE_RANDOM:
            population = None  # of clusters, which nobody has counted
        covered = 1.0 if strata is None else strata.covered
        reference, mapped = self.pairs.reference[rows], self.pairs.mapped[rows]
        area = self._areas(self.pairs.record[rows])
        return Sample(reference, mapped, stratum, cluster, weights, population, self.class_count, covered=covered, area=area)

    def _areas(self, records: Rows) -> NDArray[np.float64] | None:
        """Return the area of the pixel of each label by that of the mean; ``None`` if all are alike."""
        areas = unequal_areas_m2(self.maps.grid)
        return None if areas is None else areas[self.reference.row[records]] / float(areas.mean())

    def _of_what_was_drawn(self, sample: Sample, pixels: int) -> Sample:
        """Return a sample that covers no more of the ``pixels`` with data than could be drawn: a map of another date may show more."""
        drawn = drawn_pixels(sample) if self.design.strata is not None and sample.inside.any() else None
        told = covered_share(sample) * pixels
        if drawn is None or told <= drawn[0] + SURE * drawn[1] + SMALL * pixels:
            return sample
        return replace(sample, covered=sample.covered * drawn[0] / told)

    def _drawn_of_all(self, pooled: Sample) -> float:
        """Return how much less of the maps of all dates was drawn from than the pooled sample says (0-1)."""
        dates = [date for date in self.pairs.unmapped if len(self.pairs.of_date(date))]
        samples = [self.of_date(date)[0] for date in dates]
        size = np.array([self.counts.pixels[date].sum() * float(len(self.pairs.of_date(date))) for date in dates])
        if not any(sample.covered < pooled.covered for sample in samples):
            return 1.0
        return float((size * [covered_share(sample) for sample in samples]).sum() / size.sum()) / covered_share(pooled)

    def _unmapped(self, date: int) -> Rows:
        """Return the labels of a date that lie where its map has no data."""
        return np.setdiff1d(self.reference.samples_of_date[date], self.pairs.record[self.pairs.of_date(date)])

    def _with_outside(self, sample: Sample, records: Rows, positions: int = 1, dates: int = 1) -> Sample:
        """Return a sample with labels where the maps have no data or end, ``positions`` each: their strata cover less of the maps.

        Labels beyond the grid count on each of so many ``dates``. The strata of the map of each date cover nothing else anyway.
        """
        if self.design.strata is None:
            return sample
        stratum = self.design.strata.of_record[records]
        records, stratum = records[stratum != NOWHERE], stratum[stratum != NOWHERE]
        beyond = np.repeat(np.arange(len(self.design.strata.beyond)), self.design.strata.beyond)
        stratum = np.concatenate((stratum, np.tile(beyond, dates)))
        cluster = np.concatenate((self.design.cluster[records], np.tile(-1 - np.arange(len(beyond)), dates)))
        if not len(stratum):
            return sample
        count = np.ones(len(sample.reference)) if sample.count is None else sample.count
        return replace(
            sample,
            reference=np.append(sample.reference, np.full(len(stratum), OUTSIDE)),
            mapped=np.append(sample.mapped, np.zeros(len(stratum), np.int64)),
            stratum=np.append(sample.stratum, stratum),
            cluster=np.append(sample.cluster, cluster),
            count=np.append(count, np.full(len(stratum), float(positions))),
            area=None if sample.area is None else np.append(sample.area, np.ones(len(stratum))),
        )

    def _same_places(self, start: int, end: int) -> tuple[Rows, Rows]:
        """Return the pairs of two dates that are of the same places, in the same order."""
        rows = [self.pairs.of_date(date) for date in (start, end)]
        place = self.reference.labelled.place
        _, first, second = np.intersect1d(place[self.pairs.record[rows[0]]], place[self.pairs.record[rows[1]]], return_indices=True)
        return rows[0][first], rows[1][second]
