"""Reading stacks: what a pixel is worth decides every sample and every map."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform, transform_bounds
from rasters import GRID, folder_state, grid_like, image_file, mask_file, simple_stack, write_raster, write_stack_file
from real_data import real_data

from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.discover import discover
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid, Window
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.open_rasters import RasterPool
from tlcm_qgis.core.stack.stac_form import parse_collection
from tlcm_qgis.core.stack.stack_model import Band

BANDS = ("B02", "B04", "B08")
RNG = np.random.default_rng(5)
IMAGE = RNG.integers(1, 9000, (3, *GRID.shape)).astype(np.uint16)
WHOLE = GRID.whole()


def read(path: Path, index: int = 0, extent: list | None = None) -> Block:
    with ImageStack.open(path, extent) as stack:
        return stack.read(index, stack.grid.whole())


def one_image(folder: Path, values: np.ndarray, bands: tuple[str | Band, ...] = BANDS, grid: Grid = GRID, **profile: object) -> Block:
    return read(simple_stack(folder, {"2021-06-01": values}, bands, grid, **profile))


def scaled(scale: float | None, offset: float | None, nodata: float | None = 0) -> tuple[Band, ...]:
    return tuple(Band(name, nodata, "uint16", scale, offset) for name in BANDS)


# -- values and validity ------------------------------------------------------------------------------------------------------------


def test_values_without_scale_are_as_stored(tmp_path: Path) -> None:
    """Radar, indices and unscaled images keep their numbers."""
    block = one_image(tmp_path, IMAGE)
    assert block.values.dtype == np.float32
    assert np.array_equal(block.values, IMAGE)
    assert block.valid.all()


def test_scene_with_offset_gives_the_same_bits(tmp_path: Path) -> None:
    """Sentinel-2 scenes of before and after January 2022 must be alike, or a map would change on that day."""
    before = one_image(tmp_path / "a", IMAGE, scaled(0.0001, 0.0))
    after = one_image(tmp_path / "b", IMAGE + 1000, scaled(0.0001, -0.1))
    assert np.array_equal(before.values, after.values)
    assert before.values[0, 0, 0] == np.float32(IMAGE[0, 0, 0] * 0.0001)


@pytest.mark.parametrize("factor", [0.5, 2.0, 3.0])
def test_offset_leaves_no_trace_in_resampled_bands(tmp_path: Path, factor: float) -> None:
    """The 20 m bands of both kinds of scenes must be alike to the last bit as well."""
    grid = grid_like(GRID, factor=factor, shift=(0.3, 0.4))
    blocks = []
    for name, values, bands in (("a", IMAGE, scaled(0.0001, 0.0)), ("b", IMAGE + 1000, scaled(0.0001, -0.1))):
        file = image_file(write_raster(tmp_path / f"{name}.tif", values, GRID), bands)
        blocks.append(read(write_stack_file(tmp_path / f"{name}.json", {"2021-06-01": [file]}, BANDS, grid)))
    assert blocks[0].valid.any()
    assert np.array_equal(blocks[0].values, blocks[1].values)


def test_offset_that_is_no_whole_step_is_applied(tmp_path: Path) -> None:
    """Landsat Collection 2: reflectance = DN * 0.0000275 - 0.2."""
    block = one_image(tmp_path, IMAGE, scaled(0.0000275, -0.2))
    np.testing.assert_allclose(block.values, IMAGE * 0.0000275 - 0.2, atol=1e-7)


def test_nodata_in_one_band_makes_the_pixel_bad(tmp_path: Path) -> None:
    """A spectrum with a hole is no spectrum."""
    values = IMAGE.copy()
    values[1, 3, 4] = 9999
    block = one_image(tmp_path, values, scaled(None, None, 9999))
    assert np.argwhere(~block.valid).tolist() == [[3, 4]]
    assert (block.values[:, 3, 4] == 0).all()


def test_nodata_that_only_the_file_says_counts(tmp_path: Path) -> None:
    """Stack files of other programs often leave it out."""
    values = IMAGE.copy()
    values[:, 2, 2] = 65535
    assert np.argwhere(~one_image(tmp_path, values, nodata=65535).valid).tolist() == [[2, 2]]


def test_all_zero_spectrum_is_nodata_and_a_single_zero_is_not(tmp_path: Path) -> None:
    """Images without a nodata value are framed by zeros; a dark pixel may be 0 in one band."""
    values = IMAGE.copy()
    values[:, 0, 0] = 0
    values[1, 5, 5] = 0
    block = one_image(tmp_path, values)
    assert np.argwhere(~block.valid).tolist() == [[0, 0]]
    assert block.values[1, 5, 5] == 0


def test_all_zero_is_judged_over_all_files_of_the_date(tmp_path: Path) -> None:
    """With one file a band, a zero in one of them is a value."""
    values = IMAGE.copy()
    values[0, 1, 1] = 0
    values[:, 2, 2] = 0
    files = [image_file(write_raster(tmp_path / f"{name}.tif", values[i]), [name]) for i, name in enumerate(BANDS)]
    block = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": files}, BANDS))
    assert np.argwhere(~block.valid).tolist() == [[2, 2]]


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, -1.7e308])
def test_what_is_no_number_is_bad(tmp_path: Path, bad: float) -> None:
    """Float images carry NaN, infinite values and the fill of R."""
    values = IMAGE.astype(np.float64)
    values[2, 4, 4] = bad
    block = one_image(tmp_path, values)
    assert np.argwhere(~block.valid).tolist() == [[4, 4]]
    assert np.isfinite(block.values).all()


def test_nodata_of_float32_survives_its_text(tmp_path: Path) -> None:
    """-3.4e38 is written with fewer digits in a stack file than in the image."""
    values = IMAGE.astype(np.float32)
    values[:, 1, 2] = np.finfo(np.float32).min
    bands = tuple(Band(name, -3.40282e38) for name in BANDS)
    assert np.argwhere(~one_image(tmp_path, values, bands).valid).tolist() == [[1, 2]]


def test_alpha_band_says_where_there_is_no_image(tmp_path: Path) -> None:
    """Warped pictures are cut by an alpha band."""
    alpha = np.full(GRID.shape, 255, np.uint16)
    alpha[:3] = 0
    path = write_raster(tmp_path / "image.tif", np.concatenate([IMAGE, alpha[None]]), photometric="RGB", alpha="YES")
    file = image_file(path, [*BANDS, "alpha"])
    block = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": [file]}, BANDS))
    assert np.array_equal(block.valid, alpha > 0)


def test_mask_file_beside_the_image_is_seen(tmp_path: Path) -> None:
    """GDAL keeps masks in image.tif.msk."""
    path = simple_stack(tmp_path, {"2021-06-01": IMAGE})
    mask = np.full(GRID.shape, 255, np.uint8)
    mask[:, :5] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(tmp_path / "image_2021-06-01.tif", "r+") as target:
        target.write_mask(mask)
    assert (tmp_path / "image_2021-06-01.tif.msk").exists()
    assert np.array_equal(read(path).valid, mask > 0)


def test_nodata_in_a_side_file_is_read(tmp_path: Path) -> None:
    """What people add with other programs stands in .aux.xml."""
    values = IMAGE.copy()
    values[:, 2, 2] = 65535
    path = simple_stack(tmp_path, {"2021-06-01": values})
    bands = "".join(f'<PAMRasterBand band="{i}"><NoDataValue>65535</NoDataValue></PAMRasterBand>' for i in (1, 2, 3))
    (tmp_path / "image_2021-06-01.tif.aux.xml").write_text(f"<PAMDataset>{bands}</PAMDataset>")
    assert np.argwhere(~read(path).valid).tolist() == [[2, 2]]


# -- bands, masks, mosaics ----------------------------------------------------------------------------------------------------------


def test_bands_are_chosen_by_name(tmp_path: Path) -> None:
    """The order of the stack file counts, not that of the image."""
    file = image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS)
    block = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": [file]}, ("B08", "B02")))
    assert np.array_equal(block.values, IMAGE[[2, 0]])


@pytest.mark.parametrize(
    ("rule", "good"),
    [({"bad_values": (0, 3, 8)}, [False, False, False, True, True]), ({"bad_bits": (3,)}, [True, True, False, False, True])],
)
def test_masks_of_values_and_bits(tmp_path: Path, rule: dict, good: list[bool]) -> None:
    """Clouds must not become land cover: SCL has values, Landsat's QA_PIXEL has bits."""
    codes = np.full(GRID.shape, 4, np.uint16)
    codes[0, :5] = [0, 3, 8, 9, 16]
    files = [
        image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS),
        mask_file(write_raster(tmp_path / "mask.tif", codes, nodata=4), **rule),
    ]
    valid = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": files}, BANDS)).valid
    assert valid[0, :5].tolist() == good
    assert valid[1:].all()


