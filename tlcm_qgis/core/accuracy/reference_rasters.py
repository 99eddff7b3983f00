"""Reference rasters: class values on any grid, brought onto that of the maps (nearest neighbour)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..spec.classes import MAX_CLASSES, ClassScheme
from ..spec.dates import match_dates
from ..spec.errors import InputError, ParameterError
from ..spec.hrefs import hide_credentials
from ..spec.messages import tr
from ..spec.series_document import SeriesDate
from ..stack.class_raster import NO_VALUE, ClassRaster
from ..stack.filenames import base_name, parse_name
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .reference import ALL_DATES, BLOCK_PIXELS, FIELD, FIELDS, NO_LABEL, LabelArray, LabelTable, match_labels, nothing_to_compare, one_date


@dataclass(frozen=True, slots=True)
class RasterReference:
    """Reference rasters of some dates of the maps.

    Attributes:
        grid: of the maps. ``table``: the labels.
        rasters: raster of each date of the maps, ``None`` where there is none.
        label_of_value: position in ``table.labels`` of every value of the rasters. ``validity``: as ``Reference.validity``.
    """

    grid: Grid
    table: LabelTable
    rasters: tuple[ClassRaster | None, ...]
    label_of_value: Mapping[int, int]
    validity: str = FIELDS
    kind: str = "rasters"

    def windows(self, index: int) -> Sequence[Window]:
        """Return the blocks of the grid if the date has a raster."""
        return [] if self.rasters[index] is None else self.grid.windows(BLOCK_PIXELS)

    def read(self, index: int, window: Window) -> LabelArray:
        """Return the labels of a window."""
        raster = self.rasters[index]
        labels = np.full(window.shape, NO_LABEL, np.int16)
        if raster is not None:
            values = raster.read(window)
            for value in np.unique(values):
                if value != NO_VALUE:
                    labels[values == value] = self.label_of_value[int(value)]
        return labels

    def places_json(self, keys: Sequence[str]) -> Mapping[str, Any] | None:
        """Return the raster of each date, and what its values mean."""
        files = {key: hide_credentials(raster.path) for key, raster in zip(keys, self.rasters, strict=True) if raster is not None}
        return {"files": files, "labels": {str(value): label for value, label in sorted(self.label_of_value.items())}}

    def close(self) -> None:
        """Close the files."""
        for raster in self.rasters:
            if raster is not None:
                raster.close()


def raster_reference(
    paths: Sequence[str],
    grid: Grid,
    dates: Sequence[SeriesDate],
    scheme: ClassScheme,
    validity: str,
    date: str | None,
    context: JobContext,
) -> RasterReference:
    """Open reference rasters and bring them onto the dates of the maps.

    A raster is true on the date in its name. One raster without a date there is true on ``date``, or on all dates if ``validity`` says so.

    Raises:
        InputError: a raster cannot be read, or none fits a map.
        ParameterError: it is not said when a raster is true.
    """
    path_of_date = _match_rasters(paths, dates, validity, date, context)
    opened = {path: ClassRaster(path, grid) for path in dict.fromkeys(path for path in path_of_date if path is not None)}
    if not opened:
        raise nothing_to_compare(dates)
    resampled = [base_name(path) for path, raster in opened.items() if raster.is_resampled]
    if resampled:
        context.warning(
            tr("Reference rasters on other pixels than the maps are read with nearest neighbour: {names}."), names=", ".join(resampled)
        )
    values = _values_of(list(opened.values()), grid, context)
    reference = ClassScheme.from_labels(values)
    table = match_labels(reference, scheme)
    label_of_value = {int(item.code): place for item, place in zip(reference.classes, table.positions, strict=True)}
    rasters = tuple(None if path is None else opened[path] for path in path_of_date)
    return RasterReference(grid, table, rasters, label_of_value, validity if len(paths) == 1 and validity != FIELD else FIELDS)


def _match_rasters(
    paths: Sequence[str], dates: Sequence[SeriesDate], validity: str, date: str | None, context: JobContext
) -> list[str | None]:
    """Return the raster of every date of the maps."""
    chosen: list[str | None] = [None] * len(dates)
    for path in paths:
        for index in _dates_of(path, len(paths), dates, validity, date, context):
            if chosen[index] is not None:
                raise ParameterError(
                    tr("Two reference rasters are of the date {date}: {first} and {second}."),
                    tr("Leave one out, or put their dates into their names."),
                    date=dates[index].key,
                    first=base_name(chosen[index] or ""),
                    second=base_name(path),
                )
            chosen[index] = path
    return chosen


def _dates_of(path: str, count: int, dates: Sequence[SeriesDate], validity: str, date: str | None, context: JobContext) -> list[int]:
    if count == 1 and validity == ALL_DATES:
        return list(range(len(dates)))
    if count == 1 and (date is not None or len(dates) == 1) and validity != FIELD:
        return one_date(date, dates)
    interval = parse_name(base_name(path)).interval
    if interval is None:
        raise ParameterError(
            tr("The name of the reference raster {file} holds no date."),
            tr("Put the date into its name, for example truth_2021-06-15.tif, or give REFERENCE_DATE for a single raster."),
            file=base_name(path),
        )
    found = match_dates(interval, [item.interval for item in dates])
    if not found:
        context.warning(tr("There is no map of the date of {file}; it is left out."), file=base_name(path))
    return found


def _values_of(rasters: Sequence[ClassRaster], grid: Grid, context: JobContext) -> list[int]:
    """Return the values that occur in the rasters."""
    present: set[int] = set()
    blocks = [(raster, window) for raster in rasters for window in grid.windows(BLOCK_PIXELS)]
    for done, (raster, window) in enumerate(blocks):
        present.update(int(value) for value in np.unique(raster.read(window)))
        if len(present) > MAX_CLASSES + 1:
            raise InputError(
                tr("The reference {file} holds more than {limit} different values."),
                tr("Choose a raster of class values."),
                file=raster.path,
                limit=MAX_CLASSES,
            )
        context.progress((done + 1) / len(blocks), tr("Reading the classes of {file}"), file=base_name(raster.path))
    values = sorted(present - {NO_VALUE})
    if not values:
        raise InputError(
            tr("The reference rasters hold no classes where the maps are."), tr("Check that they show the same place as the maps.")
        )
    return values
