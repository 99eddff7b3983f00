"""The readers of MTS12 and Brandenburg on tiny files of their layouts: the right pixel with the right label, or one sentence about what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.io import loadmat

from tests.core.published_files import SIDE, write_brandenburg, write_mat, write_mts12
from tlcm_qgis.core.datasets import IGNORED
from tlcm_qgis.core.datasets.radar_patches import RadarPatches
from tlcm_qgis.core.spec.errors import InputError


@pytest.fixture
def mts12(tmp_path: Path) -> Path:
    return write_mts12(tmp_path / "MTS12")


@pytest.fixture
def brandenburg(tmp_path: Path) -> Path:
    return write_brandenburg(tmp_path / "Brandenburg")


def test_a_patch_of_slovenia(mts12: Path) -> None:
    """Standardised as published, bands before rows, labels from 0 and none where 0 is stored."""
    data = RadarPatches.slovenia(mts12, "val")
    assert data.names == ("val_0", "val_1") and len(data.classes) == 8
    item = data.read(1)
    stored, label = loadmat(mts12 / "s1/val/val_1.mat")["band"], loadmat(mts12 / "label/val/val_1_label.mat")["label"]
    assert item.images.shape == (12, 2, SIDE, SIDE) and item.images.dtype == np.float32 and item.present.all()
    np.testing.assert_allclose(item.images[:, 1], (stored[..., 1] - 52.14) / 40.76, rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(item.images[:, 0], (stored[..., 0] - 127.09) / 43.30, rtol=1e-4, atol=1e-5)
    assert (item.labels == IGNORED).any()
    np.testing.assert_array_equal(item.labels, np.where(label == 0, IGNORED, label.astype(int) - 1))


def test_a_patch_of_brandenburg(brandenburg: Path) -> None:
    """The lists name positions in the sorted folder, and each half has its own means."""
    train, test = (RadarPatches.brandenburg(brandenburg, part) for part in ("train", "test"))
    assert train.names == ("vhvv_0004", "vhvv_0000", "vhvv_0002", "vhvv_0001") and test.names == ("vhvv_0001", "vhvv_0000")
    assert [label.name for _, label in train.files] == ["label_0004.mat", "label_0000.mat", "label_0002.mat", "label_0001.mat"]
    for data, half, name, vv in ((train, "trainval", "0004", (-10.59, 3.20)), (test, "test", "0001", (-10.58, 3.21))):
        stored = loadmat(brandenburg / f"{half}_vhvv/vhvv_{name}.mat")["data"]
        np.testing.assert_allclose(data.read(0).images[:, 1], (stored[..., 1] - vv[0]) / vv[1], rtol=1e-4, atol=1e-5)
    assert RadarPatches.brandenburg(brandenburg, "val", "s2").scaling.mean.tolist() == pytest.approx([-16.54, -10.91])
    assert len(train.classes) == 15


def test_a_part_of_a_patch_is_that_part_of_the_whole(brandenburg: Path) -> None:
    data = RadarPatches.brandenburg(brandenburg, "train")
    whole, part = data.read(1), data.read(1, slice(4, 8), slice(8, 16), [0, 30])
    np.testing.assert_array_equal(part.images, whole.images[[0, 30], :, 4:8, 8:16])
    np.testing.assert_array_equal(part.labels, whole.labels[4:8, 8:16])
    assert part.present.shape == (2, 4, 8)


def test_what_is_no_number_is_not_present(brandenburg: Path) -> None:
    file = brandenburg / "test_vhvv/vhvv_0001.mat"
    stored = loadmat(file)["data"]
    stored[3, 2, 5, 0], stored[7, 1, 1] = np.nan, -np.inf
    write_mat(file, data=stored)
    item = RadarPatches.brandenburg(brandenburg, "test").read(0)
    assert np.argwhere(~item.present).tolist() == [[3, 2, 5], [7, 1, 1]]
    assert not item.images[3, :, 2, 5].any() and np.isfinite(item.images).all()


def test_an_unknown_part_or_period_is_refused(brandenburg: Path) -> None:
    with pytest.raises(ValueError, match="train, val, test, not 'all'"):
        RadarPatches.slovenia(brandenburg, "all")
    with pytest.raises(ValueError, match="s1 and s2, not 's3'"):
        RadarPatches.brandenburg(brandenburg, "train", "s3")


IMAGE, LABEL = "trainval_vhvv/vhvv_0004.mat", "trainval_label/label_0004.mat"


def hdf_header(file: Path) -> None:
    """Write what a file of version 7.3 begins with."""
    file.write_bytes(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124) + b"\x00\x02IM" + b"\x89HDF\r\n\x1a\n" + bytes(100))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda f: (f / IMAGE).unlink(), "vhvv_0005.mat, a part of Brandenburg, is missing"),
        (lambda f: (f / LABEL).unlink(), "vhvv_0004.mat, a part of Brandenburg, is missing"),
        (lambda f: [file.unlink() for file in (f / "trainval_vhvv").iterdir()], "*.mat, a part of Brandenburg, is missing"),
        (lambda f: (f / "split/train.txt").unlink(), "train.txt, a part of Brandenburg, is missing"),
        (lambda f: (f / "split/train.txt").write_text(""), "train.txt, a part of Brandenburg, is damaged: it lists nothing"),
        (lambda f: (f / "split/train.txt").write_text("1 6 -1"), "damaged: it lists 6, -1 where there are 0 to 5"),
        (lambda f: (f / "split/train.txt").write_text("one"), "train.txt, a part of Brandenburg, is damaged: invalid literal"),
        (lambda f: (f / IMAGE).write_bytes((f / IMAGE).read_bytes()[:1000]), "vhvv_0004.mat, a part of Brandenburg, is damaged"),
        (lambda f: (f / IMAGE).write_bytes(b""), "vhvv_0004.mat, a part of Brandenburg, is damaged"),
        (lambda f: (f / IMAGE).write_bytes(bytes(range(256)) * 9), "vhvv_0004.mat, a part of Brandenburg, is damaged"),
        (lambda f: write_mat(f / IMAGE, band=np.ones((41, SIDE, SIDE, 2))), "damaged: data is missing"),
        (lambda f: write_mat(f / IMAGE, data=np.ones((40, SIDE, SIDE, 2))), "damaged: (40, 16, 16, 2) float64 where numbers (41, 16, 16, 2) belong"),
        (lambda f: write_mat(f / LABEL, label=np.full((SIDE, SIDE), 16)), "damaged: classes from 16 to 16 where there are 0 to 15"),
        (lambda f: write_mat(f / LABEL, label=np.full((SIDE, SIDE), 0.5)), "damaged: (16, 16) float64 where (height, width) whole numbers"),
        (lambda f: hdf_header(f / IMAGE), "vhvv_0004.mat was saved by MATLAB as version 7.3, which is not read here."),
    ],
)  # fmt: skip
def test_a_damaged_data_set_is_told(brandenburg: Path, damage: Callable[[Path], object], said: str) -> None:
    damage(brandenburg)
    with pytest.raises(InputError) as failure:
        data = RadarPatches.brandenburg(brandenburg, "train")
        for index in range(len(data.names)):
            data.read(index)
    assert said in str(failure.value)
    assert str(failure.value.remedy)


def test_a_patch_of_slovenia_without_labels_is_told(mts12: Path) -> None:
    (mts12 / "label/test/test_1_label.mat").unlink()
    data = RadarPatches.slovenia(mts12, "test")
    data.read(0)
    with pytest.raises(InputError, match=r"test_1_label\.mat, a part of MTS12, is missing"):
        data.read(1)
