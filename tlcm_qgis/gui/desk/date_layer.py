"""The one layer that shows the chosen date of the stack in the canvas."""

from __future__ import annotations

import math
import os
import tempfile
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.core import (
    QgsContrastEnhancement,
    QgsDataProvider,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths, pyqtSignal

from ...core.spec.errors import OutputError
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents, StackDate
from ...processing.texts import sentence, translate
from .date_vrt import copy_vrt
from .pictures import Bands, Picture, Range, find_ranges, make_picture, preset_bands, shown_preset
from .state import DeskState
from .tasks import Tasks

_MARK = "tlcm/date_layer"  # custom property of the layer
_TASK = "date_layer/picture"
_FOLDER_SUFFIX = ".tlcm"  # the folder beside a project file where the pictures of its dates are described
# A new layer looks at its pixels, whatever its options; one that is given another source does not.
_EMPTY = (
    '<VRTDataset rasterXSize="1" rasterYSize="1"><GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform><VRTRasterBand dataType="Byte" band="1"/>'
    '<VRTRasterBand dataType="Byte" band="2"/><VRTRasterBand dataType="Byte" band="3"/></VRTDataset>'
)


def is_date_layer(layer: QgsMapLayer) -> bool:
    """Return whether a layer is the one that shows dates."""
    return bool(layer.customProperty(_MARK))


class DateLayer(QObject):
    """Keeps a raster layer at the bottom of the tree that follows ``state.date`` and ``state.preset``.

    Files are opened and stretched in a task; the layer gets another source with every date and stays the same one. Its source is a VRT in a
    folder beside the project file (before the project is saved: one of the session). Nothing is written beside the images.
    """

    shown = pyqtSignal(str)  # key of the date that is in the canvas now
    failed = pyqtSignal(str)  # sentence

    def __init__(self, state: DeskState, tasks: Tasks, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._state, self._tasks = state, tasks
        self._ranges: Dict[Tuple[str, ...], Tuple[Range, Range, Range]] = {}
        self._temporary: Optional[tempfile.TemporaryDirectory[str]] = None
        self.is_active = False
        self._links: List[Tuple[Any, Callable[..., None]]] = [
            (state.stack_changed, self._on_stack),
            (state.date_changed, self.renew),
            (self.project.writeProject, self._settle),
            (self.project.layersWillBeRemoved, self._on_layers_removed),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    @property
    def project(self) -> QgsProject:
        """Return the project of the state."""
        return self._state.project

    def layer(self) -> Optional[QgsRasterLayer]:
        """Return the layer if it is in the project."""
        marked = filter(is_date_layer, self.project.mapLayers().values())
        return next((layer for layer in marked if isinstance(layer, QgsRasterLayer)), None)

    def show(self) -> None:
        """Show the chosen date from now on; the user may remove the layer to have it no longer."""
        self.is_active = True
        self.renew()

    def renew(self) -> None:
        """Read the chosen date in the background if it is shown at all; not after ``close``."""
        stack, date = self._state.stack, self._state.date_of(self._state.date)
        if not self._links or stack is None or date is None or not (self.is_active or self.layer() is not None):
            return
        bands = preset_bands(stack, shown_preset(stack, self._state.preset))
        if bands is None:
            return
        key = (str(stack.path), *bands)
        known, folder = self._ranges.get(key), self._folder()
        self._tasks.start(
            translate("Reading {file}", file=date.key),
            lambda is_cancelled: _picture(stack, date, bands, known or find_ranges(stack, bands, is_cancelled), folder),
            lambda picture: self._take(key, picture),
            self.failed.emit,
            key=_TASK,
        )

    def close(self) -> None:
        """Listen to the project no longer and remove temporary files; the layer stays in the project."""
        self._tasks.drop(_TASK)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links.clear()
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def _on_stack(self) -> None:
        if self._state.stack is None:
            self._tasks.drop(_TASK)
            self._ranges.clear()
            self.is_active = False

    def _on_layers_removed(self, ids: List[str]) -> None:
        layer = self.layer()
        if layer is not None and layer.id() in ids:
            self._tasks.drop(_TASK)
            self.is_active = False

    def _folder(self) -> str:
        """Return the folder beside the project file, or one of the session as long as there is none to write to."""
        file = Path(self.project.absoluteFilePath()) if self.project.absoluteFilePath() else None
        if file is not None and os.access(file.parent, os.W_OK):
            return str(file.parent / f"{file.stem}{_FOLDER_SUFFIX}")
        if self._temporary is None:
            # Not where temporary files lie: QGIS would ask at its end whether the layer shall be lost.
            cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
            os.makedirs(cache, exist_ok=True)
            self._temporary = tempfile.TemporaryDirectory(prefix="tlcm_desk_", dir=cache)
        return self._temporary.name

    def _settle(self, *_document: Any) -> None:
        """Bring the layer's source beside the project file that is just being written, so that it is found again."""
        layer, folder = self.layer(), self._folder()
        if layer is None or not layer.isValid() or Path(layer.source()).parent == Path(folder):
            return
        try:
            source = copy_vrt(layer.source(), folder)
        except OSError as error:
            self.failed.emit(sentence(_cannot_write(folder, error)))
            return
        except ValueError:  # somebody has chosen another source for the layer
            return
        self._set_source(layer, source, layer.name())

    def _take(self, key: Tuple[str, ...], picture: Picture) -> None:
        self._ranges[key] = picture.ranges
        layer = self.layer()
        name = translate("{date} image", date=picture.date)
        is_new = layer is None
        if layer is None:
            layer = QgsRasterLayer(_EMPTY, name, "gdal", QgsRasterLayer.LayerOptions(False))
            layer.setCustomProperty(_MARK, True)
        if not layer.isValid() or layer.source() != picture.source:
            self._set_source(layer, picture.source, name)
        if not layer.isValid():
            self.failed.emit(translate("{file} cannot be opened.", file=picture.source))
            return
        _colour(layer, picture)
        if is_new:
            self.project.addMapLayer(layer, False)
            self.project.layerTreeRoot().insertLayer(-1, layer)
        layer.triggerRepaint()
        self.shown.emit(picture.date)

    @staticmethod
    def _set_source(layer: QgsRasterLayer, source: str, name: str) -> None:
        layer.setDataSource(source, name, "gdal", QgsDataProvider.ProviderOptions(), False)


def _picture(stack: StackContents, date: StackDate, bands: Bands, ranges: Tuple[Range, Range, Range], folder: str) -> Picture:
    try:
        return make_picture(stack, date, bands, ranges, folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error


def _cannot_write(folder: str, error: OSError) -> OutputError:
    return OutputError(
        tr("The folder {folder}, in which the project keeps how a date is shown, cannot be written to: {reason}."),
        tr("Check your rights there, or save the project in another folder."),
        folder=folder,
        reason=error.strerror or str(error),
    )


def _colour(layer: QgsRasterLayer, picture: Picture) -> None:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, 1, 2, 3)
    setters = (renderer.setRedContrastEnhancement, renderer.setGreenContrastEnhancement, renderer.setBlueContrastEnhancement)
    for band, limits, nodata, setter in zip((1, 2, 3), picture.ranges, picture.nodata, setters):
        scale, offset = provider.bandScale(band), provider.bandOffset(band)  # QGIS shows what a file stores as what its scale makes of it
        enhancement = QgsContrastEnhancement(provider.dataType(band))
        enhancement.setMinimumValue(limits[0] * scale + offset)
        enhancement.setMaximumValue(limits[1] * scale + offset)
        enhancement.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        setter(enhancement)
        if nodata is not None and not math.isnan(nodata):  # QGIS leaves NaN out by itself; a range from NaN to NaN would hold every value
            provider.setUserNoDataValue(band, [QgsRasterRange(nodata * scale + offset, nodata * scale + offset)])
    layer.setRenderer(renderer)
