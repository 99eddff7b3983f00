"""The training of networks.

What a user would lose: hours of training when the computer is switched off, or a model that is not the best that was seen.
"""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from matplotlib.image import imread
from safetensors import safe_open

sys.path.insert(0, str(Path(__file__).parents[1]))

from golden_numbers import golden_file
from small_disk import small_disk

from tlcm_qgis.core.spec.errors import Cancelled, InputError, OutputError
from tlcm_qgis.core.training import checkpoint, data, learner
from tlcm_qgis.core.training.curves import training_picture
from tlcm_qgis.core.training.data import IGNORED, Batch, epoch_order, parts_of, read_ahead
from tlcm_qgis.core.training.history import EARLY, NOT_FINITE, WHOLE, Epoch, History, epochs_in_vain
from tlcm_qgis.core.training.loop import LoopSettings, fit
from tlcm_qgis.core.training.loss import ChangeAwareLoss, CrossEntropy, class_weights, dice_loss
from tlcm_qgis.core.worker.answers import explain
from tlcm_qgis.core.worker.context import JobContext

SETTINGS = LoopSettings(epochs=6, batch_size=16, learning_rate=0.02, optimiser="adamw", weight_decay=0.01, schedule="cosine", warm_up=1)
BANDS, CLASSES, STEPS = 4, 3, 5
Hook = Callable[[str, np.ndarray], None]


@dataclass
class Pixels:
    """Spectra (N, BANDS), or their series (N, BANDS, STEPS), of classes that a line tells apart; ``hook`` is told every batch."""

    training: int = 97
    validation: int = 40
    series: bool = False
    unlabelled: float = 0.0
    hook: Hook = lambda part, items: None

    def __post_init__(self) -> None:
        rng = np.random.default_rng(0)
        shape = (self.training + self.validation, BANDS, *([STEPS] if self.series else []))
        self.x = rng.normal(size=shape).astype(np.float32)
        self.y = (self.x[:, :CLASSES]).argmax(axis=1)
        self.y[rng.random(self.y.shape) < self.unlabelled] = IGNORED

    def batch(self, part: str, items: np.ndarray, generator: np.random.Generator | None) -> Batch:
        self.hook(part, items)
        index = items + (self.training if part == "validation" else 0)
        x = self.x[index]
        if generator is not None:
            x = x + generator.normal(0, 0.05, x.shape).astype(np.float32)
        return Batch((torch.from_numpy(x),), torch.from_numpy(self.y[index]))


def network(series: bool = False, dropout: float = 0.2) -> torch.nn.Module:
    torch.manual_seed(0)
    if series:
        convolution = torch.nn.Conv1d(BANDS, 16, 3, padding=1)
        return torch.nn.Sequential(convolution, torch.nn.BatchNorm1d(16), torch.nn.ReLU(), torch.nn.Conv1d(16, CLASSES, 1))
    first, norm = torch.nn.Linear(BANDS, 16), torch.nn.BatchNorm1d(16)
    return torch.nn.Sequential(first, norm, torch.nn.ReLU(), torch.nn.Dropout(dropout), torch.nn.Linear(16, CLASSES))


def plain_network() -> torch.nn.Module:
    """Return a network without batch normalisation and dropout."""
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(BANDS, 16), torch.nn.Tanh(), torch.nn.Linear(16, CLASSES))


def same(one: torch.nn.Module, other: torch.nn.Module) -> bool:
    left, right = one.state_dict(), other.state_dict()
    return left.keys() == right.keys() and all(torch.equal(left[key], right[key]) for key in left)


def context(messages: list[Any] | None = None) -> JobContext:
    return JobContext([].append if messages is None else messages.append)


def losses(history: History) -> list[tuple[float | None, float | None]]:
    return [(epoch.loss, epoch.validation_loss) for epoch in history.epochs]


# --- learning


@pytest.mark.parametrize("series", [False, True], ids=["pixels", "series"])
def test_a_network_learns_and_ends_with_the_weights_of_its_best_epoch(tmp_path: Path, series: bool) -> None:
    model, items = network(series), Pixels(training=400, validation=100, series=series, unlabelled=0.3)
    history = fit(model, items, replace(SETTINGS, epochs=12, schedule="none"), tmp_path, context())
    assert history.stopped == WHOLE
    assert history.best.validation_loss == min(epoch.validation_loss for epoch in history.epochs)
    assert history.best.validation_accuracy > 0.85
    assert not model.training
    target = torch.from_numpy(items.y[400:])
    with torch.no_grad():
        scores = model(torch.from_numpy(items.x[400:]))
    expected = torch.nn.functional.cross_entropy(scores, target)
    assert history.best.validation_loss == pytest.approx(float(expected), rel=1e-5)
    assert history.best.validation_accuracy == pytest.approx(float((scores.argmax(1) == target)[target != IGNORED].float().mean()))


