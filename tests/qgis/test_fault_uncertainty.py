"""Models whose doubt is damaged, unknown or cannot be judged.

What a user would lose: trust in a confidence that means nothing, or a run of hours that ends because of a small file.
"""

from __future__ import annotations

import json
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal

SIZE = 24
IMAGES = [scene.image(index, SIZE) for index in range(2)]
MONTHS = scene.keys(2)
RELEASED = Path(__file__).parents[1] / "core" / "released_models" / "rf_0.1.0"
OF_THE_RELEASE = ["2020-01-10", "2020-02-10"]


def figures(folder: Path) -> dict:
    """Return the figures of a model."""
    return json.loads((folder / "model.json").read_text(encoding="utf-8"))["properties"]["tlcm:figures"]


@pytest.fixture
def trained(bench: Bench) -> dict[str, str]:
    """Return a stack, and a model among the inputs that was trained on it."""
    stack, model = bench.stack(IMAGES), bench.inputs.parent / "model ä"
    bench.run("trainmodel", STACK=stack, SAMPLES=bench.samples(scene.points(size=SIZE)), TREES=10, MODEL_OUT=str(model))
    return {"STACK": stack, "MODEL": str(model)}


@pytest.mark.fault(
    "The file with the looks of the training samples is damaged, and layers of uncertainty are wanted",
    "One sentence before any map; without these layers the model maps as before",
)
def test_damaged_looks_are_told_before_the_first_map(bench: Bench, trained: dict[str, str]) -> None:
    looks = Path(trained["MODEL"]) / "weights" / "looks.safetensors"
    looks.write_bytes(looks.read_bytes()[:200])
    assert bench.refusal("mapstack", **trained, UNCERTAINTY=True) == (
        f"{looks} is damaged: it does not say what the training samples looked like. Train the model again."
    )
    assert bench.run("mapstack", **trained)[0]["COUNT"] == 2


@pytest.mark.fault("The file with the looks of the training samples is missing", "One sentence that names it")
def test_missing_looks_are_named(bench: Bench, trained: dict[str, str]) -> None:
    (Path(trained["MODEL"]) / "weights" / "looks.safetensors").unlink()
    assert bench.refusal("mapstack", **trained) == (
        f"The model {trained['MODEL']} lacks its weights: looks.safetensors. Copy the whole folder, or train the model again."
    )


@pytest.mark.fault(
    "Layers of uncertainty are wanted of a model of an earlier release",
    "A warning; the layers that need no more than probabilities are there",
)
def test_a_model_of_an_earlier_release_gives_the_layers_that_it_can(bench: Bench) -> None:
    images = {key: image[:3].astype(np.float32) / 10_000 for key, image in zip(OF_THE_RELEASE, IMAGES, strict=True)}
    folder = scene.write_images(bench.inputs / "images", images, bands=("B02", "B04", "B08"))
    stack = bench.run("createstack", FOLDER=str(folder))[0]["OUTPUT"]
    _, warnings = bench.run("mapstack", STACK=stack, MODEL=str(RELEASED), UNCERTAINTY=True)
    assert warnings == [
        "The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again."
    ]
    names = {file.name for file in (bench.out / "maps").glob("*.tif")}
    assert names == {f"{layer}_{key}.tif" for layer in ("map", "confidence", "entropy", "margin") for key in OF_THE_RELEASE}


@pytest.mark.fault(
    "All samples of each class lie in one polygon",
    "The model is trained; that nothing could be judged is said in its figures by their absence",
)
def test_samples_that_cannot_be_left_out_are_not_judged(bench: Bench) -> None:
    row, col = (part.ravel() for part in np.mgrid[2:6, 1:22])
    points = scene.Points(row, col, scene.land(SIZE)[row, col].astype(np.int64))
    points = points.take(scene.inside(SIZE)[row, col])
    bench.run("trainmodel", STACK=bench.stack(IMAGES), SAMPLES=bench.samples(points), TREES=10)
    found = figures(bench.out)
    assert "validation" not in found and "reliability" not in found


@pytest.mark.fault(
    "Few places can be left out of training", "The confidence of the maps is not calibrated, and the figures and the log say so"
)
def test_few_places_are_not_calibrated(bench: Bench) -> None:
    stack, few, many = bench.stack(IMAGES), bench.inputs.parent / "few", bench.inputs.parent / "many"
    for count, model in ((8, few), (60, many)):
        points = bench.samples(scene.points(count, SIZE), file=f"{count}.gpkg")
        bench.run("trainmodel", STACK=stack, SAMPLES=points, TREES=10, MODEL_OUT=str(model))
    found, reliability = figures(few), figures(many)["reliability"]
    assert (found["validation"]["places"], found["reliability"]["method"], found["reliability"]["enough_places"]) == (24, "", False)
    assert (reliability["enough_places"], reliability["places"]) == (True, 180)


@pytest.mark.fault(
    "A part of the image shows what no training sample shows", "The layer of what is unlike them is above 50 there, whatever the confidence"
)
def test_what_no_sample_shows_stands_out(bench: Bench) -> None:
    images = [image.copy() for image in IMAGES]
    images[0][:, :8, :8] = np.array([6000, 6200, 6100, 5900], np.uint16)[:, np.newaxis, np.newaxis]  # snow, say
    points = scene.points(size=SIZE)
    points = points.take((points.row >= 8) | (points.col >= 8))
    bench.run(
        "maptimeseries",
        STACK=bench.stack(images),
        SAMPLES=bench.samples(points),
        UNCERTAINTY=True,
        AUGMENT=False,
        OUTPUT_FOLDER=str(bench.out),
    )
    unlike = gdal.Open(str(bench.out / "maps" / f"unlike_{MONTHS[0]}.tif")).ReadAsArray()
    assert unlike[:8, :8].min() > 50
    assert np.mean(unlike[8:] > 50) < 0.1
