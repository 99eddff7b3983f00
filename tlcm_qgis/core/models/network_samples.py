"""Samples as networks learn from them: patches of single dates, or series of places with a label on some of their dates.

A series is that of a pixel, or of the patch around it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from .features import FeatureForm, read_sample_patches, sample_features
from .network_input import NetworkInput, day_of

REVERSED_SHARE: Final = 0.5  # of the series, methods/tsscd.md section 1
SPLICED_SHARE: Final = 0.5  # of the series, so that a network sees changes though most labelled places never change
MIXED_SHARE: Final = 0.5  # of the series; where fields are small, a third of the pixels lie on borders
LEAST_OWN: Final = 0.5  # of a mixed pixel: more of the other class would be a pixel of that
FLUCTUATION_DB: Final = 0.5  # standard deviation of each part
HIDDEN_SHARE: Final = 0.1  # of the dates of a series, so that a cloud is nothing new

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class NetworkSamples:
    """N samples of whatever shape S: (7, 7) for patches, (T,) for series, (T, k, k) for series of patches.

    Attributes:
        values: (N, bands, *S). ``valid``: (N, *S). ``day``: (N, ...), fits the shape of ``valid``.
        target: (N,), or (N, T) for series: position of the class in the scheme, ``IGNORED`` where there is none.
        weight: (N,). ``place_id``, ``row``, ``col``: (N,).
        date: (N, ...) position of the date in the stack, of the shape of ``target``.
    """

    values: Floats
    valid: Flags
    day: NDArray[np.float64]
    target: NDArray[np.int64]
    weight: Floats
    place_id: NDArray[np.int64]
    row: NDArray[np.int64]
    col: NDArray[np.int64]
    date: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def labels(self) -> int:
        """Number of labels."""
        return int((self.target != IGNORED).sum())

    @property
    def seen(self) -> Flags:
        """Which dates (N, T) of series are valid, of patches at the pixel in the middle."""
        middle = self.valid.shape[-1] // 2
        return self.valid if self.valid.ndim == 2 else self.valid[..., middle, middle]

    def take(self, index: NDArray[np.int64] | Flags) -> Self:
        """Return some of the samples."""
        return type(self)(*(getattr(self, item.name)[index] for item in fields(self)))

    def counts(self, classes: int, date: int | None = None) -> NDArray[np.int64]:
        """Return the number of labels of each class, (classes,), of all dates or of one."""
        chosen = (self.target != IGNORED) & (True if date is None else self.date == date)
        return np.bincount(self.target[chosen], minlength=classes)


def read_patches(stack: ImageStack, samples: SampleSet, halo: int, *, reflect: bool, check: Callable[[], None]) -> NetworkSamples:
    """Return the patches of samples on the dates of the stack; those whose own pixel is not valid are left out.

    Args:
        stack: the images.
        samples: with date keys of the stack.
        halo: pixels around a pixel.
        reflect: whether the image is continued by reflection at its borders.
        check: raises when the user has cancelled.
    """
    parts = []
    for index, date in enumerate(stack.dates):
        check()
        chosen = samples.take(np.flatnonzero(samples.date == date.key))
        chosen = chosen.take(np.lexsort((chosen.weight, chosen.class_value, chosen.col, chosen.row)))
        if not len(chosen):
            continue
        values, valid = read_sample_patches(stack, index, chosen.row, chosen.col, halo, reflect=reflect)
        keep = valid[:, halo, halo]
        kept = chosen.take(keep)
        count = len(kept)
        day = np.full((count, 1, 1), day_of(date.interval))
        target = np.searchsorted(samples.scheme.values, kept.class_value)
        where = (kept.place_id, kept.row, kept.col, np.full(count, index))
        parts.append(NetworkSamples(values[keep], valid[keep], day, target, kept.weight, *where))
    return NetworkSamples(*(np.concatenate([getattr(part, name) for part in parts]) for name in NetworkSamples.__slots__))


def series_at(
    stack: ImageStack, rows: NDArray[np.int64], cols: NDArray[np.int64], form: FeatureForm, check: Callable[[], None]
) -> tuple[Floats, Flags]:
    """Return the values (N, features, T) of pixels on all dates, 0 where not valid, and which are valid (N, T)."""
    bands = range(len(stack.bands))
    values = np.zeros((len(rows), len(form.names(stack.bands)), len(stack.dates)), np.float32)
    valid = np.zeros((len(rows), len(stack.dates)), bool)
    for index in range(len(stack.dates)):
        check()
        found, valid[:, index] = sample_features(stack, index, rows, cols, bands, form)
        values[..., index] = np.where(valid[:, index, np.newaxis], found, 0)
    return values, valid


Read = Callable[[NDArray[np.int64], NDArray[np.int64]], tuple[Floats, Flags]]


def read_series(stack: ImageStack, samples: SampleSet, form: FeatureForm, check: Callable[[], None]) -> NetworkSamples:
    """Return the series of all labelled places; a date without a label, or without data at the place, is ``IGNORED``.

    Args:
        stack: the images.
        samples: with date keys of the stack.
        form: what is seen of a pixel.
        check: raises when the user has cancelled.
    """
    return labelled_series(stack, samples, lambda row, col: series_at(stack, row, col, form, check))


def labelled_series(stack: ImageStack, samples: SampleSet, read: Read) -> NetworkSamples:
    """Return the series that ``read`` gives of places, with the labels of ``read_series``."""
    place, member = np.unique(np.stack((samples.row, samples.col), axis=1), axis=0, return_inverse=True)
    row, col = place.T
    dates = len(stack.dates)
    values, valid = read(row, col)
    target = np.full((len(place), dates), IGNORED, np.int64)
    classes = np.searchsorted(samples.scheme.values, samples.class_value)
    for index, date in enumerate(stack.dates):
        chosen = np.flatnonzero(samples.date == date.key)
        chosen = chosen[np.argsort(samples.class_value[chosen], kind="stable")]
        target[member.ravel()[chosen], index] = classes[chosen]
    weight = np.zeros(len(place), np.float32)
    np.maximum.at(weight, member.ravel(), samples.weight)
    place_id = np.zeros(len(place), np.int64)
    np.maximum.at(place_id, member.ravel(), samples.place_id)
    day = np.broadcast_to([day_of(date.interval) for date in stack.dates], target.shape)
    found = NetworkSamples(values, valid, day, target, weight, place_id, row, col, np.broadcast_to(np.arange(dates), target.shape))
    target[~found.seen] = IGNORED
    return found.take((target != IGNORED).any(axis=1))


Augment = Callable[[NetworkSamples, np.random.Generator], NetworkSamples]


def turned(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return patches turned and mirrored at random, one of the eight ways each."""
    way = rng.integers(8, size=len(samples))
    return replace(samples, values=turn(samples.values, way), valid=turn(samples.valid, way))


