"""From a map series to a filtered one (the rules are in ``filtering``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from .engine.blocks import Pipeline, Threads, fitting_block
from .engine.forms import RasterForm, class_form, percent_form
from .engine.rasters import needed_bytes, raster_writers
from .filtering import Maps, Rule, majority_in_space, majority_in_time
from .outputs import check_space
from .series import MapSeries
from .series_json import confidence_name, map_name, write_series
from .spec.messages import tr
from .spec.series_document import SERIES_FILE
from .stack.grid import Window
from .worker.context import JobContext

if TYPE_CHECKING:
    from .engine.date_maps import ResultFolder

# Dates that are written side by side. In time each needs its neighbours: written one by one, every map would be read as often as there are
# dates in the window; written all together, they would need two open files a date, of which systems allow a few hundred.
FEWEST_AT_ONCE, MOST_AT_ONCE = 8, 24
BLOCK_BYTES: Final = 32 * 1024 * 1024  # of a block while it is computed
BYTES_PER_VALUE: Final = 20  # map, confidence, votes, sums and what is made of them
LARGEST_BLOCK: Final = 256


@dataclass(frozen=True, slots=True)
class FilterSettings:
    """What is done to a series: first in space, then in time.

    Time has the last word because a vote in space decides each date for itself: where two classes meet it would leave dates that differ
    from those before and after them, and every one of these is a false change.

    Attributes:
        spatial: odd width in pixels of the square that votes, 0 for none.
        temporal: odd number of dates that vote, 0 for none.
        rule: who wins.
    """

    spatial: int
    temporal: int
    rule: Rule

    @property
    def halo(self) -> int:
        """Number of pixels around a pixel that it depends on."""
        return self.spatial // 2

    @property
    def reach(self) -> int:
        """Number of dates before and after a date that it depends on."""
        return self.temporal // 2

    @property
    def description(self) -> str:
        """What was done, for series.json."""
        space = [f"majority of {self.spatial} x {self.spatial} pixels"] if self.spatial else []
        return ", ".join([*space, *([f"majority of {self.temporal} dates"] if self.temporal else [])])

    def apply(self, maps: Maps) -> Maps:
        """Return the filtered maps of a block: classes and confidence (T, h, w) with the halo -> without it."""
        classes, confidence = maps
        if self.spatial:
            inner = slice(self.halo, -self.halo)
            classes, confidence = majority_in_space(classes, confidence, self.spatial, self.rule)
            classes, confidence = classes[:, inner, inner], None if confidence is None else confidence[:, inner, inner]
        return majority_in_time(classes, confidence, self.temporal, self.rule) if self.temporal else (classes, confidence)


def filter_series(
    series: MapSeries,
    settings: FilterSettings,
    folder: ResultFolder,
    context: JobContext,
    threads: Threads | None = None,
    dates_at_once: int | None = None,
    block_size: int | None = None,
) -> Path:
    """Write the filtered maps of all dates; those that are whole from an earlier run of the same job are skipped.

    Args:
        series: the maps; its extent is that of the results. Class probabilities are not filtered, and not copied.
        settings: what is done.
        folder: gets ``series.json`` and ``maps/``.
        context: progress names dates and block.
        threads: numbers of threads.
        dates_at_once: how many dates are written side by side.
        block_size: width of the blocks. The bytes of the results depend on none of the three.

    Returns:
        The path of series.json.

    Raises:
        InputError: a map cannot be read.
        OutputError: there is not enough room.
        Cancelled: the user asked to stop; the dates in work leave nothing behind.
    """
    with_confidence = all(date.confidence is not None for date in series.dates)
    if not with_confidence:
        context.warning(tr("The series has no confidence on some dates, so that the filtered one has none."))
    todo = [index for index, date in enumerate(series.dates) if not folder.has(map_name(date.key))]
    date_filter = _DateFilter(series, settings, with_confidence, threads, block_size)
    check_space(folder.path, len(todo) * sum(needed_bytes(series.grid, form) for form in date_filter.forms(folder.path, 0).values()))
    at_once = dates_at_once or min(MOST_AT_ONCE, max(FEWEST_AT_ONCE, settings.temporal))
    for start in range(0, len(todo), at_once):
        wanted = todo[start : start + at_once]
        part = context.part(start / len(todo), (start + len(wanted)) / len(todo))
        with context.timed("filter"):
            date_filter.write(wanted, folder.path, part)
    context.check_cancelled()
    path = folder.path / SERIES_FILE
    entries = [(date.key, date.interval) for date in series.dates]
    method = ", ".join(text for text in (series.document.method, settings.description) if text)
    write_series(path, entries, series.grid, series.scheme, confidence=with_confidence, probabilities=False, method=method)
    return path


@dataclass(frozen=True, slots=True)
class _DateFilter:
    series: MapSeries
    settings: FilterSettings
    with_confidence: bool
    threads: Threads | None
    block_size: int | None

    def forms(self, folder: Path, index: int) -> dict[Path, RasterForm]:
        """Return the rasters of a date; the map comes first, which is put in place last, so that a map means a whole date."""
        key = self.series.dates[index].key
        forms = {folder / map_name(key): class_form(self.series.scheme)}
        return {**forms, folder / confidence_name(key): percent_form()} if self.with_confidence else forms

    def write(self, wanted: Sequence[int], folder: Path, context: JobContext) -> None:
        """Write the rasters of some dates, read with all dates that they depend on."""
        series, settings = self.series, self.settings
        first = max(0, wanted[0] - settings.reach)
        last = min(len(series.dates) - 1, wanted[-1] + settings.reach)
        read_dates = range(first, last + 1)
        places = [index - first for index in wanted]
        files = [self.forms(folder, index) for index in wanted]

        def read(window: Window) -> Maps:
            around = window.grown(settings.halo)
            maps = np.stack([series.read_map(index, around) for index in read_dates])
            return maps, np.stack([series.read_confidence(index, around) for index in read_dates]) if self.with_confidence else None

        forms = {path: form for dated in files for path, form in dated.items()}
        with raster_writers(forms, series.grid, context.check_cancelled) as writers:

            def write(window: Window, filtered: Maps) -> None:
                for place, dated in zip(places, files, strict=True):
                    for path, values in zip(dated, filtered, strict=False):
                        if values is not None:
                            writers[path].write(window, values[place])

            size = self.block_size or fitting_block(BYTES_PER_VALUE * len(read_dates), BLOCK_BYTES, LARGEST_BLOCK)
            text = tr("Filtering {first} to {last}: block {block} of {blocks}")
            keys = {"first": series.dates[wanted[0]].key, "last": series.dates[wanted[-1]].key}
            Pipeline(read, lambda _, maps: settings.apply(maps), write).run(series.grid.windows(size), context, text, self.threads, **keys)
