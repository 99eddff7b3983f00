"""SL-GT2Net: the published numbers, any series and any image, and attention without tables of all pairs of tokens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from golden_numbers import golden_file
from slgt2_plain import make_plain
from torch.utils._python_dispatch import TorchDispatchMode

from tlcm_qgis.core.networks import build, slgt2, slgt2_attention
from tlcm_qgis.core.networks.checkpoints import match_state, read_checkpoint, recognise
from tlcm_qgis.core.networks.files import load_network, save_network
from tlcm_qgis.core.networks.sizes import SLGT2_SIZES
from tlcm_qgis.core.networks.slgt2_attention import LocalAttention, attended, averaged
from tlcm_qgis.core.networks.slgt2_stages import ChannelRefinement, Stage
from tlcm_qgis.core.networks.slgt2_time import TimeAxis
from tlcm_qgis.core.spec.errors import InputError

PUBLISHED_SMALL = {"dims": (12, 24, 48, 96)}
SMALL = {"classes": 3, "dims": (6, 12), "depths": (2, 2), "heads": (3, 6), "windows": (((2, 3), (3, 2), (1, 5)),) * 2, "unused": False}
LAST_DIGIT = torch.finfo(torch.float32).eps  # processors round sums differently
CLOSE = {"rtol": 1e-4, "atol": 2e-5}
POSITIONS = ("abs_pos_embeds.", "abs_pos_embeds_up.")  # unused, and left out of the small golden weights


def _random(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def _chance(share: float, *shape: int, seed: int = 3) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < share


def _small(**config: Any) -> Any:
    """Return a network whose attention and normalisations matter, as in a trained one."""
    network = build("slgt2", **{**SMALL, **config}, seed=5)
    draw = torch.Generator().manual_seed(5)
    for values in network.parameters():
        values.data += 0.3 * torch.randn(values.shape, generator=draw)
    return network.eval()


def _sees(network: torch.nn.Module, *inputs: torch.Tensor | None) -> torch.Tensor:
    with torch.inference_mode():
        found: torch.Tensor = network(*inputs)
    return found


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
    found = _sees(network, numbers[given].transpose(1, 2))
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
    _sees(network, numbers["in16"].transpose(1, 2))
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
    assert not torch.allclose(_sees(used, images), _sees(network, images), atol=0.1)
    used.patch_embeds.apply(
        lambda layer: layer.weight.data.zero_() if isinstance(layer, torch.nn.Conv3d) and layer.kernel_size == (1, 1, 1) else None
    )
    torch.testing.assert_close(_sees(used, images), _sees(network, images))


def test_the_checkpoints_of_the_authors_load(tmp_path: Path) -> None:
    """iter_40000.pth holds the weights behind a prefix, among settings and the optimiser."""
    author = _small(unused=True, dims=(6, 12))
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
    images = _random(1, 12, 2, 16, 16)
    assert torch.equal(_sees(network, images), _sees(author, images))


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    state = {f"backbone.{key}": value for key, value in _small().state_dict().items()}
    del state["backbone.norm.weight"]
    torch.save({"state_dict": state}, tmp_path / "c.pth")
    read = read_checkpoint(tmp_path / "c.pth").state
    with pytest.raises(InputError, match=r"it lacks norm\.weight"):
        recognise(read, "slgt2", "SL-GT2Net", tmp_path / "c.pth")


@pytest.mark.parametrize("sparsity", [1, 2, 4])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("pairs", [1, 10**9])
def test_attention_is_that_of_all_pairs(monkeypatch: pytest.MonkeyPatch, sparsity: int, masked: bool, pairs: int) -> None:
    """Scores and gradients, with windows that do not fit the grid, in portions and at once."""
    monkeypatch.setattr(slgt2_attention, "PORTION_PAIRS", pairs)
    images, present = _random(2, 9, 2, 28, 23), _chance(0.5, 2, 9, 28, 23) if masked else None
    if present is not None:
        present[0, :5, :, :13] = False
    found = []
    for change in (lambda network: network, make_plain):
        network = change(_small(topk_div=sparsity, masked=masked))
        scores = network(images, present)
        (scores * _random(*scores.shape, seed=8)).sum().backward()
        found.append([scores.detach(), *(parameter.grad for parameter in network.parameters())])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4 * float(other.abs().max()))


def test_sparse_attention_is_not_that_of_all() -> None:
    images = _random(1, 16, 2, 32, 32)
    found = [_sees(_small(topk_div=sparsity), images) for sparsity in (1, 2, 4)]
    assert not torch.allclose(found[0], found[1], atol=1e-3) and not torch.allclose(found[1], found[2], atol=1e-3)


@pytest.mark.parametrize("sparsity", [1, 2])
def test_keys_that_are_not_shown_do_not_count(sparsity: int) -> None:
    queries, keys, values = (_random(2, 3, 6, 4, seed=seed) for seed in (1, 2, 3))
    shown = torch.tensor([[True, False, True, True, False, True], [False] * 6])
    found = attended(queries, keys, values, sparsity, shown)
    few = [0, 2, 3, 5]
    most = max(1, 6 // sparsity)
    table = queries[:1] @ keys[:1, :, few].mT / 2
    table = torch.where(table >= table.topk(min(most, 4), dim=-1).values[..., -1:], table, -torch.inf)
    torch.testing.assert_close(found[:1], table.softmax(-1) @ values[:1, :, few])
    torch.testing.assert_close(found[1:], attended(queries[1:], keys[1:], values[1:], sparsity))


def test_filled_windows_count_only_as_published() -> None:
    """Where windows fit the grid both forms are the same; elsewhere keys of zero take their part, and only then."""
    local = {masked: LocalAttention(6, 3, ((2, 3, 3), (1, 2, 2), (2, 1, 4)), 1, masked) for masked in (False, True)}
    local[True].load_state_dict(local[False].state_dict())
    for grid, same in (((4, 6, 12), True), ((4, 7, 12), False), ((3, 6, 12), False), ((4, 6, 11), False)):
        found = [layer(_random(1, *grid, 6)) for layer in local.values()]
        assert torch.allclose(*found, atol=1e-5) == same


class _Largest(TorchDispatchMode):
    """Records the size of the largest tensor that any operation makes."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        made = func(*args, **(kwargs or {}))
        for item in made if isinstance(made, tuple | list) else (made,):
            if isinstance(item, torch.Tensor):
                self.numbers = max(self.numbers, item.numel())
        return made


