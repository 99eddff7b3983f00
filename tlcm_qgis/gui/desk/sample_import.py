"""Rows of any layer or table as samples: read in a task, with an account of what cannot be used."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayerFeatureSource,
)

from ...core.spec.classes import label_code
from ...core.spec.dates import match_dates, parse_date
from ...core.spec.errors import TlcmError
from ...core.spec.stack_document import StackContents
from ...processing.samples import plain
from ...processing.texts import translate
from .class_places import date_text
from .scheme_edits import shortened
from .tasks import IsCancelled

_EXAMPLES = 5  # bad rows that are named
NO_CLASS, NO_PLACE, NO_DATE = "class", "place", "date"


@dataclass(frozen=True)
class Columns:
    """Where things stand in a layer or table.

    Attributes:
        label: index of the field with the class; ``names``: what its values mean, where the file says so itself.
        date: index of the field with the date, -1: all rows are of ``fixed_date`` ("" if the samples have none).
        x, y: indices of the fields with the coordinates, -1: the geometries are taken.
    """

    label: int
    names: Mapping[str, str] = field(default_factory=dict)
    date: int = -1
    fixed_date: str = ""
    x: int = -1
    y: int = -1
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


@dataclass(frozen=True)
class NewSample:
    """A row that can be used: its label, ISO date ("" for none) and geometry in the system of the samples."""

    label: str
    date: str
    geometry: QgsGeometry


@dataclass
class FoundRows:
    """What a table holds.

    Attributes:
        samples: the rows that can be used.
        bad: by ``NO_CLASS``, ``NO_PLACE`` and ``NO_DATE``: number (from 1) and content of the others.
        other_dates: how many of the samples are of dates that the stack does not have; ``outside``: how many lie outside of its images.
    """

    samples: List[NewSample] = field(default_factory=list)
    bad: Dict[str, List[Tuple[int, str]]] = field(default_factory=dict)
    other_dates: int = 0
    outside: int = 0

    def labels(self) -> Dict[str, int]:
        """Return the number of samples by label, in the order of the labels."""
        return dict(sorted(Counter(sample.label for sample in self.samples).items()))

    def sentences(self) -> List[str]:
        """Return a sentence on every kind of bad row: how many there are, and the first ones."""
        texts = {
            NO_CLASS: translate("{count} rows have no class and are left out: {rows}."),
            NO_PLACE: translate("{count} rows have no usable coordinates and are left out: {rows}."),
            NO_DATE: translate("{count} rows have no date of the form YYYY-MM-DD and are left out: {rows}."),
        }
        found = [text.format(count=len(self.bad[kind]), rows=_named(self.bad[kind])) for kind, text in texts.items() if kind in self.bad]
        if self.other_dates:
            found.append(translate("{count} samples are of dates that the stack does not have.", count=self.other_dates))
        if self.outside:
            found.append(translate("{count} samples lie outside of the images: check the coordinate system.", count=self.outside))
        return found


@dataclass(frozen=True)
class Target:
    """What the samples are for.

    Attributes:
        crs: of the samples; ``context``: how to get there.
        stack: whose dates the samples are to have, ``None``: not known.
        area: what the images cover in ``crs``, ``None``: not known.
    """

    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    stack: Optional[StackContents] = None
    area: Optional[QgsRectangle] = None


def stack_box(
    stack: Optional[StackContents], crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Optional[QgsRectangle]:
    """Return what the grid of a stack covers in a coordinate system, ``None`` if the stack does not say it."""
    grid = stack.grid if stack is not None else None
    if grid is None:
        return None
    (a, b, c, d, e, f), (height, width) = grid.transform, grid.shape
    box = QgsRectangle(c, f, c + a * width + b * height, f + d * width + e * height)
    try:
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem(grid.crs), crs, context).transformBoundingBox(box)
    except QgsCsException:
        return None


def read_rows(source: QgsVectorLayerFeatureSource, columns: Columns, target: Target, is_cancelled: IsCancelled) -> FoundRows:
    """Return the rows of a layer or table as samples.

    Args:
        source: the layer or table.
        columns: where things stand.
        target: what the samples are for.
        is_cancelled: asked for every row.
    """
    found = FoundRows()
    transform = QgsCoordinateTransform(columns.crs, target.crs, target.context)
    dates = _Dates(target.stack)
    request = QgsFeatureRequest()
    if columns.x >= 0:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index for index in (columns.label, columns.date, columns.x, columns.y) if index >= 0])
    for number, row in enumerate(source.getFeatures(request), start=1):
        if is_cancelled():
            break
        label = label_code(plain(row.attribute(columns.label)))
        said = columns.fixed_date if columns.date < 0 else date_text(plain(row.attribute(columns.date)))
        date = said if columns.date < 0 else dates.day(said)
        geometry = _geometry(row, columns, transform)
        if label is None:
            found.bad.setdefault(NO_CLASS, []).append((number, ""))
        elif geometry is None:
            found.bad.setdefault(NO_PLACE, []).append((number, _coordinates(row, columns)))
        elif date is None:
            found.bad.setdefault(NO_DATE, []).append((number, said))
        else:
            found.samples.append(NewSample(columns.names.get(label, label), date, geometry))
            found.other_dates += bool(date) and target.stack is not None and date not in dates.keys
            found.outside += target.area is not None and not target.area.intersects(geometry.boundingBox())
    return found


class _Dates:
    """Dates of rows as those of the stack, each text looked at once."""

    def __init__(self, stack: Optional[StackContents]) -> None:
        self._dates = stack.dates if stack is not None else ()
        self.keys = {date.key for date in self._dates}
        self._known: Dict[str, Optional[str]] = {}

    def day(self, text: str) -> Optional[str]:
        """Return the key of the stack's date that a text names, else its first day; ``None`` if it is no date."""
        if text not in self._known:
            self._known[text] = self._find(text)
        return self._known[text]

    def _find(self, text: str) -> Optional[str]:
        try:
            wanted = parse_date(text)
        except TlcmError:
            return None
        found = match_dates(wanted, [date.interval for date in self._dates])
        return self._dates[found[0]].key if found else wanted.start.isoformat()


def _geometry(row: QgsFeature, columns: Columns, transform: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    if columns.x >= 0:
        x, y = (_number(plain(row.attribute(index))) for index in (columns.x, columns.y))
        geometry = QgsGeometry() if x is None or y is None else QgsGeometry.fromPointXY(QgsPointXY(x, y))
    else:
        geometry = QgsGeometry(row.geometry())
    if geometry.isNull() or geometry.isEmpty():
        return None
    try:
        geometry.transform(transform)
    except QgsCsException:
        return None
    box = geometry.boundingBox()
    return geometry if all(math.isfinite(value) for value in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())) else None


def _number(value: Any) -> Optional[float]:
    """Return a coordinate, also one that a spreadsheet wrote with a decimal comma."""
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _coordinates(row: QgsFeature, columns: Columns) -> str:
    if columns.x < 0:
        return ""
    return "; ".join("" if plain(row.attribute(index)) is None else str(row.attribute(index)) for index in (columns.x, columns.y))


def _named(rows: List[Tuple[int, str]]) -> str:
    shown = [f"{number} ({shortened(text, 30)})" if text.strip("; ") else str(number) for number, text in rows[:_EXAMPLES]]
    return ", ".join(shown) + ("…" if len(rows) > _EXAMPLES else "")
