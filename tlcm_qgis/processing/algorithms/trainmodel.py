"""tlcm:trainmodel."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.algorithms.trainmodel import label_problem
from ...core.spec.errors import ParameterError
from ..algorithm import TlcmAlgorithm


class TrainModel(TlcmAlgorithm):
    """Trains a classifier on dated samples."""

    NAME = "trainmodel"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return a problem unless there is one source of labels."""
        problem = label_problem(values)
        return [] if problem is None else [problem]
