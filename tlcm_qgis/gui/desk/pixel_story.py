"""What a map series and its images say of one pixel; read in tasks, for display only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.series_document import SeriesDocument
from ...core.spec.stack_document import StackContents
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
    place = Places(np.array([x]), np.array([y]), crs)
    classes: List[Optional[int]] = []
    confidence: List[Optional[int]] = []
    for date in series.dates:
        if is_cancelled():
            break
        classes.append(_value_at(date.map, date.key, place, outside=0))
        found = None if date.confidence is None else _value_at(date.confidence, date.key, place, outside=_NO_CONFIDENCE)
        confidence.append(None if found == _NO_CONFIDENCE else found)
    if not is_cancelled() and all(value is None for value in classes):
        raise InputError(tr("None of the maps of {file} can be opened."), tr("Check where they are."), file=series.path)
    dates = tuple(date.key for date in series.dates[: len(classes)])
    spectra, problem = None, ""
    if stack is not None:
        try:
            spectra = read_pixel_series(stack, x, y, crs, is_cancelled)
        except InputError as error:
            problem = str(error)
    return PixelStory(dates, tuple(classes), tuple(confidence), spectra, problem)


def _value_at(path: str, date: str, place: Places, outside: int) -> Optional[int]:
    """Return the value of a raster at a place, ``None`` if it cannot be read."""
    try:
        data: gdal.Dataset = open_map(path, date)
        inside, columns, rows = place.pixels_of(data)
        return int(read_block(data, (int(columns[0]), int(rows[0]), 1, 1))[0, 0]) if inside.size else outside
    except InputError:
        return None
