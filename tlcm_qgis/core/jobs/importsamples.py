"""tlcm:importsamples."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..outputs import OutputFiles
from ..record import RunRecord, fingerprint_file
from ..samples.files import write_samples
from ..samples.load import merge_duplicates
from ..samples.published import read_array, read_text
from ..samples.sample_set import SampleSet
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Write the samples in FILE as a GeoPackage."""
    source, output = Path(parameters["FILE"]), Path(parameters["OUTPUT"])
    stack = ImageStack.open(parameters["STACK"])
    context.progress(0.1, tr("Reading {file}"), file=source.name)
    inputs = {str(source): fingerprint_file(source), **stack.input_fingerprints()}
    record = RunRecord("importsamples", parameters, inputs, context, path_parameters=("FILE", "STACK", "OUTPUT"))
    files = OutputFiles([output], record, parameters["OVERWRITE"])
    samples = merge_duplicates(_read(source, stack, parameters["DATE"], context), context)
    with files.writing():
        write_samples(output, samples.sorted(), stack.grid)
    figures = {"samples": len(samples), "places": len(set(samples.place_id.tolist())), "dates": len(samples.dates())}
    files.finish(figures)
    stack.close()
    return JobResult({"OUTPUT": str(output), "COUNT": len(samples)}, figures)


def _read(source: Path, stack: ImageStack, date: str | None, context: JobContext) -> SampleSet:
    if source.suffix.lower() == ".npy":
        return read_array(source, stack, context)
    if not date:
        raise ParameterError(tr("DATE is missing: a text file of samples holds no date."), tr("Give the date on which they were labelled."))
    return read_text(source, stack.grid, stack.dates[stack.find_date(date)].key, context)
