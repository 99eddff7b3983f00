"""What a map series and its images say of one pixel; read in tasks, for display only."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDocument
from ...core.spec.stack_document import StackContents
from ...processing.texts import sentence
from .map_counts import IsCancelled, open_map, read_block
from .place_values import Places
from .reading import PixelSeries, read_pixel_series

_NO_CONFIDENCE = 255


@dataclass(frozen=True)
class PixelStory:
    """One pixel through time.

    Attributes:
        dates: keys of the maps.
        classes: value by date, 0 where the map has no data, ``None`` where it cannot be opened.
        confidence: 0-100 by date, ``None`` where there is none.
        spectra: what the stack holds there; ``None`` without a stack, or if it cannot be read (``problem``: one sentence).
    """

    dates: Tuple[str, ...]
    classes: Tuple[Optional[int], ...]
    confidence: Tuple[Optional[int], ...]
    spectra: Optional[PixelSeries]
    problem: str = ""

    @property
    def is_empty(self) -> bool:
        """Return whether no map shows a class there."""
        return not any(self.classes)


def read_pixel_story(
    series: SeriesDocument, stack: Optional[StackContents], x: float, y: float, crs: str, is_cancelled: IsCancelled
) -> PixelStory:
    """Return classes and confidence of all dates, and the spectra, at ``x``, ``y`` in ``crs``.

    Raises:
        InputError: none of the maps can be opened.
    """
    with ThreadPoolExecutor(1) as pool:  # images are read while maps are: both wait for files most of the time
        waiting = pool.submit(_read_spectra, stack, x, y, crs, is_cancelled)
        pixel = _Pixel(Places(np.array([x]), np.array([y]), crs))
        classes: List[Optional[int]] = []
        confidence: List[Optional[int]] = []
        for date in series.dates:
            if is_cancelled():
                break
            classes.append(pixel.value(date.map, date.key, outside=0))
            found = None if date.confidence is None else pixel.value(date.confidence, date.key, outside=_NO_CONFIDENCE)
            confidence.append(None if found == _NO_CONFIDENCE else found)
        spectra, problem = waiting.result()
    if not is_cancelled() and all(value is None for value in classes):
        raise InputError(tr("None of the maps of {file} can be opened."), tr("Check where they are."), file=series.path)
    dates = tuple(date.key for date in series.dates[: len(classes)])
    return PixelStory(dates, tuple(classes), tuple(confidence), spectra, problem)


def _read_spectra(
    stack: Optional[StackContents], x: float, y: float, crs: str, is_cancelled: IsCancelled
) -> Tuple[Optional[PixelSeries], str]:
    """Return the spectra, or why there are none."""
    if stack is None:
        return None, ""
    try:
        return read_pixel_series(stack, x, y, crs, is_cancelled), ""
    except InputError as error:
        return None, sentence(error)


class _Pixel:
    """The place in rasters; those of a series have one grid, so that it is looked for once."""

    def __init__(self, place: Places) -> None:
        self._place = place
        self._known: Dict[Any, Optional[Tuple[int, int]]] = {}

    def value(self, path: str, date: str, outside: int) -> Optional[int]:
        """Return the value of a raster, ``outside`` beyond it, ``None`` if it cannot be read."""
        try:
            data = open_map(path, date)
            pixel = self._pixel_of(data)
            return outside if pixel is None else int(read_block(data, (*pixel, 1, 1))[0, 0])
        except InputError:
            return None

    def _pixel_of(self, data: gdal.Dataset) -> Optional[Tuple[int, int]]:
        grid = (data.RasterXSize, data.RasterYSize, data.GetGeoTransform())
        if grid not in self._known:
            inside, columns, rows = self._place.pixels_of(data)
            self._known[grid] = (int(columns[0]), int(rows[0])) if inside.size else None
        return self._known[grid]
