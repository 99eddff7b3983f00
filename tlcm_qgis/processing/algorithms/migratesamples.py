"""tlcm:migratesamples."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class MigrateSamples(TlcmAlgorithm):
    """Carries samples of one date to all dates."""

    NAME = "migratesamples"
