"""The labelled points of the first date: where an analyst would put them, inside parcels and each in another one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..stack.grid import Window
from .plan import SCHEME
from .randomness import key, uniform
from .scene import Scene

UNCLEAR, BORDER = 2.0, 1.0  # added to the random score of a pixel (0-1): taken only where nothing better is left


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pixels that may become points: (M,) each."""

    score: NDArray[np.float32]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    unit: NDArray[np.intp]
    value: NDArray[np.uint8]

    def take(self, index: NDArray[np.intp]) -> Candidates:
        """Return some of them."""
        return Candidates(self.score[index], self.row[index], self.col[index], self.unit[index], self.value[index])


def draw_points(scene: Scene) -> SampleSet:
    """Return ``points_per_class`` points of every class on the first date (fewer where a class has fewer pixels).

    Points lie on clear pixels, away from borders and in different parcels as long as there are any. Does not depend on the blocks.
    """
    parts = [_candidates(scene, block) for block in scene.blocks()]
    names = ("score", "row", "col", "unit", "value")
    found = Candidates(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))
    chosen = found.take(np.concatenate([_choose(found, value, scene.settings.points_per_class) for value in SCHEME.values]))
    return SampleSet.create(chosen.row, chosen.col, chosen.value, SCHEME, date=scene.dates[0].isoformat())


def _candidates(scene: Scene, block: Window) -> Candidates:
    """Return the best pixel of every unit in a block, and the best of every class beside them."""
    whole = scene.grid.whole()
    outer = block.grown(1).intersection(whole)
    if outer is None:
        raise ValueError(f"{block} lies outside the scene")
    truth = scene.truth(0, outer)
    padded = np.pad(
        truth,
        [
            (int(block.row == 0), int(block.row + block.height == whole.height)),
            (int(block.col == 0), int(block.col + block.width == whole.width)),
        ],
    )
    neighbours = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))
    values = neighbours[:, :, 1, 1]
    inside = (neighbours == values[:, :, None, None]).all(axis=(2, 3))
    rows, cols = np.mgrid[block.row : block.row + block.height, block.col : block.col + block.width]
    score = uniform(key(scene.settings.seed, "points"), rows, cols) + BORDER * ~inside + UNCLEAR * ~scene.is_clear(0, block)
    everything = Candidates(score.ravel().astype(np.float32), rows.ravel(), cols.ravel(), scene.unit_rows(block).ravel(), values.ravel())
    order = np.argsort(everything.score, kind="stable")
    _, best_of_unit = np.unique(everything.unit[order], return_index=True)
    best_of_class = [np.flatnonzero(everything.value[order] == value)[: scene.settings.points_per_class] for value in SCHEME.values]
    return everything.take(order[np.unique(np.concatenate([best_of_unit, *best_of_class]))])


def _choose(found: Candidates, value: int, count: int) -> NDArray[np.intp]:
    """Return the candidates of a class with the lowest scores, those in other units first."""
    rows = np.flatnonzero(found.value == value)
    rows = rows[np.lexsort((found.col[rows], found.row[rows], found.score[rows]))]
    _, first = np.unique(found.unit[rows], return_index=True)
    is_first = np.zeros(len(rows), dtype=np.bool_)
    is_first[first] = True
    worse = ~is_first & (found.score[rows] < BORDER)
    order = np.lexsort((np.arange(len(rows)), np.select([is_first & (found.score[rows] < BORDER), worse], [0, 1], 2)))
    return rows[order][:count]
