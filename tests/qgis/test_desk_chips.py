"""Small pictures of a place on all dates: the right pixels, what is cloudy or missing told, whatever form the images have."""

from __future__ import annotations

import json

import numpy as np
import pytest
from desk_stacks import LEFT, PIXEL_M, TOP, asset, item, make_stack, scene, write_image, write_stack
from osgeo import gdal

from tlcm_qgis.core.spec.stack_document import read_stack
from tlcm_qgis.gui.desk.image_chips import CLEAR, EMPTY, MASKED, UNREADABLE, read_chips
from tlcm_qgis.gui.desk.pictures import find_ranges

DAYS = ("2021-01-05", "2021-02-05", "2021-03-05")
BANDS = ("B04", "B03", "B02")
RANGES = ((0.0, 3000.0),) * 3
SIDE = 9
CRS = "EPSG:32631"


def never():
    return False


def place(column, row):
    return LEFT + PIXEL_M * (column + 0.5), TOP - PIXEL_M * (row + 0.5)


def chips(path, column, row, side=SIDE, is_cancelled=never):
    return read_chips(read_stack(path), *place(column, row), CRS, side, BANDS, RANGES, is_cancelled)


def red(stored):
    return np.round(np.clip(stored / 3000, 0, 1) * 255).astype(np.uint8)


@pytest.mark.parametrize("is_split", [False, True])
def test_the_place_is_in_the_middle_of_its_pixels(tmp_path, is_split):
    found = chips(make_stack(tmp_path, DAYS, is_split=is_split), 25, 12)
    assert [chip.date for chip in found] == list(DAYS) and {chip.state for chip in found} == {CLEAR}
    for number, chip in enumerate(found):
        stored = scene(number, 4, 40)[2, 12 - 4 : 12 + 5, 25 - 4 : 25 + 5]
        np.testing.assert_array_equal(chip.pixels[..., 0], red(stored))
        assert (chip.pixels[..., 3] == 255).all()


def test_pixels_beyond_the_image_are_see_through(tmp_path):
    (chip,) = chips(make_stack(tmp_path, DAYS[:1]), 38, 1)
    shown = chip.pixels[..., 3] > 0
    assert shown[3:, :6].all() and not shown[:3].any() and not shown[:, 6:].any() and chip.state == CLEAR


def test_clouds_and_places_without_data_are_told(tmp_path):
    path = make_stack(tmp_path, DAYS, has_mask=True)
    assert {chip.state for chip in chips(path, 15, 20)} == {MASKED}
    assert {chip.state for chip in chips(path, 3, 20)} == {EMPTY}
    assert {chip.state for chip in chips(path, 30, 20)} == {CLEAR}
    (tmp_path / "images" / f"S2A_{DAYS[1]}.tif").unlink()
    found = chips(path, 30, 20)
    assert [chip.state for chip in found] == [CLEAR, UNREADABLE, CLEAR] and found[1].pixels is None


def test_coarse_bands_and_other_coordinate_systems_lie_where_they_belong(tmp_path):
    fine = scene(0, 2, 40)
    fine[:, :, :10] = 500
    write_image(tmp_path / "images" / "fine.tif", fine)
    write_image(tmp_path / "images" / "coarse.tif", fine[:1, ::2, ::2], pixel=2 * PIXEL_M)
    gdal.Warp(str(tmp_path / "images" / "warped.tif"), str(tmp_path / "images" / "coarse.tif"), dstSRS="EPSG:3035", resampleAlg="near")
    for name in ("coarse.tif", "warped.tif"):
        assets = {"a": asset("images/fine.tif", ("B04", "B03")), "b": asset(f"images/{name}", ("B02",))}
        path = write_stack(tmp_path / "stack.json", [item(DAYS[0], assets)], BANDS, 40)
        (chip,) = chips(path, 25, 12)
        np.testing.assert_array_equal(chip.pixels[..., 0], red(fine[0, 8:17, 21:30]))
        coarse = np.repeat(np.repeat(fine[0, ::2, ::2], 2, axis=0), 2, axis=1)[8:17, 21:30]
        same = (chip.pixels[..., 2] == red(coarse)).mean()
        assert same == 1 if name == "coarse.tif" else same > 0.6


def test_what_the_stack_says_of_its_images_is_taken(tmp_path):
    path = make_stack(tmp_path, DAYS[:1], has_mask=True)
    (before,) = chips(path, 25, 12)
    content = json.loads(path.read_text(encoding="utf-8"))
    for one in content["features"][0]["assets"].values():
        one.update({"proj:code": CRS, "proj:transform": [PIXEL_M, 0, LEFT, 0, -PIXEL_M, TOP], "proj:shape": [40, 40]})
    path.write_text(json.dumps(content), encoding="utf-8")
    (after,) = chips(path, 25, 12)
    np.testing.assert_array_equal(before.pixels, after.pixels)
    assert before.state == after.state == CLEAR


def test_what_is_cancelled_reads_no_further(tmp_path):
    asked = []

    def is_cancelled():
        asked.append(1)
        return True

    assert {chip.state for chip in chips(make_stack(tmp_path, DAYS), 25, 12, is_cancelled=is_cancelled)} == {UNREADABLE}
    assert len(asked) == len(DAYS)


def test_a_stack_that_does_not_say_its_pixels_takes_those_of_its_images(tmp_path):
    path = make_stack(tmp_path, DAYS[:1])
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["tlcm:grid"]
    path.write_text(json.dumps(content), encoding="utf-8")
    (chip,) = chips(path, 25, 12)
    np.testing.assert_array_equal(chip.pixels[..., 0], red(scene(0, 4, 40)[2, 8:17, 21:30]))


def test_clouds_do_not_make_the_stretch_of_all_dates(tmp_path):
    stack = read_stack(make_stack(tmp_path, DAYS, has_mask=True))
    for file in (file for date in stack.dates for file in date.files if not file.is_mask):
        data = gdal.OpenEx(file.href, gdal.OF_UPDATE)
        for number in range(1, 5):
            band = data.GetRasterBand(number)
            values = band.ReadAsArray()
            values[:, 10:20] = 12000  # where the mask says that it is cloudy
            band.WriteArray(values)
            del band
        del data
    for low, high in find_ranges(stack, BANDS, never):
        assert 100 <= low < high < 3000
