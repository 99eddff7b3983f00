"""A trained model for another sensor, year or place, by the statistics of its images alone: no label of the target, nothing is learnt again.

For each date of the target the images are given the statistics that those of the model's nearest date have (``matching``). Of several ways, and
of none, that one is kept with which the classes have about the shares on the target that they have on the source: where values are misread, some
classes swallow others. So it is taken that both show about the same land cover; where that is not so, name the way instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.prediction import Predictor
from ..models.lacking import listed
from ..models.store import TrainedModel
from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.model_document import ModelDate
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..worker.context import JobContext
from .common_bands import bands_of, common_bands
from .matching import MATCHINGS, matched, share_distance

NONE: Final = "none"  # the values as they are
AUTO: Final = "auto"  # the best of all
SIDE: Final = 64  # pixels of the squares that are looked at
SQUARES: Final = 5  # along each side of an image, at most
LEAST_PIXELS: Final = 100  # valid ones, of a date

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of some dates of a stack in squares spread over it.

    Attributes:
        predictor: of the stack, with the model whose bands it has.
        windows: the squares.
        blocks: of each square, those of the dates.
        dates: positions of the dates in the stack.
    """

    predictor: Predictor
    windows: tuple[Window, ...]
    blocks: tuple[tuple[Block, ...], ...]
    dates: tuple[int, ...]

    @classmethod
    def of(cls, stack: ImageStack, model: TrainedModel, dates: Sequence[int], context: JobContext) -> Seen:
        """Read the squares."""
        predictor, windows = Predictor.create(stack, model, False), squares(stack)
        blocks = []
        for window in windows:
            context.check_cancelled()
            blocks.append(tuple(predictor.read(index, window) for index in dates))
        return cls(predictor, windows, tuple(blocks), tuple(dates))

    def pixels(self) -> Floats:
        """Return the values (N, bands) of all valid pixels."""
        parts = [block.values[:, block.valid].T for blocks in self.blocks for block in blocks]
        return np.concatenate(parts).astype(np.float64)

    def shares(self, input_map: Mapping[str, Any] | None) -> Floats:
        """Return the mean probabilities (K,) of the classes where images are read through a map of their bands."""
        known = self.predictor.model
        model = replace(known, dates=tuple(replace(date, input_map=input_map) for date in known.dates))
        intervals = [self.predictor.stack.dates[index].interval for index in self.dates]
        total = np.zeros(len(model.scheme))
        for window, blocks in zip(self.windows, self.blocks, strict=True):
            if model.takes_series:
                found = model.predict_series(intervals, blocks, window)
            else:
                found = np.stack([model.predict(interval, block) for interval, block in zip(intervals, blocks, strict=True)])
            total += found.sum(axis=(0, 2, 3), dtype=np.float64)
        result: Floats = total / max(total.sum(), np.finfo(np.float64).tiny)
        return result


@dataclass(frozen=True, slots=True)
class Fit:
    """How the dates of the target are read.

    Attributes:
        matching: of ``MATCHINGS``, or ``NONE``. ``input_map``: what it came to; ``None`` for ``NONE``.
        distances: of the shares of classes (``share_distance``) by matching, of all that were tried.
    """

    matching: str
    input_map: Mapping[str, Any] | None
    distances: Mapping[str, float]


def squares(stack: ImageStack) -> tuple[Window, ...]:
    """Return up to ``SQUARES`` x ``SQUARES`` windows, ``SIDE`` wide, spread evenly over a stack."""
    starts = []
    for length in stack.grid.shape:
        count = min(SQUARES, -(-length // SIDE))
        starts.append(np.unique(np.linspace(0, max(length - SIDE, 0), count).round().astype(int)).tolist())
    height, width = (min(SIDE, length) for length in stack.grid.shape)
    return tuple(Window(row, col, height, width) for row in starts[0] for col in starts[1])


def fit(source: Seen, target: Seen, matching: str) -> Fit:
    """Return how the target is to be read: in the way that is named, or in the best of all.

    Raises:
        InputError: one of them has too few valid pixels.
    """
    own, other = source.pixels(), target.pixels()
    for seen, pixels in ((source, own), (target, other)):
        if len(pixels) < LEAST_PIXELS:
            raise InputError(
                tr("{date} has only {count} valid pixels where it was looked at, too few to tell its statistics."),
                tr("Leave the date out, or give an image with fewer clouds."),
                date=seen.predictor.stack.dates[seen.dates[0]].key,
                count=len(pixels),
            )
    tried = (NONE, *MATCHINGS) if matching == AUTO else (matching,)
    maps = {name: None if name == NONE else matched(name, own, other).as_json() for name in tried}
    wanted = source.shares(None)
    distances = {name: share_distance(wanted, target.shares(found)) for name, found in maps.items()}
    best = min(tried, key=lambda name: distances[name])
    return Fit(best, maps[best], {name: round(distance, 4) for name, distance in distances.items()})


def adapt(model: TrainedModel, source: ImageStack, target: ImageStack, matching: str, context: JobContext) -> TrainedModel:
    """Return the model for the dates of another stack.

    Args:
        model: trained on the source.
        source: its images.
        target: has the model's bands, under whatever names.
        matching: ``AUTO``, ``NONE`` or of ``MATCHINGS``.
        context: progress, cancel.

    Raises:
        InputError: the target lacks bands, or a date of one of them has too few valid pixels.
    """
    bands = shared_bands(source, target, model.bands)
    check_bands(model, bands, target)
    here = replace(model, bands=tuple(bands.values()))
    keys = [date.key for date in source.dates]
    absent = [date.key for date in model.dates if date.key not in keys]
    if absent and not model.takes_series:
        raise InputError(
            tr("SOURCE_STACK has no image of {dates}, on which the model was trained."),
            tr("Give the stack that the model was trained on."),
            dates=listed(absent),
        )
    fits: dict[str, Fit] = {}
    used: dict[str, str] = {}
    groups = [tuple(range(len(target.dates)))] if model.takes_series else [(index,) for index in range(len(target.dates))]
    for number, group in enumerate(groups):
        first = target.dates[group[0]]
        context.progress(number / len(groups), tr("Reading {file}"), file=first.key)
        own = model.date_for(first.interval)
        there = tuple(range(len(keys))) if model.takes_series else (keys.index(own.key),)
        found = fit(Seen.of(source, model, there, context), Seen.of(target, here, group, context), matching)
        for index in group:
            fits[target.dates[index].key], used[target.dates[index].key] = found, own.key
    dates = tuple(ModelDate(date.key, date.interval, "", fits[date.key].input_map) for date in target.dates)
    told = {key: {"from": used[key], "matching": each.matching, "distances": dict(each.distances)} for key, each in fits.items()}
    return replace(
        here,
        dates=dates,
        figures={**model.figures, "adaptation": told},
        classifiers=lambda key: model.classifiers(used[key]),
        grid=target.grid,
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
