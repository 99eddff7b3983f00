"""Which class a place has on every date: posterior probabilities of a hidden Markov chain (Rabiner, Proc. IEEE 77(2), 1989).

The hidden state is the class of a place. From one valid date to the next a place keeps its class or changes to any other one with the same
probability; how likely a change is differs from place to place and date to date, by the evidence of its two spectra. On a date without a
valid pixel nothing changes: what happened meanwhile is seen on the next valid date.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

CELLS_AT_ONCE: Final = 1_000_000  # dates x places x classes that are computed at a time: 4 MB a table
TINY: Final = 1e-30

Table = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Trajectories:
    """What is believed of N places on T dates, K classes.

    Attributes:
        posterior: (T, N, K) probability of every class, by all that is known.
        others: (T, N, K) the same without the look of the date itself: by the other dates alone.
        changed: (T, N) probability that the class is another one than on the valid date before; 0 where the pixel is not valid.
    """

    posterior: Table
    others: Table
    changed: Table


def trajectories(look: Table, evidence: Table, valid: Flags, rate: float, check: Callable[[], None] = lambda: None) -> Trajectories:
    """Return the probabilities of all classes on all dates.

    Args:
        look: (T, N, K) log likelihood of every class by the spectrum of the date; 0 for all where it is not valid.
        evidence: (T, N) log of how much likelier the spectra of this date and of the valid date before are with a change than without.
        valid: (T, N) whether there is a pixel.
        rate: probability of a change from one date to the next.
        check: called now and then; may raise to stop.
    """
    result = Trajectories(np.empty_like(look), np.empty_like(look), np.empty(evidence.shape, np.float32))
    dates, places, classes = look.shape
    portion = max(1, CELLS_AT_ONCE // max(dates * classes, 1))
    for start in range(0, places, portion):
        check()
        part = slice(start, start + portion)
        _run(look[:, part], evidence[:, part], valid[:, part], rate, result, part)
    return result


def _run(look: Table, evidence: Table, valid: Flags, rate: float, result: Trajectories, part: slice) -> None:
    dates, _, classes = look.shape
    likelihood = np.exp(look - look.max(axis=2, keepdims=True))
    stay, move = _transitions(evidence, valid, rate, classes)
    ahead, seen = np.empty_like(likelihood), np.empty_like(likelihood)
    for date in range(dates):
        ahead[date] = 1 / classes if date == 0 else _normal(_step(seen[date - 1], stay[date], move[date]))
        seen[date] = _normal(ahead[date] * likelihood[date])
    back = np.ones_like(likelihood[0])
    for date in range(dates - 1, -1, -1):
        result.posterior[date, part] = _normal(seen[date] * back)
        result.others[date, part] = _normal(ahead[date] * back)
        result.changed[date, part] = 0
        if date:
            later = back * likelihood[date]
            same = stay[date] * (seen[date - 1] * later).sum(axis=1)
            other = move[date] * (later.sum(axis=1) - (seen[date - 1] * later).sum(axis=1))
            result.changed[date, part] = other / np.maximum(same + other, TINY)
            back = _normal(_step(later, stay[date], move[date]))


def _transitions(evidence: Table, valid: Flags, rate: float, classes: int) -> tuple[Table, Table]:
    """Return the weights (T, N) of keeping the class, and of changing to any one other class, since the date before."""
    stay, move = np.ones(evidence.shape, np.float32), np.zeros(evidence.shape, np.float32)
    gap = np.ones(evidence.shape[1])
    for date in range(1, len(evidence)):
        change = 1 - (1 - rate) ** gap
        stay[date] = np.where(valid[date], 1 - change, 1)
        move[date] = np.where(valid[date], change / max(classes - 1, 1) * np.exp(evidence[date]), 0)
        gap = np.where(valid[date], 1, gap + 1)
    return stay, move


def _step(state: Table, stay: Table, move: Table) -> Table:
    total = state.sum(axis=1, keepdims=True)
    moved: Table = stay[:, np.newaxis] * state + move[:, np.newaxis] * (total - state)
    return moved


def _normal(weights: Table) -> Table:
    normal: Table = weights / np.maximum(weights.sum(axis=1, keepdims=True), TINY)
    return normal
