"""Figures as text, the same on all pages."""

from __future__ import annotations


def format_share(value: float | None) -> str:
    """Return an accuracy with three decimals, a dash if there is none."""
    return "–" if value is None else f"{value:.3f}"


def format_percent(value: float | None) -> str:
    """Return a share as percent with one decimal."""
    return "–" if value is None else f"{100 * value:.1f} %"


def format_count(value: float) -> str:
    """Return a number with thin spaces between thousands; small areas keep decimals."""
    decimals = 0 if value == int(value) or abs(value) >= 100 else 1 if abs(value) >= 1 else 2
    return f"{value:,.{decimals}f}".replace(",", "\u202f")
