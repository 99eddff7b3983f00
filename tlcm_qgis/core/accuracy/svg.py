"""Charts as SVG inside a page: sharp on paper, in any script that the reader's fonts have, the same bytes for the same numbers.

Lines and marks differ in form as well as in colour, so that a page printed in grey can be read.
"""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

INK, MUTED, GRID, ACCENT, WARN = "#1d2733", "#5f6b7a", "#d9dee5", "#1f5fa8", "#a8431f"
WIDTH: Final = 720  # pixels of a chart over dates
TICKS: Final = 14  # dates with a label
FEW: Final = 60  # dates whose marks are drawn
ROW: Final = 22  # pixels of a line of a chart by class
LABEL: Final = 24  # widths of a Latin letter that a class name may take
LETTER: Final = 6.2  # pixels
STEEP: Final = 30  # times the lowest value; where a curve begins higher, nobody would see how it ends
_LINES: Final = ((ACCENT, "", "disc"), ("#7a8794", "6 3", "square"), ("#c58b2a", "2 3", "diamond"))

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """Values over dates; ``None`` leaves a gap. ``intervals``: their 95 % intervals, if there are any."""

    name: str
    values: Sequence[float | None]
    intervals: Sequence[Interval | None] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a chart by class: a value that the map shows, and an estimate with its interval; ``None`` where there is none."""

    name: str
    colour: str
    mapped: float | None
    estimate: float | None
    interval: Interval | None

    @property
    def highest(self) -> float:
        """The largest of its values."""
        low, high = self.interval or (0.0, 0.0)
        return max(self.mapped or 0.0, self.estimate or 0.0, low, high)


@dataclass
class Drawing:
    """Collects the parts of a picture of ``width`` x ``height`` pixels; ``title`` is read aloud in its place."""

    width: float
    height: float
    title: str
    parts: list[str] = field(default_factory=list)

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str = INK, width: float = 1.0, dash: str = "") -> None:
        """Draw a straight line."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(f'<path d="M{_n(x)} {_n(y)}L{_n(to_x)} {_n(to_y)}" stroke="{colour}" stroke-width="{_n(width)}"{dashed}/>')

    def polyline(self, points: Sequence[tuple[float, float] | None], colour: str, dash: str = "", width: float = 1.6) -> None:
        """Draw a line through points; ``None`` interrupts it."""
        steps, down = [], False
        for point in points:
            if point is not None:
                steps.append(f"{'L' if down else 'M'}{_n(point[0])} {_n(point[1])}")
            down = point is not None
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self.parts.append(
            f'<path d="{"".join(steps)}" fill="none" stroke="{colour}" stroke-width="{_n(width)}" stroke-linejoin="round"{dashed}/>'
        )

    def box(self, x: float, y: float, width: float, height: float, fill: str, edge: str = "none") -> None:
        """Draw a rectangle."""
        self.parts.append(
            f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(max(width, 0))}" height="{_n(max(height, 0))}" fill="{_q(fill)}" stroke="{edge}"/>'
        )

    def mark(self, x: float, y: float, form: str, colour: str, size: float = 3.2, fill: str = "") -> None:
        """Draw a disc, square or diamond around a point."""
        look = f'fill="{_q(fill or colour)}" stroke="{_q(colour)}" stroke-width="1.3"'
        if form == "disc":
            self.parts.append(f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(size)}" {look}/>')
        else:
            turn = f' transform="rotate(45 {_n(x)} {_n(y)})"' if form == "diamond" else ""
            self.parts.append(f'<rect x="{_n(x - size)}" y="{_n(y - size)}" width="{_n(2 * size)}" height="{_n(2 * size)}"{turn} {look}/>')

    def text(self, x: float, y: float, said: str, anchor: str = "start", colour: str = INK, size: float = 11, more: str = "") -> None:
        """Write a line of text; ``more``: other attributes."""
        self.parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" fill="{colour}" font-size="{_n(size)}"{more}>{html.escape(said)}</text>'
        )

    def svg(self) -> str:
        """Return the picture for a page; all texts in it are escaped."""
        size = f'viewBox="0 0 {_n(self.width)} {_n(self.height)}" width="{_n(self.width)}" height="{_n(self.height)}"'
        parts = "".join(self.parts)
        return f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{_q(self.title)}">{parts}</svg>'


