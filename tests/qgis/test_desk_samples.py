"""The samples page: classes are edited, samples are drawn, and their numbers are right after every edit."""

from __future__ import annotations

import json
import time
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from desk_window import Window, click, until
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.gui import QgsColorDialog, QgsGui, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.gui.desk.sample_layers import POINTS, POLYGONS
from tlcm_qgis.gui.desk.scheme_model import CODE, COLOUR, COUNT, KEY, NAME
from tlcm_qgis.processing.class_table import read_scheme

UTM = "EPSG:32631"
WEST, NORTH = 500_000.0, 5_000_000.0
SIDE_M = 1000.0
LEFT = Qt.MouseButton.LeftButton
WATER = LandCoverClass(1, "w", "Water", "#3f88c5")
FOREST = LandCoverClass(2, "f", "Forest", "#2b6a30")
TWO = ClassScheme((WATER, FOREST))


def open_window(project) -> Window:
    window = Window()
    project.setCrs(QgsCoordinateReferenceSystem(UTM))
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))
    window.canvas.setExtent(QgsRectangle(WEST, NORTH - SIDE_M, WEST + SIDE_M, NORTH))
    window.page("samples")
    return window


@pytest.fixture
def window(project, provider):
    window = open_window(project)
    yield window
    window.shut()


@pytest.fixture
def page(window):
    return window.page("samples")


def new_layer(page, path, kind=POINTS, scheme=TWO) -> QgsVectorLayer:
    page.state.set_scheme(scheme)
    page.make_layer(str(path), kind)
    layer = page.state.samples_layer()
    assert layer is not None, page.form.samplesState.text()
    until(lambda: page.counts.is_settled)
    return layer


def pixel(window, x: float, y: float) -> QPoint:
    """Return where a place (metres from the upper left corner) is in the canvas."""
    point = QgsPointXY(WEST + x, NORTH - y)
    found = window.canvas.getCoordinateTransform().transform(point)
    return QPoint(round(found.x()), round(found.y()))


def press(window, x: float, y: float, button=LEFT) -> None:
    QTest.mouseClick(window.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, pixel(window, x, y))


def lasso(window, west: float, north: float, east: float, south: float) -> None:
    """Draw a line around a rectangle."""
    viewport, none = window.canvas.viewport(), Qt.KeyboardModifier.NoModifier
    corners = [pixel(window, *corner) for corner in ((west, north), (east, north), (east, south), (west, south))]
    QTest.mousePress(viewport, LEFT, none, corners[0])
    for corner in corners[1:]:  # QTest moves the pointer, which the offscreen platform has none of
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, QPointF(corner), Qt.MouseButton.NoButton, LEFT, none))
    QTest.mouseRelease(viewport, LEFT, none, corners[-1])


def key(window, number: str) -> None:
    QTest.keyClick(window.canvas, number)


def settle(page) -> None:
    QApplication.processEvents()
    until(lambda: page.counts.is_settled)


def table(page) -> dict[str, str]:
    """Return the number of samples by name, as the table shows it."""
    model = page.classes.model
    return {model.index(row, NAME).data(): model.index(row, COUNT).data() for row in range(model.rowCount())}


def choose_class(page, row: int, column: int = NAME) -> None:
    view = page.classes.form.table
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, view.visualRect(view.model().index(row, column)).center())


def type_cell(page, row: int, column: int, text: str) -> None:
    view = page.classes.form.table
    view.setCurrentIndex(view.model().index(row, column))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    edit = view.indexWidget(view.currentIndex())
    assert isinstance(edit, QLineEdit), "the cell cannot be edited"
    edit.selectAll()
    edit.insert(text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def dialog(kind=QDialog):
    QApplication.processEvents()
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible())


# -- drawing ----------------------------------------------------------------------------------------------------------------------


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


def drawn(window, page, places) -> None:
    click(page.drawing.form.add)
    for place in places:
        press(window, *place)
    settle(page)


def test_a_click_or_a_lasso_relabels(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(100, 100), (150, 150), (800, 800)])
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
    layer = new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(100, 100), (150, 150), (800, 800)])
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


# -- classes ----------------------------------------------------------------------------------------------------------------------


