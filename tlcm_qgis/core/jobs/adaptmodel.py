"""tlcm:adaptmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..adaptation.adapting import Wishes, adapt_model
from ..adaptation.by_statistics import NONE
from ..adaptation.label_report import PICTURE_FILE, TABLE_FILE
from ..models.model_json import CHECKPOINTS, WEIGHTS_FOLDER
from ..models.store import load_model, model_files
from ..models.two_stacks import remove_checkpoints
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..samples.files import content_hash
from ..samples.sample_set import SampleSet
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .trainmodel import read_samples

_OWNED: Final = (MODEL_FILE, WEIGHTS_FOLDER, CHECKPOINTS, TABLE_FILE, PICTURE_FILE)
_PATHS: Final = ("MODEL", "SOURCE_STACK", "TARGET_STACK", "SOURCE_SAMPLES", "TARGET_SAMPLES", "MODEL_OUT")


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
    if any(date.input_map is not None for date in model.dates):
        raise InputError(
            tr("The model {folder} is adapted already."),
            tr("Adapt the one that it was made of."),
            folder=given,
        )
    source, target = (ImageStack.open(parameters[name]) for name in ("SOURCE_STACK", "TARGET_STACK"))
    inputs = {str(file): fingerprint_file(file) for file in model_files(given)}
    for stack in (source, target):
        stack.check_images(context.part(0.0, 0.0))
        inputs |= stack.input_fingerprints()
    samples, judges = (_read(parameters, name, stack, context) for name, stack in (("SOURCE_SAMPLES", source), ("TARGET_SAMPLES", target)))
    hashes = {"SOURCE_SAMPLES": samples, "TARGET_SAMPLES": judges}
    inputs |= {name: {"sha256": content_hash(each)} for name, each in hashes.items() if each is not None}
    record = RunRecord("adaptmodel", parameters, inputs, context, path_parameters=_PATHS)
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], _OWNED)
    if not folder.has(MODEL_FILE):
        with context.timed("adapt"):
            wishes = Wishes.from_parameters(parameters)
            adapt_model(model, source, target, samples, judges, wishes, path / CHECKPOINTS, context).save(path, target)
    remove_checkpoints(path)
    figures = dict(load_model(path).figures)
    for stack in (source, target):
        stack.close()
    folder.finish(figures)
    return JobResult({"MODEL_OUT": str(path), **_told(figures, path)}, figures)


def _read(parameters: Mapping[str, Any], name: str, stack: ImageStack, context: JobContext) -> SampleSet | None:
    """Return the samples of a stack; undated ones of the source get DATE."""
    if not parameters[name]:
        return None
    of_source = name == "SOURCE_SAMPLES"
    fields = {field: parameters[field if of_source else f"TARGET_{field}"] for field in ("CLASS_FIELD", "DATE_FIELD")}
    more = {"SAMPLES": parameters[name], "LABEL_RASTER": None, "DATE": parameters["DATE"] if of_source else None}
    return read_samples({**parameters, **fields, **more}, stack, context)


def _told(figures: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """Return the outputs that tell what was done."""
    dates, taught = figures["adaptation"], figures.get("self_training", {})
    kept = len(dates) if taught.get("", {}).get("kept") else sum(bool(each["kept"]) for key, each in taught.items() if key)
    files = {"TABLE": path / TABLE_FILE, "PICTURE": path / PICTURE_FILE} if taught else {}
    return {
        "DATE_COUNT": len(dates),
        "CHANGED_COUNT": sum(date["matching"] != NONE for date in dates.values()),
        "TAUGHT_COUNT": kept,
        "TARGET_ACCURACY": figures.get("target_accuracy", {}).get("adapted"),
        **{name: str(file) for name, file in files.items()},
    }
