"""The classes of the samples: edited in the table, taken from elsewhere, and written into files."""

from __future__ import annotations

import pytest
from desk_samples import (
    TWO,
    WATER,
    choose_class,
    choose_file,
    dialog,
    drawn,
    key,
    menu_entry,
    new_layer,
    press,
    samples_page,
    settle,
    table,
    three_samples,
    type_cell,
)
from desk_window import click, until
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.gui.desk.scheme_model import CODE, COLOUR, KEY, NAME
from tlcm_qgis.processing.class_table import read_scheme


@pytest.fixture
def page(window):
    return samples_page(window)


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
    return three_samples(window, page, tmp_path / "points.gpkg")


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


def names_of(layer) -> list[str]:
    return sorted(feature["class_name"] for feature in layer.getFeatures())


def test_samples_get_the_new_name_of_their_class_and_undo_takes_it_back(window, page, full):
    key(window, "2")
    press(window, 300, 300)
    settle(page)
    assert full.commitChanges()
    type_cell(page, 0, NAME, "Lake")
    settle(page)
    assert names_of(full) == ["Forest", "Lake", "Lake", "Lake"] and table(page) == {"Lake": "3", "Forest": "1"}
    full.undoStack().undo()
    assert names_of(full) == ["Forest", "Water", "Water", "Water"]


def test_imported_names_reach_the_samples(window, page, full, tmp_path):
    path = tmp_path / "new.csv"
    path.write_text("value,code,name\n1,w,Lake\n2,f,Wood\n", encoding="utf-8")
    page.exchange.take_file(str(path))
    assert names_of(full) == ["Lake"] * 3


def test_names_in_a_layer_that_cannot_be_edited_stay_and_that_is_told(window, page, full):
    assert full.commitChanges()
    full.setReadOnly(True)
    type_cell(page, 0, NAME, "Lake")
    assert page.state.scheme.by_value(1).name == "Lake" and names_of(full) == ["Water"] * 3
    assert window.said() == (
        'The samples keep the earlier names of their classes. The layer "points" is read-only. Choose another layer, or make a new one.'
    )


def test_a_name_that_no_sample_has_opens_no_edit(window, page, full):
    assert full.commitChanges()
    type_cell(page, 1, NAME, "Wood")
    assert not full.isEditable()
