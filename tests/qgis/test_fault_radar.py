"""Radar images that are not what they seem.

What a user would lose: a map of a field that is water because a program wrote decibels and another power.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench

DATES = scene.keys(4)
POWER = np.array([0.12, 0.02])[:, None, None]  # of VV and VH


def power(seed: int) -> np.ndarray:
    """Return VV and VH of a scene in linear power, with speckle of four looks."""
    return (POWER * np.random.default_rng(seed).gamma(4, 0.25, (2, scene.SIZE, scene.SIZE))).astype(np.float32)


LINEAR = {key: power(index) for index, key in enumerate(DATES)}
DECIBELS = {key: 10 * np.log10(image) for key, image in LINEAR.items()}


def write(bench: Bench, images: dict[str, np.ndarray], names: dict[str, str] | None = None) -> str:
    folder = bench.inputs / "images"
    folder.mkdir()
    for key, image in images.items():
        name = (names or {}).get(key, f"S1_{key}.tif")
        scene.write_image(folder / name, image, bands=("VV", "VH")[: len(image)])
    return str(folder)


def make(bench: Bench, folder: str, **given: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the dates of the stack file and the warnings."""
    results, warnings = bench.run("createstack", FOLDER=folder, **given)
    return json.loads(Path(results["OUTPUT"]).read_text(encoding="utf-8"))["features"], warnings


def units(dates: list[dict[str, Any]]) -> list[set[str]]:
    return [{band["unit"] for asset in date["assets"].values() for band in asset["bands"]} for date in dates]


@pytest.mark.fault(
    "Radar images in dB are said to be linear power", "A warning: negative values are only possible in dB; which dates, and what to set"
)
def test_decibels_given_as_linear(bench: Bench) -> None:
    _, warnings = make(bench, write(bench, DECIBELS), RADAR_UNITS="linear")
    assert warnings == [
        f"The radar images of {', '.join(DATES)} are said to be linear, but hold negative values as only dB has; these pixels count as "
        "nodata: set the radar units to dB or automatic."
    ]


@pytest.mark.fault("Radar images of linear power are said to be in dB", "A warning: no value is below 0; which dates, and what to set")
def test_linear_power_given_as_decibels(bench: Bench) -> None:
    _, warnings = make(bench, write(bench, LINEAR), RADAR_UNITS="db")
    assert warnings == [
        f"The radar images of {', '.join(DATES)} are said to be in dB, but no value is below 0, as in linear power: set the radar units to "
        "linear or automatic."
    ]


@pytest.mark.fault("Some radar images are in dB, others in linear power", "All are read in dB; a warning names the dates that differ")
@pytest.mark.long
def test_units_are_mixed(bench: Bench) -> None:
    dates, warnings = make(bench, write(bench, {**DECIBELS, DATES[1]: LINEAR[DATES[1]]}))
    assert warnings == [f"Some radar images are in dB and others in linear power ({DATES[1]} differ from most); all are read in dB."]
    assert units(dates) == [{"dB"}, {"power"}, {"dB"}, {"dB"}]


@pytest.mark.fault("A radar image holds uncalibrated digital numbers", "A warning names the band, the dates and the impossible value")
@pytest.mark.long
def test_uncalibrated_numbers(bench: Bench) -> None:
    numbers = {key: np.sqrt(image * 2.5e5).astype(np.uint16) for key, image in LINEAR.items()}
    _, warnings = make(bench, write(bench, numbers))
    assert [warning.split(" on ")[0] for warning in warnings] == ["VV has a median of 22 dB", "VH has a median of 18 dB"]
    assert all(
        warning.endswith("which no ground has: the images may be uncalibrated (digital numbers), or lack their scale.")
        for warning in warnings
    )


@pytest.mark.fault("A radar image lacks one polarisation", "The image is left out, so that the other dates keep both; the warning names it")
def test_one_polarisation_is_missing_on_one_date(bench: Bench) -> None:
    more = {key: power(9 + index) for index, key in enumerate(scene.keys(8)[4:])}
    dates, warnings = make(bench, write(bench, {**LINEAR, DATES[2]: LINEAR[DATES[2]][:1], **more}))
    assert len(dates) == 7
    assert warnings == [
        f"1 images are left out because they lack one of the polarisations VH, VV: S1_{DATES[2]}.tif. Name fewer BANDS to keep them."
    ]


