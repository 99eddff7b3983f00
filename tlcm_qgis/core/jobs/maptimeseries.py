"""tlcm:maptimeseries: from samples of one date to a map of every date, changes and a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ..accuracy.assess import Assessment, assess
from ..accuracy.change_table import change_table
from ..accuracy.open_reference import ReferenceRequest, open_reference
from ..accuracy.reference import Reference
from ..accuracy.report import write_report
from ..accuracy.series_report import RunResults, series_report
from ..change_detection import detect_changes
from ..engine.cluster import Source
from ..engine.mapper import map_stack
from ..migration.migrate import migrate
from ..models.training import TrainSettings, train
from ..outputs import OutputFolder, write_json
from ..record import RunRecord
from ..samples.files import content_hash, write_audit, write_samples
from ..samples.sample_set import SampleSet
from ..series import MapSeries
from ..series_json import MAPS_FOLDER
from ..spec.classes import ClassScheme
from ..spec.series_document import SERIES_FILE, SeriesDate
from ..stack.copies import tell_copies
from ..stack.grid import Grid
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .migratesamples import read_labelled, settings_from

SAMPLES_FILE: Final = "samples.gpkg"
AUDIT_FILE: Final = "audit.gpkg"
MODEL_FOLDER: Final = "model"
CHANGES_FOLDER: Final = "changes"
REPORT_FILE: Final = "report.html"
FIGURES_FILE: Final = "report.json"
OWNED: Final = (SAMPLES_FILE, AUDIT_FILE, MODEL_FOLDER, SERIES_FILE, MAPS_FOLDER, CHANGES_FOLDER, REPORT_FILE, FIGURES_FILE)
REWRITTEN: Final = tuple(name for name in OWNED if name != MAPS_FOLDER)
# The reference is not part of a run's identity: the same maps may be compared with another one without making them again.
_REFERENCE: Final = (
    "REFERENCE", "REFERENCE_CLASS_FIELD", "REFERENCE_DATE_FIELD", "REFERENCE_RASTERS", "REFERENCE_VALIDITY", "REFERENCE_DATE",
)  # fmt: skip
_PATHS: Final = ("STACK", "SAMPLES", "OUTPUT_FOLDER", *_REFERENCE)


@dataclass(frozen=True, slots=True)
class _PlannedMaps:
    """The maps that a run will write, so that a reference which does not fit is refused before hours of work."""

    dates: tuple[SeriesDate, ...]
    scheme: ClassScheme
    grid: Grid

    def read_map(self, index: int, window: Any) -> Any:
        """Never called: nothing is compared before the maps exist."""
        raise NotImplementedError


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Migrate SAMPLES, train METHOD, map every date of STACK, detect changes and write the report into OUTPUT_FOLDER."""
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    labelled = read_labelled(parameters, stack, context)
    reference, reference_files = _open_reference(parameters, stack, labelled, context)
    settings = settings_from(parameters)
    stack.check_images(context.part(0.0, 0.0))
    images = stack.input_fingerprints()
    tell_copies(stack, images, context)
    inputs = images | {"SAMPLES": {"sha256": content_hash(labelled)}}
    record = RunRecord("maptimeseries", parameters, inputs, context, path_parameters=_PATHS, device=settings.device)
    folder = OutputFolder(Path(parameters["OUTPUT_FOLDER"]).absolute(), record, parameters["OVERWRITE"], OWNED, REWRITTEN)

    with context.timed("migrate"):
        migration = migrate(stack, labelled, settings, context.part(0.0, 0.1))
        write_samples(folder.path / SAMPLES_FILE, migration.samples, stack.grid)
        write_audit(folder.path / AUDIT_FILE, migration.audit, stack.grid)
    with context.timed("train"):
        model = train(stack, migration.samples, TrainSettings.from_parameters(parameters), context.part(0.1, 0.2))
        model.save(folder.path / MODEL_FOLDER)
    with context.timed("map"):
        every_date = range(len(stack.dates))
        source = Source.of(record.identity(), parameters, folder.path / MODEL_FOLDER)
        series_file = map_stack(stack, model, every_date, folder, parameters["PROBABILITIES"], context.part(0.2, 0.85), source=source)
    series = MapSeries.open(series_file)
    with context.timed("changes"):
        changes = detect_changes(series, folder.path / CHANGES_FOLDER, None, None, parameters["MIN_DURATION"], context.part(0.85, 0.92))
    assessment = _assess(series, reference, context.part(0.92, 0.96))
    with context.timed("report"):
        table = change_table(series, context.part(0.96, 0.98))
        results = RunResults(stack, labelled, migration, settings, model, series, changes, table, assessment, context.warnings)
        report = series_report({**parameters, **context.sources}, results, context.part(0.98, 1.0))
        write_report(folder.path / REPORT_FILE, report)
    figures = _figures(results)
    write_json(folder.path / FIGURES_FILE, figures)
    series.close()
    stack.close()
    folder.finish({"reference_files": reference_files, **figures})
    return JobResult(_outputs(folder.path, series_file, figures), figures)


def _open_reference(
    parameters: Mapping[str, Any], stack: ImageStack, labelled: SampleSet, context: JobContext
) -> tuple[Reference | None, dict[str, dict[str, Any]]]:
    layer, class_field, date_field, rasters, validity, date = (parameters[name] for name in _REFERENCE)
    request = ReferenceRequest(layer, class_field, date_field, rasters or [], validity, date)
    if not request.is_given:
        return None, {}
    planned = tuple(SeriesDate(date.key, date.interval, "") for date in stack.dates)
    return open_reference(request, _PlannedMaps(planned, labelled.scheme, stack.grid), context)


def _assess(series: MapSeries, reference: Reference | None, context: JobContext) -> Assessment | None:
    if reference is None:
        return None
    with context.timed("accuracy"):
        return assess(series, reference, context)


def _figures(results: RunResults) -> dict[str, Any]:
    return {
        "samples": {
            "labelled": len(results.labelled),
            "considered": len(results.migration.audit),
            "kept": int(results.migration.audit.kept.sum()),
        },
        "model": dict(results.model.figures),
        "changes": results.changes.as_json(),
        "changed_since_first_date": dict(zip(results.change_table.dates, results.change_table.changed, strict=True)),
        "accuracy": results.assessment.as_json() if results.assessment else None,
        "accuracy_note": None if results.assessment else "No independent reference was given, so the accuracy of the maps is not known.",
    }


def _outputs(folder: Path, series: Path, figures: Mapping[str, Any]) -> dict[str, Any]:
    accuracy = figures["accuracy"]
    return {
        "OUTPUT_FOLDER": str(folder),
        "SERIES_OUT": str(series),
        "SAMPLES_OUT": str(folder / SAMPLES_FILE),
        "AUDIT_OUT": str(folder / AUDIT_FILE),
        "MODEL": str(folder / MODEL_FOLDER),
        "CHANGES": str(folder / CHANGES_FOLDER),
        "REPORT": str(folder / REPORT_FILE),
        "FIGURES": str(folder / FIGURES_FILE),
        "COUNT": len(figures["changed_since_first_date"]),
        "OA": accuracy["pooled"]["overall_accuracy"] if accuracy else None,
    }
