"""The dialog in which the worker environment is made, checked, repaired and removed."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import uic
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QWidget

from ..processing.texts import translate, translate_message
from ..runtime.build import create_environment, remove_environment, size_before
from ..runtime.environment import PYTHON_VARIABLE, find_interpreter, old_environments
from ..runtime.qgis_bridge import PYTHON_SETTING
from .setup_task import SetupTask, Work

_FORM = Path(__file__).with_suffix(".ui")


class SetupDialog(QDialog):
    """Shows what there is, what the set-up would fetch, and what it does; it goes on if the dialog is closed.

    Args:
        parent: QGIS's main window.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._task: Optional[SetupTask] = None
        self.setObjectName("tlcm_setup")
        self.setWindowTitle(translate("Set up the worker environment"))
        self.own.setTitle(translate("Python environment of your own (optional)"))
        self.ownHelp.setText(
            translate(
                "An environment that you made yourself, for example with conda: its Python, 3.11 or newer. Empty: the plugin makes one."
            )
        )
        self.remove.setText(translate("Remove…"))
        self.removeOld.setText(translate("Remove older ones…"))
        self.stop.setText(translate("Cancel"))
        self.shut.setText(translate("Close"))
        self.python.setFilePath(str(QgsSettings().value(PYTHON_SETTING, "") or ""))
        self.python.setDialogTitle(translate("Python of your environment"))
        self.python.fileChanged.connect(self._choose_python)
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self.cancel)
        self.shut.clicked.connect(self.close)
        self.remove.clicked.connect(self._remove)
        self.removeOld.clicked.connect(self._remove_old)
        self._show_state()

    def cancel(self) -> None:
        """Stop what is running, if anything is."""
        if self._task is not None:
            self._task.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the window; what is running goes on and is shown in QGIS's task list."""
        event.accept()

    def _choose_python(self, path: str) -> None:
        QgsSettings().setValue(PYTHON_SETTING, path.strip())
        self._show_state()

    def _start(self) -> None:
        repair = find_interpreter().ok
        self._run(translate("Set up the worker environment"), partial(create_environment, repair=repair))

    def _remove(self) -> None:
        question = translate("Remove everything that this plugin has installed for you? Your images and results are not touched.")
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            self._run(translate("Remove the worker environment"), lambda _on_progress, _is_cancelled: remove_environment())

    def _remove_old(self) -> None:
        question = translate(
            "Remove the worker environments of other versions of this plugin? A QGIS profile that has such a version sets its own up again."
        )
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            self._run(translate("Remove older worker environments"), lambda _on_progress, _is_cancelled: remove_environment(only_old=True))

    def _run(self, title: str, work: Work) -> None:
        self._task = SetupTask(title, work)
        self._task.told.connect(self.doing.setText)
        self._task.progressChanged.connect(lambda percent: self.bar.setValue(round(percent)))
        self._task.ended.connect(self._show_end)
        QgsApplication.taskManager().addTask(self._task)
        self._show_state()

    def _show_end(self) -> None:
        problem = self._task.problem if self._task is not None else ""
        self._task = None
        self.bar.setValue(0)
        self.doing.setText(problem)
        self._show_state()

    def _show_state(self) -> None:
        status = find_interpreter()
        running = self._task is not None
        named_elsewhere = bool(os.environ.get(PYTHON_VARIABLE))
        if status.ok:
            self.status.setText(translate("<b>Ready.</b> Jobs run in {path}", path=status.path))
        else:
            self.status.setText(translate_message(status.reason))
        size = size_before()
        self.needed.setVisible(status.managed and not status.ok)
        self.needed.setText(
            translate(
                "The set-up fetches about {download} MB and takes {disk} GB in {folder}. Nothing is installed into QGIS.",
                download=round(size.download_bytes / 1e6),
                disk=f"{size.disk_bytes / 1e9:.1f}",
                folder=status.path.parent.parent.parent if status.path else "",
            )
        )
        self.start.setText(self._start_text(status.managed, status.ok))
        self.start.setEnabled(not running and (status.managed or status.ok))
        self.own.setEnabled(not running and not named_elsewhere)
        self.removeOld.setVisible(bool(old_environments()))
        self.removeOld.setEnabled(not running)
        self.remove.setEnabled(not running and status.managed)
        self.stop.setEnabled(running)
        self.bar.setVisible(running)

    @staticmethod
    def _start_text(managed: bool, ready: bool) -> str:
        if not managed:
            return translate("Check")
        return translate("Repair") if ready else translate("Set up")
