"""tlcm:createreferencesample."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class CreateReferenceSample(TlcmAlgorithm):
    """Draws the points to label for an accuracy assessment."""

    NAME = "createreferencesample"
