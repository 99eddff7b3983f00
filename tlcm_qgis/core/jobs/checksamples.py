"""tlcm:checksamples."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..outputs import OutputFiles
from ..record import RunRecord
from ..samples.dating import place_on_dates
from ..samples.files import content_hash, write_samples
from ..samples.left_out import TWO_CLASSES, LeftOut
from ..samples.load import check_classes, load_samples, merge_duplicates
from ..samples.quality import FEWEST, check_samples
from ..samples.quality_file import LABELLED_STAGE, conflict_lines, quality_lines, write_quality
from ..samples.sample_set import SampleSet
from ..spec.algorithms.checksamples import cleaning_problem
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .sample_check import tell_flagged, tell_not_judged

_PATHS: Final = ("STACK", "SAMPLES", "OUTPUT", "CLEANED")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Judge SAMPLES on their dates; write what is thought of them to OUTPUT, and with ACTION=drop the others to CLEANED."""
    problem = cleaning_problem(parameters)
    if problem is not None:
        raise problem
    left_out = LeftOut()
    with ImageStack.open(parameters["STACK"], parameters["EXTENT"]) as stack:
        samples = _read(parameters, stack, context, left_out)
        stack.check_images(context.part(0.0, 0.0))
        inputs = stack.input_fingerprints() | {"SAMPLES": {"sha256": content_hash(samples)}}
        record = RunRecord("checksamples", parameters, inputs, context, path_parameters=_PATHS)
        outputs = {name: parameters[name] for name in ("OUTPUT", "CLEANED") if parameters[name]}
        files = OutputFiles([Path(path) for path in outputs.values()], record, parameters["OVERWRITE"])
        with context.timed("check"):
            quality = check_samples(stack, samples, parameters["SEED"], context)
        figures = quality.as_json()
        if not figures["judged"]:
            raise InputError(
                tr("No sample can be judged: on no date at least two classes have {fewest} samples on valid pixels."),
                tr("Add samples."),
                fewest=FEWEST,
            )
        conflicts = left_out.counts().get(TWO_CLASSES, 0)
        tell_not_judged(quality, context)
        tell_flagged(quality, context, Path(outputs["OUTPUT"]).name)
        with files.writing():
            lines = [quality_lines(quality, LABELLED_STAGE), conflict_lines(left_out, samples.scheme)]
            write_quality(Path(outputs["OUTPUT"]), lines, samples.scheme, stack.grid)
            if "CLEANED" in outputs:
                write_samples(Path(outputs["CLEANED"]), samples.take(~quality.flagged), stack.grid)
        figures |= {"two_labels": conflicts, "left_out": left_out.counts()}
        files.finish(figures)
    return JobResult({**outputs, "COUNT": len(samples), "FLAGGED": figures["flagged"] + conflicts}, figures)


def _read(parameters: Mapping[str, Any], stack: ImageStack, context: JobContext, left_out: LeftOut) -> SampleSet:
    context.progress(0.0, tr("Reading the samples {name}"), name=Path(context.sources.get("SAMPLES", parameters["SAMPLES"])).name)
    date = stack.find_date(parameters["DATE"]) if parameters["DATE"] else None
    samples = load_samples(
        parameters["SAMPLES"], stack.grid, parameters["CLASS_FIELD"], parameters["DATE_FIELD"] or None, context, left_out=left_out
    )
    dated = merge_duplicates(place_on_dates(samples, stack, date, context, left_out), context, left_out)
    check_classes(dated)
    return dated
