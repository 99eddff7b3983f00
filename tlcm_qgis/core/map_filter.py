"""From a map series to a filtered one (what is done to a block is in ``filter_settings``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from .changes import NODATA_CONFIDENCE
from .class_probabilities import WHOLE
from .engine.blocks import Pipeline, Threads, fitting_block
from .engine.forms import NODATA_CLASS, RasterForm, class_form, percent_form
from .engine.rasters import needed_bytes, raster_writers
from .filter_settings import FilterBlock, FilterSettings, by_date
from .outputs import check_space
from .series import MapSeries
from .series_json import confidence_name, map_name, probabilities_name, write_series
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
UNKNOWN: Final = 80  # percent: how sure maps without confidence are taken to be where probabilities are needed


@dataclass(frozen=True, slots=True)
class FilterSource:
    """The maps that are filtered, and which rasters the results have.

    Attributes:
        series: its extent is that of the results.
        settings: what is done.
        confidence, probabilities: whether each date of the result gets them.
    """

    series: MapSeries
    settings: FilterSettings
    confidence: bool
    probabilities: bool

    @classmethod
    def of(cls, series: MapSeries, settings: FilterSettings, probabilities: bool = True) -> FilterSource:
        """Return what comes of a series: probabilities, if they are wanted, only where it has them itself."""
        confidence = settings.gives_probabilities or all(date.confidence is not None for date in series.dates)
        return cls(series, settings, confidence, probabilities and settings.gives_probabilities and series.has_probabilities)

    def forms(self, folder: Path, index: int) -> dict[Path, RasterForm]:
        """Return the rasters of a date; the map comes first, which is put in place last, so that a map means a whole date."""
        key, scheme = self.series.dates[index].key, self.series.scheme
        forms = {folder / map_name(key): class_form(scheme)}
        if self.confidence:
            forms[folder / confidence_name(key)] = percent_form()
        if self.probabilities:
            forms[folder / probabilities_name(key)] = percent_form([item.name for item in scheme.classes])
        return forms

    def needed_bytes(self, folder: Path, dates: int) -> int:
        """Return the room that the rasters of so many dates take."""
        return dates * sum(needed_bytes(self.series.grid, form) for form in self.forms(folder, 0).values())

    def read(self, indices: Sequence[int], window: Window) -> FilterBlock:
        """Return some dates of a window with what is around it."""
        series, around = self.series, window.grown(self.settings.halo)
        maps = np.stack([series.read_map(index, around) for index in indices])
        confidence = np.stack([series.read_confidence(index, around) for index in indices])
        if not self.settings.takes_probabilities and self.settings.sequences is None:
            return FilterBlock(maps, confidence if self.confidence else None)
        confidence[(confidence > WHOLE) & (maps != NODATA_CLASS)] = UNKNOWN
        if not self.settings.takes_probabilities:
            return FilterBlock(maps, confidence)
        own = [index for index in indices if series.dates[index].probabilities is not None]
        percent = by_date(maps, confidence, series.scheme.values)
        for place, index in enumerate(indices):
            if index in own:
                found = series.read_probabilities(index, around)
                known = (maps[place] != NODATA_CLASS) & (found[0] != NODATA_CONFIDENCE)
                percent[place] = np.where(known, found, percent[place])
        return FilterBlock(maps, confidence, percent)


def filter_series(
    series: MapSeries,
    settings: FilterSettings,
    folder: ResultFolder,
    context: JobContext,
    threads: Threads | None = None,
    dates_at_once: int | None = None,
    block_size: int | None = None,
    *,
    probabilities: bool = True,
) -> Path:
    """Write the filtered maps of all dates; those that are whole from an earlier run of the same job are skipped.

    Args:
        series: the maps; its extent is that of the results.
        settings: what is done.
        folder: gets ``series.json`` and ``maps/``, and ``transitions.csv`` with the most probable sequences.
        context: progress names dates and block.
        threads: numbers of threads.
        dates_at_once: how many dates are written side by side.
        block_size: width of the blocks. The bytes of the results depend on none of the three.
        probabilities: whether to write them, where there are any.

    Returns:
        The path of series.json.

    Raises:
        InputError: a map cannot be read.
        OutputError: there is not enough room.
        Cancelled: the user asked to stop; the dates in work leave nothing behind.
    """
    from .sequence_filter import SequenceFilter  # which takes the dates together

    source = FilterSource.of(series, settings, probabilities)
    if settings.gives_probabilities and any(date.confidence is None and date.probabilities is None for date in series.dates):
        text = tr("The series has no confidence on some dates; their maps are taken to be {percent} % sure.")
        context.warning(text, percent=UNKNOWN)
    if not source.confidence:
        context.warning(tr("The series has no confidence on some dates, so that the filtered one has none."))
    todo = [index for index, date in enumerate(series.dates) if not folder.has(map_name(date.key))]
    with context.timed("filter"):
        if settings.sequences is not None:
            SequenceFilter(source, settings.sequences, folder, threads, block_size).write(todo, context)
        else:
            _filter_dates(source, todo, folder.path, context, threads, dates_at_once, block_size)
    context.check_cancelled()
    path = folder.path / SERIES_FILE
    entries = [(date.key, date.interval) for date in series.dates]
    method = ", ".join(text for text in (series.document.method, settings.description) if text)
    write_series(path, entries, series.grid, series.scheme, confidence=source.confidence, probabilities=source.probabilities, method=method)
    return path


def _filter_dates(
    source: FilterSource,
    todo: Sequence[int],
    folder: Path,
    context: JobContext,
    threads: Threads | None,
    dates_at_once: int | None,
    block_size: int | None,
) -> None:
    check_space(folder, source.needed_bytes(folder, len(todo)))
    date_filter = _DateFilter(source, threads, block_size)
    at_once = dates_at_once or min(MOST_AT_ONCE, max(FEWEST_AT_ONCE, source.settings.temporal))
    for start in range(0, len(todo), at_once):
        wanted = todo[start : start + at_once]
        date_filter.write(wanted, folder, context.part(start / len(todo), (start + len(wanted)) / len(todo)))


@dataclass(frozen=True, slots=True)
class _DateFilter:
    source: FilterSource
    threads: Threads | None
    block_size: int | None

    def write(self, wanted: Sequence[int], folder: Path, context: JobContext) -> None:
        """Write the rasters of some dates, read with all dates that they depend on."""
        series, settings = self.source.series, self.source.settings
        first = max(0, wanted[0] - settings.reach)
        last = min(len(series.dates) - 1, wanted[-1] + settings.reach)
        read_dates = range(first, last + 1)
        places = [index - first for index in wanted]
        files = [self.source.forms(folder, index) for index in wanted]
        forms = {path: form for dated in files for path, form in dated.items()}

        def compute(_: Window, block: FilterBlock) -> FilterBlock:
            return settings.in_time(settings.in_space(block, series.scheme.values))

        with raster_writers(forms, series.grid, context.check_cancelled) as writers:

            def write(window: Window, found: FilterBlock) -> None:
                for place, dated in zip(places, files, strict=True):
                    for path, values in zip(dated, (found.maps, found.confidence, found.percent), strict=False):
                        if values is not None:
                            writers[path].write(window, values[place])

            planes = 1 + len(series.scheme) / 4 if settings.takes_probabilities else 1
            size = self.block_size or fitting_block(BYTES_PER_VALUE * planes * len(read_dates), BLOCK_BYTES, LARGEST_BLOCK)
            text = tr("Filtering {first} to {last}: block {block} of {blocks}")
            keys = {"first": series.dates[wanted[0]].key, "last": series.dates[wanted[-1]].key}
            pipeline = Pipeline(lambda window: self.source.read(read_dates, window), compute, write)
            pipeline.run(series.grid.windows(size), context, text, self.threads, **keys)
