"""A model of one place, or of one year, on images of another: MODIS series of Mato Grosso, each with one class for the season.

The images are made of the labelled pixels of a season, which are no neighbours: those west and those east of 57 degrees, or those of one season
and of the next, at other places. A third data set, of another place and other years, is a window of real images. A forest for each date, and a
network on series, learn from one half of the pixels of one (cells of 0.1 degrees) and map the other. Accuracies are those of one half of the
other: no label of it is used, but for the model that learns from its other half, to compare with.
"""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies.common import DATA, Part, job, naive_samples, quiet_context
from tests.studies.figures import interval
from tests.studies.mato_grosso import BANDS, IMAGES, REFERENCE, agricultural_year, read_places
from tests.studies.sensors import LOSS, OWN, WAYS
from tlcm_qgis.core.adaptation.by_statistics import AUTO, NONE, adapt
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.store import TrainedModel
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

SAMPLES: Final = DATA / "sits_pixel_samples" / "samples_mt_9classes.csv.gz"
SEEDS: Final = range(1, 6)
BORDER: Final = -57.0  # degrees: the plateau of Parecis is west of it
CELL: Final = 0.1  # degrees: pixels of one field are in one half
LEAST: Final = 8  # pixels of a class on both sides
EVERY: Final = {"rf": 4, "tsscd": 2}  # of the 23 composites of a season one is taken
EPOCHS: Final = 15
METHODS: Final[dict[str, dict[str, Any]]] = {
    "rf": {"method": "rf", "patch_size": 1},
    "tsscd": {"method": "tsscd", "patch_size": 1, "epochs": EPOCHS, "batch_size": 16, "learning_rate": 3e-3, "device": "cpu"},
}
NAMES: Final = {
    "Soybean-maize": "Soy_Corn",
    "Soybean-cotton": "Soy_Cotton",
    "Soybean-millet": "Soy_Millet",
}  # in the window, in the samples
BLOCK: Final = 4  # pixels of the window, 0.9 km


@dataclass(frozen=True, slots=True)
class Side:
    """Images of a season of a place.

    Attributes:
        stack: T dates.
        labels: (h, w) names of the classes, "" where there is none.
        cell: (h, w) number of the cell that a pixel is in.
    """

    stack: ImageStack
    labels: NDArray[np.str_]
    cell: NDArray[np.int64]

    def of_dates(self, indexes: Sequence[int]) -> Side:
        """Return it with some of the dates only."""
        return Side(self.stack.of_dates(list(indexes)), self.labels, self.cell)

    def names(self) -> set[str]:
        """Return the classes of at least ``LEAST`` pixels."""
        names, counts = np.unique(self.labels[self.labels != ""], return_counts=True)
        return set(names[counts >= LEAST].tolist())

    def half(self, rng: np.random.Generator) -> NDArray[np.bool_]:
        """Return one half (h, w) of the cells that hold labels."""
        cells = np.unique(self.cell[self.labels != ""])
        return np.isin(self.cell, rng.permutation(cells)[::2])


