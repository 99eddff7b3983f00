"""A class scheme in the words of the STAC classification extension."""

from __future__ import annotations

import re
from typing import Any

from ..spec.classes import ClassScheme


def stac_classes(scheme: ClassScheme) -> list[dict[str, Any]]:
    """Return the class objects of a scheme: ``name`` is machine-readable as the extension demands, ``title`` is for people."""
    return [
        {
            "value": item.value,
            "name": re.sub(r"[^0-9A-Za-z_-]+", "-", item.code).strip("-") or f"class-{item.value}",
            "title": item.name,
            "description": item.name,
            "color_hint": item.colour.lstrip("#").upper(),
        }
        for item in scheme.classes
    ]
