"""Semantic-FPN: the published keys, size and numbers; images of any size; published weights of the encoder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from golden_numbers import golden_file
from torch import nn
from torch.nn import functional

from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.checkpoints import recognise
from tlcm_qgis.core.networks.domain_norm import plain_batch_norm, replace_batch_norm, set_domain
from tlcm_qgis.core.networks.files import load_network, save_network
from tlcm_qgis.core.networks.semantic_fpn import FeaturePyramid, PyramidDecoder, ResNetEncoder, SemanticFpn, enlarged, load_encoder
from tlcm_qgis.core.spec.errors import InputError

SMALL: dict[str, Any] = {"name": "semantic_fpn", "bands": 4, "classes": 5, "depth": 18, "width": 8, "decoder_width": 6}


def numbers(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def seen(network: nn.Module, images: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        scores: torch.Tensor = network(images)
    return scores


@pytest.fixture(scope="module")
def small() -> nn.Module:
    """A small network whose normalisations have seen something."""
    network = build(**SMALL, seed=4).train()
    with torch.no_grad():
        network(numbers(2, 4, 64, 64))
    return network.eval()


def test_keys_shapes_and_size_are_the_published_ones() -> None:
    """Or weights that somebody published do not load; the encoder's are those of ResNet-50."""
    published = json.loads(golden_file("lovecs/semantic_fpn_keys.json").read_text())
    with torch.device("meta"):
        network = build("semantic_fpn")
    for form, change in (("with_batchnorm", lambda net: net), ("after_replace_with_csn", replace_batch_norm)):
        network = change(network)
        assert {key: list(value.shape) for key, value in network.state_dict().items()} == published[form]
        assert sum(parameter.numel() for parameter in network.parameters()) == published[f"{form}_n_params"] == 28_480_836
    assert len(network.state_dict()) == 554


