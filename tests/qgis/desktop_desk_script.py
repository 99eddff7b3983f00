"""Runs inside a real QGIS desktop and works the dock by clicks and keys, from a stack to results; then the plugin goes, while a tool of it is in use.

See ``test_desktop_desk.py``.
"""

import contextlib
import gc
import json
import os
import threading
from pathlib import Path

from desk_window import click, layer_names, type_path, until
from in_desktop import begin, entries, finish, found, later, ours, tree
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QMetaMethod, QObject, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolButton
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin
from recipes import QUICK_TREES
from traces import unfinished, workers

from tlcm_qgis.gui.desk.scheme_model import COUNT

GIVEN = json.loads(os.environ["TLCM_DESKTOP_GIVEN"])
before = {}


def listeners():
    """Return how many slots listen to each signal of the objects that outlive the plugin."""
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    senders = {
        "project": project,
        "canvas": canvas,
        "layer tree": project.layerTreeRoot(),
        "application": QgsApplication.instance(),
        "tasks": QgsApplication.taskManager(),
        "time": canvas.temporalController(),
    }
    counts = {}
    for name, sender in senders.items():
        methods = [sender.metaObject().method(index) for index in range(sender.metaObject().methodCount())]
        signals = [method for method in methods if method.methodType() == QMetaMethod.MethodType.Signal]
        for signal in {bytes(method.name()).decode() for method in signals if b"bool*" not in method.parameterTypes()}:  # unknown to Python
            if hasattr(sender, signal):
                counts[f"{name}: {signal}"] = sender.receivers(getattr(sender, signal))
    return counts


def python_threads():
    """Return how many threads of Python run; those of QGIS's tasks leave their names behind when they are gone."""
    return sum(not isinstance(thread, threading._DummyThread) for thread in threading.enumerate())


def living_objects():
    """Return the classes of the plugin of which an object of Qt is left."""
    gc.collect()
    objects = [item for item in gc.get_objects() if isinstance(item, QObject) and type(item).__module__.startswith("tlcm_qgis")]
    return sorted(type(item).__name__ for item in objects if not sip.isdeleted(item))


def page(name):
    """Click on the tab of a page and return the page."""
    dock = iface.mainWindow().findChild(QDockWidget, "tlcm_desk")
    number = next(number for number, page in enumerate(dock.pages) if name == page.NAME)
    bar = dock.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())
    until(lambda: name == dock.tabs.currentWidget().NAME and dock.pages[number].isVisible(), f"the tab of the page {name} does not show it")
    return dock.pages[number]


def work():
    """Take the plugin out and in once, so that what QGIS itself holds is known, and go through the pages."""
    iface.newProject()  # the canvas in place of the list of recent projects
    unloadPlugin("tlcm_qgis")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before.update(listeners=listeners(), threads=python_threads())
    assert loadPlugin("tlcm_qgis") and startPlugin("tlcm_qgis")
    for step in (open_dock, open_stack, choose_samples, run, look_at_results):
        step()
    unload()


def open_dock():
    """Press the button in the toolbar."""
    dock = iface.mainWindow().findChild(QDockWidget, "tlcm_desk")
    found["dock_at_first"] = dock.isVisible()
    click(iface.mainWindow().findChild(QToolButton, "tlcm_button"))
    until(lambda: dock.isVisible() and dock.desk is not None, "the button does not open the dock")
    found["pages"] = [dock.tabs.tabText(number) for number in range(dock.tabs.count())]


def open_stack():
    """Choose a stack and go to its second date."""
    shown = page("stack")
    type_path(shown.form.stackFile, GIVEN["STACK"])
    until(lambda: shown.state.stack is not None, "the stack is not read")
    until(lambda: layer_names() == ["2021-06-15 image"], "the first date is not shown")
    click(shown.form.following)
    until(lambda: layer_names() == ["2021-07-15 image"], "the second date is not shown")
    iface.zoomFull()


