"""The page Map: parameters made from their description, dates, extent, runs, and what cannot be run yet."""

from __future__ import annotations

import dataclasses
import shutil
import time
from pathlib import Path

import pytest
from desk_map import map_page
from desk_window import Window, choose, click, layer_names, type_path, until
from main_thread import Pieces
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapToolExtent
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from recipes import QUICK_TREES
from traces import unfinished, workers

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.spec.series_document import read_series
from tlcm_qgis.gui.desk.estimate import Size, estimate, estimate_text
from tlcm_qgis.gui.desk.map_page import used_parameters
from tlcm_qgis.gui.desk.run_record import CANCELLED
from tlcm_qgis.processing.preferences import DEVICE_SETTING

BLOCKED_SECONDS = 0.1  # the longest that the main thread may be busy in one piece
CHOSEN = "2021-08-15"


@pytest.fixture
def demo(chain):
    return chain.result("createdemostack")


@pytest.fixture
def page(window, demo):
    return map_page(window, demo)


def type_number(box, value):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(value))
    QTest.keyClick(box, Qt.Key.Key_Return)


def finish(window):
    until(lambda: not window.desk.runner.active)
    assert workers() == []


# -- parameters ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", METHODS)
def test_only_parameters_that_the_method_uses_can_be_set(page, method):
    choose(page.form.method, method)
    assert page.form.advice.text() == METHODS[method].advice
    for form in (page.main, page.more):
        for name in form.names:
            assert form.widget(name).isEnabled() == (name in used_parameters(method)), name
    assert page.more.widget("PATCH_SIZE").toolTip() != "" and page.main.widget("TREES").isVisible() == (method == "rf")


def test_every_parameter_of_the_job_is_on_the_page(page):
    state = {"STACK", "DATE", "SAMPLES", "CLASS_FIELD", "DATE_FIELD"}  # chosen on the pages before
    widgets = {"METHOD", "DATES", "EXTENT", "OUTPUT_FOLDER"}
    assert state | widgets | {*page.main.names, *page.more.names} == {item.name for item in ALGORITHMS["maptimeseries"].parameters}


def test_what_is_set_reaches_the_job_and_comes_back_with_the_project(page, project, tmp_path):
    type_number(page.main.widget("TREES"), 7)
    QTest.keyClick(page.main.widget("PROBABILITIES"), Qt.Key.Key_Space)
    page.form.moreBox.setCollapsed(False)
    choose(page.more.widget("CHAIN"), "star")
    wanted = {"TREES": 7, "PROBABILITIES": True, "CHAIN": "star"}
    assert page.method_parameters() == wanted
    choose(page.form.method, "svm")
    assert page.method_parameters() == {"PROBABILITIES": True, "CHAIN": "star"}
    assert project.write(str(tmp_path / "p.qgs"))
    project.clear()
    assert page.method_parameters() == {} and page.main.widget("TREES").value() == 100
    assert project.read(str(tmp_path / "p.qgs"))
    assert page.method == "svm" and page.more.widget("CHAIN").currentData() == "star"
    choose(page.form.method, "rf")
    assert page.method_parameters() == wanted
    click(page.form.reset)
    assert page.method_parameters() == {} and not page.main.widget("PROBABILITIES").isChecked()


def test_the_device_of_the_options_page_is_taken(project, provider, qgis_app):
    QgsSettings().setValue(DEVICE_SETTING, "cpu")
    try:
        window = Window()
        page = window.page("map")
        assert page.main.widget("DEVICE").currentData() == "cpu" and page.method_parameters() == {"DEVICE": "cpu"}
        choose(page.main.widget("DEVICE"), "auto")
        assert page.method_parameters() == {"DEVICE": "auto"}
        window.shut()
    finally:
        QgsSettings().remove(DEVICE_SETTING)


