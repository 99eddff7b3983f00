"""The samples page: samples are drawn, relabelled and deleted in the canvas."""

from __future__ import annotations

import pytest
from desk_samples import (
    NORTH,
    UTM,
    WEST,
    choose_class,
    drawn,
    key,
    lasso,
    new_layer,
    press,
    samples_page,
    settle,
    table,
    three_samples,
)
from desk_window import click
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tlcm_qgis.gui.desk.sample_layers import POLYGONS


@pytest.fixture
def page(window):
    return samples_page(window)


def test_a_click_adds_a_sample_of_the_active_class(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    choose_class(page, 1)
    click(page.drawing.form.add)
    press(window, 250, 400)
    settle(page)
    (feature,) = layer.getFeatures()
    point = feature.geometry().asPoint()
    size = window.canvas.mapUnitsPerPixel()
    assert abs(point.x() - WEST - 250) <= size and abs(point.y() - NORTH + 400) <= size
    assert [feature[name] for name in ("place_id", "class_value", "class_name", "source")] == [1, 2, "Forest", "digitized"]
    assert table(page) == {"Water": "0", "Forest": "1"}
    assert layer.isEditable() and layer.undoStack().count() == 1


def test_samples_of_a_layer_in_another_system_lie_where_they_were_drawn(window, page, tmp_path):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer = new_layer(page, tmp_path / "points.gpkg")
    assert layer.crs().authid() == "EPSG:4326"
    click(page.drawing.form.add)
    press(window, 300, 700)
    (feature,) = layer.getFeatures()
    to_utm = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(UTM), QgsProject.instance())
    point = to_utm.transform(feature.geometry().asPoint())
    size = window.canvas.mapUnitsPerPixel()
    assert abs(point.x() - WEST - 300) <= size and abs(point.y() - NORTH + 700) <= size
    lasso(window, 1, 1, 2, 2)
    click(page.drawing.form.lasso)
    lasso(window, 200, 600, 400, 800)
    assert layer.selectedFeatureCount() == 1


def test_number_keys_choose_the_class_and_undo_takes_a_sample_back(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    click(page.drawing.form.add)
    key(window, "2")
    press(window, 250, 400)
    key(window, "1")
    press(window, 260, 500)
    press(window, 270, 600)
    settle(page)
    assert table(page) == {"Water": "2", "Forest": "1"}
    layer.undoStack().undo()
    settle(page)
    assert table(page) == {"Water": "1", "Forest": "1"}
    layer.undoStack().redo()
    settle(page)
    assert table(page) == {"Water": "2", "Forest": "1"}


def test_polygons_are_drawn_corner_by_corner(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.add)
    for corner in ((200, 200), (600, 200), (600, 600)):
        press(window, *corner)
    press(window, 600, 600, Qt.MouseButton.RightButton)
    settle(page)
    (feature,) = layer.getFeatures()
    assert feature.geometry().area() == pytest.approx(80_000, rel=0.02) and table(page)["Water"] == "1"


def test_a_click_or_a_lasso_relabels(window, page, tmp_path):
    layer = three_samples(window, page, tmp_path / "points.gpkg")
    key(window, "2")
    click(page.drawing.form.relabel)
    press(window, 801, 799)
    settle(page)
    assert table(page) == {"Water": "2", "Forest": "1"}
    lasso(window, 50, 50, 200, 200)
    settle(page)
    assert table(page) == {"Water": "0", "Forest": "3"}
    assert {feature["class_name"] for feature in layer.getFeatures()} == {"Forest"}


def test_a_click_or_a_lasso_deletes(window, page, tmp_path):
    layer = three_samples(window, page, tmp_path / "points.gpkg")
    click(page.drawing.form.erase)
    lasso(window, 50, 50, 200, 200)
    settle(page)
    assert table(page)["Water"] == "1"
    press(window, 400, 400)
    assert page.drawing.form.hint.text() == "There is no sample here." and layer.featureCount() == 1


def test_a_click_that_snaps_to_a_sample_is_the_same_place(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(100, 100), (500, 500), (100, 100)])
    assert sorted(feature["place_id"] for feature in layer.getFeatures()) == [1, 1, 2]


def test_edits_are_saved_and_can_be_rolled_back(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    drawn(window, page, [(100, 100), (500, 500)])
    click(page.drawing.form.save)
    assert QgsVectorLayer(f"{path}|layername=samples", "copy", "ogr").featureCount() == 2 and layer.isEditable()
    settle(page)
    assert table(page)["Water"] == "2"
    press(window, 700, 700)
    assert layer.rollBack()
    settle(page)
    assert table(page)["Water"] == "2"


def test_escape_puts_the_tool_away(window, page, tmp_path):
    new_layer(page, tmp_path / "points.gpkg")
    click(page.drawing.form.add)
    assert page.drawing.tool() is window.canvas.mapTool() is not None
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert page.drawing.tool() is None and not page.drawing.form.add.isChecked()
