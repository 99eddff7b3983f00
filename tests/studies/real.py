"""Real images: does it run, does migration drop too much, and how accurate are the maps where a reference exists."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np
import pyogrio
import rasterio
import shapely
from numpy.typing import NDArray
from scipy import stats

from tests.studies.common import REPOSITORY, accuracies, hash_of, naive_samples, quiet_context, write_measured
from tlcm_qgis.core.demo.overview import write_overview
from tlcm_qgis.core.migration.migrate import MigrationSettings, migrate
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.dispatch import run_job

DATA: Final = Path(os.environ.get("TLCM_TEST_DATA", REPOSITORY / "../shared/data")).resolve()
PATCH: Final = DATA / "worldcereal_patches" / "00002806639B424A"
BELGIUM: Final = DATA / "worldcereal_belgium_cube"
MATO_GROSSO: Final = DATA / "dtwsat_mato_grosso"
POINTS: Final = 20
SEEDS: Final = tuple(range(1, 11))


def job(algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm of the plugin and return its outputs."""
    return run_job(request(algorithm, parameters, {}), quiet_context()).outputs


def read(file: Path) -> NDArray[np.int64]:
    """Return the only band of a raster."""
    with rasterio.open(file) as source:
        return source.read(1).astype(np.int64)


def draw(labels: NDArray[np.int64], valid: NDArray[np.bool_], smallest: int, seed: int) -> tuple[SampleSet, NDArray[np.uint8]]:
    """Return points of every class with at least ``smallest`` pixels, and the other pixels of these classes as truth (0 = none)."""
    rng = np.random.default_rng(seed)
    codes = [int(code) for code in np.unique(labels) if code > 0 and np.count_nonzero((labels == code) & valid) >= smallest]
    scheme = ClassScheme.from_labels(codes)
    truth = np.zeros(labels.shape, np.uint8)
    rows, cols, values = [], [], []
    for code in codes:
        value = scheme.match(str(code))
        truth[labels == code] = value
        row, col = np.nonzero((labels == code) & valid)
        chosen = rng.choice(len(row), POINTS, replace=False)
        rows.append(row[chosen])
        cols.append(col[chosen])
        values += [value] * POINTS
    samples = SampleSet.create(np.concatenate(rows), np.concatenate(cols), values, scheme)
    truth[samples.row, samples.col] = 0
    return samples, truth


def rounded(values: list[float | None]) -> list[float | None]:
    """Return accuracies with four decimals."""
    return [None if value is None else round(value, 4) for value in values]


def interval(differences: list[float]) -> dict[str, float]:
    """Return the mean of differences and its 95 % interval (Student's t)."""
    half = float(stats.sem(differences) * stats.t.ppf(0.975, len(differences) - 1))
    mean = float(np.mean(differences))
    return {"mean": mean, "low": mean - half, "high": mean + half}


def static_labels(stack_file: str, smallest: int, date: str) -> dict[str, Any]:
    """Labels that do not change: migrated samples against the same points with their (true) labels on every date, by seed."""
    stack = ImageStack.open(stack_file)
    source = stack.find_date(date)
    labels = read(PATCH / "reference_CT.tif")
    valid = stack.read(source, stack.grid.whole()).valid
    runs: dict[str, list[Any]] = {"best": [], "paper": [], "true_labels": [], "kept_best": [], "kept_paper": []}
    for seed in SEEDS:
        samples, truth = draw(labels, valid, smallest, seed)
        samples.date = np.full(len(samples), stack.dates[source].key)
        truths = [truth] * len(stack.dates)
        runs["true_labels"].append(accuracies(stack, naive_samples(samples, stack), truths, seed))
        for variant in ("best", "paper"):
            migrated = migrate(stack, samples, MigrationSettings(2000, variant, seed, "cpu"), quiet_context())
            runs[variant].append(accuracies(stack, migrated.samples, truths, seed))
            runs[f"kept_{variant}"].append(float(migrated.audit.kept.mean()))
    means = {name: [float(np.mean([v for v in run if v is not None])) for run in runs[name]] for name in ("best", "paper", "true_labels")}
    return {
        "date_of_samples": stack.dates[source].key,
        "classes": len(np.unique(labels[truth > 0])),
        "dates": [item.key for item in stack.dates],
        "overall_accuracy_by_date": {
            name: rounded([float(np.mean(column)) if None not in column else None for column in zip(*runs[name], strict=True)])
            for name in means
        },
        "mean_overall_accuracy": {name: float(np.mean(values)) for name, values in means.items()},
        "difference_to_true_labels": {
            variant: interval([a - b for a, b in zip(means[variant], means["true_labels"], strict=True)]) for variant in ("best", "paper")
        },
        "share_kept": {variant: float(np.mean(runs[f"kept_{variant}"])) for variant in ("best", "paper")},
    }


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
        "overall_accuracy_by_date": {item["date"]: round(item["overall_accuracy"], 4) for item in accuracy["dates"]} if accuracy else None,
        "overall_accuracy": round(accuracy["pooled"]["overall_accuracy"], 4) if accuracy else None,
    }


