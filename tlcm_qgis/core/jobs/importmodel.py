"""tlcm:importmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..models.fpn_encoder import colour_positions
from ..models.imported import Given, import_checkpoint, import_pretrained, is_classifier, read_classes, read_names
from ..models.model_json import WEIGHTS_FOLDER
from ..models.network_lessons import LATTICE
from ..models.network_samples import band_moments
from ..models.pretrained import METHOD, PretrainedModel
from ..models.store import TrainedModel
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the weights in CHECKPOINT as the model folder MODEL_OUT."""
    source = Path(parameters["CHECKPOINT"])
    context.progress(0.0, tr("Reading {file}"), file=source.name)
    bands = read_names(parameters["BANDS"], "BANDS") if parameters["BANDS"] else None
    scheme = read_classes(parameters["CLASSES"]) if parameters["CLASSES"] else None
    inputs = {str(source): fingerprint_file(source)}
    known = Given(bands, scheme, parameters["FACTOR"])
    if parameters["STACK"]:
        with ImageStack.open(parameters["STACK"]) as stack:
            inputs |= stack.input_fingerprints()
            moments = band_moments(stack, LATTICE, context.check_cancelled)
            if bands and set(bands) <= set(stack.bands):
                moments = tuple(moments[stack.bands.index(band)] for band in bands)
            given_by = "BANDS" if bands else "STACK"
            known = Given(bands or stack.bands, scheme, parameters["FACTOR"], moments, given_by, colour_positions(stack))
    told = {**parameters, "CLASSES": scheme and scheme.as_json()}
    record = RunRecord("importmodel", told, inputs, context, path_parameters=("CHECKPOINT", "STACK", "MODEL_OUT"))
    if parameters["METHOD"] == METHOD and not is_classifier(source):
        pretrained = import_pretrained(source, known, context, strict=parameters["STRICT"])
        return _written(pretrained, {"bands": len(pretrained.bands), "classes": 0}, parameters, record)
    model = import_checkpoint(source, parameters["METHOD"], known)
    return _written(model, {"bands": len(model.bands), "classes": len(model.scheme)}, parameters, record)


def _written(model: TrainedModel | PretrainedModel, figures: dict[str, int], parameters: Mapping[str, Any], record: RunRecord) -> JobResult:
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (MODEL_FILE, WEIGHTS_FOLDER))
    if not folder.has(MODEL_FILE):
        model.save(path)
    folder.finish(figures)
    return JobResult({"MODEL_OUT": str(path), "BAND_COUNT": figures["bands"], "CLASS_COUNT": figures["classes"]}, figures)
