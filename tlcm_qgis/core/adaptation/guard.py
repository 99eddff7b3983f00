"""Whether a model that taught itself is better than the one it was: asked of the source, since nobody knows what is true on the target.

Reverse validation (Zhong et al. 2010, ECML PKDD, LNAI 6323: 547-562): a classifier that learns, from nothing but the target's pixels, what a
model says about them is asked about the labelled pixels of the source. If the model is right about the target, it passes on what the
classes look like; the more it errs, the less of the source's labels is found. Images of the target are given as the model sees them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..models.network_input import YEAR_DAYS, day_of
from ..models.store import TrainedModel
from ..samples.sample_set import SampleSet
from ..spec.dates import DateInterval
from ..stack.image_stack import ImageStack
from .by_statistics import Seen

TREES: Final = 50
LEAST_LEAF: Final = 3  # pixels: a class that has fewer is chance
MOST_PIXELS: Final = 20_000  # that are learnt from
MARGIN: Final = 0.01  # by which a model that taught itself must be ahead: less is chance

Floats = NDArray[np.float32]


def reverse_agreement(model: TrainedModel, seen: Seen, source: ImageStack, samples: SampleSet, seed: int) -> float:
    """Return the share of the source's labels that are found with what a model says about the target.

    Args:
        model: for the dates of the target.
        seen: the target, as the model takes it.
        source: its images, with the bands of the model.
        samples: its labels, dated.
        seed: of the classifier.
    """
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.metrics import accuracy_score

    stack, dates = seen.predictor.stack, len(seen.dates)
    found = [(_with_season(values, stack.dates[index].interval, dates), classes) for index, values, classes in seen.named(model)]
    learnt, named = (np.concatenate(parts) for parts in zip(*found, strict=True))
    if len(learnt) > MOST_PIXELS:
        some = np.random.default_rng(seed).choice(len(learnt), MOST_PIXELS, replace=False)
        learnt, named = learnt[some], named[some]
    known, truth = _labelled(source, samples, dates)
    if not len(learnt) or not len(known):
        return 0.0
    forest = RandomForestClassifier(TREES, min_samples_leaf=LEAST_LEAF, random_state=seed).fit(learnt, named)
    return float(accuracy_score(truth, forest.predict(known)))


def _labelled(source: ImageStack, samples: SampleSet, dates: int) -> tuple[Floats, NDArray[np.int64]]:
    """Return the values (M, features) of labelled valid pixels, and the positions (M,) of their classes in the scheme."""
    values: Sequence[Floats] = []
    classes = []
    for index, date in enumerate(source.dates):
        chosen = samples.take(samples.date == date.key)
        if not len(chosen):
            continue
        found, valid = source.read_pixels(index, chosen.row, chosen.col)
        values = [*values, _with_season(found[valid], date.interval, dates)]
        classes.append(np.searchsorted(samples.scheme.values, chosen.class_value[valid]))
    if not classes:
        return np.empty((0, 0), np.float32), np.empty(0, np.int64)
    return np.concatenate(values), np.concatenate(classes)


def _with_season(values: Floats, interval: DateInterval, dates: int) -> Floats:
    """Return values (N, bands), of several dates with two more that tell the day of the year."""
    if dates == 1:
        return values
    phase = 2 * np.pi * day_of(interval) / YEAR_DAYS
    season = np.broadcast_to(np.array([np.sin(phase), np.cos(phase)], np.float32), (len(values), 2))
    return np.concatenate([values, season], axis=1)
