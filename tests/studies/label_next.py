"""Does a label at a suggested point help more than one at a random point? On demo scenes and on real images.

Maps are made of five points a class. Then as many points again are added, where they are suggested or at random pixels, all labelled with the
truth on the date of the first ones, and everything is done again: migration, training, maps. Gain: how much the overall accuracy rises.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies import patch
from tests.studies.common import PORTION, Part, job, migrated, quiet_context
from tests.studies.demo import BASE, demo
from tests.studies.figures import gap_closed, interval
from tlcm_qgis.core.demo import generate
from tlcm_qgis.core.label_next.suggesting import SuggestSettings, suggest
from tlcm_qgis.core.models.features import sample_features
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack

SEEDS: Final = range(30, 40)  # scenes 20 to 29 were looked at while the method was chosen
SIZE, DATES = 300, 6  # of a demo scene
EVERY: Final = 4  # of the dates of the real images one is taken, and that of the points
POINTS: Final = 5  # of a class, to begin with
DISTANCE: Final = 5  # pixels, as usual
SUGGESTED, RANDOM, NONE = "suggested", "random", "none"

Classes = NDArray[np.uint8]


class PartOfSeries(MapSeries):
    """A series that has data only where points may lie.

    Attributes:
        allowed: (h, w) where that is.
    """

    allowed: NDArray[np.bool_]

    def read_map(self, index: int, window: Window) -> Classes:
        """Return the classes of a window, 0 where no points may lie."""
        inside = window.intersection(self.grid.whole())
        classes = super().read_map(index, window)
        if inside is not None:
            classes[inside.within(window)][~self.allowed[inside.within(self.grid.whole())]] = 0
        return classes


def experiment(
    file: Path, labelled: SampleSet, truth: Classes, judged: list[Classes], allowed: NDArray[np.bool_], seed: int
) -> dict[str, Any]:
    """Return the accuracies of all dates without more points, with suggested and with random ones.

    Args:
        file: the stack.
        labelled: the first points, of one date.
        truth: (h, w) classes of that date.
        judged: classes of every date that the maps are compared with, 0 for none.
        allowed: (h, w) where points may lie.
        seed: of all draws.
    """
    stack = ImageStack.open(file)
    first = migrated(stack, labelled, "best", seed)
    found = {NONE: accuracies(stack, first, judged, seed)}
    free = allowed & (truth > 0)
    free[labelled.row, labelled.col] = False
    pixels = np.flatnonzero(free)
    drawn = np.unravel_index(np.random.default_rng([seed, 3]).choice(pixels, len(labelled), replace=False), truth.shape)
    places = {SUGGESTED: suggested(file, stack, first, labelled, free, seed), RANDOM: drawn}
    counts = {}
    for way, (row, col) in places.items():
        start = int(labelled.place_id.max()) + 1
        more = SampleSet.create(
            row,
            col,
            truth[row, col],
            labelled.scheme,
            date=labelled.dates()[0],
            place_id=np.arange(start, start + len(row), dtype=np.int64),
        )
        counts[way] = list(more.counts().values())
        found[way] = accuracies(stack, migrated(stack, concatenate([labelled, more]), "best", seed), judged, seed)
    return {"points": {way: len(each[0]) for way, each in places.items()}, "by_class": counts, "overall_accuracy": found}


def accuracies(stack: ImageStack, samples: SampleSet, judged: list[Classes], seed: int) -> list[float]:
    """Train without validation, which changes no map and takes longest, and return the overall accuracy of every date."""
    settings = TrainSettings(method="rf", seed=seed, validation="none", calibration="none")
    model = train(stack, samples, settings, quiet_context())
    bands, found = model.band_positions(stack), []
    for index, date in enumerate(stack.dates):
        classifier, right, total = model.classifiers(model.date_for(date.interval).key), 0, 0
        rows, cols = np.nonzero(judged[index])
        for start in range(0, len(rows), PORTION):
            row, col = rows[start : start + PORTION], cols[start : start + PORTION]
            features, valid = sample_features(stack, index, row, col, bands, model.form)
            told = classifier.classes[classifier.predict(features[valid]).argmax(axis=1)]
            right, total = right + int((told == judged[index][row, col][valid]).sum()), total + int(valid.sum())
        found.append(right / total)
    return found


def suggested(
    file: Path, stack: ImageStack, samples: SampleSet, labelled: SampleSet, free: NDArray[np.bool_], seed: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Map all dates with confidence, as runs do, and return the pixels that are suggested."""
    model = train(stack, samples, TrainSettings(method="rf", seed=seed), quiet_context())
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder) / "model")
        made = job("mapstack", STACK=str(file), MODEL=f"{folder}/model", OUTPUT_FOLDER=f"{folder}/maps")
        series = PartOfSeries.open(made["SERIES_OUT"])
        series.allowed = free  # type: ignore[attr-defined]
        settings = SuggestSettings(len(labelled), series.find_date(labelled.dates()[0]), DISTANCE * max(series.grid.pixel_size), seed)
        points = suggest(series, stack, (labelled.row, labelled.col), settings, quiet_context())
        series.close()
    return points.row, points.col


