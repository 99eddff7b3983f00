"""Where the documentation of a page is."""

from __future__ import annotations

import configparser
from functools import lru_cache

from qgis.PyQt.QtCore import QUrl

from ...processing.resources import RESOURCES


@lru_cache(maxsize=1)
def homepage() -> str:
    """Return the homepage of the plugin, as its metadata say."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(str(RESOURCES.parent / "metadata.txt"), encoding="utf-8")
    return metadata.get("general", "homepage", fallback="").rstrip("/")


def manual_url(page: str) -> QUrl:
    """Return the address of the chapter on a page of the dock."""
    return QUrl(f"{homepage()}/blob/main/docs/desk.md#{page}")
