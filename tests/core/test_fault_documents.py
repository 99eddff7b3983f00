"""Damaged stack files, series, models, run records, jobs and samples.

Whatever such a file holds, a job answers with a right result or with one sentence that names the file: never with a trace of the program,
never with a wait without end, and nothing is written.
"""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from damage import ODD_VALUES, arrays, explore, json_bytes, spoilt
from hypothesis import strategies as st
from pyogrio import raw
from rasters import folder_state
from safetensors.numpy import load, save
from small_stack import make_samples, write_stack

from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.models.store import load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.outputs import RUN_FILE, OutputFolder
from tlcm_qgis.core.record import RunRecord
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.samples.published import read_array, read_text
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.errors import TlcmError
from tlcm_qgis.core.spec.protocol import EXIT_FAILED, EXIT_OK, request
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.stack.scan import scan_folder
from tlcm_qgis.core.worker import main as worker
from tlcm_qgis.core.worker.context import JobContext

BOOTSTRAP = Path(__file__).parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"
HANG_SECONDS = 60
SPARE_BYTES = 2 * 2**30  # what a reader may take beside what the tests themselves need
QUICK, MANY = 120, 4000
examples = pytest.mark.parametrize("examples", [QUICK, pytest.param(MANY, marks=pytest.mark.long)], ids=["some", "many"])
DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")  # one of a stack or of an image, whose name holds it
WINDOW = Window(0, 0, 12, 14)


def context() -> JobContext:
    return JobContext(lambda _: None)


@dataclass(frozen=True)
class Place:
    """Sound files of every kind, in one folder."""

    folder: Path

    def stack(self) -> ImageStack:
        return ImageStack.open(self.folder / "stack.json")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("damaged")
    write_stack(folder, dates=2, height=40, width=48)
    stack = ImageStack.open(folder / "stack.json")
    samples = make_samples([date.key for date in stack.dates], 8, 40, 48)
    for method in ("rf", "svm"):
        train(stack, samples, TrainSettings(method=method, trees=3), context()).save(folder / method)

    class Results:
        path = folder

        def has(self, name: str) -> bool:
            return False

    map_stack(stack, load_model(folder / "rf"), [0, 1], Results(), False, context())
    (folder / "labels.txt").write_text("1,0,3\n6,10,21\n\n6,29,0\n")
    _write_vector(folder / "points.gpkg", np.array(["w", "f"], object), _scheme())
    return Place(folder)


