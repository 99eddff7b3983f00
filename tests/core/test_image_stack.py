"""Stacks as they come: dates, files that are not as they should be, and other sources."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform_bounds
from rasters import GRID, folder_state, image_file, simple_stack, write_raster, write_stack_file
from read_stacks import BANDS, IMAGE, WHOLE, awkward_stack, read
from real_data import real_data

from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.discover import discover
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid, Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stac_form import parse_collection


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
