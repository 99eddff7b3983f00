"""MODIS images of Mato Grosso, labels of each agricultural year: is a place that grows something else next year found, and the others kept?

Places are labelled on one date of one year and migrated to the same season of the other years.
"""

from __future__ import annotations

import datetime as dt
import itertools
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies.common import DATA, VARIANTS, Part, job, migrated, naive_samples, predictions, true_samples
from tests.studies.figures import interval
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

FOLDER: Final = DATA / "dtwsat_mato_grosso"
IMAGES: Final = FOLDER / "mod13q1_2007_2013"
REFERENCE: Final = FOLDER / "reference" / "samples_2007_2013.gpkg"
BANDS: Final = "blue,red,nir,mir,ndvi,evi"  # without doy, the day of the observation
SEASONS: Final = ((1, 17), (3, 6))  # soybean stands; second crop or cotton stands
REFERENCED: Final = range(2007, 2013)  # agricultural years with labels
YEARS: Final = (2010, 2011)  # from which samples are migrated: only between these two do places change
NEIGHBOURS: Final = 1  # composites of 16 days before and after that belong to the season
FOLDS: Final = 3
SEEDS: Final = range(1, 3)


def agricultural_year(day: dt.date) -> int:
    """Return the year in which the season of a day began: seasons last from September to August."""
    return day.year if day.month >= 9 else day.year - 1


@dataclass(frozen=True, slots=True)
class Places:
    """P labelled pixels: row and col (P,), and the class (P,) of each agricultural year, 0 = not known."""

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    classes: dict[int, NDArray[np.uint8]]
    scheme: ClassScheme


def read_places(stack: ImageStack) -> Places:
    """Return the places; a pixel with two labels in a year has none in it."""
    meta, _, geometry, fields = pyogrio.raw.read(REFERENCE)
    table = dict(zip(meta["fields"], fields, strict=True))
    scheme = ClassScheme.from_labels(sorted(set(table["label"])))
    rows, cols = stack.grid.rowcol(*shapely.get_coordinates(shapely.from_wkb(geometry)).T)
    pixels, place = np.unique(np.stack([rows, cols]), axis=1, return_inverse=True)
    years = np.array([agricultural_year(dt.date.fromisoformat(start)) for start in table["start_date"]])
    values = np.array([scheme.match(label) for label in table["label"]], np.uint8)
    classes = {}
    for year in np.unique(years).tolist():
        low, high = np.full(pixels.shape[1], 255, np.uint8), np.zeros(pixels.shape[1], np.uint8)
        np.minimum.at(low, place.ravel()[years == year], values[years == year])
        np.maximum.at(high, place.ravel()[years == year], values[years == year])
        classes[year] = np.where(low == high, high, 0).astype(np.uint8)
    return Places(pixels[0], pixels[1], classes, scheme)


def images_of(season: tuple[int, int]) -> tuple[list[str], dict[int, str]]:
    """Return the images of a season in all years with labels, and of each year the key of the one nearest to the day."""
    files = sorted(IMAGES.glob("*.tif"))
    days = [dt.date.fromisoformat(file.stem[-10:]) for file in files]
    chosen: set[int] = set()
    middle: dict[int, str] = {}
    for year in REFERENCED:
        nearest = min(range(len(days)), key=lambda i: abs((days[i] - dt.date(year + 1, *season)).days))
        chosen |= set(range(max(0, nearest - NEIGHBOURS), min(len(files), nearest + NEIGHBOURS + 1)))
        middle[year] = days[nearest].isoformat()
    return [str(files[index]) for index in sorted(chosen)], middle


def one_fold(stack: ImageStack, places: Places, year: int, key: str, held: NDArray[np.bool_], seed: int) -> dict[str, Any]:
    """Return counts of each target year and way: (places not held back) caught and kept, (places held back) mapped right."""
    training = ~held & (places.classes[year] > 0)
    labels = places.classes[year][training]
    labelled = SampleSet.create(places.row[training], places.col[training], labels, places.scheme, date=key)
    years = [agricultural_year(date.interval.start) for date in stack.dates]
    true, truth = (
        [_raster(stack, places, np.where(chosen, places.classes[target], 0).astype(np.uint8)) for target in years]
        for chosen in (~held, held)
    )
    sets = {"naive": naive_samples(labelled, stack)} | {variant: migrated(stack, labelled, variant, seed) for variant in VARIANTS}
    everyone = SampleSet.create(places.row[~held], places.col[~held], np.ones((~held).sum()), places.scheme)
    sets["ceiling"] = true_samples(everyone, stack, true)
    counts: dict[str, Any] = {}
    for way, samples in sets.items():
        maps = predictions(stack, samples, truth, seed)
        for index, target in enumerate(years):
            if target != year:
                old = places.classes[target][training]
                mine = samples.take(samples.date == stack.dates[index].key)
                stays = _holds(mine, labelled, stack.grid.width)
                seen = maps[index] > 0
                known = seen & np.isin(truth[index], labels)
                found = {
                    "changed": (old > 0) & (old != labels),
                    "caught": (old > 0) & (old != labels) & ~stays,
                    "unchanged": old == labels,
                    "kept": (old == labels) & stays,
                    "mapped": seen,
                    "right": seen & (maps[index] == truth[index]),
                    "mapped_known": known,
                    "right_known": known & (maps[index] == truth[index]),
                }
                total = counts.setdefault(way, {}).setdefault(str(target), dict.fromkeys(found, 0))
                for name, mask in found.items():
                    total[name] += int(mask.sum())
    return counts