@pytest.mark.parametrize("sparsity", [1, 2])
@pytest.mark.parametrize("learning", [False, True])
@pytest.mark.parametrize("hidden", [False, True])
def test_tables_of_all_pairs_never_exist(monkeypatch: pytest.MonkeyPatch, sparsity: int, learning: bool, hidden: bool) -> None:
    monkeypatch.setattr(slgt2_attention, "PORTION_PAIRS", 1 << 14)
    window = (8, 14, 14)
    local = LocalAttention(8, 1, (window,), sparsity, True)
    tokens, shown = _random(1, *window, 8), _chance(0.5, 1, *window) if hidden else None
    with _Largest() as largest, torch.set_grad_enabled(learning):
        found = local(tokens, shown)
        if learning:
            found.sum().backward()
    assert 0 < largest.numbers < (8 * 14 * 14) ** 2 // 16


@pytest.mark.parametrize("shape", [(1, 1, 1), (2, 3, 3), (4, 6, 6)])
@pytest.mark.parametrize("grid", [(4, 7, 13), (1, 2, 5)])
def test_averages_are_those_of_adaptive_pooling(shape: tuple[int, ...], grid: tuple[int, ...]) -> None:
    tokens = _random(2, *grid, 3)
    expected = torch.nn.functional.adaptive_avg_pool3d(tokens.movedim(-1, 1), shape).movedim(1, -1)
    torch.testing.assert_close(averaged(tokens, shape), expected)


@pytest.mark.parametrize("variant", ["slovenia", "brandenburg", "pastis_r"])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize(("dates", "size"), [(1, (1, 1)), (7, (5, 9)), (41, (33, 12)), (100, (16, 7))])
def test_any_series_and_any_image(variant: str, masked: bool, dates: int, size: tuple[int, int]) -> None:
    images, present = _random(2, dates, 2, *size), _chance(0.7, 2, dates, *size)
    for per_date in (False, True):
        network = _small(variant=variant, masked=masked, bands=2, per_date=per_date)
        for seen in (None, present, torch.zeros_like(present)):
            found = _sees(network, images, seen)
            assert found.shape == ((2, 3, dates, *size) if per_date else (2, 3, *size)) and found.isfinite().all()


@pytest.mark.parametrize("size", [(16, 32), (40, 9)])
def test_images_of_other_sizes_are_continued_by_zeros(published: tuple[Any, dict[str, Any]], size: tuple[int, int]) -> None:
    """As the published preparation does, whose networks take multiples of 32 alone."""
    network, _ = published
    images = _random(1, 16, 2, *size)
    whole = torch.zeros(1, 16, 2, 64, 32)
    whole[..., : size[0], : size[1]] = images
    torch.testing.assert_close(
        _sees(network, images), _sees(network, whole[..., : 32 if size[0] < 32 else 64, :])[..., : size[0], : size[1]]
    )


