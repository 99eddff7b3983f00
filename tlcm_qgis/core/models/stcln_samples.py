"""Series of images around labelled pixels, and crops that hold some."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..stack.grid import Window
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .crops import Place, read_crop
from .network_input import day_of
from .network_model import REACH
from .network_samples import NetworkSamples, labelled_series, turn, without_some_dates

MEMORY_BYTES: Final = 2**30  # of all images that a training holds
Index = NDArray[np.int64]


def read_series_patches(stack: ImageStack, samples: SampleSet, halo: int, check: Callable[[], None]) -> NetworkSamples:
    """Return series of patches (N, bands, T, k, k) around all labelled places, with the labels of ``read_series``.

    Args:
        stack: the images; outside them nothing is valid.
        samples: with date keys of the stack.
        halo: pixels around a place.
        check: raises when the user has cancelled.
    """
    return labelled_series(stack, samples, lambda row, col: _patches(stack, row, col, halo, check))


def read_places(stack: ImageStack, samples: SampleSet, halo: int, check: Callable[[], None]) -> NetworkSamples:
    """Return series of patches around places, with one label (N,) for all dates; those without data on any date are left out.

    Args:
        stack: the images; outside them nothing is valid.
        samples: one of every place.
        halo: pixels around a place.
        check: raises when the user has cancelled.
    """
    samples = samples.take(np.lexsort((samples.col, samples.row)))
    values, valid = _patches(stack, samples.row, samples.col, halo, check)
    target = np.searchsorted(samples.scheme.values, samples.class_value)
    day = np.broadcast_to([day_of(date.interval) for date in stack.dates], valid.shape[:2])
    last = np.full(len(samples), len(stack.dates) - 1)
    found = NetworkSamples(values, valid, day, target, samples.weight, samples.place_id, samples.row, samples.col, last)
    seen: NDArray[np.bool_] = np.logical_or.reduce(found.seen, axis=1)
    return found.take(seen)


def _patches(
    stack: ImageStack, row: Index, col: Index, halo: int, check: Callable[[], None]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return series of patches (N, bands, T, k, k) around pixels, and what of them is valid (N, T, k, k)."""
    side = 2 * halo + 1
    values = np.zeros((len(row), len(stack.bands), len(stack.dates), side, side), np.float32)
    valid = np.zeros((len(row), len(stack.dates), side, side), bool)
    for index in range(len(stack.dates)):
        check()
        values[:, :, index], valid[:, index] = stack.read_pixels(index, row, col, halo)
    return values, valid


def drawn_places(stack: ImageStack, samples: SampleSet, seed: int, context: JobContext) -> SampleSet:
    """Return the samples of as many places as the memory holds with the images around them; fewer are told."""
    side = 2 * REACH + 1
    return _drawn(samples, samples.row * stack.grid.width + samples.col, _most(stack, side), seed, context)


