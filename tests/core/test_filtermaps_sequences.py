"""Most probable sequences and Bayesian smoothing of a whole map series: the right maps and probabilities in whole files."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasters import GRID, folder_state
from small_stack import SCHEME, Folder

from tlcm_qgis.core.bayes_smoothing import smoothed
from tlcm_qgis.core.class_probabilities import probabilities_of
from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.filter_settings import FilterSettings, SequenceSettings, Smoothing
from tlcm_qgis.core.filtering import Rule, majority_in_space
from tlcm_qgis.core.hidden_markov import half_percent, most_probable
from tlcm_qgis.core.jobs import filtermaps
from tlcm_qgis.core.map_filter import UNKNOWN, filter_series
from tlcm_qgis.core.sequence_sharpness import sharpness
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import confidence_name, map_name, probabilities_name, write_series
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import Cancelled, OutputError
from tlcm_qgis.core.transition_rates import even_chain
from tlcm_qgis.core.transitions import read_rules
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2019-12-28", "2020-01-10", "2020-03-10", "2020-03-20", "2021-05-10", "2021-06-10", "2021-06-20", "2021-12-10"]
DAYS = np.array([parse_date(key).start.toordinal() for key in DATES], np.int32)
VALUES = np.array(SCHEME.values, np.uint8)
EVERY_PAIR = np.ones((3, 3), bool)
WATER, FOREST, BUILT = 2, 5, 200


@pytest.fixture(scope="module")
def cube() -> dict[str, np.ndarray]:
    """Return maps, confidence and probabilities of a noisy series with a corner without data and a hole on two dates."""
    rng = np.random.default_rng(3)
    true = np.broadcast_to(np.where(np.arange(GRID.width) < 10, 0, 1), (len(DATES), *GRID.shape)).copy()
    true[4:, 8:] = 2
    noise = rng.dirichlet(np.ones(3), true.shape).transpose(0, 3, 1, 2)
    table = 0.75 * noise + 0.25 * (np.arange(3)[:, np.newaxis, np.newaxis] == true[:, np.newaxis])
    percent = np.floor(100 * table + 0.5).astype(np.uint8)
    maps = VALUES[table.argmax(axis=1)]
    maps[:, :3, :2] = 0
    maps[3:5, 10:14, 10:14] = 0
    percent[np.broadcast_to((maps == 0)[:, np.newaxis], percent.shape)] = 255
    return {"maps": maps, "confidence": percent.max(axis=1), "percent": percent, "true": VALUES[true]}


def _write(folder: Path, cube: dict[str, np.ndarray], *, confidence: bool = True, probabilities: bool = True) -> Path:
    for index, key in enumerate(DATES):
        forms = {folder / map_name(key): class_form(SCHEME)}
        planes = [cube["maps"][index]]
        if confidence:
            forms[folder / confidence_name(key)] = percent_form()
            planes.append(cube["confidence"][index])
        if probabilities:
            forms[folder / probabilities_name(key)] = percent_form([item.name for item in SCHEME.classes])
            planes.append(cube["percent"][index])
        with raster_writers(forms, GRID) as writers:
            for writer, values in zip(writers.values(), planes, strict=True):
                writer.write(GRID.whole(), values)
    entries = [(key, parse_date(key)) for key in DATES]
    write_series(folder / "series.json", entries, GRID, SCHEME, confidence=confidence, probabilities=probabilities, method="rf")
    return folder / "series.json"


@pytest.fixture(scope="module")
def series_file(cube: dict[str, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _write(tmp_path_factory.mktemp("series é"), cube)


@pytest.fixture(scope="module")
def plain_file(cube: dict[str, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same without probabilities."""
    return _write(tmp_path_factory.mktemp("plain"), cube, probabilities=False)


def _context() -> JobContext:
    return JobContext(lambda _: None)


def _run(series: Path, folder: Path, context: JobContext | None = None, **values: Any) -> dict[str, Any]:
    given = {"SERIES": str(series), "OUTPUT_FOLDER": str(folder), "TEMPORAL": "hmm", **values}
    return filtermaps.run(ALGORITHMS["filtermaps"].check(given), context or _context()).outputs


