"""Places without a label that tell how classes look on each date, and the features of places on all dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..engine.side_by_side import side_by_side
from ..models.features import FeatureForm, sample_features
from ..stack.grid import Window
from ..stack.image_stack import ImageStack

NEIGHBOURHOOD: Final = FeatureForm(3)  # the pixel, and the mean of the valid pixels around it, which is steadier
BLOCK_PX: Final = 256
MOST_BLOCKS: Final = 64  # read on each date, whatever the size of the images: 4 million pixels
LABELLED_BLOCKS: Final = 48  # at most so many of them for where the labels are; the others lie anywhere

Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Looks:
    """Features (T, N, F) of N places on T dates, and whether their pixels are valid (T, N)."""

    features: NDArray[np.float32]
    valid: NDArray[np.bool_]


def draw_places(stack: ImageStack, row: Index, col: Index, count: int, rng: np.random.Generator) -> tuple[Index, Index]:
    """Return rows and columns of at most ``count`` places beside those that are labelled, in the blocks around them and elsewhere.

    Args:
        stack: the images.
        row: (N,) rows of the labelled places and
        col: (N,) their columns.
        count: number of places wanted.
        rng: draws them.
    """
    windows: Sequence[Window] = stack.grid.windows(BLOCK_PX)
    if len(windows) > MOST_BLOCKS:
        across = -(-stack.grid.width // BLOCK_PX)
        labelled = rng.permutation(np.unique(row // BLOCK_PX * across + col // BLOCK_PX))[:LABELLED_BLOCKS]
        others = np.setdiff1d(np.arange(len(windows)), labelled)
        chosen = np.sort(np.concatenate([labelled, rng.permutation(others)[: MOST_BLOCKS - len(labelled)]]))
        windows = [windows[number] for number in chosen]
    sizes = np.array([window.height * window.width for window in windows])
    total = int(sizes.sum())
    drawn = np.sort(rng.choice(total, min(total, count + len(row)), replace=False))
    block = np.searchsorted(np.cumsum(sizes), drawn, side="right")
    inside = drawn - (np.cumsum(sizes) - sizes)[block]
    width = np.array([window.width for window in windows])[block]
    rows = np.array([window.row for window in windows])[block] + inside // width
    cols = np.array([window.col for window in windows])[block] + inside % width
    free = np.flatnonzero(~np.isin(rows * stack.grid.width + cols, row * stack.grid.width + col))
    if len(free) > count:
        free = np.sort(rng.choice(free, count, replace=False))
    return rows[free].astype(np.int64), cols[free].astype(np.int64)


def read_looks(stack: ImageStack, row: Index, col: Index, progress: Callable[[int], None] = lambda _: None) -> Looks:
    """Return what places (N,) look like on all dates; ``progress`` is told the date and may raise to stop."""
    bands = range(len(stack.bands))
    features = np.empty((len(stack.dates), len(row), len(NEIGHBOURHOOD.names(stack.bands))), np.float32)
    valid = np.empty(features.shape[:2], bool)

    def read(date: int) -> None:
        features[date], valid[date] = sample_features(stack, date, row, col, bands, NEIGHBOURHOOD)

    side_by_side(read, len(stack.dates), progress)
    return Looks(features, valid)
