"""What the benchmarks share: timing in turn, processes with their memory, and scenes of any size."""

from __future__ import annotations

import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin
from rasterio.windows import Window

from tests.measured import REPOSITORY
from tlcm_qgis.core.jobs.createstack import run as create_stack
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

REPEATS: Final = 5
BOOTSTRAP: Final = REPOSITORY / "tlcm_qgis" / "core" / "bootstrap.py"
BANDS: Final = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
FIELD: Final = 40  # pixels a side of a field of one class
CLASSES: Final = 6
PIXEL: Final = 10.0  # metres
FIRST: Final = dt.date(2020, 1, 15)
MONTH: Final = dt.timedelta(days=30)
CHANGED: Final = 0.1  # share of the fields that another class takes in the middle of the series


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    Attributes:
        what: is measured.
        value: the figure.
        unit: such as "s", "Mpx/s", "x" (times as fast as the peer), "GB".
        target: what it should reach; ``None``: nothing was promised.
        at_most: whether the target is an upper limit.
    """

    what: str
    value: float
    unit: str
    target: float | None = None
    at_most: bool = False


@dataclass(frozen=True, slots=True)
class Measured:
    """What a part gives: lines of the table, and everything behind them (nested figures)."""

    rows: list[Row]
    details: dict[str, Any]
    data: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A benchmark, in a process and a file of its own; ``measure`` gets an empty folder."""

    name: str
    measure: Callable[[Path], Measured]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of several runs."""

    seconds: list[float]

    @property
    def median(self) -> float:
        """The figure to quote."""
        return statistics.median(self.seconds)

    def as_json(self) -> dict[str, Any]:
        """Return median and range."""
        return {"median": self.median, "min": min(self.seconds), "max": max(self.seconds), "runs": len(self.seconds)}


def in_turn(runs: Mapping[str, Callable[[], Any]], repeats: int = REPEATS) -> dict[str, Timing]:
    """Time functions in turn (A B A B …, after a run of each that does not count), so that all see the same machine."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for number in range(repeats + 1):
        for name, run in runs.items():
            begun = time.perf_counter()
            run()
            if number:
                seconds[name].append(time.perf_counter() - begun)
    return {name: Timing(found) for name, found in seconds.items()}


def ratios(slow: Timing, fast: Timing) -> Timing:
    """Return how many times as fast one is as the other, pair by pair."""
    return Timing([a / b for a, b in zip(slow.seconds, fast.seconds, strict=True)])


