"""How every algorithm of the registry is run on the demo: the one list that all tests of whole runs share."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.parameters import DESTINATIONS

Results = Callable[[str], dict[str, Any]]
QUICK_TREES = 5
REPOSITORY = Path(__file__).parents[2]


def parameters(name: str, results: Results, folder: Path) -> dict[str, Any]:
    """Return the parameters of a run of ``name`` into ``folder``; ``results`` gives the outputs of earlier algorithms."""
    return {**INPUTS[name](results), **destinations(name, folder)}


def destinations(name: str, folder: Path) -> dict[str, str]:
    """Return a place in ``folder`` for every output of an algorithm."""
    outputs = [parameter for parameter in ALGORITHMS[name].parameters if parameter.kind in DESTINATIONS]
    return {
        output.name: str(folder if output.kind == "folder_out" else folder / f"{output.name.lower()}.{output.extension.split(',')[0]}")
        for output in outputs
    }


def _demo(results: Results) -> dict[str, Any]:
    return {name: results("createdemostack")[name] for name in ("STACK", "DATE", "SAMPLES")}


def _stack(results: Results) -> dict[str, Any]:
    return {"STACK": results("createdemostack")["STACK"]}


def _truth(results: Results) -> list[str]:
    return sorted(str(file) for file in Path(results("createdemostack")["TRUTH"]).glob("*.tif"))


def _text_samples(results: Results) -> dict[str, Any]:
    demo = results("createdemostack")
    file = Path(demo["STACK"]).parent.parent / "labels.txt"
    if not file.exists():
        file.write_text("1,3,4\n2,10,12\n3,20,9\n1,30,30\n", encoding="utf-8")
    return {"FILE": str(file), "STACK": demo["STACK"], "DATE": demo["DATE"]}


_SAVE_NETWORKS = """
import json, sys, torch
from tlcm_qgis.core.networks import build
for file, change in json.load(sys.stdin).items():
    scope = {"torch": torch, "file": file, "state": build("tsscd", seed=1, widths=(4, 4, 4, 4)).state_dict()}
    exec(change, scope)
    torch.save(scope["state"], file)
"""


def save_checkpoints(changes: dict[str, str]) -> None:
    """Let PyTorch write state dicts of a network as authors publish theirs; QGIS's own Python has none.

    Args:
        changes: by ``file``: statements that do something to ``state``, the dict that is written.
    """
    worker = [os.environ["TLCM_PYTHON"], "-c", _SAVE_NETWORKS]
    subprocess.run(worker, input=json.dumps(changes), text=True, cwd=REPOSITORY, check=True)


def _checkpoint(results: Results) -> dict[str, Any]:
    file = Path(results("createdemostack")["STACK"]).parent.parent / "weights.pth"
    if not file.exists():
        save_checkpoints({str(file): ""})
    return {"CHECKPOINT": str(file)}


INPUTS: dict[str, Callable[[Results], dict[str, Any]]] = {
    "createdemostack": lambda results: {"SIZE": 48, "DATE_COUNT": 3},
    "createstack": lambda results: {"FOLDER": str(Path(results("createdemostack")["STACK"]).parent / "images")},
    "createcomposites": lambda results: {**_stack(results), "PERIOD": "quarter"},
    "importsamples": _text_samples,
    "checksamples": lambda results: {**_demo(results), "ACTION": "drop"},
    "augmentsamples": _demo,
    "migratesamples": _demo,
    "pretrainmodel": lambda results: {**_stack(results), "EPOCHS": 1, "CROPS": 4, "CROP_SIZE": 16},
    "trainmodel": lambda results: {**_stack(results), "SAMPLES": results("migratesamples")["OUTPUT"], "TREES": QUICK_TREES},
    "importmodel": _checkpoint,
    "exportmodel": lambda results: {"MODEL": results("importmodel")["MODEL_OUT"]},
    "adaptmodel": lambda results: {
        "MODEL": results("trainmodel")["MODEL_OUT"],
        "SOURCE_STACK": results("createdemostack")["STACK"],
        "TARGET_STACK": results("createdemostack")["STACK"],
        "SOURCE_SAMPLES": results("migratesamples")["OUTPUT"],
    },
    "mapstack": lambda results: {**_stack(results), "MODEL": results("trainmodel")["MODEL_OUT"]},
    "filtermaps": lambda results: {"SERIES": results("mapstack")["SERIES_OUT"], "SPATIAL": "majority"},
    "suggestsamples": lambda results: {
        "SERIES": results("mapstack")["SERIES_OUT"],
        **{name: results("createdemostack")[name] for name in ("STACK", "SAMPLES")},
        "COUNT": 5,
    },
    "comparemaps": lambda results: {
        "SERIES_BEFORE": results("mapstack")["SERIES_OUT"],
        "SERIES_AFTER": results("filtermaps")["SERIES_OUT"],
    },
    "detectchanges": lambda results: {"SERIES": results("mapstack")["SERIES_OUT"]},
    "createreferencesample": lambda results: {"SERIES": results("mapstack")["SERIES_OUT"], "MIN_PER_STRATUM": 10, "EXPORT": "acatama"},
    "assessaccuracy": lambda results: {"SERIES": results("mapstack")["SERIES_OUT"], "REFERENCE_RASTERS": _truth(results)},
    "previewmap": lambda results: {**_demo(results), "TREES": QUICK_TREES},
    "maptimeseries": lambda results: {**_demo(results), "TREES": QUICK_TREES},
}
