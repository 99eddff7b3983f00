"""Images on another grid, and the same bits however a stack is read."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform
from rasters import GRID, grid_like, simple_stack, write_raster
from read_stacks import IMAGE, RNG, WHOLE, awkward_stack, on_grid, read, scaled

from tlcm_qgis.core.stack.grid import Grid, Window
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.open_rasters import RasterPool


def test_other_extent_on_the_same_pixels_is_read_as_it_is(tmp_path: Path) -> None:
    """Nothing is resampled that need not be."""
    wide = GRID.part(Window(-5, 3, 30, 30))
    block = on_grid(tmp_path, IMAGE, GRID, wide)
    assert np.array_equal(block.values[:, 5:25, :21], IMAGE[:, :, 3:])
    assert block.valid.sum() == 20 * 21


def test_ramp_stays_a_ramp(tmp_path: Path) -> None:
    """Bilinear weights must sit at pixel centres: half a pixel of shift would displace every field."""
    rows, cols = np.mgrid[:20, :24] + 0.5
    ramp = np.stack([100 + 10 * rows, 100 + 7 * cols, rows * 3 + cols]).astype(np.float64)
    fine = grid_like(GRID, factor=0.5)
    block = on_grid(tmp_path, ramp, GRID, fine)
    expected_rows, expected_cols = (np.mgrid[:40, :48] + 0.5) / 2
    inner = (slice(1, -1), slice(1, -1))
    expected = np.stack([100 + 10 * expected_rows, 100 + 7 * expected_cols, expected_rows * 3 + expected_cols])
    np.testing.assert_allclose(block.values[(slice(None), *inner)], expected[(slice(None), *inner)], rtol=1e-6)
    assert block.valid.all()


def test_finer_images_are_averaged(tmp_path: Path) -> None:
    """10 m bands on a 20 m grid: every pixel counts, not every second one."""
    block = on_grid(tmp_path, IMAGE, GRID, grid_like(GRID, factor=2))
    expected = IMAGE.reshape(3, 10, 2, 12, 2).mean(axis=(2, 4))
    np.testing.assert_array_equal(block.values, expected.astype(np.float32))


def test_average_weighs_by_area(tmp_path: Path) -> None:
    """Landsat's 30 m pixels begin in the middle of Sentinel-2's: counting whole pixels would shift the image by half of one."""
    source = grid_like(GRID, size=(25, 25))
    values = RNG.integers(1, 9000, (3, 25, 25)).astype(np.uint16)
    block = on_grid(tmp_path, values, source, grid_like(GRID, factor=2.5, size=(10, 10)))
    parts = values.repeat(2, axis=1).repeat(2, axis=2).reshape(3, 10, 5, 10, 5)
    np.testing.assert_allclose(block.values, parts.mean(axis=(2, 4)), rtol=1e-6)


@pytest.mark.parametrize("factor", [0.5, 0.7, 2.0, 2.5])
def test_bad_pixels_do_not_leak(tmp_path: Path, factor: float) -> None:
    """Nodata mixed into its neighbours makes a rim of invented spectra."""
    values = np.full((3, *GRID.shape), 5000, np.uint16)
    values[:, 5:12, 6:15] = 0
    block = on_grid(tmp_path, values, GRID, grid_like(GRID, factor=factor), scaled(None, None, nodata=0))
    assert set(np.unique(block.values)) == {0.0, 5000.0}
    assert (~block.valid).sum() > 0


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_zero_frame_does_not_leak(tmp_path: Path, factor: float) -> None:
    """Images without a nodata value have a frame of zeros."""
    values = np.full((3, *GRID.shape), 5000, np.uint16)
    values[:, :4] = 0
    block = on_grid(tmp_path, values, GRID, grid_like(GRID, factor=factor))
    assert set(np.unique(block.values)) == {0.0, 5000.0}
    assert np.array_equal(block.valid.any(axis=1), block.valid.all(axis=1))


def test_other_zone_lands_on_the_right_ground(tmp_path: Path) -> None:
    """Images of the neighbouring UTM zone show the same field at the same place."""
    target = Grid("EPSG:32632", (10.0, 0.0, 350000.0, 0.0, -10.0, 5600000.0), 40, 30)
    (x,), (y,) = transform(target.crs, "EPSG:32631", [350200.0], [5599850.0])
    source = Grid("EPSG:32631", (10.0, 0.0, round(x, -1) - 500, 0.0, -10.0, round(y, -1) + 500), 100, 100)
    xs, ys = source.xy(*np.mgrid[:100, :100])
    block = on_grid(tmp_path, np.stack([xs - source.bounds[0], ys - source.bounds[1], xs * 0 + 1]), source, target)
    expected_x, expected_y = transform("EPSG:32632", "EPSG:32631", *(array.ravel() for array in target.xy(*np.mgrid[:30, :40])))
    assert block.valid.all()
    np.testing.assert_allclose(block.values[0].ravel(), np.array(expected_x) - source.bounds[0], atol=0.15)
    np.testing.assert_allclose(block.values[1].ravel(), np.array(expected_y) - source.bounds[1], atol=0.15)


def test_lattice_is_shared_if_only_the_text_of_the_system_differs(tmp_path: Path) -> None:
    """GeoTIFFs say the coordinate system in their own words."""
    wkt = replace(GRID, crs=rasterio.crs.CRS.from_epsg(32631).to_wkt())
    assert np.array_equal(on_grid(tmp_path, IMAGE, GRID, wkt).values, IMAGE)


@pytest.mark.parametrize("size", [1, 5, 7, 16])
def test_blocks_give_the_same_bits_as_the_whole(tmp_path: Path, size: int) -> None:
    """A map must not show how it was cut, nor change with the memory of the machine."""
    with ImageStack.open(awkward_stack(tmp_path)) as stack:
        whole = stack.read(0, WHOLE)
        assert whole.valid.mean() > 0.5
        for window in stack.grid.windows(size):
            block = stack.read(0, window)
            rows, cols = window.within(WHOLE)
            assert np.array_equal(block.valid, whole.valid[rows, cols])
            assert np.array_equal(block.values, whole.values[:, rows, cols])


def test_extent_gives_the_same_bits_as_the_whole(tmp_path: Path) -> None:
    """A trial run on a part must show what the whole run will."""
    path = awkward_stack(tmp_path)
    part = read(path, extent=[600055.0, 5599860.0, 600190.0, 5599970.0, "EPSG:32631"])
    whole = read(path)
    assert part.values.shape == (3, 11, 14)
    assert np.array_equal(part.values, whole.values[:, 3:14, 5:19])
    assert np.array_equal(part.valid, whole.valid[3:14, 5:19])


def test_threads_give_the_same_bits(tmp_path: Path) -> None:
    """Rasters may only be used by one thread at a time."""
    with ImageStack.open(awkward_stack(tmp_path)) as stack:
        whole = stack.read(0, WHOLE)
        windows = list(stack.grid.windows(6)) * 8
        with ThreadPoolExecutor(6) as threads:
            for window, block in zip(windows, threads.map(partial(stack.read, 0), windows), strict=True):
                rows, cols = window.within(WHOLE)
                assert np.array_equal(block.values, whole.values[:, rows, cols])


def test_halo_reaches_beyond_the_grid(tmp_path: Path) -> None:
    """Patches at the rim see nothing outside, not the opposite side."""
    with ImageStack.open(simple_stack(tmp_path, {"2021-06-01": IMAGE})) as stack:
        block = stack.read(0, Window(-2, 22, 4, 5))
    assert np.array_equal(block.values[:, 2:, :2], IMAGE[:, :2, 22:])
    assert np.argwhere(block.valid).tolist() == [[2, 0], [2, 1], [3, 0], [3, 1]]


@pytest.mark.parametrize("halo", [0, 1, 3])
def test_points_see_what_blocks_see(tmp_path: Path, halo: int) -> None:
    """Training must see the spectra that mapping will."""
    with ImageStack.open(awkward_stack(tmp_path)) as stack:
        rng = np.random.default_rng(2)
        rows, cols = rng.integers(-2, 22, 60), rng.integers(-2, 26, 60)
        values, valid = stack.read_pixels(0, rows, cols, halo)
        for i in range(60):
            block = stack.read(0, Window(int(rows[i]), int(cols[i]), 1, 1).grown(halo))
            assert np.array_equal(values[i], block.values if halo else block.values[:, 0, 0])
            assert np.array_equal(valid[i], block.valid if halo else block.valid[0, 0])


def test_far_points_are_read_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two points at the ends of a large image must not read all of it."""
    grid = replace(GRID, width=3000, height=3000)
    path = simple_stack(tmp_path, {"2021-06-01": np.ones((1, 3000, 3000), np.uint8)}, ["B02"], grid)
    read_sizes: list[int] = []
    original = ImageStack.read

    def counting(self: ImageStack, index: int, window: Window) -> Block:
        read_sizes.append(window.height * window.width)
        return original(self, index, window)

    monkeypatch.setattr(ImageStack, "read", counting)
    with ImageStack.open(path) as stack:
        stack.read_pixels(0, [0, 2999, 3], [0, 2999, 3])
    assert sum(read_sizes) == 17


def test_no_points_are_no_problem(tmp_path: Path) -> None:
    """A date without samples."""
    with ImageStack.open(simple_stack(tmp_path, {"2021-06-01": IMAGE})) as stack:
        values, valid = stack.read_pixels(0, [], [])
    assert values.shape == (0, 3)
    assert valid.shape == (0,)


def test_only_so_many_files_are_open(tmp_path: Path) -> None:
    """Years of one file a band exceed what a system lets a program open."""
    pool = RasterPool(max_idle=2)
    paths = [str(write_raster(tmp_path / f"{i}.tif", IMAGE)) for i in range(4)]
    rasters = []
    for path in paths:
        with pool.borrow(path) as raster:
            rasters.append(raster)
    assert [raster.dataset.closed for raster in rasters] == [True, True, False, False]
    pool.close()
    assert all(raster.dataset.closed for raster in rasters)