def _raster(stack: ImageStack, places: Places, classes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the (h, w) classes of places, 0 elsewhere."""
    raster = np.zeros(stack.grid.shape, np.uint8)
    raster[places.row, places.col] = classes
    return raster


def _holds(samples: SampleSet, labelled: SampleSet, width: int) -> NDArray[np.bool_]:
    """Return for every labelled point whether it is among the samples with its label."""
    there, wanted = ((item.row * width + item.col) * 256 + item.class_value for item in (samples, labelled))
    return np.isin(wanted, there)


def one_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return counts of each season, labelled year, target year and way, over all folds; ``cache`` is not used."""
    counts: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for season in SEASONS:
            name = "{:02d}-{:02d}".format(*season)
            images, middle = images_of(season)
            stack = ImageStack.open(job("createstack", IMAGES=images, BANDS=BANDS, OUTPUT=f"{folder}/{name}.json")["OUTPUT"])
            places = read_places(stack)
            fold = np.random.default_rng([seed, *season]).permutation(len(places.row)) % FOLDS
            for year in YEARS:
                parts = [one_fold(stack, places, year, middle[year], fold == part, seed) for part in range(FOLDS)]
                counts[f"{name} {year}"] = _added(parts)
    data = hash_of([*IMAGES.glob("*.tif"), REFERENCE])
    return {"seed": seed, "data_sha256": data, "places": len(places.row), "dates": len(stack.dates), "counts": counts}


def _added(parts: list[Any]) -> Any:
    """Return the sums of equally nested counts."""
    if isinstance(parts[0], dict):
        return {name: _added([part[name] for part in parts]) for name in parts[0]}
    return sum(parts)


SHARES: Final = {
    "caught": ("caught", "changed"),
    "kept": ("kept", "unchanged"),
    "overall_accuracy": ("right", "mapped"),
    "overall_accuracy_known": ("right_known", "mapped_known"),
}


def shares(counts: list[dict[str, dict[str, int]]]) -> dict[str, dict[str, Any]]:
    """Return the shares of each way, means over the seeds with 95 % intervals, and the differences of accuracies to naive."""
    found = {
        way: {
            name: np.array([one[way][part] / one[way][whole] if one[way][whole] else np.nan for one in counts])
            for name, (part, whole) in SHARES.items()
        }
        for way in counts[0]
    }
    table = {way: {name: interval(values) for name, values in row.items()} for way, row in found.items()}
    for way, row in found.items():
        for name in ("overall_accuracy", "overall_accuracy_known"):
            table[way][f"{name}_minus_naive"] = interval(row[name] - found["naive"][name])
    return table


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the tables.

    "caught": share of the places with another class in the target year whose old label was not kept; "kept": share of the others whose
    label was; "overall_accuracy": of places held back, on all dates of other years; "..._known": of those whose class occurs among the labels.
    """
    first, pooled, by_years = results[0], [], {}
    for result in results:
        pooled.append(_added([{way: _added(list(years.values())) for way, years in run.items()} for run in result["counts"].values()]))
    for year, target in itertools.permutations(REFERENCED, 2):
        if year in YEARS:
            by_years[f"{year} to {target}"] = shares([_of_years(result["counts"], str(year), str(target)) for result in results])
    return {"places": first["places"], "dates": first["dates"], "all": shares(pooled), "by_years": by_years}


def _of_years(counts: dict[str, Any], year: str, target: str) -> dict[str, dict[str, int]]:
    """Return the counts of each way from one agricultural year to another, over all seasons."""
    return _added([{way: years[target] for way, years in run.items()} for name, run in counts.items() if name.endswith(year)])


PARTS: Final = [Part("real_mato_grosso", "real", SEEDS, one_seed, summary)]
