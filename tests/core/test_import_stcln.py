"""Checkpoints of STCLN that know classes, as models that map.

What a user would lose: published weights that map something else than they know, because bands are not scaled as they were.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from small_stack import BANDS, SCHEME, write_stack
from test_pretrained import MOMENTS, SEEN, SMALL, checkpoint, run, same

from tlcm_qgis.core.models.description import Description
from tlcm_qgis.core.models.imported import imported_model
from tlcm_qgis.core.models.pretrained import load_pretrained
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.files import load_network
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.image_stack import ImageStack

CLASSES = "Water, Forest, Built-up"


def test_a_published_classifier_maps_what_its_network_says(tmp_path: Path) -> None:
    """Of bands scaled by mean and spread of the stack; nothing is left out, as published."""
    stack_file = write_stack(tmp_path / "stack", 3, 24, 36)
    file, network = checkpoint(tmp_path, "classifier", classes=3)
    given = {"CHECKPOINT": file, "METHOD": "stcln", "CLASSES": CLASSES, "STACK": stack_file}
    outputs, _ = run("importmodel", **given, MODEL_OUT=tmp_path / "model")
    assert (outputs["BAND_COUNT"], outputs["CLASS_COUNT"]) == (3, 3)
    run("mapstack", STACK=stack_file, MODEL=tmp_path / "model", OUTPUT_FOLDER=tmp_path / "maps", DEVICE="cpu")
    stack = ImageStack.open(stack_file)
    blocks = [stack.read(index, stack.grid.whole()) for index in range(3)]
    bands = json.loads((tmp_path / "model" / "model.json").read_text(encoding="utf-8"))["properties"]["bands"]
    mean, spread = (np.array([band["statistics"][name] for band in bands])[:, None, None] for name in ("mean", "stddev"))
    valid = np.stack([block.valid for block in blocks])
    images = np.stack([np.where(block.valid, (block.values - mean) / spread, 0) for block in blocks]).astype(np.float32)
    with torch.no_grad():
        labels = network.eval()(torch.from_numpy(images)[None], torch.arange(3.0)[None])[0].argmax(0).numpy()
    (found,) = (tmp_path / "maps" / "maps").glob("map_*.tif")
    assert found.name == "map_2020-03-10.tif"
    with rasterio.open(found) as data:
        mapped = data.read(1)
    inner = np.s_[8:-4, 8:-4]  # the first tile ends inside, and the others go on where the images end
    assert (mapped == np.where(valid.any(axis=0), labels + 1, 0))[inner].mean() > 0.995
    assert len(np.unique(labels)) > 1


def test_without_a_stack_nobody_knows_the_scale(tmp_path: Path) -> None:
    file, _ = checkpoint(tmp_path, "classifier", classes=3)
    with pytest.raises(ParameterError) as refused:
        run("importmodel", CHECKPOINT=file, METHOD="stcln", BANDS=",".join(BANDS), CLASSES=CLASSES, MODEL_OUT=tmp_path / "model")
    assert str(refused.value) == (
        f"STACK is missing: {file} sees bands scaled by their mean and spread, which a checkpoint does not tell. "
        "Give a stack of such images, best the one that is to be mapped."
    )
    assert not (tmp_path / "model").exists()


def test_a_stack_of_other_bands_is_refused(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack", 2, 24, 24, bands=BANDS[:2])
    file, _ = checkpoint(tmp_path, "classifier", classes=3)
    with pytest.raises(ParameterError) as refused:
        run("importmodel", CHECKPOINT=file, METHOD="stcln", STACK=stack, CLASSES=CLASSES, MODEL_OUT=tmp_path / "model")
    assert str(refused.value) == f"STACK names 2 bands, but {file} takes 3. Name the bands that it was trained on, in their order."


@pytest.fixture
def exported(tmp_path: Path) -> tuple[Path, Any, Path]:
    """Give a model of the compact kind, its network, and its checkpoint."""
    config = {"name": "stcln_classifier", **SMALL, "classes": 3, "per_date": True}
    untold = {"heads": 4, "padded": False}
    description = Description("stcln", "best", BANDS, MOMENTS, SCHEME, SEEN, untold, {"LABELS": "per_date", "TILE_SIZE": 32})
    network = build(**config, seed=5)
    imported_model(description, network, config).save(tmp_path / "model")
    run("exportmodel", MODEL=tmp_path / "model", OUTPUT=tmp_path / "out.pt")
    return tmp_path / "model", network, tmp_path / "out.pt"


def test_a_model_comes_back_as_it_was_exported(tmp_path: Path, exported: tuple[Path, Any, Path]) -> None:
    """With what its weights do not tell: heads that look at other dates would map something else."""
    model, network, file = exported
    run("importmodel", CHECKPOINT=file, METHOD="stcln", MODEL_OUT=tmp_path / "again")
    weights = "weights/stcln.safetensors"
    again, config = load_network(tmp_path / "again" / weights)
    assert same(again.state_dict(), network.state_dict())
    assert (config["heads"], config["padded"], config["per_date"]) == (4, False, True)
    ours, theirs = (json.loads((folder / "model.json").read_text(encoding="utf-8"))["properties"] for folder in (model, tmp_path / "again"))
    for name in ("tlcm:input", "tlcm:classes", "bands", "mlm:hyperparameters"):
        assert ours[name] == theirs[name]


def test_a_training_begins_with_a_trained_model_or_its_checkpoint(exported: tuple[Path, Any, Path]) -> None:
    model, network, file = exported
    for found in map(load_pretrained, (model, file)):
        assert same(dict(found.state), network.utae.state_dict())
        assert (found.config["heads"], found.config["padded"]) == (4, False)
    assert (load_pretrained(model).bands, load_pretrained(model).moments) == (BANDS, MOMENTS)


@pytest.mark.parametrize("network", [{"heads": 3}, {"heads": "many"}, {"padded": 1}, {"depth": 3}, ["heads"]])
def test_a_description_that_fits_no_network_is_refused(tmp_path: Path, exported: tuple[Path, Any, Path], network: Any) -> None:
    file = exported[2]
    state = torch.load(file, weights_only=True)
    notes = state._metadata
    content = json.loads(notes["tlcm:model"])
    notes["tlcm:model"] = json.dumps({**content, "network": network})
    torch.save(state, file)
    with pytest.raises(InputError, match="is damaged or belongs to another network"):
        run("importmodel", CHECKPOINT=file, METHOD="stcln", MODEL_OUT=tmp_path / "again")
    assert not (tmp_path / "again").exists()
