"""SL-GT2Net as published: its weights, its numbers, its checkpoints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from golden_numbers import golden_file
from slgt2_networks import SMALL, random, sees, small

from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.checkpoints import match_state, read_checkpoint, recognise
from tlcm_qgis.core.networks.slgt2_stages import ChannelRefinement
from tlcm_qgis.core.spec.errors import InputError

PUBLISHED_SMALL = {"dims": (12, 24, 48, 96)}
POSITIONS = ("abs_pos_embeds.", "abs_pos_embeds_up.")  # unused, and left out of the small golden weights
LAST_DIGIT = torch.finfo(torch.float32).eps  # processors round sums differently


@pytest.fixture(scope="module")
def published() -> Iterator[tuple[Any, dict[str, Any]]]:
    """Give a small network with the published weights, and what the published code computes with them.

    On one thread: with more, sums have another order, and the published numbers are themselves 2.3e-5 from exact ones.
    """
    content = torch.load(golden_file("slgt2/slovenia_small.pt"), weights_only=True)
    network = build("slgt2", **PUBLISHED_SMALL)
    found = network.load_state_dict(content["state_dict"], strict=False)
    assert not found.unexpected_keys and all(key.startswith(POSITIONS) for key in found.missing_keys)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield network.eval(), content
    torch.set_num_threads(threads)


@pytest.mark.parametrize("variant", ["slovenia", "brandenburg"])
def test_the_published_weights_load(variant: str) -> None:
    """Key by key, what nothing uses included; and a network without it is smaller."""
    published = json.loads(golden_file(f"slgt2/state_dict_{variant}.json").read_text())
    with torch.device("meta"):
        network, lean = build("slgt2", variant=variant), build("slgt2", variant=variant, unused=False)
    keys = {key: {"shape": list(value.shape), "dtype": str(value.dtype), "kind": "param"} for key, value in network.state_dict().items()}
    assert keys == published["keys"]
    assert sum(parameter.numel() for parameter in network.parameters()) == published["n_params"]
    assert sum(parameter.numel() for parameter in lean.parameters()) == published["n_params_used"]
    assert set(keys) - set(lean.state_dict()) == set(published["unused_by_forward"])
    config = network.config_of({key: tuple(value["shape"]) for key, value in published["keys"].items()})
    with torch.device("meta"):
        assert {key: value.shape for key, value in build("slgt2", **config).state_dict().items()} == {
            key: value.shape for key, value in network.state_dict().items()
        }
    assert (config["variant"], config["classes"]) == (variant, published["config"]["num_classes"])


@pytest.mark.parametrize(("given", "expected"), [("in16", "out16"), ("in12_zero_padded_to_16_by_model", "out12"), ("in16_96", "out16_96")])
def test_the_published_scores(published: tuple[Any, dict[str, Any]], given: str, expected: str) -> None:
    network, numbers = published
    found = sees(network, numbers[given].transpose(1, 2))
    torch.testing.assert_close(found, numbers[expected], rtol=LAST_DIGIT, atol=2e-5)


def test_what_lies_between_is_as_published(published: tuple[Any, dict[str, Any]]) -> None:
    """The stages, and in the first of them both kinds of attention, the position and the pyramid."""
    network, numbers = published
    found: dict[str, torch.Tensor] = {}
    first = network.layers[0]
    watched = {
        "embed": network.patch_embeds[0],
        "local_attn": first.blocks[0].attn,
        "after_block0": first.blocks[0],
        "pyramid_kv": first.blocks[1].attn.glb_kv,
        "global_attn": first.blocks[1].attn,
        "after_block1": first.blocks[1],
        **{f"stage {number}": stage for number, stage in enumerate(network.layers)},
        "norm": network.norm,
        "decoder": network.layers_up[-1],
    }
    hooks = [
        module.register_forward_hook(
            lambda _, given, result, name=name: found.update({name: result[0] if isinstance(result, tuple) else result})
        )
        for name, module in watched.items()
    ]
    entered = first.blocks[1].register_forward_pre_hook(lambda _, given: found.update({"after_peg": given[0]}))
    sees(network, numbers["in16"].transpose(1, 2))
    for hook in (*hooks, entered):
        hook.remove()
    for name, expected in numbers["stage0"].items():
        if name != "DHW":
            torch.testing.assert_close(found[name].reshape(expected.shape), expected, rtol=0, atol=2e-5)
    for number, expected in enumerate(numbers["enc_feats16"]):
        torch.testing.assert_close(found["norm" if number == 3 else f"stage {number}"].movedim(-1, 1), expected, rtol=0, atol=2e-5)
    torch.testing.assert_close(
        found["decoder"].movedim(-1, 1), numbers["dec_feat16"], rtol=0, atol=2e-5 * float(numbers["dec_feat16"].std())
    )


def test_channels_are_refined_as_published(published: tuple[Any, dict[str, Any]]) -> None:
    """The published code has it and leaves it out; here it can be used."""
    network, numbers = published
    refinement = ChannelRefinement()
    refinement.conv.weight.data = numbers["crm"]["conv_weight"]
    torch.testing.assert_close(refinement(numbers["crm"]["x"]), numbers["crm"]["y"])
    branch, expected = network.patch_embeds[0].conv_down.conv, numbers["crm_branch_conv_sequence"]
    torch.testing.assert_close(branch(expected["x"]), expected["y"])
    used = build("slgt2", **PUBLISHED_SMALL, use_crm=True).eval()
    used.load_state_dict(network.state_dict())
    images = numbers["in16"].transpose(1, 2)
    assert not torch.allclose(sees(used, images), sees(network, images), atol=0.1)
    used.patch_embeds.apply(
        lambda layer: layer.weight.data.zero_() if isinstance(layer, torch.nn.Conv3d) and layer.kernel_size == (1, 1, 1) else None
    )
    torch.testing.assert_close(sees(used, images), sees(network, images))


def test_the_checkpoints_of_the_authors_load(tmp_path: Path) -> None:
    """iter_40000.pth holds the weights behind a prefix, among settings and the optimiser."""
    author = small(unused=True, dims=(6, 12))
    state = {f"backbone.{key}": value for key, value in author.state_dict().items()}
    meta = {"CLASSES": ("cultivated land", "forest"), "PALETTE": [[255, 255, 0], [5, 73, 7]], "iter": 40000, "config": "..."}
    optimiser = torch.optim.AdamW(author.parameters(), lr=1e-4, weight_decay=1e-5)
    file = tmp_path / "iter_40000.pth"
    torch.save({"meta": meta, "state_dict": state, "optimizer": optimiser.state_dict()}, file)
    read = read_checkpoint(file).state
    config = recognise(read, "slgt2", "SL-GT2Net", file)
    assert config == {"name": "slgt2", "variant": "slovenia", "bands": 2, "classes": 3, "dims": [6, 12], "depths": [2, 2]} | {
        "use_crm": False,
        "unused": True,
    }
    network = build(**config, heads=SMALL["heads"], windows=SMALL["windows"]).eval()
    assert match_state(network, read, "SL-GT2Net", file, strict=True).complete
    images = random(1, 12, 2, 16, 16)
    assert torch.equal(sees(network, images), sees(author, images))


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    state = {f"backbone.{key}": value for key, value in small().state_dict().items()}
    del state["backbone.norm.weight"]
    torch.save({"state_dict": state}, tmp_path / "c.pth")
    read = read_checkpoint(tmp_path / "c.pth").state
    with pytest.raises(InputError, match=r"it lacks norm\.weight"):
        recognise(read, "slgt2", "SL-GT2Net", tmp_path / "c.pth")


@pytest.mark.parametrize("size", [(16, 32), (40, 9)])
def test_images_of_other_sizes_are_continued_by_zeros(published: tuple[Any, dict[str, Any]], size: tuple[int, int]) -> None:
    """As the published preparation does, whose networks take multiples of 32 alone."""
    network, _ = published
    images = random(1, 16, 2, *size)
    whole = torch.zeros(1, 16, 2, 64, 32)
    whole[..., : size[0], : size[1]] = images
    torch.testing.assert_close(sees(network, images), sees(network, whole[..., : 32 if size[0] < 32 else 64, :])[..., : size[0], : size[1]])
