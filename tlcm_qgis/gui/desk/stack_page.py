"""Page Stack: from images to a stack, and its dates in the canvas."""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidgetItem

from ...core.spec.messages import tr
from ...core.spec.stack_document import StackDate
from ...processing.resources import icon
from ...processing.texts import translate
from .background import Run
from .page import Page, when_path_given
from .pictures import PRESETS, preset_bands
from .readiness import Readiness, apply, environment_ready, not_ready, stack_ready
from .run_panel import RunPanel

STACK_NAME = "stack.json"


def creating_ready(folder: str, is_running: bool) -> Readiness:
    """Return whether a stack can be made of ``folder``."""
    if is_running:
        return not_ready(translate("A stack is being made."))
    if not folder:
        return not_ready(translate("There is no folder yet."), translate("Choose the folder of the images."))
    if not os.path.isdir(folder):
        return not_ready(translate("{file} is not a folder.", file=folder), translate("Choose the folder of the images."))
    return environment_ready()


class StackPage(Page):
    """Chooses or makes a stack, lists its dates and shows one of them."""

    NAME = "stack"
    TITLE = tr("Stack")

    def fill(self) -> None:
        """Connect the widgets."""
        form = self.form
        form.stackFile.setFilter(translate("Stack files") + " (*.json)")
        when_path_given(form.stackFile, self._choose)
        form.folder.setStorageMode(form.folder.StorageMode.GetDirectory)
        form.folder.fileChanged.connect(lambda _path: self._refresh_create())
        form.create.setIcon(icon("stack.svg"))
        form.create.clicked.connect(self._create)
        form.options.clicked.connect(lambda: self.desk.open_dialog("createstack", {"FOLDER": form.folder.filePath()}))
        self.progress = RunPanel(form.progress)
        form.dates.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        form.dates.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        form.dates.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        form.dates.itemSelectionChanged.connect(self._on_row)
        form.previous.setArrowType(Qt.ArrowType.LeftArrow)
        form.following.setArrowType(Qt.ArrowType.RightArrow)
        form.previous.clicked.connect(partial(self.step, -1))
        form.following.clicked.connect(partial(self.step, 1))
        form.slider.valueChanged.connect(self._on_slider)
        form.preset.activated.connect(lambda _index: self.state.set_preset(form.preset.currentData()))
        form.showDate.clicked.connect(self.desk.date_layer.show)
        self.listen(self.state.stack_changed, self.refresh)
        self.listen(self.state.date_changed, self._refresh_date)

    def refresh(self) -> None:
        """Show the stack, its dates and which of them is shown."""
        form, stack = self.form, self.state.stack
        with QSignalBlocker(form.stackFile):
            form.stackFile.setFilePath(self.state.stack_path)
        readiness = stack_ready(self.state)
        apply(readiness, form.dateBox, form.stackState)
        with QSignalBlocker(form.dates), QSignalBlocker(form.slider):
            dates = stack.dates if stack else ()
            form.dates.setRowCount(len(dates))
            for row, date in enumerate(dates):
                self._fill_row(row, date)
            form.dates.resizeColumnsToContents()
            form.slider.setRange(0, max(0, len(dates) - 1))
        form.summary.setText(
            translate("{count} dates, bands {bands}", count=len(stack.dates), bands=", ".join(stack.bands)) if stack is not None else ""
        )
        self._fill_presets()
        self._refresh_date()
        self._refresh_create()

    def step(self, by: int, *_checked: Any) -> None:
        """Show the date that is ``by`` further."""
        self.form.slider.setValue(self.form.slider.value() + by)

    def _fill_row(self, row: int, date: StackDate) -> None:
        last = "" if date.interval.end == date.interval.start else date.interval.end.isoformat()
        for column, text in enumerate((date.key, last, str(sum(not file.is_mask for file in date.files)))):
            self.form.dates.setItem(row, column, QTableWidgetItem(text))

    def _fill_presets(self) -> None:
        stack, combo = self.state.stack, self.form.preset
        combo.clear()
        for preset in PRESETS.values():
            if stack is not None and preset_bands(stack, preset) is not None:
                combo.addItem(translate(preset.title), preset.name)
        combo.setCurrentIndex(max(0, combo.findData(self.state.preset)))
        combo.setEnabled(combo.count() > 0)

    def _refresh_date(self) -> None:
        stack, form = self.state.stack, self.form
        keys = [date.key for date in stack.dates] if stack else []
        row = keys.index(self.state.date) if self.state.date in keys else -1
        with QSignalBlocker(form.slider), QSignalBlocker(form.dates):
            form.slider.setValue(max(0, row))
            form.dates.selectRow(row) if row >= 0 else form.dates.clearSelection()
        form.dateLabel.setText(self.state.date)
        form.previous.setEnabled(row > 0)
        form.following.setEnabled(0 <= row < len(keys) - 1)

    def _refresh_create(self) -> None:
        readiness = creating_ready(self.form.folder.filePath(), self.progress.is_running)
        apply(
            readiness, self.form.create, self.form.createState, translate("Make a stack file in this folder; the images stay as they are.")
        )

    def _choose(self, path: str) -> None:
        if path != self.state.stack_path or self.state.stack_problem:
            self.state.set_stack(path)
        if path:
            self.desk.date_layer.show()

    def _on_slider(self, row: int) -> None:
        if self.state.stack is not None:
            self._show(row)

    def _on_row(self) -> None:
        rows = self.form.dates.selectionModel().selectedRows()
        if rows and self.state.stack is not None:
            self._show(rows[0].row())

    def _show(self, row: int) -> None:
        if self.state.stack is not None:
            self.desk.date_layer.is_active = True
            self.state.set_date(self.state.stack.dates[row].key)

    def _create(self) -> None:
        folder = self.form.folder.filePath()
        run = self.desk.run("createstack", {"FOLDER": folder, "OUTPUT": os.path.join(folder, STACK_NAME)}, keep=False)
        if run is not None:
            self.progress.follow(run)
            run.finished.connect(lambda ok, results: self._on_created(run, ok))
            self._refresh_create()

    def _on_created(self, run: Run, ok: bool) -> None:
        self._refresh_create()
        if ok:
            self._choose(str(run.results["OUTPUT"]))
