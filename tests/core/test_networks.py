"""The networks: the published ones to the last digit, whole images as single patches, files that hold nothing but numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from golden_numbers import REPOSITORY, golden_file
from safetensors.torch import save_file
from torch.nn import functional

from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.files import HEADER_KEY, load_network, save_network
from tlcm_qgis.core.networks.patch_resnet import PORTION_PIXELS
from tlcm_qgis.core.spec.errors import InputError

SMALL = {"name": "tsscd", "bands": 10, "classes": 6, "widths": [8, 16, 32, 64]}
RUNS_AT = (13, 14, 15, 16, 29, 45, 47, 48, 61, 64)  # lengths of golden/tsscd
PATCH_NETWORKS = ("patch_cnn", "patch_resnet")


def _published():
    return torch.load(golden_file("tsscd/fcn_small.pt"), weights_only=True)


def _small(state: dict[str, torch.Tensor]) -> torch.nn.Module:
    network = build(**SMALL)
    network.load_state_dict(state, strict=True)
    return network


def _lived_in(network: torch.nn.Module) -> torch.nn.Module:
    """Give every batch normalisation statistics and weights that matter, as a trained network has them."""
    draw = torch.Generator().manual_seed(5)
    for layer in network.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            for values, low, high in (
                (layer.running_mean, -0.5, 0.5),
                (layer.running_var, 0.5, 2),
                (layer.weight, 0.5, 2),
                (layer.bias, -1, 1),
            ):
                values.data.uniform_(low, high, generator=draw)
    return network.eval()


def _random(*shape: int, seed: int = 3) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("length", [*RUNS_AT, "refl48"])
def test_tsscd_gives_the_published_scores(length: int | str) -> None:
    """At every length that the published code runs; ``refl48`` holds reflectances times 10,000."""
    published = _published()
    case = published["cases"][length]
    network = _small(published["state_dict"])
    with torch.no_grad():
        found = network(case["x"])
        quarter = network.layer2(network.layer1(case["x"]))
        inner = {"s1": quarter, "s2": network.layer3(quarter), "s3": network.layer4(network.layer3(quarter))}
    assert found.shape[-1] == case["x"].shape[-1]
    torch.testing.assert_close(found, case["y"][..., : found.shape[-1]], rtol=1e-4, atol=1e-5)
    for name in inner.keys() & case.keys():
        torch.testing.assert_close(inner[name], case[name], rtol=1e-4, atol=1e-5)


def test_tsscd_learns_as_published() -> None:
    """Loss, the gradients of every layer, and the loss after one step of Adam."""
    published = _published()
    step = published["train_step"]
    network = _small(published["state_dict"])
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
    loss = functional.cross_entropy(network(step["x"]), step["label"])
    loss.backward()
    assert float(loss.detach()) == pytest.approx(step["loss"], rel=1e-5)
    norms = {name: float(parameter.grad.norm()) for name, parameter in network.named_parameters()}
    assert norms == pytest.approx(step["grad_norms"], rel=1e-4, abs=1e-7)
    optimiser.step()
    assert float(functional.cross_entropy(network(step["x"]), step["label"]).detach()) == pytest.approx(
        step["loss_after_adam_1e-3"], rel=1e-5
    )


@pytest.mark.parametrize("steps", [1, 2, 3, 12, 17, 44, 49, 100])
def test_tsscd_continues_series_of_other_lengths_by_their_last_step(steps: int) -> None:
    """The published code stops with an error here."""
    network = build(**SMALL, seed=1)
    series = _random(2, 10, steps)
    missing = -steps % 16
    continued = torch.cat([series, series[..., -1:].repeat(1, 1, missing)], dim=-1)
    with torch.no_grad():
        found, expected = network(series), network(continued)
    assert found.shape == (2, 6, steps)
    torch.testing.assert_close(found, expected[..., :steps])


@pytest.mark.parametrize(("name", "table"), [("tsscd", "tsscd/state_dict_full.json"), ("patch_resnet", "tlcm/resnet_state_dict.json")])
def test_networks_have_the_published_keys_shapes_and_size(name: str, table: str) -> None:
    """Or weights that somebody published do not load."""
    published = json.loads(golden_file(table).read_text())
    network = build(name)
    found = {key: {"shape": list(value.shape), "dtype": str(value.dtype)} for key, value in network.state_dict().items()}
    assert found == published["keys"]
    assert sum(parameter.numel() for parameter in network.parameters()) == published["n_params"]


def test_the_cnn_has_the_size_of_the_published_one() -> None:
    """Keras counts the moving statistics of a batch normalisation too."""
    counted = [
        value.numel() for key, value in build("patch_cnn", classes=7).state_dict().items() if not key.endswith("num_batches_tracked")
    ]
    assert sum(counted) == 101_743


def test_the_cnn_flattens_row_by_row_with_channels_last() -> None:
    """Weights taken over from Keras would meet the wrong cells."""
    network = _lived_in(build("patch_cnn", seed=2))
    patches = _random(3, 10, 7, 7)
    with torch.no_grad():
        maps = functional.max_pool2d(network._convolve(patches), 2)
        cells = torch.stack([maps[:, channel, row, col] for row in range(2) for col in range(2) for channel in range(120)], dim=1)
        expected = network.linear3(functional.relu(network.linear2(functional.relu(network.linear1(cells)))))
        torch.testing.assert_close(network(patches), expected)


def test_the_cnn_starts_as_in_keras() -> None:
    """Glorot's uniform weights, biases of zero; and its normalisation moves by 1 %."""
    network = build("patch_cnn", seed=2)
    for layer, limit in ((network.conv2, (6 / (4 * 32 + 4 * 48)) ** 0.5), (network.linear1, (6 / (480 + 128)) ** 0.5)):
        assert float(layer.weight.detach().abs().max()) == pytest.approx(limit, rel=0.01)
        assert float(layer.weight.detach().std()) == pytest.approx(limit / 3**0.5, rel=0.03)
        assert not layer.bias.any()
    patches = _random(8, 10, 7, 7) + 4
    before = functional.relu(network.conv1(patches))
    network(patches)
    torch.testing.assert_close(network.bn1.running_mean, 0.01 * before.mean(dim=(0, 2, 3)))
    assert network.bn1.eps == 1e-3


