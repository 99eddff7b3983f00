"""The table of dates: what is read of them, what can be corrected, and how they go together with the Temporal Controller."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import numpy as np
import pytest
from desk_stacks import LEFT, PIXEL_M, TOP, asset, item, make_stack, write_stack
from desk_window import Window, click, type_path, until
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMessageBox
from traces import listing

from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.stack_document import StackDate, StackFile, read_stack
from tlcm_qgis.gui.desk.date_facts import SIDE_PX
from tlcm_qgis.gui.desk.sensors import sensor_of

DAYS = ("2021-06-15", "2021-07-15", "2021-08-15")
DATE, LAST, SENSOR, VALID, CLOUDS = range(5)
TOLD = "2021-07-15 is taken by another date of the stack. Correct that one first."


@pytest.fixture
def stack(tmp_path):
    return make_stack(tmp_path / "Daten äöü", DAYS, has_mask=True)


def open_stack(window, path):
    """Open a stack and wait until everything about its dates is known."""
    page = window.page("stack")
    type_path(page.form.stackFile, path)
    until(lambda: page.state.stack is not None and len(page.dates.reader.facts) == len(page.state.stack.dates), page.state.stack_problem)
    return page


def cell(page, row, column, role=Qt.ItemDataRole.DisplayRole):
    return page.dates.model.index(row, column).data(role)


def type_into(page, row, column, text):
    """Edit a cell by F2, letters and Return."""
    table = page.form.dates
    table.setFocus()
    table.setCurrentIndex(page.dates.model.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChildren(QLineEdit)[-1]  # those of earlier edits go when Qt has time
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


# -- facts ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_split", [False, True])
def test_shares_sensor_and_thumbnail_of_every_date_are_shown(window, tmp_path, is_split):
    page = open_stack(window, make_stack(tmp_path, DAYS, has_mask=True, is_split=is_split))
    for row, day in enumerate(DAYS):  # a quarter of the area has no data, another one is cloudy
        assert [cell(page, row, column) for column in range(5)] == [day, "", "Sentinel-2A", "50 %", "33 %"]
        assert cell(page, row, DATE, Qt.ItemDataRole.DecorationRole).availableSizes()[0].width() == 96


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("S2B_MSIL2A_20210615T105619_N0300.SAFE/GRANULE/L2A_T31UFS/IMG_DATA/R10m/T31UFS_20210615_B04_10m.jp2", "Sentinel-2B"),
        ("/vsicurl/https://x.org/S2B_MSIL2A_20210615.SAFE/IMG_DATA/R10m/T31UFS_B04.jp2?sig=S2A", "Sentinel-2B"),
        ("LC08_L2SP_198023_20210615_20210622_02_T1/LC08_L2SP_198023_20210615_20210622_02_T1_SR_B4.TIF", "Landsat 8"),
        ("LT05_L2SP_198023_19900615.TIF", "Landsat 5"),
        ("HLS.S30.T31UFS.2021166T105619.v2.0.B04.tif", "HLS Sentinel-2"),
        ("MOD09A1.A2021161.h18v03.tif", "MODIS"),
        ("20210615_105619_3B_AnalyticMS_SR.tif", "PlanetScope"),
        ("valley_2021-06-15.tif", ""),
    ],
)
def test_names_of_images_tell_their_sensor(name, sensor):
    day = dt.date(2021, 6, 15)
    assert sensor_of(StackDate("2021-06-15", DateInterval(day, day), (StackFile("image", name),))) == sensor


def test_a_stack_without_masks_says_so(window, tmp_path):
    page = open_stack(window, make_stack(tmp_path, DAYS))
    assert (cell(page, 0, VALID), cell(page, 0, CLOUDS)) == ("75 %", "–")
    assert cell(page, 0, CLOUDS, Qt.ItemDataRole.ToolTipRole) == "This date has no mask."


def test_shares_of_a_large_image_come_from_few_of_its_rows(window, tmp_path):
    """An image without overviews whose first rows are damaged: only one row in ten is looked at, and none of those."""
    side, day = 10 * 4 * SIDE_PX, "2021-06-15"
    path = tmp_path / "images" / "large.tif"
    path.parent.mkdir()
    data = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "BLOCKYSIZE=1"])
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:32631").toWkt())
    data.SetGeoTransform((LEFT, PIXEL_M, 0, TOP, 0, -PIXEL_M))
    values = np.ones((side, side), np.uint8)
    values[:, : side // 4] = 0
    for band in (1, 2, 3):
        data.GetRasterBand(band).WriteArray(values)
    del data
    data = gdal.Open(str(path))
    place = int(data.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    del data
    with open(path, "r+b") as file:
        file.seek(place)
        file.write(b"\xff" * 16)
    bands = ("B02", "B03", "B04")
    stack = write_stack(tmp_path / "stack.json", [item(day, {"image": asset("images/large.tif", bands)})], bands, side)
    page = open_stack(window, stack)
    assert cell(page, 0, VALID) == "75 %", cell(page, 0, VALID, Qt.ItemDataRole.ToolTipRole)


def test_an_image_that_is_gone_is_told_where_its_date_is(window, stack):
    image = stack.parent / "images" / f"S2A_{DAYS[1]}.tif"
    image.unlink()
    page = open_stack(window, stack)
    assert [cell(page, row, VALID) for row in range(3)] == ["50 %", "–", "50 %"]
    assert str(image) in cell(page, 1, VALID, Qt.ItemDataRole.ToolTipRole)


def test_what_was_read_of_the_dates_is_kept_in_the_project(window, project, stack, tmp_path):
    before = listing(stack.parent)
    page = open_stack(window, stack)
    until(lambda: page.state.recall("stack/facts"))
    assert project.write(str(tmp_path / "work.qgs"))
    project.clear()
    assert page.dates.reader.facts == {}
    assert project.read(str(tmp_path / "work.qgs"))
    assert len(page.state.recall("stack/facts")) == 3
    until(lambda: len(page.dates.reader.facts) == 3)
    assert cell(page, 2, VALID) == "50 %" and not project.isDirty()
    assert listing(stack.parent) == before


# -- corrections ------------------------------------------------------------------------------------------------------------------


def test_a_corrected_date_is_saved_as_a_new_file_and_worked_with(window, stack):
    page = open_stack(window, stack)
    before = listing(stack.parent)
    page.state.set_date(DAYS[1])
    type_into(page, 1, DATE, "2021-07-20")
    type_into(page, 1, SENSOR, "Sentinel-2B")
    assert page.form.correctionState.text() == "Corrected dates that are not in the stack file yet: 1"
    click(page.form.saveCopy)
    until(lambda: page.state.stack is not None and page.state.stack_path != str(stack), window.said())
    new = stack.with_name("stack_corrected.json")
    assert page.state.stack_path == str(new) and page.state.date == "2021-07-20"
    date = read_stack(new).dates[1]
    assert (date.key, date.sensor) == ("2021-07-20", "Sentinel-2B")
    assert all(Path(file.href).exists() for file in date.files)
    assert {name: state for name, state in listing(stack.parent).items() if name != new.name} == before
    assert not page.form.corrections.isVisible()


def test_the_stack_file_is_replaced_only_after_a_question(window, stack):
    page = open_stack(window, stack)
    before = stack.read_bytes()
    type_into(page, 0, DATE, "2021-06-01")
    type_into(page, 0, LAST, "2021-06-30")
    for button in ("Cancel", "Replace"):
        click(page.form.replaceStack)
        box = page.findChild(QMessageBox, "tlcm_question")
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()
        QApplication.processEvents()
        if button == "Cancel":
            assert stack.read_bytes() == before and page.dates.model.corrections
    until(lambda: stack.read_bytes() != before and page.state.stack is not None)
    interval = read_stack(stack).dates[0].interval
    assert (interval.start.isoformat(), interval.end.isoformat()) == ("2021-06-01", "2021-06-30")
    assert sorted(path.name for path in stack.parent.iterdir()) == ["images", "stack.json"]


def test_corrections_can_be_discarded(window, stack):
    page = open_stack(window, stack)
    type_into(page, 0, DATE, "2021-06-01")
    assert cell(page, 0, DATE) == "2021-06-01" and cell(page, 0, DATE, Qt.ItemDataRole.FontRole).bold()
    click(page.form.dropCorrections)
    assert cell(page, 0, DATE) == DAYS[0] and not page.form.corrections.isVisible()


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        (DATE, "2021-07-15", TOLD),
        (DATE, "2021-13-01", "'2021-13-01' is not a date. Write YYYY-MM-DD, for example 2021-06-15."),
        (DATE, "1021-06-15", "1021-06-15 cannot be the date of an image. Write a day from 1900-01-01 to today."),
        (LAST, "2021-06-01", "The last day, 2021-06-01, is before the first, 2021-06-15. Correct one of the two."),
    ],
)
def test_a_senseless_date_is_refused_with_a_sentence(window, stack, column, text, sentence):
    page = open_stack(window, stack)
    type_into(page, 0, column, text)
    assert page.form.correctionState.isVisible() and page.form.correctionState.text() == sentence
    assert (cell(page, 0, DATE), cell(page, 0, LAST)) == (DAYS[0], "") and not page.dates.model.corrections


def test_stacks_of_other_programs_are_not_edited_and_say_so(window, stack):
    content = json.loads(stack.read_text(encoding="utf-8"))
    del content["tlcm:version"]
    stack.write_text(json.dumps(content), encoding="utf-8")
    page = open_stack(window, stack)
    assert not page.dates.model.flags(page.dates.model.index(0, DATE)) & Qt.ItemFlag.ItemIsEditable
    assert cell(page, 0, DATE, Qt.ItemDataRole.ToolTipRole).startswith('Only dates of stacks made with "Create image stack"')


def test_a_folder_that_cannot_be_written_to_is_told_and_the_corrections_stay(window, stack):
    page = open_stack(window, stack)
    type_into(page, 0, DATE, "2021-06-01")
    (stack.parent / ".stack_corrected.part.json").mkdir()  # where the new file is written first
    click(page.form.saveCopy)
    until(lambda: "cannot be written" in page.form.correctionState.text())
    assert page.form.saveCopy.isEnabled() and page.state.stack_path == str(stack) and cell(page, 0, DATE) == "2021-06-01"


# -- the Temporal Controller ------------------------------------------------------------------------------------------------------


def span(first, last):
    """Return the time from the first day to before the last."""
    begin, end = (QDateTime(QDate.fromString(day, Qt.DateFormat.ISODate), QTime(0, 0), Qt.TimeSpec.UTC) for day in (first, last))
    return QgsDateTimeRange(begin, end, True, False)


@pytest.fixture
def timed(project, provider):
    """Give a window whose canvas has a controller, as that of QGIS."""
    controller = QgsTemporalNavigationObject()
    window = Window(controller)
    yield window, controller
    window.shut()
    controller.deleteLater()


def animate(controller):
    """Switch to monthly frames, as the analyst does in QGIS's panel."""
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setTemporalExtents(span("2021-05-01", "2021-10-01"))
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalMonths))


def test_the_shown_date_follows_the_frames(timed, stack):
    window, controller = timed
    page = open_stack(window, stack)
    animate(controller)
    for frame, day in ((2, DAYS[1]), (3, DAYS[2]), (4, DAYS[2]), (1, DAYS[0])):
        controller.setCurrentFrameNumber(frame)
        assert page.state.date == day and controller.currentFrameNumber() == frame


def test_the_frame_follows_the_shown_date(timed, stack):
    window, controller = timed
    page = open_stack(window, stack)
    animate(controller)
    click(page.form.following)
    assert (page.state.date, controller.currentFrameNumber()) == (DAYS[1], 2)
    click(page.form.following)
    assert (page.state.date, controller.currentFrameNumber()) == (DAYS[2], 3)


def test_a_fixed_range_follows_the_shown_date(timed, stack):
    window, controller = timed
    page = open_stack(window, stack)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.FixedRange)
    click(page.form.following)
    assert controller.temporalExtents() == span("2021-07-15", "2021-08-15")


def test_a_controller_that_is_off_is_left_alone(timed, stack):
    window, controller = timed
    page = open_stack(window, stack)
    before = controller.temporalExtents()
    click(page.form.following)
    assert page.state.date == DAYS[1] and controller.temporalExtents() == before
