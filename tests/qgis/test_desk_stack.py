"""Page Stack: dates in the canvas, whatever happens to files, layers and projects."""

from __future__ import annotations

import errno
import json
import os
import shutil
import statistics
import time
from pathlib import Path

import numpy as np
import pytest
from desk_stacks import LEFT, PIXEL_M, TOP, asset, item, make_stack, scene, write_image, write_stack
from desk_window import Window, click, layer_names, type_path, until
from main_thread import Pieces
from osgeo import gdal
from qgis.core import QgsDataProvider, QgsMimeDataUtils, QgsPointXY, QgsProject, QgsRaster, QgsRasterLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox
from traces import listing

DAYS = ("2021-06-15", "2021-07-15", "2021-08-15")


@pytest.fixture
def stack(tmp_path):
    return make_stack(tmp_path / "Daten äöü", DAYS)


def open_stack(window, path):
    page = window.page("stack")
    type_path(page.form.stackFile, path)
    until(lambda: page.state.stack is not None or page.state.stack_problem)
    return page


def show(window, path):
    """Open a stack, wait until its first date is in the canvas, and return the page and the layer."""
    page = open_stack(window, path)
    until(lambda: window.desk.date_layer.layer() is not None, window.said())
    return page, window.desk.date_layer.layer()


def pixel(layer, column, row):
    """Return what QGIS knows of red, green and blue at a pixel."""
    place = QgsPointXY(LEFT + (column + 0.5) * PIXEL_M, TOP - (row + 0.5) * PIXEL_M)
    found = layer.dataProvider().identify(place, QgsRaster.IdentifyFormat.IdentifyFormatValue).results()
    return [found[band] for band in (1, 2, 3)]


def stored(number, column, row):
    """Return red, green and blue of a date of ``make_stack``."""
    return [float(value) for value in scene(number, 4, 40)[[2, 1, 0], row, column]]


# -- dates in the canvas ----------------------------------------------------------------------------------------------------------


def test_one_layer_shows_all_dates(window, stack):
    page, layer = show(window, stack)
    assert pixel(layer, 20, 7) == stored(0, 20, 7)
    click(page.form.following)
    until(lambda: layer.name() == f"{DAYS[1]} image")
    assert pixel(layer, 20, 7) == stored(1, 20, 7)
    assert list(QgsProject.instance().mapLayers().values()) == [layer]


def test_a_stack_whose_dates_were_exchanged_shows_the_other_images(window, stack):
    page, layer = show(window, stack)
    exchanged = {DAYS[0]: DAYS[1], DAYS[1]: DAYS[0]}
    content = json.loads(stack.read_text(encoding="utf-8"))
    for feature in content["features"]:
        day = exchanged.get(feature["id"], feature["id"])
        feature.update(id=day, properties={"datetime": f"{day}T00:00:00Z"})
    stack.write_text(json.dumps(content), encoding="utf-8")
    page.state.set_stack(str(stack))
    until(lambda: pixel(layer, 20, 7) == stored(1, 20, 7))
    assert layer.name() == f"{DAYS[0]} image" and layer.bandName(1) == "Band 1: B04"


def test_alt_and_arrow_keys_step_through_the_dates(window, stack):
    page, layer = show(window, stack)
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.state.date == DAYS[1]
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.form.dates, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.state.date == DAYS[1] and page.form.slider.value() == 1
    assert "Alt+Right" in page.form.following.toolTip() and "Alt+Left" in page.form.previous.toolTip()
    until(lambda: layer.name() == f"{DAYS[1]} image")


