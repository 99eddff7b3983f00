"""The reliability of the probability of change as a picture (SVG), from docs/measured; standard library only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.tables.formatting import measured

SIDE: Final = 300  # of the square from 0 to 100 %
LEFT, TOP, STRIP = 60, 16, 60  # margins, and height of the strip with the shares of the pixels
INK, PALE, LINE = "#1f2933", "#d5dbe1", "#2c728e"
BINS: Final = 10


def reliability_plot() -> str:
    """Return the diagram, or one that says that nothing is measured."""
    found = measured("networks")
    chance = found and found.get("change_probability")
    height = TOP + SIDE + STRIP + 64
    parts = [_axes(), _text(LEFT + SIDE / 2, SIDE / 2, "not measured yet")] if not chance else [_axes(), *_curve(chance["bins"])]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + SIDE + 20}" height="{height}" font-family="sans-serif" font-size="12" '
        f'fill="{INK}">\n<rect width="100%" height="100%" fill="white"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _axes() -> str:
    bottom, parts = TOP + SIDE, []
    for percent in range(0, 101, 20):
        x, y = _place(percent / 100, percent / 100)
        parts.append(f'<path d="M{x:.1f} {TOP}V{bottom}M{LEFT} {y:.1f}H{LEFT + SIDE}" stroke="{PALE}"/>')
        parts.append(_text(x, bottom + STRIP + 22, f"{percent} %"))
        parts.append(_text(LEFT - 6, y + 4, f"{percent} %", "end"))
    parts.append(f'<path d="M{LEFT} {bottom}L{LEFT + SIDE} {TOP}" stroke="{INK}" stroke-dasharray="4 4"/>')
    parts.append(f'<rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}" fill="none" stroke="{INK}"/>')
    parts.append(_text(LEFT + SIDE / 2, bottom + STRIP + 44, "probability of change; bars: share of the pixels"))
    middle = TOP + SIDE / 2
    parts.append(f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">pixels that changed</text>')
    return "\n".join(parts)


def _curve(bins: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the curve with a dot a bin, and bars of the pixels in the bins."""
    places = [_place(item["predicted"], item["observed"]) for item in bins]
    parts = [f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}" fill="none" stroke="{LINE}" stroke-width="2"/>']
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{LINE}"/>' for x, y in places]
    total, width, bottom = sum(item["pixels"] for item in bins), SIDE / BINS, TOP + SIDE + STRIP
    for item in bins:
        tall = (STRIP - 8) * item["pixels"] / total
        x = LEFT + width * item["bin"]
        parts.append(
            f'<rect x="{x + 1:.1f}" y="{bottom - tall:.1f}" width="{width - 2:.1f}" height="{tall:.1f}" fill="{LINE}" opacity="0.5"/>'
        )
    return parts


def _place(predicted: float, observed: float) -> tuple[float, float]:
    return LEFT + SIDE * predicted, TOP + SIDE * (1 - observed)


def _text(x: float, y: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{text}</text>'
