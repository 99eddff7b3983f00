"""Damaged stack files, series, models, run records and jobs.

Whatever such a file holds, a job answers with a right result or with one sentence that names the file: never with a trace of the program,
never with a wait without end, and nothing is written.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from damage import ODD_VALUES, arrays, explore, json_bytes, spoilt
from damaged_files import (
    BOOTSTRAP,
    DATE,
    HANG_SECONDS,
    WINDOW,
    Place,
    context,
    examples,
    limited,
    make_place,
    told,
    unchanged,
)
from hypothesis import strategies as st
from safetensors.numpy import load, save

from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.outputs import RUN_FILE, OutputFolder
from tlcm_qgis.core.record import RunRecord
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.protocol import EXIT_FAILED, EXIT_OK, request
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.scan import scan_folder
from tlcm_qgis.core.worker import main as worker


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    return make_place(tmp_path_factory.mktemp("damaged"))


@pytest.fixture(autouse=True)
def process_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave alone what belongs to the whole process: here jobs run in that of the tests."""
    monkeypatch.setattr(worker, "cancel_on_signals", lambda _: None)
    monkeypatch.setattr(worker, "end_without_memory", lambda _: None)


# -- stack -------------------------------------------------------------------------------------------------------------------------


def _foreign(place: Place) -> dict[str, Any]:
    """Return the stack as catalogues write it: STAC 1.0, and some things only in the images."""
    own = json.loads((place.folder / "stack.json").read_text())
    features = []
    for number, item in enumerate(own["features"]):
        asset = dict(item["assets"]["image"])
        bands = asset.pop("bands")
        asset |= {"type": "image/tiff", "eo:bands": [{"name": band["name"]} for band in bands]}
        asset["raster:bands"] = [{"nodata": 0, "scale": 1e-4, "offset": 0} for _ in bands]
        if number:
            del asset["proj:shape"]
        properties = {**item["properties"], "proj:epsg": 32631, "s2:processing_baseline": "04.00"}
        features.append(
            {**item, "stac_version": "1.0.0", "properties": properties, "assets": {"image": asset, "thumbnail": {"href": "t.jpg"}}}
        )
    return {"type": "FeatureCollection", "features": features}


def read_stack(file: Path) -> bool:
    with ImageStack.open(file) as stack:
        for index in range(min(len(stack.dates), 3)):
            block = stack.read(index, WINDOW)
            assert block.values.shape == (len(stack.bands), *WINDOW.shape) and np.isfinite(block.values).all()
            stack.read_pixels(index, [0, 10**9], [3, -(10**9)], 1)
        stack.input_fingerprints()
    return True


@examples
@pytest.mark.parametrize(
    "form",
    [
        pytest.param("own", marks=pytest.mark.fault("A stack.json with missing or senseless values", "A sentence that names the file; nothing is written")),
        pytest.param("foreign", marks=pytest.mark.fault("A STAC file of another program with missing or senseless values", "A sentence that names the file; nothing is written")),
    ],
)  # fmt: skip
def test_damaged_stack_file(place: Place, form: str, examples: int) -> None:
    valid = json.loads((place.folder / "stack.json").read_text()) if form == "own" else _foreign(place)
    file = place.folder / "damaged_stack.json"
    file.write_text(json.dumps(valid))
    assert read_stack(file)

    def check(content: bytes) -> None:
        file.write_bytes(content)
        told(lambda: read_stack(file), place.folder, DATE)

    unchanged(place, file, lambda: explore(json_bytes(valid), check, examples))


# -- series ------------------------------------------------------------------------------------------------------------------------


def read_maps(file: Path) -> bool:
    series = MapSeries.open(file)
    for index in range(min(len(series.dates), 3)):
        assert series.read_map(index, WINDOW).shape == series.read_confidence(index, WINDOW).shape == WINDOW.shape
    series.input_fingerprints()
    series.close()
    return True


