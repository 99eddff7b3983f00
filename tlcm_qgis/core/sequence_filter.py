"""The most probable sequences of a whole series: learnt from a sample of blocks, computed block by block, written date by date.

The blocks are kept in ``maps/unfinished`` until the maps are whole, so that an interrupted job goes on behind them.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from .engine.block_store import RECORD_FILE, BlockStore
from .engine.blocks import Pipeline, Threads, fitting_block
from .engine.prediction import Prediction
from .engine.rasters import raster_writers
from .filter_settings import FilterBlock, SequenceSettings
from .hidden_markov import Bytes, Chain, Days
from .map_filter import LARGEST_BLOCK, MOST_AT_ONCE, FilterSource
from .outputs import check_space
from .sequence_sharpness import sharpness
from .series_json import MAPS_FOLDER
from .spec.messages import tr
from .stack.grid import Grid, Window, Windows
from .transition_rates import even_chain, learnt_chain
from .transitions import write_transitions
from .worker.context import JobContext

if TYPE_CHECKING:
    from .engine.date_maps import ResultFolder

FOLDER: Final = f"{MAPS_FOLDER}/unfinished"
TRANSITIONS_FILE: Final = "transitions.csv"
BLOCK_BYTES: Final = 80 * 2**20  # of the classes of all dates of a block, read and computed
COPIES: Final = 3
LATTICE: Final = 6  # rows and columns of blocks that tell how often land changes
LATTICE_BLOCK: Final = 128  # pixels a side; each takes as long to read as a tile of the files
LEARNT_VALUES: Final = 600_000  # dates x pixels that are learnt from: seconds
FEWEST_LEARNT: Final = 2_000  # pixels, however many dates
LEARNING, COMPUTED = 0.1, 0.7  # of the progress


@dataclass(frozen=True, slots=True)
class SequenceFilter:
    """What filters the dates of a series together into a folder."""

    source: FilterSource
    sequences: SequenceSettings
    folder: ResultFolder
    threads: Threads | None = None
    block_size: int | None = None

    def write(self, todo: Sequence[int], context: JobContext) -> None:
        """Write the rasters of the dates ``todo`` (positions), and transitions.csv.

        Raises:
            InputError: a map cannot be read.
            OutputError: there is not enough room.
            Cancelled: the user asked to stop; the blocks that are whole are kept.
        """
        series, path = self.source.series, self.folder.path
        looks = self._sample(context.part(0, LEARNING))
        chain = self._chain(looks, context)
        if todo:
            windows = series.grid.windows(self.block_size or self._side())
            power = sharpness(looks, self._days(), chain, context.check_cancelled)
            store = self._store(windows, chain, power)
            resumed = self.folder.has(f"{FOLDER}/{RECORD_FILE}") and store.load()
            check_space(path, self.source.needed_bytes(path, len(todo)) + store.needed_bytes())
            if not resumed:
                store.begin({})
            self._compute(store, windows, chain, power, context.part(LEARNING, COMPUTED))
            for start in range(0, len(todo), MOST_AT_ONCE):
                wanted = todo[start : start + MOST_AT_ONCE]
                share = [COMPUTED + (1 - COMPUTED) * number / len(todo) for number in (start, start + len(wanted))]
                self._write_dates(wanted, store, windows, context.part(share[0], share[1]))
            shutil.rmtree(path / FOLDER, ignore_errors=True)
        write_transitions(path / TRANSITIONS_FILE, chain, series.scheme)

    def _chain(self, looks: Bytes, context: JobContext) -> Chain:
        """Return the chain of the settings; what they do not say is learnt from the maps."""
        rules, rate = self.sequences.rules, self.sequences.rate
        usual = even_chain(0.0, rules.allowed) if rate is None else even_chain(-np.log1p(-rate), rules.allowed)
        if rate is None and not rules.complete:
            usual = learnt_chain(looks, self._days(), rules.allowed, context.check_cancelled)
        return rules.chain(usual, self.sequences.shortest)

    def _days(self) -> Days:
        return np.array([date.interval.start.toordinal() for date in self.source.series.dates], np.int32)

    def _side(self) -> int:
        """Return a width that divides that of the tiles of files: a block across tiles would read all of them."""
        series = self.source.series
        side = fitting_block(COPIES * len(series.dates) * (len(series.scheme) + 2), BLOCK_BYTES, LARGEST_BLOCK)
        return 1 << (side.bit_length() - 1)

    def _spatially(self, block: FilterBlock) -> FilterBlock:
        return self.source.settings.in_space(block, self.source.series.scheme.values)

    def _sample(self, context: JobContext) -> Bytes:
        """Return what pixels all over the grid look like (T, K, N), in half percent."""
        series, settings = self.source.series, self.source.settings
        dates = range(len(series.dates))
        pixels = max(FEWEST_LEARNT, LEARNT_VALUES // len(dates))
        windows = _lattice(series.grid)
        found: list[Bytes] = []

        def compute(_: Window, block: FilterBlock) -> Bytes:
            looks = settings.looks(self._spatially(block), series.scheme.values)
            looks = looks.reshape(*looks.shape[:2], -1)
            return looks[:, :, :: _odd_step(looks.shape[2] * len(windows), pixels)]

        def write(_: Window, looks: Bytes) -> None:
            found.append(looks)

        text = tr("Learning how often land cover changes: block {block} of {blocks}")
        Pipeline(lambda window: self.source.read(dates, window), compute, write).run(windows, context, text, self.threads)
        return np.concatenate(found, axis=2)

    def _store(self, windows: Windows, chain: Chain, power: float) -> BlockStore:
        series, settings = self.source.series, self.source.settings
        known = [
            chain.leaving.tolist(), chain.shares.tolist(), chain.shortest, power, settings.description, settings.rule.kept, repr(settings.smoothing),
            [date.key for date in series.dates], series.grid.transform, windows[0].shape, self.source.probabilities,
        ]  # fmt: skip
        identity = hashlib.sha256(json.dumps(known).encode()).hexdigest()
        planes = 2 + (len(series.scheme) if self.source.probabilities else 0)
        return BlockStore(self.folder.path / FOLDER, identity, windows, len(series.dates), planes)

    def _compute(self, store: BlockStore, windows: Windows, chain: Chain, power: float, context: JobContext) -> None:
        series, settings, days = self.source.series, self.source.settings, self._days()
        dates = range(len(series.dates))

        def compute(_: Window, block: FilterBlock) -> list[Prediction]:
            found = settings.in_sequence(self._spatially(block), series.scheme.values, days, chain, power)
            if found.confidence is None or found.percent is None:
                raise TypeError("sequences have probabilities")
            percent = found.percent if self.source.probabilities else [None] * len(dates)
            return [Prediction(*planes) for planes in zip(found.maps, found.confidence, percent, strict=True)]

        with store.appending() as append:
            pipeline = Pipeline(lambda window: self.source.read(dates, window), compute, append)
            text = tr("Filtering {dates} dates together: block {block} of {blocks}")
            pipeline.run(windows, context, text, self.threads, store.blocks, dates=len(dates))

    def _write_dates(self, wanted: Sequence[int], store: BlockStore, windows: Windows, context: JobContext) -> None:
        series = self.source.series
        places = {index: list(self.source.forms(self.folder.path, index)) for index in wanted}
        forms = {path: form for index in wanted for path, form in self.source.forms(self.folder.path, index).items()}
        first, last = (series.dates[wanted[end]].key for end in (0, -1))
        text = tr("Writing the maps from {first} to {last}: block {block} of {blocks}")
        with raster_writers(forms, series.grid, context.check_cancelled) as writers, store.reading() as read:
            for done, window in enumerate(windows, start=1):
                for index, paths in places.items():
                    found = read(index, window)
                    for path, values in zip(paths, (found.classes, found.confidence, found.probabilities), strict=False):
                        if values is not None:
                            writers[path].write(window, values)
                context.progress(done / len(windows), text, first=first, last=last, block=done, blocks=len(windows))


def _lattice(grid: Grid) -> list[Window]:
    """Return blocks evenly spread over a grid, about all of it where it is small."""
    side = LATTICE_BLOCK
    rows, cols = (
        np.unique(np.linspace(0, max(size - side, 0), min(LATTICE, -(-size // side))).astype(int)).tolist() for size in grid.shape
    )
    blocks = (Window(row, col, side, side).intersection(grid.whole()) for row in rows for col in cols)
    return [block for block in blocks if block is not None]


def _odd_step(pixels: int, wanted: int) -> int:
    """Return the step that leaves about as many pixels as are wanted; it is odd, so that they do not stand in columns."""
    return max(1, pixels // wanted) | 1
