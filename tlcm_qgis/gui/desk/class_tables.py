"""Tables of classes: coloured, sorted as they come, read by keyboard, and saved as CSV, PNG and SVG."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QIcon, QKeyEvent, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ...processing.texts import translate
from .plots import Colours, PlotWidget

_LEAST_TINT, _MOST_TINT = 0.12, 0.85  # how much of a class colour a cell with something in it shows
_DARK_LUMINANCE = 0.55
_MOST_ROWS = 12  # of a matrix that are seen at once
_PICTURE_CELL_INCH = 0.72
_PICTURE_MARGIN_INCH = 2.6
_MOST_PICTURE_CELLS = 40
_CHOOSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Head:
    """A class as a head of a row or column."""

    name: str
    colour: str


@dataclass(frozen=True)
class TableRow:
    """A row: texts of its cells, and the colour of its first one ("" for none)."""

    cells: Tuple[str, ...]
    colour: str = ""


class RowsModel(QAbstractTableModel):
    """Rows of texts, however many."""

    def __init__(self, heads: Sequence[str], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._heads = list(heads)
        self.rows: List[TableRow] = []

    def fill(self, rows: Sequence[TableRow], heads: Optional[Sequence[str]] = None) -> None:
        """Show these rows, under other heads if they are given."""
        self.beginResetModel()
        self._heads = list(heads or self._heads)
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tooltip and colour of a cell."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row.colour:
            return QColor(row.colour)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None


class MatrixModel(QAbstractTableModel):
    """Numbers by two classes; each cell is tinted with the colour of its row by its share of the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.rows: Sequence[Head] = ()
        self.columns: Sequence[Head] = ()
        self.texts: Sequence[Sequence[str]] = ()
        self._shares: Sequence[Sequence[float]] = ()
        self._icons: Dict[str, QIcon] = {}

    def fill(
        self, rows: Sequence[Head], columns: Sequence[Head], counts: Sequence[Sequence[float]], texts: Sequence[Sequence[str]]
    ) -> None:
        """Show ``texts``, tinted by ``counts``."""
        self.beginResetModel()
        self.rows, self.columns, self.texts = rows, columns, texts
        self._shares = [[count / (sum(row) or 1) for count in row] for row in counts]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tooltip and colours of a cell."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts[row][column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.rows[row].name} → {self.columns[column].name}: {self.texts[row][column]}"
        share = self._shares[row][column]
        if role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole) and share:
            tint = _tinted(self.rows[row].colour, self._parent.palette().color(QPalette.ColorRole.Base), share)
            return QBrush(tint if role == Qt.ItemDataRole.BackgroundRole else _readable_on(tint))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return name and colour of a class."""
        head = (self.columns if orientation == Qt.Orientation.Horizontal else self.rows)[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return head.name
        return self._icon(head.colour) if role == Qt.ItemDataRole.DecorationRole else None

    def _icon(self, colour: str) -> QIcon:
        """Return a class colour as the picture that heads can show."""
        if colour not in self._icons:
            side = self._parent.fontMetrics().height()
            picture = QPixmap(side, side)
            picture.fill(QColor(colour))
            self._icons[colour] = QIcon(picture)
        return self._icons[colour]


class MatrixTable(QTableView):
    """The table of a matrix; a cell is chosen with a click, Enter or Space."""

    chosen = pyqtSignal(int, int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current cell."""
        if event.key() in _CHOOSING_KEYS and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row(), index.column())


