"""A model for another sensor where the images do not fit it.

What a user would lose: a map of the wrong classes that looks like a map.
"""

from __future__ import annotations

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
