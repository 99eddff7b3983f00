"""The page Results, worked by clicks and keys on series that the real worker made."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from desk_window import Window, choose, click, layer_names, type_path, until
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsTemporalNavigationObject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from traces import listing


@pytest.fixture
def window(project, provider):
    window = Window()
    controller = QgsTemporalNavigationObject(window.canvas)
    window.canvas.setTemporalController(controller)
    controller.updateTemporalRange.connect(window.canvas.setTemporalRange)
    yield window
    window.shut()


@pytest.fixture
def run(chain, tmp_path):
    """Give a copy of the folder of a whole run, which a test may damage."""
    chain.result("maptimeseries")
    folder = tmp_path / "Lauf äöü"
    shutil.copytree(chain.place("maptimeseries"), folder)
    return folder


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


def open_series(window, folder, panel):
    page = window.page("results")
    type_path(page.form.seriesFile, folder / "series.json")
    until(lambda: page.state.series is not None or page.state.series_problem)
    page.show_panel(panel)
    return page.panels[panel]


def values_of(path):
    return gdal.Open(str(path)).ReadAsArray()


def click_cell(matrix, row, column):
    table = matrix.table
    index = table.model().index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def click_canvas(window, x, y):
    place = window.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))


def show_extent_of(window, path):
    layer = QgsRasterLayer(str(path), "extent")
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(layer.extent())


def saved_rows(plot, path):
    plot.save_as(str(path))
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def places_shown(page):
    layer = page.places.layer()
    if isinstance(layer, QgsVectorLayer):
        return layer.featureCount()
    return int((values_of(layer.source()) == 1).sum()) if layer is not None else 0


# -- accuracy ---------------------------------------------------------------------------------------------------------------------


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
    data = gdal.Open(str(path), gdal.GA_Update)
    data.GetRasterBand(1).Fill(0)
    data = None
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


# -- areas ------------------------------------------------------------------------------------------------------------------------


def test_areas_are_those_of_the_maps(window, run, tmp_path):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    choose(panel.form.unit, "pixels")
    rows = saved_rows(panel.plot, tmp_path / "areas.csv")
    scheme = window.desk.state.series.scheme
    assert rows[0] == ["Date", *(item.name for item in scheme.classes)]
    for date, *counts in rows[1:]:
        expected = [(values_of(run / "maps" / f"map_{date}.tif") == item.value).sum() for item in scheme.classes]
        assert [float(count) for count in counts] == expected
    choose(panel.form.unit, "hectares")
    assert float(saved_rows(panel.plot, tmp_path / "areas.csv")[1][1]) == pytest.approx(float(rows[1][1]) * panel.areas.hectares, abs=1e-3)


def test_areas_follow_a_map_that_was_made_again(window, run):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    path = run / "maps" / f"map_{panel.areas.dates[0]}.tif"
    data = gdal.Open(str(path), gdal.GA_Update)
    data.GetRasterBand(1).Fill(1)
    data = None
    panel.renew()
    until(lambda: panel.areas is not None)
    assert panel.areas.counts[0, 1] == values_of(path).size


def test_a_missing_map_leaves_the_other_areas(window, run):
    lost = sorted((run / "maps").glob("map_*.tif"))[1]
    lost.unlink()
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    assert panel.form.note.text() == "These maps cannot be opened: 2021-07-15." and len(panel.areas.dates) == 2


def test_without_any_map_there_is_a_sentence(window, run):
    for lost in (run / "maps").glob("map_*.tif"):
        lost.unlink()
    panel = open_series(window, run, "area")
    until(lambda: "None of the maps" in panel.form.readiness.text())
    assert panel.form.body.isHidden()


# -- transitions ------------------------------------------------------------------------------------------------------------------


def test_transitions_between_two_dates_and_their_places(window, run, tmp_path):
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    choose(panel.form.first, "2021-07-15")
    until(lambda: panel.transitions is not None)
    choose(panel.form.unit, "pixels")
    scheme = window.desk.state.series.scheme
    before, after = (values_of(run / "maps" / f"map_{date}.tif") for date in ("2021-07-15", "2021-08-15"))
    expected = np.array([[((before == one) & (after == other)).sum() for other in scheme.values] for one in scheme.values])
    rows = saved_rows(panel.matrix.saver, tmp_path / "transitions.csv")
    assert [[int(count) for count in row[1:]] for row in rows[1 : len(scheme) + 1]] == expected.tolist()
    off_diagonal = np.where(np.eye(len(scheme), dtype=bool), 0, expected)
    row, column = (int(place) for place in np.unravel_index(off_diagonal.argmax(), expected.shape))
    click_cell(panel.matrix, row, column)
    until(lambda: panel.places.layer() is not None)
    assert places_shown(panel) == expected[row, column] > 0
    assert scheme.classes[row].name in panel.places.layer().name()


def test_many_places_are_a_raster_and_replace_those_before(window, run, monkeypatch):
    monkeypatch.setattr("tlcm_qgis.gui.desk.found_places.MOST_POINTS", 3)
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    counts = panel.transitions.counts
    value = int(np.diag(counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    click_cell(panel.matrix, place, place)
    until(lambda: panel.places.layer() is not None)
    assert isinstance(panel.places.layer(), QgsRasterLayer) and places_shown(panel) == counts[value, value]
    click_cell(panel.matrix, place, place)
    until(lambda: "places" in panel.form.found.text() and "Looking" not in panel.form.found.text())
    assert len(layer_names()) == 1


def test_unloading_takes_the_places_out(project, provider, run):
    window = Window()
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    value = int(np.diag(panel.transitions.counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    click_cell(panel.matrix, place, place)
    until(lambda: panel.places.layer() is not None)
    folder = Path(panel.places.new_file()).parent
    window.shut()
    assert layer_names() == [] and not folder.exists()


def test_a_date_without_its_map_can_be_left_for_another(window, run):
    (run / "maps" / "map_2021-08-15.tif").unlink()
    panel = open_series(window, run, "transition")
    until(lambda: "cannot be opened" in panel.form.found.text())
    choose(panel.form.second, "2021-07-15")
    until(lambda: panel.transitions is not None)
    assert panel.matrix.isVisible()


def is_first_change_shown():
    (layer,) = QgsProject.instance().mapLayersByName("Date of the first change")
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_the_map_of_change_dates_is_loaded_once_and_raised(window, run):
    panel = open_series(window, run, "transition")
    until(lambda: panel.form.changes.isEnabled())
    for _ in range(2):
        click(panel.form.changes)
        until(lambda: "Date of the first change" in layer_names())
        until(is_first_change_shown)
    assert len(layer_names()) == len(list((run / "changes").glob("*.tif")))


def test_without_changes_the_button_says_so(window, run):
    shutil.rmtree(run / "changes")
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    assert not panel.form.changes.isEnabled()
    assert panel.form.changes.toolTip() == 'The changes of this series have not been detected. Run "Detect changes" on it.'


# -- one pixel --------------------------------------------------------------------------------------------------------------------


def pixel_of(run, column, row):
    x0, dx, _, y0, _, dy = gdal.Open(str(run / "maps" / "map_2021-06-15.tif")).GetGeoTransform()
    return x0 + (column + 0.5) * dx, y0 + (row + 0.5) * dy


def test_a_clicked_pixel_tells_its_classes_confidence_and_spectra(window, run, chain, tmp_path):
    before = listing(run)
    window.desk.state.set_stack(chain.result("createdemostack")["STACK"])
    panel = open_series(window, run, "pixel")
    show_extent_of(window, run / "maps" / "map_2021-06-15.tif")
    click(panel.form.pick)
    click_canvas(window, *pixel_of(run, 10, 20))
    until(lambda: panel.story is not None)
    dates = ("2021-06-15", "2021-07-15", "2021-08-15")
    assert panel.story.dates == dates
    assert panel.story.classes == tuple(int(values_of(run / "maps" / f"map_{date}.tif")[20, 10]) for date in dates)
    assert panel.story.confidence == tuple(int(values_of(run / "maps" / f"confidence_{date}.tif")[20, 10]) for date in dates)
    rows = saved_rows(panel.plot, tmp_path / "pixel.csv")
    assert rows[0][3:] == list(window.desk.state.stack.bands) and rows[1][0] == "2021-06-15" and float(rows[1][3]) > 0
    panel.plot.save_as(str(tmp_path / "pixel.png"))
    assert (tmp_path / "pixel.png").stat().st_size > 1000 and listing(run) == before
    click(panel.form.pick)
    assert not isinstance(window.canvas.mapTool(), type(panel.picker._tool))


def test_a_pixel_outside_of_the_maps(window, run):
    panel = open_series(window, run, "pixel")
    show_extent_of(window, run / "maps" / "map_2021-06-15.tif")
    panel.show_pixel(QgsPointXY(*pixel_of(run, -500, 0)))
    until(lambda: panel.story is not None)
    assert panel.plot.sentence.text() == "The maps have no data at this place."


def test_a_pixel_of_a_series_with_a_lost_map(window, run):
    (run / "maps" / "map_2021-07-15.tif").unlink()
    panel = open_series(window, run, "pixel")
    show_extent_of(window, run / "maps" / "map_2021-06-15.tif")
    panel.show_pixel(QgsPointXY(*pixel_of(run, 10, 20)))
    until(lambda: panel.story is not None)
    assert "These maps cannot be opened: 2021-07-15." in panel.form.note.text()
    assert "Choose the stack on the page Stack to see the spectra, too." in panel.form.note.text()
    assert panel.story.classes[1] is None and panel.story.classes[0]


# -- audit of a sample ------------------------------------------------------------------------------------------------------------


def audit_rows(path, sample):
    layer = QgsVectorLayer(f"{path}|layername=audit", "audit", "ogr")
    mine = (one for one in layer.getFeatures() if one["place_id"] == sample.place_id and one["class_value"] == sample.value)
    return sorted((one["date"], bool(one["kept"])) for one in mine)


def test_a_dropped_sample_tells_when_and_why_with_both_spectra(window, run, chain, tmp_path):
    copy = tmp_path / "audit_copy.gpkg"
    shutil.copy(run / "audit.gpkg", copy)
    before = listing(run)
    window.desk.state.set_stack(chain.result("createdemostack")["STACK"])
    until(lambda: window.desk.state.stack is not None)
    panel = open_series(window, run, "audit")
    until(lambda: panel.samples.rows)
    until(lambda: panel.decisions.rows)  # the first one is chosen
    panel.form.samples.setFocus()
    QTest.keyClick(panel.form.samples, Qt.Key.Key_Down)
    sample = panel._listed[min(1, len(panel._listed) - 1)]
    until(lambda: [row.cells[0] for row in panel.decisions.rows] and panel.form.samples.currentIndex().row() == panel._listed.index(sample))
    until(lambda: not window.desk.tasks.is_busy())
    known = audit_rows(copy, sample)
    assert [(row.cells[0], row.cells[1] == "Kept") for row in panel.decisions.rows] == known
    assert sample.first == next(date for date, kept in known if not kept)
    assert panel.decisions.rows[panel.form.decisions.currentIndex().row()].cells[0] == sample.first
    assert panel.form.reason.text().startswith("Dropped")
    rows = saved_rows(panel.plot, tmp_path / "sample.csv")
    assert rows[0][0] == "Band" and rows[0][1].endswith("(labelled)") and rows[0][2] == sample.first
    assert [row[0] for row in rows[1:]] == list(window.desk.state.stack.bands)
    assert listing(run) == before


def test_the_nearest_sample_is_chosen_in_the_canvas(window, run):
    panel = open_series(window, run, "audit")
    until(lambda: panel.audit is not None)
    click(panel.form.onlyDropped)
    show_extent_of(window, run / "maps" / "map_2021-06-15.tif")
    wanted = panel._listed[-1]
    click(panel.form.pick)
    click_canvas(window, wanted.x, wanted.y)
    until(lambda: panel.decisions.rows)
    assert panel._listed[panel.form.samples.currentIndex().row()].place_id == wanted.place_id


def test_a_series_without_audit_and_a_file_that_is_none(window, run):
    (run / "audit.gpkg").unlink()
    panel = open_series(window, run, "audit")
    until(lambda: panel.form.missing.text())
    assert panel.form.missing.text().startswith("This series has no audit of its samples.")
    panel.open_audit(str(run / "samples.gpkg"))
    until(lambda: "is no audit of samples." in panel.form.missing.text())


# -- the page ---------------------------------------------------------------------------------------------------------------------


def test_opening_a_series_lets_time_run(window, run):
    open_series(window, run, "accuracy")
    page = window.page("results")
    for _ in range(2):
        click(page.form.open)
        until(lambda: "2021-08-15 land cover" in layer_names())
        until(lambda: window.canvas.mapSettings().isTemporal())
    assert len([name for name in layer_names() if name.endswith("land cover")]) == 3
    assert len(QgsProject.instance().layerTreeRoot().children()) == 1
    controller = window.canvas.temporalController()
    assert controller.totalFrameCount() == 3
    shown = []
    for frame in range(3):
        controller.setCurrentFrameNumber(frame)
        time = window.canvas.temporalRange()
        maps = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().endswith("land cover")]
        shown.append([layer.name()[:10] for layer in maps if layer.temporalProperties().isVisibleInTemporalRange(time)])
    assert shown == [["2021-06-15"], ["2021-07-15"], ["2021-08-15"]]


def test_maps_have_their_time_before_the_project_has_them(window, run):
    """Else QGIS looks through all features of all layers with every layer that is added."""
    known = {}

    def note(layers):
        known.update({layer.source(): layer.temporalProperties().isActive() for layer in layers if isinstance(layer, QgsRasterLayer)})

    open_series(window, run, "accuracy")
    QgsProject.instance().layersAdded.connect(note)
    click(window.page("results").form.open)
    until(lambda: window.canvas.mapSettings().isTemporal())
    QgsProject.instance().layersAdded.disconnect(note)
    assert {path: known[path] for path in known if "map_" in path} == {str(path): True for path in (run / "maps").glob("map_*.tif")}


def test_a_lost_map_is_told_when_a_series_is_opened(window, run):
    (run / "maps" / "map_2021-07-15.tif").unlink()
    open_series(window, run, "accuracy")
    click(window.page("results").form.open)
    until(lambda: "cannot be opened" in window.said())
    assert "map_2021-07-15.tif" in window.said() and "2021-08-15 land cover" in layer_names()


def test_a_series_that_is_gone_is_told_on_every_panel(window, run):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    shutil.rmtree(run)
    window.page("stack")
    page = window.page("results")
    assert "is not there any more." in page.form.seriesState.text() and not page.form.open.isEnabled()
    for name in ("accuracy", "area", "transition", "pixel"):
        page.show_panel(name)
        assert "is not there any more. Choose another one." in page.panels[name].form.readiness.text()
        assert page.panels[name].form.body.isHidden()


def test_layers_removed_behind_its_back_come_again(window, run):
    panel = open_series(window, run, "transition")
    until(lambda: panel.transitions is not None)
    value = int(np.diag(panel.transitions.counts)[1:].argmax()) + 1
    place = window.desk.state.series.scheme.values.index(value)
    for _ in range(2):
        click_cell(panel.matrix, place, place)
        until(lambda: panel.places.layer() is not None)
        QgsProject.instance().removeAllMapLayers()
    assert layer_names() == []


def test_another_series_takes_the_place_of_the_one_before(window, run, tmp_path):
    panel = open_series(window, run, "area")
    until(lambda: panel.areas is not None)
    other = tmp_path / "other"
    shutil.copytree(run / "maps", other / "maps")
    shutil.copy(run / "series.json", other)
    panel = open_series(window, other, "area")
    until(lambda: panel.areas is not None)
    window.page("results").show_panel("audit")
    audit = window.page("results").panels["audit"]
    until(lambda: audit.form.missing.text())
    assert audit.audit is None
