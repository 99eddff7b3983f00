"""Areas and transitions on the page Results, and the places behind them."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from desk_series import click_cell, copied_run, open_series, places_shown, refill, saved_rows, values_of, with_controller
from desk_window import Window, choose, click, layer_names, until
from qgis.core import QgsProject, QgsRasterLayer


@pytest.fixture
def window(window):
    return with_controller(window)


@pytest.fixture
def run(chain, tmp_path):
    return copied_run(chain, tmp_path)


def test_areas_are_those_of_the_maps(window, run, tmp_path):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    choose(panel.form.unit, "pixels")
    rows = saved_rows(panel.plot, tmp_path / "areas.csv")
    scheme = window.desk.state.series.scheme
    assert rows[0] == ["Date", *(item.name for item in scheme.classes)]
    for date, *counts in rows[1:]:
        expected = [(values_of(run / "maps" / f"map_{date}.tif") == item.value).sum() for item in scheme.classes]
        assert [float(count) for count in counts] == expected
    choose(panel.form.unit, "hectares")
    assert float(saved_rows(panel.plot, tmp_path / "areas.csv")[1][1]) == pytest.approx(float(rows[1][1]) * panel.areas.hectares, abs=1e-3)


@pytest.mark.parametrize("name", ["area", "transition"])
def test_counts_of_the_maps_are_not_taken_for_estimates(window, run, name):
    panel = open_series(window, run, name)
    until(lambda: (panel.areas if name == "area" else panel.transitions) is not None)
    assert panel.form.mappedHint.isVisible()
    assert panel.form.mappedHint.height() < 4 * panel.form.mappedHint.fontMetrics().height()  # the room is for what is counted
    assert panel.form.mappedHint.text() == "Counted in the maps, with their errors. Estimates with intervals are under Accuracy."


def test_areas_follow_a_map_that_was_made_again(window, run):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    path = run / "maps" / f"map_{panel.areas.dates[0]}.tif"
    refill(path, 1)
    panel.renew()
    until(lambda: panel.areas is not None)
    assert panel.areas.counts[0, 1] == values_of(path).size


def test_a_missing_map_leaves_the_other_areas(window, run):
    lost = sorted((run / "maps").glob("map_*.tif"))[1]
    lost.unlink()
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    assert panel.form.note.text() == "These maps cannot be opened: 2021-07-15." and len(panel.areas.dates) == 2


def test_without_any_map_there_is_a_sentence(window, run):
    for lost in (run / "maps").glob("map_*.tif"):
        lost.unlink()
    panel = open_series(window, run, "area")
    until(lambda: "None of the maps" in panel.form.readiness.text())
    assert panel.form.body.isHidden()


def test_transitions_between_two_dates_and_their_places(window, run, tmp_path):
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    choose(panel.form.first, "2021-07-15")
    until(lambda: panel.transitions is not None)
    choose(panel.form.unit, "pixels")
    scheme = window.desk.state.series.scheme
    before, after = (values_of(run / "maps" / f"map_{date}.tif") for date in ("2021-07-15", "2021-08-15"))
    expected = np.array([[((before == one) & (after == other)).sum() for other in scheme.values] for one in scheme.values])
    rows = saved_rows(panel.matrix.saver, tmp_path / "transitions.csv")
    assert [[int(count) for count in row[1:]] for row in rows[1 : len(scheme) + 1]] == expected.tolist()
    off_diagonal = np.where(np.eye(len(scheme), dtype=bool), 0, expected)
    row, column = (int(place) for place in np.unravel_index(off_diagonal.argmax(), expected.shape))
    click_cell(panel.matrix, row, column)
    until(lambda: panel.places.layer() is not None)
    assert places_shown(panel) == expected[row, column] > 0
    assert scheme.classes[row].name in panel.places.layer().name()


def test_many_places_are_a_raster_and_replace_those_before(window, run, monkeypatch):
    monkeypatch.setattr("tlcm_qgis.gui.desk.found_places.MOST_POINTS", 3)
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    counts = panel.transitions.counts
    value = int(np.diag(counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    click_cell(panel.matrix, place, place)
    until(lambda: panel.places.layer() is not None)
    assert isinstance(panel.places.layer(), QgsRasterLayer) and places_shown(panel) == counts[value, value]
    click_cell(panel.matrix, place, place)
    until(lambda: "places" in panel.form.found.text() and "Looking" not in panel.form.found.text())
    assert len(layer_names()) == 1


def test_unloading_takes_the_places_out(project, provider, run):
    window = Window()
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    value = int(np.diag(panel.transitions.counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    click_cell(panel.matrix, place, place)
    until(lambda: panel.places.layer() is not None)
    folder = Path(panel.places.new_file()).parent
    window.shut()
    assert layer_names() == [] and not folder.exists()


def test_a_date_without_its_map_can_be_left_for_another(window, run):
    (run / "maps" / "map_2021-08-15.tif").unlink()
    panel = open_series(window, run, "transition")
    until(lambda: "cannot be opened" in panel.form.found.text())
    choose(panel.form.second, "2021-07-15")
    until(lambda: panel.transitions is not None)
    assert panel.matrix.isVisible()


def is_first_change_shown():
    (layer,) = QgsProject.instance().mapLayersByName("Date of the first change")
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_the_map_of_change_dates_is_loaded_once_and_raised(window, run):
    panel = open_series(window, run, "transition")
    until(lambda: panel.form.changes.isEnabled())
    for _ in range(2):
        click(panel.form.changes)
        until(lambda: "Date of the first change" in layer_names())
        until(is_first_change_shown)
    assert len(layer_names()) == len(list((run / "changes").glob("*.tif")))


def test_without_changes_the_button_says_so(window, run):
    shutil.rmtree(run / "changes")
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    assert not panel.form.changes.isEnabled()
    assert panel.form.changes.toolTip() == 'The changes of this series have not been detected. Run "Detect changes" on it.'
