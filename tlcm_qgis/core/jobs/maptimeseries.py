"""tlcm:maptimeseries: from samples of one date to a map of every date, changes and a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..accuracy.assess import Assessment, assess
from ..accuracy.change_table import change_table
from ..accuracy.open_reference import ReferenceRequest, open_reference
from ..accuracy.reference import Reference
from ..accuracy.series_files import FIGURES_FILE, FILES, REPORT_FILE, TABLES_FOLDER, write_series_files
from ..accuracy.series_report import RunResults
from ..change_detection import detect_changes
from ..engine.cluster import Source
from ..engine.date_maps import ResultFolder
from ..engine.forms import NODATA_CLASS
from ..engine.mapper import map_stack
from ..migration.migrate import migrate
from ..models.store import TrainedModel, load_model
from ..models.training import TrainSettings
from ..models.two_stacks import check_takes_second, remove_checkpoints, train_stacks
from ..outputs import OutputFolder
from ..record import RunRecord
from ..samples.files import content_hash, write_audit, write_samples
from ..samples.sample_set import SampleSet
from ..series import MapSeries
from ..series_json import MAPS_FOLDER
from ..spec.classes import ClassScheme
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.methods import METHODS
from ..spec.model_document import MODEL_FILE
from ..spec.series_document import SERIES_FILE, SeriesDate
from ..stack.copies import tell_copies
from ..stack.grid import Grid, Window
from ..stack.image_stack import ImageStack
from ..stack.second_stack import open_second, second_fingerprints
from ..worker.context import JobContext
from ..worker.dispatch import JobResult
from .filtered_maps import FOLDER as UNFILTERED
from .filtered_maps import OWNED as OF_FILTER
from .filtered_maps import mapped
from .migratesamples import read_labelled, settings_from
from .sample_check import NO, QUALITY_FILE, SampleCheck

SAMPLES_FILE: Final = "samples.gpkg"
AUDIT_FILE: Final = "audit.gpkg"
MODEL_FOLDER: Final = "model"
CHANGES_FOLDER: Final = "changes"
OWNED: Final = (SAMPLES_FILE, AUDIT_FILE, QUALITY_FILE, MODEL_FOLDER, SERIES_FILE, MAPS_FOLDER, CHANGES_FOLDER, *FILES, *OF_FILTER)
REWRITTEN: Final = tuple(name for name in OWNED if name not in (MAPS_FOLDER, UNFILTERED))
# The reference is not part of a run's identity: the same maps may be compared with another one without making them again.
_REFERENCE: Final = (
    "REFERENCE", "REFERENCE_CLASS_FIELD", "REFERENCE_DATE_FIELD", "REFERENCE_RASTERS", "REFERENCE_VALIDITY", "REFERENCE_DATE",
)  # fmt: skip
# Seconds a date on two cores, mapping for a megapixel (docs/measured/bench_chain.json, networks.json): how much of the progress is whose.
MIGRATING: Final = 0.8
TRAINING: Final[Mapping[bool, float]] = {False: 0.4, True: 10.0}  # by whether it is a network
MAPPING: Final = 1.4
CHECKING: Final = 0.15  # of the time of the migration, before and after it
MAPPED: Final = 0.85  # of the progress, when the maps are there
_PATHS: Final = ("STACK", "STACK_2", "SAMPLES", "PRETRAINED", "OUTPUT_FOLDER", *_REFERENCE)


@dataclass(frozen=True, slots=True)
class _PlannedMaps:
    """The maps that a run will write, so that a reference which does not fit is refused before hours of work; later, those it wrote."""

    dates: tuple[SeriesDate, ...]
    scheme: ClassScheme
    grid: Grid
    made: MapSeries | None = None

    @classmethod
    def of(cls, stack: ImageStack, labelled: SampleSet) -> _PlannedMaps:
        """Return the maps of a stack with the classes of samples."""
        return cls(tuple(SeriesDate(date.key, date.interval, "") for date in stack.dates), labelled.scheme, stack.grid)

    def read_map(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the classes (h, w) of a window; 0 for nodata and where a date has no map."""
        keys = [] if self.made is None else [date.key for date in self.made.dates]
        if self.made is None or self.dates[index].key not in keys:
            return np.full(window.shape, NODATA_CLASS, np.uint8)
        return self.made.read_map(keys.index(self.dates[index].key), window)


