"""Blocks of maps that other processes or machines compute: each reads its own pixels and gives back small results."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from ..gdal_env import configure_gdal
from ..models.store import load_model
from ..spec.errors import InputError, WorkerProblem
from ..spec.messages import tr
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..stack.second_stack import STACK_2, open_second
from .prediction import Prediction, Predictor, predictor_for

CONNECT_SECONDS: Final = 20
UNITS_PER_CORE: Final = 2  # one is computed while the next one is on its way
OPEN_STACKS: Final = 2  # a worker serves several jobs, but hardly more than these at a time


@dataclass(frozen=True, slots=True)
class Source:
    """Where a worker finds what it needs; the files must have the same paths everywhere.

    Attributes:
        run: identity of the job, so that a worker that lives long does not use what an earlier job opened.
        stack, extent: as in the parameters of the job.
        model: its folder.
        probabilities: whether they are wanted too.
        second: the other stack of a model of two; "" if there is none.
        uncertainty: whether its measures are wanted too.
        dates: keys of those that the job opened of the stack; none if it opened all.
    """

    run: str
    stack: str
    extent: tuple[Any, ...] | None
    model: str
    probabilities: bool
    second: str = ""
    uncertainty: bool = False
    dates: tuple[str, ...] = ()

    @classmethod
    def of(cls, run: str, parameters: Mapping[str, Any], model: str | Path) -> Source:
        """Take stacks and extent from the parameters of a job that maps them."""
        extent, second = parameters["EXTENT"], parameters.get(STACK_2)
        return cls(
            run,
            os.path.abspath(parameters["STACK"]),
            None if extent is None else tuple(extent),
            os.path.abspath(model),
            parameters["PROBABILITIES"],
            os.path.abspath(second) if second else "",
            parameters.get("UNCERTAINTY", False),
        )


@dataclass(frozen=True, slots=True)
class Cluster:
    """Something that computes blocks.

    Attributes:
        executor: of ``concurrent.futures`` or alike (dask's ``Client.get_executor()``).
        cores: how many blocks it computes at a time.
    """

    executor: Executor
    cores: int

    def predict(self, source: Source, index: int, window: Window) -> Prediction:
        """Return a block of the map of date ``index``; waits for it. Raises as ``predict_series``."""
        found: Prediction = self._submit(predict_window, source, index, window)
        return found

    def predict_series(self, source: Source, window: Window, without: tuple[int, ...]) -> list[Prediction]:
        """Return a block of the maps of all dates, from the images of all but the dates ``without``; waits for it.

        Raises:
            UnreadableDates: images cannot be read.
            TlcmError: as reading and predicting here.
            WorkerProblem: the cluster is gone.
        """
        found: list[Prediction] = self._submit(predict_series_window, source, window, without)
        return found

    def _submit(self, work: Callable[..., Any], *given: Any) -> Any:
        try:
            return self.executor.submit(work, *given).result()
        except (RuntimeError, OSError) as error:  # what dask and process pools raise when their workers die
            raise WorkerProblem(
                tr("A worker of the cluster could not compute its block: {reason}."),
                tr("Look at the logs of the cluster's workers. Run the same job again: it goes on with what is missing."),
                reason=f"{type(error).__name__}: {error}",
            ) from error


def predict_window(source: Source, index: int, window: Window) -> Prediction:
    """Read and predict one block; runs in a worker of the cluster."""
    predictor = _predictor(source)
    return predictor.compute(index, window, predictor.read(index, window))


def predict_series_window(source: Source, window: Window, without: tuple[int, ...]) -> list[Prediction]:
    """Read and predict one block of all dates; runs in a worker of the cluster."""
    predictor = _predictor(source)
    return predictor.compute_series(window, predictor.read_series(window, without))


@lru_cache(OPEN_STACKS)
def _predictor(source: Source) -> Predictor:
    configure_gdal()
    stack = ImageStack.open(source.stack, source.extent)
    if source.dates:
        stack = stack.of_dates([index for index, date in enumerate(stack.dates) if date.key in source.dates], source.extent)
    second = open_second(source.second, stack, source.extent) if source.second else None
    return predictor_for(stack, load_model(source.model), source.probabilities, second, source.uncertainty)


@contextmanager
def dask_cluster(address: str) -> Iterator[Cluster]:
    """Connect to the scheduler of a running dask cluster.

    Raises:
        InputError: the package is missing, nobody answers, or the cluster has no workers.
    """
    try:
        from dask.distributed import Client
    except ImportError as error:
        raise InputError(
            tr("A dask cluster needs the package {package}, which this Python does not have."),
            tr("Install it into the environment that runs the job, and on the workers in the same version."),
            package="distributed",
        ) from error
    try:
        client = Client(address, timeout=CONNECT_SECONDS)
    except (OSError, ValueError) as error:  # a wrong form of address is a ValueError
        raise InputError(
            tr("No dask scheduler answers at {address}."), tr("Check the address, for example tcp://node1:8786."), address=address
        ) from error
    try:
        cores = sum(client.nthreads().values())
        if not cores:
            raise InputError(
                tr("The dask cluster at {address} has no workers."), tr("Start some, then run the job again."), address=address
            )
        yield Cluster(client.get_executor(pure=False), cores)
    finally:
        client.close()
