"""Accuracies, areas and transitions as rows of tables; the numbers are written as in the report."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Sequence, Tuple

from ...core.spec.messages import tr
from ...processing.texts import translate
from .accuracy_figures import AccuracyFigures, DateFigures
from .class_tables import Head, TableRow, percent_text, share_text
from .estimate_figures import ChangeAccuracy, Estimate, Interval, Transition, TransitionTable

COUNT_HEADS = (tr("Class"), tr("User's"), tr("Producer's"), tr("F1"), tr("Reference"), tr("Map"))
AREA_HEADS = (tr("Class"), tr("Mapped"), tr("Estimated (95 % interval)"))
TRANSITION_HEADS = (tr("From"), tr("To"), tr("Mapped"), tr("Estimated (95 % interval)"))
_THIN_SPACE = "\u202f"
_WHOLE_FROM = 100  # larger areas have no decimals
_MOST_TRANSITIONS = 400


def interval_text(found: Optional[Interval], form: Callable[[Optional[float]], str] = share_text) -> str:
    """Return a value with its 95 % interval in brackets, the value alone if the interval has no width or there is none, else a dash."""
    if found is None:
        return form(None)
    return f"{form(found.value)} ({form(found.low)}–{form(found.high)})" if found.has_width else form(found.value)


def area_text(value: Optional[float]) -> str:
    """Return hectares; small areas keep decimals."""
    if value is None:
        return "–"
    decimals = 0 if value == 0 or abs(value) >= _WHOLE_FROM else 1 if abs(value) >= 1 else 2
    return f"{value:,.{decimals}f}".replace(",", _THIN_SPACE)


def class_rows(heads: Sequence[Head], shown: DateFigures, estimate: Optional[Estimate]) -> List[TableRow]:
    """Return a row for each class, as counted or, with an ``estimate``, with intervals."""
    rows = []
    for index, (head, counted, row, column) in enumerate(zip(heads, shown.classes, shown.matrix, zip(*shown.matrix))):
        if estimate is None:
            figures = tuple(share_text(value) for value in (counted.users, counted.producers, counted.f1))
        else:
            found = estimate.classes[index]
            figures = tuple(interval_text(value) for value in (found.users, found.producers, found.f1))
        rows.append(TableRow((head.name, *figures, f"{sum(row):n}", f"{sum(column):n}"), head.colour))
    return rows


def is_in_hectares(estimate: Estimate) -> bool:
    """Return whether areas are known in hectares, else as shares."""
    return any(item.area.hectares is not None for item in estimate.classes)


def area_rows(heads: Sequence[Head], estimate: Estimate) -> List[TableRow]:
    """Return mapped and estimated area of each class that has one."""
    in_hectares = is_in_hectares(estimate)
    rows = []
    for head, item in zip(heads, estimate.classes):
        cells = _area_cells(item.mapped_hectares, item.mapped_share, item.area.hectares, item.area.share, in_hectares)
        if item.area.share is not None or item.area.hectares is not None:
            rows.append(TableRow((head.name, *cells), head.colour))
    return rows


def transition_rows(figures: AccuracyFigures, heads: Sequence[Head], table: TransitionTable) -> Tuple[List[TableRow], bool]:
    """Return the transitions between two dates, changes first and the largest first, and whether they are in hectares."""
    by_code: Dict[str, Head] = {label.code: head for label, head in zip(figures.labels, heads)}
    found = sorted((row for row in table.rows if row.size > 0), key=lambda row: (row.before == row.after, -row.size))
    in_hectares = any(row.area.hectares is not None or row.mapped_hectares is not None for row in found)
    return [_transition_row(row, by_code, in_hectares) for row in found[:_MOST_TRANSITIONS]], in_hectares


def change_texts(figures: AccuracyFigures) -> List[str]:
    """Return how well changes are found, a sentence each for place and time."""
    space, time = figures.changes
    titles = translate("Whether a place changed"), "" if time is None else _time_title(time.tolerance)
    return [_change_text(title, found) for title, found in zip(titles, (space, time)) if found is not None]


def _time_title(tolerance: int) -> str:
    if tolerance == 1:
        return translate("When it changed, give or take one date")
    return translate("When it changed, give or take {count} dates", count=tolerance)


def _change_text(title: str, found: ChangeAccuracy) -> str:
    return translate(
        "{title}: user's accuracy {users}, producer's accuracy {producers}, F1 {f1}",
        title=title,
        users=interval_text(found.users),
        producers=interval_text(found.producers),
        f1=interval_text(found.f1),
    )


def _transition_row(row: Transition, heads: Dict[str, Head], in_hectares: bool) -> TableRow:
    names = [heads[code].name if code in heads else code for code in (row.before, row.after)]
    cells = _area_cells(row.mapped_hectares, row.mapped_share, row.area.hectares, row.area.share, in_hectares)
    return TableRow((*names, *cells), heads[row.before].colour if row.before in heads else "")


def _area_cells(
    hectares: Optional[float], share: Optional[float], found: Optional[Interval], found_share: Optional[Interval], in_hectares: bool
) -> Tuple[str, str]:
    if in_hectares:
        return area_text(hectares), interval_text(found, area_text)
    return percent_text(share), interval_text(found_share, percent_text)
