"""A map series: one land cover map a date, with confidence, on one grid; described by series.json."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
import rasterio.windows
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from .changes import NODATA_CONFIDENCE
from .class_probabilities import probabilities_of
from .engine.forms import NODATA_CLASS
from .record import fingerprint_file
from .spec.classes import ClassScheme
from .spec.dates import match_dates, parse_date
from .spec.errors import InputError, ParameterError
from .spec.hrefs import is_remote
from .spec.messages import tr
from .spec.series_document import SeriesDate, SeriesDocument, read_series
from .stack.grid import Grid, Window, crs_text, parse_crs

OPEN_FILES: Final = 64  # a thread; a series can have more dates than the system allows open files


class MapSeries:
    """The maps of a series, read window by window; may be used from several threads.

    Attributes:
        document: what series.json says.
        dates: in time order. ``scheme``: the classes. ``grid``: of all maps, or the part of it that was asked for.
    """

    def __init__(self, document: SeriesDocument, extent: Sequence[Any] | None = None) -> None:
        self.document = document
        self.dates: tuple[SeriesDate, ...] = document.dates
        self.scheme: ClassScheme = document.scheme
        self._check_files()
        self._full_grid = self._read_grid()
        self.grid: Grid = self._full_grid.crop(extent)
        offset = self._full_grid.lattice_offset(self.grid)
        self._offset = offset or (0, 0)
        self._local = threading.local()

    @classmethod
    def open(cls, path: str | Path, extent: Sequence[Any] | None = None) -> MapSeries:
        """Open a series.json or the folder that holds it, or only the part of it that an extent touches.

        Raises:
            InputError: it is no map series, maps are missing, or the extent lies outside.
        """
        return cls(read_series(Path(path)), extent)

    def find_date(self, text: str, name: str = "DATE") -> int:
        """Return the position of the one map that a day or month names.

        Raises:
            ParameterError: none or several do.
        """
        found = match_dates(parse_date(text, name), [date.interval for date in self.dates])
        if len(found) != 1:
            raise ParameterError(
                tr("{name} is {text}, which names {count} maps of the series."),
                tr("The series has: {dates}."),
                name=name,
                text=text,
                count=len(found),
                dates=", ".join(date.key for date in self.dates),
            )
        return found[0]

    def between(self, start: str | None, end: str | None) -> list[int]:
        """Return the positions of the maps from the day or month ``start`` to ``end`` (both included, ``None`` for no limit)."""
        first = None if start is None else parse_date(start, "FROM_DATE").start
        last = None if end is None else parse_date(end, "TO_DATE").end
        return [
            position
            for position, date in enumerate(self.dates)
            if (first is None or date.interval.end >= first) and (last is None or date.interval.start <= last)
        ]

    def read_map(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the classes (h, w) of a window of ``grid``; 0 for nodata and outside."""
        return self._read(self.dates[index].map, window, NODATA_CLASS)

    def read_confidence(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the confidence (h, w) in % of a window of ``grid``; 255 for nodata, outside, and if the map has none."""
        file = self.dates[index].confidence
        return np.full(window.shape, NODATA_CONFIDENCE, np.uint8) if file is None else self._read(file, window, NODATA_CONFIDENCE)

    @property
    def has_probabilities(self) -> bool:
        """Whether all dates have class probabilities of their own."""
        return all(date.probabilities is not None for date in self.dates)

    def read_probabilities(self, index: int, window: Window) -> NDArray[np.uint8]:
        """Return the probabilities (K, h, w) in % of a window of ``grid``, in the order of ``scheme``; 255 for nodata and outside.

        Where the date has none they are made from class and confidence (``class_probabilities``).
        """
        file = self.dates[index].probabilities
        if file is None:
            return probabilities_of(self.read_map(index, window), self.read_confidence(index, window), self.scheme.values)
        return self._read(file, window, NODATA_CONFIDENCE, len(self.scheme))

    def input_fingerprints(self, *, probabilities: bool = False) -> dict[str, dict[str, Any]]:
        """Return the fingerprints of series.json and of its maps and confidences (and probabilities), for ``RunRecord.inputs``."""
        return {file: fingerprint_file(Path(file)) for file in (str(self.document.path), *self._files(probabilities=probabilities))}

    def close(self) -> None:
        """Close the files that the calling thread has open; those of other threads close when the threads end."""
        for dataset in self._datasets().values():
            dataset.close()
        self._datasets().clear()

    def _files(self, *, probabilities: bool) -> list[str]:
        """Return the rasters on this machine that are read."""
        named = [(date.map, date.confidence, date.probabilities if probabilities else None) for date in self.dates]
        return [file for files in named for file in files if file is not None and not is_remote(file)]

    def check_probabilities(self) -> None:
        """Raise ``InputError`` if class probabilities that series.json names are missing."""
        self._check_files(probabilities=True)

    def _check_files(self, *, probabilities: bool = False) -> None:
        named = self._files(probabilities=probabilities)
        missing = [Path(file).name for file in named if not os.path.isfile(file)]
        if missing:
            raise InputError(
                tr("The map series {file} lacks {count} of its {total} rasters, for example {name}."),
                tr("Copy the whole folder, or make the maps again."),
                file=self.document.path,
                count=len(missing),
                total=len(named),
                name=missing[0],
            )

    def _read_grid(self) -> Grid:
        """Return the grid of the series: what series.json says, else that of the first map."""
        document = self.document
        if document.crs is not None and document.transform is not None and document.shape is not None:
            a, b, c, d, e, f = document.transform
            self._check_crs(document.crs)
            return Grid(document.crs, (a, b, c, d, e, f), document.shape[1], document.shape[0])
        with self._opened(self.dates[0].map) as dataset:
            a, b, c, d, e, f = tuple(dataset.transform)[:6]
            return Grid(crs_text(dataset.crs) if dataset.crs else "", (a, b, c, d, e, f), dataset.width, dataset.height)

    def _check_crs(self, crs: str) -> None:
        try:
            if crs:
                parse_crs(crs)
        except InputError as error:
            raise InputError(
                tr("{file} names the coordinate system {crs}, which is not known."),
                tr("Make the maps again."),
                file=self.document.path,
                crs=crs[:80],
            ) from error

    def _read(self, file: str, window: Window, fill: int, bands: int = 0) -> NDArray[np.uint8]:
        """Return a window (h, w) of the first band of a raster, or of as many bands (K, h, w)."""
        result = np.full((bands, *window.shape) if bands else window.shape, fill, np.uint8)
        inside = window.intersection(self.grid.whole())
        if inside is not None:
            there = inside.shifted(*self._offset)
            pixels = rasterio.windows.Window(there.col, there.row, there.width, there.height)
            try:
                rows, cols = inside.within(window)
                result[..., rows, cols] = self._dataset(file, bands).read(list(range(1, bands + 1)) if bands else 1, window=pixels)
            except RasterioError as error:
                raise _damaged(file) from error
        return result

    def _datasets(self) -> OrderedDict[str, Any]:
        found: OrderedDict[str, Any] = self._local.__dict__.setdefault("datasets", OrderedDict())
        return found

    def _dataset(self, file: str, bands: int = 0) -> Any:
        """Return the open raster of this thread, after a look whether it fits the series."""
        datasets = self._datasets()
        if file in datasets:
            datasets.move_to_end(file)
            return datasets[file]
        dataset = self._opened(file)
        if (dataset.height, dataset.width) != self._full_grid.shape or dataset.dtypes[0] != "uint8":
            dataset.close()
            raise InputError(
                tr("{file} does not fit its series: it has {found} pixels, the series has {expected}."),
                tr("Make the maps again."),
                file=file,
                found=f"{dataset.height} x {dataset.width}",
                expected=f"{self._full_grid.height} x {self._full_grid.width}",
            )
        if bands and dataset.count != bands:
            found_bands = dataset.count
            dataset.close()
            raise InputError(
                tr("{file} does not fit its series: it has {found} bands, the series has {expected} classes."),
                tr("Make the maps again."),
                file=file,
                found=found_bands,
                expected=bands,
            )
        datasets[file] = dataset
        while len(datasets) > OPEN_FILES:
            datasets.popitem(last=False)[1].close()
        return dataset

    @staticmethod
    def _opened(file: str) -> Any:
        try:
            return rasterio.open(file)
        except RasterioError as error:
            raise _damaged(file) from error


def _damaged(file: str) -> InputError:
    return InputError(tr("{file} cannot be read as a map."), tr("It may be damaged: make the maps again."), file=file)
