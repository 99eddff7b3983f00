"""stack.json: what is written is read again, wherever the folder is moved and whoever wrote the file."""

from __future__ import annotations

import datetime as dt
import json
import ntpath
import os
import posixpath
from pathlib import Path
from typing import Any

import numpy as np
import pystac
import pytest
from fake_products import write_raster

from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.spec.hrefs import relative_href, resolve_href
from tlcm_qgis.core.stack.document import Band, RasterFile, StackDocument, StackItem, read_document, to_collection, write_document
from tlcm_qgis.core.stack.grid import Grid

TRANSFORM = (10.0, 0.0, 500_000.0, 0.0, -10.0, 5_600_000.0)
PLACE: dict[str, Any] = {"crs": "EPSG:32631", "transform": TRANSFORM, "shape": (20, 30)}


def document(folder: Path) -> StackDocument:
    june = DateInterval(dt.date(2021, 6, 1), dt.date(2021, 6, 30))
    day = DateInterval(dt.date(2021, 7, 5), dt.date(2021, 7, 5))
    image = RasterFile(
        "image", str(folder / "a b" / "größe.tif"), (Band("B02", 0.0, "uint16", 1e-4, -0.1, 0.49), Band("SCL")), tile="31UFS", mask_band="SCL",
        bad_values=(0, 9), **PLACE,
    )  # fmt: skip
    mask = RasterFile(
        "mask", "https://example.org/mask.tif?sig=a%20b", (Band("mask"),), is_mask=True, tile="31UFS", bad_bits=(3, 4), **PLACE
    )
    single = RasterFile("B02", str(folder / "B02.tif"), (Band("B02", float("nan"), "float32"),), **PLACE)
    grid = Grid("EPSG:32631", TRANSFORM, 30, 20)
    return StackDocument(
        (StackItem("2021-06-01", june, (image, mask)), StackItem("2021-07-05", day, (single,))), ("B02",), grid, ("a note",)
    )


def test_a_document_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "my stack" / "stack.json"
    write_document(path, to_collection(document(tmp_path / "images")))
    assert repr(read_document(path)) == repr(document(tmp_path / "images"))  # repr: NaN differs from itself


def test_a_moved_folder_keeps_working(tmp_path: Path) -> None:
    """A user copies images and stack.json together to another disk."""
    old = tmp_path / "old" / "project"
    write_document(old / "stack.json", to_collection(document(old / "images")))
    new = tmp_path / "neu"
    os.rename(tmp_path / "old", new)
    assert read_document(new / "project" / "stack.json").items[0].files[0].href == str(new / "project" / "images" / "a b" / "größe.tif")


