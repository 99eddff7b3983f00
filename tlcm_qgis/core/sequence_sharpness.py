"""How sure the most probable sequences may be, as the maps of all dates make some errors together: arrays in, a number out.

The chain of ``hidden_markov`` takes the errors of the dates for independent. But a mixed pixel is mixed on every date, and its probabilities are
too sure then. How much, the maps tell themselves: if their errors were independent, they would agree less from date to date than they do.

A series like them is made of random numbers (a simulation that meets observed moments: McFadden 1989, Econometrica 57:995-1026). True classes
change as the chain says; the look of a date has a Gaussian error, of which a share is the same on all dates. The error is as large as makes the
looks as sure as those of the maps, and the share as large as makes their classes agree as often. In this series the truth is known, so that it
tells to which power the probabilities of the chain are most likely to be right (a temperature: Guo et al. 2017, ICML).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .hidden_markov import CERTAIN, DAYS_A_YEAR, LEAST, TINY, WHOLE, Bytes, Chain, Days, Flags, Table, Walk, half_percent, pixels_at_once

FEWEST_PIXELS: Final = 100  # fewer tell nothing
MOST_PIXELS: Final = 20_000
MOST_VALUES: Final = 4_000_000  # dates x classes x pixels of the simulation
MOST_PAIRS: Final = 100  # of dates that are compared
SMALLEST_ERROR, LARGEST_ERROR = 0.05, 5.0  # standard deviations of a look; the classes are 1 apart
MOST_SHARED: Final = 0.99
HALVINGS: Final = 12
LEAST_SHARP: Final = 0.1
SEED: Final = 20

Numbers = NDArray[np.float64]
Pairs = list[tuple[int, int]]


def sharpness(looks: Bytes, days: Days, chain: Chain, check: Callable[[], None] = lambda: None) -> float:
    """Return the power of the probabilities of the chain (0.1 to 1) that makes them as sure as they may be.

    Args:
        looks: (T, K, N) of a sample of pixels, as in ``hidden_markov.most_probable``.
        days: (T,) in order.
        chain: of K classes.
        check: called now and then; may raise to stop.
    """
    valid = looks[:, 0] <= CERTAIN
    several = np.flatnonzero(np.count_nonzero(valid, axis=0) > 1)
    if len(several) < FEWEST_PIXELS or looks.shape[1] < 2:
        return 1.0
    size = min(MOST_PIXELS, max(FEWEST_PIXELS, MOST_VALUES // (looks.shape[0] * looks.shape[1])))
    chosen = several[np.linspace(0, len(several) - 1, min(size, len(several))).astype(np.int64)]
    looks, valid = looks[:, :, several], valid[:, several]
    sure = float((looks.max(axis=1)[valid] // 2).mean()) / WHOLE  # without the half percent of the class of the map
    pairs, shown = _pairs(len(days)), looks.argmax(axis=1)
    agree = _agreement(shown, valid, pairs)
    shares = np.bincount(shown[valid], minlength=looks.shape[1]) / np.count_nonzero(valid)
    simulation = _Simulation.of(days, chain, shares, valid[:, np.searchsorted(several, chosen)])
    error = _where(lambda value: -simulation.sure(value), -sure, SMALLEST_ERROR, LARGEST_ERROR)
    check()
    shared = _where(lambda value: simulation.agreement(error, value, pairs), agree, 0.0, MOST_SHARED)
    if shared <= 0:
        return 1.0
    check()
    return simulation.best_power(error, shared, check)


@dataclass(frozen=True, slots=True)
class _Simulation:
    """A series of N pixels: ``true`` (T, N) classes; errors (N, K) that all dates have, and (T, N, K) of their own; ``valid`` (T, N)."""

    days: Days
    chain: Chain
    valid: Flags
    true: NDArray[np.int64]
    common: Numbers
    own: Numbers

    @classmethod
    def of(cls, days: Days, chain: Chain, shares: Numbers, valid: Flags) -> _Simulation:
        rng = np.random.default_rng(SEED)
        classes, (dates, pixels) = len(chain.leaving), valid.shape
        true = _sequences(days, chain, rng.choice(np.arange(classes), pixels, p=shares), rng)
        return cls(days, chain, valid, true, rng.normal(size=(pixels, classes)), rng.normal(size=(dates, pixels, classes)))

    def sure(self, error: float) -> float:
        """Return how sure the looks of the middle date are on average."""
        date = len(self.days) // 2
        return float(_probabilities(np.eye(self.common.shape[1])[self.true[date]] + error * self.own[date], error).max(axis=1).mean())

    def agreement(self, error: float, shared: float, pairs: Pairs) -> float:
        """Return how often two dates show one class."""
        return _agreement(self._seen(error, shared).argmax(axis=2), self.valid, pairs)

    def best_power(self, error: float, shared: float, check: Callable[[], None]) -> float:
        """Return the power of the probabilities of the chain with which the true classes are most likely."""
        table = _probabilities(self._seen(error, shared), error).transpose(0, 2, 1)
        percent = np.floor(WHOLE * table + 0.5).astype(np.uint8)
        looks = half_percent(percent, table.argmax(axis=1).astype(np.uint8))
        looks[np.broadcast_to(~self.valid[:, np.newaxis], looks.shape)] = 255
        portion = pixels_at_once(looks.shape, self.chain)
        found = np.empty(looks.shape, np.float32)
        for start in range(0, looks.shape[2], portion):
            check()
            part = slice(start, start + portion)
            for date, chances in Walk(np.ascontiguousarray(looks[:, :, part]), self.days, self.chain).chances():
                found[date][:, part] = chances
        logarithms = np.log(np.maximum(found, TINY)).astype(np.float64)
        right = np.take_along_axis(logarithms, self.true[:, np.newaxis], axis=1)[:, 0]

        def loss(power: float) -> float:
            raised = right * power - np.log(np.exp(logarithms * power).sum(axis=1))
            return -float(np.maximum(raised, np.log(LEAST))[self.valid].mean())

        tenth = min(np.arange(1, 11) / 10, key=loss)
        near = np.round(np.arange(tenth - 0.08, tenth + 0.09, 0.02), 2)
        return float(min(near[(near >= LEAST_SHARP) & (near <= 1)], key=loss))

    def _seen(self, error: float, shared: float) -> Numbers:
        """Return what is seen of each class (T, N, K)."""
        errors = np.sqrt(shared) * self.common + np.sqrt(1 - shared) * self.own
        return np.asarray(np.eye(self.common.shape[1])[self.true] + error * errors)


def _sequences(days: Days, chain: Chain, now: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Return true classes (T, N) that change as a chain says, from those of the first date (N,)."""
    targets, pixels = np.cumsum(chain.shares, axis=1), len(now)
    age = np.full(pixels, chain.shortest)
    found = [now]
    for gap in np.diff(days):
        gone = -np.expm1(-chain.leaving * gap / DAYS_A_YEAR)
        leaves = (rng.random(pixels) < gone[now]) & (age >= chain.shortest)
        other = np.minimum((rng.random(pixels)[:, np.newaxis] >= targets[now]).sum(axis=1), len(chain.leaving) - 1)
        now = np.where(leaves, other, now)
        age = np.where(leaves, 1, age + 1)
        found.append(now)
    return np.stack(found)


def _probabilities(seen: Numbers, error: float) -> Table:
    """Return how probable each class (last axis) is by what is seen."""
    raised = np.exp((seen - seen.max(axis=-1, keepdims=True)) / error**2)
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _pairs(dates: int) -> Pairs:
    """Return pairs of dates, evenly chosen among all."""
    every = list(combinations(range(dates), 2))
    return [every[place] for place in np.unique(np.linspace(0, len(every) - 1, min(len(every), MOST_PAIRS)).astype(int))]


def _agreement(classes: NDArray[np.int64], valid: Flags, pairs: Pairs) -> float:
    """Return the share of pixels with data on both of two dates that show one class, all pairs together."""
    both = [valid[first] & valid[second] for first, second in pairs]
    same = [int(np.count_nonzero(known & (classes[a] == classes[b]))) for known, (a, b) in zip(both, pairs, strict=True)]
    return sum(same) / max(1, sum(int(np.count_nonzero(known)) for known in both))


def _where(function: Callable[[float], float], wanted: float, low: float, high: float) -> float:
    """Return where a function that rises reaches a value; the end of the range that is nearer, if it does not."""
    if function(low) >= wanted:
        return low
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if function(middle) >= wanted else (middle, high)
    return (low + high) / 2
