"""Where the images of a new stack come from: a folder, dropped files, or raster layers of the project."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import List, Sequence, Tuple

from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsProcessingMultipleSelectionDialog
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtWidgets import QWidget

from ...core.spec.errors import InputError
from ...core.spec.hrefs import is_remote
from ...core.spec.messages import tr
from ...processing.texts import translate
from .date_layer import is_date_layer

# What lies beside images and comes along when a whole folder is marked.
_COMPANIONS = (".xml", ".txt", ".ovr", ".tfw", ".tifw", ".jgw", ".qml", ".md5", ".html", ".pdf", ".csv", ".log", ".prj", ".wld")


@dataclass(frozen=True)
class Source:
    """One of the three: a ``folder``, a ``stack`` file, or ``images`` (files or what else GDAL opens)."""

    folder: str = ""
    stack: str = ""
    images: Tuple[str, ...] = ()

    @property
    def place(self) -> str:
        """Return the folder for the stack file: that of the images, "" if they have none in common."""
        if self.folder:
            return self.folder
        folders = {os.path.dirname(image) for image in self.images if os.path.isabs(image) and not is_remote(image)}
        try:
            return os.path.commonpath(folders) if folders else ""
        except ValueError:  # on several drives
            return ""


def is_droppable(mime: QMimeData) -> bool:
    """Return whether something that is dragged over the page may be images."""
    return bool(QgsMimeDataUtils.isUriList(mime)) or any(url.isLocalFile() for url in mime.urls())


def dropped_source(mime: QMimeData) -> Source:
    """Return what was dropped: files or folders of the system, or rasters of QGIS's browser or layer tree.

    Raises:
        InputError: nothing of it can be used.
    """
    if QgsMimeDataUtils.isUriList(mime):
        uris = QgsMimeDataUtils.decodeUriList(mime)
        paths = [uri.uri for uri in uris if uri.layerType == "raster" or os.path.isdir(uri.uri) or uri.uri.endswith(".json")]
    else:
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return source_of([os.path.normpath(path) if os.path.exists(path) else path for path in paths])


def source_of(paths: Sequence[str]) -> Source:
    """Return what these files and folders are; what lies beside images is left out.

    Raises:
        InputError: they are of different kinds, or there is no image.
    """
    folders = [path for path in paths if os.path.isdir(path)]
    stacks = [path for path in paths if path.casefold().endswith(".json")]
    images = [path for path in paths if path not in folders and path not in stacks and not path.casefold().endswith(_COMPANIONS)]
    if len(folders) == 1 and not images:
        return Source(folder=folders[0])
    if folders:
        raise InputError(
            tr("Folders and images, or several folders, cannot be taken together."), tr("Drop one folder, or image files only.")
        )
    if images:
        return Source(images=tuple(dict.fromkeys(images)))
    if len(stacks) == 1:
        return Source(stack=stacks[0])
    raise InputError(tr("There is no image in what was dropped."), tr("Drop image files, one folder of images, or a stack file."))


def raster_layers(project: QgsProject) -> List[QgsRasterLayer]:
    """Return the layers of the project that can be images of a stack, by name."""
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer) and layer.isValid()]
    usable = [layer for layer in layers if layer.providerType() == "gdal" and not is_date_layer(layer)]
    return sorted(usable, key=lambda layer: str(layer.name()))


class LayersDialog(QgsProcessingMultipleSelectionDialog):
    """QGIS's own dialog to choose several, with the raster layers of the project."""

    def __init__(self, project: QgsProject, parent: QWidget) -> None:
        self._sources = {layer.id(): layer.source() for layer in raster_layers(project)}
        super().__init__(list(self._sources), [], parent)
        self.setObjectName("tlcm_layers_dialog")
        self.setWindowTitle(translate("Layers for a new stack"))
        names = {layer.id(): layer.name() for layer in raster_layers(project)}
        self.setValueFormatter(lambda value: names.get(value, str(value)))  # type: ignore[arg-type]  # the stubs forget that it returns a text

    def sources(self) -> Tuple[str, ...]:
        """Return what the chosen layers show."""
        return tuple(self._sources[layer] for layer in self.selectedOptions())
