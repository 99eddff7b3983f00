"""Where a grid lies on Earth, and when: the parts of a STAC item that are the same for maps and models."""

from __future__ import annotations

import datetime as dt
import math
import re
from typing import Any, Final

from rasterio.errors import CRSError

from ..spec.dates import DateInterval
from ..stack.grid import EDGE_POINTS, Grid, parse_crs
from ..stack.transforms import transform_bounds

DECIMALS: Final = 7  # about a centimetre


def footprint(grid: Grid) -> tuple[dict[str, Any] | None, list[float] | None]:
    """Return polygon and bounding box (west, south, east, north in degrees), or ``None`` twice if the grid has no place on Earth."""
    try:
        box = transform_bounds(parse_crs(grid.crs), "EPSG:4326", *grid.bounds, densify_pts=EDGE_POINTS) if grid.crs else (math.nan,)
    except CRSError:
        box = (math.nan,)
    if not all(math.isfinite(value) for value in box):
        return None, None
    west, south, east, north = (round(value, DECIMALS) for value in box)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}, [west, south, east, north]


def start_of(interval: DateInterval) -> dt.datetime:
    """Return the first instant (UTC) of the days of an interval."""
    return dt.datetime.combine(interval.start, dt.time(), dt.UTC)


def end_of(interval: DateInterval) -> dt.datetime:
    """Return the last second (UTC) of the days of an interval."""
    return dt.datetime.combine(interval.end, dt.time(23, 59, 59), dt.UTC)


def grid_json(grid: Grid) -> dict[str, Any]:
    """Return the form in which stack.json and series.json hold a grid."""
    code = grid.crs if re.fullmatch(r"[A-Za-z]+:\w+", grid.crs) else None
    return {
        "code": code,
        **({} if code or not grid.crs else {"wkt2": grid.crs}),
        "transform": list(grid.transform),
        "shape": [grid.height, grid.width],
    }
