"""SL-GT2Net for any series and any image, what was not observed left out, and what its weights tell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from slgt2_networks import CLOSE, SMALL, chance, random, sees, small

from tlcm_qgis.core.networks import build, slgt2, slgt2_attention
from tlcm_qgis.core.networks.files import load_network, save_network
from tlcm_qgis.core.networks.sizes import SLGT2_SIZES
from tlcm_qgis.core.networks.slgt2_stages import Stage
from tlcm_qgis.core.networks.slgt2_time import TimeAxis


@pytest.mark.parametrize("variant", ["slovenia", "brandenburg", "pastis_r"])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize(("dates", "size"), [(1, (1, 1)), (7, (5, 9)), (41, (33, 12)), (100, (16, 7))])
def test_any_series_and_any_image(variant: str, masked: bool, dates: int, size: tuple[int, int]) -> None:
    images, present = random(2, dates, 2, *size), chance(0.7, 2, dates, *size)
    for per_date in (False, True):
        network = small(variant=variant, masked=masked, bands=2, per_date=per_date)
        for seen in (None, present, torch.zeros_like(present)):
            found = sees(network, images, seen)
            assert found.shape == ((2, 3, dates, *size) if per_date else (2, 3, *size)) and found.isfinite().all()


def test_long_series_are_cut_and_short_ones_continued_as_published() -> None:
    network = small()
    images = random(1, 19, 2, 16, 16)
    torch.testing.assert_close(sees(network, images), sees(network, images[:, 2:18]))
    padded = torch.cat([torch.zeros(1, 2, 2, 16, 16), images[:, :11], torch.zeros(1, 3, 2, 16, 16)], dim=1)
    torch.testing.assert_close(sees(network, images[:, :11]), sees(network, padded))


@pytest.mark.parametrize(("variant", "dates"), [("slovenia", 16), ("brandenburg", 48), ("pastis_r", 80)])
def test_both_forms_are_one_where_everything_fits(variant: str, dates: int) -> None:
    """Weights learnt as published serve the other form too."""
    settings = {"variant": variant, "bands": 2, "windows": (((2, 4), (4, 2), (1, 8)), ((1, 2), (2, 4), (4, 1)))}
    images = random(1, dates, 2, 32, 32)
    found = [sees(small(**settings, masked=masked), images) for masked in (False, True)]
    torch.testing.assert_close(*found, **CLOSE)


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("masked", [False, True])
def test_what_is_stored_where_nothing_was_observed_does_not_matter(per_date: bool, masked: bool) -> None:
    network = small(per_date=per_date, masked=masked)
    images, present = random(2, 7, 2, 13, 18), chance(0.6, 2, 7, 13, 18)
    present[:, 1:5, :8, :8] = False  # all that four tokens of the second pair of dates show
    found = [sees(network, images.masked_fill(~present[:, :, None], value), present) for value in (0.0, -7e5, torch.nan)]
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])
    everything = torch.ones_like(present)
    assert torch.equal(sees(network, images), sees(network, images, everything))
    assert torch.equal(found[0], sees(network, images.masked_fill(~present[:, :, None], 0), everything)) != masked


def test_absent_dates_do_not_count_in_the_scores_of_a_series() -> None:
    """Scores are the mean over pairs of dates, each as far as its dates are present; a pixel without any has that of all pairs."""
    network = small(masked=True)
    images, present = random(1, 8, 2, 12, 12), torch.ones(1, 8, 12, 12, dtype=torch.bool)
    present[:, 2:6] = False
    present[:, :, 8:] = False
    axis = TimeAxis.whole(8, 3)
    tokens: list[torch.Tensor] = []
    hook = network.layers_up[-1].register_forward_hook(lambda _, given, found: tokens.append(found))
    scores = sees(network, images, present)
    hook.remove()
    pairs = sees(torch.nn.Sequential(network.up_x4, network.seg_head), tokens[0].movedim(-1, 1))
    shares = torch.tensor([1.0, 0.0, 0.0, 1.0])
    torch.testing.assert_close(axis.shares(present)[0, :, 0, 0], shares)
    expected = (pairs * shares[:, None, None]).sum(2) / shares.sum()
    torch.testing.assert_close(scores[:, :, :8], expected[:, :, :8], **CLOSE)
    torch.testing.assert_close(scores[:, :, 8:], pairs.mean(2)[:, :, 8:], **CLOSE)


def test_dates_without_any_pixel_at_the_end_are_as_if_they_were_not_there() -> None:
    """Neither convolutions nor windows take them in; averages of the whole grid, which have other cells then, are left out here."""
    network = small(masked=True, depths=(1, 1))
    images, present = random(1, 12, 2, 16, 16), chance(0.7, 1, 12, 16, 16)
    images[:, 6:], present[:, 6:] = 9, False
    torch.testing.assert_close(sees(network, images, present), sees(network, images[:, :6], present[:, :6]), **CLOSE)
    network = small(masked=True, depths=(1, 1), per_date=True)
    found = sees(network, images, present)[:, :, :6]
    torch.testing.assert_close(found, sees(network, images[:, :6], present[:, :6]), **CLOSE)


def test_scores_of_dates_are_between_those_of_pairs() -> None:
    """Together they are those of the series; the first date has the scores of its pair, the next two lie between this and the next pair."""
    settings = {"masked": True, "per_date": True}
    images = random(1, 12, 2, 16, 16)
    dates, series = sees(small(**settings), images), sees(small(masked=True), images)
    torch.testing.assert_close(dates.mean(2), series, **CLOSE)
    torch.testing.assert_close(dates[:, :, 2] - dates[:, :, 1], 2 * (dates[:, :, 1] - dates[:, :, 0]), **CLOSE)
    assert TimeAxis.whole(5, 3).between().tolist() == [[1, 0, 0], [0.75, 0.25, 0], [0.25, 0.75, 0], [0, 0.75, 0.25], [0, 0.25, 0.75]]


def test_the_time_of_tokens() -> None:
    """Where a date lies among the pairs of a long series, and among zeros at both ends of a short one."""
    long = TimeAxis(48, 48, 9)
    assert long.tokens == 16 and long.between()[8:10, 0].tolist() == [1, 0.75] and long.between()[:8, 0].eq(1).all()
    short = TimeAxis(12, 16, 3)
    assert (short.front, short.back, short.tokens) == (2, 2, 8)
    assert short.between()[0].tolist() == [0.25, 0.75, 0, 0, 0, 0, 0, 0]
    assert TimeAxis.whole(5, 9).tokens == 1 and TimeAxis.whole(41, 9).length == 41


def test_learning_with_less_memory_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scores and gradients, with blocks left out by chance."""
    monkeypatch.setattr(slgt2, "PORTION_VALUES", 1)
    images, present = random(2, 9, 2, 28, 23), chance(0.5, 2, 9, 28, 23)
    found, kept = [], []
    for checkpointing in (False, True):
        network = small(masked=True, checkpointing=checkpointing, drop_path=0.5).train()
        numbers: dict[int, int] = {}

        def pack(tensor: torch.Tensor, numbers: dict[int, int] = numbers) -> torch.Tensor:
            numbers[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        torch.manual_seed(4)
        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            scores = network(images, present)
        kept.append(sum(numbers.values()))
        (scores * random(*scores.shape, seed=8)).sum().backward()
        found.append([scores.detach(), *(parameter.grad for parameter in network.parameters())])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, **CLOSE)
    assert kept[1] < kept[0] / 2