def _read(folder: Path) -> dict[str, np.ndarray]:
    series = MapSeries.open(folder)
    whole, dates = series.grid.whole(), range(len(series.dates))
    return {
        "maps": np.stack([series.read_map(index, whole) for index in dates]),
        "confidence": np.stack([series.read_confidence(index, whole) for index in dates]),
        "percent": np.stack([series.read_probabilities(index, whole) for index in dates]),
    }


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("run.json"))
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def _sequences(maps: np.ndarray, percent: np.ndarray, chain: Any) -> dict[str, np.ndarray]:
    """Return what the rules give for whole arrays."""
    place = np.searchsorted(VALUES, maps).astype(np.uint8)
    looks = half_percent(percent, place).reshape(len(maps), 3, -1)
    found = most_probable(looks, DAYS, chain, sharpness(looks, DAYS, chain))
    classes = np.where(found.classes == 255, 0, VALUES[np.minimum(found.classes, 2)]).reshape(maps.shape)
    table = found.percent.reshape(percent.shape)
    confidence = np.where(classes == 0, 255, np.take_along_axis(table, np.searchsorted(VALUES, classes)[:, np.newaxis], 1)[:, 0])
    return {"maps": classes, "confidence": confidence, "percent": table}


def test_the_new_series_holds_the_most_probable_sequences(series_file: Path, cube: Any, tmp_path: Path) -> None:
    """Map, confidence and probabilities: the same as the rules say for the whole cube; nothing of the input is touched."""
    before = folder_state(series_file.parent)
    outputs = _run(series_file, tmp_path, CHANGE_RATE=20, FORBIDDEN_TRANSITIONS="Built-up>*, for > 2", MIN_DURATION=2)
    allowed = np.array([[1, 1, 1], [0, 1, 1], [0, 0, 1]], bool)
    expected = _sequences(cube["maps"], cube["percent"], even_chain(-np.log(0.8), allowed, 2))
    found = _read(tmp_path)
    for name, values in expected.items():
        np.testing.assert_array_equal(found[name], values, err_msg=name)
    assert outputs["COUNT"] == len(DATES)
    assert folder_state(series_file.parent) == before
    assert not (tmp_path / "maps" / "unfinished").exists()


def test_maps_become_better_with_what_is_learnt(series_file: Path, cube: Any, tmp_path: Path) -> None:
    outputs = _run(series_file, tmp_path)
    right = [(maps == cube["true"])[cube["maps"] > 0].mean() for maps in (cube["maps"], _read(tmp_path)["maps"])]
    assert right[1] > right[0] + 0.03
    with Path(outputs["TRANSITIONS_OUT"]).open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["from", "wat", "for", "urb"]
    assert [sum(map(float, row[1:])) for row in rows[1:]] == pytest.approx([1, 1, 1], abs=1e-5)


def test_what_was_learnt_can_be_given_again(series_file: Path, tmp_path: Path) -> None:
    """transitions.csv is what an analyst edits and gives to the next run."""
    first = _run(series_file, tmp_path / "a")
    _run(series_file, tmp_path / "b", TRANSITIONS=first["TRANSITIONS_OUT"])
    one, other = _read(tmp_path / "a"), _read(tmp_path / "b")
    np.testing.assert_array_equal(one["maps"], other["maps"])
    assert np.abs(one["percent"].astype(int) - other["percent"]).max() <= 1
    text = Path(first["TRANSITIONS_OUT"]).read_text()
    assert (tmp_path / "b" / "transitions.csv").read_text().splitlines()[0] == text.splitlines()[0]


def test_nodata_stays_and_probabilities_add_up(series_file: Path, cube: Any, tmp_path: Path) -> None:
    _run(series_file, tmp_path)
    found = _read(tmp_path)
    np.testing.assert_array_equal(found["maps"] == 0, cube["maps"] == 0)
    np.testing.assert_array_equal(found["confidence"] == 255, cube["maps"] == 0)
    sums = found["percent"].astype(int).sum(axis=1)[cube["maps"] != 0]
    assert np.abs(sums - 100).max() <= 2


def test_a_series_without_probabilities_is_filtered_by_class_and_confidence(plain_file: Path, cube: Any, tmp_path: Path) -> None:
    """It gets new confidences, but no probabilities that nobody asked for."""
    outputs = _run(plain_file, tmp_path, CHANGE_RATE=20)
    percent = np.stack([probabilities_of(*pair, SCHEME.values) for pair in zip(cube["maps"], cube["confidence"], strict=True)])
    expected = _sequences(cube["maps"], percent, even_chain(-np.log(0.8), EVERY_PAIR))
    found = _read(tmp_path)
    np.testing.assert_array_equal(found["maps"], expected["maps"])
    np.testing.assert_array_equal(found["confidence"], expected["confidence"])
    assert not list((tmp_path / "maps").glob("probabilities*"))
    assert MapSeries.open(outputs["SERIES_OUT"]).document.method == "rf, hidden Markov chain"