class MatrixView(QWidget):
    """A matrix of two sets of classes that can be clicked and saved.

    Args:
        parent: widget that holds it.
        name: proposed for files that are saved.
    """

    chosen = pyqtSignal(int, int)  # row and column

    def __init__(self, parent: Optional[QWidget] = None, name: str = "matrix") -> None:
        super().__init__(parent)
        self.table = MatrixTable(self)
        self.model = MatrixModel(self)
        self.table.setModel(self.model)
        self.table.chosen.connect(self.chosen)
        self.saver = PlotWidget(self, name, on_screen=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.saver)

    def fill(
        self,
        heads: Sequence[Head],
        counts: Sequence[Sequence[float]],
        texts: Sequence[Sequence[str]],
        axes: Tuple[str, str],
        more_rows: Sequence[Sequence[Any]] = (),
    ) -> None:
        """Show a square matrix.

        Args:
            heads: classes of rows and columns.
            counts: numbers; they tint the cells and are saved as CSV.
            texts: what the cells say.
            axes: what the rows and what the columns are.
            more_rows: further rows of the CSV file.
        """
        self.model.fill(heads, heads, counts, texts)
        self._fit()
        names = [head.name for head in heads]
        rows = [(f"{axes[0]} \\ {axes[1]}", *names), *((name, *row) for name, row in zip(names, counts)), *more_rows]
        self.saver.draw(lambda figure, colours: _draw_matrix(figure, colours, heads, counts, texts, axes), rows)

    def _fit(self) -> None:
        """Share the width among the columns, but cut off no number; names are cut off before, and told in full by tooltips."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for row in self.model.texts for text in row), default=0)
        header.setMinimumSectionSize(widest + metrics.height())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        fit_height(self.table, _MOST_ROWS)


def fit_height(table: QTableView, most_rows: int) -> None:
    """Make a table as high as its rows, but not higher than ``most_rows``: what lies below stays in sight."""
    rows = min(max(1, table.model().rowCount()), most_rows)
    height = table.horizontalHeader().sizeHint().height() + rows * table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(height + table.horizontalScrollBar().sizeHint().height() + 2 * table.frameWidth())


def set_up_list(table: QTableView, model: RowsModel) -> None:
    """Make a plain list of rows of a table view; what is chosen is a whole row."""
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().setStretchLastSection(True)


def class_heads(classes: Sequence[Any]) -> List[Head]:
    """Return heads of classes; a name that several have gets its code."""
    names = [item.name for item in classes]
    return [Head(f"{item.name} ({item.code})" if names.count(item.name) > 1 else item.name, item.colour) for item in classes]


def _tinted(colour: str, base: QColor, share: float) -> QColor:
    part = _LEAST_TINT + (_MOST_TINT - _LEAST_TINT) * share
    over = QColor(colour)
    mixed = (round(part * top + (1 - part) * below) for top, below in zip(over.getRgb()[:3], base.getRgb()[:3]))
    return QColor(*mixed)


def _readable_on(colour: QColor) -> QColor:
    luminance = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()
    return QColor(Qt.GlobalColor.black if luminance > _DARK_LUMINANCE else Qt.GlobalColor.white)


def _draw_matrix(
    figure: Any,
    colours: Colours,
    heads: Sequence[Head],
    counts: Sequence[Sequence[float]],
    texts: Sequence[Sequence[str]],
    axes: Tuple[str, str],
) -> None:
    size = len(heads)
    inches = _PICTURE_MARGIN_INCH + _PICTURE_CELL_INCH * min(size, _MOST_PICTURE_CELLS)
    figure.set_size_inches(inches, inches)
    shown = figure.subplots()
    base = QColor(colours.background)
    tints = [[_tinted(head.colour, base, count / (sum(row) or 1)) if count else base for count in row] for head, row in zip(heads, counts)]
    shown.imshow([[tint.getRgbF()[:3] for tint in row] for row in tints])
    for y, row in enumerate(texts):
        for x, text in enumerate(row):
            shown.text(x, y, text, ha="center", va="center", fontsize="small", color=_readable_on(tints[y][x]).name())
    names = [head.name for head in heads]
    shown.set_xticks(range(size))
    shown.set_yticks(range(size))
    shown.set_xticklabels(names, rotation=45, ha="right", rotation_mode="anchor")
    shown.set_yticklabels(names)
    shown.set_ylabel(axes[0])
    shown.set_xlabel(axes[1])


def rows_for_csv(heads: Sequence[str], rows: Sequence[TableRow]) -> List[Sequence[Any]]:
    """Return rows of a table as they are saved, the head first."""
    return [tuple(heads), *(row.cells for row in rows)]


def share_text(value: Optional[float]) -> str:
    """Return an accuracy with three decimals, a dash if there is none."""
    return "–" if value is None else f"{value:.3f}"


def percent_text(value: Optional[float]) -> str:
    """Return a share (0-1) as percent with one decimal, a dash if there is none."""
    return "–" if value is None else translate("{share} %", share=f"{100 * value:.1f}")
