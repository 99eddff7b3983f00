"""tlcm:createcomposites."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class CreateComposites(TlcmAlgorithm):
    """Combines the images of each period into one."""

    NAME = "createcomposites"
