"""How loaded layers look and when they are shown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Tuple

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtGui import QColor

from ..core.spec.dates import parse_date
from ..processing.class_table import read_scheme
from ..processing.locations import source_path
from ..processing.samples import CLASS_VALUE, plain
from ..processing.texts import translate
from .layer_plans import LayerPlan, Period, periods
from .sample_reasons import REASONS, reason_name

_OUTLINE = "#303030"
UNLABELLED = "#ffffff"
ANY_OTHER = ""  # the value of the category that QGIS takes for all that have none of their own
_KEPT, _REASON = "kept", "reason"
_DATE = "date"
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")
POINT_MM = 2.0
_AUDIT_POINT_MM = 1.6


def style_layer(layer: QgsMapLayer, plan: LayerPlan) -> None:
    """Give a loaded layer its style and its time."""
    if isinstance(layer, QgsRasterLayer):
        _load_style_beside(layer, plan.path)
        if plan.period is not None:
            set_period(layer, plan.period)
    elif isinstance(layer, QgsVectorLayer):
        (style_reasons if plan.look in ("audit", "quality") else style_samples)(layer)
        if layer.fields().lookupField(_DATE) >= 0:
            _show_on_own_date(layer)


def set_period(layer: QgsRasterLayer, period: Period) -> None:
    """Show a raster from the first day of ``period`` to before the second, in UTC."""
    begin, end = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC) for day in period)
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(QgsDateTimeRange(begin, end, True, False))
    temporal.setIsActive(True)


def style_samples(layer: QgsVectorLayer) -> None:
    """Draw samples by class, with the names and colours of the scheme in their file; nothing happens without one."""
    scheme = read_scheme(source_path(layer.source()))
    index = layer.fields().lookupField(CLASS_VALUE)
    if scheme is None or index < 0:
        return
    looks: List[Tuple[object, str, str]] = [(item.value, item.colour, item.name) for item in scheme.classes]
    if any(plain(value) is None for value in layer.uniqueValues(index)):
        looks.append((ANY_OTHER, UNLABELLED, translate("Not labelled yet")))
    _categorise(layer, CLASS_VALUE, looks, POINT_MM)


def style_reasons(layer: QgsVectorLayer) -> None:
    """Draw the samples of an audit or of a check by reason, those that occur; each can be hidden in the layer tree."""
    field = layer.fields().lookupField(_REASON)
    found = {str(value) for value in layer.uniqueValues(field)} if field >= 0 else set()
    if found:
        words = [*(word for word in REASONS if word in found), *sorted(found - set(REASONS))]
        looks: List[Tuple[object, str, str]] = [
            (word, REASONS[word].colour if word in REASONS else _OUTLINE, translate(reason_name(word))) for word in words
        ]
        _categorise(layer, _REASON, looks, _AUDIT_POINT_MM)
    elif layer.fields().lookupField(_KEPT) >= 0:
        _style_kept(layer)


def _style_kept(layer: QgsVectorLayer) -> None:
    looks: List[Tuple[object, str, str]] = [(1, "#1a9850", translate("Kept")), (0, "#d73027", translate("Dropped"))]
    _categorise(layer, _KEPT, looks, _AUDIT_POINT_MM)


def _categorise(layer: QgsVectorLayer, field: str, looks: List[Tuple[object, str, str]], point_mm: float) -> None:
    categories = []
    for value, colour, name in looks:
        categories.append(QgsRendererCategory(value, class_symbol(layer, colour, point_mm), name))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def class_symbol(layer: QgsVectorLayer, colour: str, point_mm: float = POINT_MM) -> QgsSymbol:
    """Return how features of a class are drawn."""
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(QColor(colour))
    part = symbol.symbolLayer(0)
    part.setStrokeColor(QColor(_OUTLINE))
    part.setStrokeWidth(0.2)
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:  # type: ignore[attr-defined]  # its name in QGIS 3.22
        symbol.setSize(point_mm)
    return symbol


def _load_style_beside(layer: QgsRasterLayer, path: str) -> None:
    style = Path(path).with_suffix(".qml")
    if style.is_file():
        layer.loadNamedStyle(str(style))


def _show_on_own_date(layer: QgsVectorLayer) -> None:
    """Show a feature from its ``date`` to the next date in the layer; features without one always."""
    dates = sorted(str(value) for value in layer.uniqueValues(layer.fields().lookupField(_DATE)) if _ISO_DAY.match(str(value)))
    spans = periods([parse_date(date) for date in dates])
    ends = " ".join(f"WHEN \"{_DATE}\" = '{date}' THEN to_datetime('{end.isoformat()}')" for date, (_begin, end) in zip(dates, spans))
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    temporal.setStartExpression(f'to_datetime("{_DATE}")')
    temporal.setEndExpression(f"CASE {ends} END" if ends else "NULL")
    temporal.setIsActive(True)
