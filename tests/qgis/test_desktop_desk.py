"""The dock in a real QGIS desktop: opened, worked by clicks from the stack to the results, and taken out with the plugin."""

from __future__ import annotations

import pytest
from desktop import run_desktop
from traces import listing

LIMIT_SECONDS = 180


@pytest.fixture(scope="module")
def desk(tmp_path_factory, chain):
    """Start QGIS with a fresh profile, let the script work the dock, and give what it found."""
    demo = chain.result("createdemostack")
    place = tmp_path_factory.mktemp("desk")
    given = {**{name: str(demo[name]) for name in ("STACK", "SAMPLES")}, "OUTPUT_FOLDER": str(place / "run äöü")}
    return {**run_desktop(place, "desktop_desk_script.py", given, LIMIT_SECONDS), "run": place / "run äöü"}


def test_the_dock_opens_from_the_toolbar(desk):
    assert not desk["dock_at_first"] and desk["pages"] == ["Stack", "Samples", "Map", "Results"]


def test_samples_are_chosen_and_counted(desk):
    *fields, count = desk["samples"]
    assert fields == ["date", "class_value"] and sum(desk["counts"]) == count > 0


def test_a_run_of_the_dock_gives_the_same_rasters_as_python(desk, chain):
    chain.result("maptimeseries")
    ours, theirs = (
        {file: state for file, state in listing(place).items() if file.endswith(".tif")}
        for place in (chain.place("maptimeseries"), desk["run"])
    )
    assert theirs == ours != {}


def test_its_layers_are_one_group_in_order(desk):
    run = next(child for child in desk["tree"] if isinstance(child, list))
    assert run[0] == "Map time series: run äöü"
    assert [child if isinstance(child, str) else child[0] for child in run[1]] == [
        "Dated samples",
        "Quality of the samples",
        "Audit of the samples",
        "Changes",
        "Confidence",
        "Land cover",
    ]


def test_its_results_are_shown_in_every_panel(desk):
    assert desk["summary"].startswith("3 maps, 2021-06-15 to 2021-08-15")
    assert desk["panels"] == ["Accuracy", "Reference", "Areas", "Transitions", "Pixel", "Samples", "Pixel"]
    assert desk["tool"] == "PixelTool"


def test_unloading_leaves_nothing_of_the_dock(desk):
    assert desk["unloaded"] and {name: left for name, left in desk["left"].items() if left} == {}
