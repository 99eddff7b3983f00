"""What a training makes small, and the batches that it takes.

What a user would lose: a model that learnt something else than its samples.
"""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from golden_numbers import golden_file
from training_items import CLASSES

from tlcm_qgis.core.training import data
from tlcm_qgis.core.training.data import IGNORED, Batch, parts_of, read_ahead
from tlcm_qgis.core.training.loss import ChangeAwareLoss, CrossEntropy, class_weights, dice_loss


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
