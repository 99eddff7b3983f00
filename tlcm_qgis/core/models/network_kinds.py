"""What the networks of the methods are used with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .fpn_model import ImageTileClassifier
from .network_model import LABEL_A_SERIES, SUMMARY, NetworkClassifier
from .stcln_model import PixelSeriesClassifier, SummaryClassifier
from .tile_model import TileClassifier


def classifier_class(method: str, parameters: Mapping[str, Any]) -> type[NetworkClassifier]:
    """Return the class of the classifiers of a method, from the parameters of its training."""
    if method == "slgt2":
        return TileClassifier
    if method == "fpn":
        return ImageTileClassifier
    if method != "stcln":
        return NetworkClassifier
    return {LABEL_A_SERIES: TileClassifier, SUMMARY: SummaryClassifier}.get(parameters.get("LABELS", ""), PixelSeriesClassifier)
