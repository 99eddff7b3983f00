"""A trained model for another sensor, year or place, by the statistics of its images alone: no label of the target, nothing is learnt again.

For each date of the target the images are given the statistics that those of the model's nearest date have (``matching``; of another year: the
date of the same season). Where the pixels could be those of the source, its classes in other shares (``explained``), values stay as they are.
Else, of several ways and of none, that one is kept with which the classes have about the shares on the target that they have on the source:
where values are misread, some classes swallow others. So it is taken that both show about the same land cover; where that is not so, name the
way instead.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.prediction import Predictor
from ..models.lacking import listed
from ..models.network_input import DAYS
from ..models.store import TrainedModel
from ..spec.dates import DateInterval
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.model_document import ModelDate
from ..spec.series_document import CHANGE_CALIBRATION
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..worker.context import JobContext
from .common_bands import bands_of, common_bands
from .explained import SAME, unexplained
from .matching import MATCHINGS, matched, share_distance

NONE: Final = "none"  # the values as they are
AUTO: Final = "auto"  # the best of all
OF_SOURCE: Final = "source"  # in the figures of an adapted model: those of the model that it was made of
SIDE: Final = 64  # pixels of the squares that are looked at
SQUARES: Final = 5  # along each side of an image, at most
MOST_BYTES: Final = 1e8  # of the squares of one stack, all dates that are read in one way
MOST_PIXELS: Final = 200_000  # from which statistics are made; more tell the same
LEAST_PIXELS: Final = 100  # valid ones, of a date
YEAR_DAYS: Final = 365.25

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of some dates of a stack in squares spread over it.

    Attributes:
        predictor: of the stack, with the model whose bands it has.
        windows: the squares.
        blocks: of each square, those of the dates.
        dates: positions of the dates in the stack.
        check: raises when the user has cancelled.
    """

    predictor: Predictor
    windows: tuple[Window, ...]
    blocks: tuple[tuple[Block, ...], ...]
    dates: tuple[int, ...]
    check: Callable[[], None]

    @classmethod
    def of(cls, stack: ImageStack, model: TrainedModel, dates: Sequence[int], context: JobContext) -> Seen:
        """Read the squares."""
        pixel_bytes = len(dates) * len(model.bands) * np.dtype(np.float32).itemsize
        predictor, tiles = Predictor.create(stack, model, False), getattr(model.form, "tiles", None)
        side = max(SIDE, tiles.side if tiles else 0)
        around = (model.form.seen(Window(0, 0, side, side)).width - side + 1) // 2
        windows = squares(stack, MOST_BYTES / pixel_bytes, around, side)
        blocks = []
        for window in windows:
            context.check_cancelled()
            blocks.append(tuple(predictor.read(index, window) for index in dates))
        return cls(predictor, windows, tuple(blocks), tuple(dates), context.check_cancelled)

    def pixels(self) -> Floats:
        """Return the values (N, bands) of the valid pixels, where there are more than ``MOST_PIXELS`` of every second, third, ... one."""
        every = [block for blocks in self.blocks for block in blocks]
        step = max(1, -(-sum(int(block.valid.sum()) for block in every) // MOST_PIXELS))
        return np.concatenate([block.values[:, block.valid][:, ::step].T for block in every]).astype(np.float64)

    def shares(self, input_map: Mapping[str, Any] | None) -> Floats:
        """Return the mean probabilities (K,) of the classes where images are read through a map of their bands."""
        known = self.predictor.model
        return mean_shares(self.probabilities(replace(known, dates=tuple(replace(date, input_map=input_map) for date in known.dates))))

    def named(self, model: TrainedModel) -> Iterator[tuple[int, NDArray[np.float32], NDArray[np.int64]]]:
        """Yield, date by date of each square, its position in the stack, the values (N, bands) of valid pixels and the planes (N,) of their classes."""
        for window, blocks, found in zip(self.windows, self.blocks, self.probabilities(model), strict=True):
            here = window.within(model.form.seen(window))
            for index, block, probabilities in zip(self.dates, blocks, found, strict=True):
                valid = block.valid[here] & (probabilities.sum(axis=0) > 0)
                yield index, block.values[(slice(None), *here)][:, valid].T, probabilities.argmax(axis=0)[valid]

    def probabilities(self, model: TrainedModel) -> Iterator[NDArray[np.float32]]:
        """Yield for each square the probabilities (T, K, h, w) that a model gives, which takes the same bands."""
        intervals = [self.predictor.stack.dates[index].interval for index in self.dates]
        for window, blocks in zip(self.windows, self.blocks, strict=True):
            self.check()
            if model.takes_series:
                yield model.predict_series(intervals, blocks, window)
            else:
                yield np.stack([model.predict(interval, block, window) for interval, block in zip(intervals, blocks, strict=True)])


def mean_shares(probabilities: Iterable[NDArray[np.float32]]) -> Floats:
    """Return the mean (K,) of probabilities (T, K, h, w), 1 in all."""
    total: Any = sum(found.sum(axis=(0, 2, 3), dtype=np.float64) for found in probabilities)
    result: Floats = total / max(float(np.sum(total)), np.finfo(np.float64).tiny)
    return result


@dataclass(frozen=True, slots=True)
class Fit:
    """How the dates of the target are read.

    Attributes:
        matching: of ``MATCHINGS``, or ``NONE``. ``input_map``: what it came to; ``None`` for ``NONE``.
        distances: of the shares of classes (``share_distance``) by matching, of all that were tried.
        unexplained: see ``explained``; ``None`` where the way was named.
    """

    matching: str
    input_map: Mapping[str, Any] | None
    distances: Mapping[str, float]
    unexplained: float | None = None

    def as_json(self, used: str) -> dict[str, Any]:
        """Return it for model.json, with the date of the model that is used."""
        found = {} if self.unexplained is None else {"unexplained": round(self.unexplained, 4)}
        return {"from": used, "matching": self.matching, **found, "distances": dict(self.distances)}


def squares(stack: ImageStack, most: float = math.inf, halo: int = 0, side: int = SIDE) -> tuple[Window, ...]:
    """Return up to ``SQUARES`` x ``SQUARES`` windows, spread evenly over a stack.

    Args:
        stack: where they lie.
        most: pixels that they may have together, each with ``halo`` pixels around it; there is one window at least.
        halo: pixels that are read on every side of a window.
        side: width of a window.
    """
    height, width = (min(side, length) for length in stack.grid.shape)
    one = (height + 2 * halo) * (width + 2 * halo)
    counts = [min(SQUARES, -(-length // side)) for length in stack.grid.shape]
    while max(counts) > 1 and counts[0] * counts[1] * one > most:
        counts[int(counts[1] >= counts[0])] -= 1
    starts = []
    for length, count in zip(stack.grid.shape, counts, strict=True):
        last = max(length - side, 0)
        starts.append(np.unique(np.linspace(0, last, count).round().astype(int)).tolist() if count > 1 else [last // 2])
    return tuple(Window(row, col, height, width) for row in starts[0] for col in starts[1])


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the dates of the source that read dates of a target.

    Attributes:
        seen: their squares. ``pixels``: ``Seen.pixels``. ``shares``: (K,) of the classes.
        values, classes: (N, bands) of pixels, and (N,) what they are taken for.
    """

    seen: Seen
    pixels: Floats
    shares: Floats
    values: Floats
    classes: NDArray[np.int64]

    @classmethod
    def of(cls, seen: Seen) -> Known:
        """Find it out."""
        named = [(values, classes) for _, values, classes in seen.named(seen.predictor.model)]
        values, classes = (np.concatenate(parts) for parts in zip(*named, strict=True))
        return cls(seen, seen.pixels(), seen.shares(None), values.astype(np.float64), classes.astype(np.int64))


def fit(source: Known, target: Seen, matching: str) -> Fit:
    """Return how the target is to be read: in the way that is named, or in the best of all that are possible.

    Raises:
        InputError: one of them has too few valid pixels, or they are too much alike for the way that is named.
    """
    own, other = source.pixels, target.pixels()
    for seen, pixels in ((source.seen, own), (target, other)):
        if len(pixels) < LEAST_PIXELS:
            raise InputError(
                tr("{date} has only {count} valid pixels where it was looked at, too few to tell its statistics."),
                tr("Leave the date out, or give an image with fewer clouds."),
                date=seen.predictor.stack.dates[seen.dates[0]].key,
                count=len(pixels),
            )
    apart = unexplained(source.values, source.classes, other) if matching == AUTO else None
    tried = (matching,) if matching != AUTO else (NONE,) if apart is not None and apart <= SAME else (NONE, *MATCHINGS)
    maps: dict[str, Mapping[str, Any] | None] = {}
    for name in tried:
        try:
            maps[name] = None if name == NONE else matched(name, own, other).as_json()
        except ValueError as error:
            if matching != AUTO:
                raise InputError(
                    tr("The valid pixels of {date} are nearly all the same, so that their statistics say nothing."),
                    tr("Leave the date out, or set MATCHING to another way or to none."),
                    date=target.predictor.stack.dates[target.dates[0]].key,
                ) from error
    distances = {name: share_distance(source.shares, target.shares(found)) for name, found in maps.items()}
    best = min(distances, key=lambda name: distances[name])
    return Fit(best, maps[best], {name: round(distance, 4) for name, distance in distances.items()}, apart)


def date_of_season(model: TrainedModel, interval: DateInterval) -> ModelDate:
    """Return the date whose weights are to read an image of another year: ``date_for`` within the time of the model's dates.

    Outside of it, the date with the nearest day of the year; a year in between counts as much as a day of the season.
    """
    if model.dates[0].interval.start <= interval.end and interval.start <= max(date.interval.end for date in model.dates):
        return model.date_for(interval)

    def apart(date: ModelDate) -> float:
        days = abs(_middle(date.interval) - _middle(interval))
        years = round(days / YEAR_DAYS)
        return abs(days - years * YEAR_DAYS) + years

    return min(model.dates, key=apart)


def years_apart(source: ImageStack, target: ImageStack) -> int:
    """Return how many whole years the target is later than the source: those that bring its middle into the time of the source, or nearest."""
    first, last = (float(day.toordinal()) for day in (source.dates[0].interval.start, max(date.interval.end for date in source.dates)))
    middle = (target.dates[0].interval.start.toordinal() + max(date.interval.end for date in target.dates).toordinal()) / 2
    outside = middle - min(max(middle, first), last)

    def left(years: int) -> tuple[float, int]:
        moved = middle - years * YEAR_DAYS
        return abs(moved - min(max(moved, first), last)), abs(years)

    return min((math.floor(outside / YEAR_DAYS), math.ceil(outside / YEAR_DAYS)), key=left)


def in_years(model: TrainedModel, years: int) -> TrainedModel:
    """Return a model for images that are so many years later: a network that is told the date is told that of the years it knows."""
    given = model.network_input
    if given is None or not years or not (given.clock or given.positions == DAYS):
        return model
    moved = replace(given, first_day=given.first_day + round(years * YEAR_DAYS))
    return replace(model, network_input=moved, classifiers=lambda key: replace(model.classifiers(key), input=moved))


def _as_of_source(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return figures of a model so that nobody takes them for those of another stack: accuracies and dates are of the source.

    The probability of change alone is computed by them on other stacks, too.
    """
    kept = {name: told for name, told in figures.items() if name == CHANGE_CALIBRATION}
    return {**kept, OF_SOURCE: {name: told for name, told in figures.items() if name not in kept}}


def adapt(
    model: TrainedModel,
    source: ImageStack,
    target: ImageStack,
    matching: str,
    context: JobContext,
    bands: Mapping[str, str] | None = None,
) -> TrainedModel:
    """Return the model for the dates of another stack.

    Args:
        model: trained on the source.
        source: its images.
        target: has the model's bands, under whatever names.
        matching: ``AUTO``, ``NONE`` or of ``MATCHINGS``.
        context: progress, cancel.
        bands: what ``shared_bands`` found; ``None``: they are looked for.

    Raises:
        InputError: the source lacks dates of the model, the target lacks bands, or a date of one of them has too few valid pixels.
    """
    keys = [date.key for date in source.dates]
    absent = [date.key for date in model.dates if date.key not in keys]
    if absent and not model.takes_series:
        raise InputError(
            tr("SOURCE_STACK has no image of {dates}, on which the model was trained."),
            tr("Give the stack that the model was trained on."),
            dates=listed(absent),
        )
    bands = shared_bands(source, target, model.bands) if bands is None else bands
    check_bands(model, bands, target)
    here = replace(in_years(model, years_apart(source, target)), bands=tuple(bands[band] for band in model.bands))
    groups: dict[str, list[int]] = {}  # dates of the target by those of the model that read them
    for index, date in enumerate(target.dates):
        groups.setdefault(date_of_season(model, date.interval).key, []).append(index)
    if model.takes_series:
        groups = {model.dates[0].key: list(range(len(target.dates)))}
    fits: dict[str, Fit] = {}
    used: dict[str, str] = {}
    for key, indexes in groups.items():
        own = replace(here, dates=tuple(date for date in model.dates if date.key == key))
        there = Known.of(Seen.of(source, model, range(len(keys)) if model.takes_series else [keys.index(key)], context))
        for group in [indexes] if model.takes_series else [[index] for index in indexes]:
            first = target.dates[group[0]].key
            context.progress(len(fits) / len(target.dates), tr("Comparing the brightness of the dates: {date}"), date=first)
            found = fit(there, Seen.of(target, own, group, context), matching)
            for date in (target.dates[index] for index in group):
                fits[date.key], used[date.key] = found, key
    dates = tuple(ModelDate(date.key, date.interval, "", fits[date.key].input_map) for date in target.dates)
    told = {date.key: fits[date.key].as_json(used[date.key]) for date in target.dates}
    return replace(
        here,
        dates=dates,
        figures={**_as_of_source(model.figures), "adaptation": told},
        classifiers=lambda key: here.classifiers(used[key]),
        grid=target.grid,
        calibration=None,  # what is known of probabilities and looks is of the places of the source
        looks=None,
    )


def shared_bands(source: ImageStack, target: ImageStack, wanted: Sequence[str]) -> dict[str, str]:
    """Return the bands of the target that see what those of the source do, see ``common_bands``."""
    return common_bands(bands_of(source.document), bands_of(target.document), wanted)


def check_bands(model: TrainedModel, bands: Mapping[str, str], target: ImageStack) -> None:
    """Raise ``InputError`` if the target lacks bands of the model."""
    missing = [band for band in model.bands if band not in bands]
    if missing:
        raise InputError(
            tr("The target stack has nothing like these bands of the model: {missing}. It has {present}."),
            tr("Give SOURCE_SAMPLES, so that the model is trained again on the bands that both have.")
            if bands
            else tr("Choose images that see what those of the model do."),
            missing=", ".join(missing),
            present=", ".join(target.bands),
        )


def _middle(interval: DateInterval) -> float:
    """Return the day in the middle of an interval."""
    return (interval.start.toordinal() + interval.end.toordinal()) / 2
