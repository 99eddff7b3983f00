"""Images that are hard on a pre-training.

What a user would lose: a night of computing on images from which nothing can be learned, or trust in a network that learned nothing.
"""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from interruptions import LEARNING, RUN_FILE, Strike
from qgis import processing
from qgis.core import QgsProcessingException
from test_fault_stcln import masked
from test_networks import Told
from traces import listing, workers

SIZE = 24
QUICK = {"CROP_SIZE": 8, "CROPS": 4, "EPOCHS": 1}
NAMES = ("B02", "B04", "B08")
SWITCH_OFF = "Switch GATE off"


def images(count: int = 3, size: int = SIZE) -> list[np.ndarray]:
    return [scene.image(index, size) for index in range(count)]


def named_stack(bench: Bench, pictures: list[np.ndarray]) -> str:
    """Write images with names of their bands, and return their stack."""
    dated = dict(zip(scene.keys(len(pictures)), (picture[:3] for picture in pictures), strict=True))
    folder = scene.write_images(bench.inputs / "named", dated, bands=NAMES)
    return bench.run("createstack", FOLDER=str(folder), OUTPUT=str(bench.inputs.parent / "stack.json"))[0]["OUTPUT"]


@pytest.mark.fault("A crop is larger than the images", "One sentence with both sizes; nothing is written")
def test_a_crop_larger_than_the_images_is_refused(bench: Bench) -> None:
    assert bench.refusal("pretrainmodel", STACK=bench.stack(images())) == (
        f"CROP_SIZE is 32 pixels, but the images, or the part of them inside EXTENT, have only {SIZE} x {SIZE}. "
        "Give a smaller CROP_SIZE, or a larger EXTENT."
    )


@pytest.mark.fault("The stack to pre-train on has a single date", "One sentence that says why this is too few, and how to go on")
def test_a_single_date_is_refused(bench: Bench) -> None:
    assert bench.refusal("pretrainmodel", STACK=bench.stack(images(1)), **QUICK) == (
        f"The stack has a single date ({scene.keys(1)[0]}), and pre-training learns how dates follow each other. "
        'Make a stack of several dates, or go on with "Train model", which needs no pre-training.'
    )


@pytest.mark.fault("All pixels of all images are nodata, or masked", "One sentence that says so; nothing is written")
@pytest.mark.parametrize("is_masked", [False, True])
def test_images_without_a_valid_pixel_are_refused(bench: Bench, is_masked: bool) -> None:
    if is_masked:
        stack = bench.stack(images(), **masked(bench, scene.keys(3)))
    else:
        stack = bench.stack([np.zeros_like(image) for image in images()])
    assert bench.refusal("pretrainmodel", STACK=stack, **QUICK) == (
        "The images hold no valid pixel wherever a crop was drawn, so there is nothing to learn from. "
        "Check the masks and the nodata values of the stack, or give an EXTENT that holds data."
    )


@pytest.mark.fault(
    "Only vegetation shall be hidden, and there is none in the images",
    "One sentence that says that nothing can be hidden, instead of a network that seems perfect because it was asked nothing",
)
def test_a_gate_that_never_opens_is_refused(bench: Bench) -> None:
    water = [np.ascontiguousarray(np.broadcast_to(image[:, :, :1], image.shape)) for image in images()]
    said = bench.refusal("pretrainmodel", STACK=named_stack(bench, water), **QUICK, GATE=True)
    assert said == (
        "0 of 4 crops are vegetated (NDVI above 0.2 on more than 90 % of the crop at some date), so the vegetation gate leaves nothing to hide "
        f"and to learn from. {SWITCH_OFF} (VARIANT=best), or give an EXTENT with more vegetation, or a smaller CROP_SIZE."
    )


@pytest.mark.fault(
    "Only vegetation shall be hidden, and no band of the stack is known as red or near infrared",
    "One sentence that names the bands there are",
)
def test_a_gate_without_its_bands_is_refused(bench: Bench) -> None:
    stack = bench.stack([image[:2] for image in images()])
    assert bench.refusal("pretrainmodel", STACK=stack, **QUICK, GATE=True) == (
        f"Vegetation cannot be told (GATE, VARIANT=paper) without a red and a near-infrared band; the stack has {bands(stack)}. "
        f"{SWITCH_OFF}, or name these bands of the stack B04 and B08, or red and nir."
    )