def test_mask_inside_the_image(tmp_path: Path) -> None:
    """Exports of Earth Engine carry the mask as a band."""
    scl = np.full((1, *GRID.shape), 4, np.uint16)
    scl[0, 7, 8] = 9
    path = write_raster(tmp_path / "image.tif", np.concatenate([IMAGE, scl]))
    file = image_file(path, [*BANDS, "SCL"], mask_band="SCL", bad_values=(8, 9))
    block = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": [file]}, BANDS))
    assert np.argwhere(~block.valid).tolist() == [[7, 8]]


def test_coarser_mask_takes_the_nearest_pixel(tmp_path: Path) -> None:
    """SCL has 20 m pixels; class numbers must not be averaged."""
    coarse = grid_like(GRID, factor=2)
    codes = RNG.choice(np.array([4, 9, 11], np.uint8), coarse.shape)
    files = [
        image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS),
        mask_file(write_raster(tmp_path / "mask.tif", codes, coarse), coarse, bad_values=(9,)),
    ]
    valid = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": files}, BANDS)).valid
    assert np.array_equal(valid, np.kron(codes, np.ones((2, 2))) != 9)


def test_where_a_mask_does_not_reach_nothing_is_known(tmp_path: Path) -> None:
    """A mask of half the image says nothing good about the rest."""
    half = GRID.part(Window(0, 0, 10, 24))
    files = [
        image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS),
        mask_file(write_raster(tmp_path / "mask.tif", np.zeros(half.shape, np.uint8), half), half, bad_values=(1,)),
    ]
    valid = read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": files}, BANDS)).valid
    assert valid[:10].all()
    assert not valid[10:].any()


