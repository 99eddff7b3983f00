"""What an analyst waits for at the desk, in a real QGIS; the main thread's longest pieces and the answers to clicks."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Final

from tests.benchmarks.common import Measured, Part, Row, make_scene
from tests.measured import REPOSITORY, hash_of

DATES: Final = 48
SIDE: Final = 400
PREVIEW_DATES: Final = 6
PREVIEW_SIDE: Final = 2000  # of the images; 1,000 x 1,000 pixels of them are in the canvas
BLOCKED_MS: Final = 100.0
ROWS: Final[dict[str, tuple[str, str, float]]] = {
    "open": ("main thread, longest piece while a stack of 48 dates is opened", "ms", BLOCKED_MS),
    "run": ("the same while a run over 48 dates goes on and its results are loaded", "ms", BLOCKED_MS),
    "sample": ("click with the sample tool to point, table and counts, 10,000 samples", "ms", 100.0),
    "series": ("click to the drawn series of a pixel, 48 dates", "s", 0.5),
    "preview": ("preview of 1,000 x 1,000 pixels from the dock, click to layer", "s", 15.0),
    "again": ("the same after a relabel", "s", 15.0),
    "cancel": ("cancel of a run that writes maps, click to no worker", "s", 2.0),
}


def measure(folder: Path) -> Measured:
    """Let QGIS work on two stacks."""
    long, wide = make_scene(folder / "long", SIDE, DATES), make_scene(folder / "wide", PREVIEW_SIDE, PREVIEW_DATES)
    given = {
        name: {"stack": str(scene.stack), "samples": str(scene.samples), "date": scene.first_date}
        for name, scene in (("long", long), ("wide", wide))
    }
    found = _in_qgis(folder, given)
    rows = [Row(text, found[name]["median"], unit, target, at_most=True) for name, (text, unit, target) in ROWS.items()]
    return Measured(rows, {"bands": 10, "qgis": found.pop("qgis"), **found}, hash_of([long.samples, wide.samples]))


def _in_qgis(folder: Path, given: dict[str, Any]) -> dict[str, Any]:
    """Return what ``desk_in_qgis.py`` measures, each a dict with "median" and the runs behind it."""
    profile, runtime, result = folder / "profile", folder / "runtime", folder / "result.json"
    profile.mkdir()
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},  # its packages are for another Python
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "TLCM_PYTHON": os.environ["WORKER"],
    }
    request = json.dumps({**given, "folder": str(folder), "result": str(result)})
    script = REPOSITORY / "tests" / "benchmarks" / "desk_in_qgis.py"
    subprocess.run([os.environ["QGIS_PYTHON"], str(script), request], check=True, env=environment, cwd=REPOSITORY)
    found: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    return found


PARTS: Final = (Part("desk", measure),)
