"""Reference samples as "Create reference sample" writes them, made by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.processing.class_table import write_scheme

FIELDS = (
    "place_id:integer",
    "stratum:integer",
    "class_value:integer",
    "class_name:string",
    "valid_from:string",
    "valid_to:string",
    "note:string",
)


def make_reference(
    path: Path, points: Sequence[tuple[float, float]], crs: str, scheme: ClassScheme, days: tuple[str, str], stratum: int = 1
) -> Path:
    """Write places that have no class yet and return the path; their ids begin with 1."""
    fields = QgsVectorLayer("Point?" + "&".join(f"field={field}" for field in FIELDS), "fields", "memory").fields()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "reference"
    system = QgsCoordinateReferenceSystem(crs)
    writer = QgsVectorFileWriter.create(
        str(path), fields, QgsWkbTypes.Type.Point, system, QgsProject.instance().transformContext(), options
    )
    for place, (x, y) in enumerate(points, start=1):
        row = QgsFeature(fields)
        row.setAttributes([place, stratum, None, None, *days, None])
        row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        assert writer.addFeature(row)
    del writer
    write_scheme(str(path), scheme)
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE tlcm_strata (stratum INTEGER, name TEXT, pixels INTEGER, points INTEGER)")
        connection.execute("INSERT INTO tlcm_strata VALUES (?, 'all', 1000, ?)", (stratum, len(points)))
        connection.execute("CREATE TABLE tlcm_design (key TEXT, value TEXT)")
        connection.executemany("INSERT INTO tlcm_design VALUES (?, ?)", [("design", "simple_random"), ("seed", "1")])
    connection.close()
    return path


def rows_of(path: Path) -> list[tuple[Any, ...]]:
    """Return place, stratum, class, name, first and last day and note of all rows."""
    connection = sqlite3.connect(path)
    try:
        names = ", ".join(field.partition(":")[0] for field in FIELDS)
        return connection.execute(f"SELECT {names} FROM reference ORDER BY place_id, valid_from").fetchall()
    finally:
        connection.close()