def mosaic(folder: Path) -> tuple[Path, np.ndarray, np.ndarray]:
    """Write two overlapping tiles of a date; the first one has nodata in a corner of the overlap and a mask of its own."""
    left, right = GRID.part(Window(0, 0, 20, 14)), GRID.part(Window(0, 10, 20, 14))
    first, second = IMAGE[:, :, :14].copy(), 20000 + IMAGE[:, :, 10:]
    first[:, :4, 11:] = 0
    codes = np.zeros(left.shape, np.uint8)
    codes[15:, 12:] = 1
    files = [
        image_file(write_raster(folder / "a.tif", first, left), scaled(None, None), left, tile="31UFS"),
        mask_file(write_raster(folder / "a_mask.tif", codes, left), left, tile="31UFS", bad_values=(1,)),
        image_file(write_raster(folder / "b.tif", second, right), scaled(None, None), right, tile="31UGS"),
    ]
    expected = np.concatenate([first[:, :, :10], second], axis=2)
    good = (first != 0).all(axis=0) & (codes == 0)
    expected[:, :, :14] = np.where(good, first, expected[:, :, :14])
    valid = np.ones(GRID.shape, bool)
    valid[:, :10] = good[:, :10]
    return write_stack_file(folder / "stack.json", {"2021-06-01": files}, BANDS), expected, valid


def test_first_valid_pixel_wins_in_a_mosaic(tmp_path: Path) -> None:
    """Where the first tile is empty or cloudy the second one shows, and a mask counts for its own tile only."""
    path, expected, valid = mosaic(tmp_path)
    block = read(path)
    assert np.array_equal(block.valid, valid)
    assert np.array_equal(block.values, np.where(valid, expected, 0))


# -- other grids --------------------------------------------------------------------------------------------------------------------


