"""tlcm:checksamples."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class CheckSamples(TlcmAlgorithm):
    """Finds samples whose label is doubtful; that a file for cleaned samples is named when they are wanted is checked in the worker."""

    NAME = "checksamples"
