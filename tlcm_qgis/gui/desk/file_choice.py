"""File dialogs that nothing waits for: canvas and runs go on while one is open."""

from __future__ import annotations

import os
from typing import Callable

from qgis.PyQt.QtWidgets import QFileDialog, QWidget


def ask_to_open(parent: QWidget, title: str, folder: str, pattern: str, done: Callable[[str], None]) -> QFileDialog:
    """Ask for a file that is there and hand its path to ``done``; ``pattern``: as Qt writes it, "CSV (*.csv)"."""
    dialog = _dialog(parent, title, folder, pattern, done)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_to_save(parent: QWidget, title: str, path: str, pattern: str, suffix: str, done: Callable[[str], None]) -> QFileDialog:
    """Ask where to write, ``path`` being proposed, and hand the path, with a suffix at its end, to ``done``."""
    dialog = _dialog(parent, title, os.path.dirname(path), pattern, done)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(path)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, folder: str, pattern: str, done: Callable[[str], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, pattern)
    dialog.fileSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
