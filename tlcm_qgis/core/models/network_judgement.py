"""What a network says of the samples that were kept aside while it learned, and what its samples looked like."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.classes import ClassScheme
from ..spec.methods import METHODS
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from .calibration import Calibration
from .fitting import TrainSettings
from .held_out import KEPT_ASIDE, HeldOut, Judgement
from .honest import folds_of, make_folds
from .looks import Looks, drawn, image_pixels
from .network_lessons import JUDGED_AT_ONCE, JUDGED_VALUES, Lesson, main_class
from .network_model import NetworkClassifier
from .network_samples import Channels, NetworkSamples

MOST_LABELS: Final = 100_000  # whose probabilities are kept; of more, every second, third ...


def judged(
    lesson: Lesson, classifier: NetworkClassifier, unseen: NetworkSamples, channels: Channels, seed: int
) -> tuple[NDArray[np.int64], HeldOut | None]:
    """Return the classes that a network finds in samples, in the shape of their targets, and what it says of their labels.

    Args:
        lesson: how it learned.
        classifier: the network.
        unseen: samples that it did not learn from; there may be none.
        channels: what it sees of them.
        seed: of the folds.
    """
    if not len(unseen):
        return unseen.target, None
    step = max(1, min(JUDGED_AT_ONCE, JUDGED_VALUES // (len(classifier.classes) * unseen.target[:1].size or 1)))
    fold = make_folds(unseen.place_id, unseen.row, unseen.col, main_class(unseen.target), seed).fold
    stride = -(-unseen.labels // MOST_LABELS)
    found, parts, offset = [], [], 0
    for start in range(0, len(unseen), step):
        items = np.arange(start, min(start + step, len(unseen)))
        some = unseen.take(items)
        probabilities = lesson.probabilities(classifier, some, channels)
        found.append(probabilities.argmax(axis=1))
        labelled = np.nonzero(some.target != IGNORED)
        kept = tuple(axis[-offset % stride :: stride] for axis in labelled)
        offset += len(labelled[0])
        said = np.moveaxis(probabilities, 1, -1)[kept]
        item = items[kept[0]]
        date = np.broadcast_to(some.date.reshape(*some.date.shape, *(1,) * (some.target.ndim - some.date.ndim)), some.target.shape)[kept]
        none = np.zeros(len(said), bool)
        parts.append(HeldOut(said, said, none, some.target[kept], unseen.place_id[item], fold[item], date, np.ones(len(said))))
    return np.concatenate(found), HeldOut.together(parts)


def along_classes(calibration: Calibration, probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return calibrated probabilities (N, K, ...)."""
    planes = np.moveaxis(probabilities, 1, 0)
    changed = calibration.apply(np.ascontiguousarray(planes.reshape(len(planes), -1)))
    return np.ascontiguousarray(np.moveaxis(changed.reshape(planes.shape), 0, 1))


def kept_aside_figures(held: HeldOut | None, judgement: Judgement, scheme: ClassScheme) -> dict[str, Any]:
    """Return ``validation`` and ``reliability`` for model.json; nothing if nothing was kept aside."""
    if held is None:
        return {}
    return {"validation": {"kind": KEPT_ASIDE, **held.accuracies(scheme)}, "reliability": judgement.reliability}


def looks_of(stack: ImageStack, samples: SampleSet, dates: Sequence[int], settings: TrainSettings) -> dict[str, Looks]:
    """Return what the samples of dates (positions in the stack) looked like; where all dates are seen together, all places on each."""
    fold = folds_of(samples, settings.seed).fold
    found = {}
    for index in dates:
        key = stack.dates[index].key
        own = np.flatnonzero(samples.date == key)
        if not METHODS[settings.method].per_date:
            own = np.unique(np.stack((samples.row, samples.col)), axis=1, return_index=True)[1]
        order = own[np.lexsort((samples.class_value[own], samples.col[own], samples.row[own]))]
        chosen = order[drawn(samples.class_value[order], np.random.default_rng(settings.seed))]
        values, valid = stack.read_pixels(index, samples.row[chosen], samples.col[chosen])
        chosen = chosen[valid]
        image = partial(image_pixels, stack, index)
        found[key] = Looks.of(values[valid], samples.class_value[chosen], fold[chosen], settings.seed, image)
    return found
