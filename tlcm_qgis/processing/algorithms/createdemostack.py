"""tlcm:createdemostack."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class CreateDemoStack(TlcmAlgorithm):
    """Writes a made-up image series with samples and truth."""

    NAME = "createdemostack"