def test_a_series_without_confidence_gets_one(cube: Any, tmp_path: Path) -> None:
    series = _write(tmp_path / "in", cube, confidence=False, probabilities=False)
    context = _context()
    _run(series, tmp_path / "out", context, CHANGE_RATE=20)
    assert context.warnings == [f"The series has no confidence on some dates; their maps are taken to be {UNKNOWN} % sure."]
    sure = np.where(cube["maps"] == 0, 255, UNKNOWN).astype(np.uint8)
    percent = np.stack([probabilities_of(*pair, SCHEME.values) for pair in zip(cube["maps"], sure, strict=True)])
    expected = _sequences(cube["maps"], percent, even_chain(-np.log(0.8), EVERY_PAIR))
    np.testing.assert_array_equal(_read(tmp_path / "out")["confidence"], expected["confidence"])


def test_a_vote_in_space_comes_before_the_sequences(series_file: Path, cube: Any, tmp_path: Path) -> None:
    _run(series_file, tmp_path, CHANGE_RATE=20, SPATIAL="majority")
    maps, confidence = majority_in_space(cube["maps"], cube["confidence"], 3, Rule())
    assert confidence is not None
    percent = np.stack([probabilities_of(*pair, SCHEME.values) for pair in zip(maps, confidence, strict=True)])
    np.testing.assert_array_equal(_read(tmp_path)["maps"], _sequences(maps, percent, even_chain(-np.log(0.8), EVERY_PAIR))["maps"])


