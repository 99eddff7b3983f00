"""Layers of samples: new ones, those of the analyst, and those that go or cannot be edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_samples import (
    FOREST,
    NORTH,
    TWO,
    UTM,
    WATER,
    WEST,
    choose_class,
    choose_file,
    drawn,
    menu_entry,
    new_layer,
    press,
    samples_page,
    settle,
    table,
    three_samples,
    type_cell,
)
from desk_window import click
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from tlcm_qgis.gui.desk.sample_layers import POINTS, POLYGONS
from tlcm_qgis.gui.desk.scheme_model import CODE
from tlcm_qgis.processing.class_table import read_scheme


@pytest.fixture
def page(window):
    return samples_page(window)


@pytest.fixture
def full(window, page, tmp_path):
    return three_samples(window, page, tmp_path / "points.gpkg")


def test_a_new_layer_is_made_where_the_dialog_says(window, page, tmp_path):
    page.state.set_scheme(TWO)
    path = tmp_path / "Proben äöü.gpkg"
    menu_entry(page.form.newLayer.menu(), "points").trigger()
    choose_file(path)
    layer = page.state.samples_layer()
    assert Path(layer.source().split("|")[0]) == path and read_scheme(str(path)) == TWO
    assert [page.state.class_field, page.state.date_field] == ["class_value", "date"] and layer.crs().authid() == UTM
    names = ["place_id", "class_value", "class_name", "date", "source", "confidence", "weight"]
    assert [field.name() for field in layer.fields()][1:] == names


def test_a_file_that_is_open_is_not_replaced(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    page.make_layer(str(path), POLYGONS)
    assert page.form.samplesState.text() == f"{path} is open in the project. Choose another name, or remove its layer first."
    assert page.state.samples_layer() is layer


def test_a_place_that_cannot_be_written_is_told(window, page, tmp_path):
    page.make_layer(str(tmp_path / "nowhere" / "points.gpkg"), POINTS)
    assert "points.gpkg cannot be written" in page.form.samplesState.text() and page.state.samples_layer() is None


def test_a_layer_of_the_user_gets_its_own_codes(window, page):
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=label:string&field=day:string", "own", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["wheat", ""])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(WEST + 500, NORTH - 500)))
    assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    page.form.layer.setLayer(layer)
    settle(page)
    assert table(page) == {"wheat": "1"}
    click(page.classes.form.add)
    type_cell(page, 1, CODE, "maize")
    drawn(window, page, [(200, 200)])
    assert sorted(feature["label"] for feature in layer.getFeatures()) == ["maize", "wheat"]
    code = page.classes.model.index(0, CODE)
    assert not code.flags() & Qt.ItemFlag.ItemIsEditable
    assert code.data(Qt.ItemDataRole.ToolTipRole) == "Samples hold this text in the field label: relabel them first."


def test_a_layer_without_a_style_gets_class_colours_when_it_is_chosen(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    new_layer(page, path)
    QgsProject.instance().removeAllMapLayers()
    layer = QgsVectorLayer(f"{path}|layername=samples", "again", "ogr")
    QgsProject.instance().addMapLayer(layer)
    page.form.layer.setLayer(layer)
    assert [category.symbol().color().name() for category in layer.renderer().categories()] == [WATER.colour, FOREST.colour]


def test_a_read_only_layer_is_told_and_not_edited(window, page, full):
    assert full.commitChanges()
    full.setReadOnly(True)
    page.refresh()
    for button in (page.drawing.form.add, page.drawing.form.relabel, page.drawing.form.erase):
        assert not button.isEnabled()
        assert button.toolTip() == 'The layer "points" is read-only. Choose another layer, or make a new one.'
    choose_class(page, 0)
    click(page.classes.form.remove)
    assert page.classes.form.problem.text() == (
        'Water has 3 samples. The layer "points" is read-only. Choose another layer, or make a new one.'
    )


def test_a_layer_removed_while_the_tool_is_active_leaves_no_tool(window, page, full):
    assert page.drawing.tool() is not None
    QgsProject.instance().removeMapLayer(full.id())
    assert page.drawing.tool() is None and window.canvas.mapTool() is None
    press(window, 300, 300)
    assert not page.drawing.form.add.isEnabled()
    assert page.form.samplesState.text().startswith('The layer of the samples, "points", was removed from the project.')


def test_a_removed_layer_is_told_until_the_analyst_chooses_another(window, page, full):
    others = [QgsVectorLayer("Point?crs=EPSG:32631&field=class_value:integer", name, "memory") for name in ("before", "zone")]
    QgsProject.instance().addMapLayers(others)
    QgsProject.instance().removeMapLayer(full.id())
    QApplication.processEvents()
    sentence = 'The layer of the samples, "points", was removed from the project.'
    assert page.state.samples_layer() is None and page.form.layer.currentLayer() is None
    assert page.form.samplesState.text().startswith(sentence)
    QgsProject.instance().removeMapLayer(others[0].id())
    window.page("map")
    window.page("samples")
    assert page.form.samplesState.text().startswith(sentence)
    page.form.layer.setLayer(others[1])
    assert page.state.samples_layer() is others[1] and sentence not in page.form.samplesState.text()


def test_samples_without_a_date_field_are_of_their_own_date_only(window, page):
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=class_value:integer", "own", "memory")
    QgsProject.instance().addMapLayer(layer)
    page.state.set_scheme(TWO)
    page.state.set_samples(layer, "class_value", "", "2021-06-15")
    page.state.set_date("2021-07-15")
    assert not page.drawing.form.add.isEnabled()
    assert page.drawing.form.add.toolTip() == (
        "These samples have no date field and belong to 2021-06-15, but 2021-07-15 is shown. Show that date, or choose a layer with a date field."
    )
    page.state.set_date("2021-06-15")
    assert page.drawing.form.add.isEnabled()
