"""Walks from labelled pixels outward along rays (methods/tlcm.md section 4)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .visit import Index, VisitLines

UNIT_STEPS: Final = {  # rays in units of a pixel, in the published order: N, S, W, E, NW, NE, SW, SE
    45: ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)),
    90: ((-1, 0), (1, 0), (0, -1), (0, 1)),
}
POSITIONS_AT_ONCE: Final = 1_000_000  # positions looked at in one piece: some 30 MB


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
    portion = max(1, POSITIONS_AT_ONCE // rays.row.size)
    for first in range(0, len(row), portion):
        check()
        part = slice(first, first + portion)
        rows = row[part].astype(np.int32)[:, np.newaxis, np.newaxis] + rays.row
        cols = col[part].astype(np.int32)[:, np.newaxis, np.newaxis] + rays.col
        near = rays.counts & (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
        near &= (rows % lines.interval == 0) | (cols % lines.interval == 0)
        place = np.flatnonzero(near)
        at_row, at_col = rows.ravel()[place].astype(np.int64), cols.ravel()[place].astype(np.int64)
        visited = lines.holds(at_row, at_col)
        yield first + place[visited] // rays.row.size, at_row[visited] * width + at_col[visited]
