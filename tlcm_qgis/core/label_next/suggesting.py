"""From a map series to the points whose label would help most: doubt x diversity x area (``choosing`` says how)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..class_probabilities import WHOLE
from ..engine.blocks import Threads
from ..reference_sample.drawing import Spacing
from ..series import MapSeries
from ..spec.classes import ClassScheme
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .candidates import Candidates, Drawn, draw_candidates
from .choosing import Floats, choose, looks
from .reasons import Reason

MOST_DATES: Final = 24  # of a long series, evenly spread, whose images tell candidates apart
MOST_SAMPLES: Final = 5000  # existing ones: more cannot be told apart from the candidates
DRAWING, LOOKING = 0.6, 0.95  # of the progress, when that is done
SQUARE: Final = 256  # side of the squares in which the maps are read for single pixels

Places = tuple[NDArray[np.int64], NDArray[np.int64]]  # rows and columns


@dataclass(frozen=True, slots=True)
class SuggestSettings:
    """What is asked for.

    Attributes:
        count: points. ``date``: position of the date on which they are labelled, ``None`` for each the one where it is most doubtful.
        distance: least distance of two points, and of a point from an existing sample, in units of the coordinate system.
        seed: of the draw.
    """

    count: int
    date: int | None
    distance: float
    seed: int


@dataclass(frozen=True, slots=True)
class Suggestions:
    """N points, the most useful first.

    Attributes:
        row, col: in the grid of the series. ``date``: position of the date to label. ``reason``: why.
        pixels: with data in the series; ``doubt``: their mean doubt (0-1).
        scheme: classes of the series.
    """

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    date: NDArray[np.int64]
    reason: tuple[Reason, ...]
    pixels: int
    doubt: float
    scheme: ClassScheme

    def __len__(self) -> int:
        return len(self.row)


def suggest(
    series: MapSeries,
    stack: ImageStack | None,
    samples: Places | None,
    settings: SuggestSettings,
    context: JobContext,
    threads: Threads | None = None,
) -> Suggestions:
    """Choose the points.

    Args:
        series: maps with confidence or probabilities.
        stack: the images they were made of, on the same pixels, which tell what looks alike; ``None``: the class probabilities do.
        samples: pixels that are samples already, whether they have a class or not.
        settings: how many, when, how far apart.
        context: progress names the step; fewer points than were asked for are told.
        threads: numbers of threads. The result does not depend on them.

    Raises:
        InputError: the maps are sure everywhere, or do not say how sure they are.
    """
    drawn = draw_candidates(series, settings.date, settings.seed, context.part(0.0, DRAWING), threads)
    candidates = drawn.candidates
    if not len(candidates):
        raise _no_doubt(series)
    taken = _thinned(samples, settings.seed)
    row, col = np.concatenate([candidates.row, taken[0]]), np.concatenate([candidates.col, taken[1]])
    values = _features(series, stack, row, col, context.part(DRAWING, LOOKING))
    points, known = looks(values[: len(candidates)], values[len(candidates) :])
    context.progress(LOOKING, tr("Choosing {count} points"), count=settings.count)
    may_take = _spacing(series.grid, samples, settings.distance)
    chosen, shares = _choose(drawn, points, known, may_take, series.grid.width, settings.count, context.check_cancelled)
    if len(chosen) < settings.count:
        context.warning(
            tr("{count} points were asked for, but only {found} doubtful pixels are far enough from each other and from the samples."),
            count=settings.count,
            found=len(chosen),
        )
    found = candidates.take(np.array(chosen, np.int64))
    reasons = _reasons(series, found, shares)
    return Suggestions(found.row, found.col, found.date, reasons, drawn.pixels, drawn.doubt / max(drawn.pixels, 1), series.scheme)


def _no_doubt(series: MapSeries) -> InputError:
    if all(date.confidence is None and date.probabilities is None for date in series.dates):
        return InputError(
            tr("The maps of {file} do not say how sure they are."),
            tr('Make them again with "Map stack" or "Map time series", which write their confidence.'),
            file=series.document.path,
        )
    return InputError(
        tr("The maps of {file} are sure everywhere, so that no label would help more than another."),
        tr("Choose points at random, or look where the accuracy report finds errors."),
        file=series.document.path,
    )


def _thinned(samples: Places | None, seed: int) -> Places:
    """Return at most ``MOST_SAMPLES`` of the samples."""
    if samples is None:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    if len(samples[0]) <= MOST_SAMPLES:
        return samples
    kept = np.sort(np.random.default_rng(seed).choice(len(samples[0]), MOST_SAMPLES, replace=False))
    return samples[0][kept], samples[1][kept]


def _spacing(grid: Grid, samples: Places | None, distance: float) -> Callable[[int], bool]:
    """Return what knows whether a pixel is far enough from all that are taken; samples are taken already."""
    spacing = Spacing(grid, distance)
    used: set[int] = set()
    for row, col in zip(*(part.tolist() for part in samples), strict=True) if samples is not None else ():
        used.add(row * grid.width + col)
        spacing.put(row * grid.width + col)

    def may_take(place: int) -> bool:
        return place not in used and spacing.take(place)

    return may_take


def _choose(
    drawn: Drawn, points: Floats, known: Floats, may_take: Callable[[int], bool], width: int, count: int, check: Callable[[], None]
) -> tuple[list[int], NDArray[np.float64]]:
    """Choose among the pixels whose neighbours agree, and among the others only what is still wanted."""
    place = drawn.candidates.row * width + drawn.candidates.col
    chosen: list[int] = []
    shares: list[float] = []
    for where, weight in drawn.groups():

        def allowed(index: int, where: NDArray[np.int64] = where) -> bool:
            return may_take(int(place[where[index]]))

        found, share = choose(points[where], np.concatenate([known, points[chosen]]), weight, count - len(chosen), allowed, check)
        chosen += where[found].tolist()
        shares += share.tolist()
    return chosen, np.array(shares)


def _features(series: MapSeries, stack: ImageStack | None, row: NDArray[np.int64], col: NDArray[np.int64], context: JobContext) -> Floats:
    """Return what pixels look like (N, F): their spectra on up to ``MOST_DATES`` dates, else their class probabilities; NaN without data."""
    number = len((series if stack is None else stack).dates)
    dates = np.unique(np.linspace(0, number - 1, min(number, MOST_DATES)).round().astype(int)).tolist()
    parts = []
    for done, index in enumerate(dates):
        key = (series if stack is None else stack).dates[index].key
        context.progress(done / len(dates), tr("Reading the candidates on {date}"), date=key)
        context.check_cancelled()
        if stack is None:
            percent = _percent(series, index, row, col)
            parts.append(np.where(percent > WHOLE, np.nan, percent).astype(np.float32))
        else:
            values, valid = stack.read_pixels(index, row, col)
            parts.append(np.where(valid[:, None], values, np.nan).astype(np.float32))
    return np.concatenate(parts, axis=1)


def _percent(series: MapSeries, index: int, row: NDArray[np.int64], col: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Return the class probabilities (N, K) in % of pixels on a date."""
    return _of_pixels(lambda window: series.read_probabilities(index, window), len(series.scheme), row, col)


