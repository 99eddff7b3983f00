"""Crops that hold labelled pixels: which there are, how they vary while they are learnt from, and which of their labels are kept aside."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..stack.grid import Window
from ..stack.image_stack import READING_THREADS, ImageStack
from ..training.data import IGNORED
from ..training.split import split_by_block
from ..worker.context import JobContext
from .chosen_samples import evenly_drawn, most_squares, tell_left_out, tell_unseen
from .crops import Place, read_crop
from .network_input import day_of
from .network_samples import SPLICED_SHARE, NetworkSamples, spliced, turn, without_some_dates

MOST_SQUARES: Final = 1000  # around places: they overlap, and each holds all labels that lie in it
LABEL_BYTES: Final = 13  # of a pixel of a date: whether it is valid, its class and its weight
LEAST_PASTED: Final = 4  # a rectangle of another crop is at least this part of a crop wide
RATIOS: Final = (0.5, 2.0)  # methods/slgt2.md section 5, like the following
TRIES: Final = 10
MOST_OF_ONE: Final = 0.75
_COLUMNS, _DATES = 1 << 24, 1 << 12  # more than there are, so that a row, a column and a date make one number

Index = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class CropSamples(NetworkSamples):
    """N crops, which may overlap: what several of them hold is one label.

    Attributes:
        values: (N, bands, T, k, k). ``valid``: (N, T, k, k). ``day``: (N, T, 1, 1).
        target: (N, h, w) for all dates together, else (N, T, h, w); ``weight``: of the same shape.
        place_id: (N,) number of the crop. ``row``, ``col``: (N,) its first pixel with labels.
        date: (N, 1, 1) or (N, T, 1, 1).
    """

    @property
    def labels(self) -> int:
        """Number of labels."""
        return int(self.distinct().sum())

    def counts(self, classes: int, date: int | None = None) -> Index:
        """Return the number of labels of each class, (classes,), of all dates or of one."""
        chosen = self.distinct() & (True if date is None else self.date == date)
        return np.bincount(self.target[chosen], minlength=classes)

    def distinct(self) -> Flags:
        """Return which targets are labels that no crop before holds."""
        result = np.zeros(self.target.shape, bool)
        labelled = np.nonzero(self.target != IGNORED)
        date = np.broadcast_to(self.date, self.target.shape)[labelled]
        first = np.unique(self.pixels(labelled) * _DATES + date, return_index=True)[1]
        result[tuple(axis[first] for axis in labelled)] = True
        return result

    def pixels(self, where: tuple[Index, ...]) -> Index:
        """Return the number of the pixel of each target, which ``pixel_place`` turns into its row and column."""
        return (self.row[where[0]] + where[-2]) * _COLUMNS + self.col[where[0]] + where[-1]

    def only(self, chosen: Flags) -> CropSamples:
        """Return the crops with some of their targets, those alone that hold any label."""
        found = replace(self, target=np.where(chosen, self.target, IGNORED))
        kept = (found.target != IGNORED).reshape(len(found), -1).any(axis=1)
        return found if kept.all() else found.take(kept)


def pixel_place(pixels: Index) -> tuple[Index, Index]:
    """Return rows and columns."""
    return pixels // _COLUMNS, pixels % _COLUMNS


def cell_of(stack: ImageStack, samples: SampleSet, size: int) -> Index:
    """Return in which of the squares side by side that cover the images each sample lies."""
    across = -(-stack.grid.width // size)
    return samples.row // size * across + samples.col // size


def cell_windows(stack: ImageStack, cells: Index, size: int) -> list[Window]:
    """Return the windows of ``cell_of``."""
    across = -(-stack.grid.width // size)
    return [Window(cell // across * size, cell % across * size, size, size) for cell in np.unique(cells).tolist()]


def square_windows(stack: ImageStack, samples: SampleSet, size: int, seed: int) -> list[Window]:
    """Return a square around each place, where it lies anywhere in it; of many places some are drawn, about as many of every class."""
    place, first = np.unique(np.stack((samples.row, samples.col), axis=1), axis=0, return_index=True)
    most = min(MOST_SQUARES, most_squares(stack, size, LABEL_BYTES))
    place = place[evenly_drawn(samples.class_value[first], most, seed)]
    start = place - np.random.default_rng([seed, 1]).integers(size, size=place.shape)
    start = np.clip(start, 0, np.maximum(np.array(stack.grid.shape) - size, 0))
    return [Window(row, col, size, size) for row, col in np.unique(start, axis=0).tolist()]


def covered(samples: SampleSet, windows: Sequence[Window]) -> Flags:
    """Return which samples lie in a window (N,)."""
    result = np.zeros(len(samples), bool)
    for window in windows:
        result[samples_inside(samples, window)] = True
    return result


def samples_inside(samples: SampleSet, window: Window) -> Index:
    """Return the numbers of the samples that lie in a window."""
    down, across = samples.row - window.row, samples.col - window.col
    return np.flatnonzero((down >= 0) & (down < window.height) & (across >= 0) & (across < window.width))


def read_crops(
    stack: ImageStack, samples: SampleSet, windows: Sequence[Window], margin: int, context: JobContext, *, per_date: bool = False
) -> CropSamples:
    """Return the crops of some windows with the labels that lie in them; those without any are left out.

    Args:
        stack: the images; a crop that is wider is not valid outside them.
        samples: with date keys of the stack. Those without data on their date, or on no date, are left out, and told.
        windows: squares of one width.
        margin: pixels that the images of a crop are wider on every side.
        context: cancel, warnings.
        per_date: whether a label holds on its date alone; else for all dates, and a place has only one.
    """
    size, dates = windows[0].height, len(stack.dates)
    values, valid = _read_images(stack, windows, margin, context)
    samples = samples.take(np.argsort(samples.class_value, kind="stable"))
    classes = np.searchsorted(samples.scheme.values, samples.class_value)
    keys = {date.key: index for index, date in enumerate(stack.dates)}
    on = np.array([keys[key] for key in samples.date.tolist()], np.int64)
    target = np.full((len(windows), *((dates,) if per_date else ()), size, size), IGNORED, np.int64)
    weight = np.zeros(target.shape, np.float32)
    for number, window in enumerate(windows):
        inside = samples_inside(samples, window)
        where = samples.row[inside] - window.row, samples.col[inside] - window.col
        place = (number, on[inside], *where) if per_date else (number, *where)
        target[place], weight[place] = classes[inside], samples.weight[inside]
    row, col = (np.array([getattr(window, name) for window in windows], np.int64) for name in ("row", "col"))
    day = np.broadcast_to(np.array([day_of(date.interval) for date in stack.dates]).reshape(-1, 1, 1), (len(windows), dates, 1, 1))
    date = np.broadcast_to(np.arange(dates).reshape(-1, 1, 1) if per_date else np.full((1, 1), dates - 1), (*target.shape[:-2], 1, 1))
    found = CropSamples(values, valid, day, target, weight, np.arange(len(windows)) + 1, row, col, date)
    shown = valid[..., margin : margin + size, margin : margin + size]
    seen: Flags = shown if per_date else np.logical_or.reduce(shown, axis=1)
    kept = found.only(seen)
    (tell_left_out if per_date else tell_unseen)(found.labels - kept.labels, context)
    return kept


def _read_images(stack: ImageStack, windows: Sequence[Window], margin: int, context: JobContext) -> tuple[NDArray[np.float32], Flags]:
    side, dates = windows[0].height + 2 * margin, tuple(range(len(stack.dates)))
    values = np.empty((len(windows), len(stack.bands), len(dates), side, side), np.float32)
    valid = np.empty((len(windows), len(dates), side, side), bool)
    with ThreadPoolExecutor(READING_THREADS, "tlcm-crop") as pool:
        for start in range(0, len(windows), READING_THREADS):
            context.check_cancelled()
            places = [Place(window, dates) for window in windows[start : start + READING_THREADS]]
            for number, crop in enumerate(pool.map(lambda place: read_crop(stack, place, margin), places), start):
                values[number], valid[number] = crop.values.swapaxes(0, 1), crop.valid
    return values, valid


def split_labels(crops: CropSamples, share: float, seed: int) -> tuple[CropSamples, CropSamples]:
    """Return the crops with the labels to learn from, and with those of whole blocks of the image to judge by, each of which comes once.

    Args:
        crops: with all labels; the images of both may be the same.
        share: of the labels of every class that is kept aside.
        seed: of the draw.
    """
    labelled = crops.target != IGNORED
    where = np.nonzero(labelled)
    pixels = crops.pixels(where)
    single, first = np.unique(np.stack((pixels, crops.target[where])), axis=1, return_index=True)
    held = split_by_block(pixels[first], *pixel_place(single[0]), single[1], share=share, seed=seed)
    aside = np.zeros(labelled.shape, bool)
    aside[where] = np.isin(pixels, single[0][held])
    return crops.only(labelled & ~aside), crops.only(aside & crops.distinct())


# -- how they vary --------------------------------------------------------------------------------------------------------------------


def turned_crops(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return crops turned and mirrored at random together with their labels, without the images of some dates."""
    way = rng.integers(8, size=len(samples))
    turned = {name: turn(getattr(samples, name), way) for name in ("values", "valid", "target", "weight")}
    return without_some_dates(replace(samples, **turned), rng)


