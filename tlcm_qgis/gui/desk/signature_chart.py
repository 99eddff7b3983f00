"""Curves over bands or dates: drawn with Matplotlib, and as rows for a CSV file."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple, Union

from ...processing.texts import translate
from .plots import Colours, date_axis
from .scheme_edits import shortened

_MARK_POINTS = 3.5
_BAND_OPACITY = 0.18
_LEGEND_LETTERS = 66  # so many letters of names fit side by side in a narrow dock
_NAME_LETTERS = 32
_MOST_DATES = 8
Position = Union[float, dt.date]


@dataclass(frozen=True)
class Curve:
    """A line with points, and the range round it.

    Attributes:
        name: in the legend; ``colour``: "#rrggbb", "" for the colour of texts.
        middle, low, high: by position; NaN or ``None``: not known. ``low`` and ``high`` are empty where there is no range.
        used: number of samples by position, empty for a single pixel.
        shows_range: whether the range is drawn, too.
    """

    name: str
    colour: str
    middle: Tuple[Optional[float], ...]
    low: Tuple[float, ...] = ()
    high: Tuple[float, ...] = ()
    used: Tuple[int, ...] = ()
    shows_range: bool = False

    @property
    def is_empty(self) -> bool:
        """Return whether nothing of it can be drawn."""
        return not any(_is_number(value) for value in self.middle)


@dataclass(frozen=True)
class Chart:
    """Curves over the same positions.

    Attributes:
        positions: wavelengths (nm), numbers of bands, or days; ``names``: what stands for them in tables and, for bands, at the axis.
        x_label, y_label: of the axes.
        marked: a position with a line through it, ``None`` for none.
    """

    curves: Tuple[Curve, ...]
    positions: Tuple[Position, ...]
    names: Tuple[str, ...]
    x_label: str
    y_label: str
    marked: Optional[Position] = None

    def rows(self) -> List[Sequence[Any]]:
        """Return head and one row for every point of every curve."""
        rows: List[Sequence[Any]] = [("curve", self.x_label, self.y_label, "q10", "q90", "samples")]
        for curve in self.curves:
            for index, name in enumerate(self.names):
                cells = [part[index] if part else None for part in (curve.middle, curve.low, curve.high, curve.used)]
                if _is_number(curve.middle[index]):
                    rows.append((curve.name, name, *("" if cell is None else cell for cell in cells)))
        return rows

    def draw(self, figure: Any, colours: Colours) -> None:
        """Draw into a figure of Matplotlib."""
        axes = figure.subplots()
        for curve in self.curves:
            self._draw_curve(axes, curve, curve.colour or colours.text)
        if self.marked is not None:
            axes.axvline(self.marked, color=colours.line, linestyle=":", linewidth=1)
        axes.set_xlabel(self.x_label)
        axes.set_ylabel(self.y_label)
        axes.grid(True, color=colours.line, linewidth=0.4, alpha=0.5)
        self._label_positions(axes)
        self._add_legend(axes, colours)

    def _draw_curve(self, axes: Any, curve: Curve, colour: str) -> None:
        shown = [index for index, value in enumerate(curve.middle) if _is_number(value)]
        places = [self.positions[index] for index in shown]
        if curve.shows_range:
            low, high = [curve.low[index] for index in shown], [curve.high[index] for index in shown]
            axes.fill_between(places, low, high, color=colour, alpha=_BAND_OPACITY, linewidth=0)
        middle = [curve.middle[index] for index in shown]
        style = {"linewidth": 1.6} if curve.used else {"linewidth": 1.2, "linestyle": "--", "zorder": 3}
        axes.plot(places, middle, color=colour, marker="o", markersize=_MARK_POINTS, label=curve.name, **style)

    def _label_positions(self, axes: Any) -> None:
        if isinstance(self.positions[0], dt.date):
            date_axis(axes, _MOST_DATES)
        elif tuple(self.positions) == tuple(range(len(self.positions))):
            axes.set_xticks(list(self.positions))
            axes.set_xticklabels(self.names, rotation=90 if len(self.names) > 6 else 0)

    def _add_legend(self, axes: Any, colours: Colours) -> None:
        """Put the legend above the plot, where it hides neither curves nor axis."""
        names = [shortened(curve.name, _NAME_LETTERS) for curve in self.curves]
        columns = max(1, min(3, len(names), _LEGEND_LETTERS // (max(map(len, names)) + 4)))
        lines = axes.get_lines()[: len(names)]
        legend = axes.legend(
            lines, names, loc="lower center", bbox_to_anchor=(0.5, 1.0), ncol=columns, fontsize="small", frameon=False, handlelength=1.2
        )
        for text in legend.get_texts():
            text.set_color(colours.text)


def _is_number(value: Optional[float]) -> bool:
    return value is not None and math.isfinite(value)


def class_curve_name(name: str, used: int, count: int) -> str:
    """Return what the legend says of a class."""
    return translate("{name} ({used} of {count})", name=name, used=used, count=count) if used < count else f"{name} ({count})"
