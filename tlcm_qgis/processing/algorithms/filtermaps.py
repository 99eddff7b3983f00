"""tlcm:filtermaps."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class FilterMaps(TlcmAlgorithm):
    """Replaces classes that hardly any other date or pixel confirms."""

    NAME = "filtermaps"
