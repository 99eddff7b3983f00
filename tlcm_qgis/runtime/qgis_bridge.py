"""The only place of ``runtime`` that knows QGIS, and only when it runs inside QGIS."""

from __future__ import annotations

import sys

PYTHON_SETTING = "tlcm/python"


def inside_qgis() -> bool:
    """Tell whether this process is QGIS (or uses PyQGIS); never imports it just to find out."""
    return "qgis.core" in sys.modules


def python_setting() -> str:
    """Return the interpreter that the user named in the settings, or an empty text."""
    if not inside_qgis():
        return ""
    from qgis.core import QgsSettings

    return str(QgsSettings().value(PYTHON_SETTING, "") or "").strip()
