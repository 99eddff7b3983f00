"""Readers of PASTIS and MTLCC on tiny files of their layouts: the right pixel with the right label, or one sentence about what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.core.published_files import SIDE, TILE, write_mtlcc, write_pastis
from tests.core.rasters import write_raster
from tlcm_qgis.core.datasets import IGNORED, positions_of
from tlcm_qgis.core.datasets.mtlcc import Mtlcc
from tlcm_qgis.core.datasets.pastis import NODATA, Pastis
from tlcm_qgis.core.spec.errors import InputError

PATCH = "10101"  # the second of fold 1, with 4 dates


@pytest.fixture
def pastis(tmp_path: Path) -> Path:
    return write_pastis(tmp_path / "PASTIS")


@pytest.fixture
def mtlcc(tmp_path: Path) -> Path:
    return write_mtlcc(tmp_path / "MTLCC", {"data16": 4})


def stored(folder: Path, patch: str = PATCH) -> np.ndarray:
    return np.load(folder / "DATA_S2" / f"S2_{patch}.npy")


def test_a_patch_is_standardised_with_the_moments_of_its_fold(pastis: Path) -> None:
    data = Pastis.open(pastis, (1,))
    item = data.read(data.names.index(PATCH))
    assert item.images.dtype == np.float32
    np.testing.assert_allclose(item.images, (stored(pastis) - 10.0) / 1001.0, rtol=1e-5)
    np.testing.assert_allclose(data.scaling.undo(item.images), stored(pastis), rtol=1e-4)


def test_moments_of_other_folds_are_averaged(pastis: Path) -> None:
    """What a network learnt from one fold it can then see with the same scale in another."""
    data = Pastis.open(pastis, (1,), scaled_by=(3, 5))
    np.testing.assert_allclose(data.read(1).images, (stored(pastis) - 40.0) / 1004.0, rtol=1e-5)


def test_dates_of_a_patch_are_in_order_of_their_numbers(pastis: Path) -> None:
    """As text 10 comes before 8, and every image would have the date of another."""
    assert Pastis.open(pastis, (1,)).read(1).dates == tuple(date(2018, 9, day) for day in (24, 25, 26, 27))


def test_background_and_void_are_no_labels(pastis: Path) -> None:
    labels = Pastis.open(pastis, (1,)).labels(1)
    target = np.load(pastis / "ANNOTATIONS" / f"TARGET_{PATCH}.npy")[0]
    assert labels.dtype == np.int64
    assert (labels[:2] == IGNORED).all()
    np.testing.assert_array_equal(labels[2:], target[2:])


def test_folds_come_in_the_order_that_is_asked_for(pastis: Path) -> None:
    assert Pastis.open(pastis, (5, 1)).names == ("10005", "10105", "10001", "10101")


def test_what_no_band_holds_is_not_present(pastis: Path) -> None:
    images = stored(pastis)
    images[2, :, 3, 5] = NODATA
    images[1, 0, 3, 5] = NODATA
    np.save(pastis / "DATA_S2" / f"S2_{PATCH}.npy", images)
    assert np.argwhere(~Pastis.open(pastis, (1,)).read(1).present).tolist() == [[2, 3, 5]]


def test_a_part_of_a_patch_is_that_part_of_the_whole(pastis: Path) -> None:
    data = Pastis.open(pastis, (1,))
    whole, part = data.read(1), data.read(1, slice(4, 8), slice(8, 16), [0, 3])
    np.testing.assert_array_equal(part.images, whole.images[[0, 3], :, 4:8, 8:16])
    np.testing.assert_array_equal(part.present, whole.present[[0, 3], 4:8, 8:16])
    np.testing.assert_array_equal(part.labels, whole.labels[4:8, 8:16])
    assert part.dates == (whole.dates[0], whole.dates[3])


def change(folder: Path, edit: Callable[[dict], None], name: str = "metadata.geojson") -> None:
    content = json.loads((folder / name).read_text())
    edit(content)
    (folder / name).write_text(json.dumps(content))


def drop_a_date(content: dict) -> None:
    del content["features"][1]["properties"]["dates-S2"]["8"]


def write_cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda f: (f / "metadata.geojson").unlink(), "metadata.geojson, a part of PASTIS, is missing"),
        (lambda f: write_cut(f / "metadata.geojson"), "metadata.geojson, a part of PASTIS, is damaged"),
        (lambda f: change(f, lambda c: c["features"][0]["properties"].pop("Fold")), "damaged: Fold is missing"),
        (lambda f: change(f, lambda c: c["features"][1]["properties"]["dates-S2"].update({"8": 20181399})), "damaged: unconverted data"),
        (lambda f: change(f, lambda c: c["features"][1]["properties"].update({"dates-S2": {}})), "damaged: patch 10101 has no date"),
        (lambda f: change(f, lambda c: [feature["properties"].update({"Fold": 2}) for feature in c["features"]]), "no patch of PASTIS in the folds 1"),
        (lambda f: (f / "NORM_S2_patch.json").unlink(), "NORM_S2_patch.json, a part of PASTIS, is missing"),
        (lambda f: change(f, lambda c: c.pop("Fold_1"), "NORM_S2_patch.json"), "NORM_S2_patch.json, a part of PASTIS, is damaged: Fold_1 is"),
        (lambda f: change(f, lambda c: c["Fold_1"].update(std=[0.0] * 10), "NORM_S2_patch.json"), "damaged: a deviation is not above 0"),
        (lambda f: change(f, lambda c: c["Fold_1"].update(mean=[0.0] * 9, std=[1.0] * 9), "NORM_S2_patch.json"), "have not 10 bands"),
        (lambda f: (f / f"DATA_S2/S2_{PATCH}.npy").unlink(), "S2_10101.npy, a part of PASTIS, is missing"),
        (lambda f: write_cut(f / f"DATA_S2/S2_{PATCH}.npy"), "S2_10101.npy, a part of PASTIS, is damaged: it holds no whole array"),
        (lambda f: (f / f"DATA_S2/S2_{PATCH}.npy").write_bytes(b""), "S2_10101.npy, a part of PASTIS, is damaged: it holds no whole array"),
        (lambda f: np.save(f / f"DATA_S2/S2_{PATCH}.npy", stored(f)[:, :9]), "S2_10101.npy, a part of PASTIS, is damaged: (4, 9, 16, 16) where"),
        (lambda f: np.save(f / f"DATA_S2/S2_{PATCH}.npy", stored(f) * np.nan), "values that are no finite numbers"),
        (lambda f: change(f, drop_a_date), "S2_10101.npy, a part of PASTIS, is damaged: (4, 10, 16, 16) where"),
        (lambda f: (f / f"ANNOTATIONS/TARGET_{PATCH}.npy").unlink(), "TARGET_10101.npy, a part of PASTIS, is missing"),
        (lambda f: np.save(f / f"ANNOTATIONS/TARGET_{PATCH}.npy", np.full((3, SIDE, SIDE), 20)), "classes from 20 to 20 where"),
        (lambda f: np.save(f / f"ANNOTATIONS/TARGET_{PATCH}.npy", np.zeros((SIDE, SIDE), int)), "TARGET_10101.npy, a part of PASTIS, is damaged"),
    ],
)  # fmt: skip
def test_a_damaged_pastis_is_told(pastis: Path, damage: Callable[[Path], object], said: str) -> None:
    """The published loader goes on without what it cannot load, and nobody learns what the figures rest on."""
    damage(pastis)
    with pytest.raises(InputError) as failure:
        data = Pastis.open(pastis, (1,))
        for index in range(len(data.names)):
            data.read(index)
    assert said in str(failure.value)
    assert str(failure.value.remedy)


def test_patches_are_read_when_they_are_asked_for(pastis: Path) -> None:
    """The whole has 29 GB."""
    write_cut(pastis / f"DATA_S2/S2_{PATCH}.npy")
    data = Pastis.open(pastis, (1,))
    assert data.read(0).images.shape == (3, 10, SIDE, SIDE)
    assert data.labels(1).shape == (SIDE, SIDE)


@pytest.mark.parametrize("flat", [True, False])
def test_a_tile_has_all_bands_on_the_finest_raster(tmp_path: Path, flat: bool) -> None:
    folder = write_mtlcc(tmp_path, {"data16": 4}, flat=flat)
    data = Mtlcc.open(folder, "train_fold0")
    item, tile = data.read(1), folder / "data16" / "12"
    assert item.images.shape == (4, 13, TILE, TILE)
    assert item.dates == tuple(date(2016, 1, day) for day in (1, 2, 3, 4))
    assert item.present.all()
    for number, day in enumerate(item.dates):
        expected = []
        for resolution, factor in (("10m", 1), ("20m", 2), ("60m", 6)):
            name = f"{day:%Y%m%d}_{resolution}.tif" if flat else f"{resolution}/{day:%Y%m%d}.tif"
            with rasterio.open(tile / name) as image:
                expected += [np.kron(band, np.ones((factor, factor))) for band in image.read()]
        np.testing.assert_allclose(item.images[number], np.stack(expected) * 1e-4, rtol=1e-6)


def test_labels_of_a_tile_are_positions_in_the_list_of_classes(mtlcc: Path) -> None:
    """Codes have gaps; the first class is none, and a code that is not listed is none either."""
    write_raster(mtlcc / "data16/11/y.tif", np.repeat([[0, 3, 5, 26]], 3, axis=1).repeat(TILE, axis=0).astype(np.uint16), None)
    data = Mtlcc.open(mtlcc, "train_fold0")
    assert data.classes == ("unknown", "meadow", "winter wheat", "maize")
    assert data.labels(0)[0].tolist() == [IGNORED] * 3 + [1] * 3 + [IGNORED] * 3 + [3] * 3
    assert data.labels(1)[0].tolist() == [IGNORED] * 3 + [1] * 3 + [2] * 3 + [3] * 3


def test_some_dates_of_a_part_of_a_tile(mtlcc: Path) -> None:
    data = Mtlcc.open(mtlcc, "train_fold0")
    whole, part = data.read(2), data.read(2, slice(2, 5), slice(1, 4), [1, 3])
    np.testing.assert_array_equal(part.images, whole.images[[1, 3], :, 2:5, 1:4])
    np.testing.assert_array_equal(part.labels, whole.labels[2:5, 1:4])
    assert part.dates == (whole.dates[1], whole.dates[3])


def test_pixels_without_data_in_all_bands_are_not_present(mtlcc: Path) -> None:
    for resolution, bands, factor in (("10m", 4, 1), ("20m", 6, 2), ("60m", 3, 6)):
        values = np.full((bands, TILE // factor, TILE // factor), 1000, np.uint16)
        values[:, : TILE // 2 // factor] = 0
        write_raster(mtlcc / f"data16/11/20160103_{resolution}.tif", values, None)
    present = Mtlcc.open(mtlcc, "train_fold0").read(0).present
    assert present[[0, 1, 3]].all()
    assert present[2].all(axis=1).tolist() == [False] * 6 + [True] * 6


def test_tiles_that_were_not_downloaded_are_named(mtlcc: Path) -> None:
    """Copies of the data set hold some of the tiles; who reads figures must learn of how many."""
    (mtlcc / "data16/12").rename(mtlcc / "elsewhere")
    data = Mtlcc.open(mtlcc, "train_fold0")
    assert (data.names, data.without) == (("11", "13", "14"), ("12",))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda f: (f / "classes.txt").unlink(), "classes.txt, a part of MTLCC, is missing"),
        (lambda f: (f / "classes.txt").write_text("no classes"), "classes.txt, a part of MTLCC, is damaged: it names less than two"),
        (lambda f: (f / "classes.txt").write_text("0|unknown\nx|maize"), "classes.txt, a part of MTLCC, is damaged: invalid literal"),
        (lambda f: (f / "classes.txt").write_bytes(b"\xff\xfe\xfa"), "classes.txt, a part of MTLCC, is damaged: it is no text"),
        (lambda f: (f / "tileids/train_fold0.tileids").unlink(), "train_fold0.tileids, a part of MTLCC, is missing"),
        (lambda f: (f / "tileids/train_fold0.tileids").write_text("\n"), "train_fold0.tileids, a part of MTLCC, is damaged: it names no tile"),
        (lambda f: (f / "tileids/train_fold0.tileids").write_text("../x"), "damaged: ../x is no name of a tile"),
        (lambda f: (f / "data16").rename(f / "data15"), "data16 holds none of the tiles that"),
        (lambda f: (f / "data16/12/20160102_20m.tif").unlink(), "20160102_20m.tif, a part of MTLCC, is missing"),
        (lambda f: (f / "data16/12/20160102_10m.tif").unlink(), "20160102_10m.tif, a part of MTLCC, is missing"),
        (lambda f: (f / "data16/12/20160102_60m.tif").write_bytes(b"II*"), "20160102_60m.tif, a part of MTLCC, is damaged: it is no whole image"),
        (lambda f: write_raster(f / "data16/12/20160102_60m.tif", np.ones((4, 2, 2), np.uint16), None), "damaged: 4 bands where 3 belong"),
        (lambda f: write_raster(f / "data16/12/20160102_10m.tif", np.ones((4, 6, 6), np.uint16), None), "damaged: (6, 6) pixels where"),
        (lambda f: write_raster(f / "data16/12/20161302_10m.tif", np.ones((4, 6, 6), np.uint16), None), "12, a part of MTLCC, is damaged"),
        (lambda f: [file.unlink() for file in (f / "data16/12").glob("2*.tif")], "12, a part of MTLCC, is damaged: it holds no image of any date"),
        (lambda f: (f / "data16/12/y.tif").unlink(), "y.tif, a part of MTLCC, is missing"),
    ],
)  # fmt: skip
def test_a_damaged_mtlcc_is_told(mtlcc: Path, damage: Callable[[Path], object], said: str) -> None:
    damage(mtlcc)
    with pytest.raises(InputError) as failure:
        data = Mtlcc.open(mtlcc, "train_fold0")
        for index in range(len(data.names)):
            data.read(index)
    assert said in str(failure.value)
    assert str(failure.value.remedy)


def test_positions_of_listed_names(tmp_path: Path) -> None:
    """The published lists name some patches twice, which counts them twice."""
    file = tmp_path / "list.txt"
    file.write_text("c\na\nc\n")
    assert positions_of(["a", "b", "c"], file) == [2, 0, 2]
    for content, said in (("a d", "lists what the data set does not hold in this part: d."), ("", "lists nothing")):
        file.write_text(content)
        with pytest.raises(InputError, match=said):
            positions_of(["a", "b", "c"], file)
    with pytest.raises(InputError, match="cannot be read"):
        positions_of(["a"], tmp_path / "none.txt")
