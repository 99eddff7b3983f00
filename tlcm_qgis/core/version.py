"""The version of this release, read from the plugin's metadata."""

from __future__ import annotations

import configparser
from pathlib import Path
from typing import Final


def _read() -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version")


VERSION: Final = _read()
