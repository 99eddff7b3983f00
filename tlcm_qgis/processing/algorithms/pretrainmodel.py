"""tlcm:pretrainmodel."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class PretrainModel(TlcmAlgorithm):
    """Lets a network learn from a stack without labels."""

    NAME = "pretrainmodel"
