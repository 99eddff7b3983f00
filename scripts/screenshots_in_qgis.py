"""Runs inside a real QGIS desktop (``--code``) and takes a picture of every page and dialog; started by ``screenshots.py``."""

import json
import os
import shutil
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface

GIVEN = json.loads(os.environ["TLCM_SCREENSHOTS"])
WORK, TARGET = Path(GIVEN["work"]), Path(GIVEN["target"])
LIMIT_SECONDS, SETTLE_SECONDS = 40.0, 0.6
DOCK_SHARE = 0.44
problems = []


def until(holds, limit=LIMIT_SECONDS):
    """Let QGIS work until something holds, or the time is over."""
    end = time.monotonic() + limit
    while not holds() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def is_running():
    """Tell whether a job goes on, which is a task that is not waited for."""
    return dock().desk is not None and bool(dock().desk.runner.active)


def settle():
    """Wait until nothing is read or drawn any more."""
    rest = time.monotonic() + SETTLE_SECONDS
    until(lambda: time.monotonic() > rest)
    until(lambda: not iface.mapCanvas().isDrawing() and (is_running() or not QgsApplication.taskManager().countActiveTasks()))
    rest = time.monotonic() + SETTLE_SECONDS
    until(lambda: time.monotonic() > rest)


def dock():
    """Return the dock of the plugin."""
    return iface.mainWindow().findChild(QDockWidget, "tlcm_desk")


def page(name):
    """Show a page and return it."""
    dock().show_page(name)
    return next(page for page in dock().pages if name == page.NAME)


def picture(name, widget=None):
    """Take a picture of a widget, the whole window if none is named."""
    settle()
    if not (widget or iface.mainWindow()).grab().save(str(TARGET / f"{name}.png")):
        problems.append(f"{name}: not written")


def click_in_canvas(right, down):
    """Click at a place of the canvas, given in shares of its size."""
    view = iface.mapCanvas().viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(view.width() * right), round(view.height() * down)))


def prepare_window():
    """Give the dock room, and close what nobody needs here."""
    window = iface.mainWindow()
    for other in window.findChildren(QDockWidget):
        if other.objectName() not in ("tlcm_desk", "Layers"):
            other.close()
    iface.newProject()  # the canvas in place of the list of recent projects
    window.showNormal()
    window.resize(*GIVEN["size"])
    window.move(0, 0)
    if not dock().isVisible():
        dock().toggleViewAction().trigger()
    until(lambda: dock().desk is not None)
    settle()
    window.resizeDocks([dock()], [round(GIVEN["size"][0] * DOCK_SHARE)], 1)


def without_environment():
    """The dock on first use, and the set-up dialog."""
    before = {name: os.environ.pop(name, None) for name in ("TLCM_PYTHON", "XDG_DATA_HOME")}
    os.environ["XDG_DATA_HOME"] = str(WORK / "data")
    dock().banner.refresh()
    picture("first-use")
    dock().open_setup()
    dialog = iface.mainWindow().findChild(QWidget, "tlcm_setup")
    picture("setup", dialog)
    dialog.close()
    for name, value in before.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value
    dock().banner.refresh()


def stack():
    """The page Stack with a stack and a date in the canvas."""
    state = dock().desk.state
    page("stack")
    state.set_stack(str(WORK / "stack" / "stack.json"))
    until(lambda: state.stack is not None)
    dock().desk.date_layer.show()
    until(lambda: dock().desk.date_layer.layer() is not None)
    settle()  # the canvas has its final size
    iface.mapCanvas().zoomToFullExtent()
    picture("stack")


def samples():
    """The page Samples with points of six classes."""
    layer = QgsVectorLayer(str(WORK / "stack" / "samples.gpkg"), "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    state = dock().desk.state
    shown = page("samples")
    shown.form.layer.setLayer(layer)
    settle()
    if not state.class_field:
        state.set_samples(layer, "class_value", "", state.stack.dates[0].key)
    shown.signature.look.click()
    click_in_canvas(0.35, 0.45)
    picture("samples")
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    picture("samples-series")
    shown.verticalScrollBar().setValue(0)
    shown.signature.look.click()
    before = set(QApplication.topLevelWidgets())
    shown.form.importSamples.click()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isVisible())
    picture("import", dialog)
    dialog.close()


def map_page():
    """The page Map before a start."""
    shown = page("map")
    shown.form.folder.setFilePath(str(WORK / "maps"))
    picture("map")


def running():
    """The page Map during a run."""
    shown = page("map")
    shown.form.run.click()
    desk = dock().desk
    until(lambda: desk.runner.active and desk.runner.active[0].percent > 20)
    picture("running")
    for run in desk.runner.active:
        run.cancel()
    until(lambda: not desk.runner.active)
    iface.messageBar().clearWidgets()


def results():
    """The page Results: every panel."""
    state = dock().desk.state
    shown = page("results")
    state.set_series(str(WORK / "results" / "series.json"))
    until(lambda: state.series is not None)
    settle()
    shown.open_in_canvas()
    settle()
    last = state.series.dates[-1].key
    until(lambda: sum(layer.name().startswith(last) for layer in QgsProject.instance().mapLayers().values()) > 1)  # confidence and map
    for name, panel in shown.panels.items():
        shown.show_panel(name)
        if name == "reference":
            panel.open_reference(str(WORK / "results" / "reference.gpkg"))
            until(lambda panel=panel: panel.look is not None)
        if name == "pixel":
            settle()
            panel.form.pick.click()
            click_in_canvas(0.6, 0.55)
        picture(f"results-{name}")
    shown.panels["pixel"].form.pick.click()


def options():
    """The page in QGIS's own Options dialog."""
    QTimer.singleShot(1500, grab_options)
    iface.showOptionsDialog(iface.mainWindow(), "tlcm_options")


def grab_options():
    """Take the picture while the dialog waits, and close it."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        problems.append("options: the dialog did not open")
        return
    dialog.grab().save(str(TARGET / "options.png"))
    dialog.reject()


def work():
    """Take all pictures and end QGIS."""
    shutil.rmtree(WORK / "maps", ignore_errors=True)
    for step in (prepare_window, without_environment, stack, samples, map_page, running, results, options):
        try:
            step()
        except Exception:  # noqa: BLE001 - the other pictures are taken all the same
            problems.append(f"{step.__name__}: {traceback.format_exc()}")
    (TARGET / "report.json").write_text(json.dumps(problems), encoding="utf-8")
    for run in list(dock().desk.runner.active) if dock().desk else []:
        run.cancel()
    QgsApplication.processEvents()
    sys.stdout.flush()
    os._exit(0)


def note(*error):
    """Write an error of a slot into the report; Qt would end QGIS."""
    problems.append("".join(traceback.format_exception(*error)))


sys.excepthook = note
QTimer.singleShot(1500, work)
