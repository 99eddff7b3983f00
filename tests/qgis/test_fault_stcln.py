"""Labels and networks that STCLN cannot begin with.

What a user would lose: an hour of training on labels of another place, or with weights that were never loaded.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal
from recipes import save_checkpoints
from test_bad_samples import read_map, shares_right

SIZE = 24
MONTHS = scene.keys(3)
POINTS = scene.points(size=SIZE)
STCLN = {"METHOD": "stcln", "EPOCHS": 1}
METHODS = pytest.mark.parametrize("method", ["stcln", "rf", "cnn"])
EVERY_KIND = pytest.mark.parametrize("kind", ["per_date", *(pytest.param(kind, marks=pytest.mark.long) for kind in ("summary", "series"))])
ONE_SOURCE = "Give either samples (SAMPLES) or a raster of labels (LABEL_RASTER)."
NOTHING = (
    "No date has samples of two classes on valid pixels, so there is nothing to tell apart. "
    "Add samples of other classes, and check that they lie on the images and on dates of the stack."
)
BEYOND = (
    "The dates of the stack reach position {}, more than the 1000 that the network tells apart well: "
    "dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days."
)


def images(count: int = 3, bands: int = scene.BANDS) -> list[np.ndarray]:
    return [scene.image(index, SIZE, bands) for index in range(count)]


def labels(bench: Bench, values: np.ndarray, place: tuple[float, ...] = scene.PLACE) -> str:
    """Write a raster of labels (h, w) and return it."""
    file = bench.inputs / "labels.tif"
    scene.write_image(file, values[np.newaxis], place=place)
    return str(file)


# -- rasters of labels ----------------------------------------------------------------------------------------------------------------


@METHODS
def test_a_raster_of_labels_is_learnt_by_every_method(bench: Bench, method: str) -> None:
    stack = bench.stack(images())
    given = {"STACK": stack, "LABEL_RASTER": labels(bench, scene.land(SIZE)), "CLASS_FIELD": None, "METHOD": method, "TREES": 10}
    model, _ = bench.run("trainmodel", **given, EPOCHS=12, MODEL_OUT=str(bench.out / "model"))
    bench.run("mapstack", STACK=stack, MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"), DATES=MONTHS[0])
    found = gdal.Open(str(bench.out / "series" / "maps" / f"map_{MONTHS[0]}.tif")).ReadAsArray()
    assert np.mean(shares_right(found)) > 0.9


@pytest.mark.fault("A raster of labels that lies beside the images", "One sentence that says so; nothing is written")
def test_labels_of_another_place_are_refused(bench: Bench) -> None:
    beside = (scene.LEFT + 1e5, *scene.PLACE[1:])
    file = labels(bench, scene.land(SIZE), beside)
    assert bench.refusal("trainmodel", STACK=bench.stack(images()), LABEL_RASTER=file, **STCLN) == (
        f"The raster {file} holds no classes where the images are. Check that it shows the same place as the images."
    )


@pytest.mark.fault("A raster of numbers with decimals is given as labels", "One sentence that says so; nothing is written")
def test_labels_with_decimals_are_refused(bench: Bench) -> None:
    file = labels(bench, scene.land(SIZE) + np.float32(0.5))
    assert bench.refusal("trainmodel", STACK=bench.stack(images()), LABEL_RASTER=file, **STCLN) == (
        f"The raster {file} does not hold classes: it has values with decimals. Choose a raster of class values."
    )


@pytest.mark.fault("A raster of labels that shows one class alone", "The class is named; nothing is written")
def test_labels_of_one_class_are_refused(bench: Bench) -> None:
    file = labels(bench, np.full((SIZE, SIZE), 7, np.uint8))
    assert bench.refusal("trainmodel", STACK=bench.stack(images()), LABEL_RASTER=file, **STCLN) == (
        "At least 2 classes are needed, but all samples that can be used are of: 7. "
        "Add samples of other classes, or choose another class field."
    )


@pytest.mark.fault(
    "Both samples and a raster of labels are given, or neither", "One sentence that asks for one of them; nothing is written"
)
@pytest.mark.parametrize("both", [True, False])
def test_labels_come_from_one_source(bench: Bench, both: bool) -> None:
    given = {"SAMPLES": bench.samples(POINTS), "LABEL_RASTER": labels(bench, scene.land(SIZE))} if both else {}
    assert ONE_SOURCE in bench.refusal("trainmodel", STACK=bench.stack(images()), **given, **STCLN)


@pytest.mark.fault("All labels lie where the images have no data", "One sentence that says what to check; nothing is written")
@EVERY_KIND
def test_labels_on_pixels_without_data_are_refused(bench: Bench, kind: str) -> None:
    empty = [np.zeros_like(image) for image in images()]
    for image in empty:
        image[:, :2, :2] = 1000
    inside = POINTS.take((POINTS.row > 1) | (POINTS.col > 1))
    given = {"STACK": bench.stack(empty), "SAMPLES": bench.samples(inside), "LABELS": kind}
    assert bench.refusal("trainmodel", **given, **STCLN) == NOTHING


@pytest.mark.fault("All pixels of all images are masked", "One sentence that says what to check; nothing is written")
@EVERY_KIND
def test_labels_under_masks_alone_are_refused(bench: Bench, kind: str) -> None:
    stack = bench.stack(images(), **masked(bench, MONTHS))
    assert bench.refusal("trainmodel", STACK=stack, SAMPLES=bench.samples(POINTS), LABELS=kind, **STCLN) == NOTHING


def masked(bench: Bench, days: list[str]) -> dict[str, str]:
    """Write masks that leave nothing of some dates, and return what a stack is given of them."""
    folder = bench.inputs / "masks"
    folder.mkdir()
    for key in days:
        scene.write_image(folder / f"mask_{key}.tif", np.ones((1, SIZE, SIZE), np.uint8))
    return {"MASK_FOLDER": str(folder), "MASK_VALUES": "1"}


# -- pre-trained networks --------------------------------------------------------------------------------------------------------------


def pretrained(bench: Bench, bands: int) -> Path:
    """Train an STCLN on images of so many bands, and return its folder, which is an input from then on."""
    first = Bench(bench.inputs.parent / "first")
    given = {"STACK": first.stack(images(2, bands)), "SAMPLES": first.samples(POINTS), **STCLN}
    folder = bench.inputs / "network"
    first.run("trainmodel", **given, MODEL_OUT=str(folder))
    return folder


@pytest.mark.fault(
    "A training begins with a network that was pre-trained on other bands", "The bands of both are named; nothing is written"
)
def test_weights_of_other_bands_are_refused(bench: Bench) -> None:
    folder = pretrained(bench, 3)
    stack = bench.stack(images())
    said = bench.refusal("trainmodel", STACK=stack, SAMPLES=bench.samples(POINTS), PRETRAINED=str(folder / "model.json"), **STCLN)
    assert said == (
        f"{folder} was pre-trained on the bands {names(folder / 'model.json')}, but the stack has {names(Path(stack))}. "
        "Make a stack of the same bands, or pre-train on this one."
    )


def names(file: Path) -> str:
    """Return the names of the bands of a stack or a model as a sentence tells them."""
    content = json.loads(file.read_text(encoding="utf-8"))
    return ", ".join(content["tlcm:bands"] if "tlcm:bands" in content else [band["name"] for band in content["properties"]["bands"]])


ENCODER = """
from tlcm_qgis.core.networks import build
state = build("stcln_pretrain", seed=1, bands=3, widths=(16, 64), layers=2, heads=4).utae.state_dict()
"""


@pytest.mark.fault(
    "A training begins with published weights that take another number of bands than the stack has",
    "Both numbers are told; nothing is written",
)
def test_a_checkpoint_of_other_bands_is_refused(bench: Bench) -> None:
    file, stack = bench.inputs / "encoder.pth", bench.stack(images())
    save_checkpoints({str(file): ENCODER})
    assert bench.refusal("trainmodel", STACK=stack, SAMPLES=bench.samples(POINTS), PRETRAINED=str(file), **STCLN) == (
        f"{file} was pre-trained on 3 bands, but the stack has 4: {names(Path(stack))}. "
        "Make a stack of the bands that it was trained on, in their order."
    )


@pytest.mark.fault("An STCLN is used for a map of a stack that lacks one of its bands", "The band is named; nothing is written")
def test_a_map_of_other_bands_is_refused(bench: Bench) -> None:
    model = pretrained(bench, 4)
    few = bench.stack(images(2, 3))
    (lacking,) = set(names(model / "model.json").split(", ")) - set(names(Path(few)).split(", "))
    assert bench.refusal("mapstack", STACK=few, MODEL=str(model), OUTPUT_FOLDER=str(bench.out / "maps")) == (
        f"The model needs bands that the stack does not have: {lacking}. The stack has {names(Path(few))}. "
        "Choose the stack that the model was trained for, or train a model on this one."
    )


def nothing(folder: Path) -> Path:
    folder.mkdir()
    return folder


def text(folder: Path) -> Path:
    file = folder.with_suffix(".pth")
    file.write_text("no network", encoding="utf-8")
    return file


@pytest.mark.fault("A training is to begin with something that is no network", "One sentence that says what it is not; nothing is written")
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (nothing, "{path} is not a model folder: it holds no readable model.json."),
        (text, "{path} is no checkpoint: it holds no state dict, that is no named tensors."),
        (lambda path: path.with_suffix(".tar"), "{path} does not exist. Check the path."),
    ],
    ids=["an empty folder", "a text", "a file that is not there"],
)
def test_what_is_no_network_is_refused(bench: Bench, make: Callable[[Path], Path], said: str) -> None:
    path = make(bench.inputs / "weights")
    found = bench.refusal("trainmodel", STACK=bench.stack(images()), SAMPLES=bench.samples(POINTS), PRETRAINED=str(path), **STCLN)
    assert said.format(path=path) in found


@pytest.mark.fault(
    "The encoder is to stay as it was pre-trained, but no pre-trained network is given", "One sentence that says what to give"
)
def test_nothing_can_be_frozen_that_was_not_pretrained(bench: Bench) -> None:
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(POINTS), "FREEZE": "encoder"}
    assert bench.refusal("trainmodel", **given, **STCLN) == (
        "FREEZE keeps the encoder as it was pre-trained, but there is no pre-trained network. Give PRETRAINED, or set FREEZE to none."
    )


# -- one class a series ----------------------------------------------------------------------------------------------------------------


@pytest.mark.fault(
    "A map of every date is wanted from a network that gives one class to the whole series",
    "One sentence that says what to set; nothing is written",
)
def test_the_workflow_needs_a_class_of_every_date(bench: Bench) -> None:
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(POINTS), "LABELS": "series"}
    assert bench.refusal("maptimeseries", **given, **STCLN) == (
        "METHOD is stcln with one class for the whole series, but a time series needs a map of every date. "
        'Set LABELS to per_date and VARIANT to best, or use "Train model" and "Map stack".'
    )


def test_one_class_a_series_gives_one_map(bench: Bench) -> None:
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(POINTS), "METHOD": "stcln", "EPOCHS": 12, "LABELS": "series"}
    model, _ = bench.run("trainmodel", **given, CROP_SIZE=12, TILE_SIZE=16, BATCH_SIZE=2)
    mapped = {"STACK": given["STACK"], "MODEL": model["MODEL_OUT"], "OUTPUT_FOLDER": str(bench.out / "series")}
    results, warnings = bench.run("mapstack", **mapped)
    assert results["COUNT"] == 1
    assert f"there is one map, that of {MONTHS[-1]}." in warnings[-1]
    assert np.mean(shares_right(read_map(bench.out / "series", MONTHS[-1]))) > 0.8


# -- sizes -----------------------------------------------------------------------------------------------------------------------------


def learnt_and_mapped(bench: Bench, stack: str, **given: object) -> tuple[dict, list[str]]:
    """Return the outputs of a map of the stack that a model was trained on, and all warnings."""
    model, told = bench.run("trainmodel", STACK=stack, SAMPLES=bench.samples(POINTS), **{**STCLN, "EPOCHS": 15, "BATCH_SIZE": 8, **given})
    results, more = bench.run("mapstack", STACK=stack, MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"))
    return results, told + more


@pytest.mark.fault("A stack of one date", "STCLN learns and maps it as any other method does")
@EVERY_KIND
def test_one_date_is_enough(bench: Bench, kind: str) -> None:
    learnt_and_mapped(bench, bench.stack(images(1)), LABELS=kind, CROP_SIZE=12, TILE_SIZE=16)
    assert np.mean(shares_right(read_map(bench.out / "series", MONTHS[0]))) > 0.8


@pytest.mark.fault("A stack of 100 dates", "STCLN learns and maps it as any other method does")
@pytest.mark.long
def test_a_hundred_dates_are_learned_and_mapped(bench: Bench) -> None:
    results, _ = learnt_and_mapped(bench, bench.stack(images(100), step=9), BATCH_SIZE=16)
    days = scene.keys(100, 9)
    assert results["COUNT"] == 100
    for key in (days[0], days[50], days[-1]):
        assert np.mean(shares_right(read_map(bench.out / "series", key))) > 0.8


@pytest.mark.fault(
    "A crop holds all samples, as one larger than the images does, with one class for the whole series",
    "One sentence that says what to change; nothing is written",
)
def test_a_single_crop_is_refused(bench: Bench) -> None:
    given = {"STACK": bench.stack(images(2)), "SAMPLES": bench.samples(POINTS), "LABELS": "series", "CROP_SIZE": SIZE + 1}
    assert bench.refusal("trainmodel", **given, **STCLN) == (
        f"CROP_SIZE is {SIZE + 1} pixels, and all samples lie within a single crop, which is too few to learn from. "
        "Give a smaller CROP_SIZE, or add samples elsewhere."
    )


@pytest.mark.fault(
    "Tiles are larger than the images, with one class for the whole series", "What lies outside counts as absent; the map is right"
)
def test_tiles_larger_than_the_images_are_mapped(bench: Bench) -> None:
    results, _ = learnt_and_mapped(bench, bench.stack(images(2)), LABELS="series", CROP_SIZE=12, TILE_SIZE=32, BATCH_SIZE=2)
    assert results["COUNT"] == 1
    assert np.mean(shares_right(read_map(bench.out / "series", MONTHS[1]))) > 0.8


@pytest.mark.fault(
    "The images span more years than an STCLN tells apart", "A warning says so and what to do, in training and in mapping; both go on"
)
def test_positions_beyond_the_period_are_told(bench: Bench) -> None:
    results, warnings = learnt_and_mapped(bench, bench.stack(images(), step=700), EPOCHS=1)
    assert results["COUNT"] == 3 and warnings.count(BEYOND.format(1409)) == 2


@pytest.mark.fault("All pixels of one date are masked", "That date is mapped from the others, with nothing where it has no data")
def test_a_date_under_masks_is_mapped_as_nothing(bench: Bench) -> None:
    stack = bench.stack(images(), **masked(bench, MONTHS[1:2]))
    results, _ = learnt_and_mapped(bench, stack)
    assert results["COUNT"] == 3 and not read_map(bench.out / "series", MONTHS[1]).any()
    assert np.mean(shares_right(read_map(bench.out / "series", MONTHS[0]))) > 0.8
