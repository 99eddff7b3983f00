"""Paths and URLs as users, layers and scripts give them."""

from __future__ import annotations

import os
import re
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsRasterLayer

from ..core.spec.errors import InputError
from ..core.spec.hrefs import is_remote, resolve_href
from ..core.spec.messages import Message, tr

_GDAL = "gdal"
_SUBDATASET = re.compile(r"[A-Za-z][A-Za-z0-9_]+:(?!//)")  # NETCDF:"file":variable; at least two letters: C:/ is a drive


def absolute(text: str) -> str:
    """Return a path or ``file://`` URL as absolute path; URLs, GDAL virtual paths and subdatasets stay as they are."""
    if not os.path.exists(text):  # blanks around a name that was pasted; a file may have some, too
        text = text.strip()
    return text if _SUBDATASET.match(text) else resolve_href(text, os.getcwd())


def is_local_path(text: str) -> bool:
    """Return whether ``text`` can only be a path on this machine (not a URL, virtual path or GDAL subdataset)."""
    return not is_remote(text) and (os.path.isabs(text) or ":" not in text)


def find_layer(value: Any, context: QgsProcessingContext) -> Optional[QgsMapLayer]:
    """Return the layer that ``value`` is, or names in the project; a file path never makes a new layer."""
    if isinstance(value, QgsMapLayer):
        return value
    if not isinstance(value, str) or not value:
        return None
    return QgsProcessingUtils.mapLayerFromString(value, context, False)


def raster_path(value: Any, context: QgsProcessingContext, name: str) -> str:
    """Return the file or URL of a raster, without opening it: QGIS writes ``.aux.xml`` beside rasters that become layers.

    Raises:
        InputError: it is a layer that is no raster, or whose pixels do not come from GDAL.
    """
    layer = find_layer(value, context)
    if layer is None:
        return absolute(str(value))
    provider = layer.dataProvider().name() if layer.dataProvider() else ""
    if not isinstance(layer, QgsRasterLayer) or provider != _GDAL:
        raise InputError(
            tr('{name}: the layer "{layer}" ({provider}) is not a raster file or URL that GDAL reads.'),
            tr("Save it as GeoTIFF first."),
            name=name,
            layer=layer.name(),
            provider=provider or "?",
        )
    return absolute(layer.source().split("|option:")[0].split("|credential:")[0])


def source_path(source: str) -> str:
    """Return the file of a vector layer's source (``/data/points.gpkg|layername=a`` without what follows the bar)."""
    return source.split("|", 1)[0]


def require_file(path: str, name: str, label: str, folder_too: bool = False) -> None:
    """Raise ``InputError`` if a local path is not an existing file (or folder)."""
    if not is_local_path(path) or os.path.isfile(path) or (folder_too and os.path.isdir(path)):
        return
    if os.path.isdir(path):
        raise InputError(
            tr("{name} ({label}): {file} is a folder."), tr("Give the file in it."), name=name, label=Message(label), file=path
        )
    raise _missing(path, name, label)


def require_folder(path: str, name: str, label: str) -> None:
    """Raise ``InputError`` if a path is not an existing folder."""
    if os.path.isdir(path):
        return
    if os.path.isfile(path):
        raise InputError(
            tr("{name} ({label}): {file} is not a folder."),
            tr("Give the folder that holds it."),
            name=name,
            label=Message(label),
            file=path,
        )
    raise _missing(path, name, label)


def _missing(path: str, name: str, label: str) -> InputError:
    return InputError(tr("{name} ({label}): {file} does not exist."), tr("Check the path."), name=name, label=Message(label), file=path)
