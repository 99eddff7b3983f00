"""The parameters of augmentation that several jobs have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..augmentation.settings import AugmentationSettings


def augmentation_from(parameters: Mapping[str, Any], **more: Any) -> AugmentationSettings:
    """Return the settings among the checked parameters of a job, and ``more`` of them by their own names.

    Raises:
        ParameterError: the neighbourhood is even.
    """
    return AugmentationSettings(
        angle=int(parameters["ANGLE"]),
        max_entropy=parameters["MAX_ENTROPY"],
        line_interval=parameters["LINE_INTERVAL"],
        difference=parameters["DIFFERENCE"],
        refinement=parameters["REFINEMENT"],
        target_count=parameters["TARGET_COUNT"],
        variant=parameters["VARIANT"],
        seed=parameters["SEED"],
        **more,
    )