def test_the_scheme_is_edited_in_the_table(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path, scheme=None)
    assert not page.drawing.form.add.isEnabled() and "no active class" in page.drawing.form.add.toolTip()
    for _ in range(2):
        click(page.classes.form.add)
    type_cell(page, 0, NAME, "Wasser äöü")
    type_cell(page, 1, CODE, "wald")
    assert [(item.value, item.code, item.name) for item in page.state.scheme.classes] == [(1, "1", "Wasser äöü"), (2, "wald", "New class")]
    until(lambda: read_scheme(str(path)) == page.state.scheme)
    assert [category.label() for category in layer.renderer().categories()] == ["Wasser äöü", "New class"]


def test_a_colour_is_chosen_in_the_dialog_of_qgis(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    choose_class(page, 0, COLOUR)
    chooser = dialog(QgsColorDialog)
    chooser.setColor(QColor("#123456"))
    chooser.accept()
    assert page.state.scheme.by_value(1).colour == "#123456"
    assert layer.renderer().categories()[0].symbol().color().name() == "#123456"


def test_moving_a_class_changes_keys_and_no_sample(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(100, 100)])
    choose_class(page, 1)
    click(page.classes.form.up)
    model = page.classes.model
    assert [(model.index(row, KEY).data(), model.index(row, NAME).data()) for row in range(2)] == [("1", "Forest"), ("2", "Water")]
    assert [feature["class_value"] for feature in layer.getFeatures()] == [1] and table(page)["Water"] == "1"
    key(window, "2")
    assert page.classes.active_class().name == "Water"


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        (CODE, "w", "The code w is already that of the class Water. Type another code."),
        (CODE, "  ", "A class needs a code. Type one, for example a number."),
        (NAME, "", "A class needs a name. Type one."),
    ],
)
def test_a_wrong_entry_is_refused_with_a_sentence(window, page, tmp_path, column, text, sentence):
    new_layer(page, tmp_path / "points.gpkg")
    type_cell(page, 1, column, text)
    assert page.classes.form.problem.text() == sentence and page.state.scheme == TWO
    type_cell(page, 1, NAME, "Wood")
    assert page.classes.form.problem.isHidden()


def test_there_is_no_255th_class(window, page):
    page.state.set_scheme(ClassScheme.from_labels(range(1, 255)))
    click(page.classes.form.add)
    assert page.classes.form.problem.text() == (
        "There are 254 classes, and a map has room for no more. Remove a class first, or merge some."
    )


def test_a_name_of_200_characters_is_kept_and_elided(window, page):
    page.state.set_scheme(TWO)
    type_cell(page, 0, NAME, "ğ" * 200)
    view = page.classes.form.table
    assert page.state.scheme.by_value(1).name == "ğ" * 200
    assert view.columnWidth(NAME) < view.viewport().width() and view.rowHeight(0) < 40
    assert view.model().index(0, NAME).data(Qt.ItemDataRole.ToolTipRole) == "ğ" * 200
    assert len(page.drawing.form.active.text()) < 60


@pytest.fixture
def full(window, page, tmp_path):
    layer = new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(100, 100), (150, 150), (800, 800)])
    return layer


def test_a_class_with_samples_is_not_removed_without_asking(window, page, full):
    choose_class(page, 0)
    click(page.classes.form.remove)
    question = dialog()
    assert question.question.text() == "Water has 3 samples. What shall become of them?"
    question.reject()
    assert page.state.scheme == TWO and table(page)["Water"] == "3"


def test_samples_of_a_removed_class_are_relabelled(window, page, full):
    choose_class(page, 0)
    click(page.classes.form.remove)
    question = dialog()
    assert question.target.currentText() == "Forest"
    question.accept()
    settle(page)
    assert table(page) == {"Forest": "3"} and [feature["class_value"] for feature in full.getFeatures()] == [2, 2, 2]


def test_samples_of_a_removed_class_are_deleted_and_come_back_with_undo(window, page, full):
    choose_class(page, 0)
    click(page.classes.form.remove)
    question = dialog()
    question.erase.click()
    question.accept()
    settle(page)
    assert table(page) == {"Forest": "0"} and full.featureCount() == 0
    full.undoStack().undo()
    settle(page)
    assert full.featureCount() == 3 and sum(int(count) for count in table(page).values()) == 3


