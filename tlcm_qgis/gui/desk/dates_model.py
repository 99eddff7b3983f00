"""The dates of a stack as a table whose days and sensors can be corrected."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QIcon, QPixmap

from ...core.spec.dates import DateInterval
from ...core.spec.errors import InputError
from ...core.spec.hrefs import hide_credentials, is_remote
from ...core.spec.messages import tr
from ...core.spec.stack_corrections import LONGEST_SENSOR, Correction, correct_days
from ...core.spec.stack_document import StackContents, StackDate
from ...processing.texts import sentence, translate
from .date_facts import DateFacts
from .sensors import sensor_of

FIRST, LAST, SENSOR, VALID, CLOUDS = range(5)
_HEADERS: Tuple[Tuple[str, str], ...] = (
    (tr("Date"), tr("The day of the images, or the first day of a composite. Double-click to correct it.")),
    (tr("Last day"), tr("Of a composite; empty for images of one day. Double-click to correct it.")),
    (tr("Sensor"), tr("As the stack file says, else as the names of the images tell. Double-click to correct it.")),
    (tr("Valid"), tr("Share of the stack's area that can be used: with data and not masked. Estimated from a reduced picture.")),
    (tr("Clouds"), tr("Share of the pixels with data that the mask calls bad. Estimated from a reduced picture.")),
)
_DAY, _SHARE = "2020-00-00", "100 %"
_UNKNOWN = "–"
_FILES_SHOWN = 8


class DatesModel(QAbstractTableModel):
    """Rows are dates, with a thumbnail in the first column.

    Attributes:
        corrections: what was edited and is not written yet, by the key that a date has in the file.
    """

    edited = pyqtSignal()
    refused = pyqtSignal(str)  # the sentence of an edit that makes no sense

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._stack: Optional[StackContents] = None
        self._facts: Dict[str, DateFacts] = {}
        self._pictures: Dict[str, QIcon] = {}
        self.corrections: Dict[str, Correction] = {}

    def set_stack(self, stack: Optional[StackContents]) -> None:
        """Show the dates of a stack, without corrections."""
        self.beginResetModel()
        self._stack, self.corrections = stack, {}
        self._facts, self._pictures = {}, {}
        self.endResetModel()

    def set_facts(self, facts: Dict[str, DateFacts]) -> None:
        """Show these facts by key of date."""
        changed = [row for row, date in enumerate(self._dates) if facts.get(date.key) != self._facts.get(date.key)]
        self._facts = dict(facts)
        for row in changed:
            self._pictures.pop(self._dates[row].key, None)
        if changed:
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), CLOUDS))

    def drop_corrections(self) -> None:
        """Go back to what the file says."""
        self.corrections = {}
        if self._dates:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._dates) - 1, CLOUDS))
        self.edited.emit()

    def widest_texts(self) -> Tuple[str, ...]:
        """Return a text as wide as what a column holds, by column; "" where all are empty."""
        has_periods = any(date.interval.start != date.interval.end for date in self._dates)
        sensors = max((sensor_of(date) for date in self._dates), key=len, default="")
        return _DAY, _DAY if has_periods else "", sensors, _SHARE, _SHARE

    @property
    def why_fixed(self) -> str:
        """Return why dates cannot be corrected, "" if they can."""
        if self._stack is None or (self._stack.is_ours and not is_remote(str(self._stack.path))):
            return ""
        return translate('Only dates of stacks made with "Create image stack" can be corrected.')

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of dates."""
        return 0 if parent.isValid() else len(self._dates)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title and explanation of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return translate(_HEADERS[section][0])
        return translate(_HEADERS[section][1]) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return whether a cell can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() <= SENSOR and not self.why_fixed else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        date, column = self._dates[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(date, column)
        if role == Qt.ItemDataRole.DecorationRole and column == FIRST:
            return self._picture(date)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(date, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= VALID:
            return int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and column <= SENSOR and date.key in self.corrections:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take an edit, or refuse it with a sentence."""
        text = str(value or "").strip()
        if role != Qt.ItemDataRole.EditRole or self.why_fixed or text == self.data(index):
            return False
        date = self._dates[index.row()]
        try:
            correction = self._corrected(date, index.column(), text)
        except InputError as error:
            self.refused.emit(sentence(error))
            return False
        if correction == Correction(date.interval, date.sensor):
            self.corrections.pop(date.key, None)
        else:
            self.corrections[date.key] = correction
        self.dataChanged.emit(self.index(index.row(), FIRST), self.index(index.row(), SENSOR))
        self.edited.emit()
        return True

    def _corrected(self, date: StackDate, column: int, text: str) -> Correction:
        interval, sensor = self._interval(date), self._said_sensor(date)
        if column == SENSOR:
            return Correction(interval, text[:LONGEST_SENSOR])
        is_day = interval.start == interval.end
        first = text if column == FIRST else interval.start.isoformat()
        last = text if column == LAST else "" if is_day else interval.end.isoformat()
        taken = {other.key: self._interval(other) for other in self._dates}
        return Correction(correct_days(date.key, first, last, taken), sensor)

    @property
    def _dates(self) -> Tuple[StackDate, ...]:
        return self._stack.dates if self._stack is not None else ()

    def _interval(self, date: StackDate) -> DateInterval:
        correction = self.corrections.get(date.key)
        return date.interval if correction is None else correction.interval

    def _said_sensor(self, date: StackDate) -> str:
        correction = self.corrections.get(date.key)
        return date.sensor if correction is None else correction.sensor

    def _text(self, date: StackDate, column: int) -> str:
        interval, facts = self._interval(date), self._facts.get(date.key)
        if column == FIRST:
            return interval.start.isoformat()
        if column == LAST:
            return "" if interval.start == interval.end else interval.end.isoformat()
        if column == SENSOR:
            return self._said_sensor(date) or sensor_of(date)
        if facts is None:
            return "…"
        share = facts.valid if column == VALID else facts.clouds
        return _UNKNOWN if share is None else f"{share * 100:.0f} %"

    def _picture(self, date: StackDate) -> Optional[QIcon]:
        facts = self._facts.get(date.key)
        if facts is None or not facts.thumbnail:
            return None
        if date.key not in self._pictures:
            picture = QPixmap()
            picture.loadFromData(facts.thumbnail)
            self._pictures[date.key] = QIcon(picture)
        return self._pictures[date.key]

    def _explanation(self, date: StackDate, column: int) -> str:
        facts = self._facts.get(date.key)
        if facts is not None and facts.problem:
            return facts.problem
        if column == CLOUDS and facts is not None and facts.clouds is None:
            return translate("This date has no mask.")
        if column <= SENSOR and self.why_fixed:
            return self.why_fixed
        names: List[str] = [hide_credentials(os.path.basename(file.href)) for file in date.files]
        more = len(names) - _FILES_SHOWN
        return "\n".join([*names[:_FILES_SHOWN], *([translate("and {count} more", count=more)] if more > 0 else [])])
