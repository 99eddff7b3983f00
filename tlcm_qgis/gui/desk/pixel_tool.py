"""Looking at one pixel: a map tool that says where the pointer is, and a mark in the canvas."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QAbstractButton

_MARK_PX = 14
_MARK_PEN_PX = 3


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


class PixelPicker(QObject):
    """Ties a checkable button to a ``PixelTool`` and marks the chosen place, whatever the canvas's coordinate system becomes.

    Args:
        canvas: QGIS's main canvas.
        button: checked while the tool is the canvas's.
        parent: owner.
    """

    picked = pyqtSignal(QgsPointXY)
    hovered = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas, button: QAbstractButton, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas, self._button = canvas, button
        self._closed = False
        self._mark: Optional[QgsVertexMarker] = None
        self._place: Optional[QgsPointXY] = None
        self._place_crs = QgsCoordinateReferenceSystem()
        self._tool = PixelTool(canvas)
        self._tool.setButton(button)
        self._tool.picked.connect(self.picked)
        self._tool.hovered.connect(self.hovered)
        button.toggled.connect(self._on_button)
        canvas.destinationCrsChanged.connect(self._show_mark)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Return the coordinate system of the points that are told."""
        return self._canvas.mapSettings().destinationCrs()

    def mark(self, place: Optional[QgsPointXY]) -> None:
        """Mark a place of the canvas; ``None``: none."""
        self._place, self._place_crs = place, self.crs
        self._show_mark()

    def close(self) -> None:
        """Give the canvas back as it was."""
        if not self._closed:
            self._closed = True
            self._canvas.destinationCrsChanged.disconnect(self._show_mark)
            self._canvas.unsetMapTool(self._tool)
            self.mark(None)

    def _on_button(self, checked: bool) -> None:
        if checked:
            self._canvas.setMapTool(self._tool)
        else:
            self._canvas.unsetMapTool(self._tool)

    def _show_mark(self, *_ignored: Any) -> None:
        if self._mark is not None:
            self._canvas.scene().removeItem(self._mark)
            self._mark = None
        place = self._place_in_canvas()
        if place is not None:
            self._mark = QgsVertexMarker(self._canvas)
            self._mark.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._mark.setIconSize(_MARK_PX)
            self._mark.setPenWidth(_MARK_PEN_PX)
            self._mark.setColor(self._canvas.palette().color(QPalette.ColorRole.Highlight))
            self._mark.setCenter(place)

    def _place_in_canvas(self) -> Optional[QgsPointXY]:
        if self._place is None or self._place_crs == self.crs:
            return self._place
        try:
            return QgsCoordinateTransform(self._place_crs, self.crs, self._canvas.mapSettings().transformContext()).transform(self._place)
        except QgsCsException:  # the place has no coordinates there
            return None