def test_pyramid_decoder_and_head_give_the_published_numbers() -> None:
    """Reduced in width. The published pyramid is given the map of stride 2 as well, and does not look at it."""
    published = torch.load(golden_file("lovecs/semantic_fpn_neck_small.pt"), weights_only=True)
    maps = published["feats"][1:]
    classes, decoder_width = published["cls_weight"].shape[:2]
    fpn = FeaturePyramid([each.shape[1] for each in maps], published["fpn_out"][0].shape[1]).eval()
    fpn.load_state_dict(published["fpn_sd"])
    decoder = PyramidDecoder(published["fpn_out"][0].shape[1], decoder_width).eval()
    decoder.load_state_dict(published["dec_sd"])
    head = nn.Conv2d(decoder_width, classes, 1)
    head.load_state_dict({"weight": published["cls_weight"], "bias": published["cls_bias"]})
    with torch.no_grad():
        levels = fpn(maps)
        found = decoder(levels)
        scores = enlarged(head(found), 4)
    for level, expected in zip(levels, published["fpn_out"], strict=True):
        torch.testing.assert_close(level, expected, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(found, published["dec_out"], rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(scores, published["logits"], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(("depth", "widths"), [(18, (64, 128, 256, 512)), (50, (256, 512, 1024, 2048))])
def test_the_encoder_sees_at_the_strides_of_a_resnet(depth: int, widths: tuple[int, ...]) -> None:
    encoder = ResNetEncoder(2, depth).eval()
    with torch.inference_mode():
        maps = encoder(numbers(1, 2, 64, 32))
    assert [tuple(each.shape) for each in maps] == [(1, width, 64 // 2**k, 32 // 2**k) for k, width in enumerate(widths, start=2)]
    assert encoder.widths == widths


def test_a_block_with_a_shortcut_bears_its_stride_where_resnet_50_does() -> None:
    """Weights learned with the stride on the 3 x 3 convolution mean other things elsewhere."""
    block = ResNetEncoder(1, 50).layer2[0]
    assert [layer.stride[0] for layer in (block.conv1, block.conv2, block.conv3, block.downsample[0])] == [1, 2, 1, 2]
    maps = numbers(1, 256, 8, 8)
    block.eval()
    with torch.no_grad():
        inner = functional.relu(block.bn2(block.conv2(functional.relu(block.bn1(block.conv1(maps))))))
        expected = functional.relu(block.bn3(block.conv3(inner)) + block.downsample(maps))
        torch.testing.assert_close(block(maps), expected)


def test_the_network_is_its_parts_in_order(small: Any) -> None:
    images = numbers(1, 4, 64, 96)
    with torch.inference_mode():
        expected = functional.interpolate(
            small.cls_pred_conv(small.decoder(small.fpn(small.en(images)))), size=(64, 96), mode="bilinear", align_corners=True
        )
    torch.testing.assert_close(seen(small, images), expected)
    assert not torch.allclose(expected.sum(1), torch.ones(1, 64, 96))  # scores, no probabilities


@pytest.mark.parametrize("size", [(64, 64), (33, 64), (1, 1), (31, 32), (50, 97), (5, 160)])
def test_images_of_any_size_get_scores_of_their_size(small: nn.Module, size: tuple[int, int]) -> None:
    """Those of the image continued to the next multiple of 32 pixels; the published network stops with an error."""
    images = numbers(2, 4, *size)
    found = seen(small, images)
    assert found.shape == (2, 5, *size) and found.isfinite().all()
    below, right = -size[0] % 32, -size[1] % 32
    continued = torch.cat([images, images[..., -1:, :].repeat(1, 1, below, 1)], 2)
    continued = torch.cat([continued, continued[..., -1:].repeat(1, 1, 1, right)], 3)
    torch.testing.assert_close(found, seen(small, continued)[..., : size[0], : size[1]])


def test_every_weight_learns() -> None:
    network = build(**SMALL, seed=4).train()
    network(numbers(2, 4, 64, 64)).square().mean().backward()
    still = [name for name, parameter in network.named_parameters() if parameter.grad is None or not parameter.grad.isfinite().all()]
    assert not still


def test_it_learns_a_scene_by_its_colours() -> None:
    """A few steps on images of two halves."""
    network = build(**{**SMALL, "classes": 2}, seed=4).train()
    images = numbers(2, 4, 64, 64)
    labels = torch.zeros(2, 64, 64, dtype=torch.long)
    labels[..., 32:] = 1
    images[..., 32:] += 2
    optimiser = torch.optim.SGD(network.parameters(), lr=0.05, momentum=0.9)
    losses = []
    for _ in range(12):
        optimiser.zero_grad()
        loss = functional.cross_entropy(network(images), labels)
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]


@pytest.mark.parametrize("config", [SMALL, {"name": "semantic_fpn", "bands": 3, "classes": 7, "depth": 50, "width": 4, "decoder_width": 3}])
def test_its_sizes_are_read_off_its_weights(config: dict[str, Any]) -> None:
    with torch.device("meta"):
        state = build(**config).state_dict()
    shapes = {key: tuple(value.shape) for key, value in state.items()}
    assert {"name": "semantic_fpn", **SemanticFpn.config_of(shapes)} == config
    assert recognise(state, "semantic_fpn", "Semantic-FPN", Path("w.pt")) == config


def test_weights_of_another_network_are_told() -> None:
    with pytest.raises(InputError, match=r"w.pt holds another network than Semantic-FPN: it lacks en.conv1.weight"):
        recognise(build("patch_resnet").state_dict(), "semantic_fpn", "Semantic-FPN", Path("w.pt"))


def test_a_kept_network_gives_the_same_scores(small: nn.Module, tmp_path: Path) -> None:
    save_network(tmp_path / "n", small, SMALL)
    found, config = load_network(tmp_path / "n")
    assert config == SMALL
    torch.testing.assert_close(seen(found, numbers(1, 4, 40, 40)), seen(small, numbers(1, 4, 40, 40)), rtol=0, atol=0)


def test_both_domains_give_the_same_scores_after_the_exchange_and_the_way_back_is_a_usual_network(small: nn.Module) -> None:
    images = numbers(1, 4, 64, 64, seed=9)
    expected = seen(small, images)
    network = build(**SMALL)
    network.load_state_dict(small.state_dict())
    network = replace_batch_norm(network.eval())
    for domain in ("target", "source"):
        set_domain(network, domain)
        torch.testing.assert_close(seen(network, images), expected, rtol=0, atol=0)
    network = plain_batch_norm(network, "target")
    assert list(network.state_dict()) == list(small.state_dict())
    torch.testing.assert_close(seen(network, images), expected, rtol=0, atol=0)


def resnet(bands: int = 4, seed: int = 8) -> dict[str, torch.Tensor]:
    """Return weights as published, with the layer that names things in photographs."""
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed)
        state = ResNetEncoder(bands, 18).state_dict()
    return {**state, "fc.weight": torch.ones(10, 512), "fc.bias": torch.ones(10)}


@pytest.mark.parametrize("form", ["published", "old", "without fc", "prefix", "file", "domains"])
def test_published_weights_of_the_encoder_load(form: str, tmp_path: Path) -> None:
    state = resnet()
    network = build(**SMALL, seed=4)
    rest = {key: value.clone() for key, value in network.state_dict().items() if not key.startswith("en.")}
    given: Any = state
    if form == "old":
        given = {key: value for key, value in state.items() if not key.endswith("num_batches_tracked")}
    elif form == "without fc":
        given = {key: value for key, value in state.items() if not key.startswith("fc.")}
    elif form == "prefix":
        given = {f"en.{key}": value for key, value in state.items()}
    elif form == "file":
        given = tmp_path / "resnet18.pt"
        torch.save({"state_dict": state}, given)
    elif form == "domains":
        network = replace_batch_norm(network)
    load_encoder(network, given)
    own = (plain_batch_norm(network, "target") if form == "domains" else network).state_dict()
    assert all(torch.equal(own[f"en.{key}"], value) for key, value in state.items() if not key.startswith("fc."))
    assert all(torch.equal(own[key], value) for key, value in rest.items())


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (lambda: resnet(3), "the encoder sees 4 bands, and these weights were learned from 3"),
        (lambda: {**resnet(), "more": torch.ones(1)}, "no weights of a ResNet-18: 1 keys differ, the first is more"),
        (lambda: {**resnet(), "more.num_batches_tracked": torch.tensor(1)}, "1 keys differ, the first is more.num_batches_tracked"),
        (lambda: {key: value for key, value in resnet().items() if key != "bn1.bias"}, "1 keys differ, the first is bn1.bias"),
        (lambda: ResNetEncoder(4, 50).state_dict(), "no weights of a ResNet-18"),
        (lambda: {"w": torch.ones(2)}, "no weights of a ResNet-18"),
    ],
)
def test_other_weights_are_refused_and_change_nothing(state: Any, says: str) -> None:
    network = build(**SMALL, seed=4)
    before = {key: value.clone() for key, value in network.state_dict().items()}
    with pytest.raises(ValueError, match=says):
        load_encoder(network, state())
    assert all(torch.equal(value, before[key]) for key, value in network.state_dict().items())


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ({"depth": 34}, "the depth of semantic_fpn must be one of 18, 50, not 34"),
        ({"bands": 0}, "at least 1, not 0"),
        ({"width": 2.5}, "whole numbers of at least 1, not 2.5"),
    ],
)
def test_what_cannot_be_built_is_said(config: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        build("semantic_fpn", **config)
