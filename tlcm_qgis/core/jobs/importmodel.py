"""tlcm:importmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..models.imported import import_checkpoint, read_classes, read_names
from ..models.model_json import WEIGHTS_FOLDER
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the weights in CHECKPOINT as the model folder MODEL_OUT."""
    source = Path(parameters["CHECKPOINT"])
    context.progress(0.0, tr("Reading {file}"), file=source.name)
    bands = read_names(parameters["BANDS"], "BANDS") if parameters["BANDS"] else None
    scheme = read_classes(parameters["CLASSES"]) if parameters["CLASSES"] else None
    inputs = {str(source): fingerprint_file(source)}
    given = {**parameters, "CLASSES": scheme and scheme.as_json()}
    record = RunRecord("importmodel", given, inputs, context, path_parameters=("CHECKPOINT", "MODEL_OUT"))
    model = import_checkpoint(source, parameters["METHOD"], bands, scheme, parameters["FACTOR"])
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (MODEL_FILE, WEIGHTS_FOLDER))
    if not folder.has(MODEL_FILE):
        model.save(path)
    figures = {"bands": len(model.bands), "classes": len(model.scheme)}
    folder.finish(figures)
    return JobResult({"MODEL_OUT": str(path), "BAND_COUNT": figures["bands"], "CLASS_COUNT": figures["classes"]}, figures)
