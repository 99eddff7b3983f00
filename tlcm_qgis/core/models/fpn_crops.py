"""Squares of single images around labelled pixels, and how they vary while a network learns from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..stack.grid import Window
from ..stack.image_stack import READING_THREADS, ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .chosen_samples import MEMORY_BYTES, even_order, tell_left_out
from .crops import Place, read_crop
from .label_crops import CropSamples, between, samples_inside
from .network_input import day_of
from .network_samples import NetworkSamples, turn

FEWEST: Final = 8  # squares: of fewer, some come several times, each time at another place
LABEL_BYTES: Final = 13  # of a pixel: whether it is valid, its class and its weight
ZOOM: Final = 2.0  # images are seen at most so many times larger, or smaller
ZOOMED_SHARE: Final = 0.5  # of the crops; the others are as the maps see them
PAPER_ZOOMS: Final = (0.5, 0.75, 1.25, 1.5, 1.75)  # methods/lovecs.md section 5, like the following
PAPER_TURNED: Final = 0.75  # share of the crops that are turned or mirrored

Floats = NDArray[np.float32]
Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class DateCrops(CropSamples):
    """N crops of single dates, which may overlap: what several of a date hold is one label.

    Attributes:
        values: (N, bands, k, k). ``valid``: (N, k, k). ``day``: (N, 1, 1).
        target, weight: (N, k, k).
        date: (N, 1, 1).
    """

    def counts(self, classes: int, date: int | None = None) -> Index:
        """Return the number of labels of each class, (classes,), of all dates or of one."""
        if date is None:
            return np.bincount(self.target[self.distinct()], minlength=classes)
        own = self.take(self.date[:, 0, 0] == date)
        return own.counts(classes) if len(own) else np.zeros(classes, np.int64)


# -- where they lie -------------------------------------------------------------------------------------------------------------------


def date_squares(stack: ImageStack, samples: SampleSet, size: int, seed: int) -> list[tuple[int, Window]]:
    """Return squares with the positions of their dates, so that labelled pixels lie in one of their date each, wherever in it.

    If there is no room for all of them in memory, some are drawn: about as many of every date, and about as many around each class.

    Args:
        stack: the images.
        samples: with date keys of the stack.
        size: width of the squares in pixels.
        seed: of the draw.
    """
    bytes_each = size**2 * (len(stack.bands) * np.dtype(np.float32).itemsize + LABEL_BYTES)
    of_dates = {index: samples.take(np.flatnonzero(samples.date == date.key)) for index, date in enumerate(stack.dates)}
    labelled = {index: own for index, own in of_dates.items() if len(own)}
    most = max(MEMORY_BYTES // bytes_each, FEWEST) // max(len(labelled), 1)
    found: list[tuple[int, Window]] = []
    for index, own in labelled.items():
        found += [(index, window) for window in _covering(stack, own, size, max(most, 1), [seed, index])]
    return found


def _covering(stack: ImageStack, samples: SampleSet, size: int, most: int, seed: Sequence[int]) -> list[Window]:
    """Return at most ``most`` squares that hold samples, and ``FEWEST`` at least where so many are allowed."""
    rng = np.random.default_rng(seed)
    order = even_order(samples.class_value, int(rng.integers(2**31)))
    limit = np.maximum(np.array(stack.grid.shape) - size, 0)
    uncovered = np.ones(len(samples), bool)
    found: list[Window] = []

    def add(number: int) -> None:
        start = np.clip(np.array((samples.row[number], samples.col[number])) - rng.integers(size, size=2), 0, limit)
        found.append(Window(int(start[0]), int(start[1]), size, size))
        uncovered[samples_inside(samples, found[-1])] = False

    for number in order.tolist():
        if len(found) < most and uncovered[number]:
            add(number)
    for number in np.resize(order, max(min(FEWEST, most) - len(found), 0)).tolist():
        add(number)
    return found


def read_date_crops(stack: ImageStack, samples: SampleSet, squares: Sequence[tuple[int, Window]], context: JobContext) -> DateCrops:
    """Return the crops of squares with the labels of their date that lie in them; those without any are left out.

    Args:
        stack: the images; a crop that is wider is not valid outside them.
        samples: with date keys of the stack. Those without data on their date are left out, and told.
        squares: positions of dates, and windows of one width; at least one.
        context: cancel, warnings.
    """
    size, count = squares[0][1].height, len(squares)
    values = np.empty((count, len(stack.bands), size, size), np.float32)
    valid = np.empty((count, size, size), bool)
    with ThreadPoolExecutor(READING_THREADS, "tlcm-crop") as pool:
        for start in range(0, count, READING_THREADS):
            context.check_cancelled()
            places = [Place(window, (index,)) for index, window in squares[start : start + READING_THREADS]]
            for number, crop in enumerate(pool.map(lambda place: read_crop(stack, place), places), start):
                values[number], valid[number] = crop.values[0], crop.valid[0]
    samples = samples.take(np.argsort(samples.class_value, kind="stable"))
    of_dates = {index: samples.take(np.flatnonzero(samples.date == stack.dates[index].key)) for index in {index for index, _ in squares}}
    target = np.full(valid.shape, IGNORED, np.int64)
    weight = np.zeros(valid.shape, np.float32)
    for number, (index, window) in enumerate(squares):
        own = of_dates[index]
        inside = samples_inside(own, window)
        place = number, own.row[inside] - window.row, own.col[inside] - window.col
        target[place] = np.searchsorted(samples.scheme.values, own.class_value[inside])
        weight[place] = own.weight[inside]
    row, col = (np.array([getattr(window, name) for _, window in squares], np.int64) for name in ("row", "col"))
    date = np.array([index for index, _ in squares], np.int64).reshape(-1, 1, 1)
    day = np.array([day_of(stack.dates[index].interval) for index, _ in squares]).reshape(-1, 1, 1)
    found = DateCrops(values, valid, day, target, weight, np.arange(count) + 1, row, col, date)
    kept = found.only(valid)
    tell_left_out(found.labels - kept.labels, context)
    return kept  # type: ignore[return-value]


def quarters(crops: DateCrops) -> DateCrops:
    """Return crops cut into four each, those that hold labels; of one that has an odd width the last row and column are left out."""
    side = crops.target.shape[-1] // 2
    parts = []
    for top in (0, side):
        for left in (0, side):
            cut = ..., slice(top, top + side), slice(left, left + side)
            views = {name: getattr(crops, name)[cut] for name in ("values", "valid", "target", "weight")}
            labelled = (views["target"] != IGNORED).any(axis=(1, 2))
            parts.append(replace(crops, **views, row=crops.row + top, col=crops.col + left).take(labelled))
    names = DateCrops.__dataclass_fields__
    return DateCrops(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


# -- how they vary --------------------------------------------------------------------------------------------------------------------


def varied_crops(samples: NetworkSamples, size: int, rng: np.random.Generator) -> NetworkSamples:
    """Return a part of each crop around one of its labels, ``size`` pixels wide, turned and mirrored; half of them larger or smaller."""
    zooms = np.where(rng.random(len(samples)) < ZOOMED_SHARE, ZOOM ** rng.uniform(-1, 1, len(samples)), 1.0)
    way = rng.integers(8, size=len(samples))
    return _turned(_parts(samples, size, zooms, rng, _around_a_label), way)


def published_date_crops(samples: NetworkSamples, size: int, rng: np.random.Generator) -> NetworkSamples:
    """Return a part of each crop made larger or smaller, ``size`` pixels wide, three of four mirrored or turned once."""
    zooms = rng.choice(PAPER_ZOOMS, len(samples))
    ways = rng.choice([1, 5, 2], len(samples))  # of ``turn``: left for right, top for bottom, a quarter
    way = np.where(rng.random(len(samples)) < PAPER_TURNED, ways, 0)
    return _turned(_parts(samples, size, zooms, rng, _anywhere), way)


def _turned(samples: NetworkSamples, way: Index) -> NetworkSamples:
    return replace(samples, **{name: turn(getattr(samples, name), way) for name in ("values", "valid", "target", "weight")})


Start = Callable[[NDArray[np.int64], float, np.random.Generator], NDArray[np.float64]]


def _around_a_label(target: Index, side: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return where a part begins that holds a label, of any class that is there."""
    rows, cols = np.nonzero(target != IGNORED)
    if not len(rows):
        return _anywhere(target, side, rng)
    classes = target[rows, cols]
    chosen = int(rng.choice(np.flatnonzero(classes == rng.choice(np.unique(classes)))))
    return np.array((rows[chosen] + 0.5, cols[chosen] + 0.5)) - rng.uniform(0, side, 2)


