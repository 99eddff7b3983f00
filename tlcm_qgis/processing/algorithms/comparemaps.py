"""tlcm:comparemaps."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class CompareMaps(TlcmAlgorithm):
    """Shows what is different between two map series."""

    NAME = "comparemaps"
