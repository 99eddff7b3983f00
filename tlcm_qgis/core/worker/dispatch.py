"""From a request to the job that answers it."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

from ..gdal_env import configure_gdal
from ..spec.algorithms import ALGORITHMS
from ..spec.errors import InputError, ParameterError
from ..spec.messages import tr
from ..spec.protocol import PROTOCOL_VERSION
from .context import JobContext


@dataclass(frozen=True)
class JobResult:
    """What a job gives back.

    Attributes:
        outputs: value of every output and destination of the algorithm, by name (paths as text, numbers).
        figures: numbers worth showing (JSON serialisable), e.g. accuracies or counts.
    """

    outputs: dict[str, Any]
    figures: dict[str, Any] = field(default_factory=dict)


class Job(Protocol):
    """A module of ``core/jobs``."""

    def run(self, parameters: Mapping[str, Any], context: JobContext) -> JobResult:
        """Do the work; ``parameters`` are complete and checked."""


def run_job(request: Mapping[str, Any], context: JobContext) -> JobResult:
    """Check a request against the registry and run its job.

    Raises:
        TlcmError: whatever is wrong, in words for the user.
    """
    if request.get("protocol") != PROTOCOL_VERSION:
        raise ParameterError(
            tr("The job asks for protocol {found}, this version of the plugin speaks {known}."),
            tr("Use the same version of the plugin for both."),
            found=request.get("protocol"),
            known=PROTOCOL_VERSION,
        )
    algorithm = ALGORITHMS.get(str(request.get("algorithm")))
    if algorithm is None:
        raise ParameterError(
            tr("There is no algorithm {name}."), tr("Known are: {known}."), name=request.get("algorithm"), known=", ".join(ALGORITHMS)
        )
    parameters = algorithm.check(request.get("parameters", {}))
    job = cast(Job, importlib.import_module(f"..jobs.{algorithm.name}", __package__))
    configure_gdal()
    context.check_cancelled()
    try:
        return job.run(parameters, context)
    except (InputError, ParameterError):
        for undo in context.when_refused:
            undo()
        raise
