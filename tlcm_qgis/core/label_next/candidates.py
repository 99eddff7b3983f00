"""Pixels that may be worth a label, drawn block by block: the more doubtful, the likelier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Pipeline, Threads
from ..reference_sample.keys import places, random_keys
from ..series import MapSeries
from ..spec.messages import tr
from ..stack.grid import Window
from ..worker.context import JobContext
from .doubt import entropy, surrounded

BLOCK: Final = 256
MOST: Final = 3000  # candidates: their distances from each other are in memory
PURPOSE: Final = 3  # of the random keys: no other draw of the same seed uses them
KEY_RANGE: Final = 2.0**64


@dataclass(frozen=True, slots=True)
class Candidates:
    """N pixels.

    Attributes:
        key: float64, the smaller the earlier drawn.
        row, col: int64, in the grid of the series.
        doubt: float32 0-1, mean over the dates with data.
        date: int64, position of the date of the series on which it would be labelled.
        inside: whether its eight neighbours have its class on that date.
    """

    key: NDArray[np.float64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    doubt: NDArray[np.float32]
    date: NDArray[np.int64]
    inside: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.row)

    def take(self, index: NDArray[Any]) -> Candidates:
        """Return some of them."""
        return Candidates(*(getattr(self, name)[index] for name in self.__slots__))

    def weights(self, is_all: bool) -> NDArray[np.float32]:
        """Return for how much doubt (N,) each candidate stands: its own divided by its chance to be drawn.

        ``is_all``: whether there were no others, so that each stands for itself alone. The chance of a key below the highest one is
        1 - exp(-doubt * highest).
        """
        if is_all or not len(self):
            return self.doubt
        chance = -np.expm1(-self.doubt.astype(np.float64) * self.key.max())
        weight: NDArray[np.float32] = (self.doubt / np.maximum(chance, 1e-12)).astype(np.float32)
        return weight

    def first(self, count: int) -> Candidates:
        """Return the ``count`` that are drawn first, in the order of the draw; those inside come before all others."""
        order = np.lexsort((self.col, self.row, self.key, ~self.inside))
        return self.take(order[:count])


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a series gave.

    Attributes:
        candidates: drawn with a chance that grows with their doubt, so that together they stand for all doubt of the maps.
        pixels: with data; ``doubt``: the sum of their doubts.
        is_all: whether there were no more doubtful pixels.
    """

    candidates: Candidates
    pixels: int
    doubt: float
    is_all: bool

    def groups(self) -> list[tuple[NDArray[np.int64], NDArray[np.float32]]]:
        """Return the candidates whose neighbours agree, then the others: positions and weights, of groups that are not empty.

        Those inside are drawn first, so that only the last group may lack some.
        """
        found = [np.flatnonzero(self.candidates.inside), np.flatnonzero(~self.candidates.inside)]
        groups = [where for where in found if len(where)]
        return [(where, self.candidates.take(where).weights(self.is_all or where is not groups[-1])) for where in groups]


@dataclass(frozen=True, slots=True)
class _Doubts:
    """Doubt (h, w), the date to label and whether the neighbours agree on it; doubt is NaN where nothing can be labelled."""

    doubt: NDArray[np.float32]
    date: NDArray[np.int64]
    inside: NDArray[np.bool_]


def draw_candidates(
    series: MapSeries,
    date: int | None,
    seed: int,
    context: JobContext,
    threads: Threads | None = None,
    most: int = MOST,
    block_size: int = BLOCK,
) -> Drawn:
    """Draw pixels of a series without replacement, each with a chance in proportion to its doubt (Efraimidis and Spirakis 2006).

    Doubt is the entropy of the class probabilities, averaged over the dates with data: what is in doubt on all dates counts most.

    Args:
        series: its probabilities, or confidence.
        date: on which the points will be labelled; ``None``: each on the date on which it is most doubtful.
        seed: of the draw.
        context: progress names the block.
        threads: numbers of threads.
        most: how many to keep.
        block_size: width of the blocks. The result depends on neither of the three.
    """
    drawn = [_empty()]
    pixels, total = 0, 0.0

    def read(window: Window) -> _Doubts:
        return _read(series, date, window)

    def compute(window: Window, found: _Doubts) -> tuple[Candidates, int, float]:
        known = np.isfinite(found.doubt)
        return _draw(window, found, series.grid.width, seed, most), int(known.sum()), float(found.doubt[known].sum(dtype=np.float64))

    def write(_: Window, part: tuple[Candidates, int, float]) -> None:
        nonlocal pixels, total
        drawn[0] = joined([drawn[0], part[0]]).first(most)
        pixels, total = pixels + part[1], total + part[2]

    text = tr("Looking for doubt: block {block} of {blocks}")
    Pipeline(read, compute, write).run(series.grid.windows(block_size), context, text, threads)
    return Drawn(drawn[0], pixels, total, len(drawn[0]) < most)


def _read(series: MapSeries, wanted: int | None, window: Window) -> _Doubts:
    total, dates = np.zeros(window.shape, np.float32), np.zeros(window.shape, np.int32)
    most, best, inside = np.full(window.shape, -1, np.float32), np.zeros(window.shape, np.int64), np.zeros(window.shape, bool)
    usable = np.zeros(window.shape, bool)
    for index in range(len(series.dates)):
        doubt = entropy(series.read_probabilities(index, window))
        known = np.isfinite(doubt)
        total += np.where(known, doubt, 0)
        dates += known
        if wanted is None or wanted == index:
            alike = surrounded(series.read_map(index, window.grown(1)))
            better = known & ((doubt + alike) > most)  # a date on which the neighbours agree comes before every other
            most, best = np.where(better, doubt + alike, most), np.where(better, index, best)
            inside, usable = np.where(better, alike, inside), usable | known
    mean = np.where(usable, total / np.maximum(dates, 1), np.nan).astype(np.float32)
    return _Doubts(mean, best, inside)


def _draw(window: Window, found: _Doubts, width: int, seed: int, most: int) -> Candidates:
    doubtful = found.doubt > 0
    place = places(window, width)[doubtful]
    doubt = found.doubt[doubtful]
    share = (random_keys(place, seed, PURPOSE).astype(np.float64) + 0.5) / KEY_RANGE
    row, col = np.divmod(place, width)
    return Candidates(-np.log(share) / doubt, row, col, doubt, found.date[doubtful], found.inside[doubtful]).first(most)


def joined(parts: Sequence[Candidates]) -> Candidates:
    """Return the candidates of all parts."""
    return Candidates(*(np.concatenate([getattr(part, name) for part in parts]) for name in Candidates.__slots__))


def _empty() -> Candidates:
    whole = np.empty(0, np.int64)
    return Candidates(np.empty(0), whole, whole, np.empty(0, np.float32), whole, np.empty(0, np.bool_))
