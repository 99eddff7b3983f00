"""The plugin's page in QGIS's Options dialog."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..core.spec.algorithms import ALGORITHMS
from ..core.spec.parameters import Parameter
from ..processing.preferences import preferred, setting_of
from ..processing.resources import icon
from ..processing.texts import translate, translate_message
from ..runtime import qgis_bridge
from ..runtime.environment import find_interpreter

_FORM = Path(__file__).with_suffix(".ui")
_ALGORITHM = "previewmap"  # has both parameters whose defaults can be chosen
PAGE_NAME = "tlcm_options"


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings of the plugin; nothing is kept before OK.

    Args:
        open_setup: opens the set-up dialog.
        parent: the Options dialog.
    """

    def __init__(self, open_setup: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self.form: Any = QWidget(self)
        uic.loadUi(str(_FORM), self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.form.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.form.wheels.fileChanged.connect(self._enable)
        self.form.setup.clicked.connect(lambda: open_setup())
        self._device, self._preview = (_parameter(name) for name in ("DEVICE", "METHOD"))
        self._show()

    def apply(self) -> None:
        """Keep what the page says; QGIS calls it when OK is pressed."""
        form, settings = self.form, QgsSettings()
        for name, value in (
            (qgis_bridge.PYTHON_SETTING, form.python.filePath().strip()),
            (qgis_bridge.WHEELS_SETTING, form.wheels.filePath().strip()),
            (qgis_bridge.INDEX_SETTING, form.index.text().strip()),
            (qgis_bridge.ONLY_WHEELS_SETTING, form.onlyWheels.isChecked()),
            (qgis_bridge.KEEP_LOGS_SETTING, form.keepLogs.isChecked()),
            (setting_of(_ALGORITHM, self._device), form.device.currentData()),
            (setting_of(_ALGORITHM, self._preview), form.preview.currentData()),
        ):
            settings.setValue(name, value)

    def _show(self) -> None:
        form = self.form
        status = find_interpreter()
        form.status.setText(translate("Jobs run in {path}", path=status.path) if status.ok else translate_message(status.reason))
        form.python.setFilePath(qgis_bridge.python_setting())
        form.wheels.setFilePath(qgis_bridge.wheel_folder_setting())
        form.onlyWheels.setChecked(qgis_bridge.only_wheel_folder_setting())
        form.index.setText(qgis_bridge.index_setting())
        form.keepLogs.setChecked(qgis_bridge.keeps_logs())
        _fill(form.device, self._device)
        _fill(form.preview, self._preview)
        self._enable()

    def _enable(self) -> None:
        self.form.onlyWheels.setEnabled(bool(self.form.wheels.filePath()))


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever QGIS opens its Options dialog.

    Args:
        open_setup: opens the set-up dialog.
    """

    def __init__(self, open_setup: Callable[[], None]) -> None:
        super().__init__(translate("Time series land cover"), icon("tlcm.svg"))
        self._open_setup = open_setup

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsPage:
        """Return a new page."""
        return OptionsPage(self._open_setup, parent)


def _parameter(name: str) -> Parameter:
    return preferred(_ALGORITHM, next(parameter for parameter in ALGORITHMS[_ALGORITHM].parameters if parameter.name == name))


def _fill(box: QComboBox, parameter: Parameter) -> None:
    box.setToolTip(translate(parameter.help))
    for choice in parameter.choices:
        box.addItem(translate(choice.label), choice.value)
    box.setCurrentIndex(box.findData(parameter.default))
