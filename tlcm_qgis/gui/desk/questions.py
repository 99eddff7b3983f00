"""Questions of the pages, asked without stopping the window."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...processing.texts import translate


def ask(
    parent: QWidget, question: str, action: str, do: Callable[[], None], icon: QMessageBox.Icon = QMessageBox.Icon.Question
) -> QMessageBox:
    """Ask whether to go on; ``action`` names the button that calls ``do``, and Cancel is where the keyboard is."""
    box = QMessageBox(icon, translate("Time series land cover"), question, QMessageBox.StandardButton.Cancel, parent)
    box.setObjectName("tlcm_question")
    button = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    button.clicked.connect(lambda _checked=False: do())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
