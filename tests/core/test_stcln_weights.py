"""Weights of STCLN: known by their shapes, kept, and taken from checkpoints of its authors as far as they fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from stcln_networks import SMALL, lived_in

from tlcm_qgis.core.models.imported import load_encoder
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.files import load_network, save_network
from tlcm_qgis.core.networks.stcln import StclnClassifier
from tlcm_qgis.core.spec.errors import InputError

HEADS = {"per_date": False, "summary": False}
CONFIGS: tuple[dict[str, Any], ...] = (
    {"name": "stcln_classifier", "bands": 3, "classes": 4, "widths": [4, 16], "layers": 2, **HEADS, "per_date": True, "unused": False},
    {"name": "stcln_classifier", "bands": 2, "classes": 3, "widths": [2, 8], "layers": 1, **HEADS, "unused": True},
    {"name": "stcln_classifier", "bands": 2, "classes": 3, "widths": [2, 8], "layers": 1, **HEADS, "summary": True, "unused": False},
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
    author, network = lived_in(name), build("stcln_classifier", **SMALL, seed=9)
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
    author = lived_in("stcln_pretrain", bands=5, layers=1, unused=True)
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
    author, network = lived_in("stcln_pretrain", bands=bands, layers=2 if bands == 5 else 1), build("stcln_classifier", **SMALL, seed=9)
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
