"""Does a label at a suggested point help more than one at a random point? On demo scenes and on real images.

Maps are made of five points a class. Then as many points again are added, where they are suggested or at random pixels, all labelled with the
truth on the date of the first ones, and everything is done again: migration, training, maps. Gain: how much the overall accuracy rises.
Points that are drawn at random are drawn several times, and twice as many of them show how much there is to gain.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies import mato_grosso, patch
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
YEAR: Final = 2011  # agricultural year in Mato Grosso with most places
SUGGESTED, RANDOM, TWICE, NONE = "suggested", "random", "random_twice", "none"

Classes = NDArray[np.uint8]
Pixels = tuple[NDArray[np.int64], NDArray[np.int64]]  # rows and columns


@dataclass(frozen=True, slots=True)
class Repeats:
    """What chance decides is done several times, and the mean taken: draws of random points, of twice as many, and trainings."""

    random: int
    twice: int
    trainings: int


ON_DEMO: Final = Repeats(3, 1, 1)  # a forest of thousands of samples hardly depends on its seed
ON_REAL: Final = Repeats(5, 1, 2)


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


@dataclass(frozen=True, slots=True)
class Case:
    """What is given.

    Attributes:
        file: the stack.
        labelled: the first points, of one date.
        truth: (h, w) classes of that date.
        judged: classes of every date that the maps are compared with, 0 for none.
        allowed: (h, w) where points may lie.
        distance: pixels that suggested points keep from each other.
        repeats: how often.
        seed: of all draws.
    """

    file: Path
    labelled: SampleSet
    truth: Classes
    judged: list[Classes]
    allowed: NDArray[np.bool_]
    distance: int
    repeats: Repeats
    seed: int


def experiment(case: Case) -> dict[str, Any]:
    """Return the overall accuracies of all dates, for every way and draw, means of the trainings; and how many points of each class there are."""
    stack, labelled, seed = ImageStack.open(case.file), case.labelled, case.seed
    first = migrated(stack, labelled, "best", seed)
    free = case.allowed & (case.truth > 0)
    free[labelled.row, labelled.col] = False
    rng, pixels, count = np.random.default_rng([seed, 3]), np.flatnonzero(free), len(labelled)

    def drawn(number: int) -> Pixels:
        row, col = np.unravel_index(rng.choice(pixels, number, replace=False), free.shape)
        return row, col

    places = {
        SUGGESTED: [suggested(case, stack, first, free)],
        RANDOM: [drawn(count) for _ in range(case.repeats.random)],
        TWICE: [drawn(2 * count) for _ in range(case.repeats.twice)],
    }
    counts: dict[str, list[list[int]]] = {}
    found = {NONE: [accuracies(case, stack, first)]}
    for way, draws in places.items():
        more = [_labelled_more(case, *draw) for draw in draws]
        counts[way] = [list(each.counts().values()) for each in more]
        found[way] = [accuracies(case, stack, migrated(stack, concatenate([labelled, each]), "best", seed)) for each in more]
    return {"points": {way: len(draws[0][0]) for way, draws in places.items()}, "by_class": counts, "overall_accuracy": found}


def _labelled_more(case: Case, row: NDArray[np.int64], col: NDArray[np.int64]) -> SampleSet:
    """Return pixels with their true labels, as places that are not among the first ones."""
    labelled = case.labelled
    start = int(labelled.place_id.max()) + 1
    place = np.arange(start, start + len(row), dtype=np.int64)
    return SampleSet.create(row, col, case.truth[row, col], labelled.scheme, date=labelled.dates()[0], place_id=place)


def accuracies(case: Case, stack: ImageStack, samples: SampleSet) -> list[float]:
    """Return the overall accuracy of every date, mean of several trainings."""
    seeds = range(case.seed, case.seed + case.repeats.trainings)
    return [float(value) for value in np.mean([_accuracies(stack, samples, case.judged, seed) for seed in seeds], axis=0)]


def _accuracies(stack: ImageStack, samples: SampleSet, judged: list[Classes], seed: int) -> list[float]:
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


def suggested(case: Case, stack: ImageStack, samples: SampleSet, free: NDArray[np.bool_]) -> Pixels:
    """Map all dates with confidence, as runs do, and return the pixels that are suggested."""
    labelled, seed = case.labelled, case.seed
    model = train(stack, samples, TrainSettings(method="rf", seed=seed), quiet_context())
    with tempfile.TemporaryDirectory() as folder:
        model.save(Path(folder) / "model")
        made = job("mapstack", STACK=str(case.file), MODEL=f"{folder}/model", OUTPUT_FOLDER=f"{folder}/maps")
        series = PartOfSeries.open(made["SERIES_OUT"])
        series.allowed = free  # type: ignore[attr-defined]
        apart = case.distance * max(series.grid.pixel_size)
        settings = SuggestSettings(len(labelled), series.find_date(labelled.dates()[0]), apart, seed)
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
            **experiment(Case(folder / generate.STACK, labelled, truth[0], truth, everywhere, DISTANCE, ON_DEMO, seed)),
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
            **experiment(Case(file, labelled, mine, judged, side, DISTANCE, ON_REAL, seed)),
        }


def one_season(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of places in Mato Grosso, whose crops hold for a season; ``cache`` is not used.

    Points are chosen among the places of one half of the fields, which lie so close that no distance is asked for; accuracies are those of
    the places of the other half.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "stack.json"
        days = {dt.date.fromisoformat(image.stem[-10:]): image for image in sorted(mato_grosso.IMAGES.glob("*.tif"))}
        season = [day for day in days if mato_grosso.agricultural_year(day) == YEAR]
        standing = dt.date(YEAR + 1, *mato_grosso.SEASONS[1])
        labelling = min(season, key=lambda day: abs((day - standing).days))
        chosen = [str(days[day]) for number, day in enumerate(season) if number % EVERY == 0 or day == labelling]
        job("createstack", IMAGES=chosen, BANDS=mato_grosso.BANDS, OUTPUT=str(file))
        stack = ImageStack.open(file)
        index = stack.find_date(labelling.isoformat())
        places = mato_grosso.read_places(stack)
        labels = np.zeros(stack.grid.shape, np.uint8)
        labels[places.row, places.col] = places.classes[YEAR]
        side = patch.halves_of_fields(labels, np.random.default_rng([seed, 0])) & stack.read(index, stack.grid.whole()).valid
        mine = np.where(side, labels, 0).astype(np.uint8)
        labelled = patch.draw(mine, places.scheme, stack.dates[index].key, np.random.default_rng([seed, 1]), POINTS)
        judged = [np.where(side, 0, labels).astype(np.uint8)] * len(stack.dates)
        return {
            "seed": seed,
            "data_sha256": hash_of([*map(Path, chosen), mato_grosso.REFERENCE]),
            **experiment(Case(file, labelled, mine, judged, side, 0, ON_REAL, seed)),
        }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return mean accuracies of all dates, their gains, and the ratio of the gains, with 95 % intervals over the seeds.

    "ratio_twice": the same for twice as many random points; "draws_beaten": share of the random draws that gain less than what is suggested.
    """
    draws = {
        way: [np.array(result["overall_accuracy"][way], float).mean(axis=1) for result in results]
        for way in (NONE, SUGGESTED, RANDOM, TWICE)
    }
    mean = {way: np.array([each.mean() for each in found]) for way, found in draws.items()}
    gains = {way: mean[way] - mean[NONE] for way in (SUGGESTED, RANDOM, TWICE)}
    beaten = [float((draw < ours).mean()) for draw, ours in zip(draws[RANDOM], mean[SUGGESTED], strict=True)]
    return {
        "added": results[0]["points"][RANDOM],
        "dates": len(results[0]["overall_accuracy"][NONE][0]),
        "points_per_class": POINTS,
        "overall_accuracy": {way: interval(values) for way, values in mean.items()},
        "gain": {way: interval(values) for way, values in gains.items()},
        "ratio": gap_closed(mean[SUGGESTED], mean[NONE], mean[RANDOM]),
        "ratio_twice": gap_closed(mean[TWICE], mean[NONE], mean[RANDOM]),
        "draws": len(draws[RANDOM][0]),
        "draws_beaten": interval(beaten),
        "better": int((gains[SUGGESTED] > gains[RANDOM]).sum()),
        "seeds": len(results),
    }


PARTS: Final = [
    Part("demo_label_next", "demo", SEEDS, one_scene, summary),
    Part("real_label_next", "real", SEEDS, one_split, summary),
    Part("real_label_next_mato_grosso", "real", SEEDS, one_season, summary),
]
