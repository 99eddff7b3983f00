"""Which of the samples a network on image series learns from: as many as the memory holds, and those of places that keep their class."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext

MEMORY_BYTES: Final = 2**30  # of all images that a training holds
Index = NDArray[np.int64]


def most_squares(stack: ImageStack, side: int, label_bytes: int = 0) -> int:
    """Return how many squares of ``side`` pixels fit with all dates, where each pixel of a date takes ``label_bytes`` beside its bands."""
    pixel = len(stack.bands) * np.dtype(np.float32).itemsize + label_bytes
    return max(2, MEMORY_BYTES // (len(stack.dates) * side**2 * pixel))


def even_order(classes: NDArray[np.uint8], seed: int) -> Index:
    """Return some units (U,) of these classes by their numbers, in a random order of which every beginning has about as many of each class."""
    order = np.random.default_rng(seed).permutation(len(classes))
    rank = np.zeros(len(classes), np.int64)
    for value in np.unique(classes):
        own = classes[order] == value
        rank[own] = np.arange(own.sum())
    return order[np.argsort(rank, kind="stable")]


def evenly_drawn(classes: NDArray[np.uint8], most: int, seed: int) -> NDArray[np.bool_]:
    """Return which of some units (U,) of these classes are among ``most`` that are drawn, about as many of every class."""
    chosen = np.zeros(len(classes), bool)
    chosen[even_order(classes, seed)[:most]] = True
    return chosen


def drawn(samples: SampleSet, unit: Index, most: int, seed: int, context: JobContext) -> SampleSet:
    """Return the samples of at most so many units, about as many of every class.

    Args:
        samples: to draw from.
        unit: (N,) number of the place, or crop, that each lies in.
        most: units.
        seed: of the draw.
        context: told.
    """
    units, first, member = np.unique(unit, return_index=True, return_inverse=True)
    if len(units) <= most:
        return samples
    kept = samples.take(evenly_drawn(samples.class_value[first], most, seed)[member.ravel()])
    context.warning(
        tr("The training takes {count} of {total} samples, about as many of every class: more images would not fit into the memory."),
        count=len(kept),
        total=len(samples),
    )
    return kept


def tell_left_out(count: int, context: JobContext) -> None:
    """Warn if samples were left out because their date does not show their places."""
    if count:
        context.warning(tr("{count} samples lie on nodata or masked pixels of their date and are left out."), count=count)


def tell_unseen(count: int, context: JobContext) -> None:
    """Warn if samples were left out because no date shows their places."""
    if count:
        context.warning(tr("{count} samples lie on nodata or masked pixels of all dates and are left out."), count=count)


def of_one_class(samples: SampleSet, context: JobContext) -> SampleSet:
    """Return one sample of every place that is labelled with one class only, whatever the dates."""
    _, first, member = np.unique(np.stack((samples.row, samples.col)), axis=1, return_index=True, return_inverse=True)
    lowest, highest = np.full(len(first), 255, np.uint8), np.zeros(len(first), np.uint8)
    np.minimum.at(lowest, member.ravel(), samples.class_value)
    np.maximum.at(highest, member.ravel(), samples.class_value)
    changing = int((lowest != highest).sum())
    if changing:
        context.warning(
            tr("{count} places are left out because their class changes, and the network gives one class to the whole series (LABELS)."),
            count=changing,
        )
    return samples.take(np.sort(first[lowest == highest]))
