"""Plots in the colours of QGIS's theme, drawn off the main thread, with one menu to keep picture and data."""

from __future__ import annotations

import csv
import threading
from typing import Any, Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...processing.texts import translate
from .plot_fonts import use_wide_fonts
from .tasks import Tasks

Draw = Callable[[Any, Any], None]  # receives a matplotlib figure and the colours; called in any thread
Rows = Sequence[Sequence[Any]]
_LEAST_EM = 16  # height of a plot in heights of the font
_SETTLING_MS = 60  # a plot is drawn anew when its size has not changed for so long
_FILE_INCHES = (6.4, 4.8)
# Texts of an axis that counts in years, months, days, hours, minutes or seconds, and of the first of each.
_DATES = ("%Y", "%Y-%m", "%m-%d", "%H:%M", "%H:%M", "%S.%f")
_FIRST_DATES = ("", "%Y-%m", "%Y-%m-%d", "%m-%d", "%H:%M", "%H:%M")
_matplotlib_lock = threading.Lock()  # matplotlib is not made for threads


class Colours:
    """Colours of the theme as matplotlib takes them: text, background, and the line between.

    Args:
        palette: of a label, since style sheets of themes colour labels, but not bare widgets.
    """

    def __init__(self, palette: QPalette) -> None:
        group = QPalette.ColorGroup.Active  # also while the plot is disabled: it is there to be read
        self.text = palette.color(group, QPalette.ColorRole.WindowText).name()
        base = palette.color(group, QPalette.ColorRole.Base)  # see-through where a style sheet says so
        self.background = (base if base.alpha() else QApplication.palette().color(group, QPalette.ColorRole.Base)).name()
        self.line = palette.color(group, QPalette.ColorRole.Mid).name()
        self.is_dark = QColor(self.background).lightness() < QColor(self.text).lightness()


class PlotWidget(QWidget):
    """A plot of matplotlib, or a sentence where there is no matplotlib or nothing to draw.

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
        self._tasks = Tasks()
        self.destroyed.connect(self._tasks.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.picture = Picture(self)
        self.picture.resized.connect(self._redraw)
        self.picture.hide()
        layout.addWidget(self.picture, 1)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
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
        self._tasks.drop_all()
        self.picture.clear()
        self.sentence.setText(text)
        self.sentence.show()
        self.save.hide()
        self.picture.hide()

    def draw(self, draw: Draw, rows: Rows) -> None:
        """Draw with ``draw(figure, colours)``; ``rows``: the data as they are saved as CSV, the head first."""
        self._draw, self._rows = draw, list(rows)
        self.sentence.hide()
        self.save.show()
        self.picture.setVisible(self._on_screen)
        self._redraw()

    def colours(self) -> Colours:
        """Return the colours of the theme."""
        self.sentence.ensurePolished()  # a label that was never seen has no colours of a style sheet
        return Colours(self.sentence.palette())

    def figure(self) -> Any:
        """Return the plot as a new figure of matplotlib, ``None`` if there is none."""
        return None if self._draw is None else _make_figure(self._draw, self.colours())

    def save_as(self, path: str) -> None:
        """Write the plot (.png, .svg) or its data (.csv)."""
        if path.lower().endswith(".csv"):
            with open(path, "w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(self._rows)
            return
        figure = self.figure()
        if figure is None:
            self._tell_what_is_missing()
        else:
            figure.savefig(path)

    def changeEvent(self, event: Any) -> None:
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() in (event.Type.PaletteChange, event.Type.StyleChange):
            self.picture.ask_again()

    def _redraw(self) -> None:
        """Draw for the present size in the background; what is not seen is drawn when it is."""
        draw, picture = self._draw, self.picture
        if draw is None or not picture.isVisible():
            return
        colours, size, ratio = self.colours(), picture.size(), picture.devicePixelRatioF()
        dpi = self.logicalDpiX()
        self._tasks.start(
            translate("Drawing"),
            lambda _is_cancelled: _render(draw, colours, size, ratio, dpi),
            self._take,
            self.sentence.setText,
            key="plot",
        )

    def _take(self, image: Optional[QImage]) -> None:
        if image is None:
            self._tell_what_is_missing()
        else:
            self.picture.show_image(image)

    def _tell_what_is_missing(self) -> None:
        """Say that there is no matplotlib; the data stay."""
        self._draw = None
        self.sentence.setText(translate("Plots need Matplotlib, which this QGIS does not have; the data can be saved as CSV."))
        self.sentence.show()
        self.picture.hide()

    def _ask_and_save(self, pattern: str) -> None:
        path, _ = QFileDialog.getSaveFileName(self, translate("Save"), f"{self._name}{pattern[1:]}", pattern)
        if path:
            self.save_as(path if path.lower().endswith(pattern[1:]) else path + pattern[1:])


class Picture(QWidget):
    """Shows an image that somebody draws for its size."""

    resized = pyqtSignal()  # it has a new size, or is seen again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.fontMetrics().height() * _LEAST_EM)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLING_MS)
        self._settled.timeout.connect(self.resized)

    def show_image(self, image: QImage) -> None:
        """Show an image."""
        self.image = image
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_image(QImage())

    def ask_again(self) -> None:
        """Ask for an image when nothing changes any more."""
        self._settled.start()

    def resizeEvent(self, event: Any) -> None:
        """Ask for an image of the new size when it is settled."""
        super().resizeEvent(event)
        self.ask_again()

    def showEvent(self, event: Any) -> None:
        """Ask for an image."""
        super().showEvent(event)
        self.ask_again()

    def paintEvent(self, _event: Any) -> None:
        """Put the image on the screen; until one of this size is there, the last one is stretched."""
        if not self.image.isNull():
            painter = QPainter(self)
            painter.drawImage(self.rect(), self.image)
            painter.end()


def find_matplotlib() -> Any:
    """Return matplotlib's class of figures, ``None`` without it; call it first in a task, for the first import takes long."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return None
    return Figure


