"""Tiny data sets with the files of PASTIS, MTLCC, MTS12 and Brandenburg, as their authors lay them out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from scipy.io import savemat

from tests.core.rasters import write_raster

SIDE = 16  # pixels of a patch of PASTIS, 128 in the original
TILE = 12  # of a tile of MTLCC, 48 in the original
RED, NEAR_INFRARED = 2, 6  # bands of PASTIS
TILES = {"train_fold0": ("11", "12", "13", "14"), "test_fold0": ("21", "22"), "eval": ("31", "32")}


def write_pastis(folder: Path, patches: int = 2) -> Path:
    """Write ``patches`` green patches of 3 or 4 dates of three crops in each of the five folds, and return the folder."""
    rng = np.random.default_rng(1)
    (folder / "DATA_S2").mkdir(parents=True)
    (folder / "ANNOTATIONS").mkdir()
    features = []
    for fold in range(1, 6):
        for number in range(patches):
            name, dates = 10000 + 100 * number + fold, 3 + number % 2
            features.append({"type": "Feature", "geometry": None, "properties": pastis_properties(name, fold, dates)})
            target = np.zeros((3, SIDE, SIDE), np.uint8)
            target[0, :, ::4] = 1
            target[0, :, 1::4] = 2
            target[0, :, 2::4] = 3
            target[0, :, 3::4] = 1 + number
            target[0, 0], target[0, 1] = 0, 19
            np.save(folder / "ANNOTATIONS" / f"TARGET_{name}.npy", target)
            images = green(rng, dates, 10, SIDE, RED, NEAR_INFRARED)
            images[:, [0, 9]] += np.int64(3000) * (target[0] % 3).astype(np.int64)  # what tells the crops apart
            np.save(folder / "DATA_S2" / f"S2_{name}.npy", images.astype(np.int16))
    (folder / "metadata.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    norm = {f"Fold_{fold}": {"mean": [10.0 * fold] * 10, "std": [1000.0 + fold] * 10} for fold in range(1, 6)}
    (folder / "NORM_S2_patch.json").write_text(json.dumps(norm))
    return folder


def pastis_properties(name: int, fold: int, dates: int) -> dict[str, object]:
    """Return what metadata.geojson says of a patch; the numbers of its dates sort otherwise as text."""
    days = {str(8 + number): 20180924 + number for number in range(dates)}
    return {"Fold": fold, "ID_PATCH": name, "N_Parcel": 1.0, "TILE": "t31tfj", "dates-S2": dict(sorted(days.items()))}


def green(rng: np.random.Generator, dates: int, bands: int, side: int, red: int, near_infrared: int) -> np.ndarray:
    """Return images (dates, bands, side, side) with an NDVI of about 0.7."""
    images = rng.integers(1500, 2500, (dates, bands, side, side))
    images[:, red] = rng.integers(400, 600, images[:, red].shape)
    images[:, near_infrared] = rng.integers(2500, 3500, images[:, near_infrared].shape)
    return images


def write_mtlcc(folder: Path, dates: Mapping[str, int], short: Sequence[str] = (), flat: bool = True) -> Path:
    """Write the tiles of all parts for years, and return the folder.

    Args:
        folder: of the data set.
        dates: number of dates by year ("data16").
        short: tiles that have 3 dates only.
        flat: as most copies are; otherwise as tfrecord2tif.py writes them.
    """
    rng = np.random.default_rng(2)
    (folder / "tileids").mkdir(parents=True)
    (folder / "classes.txt").write_text("0|unknown\n3|meadow\n22|winter wheat\n26|maize\n")
    for part, names in TILES.items():
        (folder / "tileids" / f"{part}.tileids").write_text("\n".join(names) + "\n")
    for year, count in dates.items():
        for name in (name for names in TILES.values() for name in names):
            tile = folder / year / name
            for number in range(3 if name in short else count):
                day = f"20{year[-2:]}{1 + number // 28:02d}{1 + number % 28:02d}"
                for resolution, bands, factor in (("10m", 4, 1), ("20m", 6, 2), ("60m", 3, 6)):
                    file = tile / (f"{day}_{resolution}.tif" if flat else f"{resolution}/{day}.tif")
                    write_raster(file, green(rng, 1, bands, TILE // factor, 0, bands - 1)[0].astype(np.uint16), None)
            labels = np.repeat([[0, 3, 22, 26]], TILE // 4, axis=1).repeat(TILE, axis=0).astype(np.uint16)
            write_raster(tile / ("y.tif" if flat else "labels.tif"), labels, None)
    return folder


def write_mts12(folder: Path, patches: int = 2) -> Path:
    """Write ``patches`` patches of three classes in each part, and return the folder."""
    for number, part in enumerate(("train", "val", "test")):
        rng = np.random.default_rng(number)
        for patch in range(patches):
            label = rng.integers(0, 4, (SIDE // 4, SIDE // 4)).repeat(4, 0).repeat(4, 1).astype(np.uint8)
            levels = np.array([100, 60, 140, 220])[label][..., None] * np.array([1.0, 0.5])
            band = np.clip(levels + rng.normal(0, 5, (12, SIDE, SIDE, 2)), 0, 255).astype(np.uint8)
            write_mat(folder / "s1" / part / f"{part}_{patch}.mat", band=band)
            write_mat(folder / "label" / part / f"{part}_{patch}_label.mat", label=label)
    return folder


def write_brandenburg(folder: Path) -> Path:
    """Write six patches of three crops to learn from and two to judge by, and return the folder."""
    rng = np.random.default_rng(1)
    for half, patches in (("trainval", 6), ("test", 2)):
        for patch in range(patches):
            label = rng.integers(0, 4, (SIDE // 4, SIDE // 4)).repeat(4, 0).repeat(4, 1).astype(np.uint8)
            level = np.array([-16.0, -20, -15, -11])[label][..., None] + np.array([0.0, 6.0])
            write_mat(folder / f"{half}_vhvv" / f"vhvv_{patch:04d}.mat", data=level + rng.normal(0, 1, (41, SIDE, SIDE, 2)))
            write_mat(folder / f"{half}_label" / f"label_{patch:04d}.mat", label=label)
    (folder / "split").mkdir()
    for part, positions in (("train", "4\n0\n2\n1\n"), ("val", "5\n3\n"), ("test", "1\n0\n")):
        (folder / "split" / f"{part}.txt").write_text(positions)
    return folder


def write_mat(file: Path, **variables: np.ndarray) -> None:
    """Write a MATLAB file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    savemat(file, variables)
