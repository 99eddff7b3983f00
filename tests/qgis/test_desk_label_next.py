"""Where to label next: points that are suggested, gone through and labelled; then the maps are made again, and what changed is said."""

from __future__ import annotations

import json
import shutil

import pytest
from desk_samples import new_layer, samples_page
from desk_window import click, layer_names, until
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from recipes import QUICK_TREES, parameters

from tlcm_qgis.gui.desk.map_again import changed_text, new_folder
from tlcm_qgis.gui.desk.run_record import FINISHED, RunRecord
from tlcm_qgis.gui.desk.sample_layers import POLYGONS
from tlcm_qgis.gui.desk.suggested_points import Suggestion, reason_text


@pytest.fixture
def page(window, chain, tmp_path):
    """Return the page Samples with the stack, the samples and the map series of a whole run."""
    demo, run = chain.result("createdemostack"), chain.result("maptimeseries")
    copy = tmp_path / "samples.gpkg"
    shutil.copy(demo["SAMPLES"], copy)
    layer = QgsVectorLayer(f"{copy}|layername=samples", "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    window.desk.state.set_stack(str(demo["STACK"]))
    window.desk.state.set_series(str(run["SERIES_OUT"]))
    until(lambda: window.desk.state.series is not None and window.desk.state.stack is not None)
    found = window.page("samples")
    window.desk.state.set_samples(layer, "class_value", "date", "")
    until(lambda: found.counts.is_settled)
    return found


def suggest(page, count=4):
    panel = page.label_next
    panel.form.count.setValue(count)
    click(panel.form.find)
    until(lambda: not panel.is_running)
    until(lambda: page.counts.is_settled)
    return panel


def sources(layer):
    return [feature["source"] for feature in layer.getFeatures()]


def test_suggested_points_join_the_samples_without_a_class_and_can_be_undone(page):
    layer = page.state.samples_layer()
    before = layer.featureCount()
    panel = suggest(page)
    assert len(panel.waiting) == 4
    assert sources(layer).count("to label") == 4
    assert layer.isEditable() and layer.undoStack().count() == 1
    layer.undoStack().undo()
    until(lambda: panel.waiting == [])
    assert layer.featureCount() == before
    assert panel.form.progress.text() == ""


def test_a_point_is_shown_with_its_date_and_reason_and_labelled_with_the_active_class(page, window):
    layer, panel = page.state.samples_layer(), suggest(page)
    first = panel.current
    assert first == panel.waiting[0]
    assert layer.selectedFeatureIds() == [first]
    assert page.state.date == layer.getFeature(first)["date"]
    assert "%" in panel.form.why.text()
    assert panel.form.progress.text() == "Point 1 of 4 that wait for a label"
    click(panel.form.forward)
    assert panel.current == panel.waiting[1]
    click(panel.form.back)
    item = page.classes.active_class()
    click(panel.form.give)
    until(lambda: len(panel.waiting) == 3)
    labelled = layer.getFeature(first)
    assert (labelled["class_value"], labelled["source"]) == (item.value, "digitized")
    assert panel.current != first and panel.current in panel.waiting


def is_drawn(layer, fid):
    """Return whether QGIS draws a feature of a layer."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    drawn = renderer.willRenderFeature(layer.getFeature(fid), context)
    renderer.stopRender(context)
    return drawn


def test_points_that_wait_are_drawn_and_the_current_one_is_marked_until_it_has_a_class(page):
    layer, panel = page.state.samples_layer(), suggest(page, 2)
    assert [is_drawn(layer, fid) for fid in panel.waiting] == [True, True]
    assert layer.renderer().categories()[-1].label() == "Not labelled yet"
    for _ in range(2):
        assert panel.mark.in_canvas() == layer.getFeature(panel.current).geometry().asPoint()
        click(panel.form.give)
        until(lambda: page.counts.is_settled)
    assert panel.mark.in_canvas() is None
    assert "Not labelled yet" not in [category.label() for category in layer.renderer().categories()]
    assert len(page.classes.model.classes) == len(layer.renderer().categories())  # what waited is no class


def test_the_reason_of_a_point_names_the_date_of_its_probabilities():
    row = {"likely": "Wheat", "likely_percent": 98, "second": None, "second_percent": 0, "date": "2021-06-15", "classes": 1, "dates": 12}
    assert reason_text({**row, "doubt_share": 0.03}) == "Wheat (98 % on 2021-06-15). 3.0 % of the doubt looks like this."
    two = {**row, "second": "Maize", "likely_percent": 51, "second_percent": 46, "classes": 3, "doubt_share": 0.0}
    assert reason_text(two) == "Wheat or Maize (51 against 46 % on 2021-06-15). The maps show 3 classes here on 12 dates."


def test_points_that_wait_survive_saving_and_are_not_suggested_again(page):
    layer, panel = page.state.samples_layer(), suggest(page)
    reasons = [panel.form.why.text()]
    page.editor.save()
    until(lambda: page.counts.is_settled and len(panel.waiting) == 4)
    panel.go(0)
    assert panel.form.why.text() == reasons[0]
    places = {feature.geometry().asWkt(1) for feature in layer.getFeatures() if feature["source"] == "to label"}
    suggest(page)
    assert len(panel.waiting) == 8
    assert len({feature.geometry().asWkt(1) for feature in layer.getFeatures() if feature["source"] == "to label"} - places) == 4


def test_the_key_tab_reaches_the_buttons_and_space_presses_them(page):
    panel = suggest(page, 2)
    panel.form.forward.setFocus()
    QTest.keyClick(panel.form.forward, Qt.Key.Key_Space)
    assert panel.current == panel.waiting[1]


def test_polygons_get_no_suggestions_and_it_is_said_why(window, chain, tmp_path):
    page = samples_page(window)
    window.desk.state.set_series(str(chain.result("maptimeseries")["SERIES_OUT"]))
    until(lambda: window.desk.state.series is not None)
    new_layer(page, tmp_path / "polygons.gpkg", POLYGONS)
    form = page.label_next.form
    assert not form.find.isEnabled()
    assert "Suggestions are points, and the samples are polygons." in form.find.toolTip()


def test_points_in_a_layer_of_other_fields_wait_in_their_order_with_their_own_reasons(page, monkeypatch):
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=place_id:int&field=kind:string(20)&field=day:string(10)", "own", "memory")
    QgsProject.instance().addMapLayer(layer)
    page.state.set_samples(layer, "kind", "day", "")
    until(lambda: page.counts.is_settled)
    points = [Suggestion(QgsGeometry.fromPointXY(QgsPointXY(x, 0)), layer.crs(), "2021-06-15", f"why {x}") for x in range(4)]
    placed = page.editor.to_layer
    monkeypatch.setattr(page.editor, "to_layer", lambda shape, crs=None: None if shape.asPoint().x() == 1 else placed(shape, crs))
    page.label_next._add(layer, points)
    panel = page.label_next
    assert [layer.getFeature(fid).geometry().asPoint().x() for fid in panel.waiting] == [0, 2, 3]
    assert panel.form.why.text() == "why 0"
    panel.go(1)
    assert panel.form.why.text() == "why 2"


def test_new_points_in_a_layer_without_places_wait_in_their_order(page):
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=kind:string(20)&field=day:string(10)", "own", "memory")
    QgsProject.instance().addMapLayer(layer)
    page.state.set_samples(layer, "kind", "day", "")
    until(lambda: page.counts.is_settled)
    page.label_next._add(layer, [Suggestion(QgsGeometry.fromPointXY(QgsPointXY(x, 0)), layer.crs(), "2021-06-15", "") for x in range(3)])
    assert [layer.getFeature(fid).geometry().asPoint().x() for fid in page.label_next.waiting] == [0, 1, 2]


def test_a_place_that_was_given_is_not_given_again_while_the_layer_is_read(page):
    given = page.counts.new_place()
    page.counts.recount()
    until(lambda: page.counts.is_settled)
    assert page.counts.new_place() == given + 1


def test_without_a_date_of_the_samples_nothing_is_suggested(page):
    page.state.set_samples(page.state.samples_layer(), "class_value", "", "")
    until(lambda: page.counts.is_settled)
    page.label_next.refresh()
    assert not page.label_next.form.find.isEnabled()
    assert "The date of the samples is not said." in page.label_next.form.find.toolTip()


def test_maps_are_made_again_with_the_date_of_the_samples_of_now(page, window, chain, tmp_path):
    record = mapped_run(chain, tmp_path)
    page.state.set_samples(page.state.samples_layer(), "class_value", "", "2021-08-15")
    given = window.page("results").again._parameters(record)
    assert record.parameters["DATE"] != "2021-08-15"
    assert (given["DATE"], given["DATE_FIELD"]) == ("2021-08-15", "")


def test_one_click_maps_again_with_the_samples_of_now_and_says_what_changed(page, window, chain, tmp_path):
    page.state.put_run(mapped_run(chain, tmp_path))
    page.state.set_series(page.state.runs[0].series)
    until(lambda: page.state.series is not None)
    layer, panel = page.state.samples_layer(), suggest(page)
    for _ in range(4):
        click(panel.form.give)
        until(lambda: page.counts.is_settled)
    results = window.page("results")
    click(results.form.mapAgain)
    until(lambda: not results.again.is_running and results.again.text() != "")
    assert page.state.series_path == str(tmp_path / "Lauf_2" / "series.json")
    assert page.state.runs[0].parameters["TREES"] == QUICK_TREES
    text = results.form.changed.text()
    comparison = json.loads((tmp_path / "Lauf_2" / "compared" / "comparison.json").read_text(encoding="utf-8"))
    assert text == changed_text(comparison)
    assert layer.isEditable()  # the edits of now were used, and are still to be saved
    until(lambda: any(name.endswith("differences") for name in layer_names()))


def test_a_series_of_no_known_run_cannot_be_mapped_again(page, window):
    form = window.page("results").form
    assert not form.mapAgain.isEnabled()
    assert "This series is of no run of this project that can be repeated." in form.mapAgain.toolTip()


def mapped_run(chain, folder):
    """Return the record of a run of the page Map whose results are a copy."""
    shutil.copytree(chain.place("maptimeseries"), folder / "Lauf")
    given = {**parameters("maptimeseries", chain.result, folder / "Lauf"), "OUTPUT_FOLDER": str(folder / "Lauf")}
    outputs = {"SERIES_OUT": str(folder / "Lauf" / "series.json")}
    return RunRecord("Wald", "maptimeseries", given, str(folder / "Lauf"), FINISHED, outputs=outputs)


@pytest.mark.parametrize(
    ("taken", "path", "expected"),
    [((), "run", "run_2"), (("run_2",), "run", "run_3"), ((), "run_2", "run_3"), ((), "maps_2021", "maps_2021_2"), ((), "a_1", "a_2")],
)
def test_a_new_folder_is_the_next_one_that_is_free(tmp_path, taken, path, expected):
    for name in taken:
        (tmp_path / name).mkdir()
    assert new_folder(str(tmp_path / path)) == str(tmp_path / expected)


def test_what_changed_is_said_with_the_most_frequent_change():
    change = {"from_name": "Grass", "to_name": "Wheat", "pixels": 31000, "hectares": 310.0}
    dates = [
        {"date": "2021-06-15", "valid_pixels": 9, "different_share": 0.9, "changes": []},
        {"date": "2021-08-15", "valid_pixels": 9, "different_share": 0.042, "changes": [change]},
        {"date": "2021-09-15", "valid_pixels": 0, "different_share": 0.0, "changes": []},  # clouds in one of the maps
    ]
    assert changed_text({"dates": dates}) == "4.2 % of the pixels have another class on 2021-08-15, most: Grass → Wheat 310 ha."
    dates[1]["changes"] = [{**change, "hectares": None}]
    assert changed_text({"dates": dates}).endswith("Grass → Wheat 31000 pixels.")
    assert changed_text({"dates": dates[:1]}) == "No pixel has another class on 2021-06-15."
