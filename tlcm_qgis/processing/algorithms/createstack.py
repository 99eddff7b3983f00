"""tlcm:createstack."""

from __future__ import annotations

from typing import Any, List, Mapping

from ...core.spec.errors import ParameterError
from ...core.spec.messages import tr
from ..algorithm import TlcmAlgorithm


class CreateStack(TlcmAlgorithm):
    """Finds the images of a place and writes the stack file that refers to them."""

    NAME = "createstack"

    def check_combination(self, values: Mapping[str, Any]) -> List[ParameterError]:
        """Return a problem unless there is either a folder or a list of images."""
        if bool(values["FOLDER"]) != bool(values["IMAGES"]):
            return []
        if values["FOLDER"]:
            return [ParameterError(tr("Both a folder (FOLDER) and a list of images (IMAGES) are given."), tr("Give one of them."))]
        return [ParameterError(tr("There are no images."), tr("Give a folder (FOLDER) or a list of images (IMAGES)."))]