@pytest.mark.parametrize("optimiser", ["adam", "adamw", "sgd"])
def test_the_steps_are_those_of_the_optimiser_and_the_schedule(tmp_path: Path, optimiser: str) -> None:
    settings = replace(SETTINGS, optimiser=optimiser, epochs=7, schedule="step", warm_up=0, keep="last", clip=0.5)
    model, items, expected = plain_network(), Pixels(validation=0), plain_network()
    history = fit(model, items, settings, tmp_path, context())
    kinds: dict[str, Any] = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
    parameters = {"lr": settings.learning_rate, "weight_decay": settings.weight_decay}
    steps = (
        torch.optim.SGD(expected.parameters(), momentum=0.9, **parameters)
        if optimiser == "sgd"
        else kinds[optimiser](expected.parameters(), **parameters)
    )
    schedule = torch.optim.lr_scheduler.StepLR(steps, 5, 0.7)
    for epoch in range(7):
        for number, chosen in enumerate(epoch_order(97, 16, settings.seed, epoch)):
            batch = items.batch("training", chosen, data.augmentation(settings.seed, epoch, number))
            steps.zero_grad()
            torch.nn.functional.cross_entropy(expected(*batch.inputs), batch.target).backward()
            torch.nn.utils.clip_grad_norm_(expected.parameters(), 0.5)
            steps.step()
        schedule.step()
    for key, tensor in model.state_dict().items():
        torch.testing.assert_close(tensor, expected.state_dict()[key], rtol=1e-4, atol=1e-6)
    assert [epoch.learning_rate for epoch in history.epochs] == pytest.approx([0.02] * 5 + [0.014] * 2)


def test_schedules() -> None:
    rates = {
        name: [replace(SETTINGS, epochs=5, schedule=name, learning_rate=1.0).rate(step, 4) for step in range(20)]
        for name in ("none", "cosine", "poly")
    }
    for name in rates:
        assert rates[name][:4] == [0.25, 0.5, 0.75, 1.0]
        assert rates[name][4] == 1.0
    assert rates["none"][-1] == 1.0
    assert rates["cosine"][12] == pytest.approx(0.5)
    assert rates["cosine"][-1] == pytest.approx(0.5 * (1 + np.cos(np.pi * 15 / 16)))
    assert rates["poly"][12] == pytest.approx(0.5**0.9)


def test_settings_that_cannot_be_are_refused() -> None:
    for wrong in (
        {"optimiser": "adm"},
        {"schedule": "steps"},
        {"precision": "float16"},
        {"keep": "first"},
        {"epochs": 0},
        {"batch_size": 0},
    ):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            LoopSettings(**wrong)


def test_the_last_weights_are_kept_where_that_is_wanted(tmp_path: Path) -> None:
    model = network()
    settings = replace(SETTINGS, learning_rate=0.3, schedule="none")
    history = fit(model, Pixels(training=20), replace(settings, keep="last"), tmp_path, context())
    best = fit(network(), Pixels(training=20), settings, tmp_path / "best", context())
    assert losses(history) == losses(best)
    assert history.kept == 6 != best.kept
    last = checkpoint.load(tmp_path, _identity_of(tmp_path), model.state_dict())
    assert last is not None
    assert all(torch.equal(tensor, last.last[key]) for key, tensor in model.state_dict().items())


def _identity_of(place: Path) -> str:
    with safe_open(place / checkpoint.FILE, "pt") as file:
        return str(json.loads(file.metadata()[checkpoint.HEADER_KEY])["identity"])


def test_bfloat16_learns_too(tmp_path: Path) -> None:
    model = network()
    history = fit(model, Pixels(training=300), replace(SETTINGS, precision="bfloat16"), tmp_path, context())
    assert history.precision == "bfloat16"
    assert history.best.validation_accuracy > 0.7
    assert all(tensor.dtype == torch.float32 for tensor in model.parameters())


# --- order and repetition


