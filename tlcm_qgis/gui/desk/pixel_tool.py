"""Looking at one pixel: a map tool that says where the pointer is, and a mark in the canvas."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

_MARK_PX = 14
_MARK_PEN_PX = 3
_HALO_PX = 2  # on each side of the pen: the mark is seen on every image and map


class PixelTool(QgsMapTool):
    """Tells clicks and moves in the coordinates of the canvas."""

    picked = pyqtSignal(QgsPointXY)
    hovered = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a click of the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the pointer."""
        self.hovered.emit(event.mapPoint())


class CanvasMark(QObject):
    """A cross at a place of the canvas, whatever the canvas's coordinate system becomes; it is there while a widget is seen.

    Args:
        canvas: QGIS's main canvas.
        widget: with which the cross comes and goes.
        parent: owner.
    """

    def __init__(self, canvas: QgsMapCanvas, widget: QWidget, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas, self._widget = canvas, widget
        self._closed = False
        self._marks: List[QgsVertexMarker] = []
        self._place: Optional[QgsPointXY] = None
        self._place_crs = QgsCoordinateReferenceSystem()
        widget.installEventFilter(self)
        canvas.destinationCrsChanged.connect(self._show)

    def put(self, place: Optional[QgsPointXY], crs: QgsCoordinateReferenceSystem) -> None:
        """Mark a place with these coordinates; ``None``: none."""
        self._place, self._place_crs = place, crs
        self._show()

    def in_canvas(self) -> Optional[QgsPointXY]:
        """Return the place in the coordinate system of the canvas; ``None`` if it has no coordinates there."""
        crs = self._canvas.mapSettings().destinationCrs()
        if self._place is None or self._place_crs == crs:
            return self._place
        try:
            return QgsCoordinateTransform(self._place_crs, crs, self._canvas.mapSettings().transformContext()).transform(self._place)
        except QgsCsException:  # the place has no coordinates there
            return None

    def close(self) -> None:
        """Leave nothing in the canvas; it may be called again."""
        if not self._closed:
            self._closed = True
            self._canvas.destinationCrsChanged.disconnect(self._show)
            self.put(None, self._place_crs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the widget."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and not self._closed:
            self._show()
        return bool(super().eventFilter(watched, event))

    def _show(self, *_ignored: Any) -> None:
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        place = self.in_canvas() if self._widget.isVisible() else None
        self._marks = [] if place is None else [self._make(place, 2 * _HALO_PX, QColor(Qt.GlobalColor.white)), self._make(place)]

    def _make(self, place: QgsPointXY, halo: int = 0, colour: Optional[QColor] = None) -> QgsVertexMarker:
        mark = QgsVertexMarker(self._canvas)
        mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        mark.setIconSize(_MARK_PX + halo)
        mark.setPenWidth(_MARK_PEN_PX + halo)
        mark.setColor(colour or self._canvas.palette().color(QPalette.ColorRole.Highlight))
        mark.setCenter(place)
        return mark


class PixelPicker(QObject):
    """Ties a checkable button to a ``PixelTool`` and marks the chosen place while the button's page is there.

    Args:
        canvas: QGIS's main canvas.
        button: checked while the tool is the canvas's.
        parent: owner.
    """

    picked = pyqtSignal(QgsPointXY)
    hovered = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas, button: QAbstractButton, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._closed = False
        self._mark = CanvasMark(canvas, button, self)
        self._tool = PixelTool(canvas)
        self._tool.setButton(button)
        self._tool.picked.connect(self.picked)
        self._tool.hovered.connect(self.hovered)
        button.toggled.connect(self._on_button)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the coordinate system of the points that are told."""
        return self._canvas.mapSettings().destinationCrs()

    def mark(self, place: Optional[QgsPointXY]) -> None:
        """Mark a place of the canvas; ``None``: none."""
        self._mark.put(place, self.crs)

    def close(self) -> None:
        """Give the canvas back as it was."""
        if not self._closed:
            self._closed = True
            self._canvas.unsetMapTool(self._tool)
            self._tool.deleteLater()  # it belongs to the canvas
            self._mark.close()

    def _on_button(self, checked: bool) -> None:
        if checked and not self._closed:
            self._canvas.setMapTool(self._tool)
        elif not self._closed:
            self._canvas.unsetMapTool(self._tool)
