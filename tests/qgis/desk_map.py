"""The page Map of a desk that has a stack and its samples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk_window import Window, until
from qgis.core import QgsProject, QgsVectorLayer


def map_page(window: Window, demo: Mapping[str, Any]) -> Any:
    """Show the page with what "Create demo stack" made, and the samples in the canvas."""
    state = window.desk.state
    state.set_stack(demo["STACK"])
    until(lambda: state.stack is not None)
    layer = QgsVectorLayer(demo["SAMPLES"], "points", "ogr")
    QgsProject.instance().addMapLayer(layer)
    state.set_samples(layer, "class_value", "", demo["DATE"])
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(layer.extent())
    return window.page("map")
