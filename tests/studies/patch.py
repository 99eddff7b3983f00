"""Real Sentinel-2 images of fields whose crops do not change: does migration drop too much, and does that cost accuracy?

Points are drawn in one half of the image and accuracies measured in the other: halves of blocks, or of whole fields.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

from tests.measured import hash_of
from tests.studies.common import DATA, VARIANTS, Part, accuracies, job, migrated, naive_samples
from tests.studies.figures import accuracy_table, compact, count_samples, quality_table, visible_points
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

PATCH: Final = DATA / "worldcereal_patches" / "00002806639B424A"
DATE: Final = "2018-07-05"
POINTS: Final = 20
SMALLEST: Final = 60  # pixels of a class, so that both halves hold points and truth
BLOCK: Final = 8  # pixels; the images' texture is finer
SEEDS: Final = range(1, 6)


def read(file: Path) -> NDArray[np.int64]:
    """Return the only band of a raster."""
    with rasterio.open(file) as source:
        return source.read(1).astype(np.int64)


def crops() -> tuple[NDArray[np.uint8], ClassScheme]:
    """Return the (h, w) classes of at least ``SMALLEST`` pixels, 0 elsewhere, and their scheme."""
    codes = read(PATCH / "reference_CT.tif")
    scheme = ClassScheme.from_labels([int(code) for code in np.unique(codes) if code and np.count_nonzero(codes == code) >= SMALLEST])
    labels = np.zeros(codes.shape, np.uint8)
    for item in scheme.classes:
        labels[codes == int(item.code)] = item.value
    return labels, scheme


def halves_of_blocks(labels: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return one half (h, w) of an image, made of square blocks."""
    rows, cols = (-(-length // BLOCK) for length in labels.shape)
    side = rng.permutation(np.arange(rows * cols) % 2 == 0).reshape(rows, cols)
    return np.kron(side, np.ones((BLOCK, BLOCK), bool))[: labels.shape[0], : labels.shape[1]].astype(bool)


def halves_of_fields(labels: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return one half (h, w) of an image, made of whole fields (connected pixels of a class): of every class every other one."""
    side = np.zeros(labels.shape, bool)
    for value in np.unique(labels[labels > 0]):
        fields, count = ndimage.label(labels == value)
        chosen = np.append(False, rng.permutation(np.arange(count) % 2 == 0))
        side |= chosen[fields]
    return side


SPLITS: Final = {"blocks": halves_of_blocks, "fields": halves_of_fields}


def draw(labels: NDArray[np.uint8], scheme: ClassScheme, key: str, rng: np.random.Generator, count: int = POINTS) -> SampleSet:
    """Return ``count`` points of every class, or all of its pixels if it has fewer."""
    chosen = []
    for value in scheme.values:
        pixels = np.flatnonzero(labels == value)
        chosen.append(rng.choice(pixels, min(count, len(pixels)), replace=False))
    rows, cols = np.unravel_index(np.concatenate(chosen), labels.shape)
    return SampleSet.create(rows, cols, labels[rows, cols], scheme, date=key)


def one_half(stack: ImageStack, labels: NDArray[np.uint8], scheme: ClassScheme, side: NDArray[np.bool_], seed: int) -> dict[str, Any]:
    """Return accuracies and quality of points of the half ``side``; reference: the other one."""
    index = stack.find_date(DATE)
    valid = stack.read(index, stack.grid.whole()).valid
    keys = [date.key for date in stack.dates]
    labelled = draw(np.where(side & valid, labels, 0).astype(np.uint8), scheme, keys[index], np.random.default_rng([seed, 1]))
    sets = {"naive": naive_samples(labelled, stack)} | {variant: migrated(stack, labelled, variant, seed) for variant in VARIANTS}
    truth = [np.where(side, 0, labels).astype(np.uint8)] * len(keys)
    visible, always = visible_points(stack, labelled), [labels] * len(keys)
    return {
        "overall_accuracy": {way: accuracies(stack, samples, truth, seed) for way, samples in sets.items()},
        "samples": {way: compact(count_samples(samples, labelled, keys, always, visible)) for way, samples in sets.items()},
    }


def one_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of both halves of both splits; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as folder:
        stack = ImageStack.open(job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), OUTPUT=f"{folder}/stack.json")["OUTPUT"])
        labels, scheme = crops()
        splits = {}
        for name, halves in SPLITS.items():
            side = halves(labels, np.random.default_rng([seed, 0]))
            splits[name] = [one_half(stack, labels, scheme, half, seed) for half in (side, ~side)]
    return {
        "seed": seed,
        "data_sha256": hash_of([*PATCH.glob("s2_clear_10band/*.tif"), PATCH / "reference_CT.tif"]),
        "date_of_samples": DATE,
        "dates": [date.key for date in stack.dates],
        "classes": [item.name for item in scheme.classes],
        "splits": splits,
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the tables; a seed's accuracy is the mean of its two halves, so that the intervals rest on whole splits."""
    first = results[0]
    table: dict[str, Any] = {"dates": len(first["dates"]), "date_of_samples": DATE, "classes": first["classes"]}
    for name in SPLITS:
        halves = [result["splits"][name] for result in results]
        accuracy = [
            {way: np.mean([np.array(half["overall_accuracy"][way], float) for half in pair], axis=0) for way in pair[0]["overall_accuracy"]}
            for pair in halves
        ]
        everyone = [half["samples"] for pair in halves for half in pair]
        table[name] = {
            "overall_accuracy": accuracy_table(accuracy),
            "samples": {way: quality_table([half[way] for half in everyone], first["classes"], first["dates"]) for way in everyone[0]},
        }
    return table


PARTS: Final = [Part("real_patch", "real", SEEDS, one_seed, summary)]