def _smooth(percent: np.ndarray, window: int, noise: tuple[float, ...]) -> np.ndarray:
    around = ((0, 0), (window // 2,) * 2, (window // 2,) * 2)
    return np.stack([smoothed(np.pad(date, around, constant_values=255), window, noise) for date in percent])


def test_probabilities_are_smoothed_before_the_sequences(series_file: Path, cube: Any, tmp_path: Path) -> None:
    _run(series_file, tmp_path, CHANGE_RATE=20, SPATIAL="bayes", SPATIAL_WINDOW=5, SMOOTHNESS="10,20,5")
    percent = _smooth(cube["percent"], 5, (10, 20, 5))
    maps = np.where(
        cube["maps"] == 0, 0, VALUES[half_percent(percent, np.searchsorted(VALUES, cube["maps"]).astype(np.uint8)).argmax(axis=1)]
    )
    found = _read(tmp_path)
    for name, values in _sequences(maps, percent, even_chain(-np.log(0.8), EVERY_PAIR)).items():
        np.testing.assert_array_equal(found[name], values, err_msg=name)


def test_smoothing_alone_gives_maps_confidence_and_probabilities(series_file: Path, cube: Any, tmp_path: Path) -> None:
    outputs = _run(series_file, tmp_path, TEMPORAL="none", SPATIAL="bayes")
    found, percent = _read(tmp_path), _smooth(cube["percent"], 3, (10, 10, 10))
    np.testing.assert_array_equal(found["percent"], percent)
    valid = cube["maps"] != 0
    np.testing.assert_array_equal(found["maps"] != 0, valid)
    np.testing.assert_array_equal(found["confidence"][valid], percent.max(axis=1)[valid])
    right = [(maps == cube["true"])[valid].mean() for maps in (cube["maps"], found["maps"])]
    assert right[1] > right[0] + 0.03
    assert outputs["TRANSITIONS_OUT"] is None


def test_kept_classes_stay_where_they_were(series_file: Path, cube: Any, tmp_path: Path) -> None:
    """A short flood must not be swept away, whatever the chain says."""
    _run(series_file, tmp_path, KEPT_CLASSES="Water", FORBIDDEN_TRANSITIONS="*>wat", SPATIAL="bayes")
    found = _read(tmp_path)
    water = cube["maps"] == WATER
    assert (found["maps"][water] == WATER).all()
    np.testing.assert_array_equal(found["confidence"][water], cube["confidence"][water])
    assert (found["maps"] != cube["maps"])[~water].any()
    planes = [np.moveaxis(each["percent"], 1, -1)[water] for each in (found, cube)]
    np.testing.assert_array_equal(*planes)


def test_forbidden_transitions_are_not_in_the_maps(series_file: Path, tmp_path: Path) -> None:
    _run(series_file, tmp_path, FORBIDDEN_TRANSITIONS="urb>*,Water>Forest")
    for pixel in _read(tmp_path)["maps"].reshape(len(DATES), -1).T:
        pairs = {*zip(pixel[pixel > 0].tolist(), pixel[pixel > 0][1:].tolist(), strict=False)}
        assert not {(BUILT, WATER), (BUILT, FOREST), (WATER, FOREST)} & pairs


HMM = FilterSettings(0, 0, Rule(), Smoothing(3, (10.0,) * 3), SequenceSettings(read_rules(None, "urb>*", SCHEME), None, 2))


def test_bytes_do_not_depend_on_blocks_threads_or_groups(series_file: Path, tmp_path: Path) -> None:
    variants = [(None, None), (Threads(3, 2, 6), 7), (Threads(1, 3, 3), 13)]
    series = MapSeries.open(series_file)
    for number, (threads, size) in enumerate(variants):
        filter_series(series, HMM, Folder(tmp_path / str(number)), _context(), threads, block_size=size)
    assert _hashes(tmp_path / "0") == _hashes(tmp_path / "1") == _hashes(tmp_path / "2")


def test_an_interrupted_run_goes_on_and_gives_the_same(series_file: Path, tmp_path: Path) -> None:
    _run(series_file, tmp_path)
    unbroken = _hashes(tmp_path)
    for file in [tmp_path / map_name(key) for key in (DATES[0], DATES[4])] + [tmp_path / "series.json"]:
        file.unlink()
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").glob("map_*.tif")}
    _run(series_file, tmp_path)
    assert _hashes(tmp_path) == unbroken
    assert {file: file.stat().st_mtime_ns for file in stamps} == stamps
    with pytest.raises(OutputError, match="already holds"):
        _run(series_file, tmp_path, MIN_DURATION=3)


@pytest.mark.parametrize(("text", "kept"), [("Learning", []), ("Filtering", []), ("Writing", [])])
def test_cancel_leaves_no_half_map(series_file: Path, tmp_path: Path, text: str, kept: list[str]) -> None:
    context = _context()

    def cancel(message: Any) -> None:
        if message.get("message", "").startswith(text) or str(message).find(text) >= 0:
            context.cancelled.set()

    context.send = cancel
    with pytest.raises(Cancelled):
        filter_series(MapSeries.open(series_file), HMM, Folder(tmp_path), context, Threads(2, 2, 4), block_size=8)
    assert [file.name for file in tmp_path.rglob("*.tif")] == kept
    assert not (tmp_path / "series.json").exists()


def test_blocks_of_a_cancelled_run_are_taken_up(series_file: Path, tmp_path: Path) -> None:
    context = _context()
    parameters = {"SERIES": str(series_file), "OUTPUT_FOLDER": str(tmp_path / "a"), "TEMPORAL": "hmm"}

    def cancel(message: Any) -> None:
        if "Writing" in str(message):
            context.cancelled.set()

    context.send = cancel
    with pytest.raises(Cancelled):
        filtermaps.run(ALGORITHMS["filtermaps"].check(parameters), context)
    assert (tmp_path / "a/maps/unfinished/blocks.bin").exists()
    seen: list[str] = []
    again = JobContext(lambda message: seen.append(str(message)))
    filtermaps.run(ALGORITHMS["filtermaps"].check(parameters), again)
    assert not any("dates together" in text for text in seen)
    _run(series_file, tmp_path / "b")
    assert _hashes(tmp_path / "a") == _hashes(tmp_path / "b")


def test_extent_filters_only_that_part(series_file: Path, cube: Any, tmp_path: Path) -> None:
    extent = [600050, 5599870, 600150, 5599950, "EPSG:32631"]
    _run(series_file, tmp_path, CHANGE_RATE=20, SPATIAL="bayes", EXTENT=extent)
    part = {name: values[..., 5:13, 5:15] for name, values in cube.items()}
    percent = _smooth(part["percent"], 3, (10, 10, 10))
    maps = np.where(
        part["maps"] == 0, 0, VALUES[half_percent(percent, np.searchsorted(VALUES, part["maps"]).astype(np.uint8)).argmax(axis=1)]
    )
    np.testing.assert_array_equal(_read(tmp_path)["maps"], _sequences(maps, percent, even_chain(-np.log(0.8), EVERY_PAIR))["maps"])