def date_chart(
    title: str, dates: Sequence[str], lines: Sequence[Line], *, low: float | None = None, percent: bool = False, caveat: str = ""
) -> str:
    """Draw shares (0-1) over dates.

    Args:
        title: what it shows.
        dates: labels, in order.
        lines: at most three.
        low: start of the vertical axis; default: just below the lowest value.
        percent: whether the axis counts in percent.
        caveat: a sentence written INTO the picture, where nobody can crop it by accident.
    """
    values = [
        value for line in lines for value in (*line.values, *(end for pair in line.intervals if pair for end in pair)) if value is not None
    ]
    bottom = max(0.0, math.floor(min(values, default=0.0) * 10 - 0.5) / 10) if low is None else low
    top = 1.0 if low is None or max(values, default=0.0) > 0.6 else max(max(values, default=0.0) * 1.15, 0.05)
    drawing, x, y = _dated(title, dates, bottom, top, percent, above=22 if caveat else 8, below=18 if len(lines) > 1 else 0)
    step = x(1) - x(0)
    for number, line in enumerate(lines):
        colour, dash, form = _LINES[number]
        shift = (number - (len(lines) - 1) / 2) * min(4.0, step / 4)
        for place, pair in enumerate(line.intervals):
            if pair is not None:
                _whisker(drawing, x(place) + shift, y(pair[0]), y(pair[1]), colour, min(3.0, step / 4))
        points = [None if value is None else (x(place) + shift, y(value)) for place, value in enumerate(line.values)]
        drawing.polyline(points, colour, dash)
        for place, point in enumerate(points):
            alone = (
                point is not None and (place == 0 or points[place - 1] is None) and (place + 1 == len(points) or points[place + 1] is None)
            )
            if point is not None and (len(dates) <= FEW or alone):
                drawing.mark(*point, form, colour, 2.8)
    if len(lines) > 1:
        _legend(drawing, [(line.name, *_LINES[number]) for number, line in enumerate(lines)])
    if caveat:
        drawing.text(44, 14, caveat, colour=WARN, size=12, more=' font-weight="600"')
    return drawing.svg()


def bar_chart(title: str, dates: Sequence[str], values: Sequence[float | None]) -> str:
    """Draw shares (0-1) of the dates as bars, in percent."""
    drawing, x, y = _dated(title, dates, 0.0, 1.0, True)
    width = (x(1) - x(0)) * (0.8 if len(dates) <= FEW else 1.0)
    for place, value in enumerate(values):
        if value is not None:
            drawing.box(x(place) - width / 2, y(value), width, y(0.0) - y(value), "#9db7d5")
            drawing.line(x(place) - width / 2, y(value), x(place) + width / 2, y(value), ACCENT, 1.6)
    return drawing.svg()


def interval_chart(title: str, rows: Sequence[Row], unit: str, mapped: str, estimated: str, highest: float = 0.0) -> str:
    """Draw a value of every class and its estimate with the 95 % interval.

    Args:
        title: what it shows.
        rows: a class each.
        unit: of the values.
        mapped: name of the mark of the map.
        estimated: name of the mark of the estimate.
        highest: end of the axis, if it is beyond the values.
    """
    left, top, height = 16 + LABEL * LETTER, 6.0, ROW * len(rows)
    highest = max(highest, max((row.highest for row in rows), default=0.0), 1e-9)
    drawing = Drawing(WIDTH, top + height + 46, title)

    def x(value: float) -> float:
        return left + (WIDTH - left - 16) * value / highest

    for tick in _ticks(0.0, highest):
        drawing.line(x(tick), top, x(tick), top + height, GRID)
        drawing.text(x(tick), top + height + 14, _plain(tick), "middle", MUTED)
    for number, row in enumerate(rows):
        middle = top + ROW * (number + 0.5)
        drawing.box(2, middle - 5, 10, 10, row.colour, MUTED)
        drawing.text(18, middle + 4, _clipped(row.name))
        if row.interval is not None:
            drawing.line(x(row.interval[0]), middle, x(row.interval[1]), middle, INK, 1.4)
            for end in row.interval:
                drawing.line(x(end), middle - 4, x(end), middle + 4, INK, 1.4)
        if row.mapped is not None:
            drawing.mark(x(row.mapped), middle, "diamond", "#c58b2a", 3.6, "#ffffff")
        if row.estimate is not None:
            drawing.mark(x(row.estimate), middle, "disc", INK, 3.2)
    drawing.text(WIDTH - 8, top + height + 36, unit, "end", MUTED)
    drawing.mark(left + 4, top + height + 32, "diamond", "#c58b2a", 3.6, "#ffffff")
    drawing.text(left + 14, top + height + 36, mapped)
    beyond = left + 14 + _width(mapped) + 24
    drawing.line(beyond - 8, top + height + 32, beyond + 8, top + height + 32, INK, 1.4)
    drawing.mark(beyond, top + height + 32, "disc", INK, 3.2)
    drawing.text(beyond + 14, top + height + 36, estimated)
    return drawing.svg()


