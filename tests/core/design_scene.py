"""Small maps and references on them, and what an assessment says, for the tests of designs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from tlcm_qgis.core.engine.forms import class_form
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.jobs import assessaccuracy
from tlcm_qgis.core.series_json import map_name, write_series
from tlcm_qgis.core.spec.algorithms.assessaccuracy import ALGORITHM
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext

SIZE = 40
GRID = Grid("EPSG:32630", (10.0, 0.0, 500000.0, 0.0, -10.0, 4900000.0), SIZE, SIZE)
SCHEME = ClassScheme(tuple(LandCoverClass(v, code, code.title(), "#336699") for v, code in ((1, "water"), (3, "wood"), (7, "crop"))))
CODES = {1: "water", 3: "wood", 7: "crop"}
KEYS = ("2021-06-05", "2021-07-05", "2021-08-05")


def write_map(path: Path, values: np.ndarray, grid: Grid = GRID) -> None:
    with raster_writer(path, grid, class_form(SCHEME)) as writer:
        writer.write(grid.whole(), values.astype(np.uint8))


def write_maps(folder: Path, maps: Sequence[np.ndarray], grid: Grid = GRID) -> None:
    keys = KEYS[: len(maps)]
    for key, classes in zip(keys, maps, strict=True):
        write_map(folder / map_name(key), classes, grid)
        write_map(folder / "maps" / f"confidence_{key}.tif", classes, grid)
    write_series(folder / "series.json", [(key, parse_date(key)) for key in keys], grid, SCHEME, probabilities=False, method="rf")


def write_layer(path: Path, geometries: Any, fields: dict[str, Any], grid: Grid = GRID) -> str:
    kind = "Polygon" if shapely.get_type_id(geometries)[0] == 3 else "Point"
    pyogrio.raw.write(
        path, shapely.to_wkb(geometries), [np.asarray(column) for column in fields.values()], list(fields),
        layer="reference", driver="GPKG", geometry_type=kind, crs=grid.crs,
    )  # fmt: skip
    return str(path)


def pixel_centres(row: Any, col: Any, grid: Grid = GRID) -> Any:
    return shapely.points(*grid.xy(np.asarray(row), np.asarray(col)))


def assessed(folder: Path, messages: list[Any] | None = None, **parameters: Any) -> dict[str, Any]:
    values = {
        "SERIES": str(folder / "series.json"),
        "OUTPUT_HTML": str(folder / "a.html"),
        "OUTPUT_JSON": str(folder / "a.json"),
        "OVERWRITE": True,
        **parameters,
    }
    assessaccuracy.run(ALGORITHM.check(values), JobContext((messages if messages is not None else []).append))
    return json.loads((folder / "a.json").read_text(encoding="utf-8"))


def rounded(content: Any) -> Any:
    """Return figures without the last digits, in which the order of summation shows."""
    if isinstance(content, dict):
        return {key: rounded(value) for key, value in content.items()}
    if isinstance(content, list):
        return [rounded(value) for value in content]
    return round(content, 9) if isinstance(content, float) else content


def warnings_of(messages: list[Any]) -> list[str]:
    return [message["message"] for message in messages if message["type"] == "warning"]


def random_places(count: int = 120, seed: int = 5) -> tuple[np.ndarray, np.ndarray]:
    return np.divmod(np.random.default_rng(seed).permutation(SIZE * SIZE)[:count], SIZE)  # type: ignore[return-value]