@dataclass(frozen=True, slots=True)
class WorkerRun:
    """A job in a worker process of its own.

    Attributes:
        seconds, cpu_seconds: of the whole process. ``peak_bytes``: most memory resident at a time.
        outputs, figures: of the job. ``messages``: (seconds since the start, message) of everything the worker said.
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    outputs: dict[str, Any]
    figures: dict[str, Any]
    messages: list[tuple[float, dict[str, Any]]] = field(repr=False)


def run_worker(algorithm: str, parameters: Mapping[str, Any], *options: str, processors: set[int] | None = None) -> WorkerRun:
    """Run a job as a cluster does, ``bootstrap.py run job.json``.

    Args:
        algorithm: its name.
        parameters: of the job.
        options: more arguments of the command line.
        processors: that it may use (Linux).
    """

    def start() -> None:
        if processors is not None:
            os.sched_setaffinity(0, processors)

    with tempfile.TemporaryDirectory() as folder:
        job = Path(folder) / "job.json"
        job.write_text(json.dumps(request(algorithm, dict(parameters), {})), encoding="utf-8")
        begun = time.perf_counter()
        command = [sys.executable, str(BOOTSTRAP), "run", str(job), *options]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=sys.stderr, text=True, preexec_fn=start)
        assert process.stdout is not None
        messages = [(time.perf_counter() - begun, json.loads(line)) for line in process.stdout]
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
    last = messages[-1][1] if messages else {}
    if process.returncode != 0 or last.get("type") != "result":
        raise RuntimeError(f"tlcm:{algorithm} failed ({process.returncode}): {last}")
    used = usage.ru_utime + usage.ru_stime
    return WorkerRun(seconds, used, usage.ru_maxrss * 1024, last["outputs"], last["figures"], messages)


def quiet_context() -> JobContext:
    """Return a context whose messages go nowhere."""
    return JobContext(lambda _: None)


@dataclass(frozen=True, slots=True)
class Scene:
    """Images of fields on disk.

    Attributes:
        folder: holds images/, stack.json and samples.gpkg.
        size, dates: pixels a side, number of dates.
        scheme: its classes.
        first_date: of the labelled image.
    """

    folder: Path
    size: int
    dates: int
    scheme: ClassScheme
    first_date: str

    @property
    def stack(self) -> Path:
        """The stack."""
        return self.folder / "stack.json"

    @property
    def samples(self) -> Path:
        """Labelled points of the first date."""
        return self.folder / "samples.gpkg"

    def classes(self, date: int) -> NDArray[np.uint8]:
        """Return the class (1-6) of every pixel, (size, size)."""
        fields = _fields(self.size, date, self.dates)
        return np.repeat(np.repeat(fields, FIELD, axis=0), FIELD, axis=1)[: self.size, : self.size]


def make_scene(folder: Path, size: int, dates: int, points: int = 600, block: int = 512) -> Scene:
    """Write a stack of uint16 reflectances in 10 bands (tiled, deflate), a month from date to date, and labelled points.

    Fields of 40 pixels with seasons by class, noise, and a tenth that changes in the middle; written block by block.
    """
    scene = Scene(folder, size, dates, ClassScheme.from_labels([f"class {value}" for value in range(1, CLASSES + 1)]), FIRST.isoformat())
    (folder / "images").mkdir(parents=True)
    for date in range(dates):
        _write_image(folder / "images" / f"scene_{(FIRST + date * MONTH):%Y%m%d}.tif", scene, date, block)
    _parameters = ALGORITHMS["createstack"].check({"FOLDER": str(folder / "images"), "OUTPUT": str(scene.stack)})
    create_stack(_parameters, quiet_context())
    rng = np.random.default_rng(1)
    place = rng.choice(size * size, points, replace=False)
    values = scene.classes(0).ravel()[place]
    labelled = SampleSet.create(place // size, place % size, values, scene.scheme, date=scene.first_date, source="digitized")
    stack = ImageStack.open(str(scene.stack))
    write_samples(scene.samples, labelled, stack.grid)
    stack.close()
    return scene


def _fields(size: int, date: int, dates: int) -> NDArray[np.uint8]:
    rng = np.random.default_rng(7)
    count = -(-size // FIELD)
    before, after = (rng.integers(1, CLASSES + 1, (count, count), dtype=np.uint8) for _ in range(2))
    return np.where((rng.random((count, count)) < CHANGED) & (date >= dates / 2), after, before)


def _spectra(date: int) -> NDArray[np.float32]:
    """Return (classes, bands) mean values: a level a band and class, with a season of its own."""
    rng = np.random.default_rng(3)
    level, swing, phase = (rng.uniform(low, high, (CLASSES, len(BANDS))) for low, high in ((600, 4000), (0, 900), (0, 2 * np.pi)))
    return (level + swing * np.sin(2 * np.pi * date / 12 + phase)).astype(np.float32)


def _write_image(file: Path, scene: Scene, date: int, block: int) -> None:
    rng = np.random.default_rng([11, date])
    classes, spectra = scene.classes(date), _spectra(date)
    profile = {"driver": "GTiff", "dtype": "uint16", "count": len(BANDS), "width": scene.size, "height": scene.size, "nodata": 0}
    tiles = {"tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate", "zlevel": 1, "predictor": 2, "num_threads": 2}
    place = {"crs": "EPSG:32631", "transform": from_origin(500000, 5650000, PIXEL, PIXEL)}
    with rasterio.open(file, "w", **profile, **tiles, **place, bigtiff="if_safer") as target:
        target.descriptions = BANDS
        for row in range(0, scene.size, block):
            part = classes[row : row + block]
            noise = rng.standard_normal((len(BANDS), *part.shape), dtype=np.float32)
            values = spectra.T[:, part - 1] + np.float32(120) * noise
            target.write(np.clip(values, 1, 10000).astype(np.uint16), window=Window(0, row, scene.size, len(part)))
