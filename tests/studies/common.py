"""What the studies share: ways to label the dates of a stack, and accuracies of what is trained on them."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from tests.measured import REPOSITORY
from tlcm_qgis.core.jobs.migratesamples import settings_from
from tlcm_qgis.core.migration.migrate import migrate
from tlcm_qgis.core.models.features import sample_features
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

DATA: Final = Path(os.environ.get("TLCM_TEST_DATA", REPOSITORY / "../shared/data")).resolve()
VARIANTS: Final = ("paper", "best")
STAR, SEQUENTIAL, AUGMENTED = {"CHAIN": "star"}, {"CHAIN": "sequential"}, {"AUGMENT": True}
ALONE: Final = {"AUGMENT": False}
WAYS: Final[dict[str, dict[str, Any]]] = {  # parameters of tlcm:migratesamples; those that are not named are as usual
    "paper": {"VARIANT": "paper", **AUGMENTED},
    "best": {"VARIANT": "best"},
    "best_alone": {"VARIANT": "best", **ALONE},
    "paper_filter": {"VARIANT": "paper", **ALONE},
    "paper_sequential": {"VARIANT": "paper", **SEQUENTIAL, **AUGMENTED},
    "best_star": {"VARIANT": "best", **STAR, **ALONE},
    "best_star_augmented": {"VARIANT": "best", **STAR, **AUGMENTED},
    "best_sequential": {"VARIANT": "best", **SEQUENTIAL, **ALONE},
    "best_sequential_augmented": {"VARIANT": "best", **SEQUENTIAL, **AUGMENTED},
}
PORTION: Final = 65536  # pixels whose features are in memory at a time

Classes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the study, in a file of its own.

    Attributes:
        name: of the file in docs/measured.
        group: "demo", "real", "stcln" or "slgt2".
        seeds: those that are measured unless fewer or more are asked for, from the first one on.
        measure: figures of one seed; arguments: the seed and a folder that is kept from run to run, or ``None``. With ``data`` also
            the keywords data, its folder, and quick, whether to try it on a small part.
        summarise: from the figures of all seeds to those that tables show.
        data: name of a published data set that this part needs and nobody has unless he fetched it; "" = none.
    """

    name: str
    group: str
    seeds: range
    measure: Callable[..., dict[str, Any]]
    summarise: Callable[[list[dict[str, Any]]], dict[str, Any]]
    data: str = ""


def quiet_context() -> JobContext:
    """Return a context whose messages go nowhere."""
    return JobContext(lambda _: None)


def job(algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm of the plugin and return its outputs."""
    return run_job(request(algorithm, parameters, {}), quiet_context()).outputs


def available(methods: Iterable[str]) -> list[str]:
    """Return those of the classifiers that there are."""
    return [method for method in methods if method in METHODS]


def migrated(stack: ImageStack, labelled: SampleSet, way: str, seed: int) -> SampleSet:
    """Carry labelled samples to every date in one of the ``WAYS``."""
    settings = settings_from({**WAYS[way], "SEED": seed, "DEVICE": "cpu"})
    return migrate(stack, labelled, settings, quiet_context()).samples


def relabelled(samples: SampleSet, key: str, labels: Classes) -> SampleSet:
    """Return the samples with other labels on the date ``key``; label 0 (no truth) is left out."""
    return dataclasses.replace(samples, class_value=labels.astype(np.uint8), date=np.full(len(samples), key)).take(labels > 0)


def naive_samples(samples: SampleSet, stack: ImageStack) -> SampleSet:
    """Keep the labels of the labelled date on every date."""
    return concatenate([relabelled(samples, date.key, samples.class_value) for date in stack.dates])


def true_samples(samples: SampleSet, stack: ImageStack, truth: list[Classes]) -> SampleSet:
    """Give the points the true labels of every date; ``truth``: (h, w) classes of each date."""
    return concatenate(
        [relabelled(samples, date.key, labels[samples.row, samples.col]) for date, labels in zip(stack.dates, truth, strict=True)]
    )


def predictions(stack: ImageStack, samples: SampleSet, truth: list[Classes], seed: int, method: str = "rf") -> list[Classes]:
    """Train on samples and return the classes (h, w) of every date: 0 where ``truth`` is 0, or where the pixel is not valid."""
    model = train(stack, samples, TrainSettings(method=method, seed=seed), quiet_context())
    bands = model.band_positions(stack)
    maps = []
    for index, date in enumerate(stack.dates):
        classifier = model.classifiers(model.date_for(date.interval).key)
        result = np.zeros_like(truth[index])
        rows, cols = np.nonzero(truth[index])
        for start in range(0, len(rows), PORTION):
            row, col = rows[start : start + PORTION], cols[start : start + PORTION]
            features, valid = sample_features(stack, index, row, col, bands, model.form)
            if valid.any():
                result[row[valid], col[valid]] = classifier.classes[classifier.predict(features[valid]).argmax(axis=1)]
        maps.append(result)
    return maps


def accuracies(stack: ImageStack, samples: SampleSet, truth: list[Classes], seed: int, method: str = "rf") -> list[float | None]:
    """Train on samples and return the overall accuracy of every date against ``truth`` (0 = no truth); ``None`` without valid pixels."""
    pairs = zip(predictions(stack, samples, truth, seed, method), truth, strict=True)
    return [float((found == labels)[found > 0].mean()) if found.any() else None for found, labels in pairs]