def reliability_chart(
    title: str, confidence: Sequence[float], right: Sequence[float], count: Sequence[float], below: str, beside: str
) -> str:
    """Draw the share of right answers (0-1) over the mean confidence (0-1) of bins; the larger the mark, the more of them.

    Args:
        title: what it shows.
        confidence: (B,) mean of each bin.
        right: (B,) share told right.
        count: (B,) how many there are.
        below: name of the horizontal axis.
        beside: name of the vertical axis.
    """
    size, left, top = 250.0, 52.0, 8.0
    drawing = Drawing(left + size + 16, top + size + 40, title)
    for tick in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        drawing.line(left, top + size * (1 - tick), left + size, top + size * (1 - tick), GRID)
        drawing.text(left - 6, top + size * (1 - tick) + 4, f"{tick:g}", "end", MUTED)
        drawing.text(left + size * tick, top + size + 15, f"{tick:g}", "middle", MUTED)
    drawing.line(left, top + size, left + size, top, MUTED, 1.2, "5 4")
    points = [(left + size * x, top + size * (1 - y)) for x, y in zip(confidence, right, strict=True)]
    drawing.polyline(points, ACCENT)
    largest = max([*count, 1.0])
    for point, number in zip(points, count, strict=True):
        drawing.mark(*point, "disc", ACCENT, 2.0 + 4.0 * math.sqrt(number / largest))
    drawing.text(left + size / 2, top + size + 34, below, "middle")
    middle = top + size / 2
    drawing.text(14, middle, beside, "middle", more=f' transform="rotate(-90 14 {_n(middle)})"')
    return drawing.svg()


def epoch_chart(title: str, panels: Mapping[str, Sequence[Line]], marked: int, below: str) -> str:
    """Draw curves over the epochs of a training, a panel beside the other.

    Args:
        title: what they show.
        panels: by name of the vertical axis, curves: a value for each epoch. The last of several lies in front.
        marked: number of the epoch (from 1) that is marked.
        below: name of the horizontal axis.
    """
    width, top, height = WIDTH / max(len(panels), 1), 10.0, 170.0
    drawing = Drawing(WIDTH, top + height + 60, title)
    for number, (name, curves) in enumerate(panels.items()):
        left, right = number * width + 56, (number + 1) * width - 12
        values = [value for curve in curves for value in curve.values if value is not None]
        low, high = min(values, default=0.0), max(values, default=1.0)
        scale = math.log10 if low > 0 and high > STEEP * low else float
        bottom, ceiling = scale(low), scale(high)
        reach = (ceiling - bottom) or abs(ceiling) or 1.0
        bottom, ceiling = bottom - 0.05 * reach, ceiling + 0.05 * reach
        count = max((len(curve.values) for curve in curves), default=1)

        def x(epoch: float, left: float = left, right: float = right, count: int = count) -> float:
            return left + (right - left) * (epoch - 0.5) / count

        def y(value: float, scale: Callable[[float], float] = scale, bottom: float = bottom, ceiling: float = ceiling) -> float:
            return top + height * (1 - (scale(value) - bottom) / (ceiling - bottom))

        for tick in _powers(low, high) if scale is math.log10 else _ticks(bottom, ceiling):
            drawing.line(left, y(tick), right, y(tick), GRID)
            drawing.text(left - 6, y(tick) + 4, f"{tick:g}", "end", MUTED, 10)
        for tick in _ticks(1, count, whole=True) or [1]:
            drawing.text(x(tick), top + height + 14, f"{tick:g}", "middle", MUTED, 10)
        drawing.line(x(marked), top, x(marked), top + height, MUTED, 0.8, "2 3")
        looks = list(zip(reversed(_LINES[: len(curves)]), curves, strict=True))
        for (colour, dash, form), curve in looks:
            points = [None if value is None else (x(place + 1), y(value)) for place, value in enumerate(curve.values)]
            drawing.polyline(points, colour, dash)
            for place, point in enumerate(points):
                if point is not None and (count <= FEW or place + 1 == marked):
                    drawing.mark(*point, form, colour, 3.6 if place + 1 == marked else 1.8)
        middle = top + height / 2
        drawing.text(left - 42, middle, name, "middle", more=f' transform="rotate(-90 {_n(left - 42)} {_n(middle)})"')
        drawing.text((left + right) / 2, top + height + 30, below, "middle")
        if number == 0:
            _legend(drawing, [(curve.name, *look) for look, curve in looks])
    return drawing.svg()


