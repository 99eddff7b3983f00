"""The reference: what an analyst says the land cover is, as points, polygons or rasters, brought onto the grid and dates of the maps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.classes import ClassScheme, LandCoverClass
from ..spec.dates import DateInterval, match_dates, parse_date
from ..spec.errors import InputError, ParameterError
from ..spec.messages import Message, tr
from ..spec.series_document import SeriesDate
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .reference_layer import LabelledPixels, labelled_of, warn_repeated

ONE_DATE, ALL_DATES, FIELD, INTERVAL = "one_date", "all_dates", "field", "interval"
FIELDS: Final = "fields"  # a field, or a raster, for each date
NO_LABEL: Final = -1
BLOCK_PIXELS: Final = 1024
MOST_PLACES: Final = 50_000  # labelled pixels that the file of figures names one by one; it then has 3 MB

LabelArray = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Label:
    """A row and column of the confusion matrix.

    Attributes:
        value: value in the maps; ``None`` for a class of the reference that the maps do not know.
        code, name, colour: as in the class scheme.
    """

    value: int | None
    code: str
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class LabelTable:
    """The classes of the maps, followed by those that only the reference has.

    Attributes:
        labels: (K,) in the order of the confusion matrix.
        positions: label of every class of the reference, in the order of its own scheme.
        notes: how classes were matched, where that is not plain.
    """

    labels: tuple[Label, ...]
    positions: tuple[int, ...]
    notes: tuple[Message, ...]


def _any_case(wanted: LandCoverClass, maps: ClassScheme) -> int | None:
    """Return the value of the one class whose code or name differs in capital letters only; ``None`` if there is none, or several."""
    names = {wanted.code.casefold(), wanted.name.casefold()}
    found = [item.value for item in maps.classes if names & {item.code.casefold(), item.name.casefold()}]
    return found[0] if len(found) == 1 else None


def match_labels(reference: ClassScheme, maps: ClassScheme) -> LabelTable:
    """Match the classes of the reference with those of the maps: by code, then by name, each against code and name.

    What matches none so is matched without regard to capital letters, where that leaves no doubt.
    Only if not a single class matches so, and all labels of the reference are numbers that the maps use as values, values are compared.
    Classes of the reference that the maps do not know become labels of their own: such places are errors of the map.
    """
    found = [maps.match(item.code) or maps.match(item.name) or _any_case(item, maps) for item in reference.classes]
    notes = []
    by_value = [int(item.code) if item.code.isdigit() and int(item.code) in maps.values else None for item in reference.classes]
    if not any(found) and len(reference) and all(by_value):
        found = by_value
        notes.append(Message(tr("The numbers of the reference are taken as values of the maps.")))
    labels = [Label(item.value, item.code, item.name, item.colour) for item in maps.classes]
    place = {label.value: position for position, label in enumerate(labels)}
    positions = []
    for item, value in zip(reference.classes, found, strict=True):
        if value is None:
            labels.append(Label(None, item.code, item.name, item.colour))
        positions.append(len(labels) - 1 if value is None else place[value])
    unknown = [label.name for label in labels if label.value is None]
    if unknown:
        text = tr("The maps do not know these classes of the reference: {names}. Places of these classes are counted as errors.")
        notes.append(Message(text, {"names": ", ".join(unknown)}))
    return LabelTable(tuple(labels), tuple(positions), tuple(notes))


class Reference(Protocol):
    """Labels on the grid of the maps, for some of their dates."""

    @property
    def kind(self) -> str:
        """What it is: "points" (points or polygons) or "rasters"."""

    @property
    def table(self) -> LabelTable:
        """The labels."""

    @property
    def validity(self) -> str:
        """When it is true: "one_date", "all_dates", "field" or "interval"; "fields" if there is a field or a raster for each date."""

    def windows(self, index: int) -> Sequence[Window]:
        """Return the windows that hold all of the reference of a date; none if it has none."""

    def read(self, index: int, window: Window) -> LabelArray:
        """Return the (h, w) positions in ``table.labels``; -1 where the reference says nothing."""

    def places_json(self, keys: Sequence[str]) -> Mapping[str, Any] | None:
        """Return where the reference is, for those who show what was confused; ``None`` if that cannot be told.

        Args:
            keys: of the dates of the maps.

        Returns:
            For rasters "files" (by date) and "labels" (position of the label by value); for points "x" and "y" (pixel centres in the
            coordinate system of the maps), "label" (positions) and "dates" (by date the indices of those that are true on it).
        """

    def close(self) -> None:
        """Close its files."""


@dataclass(frozen=True, slots=True)
class PointReference:
    """Labelled pixels.

    Attributes:
        grid: of the maps. ``table``: the labels.
        row, col: (N,) pixels; ``label``: (N,) positions in ``table.labels``.
        samples_of_date: which of them are true on each date of the maps.
        labelled: where they come from: places, clusters and strata. ``validity``: as ``Reference.validity``.
    """

    grid: Grid
    table: LabelTable
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    label: LabelArray
    samples_of_date: tuple[NDArray[np.int64], ...]
    labelled: LabelledPixels
    validity: str = ""
    kind: str = "points"

    def windows(self, index: int) -> Sequence[Window]:
        """Return the blocks that hold points of a date."""
        chosen = self.samples_of_date[index]
        blocks = {(int(row), int(col)) for row, col in zip(self.row[chosen] // BLOCK_PIXELS, self.col[chosen] // BLOCK_PIXELS, strict=True)}
        size = BLOCK_PIXELS
        return [
            Window(row * size, col * size, min(size, self.grid.height - row * size), min(size, self.grid.width - col * size))
            for row, col in sorted(blocks)
        ]

    def read(self, index: int, window: Window) -> LabelArray:
        """Return the labels of a window."""
        labels = np.full(window.shape, NO_LABEL, np.int16)
        chosen = self.samples_of_date[index]
        row, col = self.row[chosen] - window.row, self.col[chosen] - window.col
        inside = (row >= 0) & (row < window.height) & (col >= 0) & (col < window.width)
        labels[row[inside], col[inside]] = self.label[chosen][inside]
        return labels

    def places_json(self, keys: Sequence[str]) -> Mapping[str, Any] | None:
        """Return the labelled pixels; ``None`` if they are too many."""
        if len(self.row) > MOST_PLACES:
            return None
        x, y = self.grid.xy(self.row, self.col)
        dates = {key: chosen.tolist() for key, chosen in zip(keys, self.samples_of_date, strict=True) if len(chosen)}
        return {"x": x.tolist(), "y": y.tolist(), "label": self.label.tolist(), "dates": dates}

    def close(self) -> None:
        """Nothing is open."""


def point_reference(
    samples: SampleSet | LabelledPixels,
    grid: Grid,
    dates: Sequence[SeriesDate],
    scheme: ClassScheme,
    validity: str,
    date: str | None,
    context: JobContext,
) -> PointReference:
    """Bring labelled pixels onto the dates of the maps.

    Args:
        samples: pixels of ``grid``; their dates count with validity "field" only.
        grid: of the maps.
        dates: of the maps.
        scheme: of the maps.
        validity: "one_date", "all_dates", "field" or "interval".
        date: day or month of the reference, for "one_date"; with "interval" the only one to compare.
        context: told what is left out.

    Raises:
        InputError: nothing is left to compare.
        ParameterError: it is not said when the reference is true.
    """
    labelled = labelled_of(samples) if isinstance(samples, SampleSet) else samples
    table = match_labels(labelled.scheme, scheme)
    lookup = np.full(256, NO_LABEL, np.int16)
    lookup[list(labelled.scheme.values)] = table.positions
    chosen = _one_label_of_a_pixel(_chosen(labelled, dates, validity, date, context), labelled, context)
    if not any(len(rows) for rows in chosen):
        raise nothing_to_compare(dates)
    label = lookup[labelled.class_value]
    true = FIELDS if labelled.is_of_dates else validity
    return PointReference(grid, table, labelled.row, labelled.col, label, tuple(chosen), labelled, true)


def _chosen(
    labelled: LabelledPixels, dates: Sequence[SeriesDate], validity: str, date: str | None, context: JobContext
) -> list[NDArray[np.int64]]:
    """Return which labels are true on each date of the maps."""
    everyone = np.arange(len(labelled))
    if labelled.is_of_dates:
        return _by_days(labelled, dates, context)
    if validity == FIELD:
        if labelled.date is None or not (labelled.date != "").any():
            raise ParameterError(
                tr("The reference should be true on the dates in a field, but it has no dates."),
                tr("Choose the field with the date (DATE_FIELD)."),
            )
        return _by_field(labelled.date, dates, context)
    if validity == INTERVAL:
        if date is None:
            return _by_interval(labelled, [item.interval for item in dates], context)
        named, wanted = parse_date(date, "REFERENCE_DATE"), one_date(date, dates)
        spans = [(item.interval if item.key else named) if index in wanted else None for index, item in enumerate(dates)]
        return _by_interval(labelled, spans, context)
    if validity == ALL_DATES:
        return [everyone] * len(dates)
    wanted = one_date(date, dates)
    return [everyone if index in wanted else everyone[:0] for index in range(len(dates))]


def _by_field(column: NDArray[np.str_], dates: Sequence[SeriesDate], context: JobContext) -> list[NDArray[np.int64]]:
    chosen: list[list[NDArray[np.int64]]] = [[] for _ in dates]
    intervals = [date.interval for date in dates]
    undated, without_map = 0, 0
    for text in np.unique(column).tolist():
        rows = np.flatnonzero(column == text)
        found = match_dates(parse_date(text, "DATE_FIELD"), intervals) if text else []
        for index in found:
            chosen[index].append(rows)
        undated += 0 if text else len(rows)
        without_map += len(rows) if text and not found else 0
    if undated:
        context.warning(tr("{count} reference pixels have no date and are left out."), count=undated)
    _warn_without_map(without_map, context)
    return [np.sort(np.concatenate(rows)) if rows else np.zeros(0, np.int64) for rows in chosen]


def _by_days(labelled: LabelledPixels, dates: Sequence[SeriesDate], context: JobContext) -> list[NDArray[np.int64]]:
    """Return the labels of the fields whose date is that of a map."""
    first, last = _days(labelled)
    chosen: list[list[NDArray[np.int64]]] = [[] for _ in dates]
    without_map = 0
    for start, end in np.unique(np.stack((first, last)), axis=1).T.tolist():
        rows = np.flatnonzero((first == start) & (last == end))
        found = match_dates(DateInterval(dt.date.fromordinal(start), dt.date.fromordinal(end)), [date.interval for date in dates])
        for index in found:
            chosen[index].append(rows)
        without_map += 0 if found else len(rows)
    _warn_without_map(without_map, context)
    return [np.sort(np.concatenate(rows)) if rows else np.zeros(0, np.int64) for rows in chosen]


def _by_interval(labelled: LabelledPixels, spans: Sequence[DateInterval | None], context: JobContext) -> list[NDArray[np.int64]]:
    """Return the labels that hold on the middle day of each map (``None``: not compared); of several of one pixel the one that began last."""
    if labelled.first_day is None:
        raise ParameterError(
            tr("The reference should be true between two days, but the layer has no fields that say from when to when."),
            tr("Choose the fields with the first and the last day (VALID_FROM_FIELD, VALID_TO_FIELD)."),
        )
    first, last = _days(labelled)
    wrong = int(np.count_nonzero(first > last))
    if wrong:
        context.warning(tr("{count} reference labels end before they begin and are left out."), count=wrong)
    chosen = []
    for span in spans:
        if span is None:
            chosen.append(np.zeros(0, np.int64))
            continue
        middle = (span.start.toordinal() + span.end.toordinal()) // 2
        rows = np.flatnonzero((first <= middle) & (middle <= last))
        rows = rows[np.argsort(-first[rows], kind="stable")]
        chosen.append(np.sort(rows[np.unique(labelled.place[rows], return_index=True)[1]]))
    if None not in spans:
        used = np.unique(np.concatenate(chosen)) if chosen else np.zeros(0, np.int64)
        _warn_without_map(len(labelled) - wrong - len(used), context)
    return chosen


def _one_label_of_a_pixel(chosen: list[NDArray[np.int64]], labelled: LabelledPixels, context: JobContext) -> list[NDArray[np.int64]]:
    """Keep one label of a pixel on each date; pixels of which a date has several classes are left out on it."""
    kept, contradicted, repeated = [], np.zeros(len(labelled), np.bool_), np.zeros(len(labelled), np.bool_)
    for rows in chosen:
        _, first, group = np.unique(labelled.place[rows], return_index=True, return_inverse=True)
        wrong = np.zeros(len(first), np.bool_)
        wrong[group[labelled.class_value[rows] != labelled.class_value[rows[first]][group]]] = True
        contradicted[rows[wrong[group]]] = True
        repeated[np.setdiff1d(rows[~wrong[group]], rows[first])] = True
        kept.append(rows[np.sort(first[~wrong])])
    warn_repeated(int(contradicted.sum()), int(repeated.sum()), context)
    return kept


def _days(labelled: LabelledPixels) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    if labelled.first_day is None or labelled.last_day is None:
        raise ValueError("labels without days")
    return labelled.first_day, labelled.last_day


def _warn_without_map(count: int, context: JobContext) -> None:
    if count:
        context.warning(tr("{count} reference pixels are of dates without a map and are left out."), count=count)


def one_date(date: str | None, dates: Sequence[SeriesDate]) -> list[int]:
    """Return the maps that a reference of one date is compared with: the one it names (all of the month, if it names a month).

    Raises:
        ParameterError: it is not said which, or there is no such map.
    """
    if date is None:
        if len(dates) == 1:
            return [0]
        raise ParameterError(
            tr("It is not said when the reference is true, and there are {count} maps."),
            tr(
                "Give the date of the reference (REFERENCE_DATE), or say that it is true on all dates or on the dates in a field (REFERENCE_VALIDITY)."
            ),
            count=len(dates),
        )
    found = match_dates(parse_date(date, "REFERENCE_DATE"), [item.interval for item in dates])
    if not found:
        raise ParameterError(
            tr("There is no map of the date of the reference, {date}."),
            tr("The maps have the dates {dates}."),
            date=date,
            dates=_names(dates),
        )
    return found


def nothing_to_compare(dates: Iterable[SeriesDate]) -> InputError:
    """Return the error of a reference that fits no map."""
    return InputError(
        tr("No part of the reference lies on a map of its date."),
        tr("Check the dates of the reference; the maps have {dates}."),
        dates=_names(dates),
    )


def _names(dates: Iterable[SeriesDate]) -> str:
    return ", ".join(item.key or "-" for item in dates)
