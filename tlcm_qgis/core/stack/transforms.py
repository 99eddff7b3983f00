"""From one coordinate system to another: the functions of ``rasterio.warp``, which here have one kind of error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import rasterio.warp
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError

Box = tuple[float, float, float, float]


@contextmanager
def _one_error() -> Iterator[None]:
    """Turn GDAL's own errors into ``CRSError``: from the coordinates of a building site there is no way to the rest of the world."""
    try:
        yield
    except CPLE_BaseError as error:
        raise CRSError(str(error)) from error


def transform(source: Any, target: Any, x: NDArray[Any] | Sequence[float], y: NDArray[Any] | Sequence[float]) -> tuple[Any, Any]:
    """Return the coordinates (N,) of points in another system, infinite where it does not reach; raises ``CRSError`` if there is no way."""
    with _one_error():
        xs, ys = rasterio.warp.transform(source, target, x, y)[:2]
    return xs, ys


def transform_bounds(source: Any, target: Any, *box: float, densify_pts: int = 21) -> Box:
    """Return the box around a box in another system, infinite where it does not reach; raises ``CRSError`` if there is no way."""
    with _one_error():
        west, south, east, north = rasterio.warp.transform_bounds(source, target, *box, densify_pts=densify_pts)
    return west, south, east, north
