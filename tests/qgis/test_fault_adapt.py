"""A model for another sensor where the images do not fit it.

What a user would lose: a map of the wrong classes that looks like a map.
"""

from __future__ import annotations

from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from radar_scene import BANDS, radar_images
from test_bad_samples import read_map, shares_right

DAYS = scene.keys(2)
COLOURS = ("blue", "green", "red", "nir")


def stack(bench: Bench, name: str, images: dict[str, np.ndarray], nodata: float | None = 0, **form: object) -> str:
    """Write images and return their stack."""
    folder = scene.write_images(bench.inputs / name, images, nodata, **form)
    return str(bench.run("createstack", FOLDER=str(folder), OUTPUT=str(bench.out / f"{name}.json"))[0]["OUTPUT"])


def trained(bench: Bench) -> dict[str, str]:
    """Return a model and its stack."""
    source = stack(bench, "source", {key: scene.image(index) for index, key in enumerate(DAYS)}, bands=COLOURS)
    given = {"STACK": source, "SAMPLES": bench.samples(scene.points()), "TREES": 20, "MODEL_OUT": str(bench.out / "model")}
    return {"MODEL": str(bench.run("trainmodel", **given)[0]["MODEL_OUT"]), "SOURCE_STACK": source}


def of_other_sensor(index: int) -> np.ndarray:
    """Return an image as another sensor shows it: brighter, and its bands in another order."""
    return (scene.image(index) * 1.7 + 300).astype(np.uint16)[::-1]


