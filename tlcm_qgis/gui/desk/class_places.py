"""Where the samples of each class are: a limited number of places, drawn with a fixed seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime

from ...core.spec.classes import ClassScheme, label_code
from ...core.spec.dates import match_dates, parse_date
from ...core.spec.errors import TlcmError
from ...core.spec.stack_document import StackContents
from ...processing.samples import CLASS_VALUE, plain
from .place_values import Places
from .tasks import IsCancelled

SAMPLES_PER_CLASS = 200  # quantiles of 10 and 90 % are steady with these, and 48 dates are read in seconds
_SEED = 1
ANY_DATE = -1


@dataclass(frozen=True)
class ClassPlaces:
    """Places of samples.

    Attributes:
        places: (N,) points; a polygon is the pixel in its middle.
        value: (N,) class; ``date``: (N,) index of the stack's date it holds for, ``ANY_DATE``: for all.
        counts: number of samples by class, drawn or not.
    """

    places: Places
    value: np.ndarray
    date: np.ndarray
    counts: Dict[int, int]

    def on(self, date: int) -> np.ndarray:
        """Return the indices of the samples that hold for a date of the stack."""
        return np.flatnonzero((self.date == date) | (self.date == ANY_DATE))


@dataclass(frozen=True)
class SampleFields:
    """Which fields of a layer hold what: indices; ``date`` is -1 where samples have none."""

    label: int
    date: int
    label_is_value: bool

    @classmethod
    def of(cls, names: List[str], class_field: str, date_field: str) -> SampleFields:
        """Return the fields of a layer with these names."""
        return cls(
            names.index(class_field) if class_field in names else -1,
            names.index(date_field) if date_field in names else -1,
            class_field == CLASS_VALUE,
        )


def find_places(
    source: QgsVectorLayerFeatureSource,
    fields: SampleFields,
    scheme: ClassScheme,
    stack: StackContents,
    crs: str,
    is_cancelled: IsCancelled,
) -> ClassPlaces:
    """Return at most ``SAMPLES_PER_CLASS`` places per class (and per date, where the samples are of several dates).

    Samples of several dates hold for their own date only, samples of one date or none for all dates.

    Args:
        source: the samples, those that are not saved yet too.
        fields: where class and date are.
        scheme: the classes; other labels are left out.
        stack: whose dates are meant.
        crs: of the samples.
        is_cancelled: then as many as have been found come back.
    """
    ids, value, date = _rows(source, fields, _values_of(scheme, fields.label_is_value), _dates_of(stack), is_cancelled)
    if len(set(date.tolist())) < 2:
        date = np.full(len(date), ANY_DATE)
    chosen = _draw(value, date)
    points = _points(source, ids[chosen], is_cancelled)
    chosen = np.array([index for index in chosen if int(ids[index]) in points], int)
    place = np.array([points[int(ids[index])] for index in chosen], np.float64).reshape(-1, 2)
    counts = {int(item): int(np.sum(value == item)) for item in np.unique(value)}
    return ClassPlaces(Places(place[:, 0], place[:, 1], crs), value[chosen], date[chosen], counts)


def _rows(
    source: QgsVectorLayerFeatureSource,
    fields: SampleFields,
    value_of: Callable[[str], Optional[int]],
    date_of: Callable[[Any], Optional[int]],
    is_cancelled: IsCancelled,
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return id, class and date of all samples that have them, in the order of their ids."""
    rows: List[Tuple[int, int, int]] = []
    wanted = [index for index in (fields.label, fields.date) if index >= 0]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(wanted)
    for feature in source.getFeatures(request):
        if is_cancelled():
            break
        code = label_code(plain(feature.attribute(fields.label)))
        value = None if code is None else value_of(code)
        date = ANY_DATE if fields.date < 0 else date_of(plain(feature.attribute(fields.date)))
        if value is not None and date is not None:
            rows.append((feature.id(), value, date))
    found = np.array(sorted(rows), np.int64).reshape(-1, 3)
    return found[:, 0], found[:, 1], found[:, 2]


def _values_of(scheme: ClassScheme, label_is_value: bool) -> Callable[[str], Optional[int]]:
    """Return how a label becomes the value of a class; in the plugin's own field it is the value."""
    values = {item.name: item.value for item in reversed(scheme.classes)}
    values.update({item.code: item.value for item in scheme.classes})
    if label_is_value:
        values.update({str(item.value): item.value for item in scheme.classes})
    return values.get


def _dates_of(stack: StackContents) -> Callable[[Any], Optional[int]]:
    """Return how a date of a sample becomes the index of the stack's date, ``None`` if it is none of them."""
    available = [date.interval for date in stack.dates]
    known: Dict[str, Optional[int]] = {}

    def date_of(value: Any) -> Optional[int]:
        text = date_text(value)
        if text not in known:
            try:
                found = match_dates(parse_date(text), available)
            except TlcmError:
                found = []
            known[text] = found[0] if found else None
        return known[text]

    return date_of


def date_text(value: Any) -> str:
    """Return a date of a field as text: ISO where QGIS knows that it is a date."""
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return f"{value.year():04d}-{value.month():02d}-{value.day():02d}"
    return "" if value is None else str(value).strip()


def _draw(value: np.ndarray, date: np.ndarray) -> np.ndarray:
    """Return the indices of at most ``SAMPLES_PER_CLASS`` samples of every class and date."""
    chosen = []
    for one_value, one_date in sorted(set(zip(value.tolist(), date.tolist()))):
        index = np.flatnonzero((value == one_value) & (date == one_date))
        if len(index) > SAMPLES_PER_CLASS:
            index = np.random.default_rng((_SEED, one_value)).choice(index, SAMPLES_PER_CLASS, replace=False)
        chosen.append(np.sort(index))
    return np.concatenate(chosen) if chosen else np.empty(0, int)


def _points(source: QgsVectorLayerFeatureSource, ids: np.ndarray, is_cancelled: IsCancelled) -> Dict[int, Tuple[float, float]]:
    points: Dict[int, Tuple[float, float]] = {}
    request = QgsFeatureRequest().setFilterFids([int(item) for item in ids]).setSubsetOfAttributes([])
    for feature in source.getFeatures(request):
        if is_cancelled():
            break
        point = _middle(feature.geometry())
        if point is not None:
            points[int(feature.id())] = point
    return points


def _middle(geometry: QgsGeometry) -> Optional[Tuple[float, float]]:
    if geometry.isNull() or geometry.isEmpty():
        return None
    place = geometry.pointOnSurface()
    if place.isNull():
        return None
    point = place.asPoint()
    return point.x(), point.y()
