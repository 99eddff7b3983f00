"""Samples from files and layers of all kinds into the samples of the desk: what an analyst has must not be typed again."""

from __future__ import annotations

import pytest
from desk_window import choose, click, type_path, until
from osgeo import gdal
from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest

from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.gui.desk.import_samples_dialog import ImportSamplesDialog
from tlcm_qgis.gui.desk.sample_layers import POINTS


@pytest.fixture
def page(window, chain, tmp_path):
    """Give the page with the demo stack and an empty layer of points."""
    type_path(window.page("stack").form.stackFile, chain.result("createdemostack")["STACK"])
    until(lambda: window.desk.state.stack is not None)
    page = window.page("samples")
    page.state.set_scheme(ClassScheme.from_labels(["Water", "Forest"]))
    page.make_layer(str(tmp_path / "own.gpkg"), POINTS)
    until(lambda: page.counts.is_settled)
    return page


@pytest.fixture
def dialog(window, page):
    click(page.form.importSamples)
    dialog = window.findChild(ImportSamplesDialog)
    yield dialog
    if not sip.isdeleted(dialog):
        dialog.close()


def write(path, text, encoding="utf-8"):
    path.write_text(text, encoding=encoding)
    return path


def preview(dialog):
    return [tuple(dialog.preview.item(row, column).text() for column in range(3)) for row in range(dialog.preview.rowCount())]


def samples(page):
    layer = page.state.samples_layer()
    return sorted(
        (row["class_name"], row["date"], round(row.geometry().asPoint().x()), round(row.geometry().asPoint().y()))
        for row in layer.getFeatures()
    )


def inside(stack, column, row):
    image = gdal.Open(stack.dates[0].files[0].href)
    x0, dx, _, y0, _, dy = image.GetGeoTransform()
    return x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy


