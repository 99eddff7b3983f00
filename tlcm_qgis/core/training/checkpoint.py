"""The state of a training after a whole epoch, in one file that is whole or absent and holds tensors and numbers only."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from ..outputs import staged, unwritable
from ..spec.json_file import UNEXPECTED, parse_json, whole
from .history import Epoch, epochs_as_json

FILE: Final = "last.safetensors"
HEADER_KEY: Final = "tlcm:training"  # one key alone: safetensors writes several in any order
_MOST_ITEMS: Final = 10**9

Weights = dict[str, torch.Tensor]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Where a training stands.

    Attributes:
        epochs: those that are whole.
        at_once: items that are computed at a time.
        last: weights after the last epoch. ``best``: of the best one; ``None`` if there is none yet.
        optimiser: its tensors, by number of the parameter and name.
    """

    epochs: tuple[Epoch, ...]
    at_once: int
    last: Weights
    best: Weights | None
    optimiser: Mapping[int, Weights]


def copy_of(tensors: Mapping[str, torch.Tensor]) -> Weights:
    """Return the tensors on the CPU, by themselves."""
    return {key: tensor.detach().to("cpu", copy=True).contiguous() for key, tensor in tensors.items()}


def save(folder: Path, identity: str, state: Checkpoint) -> None:
    """Write a checkpoint in place of the one before; the tensors are on the CPU.

    Raises:
        OutputError: it cannot be written.
    """
    groups: dict[str, Weights] = {"last": state.last}
    if state.best is not None and state.best is not state.last:  # written once where they are the same
        groups["best"] = state.best
    groups |= {f"optimiser.{number}": tensors for number, tensors in state.optimiser.items()}
    flat = {f"{group}/{key}": tensor for group, tensors in groups.items() for key, tensor in tensors.items()}
    numbers = {
        "identity": identity,
        "epochs": epochs_as_json(state.epochs),
        "at_once": state.at_once,
        "best": None if state.best is None else "last" if state.best is state.last else "best",
    }
    with staged(folder / FILE) as part:
        try:
            save_file(flat, part, {HEADER_KEY: json.dumps(numbers)})
        except SafetensorError as error:
            raise unwritable(folder / FILE, error) from error


@contextmanager
def keeping(folder: Path, identity: str, aside: bool) -> Iterator[Callable[[Checkpoint], None]]:
    """Give what saves checkpoints, one after the other; the last one is whole when the block ends.

    Args:
        folder: of the file.
        identity: of the training.
        aside: save while the training goes on, which pays where the processor has nothing else to do. A training that is killed at
            that moment goes on one epoch earlier.

    Raises:
        OutputError: one cannot be written; said when the next one is to be.
    """
    if not aside:
        yield lambda state: save(folder, identity, state)
        return
    writing: list[Future[None]] = []
    with ThreadPoolExecutor(1, "tlcm-checkpoint") as pool:

        def keep(state: Checkpoint) -> None:
            if writing:
                writing.pop().result()
            writing.append(pool.submit(save, folder, identity, state))

        yield keep
        if writing:
            writing.pop().result()


def load(folder: Path, identity: str, expected: Mapping[str, torch.Tensor]) -> Checkpoint | None:
    """Return the checkpoint of a folder; ``None`` if there is none, or it is of another training, or not of these weights."""
    try:
        with safe_open(folder / FILE, "pt") as file:
            numbers = parse_json((file.metadata() or {})[HEADER_KEY])
            if numbers["identity"] != identity:
                return None
            groups: dict[str, Weights] = {}
            for name in file.keys():  # noqa: SIM118 no mapping
                group, key = name.split("/", 1)
                groups.setdefault(group, {})[key] = file.get_tensor(name).clone()  # not of the mapped file, which Windows would not replace
        last = groups["last"]
        if _forms(last) != _forms(expected):
            return None
        return Checkpoint(
            tuple(map(Epoch.from_json, numbers["epochs"])),
            whole(numbers["at_once"], 1, _MOST_ITEMS),
            last,
            None if numbers["best"] is None else groups[numbers["best"]],
            {int(group.split(".")[1]): tensors for group, tensors in groups.items() if group.startswith("optimiser.")},
        )
    except (OSError, SafetensorError, RuntimeError, *UNEXPECTED):
        return None


def tensors_of(optimiser: torch.optim.Optimizer) -> dict[int, Weights]:
    """Return what an optimiser remembers of each parameter."""
    state: Mapping[int, Mapping[str, Any]] = optimiser.state_dict()["state"]
    return {
        number: copy_of({key: value for key, value in values.items() if isinstance(value, torch.Tensor)})
        for number, values in state.items()
    }


def remember(optimiser: torch.optim.Optimizer, tensors: Mapping[int, Weights]) -> None:
    """Give a new optimiser of the same kind and parameters what ``tensors_of`` returned."""
    optimiser.load_state_dict({"state": dict(tensors), "param_groups": optimiser.state_dict()["param_groups"]})


def _forms(weights: Mapping[str, torch.Tensor]) -> dict[str, tuple[Sequence[int], torch.dtype]]:
    return {key: (tuple(tensor.shape), tensor.dtype) for key, tensor in weights.items()}
