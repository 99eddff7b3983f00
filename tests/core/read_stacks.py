"""Stacks that are written and read whole."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasters import GRID, grid_like, image_file, mask_file, simple_stack, write_raster, write_stack_file

from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.stack_model import Band

BANDS = ("B02", "B04", "B08")
RNG = np.random.default_rng(5)
IMAGE = RNG.integers(1, 9000, (3, *GRID.shape)).astype(np.uint16)
WHOLE = GRID.whole()


def read(path: Path, index: int = 0, extent: list | None = None) -> Block:
    with ImageStack.open(path, extent) as stack:
        return stack.read(index, stack.grid.whole())


def one_image(folder: Path, values: np.ndarray, bands: tuple[str | Band, ...] = BANDS, grid: Grid = GRID, **profile: object) -> Block:
    return read(simple_stack(folder, {"2021-06-01": values}, bands, grid, **profile))


def on_grid(folder: Path, values: np.ndarray, source: Grid, target: Grid, bands: tuple[str | Band, ...] = BANDS) -> Block:
    file = image_file(write_raster(folder / "image.tif", values, source), bands, source)
    return read(write_stack_file(folder / "stack.json", {"2021-06-01": [file]}, BANDS, target))


def scaled(scale: float | None, offset: float | None, nodata: float | None = 0) -> tuple[Band, ...]:
    return tuple(Band(name, nodata, "uint16", scale, offset) for name in BANDS)


def awkward_stack(folder: Path) -> Path:
    """Write a date of two tiles in two zones, with bands of three resolutions, nodata, and a coarse mask."""
    first = image_file(write_raster(folder / "a.tif", IMAGE[:2]), [Band("B02", 7), Band("B04", 7)], tile="a")
    coarse = grid_like(GRID, factor=2.2, shift=(0.3, -0.4))
    rng = np.random.default_rng(1)
    second = image_file(
        write_raster(folder / "b.tif", rng.integers(0, 9000, (1, *coarse.shape)).astype(np.int16), coarse), ["B08"], coarse, tile="a"
    )
    mask = mask_file(
        write_raster(folder / "m.tif", rng.choice(np.array([4, 9], np.uint8), coarse.shape, p=[0.8, 0.2]), coarse),
        coarse, tile="a", bad_values=(9,),
    )  # fmt: skip
    fine = Grid("EPSG:32632", (3.3, 0.0, 176800.0, 0.0, -3.3, 5611500.0), 1500, 1500)
    third = image_file(
        write_raster(folder / "c.tif", rng.integers(0, 9000, (3, *fine.shape)).astype(np.uint16), fine), BANDS, fine, tile="b"
    )
    return write_stack_file(folder / "stack.json", {"2021-06-01": [first, second, mask, third]}, BANDS)
