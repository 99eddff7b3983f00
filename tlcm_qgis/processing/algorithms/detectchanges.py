"""tlcm:detectchanges."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class DetectChanges(TlcmAlgorithm):
    """Writes how often, when and from what to what the land cover changed."""

    NAME = "detectchanges"
