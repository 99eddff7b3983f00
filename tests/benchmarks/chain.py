"""The whole chain (tlcm:maptimeseries), stage by stage, against reading its images and writing its rasters alone."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio

from tests.benchmarks.common import Measured, Part, Row, Scene, make_scene, quiet_context, run_worker
from tlcm_qgis.core.change_detection import _forms
from tlcm_qgis.core.engine.blocks import Pipeline
from tlcm_qgis.core.engine.forms import RasterForm, class_form, percent_form
from tlcm_qgis.core.engine.mapper import BLOCK_SIZE
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack

SIZE: Final = 2_000
DATES: Final = 12
MOST: Final = 3.0  # times the limit
ROLES: Final = ("read", "compute", "write")
REASONS: Final = {  # why a stage takes longer than what it reads and writes
    "migrate": "migrate (learns two classifiers four times a date)",
    "train": "train (a forest a date)",
    "map": "map (100 trees a pixel)",
    "changes": "changes",
    "report": "report",
}


def _seconds(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _read_all(stack: ImageStack) -> None:
    """Read every date once, as the engine does."""
    units = [(date, window) for date in range(len(stack.dates)) for window in stack.grid.windows(BLOCK_SIZE)]
    Pipeline(lambda unit: stack.read(*unit).valid[0, 0], lambda _, block: block, lambda *_: None).run(units, quiet_context(), "")


def _write_again(files: dict[Path, RasterForm], folder: Path, grid: Any) -> None:
    """Write rasters again that are there: what writing them takes, and reading maps."""
    with ExitStack() as opened:
        sources = {file: opened.enter_context(rasterio.open(file)) for file in files}
        writers = {file: opened.enter_context(raster_writer(folder / file.name, grid, form)) for file, form in files.items()}

        for window in grid.windows(BLOCK_SIZE):
            for file, writer in writers.items():
                writer.write(window, _part(sources[file], window))


def _part(source: Any, window: Window) -> np.ndarray:
    return np.asarray(source.read(1, window=rasterio.windows.Window(window.col, window.row, window.width, window.height)))


def limits(scene: Scene, run: Path, folder: Path) -> dict[str, float]:
    """Return the seconds that reading and writing alone take in every stage."""
    stack, series = ImageStack.open(scene.stack), MapSeries.open(run / "series.json")
    images = _seconds(lambda: _read_all(stack))
    maps = {Path(date.map): class_form(series.scheme) for date in series.dates}
    confidences = {Path(str(date.confidence)): percent_form() for date in series.dates}
    changes = {run / "changes" / name: form for name, form in _forms(series, [1, 2], True).items()}
    found = {
        "migrate": images,
        "train": images,
        "map": images + _seconds(lambda: _write_again({**maps, **confidences}, folder / "maps", series.grid)),
        "changes": _seconds(lambda: _write_again(changes, folder / "changes", series.grid)),
        "report": images,
    }
    stack.close()
    series.close()
    return found


def measure(folder: Path) -> Measured:
    """Run the chain once in a worker; then read and write the same."""
    scene, output = make_scene(folder / "scene", SIZE, DATES), folder / "run"
    samples = {"SAMPLES": str(scene.samples), "CLASS_FIELD": "class_value", "DATE_FIELD": "date", "DATE": scene.first_date}
    run = run_worker("maptimeseries", {"STACK": str(scene.stack), **samples, "OUTPUT_FOLDER": str(output)})
    timings = json.loads((output / "run.json").read_text(encoding="utf-8"))["timings_s"]
    least = limits(scene, output, folder / "again")
    pixels = f"{SIZE:,} x {SIZE:,} pixels, {DATES} dates, 10 bands"
    rows = [Row(f"whole chain, {pixels}", run.seconds, "s"), Row("whole chain: most memory", run.peak_bytes / 1e9, "GB", 1.5, at_most=True)]
    rows += [
        Row(f"stage {REASONS[stage]}, against reading and writing alone", timings[stage] / limit, "x", MOST, at_most=True)
        for stage, limit in least.items()
    ]
    stages = {stage: _stage(timings, stage, limit) for stage, limit in least.items()}
    other = run.seconds - sum(timings[stage] for stage in least)
    return Measured(rows, {"seconds": run.seconds, "processor_seconds": run.cpu_seconds, "stages": stages, "other_seconds": other})


def _stage(timings: dict[str, float], stage: str, limit: float) -> dict[str, Any]:
    """Return the seconds of a stage, its limit, and the shares of the roles in the processor time of its blocks."""
    roles = {role: timings.get(f"{stage}: {role}", 0.0) for role in ROLES}
    total = sum(roles.values())
    shares = {role: seconds / total for role, seconds in roles.items()} if total else None
    return {"seconds": timings[stage], "reading_and_writing_alone": limit, "shares": shares}


PARTS: Final = [Part("chain", measure)]
