"""The plugin in a real QGIS desktop: found, opened, taken out and put in again."""

from __future__ import annotations

import pytest
from desktop import run_desktop
from recipes import parameters
from traces import listing

from tlcm_qgis.core.spec.algorithms import ALGORITHMS

LIMIT_SECONDS = 90


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, chain):
    """Start QGIS with a fresh profile and give what the script in it found."""
    place = tmp_path_factory.mktemp("desktop")
    run = parameters("maptimeseries", chain.result, place / "run")
    return {**run_desktop(place, "desktop_script.py", run, LIMIT_SECONDS), "run": place / "run"}


def test_menu_and_toolbar_button_are_there(desktop):
    assert desktop["menu"] == [
        [
            "Time series land cover",
            [
                "Time series land cover",
                "Map time series…",
                "Create image stack…",
                "Create demo stack…",
                "Set up environment…",
                "Copy diagnostics",
            ],
        ]
    ]
    assert desktop["buttons"] == ["tlcm_button"]


def test_the_dialog_of_every_algorithm_opens(desktop):
    assert desktop["dialogs"] == sorted(ALGORITHMS)


def test_every_algorithm_can_be_run_in_batch_and_put_into_a_model(desktop):
    assert desktop["batch_and_model"] == sorted(ALGORITHMS)


def test_the_toolbox_gives_the_same_rasters_as_python(desktop, chain):
    chain.result("maptimeseries")
    ours, theirs = (
        {file: state for file, state in listing(place).items() if file.endswith(".tif")}
        for place in (chain.place("maptimeseries"), desktop["run"])
    )
    assert desktop["ok"] and theirs == ours != {}


def test_the_results_of_a_run_are_one_group_in_order(desktop):
    ((run, children),) = desktop["tree"]
    assert run == "Map time series: run"
    assert [child if isinstance(child, str) else child[0] for child in children] == [
        "Dated samples",
        "Quality of the samples",
        "Audit of the samples",
        "Changes",
        "Confidence",
        "Land cover",
    ]
    assert children[-1][1] == ["2021-06-15 land cover", "2021-07-15 land cover", "2021-08-15 land cover"]


def test_the_setup_dialog_opens(desktop):
    assert desktop["setup"]


def test_the_page_in_the_options_of_qgis_keeps_what_is_typed(desktop):
    assert desktop["options"] == [True, "https://packages.example/simple"]


def test_diagnostics_are_in_the_clipboard(desktop):
    assert "QGIS" in desktop["clipboard"] and "tlcm_qgis" in desktop["clipboard"]


def test_unloading_leaves_nothing_behind(desktop):
    left = {name: desktop[name] for name in ("left", "menu_left", "dialogs_left", "provider_left")}
    assert desktop["unloaded"] and left == {"left": [], "menu_left": [], "dialogs_left": [], "provider_left": False}


def test_it_can_be_loaded_again(desktop):
    assert desktop["again"] and desktop["provider_again"]
