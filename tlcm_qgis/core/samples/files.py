"""Samples and audits as GeoPackages; the same content gives the same bytes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

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
from .audit_summary import summarise, summary_columns
from .left_out import LeftOut, LeftOutLines
from .sample_set import SampleSet
from .vector_file import SAMPLES_LAYER

AUDIT_LAYER: Final = "audit"
QUALITY_LAYER: Final = "quality"
SUMMARY_TABLE: Final = "tlcm_audit_summary"
REFERENCE_LAYER: Final = "reference"
GEOPACKAGE: Final = {"VERSION": "1.2"}  # the GDAL of QGIS 3.22 warns about newer ones at every opening
FIXED_TIME: Final = "2000-01-01T00:00:00.000Z"  # a GeoPackage keeps the time of its last change; the time of a run is in its run.json

INDEXED: Final = {
    SAMPLES_LAYER: "SELECT count(*) FROM rtree_samples_geom_rowid",
    AUDIT_LAYER: "SELECT count(*) FROM rtree_audit_geom_rowid",
    REFERENCE_LAYER: "SELECT count(*) FROM rtree_reference_geom_rowid",
    QUALITY_LAYER: "SELECT count(*) FROM rtree_quality_geom_rowid",
}
LINES_AT_ONCE: Final = 200_000  # a line takes about 500 bytes on its way into the file

Columns = dict[str, NDArray[Any]]
Points = NDArray[np.object_]  # (N,) as WKB, None for nowhere


def write_samples(path: Path, samples: SampleSet, grid: Grid) -> None:
    """Write samples as points at pixel centres (layer ``samples``) and their classes (table ``tlcm_classes``); whole or absent.

    Raises:
        OutputError: the file cannot be written.
    """

    def portions() -> Iterator[tuple[Columns, Points]]:
        for index in _portions(len(samples)):
            part = samples.take(index)
            yield _sample_columns(part), pixel_points(grid, part.row, part.col)

    write_points(path, SAMPLES_LAYER, portions(), samples.scheme, grid)


def _sample_columns(samples: SampleSet) -> Columns:
    return {
        "place_id": samples.place_id,
        "class_value": samples.class_value.astype(np.int32),
        "class_name": class_names(samples.scheme)[samples.class_value],
        "date": samples.date.astype(object),
        "source": samples.source.astype(object),
        "confidence": samples.confidence,
        "weight": samples.weight,
        "polygon": samples.polygon,
    }


def write_audit(path: Path, audit: Audit, grid: Grid, left_out: LeftOut | None = None) -> None:
    """Write an audit and the samples that were left out before as points (layer ``audit``) with its classes.

    The table ``tlcm_audit_summary`` counts them by date, class and reason. Raises as ``write_samples`` does.
    """

    def portions() -> Iterator[tuple[Columns, Points]]:
        for index in _portions(len(audit)):
            part = audit.take(index)
            yield _audit_columns(part), pixel_points(grid, part.row, part.col)
        if left_out:
            lines = left_out.lines()
            yield _left_out_columns(lines, audit.scheme), pixel_points(grid, lines.row, lines.col, lines.located)

    write_points(path, AUDIT_LAYER, portions(), audit.scheme, grid, {SUMMARY_TABLE: summary_columns(summarise(audit, left_out))})


def _audit_columns(audit: Audit) -> Columns:
    return {
        "place_id": audit.place_id,
        "date": audit.date.astype(object),
        "class_value": audit.class_value.astype(np.int32),
        "class_name": class_names(audit.scheme)[audit.class_value],
        "distance": audit.distance,
        "threshold": audit.threshold,
        "confidence": audit.confidence,
        "kept": audit.kept,
        "reason": audit.reason.astype(object),
    }


def _left_out_columns(lines: LeftOutLines, scheme: ClassScheme) -> Columns:
    nothing = np.full(len(lines), np.nan)
    return {
        "place_id": lines.place_id,
        "date": lines.date.astype(object),
        "class_value": lines.class_value.astype(np.int32),
        "class_name": class_names(scheme)[lines.class_value],
        "distance": nothing,
        "threshold": nothing,
        "confidence": nothing.astype(np.float32),
        "kept": np.zeros(len(lines), bool),
        "reason": lines.reason.astype(object),
    }


def content_hash(samples: SampleSet) -> str:
    """Return a hash of what the samples are, whatever file they came from."""
    digest = hashlib.sha256(json.dumps(samples.scheme.as_json(), sort_keys=True).encode())
    for name, array in samples.arrays().items():
        plain = "\n".join(array.tolist()).encode() if array.dtype.kind == "U" else np.ascontiguousarray(array).tobytes()
        digest.update(f"{name} {len(plain)} ".encode())
        digest.update(plain)
    return digest.hexdigest()


def class_names(scheme: ClassScheme) -> NDArray[np.object_]:
    """Return the name of each class by its value (256,), "" where there is none."""
    table = np.full(256, "", object)
    for item in scheme.classes:
        table[item.value] = item.name
    return table


def pixel_points(grid: Grid, row: NDArray[Any], col: NDArray[Any], located: NDArray[np.bool_] | None = None) -> Points:
    """Return the centres (N,) of pixels as WKB; ``None`` where they are not ``located``."""
    points: Points = shapely.to_wkb(shapely.points(*grid.xy(row, col)))
    if located is not None:
        points[~located] = None
    return points


def _portions(count: int) -> Iterator[NDArray[np.int64]]:
    for start in range(0, max(count, 1), LINES_AT_ONCE):
        yield np.arange(start, min(start + LINES_AT_ONCE, count))


def write_points(
    path: Path,
    layer: str,
    portions: Iterable[tuple[Columns, Points]],
    scheme: ClassScheme,
    grid: Grid,
    tables: Mapping[str, Columns] = MappingProxyType({}),
) -> None:
    """Write points with columns, portion after portion, the table of their classes and others; whole or absent.

    Raises:
        OutputError: the file cannot be written.
    """
    rows = scheme.as_json()
    classes: Columns = {name: np.array([item[name] for item in rows], np.int32 if name == "value" else object) for name in SCHEME_FIELDS}
    with staged(path) as part:
        try:
            with fixed_time():
                count = 0
                for number, (columns, points) in enumerate(portions):
                    options: dict[str, Any] = {"append": True} if number else {"dataset_options": GEOPACKAGE}
                    write_layer(part, layer, columns, geometry=points, geometry_type="Point", crs=grid.crs, **options)
                    count += sum(point is not None for point in points)
                for name, table in {SCHEME_TABLE: classes, **tables}.items():
                    write_layer(part, name, table, geometry=None, geometry_type=None, crs=None, append=True)
            check_index(part, layer, count)
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