def test_the_keys_are_given_back(project, provider):
    window = Window()
    window.page("stack")
    names = {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
    assert {"tlcm_previous_date", "tlcm_next_date"} <= names
    window.shut()
    assert not any(action.objectName().endswith("_date") for action in QgsGui.shortcutsManager().listActions())


def test_colours_whose_bands_the_stack_lacks_say_so(window, tmp_path):
    page, _ = show(window, make_stack(tmp_path, DAYS, ("B02", "B03", "B04")))
    entries = {page.form.preset.itemData(i): page.form.preset.model().item(i) for i in range(page.form.preset.count())}
    assert [name for name, entry in entries.items() if entry.isEnabled()] == ["true_colour", "first_bands"]
    assert entries["false_colour"].toolTip() == "The stack has no band near 0.84 µm."
    assert entries["swir"].toolTip() == "The stack has no band near 1.61, 0.84 µm."


def test_bands_without_colours_are_shown_as_they_come(window, tmp_path):
    page, layer = show(window, make_stack(tmp_path, DAYS, ("a", "b", "c", "d")))
    assert page.form.preset.currentData() == "first_bands"
    assert pixel(layer, 20, 7) == stored(0, 20, 7)


def test_bands_in_files_of_their_own_are_put_together(window, tmp_path):
    _, layer = show(window, make_stack(tmp_path, DAYS, is_split=True))
    assert pixel(layer, 20, 7) == stored(0, 20, 7)


def test_tiles_of_a_date_are_put_together_also_from_two_coordinate_systems(window, tmp_path):
    left, right = scene(0, 3, 40), scene(1, 3, 40)
    write_image(tmp_path / "left.tif", left)
    write_image(tmp_path / "right.tif", right, left=LEFT + 40 * PIXEL_M)
    other = gdal.Warp(str(tmp_path / "other.tif"), str(tmp_path / "right.tif"), dstSRS="EPSG:32632")
    assert other is not None
    del other
    bands = ("B02", "B03", "B04")
    assets = {"a": asset("left.tif", bands), "b": {**asset("other.tif", bands), "tlcm:tile": "b"}}
    _, layer = show(window, write_stack(tmp_path / "stack.json", [item(DAYS[0], assets)], bands, 80))
    assert layer.crs().authid() == "EPSG:32631" and layer.width() >= 80
    assert pixel(layer, 20, 7) == [float(value) for value in left[[2, 1, 0], 7, 20]]
    near = [float(value) for value in pixel(layer, 70, 20)]
    assert any(near == [float(v) for v in right[[2, 1, 0], 20 + dy, 30 + dx]] for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def test_nothing_of_an_unsaved_project_is_left_when_the_plugin_goes(project, provider, stack):
    cache = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))
    before = set(cache.glob("tlcm_desk_*"))
    window = Window()
    page, layer = show(window, stack)
    mine = Path(layer.source()).parent
    assert mine.parent == cache and mine not in before
    page.form.stackFile.lineEdit().setFocus()
    window.shut()
    page.desk.date_layer.show()  # as widgets that lose the keyboard may still ask for it
    assert not mine.exists() and page.desk.date_layer._temporary is None


# -- files, projects, layers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_split", [False, True])
def test_a_saved_project_shows_its_date_again_also_when_its_folder_was_moved(window, project, tmp_path, is_split):
    place = tmp_path / "Ort äöü"
    page, _ = show(window, make_stack(place, DAYS, is_split=is_split))
    click(page.form.following)
    until(lambda: layer_names() == [f"{DAYS[1]} image"])
    assert project.write(str(place / "work.qgs"))
    moved = Path(shutil.move(str(place), str(tmp_path / "moved")))
    project.clear()
    before = listing(moved / "images")
    assert project.read(str(moved / "work.qgs"))
    layer = window.desk.date_layer.layer()
    assert layer.isValid() and pixel(layer, 20, 7) == stored(1, 20, 7)
    until(lambda: window.desk.state.stack is not None and not window.desk.tasks.is_busy())
    layer.dataProvider().histogram(1)
    layer.dataProvider().bandStatistics(1)
    assert Path(layer.source()).parent == moved / "work.tlcm"
    project.clear()
    assert listing(moved / "images") == before


def test_a_project_that_is_saved_elsewhere_takes_its_picture_along(window, project, stack, tmp_path):
    _, layer = show(window, stack)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert project.write(str(tmp_path / "a" / "one.qgz"))
    assert Path(layer.source()).parent == tmp_path / "a" / "one.tlcm"
    assert project.write(str(tmp_path / "b" / "two.qgz"))
    shutil.rmtree(tmp_path / "a")
    assert project.read(str(tmp_path / "b" / "two.qgz"))
    layer = window.desk.date_layer.layer()
    assert layer.isValid() and pixel(layer, 20, 7) == stored(0, 20, 7)


def test_a_layer_removed_behind_its_back_stays_away_until_a_date_is_chosen(window, project, stack):
    page, layer = show(window, stack)
    project.removeMapLayer(layer.id())
    page.state.set_date(DAYS[2])
    until(lambda: not window.desk.tasks.is_busy())
    assert layer_names() == []
    click(page.form.previous)
    until(lambda: layer_names() == [f"{DAYS[1]} image"])


