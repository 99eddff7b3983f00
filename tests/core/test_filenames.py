"""Dates, bands and tiles from names: a wrong date silently ruins the time series of a user."""

from __future__ import annotations

import datetime as dt

import pytest
from real_data import real_data

from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import ParameterError
from tlcm_qgis.core.stack.filenames import DatePattern, parse_name, parse_path


def days(text: str) -> DateInterval:
    start, _, end = text.partition("/")
    return DateInterval(dt.date.fromisoformat(start), dt.date.fromisoformat(end or start))


@pytest.mark.parametrize(
    ("name", "interval", "band", "tile"),
    [
        # Sentinel-2: product, image of a granule, old granule (its date is that of processing), Earth Engine, cloud catalogue, MAJA
        ("S2A_MSIL2A_20180701T105031_N0208_R051_T31UFS_20180702T134157.SAFE", "2018-07-01", None, "31UFS"),
        ("S2B_MSIL1C_20220131T105031_N0400_R051_T31UFS_20230201T134157_B02.tif", "2022-01-31", "B02", "31UFS"),
        ("T31UFS_20180701T105029_B02_10m.jp2", "2018-07-01", "B02", "31UFS"),
        ("L2A_T31UFS_20170704T105031_SCL_20m.jp2", "2017-07-04", "SCL", "31UFS"),
        ("S2A_OPER_MSI_L1C_TL_EPA__20160930T140955_A000924_T32TQR_B02.jp2", None, "B02", "32TQR"),
        ("S2A_OPER_PRD_MSIL1C_PDMC_20160905T104813_R002_V20160904T005712_20160904T010424.SAFE", "2016-09-04", None, ""),
        ("20180701T105031_20180701T105213_T31UFS.tif", "2018-07-01", None, "31UFS"),
        ("S2A_31UFS_20180701_0_L2A_B04.tif", "2018-07-01", "B04", "31UFS"),
        ("SENTINEL2A_20180701-105213-461_L2A_T31UFS_D_V1-8_FRE_B2.tif", "2018-07-01", "B02", "31UFS"),
        ("HLS.S30.T31UFS.2021158T105619.v2.0.B02.tif", "2021-06-07", "B02", "31UFS"),
        # Landsat: path and row, date of processing and collection look like dates
        ("LC08_L2SP_199024_20180701_20200831_02_T1_SR_B4.TIF", "2018-07-01", "SR_B4", "199024"),
        ("LE07_L1TP_199012_20180701_20200831_01_T1_B6_VCID_1.TIF", "2018-07-01", "B6_VCID_1", "199012"),
        ("LC08_L2SP_199024_20180701_20200831_02_T1_QA_PIXEL.TIF", "2018-07-01", "QA_PIXEL", "199024"),
        ("LC81990242018182LGN00_B4.TIF", "2018-07-01", "B4", "199024"),
        ("LC08_CU_003009_20180701_20210504_02_SR_B4.TIF", "2018-07-01", "SR_B4", "003009"),
        ("LC081990242018070101T1-SC20190101123456.tif", "2018-07-01", None, "199024"),
        # Planet: scenes, ortho tiles (tile numbers of seven digits), monthly and half-yearly mosaics
        ("20210615_101010_1034_3B_AnalyticMS_SR.tif", "2021-06-15", None, ""),
        ("20210615_101010_12_2416_3B_udm2.tif", "2021-06-15", "udm2", ""),
        ("1234567_2012121_2018-07-02_1034_BGRN_Analytic.tif", "2018-07-02", None, "2012121"),
        ("global_monthly_2021_06_mosaic_L15-1030E-1140N.tif", "2021-06-01/2021-06-30", None, ""),
        ("planet_medres_normalized_analytic_2018-12_2019-05_mosaic.tif", "2018-12-01/2019-05-31", None, ""),
        # MODIS
        ("MOD13Q1.A2011257.h12v10.006.2015222054128.250m_16_days_NDVI.tif", "2011-09-14", "NDVI", "H12V10"),
        ("MOD13Q1.061__250m_16_days_EVI_doy2011257_aid0001.tif", "2011-09-14", "EVI", ""),
        ("MOD13Q1_2011-09-14.tif", "2011-09-14", None, ""),
        # Names that people give
        ("img_20180701.tif", "2018-07-01", None, ""),
        ("img_2018_07_01.tif", "2018-07-01", None, ""),
        ("img_2018182.tif", "2018-07-01", None, ""),
        ("20210615101010.tif", "2021-06-15", None, ""),
        ("scene_15Jun2021_red.tif", "2021-06-15", "red", ""),
        ("composite_202106.tif", "2021-06-01/2021-06-30", None, ""),
        ("marsh_2021-06.tif", "2021-06-01/2021-06-30", None, ""),
        ("scene_june_2021.tif", "2021-06-01/2021-06-30", None, ""),
        ("ndvi_2021_06_10m.tif", "2021-06-01/2021-06-30", "ndvi", ""),
        ("S2_L2A_monthly_2020-11-01.tif", "2020-11-01/2020-11-30", None, ""),
        ("2000-02.tif", "2000-02-01/2000-02-29", None, ""),
        ("median_20210601_20210620.tif", "2021-06-01/2021-06-20", None, ""),
        ("scene_20210615_20210701.tif", "2021-06-15", None, ""),
        ("Bild_Größe_2021-06-15.tif", "2021-06-15", None, ""),
        # No date
        ("img_20181332.tif", None, None, ""),
        ("mosaic_199024_12.tif", None, None, ""),
        ("dem_2000m.tif", None, None, ""),
    ],
)
def test_date_band_and_tile_are_read_from_a_name(name: str, interval: str | None, band: str | None, tile: str) -> None:
    facts = parse_name(name)
    assert (facts.interval, facts.band, facts.tile) == (None if interval is None else days(interval), band, tile)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("T31UFS_20180701T105029_B02_10m.jp2", "T31UFS_20180701T105029_B11_20m.jp2"),
        ("LC08_L2SP_199024_20180701_20200831_02_T1_SR_B4.TIF", "LC08_L2SP_199024_20180701_20200831_02_T1_QA_PIXEL.TIF"),
        ("20210615_101010_12_2416_3B_AnalyticMS_SR.tif", "20210615_101010_12_2416_3B_udm2.tif"),
        ("S2_L2A_2018-06-28_10m.tif", "S2_L2A_2018-06-28_20m.tif"),
    ],
)
def test_files_of_a_scene_share_its_name(first: str, second: str) -> None:
    """Otherwise a mask or the 20 m bands would not find the images they belong to."""
    assert parse_name(first).scene == parse_name(second).scene


