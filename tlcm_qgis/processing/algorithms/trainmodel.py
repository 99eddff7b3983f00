"""tlcm:trainmodel."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class TrainModel(TlcmAlgorithm):
    """Trains a classifier on dated samples."""

    NAME = "trainmodel"
