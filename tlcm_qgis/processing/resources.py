"""Where the plugin's own files lie."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon, QPixmap

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def icon_path(name: str) -> str:
    """Return the path of an icon of ``resources/icons``."""
    return str(RESOURCES / "icons" / name)


def icon(name: str) -> QIcon:
    """Return an icon of ``resources/icons``."""
    return QIcon(icon_path(name))


def sharp_pixmap(picture: QIcon, pixels: int, screen_ratio: float) -> QPixmap:
    """Return an icon as a picture of ``pixels`` logical pixels that is sharp where a logical pixel has several of the screen."""
    pixmap = picture.pixmap(round(pixels * screen_ratio), round(pixels * screen_ratio))
    pixmap.setDevicePixelRatio(max(1.0, pixmap.width() / pixels))
    return pixmap
