"""The area of pixels in square metres."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..stack.grid import Grid, parse_crs

# WGS 84; the ellipsoids of other geographic systems differ by less than 0.1 % in area.
MAJOR_AXIS_M: Final = 6_378_137.0
FLATTENING: Final = 1 / 298.257223563
SQUARE_M_OF_HECTARE: Final = 10_000.0


def row_areas_m2(grid: Grid) -> NDArray[np.float64] | None:
    """Return the (height,) area of a pixel of each row; ``None`` without a coordinate system that tells it.

    In a projected system all pixels have one area, as the system counts it. In degrees it is that on the ellipsoid, between the two parallels
    of the row (Snyder 1987, "Map projections: a working manual", equation 3-12).
    """
    if not grid.crs:
        return None
    crs = parse_crs(grid.crs)
    a, b, _, d, e, f = grid.transform
    if crs.is_projected:
        return np.full(grid.height, abs(a * e - b * d) * crs.linear_units_factor[1] ** 2)
    if not crs.is_geographic or b or d:
        return None
    parallels = np.clip(np.radians(f + e * np.arange(grid.height + 1)), -math.pi / 2, math.pi / 2)
    return np.abs(np.diff(_from_equator(parallels))) * abs(math.radians(a))


def pixel_area_m2(grid: Grid) -> float | None:
    """Return the area of a pixel, in degrees the mean of all rows; ``None`` if it cannot be told."""
    areas = row_areas_m2(grid)
    return None if areas is None or not len(areas) else float(areas.mean())


def unequal_areas_m2(grid: Grid) -> NDArray[np.float64] | None:
    """Return the (height,) area of a pixel of each row; ``None`` if all are alike, or not known."""
    areas = row_areas_m2(grid)
    return None if areas is None or bool((areas == areas[0]).all()) else areas


def _from_equator(latitude: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the area between the equator and parallels (radians), for one radian of longitude."""
    square = FLATTENING * (2 - FLATTENING)
    root, sine = math.sqrt(square), np.sin(latitude)
    whole = sine / (1 - square * sine**2) + np.arctanh(root * sine) / root
    area: NDArray[np.float64] = MAJOR_AXIS_M**2 * (1 - square) / 2 * whole
    return area
