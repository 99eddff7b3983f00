"""A small stack on disk with classes that a forest can tell apart, for the tests of models and maps."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import rasterio

from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.stac_form import to_collection
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem

TRANSFORM = (10.0, 0.0, 600000.0, 0.0, -10.0, 5600000.0)
BANDS = ("B02", "B04", "B08")
SCHEME = ClassScheme(
    (
        LandCoverClass(2, "wat", "Water", "#1f77b4"),
        LandCoverClass(5, "for", "Forest", "#2ca02c"),
        LandCoverClass(200, "urb", "Built-up", "#d62728"),
    )
)
SPECTRA = {2: (800, 500, 300), 5: (400, 600, 3500), 200: (1500, 1900, 2200)}


class Folder:
    """A result folder without a run record."""

    def __init__(self, path: Path, whole: tuple[str, ...] = ()) -> None:
        self.path = path
        self.whole = whole

    def has(self, name: str) -> bool:
        """Whether the file is whole."""
        return name in self.whole


def truth(height: int, width: int, date: int = 0) -> np.ndarray:
    """Return the class of every pixel; from the third date on a part of the forest is built-up."""
    stripes = np.arange(width) * 6 // width % 3
    classes = np.array([2, 5, 200], np.uint8)[np.broadcast_to(stripes, (height, width))].copy()
    if date >= 2:
        part = classes[: height // 2]
        part[part == 5] = 200
    return classes


def write_stack(
    folder: Path, dates: int = 3, height: int = 60, width: int = 72, *, bands: tuple[str, ...] = BANDS, scale: float | None = 1e-4
) -> Path:
    """Write a stack of monthly images (one multi-band file a date, nodata 0 in a corner) and return its stack.json."""
    folder.mkdir(parents=True, exist_ok=True)
    grid = Grid("EPSG:32631", TRANSFORM, width, height)
    items = []
    for index in range(dates):
        key = dt.date(2020 + index // 12, 1 + index % 12, 10)
        path = folder / f"image_{key}.tif"
        _write_image(path, grid, truth(height, width, index), bands, seed=index)
        file = RasterFile(
            "image",
            str(path),
            tuple(Band(name, 0, "uint16", scale, None if scale is None else 0.0) for name in bands),
            crs=grid.crs,
            transform=grid.transform,
            shape=grid.shape,
        )
        items.append(StackItem(key.isoformat(), DateInterval(key, key), (file,)))
    write_document(folder / "stack.json", to_collection(StackDocument(tuple(items), bands, grid)))
    return folder / "stack.json"


def _write_image(path: Path, grid: Grid, classes: np.ndarray, bands: tuple[str, ...], seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = np.zeros((256, len(BANDS)))
    for value, spectrum in SPECTRA.items():
        table[value] = spectrum
    clear = np.moveaxis(table[classes], -1, 0)[[BANDS.index(name) for name in bands]]
    values = np.maximum(clear * rng.normal(1, 0.12, clear.shape), 1).astype(np.uint16)
    values[:, :5, -9:] = 0
    profile = {"crs": grid.crs, "transform": grid.affine, "nodata": 0, "tiled": True, "blockxsize": 64, "blockysize": 64}
    with rasterio.open(path, "w", driver="GTiff", width=grid.width, height=grid.height, count=len(bands), dtype="uint16", **profile) as d:
        d.write(values)


def make_samples(dates: list[str], per_class: int = 25, height: int = 60, width: int = 72, seed: int = 3) -> SampleSet:
    """Return true samples of each date, drawn outside the nodata corner."""
    rng = np.random.default_rng(seed)
    rows, cols, values, days = [], [], [], []
    for date in dates:
        classes = truth(height, width, 12 * (int(date[:4]) - 2020) + int(date[5:7]) - 1)
        classes[:5, -9:] = 0
        for value in SPECTRA:
            row, col = np.nonzero(classes == value)
            chosen = rng.choice(len(row), min(per_class, len(row)), replace=False)
            rows.append(row[chosen])
            cols.append(col[chosen])
            values.append(np.full(len(chosen), value))
            days += [date] * len(chosen)
    return SampleSet.create(np.concatenate(rows), np.concatenate(cols), np.concatenate(values), SCHEME, date=np.array(days))