@pytest.fixture(autouse=True)
def process_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave alone what belongs to the whole process: here jobs run in that of the tests."""
    monkeypatch.setattr(worker, "cancel_on_signals", lambda _: None)
    monkeypatch.setattr(worker, "end_without_memory", lambda _: None)


@contextmanager
def limited() -> Iterator[None]:
    """Turn a hang and a grab for memory into failures (on Linux)."""

    def hang(*_: object) -> None:
        raise AssertionError(f"no answer after {HANG_SECONDS} s")

    if not Path("/proc/self/statm").exists():
        yield
        return
    import resource

    old = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    before = signal.signal(signal.SIGALRM, hang)
    resource.setrlimit(resource.RLIMIT_AS, (used + SPARE_BYTES, old[1]))
    signal.setitimer(signal.ITIMER_REAL, HANG_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, old)
        signal.signal(signal.SIGALRM, before)


def told(call: Callable[[], Any], *names: object) -> Any:
    """Return what a call returns, or ``None`` if it says in a sentence with one of the names what is wrong, and what to do."""
    try:
        with limited():
            return call()
    except TlcmError as error:
        said = str(error.message)
        assert any(re.search(name if isinstance(name, re.Pattern) else re.escape(str(name)), said) for name in names), str(error)
        assert str(error.remedy) and len(str(error)) < 1500, str(error)
        json.dumps(error.message.as_json())
        return None


def unchanged(place: Place, damaged: Path, run: Callable[[], None]) -> None:
    """Run, and make sure that beside the damaged file nothing in the folder is written; the file is removed at the end."""
    state = folder_state(place.folder)
    run()
    damaged.unlink(missing_ok=True)
    found = folder_state(place.folder)
    assert {name: found.get(name) for name in state if place.folder / name != damaged} == found


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

    def check(content: bytes) -> None:
        file.write_bytes(content)
        told(lambda: read_maps(file), place.folder)

    unchanged(place, file, lambda: explore(json_bytes(valid), check, examples))


# -- model -------------------------------------------------------------------------------------------------------------------------


def use_model(folder: Path, stack: ImageStack) -> bool:
    model = load_model(folder)
    positions = model.band_positions(stack)
    block = stack.read(0, WINDOW)
    for date in model.dates:
        probabilities = model.predict(date.interval, Block(block.values[list(positions)], block.valid))
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
    (folder / "labels.npy").write_bytes(_header("'<f8'", "False", "(1000000000000, 13, 2)", (1, 0), b""))


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


# -- samples -----------------------------------------------------------------------------------------------------------------------


TOKENS = ("1", "0", "3", "-1", "", " ", "1.5", "nan", "0x3", "1_0", "٣", "9" * 30, "9" * 5000, "a", "\0", "1,2", '"1"')


def _lines() -> st.SearchStrategy[bytes]:
    line = st.lists(st.sampled_from(TOKENS), max_size=4).map(",".join)
    ending = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])
    text = st.tuples(st.lists(line, max_size=5), ending, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp037"]))
    return text.map(lambda drawn: drawn[1].join(["1,0,3", *drawn[0]]).encode(drawn[2], "replace"))


@examples
@pytest.mark.fault("A text of samples (label,row,col) with other things in it", "A sentence that names the file and its line")
def test_damaged_text_of_samples(place: Place, tmp_path: Path, examples: int) -> None:
    file = tmp_path / "labels.txt"
    grid = place.stack().grid

    def check(content: bytes) -> None:
        file.write_bytes(content)
        samples = told(lambda: read_text(file, grid, "2020-01-10", context()), file)
        assert samples is None or (len(samples) and samples.row.max() < grid.height and samples.col.min() >= 0)

    valid = b"1,0,3\n6,10,21\n"
    unchanged(place, file, lambda: explore(st.one_of(_lines(), spoilt(valid), st.binary(max_size=100)), check, examples * 2))


def _header(descr: str, fortran: str, shape: str, version: tuple[int, int], data: bytes) -> bytes:
    header = f"{{'descr': {descr}, 'fortran_order': {fortran}, 'shape': {shape}, }}\n".encode("latin-1", "replace")
    length = struct.pack("<H" if version == (1, 0) else "<I", len(header))
    return b"\x93NUMPY" + bytes(version) + length + header + data


def _headers() -> st.SearchStrategy[bytes]:
    """Draw .npy files whose header promises other things than the file holds."""
    descr = st.sampled_from(
        ["'<f8'", "'<f4'", "'|O'", "'<i8'", "'<U9'", "[('a', '<f8')]", "'<f0'", "'x'", "None", "'<M8[D]'", "'<c16'", "'|V0'"]
    )
    shape = st.sampled_from(
        ["(2, 13, 2)", "(2, 13, 1000000000)", "(1000000000000, 13, 2)", "(-1, 13, 2)", "(0, 13, 2)", "(2, 3, 2)", "()", "(2, 13)", "(2.5, 13, 2)",
         "(1, 13, 10**4)", "None", "(" * 3000, "-" * 3000 + "1", "(2, 13, 2)\0", "(True, 13, 2)", f"({'9' * 5000},)"]
    )  # fmt: skip
    version = st.sampled_from([(1, 0), (2, 0), (3, 0), (9, 9)])
    data = st.integers(0, 600).map(lambda size: np.linspace(0, 5, 52).tobytes()[:size])
    return st.builds(_header, descr, st.sampled_from(["False", "True", "7"]), shape, version, data)


class Bomb:
    """Writes a file when it is unpickled."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return open, (self.path, "w")