def turn(array: NDArray[Any], way: NDArray[np.int64]) -> NDArray[Any]:
    """Return squares (N, ..., k, k), each turned and mirrored in one of the eight ways (N,)."""
    result = array.copy()
    for turns in range(4):
        for mirrored in (False, True):
            chosen = way == 2 * turns + mirrored
            part = np.rot90(array[chosen], turns, (-2, -1))
            result[chosen] = part[..., ::-1] if mirrored else part
    return result


def reversed_in_time(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return the series, about half of them from the last date to the first (methods/tsscd.md section 1)."""
    turn = rng.random(len(samples)) < REVERSED_SHARE
    arrays = {name: getattr(samples, name) for name in NetworkSamples.__slots__}
    for name in ("values", "valid", "day", "target", "date"):
        arrays[name] = np.where(turn.reshape(-1, *(1,) * (arrays[name].ndim - 1)), arrays[name][..., ::-1], arrays[name])
    return NetworkSamples(**arrays)


def spliced(samples: NetworkSamples, partner: NDArray[np.int64], split: NDArray[np.int64], inside: Flags | bool = True) -> NetworkSamples:
    """Return series that go on as others, bands and labels together: changes whose dates are known.

    Args:
        samples: N series of T dates, all of the same dates, of pixels, patches or crops.
        partner: (N,) position of the series that each goes on as.
        split: (N,) the first date (0-T) from which it does; T leaves a series as it is.
        inside: (N, h, w) where crops do.
    """
    after = np.arange(samples.valid.shape[1]) >= split[:, np.newaxis]
    wide = after.reshape(*after.shape, *(1,) * (samples.valid.ndim - 2))
    if not isinstance(inside, bool):
        wide = wide & inside[:, np.newaxis]
    labels = {name: getattr(samples, name) for name in ("target", "weight")}
    return replace(
        samples,
        values=np.where(wide[:, np.newaxis], samples.values[partner], samples.values),
        valid=np.where(wide, samples.valid[partner], samples.valid),
        **{name: np.where(after if each.ndim == 2 else wide, each[partner], each) for name, each in labels.items() if each.ndim > 1},
    )


def some_spliced(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return the series, about half of them going on as another one from a random date on."""
    count, dates = samples.valid.shape[:2]
    split = np.where(rng.random(count) < SPLICED_SHARE, rng.integers(1, max(dates, 2), size=count), dates)
    return spliced(samples, rng.permutation(count), split)


def mixed(samples: NetworkSamples, other: NDArray[np.int64], rng: np.random.Generator) -> NetworkSamples:
    """Return the series, of pixels or patches, some mixed with others (N,) where both are valid, as pixels on borders are."""
    own = np.where(rng.random(len(samples)) < MIXED_SHARE, rng.uniform(LEAST_OWN, 1, len(samples)), 1)
    weight = own.astype(np.float32).reshape(-1, *(1,) * (samples.values.ndim - 1))
    both = (samples.valid & samples.valid[other])[:, np.newaxis]
    values = np.where(both, weight * samples.values + (1 - weight) * samples.values[other], samples.values)
    return replace(samples, values=values)


def without_some_dates(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return the series, of pixels or patches, without the images of some dates; their labels stay."""
    shown = rng.random(samples.valid.shape[:2]) >= HIDDEN_SHARE
    seen = samples.valid & shown.reshape(*shown.shape, *(1,) * (samples.valid.ndim - 2))
    return replace(samples, values=np.where(seen[:, np.newaxis], samples.values, np.float32(0)), valid=seen)


def fluctuating(samples: NetworkSamples, rng: np.random.Generator, radar: Flags) -> NetworkSamples:
    """Return series of patches whose ``radar`` bands (bands,), in dB, vary by chance.

    Backscatter of the same cover differs from field to field, with the moisture of a date, and by speckle; few fields tell a network nothing of
    that, and it would learn them by heart.
    """
    count, bands, dates = samples.values.shape[:3]
    shapes = (count, bands, 1, 1, 1), (count, bands, dates, 1, 1), samples.values.shape
    added = sum((rng.standard_normal(shape, np.float32) for shape in shapes), np.zeros((), np.float32)) * np.float32(FLUCTUATION_DB)
    varied = samples.valid[:, np.newaxis] & radar.reshape(-1, 1, 1, 1)
    return replace(samples, values=samples.values + np.where(varied, added, np.float32(0)))


def varied_series(samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
    """Return the series, some going on as another of them, some reversed, without the images of some dates; their labels stay."""
    return without_some_dates(reversed_in_time(some_spliced(samples, rng), rng), rng)


def band_moments(stack: ImageStack, lattice: int, check: Callable[[], None]) -> tuple[tuple[float, float], ...]:
    """Return mean and standard deviation of each band over the valid ones of lattice x lattice pixels of every date."""
    lines = (np.unique(np.linspace(0, size - 1, lattice).round().astype(np.int64)) for size in stack.grid.shape)
    row, col = (part.ravel() for part in np.meshgrid(*lines, indexing="ij"))
    count, total, squares = 0, np.zeros(len(stack.bands)), np.zeros(len(stack.bands))
    for index in range(len(stack.dates)):
        check()
        values, valid = stack.read_pixels(index, row, col)
        seen = values[valid].astype(np.float64)
        count, total, squares = count + len(seen), total + seen.sum(axis=0), squares + np.square(seen).sum(axis=0)
    mean = total / max(count, 1)
    spread = np.sqrt(np.maximum(squares / max(count, 1) - mean**2, 0))
    return tuple((float(f"{m:.6g}"), float(f"{d:.6g}")) for m, d in zip(mean, spread, strict=True))


@dataclass(frozen=True, slots=True)
class Channels:
    """Turns samples into what a network gets."""

    input: NetworkInput
    moments: NDArray[np.float64]

    def of(self, samples: NetworkSamples) -> Floats:
        """Return the channels (N, C, *S)."""
        return self.input.assemble(samples.values, samples.valid, samples.day, self.moments)
