"""Suggested points as samples that lack their class."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..outputs import staged, unwritable
from ..samples.files import GEOPACKAGE, check_index, fixed_time, write_layer
from ..samples.sample_set import TO_LABEL
from ..samples.vector_file import SAMPLES_LAYER
from ..series import MapSeries
from ..spec.classes import SCHEME_FIELDS, SCHEME_TABLE, ClassScheme
from .suggesting import Suggestions


def write_suggestions(path: Path, points: Suggestions, series: MapSeries) -> None:
    """Write points in the form of samples (layer ``samples``, table ``tlcm_classes``), whole or absent.

    ``class_value`` and ``class_name`` are NULL, ``source`` is "to label", ``date`` that on which to look. Beside them ``priority`` (1 = first),
    ``why``, and what it was made of: ``likely``, ``likely_percent``, ``second``, ``second_percent``, how many ``classes`` the maps show there on
    how many ``dates``, and ``doubt_share`` (0-1).

    Raises:
        OutputError: the file cannot be written.
    """
    wkb = shapely.to_wkb(shapely.points(*series.grid.xy(points.row, points.col)))
    with staged(path) as part:
        try:
            with fixed_time():
                place = {"geometry": wkb, "geometry_type": "Point", "crs": series.grid.crs, "dataset_options": GEOPACKAGE}
                write_layer(part, SAMPLES_LAYER, _columns(points, series), **place)
                write_layer(part, SCHEME_TABLE, _scheme(series.scheme), geometry=None, geometry_type=None, crs=None, append=True)
            check_index(part, SAMPLES_LAYER, len(points))
        except (DataSourceError, DataLayerError, sqlite3.Error) as error:
            raise unwritable(path, error) from error


def _columns(points: Suggestions, series: MapSeries) -> dict[str, Any]:
    count, scheme = len(points), points.scheme
    names = {0: None, **{item.value: item.name for item in scheme.classes}}
    order = np.arange(1, count + 1, dtype=np.int64)
    return {
        "place_id": order,
        "class_value": np.ma.masked_array(np.zeros(count, np.int32), mask=True),
        "class_name": np.full(count, None, object),
        "date": _texts([series.dates[index].key for index in points.date.tolist()]),
        "source": _texts([TO_LABEL] * count),
        "confidence": np.ones(count, np.float32),
        "weight": np.ones(count, np.float32),
        "priority": order.astype(np.int32),
        "why": _texts([reason.text(scheme) for reason in points.reason]),
        "likely": _texts([names[reason.first] for reason in points.reason]),
        "likely_percent": np.array([reason.first_percent for reason in points.reason], np.int32),
        "second": _texts([names[reason.second] for reason in points.reason]),
        "second_percent": np.array([reason.second_percent for reason in points.reason], np.int32),
        "classes": np.array([reason.varies for reason in points.reason], np.int32),
        "dates": np.array([reason.dates for reason in points.reason], np.int32),
        "doubt_share": np.array([reason.share for reason in points.reason], np.float32),
    }


def _scheme(scheme: ClassScheme) -> dict[str, Any]:
    rows = scheme.as_json()
    return {name: np.array([row[name] for row in rows], np.int32 if name == "value" else object) for name in SCHEME_FIELDS}


def _texts(values: list[Any]) -> Any:
    return np.array([*values, None], object)[:-1]