def one_scene(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of a demo scene."""
    with demo(replace(BASE, size=SIZE, date_count=DATES, seed=seed, points_per_class=POINTS), cache) as folder:
        stack = ImageStack.open(folder / generate.STACK)
        truth = [rasterio.open(folder / generate.TRUTH / f"truth_{date.key}.tif").read(1) for date in stack.dates]
        labelled = load_samples(folder / generate.SAMPLES, stack.grid, "class_value", "date", quiet_context())
        everywhere = np.ones(stack.grid.shape, bool)
        return {
            "seed": seed,
            "data_sha256": hash_of(folder.glob("images/*.tif")),
            **experiment(folder / generate.STACK, labelled, truth[0], truth, everywhere, seed),
        }


def one_split(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of the real images: points from one half, accuracies from the other; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "stack.json"
        images = sorted((patch.PATCH / "s2_clear_10band").glob("*.tif"))
        chosen = [str(image) for number, image in enumerate(images) if number % EVERY == 0 or patch.DATE in image.name]
        job("createstack", IMAGES=chosen, OUTPUT=str(file))
        stack = ImageStack.open(file)
        labels, scheme = patch.crops()
        index = stack.find_date(patch.DATE)
        side = patch.halves_of_blocks(labels, np.random.default_rng([seed, 0])) & stack.read(index, stack.grid.whole()).valid
        mine = np.where(side, labels, 0).astype(np.uint8)
        labelled = patch.draw(mine, scheme, stack.dates[index].key, np.random.default_rng([seed, 1]), POINTS)
        judged = [np.where(side, 0, labels).astype(np.uint8)] * len(stack.dates)
        return {
            "seed": seed,
            "data_sha256": hash_of([*patch.PATCH.glob("s2_clear_10band/*.tif"), patch.PATCH / "reference_CT.tif"]),
            **experiment(file, labelled, mine, judged, side, seed),
        }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return mean accuracies of all dates, their gains, and the ratio of the gains, with 95 % intervals over the seeds."""
    mean = {
        way: np.array([np.mean(np.array(result["overall_accuracy"][way], float)) for result in results])
        for way in (NONE, SUGGESTED, RANDOM)
    }
    gains = {way: mean[way] - mean[NONE] for way in (SUGGESTED, RANDOM)}
    return {
        "added": results[0]["points"][RANDOM],
        "dates": len(results[0]["overall_accuracy"][NONE]),
        "points_per_class": POINTS,
        "overall_accuracy": {way: interval(values) for way, values in mean.items()},
        "gain": {way: interval(values) for way, values in gains.items()},
        "ratio": gap_closed(mean[SUGGESTED], mean[NONE], mean[RANDOM]),
        "better": int((gains[SUGGESTED] > gains[RANDOM]).sum()),
        "seeds": len(results),
    }


PARTS: Final = [
    Part("demo_label_next", "demo", SEEDS, one_scene, summary),
    Part("real_label_next", "real", SEEDS, one_split, summary),
]
