"""Accuracies and areas of a whole map, estimated from a sample of it, with standard errors and 95 % intervals. Arrays in, figures out.

One rule serves all designs. The sample gives the shares p(j, k) of the map's area with reference class j and map class k:

    p(j, k) = sum over strata h of W(h) * (share of the sampled places of h in cell j, k)

W(h) is the share of the area that lies in stratum h. Every figure is a function of these shares, and its variance is that of the function
made linear (Taylor; Saerndal et al. 1992, section 5.5): each place counts with the derivative of the figure at its cell, less the mean of its
stratum, and what belongs together (the pixels of a polygon, the dates of a place) is added up before it is squared.

* One stratum: simple random sample (Cochran 1977, chapters 2 and 3).
* Strata = classes of the map: equations 1 to 11 of Olofsson et al. 2014 (RSE 148:42-57), to the last digit.
* Other strata: Stehman 2014 (IJRS 35:4923-4939), whose ratio estimators of user's and producer's accuracy come out of the same rule.
* Clusters: ratio estimators with the variance between clusters (Cochran 1977, section 11; Stehman 1997, RSE 60:258-269).
* F1 and kappa: the delta method, by the same derivatives.

The deviation of a cluster with the share a of the pixels of its stratum is divided by sqrt(1 - a), as a large cluster draws the mean towards
itself (Bell & McCaffrey 2002, Survey Methodology 28:169); for n clusters of one size this is the factor n / (n - 1) of every textbook. The
degrees of freedom of the standard error count clusters by the same shares: a few large polygons among many small ones are a few.

With a known number of pixels of a stratum the finite population correction 1 - n/N is applied; the papers leave it out or it is too small to
show in their digits. A stratum with one place has no variance of its own: its place is compared with the mean of all others instead, which
tends to be too wide. Where pixels have unequal areas, as in degrees, each counts by its own, and shares are ratios to the area of all. Places that were drawn where the map has no data are OUTSIDE: they count for the sizes of their strata, so that a stratum
whose half has no map weighs half, and all figures are ratios over the part inside (a domain; Cochran 1977, section 5A.14). In all matrices ROWS
are the reference and COLUMNS the map.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .intervals import Interval, plain_interval, share_interval, unseen_limit

OUTSIDE: Final = -1
ROUNDING: Final = 1e-10  # a smaller standard error, in units of what one place can add, is a rounding error

Indices = NDArray[np.int64]
Shares = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sample:
    """N compared pixels; arrays have the length N.

    Attributes:
        reference, mapped: class indices, 0 to ``class_count`` - 1; ``reference`` is ``OUTSIDE`` where there is nothing to compare.
        stratum: 0 to H - 1.
        cluster: what belongs together has one number: a place on several dates, the pixels of a polygon. It may lie in several strata.
        weights: (H,) share of the area of each stratum; they are scaled to the sum 1 over the strata that hold pixels.
        population: (H,) number of clusters that a stratum has in all; ``None`` if not known, or very many.
        class_count: K.
        repeats: how many places like this one there are, if the sample comes as a table of counts; each is a cluster of its own then.
        count: how many pixels of its cluster an entry stands for.
        map_count: number of classes of the map, if it is not K.
        covered: share of the area of the map that lies in the strata.
        area: of a pixel, in any unit, if pixels are not all alike. ``weights`` are shares of the pixels then.
    """

    reference: Indices
    mapped: Indices
    stratum: Indices
    cluster: Indices
    weights: Shares
    population: Shares | None
    class_count: int
    repeats: Shares | None = None
    count: Shares | None = None
    map_count: int | None = None
    covered: float = 1.0
    area: Shares | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows (reference) and columns (map) of the table of shares."""
        return self.class_count, self.class_count if self.map_count is None else self.map_count

    @property
    def inside(self) -> NDArray[np.bool_]:
        """Which entries (N,) are compared."""
        inside: NDArray[np.bool_] = self.reference != OUTSIDE
        return inside

    def compressed(self) -> Sample:
        """Return the same sample with one entry for all pixels of a cluster that are alike; for polygons of many pixels."""
        _, columns = self.shape
        cluster = np.unique(self.cluster, return_inverse=True)[1]
        key = ((cluster * len(self.weights) + self.stratum) * (self.class_count + 1) + self.reference - OUTSIDE) * columns + self.mapped
        _, first, group = np.unique(key, return_index=True, return_inverse=True)
        pixels = np.ones(len(group)) if self.count is None else self.count
        count = _sums(group, pixels, len(first))
        area = None if self.area is None else _sums(group, pixels * self.area, len(first)) / count
        alike = {name: getattr(self, name)[first] for name in ("reference", "mapped", "stratum", "cluster")}
        return replace(self, **alike, count=count, area=area)

    @classmethod
    def simple(cls, reference: Any, mapped: Any, class_count: int, population: float | None = None) -> Sample:
        """Return a simple random sample of pixels."""
        rows, columns = np.asarray(reference, np.int64), np.asarray(mapped, np.int64)
        size = None if population is None else np.array([population], np.float64)
        return cls(rows, columns, np.zeros(len(rows), np.int64), np.arange(len(rows)), np.ones(1), size, class_count)

    @classmethod
    def of_matrix(
        cls, matrix: NDArray[np.int64], weights: Shares | None, population: Shares | None = None, areas: Shares | None = None
    ) -> Sample:
        """Return the sample behind a (K, K) table of counts: simple random without ``weights``, else stratified by the classes of the map.

        ``areas``: (K, K) of all pixels of each cell, if pixels are not all alike.
        """
        rows, columns = np.nonzero(matrix)
        one = weights is None
        return cls(
            rows,
            columns,
            np.zeros(len(rows), np.int64) if one else columns,
            np.arange(len(rows)),
            np.ones(1) if weights is None else np.asarray(weights, np.float64),
            population,
            len(matrix),
            repeats=matrix[rows, columns].astype(np.float64),
            area=None if areas is None else areas[rows, columns] / matrix[rows, columns],
        )