def run(parameters: Mapping[str, Any], context: JobContext) -> JobResult:
    """Migrate SAMPLES, train METHOD, map every date of STACK, detect changes and write the report into OUTPUT_FOLDER."""
    _need_class_of_every_date(TrainSettings.from_parameters(parameters))
    if parameters["STACK_2"]:
        check_takes_second(parameters["METHOD"])
    stack = ImageStack.open(parameters["STACK"], parameters["EXTENT"])
    check = SampleCheck(parameters["CHECK_SAMPLES"], parameters["SEED"])
    labelled = read_labelled(parameters, stack, context, check.left_out)
    stack = _of_chosen_dates(stack, labelled, parameters)
    second = open_second(parameters["STACK_2"], stack, parameters["EXTENT"]) if parameters["STACK_2"] else None
    planned = _PlannedMaps.of(stack, labelled)
    reference, reference_files = _open_reference(parameters, planned, context)
    settings = settings_from(parameters)
    stack.check_images(context.part(0.0, 0.0))
    images = stack.input_fingerprints()
    tell_copies(stack, images, context)
    if second is not None:
        second.check_images(context.part(0.0, 0.0))
        images |= second_fingerprints(second)
    inputs = images | {"SAMPLES": {"sha256": content_hash(labelled)}} | TrainSettings.from_parameters(parameters).input_fingerprints()
    record = RunRecord("maptimeseries", parameters, inputs, context, path_parameters=_PATHS, device=settings.device)
    folder = OutputFolder(Path(parameters["OUTPUT_FOLDER"]).absolute(), record, parameters["OVERWRITE"], OWNED, REWRITTEN)

    migrated, trained = _shares(stack, parameters["METHOD"], 1 if second is None else 2)
    checked = CHECKING * migrated if check.action != NO else 0.0

    with context.timed("check"):
        labelled = check.labelled(stack, labelled, context.part(0.0, checked))
    with context.timed("migrate"):
        migration = migrate(stack, labelled, settings, context.part(checked, migrated - checked), check.left_out)
    with context.timed("check"):
        migration = check.migrated(stack, migration, labelled, context.part(migrated - checked, migrated))
        if check.action != NO:
            check.write(folder.path / QUALITY_FILE, stack, labelled)
        write_samples(folder.path / SAMPLES_FILE, migration.samples, stack.grid)
        write_audit(folder.path / AUDIT_FILE, migration.audit, stack.grid, check.left_out)
    with context.timed("train"):
        model = _train(stack, second, migration.samples, parameters, folder, context.part(migrated, trained))
    with context.timed("map"):
        every_date, keys = range(len(stack.dates)), [date.key for date in stack.dates]
        source = replace(Source.of(record.identity(), parameters, folder.path / MODEL_FOLDER), dates=tuple(keys))
        mapping = context.part(trained, MAPPED)

        def map_into(target: ResultFolder, probabilities: bool, context: JobContext) -> Path:
            wanted = {"probabilities": probabilities, "uncertainty": parameters["UNCERTAINTY"]}
            asked = replace(source, **wanted)
            return map_stack(stack, model, every_date, target, context=context, source=asked, second=second, **wanted)

        series_file = mapped(parameters["FILTER"], keys, parameters["PROBABILITIES"], folder, mapping, map_into)
    series = MapSeries.open(series_file)
    with context.timed("changes"):
        changes = detect_changes(series, folder.path / CHANGES_FOLDER, None, None, parameters["MIN_DURATION"], context.part(MAPPED, 0.92))
    assessment = _assess(replace(planned, made=series), reference, context.part(0.92, 0.96))
    with context.timed("report"):
        table = change_table(series, context.part(0.96, 0.98))
        results = RunResults(
            stack, labelled, migration, settings, model, series, changes, table, assessment, context.warnings, second, record,
            folder.path / CHANGES_FOLDER, check.left_out, check.figures(),
        )  # fmt: skip
        figures = write_series_files(folder.path, {**parameters, **context.sources}, results, context.part(0.98, 1.0))
    series.close()
    for each in (stack, second):
        if each is not None:
            each.close()
    folder.finish({"reference_files": reference_files, **figures})
    return JobResult(_outputs(folder.path, series_file, figures), figures)


