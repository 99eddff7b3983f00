"""Images of land covers that have the same colours and differ in how they lie beside each other, for networks that see shapes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import rasterio

from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid, Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.stac_form import to_collection
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem
from tlcm_qgis.core.worker.context import JobContext

SCHEME = ClassScheme((LandCoverClass(1, "rows", "Rows", "#00ff00"), LandCoverClass(4, "grain", "Grain", "#ff0000")))
COLOURS = ("red", "green", "blue")
FIELD = 32  # pixels
GRAIN = 4


def fields(height: int, width: int) -> np.ndarray:
    """Return the class of every pixel: fields like a chessboard."""
    rows, cols = np.mgrid[:height, :width] // FIELD
    return np.where((rows + cols) % 2, 4, 1).astype(np.uint8)


def picture(height: int, width: int, seed: int = 1) -> np.ndarray:
    """Return bytes (3, h, w): rows are long stripes, grain is specks; both are bright at half of their pixels, and as bright."""
    rng = np.random.default_rng(seed)
    stripes = np.broadcast_to(np.arange(width) // 2 % 2, (height, width))
    specks = np.kron(rng.integers(2, size=(-(-height // GRAIN), -(-width // GRAIN))), np.ones((GRAIN, GRAIN), int))[:height, :width]
    bright = np.where(fields(height, width) == 1, stripes, specks)
    values = 60 + 90 * bright + rng.normal(0, 8, (3, height, width))
    return np.clip(values, 1, 255).astype(np.uint8)


def write_pictures(
    folder: Path, height: int = 128, width: int = 128, dates: int = 1, bands: tuple[str, ...] = COLOURS, seed: int = 1
) -> ImageStack:
    """Write a stack of such images with 1 m pixels, nodata 0 in a corner, and open it."""
    folder.mkdir(parents=True, exist_ok=True)
    grid = Grid("EPSG:32631", (1.0, 0.0, 600000.0, 0.0, -1.0, 5600000.0), width, height)
    items = []
    for index in range(dates):
        day = dt.date(2020, 1 + index, 10)
        path = folder / f"{day}.tif"
        values = picture(height, width, seed + index)
        values[:, -6:, -10:] = 0
        profile = {"crs": grid.crs, "transform": grid.affine, "width": width, "height": height, "count": 3, "nodata": 0}
        with rasterio.open(path, "w", driver="GTiff", dtype="uint8", **profile) as dataset:
            dataset.write(values)
        file = RasterFile(
            "image", str(path), tuple(Band(name, 0, "uint8") for name in bands), crs=grid.crs, transform=grid.transform, shape=grid.shape
        )
        items.append(StackItem(day.isoformat(), DateInterval(day, day), (file,)))
    write_document(folder / "stack.json", to_collection(StackDocument(tuple(items), bands, grid)))
    return ImageStack.open(folder / "stack.json")


def points(stack: ImageStack, count: int = 60, dates: tuple[int, ...] = (0,), seed: int = 2) -> SampleSet:
    """Return true samples of each class on each of some dates."""
    rng, truth = np.random.default_rng(seed), fields(*stack.grid.shape)
    truth[-6:, -10:] = 0
    rows, cols, values, days = [], [], [], []
    for index in dates:
        for value in SCHEME.values:
            row, col = np.nonzero(truth == value)
            chosen = rng.choice(len(row), min(count, len(row)), replace=False)
            rows.append(row[chosen])
            cols.append(col[chosen])
            values.append(np.full(len(chosen), value))
            days += [stack.dates[index].key] * len(chosen)
    return SampleSet.create(np.concatenate(rows), np.concatenate(cols), np.concatenate(values), SCHEME, date=np.array(days))


def quiet() -> JobContext:
    return JobContext(lambda _: None)


def predicted(model: TrainedModel, stack: ImageStack, window: Window | None = None, index: int = 0) -> np.ndarray:
    """Return the probabilities (K, h, w) of a window of a date."""
    window = window or stack.grid.whole()
    return model.predict(stack.dates[index].interval, stack.read(index, model.form.seen(window)), window)
