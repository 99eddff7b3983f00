"""From stack and model to a map series: the right classes, whole dates, resumed where it stopped."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from small_stack import SCHEME, Folder, make_samples, truth, write_stack

from tlcm_qgis.core.engine.blocks import THREAD_PREFIX, Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.engine.prediction import decide
from tlcm_qgis.core.jobs import detectchanges, mapstack
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled, InputError, OutputError, ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
BOOTSTRAP = Path(__file__).resolve().parents[2] / "tlcm_qgis" / "core" / "bootstrap.py"


@pytest.fixture(scope="module")
def model_folder(stack: ImageStack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    train(stack, make_samples(DATES), TrainSettings(trees=10), _context()).save(folder)
    return folder


@pytest.fixture
def model(model_folder: Path) -> TrainedModel:
    return load_model(model_folder)


def _context() -> JobContext:
    return JobContext(lambda _: None)


def _hashes(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.name.endswith("run.json")
    }


def _run(job: Any, name: str, **values: Any) -> dict[str, Any]:
    outputs: dict[str, Any] = job.run(ALGORITHMS[name].check(values), _context()).outputs
    return outputs


def test_maps_show_the_classes(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """The reason for all of it."""
    series = MapSeries.open(map_stack(stack, model, [0, 1, 2], Folder(tmp_path), False, _context()))
    assert [date.key for date in series.dates] == DATES
    assert (series.scheme, series.grid) == (SCHEME, stack.grid)
    for index in range(3):
        found, valid = series.read_map(index, series.grid.whole()), stack.read(index, stack.grid.whole()).valid
        assert (found[valid] == truth(60, 72, index)[valid]).mean() > 0.95
        assert not found[~valid].any() and (~valid).sum() == 45
        confidence = series.read_confidence(index, series.grid.whole())
        assert (confidence[~valid] == 255).all() and confidence[valid].max() <= 100 and confidence[valid].min() > 33


def test_folder_holds_every_file_of_the_contract(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    map_stack(stack, model, [1], Folder(tmp_path), True, _context())
    stems = {f"{kind}_2020-02-10" for kind in ("map", "confidence", "probabilities")}
    expected = {f"{stem}{ending}" for stem in stems for ending in (".tif", ".qml")} | {"map_2020-02-10.tif.aux.xml"}
    assert {file.name for file in (tmp_path / "maps").iterdir()} == expected


def test_probabilities_are_those_of_map_and_confidence(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    messages: list[Any] = []
    series = MapSeries.open(map_stack(stack, model, [0], Folder(tmp_path), True, JobContext(messages.append)))
    assert messages[0]["message"].startswith("The class probabilities will take up to about 0.0 GB (3 bands on each of 1 dates)")
    with rasterio.open(tmp_path / "maps" / "probabilities_2020-01-10.tif") as dataset:
        percent, descriptions = dataset.read(), dataset.descriptions
    assert descriptions == tuple(item.name for item in SCHEME.classes)
    found, confidence = series.read_map(0, series.grid.whole()), series.read_confidence(0, series.grid.whole())
    np.testing.assert_array_equal(percent.max(axis=0), confidence)
    clear = (found != 0) & ((percent == confidence).sum(axis=0) == 1)
    np.testing.assert_array_equal(np.array(SCHEME.values)[percent.argmax(axis=0)][clear], found[clear])


def test_first_of_equally_probable_classes_wins_and_nodata_stays() -> None:
    probabilities = np.array([[[0.5, 0.2, 0.0]], [[0.5, 0.2, 0.0]], [[0.0, 0.604, 0.0]]], np.float32)
    found = decide(probabilities, np.array([[True, True, False]]), (2, 5, 200), keep=True)
    assert found.classes.tolist() == [[2, 200, 0]]
    assert found.confidence.tolist() == [[50, 60, 255]]
    assert found.probabilities is not None and found.probabilities[:, 0, 2].tolist() == [255, 255, 255]


def test_bytes_do_not_depend_on_blocks_or_threads(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """A map made on a laptop and one made on a server are compared byte for byte."""
    variants = [(256, Threads(1, 1, 2)), (17, Threads(3, 2, 6)), (40, Threads(1, 3, 3))]
    for number, (size, threads) in enumerate(variants):
        map_stack(stack, model, [0, 2], Folder(tmp_path / str(number)), True, _context(), threads, size)
    assert _hashes(tmp_path / "0") == _hashes(tmp_path / "1") == _hashes(tmp_path / "2")


def test_whole_dates_are_skipped(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """Running an interrupted job again must not start from the beginning."""
    messages: list[Any] = []
    (tmp_path / "maps").mkdir()
    map_stack(stack, model, [0, 1], Folder(tmp_path, ("maps/map_2020-01-10.tif",)), False, JobContext(messages.append))
    assert not (tmp_path / "maps" / "map_2020-01-10.tif").exists()
    assert {message["values"]["date"] for message in messages} == {"2020-02-10"}
    assert messages[-1]["percent"] == 100


def test_cancel_leaves_no_thread_and_no_part_file(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """A cancelled run leaves whole dates and nothing else."""
    import threading

    context = _context()

    def cancel_in_second_date(message: Any) -> None:
        if message["values"].get("date") == DATES[1] and message["values"]["block"] == 5:
            context.cancelled.set()

    context.send = cancel_in_second_date
    with pytest.raises(Cancelled):
        map_stack(stack, model, [0, 1, 2], Folder(tmp_path), False, context, Threads(2, 2, 4), 16)
    names = {"map_2020-01-10.tif", "map_2020-01-10.tif.aux.xml", "map_2020-01-10.qml"}
    assert {file.name for file in (tmp_path / "maps").iterdir()} == names | {"confidence_2020-01-10.tif", "confidence_2020-01-10.qml"}
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(THREAD_PREFIX)]
    assert not (tmp_path / "series.json").exists()


def test_cancel_while_the_last_raster_is_closed_leaves_no_date(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """The map comes last: without it the confidence that is there already does not make a whole date."""
    context = _context()

    def cancel_at_the_end(message: Any) -> None:
        if message["values"].get("block") == message["values"].get("blocks"):
            context.cancelled.set()

    context.send = cancel_at_the_end
    with pytest.raises(Cancelled):
        map_stack(stack, model, [0], Folder(tmp_path), False, context)
    assert list((tmp_path / "maps").iterdir()) == []


def test_dates_without_a_model_are_mapped_and_told(stack: ImageStack, tmp_path: Path) -> None:
    context = _context()
    model = train(stack, make_samples(DATES[:1]), TrainSettings(trees=5), context)
    map_stack(stack, model, [0, 1], Folder(tmp_path), False, context)
    assert context.warnings == [
        "Dates without a model of their own are mapped with that of the nearest date (in brackets): 2020-02-10 (2020-01-10)."
    ]


def test_stack_of_another_scale_is_refused(model: TrainedModel, tmp_path: Path) -> None:
    """Reflectance against raw numbers: every pixel would fall into one class."""
    raw = ImageStack.open(write_stack(tmp_path / "raw", dates=1, scale=None))
    with pytest.raises(InputError, match=r"about 10000 times those that the model was trained on"):
        map_stack(raw, model, [0], Folder(tmp_path / "out"), False, _context())


def test_too_little_room_is_said_before_work(
    stack: ImageStack, model: TrainedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tlcm_qgis.core.engine.date_maps.needed_bytes", lambda *_: 10**17)
    with pytest.raises(OutputError, match="The results need about"):
        map_stack(stack, model, [0], Folder(tmp_path), False, _context())


def test_job_writes_a_resumable_folder(stack_file: Path, model_folder: Path, tmp_path: Path) -> None:
    values = {"STACK": str(stack_file), "MODEL": str(model_folder), "OUTPUT_FOLDER": str(tmp_path), "DATES": "2020-02,2020-01-10"}
    outputs = _run(mapstack, "mapstack", **values)
    assert outputs["COUNT"] == 2
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").iterdir()}
    _run(mapstack, "mapstack", **values)
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").iterdir()} == stamps
    with pytest.raises(OutputError, match="already holds"):
        _run(mapstack, "mapstack", **{**values, "DATES": "2020-03"})


def test_extent_maps_only_that_part(stack_file: Path, model_folder: Path, tmp_path: Path) -> None:
    extent = [600100, 5599700, 600300, 5599905, "EPSG:32631"]
    values = {"STACK": str(stack_file), "MODEL": str(model_folder), "OUTPUT_FOLDER": str(tmp_path / "part"), "EXTENT": extent}
    part = MapSeries.open(_run(mapstack, "mapstack", DATES=DATES[0], **values)["SERIES_OUT"])
    values |= {"OUTPUT_FOLDER": str(tmp_path / "whole"), "EXTENT": None}
    whole = MapSeries.open(_run(mapstack, "mapstack", DATES=DATES[0], **values)["SERIES_OUT"])
    assert part.grid.shape == (21, 20)
    inner = part.read_map(0, Window(1, 1, 19, 18))  # at its border the part does not see its neighbours
    np.testing.assert_array_equal(inner, whole.read_map(0, Window(10, 11, 19, 18)))


# -- killed ------------------------------------------------------------------------------------------------------------------------


def _start(job: dict[str, Any], file: Path) -> subprocess.Popen[str]:
    file.write_text(json.dumps(job))
    return subprocess.Popen([sys.executable, BOOTSTRAP, "run", file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_job_goes_on_and_gives_the_bytes_of_an_unbroken_run(tmp_path: Path) -> None:
    """Power cut at night: in the morning the same job finishes, and nobody can tell."""
    source = write_stack(tmp_path / "stack", height=600, width=800)
    stack = ImageStack.open(source)
    train(stack, make_samples(DATES, height=600, width=800), TrainSettings(trees=30), _context()).save(tmp_path / "model")
    values = {"STACK": str(source), "MODEL": str(tmp_path / "model"), "OUTPUT_FOLDER": str(tmp_path / "out")}
    job = request("mapstack", values, {})
    maps = tmp_path / "out" / "maps"
    with _start(job, tmp_path / "job.json") as worker:
        deadline = time.monotonic() + 60
        while not ((maps / f"map_{DATES[0]}.tif").exists() and _bytes_of_parts(maps) > 1000):
            assert worker.poll() is None and time.monotonic() < deadline
            time.sleep(0.002)
        os.kill(worker.pid, signal.SIGKILL)
    assert list(maps.glob(".*part*")) and not (maps / f"map_{DATES[2]}.tif").exists()
    for file in maps.glob("[!.]*.tif"):
        with rasterio.open(file) as dataset:
            assert dataset.read(1).any()  # what has its name is whole
    before = (maps / f"map_{DATES[0]}.tif").stat().st_mtime_ns
    with _start(job, tmp_path / "job.json") as worker:
        lines = [json.loads(line) for line in worker.stdout or ()]
    assert lines[-1]["type"] == "result"
    assert (maps / f"map_{DATES[0]}.tif").stat().st_mtime_ns == before
    map_stack(stack, load_model(tmp_path / "model"), [0, 1, 2], Folder(tmp_path / "unbroken"), False, _context())
    assert _hashes(tmp_path / "out") == _hashes(tmp_path / "unbroken")


def _bytes_of_parts(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob(f".map_{DATES[1]}*part*"))


# -- series ------------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def series_file(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> Path:
    return map_stack(stack, model, [0, 1, 2], Folder(tmp_path / "series"), False, _context())


def test_series_is_a_stac_item_collection_with_classes(series_file: Path) -> None:
    """Other programs find dates, files, classes and colours without knowing us."""
    content = json.loads(series_file.read_text(encoding="utf-8"))
    assert (content["type"], [item["id"] for item in content["features"]]) == ("FeatureCollection", DATES)
    asset = content["features"][0]["assets"]["map"]
    assert asset["href"] == "./maps/map_2020-01-10.tif"
    classes = [(entry["value"], entry["title"], entry["color_hint"]) for entry in asset["classification:classes"]]
    assert classes == [(item.value, item.name, item.colour[1:].upper()) for item in SCHEME.classes]
    assert content["features"][0]["properties"]["datetime"] == "2020-01-10T00:00:00Z"


def test_series_can_be_moved(series_file: Path, tmp_path: Path) -> None:
    (tmp_path / "series").rename(tmp_path / "elsewhere é")
    series = MapSeries.open(tmp_path / "elsewhere é")
    assert series.read_map(0, Window(0, 0, 60, 72)).any()


def test_windows_outside_are_nodata(series_file: Path) -> None:
    series = MapSeries.open(series_file)
    assert not series.read_map(0, Window(-5, -5, 5, 5)).any()
    assert (series.read_confidence(0, Window(58, 70, 4, 4))[2:] == 255).all()


def test_extent_of_a_series_is_a_window_of_it(series_file: Path) -> None:
    part = MapSeries.open(series_file, [600100, 5599700, 600300, 5599900, "EPSG:32631"])
    whole = MapSeries.open(series_file)
    np.testing.assert_array_equal(part.read_map(1, part.grid.whole()), whole.read_map(1, Window(10, 10, 20, 20)))


def test_series_of_an_older_release_opens(series_file: Path) -> None:
    """Classes and grid are also in the maps: a file that says less is still enough."""
    content = json.loads(series_file.read_text(encoding="utf-8"))
    for name in ("tlcm:version", "tlcm:classes", "tlcm:grid", "tlcm:method"):
        del content[name]
    series_file.write_text(json.dumps(content), encoding="utf-8")
    series = MapSeries.open(series_file)
    assert (series.grid.shape, series.grid.transform, series.scheme.values) == ((60, 72), (10, 0, 600000, 0, -10, 5600000), SCHEME.values)
    assert [item.name for item in series.scheme.classes] == [item.name for item in SCHEME.classes]


def _spoil(file: Path, how: str) -> None:
    if how == "missing map":
        (file.parent / "maps" / "map_2020-02-10.tif").unlink()
    elif how == "newer":
        file.write_text(file.read_text().replace('"tlcm:version": 1', '"tlcm:version": 2'))
    elif how == "no file":
        file.unlink()
    else:
        file.write_text({"text": "hello", "no maps": '{"type": "FeatureCollection", "features": []}', "other json": "[1]"}[how])


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ("missing map", r"lacks 1 of its 6 rasters, for example map_2020-02-10\.tif"),
        ("newer", "written by a newer version of the plugin"),
        ("no file", r"There is no map series .*series\.json"),
        ("text", "is not a map series"),
        ("no maps", "is not a map series"),
        ("other json", "is not a map series"),
    ],
)
def test_what_is_wrong_with_a_series_is_told_in_a_sentence(series_file: Path, how: str, sentence: str) -> None:
    _spoil(series_file, how)
    with pytest.raises(InputError, match=sentence):
        MapSeries.open(series_file)


def test_stack_file_is_not_taken_for_a_series(stack_file: Path) -> None:
    with pytest.raises(InputError, match="is not a map series"):
        MapSeries.open(stack_file)


# -- changes -----------------------------------------------------------------------------------------------------------------------


def _read(file: Path) -> np.ndarray:
    with rasterio.open(file) as dataset:
        values: np.ndarray = dataset.read(1)
        return values


def test_changes_of_a_series(series_file: Path, tmp_path: Path) -> None:
    """The forest of the upper half became built-up on the third date: that is what the layers must say."""
    outputs = _run(detectchanges, "detectchanges", SERIES=str(series_file), OUTPUT_FOLDER=str(tmp_path / "changes"))
    folder = tmp_path / "changes"
    cleared = (truth(60, 72, 0) == 5) & (truth(60, 72, 2) == 200)
    seen = _read(folder / "count.tif") != 255
    right = seen & cleared & (_read(folder / "count.tif") == 1)
    assert right.sum() > 0.9 * (cleared & seen).sum()
    day = (np.datetime64("2020-03-10") - np.datetime64("1970-01-01")).astype(int)
    assert (np.median(_read(folder / "first_change.tif")[right]), np.median(_read(folder / "change_after.tif")[right])) == (day, day - 29)
    assert (np.median(_read(folder / "from_class.tif")[right]), np.median(_read(folder / "to_class.tif")[right])) == (5, 200)
    assert (_read(folder / "first_change.tif")[~seen] == -1).all() and (~seen).sum() == 45
    assert outputs["CHANGED_SHARE"] == pytest.approx((_read(folder / "count.tif")[seen] > 0).mean())
    assert json.loads((folder / "run.json").read_text())["figures"]["transitions"][0]["from"] == 5


def test_period_limits_the_maps_that_are_compared(series_file: Path, tmp_path: Path) -> None:
    values = {"SERIES": str(series_file), "OUTPUT_FOLDER": str(tmp_path / "changes")}
    outputs = _run(detectchanges, "detectchanges", **values, TO_DATE="2020-02")
    assert outputs["CHANGED_SHARE"] < 0.05
    with pytest.raises(ParameterError, match="leave 1 maps of the series, but changes need at least two"):
        _run(detectchanges, "detectchanges", **{**values, "OUTPUT_FOLDER": str(tmp_path / "x")}, FROM_DATE="2020-03")


def test_changes_in_the_folder_of_the_series_leave_its_run_record(stack_file: Path, model_folder: Path, tmp_path: Path) -> None:
    """Else the maps would count as foreign, and a later run would refuse to go on."""
    values = {"STACK": str(stack_file), "MODEL": str(model_folder), "OUTPUT_FOLDER": str(tmp_path)}
    series = _run(mapstack, "mapstack", **values)["SERIES_OUT"]
    _run(detectchanges, "detectchanges", SERIES=series, OUTPUT_FOLDER=str(tmp_path))
    assert json.loads((tmp_path / "run.json").read_text())["algorithm"] == "tlcm:mapstack"
    assert json.loads((tmp_path / "detectchanges.run.json").read_text())["algorithm"] == "tlcm:detectchanges"
    _run(mapstack, "mapstack", **values)


def test_series_without_confidence_still_gives_changes(series_file: Path, tmp_path: Path) -> None:
    content = json.loads(series_file.read_text(encoding="utf-8"))
    for item in content["features"]:
        del item["assets"]["confidence"]
    series_file.write_text(json.dumps(content), encoding="utf-8")
    _run(detectchanges, "detectchanges", SERIES=str(series_file), OUTPUT_FOLDER=str(tmp_path / "changes"))
    assert (tmp_path / "changes" / "count.tif").exists() and not (tmp_path / "changes" / "confidence.tif").exists()
