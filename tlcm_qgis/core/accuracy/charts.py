"""Pictures for reports: small, quiet, drawn without a screen, the same bytes for the same numbers."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import ClassScheme
from .translation import Text

if TYPE_CHECKING:  # at run time late, inside functions: pictures come last in a job
    from matplotlib.figure import Figure

DPI: Final = 110
INK, MUTED, GRID, ACCENT, WARN = "#1d2733", "#5f6b7a", "#d9dee5", "#1f5fa8", "#a8431f"
WIDEST_PIXELS: Final = 360  # a thumbnail needs no more
PNG_METADATA: Final[Mapping[str, Any]] = {"Software": None}  # no version in the bytes
BARS: Final = 40  # dates; more are drawn without gaps between them
POINTS_PER_INCH: Final = 72  # at so many pixels an inch a point is a pixel


class Mark(Enum):
    """A mark on an image: filled where a sample is used, open where it is not; the value is the sign that stands for it in text."""

    DOT = "▪"
    DISC = "●"
    DIAMOND = "◆"
    RING = "○"
    CROSS = "✕"


# Of matplotlib: marker, area and width of the line (points; 1 point is a pixel of an image), and of the pale edge that sets it off.
_FORMS: Final[Mapping[Mark, tuple[str, float, float, float]]] = {
    Mark.DOT: ("s", 9, 0.0, 0.0),
    Mark.DISC: ("o", 42, 0.0, 0.9),
    Mark.DIAMOND: ("D", 30, 0.0, 0.9),
    Mark.RING: ("o", 30, 1.5, 1.0),
    Mark.CROSS: ("x", 60, 2.2, 0.9),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG) and what it shows."""

    caption: Text
    png: bytes


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks of one form: ``x`` and ``y`` (N,) of their middles, 0 the middle of the first pixel, and their colours (N, "#rrggbb")."""

    form: Mark
    x: NDArray[np.floating[Any]]
    y: NDArray[np.floating[Any]]
    colours: Sequence[str]


def kept_chart(dates: Sequence[str], kept: NDArray[np.int64], dropped: NDArray[np.int64], colour: str) -> bytes:
    """Draw how many samples of a class were used (filled) and dropped (hatched, on top) on each date (D,)."""
    figure, axes = _figure(2.95, 1.55)
    width = 0.8 if len(dates) <= BARS else 1.0
    places = np.arange(len(dates))
    edge = {"edgecolor": INK, "linewidth": 0.5} if len(dates) <= BARS else {"linewidth": 0}
    axes.bar(places, kept, width, color=colour, **edge)
    axes.bar(places, dropped, width, bottom=kept, facecolor="white", **{**edge, "edgecolor": MUTED, "hatch": "//////"})
    named = sorted({0, (len(dates) - 1) // 2, len(dates) - 1})
    axes.set_xticks(named, [dates[place] for place in named])
    axes.set_xlim(-0.6, len(dates) - 0.4)
    axes.set_ylim(0, max(int((kept + dropped).max()), 1) * 1.05)
    axes.locator_params(axis="y", nbins=4, integer=True)
    return _png(figure)


def image_table(rows: Sequence[str], columns: Sequence[str], pictures: Sequence[Sequence[NDArray[np.uint8]]]) -> bytes:
    """Draw small pictures (h, w, 3) of one shape in rows and columns with titles.

    Returns:
        PNG.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(1.9 * len(columns) + 0.4, 1.9 * len(rows) + 0.4), dpi=DPI, layout="constrained", facecolor="white")
    every = figure.subplots(len(rows), len(columns), squeeze=False)
    for axes, pixels in zip(every.flat, (pixels for row in pictures for pixels in row), strict=True):
        axes.imshow(pixels, interpolation="nearest")
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
    for axes, title in zip(every[0], columns, strict=True):
        axes.set_title(title, fontsize=8, color=INK)
    for axes, title in zip(every[:, 0], rows, strict=True):
        axes.set_ylabel(title, fontsize=8, color=INK)
    return _png(figure)


def marked_picture(pixels: NDArray[np.uint8], layers: Sequence[Marks]) -> bytes:
    """Return an (h, w, 3) picture with marks on it as PNG, a pixel a pixel; later layers lie on top."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    height, width = pixels.shape[:2]
    figure = Figure(figsize=(width / POINTS_PER_INCH, height / POINTS_PER_INCH), dpi=POINTS_PER_INCH, frameon=False)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.imshow(pixels, interpolation="nearest", aspect="auto")
    for layer in layers:
        _scatter(axes, layer)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return rgb_picture(np.asarray(canvas.buffer_rgba())[..., :3])


def map_picture(classes: NDArray[np.uint8], scheme: ClassScheme) -> bytes:
    """Return a map (h, w) in the colours of its scheme, nodata white, thinned to thumbnail size."""
    colours = np.full((256, 3), 255, np.uint8)
    for item in scheme.classes:
        colours[item.value] = [int(item.colour[i : i + 2], 16) for i in (1, 3, 5)]
    return rgb_picture(colours[thin(classes)])


def rgb_picture(pixels: NDArray[np.uint8]) -> bytes:
    """Return an (h, w, 3) picture as PNG, a pixel a pixel."""
    from matplotlib.image import imsave

    stream = io.BytesIO()
    imsave(stream, np.ascontiguousarray(pixels), format="png", metadata=dict(PNG_METADATA))
    return stream.getvalue()


def thin(classes: NDArray[Any], widest: int = WIDEST_PIXELS) -> NDArray[Any]:
    """Return every n-th row and column, so that neither is longer than ``widest``."""
    step = max(1, -(-max(classes.shape[:2]) // widest))
    return classes[step // 2 :: step, step // 2 :: step]


def data_url(png: bytes) -> str:
    """Return a picture as it stands in a page that needs no other file."""
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")


def _figure(width: float, height: float) -> tuple[Figure, Any]:
    figure, (axes,) = _panels(width, height, 1)
    return figure, axes


def _panels(width: float, height: float, count: int) -> tuple[Figure, Sequence[Any]]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=DPI, layout="constrained", facecolor="white")
    every = [figure.add_subplot(1, count, number + 1) for number in range(count)]
    for axes in every:
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["left", "bottom"]].set_color(MUTED)
        axes.tick_params(colors=INK, labelsize=8, length=3)
    return figure, every


def _scatter(axes: Any, marks: Marks) -> None:
    marker, area, line, edge = _FORMS[marks.form]
    colours = list(marks.colours)
    if marks.form is Mark.CROSS:
        axes.scatter(marks.x, marks.y, area, color="white", marker=marker, linewidths=line + 2 * edge)
        axes.scatter(marks.x, marks.y, area, color=colours, marker=marker, linewidths=line)
    elif marks.form is Mark.RING:
        axes.scatter(marks.x, marks.y, area, facecolors="none", edgecolors="white", marker=marker, linewidths=line + 2 * edge)
        axes.scatter(marks.x, marks.y, area, facecolors="none", edgecolors=colours, marker=marker, linewidths=line)
    else:
        axes.scatter(marks.x, marks.y, area, facecolors=colours, edgecolors="white", marker=marker, linewidths=edge)


def _png(figure: Figure) -> bytes:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    stream = io.BytesIO()
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(stream, metadata=dict(PNG_METADATA))
    return stream.getvalue()
