"""Tiny data sets with the files of PASTIS and MTLCC, as their authors lay them out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

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
