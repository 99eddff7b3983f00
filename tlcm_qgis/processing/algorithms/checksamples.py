"""tlcm:checksamples."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.algorithms.checksamples import cleaning_problem
from ...core.spec.errors import ParameterError
from ..algorithm import TlcmAlgorithm


class CheckSamples(TlcmAlgorithm):
    """Finds samples whose label is doubtful."""

    NAME = "checksamples"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return a problem if cleaned samples are wanted without a place for them, or the other way round."""
        problem = cleaning_problem(values)
        return [] if problem is None else [problem]
