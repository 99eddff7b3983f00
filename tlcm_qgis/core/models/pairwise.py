"""From one-against-one decisions to a winner and to probabilities.

Pairs of K classes are in the order (0, 1), (0, 2) ... (1, 2) ...; a positive decision speaks for the first class of its pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

LARGEST_EXPONENT: Final = 80.0  # exp of it, summed over 254 classes, is still a finite number of single precision
SMALLEST: Final = np.float32(np.finfo(np.float32).tiny)
Decided = tuple[NDArray[np.float64], NDArray[np.intp]]  # decisions (K, K, n), see ``square``, and the true class (n,) as a position
SLOPES: Final = (1e-2, 1e3)  # where the slope of decisions around 1 is sought


def pairs(classes: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the first and the second class of every pair."""
    return np.triu_indices(classes, 1)


def square(decisions: NDArray[Any], classes: int) -> NDArray[Any]:
    """Return decisions (pairs, N) as (K, K, N): how much speaks for the first class against the second; 0 on the diagonal.

    An exact tie speaks for the second class of the pair, as in LIBSVM: what speaks for a class is never smaller than ``SMALLEST``.
    """
    first, second = pairs(classes)
    result = np.zeros((classes, classes, decisions.shape[-1]), decisions.dtype)
    clear = np.where(decisions > 0, np.maximum(decisions, SMALLEST), np.minimum(decisions, -SMALLEST))
    result[first, second] = clear
    result[second, first] = -clear
    return result


def contested(opposed: NDArray[Any], unsure: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return (N,) where decisions whose sign is not sure could make another class win.

    Args:
        opposed: (K, K, N), see ``square``.
        unsure: (pairs, N) decisions whose sign is not sure.
    """
    first, second = pairs(len(opposed))
    open_ = np.zeros(opposed.shape, bool)
    open_[first, second] = open_[second, first] = unsure
    won = opposed > 0
    least, most = (won & ~open_).sum(axis=1), (won | open_).sum(axis=1)
    winner, column = winners(opposed), np.arange(opposed.shape[-1])
    most += np.arange(len(opposed))[:, np.newaxis] < winner  # of equal classes the first wins
    most[winner, column] = -1
    return np.asarray(least[winner, column] < most.max(axis=0))


def winners(opposed: NDArray[Any]) -> NDArray[np.intp]:
    """Return the class with the most votes, of several the first, as LIBSVM does; ``opposed``: (K, K, N) -> (N,)."""
    votes = (opposed > 0).sum(axis=1)
    return np.asarray(votes.argmax(axis=0))


def coupled(opposed: NDArray[Any], slope: float) -> NDArray[Any]:
    """Return probabilities (K, N) of the classes.

    The probability of i against j is the logistic function of ``slope`` times the decision; the pairs are coupled in the closed form
    of Price, Knerr, Personnaz and Dreyfus (Pairwise neural network classifiers with probabilistic outputs, NIPS 7, 1995), which is
    the softmax of scores where every decision is a difference of scores.

    Args:
        opposed: (K, K, N), see ``square``.
        slope: how fast a decision becomes sure, larger than 0.
    """
    exponent = np.clip(opposed * opposed.dtype.type(-slope), -LARGEST_EXPONENT, LARGEST_EXPONENT)
    share = 1 / _sum(np.exp(exponent, out=exponent).swapaxes(0, 1))  # the diagonal adds the 1 of the formula
    return np.asarray(share / _sum(share))


def _sum(parts: NDArray[Any]) -> NDArray[Any]:
    """Return the sum of arrays, one after the other: ``np.sum`` takes another order for a single pixel than for many."""
    total: NDArray[Any] = parts[0].copy()
    for part in parts[1:]:
        total += part
    return total


def put_first(probabilities: NDArray[Any], winner: NDArray[np.intp]) -> NDArray[Any]:
    """Return the nearest probabilities (least squares) of which the winner's is the largest; changes ``probabilities`` (K, N).

    Votes and coupled probabilities can name different classes where the decisions contradict each other; the map shows the votes.
    """
    other = np.flatnonzero(probabilities.argmax(axis=0) != winner)
    if other.size:
        part, chosen = probabilities[:, other], winner[other]
        column = np.arange(len(other))
        own = part[chosen, column]
        part[chosen, column] = -np.inf
        order = np.sort(part, axis=0)[::-1]
        order[-1] = 0  # the winner's own place
        counts = np.arange(2, len(part) + 2)[:, np.newaxis]
        means = (own + np.cumsum(order, axis=0)) / counts  # of the winner and the 1, 2 ... largest others
        following = np.vstack([order[1:], np.zeros_like(order[:1])])
        pooled = (following <= means).argmax(axis=0)
        level = means[pooled, column].astype(part.dtype)
        part = np.minimum(part, level)
        part[chosen, column] = np.nextafter(level, part.dtype.type(1))
        probabilities[:, other] = part
    return probabilities


def fitted_slope(unseen: Sequence[Decided]) -> float:
    """Return the slope that makes decisions on unseen samples most likely (temperature scaling; Guo et al., ICML 2017).

    Args:
        unseen: the decisions of samples on which the machine was not trained, in parts.

    Returns:
        The slope; 1 if there is nothing to learn from. As in Platt scaling the true class is taken for true in n + 1 of n + 2 cases,
        so that a few samples that are all told right do not make the machine sure of everything.
    """
    count = sum(len(truth) for _, truth in unseen)
    if not count:
        return 1.0
    from scipy.optimize import minimize_scalar

    doubt = 1 / (count + 2)

    def loss(logarithm: float) -> float:
        total = 0.0
        for opposed, truth in unseen:
            likely = np.log(np.maximum(coupled(opposed, float(np.exp(logarithm))), np.finfo(np.float64).tiny))
            total -= (1 - doubt) * likely[truth, np.arange(len(truth))].sum() + doubt * likely.mean(axis=0).sum()
        return total

    found = minimize_scalar(loss, bounds=tuple(np.log(SLOPES)), method="bounded", options={"xatol": 1e-3})
    return float(np.exp(found.x))
