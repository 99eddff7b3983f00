"""Radar in the window: charts show what the models see, also where the files hold linear power."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
from desk_stacks import LEFT, PIXEL_M, TOP, make_stack, write_image
from osgeo import gdal, gdal_array
from qgis.PyQt.QtGui import QColor
from test_desk_stack import pixel, show

from tlcm_qgis.core.spec.stack_document import read_stack
from tlcm_qgis.gui.desk.place_values import Places, read_date_values
from tlcm_qgis.gui.desk.quantities import value_title
from tlcm_qgis.gui.desk.reading import read_pixel_series
from tlcm_qgis.gui.desk.window_reading import read_window

SCALE = 1e-4
DAY = "2021-05-01"


@pytest.fixture
def stack(tmp_path):
    stored = np.random.default_rng(1).integers(50, 4000, (2, 20, 20))
    stored[0, 3, 4] = 0
    stored[0, 3, 5] = 2  # noise of a border
    write_image(tmp_path / "radar.tif", stored)
    bands = [{"name": name, "unit": "power", "raster:scale": SCALE, "tlcm:lowest": -35.0} for name in ("VV", "VH")]
    item = {
        "type": "Feature", "id": DAY, "properties": {"datetime": f"{DAY}T00:00:00Z", "sat:orbit_state": "ascending"},
        "assets": {"image": {"href": "radar.tif", "bands": bands, "roles": ["data"], "tlcm:tile": ""}},
    }  # fmt: skip
    content = {"type": "FeatureCollection", "tlcm:version": 1, "tlcm:bands": ["VV", "VH"], "features": [item]}
    (tmp_path / "stack.json").write_text(json.dumps(content), encoding="utf-8")
    return read_stack(tmp_path / "stack.json"), stored


def place_of(row, col):
    return LEFT + (col + 0.5) * PIXEL_M, TOP - (row + 0.5) * PIXEL_M


def test_all_readers_show_decibels(stack):
    contents, stored = stack
    expected = 10 * np.log10(stored[:, 10, 7] * SCALE)
    x, y = place_of(10, 7)
    np.testing.assert_allclose(read_pixel_series(contents, x, y, "EPSG:32631").values[0], expected)
    places = Places(np.array([x]), np.array([y]), "EPSG:32631")
    np.testing.assert_allclose(read_date_values(contents.dates[0], contents.bands, places, lambda: False), [expected])
    window = read_window(contents, contents.dates[0], x, y, "EPSG:32631", lambda: False)
    np.testing.assert_allclose(window.values[(slice(None), *window.seed)], expected)
    assert value_title(contents) == "Backscatter (dB)"


@pytest.mark.parametrize("col", [4, 5], ids=["no power", "noise of the border"])
def test_what_the_worker_leaves_out_has_no_value(stack, col):
    contents, _ = stack
    found = read_pixel_series(contents, *place_of(3, col), "EPSG:32631").values[0]
    assert found[0] is None and found[1] is not None


def test_composites_show_in_the_canvas_and_what_they_lack_does_not(window, tmp_path):
    """They are decimal numbers, and NaN where there is nothing."""
    path = make_stack(tmp_path, [DAY], ("VV", "VH"))
    values = np.random.default_rng(2).normal(-12, 3, (2, 40, 40)).astype(np.float32)
    values[:, :5] = np.nan
    image = next((tmp_path / "images").glob("*.tif"))
    data = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "decibels.tif"), gdal_array.OpenArray(values, str(image)))
    for number in (1, 2):
        data.GetRasterBand(number).SetNoDataValue(np.nan)
    del data
    os.replace(tmp_path / "decibels.tif", image)
    content = json.loads(path.read_text(encoding="utf-8"))
    for band in content["features"][0]["assets"]["image0"]["bands"]:
        band |= {"nodata": "nan", "unit": "dB"}
    path.write_text(json.dumps(content), encoding="utf-8")
    _, layer = show(window, path)
    np.testing.assert_allclose(pixel(layer, 7, 10), values[[0, 1, 0], 10, 7], rtol=1e-6)  # a colour for each of the two bands
    assert pixel(layer, 7, 2) == [None] * 3
    shown = layer.renderer().block(0, layer.extent(), 40, 40)
    opaque = [QColor.fromRgba(shown.color(row, 7)).alpha() > 0 for row in (2, 10)]
    assert opaque == [False, True]
