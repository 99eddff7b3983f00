"""Star migration: every date of the stack is compared directly with the date on which a sample was labelled.

Variant "paper" (methods/tlcm.md section 6): raw spectra of single pixels; a sample keeps its label where its warping distance between the
two dates is below the threshold of its class, the smallest mean distance of the class to another one on the labelled date.

Variant "best" asks another question. What the samples of a class do together between the two dates (season, haze, illumination) is their
median change per band; it is added to the labelled spectra. What is left is how far a sample strays from its class, and only one that
strays much farther than the others has changed: farther than the median distance of its class plus ``OUTLIER_DEVIATIONS`` robust standard
deviations (median absolute deviation). A class can so never lose more than half of its samples, whatever the season does to the distance
between classes. A class of fewer than ``FEWEST_FOR_CLASS`` samples is judged as in the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..samples.audit import CAP, CHANGED, KEPT, LABELLED, NO_THRESHOLD, NODATA, Audit, concatenate_audits
from ..samples.sample_set import MIGRATED, SampleSet, concatenate
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .dtw import dtw
from .thresholds import class_distances, class_thresholds

OUTLIER_DEVIATIONS: Final = 2.0  # measured on the demo (make study): 1.5 drops too many that did not change, 2.5 keeps too many that did
FEWEST_FOR_CLASS: Final = 5  # samples whose median and spread stand for a class
MAD_TO_DEVIATION: Final = 1.4826  # median absolute deviation of a normal distribution -> its standard deviation


@dataclass(frozen=True, slots=True)
class MigrationSettings:
    """Parameters of a migration: most samples a date (``cap``), variant ("best" or "paper"), seed and device."""

    cap: int
    variant: str
    seed: int
    device: str


@dataclass(frozen=True, slots=True)
class _Source:
    """The labelled samples of one date.

    Attributes:
        spectra: (N, bands). ``valid``: (N,) which of them exist.
        threshold: (N,) smallest mean distance of each sample's class to another class; NaN where there is none.
    """

    index: int
    samples: SampleSet
    spectra: NDArray[np.float64]
    valid: NDArray[np.bool_]
    threshold: NDArray[np.float64]


def migrate(stack: ImageStack, samples: SampleSet, settings: MigrationSettings, context: JobContext) -> tuple[SampleSet, Audit]:
    """Carry samples to every date of the stack.

    Args:
        stack: the images.
        samples: each with the key of a date of the stack, on which its label is true. A place that is labelled on several dates is migrated
            to each other date from the nearest of them (the earlier of two equally near).
        settings: see ``MigrationSettings``.
        context: progress names the date.

    Returns:
        Samples of all dates (those given, and the migrated ones), and the decision about every sample and date.
    """
    keys = [date.key for date in stack.dates]
    sources = [_read_source(stack, samples, index, settings, context) for index in sorted({keys.index(key) for key in samples.dates()})]
    parts, audits = [], []
    for target, key in enumerate(keys):
        context.progress(target / len(keys), tr("Migrating samples to {date}"), date=key)
        kept, audit = _migrate_to(stack, sources, target, settings, context)
        parts += kept
        audits += audit
    return concatenate(parts).sorted(), concatenate_audits(audits)


def _read_source(stack: ImageStack, samples: SampleSet, index: int, settings: MigrationSettings, context: JobContext) -> _Source:
    mine = samples.take(samples.date == stack.dates[index].key)
    found, valid = stack.read_pixels(index, mine.row, mine.col)
    spectra = found.astype(np.float64)
    values = list(mine.scheme.values)
    matrix = class_distances(spectra[valid], mine.class_value[valid], values, settings.device, context.check_cancelled)
    by_class = np.full(256, np.nan)
    by_class[values] = class_thresholds(matrix)
    return _Source(index, mine, spectra, valid, by_class[mine.class_value])


def _migrate_to(
    stack: ImageStack, sources: list[_Source], target: int, settings: MigrationSettings, context: JobContext
) -> tuple[list[SampleSet], list[Audit]]:
    key, day = stack.dates[target].key, stack.dates[target].interval.start
    rng = np.random.default_rng([settings.seed, day.toordinal()])
    parts, audits, taken = [], [], np.array([], np.int64)
    for source in sorted(sources, key=lambda source: (abs((stack.dates[source.index].interval.start - day).days), source.index)):
        free = ~np.isin(source.samples.place_id, taken)
        taken = np.concatenate([taken, source.samples.place_id[free]])
        if source.index == target:
            labelled = source.samples.take(source.valid)
            parts.append(labelled)
            missing = np.full(len(source.samples), np.nan)
            audits.append(Audit.create(source.samples, key, missing, missing, np.where(source.valid, LABELLED, NODATA)))
        elif free.any():
            found, valid = stack.read_pixels(target, source.samples.row, source.samples.col)
            distance, threshold = _compare(source, found.astype(np.float64), valid, settings, context)
            reason = decide(distance, threshold, source.valid & valid, settings.variant)
            _apply_cap(reason, source.samples, settings.cap, rng)
            audit = Audit.create(source.samples, key, distance, threshold, reason)
            parts.append(_migrated(source.samples, free & audit.kept, key, distance, threshold))
            audits.append(audit.take(free))
    return parts, audits


def _compare(
    source: _Source, found: NDArray[np.float64], valid: NDArray[np.bool_], settings: MigrationSettings, context: JobContext
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the distance of every sample between the two dates, and its threshold; NaN where there is none."""
    classes, both = source.samples.class_value, source.valid & valid
    best = settings.variant == "best"
    expected = source.spectra + common_shift(source.spectra, found, classes, both) if best else source.spectra
    distance = np.full(len(classes), np.nan)
    distance[both] = dtw(expected[both], found[both], settings.device, context.check_cancelled)
    threshold = source.threshold.copy()
    for value in np.unique(classes) if best else ():
        mine = classes == value
        if np.count_nonzero(mine & both) >= FEWEST_FOR_CLASS:
            threshold[mine] = straying_limit(distance[mine & both])
    return distance, threshold


