"""What the report of a whole run says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..change_detection import ChangeSummary
from ..migration.migrate import Migration, MigrationSettings
from ..models.store import TrainedModel
from ..record import RunRecord
from ..samples.audit import NODATA
from ..samples.audit_summary import audit_figures
from ..samples.left_out import LeftOut
from ..samples.sample_set import SampleSet
from ..series import MapSeries
from ..spec.algorithms.maptimeseries import ALGORITHM
from ..spec.errors import InputError
from ..spec.messages import Message, tr
from ..spec.methods import METHODS
from ..spec.stack_document import read_stack
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..training.curves import training_curves
from ..training.history import History
from ..worker.context import JobContext
from .assess import Assessment
from .change_pictures import change_pictures
from .charts import WIDEST_PIXELS, Picture, map_picture
from .formats import format_count, format_interval, format_length, format_percent
from .held_out import HeldOut
from .migration_report import about_stack, kept_share
from .provenance import Provenance
from .reference_facts import as_used, reference_facts
from .report import Agreement, ChangeTable, DateLine, Report
from .sample_counts import SampleCounts
from .sample_part import sample_part
from .settings_text import settings_text
from .translation import Text
from .trust import Facts, Trust, changed_share, compares_all, overall_text, trust_of

PICTURES: Final = 6  # maps shown; more are a click away in QGIS
TRAININGS: Final = 12  # curves shown, of networks that have one a date
STRIP_ROWS: Final = 512


@dataclass(frozen=True, slots=True)
class RunResults:
    """What a run of the whole workflow produced; see the classes of the fields.

    ``left_out``: samples of the user's file that were not used. ``quality``: figures of doubtful samples. ``changes_folder``: the rasters of
    the changes.
    """

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
    record: RunRecord | None = None
    changes_folder: Path | None = None
    left_out: LeftOut = field(default_factory=LeftOut)
    quality: Mapping[str, Any] | None = None

    @property
    def audit(self) -> Mapping[str, Any]:
        """What became of every sample of the user's file."""
        unseen = self.left_out.counts().get(NODATA, 0)  # among the labelled: on their date no pixel was valid
        return audit_figures(self.migration.audit, self.labelled.scheme, len(self.labelled) - unseen, self.left_out)


def series_report(parameters: Mapping[str, Any], results: RunResults, context: JobContext) -> Report:
    """Return the report; images are read for it.

    Args:
        parameters: of the run, with what the user gave in place of temporary copies.
        results: what is told.
        context: progress and cancel.
    """
    assessment = results.assessment
    return Report(
        title=tr("Land cover time series"),
        subtitle=str(parameters["STACK"]),
        key_figures=_key_figures(results),
        trust=series_trust(results),
        stack=[*about_stack(results.stack), *_about_second(results)],
        dates=date_lines(results),
        assessment=assessment,
        reference=reference_facts(parameters, assessment, results.change_table.dates),
        agreement=_agreement(results),
        held_out=held_out(results),
        method=_method(results),
        trainings=[training_curves(History.from_json(curves)) for curves in results.model.figures.get("training", ())[:TRAININGS]],
        pictures=[_picture(results.series, index) for index in _shown(len(results.series.dates))],
        scheme=results.series.scheme,
        scale=_scale(results.series),
        change_pictures=[] if results.changes_folder is None else change_pictures(results.changes_folder),
        changes=results.change_table,
        samples=sample_part(results.stack, results.migration, results.migration_settings, context),
        quality=results.quality,
        audit=results.audit,
        warnings=_warnings(results),
        told=context.told,
        settings=_settings(as_used(parameters, assessment)),
        provenance=None if results.record is None else Provenance.of(results.record),
    )


def series_trust(results: RunResults) -> Trust:
    """Return what the first page says."""
    held, table = held_out(results), results.change_table
    flagged, checked = _flagged(results.quality)
    facts = Facts(
        assessment=None if results.assessment is None else results.assessment.as_json(),
        dates=list(table.dates),
        valid=None if table.valid is None else dict(zip(table.dates, table.valid, strict=True)),
        held_out=None if held is None else held.accuracy,
        calibration_error=None if held is None else held.error,
        flagged=flagged,
        checked=checked,
        kept=kept_share(results.migration.audit),
        warnings=len(_warnings(results)),
        shared=_shared_places(results),
        changed=results.changes.changed_share,
    )
    return trust_of(facts)


def date_lines(results: RunResults) -> list[DateLine]:
    """Return sensor, valid share and used samples of every date."""
    sensors = {} if results.record is None else _sensors(Path(results.record.parameters["STACK"]))
    valid = dict(zip(results.change_table.dates, results.change_table.valid or (), strict=False))
    keys = [date.key for date in results.stack.dates]
    counts = SampleCounts.of(results.migration.audit, keys)
    used = dict(zip(keys, (counts.kept + counts.found).sum(axis=1).tolist(), strict=True))
    return [DateLine(key, sensors.get(key, ""), valid.get(key), used[key]) for key in keys]


