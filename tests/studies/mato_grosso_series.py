"""MODIS series of Mato Grosso with a label per agricultural year: the class of every year and its changes, of places held back.

Class and year are confounded there (some crops are labelled in one year only), so a guess that knows nothing but the year stands beside.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, f1_score

from tests.measured import hash_of
from tests.studies.common import Part, job, predictions, quiet_context, true_samples
from tests.studies.figures import interval
from tests.studies.mato_grosso import BANDS, IMAGES, REFERENCE, REFERENCED, Places, agricultural_year, read_places
from tlcm_qgis.core.models.network_samples import series_at
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.stack.image_stack import ImageStack

EVERY: Final = 2  # of the composites of 16 days one is taken
FOLDS: Final = 3
SEEDS: Final = range(1, 2)
TREES: Final = 100

Labels = NDArray[np.uint8]  # (P, years), 0 = not known
Guess = Callable[[ImageStack, Places, Labels, list[int], int], Labels]


def guess_by_year(stack: ImageStack, places: Places, known: Labels, years: list[int], seed: int) -> Labels:
    """Return for every place the class that most places have in that year."""
    counts = np.stack([(known == value).sum(axis=0) for value in places.scheme.values])
    return np.broadcast_to(np.array(places.scheme.values, np.uint8)[counts.argmax(axis=0)], known.shape)


def forest_of_the_year(stack: ImageStack, places: Places, known: Labels, years: list[int], seed: int) -> Labels:
    """Return what a forest on all bands and dates of a year finds, one forest for all years."""
    values = np.stack([stack.read_pixels(index, places.row, places.col)[0] for index in range(len(stack.dates))], axis=1)
    members = [[index for index, year in enumerate(years) if year == wanted] for wanted in REFERENCED]
    length = min(len(member) for member in members)
    features = np.stack([values[:, member[:length]].reshape(len(values), -1) for member in members], axis=1)
    forest = RandomForestClassifier(TREES, random_state=seed).fit(features[known > 0], known[known > 0])
    return forest.predict(features.reshape(-1, features.shape[-1])).reshape(known.shape)


def by_date(stack: ImageStack, places: Places, known: Labels, years: list[int], seed: int) -> Labels:
    """Return the class that METHOD=rf finds on most dates of a year."""
    everywhere = np.zeros(stack.grid.shape, np.uint8)
    everywhere[places.row, places.col] = 1
    found = predictions(stack, _samples(stack, places, known, years), [everywhere] * len(years), seed)
    return _most_frequent(np.stack([labels[places.row, places.col] for labels in found], axis=1), years)


def by_series(variant: str) -> Guess:
    """Return what METHOD=tsscd finds on most dates of a year."""

    def guess(stack: ImageStack, places: Places, known: Labels, years: list[int], seed: int) -> Labels:
        settings = TrainSettings(method="tsscd", variant=variant, seed=seed, device="cpu")
        model = train(stack, _samples(stack, places, known, years), settings, quiet_context())
        classifier = model.classifiers(model.dates[0].key)
        values, valid = series_at(stack, places.row, places.col, classifier.input.form, lambda: None)
        found = classifier.predict_series(values, valid, [date.interval for date in stack.dates]).argmax(axis=1)
        return _most_frequent(classifier.classes[found], years)

    return guess


GUESSES: Final[dict[str, Guess]] = {
    "year": guess_by_year,
    "rf_of_year": forest_of_the_year,
    "rf": by_date,
    "tsscd_paper": by_series("paper"),
    "tsscd": by_series("best"),
}


def _samples(stack: ImageStack, places: Places, known: Labels, years: list[int]) -> SampleSet:
    """Return the labels of the years on every date of theirs."""
    truth = []
    for year in years:
        raster = np.zeros(stack.grid.shape, np.uint8)
        if year in REFERENCED:
            raster[places.row, places.col] = known[:, REFERENCED.index(year)]
        truth.append(raster)
    return true_samples(SampleSet.create(places.row, places.col, np.ones(len(places.row)), places.scheme), stack, truth)


def _most_frequent(labels: NDArray[np.uint8], years: list[int]) -> Labels:
    """Return the most frequent class of each year from those of all dates (P, T)."""
    found = np.zeros((len(labels), len(REFERENCED)), np.uint8)
    for column, year in enumerate(REFERENCED):
        those = labels[:, np.array(years) == year]
        counts = np.stack([(those == value).sum(axis=1) for value in range(1, int(labels.max()) + 1)])
        found[:, column] = 1 + counts.argmax(axis=0)
    return found


def one_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return what every way finds for the places held back in turn; ``cache`` is not used."""
    images = [str(file) for file in sorted(IMAGES.glob("*.tif"))[::EVERY]]
    with tempfile.TemporaryDirectory() as folder:
        stack = ImageStack.open(job("createstack", IMAGES=images, BANDS=BANDS, OUTPUT=f"{folder}/stack.json")["OUTPUT"])
        places = read_places(stack)
        years = [agricultural_year(date.interval.start) for date in stack.dates]
        truth = np.stack([places.classes[year] for year in REFERENCED], axis=1)
        fold = np.random.default_rng(seed).permutation(len(truth)) % FOLDS
        found = {way: np.zeros_like(truth) for way in GUESSES}
        for part, (way, guess) in itertools.product(range(FOLDS), GUESSES.items()):
            known = np.where((fold == part)[:, np.newaxis], 0, truth).astype(np.uint8)
            found[way][fold == part] = guess(stack, places, known, years, seed)[fold == part]
    figures = {way: _figures(labels, truth) for way, labels in found.items()}
    data = hash_of([*IMAGES.glob("*.tif"), REFERENCE])
    return {"seed": seed, "data_sha256": data, "places": len(truth), "labels": int((truth > 0).sum()), "dates": len(years), "ways": figures}


def _figures(found: Labels, truth: Labels) -> dict[str, Any]:
    """Return accuracy over all labels, and how well changes from one labelled year of a place to its next are found."""
    pairs = [(place, one, other) for place, labels in enumerate(truth) for one, other in itertools.pairwise(np.flatnonzero(labels))]
    changed, said = ([labels[place, one] != labels[place, other] for place, one, other in pairs] for labels in (truth, found))
    known = truth > 0
    return {
        "overall_accuracy": accuracy_score(truth[known], found[known]),
        "change_f1": f1_score(changed, said, zero_division=0.0),
        "changed": int(np.sum(changed)),
        "pairs": len(pairs),
    }


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means over the seeds."""
    names = ("overall_accuracy", "change_f1")
    first = results[0]
    counts = {name: first["ways"]["year"][name] for name in ("changed", "pairs")}
    ways = {way: {name: interval([result["ways"][way][name] for result in results]) for name in names} for way in GUESSES}
    return {"places": first["places"], "labels": first["labels"], "dates": first["dates"], **counts, "ways": ways}


PARTS: Final = [Part("real_mato_grosso_series", "real", SEEDS, one_seed, summary)]
