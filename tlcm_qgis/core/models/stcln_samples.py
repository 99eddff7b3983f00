"""Series of images around labelled pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .chosen_samples import drawn, most_squares
from .network_input import day_of
from .network_model import REACH
from .network_samples import NetworkSamples, labelled_series

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
    place = samples.row * stack.grid.width + samples.col
    return drawn(samples, place, most_squares(stack, 2 * REACH + 1), seed, context)


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