def _shares(stack: ImageStack, method: str, stacks: int) -> tuple[float, float]:
    """Return the progress when the samples are migrated, and when the model is trained: on small images these take longest."""
    training, mapping = stacks * TRAINING[METHODS[method].is_network], stacks * MAPPING * np.prod(stack.grid.shape) / 1e6
    whole = MIGRATING + training + mapping
    return MAPPED * MIGRATING / whole, MAPPED * (MIGRATING + training) / whole


def _need_class_of_every_date(settings: TrainSettings) -> None:
    """Refuse a network that knows one class for all dates together."""
    if settings.labels_series:
        raise ParameterError(
            tr("METHOD is {method} with one class for the whole series, but a time series needs a map of every date."),
            tr('Set LABELS to per_date and VARIANT to best, or use "Train model" and "Map stack".'),
            method=settings.method,
        )


def _of_chosen_dates(stack: ImageStack, labelled: SampleSet, parameters: Mapping[str, Any]) -> ImageStack:
    """Return the stack with the dates that the user named and those of the samples only; all if none are named."""
    if not parameters["DATES"]:
        return stack
    labelled_keys = labelled.dates()
    labelled_dates = [index for index, date in enumerate(stack.dates) if date.key in labelled_keys]
    chosen = sorted({*stack.find_dates(parameters["DATES"]), *labelled_dates})
    with stack:
        return stack.of_dates(chosen, parameters["EXTENT"])


def _train(
    stack: ImageStack,
    second: ImageStack | None,
    samples: SampleSet,
    parameters: Mapping[str, Any],
    folder: OutputFolder,
    context: JobContext,
) -> TrainedModel:
    """Train and save the model; a network that an interrupted run has trained is not trained again."""
    settings, path = TrainSettings.from_parameters(parameters), folder.path / MODEL_FOLDER
    if METHODS[settings.method].is_network and folder.has(f"{MODEL_FOLDER}/{MODEL_FILE}"):
        return load_model(path, settings.device)
    model = train_stacks(stack, second, samples, settings, context, path)
    model.save(path)
    remove_checkpoints(path)
    return model


def _open_reference(
    parameters: Mapping[str, Any], planned: _PlannedMaps, context: JobContext
) -> tuple[Reference | None, dict[str, dict[str, Any]]]:
    layer, class_field, date_field, rasters, validity, date = (parameters[name] for name in _REFERENCE)
    request = ReferenceRequest(layer, class_field, date_field, rasters or [], validity, date)
    if not request.is_given:
        return None, {}
    return open_reference(request, planned, context)


def _assess(maps: _PlannedMaps, reference: Reference | None, context: JobContext) -> Assessment | None:
    if reference is None:
        return None
    try:
        with context.timed("accuracy"):
            return assess(maps, reference, context)
    except InputError as error:  # the maps and changes of a night are not lost for it
        context.warning(tr("The maps could not be compared with the reference: {problem}"), problem=error.message)
        return None


def _outputs(folder: Path, series: Path, figures: Mapping[str, Any]) -> dict[str, Any]:
    accuracy = figures["accuracy"]
    return {
        "OUTPUT_FOLDER": str(folder),
        "SERIES_OUT": str(series),
        "SAMPLES_OUT": str(folder / SAMPLES_FILE),
        "AUDIT_OUT": str(folder / AUDIT_FILE),
        "QUALITY_OUT": str(folder / QUALITY_FILE) if figures["sample_quality"] else None,
        "MODEL": str(folder / MODEL_FOLDER),
        "CHANGES": str(folder / CHANGES_FOLDER),
        "REPORT": str(folder / REPORT_FILE),
        "FIGURES": str(folder / FIGURES_FILE),
        "TABLES": str(folder / TABLES_FOLDER),
        "COUNT": len(figures["changed_since_first_date"]),
        "OA": accuracy["pooled"]["overall_accuracy"] if accuracy else None,
    }
