"""tlcm:augmentsamples."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..augmentation.augment import augment, lacking, tell_lacking
from ..outputs import OutputFiles
from ..record import RunRecord
from ..samples.dating import place_on_dates
from ..samples.doubts import tell_doubts
from ..samples.files import content_hash, write_samples
from ..samples.load import IGNORE_DATES, load_samples
from ..samples.sample_set import AUGMENTED, SampleSet
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .augmentation_parameters import augmentation_from

_PATHS: Final = ("STACK", "SAMPLES", "OUTPUT")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the samples of DATE and more of the same date to OUTPUT."""
    settings = augmentation_from(parameters, patch_size=parameters["PATCH_SIZE"])
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    labelled = read_labelled(parameters, stack, context)
    inputs = stack.input_fingerprints() | {"SAMPLES": {"sha256": content_hash(labelled)}}
    record = RunRecord("augmentsamples", parameters, inputs, context, path_parameters=_PATHS)
    output = Path(parameters["OUTPUT"])
    files = OutputFiles([output], record, parameters["OVERWRITE"])
    with context.timed("augment"):
        samples = augment(stack, labelled, settings, context)
    tell_lacking({str(samples.date[0]): lacking(samples)}, context)
    with files.writing():
        write_samples(output, samples, stack.grid)
    figures = {"labelled": len(labelled), "samples": len(samples), "added": int(np.count_nonzero(samples.source == AUGMENTED))}
    files.finish(figures)
    stack.close()
    return JobResult({"OUTPUT": str(output), "COUNT": len(samples)}, figures)


def read_labelled(parameters: Mapping[str, Any], stack: ImageStack, context: JobContext) -> SampleSet:
    """Return the samples of SAMPLES on DATE.

    Raises:
        InputError: there are fewer than two classes on the stack.
        ParameterError: DATE is not one date of the stack.
    """
    context.progress(0.0, tr("Reading the samples {name}"), name=Path(context.sources.get("SAMPLES", parameters["SAMPLES"])).name)
    date = stack.find_date(parameters["DATE"])
    samples = load_samples(parameters["SAMPLES"], stack.grid, parameters["CLASS_FIELD"], IGNORE_DATES, context)
    tell_doubts(samples, stack.grid, context)
    return place_on_dates(samples, stack, date, context)
