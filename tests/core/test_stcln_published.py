"""STCLN as published: weights, scores, losses and masks are those of its authors."""

from __future__ import annotations

import json

import pytest
import torch
from golden_numbers import golden_file
from stcln_networks import CLOSE, golden, loaded, published_network, seen
from torch.nn import functional

from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.stcln_encoder import positional_code
from tlcm_qgis.core.networks.stcln_pretrain import draw_kept_as_published, keep_unvegetated, published_ndvi


def _keys(network: torch.nn.Module) -> dict[str, dict[str, object]]:
    return {key: {"shape": list(value.shape), "dtype": str(value.dtype)} for key, value in network.state_dict().items()}


@pytest.mark.parametrize(("site", "bands", "classes"), [("pastis", 10, 20), ("mtlcc", 13, 18)])
def test_the_published_weights_load(site: str, bands: int, classes: int) -> None:
    """Key by key, the layers that nothing uses included; and a network without these is smaller."""
    published = json.loads(golden_file(f"stcln/state_dict_{site}.json").read_text())
    encoder = {f"utae.{key}": value for key, value in published["encoder_utae"].items()}
    classifier = build("stcln_classifier", bands=bands, classes=classes)
    assert _keys(classifier) == encoder | published["classification"]
    assert _keys(build("stcln_pretrain", bands=bands)) == encoder | published["prediction"]
    assert _keys(classifier.utae) == published["encoder_utae"]
    lean = build("stcln_classifier", bands=bands, classes=classes, unused=False)
    assert {key for key, _ in classifier.named_parameters()} - {key for key, _ in lean.named_parameters()} == set(
        published["unused_by_forward"]
    )
    assert sum(parameter.numel() for parameter in classifier.parameters()) == published["n_params_total"]
    assert sum(parameter.numel() for parameter in lean.parameters()) == published["n_params_used"]


def test_the_classifier_gives_the_published_scores() -> None:
    """With the numbers of the dates and with days of the year; and what lies between."""
    network, published = published_network()
    images, positions = published["x"], published["pos"]
    for scores, where in (("logits", positions), ("logits_doy", published["pos_doy"])):
        torch.testing.assert_close(seen(network, images, where), published[scores], **CLOSE)
    features, maps = network.utae(images, positions)
    torch.testing.assert_close(features, published["encoder_out_bhwld"], **CLOSE)
    torch.testing.assert_close(features.flatten(0, 2), published["temporal_out"], **CLOSE)
    torch.testing.assert_close(maps.flatten(0, 1), published["x2_blDhw"], **CLOSE)
    torch.testing.assert_close(positional_code(positions, 16, 8), published["pos_encoding"], **CLOSE)


def test_the_classifier_learns_as_published() -> None:
    """Both losses, and the gradients of every layer that acts."""
    network, published = published_network()
    scores = network(published["x"], published["pos"])
    weights = torch.ones(20)
    weights[[0, 19]] = 0
    loss = functional.cross_entropy(scores, published["label"], weight=weights)
    assert float(loss.detach()) == pytest.approx(float(published["ce_pastis_weighted"]), rel=1e-5)
    ignoring = functional.cross_entropy(scores, published["label"], ignore_index=0)
    assert float(ignoring.detach()) == pytest.approx(float(published["ce_mtlcc_ignore0"]), rel=1e-5)
    loss.backward()
    norms = {key: float(parameter.grad.norm()) for key, parameter in network.named_parameters() if parameter.grad is not None}
    assert norms == pytest.approx(published["grad_norms_pastis_ce_eval_mode"], rel=1e-4, abs=1e-7)


def test_the_classifier_trains_as_published() -> None:
    network, published = published_network(dropout=0)
    expected = golden("classification_small_trainmode")
    found = network.train()(published["x"], published["pos"])
    torch.testing.assert_close(found, expected["logits"], **CLOSE)
    first = network.utae.inc.double_conv[1]
    torch.testing.assert_close(first.running_mean, expected["running_mean_after_inc_bn1"], **CLOSE)
    torch.testing.assert_close(first.running_var, expected["running_var_after_inc_bn1"], **CLOSE)


def test_the_pre_training_is_the_published_one() -> None:
    """What is drawn, the gate, both reconstructions and the loss."""
    published = golden("prediction_small")
    network = loaded(build("stcln_pretrain", bands=10, widths=[8, 16]), published["state_dict"]).eval()
    images, given = published["x"], published["cluster_ids"][:, :, 0].float()
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(99)
        drawn = draw_kept_as_published((2, 6, 8, 8), published["config"]["dropout"])
    kept = keep_unvegetated(drawn, given)
    assert torch.equal(kept[:, :, None].expand(-1, -1, 10, -1, -1), published["mask_returned"])
    assert {57, 58} <= set(given.sum(dim=(2, 3)).int().flatten().tolist())  # of 64: the gate lies between
    with torch.no_grad():
        found = network(images, published["pos"], kept)
    torch.testing.assert_close(found.images, published["output"], **CLOSE)
    torch.testing.assert_close(found.single, published["midoutput"], **CLOSE)
    assert float(found.loss) == pytest.approx(float(published["masked_mse_loss"]), rel=1e-5)
    assert found.hidden == int((published["mask_returned"] == 0).sum())
    assert torch.equal(published_ndvi(images) > 0.2, published["ndvi_indicator_pastis"].bool())
    assert torch.equal(published_ndvi(images, 3, 0) > 0.2, published["ndvi_indicator_mtlcc_rule"].bool())


@pytest.mark.parametrize("ratio", [0.15, 0.2, 0.4, 0.6, 0.8])
def test_masks_hold_the_published_numbers(ratio: float) -> None:
    """At 0.15 a pixel that is shown counts 0.99999994."""
    expected = golden("prediction_small")["mask_value_check"][str(ratio)]
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(1)
        kept = draw_kept_as_published((1, 10, 100, 100), ratio)
    assert sorted(kept.unique().tolist()) == expected["values"]
    assert float(kept.mean()) == pytest.approx(expected["kept"], abs=0.01)
