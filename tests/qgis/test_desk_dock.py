"""The dock, worked by clicks and keys with the real worker: from images to loaded results, cancelled, and taken out again."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from desk_window import Window, choose, click, layer_names, type_path, until
from osgeo import gdal
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRaster, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton
from recipes import QUICK_TREES
from traces import listing, unfinished, workers

from tlcm_qgis.gui.desk.reading import read_pixel_series
from tlcm_qgis.gui.desk.scheme_model import COUNT, NAME


@pytest.fixture
def images(chain, tmp_path):
    """Give a folder of images and the samples of its first date."""
    demo = chain.result("createdemostack")
    folder = tmp_path / "Bilder äöü"
    shutil.copytree(Path(demo["STACK"]).parent / "images", folder)
    return folder, demo


def open_stack(window, path):
    page = window.page("stack")
    type_path(page.form.stackFile, path)
    until(lambda: page.state.stack is not None or page.state.stack_problem)
    return page


def add_samples(window, path):
    layer = QgsVectorLayer(str(path), "points", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    page = window.page("samples")
    combo = page.form.layer
    combo.setFocus()
    while combo.currentLayer() is not layer:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    return page


def first_pixel(layer):
    """Return what QGIS knows of red, green and blue in the upper left corner."""
    place = QgsPointXY(layer.extent().xMinimum() + 1, layer.extent().yMaximum() - 1)
    found = layer.dataProvider().identify(place, QgsRaster.IdentifyFormat.IdentifyFormatValue).results()
    return [round(found[band], 4) for band in (1, 2, 3)]


def stored_pixel(stack, bands):
    """Return the reflectance of bands of the first date in the upper left corner of its image."""
    file = stack.dates[0].files[0]
    values = gdal.Open(file.href).ReadAsArray(0, 0, 1, 1).ravel()
    names = [band.name for band in file.bands]
    return [round(float(values[names.index(band)]) * 1e-4, 4) for band in bands]


def python_threads():
    """Return how many threads of Python run; those of QGIS's tasks leave their names behind when they are gone."""
    return sum(not isinstance(thread, threading._DummyThread) for thread in threading.enumerate())


