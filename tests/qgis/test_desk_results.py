"""The page Results: series that are opened, lost, or take the place of another."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from desk_series import click_cell, copied_run, open_series, with_controller
from desk_window import click, layer_names, until
from qgis.core import QgsProject, QgsRasterLayer


@pytest.fixture
def window(window):
    return with_controller(window)


@pytest.fixture
def run(chain, tmp_path):
    return copied_run(chain, tmp_path)


def test_opening_a_series_lets_time_run(window, run):
    open_series(window, run, "accuracy")
    page = window.page("results")
    for _ in range(2):
        click(page.form.open)
        until(lambda: "2021-08-15 land cover" in layer_names())
        until(lambda: window.canvas.mapSettings().isTemporal())
    assert len([name for name in layer_names() if name.endswith("land cover")]) == 3
    assert len(QgsProject.instance().layerTreeRoot().children()) == 1
    controller = window.canvas.temporalController()
    assert controller.totalFrameCount() == 3
    shown = []
    for frame in range(3):
        controller.setCurrentFrameNumber(frame)
        time = window.canvas.temporalRange()
        maps = [layer for layer in QgsProject.instance().layerTreeRoot().checkedLayers() if layer.name().endswith("land cover")]
        shown.append([layer.name()[:10] for layer in maps if layer.temporalProperties().isVisibleInTemporalRange(time)])
    assert shown == [["2021-06-15"], ["2021-07-15"], ["2021-08-15"]]


def test_what_became_of_the_samples_is_opened_with_the_maps(window, run):
    open_series(window, run, "accuracy")
    click(window.page("results").form.open)
    wanted = {"Dated samples", "Quality of the samples", "Audit of the samples"}
    until(lambda: wanted <= {*layer_names()})
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() in wanted]
    assert sorted(layer.name() for layer in layers) == sorted(wanted)
    assert all(layer.isValid() and layer.featureCount() for layer in layers if layer.name() != "Quality of the samples")


def test_maps_have_their_time_before_the_project_has_them(window, run):
    """Else QGIS looks through all features of all layers with every layer that is added."""
    known = {}

    def note(layers):
        known.update({layer.source(): layer.temporalProperties().isActive() for layer in layers if isinstance(layer, QgsRasterLayer)})

    open_series(window, run, "accuracy")
    QgsProject.instance().layersAdded.connect(note)
    click(window.page("results").form.open)
    until(lambda: window.canvas.mapSettings().isTemporal())
    QgsProject.instance().layersAdded.disconnect(note)
    assert {path: known[path] for path in known if "map_" in path} == {str(path): True for path in (run / "maps").glob("map_*.tif")}


def test_a_lost_map_is_told_when_a_series_is_opened(window, run):
    (run / "maps" / "map_2021-07-15.tif").unlink()
    open_series(window, run, "accuracy")
    click(window.page("results").form.open)
    until(lambda: "cannot be opened" in window.said())
    assert "map_2021-07-15.tif" in window.said() and "2021-08-15 land cover" in layer_names()


def test_a_series_that_is_gone_is_told_on_every_panel(window, run):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    shutil.rmtree(run)
    window.page("stack")
    page = window.page("results")
    assert "is not there any more." in page.form.seriesState.text() and not page.form.open.isEnabled()
    for name in ("accuracy", "area", "transition", "pixel"):
        page.show_panel(name)
        assert "is not there any more. Choose another one." in page.panels[name].form.readiness.text()
        assert page.panels[name].form.body.isHidden()


def test_layers_removed_behind_its_back_come_again(window, run):
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    value = int(np.diag(panel.transitions.counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    for _ in range(2):
        click_cell(panel.matrix, place, place)
        until(lambda: panel.places.layer() is not None)
        QgsProject.instance().removeAllMapLayers()
    assert layer_names() == []


def test_another_series_takes_the_place_of_the_one_before(window, run, tmp_path):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    other = tmp_path / "other"
    shutil.copytree(run / "maps", other / "maps")
    shutil.copy(run / "series.json", other)
    panel = open_series(window, other, "area")
    until(lambda: panel.areas is not None)
    window.page("results").show_panel("audit")
    audit = window.page("results").panels["audit"]
    until(lambda: audit.form.missing.text())
    assert audit.audit is None
