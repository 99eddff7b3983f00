"""The accuracies on the page Results, and the places behind a cell of the matrix."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from desk_series import click_cell, copied_run, open_series, pixel_of, places_shown, refill, saved_rows, values_of, with_controller
from desk_window import choose, click, until
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def window(window):
    return with_controller(window)


@pytest.fixture
def run(chain, tmp_path):
    return copied_run(chain, tmp_path)


@pytest.fixture(scope="module")
def figures(chain, tmp_path_factory):
    """Give the accuracies of the maps of that run."""
    from qgis import processing

    folder = tmp_path_factory.mktemp("figures")
    truth = sorted(str(file) for file in Path(chain.result("createdemostack")["TRUTH"]).glob("*.tif"))
    given = {"SERIES": chain.result("maptimeseries")["SERIES_OUT"], "REFERENCE_RASTERS": truth, "OUTPUT_JSON": str(folder / "figures.json")}
    processing.run("tlcm:assessaccuracy", {**given, "OUTPUT_HTML": str(folder / "page.html")})
    return json.loads((folder / "figures.json").read_text(encoding="utf-8"))


@pytest.fixture
def assessed(run, figures):
    """Give the same with the accuracies of its maps in its report."""
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    report["accuracy"] = figures
    (run / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return run


def test_figures_and_matrix_of_a_run_with_a_reference(window, assessed, tmp_path):
    panel = open_series(window, assessed, "accuracy")
    until(lambda: panel.figures is not None)
    pooled = json.loads((assessed / "report.json").read_text(encoding="utf-8"))["accuracy"]["pooled"]
    assert f"Overall accuracy {pooled['overall_accuracy']:.3f}" in panel.form.summary.text()
    model = panel.matrix.model
    assert [model.index(0, column).data() for column in range(2)] == [
        f"{count:n}" if count else "·" for count in pooled["confusion_matrix"][0][:2]
    ]
    swatch = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole).pixmap(8, 8).toImage()
    assert swatch.pixelColor(4, 4).name() == panel.figures.labels[0].colour
    rows = saved_rows(panel.matrix.saver, tmp_path / "matrix.csv")
    assert rows[0][0] == "Reference \\ Map" and [int(count) for count in rows[1][1:]] == pooled["confusion_matrix"][0]
    for name in ("matrix.png", "matrix.svg"):
        panel.matrix.saver.save_as(str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 1000


def test_a_cell_of_the_confusion_matrix_shows_its_places(window, assessed, chain):
    panel = open_series(window, assessed, "accuracy")
    until(lambda: panel.figures is not None)
    date = panel.figures.dates[1].date
    choose(panel.form.date, date)
    matrix = np.array(panel.figures.of_date(date).matrix)
    row, column = (int(place) for place in np.unravel_index(matrix.argmax(), matrix.shape))
    click_cell(panel.matrix, row, column)
    until(lambda: panel.places.layer() is not None)
    labels = panel.figures.labels
    truth = next(Path(chain.result("createdemostack")["TRUTH"]).glob(f"*{date}.tif"))
    expected = (values_of(truth) == labels[row].value) & (values_of(assessed / "maps" / f"map_{date}.tif") == labels[column].value)
    assert places_shown(panel) == expected.sum() == matrix[row, column]
    assert "changed since" not in panel.form.found.text()


def test_a_cell_is_chosen_with_the_keyboard(window, assessed):
    panel = open_series(window, assessed, "accuracy")
    until(lambda: panel.figures is not None)
    choose(panel.form.date, panel.figures.dates[0].date)
    table = panel.matrix.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    until(lambda: "places" in panel.form.found.text() and "Looking" not in panel.form.found.text())
    assert places_shown(panel) == panel.figures.dates[0].matrix[0][0]


def test_places_of_labelled_points(window, run, chain):
    from qgis import processing

    demo = chain.result("createdemostack")
    figures = run.parent / "points.json"
    given = {"SERIES": str(run / "series.json"), "REFERENCE": demo["SAMPLES"], "REFERENCE_DATE": demo["DATE"], "OUTPUT_JSON": str(figures)}
    processing.run("tlcm:assessaccuracy", {**given, "OUTPUT_HTML": str(run.parent / "points.html")})
    panel = open_series(window, run, "accuracy")
    panel.open_figures(str(figures))
    until(lambda: panel.figures is not None)
    matrix = panel.figures.pooled.matrix
    click_cell(panel.matrix, 1, 1)
    until(lambda: panel.places.layer() is not None)
    assert isinstance(panel.places.layer(), QgsVectorLayer) and places_shown(panel) == matrix[1][1] > 0


def test_places_of_a_part_and_of_a_reference_with_other_pixels(window, run, chain, tmp_path):
    from qgis import processing

    truth = next(Path(chain.result("createdemostack")["TRUTH"]).glob("*2021-07-15.tif"))
    coarse = tmp_path / "truth_2021-07-15.tif"
    gdal.Translate(str(coarse), str(truth), width=24, height=24, resampleAlg="near")
    figures = tmp_path / "part.json"
    (west, south), (east, north) = pixel_of(run, 3, 40), pixel_of(run, 35, 8)
    crs = QgsRasterLayer(str(truth), "truth").crs().authid()
    given = {"SERIES": str(run / "series.json"), "REFERENCE_RASTERS": [str(coarse)], "EXTENT": f"{west},{east},{south},{north} [{crs}]"}
    processing.run("tlcm:assessaccuracy", {**given, "OUTPUT_JSON": str(figures), "OUTPUT_HTML": str(tmp_path / "part.html")})
    panel = open_series(window, run, "accuracy")
    panel.open_figures(str(figures))
    until(lambda: panel.figures is not None)
    matrix = np.array(panel.figures.pooled.matrix)
    assert 0 < matrix.sum() < 48 * 48
    row, column = (int(place) for place in np.unravel_index(matrix.argmax(), matrix.shape))
    click_cell(panel.matrix, row, column)
    until(lambda: panel.places.layer() is not None)
    assert places_shown(panel) == matrix[row, column] and "changed since" not in panel.form.found.text()


def test_a_reference_that_has_changed_is_told(window, assessed, chain, tmp_path):
    panel = open_series(window, assessed, "accuracy")
    until(lambda: panel.figures is not None)
    date = panel.figures.dates[0].date
    choose(panel.form.date, date)
    path = assessed / "maps" / f"map_{date}.tif"
    refill(path, 0)
    click_cell(panel.matrix, 0, 0)
    until(lambda: "changed since" in panel.form.found.text())
    assert panel.places.layer() is None


def test_without_a_reference_it_says_what_to_do(window, run):
    panel = open_series(window, run, "accuracy")
    until(lambda: panel.form.missing.text())
    assert panel.form.missing.text() == (
        "The accuracy of these maps is not known. Compare them with labels that were not used to make them: press Assess accuracy."
    )
    assert panel.form.assess.isEnabled() and panel.form.content.isHidden()


def test_what_an_assessment_finds_is_shown_for_its_series_alone(window, run, figures, chain, dialogs, tmp_path):
    panel = open_series(window, run, "accuracy")
    until(lambda: panel.form.missing.text())
    click(panel.form.assess)
    (dialog,) = dialogs()
    assert dialog.createProcessingParameters()["SERIES"] == str(run / "series.json")
    found = tmp_path / "found.json"
    found.write_text(json.dumps(figures), encoding="utf-8")
    dialog.algorithmFinished.emit(True, {"OUTPUT_JSON": str(found)})
    until(lambda: panel.figures is not None)
    assert panel.form.source.currentData() == str(found)
    open_series(window, copied_run(chain, tmp_path / "other"), "accuracy")
    until(lambda: panel.form.missing.text())
    dialog.algorithmFinished.emit(True, {"OUTPUT_JSON": str(found)})
    assert panel.figures is None and panel.form.source.findData(str(found)) == -1


def test_a_damaged_file_of_figures_is_told(window, run):
    (run / "report.json").write_text('{"accuracy": {"pooled": 3}}', encoding="utf-8")
    panel = open_series(window, run, "accuracy")
    until(lambda: panel.form.missing.text())
    assert "report.json holds no accuracies." in panel.form.missing.text()


def test_figures_of_an_older_version_do_not_know_their_reference(window, assessed):
    report = json.loads((assessed / "report.json").read_text(encoding="utf-8"))
    del report["accuracy"]["reference_places"], report["accuracy"]["extent"]
    (assessed / "report.json").write_text(json.dumps(report), encoding="utf-8")
    panel = open_series(window, assessed, "accuracy")
    until(lambda: panel.figures is not None)
    click_cell(panel.matrix, 0, 0)
    until(window.said)
    assert "The figures do not say where their reference is." in window.said()


@pytest.fixture
def sampled(run, chain):
    """Give the file of figures of an assessment with labels that hold on all dates."""
    from qgis import processing

    demo = chain.result("createdemostack")
    figures = run.parent / "sampled.json"
    given = {"SERIES": str(run / "series.json"), "REFERENCE": demo["SAMPLES"], "REFERENCE_VALIDITY": "all_dates", "DESIGN": "stratified"}
    processing.run("tlcm:assessaccuracy", {**given, "OUTPUT_JSON": str(figures), "OUTPUT_HTML": str(run.parent / "sampled.html")})
    return figures


def written(found, form="{:.3f}"):
    """Write a value with its interval as the report does."""
    value, low, high = (form.format(found[name]) for name in ("value", "low", "high"))
    return f"{value} ({low}–{high})" if low != high or found["low"] < found["high"] else value


def cells(table):
    model = table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())]


def test_estimates_with_intervals_are_those_of_the_file_and_of_the_page(window, run, sampled, tmp_path):
    panel = open_series(window, run, "accuracy")
    panel.open_figures(str(sampled))
    until(lambda: panel.figures is not None)
    found = json.loads(sampled.read_text(encoding="utf-8"))
    page = (run.parent / "sampled.html").read_text(encoding="utf-8")
    date = found["dates"][0]
    choose(panel.form.date, date["date"])
    estimate = date["estimate"]
    overall = written(estimate["overall_accuracy"])
    assert f"Overall accuracy {overall}; kappa {written(estimate['kappa'])}" in panel.form.summary.text() and overall in page
    assert panel.form.design.text() == found["design_text"]
    for item, row in zip(estimate["by_class"], cells(panel.form.classes), strict=True):
        assert row[1:4] == [written(item[name]) if item[name] else "–" for name in ("users_accuracy", "producers_accuracy", "f1")]
    rows = {row[0]: row[1:] for row in cells(panel.form.areas)}
    names = {item["code"]: item["name"] for item in found["classes"]}
    for item in estimate["by_class"]:
        mapped, area = rows[names[item["code"]]]
        assert float(mapped.replace("\u202f", "")) == pytest.approx(item["mapped_hectares"], abs=0.06)
        assert float(area.split(" ")[0].replace("\u202f", "")) == pytest.approx(item["area"]["hectares"]["value"], abs=0.06)
        assert mapped in page and area in page
    assert panel.matrix.model.index(0, 0).data() == (f"{100 * estimate['proportions'][0][0]:.1f}" if estimate["proportions"][0][0] else "·")
    choose(panel.form.kind, "counts")
    assert f"Overall accuracy {date['overall_accuracy']:.3f};" in panel.form.summary.text()
    assert panel.matrix.model.index(0, 0).data() == (f"{date['confusion_matrix'][0][0]:n}" if date["confusion_matrix"][0][0] else "·")
    saved = saved_rows(panel.matrix.saver, tmp_path / "figures.csv")
    assert ["Class", "Mapped", "Estimated (95 % interval)"] in saved


def test_transitions_and_changes_with_intervals(window, run, sampled):
    panel = open_series(window, run, "accuracy")
    panel.open_figures(str(sampled))
    until(lambda: panel.figures is not None)
    found = json.loads(sampled.read_text(encoding="utf-8"))
    table = found["transitions"][0]
    assert panel.form.pair.itemText(0) == f"{table['from_date']} to {table['to_date']}"
    names = {item["code"]: item["name"] for item in found["classes"]}
    shown = {(row[0], row[1]): row[2] for row in cells(panel.form.transitions)}
    for row in table["classes"]:
        if row["mapped_hectares"]:
            text = shown[names[row["from_code"]], names[row["to_code"]]]
            assert float(text.replace("\u202f", "")) == pytest.approx(row["mapped_hectares"], abs=0.06)
    assert found["changes"]["tolerance"] == 1
    texts = panel.form.changes.text().split("\n")
    assert texts[0].startswith("Whether a place changed: user's accuracy")
    assert texts[1].startswith("When it changed, give or take one date: user's accuracy")
    count, dates = found["pooled"]["count"], len(found["dates"])
    assert f"{count} compared on {dates} dates" in panel.form.summary.text()  # the places of a date come again on the next
    choose(panel.form.date, found["dates"][0]["date"])
    assert panel.form.summary.text().endswith(f"{found['dates'][0]['count']} compared")


def test_figures_of_an_earlier_release_show_counts(window, run, figures):
    old = json.loads(json.dumps(figures))
    for part in (old["pooled"], *old["dates"]):
        part.pop("estimate", None)
    for name in ("design", "design_text", "strata", "transitions", "changes"):
        old.pop(name, None)
    path = run.parent / "old.json"
    path.write_text(json.dumps(old), encoding="utf-8")
    panel = open_series(window, run, "accuracy")
    panel.open_figures(str(path))
    until(lambda: panel.figures is not None)
    assert f"Overall accuracy {old['pooled']['overall_accuracy']:.3f}" in panel.form.summary.text()
    assert not panel.form.kind.isEnabled() and not panel.form.areas.isVisible() and not panel.form.transitions.isVisible()
