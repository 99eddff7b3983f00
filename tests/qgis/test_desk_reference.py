"""Labelling a reference sample in the dock: images of all dates, classes by key and button, changes, and a file that holds it at once."""

from __future__ import annotations

import dataclasses
import json
import shutil

import numpy as np
import pytest
from desk_reference import make_reference, rows_of
from desk_series import copied_run, open_series, values_of
from desk_window import click, type_path, until
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tlcm_qgis.core.spec.series_document import read_series
from tlcm_qgis.gui.desk.image_chips import MASKED
from tlcm_qgis.gui.desk.reference_labels import Span, labelled, note_of, noted, span_of_row

PLACES = 4


@pytest.fixture
def run(chain, tmp_path):
    return copied_run(chain, tmp_path)


@pytest.fixture
def series(run):
    return read_series(run)


@pytest.fixture
def reference(run, series, tmp_path):
    """Give a file of some places of the demo."""
    a, _, c, _, e, f = series.transform
    points = [(c + a * (column + 0.5), f + e * (row + 0.5)) for column, row in ((10, 12), (30, 8), (20, 40), (5, 5))[:PLACES]]
    days = (series.dates[0].key, series.dates[-1].key)
    crs = QgsRasterLayer(series.dates[0].map, "map").crs().authid()
    return make_reference(tmp_path / "Referenz ä.gpkg", points, crs, series.scheme, days)


@pytest.fixture
def panel(window, chain, run, reference):
    """Give the panel with that file open and its first place read."""
    type_path(window.page("stack").form.stackFile, chain.result("createdemostack")["STACK"])
    until(lambda: window.desk.state.stack is not None)
    panel = open_series(window, run, "reference")
    panel.open_reference(str(reference))
    seen(panel)
    return panel


def seen(panel):
    until(lambda: panel.look is not None)


def key(panel, which):
    QTest.keyClick(panel.chips, which)


def pick(panel, row):
    """Click a picture."""
    item = panel.chips.item(row)
    panel.chips.scrollToItem(item)
    QTest.mouseClick(panel.chips.viewport(), Qt.MouseButton.LeftButton, pos=panel.chips.visualItemRect(item).center())


def test_a_place_is_seen_on_all_dates(panel, series, chain):
    stack = panel.state.stack
    assert panel.form.counts.text() == f"Point 1 of {PLACES}; 0 of {PLACES} labelled"
    assert [panel.chips.item(row).text().split("\n")[0] for row in range(panel.chips.count())] == [date.key for date in stack.dates]
    file = next(file for file in stack.dates[0].files if not file.is_mask)
    names = [band.name for band in file.bands]
    wanted = panel._wanted(panel.place)
    stored = np.atleast_3d(values_of(file.href).T).T[names.index(wanted.bands[0])]
    half = wanted.side // 2
    window = stored[12 - half : 12 + half + 1, max(0, 10 - half) : 10 + half + 1].astype(float)
    red = panel.look.chips[0].pixels[..., 0].astype(float)[:, -window.shape[1] :]
    assert np.corrcoef(window.ravel(), red.ravel())[0, 1] > 0.95


def test_keys_label_places_and_the_file_has_them_at_once(panel, reference, series):
    days = (series.dates[0].key, series.dates[-1].key)
    first, second = series.scheme.classes[:2]
    key(panel, Qt.Key.Key_2)
    assert rows_of(reference)[0] == (1, 1, second.value, second.name, *days, None)
    assert panel.place == 2
    key(panel, Qt.Key.Key_1)
    assert rows_of(reference)[1] == (2, 1, first.value, first.name, *days, None) and panel.place == 3
    assert panel.form.counts.text() == f"Point 3 of {PLACES}; 2 of {PLACES} labelled"
    key(panel, Qt.Key.Key_Backspace)
    assert panel.place == 2 and rows_of(reference)[1] == (2, 1, None, None, *days, None)