def bands(stack: str) -> str:
    """Return the names of the bands of a stack as a sentence tells them."""
    return ", ".join(json.loads(Path(stack).read_text(encoding="utf-8"))["tlcm:bands"])


@pytest.mark.fault(
    "The images span more years than the network tells apart",
    "A warning says so and what to do; the pre-training goes on",
)
def test_positions_beyond_the_period_are_told(bench: Bench) -> None:
    stack = bench.stack(images(), step=700)
    said = (
        "The dates of the stack reach position 1409, more than the 1000 that the network tells apart well: "
        "dates that lie far apart may look alike to it. With POSITIONS=index it counts dates instead of days."
    )
    results, warnings = bench.run("pretrainmodel", STACK=stack, **QUICK)
    assert said in warnings and results["LOSS"] > 0


@pytest.mark.fault("A stack of 100 dates", "It is learned from: each crop takes 60 of the dates, other crops take others")
def test_a_hundred_dates_are_learned_from(bench: Bench) -> None:
    stack = bench.stack(images(100, 16), step=9)
    results, _ = bench.run("pretrainmodel", STACK=stack, **QUICK | {"CROPS": 2})
    assert results["CROP_COUNT"] == 2 and results["LOSS"] > 0


@pytest.mark.fault("A model that was only pre-trained is used for a map", "One sentence that says what it is for; nothing is written")
def test_a_pretrained_model_maps_nothing(bench: Bench) -> None:
    stack = bench.stack(images())
    model = bench.run("pretrainmodel", STACK=stack, **QUICK)[0]["MODEL_OUT"]
    assert bench.refusal("mapstack", STACK=stack, MODEL=model, OUTPUT_FOLDER=str(bench.out / "maps")) == (
        f'The model {model} is only pre-trained: it knows no classes yet. Give it to "Train model" as PRETRAINED.'
    )


@pytest.mark.fault(
    "A training begins with a network that was pre-trained on other bands",
    "One sentence with both lists of bands; nothing is written",
)
def test_weights_of_other_bands_are_refused(bench: Bench) -> None:
    pretrained = bench.run("pretrainmodel", STACK=named_stack(bench, images()), **QUICK, MODEL_OUT=str(bench.out / "pretrained"))[0]
    stack = bench.stack([image[:2] for image in images()])
    given = {"STACK": stack, "SAMPLES": bench.samples(scene.points(size=SIZE)), "METHOD": "stcln"}
    said = bench.refusal("trainmodel", **given, PRETRAINED=pretrained["MODEL_FILE"], MODEL_OUT=str(bench.out / "trained"))
    assert said == (
        f"{pretrained['MODEL_OUT']} was pre-trained on the bands B02, B04, B08, but the stack has {bands(stack)}. "
        "Make a stack of the same bands, or pre-train on this one."
    )
    assert not (bench.out / "trained").exists()


@pytest.mark.fault(
    "Cancel while a network is pre-trained",
    "Within two seconds nothing runs any more; only what was learnt in whole epochs is kept, and the same job goes on there and ends with the same model and picture",
)
def test_a_cancelled_pretraining_goes_on(bench: Bench) -> None:
    given = bench.complete("pretrainmodel", {"STACK": bench.stack(images()), **QUICK, "CROPS": 8, "EPOCHS": 4})
    processing.run("tlcm:pretrainmodel", given)
    unbroken = listing(bench.out)
    assert {"model.json", "reconstruction.png", "weights/stcln.safetensors"} <= set(unbroken)
    shutil.rmtree(bench.out)
    told = Told()
    with (
        Strike(lambda pid: LEARNING.is_now(bench.out, pid), lambda _: told.cancel()) as strike,
        pytest.raises(QgsProcessingException) as broken,
    ):
        processing.run("tlcm:pretrainmodel", given, feedback=told)
    seconds = time.monotonic() - strike.struck_at
    assert str(broken.value) == "Cancelled."
    assert strike.struck_at and seconds < 2
    assert workers() == []
    assert set(listing(bench.out)) == {RUN_FILE, "checkpoints/last.safetensors"}
    processing.run("tlcm:pretrainmodel", given)
    assert listing(bench.out) | {RUN_FILE: ""} == unbroken | {RUN_FILE: ""}
    (history,) = json.loads((bench.out / "model.json").read_text(encoding="utf-8"))["properties"]["tlcm:figures"]["training"]
    assert (history["epochs"], history["stopped"]) == (4, "whole")
