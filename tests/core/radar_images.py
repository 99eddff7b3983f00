"""Tiny Sentinel-1 images as people have them: two polarisations, speckle, in dB or linear power."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasters import GRID, write_raster

from tlcm_qgis.core.stack.grid import Grid

POWER = {"VV": 0.12, "VH": 0.02}
DATES = ("2021-01-05", "2021-01-17", "2021-02-10")


def speckled(seed: int, shape: tuple[int, int] = GRID.shape, looks: float = 4.0) -> NDArray[np.float32]:
    """Return linear power (VV and VH, h, w) of even ground with the speckle of ``looks`` looks."""
    rng = np.random.default_rng(seed)
    means = np.array(list(POWER.values()))[:, None, None]
    return (means * rng.gamma(looks, 1 / looks, (2, *shape))).astype(np.float32)


def decibels(power: NDArray[Any]) -> NDArray[np.float32]:
    with np.errstate(divide="ignore", invalid="ignore"):
        return (10 * np.log10(power.astype(np.float64))).astype(np.float32)


def write_dates(
    folder: Path, images: Sequence[NDArray[Any]], dates: Sequence[str] = DATES, grid: Grid = GRID, name: str = "S1_{date}.tif", **form: Any
) -> Path:
    """Write an image (bands, h, w) for each date and return the folder; ``form``: see ``write_raster``."""
    for date, image in zip(dates, images, strict=True):
        names = form.get("descriptions", ("VV", "VH")[: len(image)])
        write_raster(folder / name.format(date=date), image, grid, **{**form, "descriptions": names})
    return folder
