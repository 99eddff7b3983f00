"""How mapping scales: cores, processes that share a job, a cluster, and what a large area would take."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from dask.distributed import LocalCluster

from tests.benchmarks.common import BOOTSTRAP, REPEATS, Measured, Part, Row, Scene, Timing, make_scene, run_worker
from tests.measured import hash_of
from tlcm_qgis.core.spec.protocol import request

SIZE: Final = 1500
DATES: Final = 4
TILES, TILE_SIDE, TILE_DATES = 100, 10980, 12  # of Sentinel-2: 110 km at 10 m; a month from date to date


def train(scene: Scene, folder: Path) -> Path:
    """Train a forest on the labelled date and return its folder."""
    points = {"SAMPLES": str(scene.samples), "CLASS_FIELD": "class_value", "DATE_FIELD": "date"}
    run_worker("trainmodel", {"STACK": str(scene.stack), **points, "MODEL_OUT": str(folder)})
    return folder


def measure(folder: Path) -> Measured:
    """Map the same dates with one core, two cores, two processes, and a dask cluster of two workers."""
    scene = make_scene(folder / "scene", SIZE, DATES)
    job = {"STACK": str(scene.stack), "MODEL": str(train(scene, folder / "model"))}
    one, two = ({core} for core in sorted(os.sched_getaffinity(0))[:2])
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        ways: dict[str, Callable[[Path], Any]] = {
            "one core": lambda output: run_worker("mapstack", _into(job, output), processors=one),
            "two cores": lambda output: run_worker("mapstack", _into(job, output), processors=one | two),
            "two processes, a core each": lambda output: _in_parts(_into(job, output), [one, two]),
            "dask, two workers": lambda output: run_worker("mapstack", _into(job, output), "--dask", cluster.scheduler_address),
        }
        seconds: dict[str, list[float]] = {way: [] for way in ways}
        contents = set()
        for number in range(REPEATS):
            for way, run in ways.items():
                output = folder / f"{way} {number}"
                begun = time.perf_counter()
                run(output)
                seconds[way].append(time.perf_counter() - begun)
                contents.add(hash_of(output.glob("maps/*.tif")))
    if len(contents) != 1:
        raise AssertionError("The ways give different maps.")
    timings = {way: Timing(found) for way, found in seconds.items()}
    pixels = SIZE * SIZE * DATES
    speed = pixels / timings["two cores"].median / 1e6
    hours = TILES * TILE_SIDE**2 * TILE_DATES / (speed * 1e6) / 3600
    rows = [Row(f"random forest, 100 trees, 10 bands: {way} instead of one core", _gain(timings, way), "x") for way in list(ways)[1:]]
    rows += [
        Row("the same, two cores, files in, files out, with the start of the process", speed, "Mpx/s"),
        Row(f"{TILES} tiles of 110 km, {TILE_DATES} dates, 10 bands, on one machine with two cores (computed from that)", hours, "h"),
        Row("the same, on 50 such machines that share the dates (--part)", hours / 50, "h"),
    ]
    details = {"pixels": pixels, "seconds": {way: timing.as_json() for way, timing in timings.items()}, "same_bytes": True}
    return Measured(rows, details, hash_of(scene.folder.glob("images/*.tif")))


def _gain(timings: dict[str, Timing], way: str) -> float:
    return timings["one core"].median / timings[way].median


def _into(job: dict[str, Any], output: Path) -> dict[str, Any]:
    return {**job, "OUTPUT_FOLDER": str(output)}


def _in_parts(parameters: dict[str, Any], processors: list[set[int]]) -> None:
    """Run the parts of a job side by side, then the job that finds them whole."""
    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps(request("mapstack", parameters, {})), encoding="utf-8")
        running = []
        for number, cores in enumerate(processors, start=1):
            command = [sys.executable, str(BOOTSTRAP), "run", str(job), "--part", f"{number}/{len(processors)}"]
            running.append(
                subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=lambda cores=cores: os.sched_setaffinity(0, cores))
            )
        if any(process.wait() for process in running):
            raise RuntimeError("A part failed.")
    run_worker("mapstack", parameters)


PARTS: Final = [Part("scaling", measure)]
