"""Compare maps with a reference, date by date and pooled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..spec.errors import InputError
from ..spec.messages import Message, tr
from ..worker.context import JobContext
from .maps import Maps
from .metrics import ClassFigures, Figures, Matrix, confusion_matrix, figures, wilson_interval
from .reference import NO_LABEL, Label, Reference, nothing_to_compare

MATRIX_AXES = {"rows": "reference", "columns": "map"}


@dataclass(frozen=True, slots=True)
class DateAssessment:
    """Figures of a date. ``unmapped``: reference pixels where the map has no data; they are in no figure."""

    date: str
    figures: Figures
    unmapped: int


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
    """

    labels: tuple[Label, ...]
    dates: tuple[DateAssessment, ...]
    pooled: Figures
    kind: str
    notes: tuple[str, ...]
    extent: tuple[float, float, float, float] | None = None
    places: Mapping[str, Any] | None = None

    @property
    def unmapped(self) -> int:
        """Number of reference pixels without a map class, over all dates."""
        return sum(date.unmapped for date in self.dates)

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 % interval of the pooled overall accuracy if the points of one date are a random sample, else ``None``."""
        if self.kind != "points" or len(self.dates) != 1:
            return None
        return wilson_interval(int(np.trace(self.pooled.matrix)), self.pooled.count)

    def as_json(self) -> dict[str, Any]:
        """Return everything as the content of the file of figures."""
        interval = self.interval
        return {
            "confusion_matrix_axes": MATRIX_AXES,
            "classes": [
                {"value": label.value, "code": label.code, "name": label.name, "colour": label.colour, "in_maps": label.value is not None}
                for label in self.labels
            ],
            "reference": self.kind,
            "dates": [
                {"date": date.date, "reference_without_map": date.unmapped, **_figures_json(date.figures, self.labels)}
                for date in self.dates
            ],
            "pooled": {"reference_without_map": self.unmapped, **_figures_json(self.pooled, self.labels)},
            "overall_accuracy_95_percent_interval": None if interval is None else list(interval),
            "notes": list(self.notes),
            "extent": None if self.extent is None else list(self.extent),
            "reference_places": self.places,
        }


def assess(maps: Maps, reference: Reference, context: JobContext) -> Assessment:
    """Compare every map with the reference of its date, block by block.

    Raises:
        InputError: there is nothing to compare.
    """
    labels = reference.table.labels
    lookup = np.full(256, NO_LABEL, np.int16)
    for position, label in enumerate(labels):
        if label.value is not None:
            lookup[label.value] = position
    work = [(index, reference.windows(index)) for index in range(len(maps.dates))]
    work = [(index, windows) for index, windows in work if windows]
    found = []
    for done, (index, windows) in enumerate(work):
        part = context.part(done / len(work), (done + 1) / len(work))
        matrix, unmapped = _compare(maps, reference, index, windows, lookup, part)
        found.append(DateAssessment(maps.dates[index].key, figures(matrix), unmapped))
    pooled = sum((date.figures.matrix for date in found), np.zeros((len(labels), len(labels)), np.int64))
    if not pooled.sum():
        raise nothing_to_compare(maps.dates)
    notes = [*reference.table.notes]
    missing = sum(date.unmapped for date in found)
    if missing:
        notes.append(Message(tr("{count} reference pixels lie where the maps have no data; they are in no figure."), {"count": missing}))
    for note in notes:
        context.warning(note.text, **note.values)
    places = reference.places_json([date.key for date in maps.dates])
    return Assessment(labels, tuple(found), figures(pooled), reference.kind, tuple(map(str, notes)), maps.grid.bounds, places)


def _compare(maps: Maps, reference: Reference, index: int, windows: Sequence[Any], lookup: Any, context: JobContext) -> tuple[Matrix, int]:
    count = len(reference.table.labels)
    matrix, unmapped = np.zeros((count, count), np.int64), 0
    for done, window in enumerate(windows):
        expected, classes = reference.read(index, window), maps.read_map(index, window)
        has_reference = expected != NO_LABEL
        shown, expected = classes[has_reference], expected[has_reference]
        has_map = shown != 0
        unmapped += int(np.count_nonzero(~has_map))
        positions = lookup[shown[has_map]]
        if (positions == NO_LABEL).any():
            raise InputError(
                tr("The map of {date} holds the value {value}, which is not one of its classes."),
                tr("Make the map again."),
                date=maps.dates[index].key,
                value=int(shown[has_map][positions == NO_LABEL][0]),
            )
        matrix += confusion_matrix(expected[has_map], positions, count)
        context.progress((done + 1) / len(windows), tr("Comparing the map of {date} with the reference"), date=maps.dates[index].key)
    return matrix, unmapped


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