def histogram(title: str, counts: Sequence[int], below: str, beside: str) -> str:
    """Draw how many values lie in bins of equal width from 0 to 1; ``below`` and ``beside`` name the axes."""
    left, top, width, height = 72.0, 8.0, 380.0, 130.0
    drawing = Drawing(left + width + 16, top + height + 40, title)
    highest = max([*counts, 1]) * 1.05
    for tick in _ticks(0, highest, whole=True):
        drawing.line(left, top + height * (1 - tick / highest), left + width, top + height * (1 - tick / highest), GRID)
        drawing.text(left - 6, top + height * (1 - tick / highest) + 4, _plain(tick), "end", MUTED)
    step = width / max(len(counts), 1)
    for place, count in enumerate(counts):
        drawing.box(left + place * step, top + height * (1 - count / highest), step, height * count / highest, "#9db7d5", ACCENT)
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        drawing.text(left + width * share, top + height + 15, f"{share:g}", "middle", MUTED)
    drawing.text(left + width / 2, top + height + 34, below, "middle")
    drawing.text(14, top + height / 2, beside, "middle", more=f' transform="rotate(-90 14 {_n(top + height / 2)})"')
    return drawing.svg()


def _dated(
    title: str, dates: Sequence[str], bottom: float, top: float, percent: bool, above: float = 8, below: float = 0
) -> tuple[Drawing, Callable[[float], float], Callable[[float], float]]:
    """Return a drawing with axes, and where a date (its position) and a value lie."""
    left, right, height = 44.0, WIDTH - 14.0, 190.0
    drawing = Drawing(WIDTH, above + height + 58 + below, title)
    step = (right - left) / max(len(dates), 1)

    def x(place: float) -> float:
        return left + step * (place + 0.5)

    def y(value: float) -> float:
        return above + height * (1 - (value - bottom) / (top - bottom))

    for tick in _ticks(bottom, top):
        drawing.line(left, y(tick), right, y(tick), GRID)
        drawing.text(left - 6, y(tick) + 4, f"{100 * tick:g} %" if percent else f"{tick:g}", "end", MUTED)
    every = -(-len(dates) // TICKS)
    for place in range(0, len(dates), max(every, 1)):
        drawing.line(x(place), above + height, x(place), above + height + 4, MUTED)
        turn = f' transform="rotate(-35 {_n(x(place) + 4)} {_n(above + height + 14)})"'
        drawing.text(x(place) + 4, above + height + 14, dates[place], "end", MUTED, 10, turn)
    drawing.line(left, above + height, right, above + height, MUTED)
    return drawing, x, y


def _legend(drawing: Drawing, names: Sequence[tuple[str, str, str, str]]) -> None:
    place = 44.0
    for name, colour, dash, form in names:
        drawing.line(place, drawing.height - 8, place + 26, drawing.height - 8, colour, 1.6, dash)
        drawing.mark(place + 13, drawing.height - 8, form, colour, 2.8)
        drawing.text(place + 32, drawing.height - 4, name)
        place += 32 + _width(name) + 24


def _whisker(drawing: Drawing, x: float, y: float, to_y: float, colour: str, reach: float) -> None:
    drawing.line(x, y, x, to_y, colour, 1.1)
    for end in (y, to_y):
        drawing.line(x - reach, end, x + reach, end, colour, 1.1)


def _ticks(low: float, high: float, whole: bool = False) -> list[float]:
    """Return round numbers from ``low`` to ``high``, four to eight of them."""
    step = 10.0 ** math.floor(math.log10(max(high - low, 1e-12) / 4))
    step *= next((factor for factor in (1, 2, 2.5, 5, 10) if (high - low) / (step * factor) <= 6), 10)
    if whole:
        step = max(math.ceil(step), 1)
    first = math.ceil(low / step - 1e-9)
    return [round(step * number, 12) for number in range(first, math.floor(high / step + 1e-9) + 1)]


def _powers(low: float, high: float) -> list[float]:
    """Return powers of ten between two positive numbers, at most seven."""
    first, last = math.ceil(math.log10(low)), math.floor(math.log10(high))
    return [10.0**power for power in range(first, last + 1, max(1, -(-(last - first + 1) // 7)))]


def _plain(value: float) -> str:
    return f"{value:,.10g}".replace(",", "\u202f")


def _clipped(name: str) -> str:
    while _width(name) > LABEL * LETTER:
        name = name[:-2].rstrip() + "…"
    return name


def _width(text: str) -> float:
    """Return the width of a text of 11 pixels height: Chinese characters are twice as wide as Latin letters."""
    return sum(LETTER * (1.8 if ord(letter) > 0x2E80 else 1.0) for letter in text)


def _n(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")


def _q(text: str) -> str:
    return html.escape(text, quote=True)
