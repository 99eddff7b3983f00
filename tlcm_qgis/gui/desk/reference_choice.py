"""Which reference sample is labelled: those that are known, a new one, or a file that was begun before."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt, pyqtSignal

from ...processing.locations import source_path
from ...processing.resources import icon
from ...processing.texts import translate
from .desk import Desk
from .file_choice import ask_to_open
from .reference_file import is_reference

_CREATE = "createreferencesample"


class ReferenceChoice(QObject):
    """The list of references above the places, and the buttons beside it.

    Args:
        form: of the panel; its ``source``, ``create`` and ``openReference`` are used.
        desk: services and state.
        parent: the panel.
    """

    chosen = pyqtSignal(str)  # path of a file that the user wants to label
    found = pyqtSignal(str)  # path of a file that was made or opened just now

    def __init__(self, form: Any, desk: Desk, parent: Any) -> None:
        super().__init__(parent)
        self._form, self._desk = form, desk
        self._opened = ""
        form.create.setIcon(icon("desk_add.svg"))
        form.openReference.setIcon(icon("desk_open.svg"))
        form.source.activated.connect(lambda _index: self.chosen.emit(self.path()))
        form.create.clicked.connect(self._create)
        form.openReference.clicked.connect(self._ask_for_file)

    def path(self) -> str:
        """Return the file that is chosen, "" if there is none."""
        return self._form.source.currentData() or ""

    def keep(self, path: str) -> None:
        """List a file first from now on, also if it turns out to be no reference; "" for none."""
        self._opened = path

    def show(self, current: str = "") -> None:
        """List the references that are known: opened ones, those of runs, and those in the project; ``current`` is marked."""
        source = self._form.source
        runs = (str(run.outputs.get("OUTPUT") or "") for run in self._desk.state.runs if run.algorithm == _CREATE)
        layers = (layer for layer in self._desk.project.mapLayers().values() if isinstance(layer, QgsVectorLayer))
        known = [self._opened, *runs, *(source_path(layer.source()) for layer in layers)]
        with QSignalBlocker(source):
            source.clear()
            for path in dict.fromkeys(os.path.normpath(path) for path in known if path):
                if path == os.path.normpath(self._opened or ".") or is_reference(path):
                    source.addItem(os.path.basename(path), path)
                    source.setItemData(source.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
            marked = source.findData(os.path.normpath(current or self._opened or "."))
            source.setCurrentIndex(max(0 if source.count() else -1, marked))

    def _create(self) -> None:
        self._desk.make_in_dialog(_CREATE, {"SERIES": self._desk.state.series_path}, "OUTPUT", self.found.emit)

    def _ask_for_file(self) -> None:
        folder = os.path.dirname(self._desk.state.series_path)
        ask_to_open(self._form.window(), translate("Open reference"), folder, "GeoPackage (*.gpkg)", self.found.emit)
