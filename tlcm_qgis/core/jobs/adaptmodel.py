"""tlcm:adaptmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..adaptation.by_statistics import NONE, adapt
from ..models.model_json import WEIGHTS_FOLDER
from ..models.store import load_model, model_files
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("MODEL", "SOURCE_STACK", "TARGET_STACK", "MODEL_OUT")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the model folder MODEL_OUT: MODEL, trained on SOURCE_STACK, for the dates of TARGET_STACK."""
    given = Path(parameters["MODEL"])
    model = load_model(given, parameters["DEVICE"])
    if model.second is not None:
        raise InputError(
            tr("The model {folder} was trained on two stacks, which cannot be adapted together."),
            tr("Adapt models of one stack each."),
            folder=given,
        )
    source, target = (ImageStack.open(parameters[name]) for name in ("SOURCE_STACK", "TARGET_STACK"))
    inputs = {str(file): fingerprint_file(file) for file in model_files(given)}
    for stack in (source, target):
        stack.check_images(context.part(0.0, 0.0))
        inputs |= stack.input_fingerprints()
    record = RunRecord("adaptmodel", parameters, inputs, context, path_parameters=_PATHS)
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (MODEL_FILE, WEIGHTS_FOLDER))
    if not folder.has(MODEL_FILE):
        with context.timed("adapt"):
            adapt(model, source, target, parameters["MATCHING"], context).save(path)
    figures = dict(load_model(path).figures)
    for stack in (source, target):
        stack.close()
    folder.finish(figures)
    changed = sum(date["matching"] != NONE for date in figures["adaptation"].values())
    return JobResult({"MODEL_OUT": str(path), "DATE_COUNT": len(figures["adaptation"]), "CHANGED_COUNT": changed}, figures)