def test_a_class_without_samples_goes_at_once(window, page, full):
    choose_class(page, 1)
    click(page.classes.form.remove)
    assert page.state.scheme == ClassScheme((WATER,))


# -- classes from elsewhere and into files ------------------------------------------------------------------------------------------


def test_classes_come_from_the_style_of_a_layer(window, page):
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=kind:string", "Felder", "memory")
    categories = []
    for value, name, colour in (("a", "Acker", "#aa0000"), ("b", "Wald", "#00aa00")):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    QgsProject.instance().addMapLayer(layer)
    menu = page.exchange.imports
    menu.aboutToShow.emit()
    (entry,) = [action for action in menu.actions() if "Felder" in action.text()]
    entry.trigger()
    assert [(item.code, item.name, item.colour) for item in page.state.scheme.classes] == [
        ("a", "Acker", "#aa0000"),
        ("b", "Wald", "#00aa00"),
    ]


def choose_file(path) -> None:
    """Type a path into the open file dialog."""
    chooser = dialog(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.accept()
    QApplication.processEvents()


def menu_entry(menu, part: str):
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if part in action.text())


def test_classes_go_through_a_csv(window, page, tmp_path):
    page.state.set_scheme(TWO)
    choose_class(page, 1)
    click(page.classes.form.up)
    path = tmp_path / "Klassen äöü.csv"
    menu_entry(page.exchange.exports, "CSV").trigger()
    choose_file(path)
    assert path.read_text(encoding="utf-8-sig").splitlines() == [
        "value,code,name,colour,parent",
        "2,f,Forest,#2b6a30,",
        "1,w,Water,#3f88c5,",
    ]
    page.state.set_scheme(None)
    menu_entry(page.exchange.imports, "CSV").trigger()
    choose_file(path)
    assert page.state.scheme == TWO and page.classes.order == (2, 1)


def test_a_spreadsheet_with_semicolons_and_no_values_is_read(window, page, tmp_path):
    path = tmp_path / "classes.csv"
    path.write_bytes("Code;Label;Color\nwa;Wäsche;#112233\nab;Abend;\n".encode("cp1252"))
    page.exchange.take_file(str(path))
    assert [(item.value, item.code, item.name) for item in page.state.scheme.classes] == [(1, "wa", "Wäsche"), (2, "ab", "Abend")]


@pytest.mark.parametrize(
    ("name", "content", "part"),
    [
        ("empty.csv", "", "is no table of classes"),
        ("other.csv", "x,y\n1,2\n", "is no table of classes"),
        ("twice.csv", "value,code,name\n1,a,A\n2,a,B\n", "Several classes share the code a."),
        ("big.csv", "value,code\n300,a\n", "has the value 300, which is not in 1-254"),
        ("many.csv", "code\n" + "\n".join(f"c{i}" for i in range(300)), "has room for 254 classes"),
        ("none.gpkg", "", "holds no classes"),
        ("broken.qgs", "<x", "cannot be read"),
    ],
)
def test_a_file_without_usable_classes_is_refused_with_a_sentence(window, page, tmp_path, name, content, part):
    page.state.set_scheme(TWO)
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    page.exchange.take_file(str(path))
    assert part in page.classes.form.problem.text() and page.state.scheme == TWO


def test_classes_come_from_another_project_and_from_samples(window, page, project, tmp_path):
    page.state.set_scheme(TWO)
    assert project.write(str(tmp_path / "other.qgz"))
    for file in (tmp_path / "other.qgz", tmp_path / "points.gpkg"):
        if file.suffix == ".gpkg":
            new_layer(page, file)
            project.removeAllMapLayers()
        page.state.set_scheme(None)
        page.exchange.take_file(str(file))
        assert page.state.scheme == TWO, file


def test_imported_classes_leave_samples_what_they_are(window, page, full, tmp_path):
    path = tmp_path / "new.csv"
    path.write_text("value,code,name,colour\n1,f,Wood,#00ff00\n2,c,Crop,#ffff00\n", encoding="utf-8")
    page.exchange.take_file(str(path))
    settle(page)
    assert {(item.value, item.code, item.name) for item in page.state.scheme.classes} == {
        (1, "w", "Water"),
        (2, "f", "Wood"),
        (3, "c", "Crop"),
    }
    assert table(page) == {"Wood": "0", "Crop": "0", "Water": "3"}