@examples
@pytest.mark.fault("A series.json with missing or senseless values", "A sentence that names the file; nothing is written")
def test_damaged_series(place: Place, examples: int) -> None:
    valid = json.loads((place.folder / "series.json").read_text())
    file = place.folder / "damaged_series.json"
    outcomes = []

    def check(content: bytes) -> None:
        file.write_bytes(content)
        outcomes.append(told(lambda: read_maps(file), place.folder))

    unchanged(place, file, lambda: explore(json_bytes(valid), check, examples))
    assert None in outcomes and True in outcomes  # some are refused, and what does not matter is not


# -- model -------------------------------------------------------------------------------------------------------------------------


def use_model(folder: Path, stack: ImageStack) -> bool:
    model = load_model(folder)
    positions = model.band_positions(stack)
    block = stack.read(0, model.form.seen(WINDOW))
    for date in model.dates:
        probabilities = model.predict(date.interval, Block(block.values[list(positions)], block.valid), WINDOW)
        assert probabilities.shape[0] == len(model.scheme) and (probabilities >= 0).all() and (probabilities <= 1.001).all()
    return True


@examples
@pytest.mark.parametrize("method", ["rf", "svm"])
@pytest.mark.fault("A model.json with missing or senseless values, or of other bands than its weights", "A sentence that names the model")
def test_damaged_model(place: Place, method: str, examples: int) -> None:
    folder = place.folder / method
    file = folder / "model.json"
    content = file.read_bytes()

    def check(damaged: bytes) -> None:
        file.write_bytes(damaged)
        told(lambda: use_model(folder, stack), folder, "The model needs bands")

    with place.stack() as stack:
        assert use_model(folder, stack)
        try:
            unchanged(place, file, lambda: explore(json_bytes(json.loads(content)), check, examples))
        finally:
            file.write_bytes(content)


@examples
@pytest.mark.parametrize("method", ["rf", "svm"])
@pytest.mark.fault("Weights of a model that are cut, spoilt or hold senseless numbers", "A sentence that names the file of the weights")
def test_damaged_weights(place: Place, method: str, examples: int) -> None:
    folder = place.folder / method
    file = sorted((folder / "weights").iterdir())[0]
    content = file.read_bytes()

    def check(damaged: bytes) -> None:
        file.write_bytes(damaged)
        told(lambda: use_model(folder, stack), file)

    try:
        with place.stack() as stack:
            unchanged(place, file, lambda: explore(st.one_of(spoilt(content), arrays(load(content)).map(save)), check, examples))
    finally:
        file.write_bytes(content)


# -- run record --------------------------------------------------------------------------------------------------------------------


@examples
@pytest.mark.fault(
    "The run.json of an interrupted run is damaged", "The folder counts as that of another run: a sentence names it, and its results stay"
)
def test_damaged_run_record(tmp_path: Path, examples: int) -> None:
    record = RunRecord("mapstack", {"OVERWRITE": False, "SEED": 1}, {"a.tif": {"sha256": "0"}}, context())
    folder = tmp_path / "results"
    (folder / "maps").mkdir(parents=True)
    (folder / "maps" / "map_2020-01-10.tif").write_bytes(b"map")
    file = folder / RUN_FILE
    record.write(file, finished=False)
    valid = json.loads(file.read_text())
    assert OutputFolder(folder, record, False, ("maps",)).resumed

    def check(content: bytes) -> None:
        file.write_bytes(content)
        scan_folder(tmp_path)
        if told(lambda: OutputFolder(folder, record, False, ("maps",)).resumed, folder):
            assert json.loads(content)["identity"] == record.identity()
        else:
            assert file.read_bytes() == content
        assert (folder / "maps" / "map_2020-01-10.tif").read_bytes() == b"map"

    explore(json_bytes(valid), check, examples)


# -- job ---------------------------------------------------------------------------------------------------------------------------


