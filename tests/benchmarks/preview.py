"""How long an analyst waits for the first picture after a relabel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.benchmarks.common import BANDS, CLASSES, PIXEL, REPEATS, Measured, Part, Row, Scene, Timing, WorkerRun, make_scene, run_worker
from tests.measured import hash_of
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.stack.image_stack import ImageStack

SIZE: Final = 2000
SIDE: Final = 1000  # of the preview
DATES: Final = 6
TARGET_S: Final = 15.0
POINTS: Final = 240


def measure(folder: Path) -> Measured:
    """Preview, relabel a point, preview again; on the labelled date and on another."""
    scene = make_scene(folder / "scene", SIZE, DATES)
    (folder / "cache").mkdir()
    left, top = 500000.0, 5650000.0
    side = SIDE * PIXEL
    job = {
        "STACK": str(scene.stack), "DATE": scene.first_date, "CLASS_FIELD": "class_value", "OVERWRITE": True,
        "EXTENT": [left, top - side, left + side, top, "EPSG:32631"], "CACHE": str(folder / "cache"), "OUTPUT": str(folder / "preview.tif"),
    }  # fmt: skip
    runs: dict[str, list[WorkerRun]] = {"first": [], "after a relabel": [], "after a move by a quarter": [], "another date": []}
    with ImageStack.open(scene.stack) as stack:
        last = stack.dates[-1].key
        for number in range(REPEATS):
            for way, found in runs.items():
                samples = folder / f"points_{number}{'' if way == 'first' else '_relabelled'}.gpkg"
                _label(scene, stack, samples, number, relabelled=way != "first")
                parameters: dict[str, Any] = {**job, "SAMPLES": str(samples)}
                if way == "first":
                    parameters["CACHE"] = None
                    run_worker("previewmap", {**parameters, "CACHE": job["CACHE"]})  # fills the cache that the others meet
                elif way == "after a move by a quarter":
                    parameters["EXTENT"] = [left + side / 4, top - side, left + side * 1.25, top, "EPSG:32631"]
                elif way == "another date":
                    parameters["MAP_DATE"] = last
                found.append(run_worker("previewmap", parameters))
    timings = {way: Timing([run.seconds for run in found]) for way, found in runs.items()}
    texts = {
        "first": "preview of 1,000 x 1,000 pixels, from nothing",
        "after a relabel": "the same after a relabel",
        "after a move by a quarter": "the same labels, the canvas moved by a quarter",
        "another date": "another date, samples migrated",
    }
    rows = [Row(texts[way], timing.median, "s", TARGET_S, at_most=True) for way, timing in timings.items()]
    details = {
        "bands": len(BANDS),
        "seconds": {way: timing.as_json() for way, timing in timings.items()},
        "reused": {way: float(np.mean([run.outputs["REUSED"] for run in found])) for way, found in runs.items()},
    }
    return Measured(rows, details, hash_of(scene.folder.glob("images/*.tif")))


def _label(scene: Scene, stack: ImageStack, file: Path, seed: int, *, relabelled: bool) -> None:
    rng = np.random.default_rng(seed)
    place = rng.choice(SIZE * SIZE, POINTS, replace=False)
    values = scene.classes(0).ravel()[place]
    if relabelled:
        values[0] = values[0] % CLASSES + 1
    labelled = SampleSet.create(place // SIZE, place % SIZE, values, scene.scheme, date=scene.first_date, source="digitized")
    write_samples(file, labelled, stack.grid)


PARTS: Final = [Part("preview", measure)]
