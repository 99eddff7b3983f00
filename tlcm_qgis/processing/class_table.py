"""The class scheme of a layer: table ``tlcm_classes`` of its file, else its categorised style."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ..core.spec.classes import SCHEME_FIELDS, SCHEME_TABLE, ClassScheme


def read_scheme(path: str) -> Optional[ClassScheme]:
    """Return the class scheme in a GeoPackage, or ``None`` if the file holds none.

    Raises:
        InputError: the table is there but wrong.
    """
    if not path.lower().endswith(".gpkg") or not os.path.isfile(path):
        return None
    # immutable: reading must leave no journal beside the input; not while another program has unsaved pages in one
    mode = "mode=ro" if os.path.exists(f"{path}-wal") else "mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(f"{Path(path).absolute().as_uri()}?{mode}", uri=True)
    except sqlite3.Error:
        return None
    try:
        connection.row_factory = sqlite3.Row
        rows = connection.execute("SELECT * FROM tlcm_classes").fetchall()
    except sqlite3.Error:  # no such table, or not a database that sqlite can read
        return None
    finally:
        connection.close()
    return ClassScheme.from_json([{key.lower(): row[key] for key in row.keys()} for row in rows], path)  # noqa: SIM118 - sqlite3.Row


def write_scheme(path: str, scheme: ClassScheme) -> None:
    """Put the table ``tlcm_classes`` into a GeoPackage, instead of the one that it may hold; raises ``sqlite3.Error``."""
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS tlcm_classes "
                "(fid INTEGER PRIMARY KEY, value INTEGER, code TEXT, name TEXT, colour TEXT, parent TEXT)"
            )
            connection.execute(
                "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)",
                (SCHEME_TABLE, SCHEME_TABLE),
            )
            connection.execute("DELETE FROM tlcm_classes")
            rows = [[row[field] for field in SCHEME_FIELDS] for row in scheme.as_json()]
            connection.executemany("INSERT INTO tlcm_classes (value, code, name, colour, parent) VALUES (?, ?, ?, ?, ?)", rows)
    finally:
        connection.close()


def scheme_from_style(layer: Optional[QgsMapLayer], field: str) -> Optional[ClassScheme]:
    """Return the classes of a layer that is drawn by the categories of ``field``, with their labels and colours, else ``None``."""
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return None
    looks = {}
    for category in renderer.categories():
        for value in _values(category.value()):
            looks[value] = (category.label() or str(value), category.symbol().color().name())
    scheme = ClassScheme.from_labels(looks)
    look_of = {scheme.match(value): look for value, look in looks.items()}
    return ClassScheme(
        tuple(dataclasses.replace(item, name=look_of[item.value][0], colour=look_of[item.value][1]) for item in scheme.classes)
    )


def _values(value: Any) -> List[Any]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if item is not None and item != "" and not (isinstance(item, QVariant) and item.isNull())]
