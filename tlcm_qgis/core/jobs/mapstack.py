"""tlcm:mapstack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..device import choose_device
from ..engine.cluster import Source
from ..engine.mapper import map_stack
from ..engine.prediction import check_second
from ..models.store import load_model, model_files
from ..outputs import OutputFolder
from ..record import RunRecord, fingerprint_file
from ..series_json import MAPS_FOLDER
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.series_document import SERIES_FILE, read_series
from ..stack.image_stack import ImageStack
from ..stack.second_stack import open_second, second_fingerprints
from ..worker.context import JobContext
from ..worker.dispatch import JobResult

_PATHS: Final = ("STACK", "STACK_2", "MODEL", "OUTPUT_FOLDER")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Map the dates of STACK with MODEL into OUTPUT_FOLDER."""
    model = load_model(parameters["MODEL"], parameters["DEVICE"])
    check_second(model, bool(parameters["STACK_2"]))
    device = choose_device(parameters["DEVICE"]) if METHODS[model.method].is_network else "cpu"
    if model.takes_series and not context.portion.is_whole:
        raise ParameterError(
            tr("The method {method} maps all dates together, so the job cannot be run in parts of dates."),
            tr("Run it without --part, or each part of the area with an EXTENT of its own."),
            method=model.method,
        )
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    second = open_second(parameters["STACK_2"], stack, parameters["EXTENT"]) if parameters["STACK_2"] else None
    dates = stack.find_dates(parameters["DATES"])
    if model.labels_series and len(dates) > 1:
        context.warning(
            tr("The model gives one class for all dates of the stack together: there is one map, that of {date}."),
            date=stack.dates[dates[-1]].key,
        )
        dates = dates[-1:]
    stack.check_images(context.part(0.0, 0.0), None if model.takes_series else dates)
    inputs = stack.input_fingerprints() | {str(file): fingerprint_file(file) for file in model_files(Path(parameters["MODEL"]))}
    if second is not None:
        second.check_images(context.part(0.0, 0.0))
        inputs |= second_fingerprints(second)
    record = RunRecord("mapstack", parameters, inputs, context, path_parameters=_PATHS, device=device)
    path = Path(parameters["OUTPUT_FOLDER"]).absolute()
    folder = OutputFolder(path, record, parameters["OVERWRITE"], (SERIES_FILE, MAPS_FOLDER))
    source = Source.of(record.identity(), parameters, parameters["MODEL"])
    probabilities, uncertainty = parameters["PROBABILITIES"], parameters["UNCERTAINTY"]
    series = map_stack(stack, model, dates, folder, probabilities, context, source=source, second=second, uncertainty=uncertainty)
    for each in (stack, second):
        if each is not None:
            each.close()
    count = len(read_series(series).dates if context.portion.is_whole else context.portion.of(dates))
    folder.finish({"maps": count})
    outputs = {"OUTPUT_FOLDER": str(path), "COUNT": count}
    return JobResult(outputs | {"SERIES_OUT": str(series)} if context.portion.is_whole else outputs)