@dataclass(frozen=True, slots=True)
class Series:
    """N labelled series: ``values`` (N, bands, T), and of each its ``label``, ``year``, ``lon`` and ``lat`` (N,)."""

    values: NDArray[np.float32]
    label: NDArray[np.str_]
    year: NDArray[np.int64]
    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    days: Mapping[int, Sequence[str]]

    @classmethod
    def read(cls) -> Series:
        """Read all of them."""
        with gzip.open(SAMPLES, "rt", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        values = np.array([[float(row[band]) for band in BANDS.split(",")] for row in rows], np.float32)
        length = sum(row["sample_id"] == rows[0]["sample_id"] for row in rows)
        first = rows[::length]
        year = np.array([int(row["start_date"][:4]) for row in first])
        days = {
            int(each): [row["date"] for row in rows[place * length :][:length]] for each, place in zip(*np.unique(year, True), strict=True)
        }
        lon, lat = (np.array([float(row[name]) for row in first]) for name in ("longitude", "latitude"))
        return cls(values.reshape(len(first), length, -1).swapaxes(1, 2), np.array([row["label"] for row in first]), year, lon, lat, days)

    def side(self, chosen: NDArray[np.bool_], folder: Path) -> Side:
        """Write images of the chosen series, which are all of one year."""
        where = np.random.default_rng(0).permutation(np.flatnonzero(chosen))  # the table is sorted by class, which neighbours would tell
        width = int(np.ceil(np.sqrt(len(where))))
        shape = (-(-len(where) // width), width)
        (year,) = np.unique(self.year[where])
        folder.mkdir()
        profile = {
            "driver": "GTiff",
            "height": shape[0],
            "width": width,
            "count": self.values.shape[1],
            "dtype": "float32",
            "nodata": np.nan,
        }
        place = {"crs": "EPSG:32721", "transform": rasterio.Affine(250, 0, 0, 0, -250, 0)}  # none that means anything
        for index, day in enumerate(self.days[int(year)]):
            image = np.full((self.values.shape[1], shape[0] * width), np.nan, np.float32)
            image[:, : len(where)] = self.values[where, :, index].T
            with rasterio.open(folder / f"image_{day}.tif", "w", **profile, **place) as file:
                file.write(image.reshape(-1, *shape))
                file.descriptions = tuple(BANDS.split(","))
        cells = np.unique(np.floor(np.stack([self.lon, self.lat])[:, where] / CELL), axis=1, return_inverse=True)[1].ravel()
        labels, cell = np.full(shape, "", self.label.dtype), np.full(shape, -1, np.int64)
        labels.flat[: len(where)], cell.flat[: len(where)] = self.label[where], cells
        stack = ImageStack.open(job("createstack", FOLDER=str(folder), OUTPUT=str(folder / "stack.json"))["OUTPUT"])
        return Side(stack, labels, cell)


def window(year: int, folder: Path) -> Side:
    """Return the images of the window in an agricultural year."""
    files = [file for file in sorted(IMAGES.glob("*.tif")) if agricultural_year(dt.date.fromisoformat(file.stem[-10:])) == year]
    output = job("createstack", IMAGES=[str(file) for file in files], BANDS=BANDS, OUTPUT=str(folder / f"window_{year}.json"))["OUTPUT"]
    stack = ImageStack.open(output)
    places = read_places(stack)
    names = np.array(["", *(NAMES.get(item.name, item.name) for item in places.scheme.classes)])
    labels = np.full(stack.grid.shape, "", names.dtype)
    labels[places.row, places.col] = names[places.classes[year]]
    row, col = np.indices(stack.grid.shape) // BLOCK
    return Side(stack, labels, row * stack.grid.width + col)


def places_of(folder: Path) -> dict[str, tuple[Side, Side]]:
    """Return pairs of places."""
    series = Series.read()
    one, other = series.year == 2014, series.year == 2015
    west, east = series.lon < BORDER, series.lon >= BORDER
    sides = {"west": series.side(other & west, folder / "west"), "east": series.side(other & east, folder / "east")}
    state = series.side(one, folder / "state")
    return {
        "west -> east": (sides["west"], sides["east"]),
        "east -> west": (sides["east"], sides["west"]),
        "state 2014-15 -> window 2010-11": (state, window(2010, folder)),
        "state 2014-15 -> window 2011-12": (state, window(2011, folder)),
    }


def years_of(folder: Path) -> dict[str, tuple[Side, Side]]:
    """Return pairs of years."""
    series = Series.read()
    one, other = (series.side(series.year == year, folder / str(year)) for year in (2014, 2015))
    return {"2014-15 -> 2015-16": (one, other), "2015-16 -> 2014-15": (other, one)}


def accuracies(model: TrainedModel, stack: ImageStack, truth: NDArray[np.uint8]) -> list[float]:
    """Return the share of right classes where there is truth (h, w): on every date, or of the classes that a model of series finds likeliest."""
    predictor, area = Predictor.create(stack, model, False), stack.grid.whole()
    if model.takes_series:
        mean = predictor.predict_series(area, predictor.read_series(area))[0].mean(axis=0)
        maps = [np.array(model.scheme.values, np.uint8)[mean.argmax(axis=0)]]
    else:
        maps = [predictor.compute(index, area, predictor.read(index, area)).classes for index in range(len(stack.dates))]
    return [float((found == truth)[(truth > 0) & (found > 0)].mean()) for found in maps]


def one_pair(source: Side, target: Side, settings: TrainSettings) -> dict[str, Any]:
    """Return accuracies, means over the dates and both halves, and of every decision of ``AUTO`` what was chosen and what it gained."""
    source, target = (side.of_dates(range(0, len(side.stack.dates), EVERY[settings.method])) for side in (source, target))
    names = sorted(source.names() & target.names())
    scheme = ClassScheme.from_labels(names)
    classes = [np.searchsorted(names, side.labels) * np.isin(side.labels, names) + np.isin(side.labels, names) for side in (source, target)]
    rng = np.random.default_rng([settings.seed, 0])
    halves = [side.half(rng) for side in (source, target)]
    found: dict[str, list[float]] = {}
    decisions = []

    def learnt(side: Side, truth: NDArray[np.int64], half: NDArray[np.bool_]) -> TrainedModel:
        row, col = np.nonzero(half & (truth > 0))
        return train(side.stack, naive_samples(SampleSet.create(row, col, truth[row, col], scheme), side.stack), settings, quiet_context())

    for part in (False, True):
        model, own = (learnt(*given) for given in zip((source, target), classes, [half == part for half in halves], strict=True))
        models = {way: adapt(model, source.stack, target.stack, way, quiet_context()) for way in WAYS} | {OWN: own}
        judged = np.where(halves[1] == part, 0, classes[1]).astype(np.uint8)
        values = {way: accuracies(each, target.stack, judged) for way, each in models.items()}
        for way, each in values.items():
            found.setdefault(way, []).append(float(np.mean(each)))
        chosen = [told["matching"] for told in models[AUTO].figures["adaptation"].values()]
        decisions += [[way, after - before] for way, after, before in zip(chosen, values[AUTO], values[NONE], strict=False)]
    return {"classes": names, "accuracy": {way: float(np.mean(each)) for way, each in found.items()}, "decisions": decisions}


def one_seed(
    pairs_of: Callable[[Path], dict[str, tuple[Side, Side]]], methods: Sequence[str], seed: int, cache: Path | None
) -> dict[str, Any]:
    """Return the figures of all pairs; ``cache`` is not used."""
    with tempfile.TemporaryDirectory() as folder:
        pairs = {
            f"{name}, {method}": one_pair(*sides, TrainSettings(**METHODS[method], seed=seed))
            for name, sides in pairs_of(Path(folder)).items()
            for method in methods
        }
    return {"seed": seed, "data_sha256": hash_of([SAMPLES, REFERENCE, *IMAGES.glob("*.tif")]), "pairs": pairs}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return means with 95 % intervals by pair, and how often the automatic choice was better than the unchanged model, or worse."""
    pairs: dict[str, Any] = {}
    for name, first in results[0]["pairs"].items():
        of_pair = [result["pairs"][name] for result in results]
        gains = np.array([gain for each in of_pair for _, gain in each["decisions"]])
        pairs[name] = {
            "classes": first["classes"],
            "accuracy": {way: interval([each["accuracy"][way] for each in of_pair]) for way in first["accuracy"]},
            "chosen": dict(Counter(way for each in of_pair for way, _ in each["decisions"])),
            "decisions": {"better": (gains > LOSS).sum(), "alike": (abs(gains) <= LOSS).sum(), "worse": (gains < -LOSS).sum()},
        }
    ways = next(iter(pairs.values()))["accuracy"]
    return {"pairs": pairs, "mean": {way: float(np.mean([pair["accuracy"][way]["mean"] for pair in pairs.values()])) for way in ways}}


PARTS: Final = [
    Part("real_places", "real", SEEDS, partial(one_seed, places_of, ("rf",)), summary),
    Part("real_years", "real", SEEDS, partial(one_seed, years_of, ("rf", "tsscd")), summary),
]
