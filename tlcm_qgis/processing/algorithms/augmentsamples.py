"""tlcm:augmentsamples."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class AugmentSamples(TlcmAlgorithm):
    """Finds more samples on the date of the labelled ones."""

    NAME = "augmentsamples"