def _most(stack: ImageStack, side: int) -> int:
    """Return how many squares of all dates fit."""
    return max(2, MEMORY_BYTES // (len(stack.dates) * len(stack.bands) * side**2 * np.dtype(np.float32).itemsize))


def _drawn(samples: SampleSet, unit: Index, most: int, seed: int, context: JobContext) -> SampleSet:
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
    order = np.random.default_rng(seed).permutation(len(units))
    classes = samples.class_value[first][order]
    rank = np.zeros(len(units), np.int64)
    for value in np.unique(classes):
        own = classes == value
        rank[own] = np.arange(own.sum())
    chosen = np.zeros(len(units), bool)
    chosen[order[np.argsort(rank, kind="stable")[:most]]] = True
    kept = samples.take(chosen[member.ravel()])
    context.warning(
        tr("The training takes {count} of {total} samples, about as many of every class: more images would not fit into the memory."),
        count=len(kept),
        total=len(samples),
    )
    return kept


def read_crops(stack: ImageStack, samples: SampleSet, size: int, margin: int, seed: int, context: JobContext) -> NetworkSamples:
    """Return crops (N, bands, T, size + 2 margin, ...) that hold labelled places, with one label (N, size, size) for all dates of a pixel.

    Args:
        stack: the images; a crop that is wider is not valid outside them.
        samples: with date keys of the stack; those of places whose class changes are left out, and told.
        size: width of a crop.
        margin: pixels that its images are wider on every side.
        seed: of the draw where crops do not fit into the memory.
        context: cancel, warnings.

    Raises:
        ParameterError: all samples lie within one crop.
    """
    samples = of_one_class(samples, context)
    across = -(-stack.grid.width // size)
    samples = _drawn(samples, samples.row // size * across + samples.col // size, _most(stack, size + 2 * margin), seed, context)
    cells, member = np.unique(samples.row // size * across + samples.col // size, return_inverse=True)
    places = [
        Place(Window(cell // across * size, cell % across * size, size, size), tuple(range(len(stack.dates)))) for cell in cells.tolist()
    ]
    crops = []
    for place in places:
        context.check_cancelled()
        crops.append(read_crop(stack, place, margin))
    values, valid = np.stack([crop.values.swapaxes(0, 1) for crop in crops]), np.stack([crop.valid for crop in crops])
    target = np.full((len(cells), size, size), IGNORED, np.int64)
    weight = np.zeros(target.shape, np.float32)
    pixel = member.ravel(), samples.row % size, samples.col % size
    target[pixel] = np.searchsorted(samples.scheme.values, samples.class_value)
    weight[pixel] = samples.weight
    seen: NDArray[np.bool_] = np.logical_or.reduce(valid, axis=1)[:, margin : margin + size, margin : margin + size]
    tell_unseen(int((~seen[pixel]).sum()), context)
    target[~seen] = IGNORED
    labelled = (target != IGNORED).any(axis=(1, 2))
    if labelled.sum() == 1:
        raise ParameterError(
            tr("CROP_SIZE is {size} pixels, and all samples lie within a single crop, which is too few to learn from."),
            tr("Give a smaller CROP_SIZE, or add samples elsewhere."),
            size=size,
        )
    _, first = np.unique(member.ravel(), return_index=True)
    day = np.broadcast_to([[[day_of(date.interval)]] for date in stack.dates], valid.shape)
    date = np.full(target.shape, len(stack.dates) - 1, np.int64)
    return NetworkSamples(values, valid, day, target, weight, cells + 1, samples.row[first], samples.col[first], date).take(labelled)


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


def some_dates(samples: NetworkSamples, most: int, rng: np.random.Generator) -> NetworkSamples:
    """Return series with at most so many of their dates, drawn for all of them; half of these are labelled ones where there are as many."""
    count = samples.valid.shape[1]
    if count <= most:
        return samples
    is_series = samples.target.ndim == 2
    labelled = (samples.target != IGNORED).any(axis=0) if is_series else np.zeros(count, bool)
    first = rng.choice(np.flatnonzero(labelled), min(most // 2, int(labelled.sum())), replace=False) if labelled.any() else ()
    others = np.setdiff1d(np.arange(count), first)
    chosen = np.sort(np.concatenate([first, rng.choice(others, most - len(first), replace=False)]).astype(np.int64))
    values, valid, day = samples.values[:, :, chosen], samples.valid[:, chosen], samples.day[:, chosen]
    if not is_series:
        return replace(samples, values=values, valid=valid, day=day)
    return replace(samples, values=values, valid=valid, day=day, target=samples.target[:, chosen], date=samples.date[:, chosen])


def turned_crops(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return crops turned and mirrored at random together with their labels, without the images of some dates."""
    way = rng.integers(8, size=len(samples))
    turned = {name: turn(getattr(samples, name), way) for name in ("values", "valid", "target", "weight")}
    return without_some_dates(replace(samples, **turned), rng)