def test_two_projects_in_a_row_do_not_mix(window, project, stack, tmp_path):
    page, _ = show(window, stack)
    assert project.write(str(tmp_path / "one.qgs"))
    project.clear()
    assert (page.form.dates.model().rowCount(), layer_names(), page.form.preset.count()) == (0, [], 0)
    assert not page.form.dateBox.isEnabled() and page.form.stackState.text().startswith("There is no stack yet.")
    other = make_stack(tmp_path / "other", ("2022-01-01",))
    show(window, other)
    assert [page.form.dates.model().index(0, 0).data(), page.form.dates.model().rowCount()] == ["2022-01-01", 1]
    assert project.read(str(tmp_path / "one.qgs"))
    until(lambda: page.form.dates.model().rowCount() == 3)
    until(lambda: layer_names() == [f"{DAYS[0]} image"])


def test_a_stack_that_is_gone_between_two_steps_is_told(window, stack):
    page, _ = show(window, stack)
    stack.unlink()
    window.page("map")
    page = window.page("stack")
    assert page.form.stackState.text().startswith(f"{stack} is not there any more.")
    assert not page.form.dateBox.isEnabled() and page.form.dates.model().rowCount() == 0
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.state.date == DAYS[0]


def test_an_image_that_is_gone_is_told_and_the_shown_date_stays(window, stack):
    page, layer = show(window, stack)
    (stack.parent / "images" / f"S2A_{DAYS[1]}.tif").unlink()
    click(page.form.following)
    until(window.said)
    assert f"the image of {DAYS[1]}, is not there." in window.said()
    assert layer.name() == f"{DAYS[0]} image" and layer.isValid()


# -- new stacks -------------------------------------------------------------------------------------------------------------------


def drop(page, paths):
    """Drag files over the page and let them fall."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop_mime(page, mime)


def drop_mime(page, mime):
    """Drag something over the page and let it fall."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 20), actions, mime, buttons, keys)
    QApplication.sendEvent(page.viewport(), entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page.viewport(), QDropEvent(QPointF(20, 20), actions, mime, buttons, keys))


def test_a_dropped_folder_is_the_folder_of_images(window, worker, stack):
    page = window.page("stack")
    drop(page, [stack.parent / "images"])
    assert page.form.folder.filePath() == str(stack.parent / "images") and page.form.create.isEnabled()


def test_dropped_images_are_taken_without_what_lies_beside_them(window, stack):
    page = window.page("stack")
    images = sorted((stack.parent / "images").glob("*.tif"))
    (stack.parent / "images" / "readme.txt").write_text("x")
    drop(page, [*images, stack.parent / "images" / "readme.txt"])
    assert page.form.imagesLabel.text().startswith("3 images: S2A_2021-06-15.tif, ") and not page.form.folder.isEnabled()
    click(page.form.clearImages)
    assert not page.form.create.isEnabled() and page.form.createState.text().startswith("There are no images yet.")


def test_rasters_dragged_from_the_browser_or_the_layer_tree_are_taken(window, worker, stack):
    page = window.page("stack")
    uris = []
    for image in sorted((stack.parent / "images").glob("*.tif")):
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.uri, uri.name = "raster", "gdal", str(image), image.stem
        uris.append(uri)
    drop_mime(page, QgsMimeDataUtils.encodeUriList(uris))
    assert page.form.imagesLabel.text().startswith("3 images: S2A_2021-06-15.tif, ") and page.form.create.isEnabled()


def test_a_dropped_stack_is_opened(window, stack):
    page = window.page("stack")
    drop(page, [stack])
    until(lambda: page.state.stack is not None)
    assert Path(page.state.stack_path) == Path(stack)


def test_what_cannot_be_taken_together_is_told(window, stack, tmp_path):
    page = window.page("stack")
    drop(page, [stack.parent, tmp_path])
    assert window.said().startswith("Folders and images, or several folders, cannot be taken together.")
    assert not page.form.create.isEnabled()