def choose_samples():
    """Choose the samples among the layers of the project."""
    layer = iface.addVectorLayer(GIVEN["SAMPLES"] + "|layername=samples", "points", "ogr")
    shown = page("samples")
    combo = shown.form.layer
    combo.setFocus()
    while combo.currentLayer() is not layer:
        QTest.keyClick(combo, Qt.Key.Key_Down)
    until(lambda: shown.counts.is_settled and shown.counts.labels(), "the samples are not counted")
    table = shown.classes.model
    found["counts"] = [int(table.index(row, COUNT).data()) for row in range(table.rowCount())]
    found["samples"] = [shown.state.date_field, shown.state.class_field, layer.featureCount()]


def run():
    """Start the job and wait for its layers."""
    shown = page("map")
    trees = shown.main.widget("TREES")
    trees.setFocus()
    trees.selectAll()
    QTest.keyClicks(trees, str(QUICK_TREES))
    QTest.keyClick(trees, Qt.Key.Key_Return)
    type_path(shown.form.folder, GIVEN["OUTPUT_FOLDER"])
    click(shown.form.run)
    until(workers, "no worker started")
    runner = iface.mainWindow().findChild(QDockWidget, "tlcm_desk").desk.runner
    until(lambda: not runner.active, "the run does not end")
    assert [record.problem for record in shown.state.runs] == [""], shown.state.runs
    until(lambda: {"Dated samples", "2021-08-15 land cover"} <= set(layer_names()), "its layers are not loaded")
    found["tree"] = tree(QgsProject.instance().layerTreeRoot())


def look_at_results():
    """Click through the panels; the last one asks for a click into the canvas."""
    shown = page("results")
    until(lambda: shown.state.series is not None, "the series is not read")
    found["summary"] = shown.form.summary.text()
    click(shown.form.open)
    until(lambda: iface.mapCanvas().temporalController().totalFrameCount() == 3, "time does not run over the maps")
    found["panels"] = []
    tabs = shown.form.panels
    for number in [*range(tabs.count()), list(shown.panels).index("pixel")]:
        QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(number).center())
        until(lambda: not QgsApplication.taskManager().countActiveTasks(), "reading does not end")
        found["panels"].append(tabs.tabText(tabs.currentIndex()))
    panel = shown.panels["pixel"]
    click(panel.form.pick)
    view = iface.mapCanvas().viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() // 2, view.height() // 2))
    until(lambda: panel.story is not None, "the pixel is not read")
    found["tool"] = type(iface.mapCanvas().mapTool()).__name__


def unload():
    """Take the plugin out while its tool is in use."""
    found["unloaded"] = unloadPlugin("tlcm_qgis")
    later(look_after_unload)


def look_after_unload():
    """Look for what is left; a task whose work is over stays in QGIS's list until QGIS has seen it."""
    with contextlib.suppress(AssertionError):
        until(lambda: QgsApplication.taskManager().count() == 0)
    tool = iface.mapCanvas().mapTool()
    found["left"] = {
        "objects in the window": ours(QObject),
        "widgets": [widget.objectName() for widget in QApplication.allWidgets() if widget.objectName().startswith("tlcm_")],
        "menu": entries(),
        "tool": type(tool).__name__ if type(tool).__module__.startswith("tlcm_qgis") else None,
        "provider": QgsApplication.processingRegistry().providerById("tlcm") is not None,
        "tasks": [task.description() for task in QgsApplication.taskManager().tasks()],
        "threads": python_threads() - before["threads"],
        "processes": workers(),
        "unfinished files": unfinished(Path(GIVEN["OUTPUT_FOLDER"])),
    }
    QgsProject.instance().clear()
    later(look_at_listeners)


def look_at_listeners():
    """Look who listens and lives still, now that no layer does."""
    found["left"]["living objects"] = living_objects()
    now = listeners()
    found["left"]["listeners"] = {
        name: count - before["listeners"].get(name, 0) for name, count in now.items() if count > before["listeners"].get(name, 0)
    }
    finish()


begin(work)
