"""The land cover of pixels as a hidden Markov chain with a shortest stay: arrays in, arrays out.

The hidden state of a pixel is its class. On every valid date the map says how probable each class is by its look; between two valid dates
that lie ``d`` years apart the pixel leaves class i with probability 1 - exp(-leaving_i d), and then shows class j with probability
``shares[i, j]``: never one whose share is 0, however far the dates lie apart. Dates without data say nothing and are skipped, so what
happened meanwhile is seen on the next valid date. All classes are equally probable at first: on a single date nothing is altered.

A class that is entered stays for ``shortest`` valid dates at least (an explicit duration: Yu, *Artificial Intelligence* 174, 2010). A class
that is there on the first valid date may have begun before; one that is there on the last may go on.

The classes are those of the most probable sequence (Viterbi, *IEEE Trans. Inf. Theory* 13, 1967); the probabilities are those of each date by
all dates together (forward-backward; Rabiner, *Proc. IEEE* 77(2), 1989), less sure where dates make some errors together
(``sequence_sharpness``). Every pixel is computed by itself and in the same order of sums, so that results do not depend on the pixels beside
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .changes import NODATA_CONFIDENCE

DAYS_A_YEAR: Final = 365.25
LEAST: Final = 0.005  # probability of a class at 0 %, and what is left of it at 100 %: rounded to 1 %, and no model is surer
WHOLE: Final = 100  # percent
CERTAIN: Final = 200  # half percents
NEVER: Final = np.float32(-1e30)  # logarithm of nothing
TINY: Final = np.float32(1e-30)
CELLS_AT_ONCE: Final = 4_000_000  # dates x states x pixels that are computed at a time: 16 MB a table
FEWEST_AT_ONCE, MOST_AT_ONCE = 64, 4096  # pixels; tables of more leave the cache of the processor

Bytes = NDArray[np.uint8]
Days = NDArray[np.int32]
Table = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Chain:
    """How land cover changes.

    Attributes:
        leaving: (K,) changes a year of a pixel of each class.
        shares: (K, K) how often what leaves a class (row) goes to each other one (column): rows sum to 1, or to 0 where nothing leaves;
            0 on the diagonal.
        shortest: number of valid dates that a class stays at least.
    """

    leaving: NDArray[np.float64]
    shares: NDArray[np.float64]
    shortest: int = 1

    def __post_init__(self) -> None:
        count = len(self.leaving)
        sums = self.shares.sum(axis=1) if self.shares.shape == (count, count) else np.array([np.nan])
        good = np.isclose(sums, 1) | ((sums == 0) & (self.leaving == 0))
        if (
            not good.all()
            or self.shares.min() < 0
            or self.shares.diagonal().any()
            or not (np.isfinite(self.leaving) & (self.leaving >= 0)).all()
        ):
            raise ValueError(f"no chain of {count} classes")
        if self.shortest < 1:
            raise ValueError(f"shortest {self.shortest}")


@dataclass(frozen=True, slots=True)
class Sequences:
    """What is found of N pixels on T dates.

    Attributes:
        classes: (T, N) position of the class among K; 255 where the date has no data.
        percent: (T, K, N) probability of each class in %; 255 where the date has no data.
    """

    classes: Bytes
    percent: Bytes


def most_probable(looks: Bytes, days: Days, chain: Chain, sharpness: float = 1.0) -> Sequences:
    """Return the most probable sequence of classes of each pixel, and how probable each class is.

    Args:
        looks: (T, K, N) how probable each class is by the look of the date, in half percent (0-200); 255 where it has no data.
        days: (T,) in order; between dates of one day nothing changes.
        chain: of K classes.
        sharpness: power of the probabilities (``sequence_sharpness``); the classes do not depend on it.

    Raises:
        ValueError: shapes do not fit.
    """
    if looks.ndim != 3 or looks.shape[:2] != (len(days), len(chain.leaving)) or (np.diff(days) < 0).any():
        raise ValueError(f"{looks.shape}, {len(days)} days and {len(chain.leaving)} classes do not fit together")
    dates, _, pixels = looks.shape
    result = Sequences(np.empty((dates, pixels), np.uint8), np.empty_like(looks))
    portion = pixels_at_once(looks.shape, chain)
    for start in range(0, pixels, portion):
        part = slice(start, start + portion)
        walk = Walk(np.ascontiguousarray(looks[:, :, part]), days, chain)
        result.classes[:, part] = walk.sequence()
        result.percent[:, :, part] = walk.probabilities(sharpness)
    return result


def pixels_at_once(shape: tuple[int, ...], chain: Chain) -> int:
    """Return of how many pixels of looks (T, K, N) the tables are computed at a time; results do not depend on it."""
    return min(MOST_AT_ONCE, max(FEWEST_AT_ONCE, CELLS_AT_ONCE // max(1, shape[0] * shape[1] * chain.shortest)))


class Walk:
    """Some pixels on their way through the dates. States are (ages, K, N): valid dates since a class was entered, the last age for all more."""

    def __init__(self, looks: Bytes, days: Days, chain: Chain) -> None:
        self.looks, self.chain = looks, chain
        self.valid: Flags = looks[:, 0] <= CERTAIN
        self.steps = _Steps(self.valid, days, chain)
        self._look = _look_table()
        self._log_look = np.log(self._look)
        self._shares = chain.shares.astype(np.float32)

    # -- the most probable sequence --------------------------------------------------------------------------------------------------

    def sequence(self) -> Bytes:
        """Return the positions (T, N) of the classes, 255 where there is no data."""
        scores = self._scores()
        return self._traced(scores)

    def _scores(self) -> Table:
        """Return how probable the best way to each state is (T + 1, ages, K, N), as a logarithm; the first entry stands before all dates."""
        dates, classes, pixels = self.looks.shape
        shares = _log(self._shares)
        scores = np.empty((dates + 1, self.chain.shortest, classes, pixels), np.float32)
        scores[0] = NEVER
        scores[0, -1] = 0
        room = np.empty(pixels, np.float32)
        for date in range(dates):
            before, after = scores[date], scores[date + 1]
            leave, stay = self.steps.logarithms(date)
            left = before[-1] + leave
            after[1:] = before[:-1]
            stayed = before[-1] + stay
            after[-1] = np.maximum(after[-1], stayed) if self.chain.shortest > 1 else stayed
            entered = after[0]
            if self.chain.shortest > 1:
                entered[...] = NEVER
            for source, target in self._ways():
                np.add(left[source], shares[source, target], out=room)
                np.maximum(entered[target], room, out=entered[target])
            after += np.take(self._log_look, self.looks[date])
            after -= after.max(axis=(0, 1))
            self._keep(date, after, before)
        return scores

    def _traced(self, scores: Table) -> Bytes:
        dates, _, pixels = self.looks.shape
        ages, everywhere = self.chain.shortest, np.arange(pixels)
        shares = np.ascontiguousarray(_log(self._shares).T)  # by the class that is entered
        result = np.full((dates, pixels), NODATA_CONFIDENCE, np.uint8)
        age, now = np.divmod(scores[-1].reshape(-1, pixels).argmax(axis=0), self.looks.shape[1])
        for date in range(dates - 1, -1, -1):
            valid = self.valid[date]
            result[date] = np.where(valid, now, NODATA_CONFIDENCE)
            before = scores[date]
            leave, stay = self.steps.logarithms(date)
            best, source = np.full(pixels, 2 * NEVER, np.float32), now
            for number, score in enumerate(before[-1] + leave):
                found = score + shares[now, number]
                better = found > best
                best, source = np.where(better, found, best), np.where(better, number, source)
            stayed = (before[-1] + stay)[now, everywhere]
            if ages == 1:
                left = best > stayed
                younger = age
            else:
                left = age == 0
                ripened = before[-2][now, everywhere]
                younger = np.where(age < ages - 1, age - 1, np.where(ripened > stayed, ages - 2, ages - 1))
            now = np.where(valid & left, source, now)
            age = np.where(valid, np.where(left, ages - 1, younger), age)
        return result

    # -- probabilities of each date ------------------------------------------------------------------------------------------------

    def probabilities(self, sharpness: float = 1.0) -> Bytes:
        """Return how probable each class is on every date (T, K, N) by all dates, in %; 255 where there is no data."""
        result = np.empty_like(self.looks)
        for date, chances in self.chances():
            if sharpness < 1:
                np.power(chances, np.float32(sharpness), out=chances)
                chances /= np.maximum(_sum(chances), TINY)
            chances /= np.float32(0.01)
            percent = np.floor(chances + np.float32(0.5)).astype(np.uint8)
            percent[:, ~self.valid[date]] = NODATA_CONFIDENCE
            result[date] = percent
        return result

    def chances(self) -> Iterator[tuple[int, Table]]:
        """Give each date, last first, with how probable each class is (K, N) by all dates."""
        seen = self.forward()
        for date, later in self.backward():
            both = seen[date + 1, 0] * later[0]
            for age in range(1, self.chain.shortest):
                both += seen[date + 1, age] * later[age]
            both /= np.maximum(_sum(both), TINY)
            yield date, both

    def forward(self) -> Table:
        """Return how probable each state is by the dates so far (T + 1, ages, K, N); the first entry stands before all dates."""
        dates, classes, pixels = self.looks.shape
        seen = np.empty((dates + 1, self.chain.shortest, classes, pixels), np.float32)
        seen[0] = 0
        seen[0, -1] = 1 / classes
        room = np.empty(pixels, np.float32)
        for date in range(dates):
            before, after = seen[date], seen[date + 1]
            leave, stay = self.steps.probabilities(date)
            left = before[-1] * leave
            after[1:] = before[:-1]
            stayed = before[-1] * stay
            after[-1] = after[-1] + stayed if self.chain.shortest > 1 else stayed
            if self.chain.shortest > 1:
                after[0] = 0
            for source, target in self._ways():
                np.multiply(left[source], self._shares[source, target], out=room)
                after[0, target] += room
            after *= self.look(date)
            after /= np.maximum(_sum(_sum(after)), TINY)
            self._keep(date, after, before)
        return seen

    def backward(self) -> Iterator[tuple[int, Table]]:
        """Give each date, last first, with how probable what is seen later is from each state (ages, K, N), up to a factor."""
        _, classes, pixels = self.looks.shape
        later = np.ones((self.chain.shortest, classes, pixels), np.float32)
        room = np.empty(pixels, np.float32)
        for date in range(len(self.looks) - 1, -1, -1):
            yield date, later
            leave, stay = self.steps.probabilities(date)
            looked = later * self.look(date)
            earlier = np.empty_like(later)
            earlier[:-1] = looked[1:]
            entered = np.zeros((classes, pixels), np.float32)
            for source, target in self._ways():
                np.multiply(looked[0, target], self._shares[source, target], out=room)
                entered[source] += room
            earlier[-1] = leave * entered + stay * looked[-1]
            earlier /= np.maximum(_sum(_sum(earlier)), TINY)
            self._keep(date, earlier, later)
            later = earlier

    def look(self, date: int) -> Table:
        """Return how probable each class is by the look of the date (K, N); 1 where it has no data."""
        return np.asarray(np.take(self._look, self.looks[date]))

    def _ways(self) -> list[tuple[int, int]]:
        return [(int(source), int(target)) for source, target in zip(*np.nonzero(self._shares), strict=True)]

    def _keep(self, date: int, states: Table, others: Table) -> None:
        """Put back the states of pixels without data: nothing happens to them."""
        hidden = np.flatnonzero(~self.valid[date])
        if hidden.size:
            states[..., hidden] = others[..., hidden]


class _Steps:
    """How probable it is to leave each class (K, N), or not, before each date, by the time since the valid date before."""

    def __init__(self, valid: Flags, days: Days, chain: Chain) -> None:
        dates = len(days)
        numbers = np.where(valid, np.arange(dates, dtype=np.int32)[:, np.newaxis], -1)
        self._last = np.vstack([np.full((1, valid.shape[1]), -1, np.int32), np.maximum.accumulate(numbers, axis=0)[:-1]])
        since = np.append(days, 0)[np.newaxis, :]  # the last column is for pixels without a valid date before
        years = np.maximum(days[:, np.newaxis] - since, 0) / DAYS_A_YEAR
        years[:, -1] = 0
        gone = -np.expm1(-years[:, np.newaxis, :] * chain.leaving[:, np.newaxis])
        self._leave = gone.astype(np.float32)
        self._stay = (1 - gone).astype(np.float32)
        self._log_leave = _log(self._leave)
        self._log_stay = (-years[:, np.newaxis, :] * chain.leaving[:, np.newaxis]).astype(np.float32)
        self.years = years

    def probabilities(self, date: int) -> tuple[Table, Table]:
        """Return how probable leaving and staying are, each (K, N) or (K, 1)."""
        return self._of(date, self._leave), self._of(date, self._stay)

    def logarithms(self, date: int) -> tuple[Table, Table]:
        """Return the logarithms of both."""
        return self._of(date, self._log_leave), self._of(date, self._log_stay)

    def has_before(self, date: int) -> Flags:
        """Return which pixels (N,) have a valid date before."""
        return np.asarray(self._last[date] >= 0)

    def since(self, date: int) -> NDArray[np.float64]:
        """Return the years (N,) since the valid date before."""
        return np.asarray(self.years[date][self._last[date]])

    def _of(self, date: int, table: Table) -> Table:
        last = self._last[date]
        one = last[:1]
        if (last == one).all():
            return np.asarray(table[date][:, one])
        return np.asarray(table[date][:, last])


def _look_table() -> Table:
    """Return the probabilities for half percents; 1 for all that is none, which says nothing."""
    table = np.ones(256, np.float32)
    table[: CERTAIN + 1] = np.clip(np.arange(CERTAIN + 1) / CERTAIN, LEAST, 1 - LEAST)
    return table


def _log(values: Table) -> Table:
    with np.errstate(divide="ignore"):
        return np.asarray(np.maximum(np.log(values), NEVER))


def _sum(values: Table) -> Table:
    """Return the sum over the first axis, added up in order."""
    total: Table = values[0].copy()
    for part in values[1:]:
        total += part
    return total


def half_percent(percent: Bytes, positions: Bytes) -> Bytes:
    """Return probabilities (T, K, ...) in half percent: twice ``percent``, and one more for the class of the map.

    It was the most probable one before all were rounded, and is to be it after that too.

    Args:
        percent: (T, K, ...) 0-100, 255 where there is no data.
        positions: (T, ...) position of the class of the map among the K.
    """
    doubled = np.where(percent > WHOLE, NODATA_CONFIDENCE, np.minimum(percent, WHOLE) * 2).astype(np.uint8)
    for index in range(percent.shape[1]):
        doubled[:, index] += (positions == index) & (percent[:, index] < WHOLE)
    return doubled
