"""Most memory of whole jobs in a worker process: it must not grow with the images."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from tests.benchmarks.common import Measured, Part, Row, Scene, make_scene, run_worker

SMALL, LARGE = 2_000, 8_000
DATES: Final = 4  # more than fit into the cache of image blocks, whatever their size
TREES: Final = 10  # fewer than usual: they take time, hardly memory
MOST_GB: Final = 1.5
MOST_GROWTH: Final = 1.2


def _peaks(folder: Path, size: int) -> dict[str, float]:
    """Return the peak (GB) of each job on images of ``size`` pixels a side."""
    scene = make_scene(folder / "scene", size, DATES)
    stack, model = {"STACK": str(scene.stack)}, str(folder / "model")
    run_worker("trainmodel", {**stack, **_samples(scene), "MODEL_OUT": model})
    jobs: dict[str, dict[str, Any]] = {
        "mapstack": {**stack, "MODEL": model, "OUTPUT_FOLDER": str(folder / "maps")},
        "maptimeseries": {**stack, **_samples(scene), "DATE": scene.first_date, "OUTPUT_FOLDER": str(folder / "run")},
    }
    return {name: run_worker(name, parameters).peak_bytes / 1e9 for name, parameters in jobs.items()}


def _samples(scene: Scene) -> dict[str, Any]:
    return {"SAMPLES": str(scene.samples), "CLASS_FIELD": "class_value", "DATE_FIELD": "date", "TREES": TREES}


def measure(folder: Path) -> Measured:
    """Compare small images with large ones."""
    small, large = (_peaks(folder / str(size), size) for size in (SMALL, LARGE))
    rows = []
    for name in small:
        for size, peak in ((SMALL, small[name]), (LARGE, large[name])):
            rows.append(Row(f"{name}, {DATES} dates of {size:,} x {size:,} pixels: most memory", peak, "GB", MOST_GB, at_most=True))
        rows.append(Row(f"{name}: large images against small ones", large[name] / small[name], "x", MOST_GROWTH, at_most=True))
    return Measured(rows, {"peak_gb": {str(SMALL): small, str(LARGE): large}, "trees": TREES})


PARTS: Final = [Part("memory", measure)]
