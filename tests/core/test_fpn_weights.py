"""Weights of others in semantic FPN: published models, and ResNets that it begins with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from texture_scene import COLOURS, points, predicted, quiet, write_pictures

from tlcm_qgis.core.adaptation.loveda import MEAN, STD
from tlcm_qgis.core.jobs import importmodel
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.fpn_training import FpnLesson
from tlcm_qgis.core.models.network_lessons import LATTICE
from tlcm_qgis.core.models.network_samples import band_moments
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.domain_norm import domain_norms, replace_batch_norm, set_domain
from tlcm_qgis.core.networks.semantic_fpn import ResNetEncoder
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack

QUICK: dict[str, Any] = {"method": "fpn", "epochs": 40, "batch_size": 8, "crop_size": 64, "tile_size": 64, "learning_rate": 3e-3}


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def two_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("dates"), 70, 90, dates=2)


def test_weights_learnt_from_colours_are_imported_with_the_bands_of_a_stack_that_are_these(tmp_path: Path) -> None:
    torch.save(build("semantic_fpn", bands=3, classes=4, depth=18, width=8, decoder_width=6, seed=1).state_dict(), tmp_path / "w.pth")

    def imported(bands: tuple[str, ...], **more: str) -> TrainedModel:
        name = "-".join(bands)
        write_pictures(tmp_path / name, 40, 40, bands=bands)
        job = {"CHECKPOINT": str(tmp_path / "w.pth"), "METHOD": "fpn", "MODEL_OUT": str(tmp_path / f"m-{name}"), **more}
        importmodel.run(ALGORITHMS["importmodel"].check({**job, "STACK": str(tmp_path / name / "stack.json")}), quiet())
        return load_model(tmp_path / f"m-{name}")

    straight, turned = imported(COLOURS), imported(COLOURS[::-1])
    assert straight.bands == turned.bands == COLOURS
    own = band_moments(ImageStack.open(tmp_path / "blue-green-red" / "stack.json"), LATTICE, lambda: None)
    assert turned.statistics == own[::-1] and len(set(own)) == 3
    with pytest.raises(ParameterError, match=r"does not say which of its bands these are: red, green, nir\. Name the bands"):
        imported(("red", "green", "nir"))
    assert imported(("green", "nir", "red"), BANDS="red, green, nir").bands == ("red", "green", "nir")


@pytest.mark.parametrize("domains", [False, True])
def test_published_weights_map_images_of_bytes_whose_bands_are_red_green_and_blue(stack: ImageStack, tmp_path: Path, domains: bool) -> None:
    """Of weights that were adapted as published the sensor counts to which they were."""
    config = {"bands": 3, "classes": 4, "depth": 18, "width": 8, "decoder_width": 6}
    network = build("semantic_fpn", **config, seed=1).eval()
    if domains:
        network = replace_batch_norm(network)
        for layer in domain_norms(network):
            layer.running_mean_target += 0.5
    unused = {key.replace("_source", "_target"): value + 1 for key, value in network.state_dict().items() if key.endswith("t_source")}
    assert bool(unused) == domains  # published files hold a scale of the target, which the published network does not look at
    torch.save(network.state_dict() | unused, tmp_path / "w.pth")
    job = {"CHECKPOINT": str(tmp_path / "w.pth"), "METHOD": "fpn", "MODEL_OUT": str(tmp_path / "model")}
    importmodel.run(ALGORITHMS["importmodel"].check(job), quiet())
    model = load_model(tmp_path / "model")
    assert (model.bands, model.statistics) == (COLOURS, tuple(zip(MEAN, STD, strict=True)))
    assert [item.name for item in model.scheme.classes] == ["Forest", "Building", "Road", "Water"]
    assert (model.parameters["TILE_SIZE"], model.parameters["SCALES"]) == (256, "1")
    if domains:
        set_domain(network, "target")
    tile = model.form.seen(Window(0, 0, 10, 10))
    block = stack.read(0, Window(tile.row, tile.col, 256, 256))
    images = torch.from_numpy((block.values - np.array(MEAN).reshape(3, 1, 1)) / np.array(STD).reshape(3, 1, 1) * block.valid).float()
    expected = network(images[None]).softmax(1).detach().numpy()[0, :, 32:42, 32:42]
    np.testing.assert_allclose(predicted(model, stack, Window(0, 0, 10, 10)), expected, atol=1e-4)


# -- what it learns from --------------------------------------------------------------------------------------------------------------


def torchvision_weights(file: Path, depth: int = 18, bands: int = 3) -> dict[str, torch.Tensor]:
    state = {key: value + 0.25 if value.is_floating_point() else value for key, value in ResNetEncoder(bands, depth).state_dict().items()}
    torch.save({**state, "fc.weight": torch.zeros(5, 512), "fc.bias": torch.zeros(5)}, file)
    return state


@pytest.mark.parametrize("bands", [COLOURS, ("blue", "green", "red")])
def test_a_network_begins_with_published_weights_where_the_stack_has_their_colours(tmp_path: Path, bands: tuple[str, ...]) -> None:
    stack = write_pictures(tmp_path, 40, 40, bands=bands)
    state = torchvision_weights(tmp_path / "resnet50.pth", 50)
    lesson = FpnLesson(stack, TrainSettings(**QUICK, pretrained=str(tmp_path / "resnet50.pth")))
    config = lesson.config(2)
    assert (config["depth"], config["width"], config["bands"]) == (50, 64, 7)
    network = lesson.begin(build(**config, seed=1), quiet())
    found = network.state_dict()
    assert torch.equal(found["en.layer4.2.conv3.weight"], state["layer4.2.conv3.weight"])
    first = found["en.conv1.weight"]
    for position, band in enumerate(bands):
        assert torch.equal(first[:, position], state["conv1.weight"][:, COLOURS.index(band)])
    assert not first[:, 3:].any()
    assert lesson.source == lesson.parameters["PRETRAINED"] == "resnet50.pth"
    paper = FpnLesson(stack, TrainSettings(method="fpn", variant="paper", pretrained=str(tmp_path / "resnet50.pth")))
    first = paper.begin(build(**paper.config(2), seed=1), quiet()).state_dict()["en.conv1.weight"]
    for position, band in enumerate(bands):  # a network that sees these three alone
        assert torch.equal(first[:, position], state["conv1.weight"][:, COLOURS.index(band)])


def test_what_is_no_resnet_or_of_other_bands_is_refused_in_a_sentence(tmp_path: Path, stack: ImageStack) -> None:
    settings = TrainSettings(**QUICK, pretrained=str(tmp_path / "w.pth"))
    torch.save({"layer.weight": torch.zeros(3)}, tmp_path / "w.pth")
    with pytest.raises(InputError, match=r"w\.pth holds no weights of a ResNet-18 or ResNet-50\. Choose weights as torchvision"):
        train(stack, points(stack), settings, quiet())
    state = torchvision_weights(tmp_path / "w.pth")
    torch.save({key: value for key, value in state.items() if "layer3.1" not in key}, tmp_path / "w.pth")
    with pytest.raises(InputError, match="holds no weights of a ResNet-18 or ResNet-50"):
        train(stack, points(stack), settings, quiet())
    torchvision_weights(tmp_path / "w.pth", bands=5)
    with pytest.raises(InputError, match="was learnt from 5 bands, and the network sees 7 channels of this stack"):
        train(stack, points(stack), settings, quiet())
    torchvision_weights(tmp_path / "w.pth")
    strange = write_pictures(tmp_path / "s", 40, 40, bands=("red", "green", "nir"))
    with pytest.raises(InputError, match="the stack does not say which of its bands these are: red, green, nir"):
        train(strange, points(strange), settings, quiet())
