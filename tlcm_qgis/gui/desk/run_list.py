"""The runs of the project: what became of them, and everything that can be done with them again."""

from __future__ import annotations

import dataclasses
import os
import re
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import Qgis
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, QSignalBlocker, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QListWidgetItem, QMenu, QMessageBox, QWidget

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.errors import TlcmError
from ...core.spec.messages import tr
from ...processing.resources import icon
from ...processing.texts import sentence, translate
from .desk import Desk
from .model_origin import model_of
from .readiness import READY, Readiness, apply, not_ready
from .run_exports import only_in_project, python_command, save_model, shell_command
from .run_record import CANCELLED, FAILED, FINISHED, INTERRUPTED, RUNNING, RunRecord

STATUS_TITLES = {
    RUNNING: tr("running"),
    FINISHED: tr("finished"),
    FAILED: tr("failed"),
    CANCELLED: tr("cancelled"),
    INTERRUPTED: tr("interrupted"),
}
MODEL_EXTENSION = ".model3"
_LONGEST_NAME = 200
_FORM = Path(__file__).resolve().parent / "run_list.ui"


class RunList(QObject):
    """Fills ``place``, an empty widget of a form, with the runs of the state and their actions.

    The name of a run is edited in the list (F2), Delete forgets it; its files stay.
    """

    model_wanted = pyqtSignal(str)  # the model folder of a run, to map with

    def __init__(self, place: QWidget, desk: Desk) -> None:
        super().__init__(place)
        self._desk, self._state = desk, desk.state
        self.form: Any = place
        uic.loadUi(str(_FORM), place)
        self.list = self.form.runs
        self.rename = self._action(translate("Re&name"), self._rename, "F2")
        self.remove = self._action(translate("Remove from the &list"), self._remove, "Del")
        self.folder = self._action(translate("Open &folder"), self._open_folder)
        self.map_with = self._action(translate("Map &with its model"), lambda run: self.model_wanted.emit(model_of(run)))
        self.dialog = self._action(translate("Open in the Processing &dialog…"), self._open_dialog)
        self.model = self._action(translate("Save as &model…"), self._save_model)
        self.python = self._action(translate("Copy as &Python"), lambda run: self._copy(run, python_command))
        self.command = self._action(translate("Copy as qgis_process &command"), lambda run: self._copy(run, shell_command))
        self.menu = QMenu(place)
        for group in ((self.rename, self.remove, self.folder), (self.map_with,), (self.dialog, self.model, self.python, self.command)):
            self.menu.addActions(group)
            self.menu.addSeparator()
        self.form.more.setMenu(self.menu)
        self.form.load.setIcon(icon("desk_open.svg"))
        self.form.load.clicked.connect(lambda: self._with_current(self._load))
        self.form.messages.clicked.connect(lambda: self._with_current(self._show_messages))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(lambda place: self.menu.popup(self.list.viewport().mapToGlobal(place)))
        self.list.currentItemChanged.connect(lambda _new, _old: self._refresh_actions())
        self.list.itemChanged.connect(self._on_edited)
        self.list.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, self.refresh))
        self.refresh()

    def refresh(self) -> None:
        """Show the runs as the state has them, with the same one chosen."""
        current = self.current()
        with QSignalBlocker(self.list):
            self.list.clear()
            for run in self._state.runs:
                self.list.addItem(_item(run))
                if current is not None and run.id == current.id:
                    self.list.setCurrentRow(self.list.count() - 1)
            if self.list.currentRow() < 0 and self.list.count():
                self.list.setCurrentRow(0)
        for widget, is_shown in ((self.form.noRuns, not self._state.runs), (self.list, bool(self._state.runs))):
            widget.setVisible(is_shown)
        self.form.buttons.setVisible(bool(self._state.runs))
        self._refresh_actions()

    def current(self) -> Optional[RunRecord]:
        """Return the chosen run."""
        item = self.list.currentItem()
        run_id = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((run for run in self._state.runs if run.id == run_id), None)

    def _action(self, text: str, slot: Callable[[RunRecord], None], key: str = "") -> QAction:
        action = QAction(text, self.list)
        action.setToolTip(text.replace("&", ""))
        action.triggered.connect(lambda _checked=False: self._with_current(slot))
        if key:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(action)
        return action

    def _with_current(self, slot: Callable[[RunRecord], None]) -> None:
        run = self.current()
        if run is not None:
            slot(run)

    def _refresh_actions(self) -> None:
        run = self.current()
        known = run is not None and run.algorithm in ALGORITHMS
        apply(_loadable(run), self.form.load, tooltip=translate("Load maps, samples and changes of this run into the project."))
        self.form.messages.setEnabled(run is not None and bool(run.problem or run.warnings))
        self.form.messages.setText(_messages_title(run))
        self.form.more.setEnabled(run is not None)
        self.remove.setEnabled(run is not None and run.status != RUNNING)
        self.folder.setEnabled(run is not None and os.path.isdir(_folder_of(run)))
        self.map_with.setEnabled(run is not None and bool(model_of(run)))
        for action in (self.dialog, self.model, self.python, self.command):
            action.setEnabled(known)

    def _on_edited(self, item: QListWidgetItem) -> None:
        run = self.current()
        name = " ".join(item.text().split())[:_LONGEST_NAME]
        if run is not None and name and name != run.name:  # the list is filled again: not while its editor is still closing
            QTimer.singleShot(0, lambda: self._state.put_run(dataclasses.replace(run, name=name)))

    def _rename(self, run: RunRecord) -> None:
        item = self.list.currentItem()
        with QSignalBlocker(self.list):
            item.setText(run.name)  # without what became of it
        self.list.editItem(item)

    def _remove(self, run: RunRecord) -> None:
        if run.status != RUNNING:
            self._state.remove_run(run.id)

    def _open_folder(self, run: RunRecord) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(_folder_of(run)))

    def _load(self, run: RunRecord) -> None:
        if run.series:
            self._state.set_series(run.series)
        self._desk.load_results(run.algorithm, run.outputs)

    def _show_messages(self, run: RunRecord) -> None:
        box = QMessageBox(self.form.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setObjectName("tlcm_run_messages")
        box.setWindowTitle(run.name)
        box.setIcon(QMessageBox.Icon.Critical if run.problem else QMessageBox.Icon.Warning)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setText("\n\n".join(text for text in (run.problem, *run.warnings) if text))
        box.open()

    def _open_dialog(self, run: RunRecord) -> None:
        self._desk.open_dialog(run.algorithm, run.parameters)

    def _save_model(self, run: RunRecord) -> None:
        start = os.path.join(self._desk.project.absolutePath(), re.sub(r"[^\w .-]+", "_", run.name) + MODEL_EXTENSION)
        filters = translate("Processing models") + f" (*{MODEL_EXTENSION})"
        path, _kind = QFileDialog.getSaveFileName(self.form.window(), translate("Save as model"), start, filters)
        if path:
            self.save_model(run, path if path.endswith(MODEL_EXTENSION) else path + MODEL_EXTENSION)

    def save_model(self, run: RunRecord, path: str) -> None:
        """Write the model of a run, and say where it is or why it is not."""
        try:
            save_model(run, path)
        except TlcmError as error:
            self._desk.say(sentence(error), Qgis.MessageLevel.Warning)
        else:
            self._desk.say(translate("The model is {file}.", file=path), Qgis.MessageLevel.Success)

    def _copy(self, run: RunRecord, command: Callable[[RunRecord], str]) -> None:
        QApplication.clipboard().setText(command(run))
        layer = only_in_project(run, self._desk.project)
        if layer:
            text = translate('"{layer}" is in no file. Save it as GeoPackage, then correct the command in the clipboard.', layer=layer)
            self._desk.say(text, Qgis.MessageLevel.Warning)
        else:
            self._desk.say(translate("The command is in the clipboard."))


def _item(run: RunRecord) -> QListWidgetItem:
    item = QListWidgetItem(_title(run))
    item.setData(Qt.ItemDataRole.UserRole, run.id)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    when = QLocale().toString(QDateTime.fromString(run.when, Qt.DateFormat.ISODate).toLocalTime(), QLocale.FormatType.ShortFormat)
    item.setToolTip("\n".join(text for text in (when, run.folder, run.problem) if text))
    return item


def _title(run: RunRecord) -> str:
    return f"{run.name} ({translate(STATUS_TITLES.get(run.status, run.status))})"


def _messages_title(run: Optional[RunRecord]) -> str:
    if run is not None and run.problem:
        return translate("&Problem…")
    count = 0 if run is None else len(run.warnings)
    return translate("&Warnings ({count})…", count=count)


def _folder_of(run: RunRecord) -> str:
    return run.folder if os.path.isdir(run.folder) else os.path.dirname(run.folder)


def _loadable(run: Optional[RunRecord]) -> Readiness:
    if run is None:
        return not_ready(translate("No run is chosen."))
    if run.status != FINISHED:
        return not_ready(translate("This run has no results."), translate("Run it again: it goes on where it stopped."))
    if run.outputs.get("MODEL_OUT"):
        return not_ready(translate("This run has made a model and no maps."), translate('Choose "Map with its model" under "Run…".'))
    paths: Tuple[Any, ...] = tuple(run.outputs.get(name) for name in ("SERIES_OUT", "OUTPUT_FOLDER", "OUTPUT"))
    places: List[str] = [str(path) for path in paths if path]
    if places and not os.path.exists(places[0]):
        return not_ready(translate("{file} is not there any more.", file=places[0]), translate("Run it again."))
    return READY
