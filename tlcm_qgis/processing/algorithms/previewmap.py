"""tlcm:previewmap."""

from __future__ import annotations

from ..algorithm import TlcmAlgorithm


class PreviewMap(TlcmAlgorithm):
    """Maps a part of one date with the samples as they are."""

    NAME = "previewmap"
