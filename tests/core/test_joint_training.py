"""Joint training: a step learns from labels of the source and from pseudo labels of the target."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from golden_numbers import golden_file
from training_items import SETTINGS, context, network, plain_network

from tlcm_qgis.core.adaptation.joint_training import SOURCE, TARGET, JointLoss, JointNetwork
from tlcm_qgis.core.adaptation.self_training import SelfTraining
from tlcm_qgis.core.networks.domain_norm import domain_norms, plain_batch_norm, replace_batch_norm
from tlcm_qgis.core.training.data import IGNORED, Batch
from tlcm_qgis.core.training.learner import Learner
from tlcm_qgis.core.training.loss import CrossEntropy
from tlcm_qgis.core.training.settings import LoopSettings

BANDS, CLASSES = 4, 3


def values(count: int, seed: int, shift: float = 0.0) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(seed).normal(shift, 1, (count, BANDS)).astype(np.float32))


def labels(count: int, seed: int) -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(seed).integers(0, CLASSES, count))


def joint_batch(count: int = 8, guessed: torch.Tensor | None = None) -> Batch:
    target = labels(count, 2) if guessed is None else guessed
    return Batch((values(count, 3), values(count, 4, 5.0), target, torch.ones(count)), labels(count, 1), torch.ones(count))


def with_domains(dropout: float = 0.0) -> torch.nn.Module:
    return replace_batch_norm(network(dropout=dropout))


def test_the_loss_is_that_of_the_source_and_half_that_of_the_target() -> None:
    model, batch = with_domains().eval(), joint_batch()
    loss = JointLoss(CrossEntropy(), CrossEntropy(), 0.5)(JointNetwork(model)(*batch.inputs), batch)
    own, other = (
        torch.nn.functional.cross_entropy(model(part), target)
        for part, target in zip(batch.inputs[:2], (batch.target, batch.inputs[2]), strict=True)
    )
    torch.testing.assert_close(loss, own + 0.5 * other)


def test_each_domain_is_normalised_by_its_own_batch_and_keeps_its_own_statistics() -> None:
    """What a step leaves behind is what each part alone would leave in a plain network."""
    batch, joint = joint_batch(), JointNetwork(with_domains().train())
    own, other = joint(*batch.inputs)
    for domain, part, found in ((SOURCE, batch.inputs[0], own), (TARGET, batch.inputs[1], other)):
        alone = network(dropout=0.0).train()
        torch.testing.assert_close(found, alone(part))
        kept = plain_batch_norm(replace_batch_norm(network(dropout=0.0)), domain)
        layer = next(domain_norms(joint))
        torch.testing.assert_close(layer.of("running_mean", domain), alone[1].running_mean)
        torch.testing.assert_close(layer.of("running_var", domain), alone[1].running_var)
        assert not torch.equal(layer.of("running_mean", domain), kept[1].running_mean)
    assert next(domain_norms(joint)).domain == SOURCE


@pytest.mark.parametrize("make", [with_domains, plain_network])
def test_a_target_without_labels_costs_nothing_and_gives_numbers(make: object) -> None:
    """No pixel passed its threshold: the step is that of the source alone."""
    batch = joint_batch(guessed=torch.full((8,), IGNORED))
    model = make()  # type: ignore[operator]
    learner = Learner(JointNetwork(model), SETTINGS, JointLoss(CrossEntropy(), CrossEntropy(), 0.5), CrossEntropy(), context())
    learner.network.train()
    loss, accuracy = learner.learn(batch, 0.01).mean()
    assert loss is not None and math.isfinite(loss) and accuracy is not None
    assert learner.is_finite()


def test_a_source_without_labels_is_no_step() -> None:
    batch = replace(joint_batch(), target=torch.full((8,), IGNORED))
    learner = Learner(JointNetwork(with_domains()), SETTINGS, JointLoss(CrossEntropy(), CrossEntropy(), 0.5), CrossEntropy(), context())
    before = {key: value.clone() for key, value in learner.network.state_dict().items()}
    assert learner.learn(batch, 0.01).mean() == (None, None)
    assert all(torch.equal(value, before[key]) for key, value in learner.network.state_dict().items())


def test_a_batch_of_one_gives_numbers() -> None:
    """A single pixel has no spread that it could be normalised by."""
    learner = Learner(JointNetwork(with_domains()), SETTINGS, JointLoss(CrossEntropy(), CrossEntropy(), 0.5), CrossEntropy(), context())
    learner.network.train()
    loss, _ = learner.learn(joint_batch(1), 0.01).mean()
    assert loss is not None and math.isfinite(loss)
    assert learner.is_finite()


def test_the_published_schedule_goes_on_where_the_warm_up_ended() -> None:
    """Rates of methods/lovecs.md section 4 at steps 10,000 and 14,999, of 2,000, 2,000 and 1,000 steps in rounds."""
    how = SelfTraining(is_paper=True)
    rounds = [how.loop(LoopSettings(), 800, number) for number in range(3)]
    assert [loop.epochs * 100 for loop in rounds] == [2000, 2000, 1000]
    assert (rounds[0].optimiser, rounds[0].weight_decay, rounds[0].clip, rounds[0].batch_size) == ("sgd", 5e-4, 35.0, 8)
    published = json.loads(golden_file("lovecs/label_map_and_lr.json").read_text())["poly_lr_0_5000_10000_14999"]
    assert [rounds[0].rate(0, 100), rounds[2].rate(999, 100)] == pytest.approx(published[2:], rel=1e-9)


def test_rounds_share_the_steps_and_one_falling_rate() -> None:
    how = SelfTraining(rounds=3, steps=60)
    loops = [how.loop(LoopSettings(batch_size=10, learning_rate=1.0), 50, number) for number in range(3)]
    assert [loop.epochs * 5 for loop in loops] == [20, 20, 20]
    rates = [loop.rate(step, 5) for loop in loops for step in range(20)]
    assert rates == sorted(rates, reverse=True)
    assert rates[0] == pytest.approx(0.3)
    assert rates[-1] < 0.001
    assert len({loop.seed for loop in loops}) == 3