def _anywhere(target: Index, side: float, rng: np.random.Generator) -> NDArray[np.float64]:
    found: NDArray[np.float64] = rng.uniform(0, 1, 2) * (target.shape[-1] - side)
    return found


def _parts(samples: NetworkSamples, size: int, zooms: NDArray[np.float64], rng: np.random.Generator, where: Start) -> NetworkSamples:
    """Return parts of crops, enlarged by ``zooms`` (N,); they begin where ``where`` says."""
    count, bands = samples.values.shape[:2]
    values = np.empty((count, bands, size, size), np.float32)
    valid, weight = np.empty((count, size, size), bool), np.empty((count, size, size), np.float32)
    target = np.empty((count, size, size), np.int64)
    for number, zoom in enumerate(zooms.tolist()):
        whole = samples.target[number]
        side = size / zoom
        start = np.clip(where(whole, side, rng), 0, max(whole.shape[-1] - side, 0))
        if zoom == 1:
            start = np.floor(start)
        rows, cols = (begin + (np.arange(size) + 0.5) / zoom for begin in start)
        nearest = tuple(np.minimum(places.astype(np.int64), whole.shape[-1] - 1) for places in (rows, cols))
        cut = nearest[0][:, np.newaxis], nearest[1]
        valid[number] = samples.valid[number][cut]
        values[number] = _interpolated(samples.values[number], samples.valid[number], valid[number], rows - 0.5, cols - 0.5)
        target[number], weight[number] = whole[cut], samples.weight[number][cut]
        if zoom < 1:
            _keep_labels(target[number], weight[number], whole, samples.weight[number], start, zoom)
    return replace(samples, values=values, valid=valid, target=target, weight=weight)


