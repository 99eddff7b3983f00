"""What the scripts share that run inside a real QGIS desktop; ``desktop.py`` starts it and reads what they found."""

import json
import os
import sys
import traceback

from qgis.core import QgsLayerTreeGroup
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

START_MS = 1500  # until QGIS has built its window
SETTLE_MS = 500  # deleteLater needs the event loop

found = {}


def begin(step):
    """Do the first step as soon as QGIS is there."""
    sys.excepthook = lambda *error: (found.update(error="".join(traceback.format_exception(*error))), finish())
    QTimer.singleShot(START_MS, lambda: guarded(step))


def later(step):
    """Do the next step when QGIS has had time for its own."""
    QTimer.singleShot(SETTLE_MS, lambda: guarded(step))


def guarded(step):
    """Do a step; whatever is wrong with it reaches the test."""
    try:
        step()
    except Exception:  # noqa: BLE001 - see above
        found["error"] = traceback.format_exc()
        finish()


def finish():
    """Write down what was found and end QGIS."""
    with open(os.environ["TLCM_DESKTOP_RESULT"], "w", encoding="utf-8") as stream:
        json.dump(found, stream)
    os._exit(0)


def ours(kind):
    """Return the names of the objects of the plugin in QGIS's main window."""
    return sorted(item.objectName() for item in iface.mainWindow().findChildren(kind) if item.objectName().startswith("tlcm_"))


def entries():
    """Return title and entries of the plugin's menu, if it is there."""
    menus = [action.menu() for action in iface.rasterMenu().actions() if action.menu() is not None]
    return [
        [menu.title(), [action.text() for action in menu.actions() if action.text()]] for menu in menus if menu.objectName() == "tlcm_menu"
    ]


def tree(group):
    """Return the names of the layers of a group, groups as [name, layers]."""
    return [[child.name(), tree(child)] if isinstance(child, QgsLayerTreeGroup) else child.name() for child in group.children()]
