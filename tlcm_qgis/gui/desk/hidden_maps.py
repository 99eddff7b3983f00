"""Maps that are taken out of sight while somebody labels a reference, and brought back."""

from __future__ import annotations

import os
from typing import Any, List

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer

from ...core.spec.series_document import SERIES_FILE
from ...processing.locations import source_path
from .date_layer import is_date_layer
from .desk import Desk
from .preview import MARK

_COMPARISON_FILE = "comparison.json"  # of tlcm:comparemaps, beside the folder of the differences, which show what one of the maps says
_NOTE = "reference/hidden"  # ids of the layers: a project that is saved meanwhile shows them again when it is opened


class HiddenMaps:
    """Unchecks the layers of map series, what differs between two of them, and previews, in the layer tree.

    Args:
        desk: whose project it is.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk, self._state = desk, desk.state
        self._is_hiding = False
        self._links: List[Any] = [
            (desk.project.layerTreeRoot().addedChildren, self._on_added),
            (desk.project.readProject, self._on_read),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def hide(self) -> None:
        """Hide what is shown of the maps now, or comes later."""
        self._is_hiding = True
        root, hidden = self._desk.project.layerTreeRoot(), self._hidden()
        for layer in self._desk.project.mapLayers().values():
            node = root.findLayer(layer.id())
            if node is not None and node.itemVisibilityChecked() and self._is_map(layer):
                node.setItemVisibilityChecked(False)
                hidden.append(layer.id())
        self._state.remember(_NOTE, hidden or None)

    def restore(self) -> None:
        """Show again what was hidden."""
        self._is_hiding = False
        root = self._desk.project.layerTreeRoot()
        for node in filter(None, (root.findLayer(layer_id) for layer_id in self._hidden())):
            node.setItemVisibilityChecked(True)
        self._state.remember(_NOTE, None)

    def close(self) -> None:
        """Show everything, and listen no longer; it may be called again."""
        if self._links:
            self.restore()
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()

    def _hidden(self) -> List[str]:
        known = self._state.recall(_NOTE)
        return [str(layer_id) for layer_id in known] if isinstance(known, list) else []

    def _is_map(self, layer: QgsMapLayer) -> bool:
        """Return whether a layer may show what the maps say."""
        if not isinstance(layer, QgsRasterLayer) or is_date_layer(layer):
            return False
        folder = os.path.dirname(source_path(layer.source()))
        places = [place for place in (folder, os.path.dirname(folder)) if place]
        is_result = any(os.path.isfile(os.path.join(place, name)) for place in places for name in (SERIES_FILE, _COMPARISON_FILE))
        return is_result or bool(layer.customProperty(MARK))

    def _on_added(self, *_nodes: Any) -> None:
        if self._is_hiding:
            QTimer.singleShot(0, self._hide_again)  # who adds a layer may say afterwards whether it is shown

    def _hide_again(self) -> None:
        if self._is_hiding:
            self.hide()

    def _on_read(self, *_document: Any) -> None:
        if not self._is_hiding:
            self.restore()
