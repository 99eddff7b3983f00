"""New layers of samples, and what a sample of theirs says."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from threading import Lock
from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QVariant

from ...core.spec.classes import ClassScheme, LandCoverClass
from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme, write_scheme
from ...processing.locations import source_path
from ...processing.samples import CLASS_VALUE, LAYER
from .sample_counts import PLACE_ID
from .sample_style import CLASS_NAME, class_label
from .scheme_files import cannot_write

DATE = "date"
DIGITIZED, TO_LABEL = "digitized", "to label"  # what a person labelled, and what waits for a label
POINTS, POLYGONS = "points", "polygons"
_RENEWING = Lock()
_GEOMETRY = {POINTS: QgsWkbTypes.Type.Point, POLYGONS: QgsWkbTypes.Type.MultiPolygon}
_FIELDS = (
    (PLACE_ID, QVariant.LongLong, 0),
    (CLASS_VALUE, QVariant.Int, 0),
    (CLASS_NAME, QVariant.String, 0),
    (DATE, QVariant.String, 10),
    ("source", QVariant.String, 0),
    ("confidence", QVariant.Double, 0),
    ("weight", QVariant.Double, 0),
)


def create_layer(
    path: str, kind: str, crs: QgsCoordinateReferenceSystem, scheme: Optional[ClassScheme], project: QgsProject
) -> QgsVectorLayer:
    """Make a GeoPackage for samples, replacing a file of that name, and return its layer, which is not in the project yet.

    Args:
        path: of the file.
        kind: ``POINTS`` or ``POLYGONS``.
        crs: of the layer.
        scheme: goes into the file's table ``tlcm_classes``.
        project: a file that is open in it is not replaced.

    Raises:
        InputError: there is no coordinate system, or the file is open in the project.
        OutputError: the file cannot be written.
    """
    if not crs.isValid():
        raise InputError(
            tr("A new layer of samples needs a coordinate system, and neither stack nor project has one."),
            tr("Choose a stack, or set the coordinate system of the project."),
        )
    if any(_same_file(source_path(layer.source()), path) for layer in project.mapLayers().values()):
        raise InputError(tr("{file} is open in the project."), tr("Choose another name, or remove its layer first."), file=path)
    fields = QgsFields()
    for name, field_type, length in _FIELDS:
        fields.append(QgsField(name, field_type, "", length))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    writer = QgsVectorFileWriter.create(path, fields, _GEOMETRY[kind], crs, project.transformContext(), options)
    failed, reason = writer.hasError() != QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise cannot_write(path, reason)
    try:
        write_scheme(path, scheme or ClassScheme(()))
    except sqlite3.Error as error:
        raise cannot_write(path, str(error)) from error
    return QgsVectorLayer(f"{path}|layername={LAYER}", Path(path).stem, "ogr")


def renew_table(path: str, newest: Callable[[], ClassScheme]) -> None:
    """Write the classes into a GeoPackage that has a table of them and says something else; other files are left alone.

    Args:
        path: the file.
        newest: gives the classes; asked when no other thread writes, so that what is written last is the newest.

    Raises:
        OutputError: the file cannot be written.
    """
    with _RENEWING:
        scheme = newest()
        try:
            known = read_scheme(path)
            if known is None or known == scheme:
                return
        except InputError:  # a table that cannot be used: the desk's own is better
            pass
        if not os.access(path, os.W_OK):
            raise cannot_write(path, os.strerror(13))
        try:
            write_scheme(path, scheme)
        except sqlite3.Error as error:
            raise cannot_write(path, str(error)) from error


def attributes(layer: QgsVectorLayer, class_field: str, item: LandCoverClass) -> Dict[int, Any]:
    """Return what a sample of a class has in the class field and in the plugin's own fields, by index of the field.

    Raises:
        InputError: the class has no code that the field can hold.
    """
    fields = layer.fields()
    named = {CLASS_VALUE: item.value, CLASS_NAME: item.name, class_field: class_label(layer, class_field, item)}
    return {fields.lookupField(name): value for name, value in named.items() if fields.lookupField(name) >= 0}


def new_samples(
    layer: QgsVectorLayer, geometry: QgsGeometry, values: Dict[int, Any], date_field: str, date: str, place_id: int, source: str = DIGITIZED
) -> List[QgsFeature]:
    """Return the features of a new sample: one, or several where the layer takes no parts.

    Args:
        layer: that gets them.
        geometry: in the coordinate system of the layer.
        values: of its class, by index of the field.
        date_field: "" if the layer has none.
        date: ISO date for it.
        place_id: of the place.
        source: where it comes from.
    """
    fields = layer.fields()
    own = {date_field: _date_value(fields, date_field, date), PLACE_ID: place_id, "source": source, "confidence": 1.0, "weight": 1.0}
    known = {fields.lookupField(name): value for name, value in own.items() if name and fields.lookupField(name) >= 0}
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, {**known, **values})
    return QgsVectorLayerUtils.makeFeatureCompatible(feature, layer)


def _date_value(fields: QgsFields, name: str, date: str) -> Any:
    """Return a date as the field holds it: dates, times, whole numbers (20210615) or texts."""
    kind = fields.field(name).type() if date and fields.lookupField(name) >= 0 else None
    if kind == QVariant.Date:
        return QDate.fromString(date, Qt.DateFormat.ISODate)
    if kind == QVariant.DateTime:
        return QDateTime.fromString(date, Qt.DateFormat.ISODate)
    return int(date.replace("-", "")) if kind in (QVariant.Int, QVariant.LongLong) else date or None


def _same_file(one: str, other: str) -> bool:
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other)) if one else False
