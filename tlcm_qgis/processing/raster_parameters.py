"""Raster inputs that QGIS checks without opening them.

To see whether a path is a raster, QGIS makes a layer of it, computes statistics for its colours and writes them into an ``.aux.xml``
beside the user's image. What a path is, the worker finds out; here it only has to be a text.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingParameterMultipleLayers, QgsProcessingParameterRasterLayer


class RasterParameter(QgsProcessingParameterRasterLayer):
    """One raster."""

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        """Return whether the value can be a raster."""
        return _is_path(value) or super().checkValueIsAcceptable(value)


class RastersParameter(QgsProcessingParameterMultipleLayers):
    """Several rasters."""

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        """Return whether the value can be a list of rasters."""
        paths = value if isinstance(value, list) else [value]
        return (bool(paths) and all(_is_path(path) for path in paths)) or super().checkValueIsAcceptable(value)


def _is_path(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
