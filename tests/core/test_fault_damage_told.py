"""What the worker process says of damaged files.

One sentence that names the file, never a trace of the program.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from damaged_files import (
    BOOTSTRAP,
    HANG_SECONDS,
    Bomb,
    Place,
    array_header,
    make_place,
)
from rasters import folder_state

from tlcm_qgis.core.spec.protocol import EXIT_FAILED, request


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return make_place(tmp_path_factory.mktemp("damaged"))


def _spoil_stack(folder: Path) -> None:
    (folder / "stack.json").write_text('{"type": "FeatureCollection", "features": ' + "[" * 50_000)


def _misplace_stack(folder: Path) -> None:
    content = json.loads((folder / "stack.json").read_text())
    content["tlcm:grid"]["transform"] = [0, 0, 0, 0, 0, 0]
    (folder / "stack.json").write_text(json.dumps(content))


def _take_band(folder: Path) -> None:
    content = json.loads((folder / "rf" / "model.json").read_text())
    del content["properties"]["bands"][1]
    (folder / "rf" / "model.json").write_text(json.dumps(content))


def _widen(folder: Path) -> None:
    content = json.loads((folder / "rf" / "model.json").read_text())
    content["properties"]["mlm:hyperparameters"]["PATCH_SIZE"] = 10**9
    (folder / "rf" / "model.json").write_text(json.dumps(content))


def _promise(folder: Path) -> None:
    (folder / "labels.npy").write_bytes(array_header("'<f8'", "False", "(1000000000000, 13, 2)", (1, 0), b""))


def _hide_code(folder: Path) -> None:
    np.save(folder / "labels.npy", np.full((2, 13, 2), Bomb(str(folder / "exploded")), object), allow_pickle=True)


MAP = ("mapstack", {"STACK": "stack.json", "MODEL": "rf", "OUTPUT_FOLDER": "out"})
READ = ("importsamples", {"FILE": "labels.npy", "STACK": "stack.json", "OUTPUT": "out.gpkg"})
NO_STACK = '{folder}/stack.json is not a stack file (a STAC item collection). Make one with "Create image stack", or give the folder of the images.'
NO_MODEL = '{folder}/rf is not a model folder: it holds no readable model.json. Choose a folder that "Train model" wrote; an interrupted training must be run again.'
NO_ARRAY = "{folder}/labels.npy cannot be read as a NumPy array. Choose a .npy file of numbers."


@pytest.mark.parametrize(
    ("spoil", "job", "sentence"),
    [
        pytest.param(_spoil_stack, MAP, NO_STACK, marks=pytest.mark.fault("A stack.json of 50,000 brackets", "A sentence that names the file")),
        pytest.param(
            _misplace_stack,
            MAP,
            '{folder}/stack.json is damaged ((0.0, 0.0, 0.0, 0.0, 0.0, 0.0) places no pixel). Make it again with "Create image stack".',
            marks=pytest.mark.fault("A stack.json whose pixels have no size", "A sentence that names the file"),
        ),
        pytest.param(
            _take_band,
            MAP,
            "{folder}/rf/weights/rf_2020-01-10.safetensors does not fit the model.json of its model: it was made for other bands or classes. "
            "Copy the whole folder again, or train the model again.",
            marks=pytest.mark.fault("A model.json with fewer bands than its weights", "A sentence that names the weights, instead of wrong maps"),
        ),
        pytest.param(_widen, MAP, NO_MODEL, marks=pytest.mark.fault("A model.json with a neighbourhood of a billion pixels", "A sentence that names the folder")),
        pytest.param(_promise, READ, NO_ARRAY, marks=pytest.mark.fault("A .npy file that promises a trillion places", "A sentence that names the file")),
        pytest.param(_hide_code, READ, NO_ARRAY, marks=pytest.mark.fault("A .npy file that hides code", "A sentence that names the file; the code is not run")),
    ],
    ids=["brackets", "no place", "fewer bands", "wide", "promise", "code"],
)  # fmt: skip
def test_worker_names_what_is_damaged(place: Place, tmp_path: Path, spoil: Callable[[Path], None], job: Any, sentence: str) -> None:
    folder = tmp_path / "given"
    shutil.copytree(place.folder, folder)
    spoil(folder)
    algorithm, parameters = job
    file = tmp_path / "job.json"
    file.write_text(json.dumps(request(algorithm, {name: str(folder / value) for name, value in parameters.items()}, {})))
    before = folder_state(tmp_path)
    done = subprocess.run([sys.executable, BOOTSTRAP, "run", file], capture_output=True, text=True, timeout=2 * HANG_SECONDS)
    said = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, said["type"], said.get("kind")) == (EXIT_FAILED, "error", "input")
    assert f"{said['message']} {said['remedy']['message']}" == sentence.format(folder=folder)
    after = folder_state(tmp_path)
    assert {name: digest for name, digest in after.items() if name in before} == before
    assert not [name for name in set(after) - set(before) if not name.endswith("run.json")], after