def straying_limit(distances: NDArray[np.float64]) -> float:
    """Return the distance (N,) -> scalar beyond which a sample strays from its class: median + ``OUTLIER_DEVIATIONS`` deviations."""
    median = float(np.median(distances))
    return median + OUTLIER_DEVIATIONS * MAD_TO_DEVIATION * float(np.median(np.abs(distances - median)))


def common_shift(
    before: NDArray[np.float64], after: NDArray[np.float64], classes: NDArray[np.uint8], valid: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return what each sample's class did between two dates: its median change per band.

    Args:
        before: (N, bands) spectra on the labelled date.
        after: (N, bands) spectra on the other date.
        classes: (N,) class values.
        valid: (N,) which spectra exist on both dates.

    Returns:
        (N, bands); the median of all valid samples for a class that has fewer than ``FEWEST_FOR_CLASS``, 0 where nothing is valid.
    """
    change = after - before
    shift = np.zeros_like(change)
    if valid.any():
        shift[:] = np.median(change[valid], axis=0)
    for value in np.unique(classes):
        mine = classes == value
        if np.count_nonzero(mine & valid) >= FEWEST_FOR_CLASS:
            shift[mine] = np.median(change[mine & valid], axis=0)
    return shift


def decide(distance: NDArray[np.float64], threshold: NDArray[np.float64], valid: NDArray[np.bool_], variant: str) -> NDArray[np.str_]:
    """Return the reason of the decision on each sample, one of those in ``samples.audit`` (all arrays (N,)).

    The paper keeps what is strictly below the threshold; "best" also what is on it, so that a class whose samples all move alike stays.
    """
    close = distance <= threshold if variant == "best" else distance < threshold
    reason = np.where(close, KEPT, CHANGED).astype("<U32")
    reason[np.isnan(threshold)] = NO_THRESHOLD
    reason[~valid] = NODATA
    return reason


def _apply_cap(reason: NDArray[np.str_], samples: SampleSet, cap: int, rng: np.random.Generator) -> None:
    """Draw at most ``cap`` samples a date, shared out among the classes as among the labelled samples; the others get the reason "cap"."""
    counts = samples.counts()
    for value, count in counts.items():
        quota = cap * count / max(1, sum(counts.values()))
        mine = np.flatnonzero((samples.class_value == value) & (reason == KEPT))
        if len(mine) > quota:
            keep = rng.choice(mine, int(quota), replace=False)
            reason[np.setdiff1d(mine, keep)] = CAP


def _migrated(
    samples: SampleSet, kept: NDArray[np.bool_], key: str, distance: NDArray[np.float64], threshold: NDArray[np.float64]
) -> SampleSet:
    """Return the kept samples on their new date; confidence falls from 1 (same spectrum) to 0 (as far as the next class)."""
    chosen = samples.take(kept)
    with np.errstate(invalid="ignore", divide="ignore"):
        confidence = np.clip(1 - distance[kept] / threshold[kept], 0, 1)
    chosen.confidence = (np.nan_to_num(confidence) * samples.confidence[kept]).astype(np.float32)
    chosen.date = np.full(len(chosen), key)
    chosen.source = np.full(len(chosen), MIGRATED)
    return chosen