def changing_crops(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return crops as ``turned_crops``; about half of them go on as another one from a random date on inside a rectangle."""
    count, dates, side, _ = samples.valid.shape
    split = np.where(rng.random(count) < SPLICED_SHARE, rng.integers(1, max(dates, 2), size=count), dates)
    length = rng.integers(max(side // LEAST_PASTED, 1), side + 1, size=(2, count, 1))
    start = (rng.random((2, count, 1)) * (side - length + 1)).astype(np.int64)
    along = (np.arange(side) >= start) & (np.arange(side) < start + length)
    return turned_crops(spliced(samples, rng.permutation(count), split, along[0][:, :, np.newaxis] & along[1][:, np.newaxis]), rng)


def published_crops(samples: NetworkSamples, size: int, rng: np.random.Generator) -> NetworkSamples:
    """Return parts of crops, ``size`` pixels wide, of the images made larger or smaller by chance, some of them mirrored."""
    parts = [_published_part(samples.take(np.array([index])), size, rng) for index in range(len(samples))]
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in ("values", "valid", "target", "weight")}
    return replace(samples, **arrays)


def _published_part(crop: NetworkSamples, size: int, rng: np.random.Generator) -> NetworkSamples:
    """Return a part of one crop; it is the last of some if none holds two classes of which neither is too large."""
    side = crop.target.shape[-1]
    larger = max(int(side * rng.uniform(*RATIOS) + 0.5), size)
    for _ in range(TRIES):
        rows, cols = ((rng.integers(larger - size + 1) + np.arange(size) + 0.5) * side / larger for _ in range(2))
        nearest = ..., rows.astype(np.int64)[:, np.newaxis], cols.astype(np.int64)
        target = crop.target[nearest]
        counts = np.unique(target[target != IGNORED], return_counts=True)[1]
        if len(counts) > 1 and counts.max() < MOST_OF_ONE * counts.sum():
            break
    seen = crop.valid[nearest]
    values = np.where(seen[:, np.newaxis], between(crop.values, rows - 0.5, cols - 0.5), np.float32(0))
    way = -1 if rng.random() < 0.5 else 1
    found = {"values": values, "valid": seen, "target": target, "weight": crop.weight[nearest]}
    return replace(crop, **{name: np.ascontiguousarray(array[..., ::way]) for name, array in found.items()})


def between(values: NDArray[np.float32], rows: NDArray[Any], cols: NDArray[Any]) -> NDArray[np.float32]:
    """Return values (..., h, w) at places between pixels, by linear interpolation; beyond the outermost they go on as these."""
    for axis, places in ((-2, rows), (-1, cols)):
        places = np.clip(places, 0, values.shape[axis] - 1)
        low = np.minimum(places.astype(np.int64), max(values.shape[axis] - 2, 0))
        high = np.minimum(low + 1, values.shape[axis] - 1)
        share = (places - low).astype(np.float32)
        share = share[:, np.newaxis] if axis == -2 else share
        values = values.take(low, axis) * (1 - share) + values.take(high, axis) * share
    return values
