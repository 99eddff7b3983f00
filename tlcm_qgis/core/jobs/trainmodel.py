"""tlcm:trainmodel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..models.model_json import CHECKPOINTS, SECOND_FOLDER, WEIGHTS_FOLDER
from ..models.store import load_model
from ..models.training import TrainSettings
from ..models.two_stacks import all_figures, check_takes_second, remove_checkpoints, train_stacks
from ..outputs import OutputFolder
from ..record import RunRecord
from ..samples.doubts import tell_doubts
from ..samples.files import content_hash
from ..samples.label_raster import read_label_raster
from ..samples.load import check_classes, load_samples
from ..samples.sample_set import SampleSet
from ..spec.algorithms.trainmodel import label_problem
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_FILE
from ..stack.image_stack import ImageStack
from ..stack.second_stack import open_second, second_fingerprints
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

OWNED: Final = (MODEL_FILE, WEIGHTS_FOLDER, CHECKPOINTS, SECOND_FOLDER)
_PATHS: Final = ("STACK", "STACK_2", "SAMPLES", "LABEL_RASTER", "PRETRAINED", "MODEL_OUT")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Train METHOD on SAMPLES or LABEL_RASTER and write the model folder MODEL_OUT."""
    problem = label_problem(parameters)
    if problem is not None:
        raise problem
    settings = TrainSettings.from_parameters(parameters)
    if parameters["STACK_2"]:
        check_takes_second(settings.method)
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    second = open_second(parameters["STACK_2"], stack, parameters["EXTENT"]) if parameters["STACK_2"] else None
    samples = read_samples(parameters, stack, context)
    stack.check_images(context.part(0.0, 0.0))
    inputs = stack.input_fingerprints() | {"SAMPLES": {"sha256": content_hash(samples)}} | settings.input_fingerprints()
    if second is not None:
        second.check_images(context.part(0.0, 0.0))
        inputs |= second_fingerprints(second)
    record = RunRecord("trainmodel", parameters, inputs, context, path_parameters=_PATHS)
    path = Path(parameters["MODEL_OUT"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], OWNED)
    if not folder.has(MODEL_FILE):
        with context.timed("train"):
            train_stacks(stack, second, samples, settings, context, path).save(path)
    remove_checkpoints(path)
    figures = all_figures(load_model(path))
    for each in (stack, second):
        if each is not None:
            each.close()
    folder.finish(figures)
    outputs = {
        "MODEL_OUT": str(path),
        "SAMPLE_COUNT": figures["samples"],
        "DATE_COUNT": len(figures["dates"]),
        "HELD_OUT_ACCURACY": figures.get("validation", {}).get("held_out_accuracy"),
        **{method.agreement.output: figures.get(method.agreement.figure) for method in METHODS.values()},
    }
    return JobResult(outputs, figures)


def read_samples(parameters: Mapping[str, Any], stack: ImageStack, context: JobContext) -> SampleSet:
    """Return the samples; those without a date get DATE where it is given."""
    raster, grid = parameters["LABEL_RASTER"], stack.grid
    if raster:
        samples = read_label_raster(raster, grid, parameters["SEED"], context.part(0.0, 0.0))
        check_classes(samples)
    else:
        samples = load_samples(parameters["SAMPLES"], grid, parameters["CLASS_FIELD"], parameters["DATE_FIELD"], context)
    if parameters["DATE"]:
        key = stack.dates[stack.find_date(parameters["DATE"])].key
        samples.date = samples.date.astype("U10")  # else a longer text would be cut to the longest that is there
        samples.date[samples.date == ""] = key
    tell_doubts(samples, grid, context)
    return samples
