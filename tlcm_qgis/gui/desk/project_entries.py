"""Entries of the QGIS project in which the desk keeps its state: JSON texts of scope "tlcm"."""

from __future__ import annotations

import json
import os
from typing import Any, Optional

from qgis.core import QgsProject

from ...core.spec.classes import ClassScheme
from ...core.spec.errors import InputError
from ...core.spec.hrefs import is_remote

SCOPE = "tlcm"
_KEY = "desk/"


class ProjectEntries:
    """Reads and writes entries of a project, and the paths in them as the project's path resolver wants them.

    Args:
        project: whose entries they are.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    def read(self, name: str) -> Any:
        """Return what an entry holds, ``None`` if there is none or if it cannot be read."""
        text, found = self._project.readEntry(SCOPE, _KEY + name)
        try:
            return json.loads(text) if found else None
        except ValueError:  # somebody has edited the project file
            return None

    def write(self, name: str, value: Any) -> None:
        """Write an entry if it differs from what is there; an empty value leaves no entry."""
        if value:
            text = json.dumps(value, ensure_ascii=True, sort_keys=True)
            if self._project.readEntry(SCOPE, _KEY + name)[0] != text:
                self._project.writeEntry(SCOPE, _KEY + name, text)
        elif self._project.readEntry(SCOPE, _KEY + name)[1]:
            self._project.removeEntry(SCOPE, _KEY + name)

    def stored(self, path: str) -> str:
        """Return a path in the form that a project in its present place needs."""
        return path if not path or is_remote(path) else str(self._project.pathResolver().writePath(path))

    def opened(self, path: Any) -> str:
        """Return the path that ``stored`` was given, where the project is now."""
        text = str(path)
        return text if not text or is_remote(text) else os.path.normpath(self._project.pathResolver().readPath(text))


def stored_scheme(project: QgsProject) -> Optional[ClassScheme]:
    """Return the classes that a project keeps, ``None`` if it has none."""
    rows = ProjectEntries(project).read("scheme")
    try:
        return ClassScheme.from_json(rows, project.fileName()) if rows else None
    except (InputError, AttributeError, TypeError):  # somebody has edited the project file
        return None
