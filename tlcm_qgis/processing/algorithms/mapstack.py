"""tlcm:mapstack."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class MapStack(TlcmAlgorithm):
    """Writes a land cover map for every date."""

    NAME = "mapstack"
