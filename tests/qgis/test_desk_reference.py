"""Labelling a reference sample in the dock: images of all dates, classes by key and button, changes, and a file that holds it at once."""

from __future__ import annotations

import numpy as np
import pytest
from desk_reference import make_reference, rows_of
from desk_series import copied_run, open_series, values_of
from desk_window import click, type_path, until
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tlcm_qgis.core.spec.series_document import read_series

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
