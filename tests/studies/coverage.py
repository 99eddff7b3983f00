"""Whether 95 % intervals hold the truth in 95 of 100 samples: reference samples simulated on maps of demo scenes whose truth is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

from tests.measured import hash_of
from tests.studies.common import Part, job
from tests.studies.demo import demo
from tlcm_qgis.core.accuracy.estimation import Estimate, Sample, estimate
from tlcm_qgis.core.accuracy.intervals import Interval
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.demo.scene import DemoSettings

SCENE: Final = DemoSettings(400, 6, 0)
SEEDS: Final = range(41, 44)
SAMPLES: Final = 1000  # of each design and scene
NORMAL: Final = 1.96

Classes = NDArray[np.int64]
Draw = Callable[[np.random.Generator], Sample]


@dataclass(frozen=True, slots=True)
class Scene:
    """Truth and maps of all dates, (T, N) class indices of the pixels that all maps show; ``count``: number of classes."""

    truth: Classes
    maps: Classes
    patches: Classes
    count: int

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return int(self.truth.shape[1])


def _read(folder: Path, pattern: str) -> NDArray[np.uint8]:
    return np.stack([rasterio.open(file).read(1) for file in sorted(folder.glob(pattern))])


def load_scene(folder: Path, run: Path) -> Scene:
    """Read the truth of a demo and the maps of a run; patches are the areas of one class on the last date."""
    truth, maps = _read(folder / generate.TRUTH, "truth_*.tif"), _read(run / "maps", "map_*.tif")
    values = np.unique(truth)
    last = truth[-1]
    patches = np.zeros(last.shape, np.int64)
    for value in values:
        found, _ = ndimage.label(last == value)
        patches[found > 0] = found[found > 0] + patches.max()
    known = (maps > 0).all(axis=0)
    place = np.zeros(256, np.int64)
    place[values] = np.arange(len(values))
    return Scene(place[truth[:, known]], place[maps[:, known]], np.unique(patches[known], return_inverse=True)[1], len(values))


def _strata_draw(scene: Scene, stratum: Classes, each: int, truth: Classes, mapped: Classes, count: int) -> Draw:
    """Return how to draw the same number of places in each stratum."""
    members = [np.flatnonzero(stratum == value) for value in np.unique(stratum)]
    sizes = np.array([len(places) for places in members], np.float64)
    number = np.repeat(np.arange(len(members)), each)

    def draw(rng: np.random.Generator) -> Sample:
        chosen = np.concatenate([rng.choice(places, each, replace=False) for places in members])
        return Sample(truth[chosen], mapped[chosen], number, np.arange(len(chosen)), sizes / scene.pixels, sizes, count)

    return draw


def _random_draw(scene: Scene, places: int, dates: list[int]) -> Draw:
    """Return how to draw places at random that are compared on some dates."""

    def draw(rng: np.random.Generator) -> Sample:
        chosen = rng.choice(scene.pixels, places, replace=False)
        sample = Sample.simple(scene.truth[dates][:, chosen].ravel(), scene.maps[dates][:, chosen].ravel(), scene.count, scene.pixels)
        return replace(sample, cluster=np.tile(np.arange(places), len(dates)))

    return draw


def _patch_draw(scene: Scene, places: int) -> Draw:
    """Return how to draw patches, each with the same chance."""
    order = np.argsort(scene.patches, kind="stable")
    starts = np.searchsorted(scene.patches[order], np.arange(scene.patches.max() + 2))

    def draw(rng: np.random.Generator) -> Sample:
        chosen = rng.choice(len(starts) - 1, places, replace=False)
        pixels = np.concatenate([order[starts[patch] : starts[patch + 1]] for patch in chosen])
        sample = Sample.simple(scene.truth[-1][pixels], scene.maps[-1][pixels], scene.count)
        return replace(sample, cluster=scene.patches[pixels]).compressed()

    return draw


def designs(scene: Scene) -> dict[str, tuple[Draw, Classes, Classes, int]]:
    """Return by name how to draw a sample, and what it is about: truth, map and number of classes of all pixels."""
    truth, maps = scene.truth, scene.maps
    moved = (maps[0] != maps[-1]).astype(np.int64)
    truly = (truth[0] != truth[-1]).astype(np.int64)
    last = (truth[-1], maps[-1], scene.count)
    every = list(range(len(truth)))
    return {
        "simple_random": (_random_draw(scene, 300, [len(truth) - 1]), *last),
        "stratified": (_strata_draw(scene, maps[-1], 50, *last), *last),
        "strata": (_strata_draw(scene, moved, 150, *last), *last),
        "change": (_strata_draw(scene, moved, 150, truly, moved, 2), truly, moved, 2),
        "clusters": (_patch_draw(scene, 60), *last),
        "dates": (_random_draw(scene, 150, every), truth.ravel(), maps.ravel(), scene.count),
    }


def coverage(draw: Draw, truth: Classes, mapped: Classes, count: int, seed: int) -> dict[str, Any]:
    """Return the shares of samples whose intervals of overall accuracy and of the areas of the classes hold the truth."""
    expected = np.array([(truth == mapped).mean(), *((truth == value).mean() for value in range(count))])
    rng = np.random.default_rng(seed)
    held, normal, alone, width = [], [], [], []
    for _ in range(SAMPLES):
        sample = draw(rng)
        found = _intervals(estimate(sample))
        held.append([item.low <= value <= item.high for item, value in zip(found, expected, strict=True)])
        normal.append([abs(item.value - value) <= NORMAL * item.standard_error for item, value in zip(found, expected, strict=True)])
        width.append([item.high - item.low for item in found])
        alone.append(_as_if_alone(sample, expected))
    by_figure, plain, single = (np.mean(table, axis=0) for table in (held, normal, alone))
    return {
        "overall": float(by_figure[0]),
        "areas": float(by_figure[1:].mean()),
        "worst_area": float(by_figure[1:].min()),
        "by_class": by_figure[1:].tolist(),
        "half_width": float(np.mean(width, axis=0)[0] / 2),
        "normal_overall": float(plain[0]),
        "normal_areas": float(plain[1:].mean()),
        "pixels_alone_overall": float(single[0]),
        "pixels_alone_areas": float(single[1:].mean()),
        "truth": expected.tolist(),
    }


def _intervals(found: Estimate | None) -> list[Interval]:
    if found is None:
        raise ValueError("one cluster only")
    return [found.overall, *(item.area for item in found.classes)]


def _as_if_alone(sample: Sample, expected: NDArray[np.float64]) -> list[bool]:
    """Return which truths the usual interval of a share holds that takes every pixel for one simple random draw."""
    count = np.ones(len(sample.reference)) if sample.count is None else sample.count
    whole = count.sum()
    shares = (
        np.array(
            [
                (count * (sample.reference == sample.mapped)).sum(),
                *np.bincount(sample.reference, count, minlength=sample.class_count),
            ]
        )
        / whole
    )
    return list(np.abs(shares - expected) <= NORMAL * np.sqrt(shares * (1 - shares) / whole))


def one_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the coverage of each design on a scene of its own, mapped by the whole chain with a random forest."""
    with demo(replace(SCENE, seed=seed), cache) as folder:
        run = folder / "coverage_run"
        if not (run / "series.json").exists():
            job(
                "maptimeseries", STACK=str(folder / generate.STACK), SAMPLES=str(folder / generate.SAMPLES), METHOD="rf",
                DATE=SCENE.dates()[0].isoformat(), CLASS_FIELD="class_value", DATE_FIELD="date", OUTPUT_FOLDER=str(run), OVERWRITE=True,
            )  # fmt: skip
        scene = load_scene(folder, run)
        return {
            "seed": seed,
            "data_sha256": hash_of(folder.glob("images/*.tif")),
            "pixels": scene.pixels,
            "patches": int(scene.patches.max() + 1),
            "overall_accuracy": float((scene.truth[-1] == scene.maps[-1]).mean()),
            "coverage": {name: coverage(*form, seed) for name, form in designs(scene).items()},
        }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the table: means of the scenes."""
    names = results[0]["coverage"]
    figures = (
        "overall",
        "areas",
        "worst_area",
        "half_width",
        "normal_overall",
        "normal_areas",
        "pixels_alone_overall",
        "pixels_alone_areas",
    )
    return {
        "samples": SAMPLES,
        "pixels": results[0]["pixels"],
        "overall_accuracy": [result["overall_accuracy"] for result in results],
        "coverage": {
            name: {figure: float(np.mean([result["coverage"][name][figure] for result in results])) for figure in figures} for name in names
        },
    }


PARTS: Final = [Part("coverage", "coverage", SEEDS, one_seed, summary)]
