"""What a page says about accuracies and areas; all numbers are those of the file of figures (``Assessment.as_json``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from ..spec.messages import tr
from .assess import Assessment
from .design import ASSUMED, CENSUS
from .formats import has_width
from .metrics import Figures
from .reference import Label
from .svg import Line, Row, date_chart, interval_chart
from .translation import Translator
from .trust import changed_share

LARGEST_MATRIX: Final = 40  # classes; larger matrices are in the files of figures and tables only
MOST_DATES: Final = 24  # with matrices of their own; the others are in the files, too
MOST_ROWS: Final = 40  # classes of a chart, and transitions of a table
HECTARES: Final = "ha"

Json = Mapping[str, Any]


def accuracy_part(assessment: Assessment, _: Translator) -> dict[str, Any]:
    """Return what the template shows: figures, charts and tables."""
    figures = assessment.as_json()
    every = list(zip(assessment.dates, figures["dates"], strict=True))
    shown = _shown(figures["dates"])
    census = figures["design"] == CENSUS  # what is known of every pixel is no estimate
    return {
        "assessment": assessment,
        "figures": figures,
        "census": census,
        "assumed": figures["design_text"] in ASSUMED.values(),
        "dates": [(each, json) for place, (each, json) in enumerate(every) if place in shown],
        "estimated": not census and any(json.get("estimate") for json in (*figures["dates"], figures["pooled"])),
        "chart": _date_chart(figures["dates"], _) if len(every) > 1 else None,
        "area_charts": _area_charts(_first_and_last(figures["dates"]), figures["classes"], _),
        "transitions": [_transitions(each, figures["classes"]) for each in figures.get("transitions") or ()],
        "changes": _change_rows(figures.get("changes")),
        "changed_share": changed_share(figures),
    }


def matrix_view(figures: Figures, labels: Sequence[Label], estimate: Json | None = None) -> dict[str, Any] | None:
    """Return a confusion matrix for the page: only classes that occur, cells with their share of the row; ``None`` if too large.

    Args:
        figures: counts.
        labels: of rows and columns.
        estimate: if given, cells hold shares of the area (``proportions``) instead, rows = reference, columns = map.
    """
    present = [i for i, item in enumerate(figures.classes) if item.reference_count or item.map_count]
    if len(present) > LARGEST_MATRIX:
        return None
    table = figures.matrix if estimate is None else np.array(estimate["proportions"], float)
    sums, columns = table.sum(axis=1), table.sum(axis=0)
    rows = [
        {
            "label": labels[i],
            "cells": [{"count": table[i, j], "share": table[i, j] / (sums[i] or 1), "right": i == j} for j in present],
            "figures": figures.classes[i],
            "sum": sums[i],
            "estimate": estimate and estimate["by_class"][i],
        }
        for i in present
    ]
    heads = [
        {"label": labels[j], "figures": figures.classes[j], "sum": columns[j], "estimate": estimate and estimate["by_class"][j]}
        for j in present
    ]
    return {"rows": rows, "columns": heads, "count": table.sum()}


def _area_charts(dates: Sequence[Json], classes: Sequence[Json], _: Translator) -> list[tuple[str, str, Json]]:
    """Return the charts of some dates, all on one scale, with the estimates that they show."""
    rows = [area_rows(date["estimate"], classes) for date in dates]
    highest = max((row.highest for each, _unit in rows for row in each), default=0.0)
    return [(date["date"], area_chart(*each, highest, _), date["estimate"]) for date, each in zip(dates, rows, strict=True)]


def area_rows(estimate: Json, classes: Sequence[Json]) -> tuple[list[Row], str]:
    """Return the mapped and the estimated area of the classes, the largest first, and their unit: hectares if they are known, else percent."""
    hectares = any((item["area"] or {}).get("hectares") for item in estimate["by_class"])
    rows = []
    for item, label in zip(estimate["by_class"], classes, strict=True):
        area = (item["area"] or {}).get("hectares" if hectares else "share") or {}
        mapped = item.get("mapped_hectares" if hectares else "mapped_share")
        factor = 1 if hectares else 100
        low, high, value = (None if area.get(name) is None else factor * area[name] for name in ("low", "high", "value"))
        if value or mapped:
            interval = (low, high) if low is not None and high is not None and low < high else None
            rows.append(Row(label["name"], label["colour"], None if mapped is None else factor * mapped, value, interval))
    rows.sort(key=lambda row: -(row.estimate or row.mapped or 0.0))
    return rows[:MOST_ROWS], HECTARES if hectares else "%"


def area_chart(rows: Sequence[Row], unit: str, highest: float, _: Translator) -> str:
    """Draw areas of the classes; ``highest``: end of the axis."""
    title = _(tr("Areas of the classes, mapped and estimated"))
    found = tr("estimated, with 95 % interval") if any(row.interval for row in rows) else tr("in the reference")
    return interval_chart(title, rows, unit, _(tr("in the map")), _(found), highest)


def _shown(dates: Sequence[Json]) -> set[int]:
    """Return the positions of the dates with matrices: all of few; of many the first, the last, the worst and some between."""
    count = len(dates)
    if count <= MOST_DATES:
        return set(range(count))
    worst = sorted((date["overall_accuracy"], place) for place, date in enumerate(dates) if date["overall_accuracy"] is not None)
    evenly = {round(place) for place in np.linspace(0, count - 1, MOST_DATES - 4)}
    return evenly | {place for _, place in worst[:4]}


def _date_chart(dates: Sequence[Json], _: Translator) -> str:
    keys = [date["date"] for date in dates]
    estimates = [(date.get("estimate") or {}).get("overall_accuracy") for date in dates]
    overall = [date["overall_accuracy"] for date in dates]
    macro = Line(_(tr("Macro F1")), [date["macro_f1"] for date in dates])
    if any(estimates):
        values = [each and each["value"] for each in estimates]
        ends = [(each["low"], each["high"]) if each and has_width(each) else None for each in estimates]
        name = tr("Overall accuracy, estimated, with 95 % interval") if any(map(has_width, estimates)) else tr("Overall accuracy")
        lines = [Line(_(name), values, ends), macro]
    else:
        lines = [Line(_(tr("Overall accuracy")), overall), macro]
    return date_chart(_(tr("Overall accuracy and macro F1 by date")), keys, lines)


def _first_and_last(dates: Sequence[Json]) -> list[Json]:
    found = [date for date in dates if date.get("estimate") and any(item["area"] for item in date["estimate"]["by_class"])]
    return found if len(found) < 2 else [found[0], found[-1]]


def _transitions(table: Json, classes: Sequence[Json]) -> dict[str, Any]:
    """Return the transitions between two dates, the largest first; those that are neither mapped nor found are left out."""
    labels = {item["code"]: item for item in classes}
    rows = [row for row in table["classes"] if _transition_size(row) > 0]
    rows.sort(key=lambda row: (row["from_code"] == row["to_code"], -_transition_size(row)))
    shown = [{**row, "from": labels.get(row["from_code"]), "to": labels.get(row["to_code"])} for row in rows[:MOST_ROWS]]
    hectares = any(row.get("mapped_hectares") is not None or (row["area"] or {}).get("hectares") for row in table["classes"])
    ends = {name: table[name] for name in ("from_date", "to_date")}
    return {**ends, "rows": shown, "hidden": len(rows) - len(shown), "in_hectares": hectares}


def _transition_size(row: Json) -> float:
    area = row["area"] or {}
    share, hectares = area.get("share") or {}, area.get("hectares") or {}
    return float(max(row.get("mapped_hectares") or row.get("mapped_share") or 0, hectares.get("value") or share.get("value") or 0))


def _change_rows(changes: Json | None) -> list[dict[str, Any]]:
    """Return the figures of change: in space, and in time within the tolerance."""
    if not changes:
        return []
    names = {"spatial": tr("Whether a place changed"), "temporal": tr("When it changed (tolerance in dates: {count})")}
    return [
        {"name": name, "tolerance": changes.get("tolerance"), "figures": changes[key]} for key, name in names.items() if changes.get(key)
    ]