@pytest.mark.fault("Many radar images lack one polarisation", "The stack is of the other one; the warning names the first such image")
@pytest.mark.long
def test_one_polarisation_is_missing_often(bench: Bench) -> None:
    dates, warnings = make(bench, write(bench, {key: image[: 2 - index % 2] for index, (key, image) in enumerate(LINEAR.items())}))
    assert len(dates) == 4
    assert warnings == [f"VH: left out because not every image has them (S1_{DATES[1]}.tif)."]


@pytest.mark.fault("Radar images of both orbits are in one folder", "A warning names the dates of each, and how to part them")
def test_orbits_are_mixed(bench: Bench) -> None:
    names = {key: f"s1a_vv_{'DES' if index == 2 else 'ASC'}_{key}.tif" for index, key in enumerate(DATES)}
    dates, warnings = make(bench, write(bench, LINEAR, names))
    assert [date["properties"]["sat:orbit_state"] for date in dates] == ["ascending", "ascending", "descending", "ascending"]
    assert warnings == [
        f"The radar images mix two orbits that see the ground from opposite sides, ascending ({DATES[0]}, {DATES[1]}, {DATES[3]}) and "
        f"descending ({DATES[2]}): make one stack of each with ORBIT, or say that you want both."
    ]


@pytest.mark.fault("No radar image is of the orbit that was asked for", "One sentence that names an image and the remedy")
@pytest.mark.long
def test_no_image_of_the_orbit(bench: Bench) -> None:
    names = {key: f"s1a_vv_ASC_{key}.tif" for key in DATES}
    folder = write(bench, LINEAR, names)
    assert bench.refusal("createstack", FOLDER=folder, ORBIT="descending") == (
        f"No radar image is of the descending orbit that ORBIT wants ({names[DATES[0]]} is not). Choose the other orbit, or automatic."
    )


@pytest.mark.fault("A radar image has no data at all", "A warning names its date; the stack and the composites of other dates are whole")
@pytest.mark.parametrize("nothing", [0, pytest.param(np.nan, marks=pytest.mark.long)], ids=["zeros", "NaN"])
def test_date_without_data(bench: Bench, nothing: float) -> None:
    folder = write(bench, {**LINEAR, DATES[1]: np.full_like(LINEAR[DATES[1]], nothing)})
    stack = str(bench.inputs.parent / "stack.json")
    dates, warnings = make(bench, folder, OUTPUT=stack)
    assert len(dates) == 4
    assert warnings == [f"1 radar dates have hardly any valid pixel where they were looked at: {DATES[1]}."]
    results, warnings = bench.run(
        "createcomposites", STACK=stack, PERIOD="1 day", REDUCER="mean", SPECKLE_FILTER="multitemporal", OUTPUT_FOLDER=str(bench.out)
    )
    assert results["COUNT"] == 3
    assert warnings == [f"1 periods have no valid pixel and so no composite: {DATES[1]}."]


@pytest.mark.fault(
    "Sentinel-1 products as downloaded, neither calibrated nor terrain-corrected", "One sentence that says so and names the steps"
)
def test_products_in_radar_geometry(bench: Bench) -> None:
    folder = bench.inputs / "measurement"
    folder.mkdir()
    name = "s1a-iw-grd-vv-20200110t173236-20200110t173301-017733-01db9a-001.tiff"
    scene.write_image(folder / name, LINEAR[DATES[0]][:1], place=None, system="")
    assert bench.refusal("createstack", FOLDER=str(folder)) == (
        f"The Sentinel-1 images {name} are as the satellite saw them: neither calibrated nor on a map. "
        "Calibrate them and correct the terrain (SNAP: Calibration, Terrain Correction), or get analysis-ready images."
    )


@pytest.mark.fault("The speckle filter is asked of optical images", "One sentence that says what it is for; nothing is written")
@pytest.mark.long
def test_speckle_filter_of_optical_images(bench: Bench) -> None:
    stack = bench.stack([scene.image(0), scene.image(1)])
    bands = ", ".join(f"band_{number}" for number in range(1, 5))
    assert bench.refusal("createcomposites", STACK=stack, SPECKLE_FILTER="multitemporal", OUTPUT_FOLDER=str(bench.out)) == (
        f"SPECKLE_FILTER is for radar, but the stack has no band VV, VH, HH or HV in dB or linear power (it has {bands}). "
        "Leave it out, or make the stack again."
    )
