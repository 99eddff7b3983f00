"""Plots in the colours of QGIS's theme, with one menu to keep picture and data."""

from __future__ import annotations

import csv
from typing import Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ...processing.texts import translate

Draw = Callable[[Any, Any], None]  # receives a matplotlib figure and the colours
Rows = Sequence[Sequence[Any]]
_LEAST_EM = 12  # height of a plot in heights of the font


class Colours:
    """Colours of the theme as matplotlib takes them: text, background, and the line between."""

    def __init__(self, palette: QPalette) -> None:
        self.text = palette.color(QPalette.ColorRole.WindowText).name()
        self.background = palette.color(QPalette.ColorRole.Base).name()
        self.line = palette.color(QPalette.ColorRole.Mid).name()


class PlotWidget(QWidget):
    """A matplotlib canvas, or a sentence where there is no matplotlib or nothing to draw.

    Args:
        parent: widget that holds it.
        name: proposed for files that are saved.
        on_screen: whether the plot is shown; otherwise it is only saved, and shown in another way.
    """

    def __init__(self, parent: Optional[QWidget] = None, name: str = "plot", on_screen: bool = True) -> None:
        super().__init__(parent)
        self._name, self._on_screen = name, on_screen
        self._draw: Optional[Draw] = None
        self._rows: List[Sequence[Any]] = []
        self._canvas: Any = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        layout.addWidget(self.sentence)
        self.save = QToolButton(self)
        self.save.setText(translate("Save"))
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save)
        for title, pattern in (("PNG…", "*.png"), ("SVG…", "*.svg"), ("CSV…", "*.csv")):
            menu.addAction(title).triggered.connect(lambda _checked=False, pattern=pattern: self._ask_and_save(pattern))
        self.save.setMenu(menu)
        self.save.hide()
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)

    def say(self, text: str) -> None:
        """Show a sentence in place of a plot."""
        self._draw, self._rows = None, []
        self.sentence.setText(text)
        self.sentence.show()
        self.save.hide()
        if self._canvas is not None:
            self._canvas.hide()

    def draw(self, draw: Draw, rows: Rows) -> None:
        """Draw with ``draw(figure, colours)``; ``rows``: the data as they are saved as CSV, the head first."""
        canvas = self._find_canvas()
        if canvas is None:
            self.say(translate("Plots need Matplotlib, which this QGIS does not have; the data can be saved as CSV."))
            self._rows = list(rows)
            self.save.show()
            return
        self._draw, self._rows = draw, list(rows)
        self._redraw()
        self.sentence.hide()
        canvas.setVisible(self._on_screen)
        self.save.show()

    def save_as(self, path: str) -> None:
        """Write the plot (.png, .svg) or its data (.csv)."""
        if path.lower().endswith(".csv"):
            with open(path, "w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(self._rows)
        elif self._canvas is not None:
            self._canvas.figure.savefig(path)

    def changeEvent(self, event: Any) -> None:
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange and self._draw is not None:
            self._redraw()

    def _redraw(self) -> None:
        colours = Colours(self.palette())
        figure = self._canvas.figure
        figure.clear()
        figure.set_facecolor(colours.background)
        if self._draw is not None:
            self._draw(figure, colours)
        for axes in figure.axes:
            _recolour(axes, colours)
        self._canvas.draw_idle()

    def _find_canvas(self) -> Any:
        if self._canvas is None:
            canvas_class, figure_class = find_matplotlib()
            if canvas_class is None:
                return None
            self._canvas = canvas_class(figure_class(constrained_layout=True))
            self._canvas.setMinimumHeight(self.fontMetrics().height() * _LEAST_EM)
            self.layout().insertWidget(0, self._canvas)
        return self._canvas

    def _ask_and_save(self, pattern: str) -> None:
        path, _ = QFileDialog.getSaveFileName(self, translate("Save"), f"{self._name}{pattern[1:]}", pattern)
        if path:
            self.save_as(path if path.lower().endswith(pattern[1:]) else path + pattern[1:])


def _recolour(axes: Any, colours: Colours) -> None:
    axes.set_facecolor(colours.background)
    axes.tick_params(colors=colours.text)
    for item in (axes.title, axes.xaxis.label, axes.yaxis.label):
        item.set_color(colours.text)
    for spine in axes.spines.values():
        spine.set_color(colours.line)


def find_matplotlib() -> Any:
    """Return matplotlib's canvas and figure classes for this Qt, or two ``None``; call it first in a task, for the first import takes long."""
    try:
        from matplotlib.figure import Figure

        try:
            from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        except ImportError:  # Matplotlib before 3.5, as with QGIS 3.22
            from matplotlib.backends.backend_qt5agg import FigureCanvasQTAgg
    except ImportError:
        return None, None
    return FigureCanvasQTAgg, Figure
