"""Where the plugin's own files lie."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def icon_path(name: str) -> str:
    """Return the path of an icon of ``resources/icons``."""
    return str(RESOURCES / "icons" / name)


def icon(name: str) -> QIcon:
    """Return an icon of ``resources/icons``."""
    return QIcon(icon_path(name))
