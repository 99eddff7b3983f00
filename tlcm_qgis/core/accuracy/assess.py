"""Compare maps with a reference, date by date and pooled, and estimate what that says about the whole maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..spec.errors import ParameterError
from ..spec.messages import Message, tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .change_figures import changes_of_places, changes_of_rasters, pairs_of, transitions_of_places, transitions_of_rasters
from .design import AUTO, CENSUS, CLUSTERS, SIMPLE_RANDOM, STRATA, STRATIFIED, TEXTS, Design, DesignRequest, Strata, design_of, strata_json
from .estimate_json import estimate_json
from .estimation import Estimate, Sample, Shares, covered_share, estimate, lonely_strata, unused_strata
from .map_counts import MapCounts, count_maps
from .maps import Maps
from .metrics import ClassFigures, Figures, Matrix, confusion_matrix, figures
from .pixel_area import unequal_areas_m2
from .places import compare_places, label_lookup, unknown_value
from .reference import NO_LABEL, Label, PointReference, Reference, nothing_to_compare
from .reference_rasters import RasterReference
from .samples_of_places import PlaceSamples

MATRIX_AXES = {"rows": "reference", "columns": "map"}
NAMED = 5  # strata or classes that one sentence names


@dataclass(frozen=True, slots=True)
class DateAssessment:
    """Figures of a date.

    Attributes:
        date: its key. ``figures``: of the compared pixels.
        unmapped: reference pixels where the map has no data; they are in no figure.
        estimate: what the reference says about the whole map; ``None`` if that cannot be told.
        mapped: (K,) pixels of each class in the whole map. ``hectares``: the same as areas, ``None`` if not known.
    """

    date: str
    figures: Figures
    unmapped: int
    estimate: Estimate | None = None
    mapped: tuple[float, ...] = ()
    hectares: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Accuracy of a series of maps.

    Attributes:
        labels: rows (reference) and columns (map) of all confusion matrices.
        dates: the dates that have a reference.
        pooled: figures of the sum of their matrices.
        kind: "points" or "rasters".
        notes: what a reader must know about the comparison.
        extent: west, south, east, north of what was compared, in the coordinate system of the maps.
        places: where the reference is (``Reference.places_json``).
        design: how the reference was sampled: "simple_random", "stratified", "strata", "clusters", or "census" if every pixel was compared.
        design_text: a sentence about that; "" for the usual one.
        validity: when the reference is true (``Reference.validity``); "" if not known.
        strata: their names, shares of the area and numbers of places; ``None`` without strata, or if every date has its own.
        pooled_estimate: what the reference says about the maps of all dates together.
        transitions, changes: areas of the changes of class between dates, and how well the maps find changes, as in the file of figures.
    """

    labels: tuple[Label, ...]
    dates: tuple[DateAssessment, ...]
    pooled: Figures
    kind: str
    notes: tuple[str, ...]
    extent: tuple[float, float, float, float] | None = None
    places: Mapping[str, Any] | None = None
    design: str = SIMPLE_RANDOM
    strata: Sequence[Mapping[str, Any]] | None = None
    pooled_estimate: Estimate | None = None
    transitions: Sequence[Mapping[str, Any]] = field(default_factory=list)
    changes: Mapping[str, Any] | None = None
    design_text: str = ""
    validity: str = ""

    @property
    def unmapped(self) -> int:
        """Number of reference pixels without a map class, over all dates."""
        return sum(date.unmapped for date in self.dates)

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 % interval of the pooled overall accuracy; ``None`` if it cannot be told, or if every pixel was compared."""
        found = self.pooled_estimate
        return None if found is None or self.design == CENSUS else (found.overall.low, found.overall.high)

    def as_json(self) -> dict[str, Any]:
        """Return everything as the content of the file of figures."""
        interval = self.interval
        codes = [label.code for label in self.labels]
        return {
            "confusion_matrix_axes": MATRIX_AXES,
            "classes": [
                {"value": label.value, "code": label.code, "name": label.name, "colour": label.colour, "in_maps": label.value is not None}
                for label in self.labels
            ],
            "reference": self.kind,
            "reference_validity": self.validity,
            "design": self.design,
            "design_text": self.design_text or TEXTS[self.design],
            "strata": None if self.strata is None else [dict(stratum) for stratum in self.strata],
            "dates": [
                {
                    "date": date.date,
                    "reference_without_map": date.unmapped,
                    **_figures_json(date.figures, self.labels),
                    "estimate": estimate_json(date.estimate, codes, date.mapped, date.hectares),
                }
                for date in self.dates
            ],
            "pooled": {
                "reference_without_map": self.unmapped,
                **_figures_json(self.pooled, self.labels),
                "estimate": estimate_json(self.pooled_estimate, codes, *self._mean_map()),
            },
            "transitions": [dict(item) for item in self.transitions],
            "changes": None if self.changes is None else dict(self.changes),
            "overall_accuracy_95_percent_interval": None if interval is None else list(interval),
            "notes": list(self.notes),
            "extent": None if self.extent is None else list(self.extent),
            "reference_places": self.places,
        }

    def _mean_map(self) -> tuple[tuple[float, ...], tuple[float, ...] | None]:
        """Return what the maps show of each class in the mean of the dates, weighted as the pooled estimate weighs them: by compared labels."""
        counts = np.array([date.figures.count for date in self.dates], np.float64)
        share = counts / counts.sum() if counts.sum() else counts

        def mean(columns: list[tuple[float, ...]]) -> tuple[float, ...]:
            return tuple((np.array(columns, np.float64) * share[:, np.newaxis]).sum(axis=0).tolist())

        hectares = [date.hectares for date in self.dates if date.hectares is not None]
        return mean([date.mapped for date in self.dates]), mean(hectares) if len(hectares) == len(self.dates) else None


def assess(maps: Maps, reference: Reference, context: JobContext, request: DesignRequest | None = None, tolerance: int = 1) -> Assessment:
    """Compare every map with the reference of its date, block by block.

    Args:
        maps: the maps.
        reference: on their grid.
        context: progress names date and block; told the notes.
        request: how the reference was sampled; ``None``: as its file says, else simple random.
        tolerance: number of dates by which a mapped change may be early or late.

    Raises:
        InputError: there is nothing to compare.
        ParameterError: the design does not fit the reference.
    """
    request = request or DesignRequest()
    if isinstance(reference, PointReference):
        found = _assess_places(maps, reference, request, tolerance, context)
    elif isinstance(reference, RasterReference):
        found = _assess_rasters(maps, reference, request, tolerance, context)
    else:
        raise TypeError(type(reference))
    for note in found.notes:
        context.warning(note.text, **note.values)
    places = reference.places_json([date.key for date in maps.dates])
    return Assessment(
        reference.table.labels, found.dates, found.pooled, reference.kind, tuple(map(str, found.notes)), maps.grid.bounds, places,
        found.design, found.strata, found.pooled_estimate, found.transitions, found.changes, found.design_text, reference.validity,
    )  # fmt: skip


@dataclass(slots=True)
class _Found:
    """An assessment in the making; ``notes`` are messages still."""

    dates: tuple[DateAssessment, ...]
    pooled: Figures
    design: str
    notes: list[Message]
    strata: Sequence[Mapping[str, Any]] | None = None
    pooled_estimate: Estimate | None = None
    transitions: Sequence[Mapping[str, Any]] = ()
    changes: Mapping[str, Any] | None = None
    design_text: str = ""


def _assess_places(maps: Maps, reference: PointReference, request: DesignRequest, tolerance: int, context: JobContext) -> _Found:
    labels = reference.table.labels
    pairs = compare_places(maps, reference, context.part(0.0, 0.4))
    if not len(pairs.record):
        raise nothing_to_compare(maps.dates)
    design = design_of(request, reference, maps, context.part(0.4, 0.5))
    dates = list(pairs.unmapped)
    between = pairs_of(dates)
    counts = count_maps(maps, maps.scheme.values, dates, between, context.part(0.5, 0.9))
    samples = PlaceSamples(maps, reference, pairs, design, counts)
    assessed, notes = [], _Notes(reference, pairs.unmapped)
    less = {}
    for date in dates:
        rows = pairs.of_date(date)
        matrix = confusion_matrix(pairs.reference[rows], pairs.mapped[rows], len(labels))
        found = None
        if len(rows):
            sample, strata = samples.of_date(date)
            notes.of_strata(sample, strata, len(rows))
            if strata is not None and sample.covered < strata.covered:
                less[maps.dates[date].key] = covered_share(sample)
            found = _estimate(sample, reference.labelled.is_clustered)
        assessed.append(DateAssessment(maps.dates[date].key, figures(matrix), pairs.unmapped[date], found, *_mapped(counts, date, labels)))
    pooled = figures(sum((date.figures.matrix for date in assessed), np.zeros((len(labels), len(labels)), np.int64)))
    pooled_sample = samples.pooled()
    pooled_estimate = assessed[0].estimate if len(dates) == 1 else _estimate(pooled_sample, reference.labelled.is_clustered)
    notes.of_drawn(less)
    notes.of_classes(pooled, counts, labels)
    if design.kind == SIMPLE_RANDOM and reference.labelled.is_clustered:
        notes.add(
            tr(
                "Pixels of one polygon or cluster are taken for independent draws, as DESIGN says: the intervals are too narrow if they are not."
            )
        )
    if design.is_assumed and len(np.unique(reference.labelled.stratum[reference.labelled.stratum != ""])) > 1:
        notes.add(
            tr(
                "The reference has a field with strata, but nobody said how large they are: they are not used. If some of them hold more places than their area would give them, the figures are wrong; give STRATUM_WEIGHTS or STRATA, or choose DESIGN."
            )
        )
    if pooled_estimate is None:
        notes.add(tr("All of the reference is one cluster: intervals cannot be told."))
    used = (
        np.unique(np.stack((design.strata.of_record[pairs.record], reference.labelled.place[pairs.record])), axis=1)[0]
        if design.strata
        else None
    )
    return _Found(
        tuple(assessed),
        pooled,
        design.kind,
        notes.messages,
        _strata_json(design, used, samples, dates),
        pooled_estimate,
        transitions_of_places(samples, between),
        changes_of_places(samples, tolerance) if len(dates) > 1 else None,
        design.text,
    )


def _estimate(sample: Sample, is_clustered: bool) -> Estimate | None:
    if not sample.inside.any():
        return None
    return estimate(sample.compressed() if is_clustered else sample)


def _strata_json(design: Design, used: Any, samples: PlaceSamples, dates: Sequence[int]) -> list[dict[str, Any]] | None:
    if design.strata is not None:
        return strata_json(design.strata, used)
    if design.kind != STRATIFIED or len(dates) != 1:
        return None
    strata = samples.of_date(dates[0])[1]
    return None if strata is None else strata_json(strata, strata.of_record)


def _mapped(counts: MapCounts, date: int, labels: Sequence[Label]) -> tuple[tuple[float, ...], tuple[float, ...] | None]:
    """Return what the map of a date shows of each label, in pixels and hectares."""
    more = (0.0,) * (len(labels) - len(counts.pixels[date]))
    hectares = None if counts.hectares is None else (*map(float, counts.hectares[date]), *more)
    return (*map(float, counts.pixels[date]), *more), hectares


class _Notes:
    """Collects what a reader must know, each thing once."""

    def __init__(self, reference: PointReference | RasterReference, unmapped: Mapping[int, int]) -> None:
        self.messages: list[Message] = [*reference.table.notes]
        missing = sum(unmapped.values())
        if missing:
            self.add(tr("{count} reference pixels lie where the maps have no data; they are in no figure."), count=missing)

    def add(self, text: str, /, **values: Any) -> None:
        """Keep a note."""
        message = Message(text, values)
        if message not in self.messages:
            self.messages.append(message)

    def of_strata(self, sample: Sample, strata: Strata | None, pairs: int) -> None:
        """Tell what is not known of the strata."""
        if strata is None:
            return
        compared = int(np.count_nonzero(sample.inside))
        if pairs > compared:
            self.add(tr("{count} reference pixels lie in no stratum; they are in no estimate."), count=pairs - compared)
        if not compared:
            return
        if strata.covered < 1:
            self.add(
                tr("The strata cover {percent} % of the maps. The estimates and the areas in hectares are of this part."),
                percent=f"{100 * strata.covered:.3g}",
            )
        unused, lonely = unused_strata(sample), lonely_strata(sample)
        if unused:
            self.add(
                tr(
                    "These strata hold no place of the reference: {strata} ({share} % of the area). The estimates and the areas in hectares are of the other strata."
                ),
                strata=_some([strata.names[place] for place in unused]),
                share=f"{100 * float(strata.weights[unused].sum() / strata.weights.sum()):.2g}",
            )
        if lonely:
            self.add(
                tr("These strata hold one place of the reference only: {strata}. Their intervals rest on the other strata."),
                strata=_some([strata.names[place] for place in lonely]),
            )

    def of_drawn(self, covered: Mapping[str, float]) -> None:
        """Tell on which dates the maps show more than the sample could be drawn from; ``covered``: the share (0-1) that it was, by date."""
        if covered:
            self.add(
                tr(
                    "The maps of these dates show pixels that could not be drawn, as the map that the sample was drawn from has no data there: {dates}. The estimates and the areas in hectares are of the others, {percent} % of the map or more."
                ),
                dates=_some(list(covered)),
                percent=f"{100 * min(covered.values()):.3g}",
            )

    def of_classes(self, pooled: Figures, counts: MapCounts, labels: Sequence[Label]) -> None:
        """Tell which classes the reference lacks."""
        present = [label.name for label, item in zip(labels, pooled.classes, strict=True) if item.reference_count]
        if len(present) == 1 and len(labels) > 1:
            self.add(tr("All of the reference is of one class, {name}: nothing can be said about the others."), name=present[0])
            return
        shown = np.sum(list(counts.pixels.values()), axis=0)
        lacking = [
            label.name for label, item, pixels in zip(labels, pooled.classes, shown, strict=False) if pixels and not item.reference_count
        ]
        if lacking:
            self.add(tr("The reference has no place of these classes of the maps: {names}."), names=_some(lacking))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:NAMED]) + (", ..." if len(names) > NAMED else "")


def _assess_rasters(maps: Maps, reference: RasterReference, request: DesignRequest, tolerance: int, context: JobContext) -> _Found:
    if request.design in (STRATA, CLUSTERS):
        raise ParameterError(
            tr("DESIGN is {design}, but the reference is given as rasters."),
            tr("Give the places of the sample as points or polygons (REFERENCE)."),
            design=request.design,
        )
    if request.given:
        raise ParameterError(
            tr("The reference is given as rasters, for which {parameter} is not used."),
            tr("Leave {parameter} empty, or give the places of the sample as points or polygons (REFERENCE)."),
            parameter=request.given[0],
        )
    labels = reference.table.labels
    dates = [index for index in range(len(maps.dates)) if reference.windows(index)]
    matrices, areas, unmapped = {}, {}, {}
    for done, index in enumerate(dates):
        part = context.part(0.4 * done / len(dates), 0.4 * (done + 1) / len(dates))
        matrices[index], areas[index], unmapped[index] = _compare(maps, reference, index, part)
    if not sum(int(matrix.sum()) for matrix in matrices.values()):
        raise nothing_to_compare(maps.dates)
    between = pairs_of(dates)
    counts = count_maps(maps, maps.scheme.values, dates, between, context.part(0.4, 0.6))
    notes = _Notes(reference, unmapped)
    census = request.design == AUTO and all(int(matrices[index].sum()) == int(counts.pixels[index].sum()) for index in dates)
    design = CENSUS if census else SIMPLE_RANDOM if request.design == AUTO else request.design
    assessed = []
    for index in dates:
        found = _estimate_matrix(matrices[index], areas[index], design, counts, index) if census or request.design != AUTO else None
        assessed.append(
            DateAssessment(maps.dates[index].key, figures(matrices[index]), unmapped[index], found, *_mapped(counts, index, labels))
        )
    pooled = figures(sum(matrices.values(), np.zeros((len(labels), len(labels)), np.int64)))
    pooled_estimate = assessed[0].estimate if len(assessed) == 1 else None
    if census:
        pooled_estimate = _whole(pooled.matrix, np.sum([areas[index] for index in dates], axis=0))
    elif request.design == AUTO:
        notes.add(tr("The reference rasters cover a part of the maps, which is no random sample: intervals and areas cannot be told."))
    elif pooled_estimate is None:
        notes.add(tr("The same pixels are compared on several dates: intervals of all dates together cannot be told."))
    notes.of_classes(pooled, counts, labels)
    transitions = transitions_of_rasters(maps, reference, counts, between, context.part(0.6, 0.8)) if census and between else []
    changes = changes_of_rasters(maps, reference, tolerance, census, context.part(0.8, 1.0))
    return _Found(tuple(assessed), pooled, design, notes.messages, None, pooled_estimate, transitions, changes)


def _estimate_matrix(matrix: Matrix, areas: Shares, design: str, counts: MapCounts, date: int) -> Estimate | None:
    """Return what a raster with a sample of pixels, or with all of them, says about the map of a date."""
    if not matrix.sum():
        return None
    if design == CENSUS:
        return _whole(matrix, areas)
    pixels = counts.pixels[date].astype(np.float64)
    if design == SIMPLE_RANDOM:
        return estimate(Sample.of_matrix(matrix, None, np.array([pixels.sum()]), areas))
    sizes = np.zeros(len(matrix))
    sizes[: len(pixels)] = pixels
    return estimate(Sample.of_matrix(matrix, sizes, sizes, areas))


def _whole(matrix: Matrix, areas: Shares) -> Estimate | None:
    """Return the figures of all pixels, without a sampling error."""
    return estimate(Sample.of_matrix(matrix, None, np.array([matrix.sum()], np.float64), areas))


def _compare(maps: Maps, reference: RasterReference, index: int, context: JobContext) -> tuple[Matrix, Shares, int]:
    """Return the pixels (K, K) of a date, their areas (in square metres, or pixels), and how many have no map."""
    count = len(reference.table.labels)
    lookup = label_lookup(reference)
    unequal = unequal_areas_m2(maps.grid)
    matrix, areas, unmapped = np.zeros((count, count), np.int64), np.zeros((count, count)), 0
    windows: Sequence[Window] = reference.windows(index)
    for done, window in enumerate(windows):
        expected, classes = reference.read(index, window), maps.read_map(index, window)
        has_reference = expected != NO_LABEL
        shown, expected = classes[has_reference], expected[has_reference]
        has_map = shown != 0
        unmapped += int(np.count_nonzero(~has_map))
        positions = lookup[shown[has_map]]
        if (positions == NO_LABEL).any():
            raise unknown_value(maps.dates[index].key, int(shown[has_map][positions == NO_LABEL][0]))
        found = confusion_matrix(expected[has_map], positions, count)
        matrix += found
        if unequal is None:
            areas += found
        else:
            row = np.nonzero(has_reference)[0][has_map] + window.row
            cells = expected[has_map].astype(np.int64) * count + positions
            areas += np.bincount(cells, unequal[row], minlength=count * count).reshape(count, count)
        context.progress((done + 1) / len(windows), tr("Comparing the map of {date} with the reference"), date=maps.dates[index].key)
    return matrix, areas, unmapped


def _figures_json(found: Figures, labels: Sequence[Label]) -> Mapping[str, Any]:
    return {
        "count": found.count,
        "overall_accuracy": found.overall,
        "average_accuracy": found.average,
        "kappa": found.kappa,
        "macro_f1": found.macro_f1,
        "weighted_f1": found.weighted_f1,
        "confusion_matrix": found.matrix.tolist(),
        "by_class": [_class_json(item, label) for item, label in zip(found.classes, labels, strict=True)],
    }


def _class_json(item: ClassFigures, label: Label) -> dict[str, Any]:
    return {
        "code": label.code,
        "reference_count": item.reference_count,
        "map_count": item.map_count,
        "users_accuracy": item.users,
        "producers_accuracy": item.producers,
        "f1": item.f1,
    }
