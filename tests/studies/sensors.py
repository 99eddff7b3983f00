"""A model of one sensor on images of another: Sentinel-2 and Landsat 8 images of the same fields, at most six days apart.

A forest, or a network on patches, learns from all labelled pixels of one half of a Sentinel-2 image (blocks) and maps the Landsat 8 image;
accuracies are those of the other half. No label of the Landsat image is used, but for the model that learns from it, in the same half, to compare
with. What the network teaches itself begins with the best way to match values; "full" is what its guard keeps.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies.common import Part, job, quiet_context
from tests.studies.figures import interval
from tests.studies.patch import PATCH, crops, halves_of_blocks
from tlcm_qgis.core.adaptation.by_statistics import AUTO, NONE, adapt
from tlcm_qgis.core.adaptation.matching import MATCHINGS
from tlcm_qgis.core.adaptation.self_training import SelfTraining, Taught, self_train
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.stack.image_stack import ImageStack

SEEDS: Final = range(1, 6)
BANDS: Final = "B02,B03,B04,B8A,B11,B12"  # those that Landsat 8 has as well
CLOUDS: Final = "bit3,bit5"  # of pixel_qa: shadows and clouds
MOST_DAYS: Final = 6
LEAST_VALID: Final = 0.9  # of the Landsat image
OWN: Final = "trained_on_target"
WAYS: Final = (NONE, *MATCHINGS, AUTO)
LOSS: Final = 0.01  # of accuracy: less than that is no harm
TAUGHT: Final = "self_trained"  # whatever the guard says
FULL: Final = "full"


def make_stacks(folder: Path) -> tuple[ImageStack, ImageStack]:
    """Return the images of Sentinel-2 and of Landsat 8."""
    grid = str(next(iter(sorted(PATCH.glob("s2_clear_10band/*.tif")))))
    source = job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), BANDS=BANDS, OUTPUT=str(folder / "source.json"))["OUTPUT"]
    masked = {"MASK_BAND": "pixel_qa", "MASK_VALUES": CLOUDS, "REFERENCE_GRID": grid}
    target = job("createstack", FOLDER=str(PATCH / "l8_sr"), OUTPUT=str(folder / "target.json"), **masked)["OUTPUT"]
    return ImageStack.open(source), ImageStack.open(target)


def pairs_of(source: ImageStack, target: ImageStack) -> list[tuple[int, int]]:
    """Return the dates of both that lie near each other, those with few clouds."""
    days = np.array([date.interval.start.toordinal() for date in source.dates])
    found = []
    for index, date in enumerate(target.dates):
        nearest = int(np.abs(days - date.interval.start.toordinal()).argmin())
        near = abs(int(days[nearest]) - date.interval.start.toordinal()) <= MOST_DAYS
        if near and target.read(index, target.grid.whole()).valid.mean() >= LEAST_VALID:
            found.append((nearest, index))
    return found


def accuracy(model: TrainedModel, stack: ImageStack, truth: NDArray[np.uint8]) -> float:
    """Return the share of right classes on the only date of a stack, where there is truth (h, w) and an image."""
    predictor, window = Predictor.create(stack, model, False), stack.grid.whole()
    classes = predictor.compute(0, window, predictor.read(0, window)).classes
    judged = (truth > 0) & (classes > 0)
    return float((classes == truth)[judged].mean())


def one_pair(source: ImageStack, target: ImageStack, method: str, seed: int) -> dict[str, Any]:
    """Return accuracies of two stacks of one date each, of a forest the means of both halves, and what was chosen in each."""
    labels, scheme = crops()
    found: dict[str, list[float]] = {}
    chosen: list[str] = []
    guarded: list[dict[str, Any]] = []
    whole = halves_of_blocks(labels, np.random.default_rng([seed, 0]))
    settings = TrainSettings(method=method, seed=seed, device="cpu")
    for side in (whole,) if METHODS[method].is_network else (whole, ~whole):
        truth = np.where(side, 0, labels).astype(np.uint8)
        row, col = np.nonzero(side & (labels > 0))
        samples = SampleSet.create(row, col, labels[row, col], scheme, date=source.dates[0].key)
        model = train(source, samples, settings, quiet_context())
        own = train(target, replace(samples, date=np.full(len(samples), target.dates[0].key)), settings, quiet_context())
        models = {OWN: own, **{way: adapt(model, source, target, way, quiet_context()) for way in WAYS}}
        chosen.append(models[AUTO].figures["adaptation"][target.dates[0].key]["matching"])
        if METHODS[method].is_network:
            taught = self_taught(model, models[AUTO], source, target, samples, seed)
            models |= {TAUGHT: replace(models[AUTO], classifiers=lambda key: taught.classifier)}  # noqa: B023 used at once
            models |= {FULL: models[TAUGHT if taught.is_better else AUTO]}
            after = replace(model, classifiers=lambda key: taught.own)  # noqa: B023 used at once
            guarded.append({"kept": taught.is_better, "source": [accuracy(each, source, truth) for each in (model, after)]})
        for way, each in models.items():
            found.setdefault(way, []).append(accuracy(each, target, truth))
            if way in (AUTO, TAUGHT) and guarded:
                guarded[-1][way] = found[way][-1]
    return {"accuracy": {way: float(np.mean(values)) for way, values in found.items()}, "chosen": chosen, "guarded": guarded}


def self_taught(
    model: TrainedModel, adapted: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, seed: int
) -> Taught:
    """Return what a network of one stack taught itself on another, whether or not the guard keeps it."""
    with tempfile.TemporaryDirectory() as place:
        how = SelfTraining(seed=seed, device="cpu")
        return self_train(model, adapted, source, target, samples, how, Path(place), quiet_context())[1][""]


def one_seed(method: str, seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of all pairs; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = make_stacks(Path(folder))
        pairs = {}
        for one, other in pairs_of(source, target):
            name = f"{source.dates[one].key} -> {target.dates[other].key}"
            pairs[name] = one_pair(source.of_dates([one]), target.of_dates([other]), method, seed)
    files = [*PATCH.glob("s2_clear_10band/*.tif"), *PATCH.glob("l8_sr/*.tif"), PATCH / "reference_CT.tif"]
    return {"seed": seed, "data_sha256": hash_of(files), "pairs": pairs}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means with 95 % intervals by pair, what the automatic choice was worth, and how often the guard of self-training was right."""
    pairs: dict[str, Any] = {}
    for name in results[0]["pairs"]:
        of_pair = [result["pairs"][name] for result in results]
        means = {way: interval([each["accuracy"][way] for each in of_pair]) for way in of_pair[0]["accuracy"]}
        chosen = [way for each in of_pair for way in each["chosen"]]
        pairs[name] = {"accuracy": means, "chosen": {way: chosen.count(way) for way in WAYS if way in chosen}}
    ways = next(iter(pairs.values()))["accuracy"]
    full = FULL if FULL in ways else AUTO
    everywhere = {way: float(np.mean([pair["accuracy"][way]["mean"] for pair in pairs.values()])) for way in ways}
    means = {name: {way: pair["accuracy"][way]["mean"] for way in ways} for name, pair in pairs.items()}
    decisions = [each for result in results for pair in result["pairs"].values() for each in pair["guarded"]]
    return {
        "pairs": pairs,
        "mean": everywhere,
        "full": full,
        "worse_than_unchanged": [name for name, mean in means.items() if mean[full] < mean[NONE] - LOSS],
        "above_moments": sum(mean[full] > mean["moments"] for mean in means.values()),
        "half_of_the_way": sum(mean[full] >= (mean[NONE] + mean[OWN]) / 2 for mean in means.values()),
        **({"guard": guard(decisions)} if decisions else {}),
    }


def guard(decisions: list[dict[str, Any]]) -> dict[str, Any]:
    """Return how often self-training was kept and refused, rightly or wrongly, and what those that were kept cost on the source."""
    gains = np.array([each[TAUGHT] - each[AUTO] for each in decisions])
    kept = np.array([each["kept"] for each in decisions])
    counts = {
        "kept_better": kept & (gains > LOSS),
        "kept_alike": kept & (abs(gains) <= LOSS),
        "kept_worse": kept & (gains < -LOSS),
        "refused_worse": ~kept & (gains < -LOSS),
        "refused_alike": ~kept & (abs(gains) <= LOSS),
        "refused_better": ~kept & (gains > LOSS),
    }
    before, after = np.array([each["source"] for each in decisions]).T
    return {
        **{name: int(each.sum()) for name, each in counts.items()},
        "source_before": float(before[kept].mean()) if kept.any() else None,
        "source_after": float(after[kept].mean()) if kept.any() else None,
    }


PARTS: Final = [
    Part("real_sensors", "real", SEEDS, partial(one_seed, "rf"), summary),
    Part("real_sensors_cnn", "real", SEEDS, partial(one_seed, "cnn"), summary),
]
