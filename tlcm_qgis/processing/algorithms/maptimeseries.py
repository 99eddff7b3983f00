"""tlcm:maptimeseries."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.errors import ParameterError
from ...core.spec.messages import tr
from ..algorithm import TlcmAlgorithm


class MapTimeSeries(TlcmAlgorithm):
    """The whole way from samples of one date to a map of every date."""

    NAME = "maptimeseries"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return a problem if there are two references."""
        if values["REFERENCE"] and values["REFERENCE_RASTERS"]:
            return [ParameterError(tr("Give either points or polygons (REFERENCE) or rasters (REFERENCE_RASTERS) as the reference."))]
        return []
