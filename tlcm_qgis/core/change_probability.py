"""How probable it is that the land cover of a pixel changed at all: arrays in, arrays out.

* Evidence. A map and its confidence stand for a distribution over the classes: the confidence on the class of the map, the rest spread
  evenly over the others. Every split between two valid dates parts the up to three valid dates before it from those after it. With the
  mean distributions p and q of the two sides, the land cover is the same with probability sum_c p_c q_c; the evidence of a split is the
  logit of the contrary, and that of a pixel the highest of its splits.
* Calibration. What an evidence means, as the logarithm of a likelihood ratio that never falls with it, is learnt where a network is trained
  (``models.change_calibration``; isotonic regression as in Zadrozny, Elkan, *KDD* 2002).
* Prior. How much of the land changed is asked of the maps themselves: it is the share for which the mean probability is the share again
  (expectation maximisation: Saerens, Latinne, Decaestecker, *Neural Computation* 14, 2002).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from .changes import NODATA_CONFIDENCE

REACH: Final = 3  # dates on either side of a split: enough to outvote a wrong map
SUREST: Final = np.float32(0.995)  # a confidence of 100 % was at least this before it was rounded
STEPS: Final = 200  # of the expectation maximisation
SETTLED: Final = 1e-6  # a share that moves less is found
LEAST_SHARE: Final = 1e-3  # of changed land: no map proves that nothing changed, or everything

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ChangeCalibration:
    """What an evidence of change means: ``log_ratio`` (n,) is the logarithm of the likelihood ratio at ``evidence`` (n,), which increases.

    Between them it is linear, outside as at the ends.
    """

    evidence: Sequence[float]
    log_ratio: Sequence[float]

    def prior(self, evidence: Floats) -> float:
        """Return the share of pixels that changed, from the evidence (N,) of many; NaN does not count. A half if there is none."""
        ratio = np.exp(np.interp(evidence[np.isfinite(evidence)], self.evidence, self.log_ratio))
        share = 0.5
        for _ in range(STEPS if len(ratio) else 0):
            found = float(np.mean(share * ratio / (share * ratio + 1 - share)))
            found = min(max(found, LEAST_SHARE), 1 - LEAST_SHARE)
            if abs(found - share) < SETTLED:
                break
            share = found
        return share

    def percent(self, evidence: Floats, prior: float) -> Bytes:
        """Return the probability of change in %; 255 where the evidence is NaN."""
        logit = np.interp(evidence, self.evidence, self.log_ratio) + np.log(prior / (1 - prior))
        percent = np.floor(100 / (1 + np.exp(-logit)) + 0.5)
        return np.where(np.isfinite(evidence), percent, NODATA_CONFIDENCE).astype(np.uint8)


def change_evidence(maps: Bytes, confidence: Bytes, classes: int) -> Floats:
    """Return the evidence of change (...) of pixels; NaN where fewer than two dates have data.

    Args:
        maps: (T, ...) class values in time order, 0 where a date has no data.
        confidence: (T, ...) 0-100.
        classes: number of classes of the scheme, at least 2.

    Raises:
        ValueError: shapes do not fit.
    """
    if maps.shape != confidence.shape or classes < 2:
        raise ValueError(f"maps {maps.shape}, confidence {confidence.shape} and {classes} classes do not fit together")
    if not maps.all():
        order = np.argsort(maps == 0, axis=0, kind="stable")  # valid dates first, still in time order
        maps, confidence = (np.take_along_axis(array, order, axis=0) for array in (maps, confidence))
    dates = (maps != 0).sum(axis=0)
    lowest = np.full(maps.shape[1:], np.inf, np.float32)
    same: dict[tuple[int, int], Floats] = {}
    for split in range(1, int(dates.max(initial=0))):
        before, after = range(max(0, split - REACH), split), range(split, min(len(maps), split + REACH))
        pairs = [(one, other) for one in before for other in after]
        same = {pair: same[pair] if pair in same else _same(maps, confidence, *pair, classes) for pair in pairs}
        number = (len(before) * np.clip(dates - split, 1, REACH)).astype(np.float32)
        mean = np.sum([*same.values()], axis=0, dtype=np.float32) / number
        np.minimum(lowest, mean, out=lowest, where=dates > split)
    lowest[dates < 2] = np.nan
    evidence: Floats = np.log((1 - lowest) / lowest)
    return evidence


def _same(maps: Bytes, confidence: Bytes, one: int, other: int, classes: int) -> Floats:
    """Return the probability (...) that two dates are of one class; 0 where the later one has no data."""
    first, second = (np.clip(confidence[date] / np.float32(100), np.float32(1 / classes), SUREST) for date in (one, other))
    others = np.float32(classes - 1)
    rest_first, rest_second = (1 - first) / others, (1 - second) / others
    equal = first * second + others * rest_first * rest_second
    unequal = first * rest_second + rest_first * second + (others - 1) * rest_first * rest_second
    same: Floats = np.where(maps[one] == maps[other], equal, unequal) * (maps[other] != 0)
    return same
