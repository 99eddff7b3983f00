"""A run as a line of Python, as a command, and as a Processing model."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from typing import Any, List, Mapping

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.errors import OutputError
from ...core.spec.messages import tr
from ...core.spec.parameters import DESTINATIONS, INPUTS
from ...processing.parameters import make_parameter
from ...processing.texts import translate
from .run_record import RunRecord

_PROGRAM = "qgis_process"
_COLUMN, _ROW = 260.0, 70.0  # distances in the model designer
_LAYER_ID = re.compile(r"\w*_[0-9a-f]{8}(_[0-9a-f]{4}){3}_[0-9a-f]{12}")


def python_command(run: RunRecord) -> str:
    """Return the call that repeats a run in QGIS's Python console."""
    given = [f"    {name!r}: {value!r}," for name, value in _given(run).items()]
    return "\n".join([f'processing.run("tlcm:{run.algorithm}", {{', *given, "})"])


def shell_command(run: RunRecord) -> str:
    """Return the command that repeats a run in a terminal, quoted for the shell of this system."""
    words = [_PROGRAM, "run", f"tlcm:{run.algorithm}", "--"]
    for name, value in _given(run).items():
        words += [f"{name}={_word(item)}" for item in (value if isinstance(value, list) else [value])]
    return subprocess.list2cmdline(words) if os.name == "nt" else " ".join(shlex.quote(word) for word in words)


def only_in_project(run: RunRecord, project: QgsProject) -> str:
    """Return the name of a layer that a run used and that is in no file, so that a command outside QGIS cannot read it; "" if there is none."""
    for parameter in ALGORITHMS[run.algorithm].parameters:
        value = run.parameters.get(parameter.name)
        if parameter.kind == "vector" and isinstance(value, str) and _LAYER_ID.fullmatch(value):
            layer = project.mapLayer(value)
            return layer.name() if layer is not None else value
    return ""


def save_model(run: RunRecord, path: str) -> None:
    """Write a Processing model with the run as its one step; what was read and where it is written can be chosen when it runs.

    Raises:
        OutputError: the file cannot be written.
    """
    if not make_model(run).toFile(path):
        raise OutputError(tr("{file} cannot be written."), tr("Choose another folder."), file=path)


def make_model(run: RunRecord) -> QgsProcessingModelAlgorithm:
    """Return the model that ``save_model`` writes."""
    spec = ALGORITHMS[run.algorithm]
    model = QgsProcessingModelAlgorithm(run.name, translate("Time series land cover"))
    child = QgsProcessingModelChildAlgorithm(f"tlcm:{run.algorithm}")
    child.setChildId(run.algorithm)
    child.setDescription(translate(spec.title))
    child.setPosition(QPointF(2 * _COLUMN, _ROW))
    source = QgsProcessingModelChildParameterSource
    given = _given(run)
    outputs = {}
    for row, parameter in enumerate(spec.parameters):
        value = given.get(parameter.name)
        if parameter.kind in DESTINATIONS:
            output = QgsProcessingModelOutput(parameter.name, translate(parameter.label))
            output.setChildId(run.algorithm)
            output.setChildOutputName(parameter.name)
            output.setPosition(QPointF(3 * _COLUMN, _ROW))
            outputs[parameter.name] = output
        elif value is not None and parameter.kind in INPUTS:
            definition = make_parameter(parameter)
            definition.setDefaultValue(value)
            place = QgsProcessingModelParameter(parameter.name)
            place.setPosition(QPointF(_COLUMN, row * _ROW))
            model.addModelParameter(definition, place)
            child.addParameterSources(parameter.name, [source.fromModelParameter(parameter.name)])
        elif value is not None:
            child.addParameterSources(parameter.name, [source.fromStaticValue(value)])
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    return model


def _given(run: RunRecord) -> Mapping[str, Any]:
    """Return the parameters that say something, in the order of the description."""
    names: List[str] = [parameter.name for parameter in ALGORITHMS[run.algorithm].parameters]
    return {name: run.parameters[name] for name in names if run.parameters.get(name) not in (None, "", [])}


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
