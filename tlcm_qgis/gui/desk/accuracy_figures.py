"""Accuracies of a map series as the worker wrote them: report.json of a run, or the figures of "Assess accuracy"."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Tuple

from ...core.spec.errors import InputError
from ...core.spec.json_file import UNEXPECTED, finite, need, read_json, whole
from ...core.spec.messages import tr
from .estimate_figures import ChangeAccuracy, Estimate, TransitionTable, read_changes, read_estimate, read_transitions

_MOST = 2**63 - 1
_CENSUS = "census"
_ROWS_AND_COLUMNS = {"rows": "reference", "columns": "map"}
Matrix = Tuple[Tuple[int, ...], ...]


@dataclass(frozen=True)
class FigureClass:
    """A row and column of the matrices; ``value`` in the maps, ``None`` for a class that only the reference has."""

    value: Optional[int]
    code: str
    name: str
    colour: str


@dataclass(frozen=True)
class ClassAccuracy:
    """User's accuracy, producer's accuracy and F1 of a class (0-1); ``None`` where there is nothing to compute it from."""

    users: Optional[float]
    producers: Optional[float]
    f1: Optional[float]


@dataclass(frozen=True)
class DateFigures:
    """Figures of a date, or of all together.

    Attributes:
        date: key, "" for all.
        count: compared pixels; ``unmapped``: pixels of the reference where the map has no data.
        overall, average, kappa, macro_f1: 0-1 (kappa from -1), ``None`` where undefined.
        matrix: counts, rows = reference, columns = map; ``classes``: in the same order.
        estimate: of the whole area, from the sample and its design; ``None`` where there is none.
    """

    date: str
    count: int
    unmapped: int
    overall: Optional[float]
    average: Optional[float]
    kappa: Optional[float]
    macro_f1: Optional[float]
    matrix: Matrix
    classes: Tuple[ClassAccuracy, ...]
    estimate: Optional[Estimate] = None


@dataclass(frozen=True)
class AccuracyFigures:
    """All figures of one comparison.

    Attributes:
        labels: rows and columns of the matrices.
        pooled: of all dates; ``dates``: of each that has a reference.
        interval: 95 % interval of the overall accuracy, if one can be told.
        notes: what a reader must know.
        extent: west, south, east, north of what was compared, in the coordinate system of the maps; ``None`` if not said.
        places: where the reference is, as the file says it; ``None`` if it does not.
        design: how the reference was drawn, one sentence; "" if not said. ``is_census``: whether every pixel was compared.
        transitions: between pairs of dates; ``changes``: how well they are found in space and in time.
    """

    labels: Tuple[FigureClass, ...]
    pooled: DateFigures
    dates: Tuple[DateFigures, ...]
    interval: Optional[Tuple[float, float]]
    notes: Tuple[str, ...]
    extent: Optional[Tuple[float, ...]]
    places: Optional[Mapping[str, Any]]
    design: str = ""
    is_census: bool = False
    transitions: Tuple[TransitionTable, ...] = ()
    changes: Tuple[Optional[ChangeAccuracy], Optional[ChangeAccuracy]] = (None, None)

    def of_date(self, key: str) -> DateFigures:
        """Return the figures of a date, those of all for ""; raises ``KeyError`` if it has none."""
        for figures in (self.pooled, *self.dates):
            if figures.date == key:
                return figures
        raise KeyError(key)


def read_accuracy(path: str) -> Optional[AccuracyFigures]:
    """Return the accuracies in a file of figures; ``None`` if it is of a run without a reference.

    Raises:
        InputError: it cannot be read, or holds something else.
    """
    try:
        content = read_json(Path(path))
        found = content if "pooled" in content else content["accuracy"]
        return None if found is None else _figures(found)
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(tr("{file} cannot be read: {reason}."), tr("Check that you may read it."), file=path, reason=reason) from error
    except UNEXPECTED as error:
        raise InputError(
            tr("{file} holds no accuracies."), tr('Choose the file of figures (.json) that "Assess accuracy" wrote.'), file=path
        ) from error


def _figures(content: Mapping[str, Any]) -> AccuracyFigures:
    if content["confusion_matrix_axes"] != _ROWS_AND_COLUMNS:
        raise ValueError("other axes")
    labels = tuple(
        FigureClass(
            None if item["value"] is None else whole(item["value"], 1, 255),
            need(str, item["code"]),
            need(str, item["name"]),
            need(str, item["colour"]),
        )
        for item in content["classes"]
    )
    interval, extent = content.get("overall_accuracy_95_percent_interval"), content.get("extent")
    return AccuracyFigures(
        labels,
        _date_figures(content["pooled"], "", len(labels)),
        tuple(_date_figures(item, need(str, item["date"]), len(labels)) for item in content["dates"]),
        None if interval is None else (finite(interval[0]), finite(interval[1])),
        tuple(str(note) for note in content.get("notes", ())),
        None if extent is None else tuple(finite(value) for value in extent),
        content.get("reference_places"),
        str(content.get("design_text") or ""),
        content.get("design") == _CENSUS,
        read_transitions(content.get("transitions")),
        read_changes(content.get("changes")),
    )


def _date_figures(content: Mapping[str, Any], date: str, size: int) -> DateFigures:
    matrix = tuple(tuple(whole(value, 0, _MOST) for value in row) for row in content["confusion_matrix"])
    classes = tuple(
        ClassAccuracy(_share(item["users_accuracy"]), _share(item["producers_accuracy"]), _share(item["f1"]))
        for item in content["by_class"]
    )
    if len(classes) != size or len(matrix) != size or any(len(row) != size for row in matrix):
        raise ValueError("matrix and classes do not fit")
    overall, average, kappa, macro_f1 = (_share(content[name]) for name in ("overall_accuracy", "average_accuracy", "kappa", "macro_f1"))
    count, unmapped = whole(content["count"], 0, _MOST), int(content["reference_without_map"])
    return DateFigures(
        date, count, unmapped, overall, average, kappa, macro_f1, matrix, classes, read_estimate(content.get("estimate"), size)
    )


def _share(value: Any) -> Optional[float]:
    return None if value is None else finite(value)
