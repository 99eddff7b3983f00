"""Spectra and time series beside the samples, by clicks in the canvas."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from desk_window import Window, choose, click, type_path, until
from osgeo import gdal
from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tlcm_qgis.core.spec.stack_document import read_stack
from tlcm_qgis.gui.desk.class_places import SAMPLES_PER_CLASS
from tlcm_qgis.gui.desk.reading import read_pixel_series
from tlcm_qgis.gui.desk.signature_data import ALL_CLASSES, NO_CLASS, SERIES, SPECTRUM


@pytest.fixture
def demo(chain, tmp_path):
    """Give a copy of the demo stack and its samples, which a test may damage."""
    folder = tmp_path / "Stapel äöü"
    shutil.copytree(Path(chain.result("createdemostack")["STACK"]).parent, folder)
    return folder / "stack.json"


@pytest.fixture
def panel(window, demo):
    """Give the panel with the demo stack opened."""
    return open_panel(window, demo)


def open_panel(window, path):
    """Open a stack and show the page of the panel."""
    type_path(window.page("stack").form.stackFile, path)
    until(lambda: window.desk.state.stack is not None)
    until(lambda: window.desk.date_layer.layer() is not None)
    show(window, window.desk.date_layer.layer().extent())
    return window.page("samples").signature


def add_mask(path, date, pixel):
    """Give a date of a stack a mask in which one pixel (column, row) is bad."""
    stack = read_stack(path)
    image = gdal.Open(stack.dates[date].files[0].href)
    mask = gdal.GetDriverByName("GTiff").Create(str(path.parent / "mask.tif"), image.RasterXSize, image.RasterYSize, 1)
    mask.SetGeoTransform(image.GetGeoTransform())
    mask.SetProjection(image.GetProjection())
    mask.GetRasterBand(1).WriteArray(np.ones((1, 1), np.uint8), *pixel)
    mask.FlushCache()
    content = json.loads(path.read_text(encoding="utf-8"))
    content["features"][date]["assets"]["mask"] = {"href": "mask.tif", "bands": [{"name": "mask"}], "roles": ["data-mask"]}
    path.write_text(json.dumps(content), encoding="utf-8")


def show(window, extent):
    """Show a part of the map, in the system of the images."""
    window.canvas.setDestinationCrs(window.desk.date_layer.layer().crs())
    window.canvas.setExtent(extent)


def click_canvas(window, point):
    """Click at a place given in the coordinates of the canvas."""
    place = window.canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def place_of(stack, column, row):
    """Return the middle of a pixel."""
    image = gdal.Open(stack.dates[0].files[0].href)
    x0, dx, _, y0, _, dy = image.GetGeoTransform()
    return QgsPointXY(x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy)


def add_samples(window, layer):
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    page = window.page("samples")
    page.form.layer.setLayer(layer)
    until(lambda: window.desk.state.scheme is not None or not layer.featureCount())
    return layer


def demo_samples(demo):
    return QgsVectorLayer(str(demo.parent / "samples.gpkg"), "points", "ogr")


def drawn(panel, tmp_path):
    """Return what is drawn, as it is saved: rows by name of the curve; none where a sentence stands."""
    QApplication.processEvents()
    if not panel.plot.sentence.isHidden():
        return {}
    panel.plot.save_as(str(tmp_path / "drawn.csv"))
    with open(tmp_path / "drawn.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))[1:]
    return {name: [row[1:] for row in rows if row[0] == name] for name in dict.fromkeys(row[0] for row in rows)}


def number_of(rows, column=1):
    return [float(row[column]) for row in rows]


def test_a_click_draws_the_pixel_on_the_shown_date_and_through_time(window, panel, demo, tmp_path):
    stack = window.desk.state.stack
    place = place_of(stack, 12, 9)
    click(panel.look)
    click_canvas(window, place)
    until(lambda: any(name.startswith("Pixel") for name in drawn(panel, tmp_path)), "nothing is drawn")
    series = read_pixel_series(stack, place.x(), place.y(), window.canvas.mapSettings().destinationCrs().toWkt())
    ((name, rows),) = [item for item in drawn(panel, tmp_path).items() if item[0].startswith("Pixel")]
    assert [row[0] for row in rows] == list(stack.bands)
    assert number_of(rows) == pytest.approx(series.values[0])
    choose(panel.view, SERIES)
    choose(panel.quantity, "band B04")
    rows = drawn(panel, tmp_path)[name]
    assert [row[0] for row in rows] == list(series.dates)
    assert number_of(rows) == pytest.approx(series.of_band("B04"))
    choose(panel.quantity, "NDVI")
    red, infrared = (np.array(series.of_band(band)) for band in ("B04", "B08"))
    assert number_of(drawn(panel, tmp_path)[name]) == pytest.approx((infrared - red) / (infrared + red))


def test_the_last_of_several_clicks_wins(window, panel, tmp_path):
    stack = window.desk.state.stack
    click(panel.look)
    for column in range(5, 15):
        click_canvas(window, place_of(stack, column, 20))
    until(lambda: not window.desk.tasks.is_busy())
    place = place_of(stack, 14, 20)
    (name,) = drawn(panel, tmp_path)
    assert [round(float(text)) for text in name.removeprefix("Pixel ").split(", ")] == pytest.approx([place.x(), place.y()], abs=10)


def test_a_class_has_mean_and_quantiles_of_its_samples(window, panel, demo, tmp_path):
    layer = add_samples(window, demo_samples(demo))
    until(lambda: drawn(panel, tmp_path))
    stack, scheme = window.desk.state.stack, window.desk.state.scheme
    image = gdal.Open(stack.dates[0].files[0].href)
    values = image.ReadAsArray().astype(float)
    x0, dx, _, y0, _, dy = image.GetGeoTransform()
    red = [band.name for band in stack.dates[0].files[0].bands].index("B04")
    water = next(item.value for item in scheme.classes if item.name == "Water")
    points = [feature.geometry().asPoint() for feature in layer.getFeatures() if feature["class_value"] == water]
    stored = np.array([values[red, int((point.y() - y0) / dy), int((point.x() - x0) / dx)] for point in points]) * 1e-4
    assert 0 < len(points) <= SAMPLES_PER_CLASS
    row = next(row for row in drawn(panel, tmp_path)[f"Water ({len(points)})"] if row[0] == "B04")
    assert [float(cell) for cell in row[1:4]] == pytest.approx([stored.mean(), *np.quantile(stored, (0.1, 0.9))])
    assert int(row[4]) == len(points)
    choose(panel.view, SERIES)
    choose(panel.quantity, "band B04")
    choose(panel.classes, water)
    until(lambda: [row[0] for row in drawn(panel, tmp_path).get(f"Water ({len(points)})", ())] == [date.key for date in stack.dates])
    assert number_of(drawn(panel, tmp_path)[f"Water ({len(points)})"])[0] == pytest.approx(stored.mean())
    assert list(drawn(panel, tmp_path)) == [f"Water ({len(points)})"]


def test_curves_have_the_colours_of_the_classes(window, panel, demo, tmp_path):
    add_samples(window, demo_samples(demo))
    until(lambda: drawn(panel, tmp_path))
    from matplotlib.colors import to_hex

    (axes,) = panel.plot.figure().axes
    colours = {line.get_label().rpartition(" (")[0]: to_hex(line.get_color()) for line in axes.get_lines()}
    assert colours == {item.name: item.colour for item in window.desk.state.scheme.classes if item.name in colours} and colours


def test_a_new_sample_counts_before_it_is_saved(window, panel, demo, tmp_path):
    layer = add_samples(window, QgsVectorLayer("Point?crs=EPSG:32631&field=class:string", "own", "memory"))
    stack = window.desk.state.stack
    layer.setCrs(window.desk.date_layer.layer().crs())
    layer.startEditing()
    for column, label in ((3, "a"), (4, "a"), (30, "b")):
        feature = QgsFeature(layer.fields())
        feature["class"] = label
        feature.setGeometry(QgsGeometry.fromPointXY(place_of(stack, column, 5)))
        assert layer.addFeature(feature)
    window.page("samples").refresh()
    until(lambda: set(drawn(panel, tmp_path)) == {"a (2)", "b (1)"})
    layer.deleteFeature(next(feature.id() for feature in layer.getFeatures() if feature["class"] == "b"))
    until(lambda: set(drawn(panel, tmp_path)) == {"a (2)"})
    layer.rollBack()
    until(lambda: drawn(panel, tmp_path) == {})


def test_samples_in_another_coordinate_system_have_the_same_values(window, panel, demo, tmp_path):
    layer = add_samples(window, demo_samples(demo))
    until(lambda: drawn(panel, tmp_path))
    expected = drawn(panel, tmp_path)
    there = processing.run("native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "there.gpkg")})
    other = add_samples(window, QgsVectorLayer(there["OUTPUT"], "there", "ogr"))
    assert window.desk.state.samples_layer() is other
    window.desk.state.set_scheme(None)
    window.page("samples").refresh()
    until(lambda: drawn(panel, tmp_path) and not window.desk.tasks.is_busy())
    found = drawn(panel, tmp_path)
    assert sorted(rows for rows in found.values()) == sorted(rows for rows in expected.values())


def test_a_canvas_in_another_coordinate_system_shows_the_same_pixel(window, panel, tmp_path):
    stack = window.desk.state.stack
    click(panel.look)
    click_canvas(window, place_of(stack, 20, 20))
    until(lambda: drawn(panel, tmp_path))
    (expected,) = drawn(panel, tmp_path).values()
    place = place_of(stack, 20, 20)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(window.canvas.mapSettings().destinationCrs(), degrees, QgsProject.instance())
    window.canvas.setDestinationCrs(degrees)
    window.canvas.setExtent(transform.transformBoundingBox(window.desk.date_layer.layer().extent()))
    marks = [item for item in window.canvas.scene().items() if isinstance(item, QgsVertexMarker)]  # the mark and its halo
    assert marks and all(mark.center().compare(transform.transform(place), 1e-4) for mark in marks)
    window.page("stack")
    assert not any(isinstance(item, QgsVertexMarker) for item in window.canvas.scene().items()), "marks a place of a page that is not seen"
    window.page("samples")
    assert any(isinstance(item, QgsVertexMarker) for item in window.canvas.scene().items())
    panel.look_at(transform.transform(place))
    until(lambda: not window.desk.tasks.is_busy())
    (found,) = drawn(panel, tmp_path).values()
    assert found == expected


def test_masked_dates_are_left_out(window, demo, tmp_path):
    add_mask(demo, 1, (7, 8))
    panel = open_panel(window, demo)
    stack = window.desk.state.stack
    place = place_of(stack, 7, 8)
    masked = read_pixel_series(stack, place.x(), place.y(), window.canvas.mapSettings().destinationCrs().toWkt()).masked
    assert masked[1] and not all(masked)
    panel.look_at(place)
    choose(panel.view, SERIES)
    until(lambda: drawn(panel, tmp_path))
    (rows,) = drawn(panel, tmp_path).values()
    assert [row[0] for row in rows] == [date.key for date, is_masked in zip(stack.dates, masked, strict=True) if not is_masked]
    window.desk.state.set_date(stack.dates[1].key)
    choose(panel.view, SPECTRUM)
    until(lambda: panel.plot.sentence.text() == f"The pixel is masked on {stack.dates[1].key}.")


@pytest.mark.fault(
    "An image has gone while the samples page is open",
    "The plot says which date cannot be opened; the other dates and the page stay usable.",
)
def test_an_image_that_has_gone_is_a_sentence(window, panel, demo, tmp_path):
    stack = window.desk.state.stack
    for file in stack.dates[0].files:
        Path(file.href).unlink()
    add_samples(window, demo_samples(demo))
    until(lambda: panel.plot.sentence.text().startswith("None of the images of"))
    assert panel.plot.sentence.text() == f"None of the images of {stack.dates[0].key} can be opened. Check where they are."
    window.desk.state.set_date(stack.dates[1].key)
    until(lambda: drawn(panel, tmp_path))


def test_a_place_outside_the_images_is_a_sentence(window, panel, tmp_path):
    place = place_of(window.desk.state.stack, -500, 5)
    panel.look_at(place)
    until(lambda: "has no value" in panel.plot.sentence.text())
    assert panel.plot.sentence.text() == f"The pixel has no value on {window.desk.state.date}."


def test_without_a_stack_the_panel_says_what_to_do(window):
    panel = window.page("samples").signature
    assert panel.plot.sentence.text() == "There is no stack yet. Choose a stack file or a folder of images on the page Stack."


def test_what_is_shown_is_kept_in_the_project(window, panel, project, tmp_path):
    choose(panel.view, SERIES)
    choose(panel.quantity, "NDMI")
    choose(panel.classes, NO_CLASS)
    assert project.write(str(tmp_path / "work.qgs"))
    project.clear()
    assert panel.view.currentData() == SPECTRUM and panel.classes.currentData() == ALL_CLASSES
    assert project.read(str(tmp_path / "work.qgs"))
    until(lambda: window.desk.state.stack is not None)
    assert (panel.view.currentData(), panel.quantity.currentData(), panel.classes.currentData()) == (SERIES, "NDMI", NO_CLASS)


def test_closing_gives_the_canvas_back(project, provider, demo):
    window = Window()
    panel = open_panel(window, demo)
    click(panel.look)
    click_canvas(window, place_of(window.desk.state.stack, 12, 9))
    canvas = window.canvas
    assert canvas.mapTool() is not None
    assert any(isinstance(item, QgsVertexMarker) for item in canvas.scene().items())
    panel.close_panel()
    assert canvas.mapTool() is None and not any(isinstance(item, QgsVertexMarker) for item in canvas.scene().items())
    window.shut()


def test_many_places_have_the_values_of_single_ones(chain):
    from tlcm_qgis.gui.desk.place_values import Places, read_date_values

    stack = read_stack(Path(chain.result("createdemostack")["STACK"]))
    crs = gdal.Open(stack.dates[0].files[0].href).GetProjection()
    points = [place_of(stack, column, row) for column, row in ((0, 0), (47, 47), (20, 3), (-1, 5), (48, 0))]
    places = Places(np.array([point.x() for point in points]), np.array([point.y() for point in points]), crs)
    for index, date in enumerate(stack.dates):
        found = read_date_values(date, stack.bands, places, lambda: False)
        for row, point in zip(found, points, strict=True):
            single = read_pixel_series(stack, point.x(), point.y(), crs).values[index]
            np.testing.assert_array_equal(row, np.array(single, float))
