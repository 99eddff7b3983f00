"""Result rasters: cloud-optimised GeoTIFF with overviews, colour table and sidecars; whole or absent.

Blocks go into a work file in any order and any size; when all are there it is copied into the final layout, whose bytes depend on the
pixels alone, never on the order, the blocks or the threads. The sidecars (.tif.aux.xml, .qml) are put in place first and the .tif last,
so that a .tif that is there is whole and has its style.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from glob import escape
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
import rasterio.shutil
import rasterio.windows
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError  # the copy of a file raises it as it is

from ..outputs import part_path, removed_at_end, unwritable, write_text
from ..stack.grid import Grid, Window, parse_crs
from .forms import Counts, RasterForm
from .side_by_side import side_by_side

TILE: Final = 256
LAYOUT: Final[Mapping[str, Any]] = {
    "driver": "COG",
    "compress": "DEFLATE",
    "blocksize": TILE,
    "bigtiff": "IF_SAFER",
    "overviews": "IGNORE_EXISTING",
    "num_threads": 1,  # the bytes of a file must not depend on timing
}


class RasterWriter:
    """Takes the blocks of one raster; made by ``raster_writers``."""

    def __init__(self, path: Path, dataset: Any, form: RasterForm) -> None:
        self._path = path
        self._dataset = dataset
        self._form = form
        self.counts: Counts = np.zeros(256, np.int64)

    def write(self, window: Window, values: NDArray[Any]) -> None:
        """Write a block.

        Args:
            window: where, inside the grid.
            values: (h, w), or (bands, h, w) for several bands; of the raster's type.

        Raises:
            ValueError: shape or type do not fit.
            OutputError: the file cannot be written.
        """
        bands = values[np.newaxis] if values.ndim == 2 else values
        if bands.shape != (len(self._form.descriptions), window.height, window.width) or bands.dtype != self._form.dtype:
            raise ValueError(f"{bands.shape} {bands.dtype} does not fit {window} of a raster of {self._form.dtype}")
        if bands.dtype == np.uint8:
            self.counts += np.bincount(bands[0].ravel(), minlength=256)
        with _named(self._path):
            self._dataset.write(bands, window=rasterio.windows.Window(window.col, window.row, window.width, window.height))


@contextmanager
def raster_writer(path: Path, grid: Grid, form: RasterForm, check: Callable[[], None] = lambda: None) -> Iterator[RasterWriter]:
    """Give a writer for one raster; see ``raster_writers``."""
    with raster_writers({path: form}, grid, check) as writers:
        yield writers[path]


@contextmanager
def raster_writers(
    forms: Mapping[Path, RasterForm], grid: Grid, check: Callable[[], None] = lambda: None
) -> Iterator[dict[Path, RasterWriter]]:
    """Give writers for rasters that appear together at the end; on any error nothing remains.

    Args:
        forms: how each raster (a path that ends in .tif) is stored. The first one appears last.
        grid: their pixels.
        check: raises when the user has cancelled; asked before each part of the last, long step.

    Raises:
        OutputError: a file cannot be written.
    """
    with ExitStack() as parts, _named(next(iter(forms))):
        for path in forms:
            parts.enter_context(removed_at_end(partial(_remove_parts, path)))
        with ExitStack() as opened:
            writers = {path: opened.enter_context(_work_writer(path, grid, form)) for path, form in forms.items()}
            yield writers
        check()
        paths = list(forms)
        side_by_side(lambda number: _copy(paths[number], forms[paths[number]]), len(paths), lambda _: check())
        for path in reversed(paths):
            _put_in_place(path, forms[path], writers[path].counts)


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Name the file that could not be written."""
    try:
        yield
    except (OSError, CPLE_BaseError) as error:
        raise unwritable(path, error) from error


@contextmanager
def _work_writer(path: Path, grid: Grid, form: RasterForm) -> Iterator[RasterWriter]:
    with ExitStack() as opened:
        with _named(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            _remove_parts(path)
            dataset = opened.enter_context(rasterio.open(_work_path(path), "w", **_work_profile(grid, form)))
            for band, description in enumerate(form.descriptions, start=1):
                if description:
                    dataset.set_band_description(band, description)
            if form.scale is not None:
                dataset.scales = (form.scale,) * len(form.descriptions)
            if form.colours:
                dataset.write_colormap(1, {value: _rgba(colour) for value, colour in form.colours.items()})
        yield RasterWriter(path, dataset, form)
        with _named(path):
            dataset.close()


def _work_path(path: Path) -> Path:
    return part_path(path.with_name(f"{path.stem}.work{path.suffix}"))


def needed_bytes(grid: Grid, form: RasterForm) -> int:
    """Return room enough for the raster: its uncompressed size, which it rarely reaches with overviews and compressed."""
    return int(grid.width * grid.height * np.dtype(form.dtype).itemsize * len(form.descriptions))


def _work_profile(grid: Grid, form: RasterForm) -> dict[str, Any]:
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": len(form.descriptions),
        "dtype": form.dtype,
        "crs": parse_crs(grid.crs) if grid.crs else None,
        "transform": grid.affine,
        "nodata": form.nodata,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "lzw",
        "interleave": "band",
        "bigtiff": "if_safer",
    }


def _copy(path: Path, form: RasterForm) -> None:
    """Bring a work file that has all its blocks into the final layout."""
    work, part = _work_path(path), part_path(path)
    with _named(path):
        rasterio.shutil.copy(work, part, **LAYOUT, overview_resampling=form.overviews, predictor="YES" if form.predictor else "NO")
        _check_whole(part)
        work.unlink()  # now: where a raster is in place, a killed job has left nothing that no later run removes


def _put_in_place(path: Path, form: RasterForm, counts: Counts) -> None:
    with _named(path):
        if form.attributes is not None:
            write_text(path.with_name(f"{path.name}.aux.xml"), form.attributes(counts))
        if form.style is not None:
            write_text(path.with_suffix(".qml"), form.style(counts))
        os.replace(part_path(path), path)


def remove_raster(path: Path) -> None:
    """Remove a raster, itself first, and the files beside it.

    Raises:
        OutputError: the system refuses.
    """
    with _named(path):
        for file in (path, path.with_name(f"{path.name}.aux.xml"), path.with_suffix(".qml")):
            file.unlink(missing_ok=True)


def _check_whole(part: Path) -> None:
    """Read the last tile: with a full disk GDAL may notice the missing end only when it closes the file, and say nothing."""
    with rasterio.open(part) as dataset:
        dataset.read(window=rasterio.windows.Window(dataset.width - 1, dataset.height - 1, 1, 1))


def _remove_parts(path: Path) -> None:
    """Remove what this or an interrupted run left beside ``path``."""
    for file in path.parent.glob(f".{escape(path.stem)}.*part*"):
        file.unlink(missing_ok=True)


def _rgba(colour: str) -> tuple[int, int, int, int]:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue, 255
