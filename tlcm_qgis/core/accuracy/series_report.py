"""What the report of a whole run says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from ..change_detection import ChangeSummary
from ..migration.migrate import Migration, MigrationSettings
from ..models.store import TrainedModel
from ..samples.sample_set import SampleSet
from ..series import MapSeries
from ..spec.algorithms.maptimeseries import ALGORITHM
from ..spec.methods import METHODS
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..training.curves import training_picture
from ..training.history import History
from ..worker.context import JobContext
from .assess import Assessment
from .charts import WIDEST_PIXELS, Picture, map_picture
from .formats import format_count, format_percent, format_share
from .migration_report import about_stack, kept_share
from .report import Agreement, ChangeTable, Report
from .sample_part import sample_part

PICTURES: Final = 6  # maps shown; more are a click away in QGIS
TRAININGS: Final = 12  # curves shown, of networks that have one a date
STRIP_ROWS: Final = 512


@dataclass(frozen=True, slots=True)
class RunResults:
    """What a run of the whole workflow produced; see the classes of the fields."""

    stack: ImageStack
    labelled: SampleSet
    migration: Migration
    migration_settings: MigrationSettings
    model: TrainedModel
    series: MapSeries
    changes: ChangeSummary
    change_table: ChangeTable
    assessment: Assessment | None
    warnings: list[str]
    second: ImageStack | None = None


def series_report(parameters: Mapping[str, Any], results: RunResults, context: JobContext) -> Report:
    """Return the report; images are read for it.

    Args:
        parameters: of the run, with what the user gave in place of temporary copies.
        results: what is told.
        context: progress and cancel.
    """
    assessment = results.assessment
    known = assessment.notes if assessment else ()
    return Report(
        title="Land cover time series",
        subtitle=str(parameters["STACK"]),
        key_figures=_key_figures(results),
        stack=[*about_stack(results.stack), *_about_second(results)],
        assessment=assessment,
        agreement=_agreement(results),
        trainings=[training_picture(History.from_json(curves)) for curves in results.model.figures.get("training", ())[:TRAININGS]],
        pictures=[_picture(results.series, index) for index in _shown(len(results.series.dates))],
        scheme=results.series.scheme,
        changes=results.change_table,
        samples=sample_part(results.stack, results.migration, results.migration_settings, context),
        warnings=[warning for warning in results.warnings if warning not in known],
        settings=_settings(parameters),
    )


def _about_second(results: RunResults) -> list[tuple[str, str]]:
    """Return what there is to say of a second stack: its dates and bands, and how much it counts."""
    if results.second is None or results.model.second is None:
        return []
    dates, bands, share = results.second.dates, ", ".join(results.second.bands), format_percent(results.model.second.share)
    return [("Second stack", f"{len(dates)} dates ({dates[0].key} to {dates[-1].key}), {bands}; it counts {share}")]


def _settings(parameters: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what was set, without the parameters of methods that were not used."""
    others = {name for method in METHODS.values() for name in method.parameters} - {*METHODS[parameters["METHOD"]].parameters}
    shown = [item for item in ALGORITHM.parameters if item.name not in others and parameters[item.name] not in (None, "", [])]
    return [(item.label, str(parameters[item.name])) for item in shown]


def _key_figures(results: RunResults) -> list[tuple[str, str]]:
    """The accuracy stands here only if it is one of the maps."""
    figures = [
        ("Maps", format_count(len(results.series.dates))),
        ("Changed at least once", format_percent(results.changes.changed_share)),
        *([] if results.changes.prior is None else [("The same, estimated", format_percent(results.changes.prior))]),
        ("Samples kept", format_percent(kept_share(results.migration.audit))),
    ]
    if results.assessment is None:
        return [*figures, ("Map accuracy", "not known")]
    return [("Overall accuracy", format_share(results.assessment.pooled.overall)), *figures]


def _agreement(results: RunResults) -> Agreement:
    by_date = results.model.figures["dates"]
    kind = METHODS[results.model.method].agreement
    return Agreement(kind.title, list(by_date), [figures[kind.figure] for figures in by_date.values()])


def _shown(count: int) -> list[int]:
    """Return the positions of the maps to show: the first, the last and some between."""
    return sorted({round(position) for position in np.linspace(0, count - 1, min(count, PICTURES))})


def _picture(series: MapSeries, index: int) -> Picture:
    """Return a thinned map; it is read in strips, so that its size in memory is that of the picture."""
    grid = series.grid
    step = max(1, -(-max(grid.width, grid.height) // WIDEST_PIXELS))
    rows = max(step, STRIP_ROWS // step * step)
    strips = [
        series.read_map(index, Window(top, 0, min(rows, grid.height - top), grid.width))[::step, ::step]
        for top in range(0, grid.height, rows)
    ]
    return Picture(series.dates[index].key, map_picture(np.concatenate(strips), series.scheme))
