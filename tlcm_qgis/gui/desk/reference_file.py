"""A reference sample on disk: places to label, and the classes that were said of them."""

from __future__ import annotations

import os
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsFeature, QgsPointXY, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QVariant

from ...core.spec.classes import ClassScheme
from ...core.spec.dates import DateInterval, parse_date
from ...core.spec.errors import InputError, TlcmError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme
from .class_places import date_text
from .reference_labels import Span, Spans, labelled, note_of, noted, span_of_row
from .scheme_files import cannot_write

LAYER = "reference"
_PLACE, _VALUE, _NAME, _FROM, _TO, _NOTE = "place_id", "class_value", "class_name", "valid_from", "valid_to", "note"
_FIELDS = (_PLACE, _VALUE, _NAME, _FROM, _TO, _NOTE)
_TIME_OF_DAY = re.compile(r"[T ].*$")
_MEND_DAYS = tr("Write YYYY-MM-DD there, for example 2021-06-15, save the layer and open the reference again.")
_FIRST_DAY, _LAST_DAY = "0001-01-01", "9999-12-31"  # of a row that says none


@dataclass(frozen=True)
class Progress:
    """How many places there are, how many have a class, and of how many it cannot be told."""

    places: int
    labelled: int
    untold: int


class ReferenceFile:
    """The places of a reference sample in the order in which they are labelled; every label is written at once.

    The stratum of a place is not read: whoever labels shall not know it.

    Args:
        path: a GeoPackage that "Create reference sample" wrote.

    Attributes:
        places: ids in the order of labelling.
        scheme: the classes to choose from.

    Raises:
        InputError: it is no such file, holds no points or classes, or a row says no days from when to when.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.layer = QgsVectorLayer(f"{path}|layername={LAYER}", Path(path).stem, "ogr", QgsVectorLayer.LayerOptions(False))
        names = self.layer.fields().names() if self.layer.isValid() else []
        if not set(_FIELDS) <= set(names):
            raise InputError(
                tr("{file} is no reference sample."), tr('Choose a file (.gpkg) that "Create reference sample" wrote.'), file=path
            )
        scheme = read_scheme(path)
        if not scheme:
            raise InputError(tr("{file} has no table of classes."), tr("Make the reference sample again."), file=path)
        self.scheme: ClassScheme = scheme
        self._rows: Dict[int, List[QgsFeature]] = {}
        self._spans: Dict[int, Spans] = {}
        self._undo: List[Tuple[int, Spans]] = []
        self._read()
        if not self._rows:
            raise InputError(tr("{file} holds no points."), tr("Make the reference sample again."), file=path)
        self.places: Tuple[int, ...] = tuple(sorted(self._rows))

    def point(self, place: int) -> QgsPointXY:
        """Return where a place is, in the coordinate system of the layer."""
        return self._rows[place][0].geometry().boundingBox().center()

    def spans(self, place: int) -> Spans:
        """Return what was said of a place, in the order of time."""
        return self._spans[place]

    def is_done(self, place: int) -> bool:
        """Return whether nothing is left to say of a place."""
        return all(span.is_done for span in self._spans[place])

    def progress(self) -> Progress:
        """Return how far the labelling is."""
        done = [self._spans[place] for place in self.places if self.is_done(place)]
        untold = sum(1 for spans in done if all(span.value is None for span in spans))
        return Progress(len(self.places), len(done) - untold, untold)

    def next_open(self, place: Optional[int]) -> Optional[int]:
        """Return the next place that is not done, from the beginning again after the last one; ``None`` if all are."""
        start = self.places.index(place) + 1 if place is not None else 0
        order = self.places[start:] + self.places[:start]
        return next((other for other in order if not self.is_done(other)), None)

    def label(self, place: int, day: str, value: Optional[int]) -> None:
        """Say the class of a place from a day on, up to where it changes next; ``None``: it cannot be told.

        Raises:
            OutputError: the file cannot be written; it then holds what it held.
        """
        self._change(place, labelled(self._spans[place], day, value))

    def set_note(self, place: int, note: str) -> None:
        """Keep a text about a place; raises ``OutputError`` as ``label`` does."""
        self._change(place, noted(self._spans[place], note))

    def can_undo(self) -> bool:
        """Return whether something was said since the file was opened."""
        return bool(self._undo)

    def undo(self) -> Optional[int]:
        """Take the last change back and return its place, ``None`` if there is none; raises ``OutputError`` as ``label`` does."""
        if not self._undo:
            return None
        place, before = self._undo[-1]
        self._write(place, before)
        self._undo.pop()
        return place

    def _change(self, place: int, spans: Spans) -> None:
        before = self._spans[place]
        spans = noted(spans, note_of(spans))
        if spans != before:
            self._write(place, spans)
            self._undo.append((place, before))

    def _read(self) -> None:
        for row in self.layer.getFeatures():
            place = row[_PLACE]
            if isinstance(place, int) and not row.geometry().isEmpty():
                self._rows.setdefault(place, []).append(row)
        for place, rows in self._rows.items():
            rows.sort(key=self._order)
            self._spans[place] = tuple(map(self._span, rows))

    def _order(self, row: QgsFeature) -> Tuple[str, int]:
        return self._span(row).first, row.id()

    def _span(self, row: QgsFeature) -> Span:
        value = row[_VALUE]
        begin, end = self._days(row, _FROM), self._days(row, _TO)
        first = begin.start.isoformat() if begin is not None else _FIRST_DAY
        last = end.end.isoformat() if end is not None else _LAST_DAY
        if first > last:
            raise InputError(
                tr("{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is before {other}."),
                _MEND_DAYS,
                **self._names(row, _TO),
                other=_FROM,
            )
        return span_of_row(first, last, value if isinstance(value, int) else None, _text(row[_NOTE]))

    def _days(self, row: QgsFeature, field: str) -> Optional[DateInterval]:
        """Return the day or month in a field, ``None`` if it is empty."""
        text = _TIME_OF_DAY.sub("", _day_text(row[field]))
        try:
            return parse_date(text) if text else None
        except TlcmError:
            raise InputError(
                tr("{file}: in the row with fid {row} (place_id {place}) {field} is {text}, which is not a date."),
                _MEND_DAYS,
                **self._names(row, field),
            ) from None

    def _names(self, row: QgsFeature, field: str) -> Dict[str, Any]:
        """Return what a sentence names of a value."""
        return {"file": self.path, "row": row.id(), "place": row[_PLACE], "field": field, "text": repr(_day_text(row[field]))}

    def _write(self, place: int, spans: Spans) -> None:
        """Make the rows of a place say this; all of it is written, or nothing."""
        layer, rows = self.layer, self._rows[place]
        is_written = layer.startEditing() and self._edit(rows, spans) and layer.commitChanges()
        if not is_written:
            reason = "; ".join(layer.commitErrors()) or os.strerror(13)
            layer.rollBack()
            raise cannot_write(self.path, reason)
        fields = layer.fields()
        place_index = fields.lookupField(_PLACE)
        found = [row for row in layer.getFeatures(f'"{_PLACE}" = {place}') if row.attribute(place_index) == place]
        self._rows[place] = sorted(found, key=self._order)
        self._spans[place] = spans

    def _edit(self, rows: List[QgsFeature], spans: Spans) -> bool:
        layer = self.layer
        done = [layer.changeAttributeValues(row.id(), self._values(span)) for row, span in zip(rows, spans)]
        for span in spans[len(rows) :]:
            like = {index: rows[0].attribute(index) for index in range(layer.fields().count()) if index not in layer.primaryKeyAttributes()}
            done.append(layer.addFeature(QgsVectorLayerUtils.createFeature(layer, rows[0].geometry(), {**like, **self._values(span)})))
        spare = [row.id() for row in rows[len(spans) :]]
        return all(done) and (not spare or layer.deleteFeatures(spare))

    def _values(self, span: Span) -> Dict[int, Any]:
        item = next((one for one in self.scheme.classes if one.value == span.value), None)
        said = {
            _VALUE: span.value,
            _NAME: item.name if item is not None else None,
            _FROM: span.first,
            _TO: span.last,
            _NOTE: span.stored_note or None,
        }
        fields = self.layer.fields()
        return {fields.lookupField(name): value for name, value in said.items()}


def is_reference(path: str) -> bool:
    """Return whether a file is a reference sample of this plugin; it is only looked at."""
    if not path.lower().endswith(".gpkg") or not os.path.isfile(path):
        return False
    try:
        connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return False
    try:
        query = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('tlcm_design', ?)"
        return bool(connection.execute(query, (LAYER,)).fetchone()[0] == 2)
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def _text(value: Any) -> str:
    return "" if value is None or (isinstance(value, QVariant) and value.isNull()) else str(value)


def _day_text(value: Any) -> str:
    """Return what a field of days holds; somebody may have made it a field of dates."""
    return _text(date_text(value)) if not isinstance(value, QVariant) else _text(value)