def test_a_change_cuts_the_row_at_the_clicked_image(panel, reference, series):
    panel.form.goOn.setChecked(False)
    pick(panel, 1)
    changed = panel.state.stack.dates[1].key
    click(panel.classes.buttons[1])
    assert [row[2] for row in rows_of(reference) if row[0] == 1] == [None, series.scheme.classes[1].value]
    assert panel.place == 1 and panel.chips.currentRow() == 0
    click(panel.classes.buttons[0])
    rows = [row for row in rows_of(reference) if row[0] == 1]
    assert [row[2] for row in rows] == [item.value for item in series.scheme.classes[:2]]
    assert rows[0][4] == series.dates[0].key and rows[0][5] < changed == rows[1][4] and rows[1][5] == series.dates[-1].key
    assert [row[1] for row in rows] == [1, 1]
    pick(panel, 1)
    click(panel.classes.buttons[0])  # the same class before and after: there is no change
    assert [row[2:6] for row in rows_of(reference) if row[0] == 1] == [
        (series.scheme.classes[0].value, series.scheme.classes[0].name, series.dates[0].key, series.dates[-1].key)
    ]


def test_what_cannot_be_told_stays_unlabelled_with_its_note(panel, reference):
    panel.form.note.setText("under a cloud on all dates")
    key(panel, Qt.Key.Key_0)
    row = rows_of(reference)[0]
    assert row[2] is None and row[6] == "cannot be told: under a cloud on all dates"
    assert panel.place == 2 and "1 cannot be told" in panel.form.counts.text()
    click(panel.form.previous)
    assert panel.form.note.text() == "under a cloud on all dates"
    click(panel.form.next)
    assert panel.place == 2


def test_maps_are_out_of_sight_while_somebody_labels(window, chain, run, reference, project):
    layer = QgsRasterLayer(str(run / "maps" / "map_2021-06-15.tif"), "map")
    other = QgsRasterLayer(str(next((run.parent).glob("**/maps/confidence*.tif"))), "confidence")
    project.addMapLayers([layer, other])
    nodes = [project.layerTreeRoot().findLayer(one.id()) for one in (layer, other)]
    nodes[1].setItemVisibilityChecked(False)
    type_path(window.page("stack").form.stackFile, chain.result("createdemostack")["STACK"])
    until(lambda: window.desk.state.stack is not None)
    panel = open_series(window, run, "reference")
    assert nodes[0].itemVisibilityChecked()
    panel.open_reference(str(reference))
    seen(panel)
    assert not nodes[0].itemVisibilityChecked()
    window.page("results").show_panel("area")
    assert nodes[0].itemVisibilityChecked() and not nodes[1].itemVisibilityChecked()


def test_differences_of_two_maps_are_out_of_sight_too(panel, run, project, tmp_path):
    folder = tmp_path / "compared" / "differences"
    folder.mkdir(parents=True)
    (folder.parent / "comparison.json").write_text("{}", encoding="utf-8")
    path = shutil.copy(run / "maps" / "map_2021-06-15.tif", folder / "difference_2021-06-15.tif")
    layer = QgsRasterLayer(str(path), "differences")
    project.addMapLayer(layer)
    node = project.layerTreeRoot().findLayer(layer.id())
    until(lambda: not node.itemVisibilityChecked())
    panel.close_panel()
    assert node.itemVisibilityChecked()


def test_a_note_that_was_just_typed_is_kept_when_the_panel_closes(panel, reference):
    panel.form.note.setText("haze")
    panel.close_panel()
    assert rows_of(reference)[0][6] == "haze"


def test_maps_that_were_hidden_come_back_with_a_project_that_was_saved_meanwhile(panel, window, run, project, tmp_path):
    layer = QgsRasterLayer(str(run / "maps" / "map_2021-06-15.tif"), "map")
    project.addMapLayer(layer)
    until(lambda: not project.layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked())  # it came while somebody labels
    assert project.write(str(tmp_path / "p.qgs"))
    project.clear()
    window.page("stack")
    assert project.read(str(tmp_path / "p.qgs"))
    (again,) = project.mapLayersByName("map")
    assert project.layerTreeRoot().findLayer(again.id()).itemVisibilityChecked()


def test_digits_in_a_note_are_no_labels(panel, reference):
    panel.form.note.setFocus()
    QTest.keyClicks(panel.form.note, "2 fields")
    assert panel.place == 1 and rows_of(reference)[0][2] is None
    click(panel.form.next)
    assert panel.place == 2 and rows_of(reference)[0][6] == "2 fields"
    click(panel.form.undo)
    assert panel.place == 1 and panel.form.note.text() == "" and rows_of(reference)[0][6] is None


