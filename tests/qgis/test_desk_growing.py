"""Samples that grow from a click: previewed, limited, taken or left."""

from __future__ import annotations

import json

import numpy as np
import pytest
from desk_samples import (
    NORTH,
    SIDE_M,
    UTM,
    WEST,
    drawn,
    new_layer,
    press,
    samples_page,
    settle,
    table,
)
from desk_window import Window, click, until
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRectangle,
)
from qgis.gui import QgsGui, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tlcm_qgis.gui.desk.sample_layers import POLYGONS


@pytest.fixture
def page(window):
    return samples_page(window)


@pytest.fixture
def field_stack_file(tmp_path):
    """Give a stack of one date with a bright square (rows and columns 20-59 of 100, 10 m) on dark ground, masked in one corner of it."""
    folder = tmp_path / "Bilder äöü"
    folder.mkdir()
    values = np.full((2, 100, 100), 500, np.int16)
    values[:, 20:60, 20:60] = [[[3000]], [[4000]]]
    mask = np.zeros((1, 100, 100), np.uint8)
    mask[:, 20:30, 20:30] = 1
    for name, array, kind in (("image", values, gdal.GDT_Int16), ("mask", mask, gdal.GDT_Byte)):
        raster = gdal.GetDriverByName("GTiff").Create(str(folder / f"{name}.tif"), 100, 100, len(array), kind)
        raster.SetGeoTransform((WEST, 10, 0, NORTH, 0, -10))
        raster.SetProjection(QgsCoordinateReferenceSystem(UTM).toWkt())
        raster.WriteArray(array)
        del raster
    bands = [{"name": name, "raster:scale": 1e-4} for name in ("B04", "B08")]
    assets = {
        "image": {"href": "image.tif", "bands": bands, "roles": ["data"], "proj:code": UTM},
        "mask": {"href": "mask.tif", "bands": [{"name": "mask"}], "roles": ["data-mask"], "proj:code": UTM},
    }
    item = {"type": "Feature", "id": "a", "properties": {"datetime": "2021-06-15T00:00:00Z"}, "assets": assets}
    document = {"type": "FeatureCollection", "tlcm:version": 1, "tlcm:bands": ["B04", "B08"], "features": [item]}
    (folder / "stack.json").write_text(json.dumps(document), encoding="utf-8")
    return folder / "stack.json"


def open_stack(page, path) -> None:
    page.state.set_stack(str(path))
    until(lambda: page.state.stack is not None or page.state.stack_problem)
    assert page.state.stack_problem == ""


@pytest.fixture
def field_stack(page, field_stack_file):
    open_stack(page, field_stack_file)


def grown(window, page, x, y) -> str:
    """Click with the tool that grows regions and return what it says."""
    press(window, x, y)
    hint = page.drawing.form.hint
    until(lambda: hint.text() != "Growing…")
    return hint.text()


def test_a_region_grows_from_a_click_and_enter_takes_it(window, page, field_stack, tmp_path):
    layer = new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.grow)
    page.drawing.form.largest.setValue(5000)
    assert grown(window, page, 405, 405).startswith("1500 pixels.")
    assert layer.featureCount() == 0
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    settle(page)
    (feature,) = layer.getFeatures()
    assert feature.geometry().area() == 1500 * 100 and feature["date"] == "2021-06-15"
    assert feature.geometry().boundingBox() == QgsRectangle(WEST + 200, NORTH - 600, WEST + 600, NORTH - 200)
    assert table(page)["Water"] == "1"


def test_limits_shrink_the_preview_and_a_click_into_it_takes_it(window, page, field_stack, tmp_path):
    layer = new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.grow)
    grown(window, page, 405, 405)
    page.drawing.form.largest.setValue(100)
    until(lambda: page.drawing.form.hint.text().startswith("100 pixels."))
    press(window, 405, 405)
    settle(page)
    assert [feature.geometry().area() for feature in layer.getFeatures()] == [100 * 100]


@pytest.mark.parametrize(("place", "part"), [((245, 245), "no valid pixel at this place"), ((-30, 500), "no valid pixel at this place")])
def test_nothing_grows_where_there_is_no_pixel(window, page, field_stack, tmp_path, place, part):
    new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    window.canvas.setExtent(QgsRectangle(WEST - 100, NORTH - SIDE_M, WEST + SIDE_M, NORTH))
    click(page.drawing.form.grow)
    assert part in grown(window, page, *place)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert page.state.samples_layer().featureCount() == 0


def test_escape_leaves_the_region(window, page, field_stack, tmp_path):
    layer = new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.grow)
    grown(window, page, 405, 405)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert layer.featureCount() == 0


def test_regions_need_polygons(window, page, field_stack, tmp_path):
    new_layer(page, tmp_path / "points.gpkg")
    assert page.drawing.form.grow.toolTip() == "Regions are polygons, and the samples are points. Make a new layer of polygons."
    assert not page.drawing.form.grow.isEnabled()


def test_unloading_while_a_region_is_shown_leaves_nothing_in_canvas_and_shortcuts(project, provider, field_stack_file, tmp_path):
    window = Window()
    page = samples_page(window)
    open_stack(page, field_stack_file)
    new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.grow)
    grown(window, page, 405, 405)
    assert rubber_bands(window) and shortcuts()
    canvas = window.canvas
    window.dock.close_desk()
    assert rubber_bands(window) == [] and canvas.mapTool() is None and shortcuts() == [] and own_actions(canvas) == []
    window.shut()


def test_another_project_finds_no_tool_of_the_first_one(window, page, project, field_stack, tmp_path):
    new_layer(page, tmp_path / "areas.gpkg", POLYGONS)
    click(page.drawing.form.grow)
    grown(window, page, 405, 405)
    project.clear()
    assert page.drawing.tool() is None and rubber_bands(window) == [] and table(page) == {}
    project.setCrs(QgsCoordinateReferenceSystem(UTM))
    new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(500, 500)])
    assert table(page)["Water"] == "1"


def rubber_bands(window) -> list:
    return [item for item in window.canvas.items() if isinstance(item, QgsRubberBand) and item.isVisible() and item.size() > 0]


def shortcuts() -> list:
    return [action for action in QgsGui.shortcutsManager().listActions() if action.objectName().startswith("tlcm_samples_")]


def own_actions(widget) -> list:
    return [action for action in widget.actions() if action.objectName().startswith("tlcm_samples_")]
