"""Class schemes that come from layers and files, and go into files."""

from __future__ import annotations

import csv
import dataclasses
import io
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...core.spec.classes import SCHEME_FIELDS, ClassScheme, LandCoverClass, label_code
from ...core.spec.errors import InputError, OutputError
from ...core.spec.messages import tr
from ...processing.class_table import read_scheme, scheme_from_style
from ...processing.samples import CLASS_VALUE
from .project_entries import stored_scheme
from .sample_style import style_by_scheme

FILES = ("csv", "gpkg", "qgz", "qgs")
_OTHER_NAMES = {"color": "colour", "label": "name", "class": "name", "class_name": "name", "class_value": "value", "id": "value"}
_ENCODINGS = ("utf-8-sig", "cp1252")

Found = Tuple[ClassScheme, Tuple[int, ...]]  # a scheme and its values in the order of where it stands


def scheme_of_layer(layer: QgsMapLayer) -> Optional[ClassScheme]:
    """Return the classes that a layer is drawn by (categories of a vector layer, colours of a raster with classes), else ``None``."""
    renderer = layer.renderer() if isinstance(layer, (QgsVectorLayer, QgsRasterLayer)) else None
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        return scheme_from_style(layer, renderer.classAttribute().strip('"'))
    if isinstance(renderer, QgsPalettedRasterRenderer):
        looks: Dict[str, Any] = {label_code(entry.value): entry for entry in renderer.classes() if 0 < entry.value < 255}
        scheme = ClassScheme.from_labels(looks)
        return ClassScheme(
            tuple(
                dataclasses.replace(item, name=looks[item.code].label or item.code, colour=looks[item.code].color.name())
                for item in scheme.classes
            )
        )
    return None


def read_file(path: str) -> Found:
    """Return the scheme in a CSV, a GeoPackage of samples or a project of QGIS.

    Raises:
        InputError: there is none, or it cannot be used.
    """
    suffix = Path(path).suffix.lower().lstrip(".")
    if not Path(path).is_file():
        raise InputError(tr("{file} does not exist."), tr("Check the path."), file=path)
    if suffix in ("qgz", "qgs"):
        scheme = _of_project(path)
    elif suffix == "gpkg":
        scheme = read_scheme(path)
    else:
        return _of_csv(path)
    if not scheme:
        raise InputError(
            tr("{file} holds no classes."), tr("Choose a project or samples that were made with this plugin, or a CSV."), file=path
        )
    return scheme, scheme.values


def _of_project(path: str) -> Optional[ClassScheme]:
    other = QgsProject()
    if not other.read(path, QgsProject.FlagDontResolveLayers):
        raise InputError(tr("{file} cannot be read: {reason}."), tr("Choose another project."), file=path, reason=other.error().rstrip("."))
    return stored_scheme(other)


def _of_csv(path: str) -> Found:
    rows = _rows(path)
    if not rows:
        raise InputError(
            tr("{file} is no table of classes: its first line must name the columns, among them code or name."),
            tr("The columns are value, code, name, colour and parent; export a scheme to see one."),
            file=path,
        )
    for row in rows:
        row["code"] = row.get("code") or row.get("value") or row.get("name") or ""
    values = _values(rows)
    scheme = ClassScheme.from_json([{**row, "value": value} for row, value in zip(rows, values)], path)
    return scheme, values


def _rows(path: str) -> List[Dict[str, str]]:
    """Return the rows of a CSV with the names of our fields; none if it has no such columns."""
    text = _text(path)
    try:
        dialect: Any = csv.Sniffer().sniff(text[:4096], ",;\t")
    except csv.Error:
        dialect = csv.excel
    lines = csv.reader(io.StringIO(text), dialect)
    try:
        head = [name.strip().lower() for name in next(lines, [])]
        columns = [
            _OTHER_NAMES.get(name, name) if _OTHER_NAMES.get(name, name) not in head[:place] else name for place, name in enumerate(head)
        ]
        rows = [{name: cell.strip() for name, cell in zip(columns, line)} for line in lines if any(cell.strip() for cell in line)]
    except csv.Error as error:
        raise InputError(tr("{file} cannot be read: {reason}."), tr("Check the file."), file=path, reason=str(error)) from error
    return rows if {"value", "code", "name"} & set(columns) else []


def _text(path: str) -> str:
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise InputError(tr("{file} cannot be read: {reason}."), tr("Check the file."), file=path, reason=error.strerror or "?") from error
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _values(rows: Sequence[Mapping[str, str]]) -> Tuple[int, ...]:
    """Return the values that rows say, or that their codes get in the order of the table."""
    said = [label_code(row.get("value")) for row in rows]
    if all(text is not None and text.lstrip("+-").isdigit() for text in said):
        return tuple(int(text) for text in said if text is not None)
    scheme = ClassScheme.from_labels(row["code"] for row in rows)
    if [item.code for item in scheme.classes if not item.code.isdigit()]:  # texts: the order of the table, not of the alphabet
        return tuple(range(1, len(rows) + 1))
    return tuple(scheme.match(row["code"]) or 0 for row in rows)


def write_csv(classes: Sequence[LandCoverClass], path: str) -> None:
    """Write classes as a table that ``read_file`` and spreadsheets read.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        with open(path, "w", encoding="utf-8-sig", newline="") as file:  # the mark tells Excel that it is UTF-8
            writer = csv.writer(file)
            writer.writerow(SCHEME_FIELDS)
            writer.writerows([getattr(item, field) for field in SCHEME_FIELDS] for item in classes)
    except OSError as error:
        raise cannot_write(path, error.strerror or "?") from error


def write_style(classes: Sequence[LandCoverClass], path: str, field: str = CLASS_VALUE) -> None:
    """Write classes as a style (QML) of polygons drawn by ``field``.

    Raises:
        OutputError: it cannot be written.
    """
    kind = "integer" if field == CLASS_VALUE else "string"
    layer = QgsVectorLayer(f"Polygon?field={field}:{kind}", "classes", "memory")
    style_by_scheme(layer, field, classes)
    reason, is_written = layer.saveNamedStyle(path, QgsMapLayer.StyleCategory.Symbology)
    if not is_written:
        raise cannot_write(path, reason)


def cannot_write(path: str, reason: str) -> OutputError:
    """Return the error of a file that cannot be written."""
    return OutputError(
        tr("{file} cannot be written: {reason}."), tr("Choose another place, or check the rights."), file=path, reason=reason.rstrip(".")
    )