def test_images_of_two_orbits_are_two_scenes() -> None:
    assert parse_name("L8_SR_2018-07-24.tif").scene != parse_name("L8_SR_2018-07-24_2.tif").scene


@pytest.mark.parametrize("parts", [("2018-07-01", "B2.tif"), ("2018", "07", "01", "B2.tif"), ("S2_20180701", "raw", "B2.tif")])
def test_a_date_may_stand_in_the_folder(parts: tuple[str, ...]) -> None:
    assert parse_path(parts).interval == days("2018-07-01")


def test_the_name_of_the_file_wins_over_the_folder() -> None:
    assert parse_path(("export_2022-02-02", "a_2018-07-01.tif")).interval == days("2018-07-01")


@pytest.mark.parametrize(
    ("pattern", "name", "interval"),
    [
        (r"(?P<date>\d{8})$", "tile_20200101_x20180701", "2018-07-01"),
        (r"d(?P<date>\d{7})", "x_d2018182", "2018-07-01"),
        (r"(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d{4})", "01.07.2018", "2018-07-01"),
        (r"(?P<month>[a-z]{3})(?P<year>\d\d)", "x_jul18", "2018-07-01/2018-07-31"),
        (r"y(?P<year>\d{4})d(?P<doy>\d+)", "y2018d182", "2018-07-01"),
        (r"(?P<year>\d{4})", "landsat_2015", "2015-01-01/2015-12-31"),
        (r"(?P<start>\d{8})-(?P<stop>\d{8})", "a_20210601-20210610", "2021-06-01/2021-06-10"),
    ],
)
def test_a_pattern_of_the_user_gives_the_date(pattern: str, name: str, interval: str) -> None:
    assert DatePattern(pattern).find((f"{name}.tif",) if not pattern.endswith("$") else (name,)) == days(interval)


@pytest.mark.parametrize(("pattern", "sentence"), [("(?P<date>", "is not a regular expression"), (r"\d{8}", "has no named group")])
def test_a_wrong_pattern_is_explained(pattern: str, sentence: str) -> None:
    with pytest.raises(ParameterError, match=sentence):
        DatePattern(pattern)


@pytest.mark.parametrize("name", ["a_2018-02-31", "a_2018_06_31_b", "a_2018-13-01"])
def test_a_day_that_does_not_exist_is_not_its_month(name: str) -> None:
    assert parse_path((f"{name}.tif",)).interval is None


def test_a_date_that_does_not_exist_is_no_date() -> None:
    assert DatePattern(r"(?P<date>\d{8})").find(("20210231.tif",)) is None


def test_real_names_all_have_the_date_of_their_table() -> None:
    """The dates of 443 real files, against the acquisition times that came with them."""
    table = real_data("worldcereal_patches", "00002806639B424A", "dates.csv")
    rows = [line.split(",") for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    assert [row[1] for row in rows if parse_name(row[1]).interval != days(row[2][:10])] == []
