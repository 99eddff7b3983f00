"""Figures of docs/measured as cells of Markdown tables; standard library only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

MEASURED: Final = Path(__file__).resolve().parents[2] / "docs" / "measured"
NOT_MEASURED: Final = "Not measured yet: run `make study`."


def measured(name: str) -> dict[str, Any] | None:
    """Return the summary in docs/measured/<name>.json, or nothing if it was not measured."""
    file = MEASURED / f"{name}.json"
    if not file.exists():
        return None
    content = json.loads(file.read_text(encoding="utf-8"))
    return {**content["figures"]["summary"], "seeds": len(content["seeds"])}


def counted(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}{'s' if number != 1 else ''}"


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def number(value: float | None, digits: int = 3) -> str:
    """Return a figure, or a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}"


def percent(value: float | None) -> str:
    """Return a share in percent with one decimal, or a dash where there is none."""
    return "–" if value is None else f"{100 * value:.1f} %"


def spread(figure: Mapping[str, float | None] | None, digits: int = 3) -> str:
    """Return a mean with its 95 % interval."""
    if figure is None:
        return "–"
    low, high = figure["low"], figure["high"]
    limits = "" if low is None or high is None else f" [{low:.{digits}f}, {high:.{digits}f}]"
    return number(figure["mean"], digits) + limits


def mean(figure: Mapping[str, float | None] | None, digits: int = 3) -> str:
    """Return a mean without its interval."""
    return "–" if figure is None else number(figure["mean"], digits)
