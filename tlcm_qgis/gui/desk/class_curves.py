"""Spectra and time series of classes: mean and quantiles of their samples."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Optional, Sequence, Tuple

import numpy as np

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents
from .class_places import ClassPlaces
from .place_values import read_date_values
from .quantities import Quantity
from .tasks import IsCancelled

LOW, HIGH = 0.1, 0.9  # quantiles that are drawn round the mean
OnProgress = Callable[[float], None]


@dataclass(frozen=True)
class ClassCurve:
    """What the samples of a class have, by band or by date.

    Attributes:
        value: the class; ``count``: its samples in all.
        used: number of samples with a value, by band or date; ``mean``, ``low``, ``high``: of these, NaN where there is none.
    """

    value: int
    count: int
    used: Tuple[int, ...]
    mean: Tuple[float, ...]
    low: Tuple[float, ...]
    high: Tuple[float, ...]


def class_spectra(stack: StackContents, date: int, samples: ClassPlaces, is_cancelled: IsCancelled) -> List[ClassCurve]:
    """Return the spectrum of every class on a date, in reflectance by band.

    Args:
        stack: the images.
        date: index of the date.
        samples: the places.
        is_cancelled: asked between blocks.

    Raises:
        InputError: none of the images of the date can be opened.
    """
    index = samples.on(date)
    values = read_date_values(stack.dates[date], stack.bands, samples.places.take(index), is_cancelled)
    if values is None:
        raise InputError(tr("None of the images of {date} can be opened."), tr("Check where they are."), date=stack.dates[date].key)
    return [
        _curve(value, samples, [values[samples.value[index] == value, band] for band in range(len(stack.bands))])
        for value in _classes(samples.value[index])
    ]


def class_series(
    stack: StackContents, quantity: Quantity, samples: ClassPlaces, value: Optional[int], on_progress: OnProgress, is_cancelled: IsCancelled
) -> List[ClassCurve]:
    """Return a quantity through time by class, in the order of the stack's dates.

    Args:
        stack: the images.
        quantity: band or index; only its bands are read.
        samples: the places.
        value: the class, ``None`` for all.
        on_progress: receives percent.
        is_cancelled: asked between blocks.

    Raises:
        InputError: no image of the stack can be opened.
    """
    classes = _classes(samples.value) if value is None else [value]
    by_class: List[List[np.ndarray]] = [[] for _ in classes]
    opened = False
    for number, date in enumerate(stack.dates):
        if is_cancelled():
            break
        index = samples.on(number)
        index = index[np.isin(samples.value[index], classes)]
        values = read_date_values(date, quantity.bands, samples.places.take(index), is_cancelled) if index.size else None
        opened = opened or values is not None or not index.size
        found = quantity.of(values) if values is not None else np.full(len(index), np.nan)
        for item, parts in zip(classes, by_class):
            parts.append(found[samples.value[index] == item])
        on_progress(100.0 * (number + 1) / len(stack.dates))
    if not opened and not is_cancelled():
        raise InputError(tr("None of the images of {file} can be opened."), tr("Check where they are."), file=stack.path)
    return [_curve(item, samples, parts) for item, parts in zip(classes, by_class)]


def _classes(values: np.ndarray) -> List[int]:
    return [int(value) for value in np.unique(values)]


def _curve(value: int, samples: ClassPlaces, parts: Sequence[np.ndarray]) -> ClassCurve:
    known = [part[~np.isnan(part)] for part in parts]
    low, mean, high = zip(*(_summary(part) for part in known)) if known else ((), (), ())
    return ClassCurve(value, samples.counts.get(value, 0), tuple(len(part) for part in known), mean, low, high)


def _summary(values: np.ndarray) -> Tuple[float, float, float]:
    if not values.size:
        return np.nan, np.nan, np.nan
    low, high = np.quantile(values, (LOW, HIGH))
    return float(low), float(values.mean()), float(high)
