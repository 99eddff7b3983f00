"""A small scene whose classes and changes are known, for the tests of migration."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from small_stack import BANDS, SCHEME, SPECTRA, TRANSFORM

from tlcm_qgis.core.migration.migrate import MigrationSettings
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.stack.document import to_collection, write_document
from tlcm_qgis.core.stack.grid import Grid, Transform
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem
from tlcm_qgis.core.worker.context import JobContext

SIZE = 48
KEYS = ("2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10")


def land(index: int) -> np.ndarray:
    """Return the classes of a date: stripes, and from the third date on the upper quarter of the forest is built-up."""
    classes = np.array([2, 5, 200], np.uint8)[np.broadcast_to(np.arange(SIZE) * 3 // SIZE, (SIZE, SIZE))].copy()
    if index >= 2:
        classes[: SIZE // 4][classes[: SIZE // 4] == 5] = 200
    return classes


def image(index: int) -> np.ndarray:
    """Return the image (bands, h, w) of a date: the second is brighter as a whole (haze), the fourth lacks its last rows (cloud)."""
    table = np.zeros((256, len(BANDS)))
    for value, spectrum in SPECTRA.items():
        table[value] = spectrum
    values = np.moveaxis(table[land(index)], -1, 0) * np.random.default_rng(index).normal(1, 0.05, (len(BANDS), SIZE, SIZE))
    values += 600 if index == 1 else 0
    values[:, SIZE - 6 :] *= index < 3
    return values.astype(np.uint16)


def write_images(
    folder: Path,
    images: Sequence[np.ndarray],
    keys: Sequence[str] = KEYS,
    bands: Sequence[str] = BANDS,
    scale: float | None = 1e-4,
    transform: Transform = TRANSFORM,
) -> Path:
    """Write images (bands, h, w), 0 = nodata, as a stack; return its stack.json."""
    folder.mkdir(parents=True, exist_ok=True)
    grid = Grid("EPSG:32631", transform, images[0].shape[2], images[0].shape[1])
    items = []
    for key, values in zip(keys, images, strict=False):
        path = folder / f"{key}.tif"
        profile = {"crs": grid.crs, "transform": grid.affine, "width": grid.width, "height": grid.height, "count": len(bands)}
        with rasterio.open(path, "w", driver="GTiff", dtype="uint16", **profile, nodata=0) as dataset:
            dataset.write(values)
        fields = tuple(Band(name, 0, "uint16", scale, None if scale is None else 0.0) for name in bands)
        file = RasterFile("image", str(path), fields, crs=grid.crs, transform=grid.transform, shape=grid.shape)
        day = dt.date.fromisoformat(key)
        items.append(StackItem(key, DateInterval(day, day), (file,)))
    write_document(folder / "stack.json", to_collection(StackDocument(tuple(items), tuple(bands), grid)))
    return folder / "stack.json"


def write_scene(folder: Path) -> Path:
    """Write the four dates of the scene; return its stack.json."""
    return write_images(folder, [image(index) for index in range(len(KEYS))])


def labelled(count: int = 20, index: int = 0, seed: int = 0) -> SampleSet:
    """Return true samples of one date."""
    rng, classes = np.random.default_rng(seed), land(index)
    places = [rng.permutation(np.argwhere(classes == value))[:count] for value in SCHEME.values]
    row, col = np.concatenate(places).T
    return SampleSet.create(row, col, classes[row, col], SCHEME, place_id=row * SIZE + col, date=KEYS[index])


def settings(cap: int = 2000, variant: str = "best", seed: int = 1, **others: object) -> MigrationSettings:
    """Return settings for the CPU."""
    return MigrationSettings(cap, variant, seed, "cpu", **{"chain": "star", **others})


def quiet() -> JobContext:
    """Return a context whose messages go nowhere."""
    return JobContext([].append)
