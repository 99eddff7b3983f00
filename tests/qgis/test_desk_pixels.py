"""One pixel and the audit of one sample on the page Results."""

from __future__ import annotations

import shutil

import pytest
from desk_series import click_canvas, copied_run, open_series, pixel_of, saved_rows, show_extent_of, values_of, with_controller
from desk_window import click, until
from osgeo import ogr
from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from traces import listing

from tlcm_qgis.gui.sample_reasons import reason_name


@pytest.fixture
def window(window):
    return with_controller(window)


@pytest.fixture
def run(chain, tmp_path):
    return copied_run(chain, tmp_path)


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
    assert {row.cells[4][-1:] for row in panel.decisions.rows} <= {"%", "–"}
    assert panel.samples.rows[panel._listed.index(sample)].cells[4] == reason_name(sample.reason)
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


def test_samples_are_filtered_by_class_date_and_reason(window, run, tmp_path):
    panel = open_series(window, run, "audit")
    until(lambda: panel.audit is not None)
    click(panel.form.onlyDropped)
    form, audit = panel.form, panel.audit
    copy = tmp_path / "copy.gpkg"
    shutil.copy(run / "audit.gpkg", copy)
    layer = QgsVectorLayer(f"{copy}|layername=audit", "audit", "ogr")
    lines = [(f["place_id"], f["class_value"], f["date"], f["reason"]) for f in layer.getFeatures()]
    value, date, reason = next(line[1:] for line in lines if line[3] == "changed")
    for box, wanted in ((form.classFilter, value), (form.dateFilter, date), (form.reasonFilter, reason)):
        box.setCurrentIndex(box.findData(wanted))
    form.reasonFilter.activated.emit(form.reasonFilter.currentIndex())
    known = {line[:2] for line in lines if line[1:] == (value, date, reason)}
    until(lambda: {(item.place_id, item.value) for item in panel._listed} == known)
    assert f"Listed: {len(known)}" in form.summary.text()
    for box in (form.classFilter, form.dateFilter, form.reasonFilter):
        box.setCurrentIndex(0)
    form.classFilter.activated.emit(0)
    until(lambda: len(panel._listed) == len(audit.samples))


def test_samples_that_match_and_were_never_dropped_are_counted_where_only_dropped_ones_are_listed(window, run):
    panel = open_series(window, run, "audit")
    until(lambda: panel.audit is not None)
    form = panel.form
    assert form.onlyDropped.isChecked()
    all_kept = sum(1 for item in panel.audit.samples if not item.dropped)
    form.reasonFilter.setCurrentIndex(form.reasonFilter.findData("labelled"))
    form.reasonFilter.activated.emit(form.reasonFilter.currentIndex())
    until(lambda: "Listed" in form.summary.text())
    kept = len(panel._matching) - len(panel._listed)
    assert 0 < kept <= all_kept and form.summary.text().endswith(f"Listed: {len(panel._listed)}. {kept} more were never dropped.")
    click(form.onlyDropped)
    assert form.summary.text().endswith(f"Listed: {len(panel._matching)}")


def test_doubtful_samples_are_listed_and_shown(window, run, tmp_path):
    source = ogr.Open(str(run / "quality.gpkg"), 1)
    table = source.GetLayerByName("quality")
    feature = table.GetNextFeature()
    for name, value in (("flagged", 1), ("reason", "looks like another class"), ("likely_class", "Water"), ("likely_probability", 0.914)):
        feature[name] = value
    feature["class_name"], feature["quality"] = "Woodland", 0.01
    table.SetFeature(feature)
    place = feature.GetGeometryRef()
    x, y = place.GetX(), place.GetY()
    table = feature = source = None
    panel = open_series(window, run, "audit")
    until(lambda: panel.doubtful.found is not None)
    found = panel.doubtful.found
    index = next(i for i, item in enumerate(found.samples) if (item.x, item.y) == (x, y) and not item.is_migrated)
    assert panel.doubtful.rows.rows[index].cells[2:] == ("Water", "91 %", "Looks like another class")
    show_extent_of(window, run / "maps" / "map_2021-06-15.tif")
    panel.form.doubtful.selectRow(index)
    centre = window.desk.canvas.center()
    assert abs(centre.x() - x) < 1 and abs(centre.y() - y) < 1
    total = f"{found.total} doubtful samples"
    assert panel.form.doubtfulText.text() == f"{total}\nLooks like Water (91 %), labelled Woodland."


def test_a_file_that_is_no_check_of_samples_is_told(window, run):
    panel = open_series(window, run, "audit")
    until(lambda: panel.audit is not None and panel.doubtful.found is not None)
    panel.doubtful.open_file(str(run / "samples.gpkg"))
    until(lambda: "is no check of samples." in panel.form.doubtfulText.text())
    assert panel.doubtful.found is None and not panel.doubtful.rows.rows