def test_long_series_are_cut_and_short_ones_continued_as_published() -> None:
    network = _small()
    images = _random(1, 19, 2, 16, 16)
    torch.testing.assert_close(_sees(network, images), _sees(network, images[:, 2:18]))
    padded = torch.cat([torch.zeros(1, 2, 2, 16, 16), images[:, :11], torch.zeros(1, 3, 2, 16, 16)], dim=1)
    torch.testing.assert_close(_sees(network, images[:, :11]), _sees(network, padded))


@pytest.mark.parametrize(("variant", "dates"), [("slovenia", 16), ("brandenburg", 48), ("pastis_r", 80)])
def test_both_forms_are_one_where_everything_fits(variant: str, dates: int) -> None:
    """Weights learnt as published serve the other form too."""
    settings = {"variant": variant, "bands": 2, "windows": (((2, 4), (4, 2), (1, 8)), ((1, 2), (2, 4), (4, 1)))}
    images = _random(1, dates, 2, 32, 32)
    found = [_sees(_small(**settings, masked=masked), images) for masked in (False, True)]
    torch.testing.assert_close(*found, **CLOSE)


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("masked", [False, True])
def test_what_is_stored_where_nothing_was_observed_does_not_matter(per_date: bool, masked: bool) -> None:
    network = _small(per_date=per_date, masked=masked)
    images, present = _random(2, 7, 2, 13, 18), _chance(0.6, 2, 7, 13, 18)
    present[:, 1:5, :8, :8] = False  # all that four tokens of the second pair of dates show
    found = [_sees(network, images.masked_fill(~present[:, :, None], value), present) for value in (0.0, -7e5, torch.nan)]
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])
    everything = torch.ones_like(present)
    assert torch.equal(_sees(network, images), _sees(network, images, everything))
    assert torch.equal(found[0], _sees(network, images.masked_fill(~present[:, :, None], 0), everything)) != masked


def test_absent_dates_do_not_count_in_the_scores_of_a_series() -> None:
    """Scores are the mean over pairs of dates, each as far as its dates are present; a pixel without any has that of all pairs."""
    network = _small(masked=True)
    images, present = _random(1, 8, 2, 12, 12), torch.ones(1, 8, 12, 12, dtype=torch.bool)
    present[:, 2:6] = False
    present[:, :, 8:] = False
    axis = TimeAxis.whole(8, 3)
    tokens: list[torch.Tensor] = []
    hook = network.layers_up[-1].register_forward_hook(lambda _, given, found: tokens.append(found))
    scores = _sees(network, images, present)
    hook.remove()
    pairs = _sees(torch.nn.Sequential(network.up_x4, network.seg_head), tokens[0].movedim(-1, 1))
    shares = torch.tensor([1.0, 0.25 / 2, 0.25 / 2, 1.0])
    shares[[0, 3]] = torch.tensor(1.75 / 2)
    torch.testing.assert_close(axis.shares(present)[0, :, 0, 0], shares)
    expected = (pairs * shares[:, None, None]).sum(2) / shares.sum()
    torch.testing.assert_close(scores[:, :, :8], expected[:, :, :8], **CLOSE)
    torch.testing.assert_close(scores[:, :, 8:], pairs.mean(2)[:, :, 8:], **CLOSE)


def test_scores_of_dates_are_between_those_of_pairs() -> None:
    """Together they are those of the series; the first date has the scores of its pair, the next two lie between this and the next pair."""
    settings = {"masked": True, "per_date": True}
    images = _random(1, 12, 2, 16, 16)
    dates, series = _sees(_small(**settings), images), _sees(_small(masked=True), images)
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
    images, present = _random(2, 9, 2, 28, 23), _chance(0.5, 2, 9, 28, 23)
    found, kept = [], []
    for checkpointing in (False, True):
        network = _small(masked=True, checkpointing=checkpointing, drop_path=0.5).train()
        numbers: dict[int, int] = {}

        def pack(tensor: torch.Tensor, numbers: dict[int, int] = numbers) -> torch.Tensor:
            numbers[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        torch.manual_seed(4)
        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            scores = network(images, present)
        kept.append(sum(numbers.values()))
        (scores * _random(*scores.shape, seed=8)).sum().backward()
        found.append([scores.detach(), *(parameter.grad for parameter in network.parameters())])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, **CLOSE)
    assert kept[1] < kept[0] / 2


def test_portions_of_a_map_are_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    images = _random(1, 16, 2, 32, 32)
    for per_date in (False, True):
        network = _small(per_date=per_date)
        expected = network(images).detach()
        monkeypatch.setattr(slgt2, "PORTION_VALUES", 6 * 32 * 32 * 3)
        torch.testing.assert_close(_sees(network, images), expected, **CLOSE)


def test_blocks_are_left_out_of_some_series_in_training() -> None:
    stage = Stage(6, 3, ((2, 2, 2),) * 3, (0.0, 0.5), 1, True, False)
    tokens = _random(64, 2, 2, 2, 6)
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
