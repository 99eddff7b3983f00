"""tlcm:suggestsamples."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class SuggestSamples(TlcmAlgorithm):
    """Chooses the points whose label would help most."""

    NAME = "suggestsamples"
