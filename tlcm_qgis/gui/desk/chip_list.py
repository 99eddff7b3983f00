"""The images around a place, one a date, to look through and to choose the date of a change."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np
from qgis.PyQt.QtCore import QLineF, QRectF, QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from ...core.spec.messages import tr
from ...processing.texts import translate
from .image_chips import CLEAR, EMPTY, MASKED, UNREADABLE, Chip
from .reference_labels import Spans, index_at

_CHIP_EM = 6  # side of a picture in heights of the font
_STRIP_SHARE = 0.07  # of the picture: the class that was said of the date
_CROSS_PX, _CROSS_GAP_PX = 7.0, 3.0  # of the screen: four strokes around the pixel leave it in sight
_GREY_SHARE = 0.7
_LIST_ROWS = 2  # that are seen where there is little room
_STATES = {MASKED: tr("cloudy"), EMPTY: tr("no data"), UNREADABLE: tr("not there")}
_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class ChipList(QListWidget):
    """Pictures with their dates; the chosen one is the day from which the next class holds.

    Keys other than the arrows are left to the panel around it.
    """

    chosen = pyqtSignal(str)  # key of a date that the user has clicked or gone to

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._chips: Sequence[Chip] = ()
        self._colours: Dict[str, str] = {}
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        side = self._side()
        self.setIconSize(QSize(side, side))
        self._set_grid(1)
        self.currentItemChanged.connect(self._on_current)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these pictures; none is chosen."""
        self._chips = chips
        self._set_grid(1 if all(chip.state == CLEAR for chip in chips) else 2)
        with QSignalBlocker(self):
            self.clear()
            for chip in chips:
                item = QListWidgetItem(chip.date)
                item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
                item.setData(Qt.ItemDataRole.UserRole, chip.date)
                if chip.state != CLEAR:
                    state = translate(_STATES[chip.state])
                    item.setText(f"{chip.date}\n{state}")
                item.setSizeHint(self.gridSize())
                self.addItem(item)
            self.setCurrentItem(None)
        self._draw()

    def show_classes(self, spans: Spans, colours: Mapping[Optional[int], str]) -> None:
        """Mark every picture with the colour of the class that was said of its date."""
        found = {}
        for chip in self._chips:
            index = index_at(spans, chip.day)
            if index is not None and spans[index].value in colours:
                found[chip.date] = colours[spans[index].value]
        self._colours = found
        self._draw()

    def date(self) -> str:
        """Return the key of the chosen date, "" for none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, date: str) -> None:
        """Choose the first picture of a day or after it without telling anybody."""
        row = next((row for row, chip in enumerate(self._chips) if chip.day >= date[:10]), -1)
        with QSignalBlocker(self):
            self.setCurrentRow(row)
        if row >= 0:
            self.scrollToItem(self.item(row))

    def keyPressEvent(self, event: Any) -> None:
        """Go from picture to picture; other keys are the panel's."""
        if event.key() in _MOVES and self.count():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return a size that shows some rows."""
        return QSize(3 * self.gridSize().width(), self.minimumHeight())

    def changeEvent(self, event: Any) -> None:
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._draw()

    def _set_grid(self, lines: int) -> None:
        """Give every picture room for ``lines`` of text."""
        side, line = self._side(), self.fontMetrics().height()
        self.setGridSize(QSize(side + line, side + (lines + 1) * line))
        self.setMinimumHeight(_LIST_ROWS * self.gridSize().height() + 2 * self.frameWidth())

    def _side(self) -> int:
        return int(self.fontMetrics().height() * _CHIP_EM)

    def _draw(self) -> None:
        for row, chip in enumerate(self._chips[: self.count()]):
            picture = self._picture(chip)
            shown = QIcon(picture)
            shown.addPixmap(picture, QIcon.Mode.Selected)  # Qt would tint it
            self.item(row).setIcon(shown)

    def _picture(self, chip: Chip) -> QPixmap:
        side, ratio = self._side(), self.devicePixelRatioF()
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.palette().color(QPalette.ColorRole.Mid))
        painter = QPainter(picture)
        frame = QRectF(0, 0, side, side)
        if chip.pixels is not None:
            painter.drawImage(frame, _image(chip.pixels if chip.state == CLEAR else _greyed(chip.pixels)))
            _draw_cross(painter, side)
        colour = self._colours.get(chip.date)
        if colour:
            painter.fillRect(QRectF(0, side * (1 - _STRIP_SHARE), side, side * _STRIP_SHARE), QColor(colour))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))  # what is white is seen on white, too
        painter.end()
        return picture

    def _on_current(self, now: Optional[QListWidgetItem], _before: Optional[QListWidgetItem]) -> None:
        if now is not None:
            self.chosen.emit(self.date())


def _image(pixels: np.ndarray) -> QImage:
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _greyed(pixels: np.ndarray) -> np.ndarray:
    """Return a picture in faint greys: its date says nothing about the place."""
    grey = pixels[..., :3].mean(axis=-1, keepdims=True)
    faint = 255 * _GREY_SHARE + grey * (1 - _GREY_SHARE)
    return np.concatenate([np.repeat(faint, 3, axis=-1), pixels[..., 3:]], axis=-1).astype(np.uint8)


def _draw_cross(painter: QPainter, side: int) -> None:
    """Draw four strokes around the middle, dark on light: they are seen on every image."""
    middle, near, far = side / 2, _CROSS_GAP_PX, _CROSS_GAP_PX + _CROSS_PX
    strokes: List[QLineF] = []
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        strokes.append(QLineF(middle + near * x, middle + near * y, middle + far * x, middle + far * y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((Qt.GlobalColor.white, 3.0), (Qt.GlobalColor.black, 1.2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLines(strokes)
