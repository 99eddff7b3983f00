"""Whether a confidence is what it says, on places that had no part in the training: of the pixels with 80 %, four out of five are right.

Demo scenes and real images are cut into halves. Samples of one half train, the truth of the other half judges, with and without calibration.
In a further case of the demo, samples of one date are migrated, and all pixels of the maps are judged.

Half of the fields of a real image is a few places, of which a share comes true or not by chance. The pooled error takes all draws together.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio
import rasterio
import shapely
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies.common import DATA, Part, job, migrated, naive_samples, quiet_context, true_samples
from tests.studies.demo import BASE, demo
from tests.studies.figures import interval
from tests.studies.patch import PATCH, SPLITS, crops, draw
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.calibration import calibration_error, log_loss, reliability_bins
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

SCENE: Final = replace(BASE, size=300)
SEEDS: Final = {"demo": range(1, 4), "real": range(21, 31)}  # scenes 20 and 21 and draws 1 to 12 were looked at while the method was chosen
METHODS: Final = ("rf", "svm")
PLACES: Final = 300
JUDGED: Final = 4000  # places
POINTS: Final = 100  # of each class of the real fields, or all pixels of the half if there are fewer
EVERY: Final = 3  # of the dates of the real images
BLOCK: Final = 50  # pixels of a square that is in one half
MATO_GROSSO: Final = DATA / "dtwsat_mato_grosso"
FIGURES: Final = ("ece", "ece_before", "log_loss", "log_loss_before", "overall_accuracy", "held_out_accuracy")
BINS: Final = 10

Truth = list[NDArray[np.uint8]]  # (h, w) of each date, 0 where it is not known
Case = tuple[str, ImageStack, SampleSet, Truth]


def judged(stack: ImageStack, samples: SampleSet, truth: Truth, method: str, seed: int) -> dict[str, Any]:
    """Train on samples, and return how good the probabilities are where the truth is known, over all dates together."""
    model = train(stack, samples, TrainSettings(method=method, seed=seed, device="cpu"), quiet_context())
    known = [np.isin(labels, np.unique(samples.class_value)) for labels in truth]
    found, plain = (_probabilities(stack, each, known) for each in (model, replace(model, calibration=None)))
    valid = plain.any(axis=1)
    right = np.searchsorted(samples.scheme.values, np.concatenate([labels[where] for labels, where in zip(truth, known, strict=True)]))[
        valid
    ]
    after, before = found[valid], plain[valid]
    bins = reliability_bins(after.max(axis=1), after.argmax(axis=1) == right, BINS)
    return {
        "ece": calibration_error(bins),
        "ece_before": calibration_error(reliability_bins(before.max(axis=1), before.argmax(axis=1) == right, BINS)),
        "log_loss": log_loss(after, right),
        "log_loss_before": log_loss(before, right),
        "overall_accuracy": float((after.argmax(axis=1) == right).mean()),
        "held_out_accuracy": model.figures["validation"]["held_out_accuracy"],
        "reliability_of_samples": {name: model.figures["reliability"][name] for name in ("ece", "ece_before", "places")},
        "temperature": model.calibration.as_json() if model.calibration else None,
        "tenths": _tenths(after, right),
        "tenths_before": _tenths(before, right),
    }


def _tenths(probabilities: NDArray[np.float32], right: NDArray[np.intp]) -> list[list[float]]:
    """Return for ten bands of confidence of one width the pixels, their confidences and how many are right, as sums."""
    confidence = probabilities.max(axis=1)
    number = np.minimum((confidence * BINS).astype(int), BINS - 1)
    came_true = probabilities.argmax(axis=1) == right
    return [np.bincount(number, weights, BINS).round(3).tolist() for weights in (None, confidence, came_true)]


def _pooled_error(parts: list[list[list[float]]]) -> float:
    """Return the calibration error of what several models say of different places: with few places, chance cancels out."""
    count, confidence, right = np.sum(parts, axis=0)
    return float(np.abs(confidence - right).sum() / count.sum())


def _probabilities(stack: ImageStack, model: TrainedModel, known: list[NDArray[np.bool_]]) -> NDArray[np.float32]:
    """Return the probabilities (N, K) of the pixels that are ``known``, date by date."""
    predictor, whole = Predictor.create(stack, model, False), stack.grid.whole()
    parts = []
    for index, where in enumerate(known):
        block = predictor.read(index, whole)
        parts.append(model.predict(stack.dates[index].interval, block, whole)[:, where].T)
    return np.concatenate(parts)


def demo_cases(folder: Path, seed: int) -> Iterator[Case]:
    """Give true samples of one half of a scene, judged in the other half; and migrated ones, judged everywhere."""
    stack = ImageStack.open(folder / generate.STACK)
    truth = [rasterio.open(folder / generate.TRUTH / f"truth_{date.key}.tif").read(1) for date in stack.dates]
    labelled = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
    rng = np.random.default_rng([seed, 7])
    half = _squares(stack.grid.shape, rng)
    row, col = (line[rng.permutation(half.sum())[:PLACES]] for line in np.nonzero(half))
    first = SampleSet.create(row, col, truth[0][row, col], labelled.scheme, date=stack.dates[0].key)
    drawn = _drawn(~half, rng)
    yield "places", stack, true_samples(first, stack, truth), [np.where(drawn, labels, 0).astype(np.uint8) for labels in truth]
    everywhere = _drawn(np.ones(half.shape, bool), rng)
    yield "migrated", stack, migrated(stack, labelled, "best", seed), [np.where(everywhere, labels, 0).astype(np.uint8) for labels in truth]


def _squares(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.bool_]:
    rows, cols = (-(-length // BLOCK) for length in shape)
    side = rng.permutation(np.arange(rows * cols) % 2 == 0).reshape(rows, cols)
    return np.kron(side, np.ones((BLOCK, BLOCK), bool))[: shape[0], : shape[1]].astype(bool)


def _drawn(where: NDArray[np.bool_], rng: np.random.Generator) -> NDArray[np.bool_]:
    result = np.zeros(where.shape, bool)
    result.flat[rng.permutation(np.flatnonzero(where))[:JUDGED]] = True
    return result


def _some_dates(file: str) -> ImageStack:
    stack = ImageStack.open(file)
    return stack.of_dates(list(range(1, len(stack.dates), EVERY)))


def patch_cases(folder: Path, seed: int) -> Iterator[Case]:
    """Give points of one half of the fields, or of the blocks, of a real image, judged in the other half.

    Blocks of 8 pixels are often of one field with those that are judged.
    """
    stack = _some_dates(job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), OUTPUT=f"{folder}/patch.json")["OUTPUT"])
    labels, scheme = crops()
    for name, halves in SPLITS.items():
        side = halves(labels, np.random.default_rng([seed, 0]))
        for half in (side, ~side):
            own = draw(np.where(half, labels, 0).astype(np.uint8), scheme, stack.dates[0].key, np.random.default_rng([seed, 1]), POINTS)
            yield f"patch_{name}", stack, naive_samples(own, stack), [np.where(half, 0, labels).astype(np.uint8)] * len(stack.dates)


def mato_grosso_cases(folder: Path, seed: int) -> Iterator[Case]:
    """Give the places of half of the fields of a season, whose crops hold for all of its dates, judged in the other fields."""
    stack = _some_dates(job("createstack", FOLDER=str(MATO_GROSSO / "mod13q1_2011_2012"), OUTPUT=f"{folder}/mato.json")["OUTPUT"])
    meta, _, geometry, fields = pyogrio.raw.read(MATO_GROSSO / "reference" / "samples_2011_2012.gpkg")
    label = fields[list(meta["fields"]).index("label")]
    scheme = ClassScheme.from_labels(sorted(set(label)))
    rows, cols = stack.grid.rowcol(*shapely.get_coordinates(shapely.from_wkb(geometry)).T)
    pixels, first = np.unique(np.stack([rows, cols]), axis=1, return_index=True)
    classes = np.array([scheme.match(text) for text in label[first]], np.uint8)
    labels = np.zeros(stack.grid.shape, np.uint8)
    labels[tuple(pixels)] = classes
    half = SPLITS["fields"](labels, np.random.default_rng([seed, 0]))[tuple(pixels)]
    for trains in (half, ~half):
        own = SampleSet.create(*pixels[:, trains], classes[trains], scheme, date=stack.dates[0].key)
        truth = np.zeros(stack.grid.shape, np.uint8)
        truth[tuple(pixels[:, ~trains])] = classes[~trains]
        yield "mato_grosso", stack, naive_samples(own, stack), [truth] * len(stack.dates)


def _measured(cases: Iterator[Case], seed: int) -> dict[str, dict[str, list[dict[str, Any]]]]:
    found: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for name, stack, samples, truth in cases:
        for method in METHODS:
            found.setdefault(name, {}).setdefault(method, []).append(judged(stack, samples, truth, method, seed))
    return found


def demo_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of a scene."""
    with demo(replace(SCENE, seed=seed), cache) as folder:
        return {"seed": seed, "data_sha256": hash_of(folder.glob("images/*.tif")), "cases": _measured(demo_cases(folder, seed), seed)}


def real_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of a draw on the real images; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = _measured(patch_cases(folder, seed), seed) | _measured(mato_grosso_cases(folder, seed), seed)
    files = [*PATCH.glob("s2_clear_10band/*.tif"), PATCH / "reference_CT.tif", *MATO_GROSSO.glob("mod13q1_2011_2012/*.tif")]
    return {"seed": seed, "data_sha256": hash_of(files), "cases": found}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means with 95 % intervals over the seeds, of which each is the mean of its halves."""
    return {
        "cases": {
            case: {
                method: {
                    name: interval([float(np.mean([half[name] for half in result["cases"][case][method]])) for result in results])
                    for name in FIGURES
                }
                | {
                    f"ece_pooled{when}": _pooled_error(
                        [half[f"tenths{when}"] for result in results for half in result["cases"][case][method]]
                    )
                    for when in ("", "_before")
                }
                for method in ways
            }
            for case, ways in results[0]["cases"].items()
        }
    }


PARTS: Final = [
    Part("calibration_demo", "demo", SEEDS["demo"], demo_seed, summary),
    Part("calibration_real", "real", SEEDS["real"], real_seed, summary),
]
