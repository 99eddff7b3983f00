"""Sentinel-2 products as downloaded: the same field must have the same reflectance before and after January 2022."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_products import s2_scene, write_raster, write_safe

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.discover import discover
from tlcm_qgis.core.stack.document import parse_collection, write_document
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.sentinel2 import find_product, read_product

TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def opened(folder: Path) -> ImageStack:
    path = folder / "stack.json"
    write_document(path, discover(folder))
    return ImageStack.open(path)


@pytest.mark.parametrize("level", ["L2A", "L1C"])
def test_a_scene_with_and_without_offset_gives_the_same_bits(tmp_path: Path, level: str) -> None:
    """Baseline 03.01 holds DN, baseline 04.00 DN + 1000 and says so; a map must not see a difference."""
    scene = s2_scene()
    write_safe(tmp_path, scene, date="20211201", level=level, baseline="N0301")
    write_safe(tmp_path, scene, date="20220301", level=level, baseline="N0400", offset=-1000)
    stack = opened(tmp_path)
    before, after = (stack.read(index, stack.grid.whole()) for index in (0, 1))
    assert before.valid.all() and np.array_equal(before.valid, after.valid)
    assert before.values.tobytes() == after.values.tobytes()
    red = stack.bands.index("B04")
    np.testing.assert_allclose(before.values[red], scene["B04"] / 10000, rtol=1e-6)


def test_reflectance_below_zero_survives_the_offset(tmp_path: Path) -> None:
    """That is why the offset exists: dark water after atmospheric correction."""
    scene = s2_scene()
    write_safe(tmp_path, scene, date="20220301", baseline="N0400", offset=-1000)
    stored = (scene["B04"] + 1000).astype(np.uint16)
    stored[0, 0] = 990
    write_raster(next(tmp_path.rglob("R10m/*_B04_10m.jp2")), stored)
    stack = opened(tmp_path)
    block = stack.read(0, stack.grid.whole())
    assert block.valid[0, 0] and block.values[stack.bands.index("B04"), 0, 0] == pytest.approx(-0.001)


def test_bands_come_in_their_finest_resolution_and_order(tmp_path: Path) -> None:
    write_safe(tmp_path, s2_scene())
    document = parse_collection(discover(tmp_path))
    assert document.bands == TEN
    assert {file.key: (file.transform or (0,))[0] for file in document.items[0].files} == {
        **{band: 10.0 if band in ("B02", "B03", "B04", "B08") else 20.0 for band in TEN},
        "mask": 20.0,
    }
    assert document.grid is not None and document.grid.shape == (24, 24)
    assert any("resampled to 10 m" in note for note in document.notes)


def test_clouds_of_the_scene_classification_are_masked(tmp_path: Path) -> None:
    scl = np.full((12, 12), 4, np.uint8)
    scl[0, 0], scl[5, 5], scl[11, 11] = 9, 3, 6
    write_safe(tmp_path, s2_scene(), scl=scl)
    stack = opened(tmp_path)
    bad = np.kron(np.isin(scl, (3, 9)), np.ones((2, 2), bool))
    assert np.array_equal(stack.read(0, stack.grid.whole()).valid, ~bad)


def test_two_tiles_of_a_day_are_one_date(tmp_path: Path) -> None:
    write_safe(tmp_path, s2_scene(1), tile="31UFS")
    write_safe(tmp_path, s2_scene(2), tile="31UGS", origin=(500_200.0, 5_600_040.0))
    document = parse_collection(discover(tmp_path))
    assert {file.tile for file in document.items[0].files} == {"31UFS", "31UGS"}
    assert document.grid is not None and document.grid.shape == (24, 44)


def test_listed_images_are_read_with_the_metadata_of_their_product(tmp_path: Path) -> None:
    """A user drags two bands out of the product into the list: scale, offset and mask still apply."""
    product = write_safe(tmp_path, s2_scene(), baseline="N0400", offset=-1000)
    files = [str(next(product.rglob(f"R10m/*_{band}_10m.jp2"))) for band in ("B04", "B08")]
    (item,) = parse_collection(discover(None, files)).items
    assert [file.key for file in item.files] == ["B04", "B08", "mask"]
    assert item.files[0].bands[0].offset == pytest.approx(-0.1)


def test_a_folder_inside_the_product_is_enough(tmp_path: Path) -> None:
    product = write_safe(tmp_path, s2_scene())
    assert find_product(next(product.rglob("R10m"))) == product


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda product: [image.unlink() for image in product.rglob("*.jp2")], "holds no band images"),
        (lambda product: (product / "MTD_MSIL2A.xml").write_text("<a/>"), "does not say the reflectance scale"),
        (lambda product: (product / "MTD_MSIL2A.xml").write_bytes(b"\xff\xfe\x00"), "cannot be read"),
    ],
)
def test_an_incomplete_product_is_explained(tmp_path: Path, damage: object, sentence: str) -> None:
    product = write_safe(tmp_path, s2_scene())
    damage(product)  # type: ignore[operator]
    with pytest.raises(InputError, match=sentence):
        read_product(product)
