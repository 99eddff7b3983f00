"""A reference sample as a GeoPackage: the points to label, the classes to choose from, and the design for the estimates."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..outputs import staged, unwritable
from ..samples.files import GEOPACKAGE, REFERENCE_LAYER, check_index, fixed_time, write_layer
from ..spec.classes import SCHEME_FIELDS, SCHEME_TABLE, ClassScheme
from ..spec.dates import DateInterval
from ..spec.errors import OutputError
from ..spec.messages import tr
from ..stack.grid import Grid
from .sampling import ReferenceSample

_LABELLED: Final = "SELECT count(DISTINCT place_id) FROM reference WHERE class_value IS NOT NULL OR note IS NOT NULL"
STRATA_TABLE: Final = "tlcm_strata"
DESIGN_TABLE: Final = "tlcm_design"
Columns = dict[str, Any]


def write_reference_sample(
    path: Path, sample: ReferenceSample, grid: Grid, scheme: ClassScheme, span: DateInterval, design: Mapping[str, str]
) -> None:
    """Write a sample; the file is whole or absent.

    Layer ``reference``: points at pixel centres, in random order, one row a place: ``place_id``, ``stratum``, no class yet, and the days
    of the whole series, which are cut where a class turns out to change. Tables: ``tlcm_classes``, ``tlcm_strata`` and ``tlcm_design``.

    Raises:
        OutputError: the file cannot be written.
    """
    with staged(path) as part:
        try:
            with fixed_time():
                points = point_geometries(sample, grid)
                options = {"dataset_options": GEOPACKAGE}
                write_layer(
                    part, REFERENCE_LAYER, _point_columns(sample, span), geometry=points, geometry_type="Point", crs=grid.crs, **options
                )
                for name, table in (
                    (SCHEME_TABLE, _scheme_columns(scheme)),
                    (STRATA_TABLE, _strata_columns(sample)),
                    (DESIGN_TABLE, {"key": _texts(list(design)), "value": _texts(list(design.values()))}),
                ):
                    write_layer(part, name, table, geometry=None, geometry_type=None, crs=None, append=True)
            check_index(part, REFERENCE_LAYER, len(sample))
        except (DataSourceError, DataLayerError, sqlite3.Error) as error:
            raise unwritable(path, error) from error


def refuse_labelled(path: Path) -> None:
    """Raise ``OutputError`` if a file holds points that somebody labelled: they are days of work, whatever else may be replaced."""
    if not path.is_file():
        return
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            (count,) = database.execute(_LABELLED).fetchone()
    except sqlite3.Error:  # it is something else
        return
    if count:
        raise labelled_error(path, count)


def labelled_error(path: Path, count: int) -> OutputError:
    """Return the error for labels that would be lost."""
    return OutputError(
        tr("{file} holds {count} points that were labelled; they would be lost."), tr("Choose another name."), file=path, count=count
    )


def point_geometries(sample: ReferenceSample, grid: Grid) -> Any:
    """Return the points (N,) as WKB."""
    return shapely.to_wkb(shapely.points(*grid.xy(sample.row, sample.col)))


def _point_columns(sample: ReferenceSample, span: DateInterval) -> Columns:
    count = len(sample)
    return {
        "place_id": np.arange(1, count + 1, dtype=np.int64),
        "stratum": sample.stratum.astype(np.int32),
        "class_value": np.ma.masked_array(np.zeros(count, np.int32), mask=True),
        "class_name": np.full(count, None, object),
        "valid_from": np.full(count, span.start.isoformat(), object),
        "valid_to": np.full(count, span.end.isoformat(), object),
        "note": np.full(count, None, object),
    }


def _scheme_columns(scheme: ClassScheme) -> Columns:
    rows = scheme.as_json()
    return {name: np.array([row[name] for row in rows], np.int32 if name == "value" else object) for name in SCHEME_FIELDS}


def _strata_columns(sample: ReferenceSample) -> Columns:
    return {
        "stratum": np.array([stratum.number for stratum in sample.strata], np.int32),
        "name": _texts([stratum.name for stratum in sample.strata]),
        "pixels": np.array([stratum.pixels for stratum in sample.strata], np.int64),
        "points": np.array([stratum.points for stratum in sample.strata], np.int64),
    }


def _texts(values: list[str]) -> Any:
    return np.array(values, object)
