"""The one layer that shows the chosen date of the stack in the canvas."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from typing import Dict, Iterator, Optional, Tuple

from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.texts import translate
from .pictures import PRESETS, Picture, Range, any_bands, find_ranges, make_picture, preset_bands
from .state import DeskState
from .tasks import Tasks

_MARK = "tlcm/date_layer"  # custom property of the layer
_PAM = "GDAL_PAM_ENABLED"
_TASK = "date_layer/picture"


class DateLayer(QObject):
    """Keeps a raster layer at the bottom of the tree that follows ``state.date`` and ``state.preset``.

    Files are opened and stretched in a task. Nothing is written beside the images.
    """

    shown = pyqtSignal(str)  # key of the date that is in the canvas now
    failed = pyqtSignal(str)  # sentence

    def __init__(self, state: DeskState, tasks: Tasks, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._state, self._tasks = state, tasks
        self._ranges: Dict[Tuple[str, ...], Tuple[Range, Range, Range]] = {}
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self.is_active = False
        state.stack_changed.connect(self._on_stack)
        state.date_changed.connect(self.renew)

    @property
    def project(self) -> QgsProject:
        """Return the project of the state."""
        return self._state.project

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the layer if it is in the project."""
        marked = (layer for layer in self.project.mapLayers().values() if layer.customProperty(_MARK))
        return next((layer for layer in marked if isinstance(layer, QgsRasterLayer)), None)

    def show(self) -> None:
        """Show the chosen date from now on; the user may remove the layer to have it no longer."""
        self.is_active = True
        self.renew()

    def renew(self) -> None:
        """Read the chosen date in the background if it is shown at all."""
        stack, date = self._state.stack, self._state.date_of(self._state.date)
        if stack is None or date is None or not (self.is_active or self.layer() is not None):
            return
        preset = PRESETS.get(self._state.preset) or next(iter(PRESETS.values()))
        bands = preset_bands(stack, preset) or any_bands(stack)
        known = self._ranges.get((str(stack.path), *bands))
        folder = self._temporary_folder()
        self._tasks.start(
            translate("Reading {file}", file=date.key),
            lambda is_cancelled: make_picture(stack, date, bands, known or find_ranges(stack, bands, is_cancelled), folder),
            lambda picture: self._take((str(stack.path), *bands), picture),
            self.failed.emit,
            key=_TASK,
        )

    def close(self) -> None:
        """Remove temporary files; the layer stays in the project."""
        self._tasks.drop(_TASK)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_stack(self) -> None:
        if self._state.stack is None:
            self._ranges.clear()
            self.is_active = False

    def _temporary_folder(self) -> str:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="tlcm_desk_", dir=QgsProcessingUtils.tempFolder())
        return self._folder.name

    def _take(self, key: Tuple[str, ...], picture: Picture) -> None:
        self._ranges[key] = picture.ranges
        old = self.layer()
        if old is not None and old.source() == picture.source:
            _colour(old, picture)
            old.triggerRepaint()
        elif not self._replace(old, picture):
            self.failed.emit(translate("{file} cannot be opened.", file=picture.source))
            return
        self.shown.emit(picture.date)

    def _replace(self, old: Optional[QgsRasterLayer], picture: Picture) -> bool:
        """Put a layer of another date where the old one was, or at the bottom."""
        with _nothing_beside_images():
            layer = QgsRasterLayer(picture.source, translate("{date} image", date=picture.date), "gdal", QgsRasterLayer.LayerOptions(False))
        if not layer.isValid():
            return False
        _colour(layer, picture)
        layer.setCustomProperty(_MARK, True)
        root = self.project.layerTreeRoot()
        node = root.findLayer(old.id()) if old is not None else None
        self.project.addMapLayer(layer, False)
        if node is None:
            root.insertLayer(-1, layer)
        else:
            parent = node.parent()
            new = parent.insertLayer(parent.children().index(node), layer)
            new.setItemVisibilityChecked(node.itemVisibilityChecked())
            new.setExpanded(node.isExpanded())
        if old is not None:
            self.project.removeMapLayer(old.id())
        return True


@contextmanager
def _nothing_beside_images() -> Iterator[None]:
    """Open rasters so that GDAL keeps what QGIS computes of them for itself: a new layer gets a histogram, whatever its options."""
    before = gdal.GetThreadLocalConfigOption(_PAM)
    gdal.SetThreadLocalConfigOption(_PAM, "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_PAM, before)


def _colour(layer: QgsRasterLayer, picture: Picture) -> None:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *picture.bands)
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for band, limits, nodata, setter in zip(picture.bands, picture.ranges, picture.nodata, setters):
        scale, offset = provider.bandScale(band), provider.bandOffset(band)  # QGIS shows what a file stores as what its scale makes of it
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setMinimumValue(limits[0] * scale + offset)
        enhancement.setMaximumValue(limits[1] * scale + offset)
        enhancement.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        setter(enhancement)
        if nodata is not None:
            provider.setUserNoDataValue(band, [QgsRasterRange(nodata * scale + offset, nodata * scale + offset)])
    layer.setRenderer(renderer)
