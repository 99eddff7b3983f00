"""The training of networks that is interrupted.

What a user would lose: hours of training when the computer is switched off.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

from small_disk import small_disk
from training_items import SETTINGS, Pixels, context, losses, network, never, plain_network, same

from tlcm_qgis.core.spec.errors import Cancelled, OutputError
from tlcm_qgis.core.training import checkpoint, data
from tlcm_qgis.core.training.history import Epoch
from tlcm_qgis.core.training.loop import fit


def train_until(place: str, where: str, count: int) -> None:
    """Train in a process of its own, which is killed at the ``count``-th batch, or when the ``count``-th checkpoint is half written."""
    told = []

    def kill_when_due(*_: Any) -> None:
        told.append(1)
        if len(told) == count:
            os.kill(os.getpid(), signal.SIGKILL)

    def half(tensors: Any, path: Path, metadata: Any) -> None:
        save(tensors, path, metadata)
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])
        kill_when_due()
        path.write_bytes(content)

    save = checkpoint.save_file
    if where == "writing":
        checkpoint.save_file = half
    fit(network(), Pixels(hook=kill_when_due if where == "batch" else lambda *_: None), SETTINGS, Path(place), context())


def train_in_children(place: str, kills: list[tuple[str, int]]) -> None:
    """Train in one process after another, and print how each ended."""
    import torch._dynamo  # noqa: F401 the optimisers load it, which takes seconds: once before the processes part

    for where, count in kills:
        child = os.fork()
        if child == 0:
            train_until(place, where, count)
            os._exit(0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")


def _killed(place: Path, kills: list[tuple[str, int]]) -> list[int]:
    """Return how the processes ended; in a process of its own, because one with threads cannot be forked safely."""
    code = f"from test_training_interrupted import train_in_children; train_in_children({str(place)!r}, {kills!r})"
    paths = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    done = subprocess.run([sys.executable, "-c", code], env={**os.environ, **paths}, check=True, stdout=subprocess.PIPE, text=True)
    return [int(line) for line in done.stdout.split()]


@pytest.mark.fault(
    "The computer is switched off, or the job killed, in the middle of an epoch and again while the state of the training is written",
    "The same job goes on at the last whole epoch and ends with the same network as if nothing had happened",
)
def test_a_training_that_was_killed_ends_with_the_weights_of_one_that_was_not(tmp_path: Path) -> None:
    whole, killed, seen = network(), network(), []
    expected = fit(whole, Pixels(), SETTINGS, tmp_path / "whole", context())
    place = tmp_path / "killed"
    kills = [("batch", 2 * (6 + 3) + 4), ("writing", 2)]  # an epoch has six batches to learn from and three to judge by
    assert _killed(place, kills) == [-signal.SIGKILL] * 2  # in the third epoch, and at the end of the fourth
    history = fit(killed, Pixels(hook=lambda part, items: seen.append(part)), SETTINGS, place, context())
    assert seen.count("training") == 6 * 3
    assert losses(history) == losses(expected)
    assert same(whole, killed)
    assert [file.name for file in place.iterdir()] == [checkpoint.FILE]


@pytest.mark.parametrize("schedule", ["none", "step", "cosine", "poly"])
@pytest.mark.parametrize("optimiser", ["adam", "sgd"])
def test_a_cancel_is_obeyed_within_an_epoch_and_the_training_goes_on_later(tmp_path: Path, optimiser: str, schedule: str) -> None:
    settings = replace(SETTINGS, optimiser=optimiser, schedule=schedule, keep="last")
    whole, stopped, work, seen = network(), network(), context(), []
    fit(whole, Pixels(), settings, tmp_path / "whole", context())

    def cancel(part: str, items: np.ndarray) -> None:
        seen.append(part)
        if len(seen) == 3 * (6 + 3) + 2:
            work.cancelled.set()

    with pytest.raises(Cancelled):
        fit(stopped, Pixels(hook=cancel), settings, tmp_path / "stopped", work)
    assert len(seen) <= 3 * 9 + 2 + data.AHEAD
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tlcm-batch")]
    resumed = network()
    fit(resumed, Pixels(), settings, tmp_path / "stopped", context())
    assert same(whole, resumed)


@pytest.mark.fault(
    "The disk is full when the state of a training is saved",
    "One sentence says so; with more room the same job goes on at the state before",
)
def test_a_full_disk_ends_a_training_that_goes_on_later(tmp_path: Path) -> None:
    whole, resumed = network(), network()
    expected = fit(whole, Pixels(), SETTINGS, tmp_path / "whole", context())
    with small_disk(tmp_path / "disk", 2**20) as disk:

        def fill(part: str, items: np.ndarray) -> None:
            if (disk.path / checkpoint.FILE).exists():
                disk.fill()

        with pytest.raises(OutputError, match=f"{checkpoint.FILE} cannot be written: the disk is full"):
            fit(network(), Pixels(hook=fill), SETTINGS, disk.path, context())
        disk.relieve()
        assert [file.name for file in disk.path.iterdir()] == [checkpoint.FILE]
        seen: list[str] = []
        history = fit(resumed, Pixels(hook=lambda part, items: seen.append(part)), SETTINGS, disk.path, context())
    assert seen.count("training") == 5 * 6
    assert losses(history) == losses(expected)
    assert same(whole, resumed)


def test_a_whole_training_is_not_done_again(tmp_path: Path) -> None:
    first, again = network(), network()
    history = fit(first, Pixels(), SETTINGS, tmp_path, context())
    assert fit(again, Pixels(hook=never), SETTINGS, tmp_path, context()) == history
    assert same(first, again)


@pytest.mark.parametrize("change", ["settings", "data", "identity", "weights", "network", "damage"])
def test_the_state_of_another_training_is_not_used(tmp_path: Path, change: str) -> None:
    fit(network(), Pixels(), SETTINGS, tmp_path, context())
    settings = replace(SETTINGS, seed=2) if change == "settings" else SETTINGS
    items = Pixels(training=90) if change == "data" else Pixels()
    make: Callable[[], torch.nn.Module] = plain_network if change == "network" else network
    models = [make(), make()]
    if change == "weights":
        for model in models:
            torch.nn.init.zeros_(model[0].bias)
    if change == "damage":
        file = tmp_path / checkpoint.FILE
        file.write_bytes(file.read_bytes()[:-9])
    identity = "other" if change == "identity" else ""
    history = fit(models[0], items, settings, tmp_path, context(), identity=identity)
    assert losses(history) == losses(fit(models[1], items, settings, tmp_path / "new", context(), identity=identity))
    assert same(*models)


@pytest.mark.parametrize("aside", [False, True])
def test_states_are_saved_one_after_the_other(tmp_path: Path, aside: bool) -> None:
    weights = network().state_dict()
    states = [
        checkpoint.Checkpoint((Epoch(1.0, 0.5, None, None, 0.1, 1.0),) * count, 4, weights, weights, {0: {"step": torch.tensor(3.0)}})
        for count in (1, 2, 3)
    ]
    with checkpoint.keeping(tmp_path, "me", aside) as keep:
        for state in states:
            keep(state)
    found = checkpoint.load(tmp_path, "me", weights)
    assert found is not None
    assert found.epochs == states[-1].epochs
    assert found.last is found.best
    assert float(found.optimiser[0]["step"]) == 3
    (tmp_path / "other" / checkpoint.FILE).mkdir(parents=True)
    with pytest.raises(OutputError, match="cannot be written"), checkpoint.keeping(tmp_path / "other", "me", aside) as keep:
        keep(states[0])


def test_another_device_goes_on_with_the_same_training() -> None:
    assert SETTINGS.identity() == replace(SETTINGS, device="cuda").identity()
    assert SETTINGS.identity() != replace(SETTINGS, seed=3).identity()
