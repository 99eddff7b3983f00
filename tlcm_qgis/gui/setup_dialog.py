"""The dialog in which the worker environment is made, checked, repaired and removed."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from ..core.spec.messages import tr
from ..processing.resources import icon, sharp_pixmap
from ..processing.texts import translate, translate_message
from ..runtime import qgis_bridge
from ..runtime.build import is_begun
from ..runtime.diagnostics import diagnostics_text
from ..runtime.environment import PYTHON_VARIABLE, InterpreterStatus, find_interpreter, old_environments
from ..runtime.system_check import nvidia_cards
from ..runtime.torch_build import AUTOMATIC, BACKEND_VARIABLE, offered_backends
from .desk.manual import manual_url
from .desk.page import when_path_given
from .desk.tasks import Tasks
from .setup import Setup, gigabytes, installed_bytes, size_text

_FORM = Path(__file__).with_suffix(".ui")
_LIGHT_PIXELS = 24
_BACKEND_TITLES = {
    AUTOMATIC: tr("Automatic: an NVIDIA card if there is one, else the CPU"),
    "cpu": tr("CPU only"),
    "cu130": tr("NVIDIA card, CUDA 13.0 (driver 580 or newer)"),
    "cu126": tr("NVIDIA card, CUDA 12.6 (older cards and drivers)"),
}


class SetupDialog(QDialog):
    """Shows what there is, what the set-up would fetch, and what it does; it goes on if the dialog is closed.

    Args:
        setup: what does the work.
        parent: QGIS's main window.
    """

    def __init__(self, setup: Setup, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._setup, self._tasks = setup, Tasks(self)
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setDialogTitle(translate("Folder with packages"))
        self.python.setDialogTitle(translate("Python of your environment"))
        for backend in offered_backends(platform.system()):
            self.torch.addItem(translate(_BACKEND_TITLES[backend]), backend)
        for button, name in ((self.start, "setup"), (self.stop, "cancel"), (self.diagnostics, "copy"), (self.remove, "delete")):
            button.setIcon(icon(f"desk_{name}.svg"))
        self._show_settings()
        self._connect()
        self.log.setPlainText("\n".join(setup.lines))
        self._tasks.start(translate("Looking for graphics cards"), lambda _is_cancelled: nvidia_cards(), self._show_cards)
        self._show_state()

    def close_dialog(self) -> None:
        """Let go of everything; the plugin is unloaded."""
        self._tasks.close()
        self._setup.changed.disconnect(self._show_progress)
        self._setup.ended.disconnect(self._show_state)
        self._setup.logged.disconnect(self.log.appendPlainText)
        self.close()
        self.deleteLater()

    def keyPressEvent(self, event: Any) -> None:
        """Open the documentation with F1."""
        if event.key() == Qt.Key.Key_F1:
            QDesktopServices.openUrl(manual_url("setup"))
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.torch.currentIndexChanged.connect(self._choose_torch)
        when_path_given(self.wheels, self._choose_wheels)
        self.onlyWheels.toggled.connect(self._choose_only_wheels)
        when_path_given(self.python, self._choose_python)
        self.managed.clicked.connect(lambda: self._choose_python(""))
        self.own.clicked.connect(self._choose_own)
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._setup.cancel)
        self.shut.clicked.connect(self.close)
        self.remove.clicked.connect(self._remove)
        self.removeOld.clicked.connect(self._remove_old)
        self.diagnostics.clicked.connect(self._copy_diagnostics)
        self._setup.changed.connect(self._show_progress)
        self._setup.ended.connect(self._show_state)
        self._setup.logged.connect(self.log.appendPlainText)

    # -- choices ------------------------------------------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        settings = QgsSettings()
        backend = os.environ.get(BACKEND_VARIABLE, "").strip() or qgis_bridge.torch_setting() or AUTOMATIC
        if self.torch.findData(backend) < 0:  # of the variable
            self.torch.addItem(backend, backend)
        self.torch.setCurrentIndex(self.torch.findData(backend))
        self.wheels.setFilePath(qgis_bridge.wheel_folder_setting())
        self.onlyWheels.setChecked(qgis_bridge.only_wheel_folder_setting())
        self.python.setFilePath(str(settings.value(qgis_bridge.PYTHON_SETTING, "") or ""))
        (self.own if self.python.filePath() or os.environ.get(PYTHON_VARIABLE) else self.managed).setChecked(True)

    def _choose_torch(self) -> None:
        QgsSettings().setValue(qgis_bridge.TORCH_SETTING, self.torch.currentData())
        self._show_state()

    def _choose_wheels(self, folder: str) -> None:
        QgsSettings().setValue(qgis_bridge.WHEELS_SETTING, folder)
        self._show_state()

    def _choose_only_wheels(self, alone: bool) -> None:
        QgsSettings().setValue(qgis_bridge.ONLY_WHEELS_SETTING, alone)
        self._show_state()

    def _choose_own(self) -> None:
        self.python.setEnabled(True)
        self.python.lineEdit().setFocus()
        self._choose_python(self.python.filePath().strip())

    def _choose_python(self, path: str) -> None:
        is_new = path != qgis_bridge.python_setting()
        QgsSettings().setValue(qgis_bridge.PYTHON_SETTING, path)
        self._show_state()
        if is_new and path and find_interpreter().ok:
            self._setup.check()

    # -- work ---------------------------------------------------------------------------------------------------------------------

    def _start(self) -> None:
        if find_interpreter().managed:
            self._setup.set_up()
        else:
            self._setup.check()

    def _remove(self) -> None:
        self._tasks.start(translate("Adding up sizes"), lambda _is_cancelled: installed_bytes(), self._ask_remove, key="size")

    def _ask_remove(self, size: int) -> None:
        question = translate(
            "Remove everything that this plugin has installed for you? This frees {size} GB; your images and results are not touched.",
            size=gigabytes(size),
        )
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            self._setup.remove()

    def _remove_old(self) -> None:
        question = translate(
            "Remove the worker environments of other versions of this plugin? A QGIS profile that has such a version sets its own up again."
        )
        if QMessageBox.question(self, self.windowTitle(), question) == QMessageBox.StandardButton.Yes:
            self._setup.remove(only_old=True)

    def _copy_diagnostics(self) -> None:
        QApplication.clipboard().setText(diagnostics_text())
        self.doing.setText(translate("The diagnostics are in the clipboard; paste them into your report."))

    # -- what is shown ------------------------------------------------------------------------------------------------------------

    def _show_cards(self, cards: List[str]) -> None:
        if cards:
            self.torch.setItemText(
                self.torch.findData(AUTOMATIC), translate("Automatic: {card} was found", card=", ".join(sorted(set(cards))))
            )

    def _show_state(self) -> None:
        status = find_interpreter()
        if status.ok:
            self.status.setText(translate("<b>Ready.</b> Jobs run in {path}", path=status.path))
        elif self.own.isChecked() and status.managed:
            self.status.setText(translate("Choose the Python of your environment."))
        else:
            self.status.setText(translate_message(status.reason))
        light = QgsApplication.getThemeIcon("/mIconSuccess.svg" if status.ok else "/mIconWarning.svg")
        self.light.setPixmap(sharp_pixmap(light, _LIGHT_PIXELS, self.devicePixelRatioF()))
        self.needed.setText(size_text())
        self.start.setText(self._start_text(status))
        self._show_progress()

    def _show_progress(self) -> None:
        status = find_interpreter()
        running = self._setup.is_running
        is_free = not running and not os.environ.get(PYTHON_VARIABLE)
        self.doing.setText(self._setup.text)
        self.doing.setVisible(bool(self._setup.text))
        self.bar.setValue(round(self._setup.percent))
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.managed.setEnabled(is_free)
        self.own.setEnabled(is_free)
        self.managedBox.setEnabled(is_free and self.managed.isChecked())
        self.torch.setEnabled(not os.environ.get(BACKEND_VARIABLE))
        self.onlyWheels.setEnabled(bool(self.wheels.filePath()))
        self.ownBox.setEnabled(is_free and self.own.isChecked())
        self.start.setEnabled(not running and (status.ok or (status.managed and self.managed.isChecked())))
        self.remove.setEnabled(not running and status.managed)
        self.removeOld.setVisible(bool(old_environments()))
        self.removeOld.setEnabled(not running)

    @staticmethod
    def _start_text(status: InterpreterStatus) -> str:
        if not status.managed:
            return translate("Chec&k")
        if status.ok:
            return translate("Re&pair")
        return translate("&Go on") if is_begun() else translate("&Set up")
