"""A place that two sensors see: each tells apart what the other does not, on other dates and on other pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
from migration_scene import write_images
from small_stack import SCHEME, TRANSFORM

from tlcm_qgis.core.samples.sample_set import SampleSet

SIZE: Final = 48
OPTICAL: Final = {2: (800, 500, 300), 5: (1500, 1900, 2200), 200: (1500, 1900, 2200)}
RADAR: Final = {2: (1200, 500), 5: (1200, 500), 200: (4500, 2600)}
OPTICAL_DATES: Final = ("2020-01-10", "2020-02-10", "2020-03-10")
RADAR_DATES: Final = ("2020-01-04", "2020-01-28", "2020-02-21", "2020-03-16")
CLOUD: Final = slice(0, 8)  # rows that the optical image of the second date does not show
DARK: Final = slice(SIZE - 4, SIZE)  # rows that no optical image shows
SHADOW: Final = slice(0, 4)  # columns that no radar image shows
COARSE: Final = (20.0, 0.0, TRANSFORM[2], 0.0, -20.0, TRANSFORM[5])
QUICK: Final[dict[str, Any]] = {"method": "tsscd", "epochs": 8, "batch_size": 8, "learning_rate": 3e-3, "patch_size": 1}


def land() -> np.ndarray:
    """Return the classes of all dates: upright stripes."""
    return np.array([2, 5, 200], np.uint8)[np.broadcast_to(np.arange(SIZE) * 3 // SIZE, (SIZE, SIZE))]


def inside() -> np.ndarray:
    """Return which pixels lie away from the borders of classes and of what is seen, which resampling blurs."""
    across = np.abs(np.arange(SIZE)[:, np.newaxis] - np.array([SHADOW.stop, SIZE // 3, 2 * SIZE // 3])).min(axis=1) > 2
    return np.broadcast_to(across, (SIZE, SIZE))


def _images(spectra: dict[int, tuple[int, ...]], classes: np.ndarray, count: int, seed: int) -> list[np.ndarray]:
    table = np.zeros((256, len(spectra[2])))
    for value, spectrum in spectra.items():
        table[value] = spectrum
    rng = np.random.default_rng(seed)
    clear = np.moveaxis(table[classes], -1, 0)
    return [np.maximum(clear * rng.normal(1, 0.05, clear.shape), 1).astype(np.uint16) for _ in range(count)]


def write_optical(folder: Path) -> Path:
    """Write the optical stack of 10 m pixels; return its stack.json."""
    images = _images(OPTICAL, land(), len(OPTICAL_DATES), 1)
    images[1][:, CLOUD] = 0
    for image in images:
        image[:, DARK] = 0
    return write_images(folder, images, OPTICAL_DATES)


def write_radar(folder: Path) -> Path:
    """Write the radar stack of 20 m pixels; return its stack.json."""
    images = _images(RADAR, land()[::2, ::2], len(RADAR_DATES), 2)
    for image in images:
        image[..., : SHADOW.stop // 2] = 0
    return write_images(folder, images, RADAR_DATES, ("VV", "VH"), transform=COARSE)


def labelled(dates: tuple[str, ...] = OPTICAL_DATES) -> SampleSet:
    """Return true samples on some dates, at the same places on all of them, which both sensors always see."""
    row, col = (part.ravel() for part in np.mgrid[CLOUD.stop + 1 : DARK.start : 4, SHADOW.stop + 3 : SIZE : 4])
    rows, cols = (np.tile(part, len(dates)) for part in (row, col))
    return SampleSet.create(rows, cols, land()[rows, cols], SCHEME, place_id=rows * SIZE + cols, date=np.repeat(dates, len(row)))
