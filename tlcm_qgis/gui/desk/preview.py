"""The preview: a map of what the canvas shows, with the samples as they are now."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from typing import Any, Dict, Final, Mapping, Optional

from qgis.core import QgsProcessingUtils, QgsRasterLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ...core.spec.algorithms import ALGORITHMS
from ...core.spec.methods import METHODS
from ...processing.resources import icon
from ...processing.texts import translate
from ..layer_plans import LayerPlan
from ..looks import style_layer
from .background import Run
from .choices import canvas_extent, extent_text, on_grid, pixels_in
from .desk import Desk
from .readiness import READY, Readiness, environment_ready, first_obstacle, not_ready, samples_ready, stack_ready

ALGORITHM: Final = "previewmap"
KEY: Final = "Ctrl+Alt+P"
_STOP_SECONDS: Final = 5.0  # how long a worker may take to go before its folder is removed
QUICK_PIXELS: Final = 2_000_000  # of a preview within ten seconds or so (docs/measured/bench_preview.json)
MARK: Final = "tlcm/preview"  # custom property of the layer
_PARAMETERS = {parameter.name: parameter for parameter in ALGORITHMS[ALGORITHM].parameters}
_QUICK = tuple(choice.value for choice in _PARAMETERS["METHOD"].choices)


class Previewer(QObject):
    """Makes one preview at a time and keeps one layer of it in the project.

    Pressed again while one is being made, it begins anew with the samples as they are then. What did not change is taken from a cache.
    ``action`` is in QGIS's main window, with a key.
    """

    changed = pyqtSignal()  # a preview begins, or is over

    def __init__(self, desk: Desk, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, desk.state
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self._count = 0
        self._waiting: Optional[Dict[str, Any]] = None
        self.run: Optional[Run] = None
        self.action = QAction(icon("preview.svg"), translate("Preview land cover map"), self)
        self.action.setObjectName("tlcm_preview")
        QgsGui.shortcutsManager().registerAction(self.action, KEY)  # so that another key can be chosen in QGIS's settings
        desk.canvas.window().addAction(self.action)

    @property
    def is_running(self) -> bool:
        """Return whether a preview is being made."""
        return self.run is not None and self.run.is_active

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the layer of the last preview if it is in the project."""
        marked = (layer for layer in self._desk.project.mapLayers().values() if layer.customProperty(MARK))
        return next((layer for layer in marked if isinstance(layer, QgsRasterLayer)), None)

    def readiness(self, method: str) -> Readiness:
        """Return whether what the canvas shows can be mapped with a method."""
        if method not in METHODS:  # a trained model
            return not_ready(translate("There is no preview with a trained model."), translate("Map a small rectangle instead."))
        return first_obstacle(
            stack_ready(self._state), samples_ready(self._state), _is_quick(method), self._is_in_sight(), environment_ready()
        )

    def pixels(self) -> Optional[int]:
        """Return how many pixels of the stack the canvas shows, ``None`` if the stack does not say where they are."""
        grid = self._state.stack.grid if self._state.stack is not None else None
        return None if grid is None else pixels_in(grid, on_grid(canvas_extent(self._desk.canvas), grid, self._desk.project))

    def start(self, method: str, parameters: Mapping[str, Any]) -> None:
        """Map what the canvas shows; ``parameters``: those of the method that are no defaults."""
        if self.is_running and self.run is not None:
            self._waiting = {"method": method, "parameters": parameters}
            self.run.cancel()
            return
        run = self._desk.run(ALGORITHM, self._values(method, parameters), translate("Preview"), keep=False)
        if run is not None:
            self.run = run
            run.finished.connect(lambda ok, _results: self._on_finished(run, ok))
            self.changed.emit()

    def close(self) -> None:
        """Take the layer out of the project and remove all temporary files."""
        self._waiting = None
        if self.run is not None and self.is_running:
            self.run.drop()
            self.run.wait(_STOP_SECONDS)
        QgsGui.shortcutsManager().unregisterAction(self.action)
        self._desk.canvas.window().removeAction(self.action)
        layer = self.layer()
        if layer is not None:
            self._desk.project.removeMapLayer(layer.id())
        if self._folder is not None:
            with suppress(OSError):  # of a worker that takes longer, or of a program that holds a file open
                self._folder.cleanup()
            self._folder = None

    def drop_lost_layer(self) -> None:
        """Remove the preview of an earlier session, whose file is gone, from a project that was opened."""
        layer = self.layer()
        if layer is not None and not layer.isValid():
            self._desk.project.removeMapLayer(layer.id())

    def _is_in_sight(self) -> Readiness:
        if self._state.stack is not None and self.pixels() == 0:
            return not_ready(translate("The canvas does not show the stack."), translate("Zoom to it."))
        return READY

    def _values(self, method: str, parameters: Mapping[str, Any]) -> Dict[str, Any]:
        state = self._state
        self._count += 1
        grid = state.stack.grid if state.stack is not None else None
        folder = self._temporary_folder()
        return {
            **{name: value for name, value in parameters.items() if name in _PARAMETERS},
            "STACK": state.stack_path,
            "SAMPLES": state.samples_layer(),
            "CLASS_FIELD": state.class_field,
            "DATE_FIELD": state.date_field,
            "DATE": state.samples_date or state.date,
            "MAP_DATE": state.date,
            "EXTENT": extent_text(on_grid(canvas_extent(self._desk.canvas), grid, self._desk.project)),
            "METHOD": method,
            "CACHE": os.path.join(folder, "cache"),
            "OUTPUT": os.path.join(folder, f"preview_{self._count}.tif"),
        }

    def _temporary_folder(self) -> str:
        if self._folder is None or not os.path.isdir(self._folder.name):
            self._folder = tempfile.TemporaryDirectory(prefix="tlcm_preview_", dir=QgsProcessingUtils.tempFolder())
            os.mkdir(os.path.join(self._folder.name, "cache"))
        return self._folder.name

    def _on_finished(self, run: Run, ok: bool) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.start(**waiting)
        elif ok:
            self._show(str(run.results["OUTPUT"]), str(run.results["MAPPED_DATE"]))
        self.changed.emit()

    def _show(self, path: str, date: str) -> None:
        """Put the new layer where the old one was, else right below the samples."""
        layer = QgsRasterLayer(path, translate("{date} preview", date=date), "gdal", QgsRasterLayer.LayerOptions(False))
        style_layer(layer, LayerPlan(path, layer.name()))
        layer.setCustomProperty(MARK, True)
        project, old, samples = self._desk.project, self.layer(), self._state.samples_layer()
        root = project.layerTreeRoot()
        node = root.findLayer(old.id()) if old is not None else root.findLayer(samples.id()) if samples is not None else None
        project.addMapLayer(layer, False)
        if node is None:
            root.insertLayer(0, layer)
        else:
            parent = node.parent()
            parent.insertLayer(parent.children().index(node) + (0 if old is not None else 1), layer)
        if old is not None:
            file = old.source()
            project.removeMapLayer(old.id())
            _remove_files(file)


def _is_quick(method: str) -> Readiness:
    if method in _QUICK:
        return READY
    return not_ready(
        translate("{method} takes minutes to learn, so there is no preview with it.", method=translate(METHODS[method].title)),
        translate("Choose another method for the preview."),
    )


def _remove_files(path: str) -> None:
    """Remove a raster with what lies beside it; what another program holds open goes with the folder."""
    folder, stem = os.path.dirname(path), os.path.splitext(os.path.basename(path))[0]
    try:
        for entry in os.scandir(folder):
            if entry.is_file() and entry.name.split(".", 1)[0] == stem:
                os.unlink(entry.path)
    except OSError:
        return