def rows_of(page, *rows):
    """Return lines "label;date;lon;lat" for rows of (label, date, column, row)."""
    stack = page.state.stack
    system = page.state.samples_layer().crs()
    transform = QgsCoordinateTransform(system, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    lines = ["label,date,lon,lat"]
    for label, date, column, row in rows:
        place = transform.transform(QgsPointXY(*inside(stack, column, row)))
        lines.append(f"{label},{date},{place.x():.8f},{place.y():.8f}")
    return "\n".join(lines) + "\n"


def import_file(dialog, path):
    type_path(dialog.file, path)
    until(dialog.importButton.isEnabled, dialog.state.text())


def press_import(dialog, page, count):
    click(dialog.importButton)
    until(lambda: page.state.samples_layer().featureCount() == count)


def test_a_table_with_longitude_and_latitude(window, page, dialog, tmp_path):
    text = rows_of(page, ("Water", "2021-06-15", 3, 4), ("Water", "2021-07-15", 5, 6), ("Bog", "2021-08-15", 7, 8))
    import_file(dialog, write(tmp_path / "Stichprobe äöü.csv", text))
    assert preview(dialog) == [("Bog", "Bog (new class)", "1"), ("Water", "Water", "2")]
    assert dialog.account.text() == ""
    press_import(dialog, page, 3)
    stack = page.state.stack
    expected = [("Bog", "2021-08-15", 7, 8), ("Water", "2021-06-15", 3, 4), ("Water", "2021-07-15", 5, 6)]
    assert samples(page) == [(name, date, *(round(value) for value in inside(stack, *place))) for name, date, *place in expected]
    assert [item.name for item in page.state.scheme.classes] == ["Forest", "Water", "Bog"]
    assert "3 samples were imported" in window.said()


def test_one_undo_takes_everything_back(page, dialog, tmp_path):
    import_file(dialog, write(tmp_path / "a.csv", rows_of(page, *[("Water", "2021-06-15", column, 2) for column in range(40)])))
    press_import(dialog, page, 40)
    layer = page.state.samples_layer()
    assert layer.isEditable() and len({row["place_id"] for row in layer.getFeatures()}) == 40
    layer.undoStack().undo()
    assert layer.featureCount() == 0


@pytest.mark.fault(
    "A table to import has rows without class, coordinates or date",
    "The dialog says how many rows it leaves out and names the first ones; the others are imported.",
)
def test_bad_rows_are_told_and_the_others_imported(page, dialog, tmp_path):
    good = rows_of(page, ("Water", "2021-06-15", 3, 4)).splitlines()
    bad = [",2021-06-15,3.1,4.1", "Water,2021-06-15,,44.1", "Water,2021-06-15,abc,44.1", "Forest,15.6.2021,-3.0,44.1", ""]
    import_file(dialog, write(tmp_path / "bad.csv", "\n".join([*good, *bad])))
    assert dialog.account.text().splitlines() == [
        "1 rows have no class and are left out: 2.",
        "2 rows have no usable coordinates and are left out: 3 (; 44.1), 4 (abc; 44.1).",
        "1 rows have no date of the form YYYY-MM-DD and are left out: 5 (15.6.2021).",
    ]
    press_import(dialog, page, 1)


@pytest.mark.fault(
    "The coordinates of a table to import are in another system than chosen",
    "The dialog says how many samples lie outside of the images before anything is imported.",
)
def test_places_outside_of_the_images_are_told(page, dialog, tmp_path):
    import_file(dialog, write(tmp_path / "far.csv", "class,x,y\nWater,10,50\n"))
    assert dialog.account.text() == "1 samples lie outside of the images: check the coordinate system."


def test_rows_without_a_date_field_are_of_the_chosen_date(page, dialog, tmp_path):
    x, y = inside(page.state.stack, 9, 9)
    type_path(dialog.file, write(tmp_path / "plain.csv", f"class,x,y\nForest,{x},{y}\n"))
    choose(dialog.date, "2021-07-15")
    until(dialog.importButton.isEnabled)
    press_import(dialog, page, 1)
    assert samples(page) == [("Forest", "2021-07-15", round(x), round(y))]


def test_decimal_commas_of_a_spreadsheet(page, dialog, tmp_path):
    x, y = inside(page.state.stack, 9, 9)
    type_path(dialog.file, write(tmp_path / "komma.csv", f"class;x;y\nForest;{x:.2f};{y:.2f}\n".replace(".", ",")))
    until(dialog.importButton.isEnabled)
    press_import(dialog, page, 1)
    assert [row[2:] for row in samples(page)] == [(round(x), round(y))]


def test_a_layer_of_the_project_in_another_system(page, dialog, chain, tmp_path):
    demo = QgsVectorLayer(str(chain.result("createdemostack")["SAMPLES"]), "demo", "ogr")
    path = str(tmp_path / "there.gpkg")
    there = processing.run("native:reprojectlayer", {"INPUT": demo, "TARGET_CRS": "EPSG:4326", "OUTPUT": path})["OUTPUT"]
    layer = QgsVectorLayer(there, "there", "ogr")
    QgsProject.instance().addMapLayer(layer)
    dialog.layer.setLayer(layer)
    choose_field(dialog.classField, "class_name")
    until(dialog.importButton.isEnabled, dialog.state.text())
    press_import(dialog, page, demo.featureCount())
    expected = sorted(
        (row["class_name"], row["date"], round(row.geometry().asPoint().x()), round(row.geometry().asPoint().y()))
        for row in demo.getFeatures()
    )
    assert samples(page) == expected


def test_values_mean_what_the_table_of_classes_in_the_file_says(page, dialog, chain):
    """The value 1 of the file is not the class 1 of the project."""
    path = chain.result("createdemostack")["SAMPLES"]
    demo = QgsVectorLayer(str(path), "demo", "ogr")
    import_file(dialog, path)
    assert dialog.classField.currentField() == "class_value"
    press_import(dialog, page, demo.featureCount())
    assert sorted(row[0] for row in samples(page)) == sorted(row["class_name"] for row in demo.getFeatures())


def choose_field(combo, name):
    combo.setFocus()
    combo.setField(name)
    assert combo.currentField() == name


def test_a_shapefile(page, dialog, chain, tmp_path):
    demo = QgsVectorLayer(str(chain.result("createdemostack")["SAMPLES"]), "demo", "ogr")
    processing.run("native:savefeatures", {"INPUT": demo, "OUTPUT": str(tmp_path / "old.shp")})
    import_file(dialog, tmp_path / "old.shp")
    choose_field(dialog.classField, "class_name")
    until(dialog.importButton.isEnabled)
    press_import(dialog, page, demo.featureCount())
    assert {"Water", "Woodland", "Cropland"} <= {item.name for item in page.state.scheme.classes}


def test_unknown_labels_can_be_left_out(page, dialog, tmp_path):
    import_file(dialog, write(tmp_path / "a.csv", rows_of(page, ("Water", "2021-06-15", 3, 4), ("Bog", "2021-06-15", 7, 8))))
    click(dialog.addClasses)
    assert preview(dialog) == [("Bog", "left out", "1"), ("Water", "Water", "1")]
    press_import(dialog, page, 1)
    assert [item.name for item in page.state.scheme.classes] == ["Forest", "Water"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("nothing.csv", "", "holds no layer or table that can be read"),
        ("picture.gpkg", "no database", "holds no layer or table that can be read"),
        ("lines.csv", 'class,WKT\n1,"LINESTRING(0 0, 1 1)"\n', "are not of the kind that the samples layer holds"),
        ("gone.csv", None, "holds no layer or table that can be read"),
    ],
)
@pytest.mark.fault("The file to import is empty, damaged or gone, or holds lines", "The dialog says so and nothing can be imported.")
def test_a_file_that_cannot_be_imported_is_a_sentence(page, dialog, tmp_path, name, content, sentence):
    path = tmp_path / name
    if content is not None:
        write(path, content)
    type_path(dialog.file, path)
    until(lambda: sentence in dialog.state.text(), dialog.state.text())
    assert not dialog.importButton.isEnabled()


def test_a_table_without_coordinates_asks_for_them(page, dialog, tmp_path):
    type_path(dialog.file, write(tmp_path / "a.csv", "class,here,there\nWater,1,2\n"))
    assert dialog.state.text() == "This table has no geometries. Choose the fields with the coordinates."
    choose_field(dialog.xField, "here")
    choose_field(dialog.yField, "there")
    until(dialog.importButton.isEnabled)


@pytest.mark.fault("The samples layer is read-only when samples are imported", "The dialog says so and nothing can be imported.")
def test_a_read_only_layer_takes_nothing(window, page, tmp_path):
    page.state.samples_layer().setReadOnly(True)
    dialog = ImportSamplesDialog(window.desk, page.editor, page.counts, window)
    dialog.open()
    type_path(dialog.file, write(tmp_path / "a.csv", rows_of(page, ("Water", "2021-06-15", 3, 4))))
    assert "is read-only" in dialog.state.text() and not dialog.importButton.isEnabled()
    dialog.close()


def test_closing_during_an_import_leaves_nothing_behind(page, dialog, tmp_path):
    lines = rows_of(page, *[("Water", "2021-06-15", column % 48, column // 48) for column in range(2000)])
    import_file(dialog, write(tmp_path / "many.csv", lines))
    click(dialog.importButton)
    until(lambda: dialog.bar.value() > 0)
    dialog.reject()
    assert page.state.samples_layer().featureCount() == 0
    QTest.qWait(50)
    assert page.state.samples_layer().featureCount() == 0
