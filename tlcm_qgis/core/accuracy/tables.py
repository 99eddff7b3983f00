"""The figures of a page as CSV: commas, points in numbers, codes and names of classes, empty where there is nothing.

The numbers are those of the file of figures, unrounded.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..outputs import write_text
from .assess import Assessment

if TYPE_CHECKING:
    from .report import ChangeTable, DateLine

NAMES: Final = (
    "dates.csv", "mapped_areas.csv", "changed.csv", "mapped_transitions.csv",
    "accuracy.csv", "classes.csv", "matrices.csv", "areas.csv", "transitions.csv",
)  # fmt: skip
POOLED: Final = "pooled"
ENDS: Final = ("value", "standard_error", "low", "high")

Json = Mapping[str, Any]
Rows = list[list[Any]]


def write_tables(folder: Path, assessment: Assessment | None, changes: ChangeTable | None = None, dates: Sequence[DateLine] = ()) -> None:
    """Write the tables of a page into a folder; those of them that an earlier run wrote there and this one lacks are taken away."""
    found = tables(assessment, changes, dates)
    for name in {*NAMES} - {*found}:
        (folder / name).unlink(missing_ok=True)
    for name, text in found.items():
        write_text(folder / name, text)


def tables(assessment: Assessment | None, changes: ChangeTable | None = None, dates: Sequence[DateLine] = ()) -> dict[str, str]:
    """Return the content of the tables by file name; what is not known has no table."""
    found: dict[str, Rows] = {}
    if dates:
        found["dates.csv"] = [
            ["date", "sensor", "valid_share", "samples"],
            *([each.date, each.sensor, each.valid, each.samples] for each in dates),
        ]
    if changes is not None:
        found |= _of_changes(changes)
    if assessment is not None:
        found |= _of_assessment(assessment.as_json())
    return {name: _csv(rows) for name, rows in found.items()}


def _of_changes(changes: ChangeTable) -> dict[str, Rows]:
    classes, hectares = changes.scheme.classes, None if changes.pixel_area_m2 is None else changes.pixel_area_m2 / 10_000

    def area(pixels: int) -> float | None:
        return None if hectares is None else pixels * hectares

    found: dict[str, Rows] = {}
    if changes.pixels is not None:
        counts = changes.pixels.tolist()
        found["mapped_areas.csv"] = [
            ["date", "class_code", "class_name", "pixels", "hectares"],
            *(
                [date, item.code, item.name, counts[i][k], area(counts[i][k])]
                for i, date in enumerate(changes.dates)
                for k, item in enumerate(classes)
            ),
        ]
    found["changed.csv"] = [
        ["date", "share_different_from_first_date"],
        *([*row] for row in zip(changes.dates, changes.changed, strict=True)),
    ]
    table = changes.from_to.tolist()
    found["mapped_transitions.csv"] = [
        ["from_date", "to_date", "from_code", "from_name", "to_code", "to_name", "pixels", "hectares"],
        *(
            [changes.dates[0], changes.dates[-1], old.code, old.name, new.code, new.name, table[i][j], area(table[i][j])]
            for i, old in enumerate(classes)
            for j, new in enumerate(classes)
        ),
    ]
    return found


def _of_assessment(figures: Json) -> dict[str, Rows]:
    classes = figures["classes"]
    every = [*((each["date"], each) for each in figures["dates"]), (POOLED, figures["pooled"])]
    found: dict[str, Rows] = {
        "accuracy.csv": [
            ["date", "compared", "without_map", "figure", "count_value", *(f"estimate_{end}" for end in ENDS)],
            *(row for date, each in every for row in _overall(date, each)),
        ],
        "classes.csv": [
            [
                "date",
                "class_code",
                "class_name",
                "reference_count",
                "map_count",
                "figure",
                "count_value",
                *(f"estimate_{end}" for end in ENDS),
            ],
            *(row for date, each in every for row in _by_class(date, each, classes)),
        ],
        "matrices.csv": [
            ["date", "reference_code", "map_code", "count", "estimated_area_share"],
            *(row for date, each in every for row in _matrix(date, each, classes)),
        ],
    }
    areas = [row for date, each in every if each.get("estimate") for row in _areas(date, each["estimate"], classes)]
    ends = [f"{unit}_{end}" for unit in ("share", "hectares") for end in ENDS]
    if areas:
        found["areas.csv"] = [["date", "class_code", "class_name", "mapped_share", "mapped_hectares", *ends], *areas]
    transitions = [row for table in figures.get("transitions") or () for row in _transitions(table)]
    if transitions:
        heads = ["from_date", "to_date", "from_code", "to_code", "mapped_share", "mapped_hectares", *ends]
        found["transitions.csv"] = [heads, *transitions]
    return found


def _overall(date: str, each: Json) -> Rows:
    estimate = each.get("estimate") or {}
    names = ("overall_accuracy", "average_accuracy", "kappa", "macro_f1", "weighted_f1")
    return [[date, each["count"], each["reference_without_map"], name, each[name], *_ends(estimate.get(name))] for name in names]


def _by_class(date: str, each: Json, classes: Sequence[Json]) -> Rows:
    estimates = (each.get("estimate") or {}).get("by_class") or [{}] * len(classes)
    return [
        [date, label["code"], label["name"], item["reference_count"], item["map_count"], name, item[name], *_ends(found.get(name))]
        for item, label, found in zip(each["by_class"], classes, estimates, strict=True)
        for name in ("users_accuracy", "producers_accuracy", "f1")
    ]


def _matrix(date: str, each: Json, classes: Sequence[Json]) -> Rows:
    shares = (each.get("estimate") or {}).get("proportions")
    return [
        [date, row["code"], column["code"], each["confusion_matrix"][i][j], None if shares is None else shares[i][j]]
        for i, row in enumerate(classes)
        for j, column in enumerate(classes)
        if each["confusion_matrix"][i][j] or (shares is not None and shares[i][j])
    ]


def _areas(date: str, estimate: Json, classes: Sequence[Json]) -> Rows:
    return [
        [date, label["code"], label["name"], item.get("mapped_share"), item.get("mapped_hectares"), *_area(item["area"])]
        for item, label in zip(estimate["by_class"], classes, strict=True)
    ]


def _transitions(table: Json) -> Rows:
    return [
        [
            *(table[name] for name in ("from_date", "to_date")),
            *(row[name] for name in ("from_code", "to_code")),
            *(row.get(name) for name in ("mapped_share", "mapped_hectares")),
            *_area(row["area"]),
        ]
        for row in table["classes"]
    ]


def _area(area: Json | None) -> list[Any]:
    return [*_ends((area or {}).get("share")), *_ends((area or {}).get("hectares"))]


def _ends(found: Json | None) -> list[Any]:
    return [(found or {}).get(end) for end in ENDS]


def _csv(rows: Iterable[Sequence[Any]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)  # None becomes nothing, and floats are written in full
    return stream.getvalue()
