"""The table of speeds and memory; standard library only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from scripts.tables.formatting import MEASURED, NOT_MEASURED, markdown

BENCHMARKS: Final = (
    "svm",
    "rf",
    "rf_otb",
    "augmentation",
    "dtw",
    "chain",
    "memory",
    "preview",
    "scaling",
    "networks",
    "network_memory",
    "stcln_memory",
    "slgt2_memory",
    "fpn",
    "desk",
    "sequences",
)  # in the order of the table


def benchmarks(names: Iterable[str] = BENCHMARKS) -> str:
    """Return speeds and memory with what they should be."""
    rows = []
    for name in names:
        file = MEASURED / f"bench_{name}.json"
        if file.exists():
            rows += [_benchmark(row) for row in json.loads(file.read_text(encoding="utf-8"))["figures"]["rows"]]
    return markdown(["what", "measured", "target", "reached"], rows) if rows else NOT_MEASURED.replace("study", "bench")


def _benchmark(row: Mapping[str, Any]) -> list[str]:
    value, target, unit = row["value"], row["target"], row["unit"]
    found = f"{value:.3g} {unit}".strip()
    if target is None:
        return [row["what"], found, "–", "–"]
    reached = value <= target if row["at_most"] else value >= target
    return [row["what"], found, f"{'at most' if row['at_most'] else 'at least'} {target:g} {unit}".strip(), "yes" if reached else "no"]