def points_file(folder: Path, stack_file: str, labels: NDArray[np.int64], smallest: int, date: str) -> str:
    """Write drawn points of one date and return the file."""
    stack = ImageStack.open(stack_file)
    samples, _ = draw(labels, stack.read(stack.find_date(date), stack.grid.whole()).valid, smallest, 1)
    write_samples(folder / "points.gpkg", samples, stack.grid)
    return str(folder / "points.gpkg")


def patch_all_dates(folder: Path) -> dict[str, Any]:
    """All 118 dates with cloud masks, as monthly composites; reference: the fields, true on all dates."""
    images = [str(file) for name in ("s2_10m", "s2_20m") for file in sorted((PATCH / name).glob("*.tif"))]
    stack = job("createstack", IMAGES=images, OUTPUT=str(folder / "all.json"))
    composites = job("createcomposites", STACK=stack["OUTPUT"], OUTPUT_FOLDER=str(folder / "composites"))
    points = points_file(folder, composites["STACK_OUT"], read(PATCH / "reference_CT.tif"), 60, "2018-07")
    reference = {"REFERENCE_RASTERS": [str(PATCH / "reference_CT.tif")], "REFERENCE_VALIDITY": "all_dates"}
    found = whole_run(folder / "maps", composites["STACK_OUT"], DATE="2018-07", SAMPLES=points, **reference)
    return {"images": stack["COUNT"], "composites": composites["COUNT"], **found}


def belgium(folder: Path) -> dict[str, Any]:
    """Two months without any data; the only reference is another model's map, so the figure is an agreement, not an accuracy."""
    stack = job("createstack", FOLDER=str(BELGIUM / "s2_monthly"), OUTPUT=str(folder / "stack.json"))["OUTPUT"]
    model_map = BELGIUM / "reference" / "model_cropland.tif"
    points = points_file(folder, stack, read(model_map) + 1, 60, "2021-06")
    found = whole_run(folder / "maps", stack, DATE="2021-06", SAMPLES=points)
    return {**found, "note": "no reference: the labels are another model's"}


def mato_grosso(folder: Path) -> dict[str, Any]:
    """MODIS, one season; half of the places train on one date, the other half are the reference of all dates of the season."""
    stack = job("createstack", FOLDER=str(MATO_GROSSO / "mod13q1_2011_2012"), OUTPUT=str(folder / "stack.json"))["OUTPUT"]
    meta, _, geometry, fields = pyogrio.raw.read(MATO_GROSSO / "reference" / "samples_2011_2012.gpkg")
    label = fields[list(meta["fields"]).index("label")]
    x, y = shapely.get_coordinates(shapely.from_wkb(geometry)).T
    place = np.unique(np.stack([x, y]), axis=1, return_inverse=True)[1].ravel()
    train = np.random.default_rng(1).permutation(place.max() + 1)[place] % 2 == 0
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


def main() -> None:
    """Measure and write docs/measured/real.json; with --keep, leave the maps in a folder to look at."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keep", type=Path)
    keep = arguments.parse_args().keep
    with tempfile.TemporaryDirectory() as temporary:
        folder = keep or Path(temporary)
        for name in ("patch_clear", "patch_all", "belgium", "mato_grosso"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        clear = job("createstack", FOLDER=str(PATCH / "s2_clear_10band"), OUTPUT=str(folder / "patch_clear" / "stack.json"))["OUTPUT"]
        figures = {
            "patch_clear": static_labels(clear, 60, "2018-07-05"),
            "patch_all_monthly": patch_all_dates(folder / "patch_all"),
            "belgium": belgium(folder / "belgium"),
            "mato_grosso": mato_grosso(folder / "mato_grosso"),
        }
        points = points_file(folder / "patch_clear", clear, read(PATCH / "reference_CT.tif"), 60, "2018-07-05")
        reference = {"REFERENCE_RASTERS": [str(PATCH / "reference_CT.tif")], "REFERENCE_VALIDITY": "all_dates"}
        figures["patch_clear_run"] = whole_run(folder / "patch_clear" / "maps", clear, DATE="2018-07-05", SAMPLES=points, **reference)
    write_measured("real", "make study", list(SEEDS), hash_of(PATCH.glob("s2_clear_10band/*.tif")), figures)


if __name__ == "__main__":
    main()
