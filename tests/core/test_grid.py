"""Grids: a pixel off by one puts every sample and every map in the wrong place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rasterio.warp import transform_bounds
from rasters import GRID, grid_like

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.grid import Grid, Window, crs_text, parse_crs

SINUSOIDAL = 'PROJCS["unnamed",GEOGCS["unnamed ellipse",DATUM["unknown",SPHEROID["unnamed",6371007.181,0]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Sinusoidal"],PARAMETER["longitude_of_center",0],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]'


@pytest.mark.parametrize("size", [1, 3, 7, 20, 24, 1000])
def test_blocks_cover_every_pixel_once(size: int) -> None:
    """A map would have seams or holes."""
    seen = np.zeros(GRID.shape, int)
    for window in GRID.windows(size):
        seen[window.within(GRID.whole())] += 1
    assert (seen == 1).all()


def test_blocks_come_in_row_major_order() -> None:
    """The writer puts blocks down in this order."""
    assert [(w.row, w.col, w.height, w.width) for w in GRID.windows(16)] == [(0, 0, 16, 16), (0, 16, 16, 8), (16, 0, 4, 16), (16, 16, 4, 8)]


def test_extent_is_snapped_outward() -> None:
    """A pixel that the extent touches belongs to the result."""
    cropped = GRID.crop([600015.0, 5599945.0, 600031.0, 5599985.0, "EPSG:32631"])
    assert cropped == Grid(GRID.crs, (10.0, 0.0, 600010.0, 0.0, -10.0, 5599990.0), 3, 5)


def test_extent_on_pixel_edges_gains_no_pixel() -> None:
    """Coordinates from another program differ in the last digits."""
    cropped = GRID.crop([600010.0000001, 5599950.0, 600030.0000001, 5599990.0000001, "EPSG:32631"])
    assert (cropped.height, cropped.width) == (4, 2)


def test_extent_is_clipped_to_the_images() -> None:
    """An extent drawn generously is no error."""
    assert GRID.crop([0.0, 0.0, 1e6, 1e7, "EPSG:32631"]) == GRID


def test_extent_of_the_map_canvas_in_degrees() -> None:
    """QGIS projects often are in another coordinate system than the images."""
    assert GRID.crop([*transform_bounds("EPSG:32631", "EPSG:4326", *GRID.bounds), "EPSG:4326"]) == GRID


@pytest.mark.parametrize("extent", [[0, 0, 10, 10, "EPSG:32631"], [-10, -10, -9, -9, "EPSG:4326"]])
def test_extent_elsewhere_is_refused(extent: list) -> None:
    """The user drew in the wrong place and must hear it."""
    with pytest.raises(InputError, match="outside the images"):
        GRID.crop(extent)


def test_unknown_coordinate_system_is_named() -> None:
    """A typo in a script."""
    with pytest.raises(InputError, match="EPSG:999999"):
        GRID.crop([0, 0, 1, 1, "EPSG:999999"])


def test_extent_on_a_grid_without_authority_code() -> None:
    """MODIS tiles are sinusoidal and have no EPSG code."""
    grid = Grid(SINUSOIDAL, (231.656, 0.0, -6089550.0, 0.0, -231.656, -1332950.0), 37, 27)
    assert grid.crop([*transform_bounds(SINUSOIDAL, "EPSG:4326", *grid.bounds), "EPSG:4326"]) == grid


@pytest.mark.parametrize("grid", [GRID, replace(GRID, transform=(8.0, 3.0, 500.0, 2.0, -9.0, 900.0))], ids=["north up", "rotated"])
def test_pixel_centres_fall_into_their_pixels(grid: Grid) -> None:
    """Samples are found by coordinates and written by coordinates."""
    rows, cols = (array.ravel() for array in np.mgrid[-2:22, -3:26])
    found_rows, found_cols = grid.rowcol(*grid.xy(rows, cols))
    assert np.array_equal(found_rows, rows)
    assert np.array_equal(found_cols, cols)


def test_upper_left_corner_belongs_to_its_pixel() -> None:
    """The edge between two pixels belongs to the right and lower one, as in GDAL."""
    rows, cols = GRID.rowcol([600000.0, 600009.99, 600010.0], [5600000.0, 5599990.01, 5599990.0])
    assert rows.tolist() == [0, 0, 1]
    assert cols.tolist() == [0, 0, 1]


def test_part_lies_on_the_same_lattice() -> None:
    """Images of another extent on the same pixels are read as they are, not resampled."""
    assert GRID.lattice_offset(GRID.part(Window(-3, 4, 50, 6))) == (-3, 4)


@pytest.mark.parametrize("other", [grid_like(GRID, factor=2), grid_like(GRID, shift=(0.5, 0)), replace(GRID, crs="EPSG:32632")])
def test_other_grids_are_on_no_common_lattice(other: Grid) -> None:
    """Reading them pixel by pixel would shift them."""
    assert GRID.lattice_offset(other) is None


def test_code_and_wkt_of_one_system_are_the_same() -> None:
    """Files say WKT, stack files say the code; nothing must be resampled for that."""
    assert GRID.lattice_offset(replace(GRID, crs=parse_crs(GRID.crs).to_wkt())) == (0, 0)
    assert crs_text(parse_crs(parse_crs(GRID.crs).to_wkt())) == "EPSG:32631"


def test_windows_meet() -> None:
    """Halo windows reach beyond the grid and are cut to it."""
    window = Window(0, 0, 5, 5).grown(2)
    inside = window.intersection(GRID.whole())
    assert inside == Window(0, 0, 7, 7)
    assert inside.within(window) == (slice(2, 9), slice(2, 9))
    assert Window(0, 0, 2, 2).intersection(Window(2, 0, 2, 2)) is None


def test_blocks_of_a_grid_that_fits_no_memory() -> None:
    """A stack file may declare more blocks than there is room for."""
    windows = Grid(GRID.crs, GRID.transform, 2**31 - 1, 2**31 - 1).windows(256)
    assert len(windows) == 2**46
    last = windows[-1]
    assert (last.row, last.col, last.height, last.width) == (2**31 - 256, 2**31 - 256, 255, 255)
    assert windows[:: 2**45] == [windows[0], windows[2**45]]
