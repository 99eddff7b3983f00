"""The preview: label, press, look, relabel, press again."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_map import map_page
from desk_window import choose, click, layer_names, until
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from recipes import QUICK_TREES
from traces import workers

from tlcm_qgis.gui.desk.preview import MARK


@pytest.fixture
def page(window, chain, worker):
    """Give the page Map with a stack, its samples and the stack in the canvas."""
    window.desk.state.remember("map/parameters", {"TREES": QUICK_TREES})
    return map_page(window, chain.result("createdemostack"))


def made(window, page):
    """Wait for the preview, and return its layer."""
    until(lambda: not page.previewer.is_running)
    assert page.previewer.run.problem == "", page.previewer.run.problem
    assert workers() == []
    return page.previewer.layer()


def pixels(layer):
    return gdal.Open(layer.source()).ReadAsArray()


def previews():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(MARK)]


def test_relabel_and_press_again_replaces_the_one_layer(page, window):
    click(page.form.preview)
    assert page.form.previewProgress.isVisible()
    first = made(window, page)
    before, file = pixels(first), Path(first.source())
    assert layer_names() == ["2021-06-15 preview", "points"]
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names == ["points", "2021-06-15 preview"]
    legend = [(item.label, item.color.name()) for item in first.renderer().classes() if item.value]
    assert legend == [(item.name, item.colour) for item in page.state.scheme.classes] and len(legend) > 3

    samples = page.state.samples_layer()
    samples.startEditing()
    field = samples.fields().lookupField("class_value")
    lost, won = (int(value) for value in sorted({row["class_value"] for row in samples.getFeatures()})[:2])
    for row in [row for row in samples.getFeatures() if row["class_value"] == lost]:  # edits that are not saved
        assert samples.changeAttributeValue(row.id(), field, won)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    until(lambda: page.previewer.is_running, window.said())
    second = made(window, page)
    assert previews() == [second] and not file.exists()
    assert (before == lost).any() and not (pixels(second) == lost).any()
    assert samples.isEditable() and samples.isModified()
    samples.rollBack()

    click(page.form.preview)  # the labels are again what they were: nothing is computed
    third = made(window, page)
    assert page.previewer.run.results["REUSED"] == 1 and (pixels(third) == before).all()


def test_previews_of_dates_are_never_mixed(page, window):
    found = {}
    for key in ("2021-06-15", "2021-08-15", "2021-06-15"):
        page.state.set_date(key)
        click(page.form.preview)
        layer = made(window, page)
        assert layer.name() == f"{key} preview" and page.previewer.run.results["MAPPED_DATE"] == key
        assert (pixels(layer) == found.setdefault(key, pixels(layer))).all()
    assert page.previewer.run.results["REUSED"] == 1
    assert (found["2021-06-15"] != found["2021-08-15"]).any()


def test_pressed_again_while_one_is_made_it_begins_anew(page, window):
    click(page.form.preview)
    until(workers, "no worker started")
    first = page.previewer.run
    page.state.set_date("2021-07-15")
    click(page.form.preview)
    until(lambda: page.previewer.run is not first)
    assert not first.is_active
    assert made(window, page).name() == "2021-07-15 preview" and len(previews()) == 1


def test_a_cancelled_preview_changes_nothing(page, window):
    click(page.form.preview)
    until(workers, "no worker started")
    click(page.preview_progress.cancel)
    until(lambda: not page.previewer.is_running)
    assert workers() == [] and previews() == [] and page.form.preview.isEnabled()
    assert "Preview: cancelled." in window.said() and page.state.runs == ()


@pytest.mark.parametrize("method", ["cnn", "resnet", "tsscd"])
def test_a_method_that_learns_for_minutes_has_no_preview(page, method):
    choose(page.form.method, method)
    assert not page.form.preview.isEnabled()
    assert page.form.previewState.text().endswith("so there is no preview with it. Choose another method for the preview.")


def test_without_samples_it_says_so_also_to_the_key(page, window, project):
    project.removeMapLayer(page.state.samples_layer().id())
    assert not page.form.preview.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    until(window.said)
    assert window.said().endswith("on the page Samples.")


def test_closing_the_project_ends_a_preview(page, window, project):
    click(page.form.preview)
    until(workers, "no worker started")
    project.clear()
    until(lambda: not page.previewer.is_running and not workers())
    assert layer_names() == [] and not page.form.previewProgress.isVisible()


@pytest.mark.parametrize("is_made", [True, False])
def test_unloading_takes_the_preview_and_its_files_away(page, window, is_made):
    click(page.form.preview)
    until(workers, "no worker started")
    folder = Path(page.previewer.run.record.parameters["OUTPUT"]).parent
    assert folder.is_dir()
    if is_made:
        assert made(window, page) is not None
    window.dock.close_desk()
    assert workers() == [] and layer_names() == ["points"] and not folder.exists()


def test_a_project_that_was_saved_with_a_preview_opens_without_it(page, window, project, tmp_path):
    click(page.form.preview)
    folder = Path(made(window, page).source()).parent
    assert project.write(str(tmp_path / "p.qgs"))
    project.clear()
    for file in folder.glob("preview_*"):
        file.unlink()
    assert project.read(str(tmp_path / "p.qgs"))
    until(lambda: not previews())
    assert "points" in layer_names()