def on_grid(folder: Path, values: np.ndarray, source: Grid, target: Grid, bands: tuple[str | Band, ...] = BANDS) -> Block:
    file = image_file(write_raster(folder / "image.tif", values, source), bands, source)
    return read(write_stack_file(folder / "stack.json", {"2021-06-01": [file]}, BANDS, target))


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


# -- the same bits ------------------------------------------------------------------------------------------------------------------


def awkward_stack(folder: Path) -> Path:
    """Write a date of two tiles in two zones, with bands of three resolutions, nodata, and a coarse mask."""
    first = image_file(write_raster(folder / "a.tif", IMAGE[:2]), [Band("B02", 7), Band("B04", 7)], tile="a")
    coarse = grid_like(GRID, factor=2.2, shift=(0.3, -0.4))
    rng = np.random.default_rng(1)
    second = image_file(
        write_raster(folder / "b.tif", rng.integers(0, 9000, (1, *coarse.shape)).astype(np.int16), coarse), ["B08"], coarse, tile="a"
    )
    mask = mask_file(
        write_raster(folder / "m.tif", rng.choice(np.array([4, 9], np.uint8), coarse.shape, p=[0.8, 0.2]), coarse),
        coarse, tile="a", bad_values=(9,),
    )  # fmt: skip
    fine = Grid("EPSG:32632", (3.3, 0.0, 176800.0, 0.0, -3.3, 5611500.0), 1500, 1500)
    third = image_file(
        write_raster(folder / "c.tif", rng.integers(0, 9000, (3, *fine.shape)).astype(np.uint16), fine), BANDS, fine, tile="b"
    )
    return write_stack_file(folder / "stack.json", {"2021-06-01": [first, second, mask, third]}, BANDS)


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


# -- dates --------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def dated(tmp_path: Path) -> ImageStack:
    file = [image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS)]
    dates = dict.fromkeys(["2021-07-03", "2021-06-01", "2021-06-21", "2021-08-01/2021-08-31"], file)
    return ImageStack.open(write_stack_file(tmp_path / "stack.json", dates, BANDS))


def test_dates_are_sorted(dated: ImageStack) -> None:
    """Items may stand in any order in a file."""
    assert [date.key for date in dated.dates] == ["2021-06-01", "2021-06-21", "2021-07-03", "2021-08-01"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, [0, 1, 2, 3]),
        ("", [0, 1, 2, 3]),
        ("2021-06", [0, 1]),
        ("2021-07, 2021-06-21", [1, 2]),
        ("2021-08-15", [3]),
        ("2021-06,2021-06-01", [0, 1]),
    ],
)
def test_dates_are_found(dated: ImageStack, text: str | None, expected: list[int]) -> None:
    """DATES takes days and months; a day inside a composite names it."""
    assert dated.find_dates(text) == expected


def test_missing_date_lists_those_there_are(dated: ImageStack) -> None:
    """The user must not have to open the stack file."""
    with pytest.raises(ParameterError, match=r"DATES holds 2020-01.*2021-06-01, 2021-06-21, 2021-07-03, 2021-08-01"):
        dated.find_dates("2021-06,2020-01")


def test_month_of_several_dates_is_not_one_date(dated: ImageStack) -> None:
    """Samples belong to one image."""
    with pytest.raises(ParameterError, match="2021-06-01, 2021-06-21"):
        dated.find_date("2021-06")
    assert dated.find_date("2021-07") == 2


# -- files that are not as they should be ------------------------------------------------------------------------------------------


def test_missing_image_is_named_at_once(tmp_path: Path) -> None:
    """Not after an hour of mapping."""
    path = simple_stack(tmp_path, {"2021-06-01": IMAGE, "2021-07-01": IMAGE})
    (tmp_path / "image_2021-07-01.tif").unlink()
    with pytest.raises(InputError, match=r"image_2021-07-01\.tif is missing"):
        ImageStack.open(path)


@pytest.mark.parametrize("keep", [0, 100, 2500])
def test_damaged_image_is_named(tmp_path: Path, keep: int) -> None:
    """A broken download must not stop with a message of GDAL, nor be mapped as nodata."""
    path = simple_stack(tmp_path, {"2021-06-01": IMAGE}, compress="deflate")
    image = tmp_path / "image_2021-06-01.tif"
    image.write_bytes(image.read_bytes()[:keep])
    with pytest.raises(InputError, match=r"image_2021-06-01\.tif cannot be read"):
        read(path)


