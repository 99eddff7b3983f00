"""The training of networks.

What a user would lose: a model that is not the best that was seen, or not the same again.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from golden_numbers import golden_file
from safetensors import safe_open
from training_items import CLASSES, SETTINGS, Pixels, context, losses, network, never, plain_network, same

from tlcm_qgis.core.accuracy.translation import Translator
from tlcm_qgis.core.training import checkpoint, data
from tlcm_qgis.core.training.curves import training_curves
from tlcm_qgis.core.training.data import IGNORED, epoch_order
from tlcm_qgis.core.training.history import EARLY, WHOLE, Epoch, History, epochs_in_vain
from tlcm_qgis.core.training.loop import LoopSettings, fit


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


def test_parts_of_a_schedule_make_up_the_whole() -> None:
    """Two thirds in one training and the rest in another have the rates of a single one."""
    whole = LoopSettings(epochs=15, learning_rate=0.01, schedule="poly")
    first, rest = replace(whole, epochs=10, span=(0.0, 2 / 3)), replace(whole, epochs=5, span=(2 / 3, 1.0))
    rates = [first.rate(step, 7) for step in range(70)] + [rest.rate(step, 7) for step in range(35)]
    assert rates == pytest.approx([whole.rate(step, 7) for step in range(105)], rel=1e-9)
    with pytest.raises(ValueError, match="span"):
        replace(whole, span=(0.5, 0.5))


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
    assert fit(again, Pixels(training=40, validation=60, hook=never), settings, tmp_path, context()) == history
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
    curves = training_curves(history)
    picture = curves.draw(Translator())
    assert picture.count('text-anchor="middle" fill="#1d2733"') == 4  # two axes of two panels
    assert "nan" not in picture
    assert str(curves.caption).endswith(f"the weights of epoch {count} of {count} (dotted) were kept.")
    assert training_curves(History.from_json(history.as_json())).draw(Translator()) == picture
    if count > 1:
        assert training_curves(replace(history, kept=1)).draw(Translator()) != picture
    assert "Epoche" in curves.draw(Translator("de"))