def left_widgets():
    """Return the names of our widgets; those that were given up are deleted first."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [widget.objectName() for widget in QApplication.allWidgets() if widget.objectName().startswith("tlcm_")]


def prepare_run(window, demo, folder):
    open_stack(window, demo["STACK"])
    add_samples(window, demo["SAMPLES"])
    page = window.page("map")
    page.state.remember("map/parameters", {"TREES": QUICK_TREES})
    type_path(page.form.folder, folder)
    return page


def test_the_whole_way_from_images_to_loaded_maps(window, images, worker, tmp_path):
    folder, demo = images
    before = listing(folder)
    stack_page = window.page("stack")
    type_path(stack_page.form.folder, folder)
    click(stack_page.form.create)
    until(lambda: window.desk.state.stack is not None, window.said())
    assert stack_page.form.dates.model().rowCount() == 3
    until(lambda: "2021-06-15 image" in layer_names(), window.said())
    click(stack_page.form.following)
    until(lambda: "2021-07-15 image" in layer_names())
    assert {name: state for name, state in listing(folder).items() if name != "stack.json" and "run.json" not in name} == before

    samples_page = add_samples(window, demo["SAMPLES"])
    until(lambda: samples_page.counts.is_settled and samples_page.counts.labels())
    table = samples_page.classes.model
    rows = [[table.index(row, column).data() for column in (NAME, COUNT)] for row in range(table.rowCount())]
    layer = window.desk.state.samples_layer()
    assert "Water" in [name for name, _ in rows] and sum(int(count) for _, count in rows) == layer.featureCount()

    map_page = window.page("map")
    map_page.state.remember("map/parameters", {"TREES": QUICK_TREES})
    type_path(map_page.form.folder, tmp_path / "out")
    assert map_page.form.advice.text()
    click(map_page.form.run)
    assert not map_page.form.run.isEnabled() and "being made" in map_page.form.run.toolTip()
    until(lambda: not window.desk.runner.active)
    until(lambda: "2021-08-15 land cover" in layer_names(), window.said())

    results_page = window.page("results")
    until(lambda: window.desk.state.series is not None)
    assert results_page.form.open.isEnabled() and results_page.form.report.isEnabled()
    assert "3 maps, 2021-06-15 to 2021-08-15" in results_page.form.summary.text()
    assert [run.status for run in window.desk.state.runs] == ["finished"]
    assert workers() == []


def test_cancel_ends_the_worker_and_leaves_no_half_file(window, chain, worker, tmp_path):
    page = prepare_run(window, chain.result("createdemostack"), tmp_path / "out")
    click(page.form.run)
    until(workers, "no worker started")
    click(page.progress.cancel)
    until(lambda: not window.desk.runner.active)
    assert workers() == [] and unfinished(tmp_path) == []
    assert "cancelled" in window.said() and [run.status for run in page.state.runs] == ["cancelled"]
    assert page.form.run.isEnabled() and not any("land cover" in name for name in layer_names())


def test_closing_the_project_ends_its_run(window, project, chain, worker, tmp_path):
    page = prepare_run(window, chain.result("createdemostack"), tmp_path / "out")
    click(page.form.run)
    until(workers, "no worker started")
    project.clear()
    until(lambda: not window.desk.runner.active)
    until(lambda: not workers())
    assert page.state.runs == () and layer_names() == []


def test_unloading_while_a_run_goes_on_leaves_nothing(project, provider, chain, worker, tmp_path):
    window = Window()
    page = prepare_run(window, chain.result("createdemostack"), tmp_path / "out")
    threads = python_threads()
    click(page.form.run)
    until(workers, "no worker started")
    window.shut()
    assert workers() == []
    until(lambda: QgsApplication.taskManager().count() == 0)
    until(lambda: python_threads() <= threads)
    until(lambda: not left_widgets(), "widgets are left")


def test_what_is_not_possible_yet_says_why(window):
    page = window.page("map")
    assert not page.form.run.isEnabled()
    assert page.form.runState.text() == "There is no stack yet. Choose a stack file or a folder of images on the page Stack."
    page = window.page("results")
    assert not page.form.open.isEnabled() and page.form.seriesState.text().startswith("There is no map series yet.")


def test_a_stack_without_samples_asks_for_samples(window, chain):
    open_stack(window, chain.result("createdemostack")["STACK"])
    assert window.page("map").form.runState.text().startswith("There are no samples yet.")


def test_images_that_are_gone_are_told_in_the_message_bar(window, images):
    folder, demo = images
    place = folder.parent / "stack"
    shutil.copytree(Path(demo["STACK"]).parent, place)
    for image in (place / "images").glob("*.tif"):
        image.unlink()
    open_stack(window, place / "stack.json")
    until(window.said)
    assert "2021-06-15" in window.said() and "is not there" in window.said()


def test_showing_dates_writes_nothing_beside_the_images(window, chain):
    folder = Path(chain.result("createdemostack")["STACK"]).parent
    before = listing(folder)
    page = open_stack(window, folder / "stack.json")
    for name in ("2021-06-15 image", "2021-07-15 image", "2021-08-15 image"):
        until(lambda name=name: name in layer_names())
        window.canvas.setExtent(window.desk.date_layer.layer().extent())
        window.canvas.refresh()
        window.canvas.waitWhileRendering()
        if page.form.following.isEnabled():
            click(page.form.following)
    assert listing(folder) == before and len(layer_names()) == 1


def test_all_dates_have_one_stretch(window, chain):
    page = open_stack(window, chain.result("createdemostack")["STACK"])
    found = []
    for name in ("2021-06-15 image", "2021-07-15 image"):
        until(lambda name=name: name in layer_names())
        enhancement = window.desk.date_layer.layer().renderer().redContrastEnhancement()
        found.append((enhancement.minimumValue(), enhancement.maximumValue()))
        click(page.form.following)
    assert found[0] == found[1] and found[0][0] < found[0][1]


def test_colours_can_be_changed(window, chain):
    page = open_stack(window, chain.result("createdemostack")["STACK"])
    until(lambda: layer_names())
    layer = window.desk.date_layer.layer()
    assert first_pixel(layer) == stored_pixel(page.state.stack, ("B04", "B03", "B02"))
    choose(page.form.preset, "false_colour")
    until(lambda: first_pixel(layer) == stored_pixel(page.state.stack, ("B08", "B04", "B03")))


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, 0), (Qt.Key.Key_2, 1), (Qt.Key.Key_3, 2), (Qt.Key.Key_4, 3)])
def test_pages_have_keys(window, key, page):
    window.dock.tabs.setCurrentIndex(3 - page)
    QTest.keyClick(window.dock.pages[3 - page].form, key, Qt.KeyboardModifier.ControlModifier)
    assert window.dock.tabs.currentIndex() == page


class Addresses(QObject):
    """Keeps the addresses that would be opened in a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep one."""
        self.opened.append(url.toString())


def test_f1_and_the_button_open_the_chapter_of_the_page(window):
    addresses = Addresses()
    QDesktopServices.setUrlHandler("https", addresses, "take")
    page = window.page("samples")
    QTest.keyClick(page.form, Qt.Key.Key_F1)
    click(window.dock.findChild(QToolButton, "tlcm_help"))
    QDesktopServices.unsetUrlHandler("https")
    assert len(addresses.opened) == 2 and all(address.endswith("/docs/desk.md#samples") for address in addresses.opened)


def test_a_saved_project_comes_back_with_its_stack_and_samples(window, project, chain, tmp_path):
    demo = chain.result("createdemostack")
    prepare_run(window, demo, tmp_path / "out")
    until(lambda: layer_names() == ["2021-06-15 image", "points"])
    assert project.write(str(tmp_path / "work.qgs"))
    project.clear()
    assert window.page("map").form.runState.text().startswith("There is no stack yet.")
    assert project.read(str(tmp_path / "work.qgs"))
    until(lambda: window.desk.state.stack is not None)
    assert window.desk.state.samples_layer().name() == "points" and layer_names() == ["2021-06-15 image", "points"]
    click(window.page("stack").form.following)
    until(lambda: layer_names() == ["2021-07-15 image", "points"])


def test_the_pixel_series_is_that_of_the_images(chain):
    from tlcm_qgis.core.spec.stack_document import read_stack

    stack = read_stack(Path(chain.result("createdemostack")["STACK"]))
    image = gdal.Open(stack.dates[1].files[0].href)
    x0, dx, _, y0, _, dy = image.GetGeoTransform()
    stored = image.ReadAsArray(10, 20, 1, 1).ravel()
    series = read_pixel_series(stack, x0 + 10.5 * dx, y0 + 20.5 * dy, image.GetProjection())
    bands = [band.name for band in stack.dates[1].files[0].bands]
    expected = [round(float(stored[bands.index(name)]) * 1e-4, 6) for name in stack.bands]
    assert series.dates == ("2021-06-15", "2021-07-15", "2021-08-15") and not series.masked[1]
    assert [round(value, 6) for value in series.values[1]] == expected
    assert read_pixel_series(stack, x0 - 50 * dx, y0, image.GetProjection()).values == ((None,) * len(stack.bands),) * 3
