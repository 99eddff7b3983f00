"""STCLN: the published numbers, what was not observed is as if it were not there, and pixels compared without a table of all pairs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from golden_numbers import golden_file
from torch.nn import functional
from torch.utils._python_dispatch import TorchDispatchMode

from tlcm_qgis.core.models.imported import load_encoder
from tlcm_qgis.core.networks import build, stcln, stcln_encoder
from tlcm_qgis.core.networks.files import load_network, save_network
from tlcm_qgis.core.networks.stcln import StclnClassifier, attended
from tlcm_qgis.core.networks.stcln_encoder import positional_code
from tlcm_qgis.core.networks.stcln_pretrain import (
    Reconstruction,
    StclnPretrain,
    draw_kept,
    draw_kept_as_published,
    keep_unvegetated,
    published_ndvi,
)
from tlcm_qgis.core.spec.errors import InputError

PUBLISHED_SMALL = {"bands": 10, "classes": 20, "widths": [8, 16]}
SMALL = {"bands": 3, "classes": 4, "widths": [4, 16], "layers": 2, "unused": False}
CLOSE = {"rtol": 1e-4, "atol": 1e-5}
DROPPED = "utae.temporal_encoder.transformer_encoder."  # unused, and left out of the small golden weights


def _golden(name: str) -> dict[str, Any]:
    content: dict[str, Any] = torch.load(golden_file(f"stcln/{name}.pt"), weights_only=True)
    return content


def _loaded(network: torch.nn.Module, state: dict[str, torch.Tensor]) -> torch.nn.Module:
    found = network.load_state_dict(state, strict=False)
    assert not found.unexpected_keys and all(key.startswith(DROPPED) for key in found.missing_keys)
    return network


def _published(dropout: float = 0.1) -> tuple[torch.nn.Module, dict[str, Any]]:
    published = _golden("classification_small")
    return _loaded(build("stcln_classifier", **PUBLISHED_SMALL, dropout=dropout), published["state_dict"]).eval(), published


def _random(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def _chance(share: float, *shape: int, seed: int = 3) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < share


def _lived_in(name: str = "stcln_classifier", **config: Any) -> Any:
    """Return a network whose normalisations, attention between pixels and token matter, as in a trained one."""
    settings = {key: value for key, value in SMALL.items() if name == "stcln_classifier" or key != "classes"}
    network = build(name, **{**settings, **config}, seed=5)
    draw = torch.Generator().manual_seed(5)
    for key, values in network.state_dict().items():
        if values.is_floating_point() and values.ndim == 1:
            low, high = (0.5, 2.0) if key.endswith(("weight", "running_var", "l", "MASK_TOKEN")) else (-0.5, 0.5)
            values.uniform_(low, high, generator=draw)
    return network.eval()


def _sees(network: torch.nn.Module, *inputs: torch.Tensor | None) -> torch.Tensor:
    with torch.inference_mode():
        found: torch.Tensor = network(*inputs)
    return found


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
    network, published = _published()
    images, positions = published["x"], published["pos"]
    for scores, where in (("logits", positions), ("logits_doy", published["pos_doy"])):
        torch.testing.assert_close(_sees(network, images, where), published[scores], **CLOSE)
    features, maps = network.utae(images, positions)
    torch.testing.assert_close(features, published["encoder_out_bhwld"], **CLOSE)
    torch.testing.assert_close(features.flatten(0, 2), published["temporal_out"], **CLOSE)
    torch.testing.assert_close(maps.flatten(0, 1), published["x2_blDhw"], **CLOSE)
    torch.testing.assert_close(positional_code(positions, 16, 8), published["pos_encoding"], **CLOSE)


def test_the_classifier_learns_as_published() -> None:
    """Both losses, and the gradients of every layer that acts."""
    network, published = _published()
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
    network, published = _published(dropout=0)
    expected = _golden("classification_small_trainmode")
    found = network.train()(published["x"], published["pos"])
    torch.testing.assert_close(found, expected["logits"], **CLOSE)
    first = network.utae.inc.double_conv[1]
    torch.testing.assert_close(first.running_mean, expected["running_mean_after_inc_bn1"], **CLOSE)
    torch.testing.assert_close(first.running_var, expected["running_var_after_inc_bn1"], **CLOSE)


def test_the_pre_training_is_the_published_one() -> None:
    """What is drawn, the gate, both reconstructions and the loss."""
    published = _golden("prediction_small")
    network = _loaded(build("stcln_pretrain", bands=10, widths=[8, 16]), published["state_dict"]).eval()
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
    expected = _golden("prediction_small")["mask_value_check"][str(ratio)]
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(1)
        kept = draw_kept_as_published((1, 10, 100, 100), ratio)
    assert sorted(kept.unique().tolist()) == expected["values"]
    assert float(kept.mean()) == pytest.approx(expected["kept"], abs=0.01)


def _series(seed: int = 3) -> tuple[torch.Tensor, torch.Tensor]:
    return _random(2, 5, 3, 6, 7, seed=seed), torch.tensor([[3.0, 40, 77.5, 120, 340], [1, 2, 30, 31, 32]])


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("training", [False, True])
def test_what_is_all_present_is_as_published(per_date: bool, training: bool) -> None:
    network = _lived_in(per_date=per_date, dropout=0.0).train(training)
    images, positions = _series()
    with torch.no_grad():
        assert torch.equal(network(images, positions), network(images, positions, torch.ones(2, 5, 6, 7, dtype=torch.bool)))


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("training", [False, True])
def test_absent_dates_are_as_if_they_were_not_in_the_series(per_date: bool, training: bool) -> None:
    """Padding must change neither the map nor, in training, the statistics of the normalisations."""
    padded, plain = (_lived_in(per_date=per_date, dropout=0.0).train(training) for _ in range(2))
    images, positions = _series()
    present = torch.ones(2, 5, 6, 7, dtype=torch.bool)
    present[:, [1, 4]] = False
    images[:, 1], images[:, 4] = torch.nan, 1e6
    rest = [0, 2, 3]
    found, expected = padded(images, positions, present), plain(images[:, rest], positions[:, rest])
    torch.testing.assert_close(found[:, :, rest] if per_date else found, expected, **CLOSE)
    assert found.isfinite().all()
    for key, value in padded.state_dict().items():
        torch.testing.assert_close(value, plain.state_dict()[key], **CLOSE)


def test_each_pixel_sees_its_own_dates_alone() -> None:
    """Clouds hide other dates at every pixel; the normalisation and the attention of a pixel know those that are left."""
    encoder = _lived_in().utae
    images, positions = _series()
    present = _chance(0.6, 2, 5, 6, 7)
    with torch.no_grad():
        features, maps = encoder(images, positions, present)
        compared = 0
        for b, row, col in ((b, row, col) for b in range(2) for row in range(6) for col in range(7)):
            own = present[b, :, row, col]
            if own.any():
                alone = encoder.temporal_encoder(maps[b, own, :, row, col][None, None], positions[b, own][None], None)
                torch.testing.assert_close(features[b, row, col, own], alone[0, 0], **CLOSE)
                compared += int(own.sum() < 5)
    assert compared > 60


@pytest.mark.parametrize("per_date", [False, True])
def test_what_is_stored_where_nothing_was_observed_does_not_matter(per_date: bool) -> None:
    network = _lived_in(per_date=per_date)
    images, positions = _series()
    present = _chance(0.6, 2, 5, 6, 7)
    found = [_sees(network, images.masked_fill(~present[:, :, None], value), positions, present) for value in (0.0, -7e5, torch.nan)]
    assert torch.equal(found[0], found[1]) and torch.equal(found[0], found[2])
    assert not torch.allclose(found[0], _sees(network, images, positions))


def test_a_pixel_without_dates_changes_no_other() -> None:
    """It takes no part in the comparison of pixels either."""
    taken = torch.arange(42) % 7 < 5
    shown = _chance(0.7, 2, 42, 5) & taken[:, None]
    shown[:, taken, 0] = True
    features, maps = _random(2, 42, 5, 16), _random(2, 5, 16, 42, seed=4) * shown.permute(0, 2, 1)[:, :, None]
    best, fold = _random(2, 42, 16, seed=5), _random(16, 16, seed=6) / 4
    found = attended(features, maps, best, fold, shown)
    expected = attended(features[:, taken], maps[..., taken], best[:, taken], fold, shown[:, taken])
    torch.testing.assert_close(found[:, taken], expected, **CLOSE)
    assert not found[:, ~taken].any()


@pytest.mark.parametrize("per_date", [False, True])
def test_a_crop_without_any_date_gives_numbers_and_gradients(per_date: bool) -> None:
    """Blocks over the sea, or crops under one cloud."""
    network = _lived_in(per_date=per_date).train()
    images, positions = _series()
    present = torch.zeros(2, 5, 6, 7, dtype=torch.bool)
    assert _sees(network.eval(), images, positions, present).isfinite().all()
    present[1, 2, 3, 3] = True
    network.train()(images, positions, present).sum().backward()
    assert all(parameter.grad.isfinite().all() for parameter in network.parameters() if parameter.grad is not None)


def _compared(shown: torch.Tensor | None) -> list[list[torch.Tensor]]:
    """Return values and gradients of the attention between pixels: as the product computes it, and as its formula says."""
    found = []
    for plain in (False, True):
        leaves = [
            _random(2, 30, 3, 8),
            _random(2, 3, 8, 30, seed=4),
            _random(2, 30, 8, seed=5),
            _random(8, 8, seed=6),
            _random(8, 8, seed=7),
        ]
        for leaf in leaves:
            leaf.requires_grad_()
        features, maps, values, first, second = leaves
        kept = torch.ones(2, 30, 3, dtype=torch.bool) if shown is None else shown
        maps_shown = maps * kept.permute(0, 2, 1)[:, :, None]
        if plain:
            queries = ((features * kept[..., None]) @ first.T).flatten(2)  # conv1, then all dates in a row
            keys = torch.einsum("ec,blcn->blen", second, maps_shown).flatten(1, 2)
            likeness = (queries @ keys / 8**0.5).masked_fill(~kept.any(-1)[:, None], -torch.inf)
            result = (likeness.softmax(-1) @ values) * kept.any(-1, keepdim=True)
        else:
            result = attended(features, maps_shown, values, first.T @ second / 8**0.5, shown)
        (result * _random(2, 30, 8, seed=8)).sum().backward()
        found.append([result.detach(), *(leaf.grad for leaf in leaves)])
    return found


@pytest.mark.parametrize("pairs", [1, 60 * 7, 10**6])
@pytest.mark.parametrize("masked", [False, True])
def test_pixels_are_compared_exactly_in_portions(monkeypatch: pytest.MonkeyPatch, pairs: int, masked: bool) -> None:
    """Values and gradients: rows one by one, in sevens with two left over, all at once."""
    monkeypatch.setattr(stcln, "PORTION_PAIRS", pairs)
    shown = _chance(0.5, 2, 30, 3) if masked else None
    assert shown is None or not shown.any(-1).all()
    found, expected = _compared(shown)
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-4, atol=1e-5)


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


@pytest.mark.parametrize("learning", [False, True])
def test_the_table_of_all_pairs_of_pixels_never_exists(monkeypatch: pytest.MonkeyPatch, learning: bool) -> None:
    """256 x 256 pixels would take 17 GB."""
    monkeypatch.setattr(stcln, "PORTION_PAIRS", 1024 * 16)
    network = _lived_in()
    with _Largest() as largest, torch.set_grad_enabled(learning):
        scores = network(_random(1, 2, 3, 32, 32), torch.arange(2.0)[None])
        if learning:
            scores.sum().backward()
    assert 0 < largest.numbers < 1024 * 1024 // 4


@pytest.mark.parametrize("per_date", [False, True])
@pytest.mark.parametrize("masked", [False, True])
def test_portions_of_a_map_are_those_of_the_whole(monkeypatch: pytest.MonkeyPatch, per_date: bool, masked: bool) -> None:
    network = _lived_in(per_date=per_date)
    images, positions = _series()
    present = _chance(0.6, 2, 5, 6, 7) if masked else None
    expected = network(images, positions, present).detach()
    for tokens, pixels in ((1, 1), (55, 100)):
        monkeypatch.setattr(stcln_encoder, "PORTION_TOKENS", tokens)
        monkeypatch.setattr(stcln_encoder, "PORTION_PIXELS", pixels)
        torch.testing.assert_close(_sees(network, images, positions, present), expected, **CLOSE)


def test_pixels_that_add_nothing_to_each_other_are_not_missed() -> None:
    """Where the weight of the others is 0, as at the beginning, maps do without them; training must not."""
    network = _lived_in()
    network.l.data.zero_()
    images, positions = _series()
    scores = network(images, positions)
    torch.testing.assert_close(_sees(network, images, positions), scores.detach(), **CLOSE)
    scores.square().sum().backward()
    assert float(network.l.grad.abs()) > 0


@pytest.mark.parametrize("size", [(1, 1), (3, 8), (9, 2)])
def test_images_need_not_be_square(size: tuple[int, int]) -> None:
    """Turned over, they give the turned map when the filters are symmetric."""
    network = _lived_in()
    for layer in network.modules():
        if isinstance(layer, torch.nn.Conv2d):
            layer.weight.data = (layer.weight + layer.weight.transpose(2, 3)).detach()
    images, positions = _random(2, 5, 3, *size), _series()[1]
    found = _sees(network, images, positions)
    assert found.shape == (2, 4, *size)
    torch.testing.assert_close(_sees(network, images.transpose(3, 4), positions), found.transpose(2, 3), **CLOSE)


def test_every_date_gets_its_scores() -> None:
    """Those of the date's own features, in the order of the dates."""
    network = _lived_in(per_date=True)
    images, positions = _series()
    found = _sees(network, images, positions)
    assert found.shape == (2, 4, 5, 6, 7)
    features = network.utae(images, positions)[0]
    torch.testing.assert_close(found[1, :, 3, 2, 4], network.dateline(features[1, 2, 4, 3]).detach(), **CLOSE)
    order = [4, 2, 0, 1, 3]
    torch.testing.assert_close(_sees(network, images[:, order], positions[:, order]), found[:, :, order], **CLOSE)
    assert set(network.state_dict()) - set(_lived_in().state_dict()) == {"dateline.weight", "dateline.bias"}


