"""Samples and images that are hard on networks.

What a user would lose: hours of training, or trust in maps that a network made of what it was not trained for.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal
from test_bad_samples import read_map, shares_right

SIZE = 24
MONTHS = scene.keys(3)
IMAGES = [scene.image(index, SIZE) for index in range(3)]
POINTS = scene.points(size=SIZE)
QUICK = {"EPOCHS": 12, "BATCH_SIZE": 16, "PATCH_SIZE": 1}
RELEASED = Path(__file__).parents[1] / "core" / "released_models"
OF_THE_RELEASE = ["2020-01-10", "2020-02-10"]
LONG = pytest.mark.long
WILD = {"METHOD": "tsscd", "VARIANT": "paper", "LEARNING_RATE": 1.0, "EPOCHS": 3}


def quick(method: str) -> pytest.MarkDecorator:
    """Run a test with one network, and with the others in the long run."""
    others = [pytest.param(name, marks=LONG) for name in ("cnn", "resnet", "tsscd", "stcln", "slgt2") if name != method]
    return pytest.mark.parametrize("method", [method, *others])


def wild(bench: Bench) -> dict[str, Any]:
    """Return a training whose loss explodes: numbers as large as those of undeclared nodata, and steps as long as they may be."""
    stack = bench.stack([image.astype(np.float32) * np.float32(1e18) for image in IMAGES])
    return {"STACK": stack, "SAMPLES": bench.samples(POINTS), **WILD}


@pytest.mark.fault(
    "The loss of a network becomes infinite or no number while it is trained",
    "The training stops with a warning that says why and what to do; the model has the weights of the best epoch until then",
)
def test_the_best_weights_are_kept_when_the_loss_is_no_number_any_more(bench: Bench) -> None:
    given = wild(bench)
    _, warnings = bench.run("trainmodel", **given)
    said = (
        "The training stopped in epoch 2 because its loss was no number any more; the weights of epoch 1 are kept. "
        "Lower LEARNING_RATE if its accuracy does not suffice."
    )
    assert said in warnings
    (history,) = json.loads((bench.out / "model.json").read_text(encoding="utf-8"))["properties"]["tlcm:figures"]["training"]
    assert (history["stopped"], history["epochs"], history["kept"]) == ("not_finite", 1, 1)
    until_then = bench.out / "until then"
    bench.run("trainmodel", **given | {"EPOCHS": 1, "MODEL_OUT": str(until_then)})
    weights = "weights/tsscd.safetensors"
    assert (bench.out / weights).read_bytes() == (until_then / weights).read_bytes()


@pytest.mark.fault("The loss of a network is no number from its first epoch on", "One sentence that says so, and what to do; no model")
def test_a_network_that_cannot_be_trained_is_refused(bench: Bench) -> None:
    assert bench.refusal("trainmodel", **wild(bench), BATCH_SIZE=8) == (
        "The network cannot be trained: its loss is no number any more in the first epoch. "
        "Lower LEARNING_RATE, and check that the images hold no values out of range."
    )


@pytest.mark.fault(
    "A network is used on a stack whose values have another scale than those it was trained on",
    "One sentence that says how many times larger or smaller they are; nothing is written",
)
@quick("cnn")
def test_a_stack_of_another_scale_is_refused(bench: Bench, method: str) -> None:
    given = {"STACK": bench.stack(IMAGES[:1]), "SAMPLES": bench.samples(POINTS), "METHOD": method, "EPOCHS": 1}
    model = bench.run("trainmodel", **given)[0]["MODEL_OUT"]
    reflectance = scene.make_stack(bench.inputs / "reflectance", {MONTHS[0]: IMAGES[0].astype(np.float32) / 10_000})
    assert bench.refusal("mapstack", STACK=reflectance, MODEL=model, OUTPUT_FOLDER=str(bench.out / "maps")) == (
        "The values of the stack are about 0.0001 times those that the model was trained on: they have another scale. "
        'Make the stack with "Create image stack", which applies scale and offset, or train a model on this stack.'
    )


def trained_and_mapped(bench: Bench, **given: Any) -> tuple[dict[str, np.ndarray], list[str]]:
    """Return the maps by date, and what the training warned of."""
    model, warnings = bench.run("trainmodel", **given, **QUICK, MODEL_OUT=str(bench.out / "model"))
    bench.run("mapstack", STACK=given["STACK"], MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"))
    return {key: read_map(bench.out / "series", key) for key in MONTHS}, warnings


def without_forest_later() -> scene.Points:
    """Return the points on all dates, those of forest on the first alone."""
    others = POINTS.take(POINTS.value != 2)
    parts = [POINTS, others, others]
    days = [key for key, part in zip(MONTHS, parts, strict=True) for _ in part.row]
    return scene.Points(*(np.concatenate([getattr(part, name) for part in parts]) for name in ("row", "col", "value")), days)


@pytest.mark.fault(
    "A class is labelled on some of the dates only, with a network for all of them",
    "A warning names the class and the dates on which it may be missed; the others are mapped as ever",
)
@quick("tsscd")
def test_a_class_without_samples_on_some_dates_is_told(bench: Bench, method: str) -> None:
    given = {"STACK": bench.stack(IMAGES), "SAMPLES": bench.samples(without_forest_later()), "DATE_FIELD": "day"}
    maps, warnings = trained_and_mapped(bench, **given, METHOD=method)
    dates = f"{MONTHS[1]}, {MONTHS[2]}"
    said = f"There are no samples of Forest on {dates}: the network knows them from other dates only and may miss them there."
    assert said in warnings
    for key, found in maps.items():
        water, forest, built_up = shares_right(found)
        assert min(water, built_up) > 0.9 and (key != MONTHS[0] or forest > 0.9)


@pytest.mark.fault(
    "A class is labelled on some of the dates only, with a network for every date",
    "A warning names the class and the dates whose maps cannot show it; the others are mapped as ever",
)
@pytest.mark.parametrize("method", ["cnn", pytest.param("resnet", marks=LONG)])
def test_a_class_without_samples_on_some_dates_is_missing_only_there(bench: Bench, method: str) -> None:
    given = {"STACK": bench.stack(IMAGES), "SAMPLES": bench.samples(without_forest_later()), "DATE_FIELD": "day"}
    maps, warnings = trained_and_mapped(bench, **given, METHOD=method, NETWORK_PER_DATE=True)
    assert f"There are no samples of Forest on {MONTHS[1]}, {MONTHS[2]}: maps of these dates cannot show them." in warnings
    assert [bool((found == 2).any()) for found in maps.values()] == [True, False, False]
    for found in maps.values():
        water, _, built_up = shares_right(found)
        assert min(water, built_up) > 0.9


@pytest.mark.fault(
    "Every date has samples of one class only, with a network for every date", "One sentence that says what is missing; no model"
)
def test_dates_of_one_class_each_are_refused(bench: Bench) -> None:
    days = [MONTHS[value - 1] for value in POINTS.value]
    points = scene.Points(POINTS.row, POINTS.col, POINTS.value, days)
    given = {"STACK": bench.stack(IMAGES), "SAMPLES": bench.samples(points), "DATE_FIELD": "day"}
    assert bench.refusal("trainmodel", **given, METHOD="cnn", NETWORK_PER_DATE=True) == (
        "No date has samples of two classes on valid pixels, so there is nothing to tell apart. "
        "Add samples of other classes, and check that they lie on the images and on dates of the stack."
    )


@pytest.mark.fault(
    "Images with NaN and infinite values, with a network", "Such pixels have no class in the map; all others are mapped rightly"
)
@quick("cnn")
def test_what_is_no_number_is_nodata_for_a_network(bench: Bench, method: str) -> None:
    bad = np.zeros((SIZE, SIZE), bool)
    bad[:3, :3] = bad[20, 5] = bad[12, 20] = True
    images = [image.astype(np.float32) for image in IMAGES]
    for image in images:
        image[:, :3, :3], image[1, 20, 5], image[2, 12, 20] = np.nan, np.inf, -np.inf
    folder = scene.write_images(bench.inputs / "images", dict(zip(MONTHS, images, strict=True)), math.nan)
    stack = bench.run("createstack", FOLDER=str(folder))[0]["OUTPUT"]
    days = [key for key in MONTHS for _ in POINTS.row]
    dated = scene.Points(*(np.tile(getattr(POINTS, name), 3) for name in ("row", "col", "value")), days)
    maps, _ = trained_and_mapped(bench, STACK=stack, SAMPLES=bench.samples(dated), DATE_FIELD="day", METHOD=method)
    for found in maps.values():
        np.testing.assert_array_equal(found == 0, bad)
        assert min(shares_right(found)) > 0.9


@pytest.mark.fault("The model folder of an earlier release", "It loads and maps as when it was written")
@pytest.mark.parametrize("name", ["rf_0.1.0", "svm_0.1.0"])
def test_a_model_of_an_earlier_release_maps(bench: Bench, name: str) -> None:
    images = {key: image[:3].astype(np.float32) / 10_000 for key, image in zip(OF_THE_RELEASE, IMAGES, strict=False)}
    folder = scene.write_images(bench.inputs / "images", images, bands=("B02", "B04", "B08"))
    stack = bench.run("createstack", FOLDER=str(folder))[0]["OUTPUT"]
    results, warnings = bench.run("mapstack", STACK=stack, MODEL=str(RELEASED / name))
    assert (results["COUNT"], warnings) == (2, [])
    for key in OF_THE_RELEASE:
        found = gdal.Open(str(bench.out / "maps" / f"map_{key}.tif")).ReadAsArray()
        rights = found == np.select([scene.land(SIZE) == 1, scene.land(SIZE) == 2], [2, 5], 200)
        assert rights[scene.inside(SIZE)].mean() > 0.9