def test_another_sensor_is_mapped_as_well_as_the_own_one(bench: Bench) -> None:
    given = trained(bench)
    images = {key: of_other_sensor(index) for index, key in enumerate(DAYS)}
    target = stack(bench, "target", images, bands=tuple(f"B{number}_{name}" for number, name in enumerate(reversed(COLOURS), start=1)))
    adapted, _ = bench.run("adaptmodel", **given, TARGET_STACK=target, MODEL_OUT=str(bench.out / "adapted"))
    assert (adapted["DATE_COUNT"], adapted["CHANGED_COUNT"]) == (2, 2)
    bench.run("mapstack", STACK=target, MODEL=adapted["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert min(shares_right(read_map(bench.out / "maps", DAYS[0]))) > 0.9


@pytest.mark.fault("A model is to be adapted to images without any of its bands", "One sentence that names the bands of both; no model")
def test_a_target_without_the_bands_is_refused(bench: Bench) -> None:
    target = stack(bench, "radar", radar_images(DAYS, scene.SIZE), None, bands=BANDS)
    assert bench.refusal("adaptmodel", **trained(bench), TARGET_STACK=target, MODEL_OUT=str(bench.out / "adapted")) == (
        "The target stack has nothing like these bands of the model: blue, green, red, nir. It has VV, VH. "
        "Choose images that see what those of the model do."
    )


@pytest.mark.fault(
    "The target lacks some bands of the model that is to be adapted",
    "One sentence that names them, and asks for SOURCE_SAMPLES; with these the model is trained again on the others, which is told",
)
def test_a_target_with_fewer_bands_needs_the_samples(bench: Bench) -> None:
    given = trained(bench)
    images = {key: of_other_sensor(index)[1:] for index, key in enumerate(DAYS)}
    target = stack(bench, "target", images, bands=tuple(reversed(COLOURS[:3])))
    given |= {"TARGET_STACK": target, "MODEL_OUT": str(bench.out / "adapted")}
    assert bench.refusal("adaptmodel", **given) == (
        "The target stack has nothing like these bands of the model: nir. It has red, green, blue. "
        "Give SOURCE_SAMPLES, so that the model is trained again on the bands that both have."
    )
    adapted, warnings = bench.run("adaptmodel", **given, SOURCE_SAMPLES=str(bench.inputs / "points.gpkg"))
    assert "The target has nothing like the bands nir: the model is trained again on blue, green, red." in warnings
    bench.run("mapstack", STACK=target, MODEL=adapted["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert min(shares_right(read_map(bench.out / "maps", DAYS[0]))) > 0.9


@pytest.mark.fault("Another stack than that of the model is given as its source", "One sentence that names the dates it lacks; no model")
def test_a_source_without_the_dates_of_the_model_is_refused(bench: Bench) -> None:
    later = {key: scene.image(index) for index, key in enumerate(scene.keys(4)[2:])}
    given = trained(bench) | {"SOURCE_STACK": stack(bench, "later", later, bands=COLOURS)}
    assert bench.refusal("adaptmodel", **given, TARGET_STACK=given["SOURCE_STACK"], MODEL_OUT=str(bench.out / "adapted")) == (
        f"SOURCE_STACK has no image of {DAYS[0]}, on which the model was trained. Give the stack that the model was trained on."
    )


def test_a_model_is_adapted_once(bench: Bench) -> None:
    given = trained(bench)
    given |= {"TARGET_STACK": given["SOURCE_STACK"], "MODEL_OUT": str(bench.out / "adapted"), "MATCHING": "moments"}
    bench.run("adaptmodel", **given)
    again = {**given, "MODEL": given["MODEL_OUT"], "MODEL_OUT": str(bench.out / "again")}
    assert bench.refusal("adaptmodel", **again) == (
        f"The model {given['MODEL_OUT']} is adapted already. Adapt the one that it was made of."
    )


@pytest.mark.fault("A date of the target is hardly seen when a model is adapted", "One sentence that names the date; no model")
def test_a_target_of_one_valid_pixel_is_refused(bench: Bench) -> None:
    hidden = of_other_sensor(1)
    hidden[:, 1:] = 0
    hidden[:, :, 1:] = 0
    images = {DAYS[0]: of_other_sensor(0), DAYS[1]: hidden}
    target = stack(bench, "target", images, bands=tuple(reversed(COLOURS)))
    assert bench.refusal("adaptmodel", **trained(bench), TARGET_STACK=target, MODEL_OUT=str(bench.out / "adapted")) == (
        f"{DAYS[1]} has only 1 valid pixels where it was looked at, too few to tell its statistics. "
        "Leave the date out, or give an image with fewer clouds."
    )


@pytest.mark.fault("The target has pixels ten times as wide", "The model is adapted: values are compared, not places")
def test_pixels_ten_times_as_wide_are_no_hindrance(bench: Bench) -> None:
    place = (scene.LEFT, 100.0, 0.0, scene.TOP, 0.0, -100.0)
    images = {key: of_other_sensor(index) for index, key in enumerate(DAYS)}
    target = stack(bench, "coarse", images, bands=tuple(reversed(COLOURS)), place=place)
    adapted, _ = bench.run("adaptmodel", **trained(bench), TARGET_STACK=target, MODEL_OUT=str(bench.out / "adapted"))
    bench.run("mapstack", STACK=target, MODEL=adapted["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert min(shares_right(read_map(bench.out / "maps", DAYS[0]))) > 0.9


def taught(bench: Bench, images: dict[str, np.ndarray], **given: object) -> tuple[dict, list[str]]:
    """Train a network on images of the source, have it teach itself on others of the same sensor, and return outputs and warnings."""
    source = stack(bench, "source", {key: scene.image(index) for index, key in enumerate(DAYS)}, bands=COLOURS)
    samples = bench.samples(scene.points())
    network = {"METHOD": "cnn", "EPOCHS": 100, "STACK": source, "SAMPLES": samples, "MODEL_OUT": str(bench.out / "network")}
    model = bench.run("trainmodel", **network)[0]["MODEL_OUT"]
    target = stack(bench, "target", images, bands=COLOURS)
    usual = {"MODEL": model, "SOURCE_STACK": source, "SOURCE_SAMPLES": samples, "TARGET_STACK": target, "STEPS": 30, "MATCHING": "none"}
    return bench.run("adaptmodel", **{**usual, "MODEL_OUT": str(bench.out / "adapted"), **given})


def test_a_network_teaches_itself_and_maps_the_target(bench: Bench) -> None:
    """From training on one sensor to the map of the other, with a report by labels that nothing is learnt from."""
    images = {key: of_other_sensor(index)[::-1] for index, key in enumerate(DAYS)}
    judges = bench.samples(scene.points(seed=5), file="judges.gpkg")
    adapted, _ = taught(bench, images, MATCHING="moments", SELF_TRAINING="yes", TARGET_SAMPLES=judges, TARGET_CLASS_FIELD="class")
    assert (adapted["DATE_COUNT"], adapted["CHANGED_COUNT"], adapted["TAUGHT_COUNT"]) == (2, 2, 2)
    assert adapted["TARGET_ACCURACY"] > 0.9
    assert Path(adapted["PICTURE"]).read_bytes().startswith(b"\x89PNG")
    assert len(Path(adapted["TABLE"]).read_text(encoding="utf-8").splitlines()) == 1 + 3 * 3
    bench.run("mapstack", STACK=str(bench.out / "target.json"), MODEL=adapted["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert min(shares_right(read_map(bench.out / "maps", DAYS[0]))) > 0.9
    assert not (Path(adapted["MODEL_OUT"]) / "checkpoints").exists()


@pytest.mark.fault(
    "No pixel of the target is labelled as some class in self-training", "A warning that names class and dates; the model is made"
)
def test_a_class_that_the_target_lacks_is_told(bench: Bench) -> None:
    image = scene.image(0)[:, :, : scene.SIZE // 2]
    adapted, warnings = taught(bench, {DAYS[0]: np.concatenate([image, image[:, :, ::-1]], axis=2)}, SELF_TRAINING="yes")
    assert adapted["TAUGHT_COUNT"] == 1
    assert (
        f"No pixel of {DAYS[0]} was labelled Built-up in self-training: the network knows this class from the source alone." in warnings
    ), warnings


@pytest.mark.fault("A network is sure of one class only on the target", "A warning; the model by statistics is kept")
def test_an_image_of_one_class_teaches_nothing(bench: Bench) -> None:
    water = np.broadcast_to(np.array(scene.SPECTRA[1], np.uint16)[:, None, None], (4, scene.SIZE, scene.SIZE)).copy()
    adapted, warnings = taught(bench, {DAYS[0]: water})
    assert adapted["TAUGHT_COUNT"] == 0
    assert f"On {DAYS[0]} the network is sure of one class only, so it cannot teach itself: the model by statistics is kept." in warnings, (
        warnings
    )


@pytest.mark.fault("Self-training is wanted without samples of the model", "One sentence that names SOURCE_SAMPLES; no model")
def test_self_training_needs_samples(bench: Bench) -> None:
    assert refused_with(bench, "cnn") == "SELF_TRAINING is yes, but there are no samples of the model. Give SOURCE_SAMPLES."


def refused_with(bench: Bench, method: str) -> str:
    """Return what is said of a model of a method that is to teach itself without samples."""
    source = stack(bench, "source", {key: scene.image(index) for index, key in enumerate(DAYS)}, bands=COLOURS)
    given = {
        "METHOD": method,
        "EPOCHS": 1,
        "STACK": source,
        "SAMPLES": bench.samples(scene.points()),
        "MODEL_OUT": str(bench.out / "model"),
    }
    model = bench.run("trainmodel", **given)[0]["MODEL_OUT"]
    wish = {"SELF_TRAINING": "yes", "MODEL_OUT": str(bench.out / "adapted")}
    return bench.refusal("adaptmodel", MODEL=model, SOURCE_STACK=source, TARGET_STACK=source, **wish)


def test_a_forest_is_adapted_by_statistics_alone(bench: Bench) -> None:
    given = trained(bench)
    wish = {"SELF_TRAINING": "yes", "SOURCE_SAMPLES": str(bench.inputs / "points.gpkg"), "TARGET_STACK": given["SOURCE_STACK"]}
    adapted, warnings = bench.run("adaptmodel", **given, **wish, MODEL_OUT=str(bench.out / "adapted"))
    assert adapted["TAUGHT_COUNT"] == 0
    assert "Random forest does not teach itself: the model is adapted by the statistics of the images alone." in warnings
