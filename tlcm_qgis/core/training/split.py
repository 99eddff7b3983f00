"""Which samples a network is judged by while it learns: whole blocks of the image, so that no neighbour of them was learnt from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

SIZES: Final = (128, 64, 32, 16, 8)  # pixels; the smallest is still wider than a patch of 7 x 7
FEW_AREAS: Final = 5  # a class that has fewer is too little known to do without any of them
FEWEST_BLOCKS: Final = 20  # of a class; of fewer the share that is held back hits the wanted one too roughly
FEWEST_HELD: Final = 10  # samples; what fewer say about a network is chance
MOST_HELD: Final = 0.5  # of a class that has one block too large for the share that is wanted

Index = NDArray[np.int64]


def split_by_block(
    place_id: ArrayLike, row: ArrayLike, col: ArrayLike, class_value: ArrayLike, share: float = 0.2, block_pixels: int = 0, seed: int = 1
) -> NDArray[np.bool_]:
    """Return which samples are held back for validation (N,).

    Samples of one place, and of pixels of one class that touch (those of a polygon), are an area, which is never cut. An area belongs
    to the square block of its first pixel, and blocks are drawn until about ``share`` of every class is held back. A class keeps
    samples on both sides where it can; one of fewer than five areas stays wholly in training, with all that lies in its blocks.

    Nothing is held back where that leaves fewer than ten samples or a single class to judge by: there is no validation then, and no
    early stopping either. The result depends on the samples and the seed, not on the order of the samples.

    Args:
        place_id: (N,) the same place has the same id on every date.
        row: (N,) row of the pixel.
        col: (N,) column of the pixel.
        class_value: (N,) class of the sample; may differ between the dates of a place.
        share: of the samples of every class that is held back.
        block_pixels: width of a block; 0: the widest of 128, 64, ... 8 pixels for which every class lies in twenty blocks.
        seed: of the draw.
    """
    found = find_areas(place_id, row, col, class_value)
    if found is None:
        return np.zeros(0, bool)
    counts = found.counts
    is_few = np.array([len(np.unique(found.area[column > 0])) < FEW_AREAS for column in counts.T])
    for size in (block_pixels,) if block_pixels else SIZES:
        block, table = found.blocks(size)
        if ((table > 0).sum(axis=0) >= FEWEST_BLOCKS)[~is_few].all():
            break
    held = _draw(table, is_few, share, np.random.default_rng(seed))
    result: NDArray[np.bool_] = held[block][found.pixel]
    enough = np.count_nonzero(result) >= FEWEST_HELD and np.count_nonzero(table[held].any(axis=0)) > 1
    return result if enough else np.zeros(len(result), bool)


@dataclass(frozen=True, slots=True)
class Areas:
    """Which pixels belong together: those of one place, and pixels of one class that touch (those of a polygon), but for points.

    Attributes:
        pixels: (2, P) rows and columns of the different pixels, in order of row and column.
        pixel: (N,) the pixel of every sample.
        area: (P,) the area of every pixel, numbered from 0.
        counts: (P, K) samples of each class on a pixel, classes in ascending order.
    """

    pixels: Index
    pixel: Index
    area: Index
    counts: Index

    def blocks(self, size: int) -> tuple[Index, Index]:
        """Return the square block of ``size`` pixels of every pixel (P,), that of the first pixel of its area, and the samples (B, K)."""
        _, anchor = np.unique(self.area, return_index=True)
        _, block = np.unique(self.pixels[:, anchor[self.area]] // size, axis=1, return_inverse=True)
        block = block.reshape(-1)
        table = np.zeros((int(block.max()) + 1, self.counts.shape[1]), np.int64)
        np.add.at(table, block, self.counts)
        return block, table


def find_areas(place_id: ArrayLike, row: ArrayLike, col: ArrayLike, class_value: ArrayLike, is_point: ArrayLike = False) -> Areas | None:
    """Return the areas of samples, as ``split_by_block`` takes them; ``None`` if there are none.

    Points (``is_point``: (N,) or of all) that a person set one by one are areas of their own, however near each other they lie.
    """
    rows, cols = np.asarray(row, np.int64), np.asarray(col, np.int64)
    values, classes = np.unique(np.asarray(class_value), return_inverse=True)
    if not len(rows):
        return None
    pixels, first, pixel = np.unique(np.stack((rows, cols)), axis=1, return_index=True, return_inverse=True)
    pixel = pixel.reshape(-1)
    counts = np.zeros((len(first), len(values)), np.int64)
    np.add.at(counts, (pixel, classes), 1)
    alone = np.zeros(len(first), bool)
    alone[pixel[np.broadcast_to(np.asarray(is_point, bool), len(rows))]] = True
    return Areas(pixels, pixel, _areas(pixels, counts.argmax(axis=1), alone, np.asarray(place_id), pixel), counts)


def _areas(pixels: Index, classes: Index, alone: NDArray[np.bool_], place_id: NDArray[Any], pixel: Index) -> Index:
    """Return the area (P,), numbered from 0, of pixels (2, P) in order of row and column, of their classes and of the samples on them.

    Two pixels that are both ``alone`` (P,) do not make an area by touching.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    order = np.argsort(place_id, kind="stable")
    same = np.flatnonzero(place_id[order][1:] == place_id[order][:-1])
    pairs = [np.stack((pixel[order][same], pixel[order][same + 1])), *_touching(pixels, classes, alone)]
    left, right = np.concatenate(pairs, axis=1)
    count = pixels.shape[1]
    graph = coo_array((np.ones(len(left), bool), (left, right)), shape=(count, count))
    area: Index = connected_components(graph, directed=False)[1].astype(np.int64)
    return area


def _touching(pixels: Index, classes: Index, alone: NDArray[np.bool_]) -> Iterator[Index]:
    """Give pairs of pixels (2, n) of one class that share a side or a corner, and are not both alone."""
    width = int(np.ptp(pixels[1])) + 3  # a column beside the last one is not the first of the next row
    key = (pixels[0] - pixels[0].min()) * width + pixels[1] - pixels[1].min()
    for step in (1, width - 1, width, width + 1):
        found = np.minimum(np.searchsorted(key, key + step), len(key) - 1)
        left = np.flatnonzero((key[found] == key + step) & (classes[found] == classes) & ~(alone[found] & alone))
        yield np.stack((left, found[left]))


def _draw(table: Index, is_few: NDArray[np.bool_], share: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return which blocks are held back, from the samples of every class in them (B, K)."""
    total = table.sum(axis=0)
    held = np.zeros(len(table), bool)
    sums = np.zeros(table.shape[1], np.int64)

    def miss(counts: NDArray[np.int64]) -> float:
        return float(np.square(counts / total - share).sum())

    free = [number for number in rng.permutation(len(table)).tolist() if not table[number, is_few].any()]
    for number in free:
        if miss(sums + table[number]) < miss(sums) and (sums + table[number] <= MOST_HELD * total).all():
            held[number] = True
            sums += table[number]
    for each in np.argsort(total, kind="stable"):
        possible = [number for number in free if table[number, each] and (sums + table[number] <= MOST_HELD * total).all()]
        if sums[each] == 0 and possible:
            best = min(possible, key=lambda number: miss(sums + table[number]))
            held[best] = True
            sums += table[best]
    return held
