"""Runs in QGIS's Python and measures the desk by clicks; started by ``desk.py``, which names the stacks in the first argument."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests" / "qgis")]

from qgis.core import QgsApplication  # noqa: E402 - QGIS comes before what is made of it
from qgis.testing import start_app  # noqa: E402

start_app()
sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")  # of Processing

from desk_window import Window, choose, click, type_path, until  # noqa: E402
from main_thread import Pieces  # noqa: E402
from processing.core.Processing import Processing  # noqa: E402
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer  # noqa: E402
from qgis.PyQt.QtCore import QPoint, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402
from qgis.PyQt.QtWidgets import QApplication  # noqa: E402
from traces import mark_processes, workers  # noqa: E402

from tlcm_qgis.gui.desk.sample_layers import POINTS  # noqa: E402
from tlcm_qgis.gui.desk.scheme_model import COUNT  # noqa: E402
from tlcm_qgis.gui.desk.signature_data import SERIES  # noqa: E402
from tlcm_qgis.processing.provider import TlcmProvider  # noqa: E402

REPEATS = 5
SAMPLES = 10_000
TREES = 20
PIXEL_M = 10.0
PREVIEW_PIXELS = 1_000_000
IDLE_SECONDS = 2.0


def open_window():
    """Return a window with the desk; an error in a slot ends the benchmark."""
    window = Window()
    sys.excepthook = sys.__excepthook__
    return window


def told(values, **more):
    return {"median": median(values), "largest": max(values), "runs": len(values), **more}


def in_ms(pieces):
    pieces.stop()
    return 1000 * pieces.clock, 1000 * pieces.work


def pieces_told(found):
    """Pieces by the clock; beside them those of the thread's own work."""
    return told([clock for clock, _ in found], own_work=told([work for _, work in found]))


def wait(seconds):
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def settle(window):
    until(lambda: not window.desk.tasks.is_busy() and not window.canvas.isDrawing())