def answer(job: Path, output: Path) -> dict[str, Any]:
    """Return the last message of the worker's program for a job file."""
    code = worker.main(["run", str(job)], os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
    last = json.loads(output.read_text().splitlines()[-1])
    assert (code, last["type"]) in ((EXIT_OK, "result"), (EXIT_FAILED, "error"))
    return dict(last)


@examples
@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        ("importsamples", {"FILE": "labels.txt", "STACK": "stack.json", "DATE": "2020-01", "OUTPUT": "out.gpkg", "OVERWRITE": True}),
        ("createstack", {"IMAGES": ["image_2020-01-10.tif"], "EXTENT": [600000, 5599800, 600100, 5599900, "EPSG:32631"], "OUTPUT": "out.json"}),
        ("mapstack", {"STACK": "stack.json", "MODEL": "rf", "DATES": "2020-01", "OUTPUT_FOLDER": "labels.txt"}),
    ],
    ids=["importsamples", "createstack", "mapstack"],
)  # fmt: skip
@pytest.mark.fault("A job that asks for senseless things", "A sentence that names the parameter or the file")
def test_damaged_job(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, algorithm: str, parameters: dict[str, Any], examples: int
) -> None:
    shutil.copytree(place.folder, tmp_path / "work")  # a name that is damaged may name any place below it
    monkeypatch.chdir(tmp_path / "work")
    job = tmp_path / "job.json"

    def check(content: bytes) -> None:
        job.write_bytes(content)
        with limited():
            said = answer(job, tmp_path / "answers")
        assert said["type"] == "result" or (said["kind"] in ("input", "parameter", "output") and said["remedy"]["message"]), said

    valid = request(algorithm, parameters, {"FILE": "points.gpkg"})
    explore(json_bytes(valid, tuple(value for value in ODD_VALUES if value != "..")), check, examples // 2)


@pytest.mark.fault("A job on standard input that is no text, or nested without end", "A sentence that says what a job looks like")
@pytest.mark.parametrize("line", [b"\xff\xfe\x00", b"[" * 100_000, b'{"protocol": 1, "parameters": []}', b"\x00" * 50, b""])
def test_worker_answers_a_damaged_request(line: bytes) -> None:
    done = subprocess.run([sys.executable, BOOTSTRAP, "worker"], input=line + b"\n", capture_output=True, timeout=HANG_SECONDS)
    (said,) = [json.loads(text) for text in done.stdout.splitlines()]
    assert said["message"] == "standard input does not hold a job in JSON."
    assert (done.returncode, said["remedy"]["message"]) == (EXIT_FAILED, "Write a job as docs/jobs.md describes it.")


# -- size --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.fault(
    "A stack file that declares a trillion pixels", "The job says that there is not so much room; nothing is set aside for them"
)
def test_declared_pixels_take_no_memory(place: Place, tmp_path: Path) -> None:
    content = json.loads((place.folder / "stack.json").read_text())
    content["tlcm:grid"]["shape"] = [10**6, 10**6]
    file = place.folder / "huge.json"
    file.write_text(json.dumps(content))
    job = tmp_path / "job.json"
    values = {"STACK": str(file), "MODEL": str(place.folder / "rf"), "OUTPUT_FOLDER": str(tmp_path / "out")}
    job.write_text(json.dumps(request("mapstack", values, {})))
    with limited():
        said = answer(job, tmp_path / "answers")
    file.unlink()
    assert said["message"].startswith(f"The results need about 4000.0 GB in {tmp_path / 'out'}, but only "), said
    assert said["remedy"]["message"] == "Free some space or choose another disk."


@pytest.mark.fault("Another file, much larger, is given as the stack file", "A sentence that names it, at once")
def test_large_file_is_not_read_as_a_document(tmp_path: Path) -> None:
    file = tmp_path / "image.tif"
    with file.open("wb") as stream:
        stream.truncate(2**40)
    assert told(lambda: ImageStack.open(file), f"{file} is not a stack file") is None
    assert told(lambda: MapSeries.open(file), f"{file} is not a map series") is None
    assert told(lambda: load_model(file), f"{tmp_path} is not a model folder") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes in folders")
@pytest.mark.fault("A pipe in the place of the stack file", "A sentence that names it, instead of a wait without end")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "stack.json")
    assert told(lambda: ImageStack.open(tmp_path / "stack.json"), f"{tmp_path / 'stack.json'} cannot be read: it is no file") is None