def test_the_file_is_valid_stac(tmp_path: Path) -> None:
    """Other programs (QGIS, stackstac, GDAL) read it with their own STAC code."""
    path = tmp_path / "stack.json"
    write_document(path, to_collection(document(tmp_path)))
    content = json.loads(path.read_text(encoding="utf-8"), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert content["type"] == "FeatureCollection" and {item["stac_version"] for item in content["features"]} == {"1.1.0"}
    items = pystac.ItemCollection.from_dict(content).items
    assert [(item.id, item.datetime, len(item.bbox or ())) for item in items] == [
        ("2021-06-01", None, 4),
        ("2021-07-05", dt.datetime(2021, 7, 5, tzinfo=dt.UTC), 4),
    ]


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        write_document(tmp_path / name, to_collection(document(tmp_path)))
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


@pytest.mark.parametrize(
    ("flavour", "target", "folder", "href"),
    [
        (posixpath, "/data/a b/x.tif", "/data", "a b/x.tif"),
        (posixpath, "/data/x.tif", "/data/stacks/one", "../../x.tif"),
        (posixpath, "/vsicurl/https://h/x.tif", "/data", "/vsicurl/https://h/x.tif"),
        (posixpath, "s3://bucket/x.tif", "/data", "s3://bucket/x.tif"),
        (ntpath, r"C:\data\Müller\x.tif", r"C:\data", "Müller/x.tif"),
        (ntpath, r"c:\data\x.tif", r"C:\Data\stack", "../x.tif"),
        (ntpath, r"D:\x.tif", r"C:\data", "D:/x.tif"),
        (ntpath, r"\\server\share\x.tif", r"\\server\share\stack", "../x.tif"),
    ],
)
def test_hrefs_are_relative_on_every_system(flavour: Any, target: str, folder: str, href: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flavour, "realpath", flavour.abspath)  # the folders do not exist on the machine that tests
    assert relative_href(target, folder, flavour) == href


@pytest.mark.parametrize(
    ("flavour", "href", "folder", "path"),
    [
        (posixpath, "a b/x.tif", "/data", "/data/a b/x.tif"),
        (posixpath, "../x.tif", "/data/s", "/data/x.tif"),
        (posixpath, "file:///data/a%20b/x.tif", "/s", "/data/a b/x.tif"),
        (posixpath, "https://h/x.tif", "/s", "https://h/x.tif"),
        (posixpath, "C:/data/x.tif", "/s", "C:/data/x.tif"),
        (ntpath, "Müller/x.tif", r"C:\data", r"C:\data\Müller\x.tif"),
        (ntpath, "D:/x.tif", r"C:\data", "D:/x.tif"),
        (ntpath, "file:///C:/data/a%20b/x.tif", r"D:\s", r"C:\data\a b\x.tif"),
        (ntpath, "//server/share/x.tif", r"D:\s", "//server/share/x.tif"),
    ],
)
def test_hrefs_are_resolved_on_every_system(flavour: Any, href: str, folder: str, path: str) -> None:
    assert resolve_href(href, folder, lambda _: False, flavour) == path


@pytest.mark.parametrize(("on_disk", "href"), [("a b.tif", "a%20b.tif"), ("a%20b.tif", "a%20b.tif"), ("sub/x.tif", "sub\\x.tif")])
def test_what_is_on_disk_decides_how_a_reference_is_read(tmp_path: Path, on_disk: str, href: str) -> None:
    (tmp_path / on_disk).parent.mkdir(exist_ok=True)
    (tmp_path / on_disk).touch()
    assert resolve_href(href, tmp_path) == str(tmp_path / on_disk)


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"type": "FeatureCollection"}', '{"type": "FeatureCollection", "features": [{"id": 1}]}']
)
def test_what_is_no_stack_file_is_said_in_one_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="is not a stack file"):
        read_document(path)


def test_a_missing_stack_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no_such\.json cannot be read"):
        read_document(tmp_path / "no_such.json")


def test_a_stack_of_a_newer_release_is_refused(tmp_path: Path) -> None:
    collection = to_collection(document(tmp_path))
    collection.extra_fields["tlcm:version"] = 99
    write_document(tmp_path / "x.json", collection)
    with pytest.raises(InputError, match="version 99"):
        read_document(tmp_path / "x.json")


# -- files of other programs ------------------------------------------------------------------------------------------------------


def foreign(tmp_path: Path, items: list[dict[str, Any]], version: str = "1.0.0") -> StackDocument:
    features = [
        {
            "type": "Feature", "stac_version": version, "id": f"item{index}", "geometry": None, "links": [],
            "properties": {"datetime": item.pop("datetime", f"2021-06-{index + 1:02d}T10:50:31Z"), **item.pop("properties", {})}, "assets": item,
        }
        for index, item in enumerate(items)
    ]  # fmt: skip
    path = tmp_path / "foreign.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return read_document(path)


def asset(href: str, metres: float = 10.0, **fields: Any) -> dict[str, Any]:
    return {
        "href": f"https://example.org/{href}",
        "type": "image/tiff; application=geotiff; profile=cloud-optimized",
        "roles": ["data"],
        "proj:transform": [metres, 0, 500000, 0, -metres, 5600000, 0, 0, 1],
        "proj:shape": [int(240 / metres), int(240 / metres)],
        **fields,
    }


def test_stac_1_0_with_eo_and_raster_bands_is_read(tmp_path: Path) -> None:
    item = {
        "properties": {"proj:epsg": 32631},
        "red": asset("B04.tif", **{"eo:bands": [{"name": "B04", "center_wavelength": 0.665}], "raster:bands": [{"nodata": 0, "scale": 1e-4, "offset": -0.1}]}),
        "scl": asset("SCL.tif", 20, **{"raster:bands": [{"nodata": 0}]}),
        "visual": asset("TCI.tif", roles=["visual"]),
        "thumbnail": {"href": "https://example.org/p.jpg", "type": "image/jpeg", "roles": ["thumbnail"]},
    }  # fmt: skip
    found = foreign(tmp_path, [item])
    red, scl = found.items[0].files
    assert red.bands == (Band("B04", 0.0, None, 1e-4, -0.1, 0.665),)
    assert (scl.is_mask, scl.bad_values, scl.bands[0].name) == (True, (0, 1, 3, 8, 9, 10, 11), "mask")
    assert (found.bands, found.grid, found.is_ours) == (("B04",), Grid("EPSG:32631", TRANSFORM, 24, 24), False)


