"""A temporary GeoPackage with exactly the samples that the user chose; the worker reads nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable, List, Optional, Set

from qgis.core import (
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.spec.classes import ClassScheme
from ..core.spec.date_fields import chosen_date_fields, interval_of_field
from ..core.spec.errors import InputError, OutputError
from ..core.spec.messages import tr
from .class_table import read_scheme, scheme_from_style, write_scheme
from .sampling_tables import copy_sampling_tables

LAYER = "samples"
CLASS_VALUE = "class_value"
KEPT_FIELDS = (
    "place_id",
    CLASS_VALUE,
    "class_name",
    "date",
    "source",
    "confidence",
    "weight",
    "polygon",
    "valid_from",
    "valid_to",
    "stratum",
)
_ROW_ID = "tlcm_row"  # a field "fid" of the user may hold anything; GeoPackage must not take it for its key


@dataclass(frozen=True)
class SampleSource:
    """Samples as QGIS knows them, taken hold of in the main thread and to be read in another.

    Attributes:
        name: name of the parameter, for messages.
        features: the features, selected or filtered.
        snapshot: the features of a whole layer as they were when it was taken, edits not saved included; ``None``: read ``features``.
        file: file they come from, "" if none.
        fields: fields that the user chose. ``date_fields``: names and patterns of fields with the class of one date each, "" for none.
        style: the classes that the style of their layer tells, ``None`` if it tells none.
    """

    name: str
    features: QgsProcessingFeatureSource
    snapshot: Optional[QgsVectorLayerFeatureSource] = None
    file: str = ""
    fields: Iterable[str] = ()
    style: Optional[ClassScheme] = None
    date_fields: str = ""

    def rows(self) -> QgsFeatureIterator:
        """Return all features."""
        if self.snapshot is not None:
            return self.snapshot.getFeatures(QgsFeatureRequest())
        unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # type: ignore[attr-defined]  # its name in QGIS 3.22
        return self.features.getFeatures(QgsFeatureRequest(), unchecked)


def take_samples(
    name: str,
    features: QgsProcessingFeatureSource,
    file: str = "",
    layer: Optional[QgsMapLayer] = None,
    fields: Iterable[str] = (),
    class_field: str = "",
    is_part: bool = False,
    date_fields: str = "",
) -> SampleSource:
    """Take hold of samples; call it in the main thread.

    Args:
        name: name of the parameter.
        features: the features, selected or filtered.
        file: file they come from, "" if none.
        layer: the layer behind them, ``None`` if only a file was named.
        fields: fields that the user chose.
        class_field: the field with the class, "" if none was chosen.
        is_part: whether ``features`` may be less than the layer.
        date_fields: names and patterns of fields with the class of one date each.

    Raises:
        InputError: they have no coordinate system.
    """
    if not features.sourceCrs().isValid():
        raise InputError(tr("{name} has no coordinate system."), tr("Set the coordinate system of the layer, then try again."), name=name)
    snapshot = QgsVectorLayerFeatureSource(layer) if isinstance(layer, QgsVectorLayer) and not is_part else None
    return SampleSource(name, features, snapshot, file, fields, scheme_from_style(layer, class_field or CLASS_VALUE), date_fields)


def write_samples(source: SampleSource, path: str) -> int:
    """Write the samples and their class scheme to a new GeoPackage and return how many features were left out for want of a geometry.

    The tables that say how a reference sample was drawn are written along.

    Raises:
        InputError: there are no samples.
        OutputError: the temporary file cannot be written.
        ParameterError: there are no fields with the class of one date each, and such were asked for.
    """
    features = source.features
    wanted = _wanted_fields(features.fields(), {*source.fields, *KEPT_FIELDS, *_date_fields(source)})
    rows = sorted(source.rows(), key=_key)
    kept = [row for row in rows if row.hasGeometry() and not row.geometry().isEmpty()]
    if not kept:
        raise InputError(tr("{name} holds no points or polygons."), tr("Add samples, or check selection and filter."), name=source.name)
    _write_layer(path, features, wanted, kept)
    scheme = read_scheme(source.file) or source.style
    if scheme is not None:
        write_scheme(path, scheme)
    copy_sampling_tables(source.file, path)
    return len(rows) - len(kept)


def plain(value: Any) -> Any:
    """Return a value of a field, ``None`` for NULL."""
    return None if value is None or (hasattr(value, "isNull") and value.isNull()) else value


def _wanted_fields(fields: QgsFields, names: Set[str]) -> List[QgsField]:
    return [field for field in fields if field.name() in names]


def _date_fields(source: SampleSource) -> Iterable[str]:
    """Return the fields with the class of one date each; without a field of classes, those with a date in their names."""
    names = [field.name() for field in source.features.fields()]
    if source.date_fields:
        return chosen_date_fields(names, source.date_fields)
    return [] if CLASS_VALUE in {name.casefold() for name in names} else [name for name in names if interval_of_field(name) is not None]


def _key(feature: QgsFeature) -> int:
    return int(feature.id())


def _write_layer(path: str, source: QgsProcessingFeatureSource, wanted: List[QgsField], rows: List[QgsFeature]) -> None:
    fields = QgsFields()
    for field in wanted:
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    options.layerOptions = [f"FID={_ROW_ID}"]
    geometry_type = QgsWkbTypes.linearType(source.wkbType())
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(path, fields, geometry_type, source.sourceCrs(), context, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise _cannot_write(path, writer.errorMessage())
    for row in rows:
        copy = QgsFeature(fields)
        copy.setAttributes([row[field.name()] for field in wanted])
        copy.setGeometry(_linear(row.geometry()))
        if not writer.addFeature(copy):
            raise _cannot_write(path, writer.errorMessage())
    writer.flushBuffer()
    del writer  # closes the file


def _linear(geometry: QgsGeometry) -> QgsGeometry:
    """Return the geometry without arcs, which the worker's libraries do not know."""
    shape = geometry.constGet()
    return QgsGeometry(shape.segmentize()) if QgsWkbTypes.isCurvedType(geometry.wkbType()) else geometry


def _cannot_write(path: str, reason: str) -> OutputError:
    return OutputError(
        tr("The temporary copy of the samples {file} cannot be written: {reason}."),
        tr("Check the free space of the folder for temporary files."),
        file=path,
        reason=reason,
    )