def _interpolated(
    values: Floats, valid: NDArray[np.bool_], shown: NDArray[np.bool_], rows: NDArray[np.float64], cols: NDArray[np.float64]
) -> Floats:
    """Return values (bands, h, w) at places between pixels, from those that are valid; 0 where not ``shown``."""
    found = between(values, rows, cols)
    if not valid.all():
        found /= np.maximum(between(valid.astype(np.float32), rows, cols), np.float32(0.25))
    return np.where(shown, found, np.float32(0))


def _keep_labels(target: Index, weight: Floats, whole: Index, weights: Floats, start: NDArray[np.float64], zoom: float) -> None:
    """Put the labels of a crop that was made smaller where they lie now, if nothing is labelled there: single pixels would get lost."""
    rows, cols = np.nonzero(whole != IGNORED)
    down, across = ((places + 0.5 - begin) * zoom for places, begin in zip((rows, cols), start, strict=True))
    size = target.shape[0]
    inside = (down >= 0) & (down < size) & (across >= 0) & (across < size)
    rows, cols, down, across = rows[inside], cols[inside], down[inside].astype(np.int64), across[inside].astype(np.int64)
    free = target[down, across] == IGNORED
    rows, cols, down, across = rows[free], cols[free], down[free], across[free]
    target[down, across], weight[down, across] = whole[rows, cols], weights[rows, cols]