@pytest.mark.parametrize("size", [(7, 7), (8, 7), (9, 12), (15, 11)])
@pytest.mark.parametrize("name", PATCH_NETWORKS)
def test_whole_images_get_the_scores_of_their_patches(name: str, size: tuple[int, int]) -> None:
    """A map that differs from what the network was trained and judged on."""
    network = _lived_in(build(name, bands=4, classes=5, seed=7))
    images = _random(2, 4, *size)
    with torch.no_grad():
        found = network.dense(images)
        assert found.shape == (2, 5, size[0] - 6, size[1] - 6)
        for row in range(size[0] - 6):
            for col in range(size[1] - 6):
                expected = network(images[:, :, row : row + 7, col : col + 7])
                torch.testing.assert_close(found[:, :, row, col], expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", PATCH_NETWORKS)
@pytest.mark.parametrize("patch_size", [5, 9])
def test_patches_of_other_sizes_run(name: str, patch_size: int) -> None:
    network = _lived_in(build(name, bands=3, patch_size=patch_size, seed=7))
    images = _random(1, 3, patch_size + 2, patch_size + 1)
    with torch.no_grad():
        found = network.dense(images)
        torch.testing.assert_close(found[:, :, 2, 1], network(images[:, :, 2:, 1:]), rtol=1e-4, atol=1e-5)
    assert found.shape == (1, 6, 3, 2)


def test_the_last_portion_of_an_image_is_mapped_like_the_others() -> None:
    """Pixels in rows that two portions share, and images that begin within a portion."""
    network = _lived_in(build("patch_resnet", bands=2, classes=3, seed=7))
    height, width = 9, PORTION_PIXELS // 8 + 3
    images = _random(3, 2, height + 6, width + 6)
    with torch.no_grad():
        found = network.dense(images)
        for row, col, image in ((0, 0, 0), (8, width - 1, 0), (0, 0, 1), (4, 17, 1), (0, 5, 2), (8, width - 1, 2)):
            patch = images[image : image + 1, :, row : row + 7, col : col + 7]
            torch.testing.assert_close(found[image, :, row, col], network(patch)[0], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", PATCH_NETWORKS)
def test_the_dense_form_is_refused_while_training(name: str) -> None:
    with pytest.raises(ValueError, match="eval"):
        build(name).dense(_random(1, 10, 7, 7))


@pytest.mark.parametrize(
    ("name", "config", "says"),
    [
        ("unet", {}, "there is no network 'unet'; there are patch_cnn, patch_resnet, tsscd"),
        ("tsscd", {"band": 4}, "the network tsscd cannot be built: got an unexpected keyword argument 'band'"),
        ("tsscd", {"widths": (8, 16)}, "four widths, not 2"),
        ("tsscd", {"widths": (8, 16, 0, 64)}, "at least 1, not 0"),
        ("tsscd", {"bands": 2.5}, "whole numbers of at least 1, not 2.5"),
        ("patch_resnet", {"classes": 0}, "at least 1, not 0"),
        ("patch_cnn", {"patch_size": 8}, "odd and at least 5 pixels wide, not 8"),
        ("patch_cnn", {"patch_size": 3}, "odd and at least 5 pixels wide, not 3"),
    ],
)
def test_what_cannot_be_built_is_said(name: str, config: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError) as caught:
        build(name, **config)
    assert says in str(caught.value)


def test_a_seed_gives_the_same_weights_and_leaves_the_common_generator_alone() -> None:
    torch.manual_seed(3)
    expected = torch.rand(4)
    torch.manual_seed(3)
    first, again, other = (build("patch_cnn", seed=seed).linear1.weight for seed in (5, 5, 6))
    torch.testing.assert_close(torch.rand(4), expected)
    assert torch.equal(first, again) and not torch.equal(first, other)


def test_looking_at_the_registry_does_not_import_torch() -> None:
    """A second in which a job says nothing."""
    code = "import sys, tlcm_qgis.core.networks, tlcm_qgis.core.networks.files; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=False).returncode == 0


CONFIGS = (SMALL, {"name": "patch_cnn", "bands": 3, "classes": 4, "patch_size": 9}, {"name": "patch_resnet", "bands": 3, "classes": 2})


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config["name"])
def test_the_sizes_of_a_network_are_read_off_its_weights(config: dict[str, object]) -> None:
    """Published checkpoints say nothing else."""
    network = build(**config)
    shapes = {key: tuple(value.shape) for key, value in network.state_dict().items()}
    assert {"name": config["name"], **network.config_of(shapes)} == config


@pytest.mark.parametrize("config", CONFIGS, ids=lambda config: config["name"])
def test_a_kept_network_has_the_same_weights_and_bytes(config: dict[str, object], tmp_path: Path) -> None:
    network = build(**config, seed=4).to(memory_format=torch.channels_last if config["name"] != "tsscd" else torch.contiguous_format)
    for name in ("a", "b"):
        save_network(tmp_path / name, network, config)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    state = torch.random.get_rng_state()
    found, said = load_network(tmp_path / "a")
    assert torch.equal(torch.random.get_rng_state(), state)
    assert said == config and not found.training
    assert sorted(found.state_dict()) == sorted(network.state_dict())
    assert all(torch.equal(value, network.state_dict()[key]) for key, value in found.state_dict().items())
    assert {type(layer) for layer in found.modules()} == {type(layer) for layer in network.modules()}
    assert sorted(tmp_path.iterdir()) == [tmp_path / "a", tmp_path / "b"]


def test_a_network_can_be_removed_once_it_is_read(tmp_path: Path) -> None:
    """Weights that stay mapped into memory change when the file is written anew."""
    network = build(**SMALL, seed=4)
    save_network(tmp_path / "n", network, SMALL)
    found, _ = load_network(tmp_path / "n")
    with (tmp_path / "n").open("r+b") as file:
        file.write(bytes((tmp_path / "n").stat().st_size))
    assert all(torch.equal(value, network.state_dict()[key]) for key, value in found.state_dict().items())


def test_a_missing_network_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_network(tmp_path / "none")
    assert str(caught.value) == (
        f"{tmp_path / 'none'} cannot be read: No such file or directory. Copy the whole folder again, or train the model again."
    )


def _saved(path: Path, config: object, change: object = lambda tensors: tensors) -> None:
    tensors = {key: value.clone() for key, value in build(**SMALL, seed=1).state_dict().items()}
    save_file(change(tensors), path, {HEADER_KEY: json.dumps(config)})


@pytest.mark.parametrize(
    "write",
    [
        lambda path: path.write_text("no network"),
        lambda path: path.write_bytes(b""),
        lambda path: save_file({"a": torch.ones(2)}, path),
        lambda path: _saved(path, [1]),
        lambda path: _saved(path, {**SMALL, "name": "unet"}),
        lambda path: _saved(path, {**SMALL, "bands": 11}),
        lambda path: _saved(path, {**SMALL, "bands": "ten"}),
        lambda path: _saved(path, {**SMALL, "widths": [10**9] * 4}),  # 10**19 numbers
        lambda path: _saved(path, SMALL, lambda tensors: {key: value for key, value in tensors.items() if key != "score_1.bias"}),
        lambda path: _saved(path, SMALL, lambda tensors: {**tensors, "more": torch.ones(1)}),
        lambda path: _saved(path, SMALL, lambda tensors: {key: value.half() for key, value in tensors.items()}),
    ],
)
def test_damaged_networks_are_told_in_a_sentence(tmp_path: Path, write: object) -> None:
    write(tmp_path / "n")
    with pytest.raises(InputError) as caught:
        load_network(tmp_path / "n")
    assert str(caught.value) == (
        f"{tmp_path / 'n'} is damaged: it holds no network. Copy the whole folder again, or train the model again."
    )


def test_a_file_cut_short_is_told_in_a_sentence(tmp_path: Path) -> None:
    save_network(tmp_path / "n", build(**SMALL), SMALL)
    whole = (tmp_path / "n").read_bytes()
    (tmp_path / "n").write_bytes(whole[:-100])
    with pytest.raises(InputError, match="is damaged: it holds no network"):
        load_network(tmp_path / "n")
