"""Maps by a model that takes all dates of a pixel together: computed block by block for all dates at once, then written date by date.

The blocks are kept in ``maps/unfinished`` until the maps are whole, so that an interrupted job goes on behind them. Where the image of a
date cannot be read, all blocks are computed without it: else maps would depend on when it failed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..series_json import MAPS_FOLDER, map_name
from ..spec.messages import Message, tr
from ..spec.series_document import SERIES_FILE
from ..stack.grid import Window, Windows
from ..stack.remote import UnreadableImage
from ..worker.context import JobContext
from .block_store import RECORD_FILE, BlockStore
from .blocks import Pipeline, Threads, available_cpus, fitting_block, spread_block
from .cluster import UNITS_PER_CORE, Cluster, Source
from .date_maps import ResultFolder, check_room, date_forms, spared, tell_unmapped, write_date
from .prediction import Prediction, Predictor, UnreadableDates
from .rasters import raster_writers, remove_raster

FOLDER: Final = f"{MAPS_FOLDER}/unfinished"
BLOCK_BYTES: Final = 32 * 2**20  # of the pixels of all dates of a block
TILES: Final = 3  # that a block is wide at least where a model sees tiles as a whole: smaller ones would share most of them
MOST_AT_ONCE: Final = 24  # dates that are written side by side: each takes open files, of which systems allow a few hundred
COMPUTING: Final = 0.9  # share of the progress

Errors = Mapping[int, UnreadableImage]


@dataclass(frozen=True, slots=True)
class SeriesWays:
    """How blocks of all dates are read, without some dates, and computed from what was read."""

    read: Callable[[Window, tuple[int, ...]], Any]
    compute: Callable[[Window, Any], list[Prediction]]
    threads: Threads

    @classmethod
    def of(cls, predictor: Predictor, threads: Threads | None, cluster: Cluster | None, source: Source | None) -> SeriesWays:
        """Return how it is done here, or both by the cluster."""
        if cluster is None or source is None:
            return cls(predictor.read_series, predictor.compute_series, threads or Threads.default())
        waiting = UNITS_PER_CORE * cluster.cores
        return cls(
            lambda window, without: without,
            lambda window, without: cluster.predict_series(source, window, without),
            Threads(1, waiting, 2 * waiting),
        )


@dataclass(frozen=True, slots=True)
class SeriesMapper:
    """What maps ``dates`` (positions in the stack, increasing) into a folder."""

    predictor: Predictor
    dates: tuple[int, ...]
    folder: ResultFolder
    ways: SeriesWays
    windows: Windows

    @classmethod
    def create(cls, predictor: Predictor, dates: Sequence[int], folder: ResultFolder, ways: SeriesWays, block_size: int) -> SeriesMapper:
        """Return a mapper whose blocks are ``block_size`` wide, or less where they would be too large, or end where tiles do."""
        grid, step = predictor.stack.grid, predictor.tile_step
        side = spread_block(grid.shape, fitting_block(predictor.series_bytes(), BLOCK_BYTES, block_size))
        if step:
            side = step * max(1, min(max(side // step, TILES), block_size // step))
        return cls(predictor, tuple(dates), folder, ways, grid.windows(side))

    def run(self, context: JobContext) -> list[int]:
        """Write the maps that are not whole; return the dates that have none because of their images.

        Raises:
            UnreadableImage: those of too many dates cannot be read.
            OutputError: there is not enough room.
            Cancelled: the user asked to stop; the blocks that are whole are kept.
        """
        absent = [index for index in self.dates if not self._has_map(index)]
        missing = self._map(absent, context) if absent else {}
        shutil.rmtree(self.folder.path / FOLDER, ignore_errors=True)
        return [index for index in self.dates if self._key(index) in missing]

    def _map(self, absent: Sequence[int], context: JobContext) -> Mapping[str, Message]:
        """Write the maps of ``absent`` as far as their images allow; return what is said of those that do not."""
        store = self._store()
        self._begin(store, absent, context)
        if not store.missing.keys() >= {self._key(index) for index in absent}:
            self._compute(store, context.part(0, COMPUTING))
            self._write(store, context.part(COMPUTING, 1))
        return store.missing

    def _store(self) -> BlockStore:
        model, probabilities, measures = self.predictor.model, self.predictor.probabilities, self.predictor.measures
        known = [*self.predictor.identity(), self.dates, probabilities, measures]
        identity = hashlib.sha256(json.dumps([*known, self.windows[0].shape]).encode()).hexdigest()
        planes = 2 + (len(model.scheme) if probabilities else 0) + len(measures)
        return BlockStore(self.folder.path / FOLDER, identity, self.windows, len(self.dates), planes, len(measures))

    def _begin(self, store: BlockStore, absent: Sequence[int], context: JobContext) -> None:
        """Take up the blocks of an interrupted run, or begin with the dates that can be read.

        Of an earlier run that ended, only dates are absent that could not be read. Where that is still so, nothing can be done for them;
        else all maps are made again, because those of the other dates are to know these images too.
        """
        resumed = self.folder.has(f"{FOLDER}/{RECORD_FILE}") and store.load()
        failing = {} if resumed or len(absent) == len(self.dates) else self._unreadable(absent, context)
        self._check_spared(failing)
        problems = store.missing if resumed else self._problems(failing)
        self._tell(problems, context)
        if len(failing) < len(absent):
            check_room(self.predictor, len(absent), self.folder.path, context, store.needed_bytes())
            if not resumed:
                store.begin(problems)
        else:
            store.missing = problems

    def _unreadable(self, dates: Sequence[int], context: JobContext) -> Errors:
        """Read dates to the end, or to what hinders it; return that."""
        errors: dict[int, UnreadableImage] = {}
        for index in dates:
            try:
                for number, window in enumerate(self.windows, start=1):
                    text = tr("Looking whether {date} can be read now: block {block} of {blocks}")
                    context.progress(0, text, date=self._key(index), block=number, blocks=len(self.windows))
                    self.predictor.read(index, window)
            except UnreadableImage as error:
                errors[index] = error
        return errors

    def _compute(self, store: BlockStore, context: JobContext) -> None:
        """Store the blocks that are not there, anew without the dates that turn out to be unreadable."""
        while not store.is_whole:
            try:
                self._compute_blocks(store, context)
            except UnreadableDates as found:
                known = [index for index in range(len(self.predictor.stack.dates)) if self._key(index) in store.missing]
                self._check_spared(found.errors, known)
                problems = self._problems(found.errors)
                self._tell(problems, context)
                store.begin({**store.missing, **problems})

    def _compute_blocks(self, store: BlockStore, context: JobContext) -> None:
        without = tuple(index for index, date in enumerate(self.predictor.stack.dates) if date.key in store.missing)
        with store.appending() as append:
            pipeline: Pipeline[Window, Any, list[Prediction]] = Pipeline(
                lambda window: self.ways.read(window, without),
                self.ways.compute,
                lambda window, results: append(window, [results[index] for index in self.dates]),
            )
            text = tr("Mapping {dates} dates together: block {block} of {blocks}")
            pipeline.run(self.windows, context, text, self.ways.threads, store.blocks, dates=len(self.dates))

    def _write(self, store: BlockStore, context: JobContext) -> None:
        """Write the rasters of all dates from whole blocks; older ones, made from other images, go first."""
        if not store.opened:
            for index in self.dates:
                for path in date_forms(self.predictor, index, self.folder.path):
                    remove_raster(path)
            (self.folder.path / SERIES_FILE).unlink(missing_ok=True)
            store.open()
        todo = [number for number, index in enumerate(self.dates) if self._key(index) not in store.missing and not self._has_map(index)]
        at_once = min(available_cpus(), MOST_AT_ONCE)
        for first in range(0, len(todo), at_once):
            part = context.part(first / len(todo), min(1, (first + at_once) / len(todo)))
            self._write_dates(todo[first : first + at_once], store, part)

    def _write_dates(self, numbers: Sequence[int], store: BlockStore, context: JobContext) -> None:
        places = {number: date_forms(self.predictor, self.dates[number], self.folder.path) for number in numbers}
        forms = {path: form for place in places.values() for path, form in place.items()}
        first, last = (self._key(self.dates[numbers[end]]) for end in (0, -1))
        text = tr("Writing the maps from {first} to {last}: block {block} of {blocks}")
        with raster_writers(forms, self.predictor.stack.grid, context.check_cancelled) as writers, store.reading() as read:
            for done, window in enumerate(self.windows, start=1):
                for number, place in places.items():
                    write_date([writers[path] for path in place], window, read(number, window))
                context.progress(done / len(self.windows), text, first=first, last=last, block=done, blocks=len(self.windows))

    def _key(self, index: int) -> str:
        return self.predictor.stack.dates[index].key

    def _has_map(self, index: int) -> bool:
        return self.folder.has(map_name(self._key(index)))

    def _problems(self, errors: Errors) -> dict[str, Message]:
        return {self._key(index): error.message for index, error in errors.items()}

    def _check_spared(self, errors: Errors, known: Sequence[int] = ()) -> None:
        """Raise an error if too many dates cannot be read, ``known`` ones included: all, or those of which maps are wanted."""
        failed = {*errors, *known}
        wanted = failed.intersection(self.dates)
        if errors and (len(failed) > spared(len(self.predictor.stack.dates)) or len(wanted) > spared(len(self.dates))):
            raise errors[min(errors)]

    def _tell(self, problems: Mapping[str, Message], context: JobContext) -> None:
        wanted = {self._key(index) for index in self.dates}
        for key, problem in problems.items():
            if key in wanted:
                tell_unmapped(key, problem, context)
            else:
                text = tr(
                    "The maps are made without the image of {date}: {problem} To use it, mend it and run the job again with OVERWRITE."
                )
                context.warning(text, date=key, problem=problem)
