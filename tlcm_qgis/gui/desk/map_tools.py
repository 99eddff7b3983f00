"""The tools of the samples page in the canvas."""

from __future__ import annotations

from typing import Any, Callable, List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsMapCanvas,
    QgsMapMouseEvent,
    QgsMapTool,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
    QgsRubberBand,
)
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface

from .sample_editor import SampleEditor

TakeKey = Callable[[Any], bool]
_CLICK_PX = 4  # a drag that is shorter is a click
_FILL_ALPHA = 70
_WIDTH_PX = 2
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]  # its name in QGIS 3.22


def cad_dock(canvas: QgsMapCanvas) -> QgsAdvancedDigitizingDockWidget:
    """Return QGIS's panel of advanced digitizing, or one of our own for a canvas that is not that of the main window."""
    if iface is not None and iface.mapCanvas() is canvas:
        return iface.cadDockWidget()
    dock = QgsAdvancedDigitizingDockWidget(canvas, canvas)
    dock.hide()
    return dock


class AddTool(QgsMapToolDigitizeFeature):
    """QGIS's own capturing of points or polygons (snapping, tracing, advanced digitizing), for the samples.

    The layer is set as the canvas's current one at every click and not kept here: QGIS would not notice that it is removed.

    Args:
        editor: takes what was drawn.
        take_key: is asked first about every key; returns whether it was one of the page's.
    """

    def __init__(
        self, canvas: QgsMapCanvas, dock: QgsAdvancedDigitizingDockWidget, is_polygon: bool, editor: SampleEditor, take_key: TakeKey
    ) -> None:
        mode = QgsMapToolCapture.CaptureMode.CapturePolygon if is_polygon else QgsMapToolCapture.CaptureMode.CapturePoint
        super().__init__(canvas, dock, mode)
        self._editor, self._take_key = editor, take_key
        self.digitizingCompleted.connect(lambda feature: editor.add(feature.geometry()))

    def cadCanvasReleaseEvent(self, e: QgsMapMouseEvent) -> None:
        """Take a click."""
        if self._editor.can_add().ready and self._editor.begin():
            super().cadCanvasReleaseEvent(e)

    def keyPressEvent(self, e: Any) -> None:
        """Take a key."""
        if not self._take_key(e):
            super().keyPressEvent(e)


class _BandTool(QgsMapTool):
    """A tool that draws one rubber band."""

    def __init__(self, canvas: QgsMapCanvas, take_key: TakeKey) -> None:
        super().__init__(canvas)
        self._take_key = take_key
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def flags(self) -> Any:
        """Say that it edits."""
        return QgsMapTool.Flag.EditTool

    def deactivate(self) -> None:
        """Take the rubber band away."""
        self.drop_band()
        super().deactivate()

    def keyPressEvent(self, e: Any) -> None:
        """Take a key."""
        if not self._take_key(e):
            super().keyPressEvent(e)

    def band(self, colour: QColor) -> QgsRubberBand:
        """Return the rubber band in a colour."""
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), _POLYGON)
            self._band.setWidth(_WIDTH_PX)
        fill = QColor(colour)
        fill.setAlpha(_FILL_ALPHA)
        self._band.setStrokeColor(colour)
        self._band.setFillColor(fill)
        return self._band

    def drop_band(self) -> None:
        """Take the rubber band away."""
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None


class LassoTool(_BandTool):
    """A click near a sample, or a line around several; what happens to them is ``act``'s.

    Args:
        act: gets the ids of the samples.
    """

    def __init__(self, canvas: QgsMapCanvas, editor: SampleEditor, act: Callable[[List[int]], None], take_key: TakeKey) -> None:
        super().__init__(canvas, take_key)
        self._editor, self._act = editor, act
        self._line: List[QgsPointXY] = []
        self._start: Any = None

    def canvasPressEvent(self, e: QgsMapMouseEvent) -> None:
        """Begin."""
        if e.button() == Qt.MouseButton.LeftButton:
            self._line, self._start = [e.mapPoint()], e.pos()

    def canvasMoveEvent(self, e: QgsMapMouseEvent) -> None:
        """Draw on."""
        if self._start is None:
            return
        self._line.append(e.mapPoint())
        if len(self._line) > 2:
            self.band(self.canvas().selectionColor()).setToGeometry(QgsGeometry.fromPolygonXY([self._line]), None)

    def canvasReleaseEvent(self, e: QgsMapMouseEvent) -> None:
        """Act on what was meant."""
        start, self._start = self._start, None
        self.drop_band()
        if start is None:
            return
        if (e.pos() - start).manhattanLength() <= _CLICK_PX or len(self._line) < 3:
            found = self._editor.find(QgsGeometry.fromPointXY(e.mapPoint()), QgsMapTool.searchRadiusMU(self.canvas()))
        else:
            found = self._editor.find(QgsGeometry.fromPolygonXY([self._line]).makeValid())
        self._act(found)


class GrowTool(_BandTool):
    """A click is where a region begins; a click into its preview, or Enter, takes it.

    Signals:
        seeded: a place (in the canvas's coordinate system); accepted; discarded.
    """

    seeded = pyqtSignal(QgsPointXY)
    accepted = pyqtSignal()
    discarded = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, take_key: TakeKey) -> None:
        super().__init__(canvas, take_key)
        self._preview: Optional[QgsGeometry] = None

    def show_preview(self, region: QgsGeometry, colour: QColor) -> None:
        """Show a region; it is in the canvas's coordinate system."""
        self._preview = region
        self.band(colour).setToGeometry(region, None)

    def drop_band(self) -> None:
        """Forget the preview."""
        self._preview = None
        super().drop_band()

    def canvasReleaseEvent(self, e: QgsMapMouseEvent) -> None:
        """Begin a region, take it or discard it."""
        if e.button() == Qt.MouseButton.RightButton:
            self.discarded.emit()
        elif e.button() == Qt.MouseButton.LeftButton:
            point = e.mapPoint()
            if self._preview is not None and self._preview.contains(point):
                self.accepted.emit()
            else:
                self.seeded.emit(point)

    def keyPressEvent(self, e: Any) -> None:
        """Take Enter and Escape."""
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif e.key() == Qt.Key.Key_Escape:
            self.discarded.emit()
        else:
            super().keyPressEvent(e)
            return
        e.accept()
