"""Samples drawn in the colours of their classes."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...core.spec.classes import LandCoverClass
from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.samples import CLASS_VALUE
from ...processing.texts import translate
from ..looks import ANY_OTHER, UNLABELLED, class_symbol
from .sample_counts import label_of
from .scheme_edits import shortened

CLASS_NAME = "class_name"
_POLYGON_OPACITY = 0.6  # the image stays visible


def class_label(layer: QgsVectorLayer, field: str, item: LandCoverClass) -> Any:
    """Return what stands in the class field of a sample of this class.

    Raises:
        InputError: the field holds numbers, and the code of the class is none.
    """
    if field == CLASS_VALUE:
        return item.value
    if field == CLASS_NAME:
        return item.name
    kind = layer.fields().field(field)
    if not kind.isNumeric():
        return item.code
    try:
        return int(item.code)
    except ValueError as error:
        raise InputError(
            tr("The field {field} of {layer} holds numbers, and the code {code} is none."),
            tr("Give the class a number as code, or make a new layer of samples."),
            field=field,
            layer=layer.name(),
            code=shortened(item.code),
        ) from error


def style_by_scheme(layer: QgsVectorLayer, field: str, classes: Sequence[LandCoverClass], has_unlabelled: bool = False) -> None:
    """Draw a layer by the categories of ``field``; symbols that it has for them already keep their form.

    A layer that is drawn by rules or by numbers stays as its owner wants it. With ``has_unlabelled`` samples without a class are drawn, too.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, (QgsCategorizedSymbolRenderer, QgsSingleSymbolRenderer)) or not classes:
        return
    symbols: Dict[Any, Any] = {}
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute().strip('"') == field:
        for category in renderer.categories():  # a symbol lives no longer than its category: hence the copy
            if not isinstance(category.value(), list):
                symbols[label_of(category.value())] = category.symbol().clone()
    categories: List[QgsRendererCategory] = []
    for item in classes:
        try:
            label = class_label(layer, field, item)
        except InputError:  # no sample of this layer can be of that class
            continue
        known = symbols.get(label_of(label))
        symbol = known if known is not None else _new_symbol(layer, item.colour)
        symbol.setColor(QColor(item.colour))
        categories.append(QgsRendererCategory(label, symbol, item.name))
    if has_unlabelled:
        categories.append(QgsRendererCategory(ANY_OTHER, _new_symbol(layer, UNLABELLED), translate("Not labelled yet")))
    new = QgsCategorizedSymbolRenderer(field, categories)
    if _looks(new) != _looks(renderer):
        layer.setRenderer(new)
        layer.triggerRepaint()
        layer.legendChanged.emit()


def _new_symbol(layer: QgsVectorLayer, colour: str) -> QgsSymbol:
    symbol = class_symbol(layer, colour)
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:  # type: ignore[attr-defined]  # its name in QGIS 3.22
        symbol.setOpacity(_POLYGON_OPACITY)
    return symbol


def _looks(renderer: Any) -> Any:
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return None
    return renderer.classAttribute(), [
        (str(category.value()), category.label(), category.symbol().color().name()) for category in renderer.categories()
    ]
