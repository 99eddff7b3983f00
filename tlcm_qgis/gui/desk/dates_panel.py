"""The table of dates on the page Stack, and the corrections made in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QMessageBox

from ...core.spec.stack_corrections import free_neighbour, write_corrected
from ...processing.texts import translate
from .dates_model import FIRST, DatesModel
from .desk import Desk
from .facts_reader import FactsReader
from .questions import ask

_THUMBNAIL_PX = 40
_MARGIN_EM = 2


class DatesPanel(QObject):
    """Fills the table of the page's form.

    Args:
        form: of the page Stack.
        desk: services and state.
        show_row: called with the row that the user chose.
    """

    def __init__(self, form: Any, desk: Desk, show_row: Callable[[int], None]) -> None:
        super().__init__(form)
        self._form, self._desk, self._state, self._show_row = form, desk, desk.state, show_row
        self.model = DatesModel(self)
        self.reader = FactsReader(self._state, desk.tasks, self)
        self._is_refreshing = False
        table = form.dates
        table.setModel(self.model)
        table.setIconSize(QSize(_THUMBNAIL_PX, _THUMBNAIL_PX))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_THUMBNAIL_PX + 4)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        self.model.edited.connect(self._refresh_corrections)
        self.model.refused.connect(self._say)
        self.reader.came.connect(self._on_facts)
        form.saveCopy.clicked.connect(lambda _checked=False: self._write(free_neighbour(Path(self._state.stack_path))))
        form.replaceStack.clicked.connect(self._ask_to_replace)
        form.dropCorrections.clicked.connect(self.model.drop_corrections)

    def renew(self) -> None:
        """Show the dates of the stack that is known now."""
        self.model.set_stack(self._state.stack)
        self._fit_columns()
        self.reader.renew()
        self._refresh_corrections()

    def follow(self, row: int) -> None:
        """Mark the shown date."""
        self._is_refreshing = True
        if row >= 0:
            self._form.dates.selectRow(row)
            self._form.dates.scrollTo(self.model.index(row, FIRST))
        else:
            self._form.dates.clearSelection()
        self._is_refreshing = False

    def _fit_columns(self) -> None:
        """Make room for what columns hold, without asking the model for every cell."""
        header, metrics = self._form.dates.horizontalHeader(), self._form.dates.fontMetrics()
        header.setStretchLastSection(True)
        for column, widest in enumerate(self.model.widest_texts()):
            texts = (widest, str(self.model.headerData(column, Qt.Orientation.Horizontal)))
            width = max(metrics.horizontalAdvance(text) for text in texts) + _MARGIN_EM * metrics.horizontalAdvance("m")
            header.resizeSection(column, width + (_THUMBNAIL_PX if column == FIRST else 0))

    def _on_facts(self) -> None:
        self.model.set_facts(self.reader.facts)

    def _on_selection(self, *_change: Any) -> None:
        rows = self._form.dates.selectionModel().selectedRows()
        if rows and not self._is_refreshing:
            self._show_row(rows[0].row())

    def _say(self, text: str) -> None:
        self._form.correctionState.setText(text)
        self._form.correctionState.setVisible(bool(text))

    def _refresh_corrections(self) -> None:
        count = len(self.model.corrections)
        self._form.corrections.setVisible(count > 0)
        self._say(translate("Corrected dates that are not in the stack file yet: {count}", count=count) if count else "")

    def _ask_to_replace(self) -> None:
        ask(
            self._form,
            translate("{file} is replaced by one with the corrected dates. The images stay as they are.", file=self._state.stack_path),
            translate("Replace"),
            lambda: self._write(Path(self._state.stack_path)),
            QMessageBox.Icon.Warning,
        )

    def _write(self, target: Path) -> None:
        self._state.check_files()
        stack, corrections = self._state.stack, dict(self.model.corrections)
        if stack is None or not corrections:
            return
        shown = corrections.get(self._state.date)
        self._form.corrections.setEnabled(False)

        def done(_nothing: object) -> None:
            self._form.corrections.setEnabled(True)
            if shown is not None:
                self._state.set_date(shown.interval.start.isoformat())
            self._state.set_stack(str(target))
            self._desk.say(translate("{file} has the corrected dates.", file=target), Qgis.MessageLevel.Success)

        def failed(problem: str) -> None:
            self._form.corrections.setEnabled(True)
            self._say(problem)

        self._desk.tasks.start(
            translate("Writing {file}", file=target.name),
            lambda _is_cancelled: write_corrected(stack, corrections, target),
            done,
            failed,
            key="stack/corrections",
        )
