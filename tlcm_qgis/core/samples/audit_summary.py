"""How many samples were kept or dropped, by date, class and reason: the audit in a few lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from ..outputs import write_text
from ..spec.classes import ClassScheme
from .audit import KEEPING, Audit
from .left_out import EVERY_REASON, LeftOut

FIELDS: Final = ("date", "class_value", "class_name", "reason", "kept", "samples")


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """So many samples of a class (value 0: without one) had one reason on a date ("" = none was said)."""

    date: str
    class_value: int
    class_name: str
    reason: str
    kept: bool
    samples: int


def summarise(audit: Audit, left_out: LeftOut | None = None) -> list[SummaryRow]:
    """Return the counts of all lines of an audit and of what was left out before, in order of date, class and reason."""
    reasons = list(EVERY_REASON)
    counts: dict[tuple[str, int, int], int] = {}
    table = np.stack((audit.date_code.astype(np.int64), audit.class_value.astype(np.int64), audit.reason_code.astype(np.int64)))
    for (date, value, reason), count in zip(*_counted(table), strict=True):
        counts[audit.dates[date], value, reason] = count
    if left_out is not None:
        lines = left_out.lines()
        dates, date_code = np.unique(lines.date, return_inverse=True)
        codes = np.array([reasons.index(str(reason)) for reason in lines.reason], np.int64)
        for (date, value, reason), count in zip(*_counted(np.stack((date_code, lines.class_value, codes))), strict=True):
            key = (str(dates[date]), value, reason)
            counts[key] = counts.get(key, 0) + count
    names = {item.value: item.name for item in audit.scheme.classes}
    return [
        SummaryRow(date, value, names.get(value, ""), reasons[reason], reasons[reason] in KEEPING, count)
        for (date, value, reason), count in sorted(counts.items())
    ]


def _counted(table: Any) -> tuple[list[list[int]], list[int]]:
    different, counts = np.unique(table, axis=1, return_counts=True)
    return different.T.tolist(), counts.tolist()


def summary_columns(rows: Sequence[SummaryRow]) -> dict[str, Any]:
    """Return the rows as columns of a table."""
    kinds = {"class_value": np.int32, "kept": np.bool_, "samples": np.int64}
    return {name: np.array([getattr(row, name) for row in rows], kinds.get(name, object)) for name in FIELDS}


def write_summary(path: Path, rows: Sequence[SummaryRow]) -> None:
    """Write the rows as a CSV file with a head; whole or absent."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(FIELDS)
    writer.writerows((row.date, row.class_value, row.class_name, row.reason, int(row.kept), row.samples) for row in rows)
    write_text(path, text.getvalue())


def audit_figures(audit: Audit, scheme: ClassScheme, labelled: int, left_out: LeftOut) -> dict[str, Any]:
    """Return the account of a user's file, whose parts add up, and what became of its samples over all dates, by class.

    Args:
        audit: of the migration.
        scheme: its classes.
        labelled: samples that were migrated.
        left_out: those that were not.
    """
    kept = audit.kept
    return {
        "given": labelled + len(left_out),
        "used": labelled,
        "left_out": left_out.counts(),
        "lines": len(audit) + len(left_out),
        "by_class": [
            {"code": item.code, "name": item.name, "kept": int((mine & kept).sum()), "dropped": int((mine & ~kept).sum())}
            for item in scheme.classes
            if (mine := audit.class_value == item.value).any()
        ],
    }