def test_every_label_of_a_change_can_be_taken_back(panel, reference):
    before = rows_of(reference)
    panel.form.goOn.setChecked(False)
    for row, button in ((0, 0), (1, 1), (1, 2), (0, 3)):
        pick(panel, row)
        click(panel.classes.buttons[button])
    assert len(rows_of(reference)) == len(before) + 1
    while panel.form.undo.isEnabled():
        click(panel.form.undo)
    assert rows_of(reference) == before


def test_a_file_that_cannot_be_written_is_told_and_stays_as_it_is(panel, window, reference):
    before = rows_of(reference)
    panel.file.layer.setReadOnly(True)
    key(panel, Qt.Key.Key_1)
    assert window.said().startswith(f"{reference} cannot be written:")
    assert panel.place == 1 and rows_of(reference) == before and panel.file.progress().labelled == 0


def test_cloudy_images_are_grey_and_say_so(panel):
    chips = [dataclasses.replace(chip, state=MASKED) if row == 1 else chip for row, chip in enumerate(panel.look.chips)]
    panel.chips.show_chips(chips)
    assert panel.chips.item(1).text().endswith("\ncloudy")
    image = panel.chips.item(1).icon().pixmap(panel.chips.iconSize()).toImage()
    seen_colours = {image.pixelColor(x, y).name() for x in range(2, 12) for y in range(2, 12)}
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in seen_colours)


def test_the_maps_are_assessed_with_the_reference(window, panel, reference, run, dialogs):
    assert not panel.form.assess.isEnabled() and panel.form.assess.toolTip() == "No point has a class yet."
    for _ in range(PLACES):
        key(panel, Qt.Key.Key_1)
    assert panel.form.counts.text() == f"Point {PLACES} of {PLACES}; {PLACES} of {PLACES} labelled"
    assert not panel.form.next.isEnabled() and panel.form.next.toolTip() == "All points have been looked at."
    click(panel.form.assess)
    (dialog,) = dialogs()
    given = dialog.createProcessingParameters()
    assert (given["SERIES"], given["REFERENCE"]) == (str(run / "series.json"), str(reference))


def test_a_sample_that_was_drawn_is_labelled_and_assessed(window, chain, run, tmp_path, project):
    from qgis import processing

    drawn = processing.run(
        "tlcm:createreferencesample",
        {"SERIES": str(run / "series.json"), "COUNT": 24, "MIN_PER_STRATUM": 2, "OUTPUT": str(tmp_path / "drawn.gpkg")},
    )["OUTPUT"]
    project.addMapLayer(QgsVectorLayer(f"{drawn}|layername=reference", "drawn", "ogr"))
    type_path(window.page("stack").form.stackFile, chain.result("createdemostack")["STACK"])
    until(lambda: window.desk.state.stack is not None)
    panel = open_series(window, run, "reference")
    assert panel.form.source.currentData() == drawn  # found among the layers of the project
    seen(panel)
    count = len(panel.file.places)
    for _ in range(count):
        key(panel, Qt.Key.Key_1)
    assert panel.file.progress().labelled == count
    figures = tmp_path / "figures.json"
    given = {"SERIES": str(run / "series.json"), "REFERENCE": drawn, "OUTPUT_JSON": str(figures)}
    processing.run("tlcm:assessaccuracy", {**given, "OUTPUT_HTML": str(tmp_path / "page.html")})
    found = json.loads(figures.read_text(encoding="utf-8"))
    assert found["design"] in ("stratified", "strata") and sum(found["dates"][0]["confusion_matrix"][0]) == count


def test_a_file_that_is_no_reference_is_told(panel, chain):
    samples = chain.result("createdemostack")["SAMPLES"]
    panel.open_reference(samples)
    assert panel.form.missing.text() == (f'{samples} is no reference sample. Choose a file (.gpkg) that "Create reference sample" wrote.')
    assert panel.file is None and not panel.form.content.isVisible()


def set_days(path, place, **days):
    """Write days into the rows of a place, as somebody does in QGIS's attribute table."""
    layer = QgsVectorLayer(f"{path}|layername=reference", "table", "ogr")
    values = {layer.fields().lookupField(field): text for field, text in days.items()}
    rows = [row.id() for row in layer.getFeatures(f'"place_id" = {place}')]
    assert rows and layer.dataProvider().changeAttributeValues(dict.fromkeys(rows, values))


