"""From what QGIS hands to an algorithm to the values of a job."""

from __future__ import annotations

import math
import os
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QVariant

from ..core.spec.errors import InputError, OutputError, ParameterError, TlcmError
from ..core.spec.messages import Message, tr
from ..core.spec.parameters import DESTINATIONS, Parameter
from .locations import absolute, find_layer, is_local_path, raster_path, require_file, require_folder, source_path

_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_FOLDER_TOO = ("STACK", "STACK_2", "PRETRAINED")


class ValueReader:
    """Reads the values of one run; opens vector sources, never a raster.

    Every method may raise ``TlcmError``.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        self._algorithm = algorithm
        self._parameters = dict(parameters)
        self._context = context

    def raw(self, name: str) -> Any:
        """Return what was given for a parameter, with expressions evaluated; ``None`` for "nothing"."""
        value = self._parameters.get(name)
        if isinstance(value, QgsProperty):
            value = value.value(self._context.expressionContext())[0]
        if isinstance(value, QVariant):  # Qt's null, which Python does not see as None
            value = None if value.isNull() else value.value()
        return value

    def read(self, parameter: Parameter) -> Any:
        """Return the value of an input in the form that ``Parameter.check`` takes; for a vector the text of its source."""
        value = self.raw(parameter.name)
        if value is None or value == "" or value == []:
            return None
        reader = getattr(self, f"_read_{parameter.kind}", None)
        return reader(parameter, value) if reader else str(value)

    def source(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        """Return the features of a vector input (selected or filtered as the user asked), or ``None``."""
        return self._algorithm.parameterAsSource(self._parameters, name, self._context)

    def destination(self, parameter: Parameter) -> Optional[str]:
        """Return where an output goes; if nothing was given, a temporary place, or ``None`` for an output that is made on demand."""
        if not self.raw(parameter.name):
            if parameter.optional:
                return None
            self._parameters[parameter.name] = QgsProcessing.TEMPORARY_OUTPUT
        if parameter.kind in ("vector_out", "raster_out"):
            return absolute(self._algorithm.parameterAsOutputLayer(self._parameters, parameter.name, self._context))
        return absolute(self._algorithm.parameterAsFileOutput(self._parameters, parameter.name, self._context))

    def check_destination(self, parameter: Parameter, inputs: Mapping[str, Any]) -> None:
        """Make sure that an output has the right extension and would not replace an input.

        Raises:
            OutputError: it has not, or would.
        """
        value = self.raw(parameter.name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.value(self._context.expressionContext())[0]
        path = str(value or "")
        if not path or path == QgsProcessing.TEMPORARY_OUTPUT:
            return
        extensions = [extension for extension in parameter.extension.split(",") if extension]
        if extensions and os.path.splitext(path)[1].lower() not in {f".{extension}" for extension in extensions}:
            raise OutputError(
                tr("{name} ({label}) is {file}, whose name does not end in {extensions}."),
                tr("Correct the name."),
                name=parameter.name,
                label=Message(parameter.label),
                file=path,
                extensions=" / ".join(f".{extension}" for extension in extensions),
            )
        for name, given in inputs.items():
            for item in given if isinstance(given, list) else [given]:
                if isinstance(item, str) and _same_file(source_path(item), absolute(path)):
                    raise OutputError(
                        tr("{name} would replace {file}, which is the input {input}."),
                        tr("Choose another name."),
                        name=parameter.name,
                        file=path,
                        input=name,
                    )

    def is_part_of_layer(self, name: str) -> bool:
        """Return whether a vector input may be less than its layer: selected or filtered features."""
        return isinstance(self.raw(name), QgsProcessingFeatureSourceDefinition)

    def layer_of(self, name: str) -> Any:
        """Return the vector layer behind an input, or ``None`` (for its style)."""
        value = self.raw(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.value(self._context.expressionContext())[0]
        return find_layer(value, self._context)

    def _read_vector(self, parameter: Parameter, value: Any) -> str:
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.value(self._context.expressionContext())[0]
        layer = find_layer(value, self._context)
        source = layer.source() if layer is not None else str(value)
        if self.source(parameter.name) is None:
            path = source_path(source)
            if layer is None and is_local_path(path):
                require_file(absolute(path), parameter.name, parameter.label, folder_too=True)
            raise InputError(
                tr("{name} ({label}): {file} cannot be opened as points or polygons."),
                tr("Choose a vector layer."),
                name=parameter.name,
                label=Message(parameter.label),
                file=source,
            )
        if layer is not None and layer.dataProvider() is not None and layer.dataProvider().name() != "ogr":
            return layer.name()  # a memory or database layer: its source may be long or hold a password
        path, bar, rest = source.partition("|")
        return absolute(path) + bar + rest

    def _read_field(self, parameter: Parameter, value: Any) -> str:
        field = str(value[0]) if isinstance(value, list) and value else str(value)
        source = self.source(parameter.parent)
        if source is not None and source.fields().lookupField(field) < 0:
            raise ParameterError(
                tr("{parent} has no field {field} ({name})."),
                tr("It has: {fields}."),
                parent=parameter.parent,
                field=field,
                name=parameter.name,
                fields=", ".join(source.fields().names()),
            )
        return field if source is None else str(source.fields().at(source.fields().lookupField(field)).name())

    def _read_raster(self, parameter: Parameter, value: Any) -> str:
        path = raster_path(value, self._context, parameter.name)
        require_file(path, parameter.name, parameter.label, folder_too=True)
        return path

    def _read_rasters(self, parameter: Parameter, value: Any) -> List[str]:
        paths = [raster_path(item, self._context, parameter.name) for item in (value if isinstance(value, list) else [value])]
        for path in paths:
            require_file(path, parameter.name, parameter.label, folder_too=True)
        return paths

    def _read_file(self, parameter: Parameter, value: Any) -> str:
        path = absolute(str(value))
        require_file(path, parameter.name, parameter.label, folder_too=parameter.name in _FOLDER_TOO)
        return path

    def _read_folder(self, parameter: Parameter, value: Any) -> str:
        path = absolute(str(value))
        require_folder(path, parameter.name, parameter.label)
        return path

    def _read_number(self, parameter: Parameter, value: Any) -> Any:
        try:
            number = float(value)
        except (TypeError, ValueError):
            return str(value)
        return int(number) if math.isfinite(number) and number == int(number) and parameter.kind == "integer" else number

    _read_integer = _read_number

    def _read_boolean(self, parameter: Parameter, value: Any) -> Any:
        return _BOOLEANS.get(str(value).strip().lower(), str(value))

    def _read_enum(self, parameter: Parameter, value: Any) -> str:
        return str(value[0] if isinstance(value, list) and len(value) == 1 else value)

    def _read_extent(self, parameter: Parameter, value: Any) -> Optional[List[Any]]:
        rectangle = self._algorithm.parameterAsExtent(self._parameters, parameter.name, self._context)
        if rectangle.isNull():
            raise ParameterError(
                tr("{name} ({label}) is not an extent: {value}."),
                tr("Write xmin,xmax,ymin,ymax [EPSG:code]."),
                name=parameter.name,
                label=Message(parameter.label),
                value=str(value),
            )
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, parameter.name, self._context)
        if not crs.isValid():
            raise ParameterError(
                tr("{name} ({label}) does not say its coordinate system."),
                tr("Write xmin,xmax,ymin,ymax [EPSG:code]."),
                name=parameter.name,
                label=Message(parameter.label),
            )
        return [rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum(), crs_text(crs)]


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the authority code of a coordinate system, or its WKT where only this QGIS knows the code."""
    code = crs.authid()
    if code and not code.startswith(("USER:", "INTERNAL:")):
        return str(code)
    preferred = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED  # type: ignore[attr-defined]  # its name in QGIS 3.22
    return str(crs.toWkt(preferred))


def read_inputs(reader: ValueReader, parameters: Sequence[Parameter]) -> Tuple[Dict[str, Any], List[TlcmError]]:
    """Return the values of all inputs and every problem found on the way."""
    values: Dict[str, Any] = {}
    problems: List[TlcmError] = []
    for parameter in parameters:
        if parameter.kind in DESTINATIONS:
            continue
        try:
            values[parameter.name] = parameter.check(reader.read(parameter))
        except (InputError, ParameterError) as problem:
            problems.append(problem)
    return values, problems


def _same_file(one: str, other: str) -> bool:
    return bool(one) and os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
