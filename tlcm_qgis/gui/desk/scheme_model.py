"""The class scheme as a table that can be edited: key, colour, code, name, parent and number of samples."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPixmap

from ...core.spec.classes import LandCoverClass
from ...core.spec.messages import tr
from ...processing.texts import translate
from .scheme_edits import KEYS

KEY, COLOUR, CODE, NAME, COUNT, PARENT = range(6)
_FIELDS = {CODE: "code", NAME: "name", PARENT: "parent"}
_TITLES = (tr("Key"), "", tr("Code"), tr("Name"), tr("Samples"), tr("Parent"))
_TIPS = (
    tr("Press this key in the canvas to choose the class; move a class up to give it a key."),
    tr("Colour: click to change it."),
    tr("The label of the class in your data."),
    tr("The name of the class in maps and reports."),
    tr("How many samples the class has."),
    tr("The group of the class, if you use groups."),
)
_SWATCH = QSize(18, 14)


class SchemeModel(QAbstractTableModel):
    """Rows are classes in the analyst's order.

    Args:
        edit: called with value, field and text when a cell was edited; returns whether that was accepted.
    """

    def __init__(self, edit: Callable[[int, str, str], bool], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.classes: Tuple[LandCoverClass, ...] = ()
        self._counts: Mapping[int, int] = {}
        self._advice: Dict[int, str] = {}
        self.locked: Mapping[str, str] = {}

    def show(self, classes: Sequence[LandCoverClass], locked: Mapping[str, str]) -> None:
        """Show these classes; ``locked``: why a field cannot be edited in classes with samples, by its name."""
        self.locked = locked
        same = [item.value for item in classes] == [item.value for item in self.classes]
        if not same:
            self.beginResetModel()
        self.classes = tuple(classes)
        if same:
            self._tell_all()
        else:
            self.endResetModel()

    def show_counts(self, counts: Mapping[int, int], advice: Dict[int, str]) -> None:
        """Show the number of samples by value, and what is doubtful about them."""
        if counts != self._counts or advice != self._advice:
            self._counts, self._advice = counts, advice
            self._tell_all()

    def count(self, value: int) -> int:
        """Return how many samples a class has."""
        return self._counts.get(value, 0)

    def row_of(self, value: int) -> int:
        """Return the row of a class, -1 if it is not there."""
        return next((row for row, item in enumerate(self.classes) if item.value == value), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self.classes)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return translate((_TITLES if role == Qt.ItemDataRole.DisplayRole else _TIPS)[section])

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        field = _FIELDS.get(index.column())
        if field and not self._lock(self.classes[index.row()], field):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self.classes):
            return None
        item, column = self.classes[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(item, index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(item, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == COLOUR:
            return item.colour
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (KEY, COUNT):
            side = Qt.AlignmentFlag.AlignRight if column == COUNT else Qt.AlignmentFlag.AlignHCenter
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell."""
        field = _FIELDS.get(index.column())
        if role != Qt.ItemDataRole.EditRole or field is None:
            return False
        item = self.classes[index.row()]
        return str(value) != getattr(item, field) and self._edit(item.value, field, str(value))

    def _text(self, item: LandCoverClass, row: int, column: int) -> str:
        if column == KEY:
            return str(row + 1) if row < KEYS else ""
        if column == COUNT:
            return str(self.count(item.value))
        return str(getattr(item, _FIELDS[column])) if column in _FIELDS else ""

    def _tip(self, item: LandCoverClass, column: int) -> str:
        if column == COUNT:
            return self._advice.get(item.value, "")
        field = _FIELDS.get(column)
        lock = self._lock(item, field) if field else ""
        return lock or (getattr(item, field) if field else translate(_TIPS[column]))

    def _picture(self, item: LandCoverClass, column: int) -> Any:
        if column == COLOUR:
            swatch = QPixmap(_SWATCH)
            swatch.fill(QColor(item.colour))
            return swatch
        return QgsApplication.getThemeIcon("/mIconWarning.svg") if column == COUNT and item.value in self._advice else None

    def _lock(self, item: LandCoverClass, field: str) -> str:
        return self.locked.get(field, "") if self.count(item.value) else ""

    def _tell_all(self) -> None:
        if self.classes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.classes) - 1, len(_TITLES) - 1))
