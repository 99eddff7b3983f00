"""From points and polygons to the pixels of a grid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.errors import CRSError
from rasterio.features import rasterize
from shapely import GeometryType

from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Grid, Window, parse_crs, same_crs
from ..stack.transforms import transform

POINTS: Final = (GeometryType.POINT, GeometryType.MULTIPOINT)
POLYGONS: Final = (GeometryType.POLYGON, GeometryType.MULTIPOLYGON)
STRIP_PIXELS: Final = 4_000_000  # a polygon as large as the image is burnt strip by strip: 4 MB at a time


@dataclass(frozen=True)
class FeaturePixels:
    """The pixels of N features.

    Attributes:
        feature, row, col: int64 (P,), in the order of the features, rows and columns.
        unusable: features without a usable geometry (missing, empty, not finite, neither point nor polygon).
        outside: features of which no pixel lies in the grid.
        lost: int64, positions of both among the features, the unusable ones first.
    """

    feature: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    unusable: int
    outside: int
    lost: NDArray[np.int64]


def feature_pixels(geometries: NDArray[np.object_], crs: str, grid: Grid, check: Callable[[], None] = lambda: None) -> FeaturePixels:
    """Return the pixels that hold a point, or whose centre a polygon holds.

    A polygon that holds no pixel centre gives the pixel of a point inside it. The same pixel may come from several features.

    Args:
        geometries: shapely geometries (N,), ``None`` where there is none.
        crs: their coordinate system.
        grid: where the pixels lie.
        check: called now and then; may raise to stop.
    """
    kinds = shapely.get_type_id(geometries)
    known = np.isin(kinds, (*POINTS, *POLYGONS)) & ~shapely.is_empty(geometries)
    shapes = geometries.copy()
    shapes[~known] = None
    shapes = _to_grid(shapes, crs, grid)
    usable = known & _finite(shapes)
    points = np.flatnonzero(usable & np.isin(kinds, POINTS))
    parts = [_point_pixels(shapes, points, grid)]
    for number, index in enumerate(np.flatnonzero(usable & np.isin(kinds, POLYGONS))):
        if number % 256 == 0:
            check()
        rows, cols = _polygon_pixels(shapes[index], grid)
        parts.append((np.full(len(rows), index), rows, cols))
    feature, row, col = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(feature, kind="stable")
    unusable, outside = np.flatnonzero(~usable), np.setdiff1d(np.flatnonzero(usable), feature)
    return FeaturePixels(feature[order], row[order], col[order], len(unusable), len(outside), np.concatenate([unusable, outside]))


def feature_places(geometries: NDArray[np.object_], crs: str, grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return row and column (N,) of a point in each geometry, in pixels of the grid, also outside of it; NaN where there is none."""
    row, col = np.full(len(geometries), np.nan), np.full(len(geometries), np.nan)
    shapes = _to_grid(geometries, crs, grid)
    there = np.flatnonzero(_finite(shapes) & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes))
    inner = shapely.point_on_surface(shapely.make_valid(shapes[there]))
    row[there], col[there] = grid.rowcol(shapely.get_x(inner), shapely.get_y(inner))
    return row, col


def _to_grid(shapes: NDArray[np.object_], crs: str, grid: Grid) -> NDArray[np.object_]:
    """Return the geometries, flat, in the coordinate system of the grid; coordinates that it does not know become infinite."""
    flat: NDArray[np.object_] = shapely.force_2d(shapes)
    if same_crs(crs, grid.crs):
        return flat

    def move(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        finite = np.isfinite(xy).all(axis=1)
        moved = np.full_like(xy, np.inf)
        if finite.any():
            moved[finite] = np.stack(transform(parse_crs(crs), parse_crs(grid.crs), xy[finite, 0], xy[finite, 1]), axis=1)
        return moved

    try:
        return np.asarray(shapely.transform(flat, move), object)
    except CRSError as error:
        raise InputError(
            tr("The samples cannot be transformed from {crs} to the coordinate system of the images."),
            tr("Save them in the coordinate system of the images."),
            crs=crs[:80],
        ) from error


def _finite(shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    coordinates, index = shapely.get_coordinates(shapes, return_index=True)
    finite = np.ones(len(shapes), bool)
    finite[index[~np.isfinite(coordinates).all(axis=1)]] = False
    return finite


def _inside(rows: NDArray[np.int64], cols: NDArray[np.int64], grid: Grid) -> NDArray[np.bool_]:
    return (rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width)


def _point_pixels(
    shapes: NDArray[np.object_], index: NDArray[np.int64], grid: Grid
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    xy, owner = shapely.get_coordinates(shapes[index], return_index=True)
    rows, cols = grid.rowcol(xy[:, 0], xy[:, 1])
    keep = _inside(rows, cols, grid)
    return index[owner][keep].astype(np.int64), rows[keep], cols[keep]


def _polygon_pixels(shape: Any, grid: Grid) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return rows and columns of the pixels whose centre lies in the polygon (holes and parts respected)."""
    xmin, ymin, xmax, ymax = shapely.bounds(shape)
    rows, cols = grid.rowcol([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    box = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1).intersection(grid.whole())
    if box is None:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    height = max(1, STRIP_PIXELS // box.width)
    found = []
    for top in range(box.row, box.row + box.height, height):
        strip = Window(top, box.col, min(height, box.row + box.height - top), box.width)
        burnt = rasterize([(shape, 1)], out_shape=strip.shape, transform=grid.part(strip).affine, dtype="uint8")
        found.append(np.argwhere(burnt) + np.array([strip.row, strip.col]))
    pixels = np.concatenate(found)
    if not len(pixels):
        inner = shapely.point_on_surface(shapely.make_valid(shape))
        row, col = grid.rowcol([inner.x], [inner.y])
        pixels = np.stack((row, col), axis=1)[_inside(row, col, grid)]
    return pixels[:, 0], pixels[:, 1]
