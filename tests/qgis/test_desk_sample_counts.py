"""The numbers of samples are right after every edit, however many there are."""

from __future__ import annotations

import time
from statistics import median

import pytest
from desk_samples import (
    NORTH,
    SIDE_M,
    TWO,
    WEST,
    drawn,
    fill_file,
    key,
    lasso,
    new_layer,
    press,
    samples_page,
    settle,
    table,
)
from desk_window import click, until
from qgis.core import (
    QgsRectangle,
)
from qgis.PyQt.QtWidgets import QApplication

from tlcm_qgis.processing.class_table import read_scheme


@pytest.fixture
def page(window):
    return samples_page(window)


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


def test_a_click_among_10000_samples_reads_only_what_was_edited(window, page, tmp_path, record_property):
    path = tmp_path / "points.gpkg"
    layer = new_layer(page, path)
    fill_file(path, 10_000)
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
    fill_file(path, 10_000)
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
    fill_file(path, 6)
    layer.reload()
    settle(page)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("class_value"), 9)
    settle(page)
    until(lambda: len(page.state.scheme) == 3 and not page.desk.tasks.is_busy())
    assert read_scheme(str(path)) == TWO
