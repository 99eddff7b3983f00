"""Rasters of class values on any grid, brought onto another one (nearest neighbour), and what they say of their classes."""

from __future__ import annotations

import html
import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
import rasterio.windows
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT

from ..gdal_env import open_options
from ..spec.errors import InputError
from ..spec.messages import tr
from .grid import Grid, Window, crs_text, parse_crs

NO_VALUE: Final = 0  # left out, beside the nodata value of the file
# As GDAL writes them. Not by a parser of XML, which files made for it can bring to a stop.
_BAND: Final = re.compile(r'<PAMRasterBand band="1">.*?</PAMRasterBand>', re.DOTALL)
_CATEGORY: Final = re.compile(r"<Category>([^<]*)</Category>|<Category\s*/>")


class ClassRaster:
    """One raster of class values, read on another grid."""

    def __init__(self, path: str, grid: Grid) -> None:
        """Open the raster; raises ``InputError`` if it cannot be read, holds no whole numbers, or has no place on Earth."""
        self.path = path
        self._grid = grid
        self._files = ExitStack()
        try:
            with rasterio.Env(**open_options(path)):
                self._source = self._files.enter_context(rasterio.open(path))
            self._offset = self._offset_on_lattice()
            self._view = self._source if self._offset is not None else self._files.enter_context(self._warped())
        except RasterioError as error:
            self.close()
            raise InputError(tr("{file} cannot be read: {reason}."), tr("Check the file."), file=path, reason=error) from error

    @property
    def is_resampled(self) -> bool:
        """Whether its pixels are not those of that grid."""
        return self._offset is None

    def read(self, window: Window) -> NDArray[np.int64]:
        """Return the (h, w) class values of a window of that grid; 0 where there are none."""
        values = np.full(window.shape, NO_VALUE, np.int64)
        extent, shift = self._grid.whole(), (0, 0)
        if self._offset is not None:
            extent, shift = Window(*self._offset, self._source.height, self._source.width), (-self._offset[0], -self._offset[1])
        inside = window.intersection(extent)
        if inside is not None:
            there = inside.shifted(*shift)
            found = self._view.read(1, window=rasterio.windows.Window(there.col, there.row, there.width, there.height), masked=True)
            values[inside.within(window)] = self._whole_numbers(found)
        return values

    def names(self) -> dict[int, str]:
        """Return the category names by value, as GDAL keeps them beside a raster (.aux.xml)."""
        try:
            text = Path(f"{self.path}.aux.xml").read_text(encoding="utf-8")
        except (OSError, ValueError):
            return {}
        band = _BAND.search(text)
        names = [html.unescape(found[1] or "").strip() for found in _CATEGORY.finditer(band[0])] if band else []
        return {value: name for value, name in enumerate(names) if name}

    def colours(self) -> dict[int, str]:
        """Return the colours "#rrggbb" of the colour table by value."""
        try:
            table = self._source.colormap(1)
        except ValueError:  # there is none
            return {}
        return {value: f"#{red:02x}{green:02x}{blue:02x}" for value, (red, green, blue, _) in table.items()}

    def close(self) -> None:
        """Close the file."""
        self._files.close()

    def _offset_on_lattice(self) -> tuple[int, int] | None:
        """Return row and column of its first pixel on that grid, ``None`` if it lies on another pixel lattice."""
        source = self._source
        if source.crs is None:
            if (source.height, source.width) == self._grid.shape:
                return 0, 0
            raise InputError(
                tr("The raster {file} has no coordinate system and another size than the images."),
                tr("Give it its coordinate system."),
                file=self.path,
            )
        a, b, c, d, e, f = tuple(source.transform)[:6]
        return self._grid.lattice_offset(Grid(crs_text(source.crs), (a, b, c, d, e, f), source.width, source.height))

    def _warped(self) -> Any:
        grid = self._grid
        return WarpedVRT(
            self._source,
            crs=parse_crs(grid.crs),
            transform=grid.affine,
            width=grid.width,
            height=grid.height,
            resampling=Resampling.nearest,
            nodata=self._source.nodata if self._source.nodata is not None else NO_VALUE,
        )

    def _whole_numbers(self, found: Any) -> NDArray[np.int64]:
        values = np.ma.filled(found, NO_VALUE)
        if np.issubdtype(values.dtype, np.floating):
            values = np.where(np.isfinite(values), values, NO_VALUE)
            if (values != np.rint(values)).any():
                raise InputError(
                    tr("The raster {file} does not hold classes: it has values with decimals."),
                    tr("Choose a raster of class values."),
                    file=self.path,
                )
        whole: NDArray[np.int64] = values.astype(np.int64)
        return whole
