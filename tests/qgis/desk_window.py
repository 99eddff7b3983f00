"""A window with the dock in it, worked by clicks and keys."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QWidget

from tlcm_qgis.gui.desk.dock import DeskDock

LIMIT_SECONDS = 120


class Window(QMainWindow):
    """Stands for QGIS's main window: canvas, message bar and the dock."""

    def __init__(self, controller: Any = None) -> None:
        super().__init__()
        self.errors: list[str] = []
        self._hook, sys.excepthook = sys.excepthook, self._note  # Qt ends the process after an error that nobody takes
        self.canvas = QgsMapCanvas(self)
        if controller is not None:
            self.canvas.setTemporalController(controller)
        self.messages = QgsMessageBar(self)
        self.setCentralWidget(self.canvas)
        self.dock = DeskDock(self.canvas, self.messages, self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.resize(1200, 800)
        self.show()
        self.activateWindow()
        until(lambda: self.dock.desk is not None or self.errors)
        assert self.errors == [], "\n".join(self.errors)

    def _note(self, kind: Any, error: BaseException, trace: Any) -> None:
        self.errors.append("".join(traceback.format_exception(kind, error, trace)))

    @property
    def desk(self) -> Any:
        """Return the services of the dock."""
        return self.dock.desk

    def page(self, name: str) -> Any:
        """Show a page and return it."""
        self.dock.show_page(name)
        QApplication.processEvents()
        return {page.NAME: page for page in self.dock.pages}[name]

    def said(self) -> str:
        """Return the sentence in the message bar."""
        item = self.messages.currentItem()
        return item.text() if item is not None else ""

    def shut(self) -> None:
        """Do what unloading the plugin does; no slot may have failed."""
        self.dock.close_desk()
        self.close()
        self.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        sys.excepthook = self._hook
        assert self.errors == [], "\n".join(self.errors)


def until(holds: Callable[[], Any], what: str = "") -> None:
    """Let QGIS work until something holds."""
    end = time.monotonic() + LIMIT_SECONDS
    while not holds():
        assert time.monotonic() < end, what or "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


def click(widget: QWidget) -> None:
    """Press the left button on a widget that can be pressed."""
    assert widget.isEnabled(), widget.toolTip()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_path(file_widget: Any, path: object) -> None:
    """Paste a path into a file widget and press Return (QTest types no umlauts)."""
    edit = file_widget.lineEdit()
    edit.setFocus()
    edit.selectAll()
    QApplication.clipboard().setText(str(path))
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == str(path)


def choose(combo: Any, data: Any) -> None:
    """Choose the entry of a combo box that holds ``data``, as with the arrow keys."""
    index = combo.findData(data)
    assert index >= 0, f"{data} is not offered"
    combo.setFocus()
    while combo.currentIndex() != index:
        assert combo.isEnabled(), combo.toolTip()
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < index else Qt.Key.Key_Up)


def layer_names() -> list[str]:
    """Return the names of all layers of the project."""
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