def _of_pixels(
    read: Callable[[Window], NDArray[np.uint8]], planes: int, row: NDArray[np.int64], col: NDArray[np.int64]
) -> NDArray[np.uint8]:
    """Return the values (N, planes) of pixels, read square by square; ``read`` gives (planes, h, w) of a window."""
    result = np.empty((len(row), planes), np.uint8)
    square = row // SQUARE * 2**31 + col // SQUARE
    order = np.argsort(square, kind="stable")
    for members in np.split(order, np.flatnonzero(np.diff(square[order])) + 1) if len(order) else ():
        top, left = int(row[members].min()), int(col[members].min())
        window = Window(top, left, int(row[members].max()) - top + 1, int(col[members].max()) - left + 1)
        result[members] = read(window)[:, row[members] - top, col[members] - left].T
    return result


def _reasons(series: MapSeries, found: Candidates, shares: NDArray[np.float64]) -> tuple[Reason, ...]:
    row, col = found.row, found.col
    maps = [_of_pixels(lambda window, i=i: series.read_map(i, window)[np.newaxis], 1, row, col) for i in range(len(series.dates))]  # type: ignore[misc]
    classes = np.concatenate(maps, axis=1)
    percent = np.zeros((len(found), len(series.scheme)), np.uint8)
    for index in np.unique(found.date).tolist():
        here = found.date == index
        percent[here] = _percent(series, index, row[here], col[here])
    values = np.array(series.scheme.values, np.uint8)
    return tuple(Reason.of(percent[i], values, float(shares[i]), classes[i]) for i in range(len(found)))