@dataclass(frozen=True, slots=True)
class ClassEstimate:
    """Figures of a class; ``None`` where there is nothing to compute them from.

    Attributes:
        users, producers, f1: accuracies (0-1). ``area``: share of the area that is of the class (0-1), estimated by the reference.
    """

    users: Interval | None
    producers: Interval | None
    f1: Interval | None
    area: Interval


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a sample says about the whole map.

    Attributes:
        overall: overall accuracy. ``kappa``: Cohen's kappa, ``None`` where it is not defined.
        proportions: (K, K) estimated shares of the area, rows = reference, columns = map.
        classes: figures by class, in the order of the matrix.
        places: number of clusters that they rest on.
        covered: share of the area of the map that they are about.
    """

    overall: Interval
    kappa: Interval | None
    proportions: Shares
    classes: tuple[ClassEstimate, ...]
    places: int
    covered: float = 1.0


def estimate(sample: Sample) -> Estimate | None:
    """Estimate all figures; ``None`` if a variance cannot be told, because all pixels are one cluster or lie outside.

    Raises:
        ValueError: there is no pixel in a stratum with an area.
    """
    shares = _Linear.of(sample)
    if shares.clusters < 2:
        return None
    count = sample.class_count
    table = shares.table
    rows, columns, diagonal = table.sum(axis=1), table.sum(axis=0), np.diag(table)
    everything = np.ones((count, count))
    overall = shares.ratio(np.eye(count), everything)
    classes = []
    for place in range(count):
        both, of_row, of_column = np.zeros((3, count, count))
        both[place, place], of_row[place, :], of_column[:, place] = 1, 1, 1
        classes.append(
            ClassEstimate(
                users=shares.ratio(both, of_column) if columns[place] > 0 else None,
                producers=shares.ratio(both, of_row) if rows[place] > 0 else None,
                f1=shares.ratio(both, (of_row + of_column) / 2) if rows[place] + columns[place] > 0 else None,
                area=shares.ratio(of_row, everything),
            )
        )
    kappa = shares.kappa(overall, rows, columns, float(diagonal.sum()))
    return Estimate(overall, kappa, table, tuple(classes), shares.clusters, covered_share(sample))


def areas(sample: Sample) -> tuple[Interval, ...] | None:
    """Return the share of the area of each class of the reference only; ``None`` if a variance cannot be told."""
    shares = _Linear.of(replace(sample, mapped=np.zeros_like(sample.mapped), map_count=1))
    if shares.clusters < 2:
        return None
    everything = np.ones(shares.table.shape)
    return tuple(shares.ratio(of_row[:, np.newaxis], everything) for of_row in np.eye(sample.class_count))


def unused_strata(sample: Sample) -> list[int]:
    """Return the strata with an area but without a pixel: nothing is known about them, and the figures are of the others."""
    held = np.bincount(sample.stratum, minlength=len(sample.weights))
    return [int(place) for place in np.flatnonzero((held == 0) & (sample.weights > 0))]


def covered_share(sample: Sample) -> float:
    """Return the share of the area of the map that estimates are about: what lies in strata, without those that hold no pixel."""
    return sample.covered * (1 - float(sample.weights[unused_strata(sample)].sum() / sample.weights.sum()))


def drawn_pixels(sample: Sample) -> tuple[float, float] | None:
    """Return how many pixels inside could be drawn and the standard error of this number; ``None`` if the sizes of the strata are not known.

    Of a stratum with places outside, the share of those inside counts. Strata without a place are left out.
    """
    if sample.population is None:
        return None
    held, inside = (np.bincount(sample.stratum[rows], minlength=len(sample.population)) for rows in (slice(None), sample.inside))
    used = held > 0
    size, count, share = sample.population[used], held[used], inside[used] / held[used]
    rest = np.clip(1 - count / np.maximum(size, 1), 0, 1)
    variance = size**2 * rest * share * (1 - share) / np.maximum(count - 1, 1)
    return float((size * share).sum()), math.sqrt(float(variance.sum()))


def lonely_strata(sample: Sample) -> list[int]:
    """Return the strata with an area and one cluster only."""
    found = _clusters_of_strata(sample, np.unique(sample.cluster, return_inverse=True)[1])
    return [int(place) for place in np.flatnonzero((found == 1) & (sample.weights > 0))]


def _clusters_of_strata(sample: Sample, cluster: Indices) -> Shares:
    """Return (H,) the number of clusters of each stratum."""
    size = len(sample.weights)
    _, first = np.unique(cluster * size + sample.stratum, return_index=True)
    repeats = None if sample.repeats is None else sample.repeats[first]
    return np.bincount(sample.stratum[first], repeats, minlength=size).astype(np.float64)


@dataclass(frozen=True, slots=True)
class _Linear:
    """The estimated shares, and what is needed to tell the variance of a function of them.

    Attributes:
        table: (K, K) shares.
        cell: (N,) cell of each entry; one more than there are for those outside. ``stratum``, ``cluster``: (N,). ``repeats``: (N,).
        expansion: (N,) share of the area that an entry stands for (one of its repeats), were all pixels of unit ``area`` (N,); it is that inside.
        within: (N,) share of an entry in its stratum, all repeats together.
        factor: (N,) correction of the deviation for the share of its cluster in its stratum. ``alone``: (N,) whether it is the only one there.
        primary: (C,) stratum of each cluster; ``times``: (C,) how often it occurs; ``freedom``: (H,) degrees of freedom of each stratum.
        clusters: number of clusters inside, repeats included. ``complete``: (H,) whether all of a stratum was compared.
        exact: whether all of the map was.
    """

    table: Shares
    cell: Indices
    stratum: Indices
    cluster: Indices
    repeats: Shares
    expansion: Shares
    area: Shares
    within: Shares
    factor: Shares
    alone: NDArray[np.bool_]
    primary: Indices
    times: Shares
    freedom: Shares
    clusters: int
    complete: NDArray[np.bool_]
    exact: bool

    @classmethod
    def of(cls, sample: Sample) -> _Linear:
        strata, (rows, columns) = len(sample.weights), sample.shape
        repeats = np.ones(len(sample.reference)) if sample.repeats is None else sample.repeats
        size = np.ones(len(sample.reference)) if sample.count is None else sample.count
        held = np.bincount(sample.stratum, repeats * size, minlength=strata)
        weights = np.where(held > 0, sample.weights, 0.0)
        if not weights.sum() > 0:
            raise ValueError("no pixel lies in a stratum with an area")
        weights = weights / weights.sum()
        numbers, cluster = np.unique(sample.cluster, return_inverse=True)
        groups = _clusters_of_strata(sample, cluster)
        rest = np.ones(strata) if sample.population is None else np.clip(1 - groups / np.maximum(sample.population, 1), 0, 1)
        pair, stratum_of_pair, parts = np.unique(cluster * strata + sample.stratum, return_index=True, return_inverse=True)
        share = (np.bincount(parts, size) / held[sample.stratum[stratum_of_pair]]).astype(np.float64)  # of a cluster in its stratum
        factor = np.sqrt(rest[sample.stratum] / np.where(share < 1, 1 - share, 1)[parts])
        within = repeats * size / held[sample.stratum]
        expansion = weights[sample.stratum] * size / held[sample.stratum]
        inside = sample.inside
        cell = np.where(inside, sample.reference * columns + sample.mapped, rows * columns)
        sizes = np.ones(len(cell)) if sample.area is None else sample.area
        area = float((expansion * repeats * sizes)[inside].sum())
        expansion = expansion / area if area > 0 else expansion
        cells = np.bincount(cell, expansion * repeats * sizes, minlength=rows * columns + 1)[: rows * columns]
        table: Shares = cells.reshape(rows, columns).astype(np.float64)
        primary = np.zeros(len(numbers), np.int64)
        primary[cluster[::-1]] = sample.stratum[::-1]
        times = np.zeros(len(numbers))
        times[cluster] = repeats
        own = pair % strata == primary[pair // strata]
        square, fourth = (
            np.bincount(primary, times * _sums(pair[own] // strata, share[own] ** power, len(numbers)), strata) for power in (2, 4)
        )
        alike = np.divide(square**2, fourth, out=np.zeros(strata), where=fourth > 0)
        complete = rest == 0
        exact = bool(complete[weights > 0].all())
        entries = sample.stratum
        return cls(
            table, cell, entries, cluster, repeats, expansion, sizes, within, factor, groups[entries] == 1, primary, times,
            np.maximum(alike - 1, 1), int(times[np.unique(cluster[inside])].sum()) if area > 0 else 0, complete, exact,
        )  # fmt: skip

    def ratio(self, part: Shares, whole: Shares) -> Interval:
        """Return the interval of sum(part * table) / sum(whole * table); both (K, K), 0 <= part <= whole <= 1."""
        below = float((whole * self.table).sum())
        value = float((part * self.table).sum()) / below
        error, freedom = self.error((part - value * whole) / below)
        # What a place contributes to the variance if nothing but the size of the sample is known.
        held = np.bincount(self.cluster, self.expansion * self._at_cells(whole), minlength=len(self.primary))
        square = float((self.times * held**2).sum())
        places = math.inf if self.exact else below**2 / square if square else math.inf
        found = share_interval(value, error, freedom, places)
        if error > 0 or math.isinf(places) or ROUNDING < value < 1 - ROUNDING:
            return found
        unseen = self._unseen(whole, below)
        return replace(found, high=max(found.high, unseen)) if value <= ROUNDING else replace(found, low=min(found.low, 1 - unseen))

    def _unseen(self, whole: Shares, below: float) -> float:
        """Return which share of a part of the area, ``below`` in all, may be of something that no place shows."""
        strata = len(self.freedom)
        area = self.expansion * self._at_cells(whole) / below
        _, entry, pair = np.unique(self.cluster * strata + self.stratum, return_index=True, return_inverse=True)
        of_pair = _sums(pair, area, len(entry))
        times, stratum = self.repeats[entry], self.stratum[entry]
        weights, squares = (_sums(stratum, times * of_pair**power, strata) for power in (1, 2))
        open_strata = (weights > 0) & ~self.complete
        weights, squares = weights[open_strata], squares[open_strata]
        return unseen_limit(weights, weights**2 / squares) if len(weights) else 0.0

    def kappa(self, overall: Interval, rows: Shares, columns: Shares, agreed: float) -> Interval | None:
        """Return Cohen's kappa; ``None`` where agreement by chance would be complete."""
        chance = float(rows @ columns)
        if not chance < 1:
            return None
        value = (agreed - chance) / (1 - chance)
        # Derivatives of kappa by each share: of the agreement, and of the agreement by chance (Stehman 1996, PERS 62:401).
        slope = (np.eye(len(rows)) - (columns[:, None] + rows[None, :]) * (1 - agreed) / (1 - chance)) / (1 - chance)
        error, freedom = self.error(slope - float((slope * self.table).sum()))
        if error > 0 or self.exact:
            return plain_interval(value, error, freedom, -1.0, 1.0)
        return Interval(value, 0.0, max(1 - (1 - overall.low) / (1 - chance), -1.0), min(1 - (1 - overall.high) / (1 - chance), 1.0))

    def error(self, slope: Shares) -> tuple[float, float]:
        """Return the standard error of a figure, and its degrees of freedom (Satterthwaite 1946).

        Args:
            slope: (K, K) derivatives of the figure by the shares; their mean over the table is 0, as they sum up to 1.
        """
        score = self._at_cells(slope)
        mean = np.bincount(self.stratum, self.within * score, minlength=len(self.freedom))
        whole = float((self.repeats * self.expansion * score).sum())
        deviation = np.where(self.alone, score - whole, score - mean[self.stratum])
        total = np.bincount(self.cluster, self.expansion * self.factor * deviation, minlength=len(self.primary))
        parts = np.bincount(self.primary, self.times * total**2, minlength=len(self.freedom))
        variance = float(parts.sum())
        if variance <= (ROUNDING * float(np.abs(score).max())) ** 2:
            return 0.0, float(max(self.clusters - len(np.unique(self.primary)), 1))
        return math.sqrt(variance), variance**2 / float((parts**2 / self.freedom).sum())

    def _at_cells(self, values: Shares) -> Shares:
        """Return the value (K, K) of the cell of each entry, times its area; 0 outside."""
        return np.append(values.ravel(), 0.0)[self.cell] * self.area


def _sums(index: Indices, values: Shares, size: int) -> Shares:
    """Return (size,) the sums of the values of each index."""
    return np.bincount(index, values, minlength=size).astype(np.float64)