def take(window, given):
    """Open a stack with its samples and show them."""
    state = window.desk.state
    QgsProject.instance().clear()
    settle(window)
    state.set_stack(given["stack"])
    until(lambda: state.stack is not None)
    layer = QgsVectorLayer(given["samples"], "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    state.set_samples(layer, "class_value", "", given["date"])
    window.desk.date_layer.show()
    until(lambda: window.desk.date_layer.layer() is not None)
    window.canvas.setDestinationCrs(layer.crs())
    window.canvas.setExtent(window.desk.date_layer.layer().extent())
    settle(window)
    return layer


def idling():
    """Pieces while nothing is done, for comparison."""
    found = []
    for _ in range(REPEATS):
        pieces = Pieces()
        wait(IDLE_SECONDS)
        found.append(in_ms(pieces))
    return pieces_told(found)


def opening(window, given):
    found, page = [], window.page("stack")
    for _ in range(REPEATS):
        QgsProject.instance().clear()
        settle(window)
        pieces = Pieces()
        type_path(page.form.stackFile, given["stack"])
        window.desk.date_layer.show()
        until(lambda: window.desk.state.stack is not None and len(page.dates.reader.facts) == len(window.desk.state.stack.dates))
        settle(window)
        found.append(in_ms(pieces))
    return pieces_told(found)


def press(window, x, y):
    """Click in the canvas, at shares of its size."""
    viewport = window.canvas.viewport()
    place = QPoint(round(x * viewport.width()), round(y * viewport.height()))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def series(window, given):
    take(window, given)
    panel = window.page("samples").signature
    click(panel.look)
    choose(panel.view, SERIES)
    seconds = []
    for number in range(REPEATS + 1):  # the first loads matplotlib
        before, begun = panel.plot.picture.image.cacheKey(), time.perf_counter()
        press(window, 0.3 + 0.05 * number, 0.5)
        until(lambda before=before: panel.plot.picture.image.cacheKey() != before)
        seconds.append(time.perf_counter() - begun)
        settle(window)
    return told(seconds[1:], first=seconds[0])


def fill(path, extent):
    """Give a file of samples many, by its provider."""
    layer = QgsVectorLayer(f"{path}|layername=samples", "filling", "ogr")
    features, across = [], round(SAMPLES**0.5)
    for number in range(SAMPLES):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([None, number + 1, number % 2 + 1, "", "2021-06-15", "digitized", 1.0, 1.0])
        x, y = (
            extent.xMinimum() + number % across * extent.width() / across,
            extent.yMinimum() + number // across * extent.height() / across,
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    if not layer.dataProvider().addFeatures(features)[0]:
        raise RuntimeError("the samples could not be written")


def clicking(window, given, folder):
    extent = take(window, given).extent()
    page = window.page("samples")
    path = Path(folder) / "many.gpkg"
    page.make_layer(str(path), POINTS)
    layer = window.desk.state.samples_layer()
    fill(path, extent)
    layer.reload()
    settle(window)
    until(lambda: page.counts.is_settled)
    click(page.drawing.form.add)
    milliseconds, work = [], []
    for number in range(20):
        begun = time.perf_counter(), time.thread_time()
        press(window, 0.3 + 0.01 * number, 0.41)
        QApplication.processEvents()
        milliseconds.append(1000 * (time.perf_counter() - begun[0]))
        work.append(1000 * (time.thread_time() - begun[1]))
        model = page.classes.model
        counted = sum(int(model.index(row, COUNT).data() or 0) for row in range(model.rowCount()))
        if layer.featureCount() != SAMPLES + number + 1 or counted != layer.featureCount():
            raise RuntimeError(f"click {number} made {layer.featureCount()} samples, the table counts {counted}")
    layer.rollBack()
    return told(milliseconds, own_work=told(work))


def start_run(window, folder, name):
    """Press Run; returns the run and the list that tells when its layers are loaded."""
    page, loaded = window.page("map"), []
    page.state.remember("map/parameters", {"TREES": TREES})
    type_path(page.form.folder, Path(folder) / name)
    settle(window)
    click(page.form.run)
    run = window.desk.runner.active[0]
    run.loaded.connect(lambda: loaded.append(True))
    return run, loaded


def running(window, given, folder):
    found = []
    for number in range(2):
        take(window, given)
        pieces = Pieces()
        run, loaded = start_run(window, folder, f"maps {number}")
        until(lambda run=run, loaded=loaded: loaded or run.problem)
        if run.problem:
            raise RuntimeError(run.problem)
        settle(window)
        found.append(in_ms(pieces))
    return pieces_told(found)


def cancelling(window, given, folder):
    seconds = []
    for number in range(3):
        take(window, given)
        place = Path(folder) / f"cancelled {number}"
        start_run(window, folder, place.name)
        until(lambda place=place: list(place.rglob(".*.part.tif")))
        begun = time.perf_counter()
        click(window.page("map").progress.cancel)
        until(lambda: not workers())
        seconds.append(time.perf_counter() - begun)
        until(lambda: not window.desk.runner.active)
        halves = [str(file) for file in place.rglob(".*.part*")]
        if halves or not window.page("map").form.run.isEnabled():
            raise RuntimeError(f"after a cancel: {halves}")
    return told(seconds)


def frame(window):
    """Let the canvas show PREVIEW_PIXELS of the images."""
    canvas, centre = window.canvas, window.desk.date_layer.layer().extent().center()
    ratio = canvas.width() / canvas.height()
    half_width, half_height = (0.5 * PIXEL_M * (PREVIEW_PIXELS * part) ** 0.5 for part in (ratio, 1 / ratio))
    canvas.setExtent(QgsRectangle(centre.x() - half_width, centre.y() - half_height, centre.x() + half_width, centre.y() + half_height))
    settle(window)


def relabel(layer):
    """Give a sample another class, as an edit that is not saved."""
    layer.startEditing()
    sample = next(layer.getFeatures())
    layer.changeAttributeValue(sample.id(), layer.fields().lookupField("class_value"), sample["class_value"] % 6 + 1)


def previewing(given):
    """Each first preview in a new window, whose cache is empty."""
    first, again, pixels = [], [], 0
    for _ in range(3):
        window = open_window()
        layer = take(window, given)
        frame(window)
        page = window.page("map")
        pixels = page.previewer.pixels()
        for found in (first, again):
            settle(window)
            begun = time.perf_counter()
            click(page.form.preview)
            until(lambda page=page: not page.previewer.is_running)
            found.append(time.perf_counter() - begun)
            if page.previewer.run.problem:
                raise RuntimeError(page.previewer.run.problem)
            relabel(layer)
        layer.rollBack()
        window.shut()
    return told(first, pixels=pixels), told(again, pixels=pixels)


def main():
    given = json.loads(sys.argv[1])
    Processing.initialize()
    provider = TlcmProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    mark_processes()
    window = open_window()
    long, folder = given["long"], given["folder"]
    found = {
        "qgis": Qgis.QGIS_VERSION,
        "idle": idling(),
        "open": opening(window, long),
        "series": series(window, long),
        "sample": clicking(window, long, folder),
        "run": running(window, long, folder),
        "cancel": cancelling(window, long, folder),
    }
    window.shut()
    found["preview"], found["again"] = previewing(given["wide"])
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider(provider)
    Path(given["result"]).write_text(json.dumps(found), encoding="utf-8")


main()