def test_an_epoch_sees_every_item_once_in_an_order_of_its_own() -> None:
    orders = [epoch_order(97, 16, seed, epoch) for seed, epoch in ((1, 0), (1, 0), (1, 1), (2, 0))]
    flat = [np.concatenate(order).tolist() for order in orders]
    assert all(sorted(order) == list(range(97)) for order in flat)
    assert flat[0] == flat[1]
    assert len({tuple(order) for order in flat}) == 3
    assert [len(batch) for batch in orders[0]] == [16] * 5 + [17]
    assert [len(batch) for batch in epoch_order(98, 16, 1, 0)] == [16] * 6 + [2]
    assert [len(batch) for batch in epoch_order(3, 16, 1, 0)] == [3]


def test_the_same_training_gives_the_same_weights_and_leaves_torch_as_it_was(tmp_path: Path) -> None:
    models = [network() for _ in range(3)]
    torch.manual_seed(5)
    state = torch.get_rng_state()
    for number, model in enumerate(models):
        fit(model, Pixels(), replace(SETTINGS, seed=1 + number // 2), tmp_path / str(number), context())
        assert torch.equal(torch.get_rng_state(), state)
        torch.rand(number + 1)
        state = torch.get_rng_state()
    assert same(models[0], models[1])
    assert not same(models[0], models[2])
    assert not torch.are_deterministic_algorithms_enabled()
    assert "CUBLAS_WORKSPACE_CONFIG" not in os.environ


class Unrepeatable(torch.nn.Module):
    """Uses an operation that torch refuses in deterministic mode."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = plain_network()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        torch.zeros(4).put_(torch.tensor([1]), torch.tensor([2.0]))
        return self.inner(x)


@pytest.mark.fault(
    "A network uses an operation that the device cannot repeat exactly",
    "A warning says so once, and the network is trained",
)
def test_a_network_that_cannot_be_repeated_is_trained_all_the_same(tmp_path: Path) -> None:
    model, work, other = Unrepeatable(), context(), plain_network()
    fit(model, Pixels(), SETTINGS, tmp_path / "one", work)
    fit(other, Pixels(), SETTINGS, tmp_path / "other", context())
    assert work.warnings == ["This network cannot be trained on cpu so that the same training gives the same weights again."]
    assert same(model.inner, other)


# --- interruption


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
    code = f"from test_training_loop import train_in_children; train_in_children({str(place)!r}, {kills!r})"
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
    assert fit(again, Pixels(hook=_never), SETTINGS, tmp_path, context()) == history
    assert same(first, again)


def _never(part: str, items: np.ndarray) -> None:
    raise AssertionError("nothing is to be read")


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


# --- too little memory


class Hungry(torch.nn.Module):
    """Has memory for ``most`` items only; remembers how many it was given."""

    def __init__(self, inner: torch.nn.Module, most: int, error: Exception) -> None:
        super().__init__()
        self.inner, self.most, self.error = inner, most, error
        self.given: list[int] = []

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.given.append(len(x))
        result = self.inner(x)
        if len(x) > self.most:
            raise self.error
        return result


@pytest.mark.fault(
    "The memory of the device does not suffice for a batch",
    "The batch is computed in parts, and the network is the same; a warning says so once",
)
@pytest.mark.parametrize(
    "error",
    [torch.OutOfMemoryError("CUDA out of memory."), RuntimeError("DefaultCPUAllocator: can't allocate memory"), MemoryError()],
    ids=["cuda", "cpu", "python"],
)
def test_without_memory_a_batch_is_computed_in_parts(tmp_path: Path, error: Exception) -> None:
    model, plenty, work = Hungry(plain_network(), 5, error), plain_network(), context()
    items = Pixels(unlabelled=0.2)
    history = fit(model, items, SETTINGS, tmp_path / "little", work)
    expected = fit(plenty, items, SETTINGS, tmp_path / "plenty", context())
    for key, tensor in model.inner.state_dict().items():
        torch.testing.assert_close(tensor, plenty.state_dict()[key], rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(losses(history), losses(expected), rtol=1e-3)
    assert work.warnings == ["The memory of cpu does not suffice for whole batches: they are computed in parts, which takes longer."]
    assert history.at_once == 4
    assert max(model.given[3:]) <= 5


def test_parts_never_leave_batch_normalisation_a_single_item(tmp_path: Path) -> None:
    model = Hungry(network(), 3, torch.OutOfMemoryError("CUDA out of memory."))
    history = fit(model, Pixels(), SETTINGS, tmp_path, context())
    assert history.at_once == 2
    assert min(model.given) == 2
    for length in range(2, 40):
        for most in range(2, 12):
            parts = parts_of(length, most, 2)
            assert (parts[0][0], parts[-1][1]) == (0, length)
            assert min(stop - start for start, stop in parts) >= 2
            assert max(stop - start for start, stop in parts) <= max(most, 3)


@pytest.mark.fault("Not even the smallest part of a batch fits into memory", "One sentence says that memory does not suffice")
def test_without_any_memory_the_job_ends(tmp_path: Path) -> None:
    with pytest.raises(torch.OutOfMemoryError) as caught:
        fit(Hungry(network(), 0, torch.OutOfMemoryError("CUDA out of memory.")), Pixels(), SETTINGS, tmp_path, context())
    assert str(explain(caught.value)).startswith("There is not enough memory for this job.")


def test_other_errors_of_a_network_are_not_taken_for_lack_of_memory(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        fit(torch.nn.Linear(BANDS + 1, CLASSES), Pixels(), SETTINGS, tmp_path, context())


# --- numbers that are none


@dataclass
class Poisoned(Pixels):
    """From a batch on, images hold values that are none; ``only``: in this part."""

    after: int = 0
    only: str = "training"

    def batch(self, part: str, items: np.ndarray, generator: np.random.Generator | None) -> Batch:
        batch = super().batch(part, items, generator)
        self.after -= part == self.only
        return Batch((batch.inputs[0] * np.nan,), batch.target) if part == self.only and self.after < 0 else batch


@pytest.mark.fault(
    "The loss of a network becomes infinite or no number in a later epoch",
    "The training stops, the weights of the best epoch are kept, and a warning says why and what to do",
)
@pytest.mark.parametrize(("after", "only"), [(2 * 6 + 3, "training"), (3 * 6 - 1, "training"), (2 * 3, "validation")])
@pytest.mark.parametrize("looked", [1, 50])
def test_the_best_weights_are_kept_when_the_loss_is_no_number_any_more(
    tmp_path: Path, after: int, only: str, looked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learner, "LOOKED_EVERY", looked)
    monkeypatch.setattr("tlcm_qgis.core.training.loop.LOOKED_EVERY", looked)
    model, expected, work = network(), network(), context()
    history = fit(model, Poisoned(after=after, only=only), SETTINGS, tmp_path / "poisoned", work)
    whole = fit(expected, Pixels(), SETTINGS, tmp_path / "whole", context())
    assert history.stopped == NOT_FINITE
    assert losses(history) == losses(whole)[:2]
    assert work.warnings == [
        f"The training stopped in epoch 3 because its loss was no number any more; the weights of epoch {history.kept} are kept."
        " Lower LEARNING_RATE if its accuracy does not suffice."
    ]
    assert all(bool(tensor.isfinite().all()) for tensor in model.state_dict().values())


@pytest.mark.fault("The loss of a network is no number from the start", "One sentence says so, and what to do")
@pytest.mark.parametrize("keep", ["best", "last"])
def test_a_loss_that_never_was_a_number_is_an_error(tmp_path: Path, keep: str) -> None:
    with pytest.raises(InputError, match=r"^The network cannot be trained: .* first epoch\. Lower LEARNING_RATE, and check"):
        fit(network(), Poisoned(), replace(SETTINGS, keep=keep), tmp_path, context())
    assert list(tmp_path.iterdir()) == []


class Steep(CrossEntropy):
    """A loss whose gradients are large."""

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        return super().__call__(outputs, batch) * 1e6


def test_a_learning_rate_beyond_all_bounds_is_told(tmp_path: Path) -> None:
    """The last step of an epoch makes the weights infinite: the loss before it was still a number."""
    settings = replace(SETTINGS, learning_rate=1e38, optimiser="sgd", schedule="none", warm_up=0, batch_size=97)
    with pytest.raises(InputError, match="no number any more in the first epoch"):
        fit(plain_network(), Pixels(validation=0), settings, tmp_path, context(), loss=Steep())


def test_batches_without_a_label_change_nothing(tmp_path: Path) -> None:
    items = Pixels()
    items.y[:60] = IGNORED
    model, seen = plain_network(), []
    history = fit(model, items, replace(SETTINGS, batch_size=2), tmp_path / "some", context(seen))
    assert all(np.isfinite(losses(history)).ravel())
    items.y[:97] = IGNORED
    with pytest.raises(InputError, match="No sample has a label"):
        fit(plain_network(), items, SETTINGS, tmp_path / "none", context())
    items = Pixels()
    items.y[97:] = IGNORED
    unjudged = fit(plain_network(), items, SETTINGS, tmp_path / "unjudged", context())
    assert {epoch.validation_loss for epoch in unjudged.epochs} == {None}
    assert unjudged.best.loss == min(epoch.loss for epoch in unjudged.epochs)


def test_a_single_sample_is_too_little(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="too few samples to train a network: 1"):
        fit(network(), Pixels(training=1), SETTINGS, tmp_path, context())


# --- when it ends


@pytest.mark.parametrize(
    ("curve", "vain"),
    [
        ([], 0),
        ([3.0], 0),
        ([3.0, 2.0, 1.0], 0),
        ([1.0, 2.0, 3.0], 2),
        ([2.0, 3.0, 1.0, 4.0], 1),
        ([1.0, 1.0, 1.0], 0),
        ([1.0, 2.0, 1.0, 2.0], 2),
        ([None, 1.0, None, 2.0], 1),
    ],
)
def test_patience_counts_epochs_that_were_worse(curve: list[float | None], vain: int) -> None:
    assert epochs_in_vain(curve) == vain


def test_patience_and_rates_are_those_of_the_published_programs() -> None:
    trace = json.loads(golden_file("tsscd/filter_metrics.json").read_text())["early_stopping"]
    assert [epochs_in_vain([loss for loss, _, _ in trace[: n + 1]]) for n in range(len(trace))] == [count for _, count, _ in trace]
    rates = json.loads(golden_file("lovecs/label_map_and_lr.json").read_text())["poly_lr_0_5000_10000_14999"]
    settings = LoopSettings(epochs=150, learning_rate=0.01, schedule="poly")
    assert [settings.rate(step, 100) for step in (0, 5000, 10000, 14999)] == pytest.approx(rates, rel=1e-12)


def test_a_training_that_gets_no_better_ends_early(tmp_path: Path) -> None:
    """Labels that chance gave can be learnt by heart only: the others get worse."""
    items = Pixels(training=40, validation=60)
    items.y = np.random.default_rng(1).integers(0, CLASSES, items.y.shape)
    settings = replace(SETTINGS, epochs=60, patience=4, schedule="none", learning_rate=0.01)
    model = network(dropout=0.0)
    history = fit(model, items, settings, tmp_path, context())
    curve = [epoch.validation_loss for epoch in history.epochs]
    assert history.stopped == EARLY
    assert len(curve) < 60
    assert history.kept == int(np.argmin(curve)) + 1
    assert epochs_in_vain(curve) == 4 > epochs_in_vain(curve[:-1])
    again = network(dropout=0.0)
    assert fit(again, Pixels(training=40, validation=60, hook=_never), settings, tmp_path, context()) == history
    assert same(model, again)
    unjudged = fit(network(), Pixels(training=40, validation=0), replace(settings, epochs=8, patience=1), tmp_path / "u", context())
    assert len(unjudged.epochs) == 8


def test_progress_says_where_the_training_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tlcm_qgis.core.training.loop.TOLD_EVERY_S", 0.0)
    messages: list[Any] = []
    history = fit(network(), Pixels(), SETTINGS, tmp_path, context(messages).part(0.5, 1.0))
    told = [message["message"] for message in messages]
    percent = [message["percent"] for message in messages]
    assert told[0] == "Epoch 1 of 6"
    assert percent == sorted(percent)
    assert percent[0] == 50
    assert 90 < percent[-1] < 100
    first = history.epochs[0]
    assert told[6].startswith(f"Epoch 2 of 6: loss {first.validation_loss:.4g}, accuracy {first.validation_accuracy:.1%}, at most ")


def test_a_history_is_kept_as_json() -> None:
    epochs = (Epoch(1.5, 0.25, None, None, 0.1, 2.0), Epoch(None, None, 0.5, 0.75, 0.05, 3.0))
    history = History(epochs, 2, EARLY, True, "float32", "cpu", 16)
    content = history.as_json()
    assert content["curves"]["validation_loss"] == [None, 0.5]
    assert (content["epochs"], content["kept"]) == (2, 2)
    assert History.from_json(json.loads(json.dumps(content))) == history


@pytest.mark.parametrize("count", [1, 8, 70])
@pytest.mark.parametrize("judged", [False, True])
def test_the_curves_are_a_picture_with_the_same_bytes_again(count: int, judged: bool) -> None:
    epochs = tuple(Epoch(30.0 / 2**n, 0.5, 1.0 / n if judged and n != 3 else None, None, 0.1, 1.0) for n in range(1, count + 1))
    history = History(epochs, count, WHOLE, judged, "float32", "cpu", 16)
    picture = training_picture(history)
    height, width, _ = imread(io.BytesIO(picture.png)).shape
    assert width > 2 * height > 400
    assert picture.caption.endswith(f"the weights of epoch {count} of {count} (dotted) were kept.")
    assert training_picture(History.from_json(history.as_json())).png == picture.png
    if count > 1:
        assert training_picture(replace(history, kept=1)).png != picture.png


# --- loss and batches


@pytest.mark.parametrize("shape", [(8,), (8, 5), (8, 5, 4)])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_loss_is_that_of_torch(shape: tuple[int, ...], weighted: bool) -> None:
    generator = torch.Generator().manual_seed(0)
    scores = torch.randn(shape[0], CLASSES, *shape[1:], generator=generator, requires_grad=True)
    target = torch.randint(0, CLASSES, shape, generator=generator)
    target[torch.rand(shape, generator=generator) < 0.3] = IGNORED
    weights = torch.tensor([0.5, 1.0, 3.0]) if weighted else None
    loss = CrossEntropy(None if weights is None else weights.numpy())((scores, "more"), Batch((scores,), target))
    torch.testing.assert_close(loss, torch.nn.functional.cross_entropy(scores, target, weights))


def test_series_without_a_change_are_part_of_what_tsscd_is_judged_by() -> None:
    published = json.loads(golden_file("tsscd/filter_metrics.json").read_text())["dice_bool"]
    found, true = (torch.tensor(published[name]) for name in ("pred", "target"))
    assert float(dice_loss(found, true)) == pytest.approx(published["loss"])
    target = torch.tensor([[0, 0, 0], [0, 1, 1], [2, 2, IGNORED], [IGNORED, 1, 2]])
    scores = torch.nn.functional.one_hot(torch.tensor([[0, 0, 0], [1, 1, 1], [2, 2, 0], [0, 1, 2]]), CLASSES).movedim(2, 1) * 4.0
    batch = Batch((scores,), target)  # the third series changes where nobody knows; the second should and does not
    expected = CrossEntropy()(scores, batch) + 1 - (2 * 2 + 1) / (3 + 2 + 1)
    assert float(ChangeAwareLoss()(scores, batch)) == pytest.approx(float(expected))


def test_a_batch_weighs_as_its_parts_together() -> None:
    rng = np.random.default_rng(0)
    scores = torch.from_numpy(rng.normal(size=(12, CLASSES, 5)).astype(np.float32))
    batch = Batch((scores,), torch.from_numpy(rng.integers(0, CLASSES, (12, 5))), torch.from_numpy(rng.random(12).astype(np.float32)))
    loss = CrossEntropy([1, 2, 4])
    parts = [batch.part(*edges) for edges in parts_of(12, 5, 1)]
    total = sum(float(loss(part.inputs[0], part)) * loss.weight(part) for part in parts)
    assert len(parts) == 3
    assert total / sum(loss.weight(part) for part in parts) == pytest.approx(float(loss(scores, batch)), rel=1e-5)
    heavy = replace(batch, weight=torch.tensor([1.0] + [0.0] * 11))
    torch.testing.assert_close(loss(scores, heavy), loss(scores[:1], replace(batch.part(0, 1), weight=None)))


def test_class_weights() -> None:
    counts = np.array([900, 90, 0, 10])
    np.testing.assert_array_equal(class_weights(counts, "none"), 1)
    balanced = class_weights(counts, "balanced")
    np.testing.assert_allclose((balanced * counts)[[0, 1, 3]], 1000 / 3, rtol=1e-6)
    root = class_weights(counts, "sqrt")
    np.testing.assert_allclose(root[0] / root[3], np.sqrt(10 / 900), rtol=1e-6)
    assert float(root @ counts) == pytest.approx(1000)
    assert root[2] == balanced[2] == 1
    with pytest.raises(ValueError, match="balanced"):
        class_weights(counts, "linear")


def test_batches_come_in_order_and_an_error_ends_the_reading() -> None:
    made: list[int] = []

    def make(number: int) -> Any:
        made.append(number)
        if number == 3:
            raise OSError("gone")
        return number

    batches = read_ahead(make, 50)
    assert [next(batches) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OSError, match="gone"):
        next(batches)
    assert max(made) <= 3 + data.AHEAD
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tlcm-batch")]
