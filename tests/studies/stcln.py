"""Does it pay to pre-train STCLN on all images of a place before it learns from a few points? Real Sentinel-2 images of fields, clouds included.

Points are drawn in one half of the image (of blocks, or of whole fields) and accuracies measured in the other. The reference is one state a
season: STCLN gives one class to the whole series (LABELS=summary), as a forest does that gets all dates stacked. The 1-D CNN labels dates,
and a pixel's class is that of the highest mean probability over its clear dates.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, jaccard_score

from tests.measured import hash_of
from tests.studies.common import Part, job, naive_samples, quiet_context
from tests.studies.figures import interval
from tests.studies.patch import PATCH, SPLITS, crops
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

BAD: Final = "0,1,3,8,9,10,11"  # classes of the scene classification that are no view of the ground
POINTS: Final = (5, 10, 20)  # a class
DRAWS: Final = range(1, 21)
TREES: Final = 500
CNN_EPOCHS: Final = 30
METHODS: Final[dict[str, dict[str, Any]]] = {
    "cnn_1d": {"method": "tsscd", "patch_size": 1, "epochs": CNN_EPOCHS},
    "stcln": {"method": "stcln", "labels": "summary"},
    "stcln_pretrained": {"method": "stcln", "labels": "summary"},
}
PRETRAINING: Final[dict[str, Any]] = {
    "CROP_SIZE": 16,
    "EPOCHS": 16,
    "SEED": 1,
    "DEVICE": "cpu",
}  # the images are 64 pixels wide


def make_stack(folder: Path) -> Path:
    """Return the stack of all dates of the images, those under clouds included, in 10 bands."""
    images = folder / "images"
    images.mkdir()
    for file in [*PATCH.glob("s2_10m/*.tif"), *PATCH.glob("s2_20m/*.tif")]:
        (images / file.name).symlink_to(file)
    return Path(job("createstack", FOLDER=str(images), OUTPUT=str(folder / "stack.json"), MASK_BAND="SCL", MASK_VALUES=BAD)["OUTPUT"])


def pretrained(stack: Path, folder: Path) -> Path:
    """Return a network that was pre-trained on the stack without labels, for all draws the same."""
    model = folder / "stcln_pretrained"
    if not (model / "model.json").exists():
        job("pretrainmodel", STACK=str(stack), MODEL_OUT=str(model), **PRETRAINING)
    return model


def draw(labels: NDArray[np.uint8], scheme: ClassScheme, key: str, points: int, rng: np.random.Generator) -> SampleSet:
    """Return points of every class, or all of its pixels if it has fewer."""
    chosen = [
        rng.choice(found, min(points, len(found)), replace=False) for found in (np.flatnonzero(labels == value) for value in scheme.values)
    ]
    rows, cols = np.unravel_index(np.concatenate(chosen), labels.shape)
    return SampleSet.create(rows, cols, labels[rows, cols], scheme, date=key)


def filled_series(stack: ImageStack) -> NDArray[np.float32]:
    """Return all dates of every pixel one beside the other (h * w, bands * dates); clouds are filled in along the line in time."""
    blocks = [stack.read(index, stack.grid.whole()) for index in range(len(stack.dates))]
    values = np.stack([block.values for block in blocks], axis=-1).reshape(len(stack.bands), -1, len(blocks))
    valid = np.stack([block.valid for block in blocks], axis=-1).reshape(-1, len(blocks))
    days = np.array([date.interval.start.toordinal() for date in stack.dates], float)
    result = np.zeros_like(values)
    for pixel in np.flatnonzero(valid.any(axis=1)):
        seen = valid[pixel]
        for band in range(len(values)):
            result[band, pixel] = np.interp(days, days[seen], values[band, pixel, seen])
    return result.transpose(1, 0, 2).reshape(len(valid), -1)


def mapped(stack: ImageStack, samples: SampleSet, settings: Mapping[str, Any], seed: int) -> NDArray[np.uint8]:
    """Train a method on labels that hold on all dates and return the class (h, w) that its dates agree on best."""
    model = train(stack, naive_samples(samples, stack), TrainSettings(**settings, seed=seed, device="cpu"), quiet_context())
    predictor, window = Predictor.create(stack, model, probabilities=True), stack.grid.whole()
    total = np.zeros((len(model.scheme), *stack.grid.shape))
    for prediction in predictor.compute_series(window, predictor.read_series(window)):
        assert prediction.probabilities is not None
        total += np.where(prediction.classes > 0, prediction.probabilities, 0)
    return np.array(model.scheme.values, np.uint8)[total.argmax(axis=0)]


def scores(found: NDArray[np.uint8], labels: NDArray[np.uint8]) -> dict[str, float]:
    """Return overall accuracy and mean IoU where there are labels."""
    there = labels > 0
    return {
        "oa": float(accuracy_score(labels[there], found[there])),
        "miou": float(jaccard_score(labels[there], found[there], average="macro")),
    }


def one_draw(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of one draw: points in one half of each split, few and more of them, the same for all methods."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        path = make_stack(folder)
        network = pretrained(path, cache or folder)
        stack = ImageStack.open(path)
        series = filled_series(stack)
        labels, scheme = crops()
        found: dict[str, Any] = {}
        for split, halves in SPLITS.items():
            side = halves(labels, np.random.default_rng([seed, 0]))
            truth = np.where(side, 0, labels).astype(np.uint8)
            for points in POINTS:
                samples = draw(
                    np.where(side, labels, 0).astype(np.uint8), scheme, stack.dates[0].key, points, np.random.default_rng([seed, 1])
                )
                pixels = samples.row * stack.grid.shape[1] + samples.col
                forest = RandomForestClassifier(TREES, random_state=seed).fit(series[pixels], samples.class_value)
                maps = {"rf_stacked": forest.predict(series).reshape(labels.shape)}
                for way, settings in METHODS.items():
                    more = {"pretrained": str(network)} if way == "stcln_pretrained" else {}
                    maps[way] = mapped(stack, samples, {**settings, **more}, seed)
                found[f"{split}_{points}"] = {way: scores(each, truth) for way, each in maps.items()}
    return {
        "seed": seed,
        "data_sha256": hash_of([*PATCH.glob("s2_10m/*.tif"), *PATCH.glob("s2_20m/*.tif"), PATCH / "reference_CT.tif"]),
        "dates": len(stack.dates),
        "classes": [item.name for item in scheme.classes],
        "cases": found,
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means with 95 % intervals, and paired differences: what pre-training adds, and what there is to the forest."""
    first = results[0]
    table: dict[str, Any] = {"dates": first["dates"], "classes": first["classes"], "cases": {}}
    for case, ways in first["cases"].items():
        values = {
            way: {name: np.array([result["cases"][case][way][name] for result in results]) for name in ("oa", "miou")} for way in ways
        }
        gains = {"pretraining": ("stcln_pretrained", "stcln"), "over_rf": ("stcln_pretrained", "rf_stacked")}
        table["cases"][case] = {
            "means": {way: {name: interval(list(each)) for name, each in figures.items()} for way, figures in values.items()},
            "gains": {
                gain: {name: interval(list(values[one][name] - values[other][name])) for name in ("oa", "miou")}
                for gain, (one, other) in gains.items()
            },
        }
    return table


PARTS: Final = [Part("real_pretraining", "real", DRAWS, one_draw, summary)]
