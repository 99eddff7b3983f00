"""How often land cover changes, learnt from the maps themselves: arrays in, arrays out.

Expectation maximisation of the chain of ``hidden_markov`` (Baum et al., *Annals of Mathematical Statistics* 41, 1970), the number of changes
and the time that they took, until a change or to no avail, being what is not seen. What pixels of a class rarely do is drawn towards what all
do: each class counts ``FAMILIAR`` changes more, at the rate and with the targets of all classes together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .hidden_markov import TINY, Bytes, Chain, Days, Flags, Walk, pixels_at_once

FIRST_RATE: Final = 0.05  # changes a year, before anything is learnt
FAMILIAR: Final = 20.0  # changes
ROUNDS: Final = 30
SETTLED: Final = 0.01  # a rate that moves by a smaller share is learnt
SLOWEST, FASTEST = 1e-4, 3.0  # changes a year

Numbers = NDArray[np.float64]


def even_chain(rate: float, allowed: Flags, shortest: int = 1) -> Chain:
    """Return a chain in which all classes change equally often and into all others that are ``allowed`` (K, K)."""
    shares = _rows(allowed.astype(np.float64))
    return Chain(np.where(shares.any(axis=1), rate, 0.0), shares, shortest)


def learnt_chain(looks: Bytes, days: Days, allowed: Flags, check: Callable[[], None] = lambda: None) -> Chain:
    """Return the chain that explains a sample of pixels best.

    Args:
        looks: (T, K, N) how probable each class is, as in ``hidden_markov.most_probable``.
        days: (T,) in order.
        allowed: (K, K) which class (row) may become which; its diagonal does not count.
        check: called now and then; may raise to stop.
    """
    possible = allowed & ~np.eye(len(allowed), dtype=bool)
    chain = even_chain(FIRST_RATE, possible)
    portion = pixels_at_once(looks.shape, chain)
    for _ in range(ROUNDS):
        changes, years = np.zeros(possible.shape), np.zeros(len(possible))
        for start in range(0, looks.shape[2], portion):
            check()
            walk = Walk(np.ascontiguousarray(looks[:, :, start : start + portion]), days, chain)
            for part, total in zip(_expected(walk), (changes, years), strict=True):
                total += part
        new = _likeliest(changes, years, possible)
        settled = np.allclose(new.leaving, chain.leaving, rtol=SETTLED)
        chain = new
        if settled:
            break
    return chain


def _expected(walk: Walk) -> tuple[Numbers, Numbers]:
    """Return the expected numbers of changes (K, K), and of years (K,) in which they could have happened."""
    seen, chain = walk.forward(), walk.chain
    changes, years = np.zeros(chain.shares.shape), np.zeros(len(chain.leaving))
    for date, later in walk.backward():
        valid = np.flatnonzero(walk.valid[date] & walk.steps.has_before(date))
        if not valid.size:
            continue
        leave, stay = (np.broadcast_to(table, seen[date, 0].shape)[:, valid] for table in walk.steps.probabilities(date))
        before, ahead = seen[date, 0][:, valid], (later[0] * walk.look(date))[:, valid]
        left, stayed = before * leave, before * stay * ahead
        whole = stayed.sum(axis=0)
        pairs = np.einsum("in,ij,jn->n", left, chain.shares, ahead, optimize=True)
        weight = ahead / np.maximum(whole + pairs, TINY)
        moved = np.einsum("in,jn->ij", left.astype(np.float64), weight.astype(np.float64)) * chain.shares
        changes += moved
        gap = walk.steps.since(date)[valid]
        kept = stayed / np.maximum(whole + pairs, TINY)
        years += kept.astype(np.float64) @ gap
        gone = np.einsum("ij,jn->in", chain.shares, weight.astype(np.float64)) * left
        until = _until(chain.leaving[:, np.newaxis] * gap) * gap
        years += (gone * until).sum(axis=1)
    return changes, years


def _until(expected: Numbers) -> Numbers:
    """Return after which share of a time a change came on average that came within it, from how many are expected in that time."""
    number = np.maximum(expected, 1e-6)
    return np.asarray(1 / number - 1 / np.expm1(number))


def _likeliest(changes: Numbers, years: Numbers, possible: Flags) -> Chain:
    able = possible.any(axis=1)
    rate = changes.sum() / max(float(years[able].sum()), 1e-9)
    rate = float(np.clip(rate, SLOWEST, FASTEST))
    leaving = (changes.sum(axis=1) + FAMILIAR) / (years + FAMILIAR / rate)
    targets = changes.sum(axis=0) + 1
    usual = _rows(possible * targets)
    shares = _rows((changes + FAMILIAR * usual) * possible)
    return Chain(np.where(able, np.clip(leaving, SLOWEST, FASTEST), 0.0), shares)


def _rows(table: Numbers) -> Numbers:
    """Return a table whose rows sum to 1, or to 0."""
    table = table * ~np.eye(len(table), dtype=bool)
    sums = table.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(table, sums, out=np.zeros_like(table), where=sums > 0))
