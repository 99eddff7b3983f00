"""Did a place stay what it was between two dates? Evidence from its own two spectra, learnt without labels.

Nearly all places of an image stay what they are from one date to the next, so the pairs of spectra of the same place show what staying
looks like, season and haze included; pairs of the first spectrum of one place with the second of another, unlike one show what a change
looks like. A classifier that tells the two apart gives, for every place, how much its pair looks like staying (density ratio estimation
by contrast: Gutmann and Hyvaerinen, JMLR 13, 2012). How the score translates into odds of a change is then read off the places
themselves, with the probabilities of change that the classes suggest (``calibrate``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.side_by_side import side_by_side

LONGEST_GAP: Final = 3  # dates back: over longer gaps a place is not compared with itself
FEWEST_PAIRS: Final = 120  # with fewer nothing is learnt
MOST_PAIRS: Final = 6000  # more change nothing, and each takes time
CLUSTERS: Final = 12  # kinds of spectra; a pair of different places is made of different kinds
DRAWS: Final = 6  # to find the other place of such a pair
CLUSTERED: Final = 5000  # places that the kinds are found in
ROUNDS: Final = 40  # boosting; more rounds learn single places by heart
LEAVES: Final = 15
SMALLEST_LEAF: Final = 100  # pairs, and at most a fortieth of them
SHARE_OF_FEATURES: Final = 0.3  # looked at for each split
LARGEST_SCORE: Final = 7.0  # log odds: no pair is surer than one in a thousand
QUANTILES: Final = (0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, *np.linspace(0.15, 0.95, 10).tolist())
PRIOR_PAIRS: Final = 3.0  # pairs of the usual rate added to every bin
EVIDENCE_RANGE: Final = (-6.0, 8.0)
FIRST_SLOPE: Final = 4.0  # log odds from the second percentile of the scores, where nothing is known, to their median
UNUSUAL: Final = 0.02

Floats = NDArray[np.float64]
Scores = NDArray[np.float32]
Flags = NDArray[np.bool_]
Index = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PairModel:
    """Two classifiers of pairs, each trained on one half of the places."""

    halves: tuple[Any, Any]

    def scores(self, before: Scores, after: Scores, half: NDArray[np.int64]) -> Scores:
        """Return the log odds (N,) that pairs (N, F) and (N, F) belong together; ``half``: 0 or 1, the half that a place is in.

        A place is never judged by the classifier that was trained on it.
        """
        result, pairs = np.zeros(len(before), np.float32), _pairs(before, after)
        for number, model in enumerate(self.halves):
            mine = half == number
            if mine.any():
                result[mine] = model.decision_function(pairs[mine])
        return np.clip(result, -LARGEST_SCORE, LARGEST_SCORE)


def _pairs(before: Scores, after: Scores) -> Scores:
    return np.concatenate([before, after, after - before], axis=1)


def fit_pairs(before: Scores, after: Scores, half: NDArray[np.int64], rng: np.random.Generator) -> PairModel | None:
    """Learn what the pairs of spectra of places look like.

    Args:
        before: (N, F) features of the places on the first date and
        after: (N, F) on the second.
        half: (N,) 0 or 1.
        rng: draws the pairs.

    Returns:
        ``None`` where there are too few places, or all look the same.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier  # late: takes a second, and a job should say something first

    if len(before) < FEWEST_PAIRS:
        return None
    kind = _kinds(before, rng)
    same = rng.permutation(len(before))[:MOST_PAIRS]
    other = _others(kind, half, same, rng)
    mixed = kind[other] != kind[same]
    x = np.concatenate([_pairs(before[same], after[same]), _pairs(before[same], after[other])[mixed]])
    y = np.repeat([1, 0], [len(same), int(mixed.sum())])
    member = np.concatenate([half[same], half[same][mixed]])
    leaf = max(2, min(SMALLEST_LEAF, len(same) // 40))
    models = []
    for number in (0, 1):
        train = member != number
        if len(np.unique(y[train])) < 2:
            return None
        model = HistGradientBoostingClassifier(
            max_iter=ROUNDS,
            max_leaf_nodes=LEAVES,
            min_samples_leaf=leaf,
            max_features=SHARE_OF_FEATURES,
            early_stopping=False,
            random_state=int(rng.integers(2**31)),
        )
        models.append(model.fit(x[train], y[train]))
    return PairModel((models[0], models[1]))


def _kinds(features: Scores, rng: np.random.Generator) -> Index:
    from sklearn.cluster import KMeans

    scale = features.std(axis=0)
    x = (features / np.where(scale > 0, scale, 1)).astype(np.float64)
    some = x[rng.permutation(len(x))[:CLUSTERED]]
    clusters = min(CLUSTERS, len(np.unique(some, axis=0)))
    found: Index = KMeans(clusters, n_init=1, random_state=int(rng.integers(2**31))).fit(some).predict(x).astype(np.int64)
    return found


def _others(kind: Index, half: Index, same: Index, rng: np.random.Generator) -> Index:
    """Return for every place another one of its half, of another kind wherever a few draws find one."""
    other = same.copy()
    for number in np.unique(half[same]):
        pool, mine = np.flatnonzero(half == number), np.flatnonzero(half[same] == number)
        for _ in range(DRAWS):
            alike = mine[kind[other[mine]] == kind[same[mine]]]
            other[alike] = rng.choice(pool, len(alike))
    return other


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep scikit-learn to the thread that calls it: the others have work of their own."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, "openmp"):
        yield


@dataclass(frozen=True, slots=True)
class Continuity:
    """What the pairs of dates look like that follow one another at some place; by positions of the two dates."""

    models: dict[tuple[int, int], PairModel]

    @classmethod
    def fit(
        cls, features: Scores, valid: Flags, half: NDArray[np.int64], seed: int, progress: Callable[[int], None] = lambda _: None
    ) -> Continuity:
        """Learn from places: features (T, N, F), valid (T, N), half (N,) 0 or 1; ``progress`` is told the date and may raise to stop."""
        back = gaps(valid)

        def fit(number: int) -> dict[tuple[int, int], PairModel]:
            found, date = {}, number + 1
            for gap in np.unique(back[date][(back[date] > 0) & (back[date] <= LONGEST_GAP)]).tolist():
                there = np.flatnonzero(valid[date] & valid[date - gap])
                rng = np.random.default_rng([seed, date, gap])
                with one_thread():
                    model = fit_pairs(features[date - gap, there], features[date, there], half[there], rng)
                if model is not None:
                    found[date - gap, date] = model
            return found

        return cls(
            {
                pair: model
                for found in side_by_side(fit, len(valid) - 1, lambda number: progress(number + 1))
                for pair, model in found.items()
            }
        )

    def scores(self, features: Scores, valid: Flags, half: NDArray[np.int64]) -> Scores:
        """Return (T, N) how much every place looks like staying since its valid date before; NaN where nothing is known."""
        result = np.full(valid.shape, np.nan, np.float32)
        back = gaps(valid)
        for (before, after), model in self.models.items():
            mine = np.flatnonzero(back[after] == after - before)
            if len(mine):
                result[after, mine] = model.scores(features[before, mine], features[after, mine], half[mine])
        return result


def gaps(valid: Flags) -> Index:
    """Return (T, N) how many dates ago a valid place was valid before; 0 where it is not valid, or never was before."""
    result, last = np.zeros(valid.shape, np.int64), np.full(valid.shape[1], -1)
    for date, here in enumerate(valid):
        result[date] = np.where(here & (last >= 0), date - last, 0)
        last = np.where(here, date, last)
    return result


@dataclass(frozen=True, slots=True)
class Calibration:
    """From scores to the log of how much likelier they are with a change than without: straight lines between points (B,)."""

    score: Floats
    evidence: Floats

    def __call__(self, scores: Scores) -> Scores:
        """Return the evidence of a change for scores of any shape; 0 where nothing is known."""
        found = np.clip(np.interp(np.nan_to_num(scores), self.score, self.evidence), *EVIDENCE_RANGE)
        return np.where(np.isnan(scores), 0, found).astype(np.float32)

    @classmethod
    def first(cls, scores: Scores) -> Calibration:
        """Return a guess, before anything is known: the lowest scores are changes."""
        known = scores[~np.isnan(scores)]
        if not len(known):
            return cls(np.zeros(1), np.zeros(1))
        low, middle = np.quantile(known, [UNUSUAL, 0.5])
        slope = FIRST_SLOPE / max(middle - low, 1e-6)
        ends = np.array([-LARGEST_SCORE, LARGEST_SCORE])
        return cls(ends, -(ends - low) * slope)

    @classmethod
    def fit(cls, scores: Scores, changed: Scores) -> Calibration:
        """Return what the scores (T, N) say, given the probabilities of change (T, N): never more of a change with a higher score."""
        from sklearn.isotonic import IsotonicRegression

        known = ~np.isnan(scores)
        score, change = scores[known].astype(np.float64), changed[known].astype(np.float64)
        if not len(score) or not 0 < change.sum() < len(change):
            return cls.first(scores)
        bins = np.searchsorted(np.unique(np.quantile(score, QUANTILES)), score)
        used, bins = np.unique(bins, return_inverse=True)
        total, changes = np.bincount(bins).astype(np.float64), np.bincount(bins, change)
        overall = change.mean()
        rate = (changes + PRIOR_PAIRS * overall) / (total + PRIOR_PAIRS)
        rate = IsotonicRegression(increasing=False).fit_transform(np.arange(len(used)), rate, sample_weight=total)
        centre = np.array([np.median(score[bins == each]) for each in range(len(used))])
        return cls(centre, np.log(rate / (1 - rate)) - np.log(overall / (1 - overall)))
