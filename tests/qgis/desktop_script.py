"""Runs inside a real QGIS desktop (``--code``) and writes down what it finds; see ``test_desktop.py``."""

import json
import os

from in_desktop import begin, entries, finish, found, guarded, later, ours, tree
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialog, QDialogButtonBox, QMenu, QToolButton
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin


def open_dialogs():
    from qgis import processing

    built = []
    for algorithm in QgsApplication.processingRegistry().providerById("tlcm").algorithms():
        dialog = processing.createAlgorithmDialog(algorithm.id(), {})
        dialog.show()
        built.append(algorithm.name())
        dialog.close()
        dialog.deleteLater()
    return sorted(built)


def open_batch_and_model_dialogs():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    built = []
    for algorithm in QgsApplication.processingRegistry().providerById("tlcm").algorithms():
        batch = BatchAlgorithmDialog(algorithm.create(), iface.mainWindow())
        step = ModelerParametersDialog(algorithm.create(), QgsProcessingModelAlgorithm("m", "g"))
        built.append(algorithm.name())
        for dialog in (batch, step):
            dialog.close()
            dialog.deleteLater()
    return sorted(built)


def open_own_dialogs():
    iface.mainWindow().findChild(QAction, "tlcm_setup").trigger()
    return iface.mainWindow().findChild(QDialog, "tlcm_setup").windowTitle()


def use_options():
    """Open QGIS's own Options dialog at our page, type into it and press OK; return what is kept and whether our page was the one shown."""
    seen = []

    def type_and_accept():
        dialog = QgsApplication.activeModalWidget()
        page = dialog.findChild(QgsOptionsPageWidget, "tlcm_options")  # since QGIS 3.44 its scroll area has the same name
        seen.append(page.isVisible())
        QTest.keyClicks(page.form.index, "https://packages.example/simple")
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(500, lambda: guarded(type_and_accept))
    iface.showOptionsDialog(iface.mainWindow(), "tlcm_options")
    return [*seen, QgsSettings().value("tlcm/package_index")]


def press_run():
    """Run and load from the dialog; the tree of the desktop puts new layers beside the one selected last."""
    from qgis import processing

    dialog = processing.createAlgorithmDialog("tlcm:maptimeseries", json.loads(os.environ["TLCM_DESKTOP_GIVEN"]))
    dialog.algorithmFinished.connect(lambda ok, _results: after_run(dialog, ok))
    dialog.show()
    dialog.runButton().click()


def after_run(dialog, ok):
    found["ok"] = ok
    later(lambda: (dialog.close(), dialog.deleteLater(), look()))


def look():
    found["tree"] = tree(QgsProject.instance().layerTreeRoot())
    found["loaded"] = "tlcm_qgis" in plugins
    found["menu"] = entries()
    found["buttons"] = ours(QToolButton)
    found["dialogs"] = open_dialogs()
    found["batch_and_model"] = open_batch_and_model_dialogs()
    found["setup"] = open_own_dialogs()
    found["options"] = use_options()
    iface.mainWindow().findChild(QMenu, "tlcm_menu").actions()[-1].trigger()
    found["clipboard"] = QgsApplication.clipboard().text()
    found["unloaded"] = unloadPlugin("tlcm_qgis")
    later(look_after_unload)


def look_after_unload():
    found["left"] = ours(QObject)
    found["menu_left"] = entries()
    found["dialogs_left"] = [
        type(w).__name__ for w in QgsApplication.topLevelWidgets() if isinstance(w, QDialog) and "tlcm" in type(w).__module__
    ]
    found["provider_left"] = QgsApplication.processingRegistry().providerById("tlcm") is not None
    found["again"] = loadPlugin("tlcm_qgis") and startPlugin("tlcm_qgis")
    found["provider_again"] = QgsApplication.processingRegistry().providerById("tlcm") is not None
    finish()


begin(press_run)
