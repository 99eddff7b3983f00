"""Which dates and which part of the stack: the two choices of a run that are no plain value."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsExtentWidget, QgsMapCanvas, QgsMapToolExtent
from qgis.PyQt import sip  # type: ignore[attr-defined]  # QGIS adds it
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...core.spec.stack_document import StackGrid
from ...processing.texts import translate
from .readiness import READY, Readiness, not_ready

WHOLE, CANVAS, DRAWN = "whole", "canvas", "drawn"
_ALL, _SOME = "all", "some"
_ROWS = 6  # of the list of dates, before it scrolls

Extent = Tuple[QgsRectangle, QgsCoordinateReferenceSystem]


class DatesChoice(QWidget):
    """All dates of a stack, or those that are ticked."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = _column(self)
        self.kind = QComboBox()
        self.kind.setObjectName("datesKind")
        self.list = QListWidget()
        self.list.setObjectName("datesList")
        self.list.setMaximumHeight(_ROWS * (self.list.fontMetrics().height() + 4))
        self.list.hide()
        layout.addWidget(self.kind)
        layout.addWidget(self.list)
        self.setFocusProxy(self.kind)
        for text, data in ((translate("All dates"), _ALL), (translate("Chosen dates"), _SOME)):
            self.kind.addItem(text, data)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())

    def fill(self, dates: Sequence[str], chosen: Optional[Sequence[str]]) -> None:
        """Offer these dates and tick some; ``chosen`` is ``None`` for all dates."""
        with QSignalBlocker(self.kind), QSignalBlocker(self.list):
            self.kind.setCurrentIndex(self.kind.findData(_ALL if chosen is None else _SOME))
            self.list.clear()
            for date in dates:
                item = QListWidgetItem(date)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = chosen is None or date in chosen
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self.list.setVisible(chosen is not None)

    def chosen(self) -> Optional[List[str]]:
        """Return the dates that are ticked, ``None`` for all."""
        if self.kind.currentData() == _ALL:
            return None
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def readiness(self) -> Readiness:
        """Return whether there is a date to map."""
        return READY if self.chosen() != [] else not_ready(translate("No date is chosen."), translate("Tick one at least."))

    def _on_kind(self) -> None:
        self.list.setVisible(self.kind.currentData() == _SOME)
        self.changed.emit()


class ExtentChoice(QWidget):
    """The whole stack, what the canvas shows when the run starts, or a rectangle.

    Args:
        canvas: where a rectangle is drawn.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        layout = _column(self)
        self.kind = QComboBox()
        self.kind.setObjectName("extentKind")
        self.rectangle = QgsExtentWidget(self, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.rectangle.setNullValueAllowed(True, translate("Not drawn yet"))
        self.rectangle.setMapCanvas(canvas)
        self.rectangle.hide()
        layout.addWidget(self.kind)
        layout.addWidget(self.rectangle)
        self.setFocusProxy(self.kind)
        texts = ((translate("Whole stack"), WHOLE), (translate("What the canvas shows"), CANVAS), (translate("Rectangle"), DRAWN))
        for text, data in texts:
            self.kind.addItem(text, data)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.rectangle.extentChanged.connect(lambda _rectangle: self.changed.emit())

    def fill(self, kind: Any, corners: Any) -> None:
        """Show a choice that ``stored`` gave."""
        with QSignalBlocker(self.kind), QSignalBlocker(self.rectangle):
            self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
            self._renew_crs()
            try:
                xmin, ymin, xmax, ymax, crs = corners
                self.rectangle.setOutputExtentFromUser(QgsRectangle(xmin, ymin, xmax, ymax), QgsCoordinateReferenceSystem(crs))
            except (TypeError, ValueError):  # none was drawn, or somebody has edited the project file
                self.rectangle.clear()
        self.rectangle.setVisible(self.kind.currentData() == DRAWN)

    def stored(self) -> Tuple[str, Optional[List[Any]]]:
        """Return the choice as JSON can hold it."""
        if not self.rectangle.isValid():
            return self.kind.currentData(), None
        box = self.rectangle.outputExtent()
        corners = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), self.rectangle.outputCrs().authid()]
        return self.kind.currentData(), corners

    def extent(self) -> Optional[Extent]:
        """Return the part that is chosen now, ``None`` for the whole stack."""
        if self.kind.currentData() == CANVAS:
            return canvas_extent(self._canvas)
        if self.kind.currentData() == DRAWN and self.rectangle.isValid():
            return self.rectangle.outputExtent(), self.rectangle.outputCrs()
        return None

    def close_choice(self) -> None:
        """End drawing and delete what has drawn: QGIS's widget would delete it once more after a canvas that goes first."""
        tool = self._canvas.mapTool()
        if isinstance(tool, QgsMapToolExtent):
            self._canvas.unsetMapTool(tool)
        sip.delete(self.rectangle)

    def readiness(self) -> Readiness:
        """Return whether there is a part to map."""
        if self.kind.currentData() == DRAWN and not self.rectangle.isValid():
            return not_ready(translate("There is no rectangle yet."), translate("Draw one, or take the whole stack."))
        return READY

    def _on_kind(self) -> None:
        is_drawn = self.kind.currentData() == DRAWN
        self.rectangle.setVisible(is_drawn)
        if is_drawn and not self.rectangle.isValid():
            self._renew_crs()
            self.rectangle.setOutputExtentFromDrawOnCanvas()
        self.changed.emit()

    def _renew_crs(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.rectangle.setCurrentExtent(self._canvas.extent(), crs)
        self.rectangle.setOutputCrs(crs)


def canvas_extent(canvas: QgsMapCanvas) -> Extent:
    """Return what a canvas shows."""
    return canvas.extent(), canvas.mapSettings().destinationCrs()


def on_grid(extent: Extent, grid: Optional[StackGrid], project: QgsProject) -> Extent:
    """Return an extent in the coordinate system of a stack, if both are known; else as it is."""
    box, crs = extent
    own = QgsCoordinateReferenceSystem(grid.crs) if grid is not None else QgsCoordinateReferenceSystem()
    if not own.authid() or own == crs:
        return extent
    try:
        return QgsCoordinateTransform(crs, own, project).transformBoundingBox(box), own
    except QgsCsException:  # beyond what the coordinate system of the stack can hold
        return extent


def extent_text(extent: Extent) -> str:
    """Return an extent as Processing writes it."""
    box, crs = extent
    return f"{box.xMinimum()!r},{box.xMaximum()!r},{box.yMinimum()!r},{box.yMaximum()!r} [{crs.authid()}]"


def pixels_in(grid: StackGrid, extent: Optional[Extent]) -> int:
    """Return how many pixels of a stack lie in an extent in its coordinate system; all with ``None``."""
    height, width = grid.shape
    if extent is None:
        return height * width
    a, b, c, d, e, f = grid.transform
    own = QgsRectangle(min(c, c + a * width), min(f, f + e * height), max(c, c + a * width), max(f, f + e * height))
    part = own.intersect(extent[0])
    return 0 if part.isEmpty() else min(height * width, round(part.width() * part.height() / abs(a * e - b * d)))


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
