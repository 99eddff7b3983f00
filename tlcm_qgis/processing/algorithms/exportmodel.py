"""tlcm:exportmodel."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class ExportModel(TlcmAlgorithm):
    """Writes the weights of a network as a state dict."""

    NAME = "exportmodel"
