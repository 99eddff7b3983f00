"""What a run of the whole workflow leaves to read: the page, the same figures as a file, and the tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from ..models.two_stacks import all_figures
from ..outputs import write_json
from ..samples.audit_summary import summarise, write_summary
from ..worker.context import JobContext
from .report import write_report
from .series_report import RunResults, date_lines, series_report, series_trust
from .tables import write_tables

REPORT_FILE: Final = "report.html"
FIGURES_FILE: Final = "report.json"
TABLES_FOLDER: Final = "tables"
AUDIT_TABLE: Final = "audit.csv"
FILES: Final = (REPORT_FILE, FIGURES_FILE, TABLES_FOLDER)


def write_series_files(folder: Path, parameters: Mapping[str, Any], results: RunResults, context: JobContext) -> dict[str, Any]:
    """Write page, file of figures and tables of a run.

    Args:
        folder: of the run.
        parameters: of the run, with what the user gave in place of temporary copies.
        results: what is told; images are read for it.
        context: progress and cancel.

    Returns:
        The content of the file of figures.
    """
    write_report(folder / REPORT_FILE, series_report(parameters, results, context), parameters["LANGUAGE"])
    write_tables(folder / TABLES_FOLDER, results.assessment, results.change_table, date_lines(results))
    write_summary(folder / TABLES_FOLDER / AUDIT_TABLE, summarise(results.migration.audit, results.left_out))
    figures = series_figures(results)
    write_json(folder / FIGURES_FILE, figures)
    return figures


def series_figures(results: RunResults) -> dict[str, Any]:
    """Return the content of the file of figures."""
    lines = date_lines(results)
    return {
        "trust": series_trust(results).as_json(),
        "dates": [{"date": each.date, "sensor": each.sensor, "valid_share": each.valid, "samples": each.samples} for each in lines],
        "samples": {
            "labelled": len(results.labelled),
            "considered": len(results.migration.audit),
            "kept": int(results.migration.audit.kept.sum()),
        },
        "model": all_figures(results.model),
        "changes": results.changes.as_json(),
        "changed_since_first_date": dict(zip(results.change_table.dates, results.change_table.changed, strict=True)),
        "accuracy": results.assessment.as_json() if results.assessment else None,
        "accuracy_note": None if results.assessment else "No independent reference was given, so the accuracy of the maps is not known.",
        "sample_quality": results.quality,
        "audit": results.audit,
    }
