"""tlcm:importmodel."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class ImportModel(TlcmAlgorithm):
    """Turns published weights of a network into a model folder."""

    NAME = "importmodel"