def test_stac_1_1_with_values_in_the_asset_is_read(tmp_path: Path) -> None:
    item = {
        "nir": asset(
            "n.tif", **{"proj:code": "EPSG:32631", "bands": [{"name": "nir"}], "nodata": 0, "data_type": "uint16", "raster:scale": 0.5}
        )
    }
    assert foreign(tmp_path, [item], "1.1.0").items[0].files[0].bands == (Band("nir", 0.0, "uint16", 0.5),)


def test_items_of_one_day_are_one_date(tmp_path: Path) -> None:
    one = {"properties": {"proj:epsg": 32631}, "datetime": "2021-06-01T10:00:00Z", "B04": asset("a.tif", **{"eo:bands": [{"name": "B04"}]})}
    two = {"properties": {"proj:epsg": 32631}, "datetime": "2021-06-01T10:00:20Z", "B04": asset("b.tif", **{"eo:bands": [{"name": "B04"}]})}
    (item,) = foreign(tmp_path, [one, two]).items
    assert [(file.tile, file.href[-5:]) for file in item.files] == [("item0", "a.tif"), ("item1", "b.tif")]


def test_months_of_a_composite_are_kept(tmp_path: Path) -> None:
    times = {"start_datetime": "2021-06-01T00:00:00Z", "end_datetime": "2021-06-30T23:59:59Z", "proj:epsg": 32631}
    found = foreign(tmp_path, [{"datetime": None, "properties": times, "B04": asset("a.tif", **{"eo:bands": [{"name": "B04"}]})}])
    assert found.items[0].interval == DateInterval(dt.date(2021, 6, 1), dt.date(2021, 6, 30))


@pytest.mark.parametrize(
    ("properties", "listed", "scale_and_offset"),
    [
        ({"s2:processing_baseline": "03.01"}, {}, (1e-4, 0.0)),
        ({"s2:processing_baseline": "05.11"}, {}, (1e-4, -0.1)),
        ({"earthsearch:boa_offset_applied": True}, {"scale": 1e-4, "offset": -0.1}, (1e-4, 0.0)),
        ({"earthsearch:boa_offset_applied": False}, {"scale": 1e-4, "offset": -0.1}, (1e-4, -0.1)),
    ],
)
def test_catalogues_say_the_sentinel_2_offset_in_their_own_words(
    tmp_path: Path, properties: dict[str, Any], listed: dict[str, float], scale_and_offset: tuple[float, float]
) -> None:
    """Otherwise maps would change in January 2022 everywhere."""
    fields = {"eo:bands": [{"name": "B04"}], "raster:bands": [listed]}
    band = (
        foreign(tmp_path, [{"properties": {"proj:epsg": 32631, **properties}, "B04": asset("a.tif", **fields)}]).items[0].files[0].bands[0]
    )
    assert (band.scale, band.offset) == scale_and_offset


def test_common_keys_join_sensors_with_other_band_names(tmp_path: Path) -> None:
    items = [{"properties": {"proj:epsg": 32631}, "red": asset("a.tif", **{"eo:bands": [{"name": name}]})} for name in ("OLI_B4", "ETM_B3")]
    assert foreign(tmp_path, items).bands == ("red",)


def test_what_a_foreign_file_leaves_out_is_read_from_the_image(tmp_path: Path) -> None:
    write_raster(tmp_path / "x.tif", np.ones((2, 5, 6), np.uint8), names=("a", "b"), nodata=0)
    found = foreign(tmp_path, [{"data": {"href": "x.tif", "type": "image/tiff"}}])
    assert (found.bands, found.grid and found.grid.shape) == (("a", "b"), (5, 6))


def test_items_without_a_common_band_are_refused(tmp_path: Path) -> None:
    items = [{"properties": {"proj:epsg": 32631}, name: asset("a.tif", **{"eo:bands": [{"name": name}]})} for name in ("x", "y")]
    with pytest.raises(InputError, match="no band in common"):
        foreign(tmp_path, items)