def test_portions_of_a_map_are_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    images = random(1, 16, 2, 32, 32)
    for per_date in (False, True):
        network = small(per_date=per_date)
        expected = network(images).detach()
        monkeypatch.setattr(slgt2, "PORTION_VALUES", 6 * 32 * 32 * 3)
        torch.testing.assert_close(sees(network, images), expected, **CLOSE)


def test_blocks_are_left_out_of_some_series_in_training() -> None:
    stage = Stage(6, 3, ((2, 2, 2),) * 3, (0.0, 0.5), 1, True, False)
    tokens = random(64, 2, 2, 2, 6)
    torch.manual_seed(1)
    before = stage.blocks[0](tokens)
    middle = before + slgt2_attention.convolved(stage.cpe.proj, before)
    after, block = stage.train()(tokens), stage.blocks[1]
    attention = block.attn(block.norm1(middle))
    kinds = [middle, middle + 2 * attention]
    kinds += [kind + 2 * block.mlp(block.norm2(kind)) for kind in kinds]
    near = torch.stack([(after - kind).abs().amax(dim=(1, 2, 3, 4)) < 1e-5 for kind in kinds])
    assert near.sum(0).eq(1).all() and near.sum(1).gt(5).all()
    assert torch.equal(stage.eval()(tokens), stage(tokens))