def held_out(results: RunResults) -> HeldOut | None:
    """Return what the model says of samples that were left out."""
    return HeldOut.of(results.model.figures, {item.code: item.name for item in results.series.scheme.classes})


def _shared_places(results: RunResults) -> int | None:
    """Return at how many places of the reference there is a labelled sample; ``None`` if it is not known where the reference is."""
    places = (results.assessment.places if results.assessment else None) or {}
    if "x" not in places:
        return None
    grid, samples = results.stack.grid, results.labelled
    x, y = grid.xy(samples.row, samples.col)
    reach = grid.pixel_size[0] / 2
    mine = {(round(a / reach), round(b / reach)) for a, b in zip(x.tolist(), y.tolist(), strict=True)}
    return len(mine & {(round(a / reach), round(b / reach)) for a, b in zip(places["x"], places["y"], strict=True)})


def _flagged(quality: Mapping[str, Any] | None) -> tuple[int | None, int]:
    part = (quality or {}).get("before")
    return (None, 0) if not part else (int(part["flagged"]), int(part["judged"]))


def _warnings(results: RunResults) -> list[str]:
    known = results.assessment.notes if results.assessment else ()
    return [warning for warning in results.warnings if warning not in known]


def _sensors(stack: Path) -> dict[str, str]:
    """Return the sensor of every date that a stack file names."""
    if not stack.is_file():
        return {}
    try:
        return {date.key: date.sensor for date in read_stack(stack).dates}
    except InputError:  # a collection of another program, which the stack itself knows how to read
        return {}


def _about_second(results: RunResults) -> list[tuple[Text, Text]]:
    """Return what there is to say of a second stack: its dates and bands, and how much it counts."""
    if results.second is None or results.model.second is None:
        return []
    dates, bands, share = results.second.dates, ", ".join(results.second.bands), format_percent(results.model.second.share)
    values = {"count": len(dates), "first": dates[0].key, "last": dates[-1].key, "bands": bands, "share": share}
    return [(tr("Second stack"), Message(tr("{count} dates ({first} to {last}), {bands}; it counts {share}"), values))]


def _method(results: RunResults) -> list[tuple[Text, Text]]:
    method = METHODS[results.model.method]
    kind = tr("a model for each date") if method.per_date else tr("one model for all dates")
    count = int(results.migration.audit.kept.sum())
    return [
        (tr("Method"), method.title),
        (tr("Models"), kind),
        (
            tr("Samples for training"),
            Message(tr("{count} on {dates} dates"), {"count": format_count(count), "dates": len(results.stack.dates)}),
        ),
        (tr("How it judges itself"), method.agreement.title),
    ]


def _settings(parameters: Mapping[str, Any]) -> list[tuple[Text, Text]]:
    """Return what was set, without the parameters of methods that were not used."""
    others = {name for method in METHODS.values() for name in method.parameters} - {*METHODS[parameters["METHOD"]].parameters}
    return settings_text(ALGORITHM, parameters, others)


def _key_figures(results: RunResults) -> list[tuple[Text, Text]]:
    """The accuracy stands here only if it is one of the maps."""
    figures: list[tuple[Text, Text]] = [
        (tr("Maps"), format_count(len(results.series.dates))),
        (tr("Changed at least once, as mapped"), format_percent(results.changes.changed_share)),
        *_changed_else(results),
        (tr("Samples kept"), format_percent(kept_share(results.migration.audit))),
    ]
    if results.assessment is None:
        return [*figures, (tr("Map accuracy"), tr("not known"))]
    return [(tr("Overall accuracy"), overall_text(results.assessment.as_json())), *figures]


def _changed_else(results: RunResults) -> list[tuple[Text, Text]]:
    """Return how much changed as the reference says, where it speaks of all dates, else as the probabilities of change do."""
    figures = None if results.assessment is None else results.assessment.as_json()
    if figures and changed_share(figures) and compares_all(figures, results.change_table.dates):
        return [(tr("The same, by the reference"), format_interval(changed_share(figures), format_percent))]
    return [] if results.changes.prior is None else [(tr("The same, estimated"), format_percent(results.changes.prior))]


def _agreement(results: RunResults) -> Agreement:
    by_date = results.model.figures["dates"]
    kind = METHODS[results.model.method].agreement
    return Agreement(kind.title, list(by_date), [figures[kind.figure] for figures in by_date.values()])


def _scale(series: MapSeries) -> Text:
    """Return how much land a picture shows."""
    grid, (width, height) = series.grid, series.grid.pixel_size
    step = max(1, -(-max(grid.width, grid.height) // WIDEST_PIXELS))
    values = {"width": format_length(width * grid.width, grid.unit), "height": format_length(height * grid.height, grid.unit), "step": step}
    if step == 1:
        return Message(tr("The pictures show all pixels of an area of {width} x {height}."), values)
    return Message(tr("The pictures show every {step}th pixel of an area of {width} x {height}."), values)


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
