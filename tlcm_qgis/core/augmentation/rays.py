"""Walks from labelled pixels outward along rays (methods/tlcm.md section 4)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .visit import Index, VisitLines

UNIT_STEPS: Final = {  # rays in units of a pixel, in the published order: N, S, W, E, NW, NE, SW, SE
    45: ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)),
    90: ((-1, 0), (1, 0), (0, -1), (0, 1)),
}
POSITIONS_AT_ONCE: Final = 1_000_000  # positions on lines looked at in one piece: some 50 MB


@dataclass(frozen=True, slots=True)
class Rays:
    """Offsets of the positions of every ray from the pixel it starts in: ``row``, ``col``, int32 (rays, length); those that count."""

    row: NDArray[np.int32]
    col: NDArray[np.int32]
    counts: NDArray[np.bool_]

    @classmethod
    def every(cls, angle: int, length: int, repeated: bool) -> Rays:
        """Return rays of ``length`` positions, the first one step away.

        Args:
            angle: degrees between rays. 45 and 90 go in whole pixels; other angles in steps of one pixel length whose offsets are cut
                off toward zero, as published: sin 30 degrees is a little less than a half there, so its second step is no pixel away.
            length: positions of each.
            repeated: whether a pixel that a ray meets several times (or the pixel it starts in) counts each time, as published.
        """
        steps = np.arange(1, length + 1)
        if angle in UNIT_STEPS:
            unit = np.array(UNIT_STEPS[angle])
            row, col = (unit[:, axis, np.newaxis] * steps for axis in (0, 1))
        else:
            turns = [math.radians(degrees) for degrees in range(0, 360, angle)]
            row, col = (np.trunc(np.array([f(turn) for turn in turns])[:, np.newaxis] * steps) for f in (math.cos, math.sin))
        rows: NDArray[np.int32] = row.astype(np.int32)
        cols: NDArray[np.int32] = col.astype(np.int32)
        return cls(rows, cols, np.ones(rows.shape, bool) if repeated else _moves(rows, cols))


def _moves(row: NDArray[np.int32], col: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Return the positions that differ from the one before; a ray never comes back to a pixel it left."""
    moves: NDArray[np.bool_] = (np.diff(row, axis=1, prepend=0) != 0) | (np.diff(col, axis=1, prepend=0) != 0)
    return moves


def walk(row: Index, col: Index, angle: int, lines: VisitLines, repeated: bool, check: Callable[[], None]) -> Iterator[tuple[Index, Index]]:
    """Walk from pixels in all directions until the border of the image.

    Args:
        row: (N,) of the starts.
        col: the same.
        angle: degrees between rays.
        lines: what may be visited.
        repeated: see ``Rays.every``.
        check: called between pieces; may raise to stop.

    Yields:
        Pieces of the visits, in the order start, ray, distance: the start (an index below N) and the pixel (row * width + col).
    """
    height, width = lines.shape
    rays = Rays.every(angle, math.ceil(math.hypot(height, width)), repeated)
    down, across, size = rays.row.ravel(), rays.col.ravel(), rays.row.size
    crossings = [_Crossings.of(offset, rays.counts, lines.interval) for offset in (rays.row, rays.col)]
    portion = max(1, POSITIONS_AT_ONCE * lines.interval // (2 * size))
    for first in range(0, len(row), portion):
        check()
        order, pixel = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        for start, place in _on_lines(row[first : first + portion], col[first : first + portion], crossings):
            at_row, at_col = row[first + start] + down[place], col[first + start] + across[place]
            inside = np.flatnonzero((at_row >= 0) & (at_row < height) & (at_col >= 0) & (at_col < width))
            met = inside[lines.holds(at_row[inside], at_col[inside])]
            order.append((first + start[met]) * size + place[met])
            pixel.append(at_row[met] * width + at_col[met])
        places, once = np.unique(np.concatenate(order), return_index=True)  # where two lines cross, a position is found twice
        yield places // size, np.concatenate(pixel)[once]


@dataclass(frozen=True, slots=True)
class _Crossings:
    """Positions of rays, by the rest of their offsets divided by the interval of the lines.

    Attributes:
        places: positions (of all rays, one after the other) with the rest 0, then those with the rest 1, ...
        bounds: (interval + 1,) where each begins.
    """

    places: Index
    bounds: Index

    @classmethod
    def of(cls, offset: NDArray[np.int32], counts: NDArray[np.bool_], interval: int) -> _Crossings:
        """Return the positions that count of rays with these offsets down (or across)."""
        places = np.flatnonzero(counts)
        rest = offset.ravel()[places] % interval
        order = np.argsort(rest, kind="stable")
        return cls(places[order], np.searchsorted(rest[order], np.arange(interval + 1)))

    def on_lines(self, start: int) -> Index:
        """Return the positions on lines, of rays from a row (or column)."""
        rest = -start % (len(self.bounds) - 1)
        return self.places[self.bounds[rest] : self.bounds[rest + 1]]


def _on_lines(row: Index, col: Index, crossings: Sequence[_Crossings]) -> Iterator[tuple[Index, Index]]:
    """Yield starts (indexes below N) and positions of their rays on the rows, then on the columns, that are looked at.

    Starts that are as far from a line as each other share their positions.
    """
    for start, along in zip((row, col), crossings, strict=True):
        rests = start % (len(along.bounds) - 1)
        for rest in np.unique(rests).tolist():
            members, places = np.flatnonzero(rests == rest), along.on_lines(rest)
            yield np.repeat(members, len(places)), np.tile(places, len(members))