def test_file_without_coordinates_is_named(tmp_path: Path) -> None:
    """A PNG lies nowhere."""
    file = image_file(write_raster(tmp_path / "image.tif", IMAGE, None), BANDS, None)
    with pytest.raises(InputError, match=r"image\.tif is not georeferenced"):
        read(write_stack_file(tmp_path / "stack.json", {"2021-06-01": [file]}, BANDS))


def test_too_few_bands_are_named(tmp_path: Path) -> None:
    """The image was replaced after the stack file was made."""
    path = simple_stack(tmp_path, {"2021-06-01": IMAGE})
    write_raster(tmp_path / "image_2021-06-01.tif", IMAGE[:2])
    with pytest.raises(InputError, match="fewer bands"):
        read(path)


def test_date_without_a_band_is_named(tmp_path: Path) -> None:
    """A hand-made stack file."""
    files = {"2021-06-01": [image_file(write_raster(tmp_path / "image.tif", IMAGE), BANDS)]}
    with pytest.raises(InputError, match=r"band B12.*2021-06-01"):
        ImageStack.open(write_stack_file(tmp_path / "stack.json", files, ("B02", "B12")))


def test_inputs_stay_as_they_are(tmp_path: Path) -> None:
    """Images belong to the user: no .aux.xml, no new time stamp's worth of bytes."""
    path = awkward_stack(tmp_path)
    before = folder_state(tmp_path)
    with ImageStack.open(path) as stack:
        stack.read(0, WHOLE)
        stack.input_fingerprints()
    assert folder_state(tmp_path) == before


def test_fingerprints_name_every_file(tmp_path: Path) -> None:
    """A run is only resumed on the same images."""
    path = awkward_stack(tmp_path)
    with ImageStack.open(path) as stack:
        found = stack.input_fingerprints()
    assert {Path(name).name for name in found} == {"stack.json", "a.tif", "b.tif", "m.tif", "c.tif"}
    assert all(entry["sha256"] for entry in found.values())


# -- other sources ------------------------------------------------------------------------------------------------------------------


def test_folder_is_opened_like_a_stack_file(tmp_path: Path) -> None:
    """STACK takes a folder of images."""
    for key in ("2021-06-01", "2021-07-01"):
        write_raster(tmp_path / f"S2_{key}.tif", IMAGE, descriptions=BANDS)
    with ImageStack.open(tmp_path) as stack:
        assert [date.key for date in stack.dates] == ["2021-06-01", "2021-07-01"]
        assert np.array_equal(stack.read(1, WHOLE).values, IMAGE)


def old_stac(href: str, key: str, **asset: object) -> dict:
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": key, "geometry": None, "links": [], "stac_extensions": [],
        "properties": {"datetime": f"{key[:10]}T10:30:00Z"},
        "assets": {"image": {"href": href, "type": "image/tiff; application=geotiff", "roles": ["data"], **asset}},
    }  # fmt: skip


def test_collection_of_another_program(tmp_path: Path) -> None:
    """STAC 1.0 with eo:bands and raster:bands, two items of one day, nothing said about the grid."""
    left, right = GRID.part(Window(0, 0, 20, 12)), GRID.part(Window(0, 12, 20, 12))
    write_raster(tmp_path / "l.tif", IMAGE[:, :, :12], left)
    write_raster(tmp_path / "r.tif", IMAGE[:, :, 12:], right)
    fields = {"eo:bands": [{"name": name} for name in BANDS], "raster:bands": [{"scale": 0.0001, "offset": 0, "nodata": 0}] * 3}
    items = [old_stac("l.tif", "2021-06-01-left", **fields), old_stac("./r.tif", "2021-06-01-right", **fields)]
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    with ImageStack.open(tmp_path / "items.json") as stack:
        assert len(stack.dates) == 1
        assert stack.bands == BANDS
        assert stack.grid == GRID
        np.testing.assert_array_equal(stack.read(0, WHOLE).values, (IMAGE * 0.0001).astype(np.float32))


