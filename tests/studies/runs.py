"""Whole runs of tlcm:maptimeseries on real images: do they go through, and how accurate are the maps where a reference exists."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from tests.measured import hash_of
from tests.studies.common import DATA, Part, job
from tests.studies.patch import DATE, PATCH, POINTS, SMALLEST, read
from tlcm_qgis.core.demo.overview import write_overview
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.stack.image_stack import ImageStack

BELGIUM: Final = DATA / "worldcereal_belgium_cube"
MATO_GROSSO: Final = DATA / "dtwsat_mato_grosso"


def whole_run(folder: Path, stack_file: str, **parameters: Any) -> dict[str, Any]:
    """Run tlcm:maptimeseries, draw its overview, and return the accuracy by date where there was a reference."""
    outputs = job("maptimeseries", STACK=stack_file, OUTPUT_FOLDER=str(folder), OVERWRITE=True, **parameters)
    series, stack = MapSeries.open(outputs["SERIES_OUT"]), ImageStack.open(stack_file)
    write_overview(stack, series, folder / "changes", folder / "overview.png")
    figures = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    accuracy = figures["accuracy"]
    return {
        "dates": len(series.dates),
        "samples": figures["samples"],
        "overall_accuracy_by_date": {item["date"]: item["overall_accuracy"] for item in accuracy["dates"]} if accuracy else None,
        "overall_accuracy": accuracy["pooled"]["overall_accuracy"] if accuracy else None,
    }


def points_file(folder: Path, stack_file: str, codes: NDArray[np.int64], date: str, seed: int) -> str:
    """Write points of every class with at least ``SMALLEST`` valid pixels on a date, and return the file."""
    stack, rng = ImageStack.open(stack_file), np.random.default_rng(seed)
    usable = np.where(stack.read(stack.find_date(date), stack.grid.whole()).valid, codes, 0)
    found = [int(code) for code in np.unique(usable[usable > 0]) if np.count_nonzero(usable == code) >= SMALLEST]
    scheme = ClassScheme.from_labels(found)
    chosen = np.concatenate([rng.choice(np.flatnonzero(usable == code), POINTS, replace=False) for code in found])
    rows, cols = np.unravel_index(chosen, codes.shape)
    samples = SampleSet.create(rows, cols, [scheme.match(str(code)) for code in codes[rows, cols]], scheme)
    write_samples(folder / "points.gpkg", samples, stack.grid)
    return str(folder / "points.gpkg")


FIELDS: Final = {"REFERENCE_RASTERS": [str(PATCH / "reference_CT.tif")], "REFERENCE_VALIDITY": "all_dates"}


def patch_clear(folder: Path, seed: int) -> dict[str, Any]:
    """The clear dates; reference: the fields, true on all dates."""
    stack = job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), OUTPUT=str(folder / "stack.json"))["OUTPUT"]
    points = points_file(folder, stack, read(PATCH / "reference_CT.tif"), DATE, seed)
    return whole_run(folder / "maps", stack, DATE=DATE, SAMPLES=points, **FIELDS)


def patch_monthly(folder: Path, seed: int) -> dict[str, Any]:
    """All 118 dates with cloud masks, as monthly composites; reference: the fields, true on all dates."""
    images = [str(file) for name in ("s2_10m", "s2_20m") for file in sorted((PATCH / name).glob("*.tif"))]
    stack = job("createstack", IMAGES=images, OUTPUT=str(folder / "all.json"))
    composites = job("createcomposites", STACK=stack["OUTPUT"], OUTPUT_FOLDER=str(folder / "composites"))
    points = points_file(folder, composites["STACK_OUT"], read(PATCH / "reference_CT.tif"), DATE[:7], seed)
    found = whole_run(folder / "maps", composites["STACK_OUT"], DATE=DATE[:7], SAMPLES=points, **FIELDS)
    return {"images": stack["COUNT"], "composites": composites["COUNT"], **found}


def belgium(folder: Path, seed: int) -> dict[str, Any]:
    """Two months without any data; there is no reference: the labels are another model's."""
    stack = job("createstack", FOLDER=str(BELGIUM / "s2_monthly"), OUTPUT=str(folder / "stack.json"))["OUTPUT"]
    points = points_file(folder, stack, read(BELGIUM / "reference" / "model_cropland.tif") + 1, "2021-06", seed)
    return whole_run(folder / "maps", stack, DATE="2021-06", SAMPLES=points)


def mato_grosso(folder: Path, seed: int) -> dict[str, Any]:
    """MODIS, one season; half of the places train on one date, the other half are the reference of all dates of the season."""
    stack = job("createstack", FOLDER=str(MATO_GROSSO / "mod13q1_2011_2012"), OUTPUT=str(folder / "stack.json"))["OUTPUT"]
    meta, _, geometry, fields = pyogrio.raw.read(MATO_GROSSO / "reference" / "samples_2011_2012.gpkg")
    label = fields[list(meta["fields"]).index("label")]
    coordinates = shapely.get_coordinates(shapely.from_wkb(geometry)).T
    place = np.unique(coordinates, axis=1, return_inverse=True)[1].ravel()
    train = np.random.default_rng(seed).permutation(place.max() + 1)[place] % 2 == 0
    for name, chosen in (("train", train), ("reference", ~train)):
        pyogrio.raw.write(
            folder / f"{name}.gpkg", geometry[chosen], [label[chosen]], ["label"], driver="GPKG", geometry_type="Point", crs=meta["crs"]
        )
    return whole_run(
        folder / "maps",
        stack,
        DATE="2012-01-17",
        SAMPLES=str(folder / "train.gpkg"),
        CLASS_FIELD="label",
        REFERENCE=str(folder / "reference.gpkg"),
        REFERENCE_CLASS_FIELD="label",
        REFERENCE_VALIDITY="all_dates",
    )


RUNS: Final[tuple[Callable[[Path, int], dict[str, Any]], ...]] = (patch_clear, patch_monthly, belgium, mato_grosso)


def one_seed(seed: int, cache: Path | None) -> dict[str, Any]:
    """Return the figures of all runs; with a cache, their maps and overviews stay in its folder ``runs``."""
    found = {}
    with tempfile.TemporaryDirectory() as temporary:
        for run in RUNS:
            folder = (cache or Path(temporary)) / "runs" / str(seed) / run.__name__
            folder.mkdir(parents=True, exist_ok=True)
            found[run.__name__] = run(folder, seed)
    inputs = (PATCH, "*/*.tif"), (BELGIUM, "*/*.tif"), (MATO_GROSSO, "mod13q1_2011_2012/*.tif")
    return {"seed": seed, "data_sha256": hash_of(file for path, pattern in inputs for file in path.glob(pattern)), "runs": found}


def summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the tables: those of the first seed."""
    return dict(results[0]["runs"])


PARTS: Final = [Part("real_runs", "real", range(1, 2), one_seed, summary)]