def test_layers_of_the_project_become_a_stack(window, project, worker, stack, tmp_path):
    page = window.page("stack")
    assert not page.form.layers.isEnabled() and page.form.layers.toolTip() == "The project has no raster layers from files."
    images = sorted((stack.parent / "images").glob("*.tif"))
    copies = [Path(shutil.copy(image, tmp_path / image.name)) for image in images]
    project.addMapLayers([QgsRasterLayer(str(copy), copy.stem, "gdal") for copy in copies])
    click(page.form.layers)
    dialog = page.findChild(QDialog, "tlcm_layers_dialog")
    boxes = dialog.findChild(QDialogButtonBox)
    next(button for button in boxes.buttons() if button.text().replace("&", "") == "Select All").click()
    boxes.button(QDialogButtonBox.StandardButton.Ok).click()
    assert page.form.imagesLabel.text().startswith("3 images: ")
    click(page.form.create)
    until(lambda: page.state.stack is not None, window.said())
    assert page.state.stack_path == str(tmp_path / "stack.json") and len(page.state.stack.dates) == 3


def test_a_stack_file_is_replaced_only_after_a_question(window, worker, stack):
    page = window.page("stack")
    target = stack.parent / "images" / "stack.json"
    target.write_text("mine")
    drop(page, [target.parent])
    for button, content in ((QMessageBox.StandardButton.Cancel, "mine"), (None, None)):
        click(page.form.create)
        box = page.findChild(QMessageBox, "tlcm_question")
        assert str(target) in box.text()
        (box.button(button) if button is not None else next(b for b in box.buttons() if b.text().replace("&", "") == "Replace")).click()
        QApplication.processEvents()
        if content is not None:
            assert target.read_text() == content and not window.desk.runner.active
    until(lambda: page.state.stack is not None, window.said())
    assert page.state.stack_path == str(target)


def test_composites_made_in_their_dialog_become_the_stack(window, worker, stack, tmp_path, dialogs):
    page, _ = show(window, stack)
    click(page.form.composites)
    (dialog,) = dialogs()
    dialog.setParameters({"STACK": str(stack), "PERIOD": "quarter", "OUTPUT_FOLDER": str(tmp_path / "composites")})
    dialog.runButton().click()
    until(lambda: page.state.stack is not None and page.state.stack_path != str(stack), window.said())
    assert Path(page.state.stack_path).parent == tmp_path / "composites" and len(page.state.stack.dates) == 2


def test_a_project_that_cannot_keep_how_a_date_is_shown_says_so(window, stack, project, tmp_path):
    folder = tmp_path / "Projekt"
    folder.mkdir()
    (folder / "mine.tlcm").write_text("a file where the folder should be")
    sentence = (
        f"The folder {folder / 'mine.tlcm'}, in which the project keeps how a date is shown, cannot be written to: {os.strerror(errno.EEXIST)}."
        " Check your rights there, or save the project in another folder."
    )
    page, layer = show(window, stack)
    source = layer.source()
    assert project.write(str(folder / "mine.qgs"))
    assert window.said() == sentence and layer.isValid() and layer.source() == source
    window.messages.clearWidgets()
    click(page.form.following)
    until(lambda: window.said())
    assert window.said() == sentence and (folder / "mine.tlcm").read_text() == "a file where the folder should be"


def test_a_layer_that_somebody_gave_another_source_stays_what_it_is(window, stack, project, tmp_path):
    _, layer = show(window, stack)
    other = str(next((stack.parent / "images").glob("*.tif")))
    layer.setDataSource(other, "mine", "gdal", QgsDataProvider.ProviderOptions(), False)
    assert project.write(str(tmp_path / "mine.qgs"))
    assert layer.source() == other and window.said() == ""


# -- the windows stay alive -------------------------------------------------------------------------------------------------------


@pytest.mark.long
def test_opening_48_dates_never_blocks_the_windows_for_a_tenth_of_a_second(window, tmp_path):
    days = [str(np.datetime64("2021-01-01") + 7 * i) for i in range(48)]
    path = make_stack(tmp_path, days, side=400, has_mask=True)
    page = window.page("stack")
    idle, longest = [], []
    for _ in range(5):
        QgsProject.instance().clear()
        until(lambda: not window.desk.tasks.is_busy())
        pieces = Pieces()
        end = time.monotonic() + 2
        until(lambda end=end: time.monotonic() > end)
        pieces.stop()
        idle.append(pieces.clock)
        pieces = Pieces()
        page.state.set_stack(str(path))
        window.desk.date_layer.is_active = True
        until(lambda: page.dates.reader.facts.keys() == set(days) and window.desk.date_layer.layer() is not None)
        pieces.stop()
        longest.append(pieces.clock)
    assert statistics.median(longest) - statistics.median(idle) < 0.1, f"longest pieces {longest}, while nothing was done {idle}"