SERVER = """
import functools, http.server, sys
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
sys.stdout.write(f"{server.server_port}\\n")
sys.stdout.flush()
server.serve_forever()
"""


@contextmanager
def web_server(folder: Path) -> Iterator[str]:
    """Serve a folder from a process of its own: GDAL holds the interpreter while it opens a URL."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(folder)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def test_image_on_a_web_server(tmp_path: Path) -> None:
    """Stack files may point to cloud-optimised images."""
    write_raster(tmp_path / "web" / "image.tif", IMAGE, tiled=True, blockxsize=16, blockysize=16)
    with web_server(tmp_path / "web") as address:
        item = old_stac(f"{address}/image.tif", "2021-06-01", **{"eo:bands": [{"name": name} for name in BANDS]})
        (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": [item]}))
        with ImageStack.open(tmp_path / "items.json") as stack:
            assert np.array_equal(stack.read(0, WHOLE).values, IMAGE)
            assert list(stack.input_fingerprints()) == [str(tmp_path / "items.json"), f"{address}/image.tif"]


def test_modis_sinusoidal(tmp_path: Path) -> None:
    """Float images with NaN in a system without an EPSG code; the extent comes in degrees."""
    files = sorted(real_data("dtwsat_mato_grosso", "mod13q1_2007_2013").glob("*2010-0*.tif"))[:6]
    write_document(tmp_path / "stack.json", discover(None, [str(file) for file in files]))
    with rasterio.open(files[3]) as source:
        window = Window(2, 4, 20, 25)
        grid = Grid(source.crs.to_wkt(), tuple(source.transform)[:6], source.width, source.height)
        extent = [*transform_bounds(source.crs, "EPSG:4326", *grid.part(Window(8, 12, 8, 9)).bounds), "EPSG:4326"]
        bands = [name for name in source.descriptions if name != "doy"]
        raw = np.stack([source.read(source.descriptions.index(name) + 1) for name in bands])
    with ImageStack.open(tmp_path / "stack.json") as stack:
        assert stack.bands == tuple(bands)
        block = stack.read(3, window)
    expected = raw[(slice(None), *window.within(grid.whole()))]
    assert np.array_equal(block.valid, np.isfinite(expected).all(axis=0))
    assert np.array_equal(block.values[:, block.valid], expected[:, block.valid])
    with ImageStack.open(tmp_path / "stack.json", extent) as stack:
        rows, cols = grid.rowcol(*stack.grid.xy([0], [0]))
        assert (stack.grid.height, stack.grid.width) < grid.shape
        assert np.array_equal(stack.read(3, Window(0, 0, 1, 1)).values[:, 0, 0], raw[:, rows[0], cols[0]])


def test_months_without_any_image(tmp_path: Path) -> None:
    """Belgium has two months of nodata only: they are empty, not zero."""
    with ImageStack.open(real_data("worldcereal_belgium_cube", "s2_monthly")) as stack:
        valid = {date.key[:7]: bool(stack.read(i, stack.grid.whole()).valid.any()) for i, date in enumerate(stack.dates)}
    assert [month for month, any_valid in valid.items() if not any_valid] == ["2020-12", "2021-01"]


def test_two_resolutions_and_a_mask_of_one_scene() -> None:
    """10 m and 20 m files with SCL, as exported for training patches; the folder stays as it is."""
    patch = real_data("worldcereal_patches", "00002806639B424A")
    files = [str(file) for name in ("s2_10m", "s2_20m") for file in sorted((patch / name).glob("*2018-04*.tif"))]
    stack = ImageStack(parse_collection(discover(None, files)))
    assert set(stack.bands) == {"B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"}
    index = stack.find_date("2018-04-19")
    block = stack.read(index, stack.grid.whole())
    with rasterio.open(patch / "s2_20m" / "S2_L2A_2018-04-19_20m.tif") as source:
        scl = np.kron(source.read(source.descriptions.index("SCL") + 1), np.ones((2, 2), int))
    assert np.array_equal(block.valid, ~np.isin(scl, (0, 1, 3, 8, 9, 10, 11)))
