"""What a pixel is worth, which decides every sample and every map: scale, nodata, masks and mosaics."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasters import GRID, grid_like, image_file, mask_file, simple_stack, write_raster, write_stack_file
from read_stacks import BANDS, IMAGE, RNG, one_image, read, scaled

from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.stack_model import Band


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