def test_any_position_counts() -> None:
    """Days since the first image, halves of them, and those beyond the period of the code."""
    network = _lived_in()
    images, positions = _series()
    found = [_sees(network, images, positions + shift) for shift in (0, 0.5, 2000)]
    assert all(scores.isfinite().all() for scores in found)
    assert not torch.allclose(found[0], found[1], **CLOSE) and not torch.allclose(found[0], found[2], **CLOSE)
    assert torch.equal(_sees(network, images, positions.round().long()), _sees(network, images, positions.round()))


CONFIGS = (
    {"name": "stcln_classifier", "bands": 3, "classes": 4, "widths": [4, 16], "layers": 2, "per_date": True, "unused": False},
    {"name": "stcln_classifier", "bands": 2, "classes": 3, "widths": [2, 8], "layers": 1, "per_date": False, "unused": True},
    {"name": "stcln_pretrain", "bands": 3, "widths": [4, 16], "layers": 2, "unused": False},
    {"name": "stcln_pretrain", "bands": 2, "widths": [2, 8], "layers": 4, "unused": True},
)


@pytest.mark.parametrize("config", CONFIGS)
def test_a_network_is_known_by_its_weights_and_kept(config: dict[str, object], tmp_path: Path) -> None:
    network = build(**config, seed=4)
    shapes = {key: tuple(value.shape) for key, value in network.state_dict().items()}
    assert {"name": config["name"], **network.config_of(shapes)} == config
    save_network(tmp_path / "n", network, config)
    found, said = load_network(tmp_path / "n")
    assert said == config and not found.training
    assert all(torch.equal(value, network.state_dict()[key]) for key, value in found.state_dict().items())


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ({"widths": [8]}, "two widths, not 1"),
        ({"widths": [8, 20]}, "a multiple of its 8 heads, not 20"),
        ({"layers": 0}, "at least 1, not 0"),
        ({"classes": 0}, "at least 1, not 0"),
    ],
)
def test_what_cannot_be_built_is_said(config: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        StclnClassifier(**config)


@pytest.mark.parametrize("name", ["stcln_classifier", "stcln_pretrain"])
def test_a_seed_gives_the_same_weights(name: str) -> None:
    settings = {"bands": 3, "widths": [4, 16], "unused": False}
    first, again, other = (build(name, **settings, seed=seed).state_dict() for seed in (5, 5, 6))
    assert all(torch.equal(first[key], again[key]) for key in first)
    assert not torch.equal(first["utae.inc.double_conv.0.weight"], other["utae.inc.double_conv.0.weight"])


def test_masks_are_drawn_from_their_generator() -> None:
    first, again = (draw_kept((3, 4, 50, 50), 0.3, torch.Generator().manual_seed(7)) for _ in range(2))
    assert torch.equal(first, again) and set(first.unique().tolist()) == {0.0, 1.0}
    assert float(first.mean()) == pytest.approx(0.7, abs=0.02)


def test_crops_are_hidden_where_what_is_seen_of_them_is_green() -> None:
    """Clouds are no vegetation, and no lack of it."""
    kept = torch.zeros(1, 4, 2, 5)
    ndvi = torch.full((1, 4, 2, 5), 0.6)
    ndvi[0, 1, 0] = ndvi[0, 2, 0] = 0.1
    present = torch.ones(1, 4, 2, 5, dtype=torch.bool)
    present[0, 2, 0] = present[0, 3] = False
    assert keep_unvegetated(kept, ndvi).mean(dim=(2, 3)).tolist() == [[0, 1, 1, 0]]
    assert keep_unvegetated(kept, ndvi, present).mean(dim=(2, 3)).tolist() == [[0, 1, 0, 1]]
    assert keep_unvegetated(kept, ndvi, vegetated=0.05).mean(dim=(2, 3)).tolist() == [[0, 0, 0, 0]]
    assert keep_unvegetated(kept, ndvi, share=0.4).mean(dim=(2, 3)).tolist() == [[0, 0, 0, 0]]


def _reconstructed(images: torch.Tensor, kept: torch.Tensor, present: torch.Tensor | None) -> tuple[StclnPretrain, Reconstruction]:
    network = _lived_in("stcln_pretrain")
    return network, network(images, _series()[1], kept, present)


def test_the_loss_is_that_of_what_is_hidden_and_was_observed() -> None:
    """And nothing of the hidden values, or of those that were not observed, reaches the network."""
    images, kept, present = _series()[0], _chance(0.6, 2, 5, 6, 7).float(), _chance(0.7, 2, 5, 6, 7, seed=4)
    network, found = _reconstructed(images.masked_fill(~present[:, :, None], torch.nan), kept, present)
    hidden = ((kept == 0) & present)[:, :, None].expand_as(images)
    assert found.hidden == int(hidden.sum()) > 0
    expected = (found.images - images)[hidden].square().mean()
    torch.testing.assert_close(found.loss, expected, **CLOSE)
    other = _reconstructed(images + hidden * _random(2, 5, 3, 6, 7, seed=9), kept, present)[1]
    assert torch.equal(other.images, found.images)
    found.loss.backward()
    assert all(
        parameter.grad is not None and parameter.grad.isfinite().all()
        for key, parameter in network.named_parameters()
        if not key.startswith("midlinear")
    )
    assert float(network.MASK_TOKEN.grad.abs()) > 0


@pytest.mark.parametrize("present", [None, torch.zeros(2, 5, 6, 7, dtype=torch.bool)])
def test_it_is_told_when_nothing_is_hidden(present: torch.Tensor | None) -> None:
    """The loss of 0 is no success: everything was kept, or there was nothing to hide."""
    kept = torch.ones(2, 5, 6, 7) if present is None else torch.zeros(2, 5, 6, 7)
    _, found = _reconstructed(_series()[0], kept, present)
    assert found.hidden == 0 and float(found.loss.detach()) == 0


def _saved(path: Path, content: Any) -> Path:
    torch.save(content, path)
    return path


def _encoder_of(network: Any) -> dict[str, torch.Tensor]:
    return {key: value.clone() for key, value in network.utae.state_dict().items()}


@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("form", ["encoder", "pre-training", "classifier"])
def test_checkpoints_of_the_authors_give_their_encoder(tmp_path: Path, form: str, prefix: str) -> None:
    """Those that begin a fine-tuning; the heads are new."""
    name = "stcln_classifier" if form == "classifier" else "stcln_pretrain"
    author, network = _lived_in(name), build("stcln_classifier", **SMALL, seed=9)
    before = {key: value.clone() for key, value in network.state_dict().items()}
    state = {prefix + key: value for key, value in (author.utae if form == "encoder" else author).state_dict().items()}
    optimiser = torch.optim.Adam(author.parameters(), lr=1e-4)
    whole = {"epoch": 99, "model_state_dict": state, "optimizer_state_dict": optimiser.state_dict()}
    file = _saved(tmp_path / "checkpoint_99.tar", state if form == "encoder" else whole)
    matched = load_encoder(network, file, strict=True)
    assert matched.complete and set(matched.loaded) == set(network.utae.state_dict())
    assert all(torch.equal(value, author.utae.state_dict()[key]) for key, value in _encoder_of(network).items())
    assert all(torch.equal(value, before[key]) for key, value in network.state_dict().items() if not key.startswith("utae."))


def test_what_fits_of_a_checkpoint_is_loaded_and_the_rest_named(tmp_path: Path) -> None:
    """One trained on other bands, less deep, with the layers that nothing uses: the published code drops it and says that it loaded."""
    author = _lived_in("stcln_pretrain", bands=5, layers=1, unused=True)
    network = build("stcln_classifier", **SMALL, seed=9)
    before = _encoder_of(network)
    file = _saved(tmp_path / "c.tar", author.utae.state_dict())
    matched = load_encoder(network, file)
    first = "inc.double_conv.0.weight"
    assert matched.other_shape == (first,) and not matched.complete
    assert matched.missing and all(key.startswith("temporal_encoder.layer_stack.1.") for key in matched.missing)
    assert {key.split(".")[0] for key in matched.unexpected} == {"up3", "temporal_encoder"}
    assert matched.not_loaded.startswith(f"{first}, temporal_encoder.layer_stack.1.")
    after = _encoder_of(network)
    assert set(matched.loaded) | set(matched.missing) | {first} == set(after)
    for key, value in after.items():
        assert torch.equal(value, author.utae.state_dict()[key] if key in matched.loaded else before[key])


@pytest.mark.parametrize("bands", [5, 3])
def test_a_checkpoint_that_must_fit_wholly_and_does_not_is_refused(tmp_path: Path, bands: int) -> None:
    author, network = _lived_in("stcln_pretrain", bands=bands, layers=2 if bands == 5 else 1), build("stcln_classifier", **SMALL, seed=9)
    before = _encoder_of(network)
    file = _saved(tmp_path / "c.tar", author.state_dict())
    with pytest.raises(InputError) as caught:
        load_encoder(network, file, strict=True)
    differs = {
        5: "inc.double_conv.0.weight has the shape 4 x 5 x 3 x 3, not 4 x 3 x 3 x 3.",
        3: "it lacks temporal_encoder.layer_stack.1.self_attn.in_proj_weight, "
        "temporal_encoder.layer_stack.1.self_attn.in_proj_bias, temporal_encoder.layer_stack.1.self_attn.out_proj.weight, ….",
    }[bands]
    assert str(caught.value).startswith(f"{file} holds another network than STCLN: {differs} ")
    assert all(torch.equal(value, before[key]) for key, value in _encoder_of(network).items())


def test_a_checkpoint_of_which_nothing_fits_is_refused(tmp_path: Path) -> None:
    file = _saved(tmp_path / "c.tar", build("tsscd", widths=[2, 2, 2, 2]).state_dict())
    with pytest.raises(InputError, match=r"c\.tar holds another network than STCLN: it lacks inc\.double_conv\.0\.weight, "):
        load_encoder(build("stcln_classifier", **SMALL), file)


@pytest.mark.parametrize("name", ["stcln_classifier", "stcln_pretrain"])
def test_without_padding_a_pixel_is_what_its_own_surroundings_make_it(name):
    settings = (
        {**SMALL, "padded": False} if name == "stcln_classifier" else {"bands": 3, "widths": [4, 16], "unused": False, "padded": False}
    )
    network = build(name, **settings, seed=1).eval()
    images, positions = _random(1, 5, 3, 14, 15), torch.arange(5.0)[None] * 16
    present = _chance(0.7, 1, 5, 14, 15)
    kept = _chance(0.6, 1, 5, 14, 15, seed=4).float()

    def run(rows, cols):
        part = images[..., rows, cols], positions, present[..., rows, cols]
        with torch.no_grad():
            return network(*part) if name == "stcln_classifier" else network(part[0], part[1], kept[..., rows, cols], part[2]).images

    whole = run(slice(0, 14), slice(0, 15))
    assert whole.shape[-2:] == (6, 7)
    for row, col in ((0, 0), (2, 5), (5, 6)):
        alone = run(slice(row, row + 9), slice(col, col + 9))
        torch.testing.assert_close(alone[..., 0, 0], whole[..., row, col], **CLOSE)


def test_without_padding_the_weights_are_the_same():
    padded, bare = (build("stcln_classifier", **SMALL, padded=way, seed=1).eval() for way in (True, False))
    bare.load_state_dict(padded.state_dict())
    images, positions = _random(2, 4, 3, 16, 16), torch.arange(4.0).expand(2, 4)
    with torch.no_grad():
        inner = padded(images, positions)[..., 4:-4, 4:-4]
        torch.testing.assert_close(bare(images, positions), inner, **CLOSE)
