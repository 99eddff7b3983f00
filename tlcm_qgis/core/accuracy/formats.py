"""Figures as text, the same on all pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from numbers import Integral
from typing import Any


def format_share(value: float | None) -> str:
    """Return an accuracy with three decimals, a dash if there is none."""
    return "–" if value is None else f"{value:.3f}"


def format_percent(value: float | None) -> str:
    """Return a share as percent with one decimal; no line ends before its sign."""
    return "–" if value is None else f"{100 * value:.1f}\u00a0%"


def format_count(value: float) -> str:
    """Return a number with thin spaces between thousands; small areas, which are no whole numbers by type, keep decimals."""
    decimals = 0 if value == 0 or isinstance(value, Integral) or abs(value) >= 100 else 1 if abs(value) >= 1 else 2
    return f"{value:,.{decimals}f}".replace(",", "\u202f")


def format_length(value: float, unit: str) -> str:
    """Return a length with its unit ("m", "°" or "" if that is not known); a thousand metres and more in kilometres."""
    return f"{value / 1000:g} km" if unit == "m" and value >= 1000 else f"{value:g} {unit}".strip()


def format_interval(found: Mapping[str, Any] | None, form: Callable[[float], str] = format_share) -> str:
    """Return a value with its 95 % interval in brackets, the value alone if there is none or it has no width, a dash if there is no value."""
    if found is None or found.get("value") is None:
        return "–"
    value = form(found["value"])
    return f"{value} ({form(found['low'])}–{form(found['high'])})" if has_width(found) else value


def has_width(found: Mapping[str, Any] | None) -> bool:
    """Whether there is an interval, and not that of a comparison of every pixel."""
    return found is not None and found.get("low") is not None and found["low"] < found["high"]
