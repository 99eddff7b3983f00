"""The page that a run leaves behind: plain HTML in one file, to read, print and send on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from numpy.typing import NDArray

from ..outputs import write_text
from ..spec.classes import ClassScheme
from ..spec.hrefs import hide_credentials
from ..version import VERSION
from .assess import Assessment
from .charts import Picture, data_url, line_chart
from .formats import format_count, format_percent, format_share
from .metrics import Figures
from .reference import Label
from .sample_part import SamplePart, distance_tables, found_chart, kept_charts, reason_tables

TEMPLATES: Final = Path(__file__).parent / "templates"
LARGEST_MATRIX: Final = 40  # classes; larger matrices are in the file of figures only
NOT_AN_ACCURACY: Final = "Agreement with the training samples themselves. NOT the accuracy of the maps."


@dataclass(frozen=True, slots=True)
class Agreement:
    """Share (0-1) of the training samples that the model of each date tells right when it has not seen them; ``title`` says how it is found."""

    title: str
    dates: Sequence[str]
    shares: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class ChangeTable:
    """Changes between the first and later maps.

    Attributes:
        dates: date keys; ``changed``: share (0-1) of the valid pixels that show another class than on the first date.
        scheme: the classes.
        from_to: (K, K) pixels by class on the first date (rows) and on the last (columns).
        pixel_area_m2: to show hectares; ``None`` to show pixels.
    """

    dates: Sequence[str]
    changed: Sequence[float | None]
    scheme: ClassScheme
    from_to: NDArray[np.int64]
    pixel_area_m2: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a page says; empty parts are left out.

    Attributes:
        title, subtitle: heading.
        key_figures: (name, value) pairs shown large.
        stack: (name, text) pairs about the images.
        maps: whether the page is about maps, and says what is known of their accuracy.
        assessment: comparison with an independent reference; if ``None``, the page says that there was none.
        agreement: agreement with the samples, shown only as what it is.
        trainings: curves of the networks.
        pictures: maps; ``scheme``: their legend.
        changes: tables. ``samples``: tables and pictures.
        warnings: sentences. ``settings``: (name, value) pairs of the run.
    """

    title: str
    subtitle: str = ""
    key_figures: Sequence[tuple[str, str]] = ()
    stack: Sequence[tuple[str, str]] = ()
    maps: bool = True
    assessment: Assessment | None = None
    agreement: Agreement | None = None
    trainings: Sequence[Picture] = ()
    pictures: Sequence[Picture] = ()
    scheme: ClassScheme | None = None
    changes: ChangeTable | None = None
    samples: SamplePart | None = None
    warnings: Sequence[str] = ()
    settings: Sequence[tuple[str, str]] = field(default_factory=tuple)


def write_report(path: Path, report: Report) -> None:
    """Write the page; it is whole or absent and needs no other file."""
    write_text(path, hide_credentials(render(report)))


def render(report: Report) -> str:
    """Return the page."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"share": format_share, "count": format_count, "percent": format_percent}
    environment.globals |= {"data_url": data_url, "matrix_of": matrix_view, "version": VERSION, "not_an_accuracy": NOT_AN_ACCURACY}
    of_samples = _of_samples(report.samples) if report.samples else {}
    return environment.get_template("report.html").render(
        report=report, charts=_charts(report), areas=_areas(report.changes), samples=report.samples, **of_samples
    )


def _of_samples(part: SamplePart) -> dict[str, Any]:
    """Return what the part about samples shows beside itself."""
    return {"kept_charts": kept_charts(part.counts), "reasons": reason_tables(part.counts), "distances": distance_tables(part)}


def _charts(report: Report) -> dict[str, str]:
    """Return the charts of the page by name."""
    charts: dict[str, bytes] = {}
    if report.assessment is not None and len(report.assessment.dates) > 1:
        dates = report.assessment.dates
        lines = {"Overall accuracy": [d.figures.overall for d in dates], "Macro F1": [d.figures.macro_f1 for d in dates]}
        charts["accuracy"] = line_chart([date.date for date in dates], lines)
    if report.assessment is None and report.agreement is not None:
        agreement = report.agreement
        charts["agreement"] = line_chart(agreement.dates, {agreement.title: agreement.shares}, caveat=NOT_AN_ACCURACY)
    if report.changes is not None and len(report.changes.dates) > 1:
        charts["changed"] = line_chart(report.changes.dates, {"Share changed": report.changes.changed}, low=0.0)
    if report.samples is not None and report.samples.found is not None:
        charts["confidence"] = found_chart(report.samples.found)
    return {name: data_url(png) for name, png in charts.items()}


def _areas(changes: ChangeTable | None) -> dict[str, Any] | None:
    """Return the table of changes in hectares, or in pixels."""
    if changes is None:
        return None
    unit, factor = ("pixels", 1.0) if changes.pixel_area_m2 is None else ("ha", changes.pixel_area_m2 / 10_000)
    table = changes.from_to * factor
    return {"unit": unit, "table": table.tolist(), "rows": table.sum(axis=1).tolist(), "columns": table.sum(axis=0).tolist()}


def matrix_view(figures: Figures, labels: Sequence[Label]) -> dict[str, Any] | None:
    """Return a confusion matrix for the page: only classes that occur, cells with their share of the row; ``None`` if too large."""
    present = [i for i, item in enumerate(figures.classes) if item.reference_count or item.map_count]
    if len(present) > LARGEST_MATRIX:
        return None
    rows = []
    for i in present:
        item = figures.classes[i]
        cells = [
            {"count": int(figures.matrix[i, j]), "share": figures.matrix[i, j] / max(item.reference_count, 1), "right": i == j}
            for j in present
        ]
        rows.append({"label": labels[i], "cells": cells, "figures": item})
    columns = [{"label": labels[j], "figures": figures.classes[j]} for j in present]
    return {"rows": rows, "columns": columns, "count": figures.count}
