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
    bands, scheme = read_names(parameters["BANDS"], "BANDS"), read_classes(parameters["CLASSES"])
    inputs = {str(source): fingerprint_file(source)}
    record = RunRecord(
        "importmodel", {**parameters, "CLASSES": scheme.as_json()}, inputs, context, path_parameters=("CHECKPOINT", "MODEL_OUT")
    )
    model = import_checkpoint(source, parameters["METHOD"], bands, scheme, parameters["FACTOR"])
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (MODEL_FILE, WEIGHTS_FOLDER))
    if not folder.has(MODEL_FILE):
        model.save(path)
    figures = {"bands": len(bands), "classes": len(scheme)}
    folder.finish(figures)
    return JobResult({"MODEL_OUT": str(path), "BAND_COUNT": len(bands), "CLASS_COUNT": len(scheme)}, figures)
