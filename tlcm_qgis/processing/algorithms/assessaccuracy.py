"""tlcm:assessaccuracy."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.errors import ParameterError
from ...core.spec.messages import tr
from ..algorithm import TlcmAlgorithm


class AssessAccuracy(TlcmAlgorithm):
    """Compares maps with an independent reference."""

    NAME = "assessaccuracy"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return problems unless there is one thing to judge and one to judge it by."""
        problems = []
        if bool(values["SERIES"]) == bool(values["MAP"]):
            problems.append(ParameterError(tr("Give either a map series (SERIES) or one map (MAP).")))
        if bool(values["REFERENCE"]) == bool(values["REFERENCE_RASTERS"]):
            problems.append(
                ParameterError(tr("Give either points or polygons (REFERENCE) or rasters (REFERENCE_RASTERS) as the reference."))
            )
        return problems
