"""From files to a time series: a wrong guess here spoils every later step, so it is either right, said, or one clear sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_products import ORIGIN, s2_scene, write_raster, write_safe
from rasterio.warp import transform
from real_data import real_data

from tlcm_qgis.core.spec.errors import InputError, ParameterError, TlcmError
from tlcm_qgis.core.stack.discover import DiscoverOptions, discover
from tlcm_qgis.core.stack.document import StackDocument, parse_collection

BANDS = ("blue", "green", "red", "nir")


def found(folder: Path | None, *files: Path, **options: Any) -> StackDocument:
    return parse_collection(discover(folder, [str(file) for file in files], DiscoverOptions(**options)))


def image(path: Path, bands: tuple[str, ...] = BANDS, side: int = 12, **options: Any) -> Path:
    values = np.arange(1, len(bands) * side * side + 1, dtype=np.uint16).reshape(len(bands), side, side)
    return write_raster(path, values, names=bands, **options)


def keys(document: StackDocument) -> list[str]:
    return [item.key for item in document.items]


# -- layouts ----------------------------------------------------------------------------------------------------------------------


def test_a_multi_band_file_a_date(tmp_path: Path) -> None:
    for day in ("2021-07-01", "2021-06-01"):
        image(tmp_path / f"a_{day}.tif", nodata=0)
    document = found(tmp_path)
    assert (keys(document), document.bands, document.notes) == (["2021-06-01", "2021-07-01"], BANDS, ())
    assert [(file.key, file.tile, file.bands[0].nodata) for file in document.items[0].files] == [("image", "", 0.0)]


def test_a_file_a_band_in_spectral_order(tmp_path: Path) -> None:
    for band in BANDS:
        image(tmp_path / "x" / f"a_2021-06-01_{band}.tif", ("?",))
    document = found(tmp_path)
    assert document.bands == BANDS
    assert [file.key for file in document.items[0].files] == sorted(BANDS)


def test_bands_without_known_names_are_what_differs(tmp_path: Path) -> None:
    for day in ("20210601", "20210701"):
        for number in ("1", "2", "10"):
            image(tmp_path / f"site_{day}_{number}_v2.tif", ("",))
    assert found(tmp_path).bands == ("band_1", "band_2", "band_10")


def test_a_band_pattern_of_the_user(tmp_path: Path) -> None:
    for band in ("kanalA", "kanalB"):
        image(tmp_path / f"a_2021-06-01_{band}_x.tif", ("",))
    assert found(tmp_path, band_pattern=r"kanal(?P<band>.)").bands == ("A", "B")


def test_files_of_two_resolutions_are_one_date(tmp_path: Path) -> None:
    image(tmp_path / "s2_10m" / "S2_2021-06-01_10m.tif", ("B02", "B08"))
    image(tmp_path / "s2_20m" / "S2_2021-06-01_20m.tif", ("B05", "SCL"), side=6, metres=20)
    document = found(tmp_path)
    (item,) = document.items
    assert (document.bands, {file.tile for file in item.files}) == (("B02", "B05", "B08"), {""})
    assert [(file.mask_band, file.bad_values) for file in item.files] == [(None, None), ("SCL", (0, 1, 3, 8, 9, 10, 11))]
    assert document.grid is not None and document.grid.pixel_size == (10.0, 10.0)
    assert "B05: pixels of 20 m are resampled to 10 m (bilinear" in document.notes[0]


def test_a_coarser_copy_of_a_band_is_not_used(tmp_path: Path) -> None:
    for metres, side in ((10, 12), (20, 6)):
        image(tmp_path / f"T31UFS_20180701T105029_B02_{metres}m.tif", ("",), side=side, metres=metres)
    assert [(file.key, file.shape) for file in found(tmp_path).items[0].files] == [("B02", (12, 12))]


def test_tiles_of_a_day_are_a_mosaic_sorted_by_name(tmp_path: Path) -> None:
    image(tmp_path / "b_2021-06-01_east.tif", origin=(ORIGIN[0] + 100, ORIGIN[1]))
    image(tmp_path / "b_2021-06-01_a_west.tif")
    document = found(tmp_path)
    (item,) = document.items
    assert [file.tile for file in item.files] == ["b_2021-06-01_a_west", "b_2021-06-01_east"]
    assert len({file.key for file in item.files}) == 2
    assert document.grid is not None and (document.grid.shape, document.grid.transform[2]) == ((12, 22), ORIGIN[0])


def test_two_orbits_of_a_day_are_two_tiles(tmp_path: Path) -> None:
    image(tmp_path / "L8_SR_2018-07-24.tif")
    image(tmp_path / "L8_SR_2018-07-24_2.tif")
    (item,) = found(tmp_path).items
    assert [file.tile for file in item.files] == ["L8_SR_2018-07-24", "L8_SR_2018-07-24_2"]


def test_reflectance_is_taken_where_planet_delivers_radiance_too(tmp_path: Path) -> None:
    for name in ("20210615_101010_1034_3B_AnalyticMS.tif", "20210615_101010_1034_3B_AnalyticMS_SR.tif"):
        image(tmp_path / name)
    assert [Path(file.href).name for file in found(tmp_path).items[0].files] == ["20210615_101010_1034_3B_AnalyticMS_SR.tif"]


def test_scenes_that_nothing_tells_apart_still_have_tiles_of_their_own(tmp_path: Path) -> None:
    """Two tiles in folders of the same date; without a name for each, one would be read twice and the other never."""
    for index, name in enumerate(("north", "south")):
        for band in ("red", "nir"):
            image(tmp_path / name / "2021-06-01" / f"{band}.tif", ("",), origin=(ORIGIN[0], ORIGIN[1] - 100 * index))
    files = found(tmp_path).items[0].files
    assert len({file.tile for file in files}) == 2 and len({file.key for file in files}) == 4


def test_a_month_is_kept_as_a_month(tmp_path: Path) -> None:
    image(tmp_path / "mosaic_2021-02.tif")
    (item,) = found(tmp_path).items
    assert (item.key, item.interval.end.isoformat()) == ("2021-02-01", "2021-02-28")


def test_scale_and_nodata_of_geotiff_tags_are_kept(tmp_path: Path) -> None:
    image(tmp_path / "a_2021-06-01.tif", scale=1e-4, offset=-0.1, nodata=65535)
    band = found(tmp_path).items[0].files[0].bands[0]
    assert (band.scale, band.offset, band.nodata) == (1e-4, -0.1, 65535.0)
    assert found(tmp_path, as_stored=True).items[0].files[0].bands[0].scale is None


def test_a_list_of_files_and_their_order_do_not_matter(tmp_path: Path) -> None:
    files = [image(tmp_path / f"a_{day}.tif") for day in ("2021-07-01", "2021-06-01")]
    assert found(None, *files) == found(None, *reversed(files)) == found(tmp_path)


# -- dates ------------------------------------------------------------------------------------------------------------------------


def test_dates_inside_the_files_are_used_and_said(tmp_path: Path) -> None:
    image(tmp_path / "a.tif", tags={"TIFFTAG_DATETIME": "2021:06:15 10:11:12"})
    image(tmp_path / "b.tif", tags={"ACQUISITION_DATE": "2021-07-15", "TIFFTAG_DATETIME": "2022:01:01 00:00:00"})
    document = found(tmp_path)
    assert keys(document) == ["2021-06-15", "2021-07-15"]
    assert "were taken from the metadata" in document.notes[0]


def test_a_date_pattern_wins_over_guesses(tmp_path: Path) -> None:
    image(tmp_path / "20200101_x_150621.tif")
    pattern = r"_(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)\."
    assert keys(found(tmp_path, date_pattern=pattern)) == ["2021-06-15"]


def test_one_date_for_many_images_is_doubted(tmp_path: Path) -> None:
    """A project date at the front of every name must not pass in silence."""
    for number in range(3):
        image(tmp_path / f"20200101_{number}.tif")
    assert any("All 3 images are of one date (2020-01-01)" in note for note in found(tmp_path).notes)


# -- what is left out -------------------------------------------------------------------------------------------------------------


def test_pictures_maps_and_own_results_are_left_out(tmp_path: Path) -> None:
    image(tmp_path / "a_2021-06-01.tif")
    image(tmp_path / "T31UFS_20210601T105029_TCI.tif", ("r", "g", "b"))
    image(tmp_path / "map_2021-06-01.tif", ("class",))
    image(tmp_path / "result" / "maps" / "map_2021-06-01.tif", ("class",))
    image(tmp_path / "result" / "changes_2021-06-01.tif", ("count",))
    (tmp_path / "result" / "run.json").write_text(json.dumps({"algorithm": "tlcm:mapstack"}))
    image(tmp_path / ".hidden_2021-06-01.tif")
    image(tmp_path / "no_crs_2021-06-01.tif", crs=None)
    (tmp_path / "S2A_MSIL2A_20210701T105031_N0208_R051_T31UFS_20210702T134157.zip").touch()
    (tmp_path / "a_2021-06-01.tif.aux.xml").write_text("<PAMDataset/>")
    document = found(tmp_path)
    assert [Path(file.href).name for item in document.items for file in item.files] == ["a_2021-06-01.tif"]
    text = " ".join(document.notes)
    assert all(word in text for word in ("unpack them", "pictures", "no coordinate system", "results of this plugin"))


def test_images_of_a_demo_stack_are_no_results(tmp_path: Path) -> None:
    image(tmp_path / "images" / "a_2021-06-01.tif")
    (tmp_path / "run.json").write_text(json.dumps({"algorithm": "tlcm:createdemostack"}))
    assert keys(found(tmp_path)) == ["2021-06-01"]


def test_a_band_that_a_date_lacks_is_left_out_and_said(tmp_path: Path) -> None:
    image(tmp_path / "a_2021-06-01.tif")
    image(tmp_path / "a_2021-07-01.tif", BANDS[:3])
    document = found(tmp_path)
    assert document.bands == BANDS[:3]
    assert document.notes == ("nir: left out because not every image has them (a_2021-07-01.tif).",)


def test_a_stray_image_does_not_empty_the_stack(tmp_path: Path) -> None:
    for month in range(1, 8):
        image(tmp_path / f"a_2021-{month:02d}-01.tif")
    image(tmp_path / "dem_2021-08-01.tif", ("height",))
    document = found(tmp_path)
    assert (document.bands, len(document.items)) == (BANDS, 7)
    assert "dem_2021-08-01.tif" in document.notes[0]


def test_a_band_that_measures_no_ground_needs_to_be_named(tmp_path: Path) -> None:
    image(tmp_path / "MOD13Q1_2021-06-10.tif", ("red", "nir", "doy"))
    assert found(tmp_path).bands == ("red", "nir")
    assert found(tmp_path, bands="nir, DOY").bands == ("nir", "doy")


# -- masks ------------------------------------------------------------------------------------------------------------------------


def test_a_mask_file_beside_the_image_is_found(tmp_path: Path) -> None:
    image(tmp_path / "20210615_101010_1034_3B_AnalyticMS_SR.tif")
    image(tmp_path / "20210615_101010_1034_3B_udm2.tif", ("clear", "snow"))
    files = found(tmp_path).items[0].files
    assert [(file.key, file.is_mask, file.bad_values) for file in files] == [("image", False, None), ("mask", True, (0,))]


def test_all_masks_of_an_earth_engine_export_are_no_bands(tmp_path: Path) -> None:
    image(tmp_path / "S2_2021-06-01.tif", ("B4", "B8", "AOT", "SCL", "TCI_R", "QA10", "QA60"))
    document = found(tmp_path)
    assert (document.bands, document.items[0].files[0].mask_band) == (("B4", "B8"), "SCL")


def test_a_mask_that_nobody_knows_is_left_out_until_it_is_named(tmp_path: Path) -> None:
    """Whether 1 means cloud or clear only the user can say; as a band it would spoil the classifier."""
    image(tmp_path / "a_2021-06-01.tif")
    image(tmp_path / "a_2021-06-01_cloudmask.tif", ("",))
    document = found(tmp_path)
    assert (document.bands, len(document.items[0].files)) == (BANDS, 1) and "MASK_BAND" in document.notes[0]
    assert [file.bad_values for file in found(tmp_path, mask_band="cloudmask", mask_values="0").items[0].files] == [None, (0,)]


def test_masks_of_a_folder_go_to_their_date(tmp_path: Path) -> None:
    for day in ("2021-06-01", "2021-07-01"):
        image(tmp_path / "images" / f"a_{day}.tif")
    image(tmp_path / "masks" / "clouds_20210601.tif", ("m",), side=6, metres=20)
    image(tmp_path / "masks" / "clouds_20210901.tif", ("m",), side=6, metres=20)
    document = found(tmp_path / "images", mask_folder=tmp_path / "masks", mask_values="1,2")
    assert [[file.bad_values for file in item.files if file.is_mask] for item in document.items] == [[(1, 2)], []]
    assert any("clouds_20210901.tif" in note for note in document.notes)
    assert any("1 dates have images without a mask (2021-07-01" in note for note in document.notes)


def test_a_mask_folder_takes_the_place_of_the_mask_inside(tmp_path: Path) -> None:
    image(tmp_path / "images" / "a_2021-06-01.tif", ("B04", "SCL"))
    image(tmp_path / "masks" / "m_2021-06-01.tif", ("m",))
    first, second = found(tmp_path / "images", mask_folder=tmp_path / "masks").items[0].files
    assert (first.mask_band, second.is_mask, second.bad_bits) == (None, True, tuple(range(32)))


@pytest.mark.parametrize("mask_band", ["clouds", "2"])
def test_a_mask_band_by_name_or_number(tmp_path: Path, mask_band: str) -> None:
    image(tmp_path / "a_2021-06-01.tif", ("red", "clouds"))
    document = found(tmp_path, mask_band=mask_band, mask_values="bit3")
    assert (document.bands, document.items[0].files[0].mask_band, document.items[0].files[0].bad_bits) == (("red",), "clouds", (3,))


def test_values_of_the_user_replace_those_of_a_product(tmp_path: Path) -> None:
    write_safe(tmp_path, s2_scene())
    masks = [file for file in found(tmp_path, mask_values="9").items[0].files if file.is_mask]
    assert [(mask.bad_values, mask.bad_bits) for mask in masks] == [((9,), None)]


# -- grid -------------------------------------------------------------------------------------------------------------------------


def test_the_finest_grid_that_most_images_share_wins(tmp_path: Path) -> None:
    image(tmp_path / "a_2021-05-01.tif", side=24, metres=5)
    for month in (6, 7, 8):
        image(tmp_path / f"a_2021-{month:02d}-01.tif")
    image(tmp_path / "a_2021-09-01.tif", side=40, origin=(ORIGIN[0] - 100, ORIGIN[1] + 100))
    document = found(tmp_path)
    assert document.grid is not None and (document.grid.shape, document.grid.transform[0]) == ((12, 12), 10.0)
    assert any("pixels of 5 m are resampled to 10 m (average" in note for note in document.notes)


def test_scenes_with_shifting_extents_are_all_covered(tmp_path: Path) -> None:
    for index in range(3):
        image(tmp_path / f"a_2021-{index + 6:02d}-01.tif", origin=(ORIGIN[0] + 30 * index, ORIGIN[1] - 10 * index))
    document = found(tmp_path)
    assert document.grid is not None and (document.grid.shape, document.notes) == ((14, 18), ())


def test_an_image_in_another_coordinate_system_is_reprojected_and_said(tmp_path: Path) -> None:
    for month in (6, 7):
        image(tmp_path / f"a_2021-{month:02d}-01.tif", origin=(780_000.0, 5_600_000.0))
    (x,), (y,) = transform("EPSG:32631", "EPSG:32632", [780_060.0], [5_599_940.0])
    image(tmp_path / "a_2021-08-01.tif", origin=(x - 200, y + 200), crs="EPSG:32632", side=40)
    document = found(tmp_path)
    assert document.grid is not None and document.grid.crs == "EPSG:32631"
    assert any("a_2021-08-01.tif" in note and "reprojected" in note for note in document.notes)


def test_a_reference_grid_and_an_extent_of_the_user_win(tmp_path: Path) -> None:
    image(tmp_path / "images" / "a_2021-06-01.tif")
    image(tmp_path / "images" / "b_2021-07-01.tif", origin=(ORIGIN[0] + 5000, ORIGIN[1]))
    reference = image(tmp_path / "grid.tif", ("x",), side=6, metres=20)
    extent = [ORIGIN[0], ORIGIN[1] - 55, ORIGIN[0] + 50, ORIGIN[1], "EPSG:32631"]
    document = found(tmp_path / "images", reference_grid=str(reference), extent=extent)
    assert document.grid is not None and (document.grid.shape, document.grid.pixel_size) == ((3, 3), (20.0, 20.0))
    assert keys(document) == ["2021-06-01"] and any("b_2021-07-01.tif" in note and "outside" in note for note in document.notes)


# -- errors -----------------------------------------------------------------------------------------------------------------------


def empty(folder: Path) -> None:
    (folder / "readme.txt").touch()


def no_date(folder: Path) -> None:
    for name in ("a.tif", "b.tif", "c.tif", "d.tif"):
        image(folder / name)


def other_bands(folder: Path) -> None:
    image(folder / "l8_2021-06-01.tif", ("B2_blue", "B3_green"))
    image(folder / "s2_2021-07-01.tif", ("B02", "B03"))


def other_place(folder: Path) -> None:
    image(folder / "a_2021-06-01.tif")
    image(folder / "b_2021-07-01.tif", crs="EPSG:32721")


def far_away(folder: Path) -> None:
    image(folder / "a_2021-06-01.tif")
    image(folder / "b_2021-07-01.tif", origin=(ORIGIN[0] + 90_000, ORIGIN[1]))


def corrupt(folder: Path) -> None:
    image(folder / "a_2021-06-01.tif")
    (folder / "b_2021-07-01.tif").write_bytes((folder / "a_2021-06-01.tif").read_bytes()[:60])


def day_and_month(folder: Path) -> None:
    image(folder / "a_2021-06-01.tif")
    image(folder / "b_2021-06.tif")


def only_pictures(folder: Path) -> None:
    image(folder / "T31UFS_20210601T105029_TCI.tif", ("r", "g", "b"))


@pytest.mark.parametrize(
    ("make", "options", "sentence"),
    [
        (empty, {}, "holds no images"),
        (no_date, {}, r"No date was found in the names or metadata of a\.tif, b\.tif, c\.tif \.\.\. \(4\)\. Say with DATE_PATTERN"),
        (no_date, {"date_pattern": r"(?P<date>\d{8})"}, "DATE_PATTERN matches none"),
        (other_bands, {}, "have no band in common: l8_2021-06-01.tif has B2_blue, B3_green, s2_2021-07-01.tif has B02, B03"),
        (other_bands, {"bands": "B09"}, "BANDS names B09, which no image has"),
        (other_bands, {"bands": "B02,B2_blue"}, "No image has all of the bands"),
        (other_place, {}, "a_2021-06-01.tif and b_2021-07-01.tif lie in different places"),
        (far_away, {}, "a_2021-06-01.tif and b_2021-07-01.tif lie in different places"),
        (corrupt, {}, r"b_2021-07-01\.tif cannot be read"),
        (day_and_month, {}, "begin on the same day"),
        (only_pictures, {}, "No usable images were found. Left out, pictures"),
        (no_date, {"date_pattern": "("}, "is not a regular expression"),
        (other_place, {"mask_band": "SCL"}, "No image has a band SCL to be used as mask"),
        (other_bands, {"band_pattern": "x"}, "no named group for the band"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_one_sentence(tmp_path: Path, make: Any, options: dict[str, Any], sentence: str) -> None:
    make(tmp_path)
    with pytest.raises(TlcmError, match=sentence):
        found(tmp_path, **options)


def test_a_file_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no_such\.tif does not exist"):
        found(None, tmp_path / "no_such.tif")


def test_a_wrong_option_is_a_parameter_error(tmp_path: Path) -> None:
    image(tmp_path / "a_2021-06-01.tif")
    with pytest.raises(ParameterError, match="MASK_VALUES"):
        found(tmp_path, mask_values="clouds")


# -- real images ------------------------------------------------------------------------------------------------------------------

PATCH = ("worldcereal_patches", "00002806639B424A")
S2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def test_real_sentinel_2_in_two_resolutions_with_mask() -> None:
    folder = real_data(*PATCH)
    document = found(None, *sorted([*(folder / "s2_10m").glob("*.tif"), *(folder / "s2_20m").glob("*.tif")]))
    assert (len(document.items), document.bands) == (118, S2)
    assert {tuple(file.mask_band for file in item.files) for item in document.items} == {(None, "SCL")}
    assert document.grid is not None and document.grid.shape == (64, 64)


def test_real_landsat_with_two_scenes_a_day() -> None:
    document = found(real_data(*PATCH, "l8_sr"))
    assert (len(document.items), sum(len(item.files) for item in document.items)) == (24, 26)
    assert {file.mask_band for item in document.items for file in item.files} == {"pixel_qa"}


def test_real_monthly_composites() -> None:
    document = found(real_data("worldcereal_belgium_cube", "s2_monthly"))
    assert [(item.key, item.interval.end.isoformat()) for item in document.items[:2]] == [
        ("2020-11-01", "2020-11-30"),
        ("2020-12-01", "2020-12-31"),
    ]


def test_real_modis_in_its_own_projection() -> None:
    document = found(real_data("dtwsat_mato_grosso", "mod13q1_2007_2013"))
    assert (len(document.items), document.bands) == (160, ("blue", "red", "nir", "mir", "ndvi", "evi"))
    assert document.grid is not None and "Sinusoidal" in document.grid.crs
