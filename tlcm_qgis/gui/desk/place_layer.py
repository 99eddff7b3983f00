"""The one layer that shows the places behind a cell of a matrix."""

from __future__ import annotations

import os
import shutil
import tempfile
from typing import Any, Iterable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...processing.texts import translate
from .desk import Desk
from .found_places import FoundPlaces

_MARK = "tlcm/places"  # custom property of the layer
_COLOUR, _OUTLINE = "#ff00c8", "#ffffff"  # a hue that land cover maps leave free
_POINT_MM = 2.6
_MARGIN = 1.4  # the places fill so much less than the canvas
_MOST_FLASHED = 50  # each flashing point takes time of its own, and many are seen anyway
_LEAST_PX = 40  # a single pixel is shown with so many around it


class PlaceLayer:
    """Puts found places on top of all layers, one search at a time, and goes there.

    Args:
        desk: services; nothing of it is kept in a saved project.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._folder = ""
        self._number = 0
        desk.project.readProject.connect(self.remove)

    def new_file(self) -> str:
        """Return a name for the raster of a search."""
        if not self._folder:
            self._folder = tempfile.mkdtemp(prefix="tlcm_places_", dir=QgsProcessingUtils.tempFolder())
        self._number += 1
        return os.path.join(self._folder, f"places_{self._number}.tif")

    def layer(self) -> Optional[QgsMapLayer]:
        """Return the layer if it is in the project."""
        layers: Iterable[QgsMapLayer] = self._desk.project.mapLayers().values()
        return next((layer for layer in layers if layer.customProperty(_MARK)), None)

    def remove(self, *_document: Any) -> None:
        """Take the layer out of the project; a saved project may bring one whose file is gone."""
        old = self.layer()
        if old is not None:
            self._desk.project.removeMapLayer(old.id())

    def show(self, found: FoundPlaces, name: str) -> None:
        """Show places in place of those before; nothing is left of those if there are none now."""
        self.remove()
        if not found.count:
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(found.crs)
        layer = _raster_layer(found, name) if found.raster else _point_layer(found, name, crs)
        layer.setCustomProperty(_MARK, True)
        self._desk.project.addMapLayer(layer, False)
        self._desk.project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self._go_to(found, layer, crs)

    def close(self) -> None:
        """Remove layer and files."""
        self._desk.project.readProject.disconnect(self.remove)
        self.remove()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)  # Windows may still hold a file; QGIS empties the folder when it closes
            self._folder = ""

    def _go_to(self, found: FoundPlaces, layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> None:
        canvas = self._desk.canvas
        extent = QgsRectangle(*found.extent)
        try:
            transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), self._desk.project)
            extent = transform.transformBoundingBox(extent)
        except QgsCsException:  # the canvas is in a system in which the maps have no place
            return
        if not canvas.extent().contains(extent) or canvas.extent().isEmpty():
            extent.scale(_MARGIN)
            extent.grow(canvas.mapUnitsPerPixel() * _LEAST_PX if extent.isEmpty() else 0.0)
            canvas.setExtent(extent)
        canvas.refresh()
        if 0 < len(found.points) <= _MOST_FLASHED:
            canvas.flashGeometries([QgsGeometry.fromPointXY(QgsPointXY(*point)) for point in found.points], crs)


def _point_layer(found: FoundPlaces, name: str, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point", name, "memory")
    layer.setCrs(crs)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # nobody is asked whether to keep it when QGIS closes
    features = []
    for x, y in found.points:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbol = QgsMarkerSymbol.createSimple({"name": "circle", "color": _COLOUR, "outline_color": _OUTLINE, "size": str(_POINT_MM)})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _raster_layer(found: FoundPlaces, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(found.raster, name, "gdal", QgsRasterLayer.LayerOptions(False))
    classes = [QgsPalettedRasterRenderer.Class(1, QColor(_COLOUR), translate("Places"))]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    return layer
