"""tlcm:importsamples."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.errors import ParameterError
from ...core.spec.messages import tr
from ..algorithm import TlcmAlgorithm


class ImportSamples(TlcmAlgorithm):
    """Turns sample files of published systems into dated samples."""

    NAME = "importsamples"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return a problem if a text file comes without the date that it cannot hold."""
        if values["DATE"] or values["FILE"].lower().endswith(".npy"):
            return []
        return [ParameterError(tr("A text file of samples holds no date."), tr("Give the date on which they were labelled (DATE)."))]
