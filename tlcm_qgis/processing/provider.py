"""The Processing provider ``tlcm``."""

from __future__ import annotations

from typing import List

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.version import VERSION
from .algorithms import ALGORITHM_CLASSES
from .resources import icon, icon_path
from .texts import translate


class TlcmProvider(QgsProcessingProvider):
    """Registers every algorithm, whether or not there is a worker environment."""

    def id(self) -> str:
        """Return the first part of algorithm ids, ``tlcm``."""
        return "tlcm"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return translate("Time series land cover")

    def longName(self) -> str:
        """Return the name with version, for logs."""
        return f"{self.name()} ({VERSION})"

    def versionInfo(self) -> str:
        """Return the version of the plugin."""
        return VERSION

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return icon("tlcm.svg")

    def svgIconPath(self) -> str:
        """Return the icon for the model designer."""
        return icon_path("tlcm.svg")

    def loadAlgorithms(self) -> None:
        """Add one instance of every algorithm."""
        for algorithm_class in ALGORITHM_CLASSES:
            self.addAlgorithm(algorithm_class())

    def supportedOutputVectorLayerExtensions(self) -> List[str]:
        """Return GeoPackage alone: only it holds the class scheme beside the samples."""
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """Return GeoPackage for temporary outputs too."""
        return "gpkg"

    def supportedOutputRasterLayerExtensions(self) -> List[str]:
        """Return GeoTIFF alone."""
        return ["tif"]

    def supportsNonFileBasedOutput(self) -> bool:
        """Return that results are files."""
        return False
