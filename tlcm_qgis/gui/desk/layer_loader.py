"""Layers that a run has announced, loaded while the windows stay alive."""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Sequence

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...processing.texts import translate
from ..results import LoadedLayer
from .tasks import IsCancelled, Tasks


class LayerLoader(QObject):
    """Loads the layers that a run has announced: rasters are opened in a task and added one at a time, so that the windows stay alive.

    Each is finished by the post-processor that the toolbox calls, too (``gui.results.LoadedLayer``).
    """

    finished = pyqtSignal()

    def __init__(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._context, self._feedback = context, feedback
        self._waiting = list(context.layersToLoadOnCompletion().items())
        self._opened: Dict[str, QgsRasterLayer] = {}
        self._tasks = Tasks(self)
        self.missing: List[str] = []

    def begin(self) -> None:
        """Open what is not in the project yet, then add the first layer as soon as QGIS has nothing else to do."""
        raster = QgsProcessingUtils.LayerHint.Raster
        new = [source for source, details in self._waiting if details.layerTypeHint == raster and self._known(source) is None]
        self._tasks.start(translate("Opening the results"), lambda is_cancelled: _open_rasters(new, is_cancelled), self._take)

    def stop(self) -> None:
        """Load no more."""
        self._waiting = []
        self._tasks.close()

    def _known(self, source: str) -> Optional[QgsMapLayer]:
        return QgsProcessingUtils.mapLayerFromString(source, self._context, False)

    def _take(self, opened: Dict[str, QgsRasterLayer]) -> None:
        self._opened = opened
        QTimer.singleShot(0, self._load_next)

    def _load_next(self) -> None:
        if not self._waiting:
            self.finished.emit()
            return
        source, details = self._waiting.pop(0)
        layer = self._opened.pop(source, None)
        if layer is not None and layer.isValid():
            self._context.temporaryLayerStore().addMapLayer(layer)
        else:
            layer = QgsProcessingUtils.mapLayerFromString(source, self._context, True, details.layerTypeHint)
        if layer is None:
            self.missing.append(source)
        else:
            self._add(layer, details)
        QTimer.singleShot(0, self._load_next)

    def _add(self, layer: QgsMapLayer, details: QgsProcessingContext.LayerDetails) -> None:
        project, processor = details.project or self._context.project(), details.postProcessor()
        if project.mapLayer(layer.id()) is None:
            if isinstance(processor, LoadedLayer):
                processor.give_time(layer)
            project.addMapLayer(self._context.temporaryLayerStore().takeMapLayer(layer))
        if processor is not None:
            processor.postProcessLayer(layer, self._context, self._feedback)


def _open_rasters(sources: Sequence[str], is_cancelled: IsCancelled) -> Dict[str, QgsRasterLayer]:
    """Open rasters in the thread of a task and hand them to the main thread; without statistics, since their style lies beside them."""
    opened = {}
    for source in sources:
        if is_cancelled():
            break
        name = os.path.splitext(os.path.basename(source))[0]
        layer = QgsRasterLayer(source, name, "gdal", QgsRasterLayer.LayerOptions(False))
        layer.moveToThread(QgsApplication.instance().thread())
        opened[source] = layer
    return opened