CONFIGS = (
    {"variant": "slovenia", "bands": 2, "classes": 3, "dims": [6, 12], "depths": [2, 1], "use_crm": False, "unused": False},
    {"variant": "brandenburg", "bands": 4, "classes": 2, "dims": [6, 12, 24], "depths": [2, 2, 3], "use_crm": True, "unused": False},
    {"variant": "pastis_r", "bands": 3, "classes": 2, "dims": [6, 12, 24, 48], "depths": [1, 2, 1, 1], "use_crm": False, "unused": True},
)


@pytest.mark.parametrize("config", CONFIGS)
def test_a_network_is_known_by_its_weights_and_kept(config: dict[str, Any], tmp_path: Path) -> None:
    network = build("slgt2", **config, seed=4)
    assert network.config_of({key: tuple(value.shape) for key, value in network.state_dict().items()}) == config
    whole = {"name": "slgt2", **config, "masked": True, "topk_div": 2}
    save_network(tmp_path / "n", network, whole)
    found, said = load_network(tmp_path / "n")
    assert said == whole and not found.training
    assert all(torch.equal(value, network.state_dict()[key]) for key, value in found.state_dict().items())


@pytest.mark.parametrize("size", SLGT2_SIZES)
def test_networks_of_every_size_can_be_built(size: str) -> None:
    with torch.device("meta"):
        network = build("slgt2", **SLGT2_SIZES[size], masked=True, unused=False)
        assert network(torch.zeros(1, 9, 2, 32, 32)).shape == (1, 8, 32, 32)


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ({"variant": "atlantis"}, "slgt2 has the variants slovenia, brandenburg, pastis_r, not 'atlantis'"),
        ({"depths": [2]}, "there are 4 dims, 1 depths, 4 heads, 4 windows"),
        ({"heads": [2, 6, 12, 24]}, "there are 2 heads for 3 scales"),
        ({"dims": [100, 192, 384, 768]}, "multiples of its 3 heads, not 100"),
        ({"topk_div": 0}, "at least 1, not 0"),
        ({"windows": [[[1, 0]] * 3] * 4}, "at least 1, not 0"),
        ({"dims": []}, "there are 0 dims"),
    ],
)
def test_what_cannot_be_built_is_said(config: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        build("slgt2", **config)


def test_a_seed_gives_the_same_weights() -> None:
    first, again, other = (build("slgt2", **SMALL, seed=seed).state_dict() for seed in (5, 5, 6))
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not torch.equal(first["layers.0.blocks.0.attn.qkv.weight"], other["layers.0.blocks.0.attn.qkv.weight"])


def test_weights_begin_as_published() -> None:
    network = build("slgt2", **{**SMALL, "dims": (48, 96)}, seed=1)
    for name, deviation in (
        ("layers.1.blocks.0.attn.qkv", 0.02),
        ("patch_embeds.1.conv_down.reduction", (2 / (27 * 96)) ** 0.5),
        ("layers.1.cpe.proj.0", (2 / 27) ** 0.5),
    ):
        layer = network.get_submodule(name)
        assert float(layer.weight.detach().std()) == pytest.approx(deviation, rel=0.1)
        assert layer.bias is None or not layer.bias.any()
    assert float(network.transpose_convs[0][0].bias.detach().abs().max()) > 0
