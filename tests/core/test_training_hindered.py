"""The training of networks with too little memory, and with numbers that are none.

What a user would lose: hours of training for a single batch.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from training_items import BANDS, CLASSES, SETTINGS, Pixels, context, losses, network, plain_network

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.training import learner
from tlcm_qgis.core.training.data import IGNORED, Batch, parts_of
from tlcm_qgis.core.training.history import NOT_FINITE
from tlcm_qgis.core.training.loop import fit
from tlcm_qgis.core.training.loss import CrossEntropy
from tlcm_qgis.core.worker.answers import explain


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
