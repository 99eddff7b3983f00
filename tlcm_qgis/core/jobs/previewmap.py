"""tlcm:previewmap."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ..engine.prediction import Predictor
from ..engine.preview import PreviewCache, preview
from ..migration.migrate import migrate
from ..models.store import TrainedModel, load_model
from ..models.training import TrainSettings, train
from ..outputs import OutputFiles
from ..record import RunRecord
from ..samples.files import content_hash
from ..samples.sample_set import SampleSet
from ..spec.messages import tr
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .migratesamples import read_labelled, settings_from

_PATHS: Final = ("STACK", "SAMPLES", "CACHE", "OUTPUT")
_OF_THE_MAP: Final = ("EXTENT", "MAP_DATE")  # the model does not depend on them


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Map MAP_DATE in EXTENT with SAMPLES into OUTPUT."""
    with ImageStack.open(parameters["STACK"]) as whole:
        labelled = read_labelled(parameters, whole, context)
        mapped = whole.find_date(parameters["MAP_DATE"] or parameters["DATE"], "MAP_DATE")
        keys = {*labelled.dates(), whole.dates[mapped].key}
        with whole.of_dates([index for index, date in enumerate(whole.dates) if date.key in keys]) as stack:
            return _preview(stack, labelled, whole.dates[mapped].key, parameters, context)


def _preview(stack: ImageStack, labelled: SampleSet, key: str, parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    grid = stack.grid.crop(parameters["EXTENT"])
    inputs = stack.input_fingerprints() | {"SAMPLES": {"sha256": content_hash(labelled)}}
    record = RunRecord("previewmap", parameters, inputs, context, path_parameters=_PATHS)
    output = Path(parameters["OUTPUT"])
    files = OutputFiles([output], record, parameters["OVERWRITE"])
    about_model = {name: value for name, value in parameters.items() if name not in _OF_THE_MAP}
    identity = RunRecord("previewmap", about_model, inputs, context, path_parameters=_PATHS).identity()
    index = stack.find_date(key)
    cache = PreviewCache(Path(parameters["CACHE"]) if parameters["CACHE"] else None, _content(stack.of_dates([index]).input_fingerprints()))
    model = _model(stack, labelled, parameters, cache.model_folder(identity), context.part(0.0, 0.5))
    with files.writing(), context.timed("map"):
        reused = preview(Predictor.create(stack, model, False), index, grid, output, cache.of_model(identity), context.part(0.5, 1.0))
    cache.prune()
    figures = {"samples": len(labelled), "reused": reused}
    files.finish(figures)
    return JobResult({"OUTPUT": str(output), "MAPPED_DATE": key, "REUSED": reused}, figures)


def _content(images: Mapping[str, Mapping[str, Any]]) -> str:
    """Return what tells images from others."""
    return hashlib.sha256("".join(entry["sha256"] for _, entry in sorted(images.items())).encode()).hexdigest()


def _model(stack: ImageStack, labelled: SampleSet, parameters: Mapping[str, Any], kept: Path | None, context: JobContext) -> TrainedModel:
    """Return the model of the labels as they are, from the cache if they did not change."""
    if kept is not None and (kept / MODEL_FILE).is_file():
        context.progress(1.0, tr("The samples did not change: their model is used again"))
        return load_model(kept)
    with context.timed("migrate"):
        samples = migrate(stack, labelled, settings_from(parameters), context.part(0.0, 0.6)).samples
    with context.timed("train"):
        settings = replace(TrainSettings.from_parameters(parameters), validation="none", calibration="none")  # a preview shows classes
        model = train(stack, samples, settings, context.part(0.6, 1.0))
    if kept is not None:
        model.save(kept)
    return model
