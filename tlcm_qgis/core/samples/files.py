"""Samples and audits as GeoPackages; the same content gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio import raw
from pyogrio.errors import DataLayerError, DataSourceError

from ..outputs import staged, unwritable
from ..spec.classes import SCHEME_FIELDS, SCHEME_TABLE, ClassScheme
from ..stack.grid import Grid
from .audit import Audit
from .sample_set import SampleSet
from .vector_file import SAMPLES_LAYER

AUDIT_LAYER: Final = "audit"
REFERENCE_LAYER: Final = "reference"
GEOPACKAGE: Final = {"VERSION": "1.2"}  # the GDAL of QGIS 3.22 warns about newer ones at every opening
FIXED_TIME: Final = "2000-01-01T00:00:00.000Z"  # a GeoPackage keeps the time of its last change; the time of a run is in its run.json

INDEXED: Final = {
    SAMPLES_LAYER: "SELECT count(*) FROM rtree_samples_geom_rowid",
    AUDIT_LAYER: "SELECT count(*) FROM rtree_audit_geom_rowid",
    REFERENCE_LAYER: "SELECT count(*) FROM rtree_reference_geom_rowid",
}
LINES_AT_ONCE: Final = 200_000  # a line takes about 500 bytes on its way into the file

Columns = dict[str, NDArray[Any]]
Lines = TypeVar("Lines", SampleSet, Audit)


def write_samples(path: Path, samples: SampleSet, grid: Grid) -> None:
    """Write samples as points at pixel centres (layer ``samples``) and their classes (table ``tlcm_classes``); whole or absent.

    Raises:
        OutputError: the file cannot be written.
    """
    _write(path, SAMPLES_LAYER, samples, _sample_columns, grid)


def _sample_columns(samples: SampleSet) -> Columns:
    return {
        "place_id": samples.place_id,
        "class_value": samples.class_value.astype(np.int32),
        "class_name": _names(samples.class_value, samples.scheme),
        "date": samples.date.astype(object),
        "source": samples.source.astype(object),
        "confidence": samples.confidence,
        "weight": samples.weight,
    }


def write_audit(path: Path, audit: Audit, grid: Grid) -> None:
    """Write an audit as points (layer ``audit``) with its classes; raises as ``write_samples`` does."""
    _write(path, AUDIT_LAYER, audit, _audit_columns, grid)


def _audit_columns(audit: Audit) -> Columns:
    return {
        "place_id": audit.place_id,
        "date": audit.date.astype(object),
        "class_value": audit.class_value.astype(np.int32),
        "class_name": _names(audit.class_value, audit.scheme),
        "distance": audit.distance,
        "threshold": audit.threshold,
        "confidence": audit.confidence,
        "kept": audit.kept,
        "reason": audit.reason.astype(object),
    }


def content_hash(samples: SampleSet) -> str:
    """Return a hash of what the samples are, whatever file they came from."""
    digest = hashlib.sha256(json.dumps(samples.scheme.as_json(), sort_keys=True).encode())
    for name, array in samples.arrays().items():
        plain = "\n".join(array.tolist()).encode() if array.dtype.kind == "U" else np.ascontiguousarray(array).tobytes()
        digest.update(f"{name} {len(plain)} ".encode())
        digest.update(plain)
    return digest.hexdigest()


def _names(values: NDArray[np.uint8], scheme: ClassScheme) -> NDArray[np.object_]:
    table = np.full(256, "", object)
    for item in scheme.classes:
        table[item.value] = item.name
    named: NDArray[np.object_] = table[values]
    return named


def _write(path: Path, layer: str, content: Lines, columns: Callable[[Lines], Columns], grid: Grid) -> None:
    rows = content.scheme.as_json()
    table: Columns = {name: np.array([item[name] for item in rows], np.int32 if name == "value" else object) for name in SCHEME_FIELDS}
    with staged(path) as part:
        try:
            with fixed_time():
                for start in range(0, max(len(content), 1), LINES_AT_ONCE):
                    lines = content.take(np.arange(start, min(start + LINES_AT_ONCE, len(content))))
                    points = shapely.to_wkb(shapely.points(*grid.xy(lines.row, lines.col)))
                    options: dict[str, Any] = {"append": True} if start else {"dataset_options": GEOPACKAGE}
                    write_layer(part, layer, columns(lines), geometry=points, geometry_type="Point", crs=grid.crs, **options)
                write_layer(part, SCHEME_TABLE, table, geometry=None, geometry_type=None, crs=None, append=True)
            check_index(part, layer, len(content))
        except (DataSourceError, DataLayerError, sqlite3.Error) as error:
            raise unwritable(path, error) from error


def check_index(part: Path, layer: str, points: int) -> None:
    """Look whether all points of a layer of ``INDEXED`` are found on maps: with a full disk GDAL leaves the spatial index empty and says nothing."""
    with closing(sqlite3.connect(f"{part.absolute().as_uri()}?mode=ro", uri=True)) as database:
        (found,) = database.execute(INDEXED[layer]).fetchone()
    if found != points:
        raise DataSourceError(f"spatial index of {found} / {points}")


def write_layer(path: Path, layer: str, columns: Columns, **options: Any) -> None:
    """Write columns as a layer or table of a GeoPackage; NaN and the hidden values of masked arrays become NULL."""
    masks = [np.isnan(array) if array.dtype.kind == "f" else _hidden(array) for array in columns.values()]
    raw.write(
        path,
        field_data=[np.ma.getdata(array) for array in columns.values()],
        fields=np.array(list(columns), object),
        field_mask=masks,
        driver="GPKG",
        layer=layer,
        **options,
    )


def _hidden(array: NDArray[Any]) -> NDArray[np.bool_] | None:
    return np.ma.getmaskarray(array) if isinstance(array, np.ma.MaskedArray) else None


@contextmanager
def fixed_time() -> Iterator[None]:
    """While the block runs, GeoPackages tell ``FIXED_TIME`` as the time of their last change."""
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": FIXED_TIME})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
