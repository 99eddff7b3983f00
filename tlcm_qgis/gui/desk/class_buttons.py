"""Buttons of the classes of a scheme, as many beside each other as there is room for."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from ...core.spec.classes import ClassScheme
from .scheme_edits import shortened

KEYS = 9  # classes that have a key of their own
_NAME_LETTERS = 24


class ClassButtons(QWidget):
    """One button a class; the first nine show their keys."""

    chosen = pyqtSignal(int)  # value of the class

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.buttons: List[QToolButton] = []
        self._values: List[int] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fill(self, scheme: Optional[ClassScheme]) -> None:
        """Show the classes of a scheme in its order."""
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        classes = scheme.classes if scheme is not None else ()
        self._values = [item.value for item in classes]
        self.buttons = []
        for number, item in enumerate(classes, start=1):
            button = QToolButton(self)
            name = shortened(item.name, _NAME_LETTERS)
            button.setText((f"{number}  {name}" if number <= KEYS else name).replace("&", "&&"))
            button.setToolTip(item.name)
            button.setIcon(self._swatch(item.colour))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, value=item.value: self.chosen.emit(value))
            self.buttons.append(button)
        self._columns = 0
        self._arrange()

    def value_of_key(self, number: int) -> Optional[int]:
        """Return the class of a key 1 to 9, ``None`` if it has none."""
        return self._values[number - 1] if 1 <= number <= min(KEYS, len(self._values)) else None

    def mark(self, value: Optional[int]) -> None:
        """Show which class holds now."""
        for button, own in zip(self.buttons, self._values):
            button.setChecked(own == value)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the widest button: one column always fits."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        """Use the room."""
        super().resizeEvent(event)
        self._arrange()

    def _widest(self) -> int:
        return max((int(button.sizeHint().width()) for button in self.buttons), default=0)

    def _arrange(self) -> None:
        columns = max(1, (self.width() + self._grid.spacing()) // max(1, self._widest() + self._grid.spacing()))
        if columns != self._columns and self.buttons:
            self._columns = columns
            for index, button in enumerate(self.buttons):
                self._grid.addWidget(button, index // columns, index % columns)
            self.updateGeometry()

    def _swatch(self, colour: str) -> QIcon:
        side = self.fontMetrics().height()
        picture = QPixmap(side, side)
        picture.fill(QColor(colour))
        return QIcon(picture)
