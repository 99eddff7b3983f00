"""From the description of a parameter to what QGIS shows and checks."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..core.spec.parameters import DESTINATIONS, Output, Parameter
from .raster_parameters import RasterParameter, RastersParameter
from .texts import translate

# The names that QGIS 3.22 knows; newer ones keep them at run time, and their type stubs do not.
_POINT = QgsProcessing.SourceType.TypeVectorPoint  # type: ignore[attr-defined]
_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon  # type: ignore[attr-defined]
_RASTER = QgsProcessing.SourceType.TypeRaster  # type: ignore[attr-defined]
_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]
_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional  # type: ignore[attr-defined]
_GEOMETRIES = {"point": [_POINT], "polygon": [_POLYGON], "any": [_POINT, _POLYGON]}
_OUTPUTS: Dict[str, Callable[[str, str], QgsProcessingOutputDefinition]] = {
    "file": QgsProcessingOutputFile,
    "folder": QgsProcessingOutputFolder,
    "vector": QgsProcessingOutputVectorLayer,
    "html": QgsProcessingOutputHtml,
    "number": QgsProcessingOutputNumber,
    "string": QgsProcessingOutputString,
}


def make_parameter(parameter: Parameter, may_be_left_out: bool = False) -> QgsProcessingParameterDefinition:
    """Return the QGIS definition of a parameter, with label, unit, help, limits and flags.

    ``may_be_left_out``: one of several outputs; ``qgis_process`` asks for every output that is not optional.
    """
    definition = _MAKERS[parameter.kind](parameter, _label(parameter))
    definition.setHelp(help_text(parameter))
    flags = definition.flags()
    if parameter.advanced:
        flags |= _ADVANCED
    if parameter.optional or may_be_left_out:
        flags |= _OPTIONAL
    definition.setFlags(flags)
    if parameter.kind not in DESTINATIONS and parameter.default is not None:
        definition.setDefaultValue(parameter.default)
    return definition


def make_output(output: Output) -> QgsProcessingOutputDefinition:
    """Return the QGIS definition of a result that is not a destination parameter."""
    return _OUTPUTS[output.kind](output.name, translate(output.label))


def help_text(parameter: Parameter) -> str:
    """Return the help of a parameter, with the values that scripts write and how ``qgis_process`` takes a list."""
    parts = [translate(parameter.help)]
    if parameter.kind == "enum":
        parts.append("; ".join(f"{choice.value}: {translate(choice.label)}" for choice in parameter.choices) + ".")
    if parameter.kind == "rasters":
        parts.append(translate("For qgis_process repeat the name: {name}=a.tif {name}=b.tif", name=parameter.name))
    return " ".join(parts)


def _label(parameter: Parameter) -> str:
    label = translate(parameter.label)
    return f"{label} [{translate(parameter.unit)}]" if parameter.unit else label


def _text(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(parameter.name, label)


def _number(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    types = QgsProcessingParameterNumber.Type
    definition = QgsProcessingParameterNumber(parameter.name, label, types.Integer if parameter.kind == "integer" else types.Double)
    if parameter.minimum is not None:
        definition.setMinimum(parameter.minimum)
    if parameter.maximum is not None:
        definition.setMaximum(parameter.maximum)
    return definition


def _enum(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    values = [choice.value for choice in parameter.choices]
    return QgsProcessingParameterEnum(parameter.name, label, options=values, defaultValue=parameter.default, usesStaticStrings=True)


def _file(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    # A filter in place of setExtension: with an extension QGIS refuses a folder of images that is typed as the stack.
    definition = QgsProcessingParameterFile(parameter.name, label)
    definition.setFileFilter(_filter(parameter.extension, also_all=True))
    return definition


def _folder(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(parameter.name, label, QgsProcessingParameterFile.Behavior.Folder)


def _file_out(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    place = None if parameter.optional else QgsProcessing.TEMPORARY_OUTPUT
    return QgsProcessingParameterFileDestination(
        parameter.name, label, _filter(parameter.extension), place, optional=parameter.optional, createByDefault=not parameter.optional
    )


def _folder_out(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    place = None if parameter.optional else QgsProcessing.TEMPORARY_OUTPUT
    return QgsProcessingParameterFolderDestination(
        parameter.name, label, place, optional=parameter.optional, createByDefault=not parameter.optional
    )


def _filter(extensions: str, also_all: bool = False) -> str:
    names: List[str] = [name.strip() for name in extensions.split(",") if name.strip()]
    filters = [translate("{kinds} files ({patterns})", kinds=", ".join(names).upper(), patterns=" ".join(f"*.{name}" for name in names))]
    if also_all or not names:
        filters.append(translate("All files") + " (*)")
    return ";;".join(filters if names else filters[1:])


def _plain(maker: Any, argument: Optional[Any] = None) -> Callable[[Parameter, str], QgsProcessingParameterDefinition]:
    arguments = () if argument is None else (argument,)
    return lambda parameter, label: maker(parameter.name, label, *arguments)


def _destination(maker: Any) -> Callable[[Parameter, str], QgsProcessingParameterDefinition]:
    return lambda parameter, label: maker(parameter.name, label, defaultValue=QgsProcessing.TEMPORARY_OUTPUT)


_MAKERS: Dict[str, Callable[[Parameter, str], QgsProcessingParameterDefinition]] = {
    "raster": _plain(RasterParameter),
    "rasters": _plain(RastersParameter, _RASTER),
    "vector": lambda parameter, label: QgsProcessingParameterFeatureSource(parameter.name, label, _GEOMETRIES[parameter.geometry]),
    "field": lambda parameter, label: QgsProcessingParameterField(parameter.name, label, parentLayerParameterName=parameter.parent),
    "file": _file,
    "folder": _folder,
    "string": _text,
    "pattern": _text,
    "date": _text,
    "dates": _text,
    "numbers": _text,
    "enum": _enum,
    "integer": _number,
    "number": _number,
    "boolean": _plain(QgsProcessingParameterBoolean),
    "extent": _plain(QgsProcessingParameterExtent),
    "vector_out": _destination(QgsProcessingParameterVectorDestination),
    "raster_out": _destination(QgsProcessingParameterRasterDestination),
    "folder_out": _folder_out,
    "file_out": _file_out,
}
