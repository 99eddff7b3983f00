"""How mapping scales: cores, processes, a cluster."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from tests.benchmarks.common import REPEATS, Measured, Part, Row, Scene, Timing, make_scene, run_worker

SIZE: Final = 1500
DATES: Final = 4


def train(scene: Scene, folder: Path) -> Path:
    """Train a forest on the labelled date and return its folder."""
    run_worker(
        "trainmodel",
        {
            "STACK": str(scene.stack),
            "SAMPLES": str(scene.samples),
            "CLASS_FIELD": "class_value",
            "DATE_FIELD": "date",
            "MODEL_OUT": str(folder),
        },
    )
    return folder


def measure(folder: Path) -> Measured:
    """Map the same dates with one core and with two."""
    scene = make_scene(folder / "scene", SIZE, DATES)
    model = train(scene, folder / "model")
    cores = sorted(os.sched_getaffinity(0))[:2]
    found: dict[str, list[float]] = {"1": [], "2": []}
    for number in range(REPEATS):
        for count in (1, 2):
            output = folder / f"maps_{count}_{number}"
            parameters = {"STACK": str(scene.stack), "MODEL": str(model), "OUTPUT_FOLDER": str(output)}
            found[str(count)].append(run_worker("mapstack", parameters, processors=set(cores[:count])).seconds)
    one, two = (Timing(seconds) for seconds in found.values())
    rows = [Row("two cores instead of one: random forest, 100 trees", one.median / two.median, "x")]
    return Measured(rows, {"cores": {"1": one.as_json(), "2": two.as_json()}, "pixels": SIZE * SIZE * DATES})


PARTS: Final = [Part("scaling", measure)]
