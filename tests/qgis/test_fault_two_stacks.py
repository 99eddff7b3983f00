"""Two stacks of one place that do not fit, or the wrong use of a model of two.

What a user would lose: a night of training with stacks of different places, or a map of half of what the model knows.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import bad_scene as scene
import pytest
from bench import Bench
from radar_scene import BANDS, radar_images
from test_bad_samples import read_map, shares_right

SIZE = 24
OPTICAL = scene.keys(2)
RADAR = scene.keys(4, 12)
QUICK = {"METHOD": "tsscd", "EPOCHS": 15, "BATCH_SIZE": 8, "PATCH_SIZE": 1, "LEARNING_RATE": 0.003}


def optical(bench: Bench) -> str:
    """Write the optical stack."""
    return scene.make_stack(bench.inputs / "optical", {key: scene.image(index, SIZE) for index, key in enumerate(OPTICAL)})


def radar(bench: Bench, name: str = "radar", **form: Any) -> str:
    """Write the radar stack, of the same place unless ``form`` says another."""
    folder = scene.write_images(bench.inputs / name, radar_images(RADAR, SIZE), None, bands=BANDS, **form)
    return str(bench.run("createstack", FOLDER=str(folder), OUTPUT=str(bench.out / f"{name}.json"))[0]["OUTPUT"])


def training(bench: Bench, **more: Any) -> dict[str, Any]:
    samples = bench.samples(scene.points(size=SIZE))
    return {"STACK": optical(bench), "STACK_2": radar(bench), "SAMPLES": samples, **QUICK, **more}


@pytest.mark.long
def test_radar_and_optical_images_are_trained_and_mapped_as_one(bench: Bench) -> None:
    given = training(bench)
    results, warnings = bench.run("trainmodel", **given, MODEL_OUT=str(bench.out / "model"))
    assert not [warning for warning in warnings if "cannot" in warning]
    stacks = {name: given[name] for name in ("STACK", "STACK_2")}
    mapped, _ = bench.run("mapstack", **stacks, MODEL=results["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert mapped["COUNT"] == len(OPTICAL)
    assert min(shares_right(read_map(bench.out / "maps", OPTICAL[0]))) > 0.9


@pytest.mark.fault(
    "A second stack is given with a method that sees each date by itself", "One sentence that names the methods that take two; no model"
)
def test_a_method_that_takes_one_stack_only_is_refused(bench: Bench) -> None:
    assert bench.refusal("trainmodel", **training(bench, METHOD="rf")) == (
        "STACK_2 is given, but METHOD is rf, which sees each date by itself and takes one stack only. Choose one of: tsscd, stcln, slgt2."
    )


@pytest.mark.fault("The second stack is of another place", "One sentence that names its file; nothing is trained")
def test_a_second_stack_of_another_place_is_refused(bench: Bench) -> None:
    place = (scene.LEFT + 50_000, scene.PIXEL, 0.0, scene.TOP, 0.0, -scene.PIXEL)
    given = training(bench)
    far = radar(bench, "far away", place=place)
    assert bench.refusal("trainmodel", **{**given, "STACK_2": far}) == (
        f"The second stack (STACK_2) cannot be used: {far} shows another place than the first stack: they do not overlap. "
        "Choose stacks of the same place, or another extent."
    )


@pytest.mark.fault("The second stack has no georeference", "One sentence that names its file; nothing is trained")
def test_a_second_stack_without_a_place_is_refused(bench: Bench) -> None:
    given = training(bench)
    nowhere = scene.write_images(bench.inputs / "nowhere", {key: scene.image(0, SIZE) for key in RADAR}, system="")
    said = bench.refusal("trainmodel", **{**given, "STACK_2": str(nowhere)})
    assert said.startswith(
        "The second stack (STACK_2) cannot be used: The images have no coordinate system, or do not say where in it they lie: image_2020"
    )
    assert said.endswith("Georeference them (Raster > Georeferencer, or Assign Projection), then try again.")


@pytest.mark.fault(
    "A model of two stacks is used with one of them alone, or one of one stack with two",
    "One sentence that says which stack is missing or not wanted; nothing is mapped",
)
@pytest.mark.long
def test_a_model_wants_the_stacks_that_it_was_trained_on(bench: Bench) -> None:
    given = training(bench, EPOCHS=1)
    two = bench.run("trainmodel", **given, MODEL_OUT=str(bench.out / "two"))[0]["MODEL_OUT"]
    one = bench.run("trainmodel", **{**given, "STACK_2": None}, MODEL_OUT=str(bench.out / "one"))[0]["MODEL_OUT"]
    maps = {"OUTPUT_FOLDER": str(bench.out / "maps")}
    assert bench.refusal("mapstack", STACK=given["STACK"], MODEL=two, **maps) == (
        "The model was trained on two stacks, but STACK_2 is missing: the one with the bands VV, VH. "
        "Give it, or train a model on one stack."
    )
    assert bench.refusal("mapstack", STACK=given["STACK"], STACK_2=given["STACK_2"], MODEL=one, **maps) == (
        "STACK_2 is given, but the model was trained on one stack only. Leave it empty, or train a model on both stacks."
    )
    said = bench.refusal("mapstack", STACK=given["STACK"], STACK_2=given["STACK"], MODEL=two, **maps)
    assert said.startswith("The second stack (STACK_2) cannot be used: The model needs bands that the stack does not have: VV, VH.")


@pytest.mark.fault("The folder of a model of two stacks lost the part of the second", "One sentence that names what is missing")
@pytest.mark.long
def test_a_model_whose_second_part_is_lost_is_refused(bench: Bench) -> None:
    given = training(bench, EPOCHS=1)
    model = Path(bench.run("trainmodel", **given, MODEL_OUT=str(bench.out / "two"))[0]["MODEL_OUT"])
    shutil.rmtree(model / "second")
    stacks = {name: given[name] for name in ("STACK", "STACK_2")}
    said = bench.refusal("mapstack", **stacks, MODEL=str(model), OUTPUT_FOLDER=str(bench.out / "maps"))
    assert said.startswith(f"{model / 'second'} is not a model folder: it holds no readable model.json.")
