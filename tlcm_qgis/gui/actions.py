"""Menu entries, toolbar button and dock."""

from __future__ import annotations

from functools import partial
from typing import Callable

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QToolButton
from qgis.utils import iface

from ..core.spec.algorithms import ALGORITHMS
from ..processing.resources import icon
from ..processing.texts import translate
from .desk.dock import DeskDock
from .options_page import OptionsFactory

_SHOWN = ("maptimeseries", "createstack", "createdemostack")
_DOCK_SETTING = "tlcm/dock_shown"
MESSAGE_SECONDS = 5


def _remember_dock(is_shown: bool) -> None:
    QgsSettings().setValue(_DOCK_SETTING, is_shown)


def _forget_dock() -> None:
    _remember_dock(False)


class PluginActions:
    """The plugin's entries under Raster and its toolbar button, which holds the same menu."""

    def __init__(self) -> None:
        self._menu = QMenu(translate("Time series land cover"), iface.mainWindow())
        self._menu.setObjectName("tlcm_menu")
        self._menu.setIcon(icon("tlcm.svg"))
        self._dock = DeskDock(iface.mapCanvas(), iface.messageBar(), iface.mainWindow())
        self._menu.addAction(self._dock_action())
        self._menu.addSeparator()
        for name in _SHOWN:
            spec = ALGORITHMS[name]
            self._add(f"{translate(spec.title)}…", spec.icon, partial(self._open_algorithm, name), name)
        self._menu.addSeparator()
        self._add(translate("Set up environment…"), "environment.svg", self._dock.open_setup, "setup")
        self._add(translate("Copy diagnostics"), "diagnostics.svg", self._copy_diagnostics, "diagnostics")
        iface.rasterMenu().addMenu(self._menu)
        self._button = QToolButton()
        self._button.setObjectName("tlcm_button")
        self._button.setMenu(self._menu)
        self._button.setDefaultAction(self._menu.actions()[0])
        self._button.setIcon(icon("tlcm.svg"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._button_action = iface.addToolBarWidget(self._button)
        self._place_dock()
        self._options = OptionsFactory(self._dock.open_setup)
        iface.registerOptionsWidgetFactory(self._options)

    def remove(self) -> None:
        """Take everything away again."""
        iface.unregisterOptionsWidgetFactory(self._options)
        self._dock.close_desk()
        iface.removeDockWidget(self._dock)
        self._dock.deleteLater()
        iface.removeToolBarIcon(self._button_action)
        iface.rasterMenu().removeAction(self._menu.menuAction())
        for entry in (self._button_action, self._button, self._menu):
            entry.deleteLater()

    def _dock_action(self) -> QAction:
        action = self._dock.toggleViewAction()
        action.setObjectName("tlcm_dock")
        action.setIcon(icon("tlcm.svg"))
        action.setText(translate("Time series land cover"))
        return action

    def _place_dock(self) -> None:
        """Put the dock where it was when QGIS was last closed; at first it is hidden, on the right.

        QGIS shows every dock that is added, and whether it was shown is known only from what the user did.
        """
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        iface.mainWindow().restoreDockWidget(self._dock)
        self._dock.setVisible(bool(QgsSettings().value(_DOCK_SETTING, False, bool)))
        self._dock.toggleViewAction().triggered.connect(_remember_dock)
        self._dock.closed.connect(_forget_dock)

    def _add(self, text: str, icon_name: str, slot: Callable[[], None], name: str) -> None:
        action = QAction(icon(icon_name), text, self._menu)
        action.setObjectName(f"tlcm_{name}")
        action.triggered.connect(lambda _checked=False: slot())
        self._menu.addAction(action)

    def _open_algorithm(self, name: str) -> None:
        from qgis import processing  # Processing may be loaded after this plugin

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tlcm:{name}")
        ready, reason = algorithm.canExecute()
        if not ready:
            self._say(reason, Qgis.MessageLevel.Warning)
            self._dock.open_setup()
            return
        processing.createAlgorithmDialog(algorithm, {}).show()

    def _copy_diagnostics(self) -> None:
        from ..runtime.diagnostics import diagnostics_text

        QApplication.clipboard().setText(diagnostics_text())
        self._say(translate("The diagnostics are in the clipboard; paste them into your report."), Qgis.MessageLevel.Info)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        iface.messageBar().pushMessage(translate("Time series land cover"), text, level, MESSAGE_SECONDS)