@examples
@pytest.mark.fault(
    "An array of samples (.npy) that is cut, promises more than it holds, or hides code", "A sentence that names the file; no code is run"
)
def test_damaged_array_of_samples(place: Place, tmp_path: Path, examples: int) -> None:
    file, mark = tmp_path / "samples.npy", tmp_path / "exploded"
    stack = place.stack()
    valid = np.zeros((2, 13, 2))
    valid[:, -2:] = np.array([4.4143, 50.5417])[:, None]  # on the images
    np.save(file, valid)
    assert len(read_array(file, stack, context())) == 4
    sound = file.read_bytes()
    pickled = pickle.dumps(np.full((2, 13, 2), Bomb(str(mark)), object))

    def check(content: bytes) -> None:
        file.write_bytes(content)
        samples = told(lambda: read_array(file, stack, context()), file)
        assert samples is None or (len(samples) and set(samples.date.tolist()) <= {date.key for date in stack.dates})

    def odd_numbers(value: float, place: int) -> bytes:
        changed = valid.copy()
        changed.reshape(-1)[place] = value
        np.save(file, changed)
        return file.read_bytes()

    odd = st.builds(odd_numbers, st.sampled_from([np.nan, np.inf, -np.inf, 1e300, -1e300, 0.4, 3.0]), st.integers(0, valid.size - 1))
    code = st.sampled_from([pickled, _header("'|O'", "False", "(2, 13, 2)", (1, 0), pickled)])
    unchanged(place, file, lambda: explore(st.one_of(_headers(), odd, spoilt(sound), code, st.binary(max_size=200)), check, examples * 2))
    assert not mark.exists()


def _scheme(values: Any = (2, 5), codes: Any = ("w", "f")) -> dict[str, np.ndarray]:
    """Return a table of classes as columns."""
    texts = {name: np.array([""] * len(values), object) for name in ("name", "colour", "parent")}
    return {"value": np.array(values), "code": np.array(codes), **texts}


def _write_vector(path: Path, labels: np.ndarray, scheme: dict[str, np.ndarray]) -> None:
    points = shapely.to_wkb(shapely.points([600105.0 + 20 * i for i in range(len(labels))], [5599905.0] * len(labels)))
    raw.write(path, points, [labels], ["class"], layer="samples", driver="GPKG", geometry_type="Point", crs="EPSG:32631")
    raw.write(
        path, None, list(scheme.values()), list(scheme), layer="tlcm_classes", driver="GPKG", geometry_type=None, crs=None, append=True
    )  # fmt: skip


ODD_COLUMNS = (
    [2, 5], [0, 5], [2, 2], [-3, 5], [255, 1], [2**31, 1], [10**18, 1], [2.5, 5.0], [np.nan, 5.0], [np.inf, 5.0], [1e300, 5.0], ["2", "5"],
    ["", "5"], ["x", "5"], ["2.0", "5"], ["٣", "5"], ["9" * 5000, "5"], ["\n", "5"], ["w", "f"], ["w", "w"], [True, False],
)  # fmt: skip


@examples
@pytest.mark.fault(
    "A table of classes, or a field of classes, with odd values; a GeoPackage that is cut or spoilt", "A sentence that names the file"
)
def test_damaged_classes(place: Place, tmp_path: Path, examples: int) -> None:
    file = tmp_path / "points.gpkg"
    grid = place.stack().grid
    sound = (place.folder / "points.gpkg").read_bytes()

    def read(content: bytes) -> Any:
        file.write_bytes(content)
        Path(f"{file}-journal").unlink(missing_ok=True)
        return told(lambda: load_samples(str(file), grid, "class", None, context(), minimum_classes=1), file, "No sample", "'class'")

    def check(drawn: Any) -> None:
        content = drawn
        if isinstance(drawn, tuple):
            values, codes, labels = (np.array(column, object if isinstance(column[0], str) else None) for column in drawn)
            file.unlink(missing_ok=True)
            _write_vector(file, labels, _scheme(values, codes))
            content = file.read_bytes()
        samples = read(content)
        assert samples is None or set(samples.class_value.tolist()) <= set(samples.scheme.values)

    assert len(read(sound)) == 2
    column = st.sampled_from(ODD_COLUMNS)
    unchanged(place, file, lambda: explore(st.one_of(st.tuples(column, column, column), spoilt(sound)), check, examples))


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
