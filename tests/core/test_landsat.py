"""Landsat Collection 2 as downloaded: reflectance from the metadata of the right level, clouds from QA_PIXEL."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fake_products import write_landsat, write_raster

from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.discover import discover
from tlcm_qgis.core.stack.document import StackDocument, parse_collection, write_document
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.landsat import common_name, family, read_product


def scene(numbers: tuple[int, ...] = (2, 4, 5), seed: int = 1) -> dict[int, np.ndarray]:
    rng = np.random.default_rng(seed)
    return {number: rng.integers(7300, 20000, (6, 8)).astype(np.uint16) for number in numbers}


def found(folder: Path) -> StackDocument:
    return parse_collection(discover(folder))


@pytest.mark.parametrize("metadata", [("json",), ("txt",), ("json", "txt")])
def test_level_2_scale_comes_from_its_own_group(tmp_path: Path, metadata: tuple[str, ...]) -> None:
    """The file repeats the names of the scales for level 1; those would make reflectances of 0.3 out of 0.1."""
    document = found(write_landsat(tmp_path, scene(), metadata=metadata))
    red = next(file for file in document.items[0].files if file.key == "SR_B4").bands[0]
    assert (red.scale, red.offset, red.nodata, red.center_wavelength) == (2.75e-05, -0.2, 0.0, 0.655)


def test_only_reflectance_bands_and_the_mask_are_used(tmp_path: Path) -> None:
    document = found(write_landsat(tmp_path, scene((1, 2, 3, 4, 5, 6, 7))))
    assert document.bands == tuple(f"SR_B{number}" for number in range(1, 8))
    assert {file.key for file in document.items[0].files} == {*document.bands, "mask"}


def test_level_1_is_corrected_for_the_height_of_the_sun(tmp_path: Path) -> None:
    """Without it every field would be half as bright in winter; sun at 30 degrees: divided by 0.5."""
    document = found(write_landsat(tmp_path, scene((4, 8, 9)), level="L1TP"))
    (red,) = (file.bands[0] for file in document.items[0].files if not file.is_mask)
    assert (red.name, red.scale, red.offset) == ("B4", pytest.approx(4e-05), pytest.approx(-0.2))


def test_reflectance_and_clouds_are_read(tmp_path: Path) -> None:
    values = scene()
    qa = np.full((6, 8), 21824, np.uint16)
    qa[0, 0], qa[1, 1], qa[2, 2] = 22280, 23888, 1  # cloud, shadow, fill
    write_landsat(tmp_path, values, qa=qa)
    write_document(tmp_path / "stack.json", discover(tmp_path))
    stack = ImageStack.open(tmp_path / "stack.json")
    block = stack.read(0, stack.grid.whole())
    assert np.array_equal(block.valid, qa == 21824)
    expected = values[4] * 2.75e-05 - 0.2
    np.testing.assert_allclose(block.values[stack.bands.index("SR_B4")][block.valid], expected[block.valid], rtol=1e-6)


def test_scenes_of_one_folder_are_kept_apart(tmp_path: Path) -> None:
    for date in ("20180701", "20180717"):
        write_landsat(tmp_path, scene(), date=date)
    assert [item.key for item in found(tmp_path).items] == ["2018-07-01", "2018-07-17"]


def test_mixed_sensors_get_the_names_of_colours(tmp_path: Path) -> None:
    """Band 4 is red on Landsat 8 and infrared on Landsat 7: by number, forest would turn into bare soil between two dates."""
    write_landsat(tmp_path / "new", scene((2, 3, 4, 5, 6, 7)))
    write_landsat(tmp_path / "old", scene((1, 2, 3, 4, 5, 7)), sensor="LE07", date="20010701")
    document = found(tmp_path)
    assert document.bands == ("blue", "green", "red", "nir", "swir1", "swir2")
    assert any("named by colour" in note for note in document.notes)
    names = {Path(file.href).name[:4]: file.href[-6:-4] for item in document.items for file in item.files if file.bands[0].name == "red"}
    assert names == {"LC08": "B4", "LE07": "B3"}


def test_files_without_metadata_keep_the_documented_scale(tmp_path: Path) -> None:
    """Bands downloaded one by one from the archive come without an MTL."""
    document = found(write_landsat(tmp_path, scene(), metadata=()))
    red = next(file for file in document.items[0].files if file.key == "SR_B4").bands[0]
    assert (red.scale, red.offset, red.nodata) == (2.75e-05, -0.2, 0.0)
    assert [file.bad_bits for file in document.items[0].files if file.is_mask] == [(0, 1, 2, 3, 4)]


def test_rescaled_files_with_the_old_name_do_not(tmp_path: Path) -> None:
    write_raster(tmp_path / "LC08_L2SP_199024_20180701_20200831_02_T1_SR_B4.TIF", np.full((4, 4), 0.1, np.float32), 30)
    assert found(tmp_path).items[0].files[0].bands[0].scale is None


@pytest.mark.parametrize(
    ("name", "kind"), [("LC09_L2SP_1", "oli"), ("LC81990242018182LGN00", "oli"), ("LE07_L1TP_", "tm"), ("LT05_L2SP", "tm"), ("L8_SR", None)]
)
def test_the_sensor_is_known_from_the_name(name: str, kind: str | None) -> None:
    assert family(name) == kind


def test_colours_of_bands() -> None:
    assert [common_name("SR_B5", kind) for kind in ("oli", "tm")] == ["nir", "swir1"]


def test_metadata_without_scale_is_explained(tmp_path: Path) -> None:
    write_landsat(tmp_path, scene(), metadata=("txt",))
    metadata = next(tmp_path.glob("*_MTL.txt"))
    metadata.write_text(metadata.read_text().replace("LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "SOMETHING"))
    with pytest.raises(InputError, match="lacks 'REFLECTANCE_MULT_BAND_2'"):
        read_product(metadata)


def test_metadata_without_images_is_explained(tmp_path: Path) -> None:
    write_landsat(tmp_path, scene(), metadata=("json",))
    for image in tmp_path.glob("*.TIF"):
        image.unlink()
    with pytest.raises(InputError, match="has no reflectance bands"):
        read_product(next(tmp_path.glob("*_MTL.json")))