def test_tab_goes_from_top_to_bottom(page, window, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    page.form.method.setFocus()
    places = []
    for _ in range(6):
        places.append(window.focusWidget().mapTo(page.form, QPoint(0, 0)).y())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert places == sorted(places) and len(set(places)) > 4


def test_numbers_keep_their_limits(page):
    box = page.main.widget("TREES")
    assert (box.minimum(), box.maximum()) == (1, 5000)
    type_number(box, 999999)
    assert 1 <= page.method_parameters().get("TREES", 100) <= 5000


# -- dates, extent and estimate -----------------------------------------------------------------------------------------------------


def test_a_run_of_chosen_dates_in_the_canvas_maps_just_those(page, window, demo, worker, tmp_path):
    page.state.remember("map/parameters", {"TREES": QUICK_TREES})
    choose(page.dates.kind, "some")
    rows = {page.dates.list.item(row).text(): row for row in range(page.dates.list.count())}
    for row in rows.values():
        page.dates.list.setCurrentRow(row)
        QTest.keyClick(page.dates.list, Qt.Key.Key_Space)
    type_path(page.form.folder, tmp_path / "out")
    assert not page.form.run.isEnabled() and page.form.runState.text() == "No date is chosen. Tick one at least."
    page.dates.list.setCurrentRow(rows[CHOSEN])
    QTest.keyClick(page.dates.list, Qt.Key.Key_Space)
    assert page.dates.chosen() == [CHOSEN]
    box = page.state.samples_layer().extent()
    box.setXMaximum(box.center().x())
    window.canvas.setExtent(box)
    choose(page.extent.kind, "canvas")
    click(page.form.run)
    finish(window)
    series = read_series(Path(page.state.runs[0].outputs["SERIES_OUT"]))
    assert [date.key for date in series.dates] == [demo["DATE"], CHOSEN]
    assert series.shape[0] <= 48 and series.shape[1] <= 48 and series.shape != (48, 48)


def test_an_extent_beside_the_stack_is_told_before_the_start(page, window, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    choose(page.extent.kind, "canvas")
    assert page.form.run.isEnabled()
    box = window.canvas.extent()
    window.canvas.setExtent(
        box.buffered(0) if box.isEmpty() else type(box)(box.xMinimum() + 1e6, box.yMinimum(), box.xMaximum() + 1e6, box.yMaximum())
    )
    window.canvas.extentsChanged.emit()
    assert page.form.runState.text() == "The chosen extent lies outside the stack. Choose another one."
    assert page.form.previewState.text() == "The canvas does not show the stack. Zoom to it."


def test_the_page_shows_the_estimate_and_warns_of_a_full_disk(page, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    assert page.form.estimate.text().startswith("Less than a minute on two cores without a GPU, 1 GB of memory and up to ")
    found = dataclasses.replace(estimate(Size(1, 1), "rf", {}), disk_bytes=10**18)
    assert " left." in estimate_text(found, str(tmp_path / "not yet" / "there"))


def test_a_rectangle_is_drawn_in_the_canvas(page, window, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    choose(page.extent.kind, "drawn")
    assert page.form.runState.text() == "There is no rectangle yet. Draw one, or take the whole stack."
    viewport, left = window.canvas.viewport(), Qt.MouseButton.LeftButton
    start, end = (viewport.rect().center() + QPoint(step, step) for step in (-30, 30))
    QTest.mousePress(viewport, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, Qt.KeyboardModifier.NoModifier, end)
    assert page.form.run.isEnabled(), page.form.runState.text()
    drawn = page.extent.extent()[0]
    assert window.canvas.extent().contains(drawn) and 0 < page._size().pixels < 48 * 48
    assert page.parameters()["EXTENT"].endswith(f"[{page.state.stack.grid.crs}]")


def test_unloading_while_a_rectangle_is_drawn(page, window):
    choose(page.extent.kind, "drawn")
    assert isinstance(window.canvas.mapTool(), QgsMapToolExtent)
    page.close_page()
    assert window.canvas.mapTool() is None


# -- the windows stay alive ---------------------------------------------------------------------------------------------------------


def many_samples(layer, count):
    """Return a layer in memory with so many samples, at the places of another's."""
    many = QgsVectorLayer(f"Point?crs={layer.crs().authid()}&field=class_value:integer", "many", "memory")
    rows, features = list(layer.getFeatures()), []
    for number in range(count):
        row, feature = rows[number % len(rows)], QgsFeature(many.fields())
        feature.setAttributes([row["class_value"]])
        feature.setGeometry(row.geometry())
        features.append(feature)
    assert many.dataProvider().addFeatures(features)[0]
    return many


@pytest.mark.long
def test_start_and_end_of_a_run_with_many_samples_do_not_block_the_windows(page, window, demo, worker, tmp_path):
    many = many_samples(page.state.samples_layer(), 10_000)
    QgsProject.instance().addMapLayer(many)
    page.state.set_samples(many, "class_value", "", demo["DATE"])
    page.state.remember("map/parameters", {"TREES": QUICK_TREES, "MAX_SAMPLES": 200})
    type_path(page.form.folder, tmp_path / "out")
    until(lambda: not window.desk.tasks.is_busy())
    pieces, loaded = Pieces(), []
    click(page.form.run)
    run = window.desk.runner.active[0]
    run.loaded.connect(lambda: loaded.append(True))
    until(lambda: loaded or run.problem)
    pieces.stop()
    assert pieces.work < BLOCKED_SECONDS and run.problem == ""
    assert "2021-08-15 land cover" in layer_names()


# -- bad input ----------------------------------------------------------------------------------------------------------------------


def test_a_cancelled_run_leaves_the_desk_ready_for_the_next(page, window, worker, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    click(page.form.run)
    until(workers, "no worker started")
    pressed = time.monotonic()
    click(page.progress.cancel)
    until(lambda: not workers())
    assert time.monotonic() - pressed < 2
    finish(window)
    assert [run.status for run in page.state.runs] == [CANCELLED] and unfinished(tmp_path) == []
    assert page.form.run.isEnabled() and not page.form.runList.load.isEnabled()
    assert page.form.runList.load.toolTip() == "This run has no results. Run it again: it goes on where it stopped."


def test_samples_that_are_removed_are_told(page, project):
    project.removeMapLayer(page.state.samples_layer().id())
    assert not page.form.run.isEnabled() and not page.form.preview.isEnabled()
    assert page.form.runState.text().endswith("on the page Samples.") and page.form.previewState.text() == page.form.runState.text()


def test_a_file_is_no_folder_for_results(page, tmp_path):
    (tmp_path / "file").write_text("mine")
    type_path(page.form.folder, tmp_path / "file")
    assert page.form.runState.text() == f"{tmp_path / 'file'} is not a folder. Choose a folder for the results."


def test_a_folder_that_cannot_be_made_is_told_and_kept_with_the_run(page, window, worker, tmp_path):
    (tmp_path / "file").write_text("mine")
    type_path(page.form.folder, tmp_path / "file" / "out")
    click(page.form.run)
    finish(window)
    problem = page.state.runs[0].problem
    assert str(tmp_path / "file") in problem and window.said() == problem
    assert page.form.runList.messages.text() == "&Problem…" and (tmp_path / "file").read_text() == "mine"


def test_without_an_environment_run_and_preview_say_so(page, monkeypatch, tmp_path):
    type_path(page.form.folder, tmp_path / "out")
    monkeypatch.setenv("TLCM_PYTHON", str(tmp_path / "no python"))
    page.refresh()
    assert not page.form.run.isEnabled() and not page.form.preview.isEnabled()
    assert "no python" in page.form.runState.text() and page.form.preview.toolTip() == page.form.runState.text()


def test_a_stack_that_is_gone_stops_the_run_before_it_starts(page, window, demo, tmp_path):
    shutil.copytree(Path(demo["STACK"]).parent, tmp_path / "stack")
    page.state.set_stack(str(tmp_path / "stack" / "stack.json"))
    until(lambda: page.state.stack is not None)
    type_path(page.form.folder, tmp_path / "out")
    shutil.rmtree(tmp_path / "stack")
    click(page.form.run)
    assert QgsApplication.taskManager().count() == 0 or not window.desk.runner.active
    assert page.form.runState.text().endswith("is not there any more. Choose a stack on the page Stack.")
