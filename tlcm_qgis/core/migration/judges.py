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
from .dtw import dtw
from .judgement import SMALLEST_CONFIDENCE, Anchors, judge
from .thresholds import ClassDistances, class_distances, class_thresholds, draw, first_within, generous_quotas, quotas

NEIGHBOURHOOD: Final = FeatureForm(3)  # the pixel, and the mean of the valid pixels around it, which is steadier

Index = NDArray[np.int64]
Floats = NDArray[np.float64]
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a judge says of M samples: arrays of length M, NaN where nothing can be said; see ``Audit``."""

    distance: Floats
    threshold: Floats
    confidence: Floats
    kept: NDArray[np.bool_]
    reason: NDArray[np.str_]


class Judge(Protocol):
    """Decides which labelled samples hold on another date."""

    def judge(self, target: int, moved: Index, labelled: Index, check: Check) -> Verdict:
        """Return the verdict on the samples ``moved`` on date ``target``; the samples ``labelled`` were labelled on that very date."""

    def thin(self, moved: Index, labelled: Index, target: int) -> Index:
        """Return which of the good samples stay when there are more than allowed (a subset of both, in any order)."""

    def weight(self, confidence: Floats) -> Floats:
        """Return the factor of the training weight."""


def decide(distance: Floats, threshold: Floats, valid: NDArray[np.bool_]) -> NDArray[np.str_]:
    """Return the reason (N,) of the published decision: a distance strictly below the threshold keeps the label."""
    with np.errstate(invalid="ignore"):
        reason = np.where(distance < threshold, KEPT, CHANGED).astype("<U32")
    reason[np.isnan(threshold)] = NO_THRESHOLD
    reason[~valid] = NODATA
    return reason


def _verdict(count: int) -> Verdict:
    distance, threshold, confidence = (np.full(count, np.nan) for _ in range(3))
    return Verdict(distance, threshold, confidence, np.zeros(count, bool), np.full(count, NODATA, "<U32"))


def distances_on(date: int, stack: ImageStack, samples: SampleSet, seed: int, device: str, check: Check) -> ClassDistances:
    """Return how far the classes of ``samples`` lie apart on a date, by the raw spectra of their pixels (which are valid there)."""
    spectra = stack.read_pixels(date, samples.row, samples.col)[0].astype(np.float64)
    values, rng = samples.scheme.values, np.random.default_rng([seed, date])
    matrix = class_distances(spectra, samples.class_value, values, device, check, rng)
    return ClassDistances(values, matrix, class_thresholds(matrix))


class PaperJudge:
    """As published: DTW between the raw spectra of single pixels, below the distance of the class to the nearest other class."""

    def __init__(
        self,
        stack: ImageStack,
        samples: SampleSet,
        origin: Index,
        distances: Mapping[int, ClassDistances],
        most: int,
        seed: int,
        device: str,
    ) -> None:
        """Read the spectra on the labelled dates.

        Args:
            stack: the images.
            samples: the labelled samples (N), on valid pixels.
            origin: (N,) position of the date of each.
            distances: of the classes, by position of the labelled date.
            most: largest number of samples a date.
            seed: of all draws.
            device: torch device.
        """
        self._stack, self._samples, self._origin, self._device, self._seed = stack, samples, origin, device, seed
        self._quotas = quotas(samples.counts(), most)
        self._spectra = np.zeros((len(samples), len(stack.bands)))
        self._thresholds = np.full(len(samples), np.nan)
        for date, found in distances.items():
            here = np.flatnonzero(origin == date)
            self._spectra[here] = stack.read_pixels(date, samples.row[here], samples.col[here])[0]
            self._thresholds[here] = found.of(samples.class_value[here])

    def judge(self, target: int, moved: Index, labelled: Index, check: Check) -> Verdict:
        """See ``Judge``."""
        spectra, valid = self._stack.read_pixels(target, self._samples.row[moved], self._samples.col[moved])
        distance, threshold = np.full(len(moved), np.nan), self._thresholds[moved]
        distance[valid] = dtw(self._spectra[moved[valid]], spectra[valid].astype(np.float64), self._device, check)
        reason = decide(distance, threshold, valid)
        with np.errstate(invalid="ignore", divide="ignore"):
            confidence = np.where(np.isnan(threshold) & valid, 0.0, np.clip(1 - distance / threshold, 0, 1))
        return Verdict(distance, threshold, confidence, reason == KEPT, reason)

    def thin(self, moved: Index, labelled: Index, target: int) -> Index:
        """See ``Judge``; only moved samples are drawn from, each date on its own."""
        rng = np.random.default_rng([self._seed, target, 1])
        return np.concatenate([moved[draw(self._samples.class_value[moved], self._quotas, rng)], labelled])

    def weight(self, confidence: Floats) -> Floats:
        """See ``Judge``."""
        return np.ones_like(confidence)


class BestJudge:
    """See ``judgement.judge``; with more samples than allowed, the same places stay on every date."""

    def __init__(self, stack: ImageStack, samples: SampleSet, origin: Index, most: int, seed: int, device: str) -> None:
        """Read the spectra on the labelled dates; arguments as those of ``PaperJudge``."""
        self._stack, self._samples, self._origin, self._device = stack, samples, origin, device
        self._quotas = generous_quotas(samples.counts(), most)
        places, place = np.unique(samples.place_id, return_inverse=True)
        self._rank = np.random.default_rng([seed]).permutation(len(places))[place]
        self._before = np.zeros((len(samples), len(stack.bands)))
        for date in np.unique(origin):
            here = np.flatnonzero(origin == date)
            self._before[here] = self._means(self._features(int(date), here)[0])

    def _features(self, date: int, index: Index) -> tuple[Floats, NDArray[np.bool_]]:
        rows, cols = self._samples.row[index], self._samples.col[index]
        features, valid = sample_features(self._stack, date, rows, cols, range(len(self._stack.bands)), NEIGHBOURHOOD)
        return features.astype(np.float64), valid

    def _means(self, features: Floats) -> Floats:
        return features[:, len(self._stack.bands) :]

    def judge(self, target: int, moved: Index, labelled: Index, check: Check) -> Verdict:
        """See ``Judge``."""
        features, valid = self._features(target, moved)
        anchors = Anchors(self._features(target, labelled)[0], self._samples.class_value[labelled])
        result = _verdict(len(moved))
        good = moved[valid]
        if not len(good):
            return result
        found = judge(
            self._before[good],
            self._means(features[valid]),
            features[valid],
            self._samples.class_value[good],
            self._origin[good],
            anchors,
            self._device,
            check,
        )
        result.distance[valid], result.threshold[valid] = found.distance, found.usual
        result.confidence[valid], result.kept[valid] = found.confidence, found.kept
        result.reason[valid] = np.where(found.rescued, RESCUED, np.where(found.kept, KEPT, CHANGED))
        return result

    def thin(self, moved: Index, labelled: Index, target: int) -> Index:
        """See ``Judge``; labelled samples come first."""
        index = np.concatenate([labelled, moved])
        rank = self._rank[index] - np.where(np.arange(len(index)) < len(labelled), len(self._rank), 0)
        return index[first_within(self._samples.class_value[index], self._quotas, rank)]

    def weight(self, confidence: Floats) -> Floats:
        """See ``Judge``: what is less sure counts less."""
        return np.maximum(confidence, SMALLEST_CONFIDENCE)
