"""The two ways to judge samples on a target date: as published, and better. Both read the stack and hand arrays on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..models.features import FeatureForm, sample_features
from ..samples.audit import CHANGED, KEPT, NO_THRESHOLD, NODATA, RESCUED
from ..samples.sample_set import SampleSet
from ..stack.image_stack import ImageStack
from .carried import Carried, Floats, Index
from .dtw import dtw
from .judgement import SMALLEST_CONFIDENCE, Anchors, judge
from .thresholds import class_shares, closest, draw, first_within, generous_quotas, quotas

NEIGHBOURHOOD: Final = FeatureForm(3)  # the pixel, and the mean of the valid pixels around it, which is steadier
THRESHOLD: Final = "threshold"
CLOSEST: Final = "closest"

Flags = NDArray[np.bool_]
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says of M samples: arrays of length M, NaN where nothing can be said; see ``Audit``."""

    distance: Floats
    threshold: Floats
    confidence: Floats
    kept: Flags
    reason: NDArray[np.str_]


class Judge(Protocol):
    """Decides which samples hold on another date."""

    def look(self, date: int, samples: SampleSet) -> tuple[Floats, Flags]:
        """Return what samples look like on a date (N, F), and on which pixels (N,) there is something to see."""

    def judge(self, moved: Carried, after: Floats, valid: Flags, labelled: Carried, check: Check) -> Verdict:
        """Return the verdict on samples ``moved``, which look like ``after`` now; ``labelled`` were labelled on this very date."""

    def thin(self, moved: Carried, verdict: Verdict, labelled: Carried, target: int) -> tuple[Index, Flags]:
        """Return how often each of the moved samples (M,), and whether each labelled one (L,), stays when there are more than allowed."""

    def weight(self, confidence: Floats) -> Floats:
        """Return the factor of the training weight."""


def decide(distance: Floats, threshold: Floats, valid: Flags) -> NDArray[np.str_]:
    """Return the reason (N,) of the published decision: a distance strictly below the threshold keeps the label."""
    with np.errstate(invalid="ignore"):
        reason = np.where(distance < threshold, KEPT, CHANGED).astype("<U32")
    reason[~(threshold > 0)] = NO_THRESHOLD
    reason[~valid] = NODATA
    return reason


def _verdict(count: int) -> Verdict:
    distance, threshold, confidence = (np.full(count, np.nan) for _ in range(3))
    return Verdict(distance, threshold, confidence, np.zeros(count, bool), np.full(count, NODATA, "<U32"))


class PaperJudge:
    """As published: DTW between the raw spectra of single pixels, below the distance of the class to the nearest other class.

    With ``selection`` "closest" there is no threshold: the samples of each class that moved least stay, up to its share.
    """

    def __init__(self, stack: ImageStack, ratio: Mapping[int, float], most: int, selection: str, seed: int, device: str) -> None:
        """Prepare to judge.

        Args:
            stack: the images.
            ratio: how the classes share the samples of a date.
            most: largest number of samples a date.
            selection: "threshold" or "closest".
            seed: of all draws.
            device: torch device.
        """
        self._stack, self._device, self._seed = stack, device, seed
        self._shares, self._quotas = class_shares(ratio, most), quotas(ratio, most)
        self._closest = selection == CLOSEST

    def look(self, date: int, samples: SampleSet) -> tuple[Floats, Flags]:
        """See ``Judge``."""
        spectra, valid = self._stack.read_pixels(date, samples.row, samples.col)
        return spectra.astype(np.float64), valid

    def judge(self, moved: Carried, after: Floats, valid: Flags, labelled: Carried, check: Check) -> Verdict:
        """See ``Judge``."""
        distance, threshold = np.full(len(moved), np.nan), moved.threshold
        distance[valid] = dtw(moved.looks[valid], after[valid], self._device, check)
        reason = np.where(valid, KEPT, NODATA) if self._closest else decide(distance, threshold, valid)
        with np.errstate(invalid="ignore", divide="ignore"):
            confidence = np.where(threshold > 0, np.clip(1 - distance / threshold, 0, 1), np.where(valid, 0.0, np.nan))
        return Verdict(distance, threshold, confidence, reason == KEPT, reason)

    def thin(self, moved: Carried, verdict: Verdict, labelled: Carried, target: int) -> tuple[Index, Flags]:
        """See ``Judge``; only moved samples are drawn from, each date on its own."""
        count = np.where(verdict.kept, moved.count, 0)
        if self._closest:
            drawn = closest(moved.classes, count, verdict.distance, self._shares)
        else:
            drawn = draw(moved.classes, count, self._quotas, np.random.default_rng([self._seed, target, 1]))
        return drawn, np.ones(len(labelled), bool)

    def weight(self, confidence: Floats) -> Floats:
        """See ``Judge``."""
        return np.ones_like(confidence)


class BestJudge:
    """See ``judgement.judge``; with more samples than allowed, the same places stay on every date."""

    def __init__(self, stack: ImageStack, samples: SampleSet, most: int, seed: int, device: str) -> None:
        """Prepare to judge the labelled ``samples``; the other arguments are as those of ``PaperJudge``."""
        self._stack, self._device = stack, device
        self._quotas = generous_quotas(samples.counts(), most)
        self._places = np.unique(samples.place_id)
        self._rank = np.random.default_rng([seed]).permutation(len(self._places))

    def look(self, date: int, samples: SampleSet) -> tuple[Floats, Flags]:
        """See ``Judge``."""
        features, valid = sample_features(self._stack, date, samples.row, samples.col, range(len(self._stack.bands)), NEIGHBOURHOOD)
        return features.astype(np.float64), valid

    def _means(self, features: Floats) -> Floats:
        return features[:, len(self._stack.bands) :]

    def judge(self, moved: Carried, after: Floats, valid: Flags, labelled: Carried, check: Check) -> Verdict:
        """See ``Judge``."""
        result = _verdict(len(moved))
        good = moved.take(valid)
        if not len(good):
            return result
        anchors = Anchors(labelled.looks, labelled.classes)
        before, now = self._means(good.looks), self._means(after[valid])
        found = judge(before, now, after[valid], good.classes, good.seen, anchors, self._device, check)
        result.distance[valid], result.threshold[valid] = found.distance, found.usual
        result.confidence[valid], result.kept[valid] = found.confidence, found.kept
        result.reason[valid] = np.where(found.rescued, RESCUED, np.where(found.kept, KEPT, CHANGED))
        return result

    def thin(self, moved: Carried, verdict: Verdict, labelled: Carried, target: int) -> tuple[Index, Flags]:
        """See ``Judge``; labelled samples come first."""
        kept = np.flatnonzero(verdict.kept)
        places = np.concatenate([labelled.samples.place_id, moved.samples.place_id[kept]])
        rank = self._rank[np.searchsorted(self._places, places)] - np.where(np.arange(len(places)) < len(labelled), len(self._rank), 0)
        stays = np.zeros(len(places), bool)
        stays[first_within(np.concatenate([labelled.classes, moved.classes[kept]]), self._quotas, rank)] = True
        count = np.zeros(len(moved), np.int64)
        count[kept[stays[len(labelled) :]]] = 1
        return count, stays[: len(labelled)]

    def weight(self, confidence: Floats) -> Floats:
        """See ``Judge``: what is less sure counts less."""
        return np.maximum(confidence, SMALLEST_CONFIDENCE)
