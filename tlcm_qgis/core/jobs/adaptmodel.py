"""tlcm:adaptmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..adaptation.by_statistics import NONE, adapt, shared_bands
from ..models.fitting import TrainSettings
from ..models.lacking import listed
from ..models.model_json import WEIGHTS_FOLDER
from ..models.store import TrainedModel, load_model, model_files
from ..models.training import train
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

_PATHS: Final = ("MODEL", "SOURCE_STACK", "TARGET_STACK", "SOURCE_SAMPLES", "MODEL_OUT")


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
    samples = None
    if parameters["SOURCE_SAMPLES"]:
        samples = read_samples({**parameters, "SAMPLES": parameters["SOURCE_SAMPLES"], "LABEL_RASTER": None}, source, context)
        inputs["SOURCE_SAMPLES"] = {"sha256": content_hash(samples)}
    record = RunRecord("adaptmodel", parameters, inputs, context, path_parameters=_PATHS)
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (MODEL_FILE, WEIGHTS_FOLDER))
    if not folder.has(MODEL_FILE):
        with context.timed("adapt"):
            settings = TrainSettings.from_parameters({**model.parameters, "DEVICE": parameters["DEVICE"]})
            bands = shared_bands(source, target, model.bands)
            known, seen = _on_shared_bands(model, source, bands, samples, settings, context.part(0.0, 0.5))
            adapt(known, seen, target, parameters["MATCHING"], context.part(0.5, 1.0), bands).save(path)
    figures = dict(load_model(path).figures)
    for stack in (source, target):
        stack.close()
    folder.finish(figures)
    changed = sum(date["matching"] != NONE for date in figures["adaptation"].values())
    return JobResult({"MODEL_OUT": str(path), "DATE_COUNT": len(figures["adaptation"]), "CHANGED_COUNT": changed}, figures)


def _on_shared_bands(
    model: TrainedModel,
    source: ImageStack,
    bands: Mapping[str, str],
    samples: SampleSet | None,
    settings: TrainSettings,
    context: JobContext,
) -> tuple[TrainedModel, ImageStack]:
    """Return the model and the source, without the bands that the target lacks: then the model is trained again, if there are samples.

    Without samples, or where the target lacks all bands, both stay as they are.
    """
    missing = [band for band in model.bands if band not in bands]
    if samples is None or not bands or not missing:
        return model, source
    context.warning(
        tr("The target has nothing like the bands {missing}: the model is trained again on {bands}."),
        missing=listed(missing),
        bands=listed(list(bands)),
    )
    seen = source.of_bands(list(bands))
    return train(seen, samples, settings, context), seen
