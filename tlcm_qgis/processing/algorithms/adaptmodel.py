"""tlcm:adaptmodel."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class AdaptModel(TlcmAlgorithm):
    """Makes a model for the images of another sensor, year or place."""

    NAME = "adaptmodel"
