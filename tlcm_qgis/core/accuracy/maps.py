"""The maps to assess: a series, or one classified raster of any origin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import rasterio
import rasterio.windows
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ..gdal_env import open_options
from ..record import fingerprint_file
from ..spec.classes import MAX_CLASSES, ClassScheme, LandCoverClass, palette_colour
from ..spec.dates import DateInterval, parse_date
from ..spec.errors import InputError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..spec.series_document import SERIES_FILE, SeriesDate, read_series
from ..stack.filenames import base_name, parse_name
from ..stack.grid import Grid, Window, crs_text

BLOCK_PIXELS: Final = 1024
ALWAYS: Final = DateInterval(*(parse_date(day).start for day in ("0001-01-01", "9999-12-31")))  # of a map that has no date


class Maps(Protocol):
    """What accuracy needs of maps; ``MapSeries`` and ``SingleMap`` have it."""

    @property
    def dates(self) -> tuple[SeriesDate, ...]:
        """The dates in time order."""

    @property
    def scheme(self) -> ClassScheme:
        """The classes."""

    @property
    def grid(self) -> Grid:
        """The grid of all maps."""

    def read_map(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the classes (h, w); 0 for nodata and outside."""


def any_data(maps: Maps, dates: Iterable[int], window: Window) -> NDArray[np.bool_]:
    """Return where (h, w) the map of any of the dates has data."""
    valid = np.zeros(window.shape, np.bool_)
    for index in dates:
        valid |= maps.read_map(index, window) != 0
        if valid.all():
            break
    return valid


class SingleMap:
    """One classified raster as a series of one date.

    The classes are those of the series that it belongs to (a series.json beside it or one folder up), else its values and colours.
    """

    def __init__(self, path: str, date: str | None, extent: Sequence[Any] | None = None) -> None:
        """Open the raster.

        Args:
            path: file or URL.
            date: day or month of the map; ``None``: as its name says.
            extent: part to work on.

        Raises:
            InputError: it cannot be read or does not hold classes 1-254.
        """
        try:
            with rasterio.Env(**open_options(path)):
                self._dataset = rasterio.open(path)
        except RasterioError as error:
            raise InputError(tr("{file} cannot be read as a raster."), tr("Choose a classified raster."), file=path) from error
        if not np.issubdtype(np.dtype(self._dataset.dtypes[0]), np.integer):
            raise self._not_classes(path)
        full = Grid(
            crs_text(self._dataset.crs) if self._dataset.crs else "",
            tuple(self._dataset.transform)[:6],
            self._dataset.width,
            self._dataset.height,
        )
        self.path = path
        self.grid = full.crop(extent)
        self._offset = full.lattice_offset(self.grid) or (0, 0)
        interval = parse_date(date, "MAP_DATE") if date else parse_name(base_name(path)).interval
        self.dates = (SeriesDate(interval.start.isoformat() if interval else "", interval or ALWAYS, path),)
        self.scheme = self._scheme_of_series() or self._scheme_of_values()

    def read_map(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the classes (h, w); 0 for nodata and outside."""
        result = np.zeros(window.shape, np.uint8)
        inside = window.intersection(self.grid.whole())
        if inside is not None:
            result[inside.within(window)] = self._read(inside)
        return result

    def input_fingerprints(self) -> dict[str, dict[str, Any]]:
        """Return the fingerprint of the raster, for ``RunRecord.inputs``."""
        return {} if is_remote(self.path) else {self.path: fingerprint_file(Path(self.path))}

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def _read(self, window: Window) -> NDArray[np.uint8]:
        there = window.shifted(*self._offset)
        values = self._dataset.read(1, window=rasterio.windows.Window(there.col, there.row, there.width, there.height))
        values = np.where(values == self._dataset.nodata, 0, values) if self._dataset.nodata is not None else values
        if values.size and (values.min() < 0 or values.max() > 255):
            raise self._not_classes(self.path)
        classes: NDArray[np.uint8] = values.astype(np.uint8)
        return classes

    @staticmethod
    def _not_classes(path: str) -> InputError:
        return InputError(
            tr("{file} does not hold classes: its values are not whole numbers from 0 to {limit}."),
            tr("Choose a classified raster."),
            file=path,
            limit=MAX_CLASSES,
        )

    def _scheme_of_series(self) -> ClassScheme | None:
        if is_remote(self.path):
            return None
        file = Path(self.path).absolute()
        for folder in file.parents[:2]:
            if (folder / SERIES_FILE).is_file():
                document = read_series(folder / SERIES_FILE)
                if any(Path(date.map) == file for date in document.dates):
                    return document.scheme
        return None

    def _scheme_of_values(self) -> ClassScheme:
        present = np.zeros(256, np.bool_)
        for window in self.grid.windows(BLOCK_PIXELS):
            present[np.unique(self._read(window))] = True
        values = [int(value) for value in np.flatnonzero(present[: MAX_CLASSES + 1]) if value]
        if not values:
            raise InputError(tr("{file} holds no classes."), tr("Choose a classified raster."), file=self.path)
        try:
            table = self._dataset.colormap(1)
        except ValueError:
            table = {}
        colours = ["#{:02x}{:02x}{:02x}".format(*table[value]) if value in table else palette_colour(i) for i, value in enumerate(values)]
        return ClassScheme(tuple(LandCoverClass(v, str(v), str(v), colour) for v, colour in zip(values, colours, strict=True)))