@pytest.mark.parametrize(
    ("days", "wrong"),
    [
        ({"valid_from": "2015"}, "valid_from is '2015', which is not a date."),
        ({"valid_to": "last spring"}, "valid_to is 'last spring', which is not a date."),
        ({"valid_from": "2021-06-31"}, "valid_from is '2021-06-31', which is not a date."),
        ({"valid_from": "2021-10", "valid_to": "2021-08-01"}, "valid_to is '2021-08-01', which is before valid_from."),
    ],
)
def test_days_that_are_none_are_told_with_their_row_and_the_labels_stay(panel, reference, series, days, wrong):
    key(panel, Qt.Key.Key_2)
    before = rows_of(reference)
    whole = {"valid_from": before[2][4], "valid_to": before[2][5]}
    set_days(reference, 3, **days)
    panel.open_reference(str(reference))
    assert panel.form.missing.text() == (
        f"{reference}: in the row with fid 3 (place_id 3) {wrong} "
        "Write YYYY-MM-DD there, for example 2021-06-15, save the layer and open the reference again."
    )
    assert panel.file is None and not panel.form.content.isVisible()
    set_days(reference, 3, **whole)
    assert rows_of(reference) == before
    panel.form.source.activated.emit(panel.form.source.currentIndex())
    assert panel.file.progress().labelled == 1 and not panel.form.missing.isVisible()


def test_a_month_in_a_row_is_its_first_or_last_day(panel, reference):
    set_days(reference, 1, valid_from="2021-06", valid_to="2021-09")
    panel.open_reference(str(reference))
    seen(panel)
    assert panel.form.spans.text() == "2021-06-01 to 2021-09-30: not labelled yet"
    key(panel, Qt.Key.Key_1)
    assert rows_of(reference)[0][4:6] == ("2021-06-01", "2021-09-30")


def test_who_goes_on_quickly_sees_the_last_place_only(panel):
    panel.reader._looks.clear()
    panel.form.side.setValue(41)
    for _ in range(PLACES - 1):
        panel.step(1)
    assert panel.place == PLACES
    seen(panel)
    wanted = panel._wanted(PLACES)
    assert panel.look is panel.reader._looks[wanted] and panel.look.chips[0].pixels.shape == (41, 41, 4)


def test_spans_of_a_place_are_cut_joined_and_kept_apart():
    whole = (Span("2021-01-01", "2021-12-31"),)
    told = labelled(labelled(whole, "2021-01-01", 1), "2021-07-01", 2)
    assert told == (Span("2021-01-01", "2021-06-30", 1), Span("2021-07-01", "2021-12-31", 2))
    again = labelled(told, "2021-10-01", 1)
    assert [span.value for span in again] == [1, 2, 1]
    assert labelled(again, "2021-07-01", 1) == (Span("2021-01-01", "2021-12-31", 1),)
    assert labelled(again, "2021-08-01", None)[2] == Span("2021-08-01", "2021-09-30", None, True)
    assert labelled(whole, "2022-01-01", 1) == whole  # after its time
    assert labelled(whole, "2020-01-01", 1) == (Span("2021-01-01", "2021-12-31", 1),)
    assert span_of_row("2021-01-01", "2021-12-31", None, Span("", "", None, True, "haze").stored_note) == Span(
        "2021-01-01", "2021-12-31", None, True, "haze"
    )


def test_notes_of_single_rows_are_not_overwritten():
    """Notes that were typed into the table of QGIS, where every row has its own."""
    rows = (
        Span("2021-01-01", "2021-06-30", 1, note="hay"),
        Span("2021-07-01", "2021-09-30", None),
        Span("2021-10-01", "2021-12-31", 2, note="mud"),
    )
    assert [span.note for span in noted(rows, note_of(rows))] == ["hay", "hay", "mud"]
    assert [span.note for span in noted(rows, "straw")] == ["straw", "straw", "mud"]
    assert labelled(rows, "2021-07-01", 2)[1] == Span("2021-07-01", "2021-12-31", 2, note="mud")
    assert labelled(rows[:1] + rows[2:], "2021-10-01", 1)[0].note == "hay"  # no day in common: they stay two


def test_rows_without_dates_are_labelled():
    rows = (Span("0001-01-01", "9999-12-31"),) * 3
    assert [span.value for span in labelled(rows, "0001-01-01", 1)] == [1, None, None]