def test_the_exported_style_draws_samples_in_class_colours(window, page, tmp_path):
    page.state.set_scheme(TWO)
    path = tmp_path / "classes.qml"
    menu_entry(page.exchange.exports, "QML").trigger()
    choose_file(path)
    layer = QgsVectorLayer("Polygon?field=class_value:integer", "new", "memory")
    assert layer.loadNamedStyle(str(path))[1]
    looks = [(str(category.value()), category.label(), category.symbol().color().name()) for category in layer.renderer().categories()]
    assert looks == [("1", "Water", "#3f88c5"), ("2", "Forest", "#2b6a30")]


# -- layers ------------------------------------------------------------------------------------------------------------------------


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


# -- growing ------------------------------------------------------------------------------------------------------------------------


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
    window = open_window(project)
    page = window.page("samples")
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


# -- numbers ------------------------------------------------------------------------------------------------------------------------


def test_few_and_badly_spread_samples_are_told(window, page, tmp_path):
    new_layer(page, tmp_path / "points.gpkg")
    drawn(window, page, [(20 + 10 * i, 30 + 5 * i) for i in range(12)])
    key(window, "2")
    for place in ((100, 900), (900, 900), (900, 100)):
        press(window, *place)
    settle(page)
    assert page.classes.form.advice.text().splitlines() == [
        "All 12 samples of Water lie in one corner of the image: add some elsewhere if the class is there too.",
        "Forest has too few samples (3): add some until there are 10.",
    ]
    key(window, "1")
    press(window, 800, 800)
    settle(page)
    assert "Water" not in page.classes.form.advice.text()


def filled(path, count: int) -> QgsVectorLayer:
    """Give a file of samples more of them, by its provider."""
    layer = QgsVectorLayer(f"{path}|layername=samples", "filling", "ogr")
    features = []
    for number in range(count):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([None, number + 1, number % 2 + 1, "", "2021-06-15", "digitized", 1.0, 1.0])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(WEST + number % 100 * 10, NORTH - number // 100 * 10)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]


def test_a_click_among_10000_samples_reads_only_what_was_edited(window, page, tmp_path, record_property):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    filled(path, 10_000)
    layer.reload()
    settle(page)
    until(lambda: table(page) == {"Water": "5000", "Forest": "5000"})
    click(page.drawing.form.add)
    read = []
    page.desk.tasks.start, start = lambda *args, **kwargs: (read.append(args[0]), start(*args, **kwargs)), page.desk.tasks.start
    elapsed, busy = [], []
    for number in range(10):
        begin = time.perf_counter(), time.thread_time()
        press(window, 305 + number * 7, 402)
        QApplication.processEvents()
        elapsed.append(time.perf_counter() - begin[0])
        busy.append(time.thread_time() - begin[1])
        assert table(page)["Water"] == str(5001 + number) and layer.featureCount() == 10_001 + number
    del page.desk.tasks.start
    assert [title for title in read if title.startswith("Counting")] == []
    for name, values in (("elapsed", elapsed), ("main thread at work", busy)):
        record_property(
            f"click to point, table and counts, {name}, ms (median, largest)",
            [round(1000 * pick, 1) for pick in (median(values), max(values))],
        )


def test_a_lasso_around_10000_samples_relabels_them_all_and_undo_takes_it_back(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    filled(path, 10_000)
    layer.reload()
    settle(page)
    window.canvas.setExtent(QgsRectangle(WEST - 100, NORTH - SIDE_M - 100, WEST + SIDE_M + 100, NORTH + 100))
    click(page.drawing.form.relabel)
    lasso(window, -50, -50, SIDE_M + 50, SIDE_M + 50)
    settle(page)
    assert table(page) == {"Water": "10000", "Forest": "0"} and layer.undoStack().count() == 1
    layer.undoStack().undo()
    settle(page)
    assert table(page) == {"Water": "5000", "Forest": "5000"}


def test_a_label_without_a_class_does_not_change_the_classes_in_the_file(window, page, tmp_path):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    filled(path, 6)
    layer.reload()
    settle(page)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("class_value"), 9)
    settle(page)
    until(lambda: len(page.state.scheme) == 3 and not page.desk.tasks.is_busy())
    assert read_scheme(str(path)) == TWO
