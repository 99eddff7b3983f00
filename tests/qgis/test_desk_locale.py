"""Other languages: decimal commas, letters whose small forms differ, and files that read the same everywhere."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from desk_window import choose, click, type_path, until
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from traces import workers

from tlcm_qgis.core.spec.series_document import read_series

HALF = 2.5
PIXEL_HECTARES = 0.01


@pytest.fixture
def speaks(request):
    """Let Qt write and read numbers as in a country; gives its decimal point."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale().decimalPoint()
    QLocale.setDefault(before)


@pytest.fixture
def window(speaks, window):
    """Give a window whose widgets were made in that language."""
    return window


@pytest.fixture
def page(window, chain, project):
    """Give the page Map of a desk with the demo stack, in a canvas that shows a part of it."""
    demo = chain.result("createdemostack")
    state = window.desk.state
    type_path(window.page("stack").form.stackFile, demo["STACK"])
    until(lambda: state.stack is not None)
    layer = QgsVectorLayer(demo["SAMPLES"], "points", "ogr")
    project.addMapLayer(layer)
    state.set_samples(layer, "class_value", "", demo["DATE"])
    window.canvas.setDestinationCrs(layer.crs())
    box = layer.extent()
    box.setXMaximum(box.center().x() + 0.125)
    window.canvas.setExtent(box)
    return window.page("map")


def type_decimal(box, text):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def numbers(path):
    """Return the numbers of a table whose first row and column are names."""
    with open(path, encoding="utf-8", newline="") as stream:
        return [[float(cell) for cell in row[1:]] for row in list(csv.reader(stream))[1:]]


@pytest.mark.parametrize("speaks", ["tr_TR", "zh_CN"], indirect=True)
def test_numbers_are_typed_the_local_way_and_written_the_same(page, window, worker, project, tmp_path, speaks):
    assert speaks == ("," if QLocale().name() == "tr_TR" else ".")
    choose(page.form.method, "svm")
    type_decimal(page.main.widget("SVM_C"), f"2{speaks}5")
    assert page.method_parameters() == {"SVM_C": HALF}
    choose(page.extent.kind, "canvas")
    folder = tmp_path / "Iğdır İçel 水田"
    type_path(page.form.folder, folder)
    given = page.parameters()
    click(page.form.run)
    until(lambda: not window.desk.runner.active)
    assert workers() == [] and page.state.runs[0].problem == ""
    written = json.loads((folder / "run.json").read_text(encoding="utf-8"))["parameters"]
    assert written["SVM_C"] == page.state.runs[0].parameters["SVM_C"] == HALF
    assert page.state.runs[0].parameters["EXTENT"] == given["EXTENT"] and given["EXTENT"].count(",") == 3

    results = window.page("results")
    results.show_panel("area")
    panel = results.panels["area"]
    until(lambda: panel.areas is not None)
    choose(panel.form.unit, "hectares")
    panel.plot.save_as(str(tmp_path / "areas.csv"))
    series = read_series(Path(page.state.series_path))
    hectares = series.shape[0] * series.shape[1] * PIXEL_HECTARES
    assert [sum(row) for row in numbers(tmp_path / "areas.csv")] == pytest.approx([hectares] * len(series.dates), abs=0.01)

    assert project.write(str(tmp_path / "p.qgs"))
    project.clear()
    QLocale.setDefault(QLocale("en_US"))  # a colleague opens it
    assert project.read(str(tmp_path / "p.qgs"))
    until(lambda: page.state.stack is not None)
    assert page.method == "svm" and page.method_parameters() == {"SVM_C": HALF}
    assert page.state.runs[0].parameters["EXTENT"] == given["EXTENT"]


@pytest.mark.parametrize("speaks", ["tr_TR"], indirect=True)
def test_letters_with_and_without_a_dot_are_different_classes(window, speaks):
    labels = ["I", "ı", "İ", "i", "ILIK", "ılık"]
    layer = QgsVectorLayer("Point?crs=EPSG:32635&field=SINIF:string", "örnekler", "memory")
    features = []
    for place, label in enumerate(2 * labels):
        feature = QgsFeature(layer.fields())
        feature["SINIF"] = label
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000 + place, 4500000)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    QgsProject.instance().addMapLayer(layer)
    page = window.page("samples")
    choose_layer(page.form.layer, layer)
    choose_text(page.form.classField, "SINIF")
    until(lambda: page.counts.is_settled and page.state.scheme is not None)
    counted = {item.code: page.classes.model.count(item.value) for item in page.state.scheme.classes}
    assert counted == dict.fromkeys(labels, 2)
    drawn = {category.value() for category in layer.renderer().categories()}
    assert drawn == set(labels)


def choose_layer(combo, layer):
    choose_row(combo, next(row for row in range(combo.count()) if combo.layer(row) is layer))


def choose_text(combo, text):
    choose_row(combo, combo.findText(text))


def choose_row(combo, row):
    combo.setFocus()
    while combo.currentIndex() != row:
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < row else Qt.Key.Key_Up)
