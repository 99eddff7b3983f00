"""Counts the pixels of strata and draws from each, block by block, with memory that depends on the number of points alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Pipeline, Threads
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .keys import Numbers, places, random_keys
from .strata import NO_STRATUM, Codes, Strata

BLOCK_PIXELS: Final = 512
MOST_STRATA: Final = 2_000  # each keeps candidates
DRAW: Final = 0  # purpose of the keys

Places = NDArray[np.int64]


@dataclass(slots=True)
class Candidates:
    """The pixels of a stratum that come first.

    Attributes:
        pixels: of the stratum, all counted.
        place: (M,) row * width + column, in the order of the random keys ``key`` once ``sort`` was called.
    """

    pixels: int = 0
    place: Places = field(default_factory=lambda: np.empty(0, np.int64))
    key: Numbers = field(default_factory=lambda: np.empty(0, np.uint64))

    def add(self, pixels: int, place: Places, key: Numbers, most: int) -> None:
        """Take in more pixels; the ``most`` with the smallest keys stay."""
        self.pixels += pixels
        self.place, self.key = np.concatenate((self.place, place)), np.concatenate((self.key, key))
        if len(self.key) > most:
            first = np.argpartition(self.key, most - 1)[:most]
            self.place, self.key = self.place[first], self.key[first]

    def sort(self) -> None:
        """Bring them into the order of their keys."""
        order = np.argsort(self.key)
        self.place, self.key = self.place[order], self.key[order]


Found = dict[int, Candidates]


def collect(
    strata: Strata, grid: Grid, seed: int, most: int, context: JobContext, threads: Threads | None = None, block: int = BLOCK_PIXELS
) -> Found:
    """Return, for every stratum, its pixels counted and the ``most`` of them that the draw takes first, in its order.

    The result depends on the strata, the grid and the seed alone.

    Args:
        strata: gives the stratum of pixels.
        grid: on which they are read.
        seed: of the draw.
        most: candidates to keep, per stratum.
        context: progress names the block.
        threads: numbers of threads.
        block: width of blocks.

    Raises:
        InputError: there are more than ``MOST_STRATA`` strata.
        Cancelled: the user asked to stop.
    """
    found: Found = {}

    def write(_: Window, part: Found) -> None:
        for code, candidates in part.items():
            found.setdefault(code, Candidates()).add(candidates.pixels, candidates.place, candidates.key, most)
        _check_number(len(found))

    compute = partial(_first_of_block, grid.width, seed, most)
    text = tr("Counting and drawing pixels of the strata: block {block} of {blocks}")
    Pipeline(strata.read, compute, write).run(grid.windows(block), context, text, threads)
    for candidates in found.values():
        candidates.sort()
    return dict(sorted(found.items()))


def _first_of_block(width: int, seed: int, most: int, window: Window, codes: Codes) -> Found:
    place = places(window, width)[codes != NO_STRATUM]
    values, position, counts = np.unique(codes[codes != NO_STRATUM], return_inverse=True, return_counts=True)
    _check_number(len(values))
    if not len(place):
        return {}
    key = random_keys(place, seed, DRAW)
    order = np.argsort(position.astype(np.uint16), kind="stable")
    found: Found = {}
    for code, group in zip(values.tolist(), np.split(order, np.cumsum(counts)[:-1]), strict=True):
        chosen = group[np.argpartition(key[group], most - 1)[:most]] if len(group) > most else group
        found[int(code)] = Candidates(len(group), place[chosen], key[chosen])
    return found


def _check_number(strata: int) -> None:
    if strata > MOST_STRATA:
        raise InputError(
            tr("There are more than {limit} different strata."),
            tr("Choose a raster with fewer values, or maps with fewer classes."),
            limit=MOST_STRATA,
        )


class Spacing:
    """Points that keep a distance from each other, found by a net of squares as wide as the distance."""

    def __init__(self, grid: Grid, distance: float) -> None:
        """Begin without points; ``distance`` in units of the coordinate system of ``grid``, 0 for any."""
        self._grid, self._distance = grid, distance
        self._squares: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def take(self, place: int) -> bool:
        """Take the pixel at ``place`` unless a point that was taken is nearer than the distance; return whether it was taken."""
        if not self._distance:
            return True
        x, y, col, row = self._where(place)
        near = (point for i in (-1, 0, 1) for j in (-1, 0, 1) for point in self._squares.get((col + i, row + j), ()))
        if any((x - px) ** 2 + (y - py) ** 2 < self._distance**2 for px, py in near):
            return False
        self.put(place)
        return True

    def put(self, place: int) -> None:
        """Take the pixel at ``place`` however near the others are: it is there already."""
        if self._distance:
            x, y, col, row = self._where(place)
            self._squares.setdefault((col, row), []).append((x, y))

    def _where(self, place: int) -> tuple[float, float, int, int]:
        """Return the coordinates of a pixel, and column and row of its square."""
        (x,), (y,) = self._grid.xy(*(np.array([part]) for part in divmod(place, self._grid.width)))
        return float(x), float(y), int(x // self._distance), int(y // self._distance)


def choose(found: Found, wanted: Mapping[int, int], grid: Grid, distance: float) -> dict[int, Places]:
    """Return the first ``wanted`` pixels of every stratum that keep the distance; fewer where the candidates do not suffice.

    The smallest strata choose first: they have the fewest places to go to.
    """
    spacing = Spacing(grid, distance)
    chosen: dict[int, Places] = {}
    for code in sorted(wanted, key=lambda code: (found[code].pixels, code)):
        taken: list[int] = []
        for place in found[code].place.tolist():
            if len(taken) == wanted[code]:
                break
            if spacing.take(place):
                taken.append(place)
        chosen[code] = np.array(taken, np.int64)
    return chosen