def date_axis(axes: Any, most: int = 6) -> None:
    """Write at most ``most`` dates, as short as they can be, in digits: names of months would be English in every language."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter  # only there once something is drawn

    locator = AutoDateLocator(minticks=2, maxticks=most)
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator, formats=_DATES, zero_formats=_FIRST_DATES, show_offset=False))


def _make_figure(draw: Draw, colours: Colours, **options: Any) -> Any:
    """Return a drawn figure that can be saved, ``None`` without matplotlib; ``options``: of the figure."""
    figure_class = find_matplotlib()
    if figure_class is None:
        return None
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = figure_class(constrained_layout=True, facecolor=colours.background, **{"figsize": _FILE_INCHES, **options})
    FigureCanvasAgg(figure)
    draw(figure, colours)
    for axes in figure.axes:
        _recolour(axes, colours)
    use_wide_fonts(figure)
    return figure


def _render(draw: Draw, colours: Colours, size: QSize, ratio: float, dpi: float) -> Optional[QImage]:
    """Return a plot as an image of ``size`` in points with ``ratio`` pixels each, ``None`` without matplotlib."""
    inches = (max(1, size.width()) / dpi, max(1, size.height()) / dpi)
    with _matplotlib_lock:
        figure = _make_figure(draw, colours, figsize=inches, dpi=dpi * ratio)
        if figure is None:
            return None
        figure.canvas.draw()
        width, height = figure.canvas.get_width_height()
        return QImage(bytes(figure.canvas.buffer_rgba()), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _recolour(axes: Any, colours: Colours) -> None:
    axes.set_facecolor(colours.background)
    axes.tick_params(colors=colours.text)
    for item in (axes.title, axes.xaxis.label, axes.yaxis.label):
        item.set_color(colours.text)
    for spine in axes.spines.values():
        spine.set_color(colours.line)
