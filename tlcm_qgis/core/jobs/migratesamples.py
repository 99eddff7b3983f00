"""tlcm:migratesamples."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..accuracy.migration_report import migration_report
from ..accuracy.report import write_report
from ..device import choose_device
from ..migration.migrate import PAPER, MigrationSettings, migrate
from ..outputs import OutputFiles
from ..record import RunRecord
from ..samples.audit import NODATA
from ..samples.audit_summary import audit_figures
from ..samples.dating import place_on_dates
from ..samples.doubts import tell_doubts
from ..samples.files import content_hash, write_audit, write_samples
from ..samples.left_out import LeftOut
from ..samples.load import IGNORE_DATES, check_classes, load_samples, merge_duplicates
from ..samples.sample_set import SampleSet
from ..spec.algorithms.migratesamples import ALGORITHM
from ..spec.messages import tr
from ..stack.copies import tell_copies
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .augmentation_parameters import augmentation_from

_PATHS: Final = ("STACK", "SAMPLES", "OUTPUT", "AUDIT", "REPORT")


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Carry SAMPLES from DATE to all dates of STACK; write OUTPUT and AUDIT, and REPORT if it is wanted."""
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    left_out = LeftOut()
    labelled = read_labelled(parameters, stack, context, left_out)
    settings = settings_from(parameters)
    stack.check_images(context.part(0.0, 0.0))
    images = stack.input_fingerprints()
    tell_copies(stack, images, context)
    inputs = images | {"SAMPLES": {"sha256": content_hash(labelled)}}
    record = RunRecord("migratesamples", parameters, inputs, context, path_parameters=_PATHS, device=settings.device)
    outputs = {name: parameters[name] for name in ("OUTPUT", "AUDIT", "REPORT") if parameters[name]}
    files = OutputFiles([Path(path) for path in outputs.values()], record, parameters["OVERWRITE"])
    drawing = 0.8 if "REPORT" in outputs else 1.0
    with context.timed("migrate"):
        migration = migrate(stack, labelled, settings, context.part(0.0, drawing), left_out)
    samples, audit = migration.samples, migration.audit
    with files.writing():
        write_samples(Path(outputs["OUTPUT"]), samples, stack.grid)
        write_audit(Path(outputs["AUDIT"]), audit, stack.grid, left_out)
        if "REPORT" in outputs:
            with context.timed("report"):
                given = {**parameters, **context.sources}
                page = migration_report(given, stack, migration, settings, context.part(drawing, 1.0))
                write_report(Path(outputs["REPORT"]), page, parameters["LANGUAGE"])
    figures = {
        "labelled": len(labelled),
        "samples": len(samples),
        "considered": len(audit),
        "dates": len(samples.dates()),
        "audit": audit_figures(audit, labelled.scheme, len(labelled) - left_out.counts().get(NODATA, 0), left_out),
    }
    files.finish(figures)
    stack.close()
    return JobResult({**outputs, "COUNT": len(samples)}, figures)


def read_labelled(parameters: Mapping[str, Any], stack: ImageStack, context: JobContext, left_out: LeftOut | None = None) -> SampleSet:
    """Return the samples of SAMPLES on dates of the stack: on DATE, or on their own where DATE_FIELD is given; ``left_out`` keeps the others.

    Raises:
        InputError: there are fewer than two classes on the stack and its dates.
        ParameterError: DATE is not one date of the stack.
    """
    context.progress(0.0, tr("Reading the samples {name}"), name=Path(context.sources.get("SAMPLES", parameters["SAMPLES"])).name)
    date = stack.find_date(parameters["DATE"])
    date_field = parameters["DATE_FIELD"] or IGNORE_DATES
    samples = load_samples(parameters["SAMPLES"], stack.grid, parameters["CLASS_FIELD"], date_field, context, left_out=left_out)
    dated = merge_duplicates(place_on_dates(samples, stack, date, context, left_out), context, left_out)
    check_classes(dated)
    tell_doubts(dated, stack.grid, context)
    return dated


def settings_from(parameters: Mapping[str, Any]) -> MigrationSettings:
    """Return the settings among the checked parameters of a job.

    Of those that it does not have, the usual ones are taken; for the published variant, the published ones.
    """
    usual = {item.name: item.default for item in ALGORITHM.parameters}
    published = {"DIFFERENCE": "reference"} if parameters["VARIANT"] == PAPER else {}
    chosen = {**usual, **published, **parameters}
    return MigrationSettings(
        cap=chosen["MAX_SAMPLES"],
        variant=chosen["VARIANT"],
        seed=chosen["SEED"],
        device=choose_device(chosen["DEVICE"]),
        chain=chosen["CHAIN"],
        augment=augmentation_from(chosen) if chosen["AUGMENT"] else None,
        date_two_features=chosen["DATE_TWO_FEATURES"],
        selection=chosen["SELECTION"],
    )
