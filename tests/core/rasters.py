"""Tiny rasters and stacks on disk, made as a test needs them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import ArrayLike

from tlcm_qgis.core.spec.dates import DateInterval, parse_date
from tlcm_qgis.core.stack.document import write_document
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.stac_form import to_collection
from tlcm_qgis.core.stack.stack_model import Band, RasterFile, StackDocument, StackItem

GRID = Grid("EPSG:32631", (10.0, 0.0, 600000.0, 0.0, -10.0, 5600000.0), 24, 20)


def grid_like(grid: Grid, *, factor: float = 1.0, shift: tuple[float, float] = (0.0, 0.0), size: tuple[int, int] | None = None) -> Grid:
    """Return a grid with pixels ``factor`` times as large, moved by ``shift`` (down, right) pixels of ``grid``; ``size``: height, width."""
    a, b, c, d, e, f = grid.transform
    height, width = size or (round(grid.height / factor), round(grid.width / factor))
    return replace(grid, transform=(a * factor, b, c + a * shift[1], d, e * factor, f + e * shift[0]), width=width, height=height)


def write_raster(path: Path, values: ArrayLike, grid: Grid | None = GRID, **profile: Any) -> Path:
    """Write (bands, h, w) or (h, w) values as a GeoTIFF; ``profile``: nodata, descriptions, blockxsize, ..."""
    array = np.asarray(values)
    array = array if array.ndim == 3 else array[None]
    descriptions = profile.pop("descriptions", None)
    place = {} if grid is None else {"crs": grid.crs, "transform": grid.affine}
    path.parent.mkdir(parents=True, exist_ok=True)
    size = {"count": len(array), "height": array.shape[1], "width": array.shape[2]}
    with rasterio.open(path, "w", driver="GTiff", dtype=array.dtype, **size, **place, **profile) as target:
        target.write(array)
        if descriptions:
            target.descriptions = descriptions
    return path


def image_file(path: Path, bands: Sequence[str | Band], grid: Grid | None = GRID, **fields: Any) -> RasterFile:
    """Return the entry of an image in a stack file; bands are names or ``Band`` values."""
    described = tuple(band if isinstance(band, Band) else Band(band) for band in bands)
    place = {} if grid is None else {"crs": grid.crs, "transform": grid.transform, "shape": grid.shape}
    return RasterFile(fields.pop("key", path.stem), str(path), described, **place, **fields)


def mask_file(path: Path, grid: Grid | None = GRID, **fields: Any) -> RasterFile:
    """Return the entry of a mask in a stack file; give ``bad_values`` or ``bad_bits``."""
    return image_file(path, ["mask"], grid, is_mask=True, **fields)


def write_stack_file(path: Path, dates: Mapping[str, Sequence[RasterFile]], bands: Sequence[str], grid: Grid = GRID) -> Path:
    """Write a stack file; keys of ``dates`` are days, months or "first day/last day"."""
    items = []
    for text, files in dates.items():
        parts = [parse_date(part) for part in text.split("/")]
        interval = DateInterval(parts[0].start, parts[-1].end)
        items.append(StackItem(interval.start.isoformat(), interval, tuple(files)))
    path.parent.mkdir(parents=True, exist_ok=True)
    write_document(path, to_collection(StackDocument(tuple(items), tuple(bands), grid)))
    return path


def simple_stack(
    folder: Path, images: Mapping[str, ArrayLike], bands: Sequence[str | Band] = ("B02", "B04", "B08"), grid: Grid = GRID, **profile: Any
) -> Path:
    """Write one multi-band image (bands, h, w) a date and return the stack file."""
    files = {
        key: [image_file(write_raster(folder / f"image_{key}.tif", values, grid, **profile), bands, grid)] for key, values in images.items()
    }
    names = [band.name if isinstance(band, Band) else band for band in bands]
    return write_stack_file(folder / "stack.json", files, names, grid)


def folder_state(folder: Path) -> dict[str, str]:
    """Return the hash of every file below a folder: equal before and after whatever must not touch it."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()
    }
