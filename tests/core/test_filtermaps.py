"""Filtering a map series: the right classes in whole files, resumed where it stopped, and the maps that it came from untouched."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasters import GRID, folder_state
from small_stack import SCHEME, Folder

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.filtering import Rule, majority_in_space, majority_in_time
from tlcm_qgis.core.jobs import filtermaps
from tlcm_qgis.core.map_filter import FilterSettings, filter_series
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import confidence_name, map_name, write_series
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import Cancelled, InputError, OutputError, ParameterError, TlcmError
from tlcm_qgis.core.worker.context import JobContext

MONTHS = [f"2020-{month:02}-10" for month in range(1, 12)]
BOTH = FilterSettings(3, 5, Rule((200,)))


@pytest.fixture(scope="module")
def cube() -> tuple[np.ndarray, np.ndarray]:
    """Return classes and confidence (T, h, w) of a noisy series with a corner without data and a hole on one date."""
    rng = np.random.default_rng(3)
    maps = np.broadcast_to(np.where(np.arange(GRID.width) < 10, 2, 5), (len(MONTHS), *GRID.shape)).astype(np.uint8)
    maps[6:, 8:] = 200
    maps = np.where(rng.random(maps.shape) < 0.2, rng.choice(np.array(SCHEME.values, np.uint8), maps.shape), maps)
    maps[:, :3, :2] = 0
    maps[4, 10:14, 10:14] = 0
    return maps, np.where(maps == 0, 255, rng.integers(30, 101, maps.shape)).astype(np.uint8)


@pytest.fixture(scope="module")
def series_file(cube: tuple[np.ndarray, np.ndarray], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("series é")
    for index, key in enumerate(MONTHS):
        forms = {folder / map_name(key): class_form(SCHEME), folder / confidence_name(key): percent_form()}
        with raster_writers(forms, GRID) as writers:
            for writer, values in zip(writers.values(), cube, strict=True):
                writer.write(GRID.whole(), values[index])
    write_series(folder / "series.json", [(key, parse_date(key)) for key in MONTHS], GRID, SCHEME, probabilities=False, method="rf")
    return folder / "series.json"


def _context() -> JobContext:
    return JobContext(lambda _: None)


def _run(series: Path, folder: Path, context: JobContext | None = None, **values: Any) -> dict[str, Any]:
    given = {"SERIES": str(series), "OUTPUT_FOLDER": str(folder), **values}
    return filtermaps.run(ALGORITHMS["filtermaps"].check(given), context or _context()).outputs


def _read(series: Path) -> tuple[np.ndarray, np.ndarray]:
    opened = MapSeries.open(series)
    whole, dates = opened.grid.whole(), range(len(opened.dates))
    return np.stack([opened.read_map(i, whole) for i in dates]), np.stack([opened.read_confidence(i, whole) for i in dates])


def _hashes(folder: Path) -> dict[str, str]:
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("run.json"))
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def test_the_new_series_holds_the_filtered_maps(series_file: Path, cube: Any, tmp_path: Path) -> None:
    """The same as the rules say for the whole cube, whatever blocks and groups of dates were written."""
    before = folder_state(series_file.parent)
    outputs = _run(
        series_file, tmp_path, SPATIAL="majority", SPATIAL_WINDOW=3, TEMPORAL="majority", TEMPORAL_WINDOW=5, KEPT_CLASSES="Built-up"
    )
    expected = majority_in_time(*majority_in_space(*cube, 3, BOTH.rule), 5, BOTH.rule)
    for ours, rule in zip(_read(Path(outputs["SERIES_OUT"])), expected, strict=True):
        np.testing.assert_array_equal(ours, rule)
    assert outputs["COUNT"] == len(MONTHS)
    assert folder_state(series_file.parent) == before


def test_the_new_series_has_dates_classes_and_grid_of_the_old_one(series_file: Path, tmp_path: Path) -> None:
    """What follows (changes, accuracy, layers) must not notice a difference."""
    old = MapSeries.open(series_file)
    new = MapSeries.open(_run(series_file, tmp_path, SPATIAL="majority")["SERIES_OUT"])
    assert [(date.key, date.interval) for date in new.dates] == [(date.key, date.interval) for date in old.dates]
    assert (new.scheme, new.grid) == (old.scheme, old.grid)
    assert new.document.method == "rf, majority of 3 x 3 pixels, majority of 3 dates"
    endings = {f"{kind}_{key}{ending}" for key in MONTHS for kind in ("map", "confidence") for ending in (".tif", ".qml")}
    assert {file.name for file in (tmp_path / "maps").iterdir()} == endings | {f"map_{key}.tif.aux.xml" for key in MONTHS}


@pytest.mark.parametrize(
    ("given", "settings"),
    [
        ({}, FilterSettings(0, 3, Rule())),
        ({"TEMPORAL": "none", "SPATIAL": "majority", "SPATIAL_WINDOW": 5}, FilterSettings(5, 0, Rule())),
        ({"VARIANT": "paper", "KEPT_CLASSES": "for"}, FilterSettings(0, 3, Rule((5,), published=True))),
        ({"KEPT_CLASSES": " 200, Water,wat , "}, FilterSettings(0, 3, Rule((2, 200)))),
        ({"TEMPORAL": "none", "TEMPORAL_WINDOW": 4, "SPATIAL": "majority"}, FilterSettings(3, 0, Rule())),  # not used, so not wrong
    ],
)
def test_parameters_mean_what_they_say(given: dict[str, Any], settings: FilterSettings) -> None:
    checked = ALGORITHMS["filtermaps"].check({"SERIES": "x", "OUTPUT_FOLDER": "y", **given})
    assert filtermaps.settings_from(checked, SCHEME) == settings


def test_bytes_do_not_depend_on_blocks_threads_or_groups(series_file: Path, tmp_path: Path) -> None:
    """A map made on a laptop and one made on a server are compared byte for byte."""
    variants = [(None, None, None), (Threads(3, 2, 6), 1, 7), (Threads(1, 3, 3), 4, 13)]
    series = MapSeries.open(series_file)
    for number, (threads, dates, size) in enumerate(variants):
        filter_series(series, BOTH, Folder(tmp_path / str(number)), _context(), threads, dates, size)
    assert _hashes(tmp_path / "0") == _hashes(tmp_path / "1") == _hashes(tmp_path / "2")


def test_whole_dates_are_skipped_and_yet_seen_by_their_neighbours(series_file: Path, tmp_path: Path) -> None:
    """Running an interrupted job again must neither start from the beginning nor give other maps."""
    _run(series_file, tmp_path, TEMPORAL_WINDOW=5)
    unbroken = _hashes(tmp_path)
    lost = [MONTHS[0], MONTHS[4], MONTHS[5]]
    for file in [tmp_path / map_name(key) for key in lost] + [tmp_path / "series.json"]:
        file.unlink()
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").glob("map_*.tif")}
    _run(series_file, tmp_path, TEMPORAL_WINDOW=5)
    assert _hashes(tmp_path) == unbroken
    assert {file: file.stat().st_mtime_ns for file in stamps} == stamps
    with pytest.raises(OutputError, match="already holds"):
        _run(series_file, tmp_path, TEMPORAL_WINDOW=3)


def test_cancel_leaves_whole_dates_and_nothing_else(series_file: Path, tmp_path: Path) -> None:
    context = _context()

    def cancel_in_second_group(message: Any) -> None:
        if message["values"].get("first") == MONTHS[4]:
            context.cancelled.set()

    context.send = cancel_in_second_group
    with pytest.raises(Cancelled):
        filter_series(MapSeries.open(series_file), BOTH, Folder(tmp_path), context, Threads(2, 2, 4), 4, 8)
    assert sorted(file.name for file in tmp_path.rglob("*.tif") if "map_" in file.name) == [f"map_{key}.tif" for key in MONTHS[:4]]
    assert not (tmp_path / "series.json").exists()
    assert list((tmp_path / "maps").glob(".*")) == []


def test_extent_filters_only_that_part(series_file: Path, cube: Any, tmp_path: Path) -> None:
    extent = [600050, 5599870, 600150, 5599950, "EPSG:32631"]
    part = MapSeries.open(_run(series_file, tmp_path, SPATIAL="majority", EXTENT=extent)["SERIES_OUT"])
    assert part.grid.shape == (8, 10)
    maps, _ = majority_in_space(cube[0][:, 5:13, 5:15], None, 3, Rule())
    np.testing.assert_array_equal(_read(tmp_path / "series.json")[0], majority_in_time(maps, None, 3, Rule())[0])


def _copy(series_file: Path, folder: Path) -> tuple[Path, Any]:
    """Return a series.json elsewhere that names the same rasters, and its content."""
    content = json.loads(series_file.read_text(encoding="utf-8"))
    for item in content["features"]:
        for asset in item["assets"].values():
            asset["href"] = str(series_file.parent / asset["href"])
    folder.mkdir()
    (folder / "series.json").write_text(json.dumps(content), encoding="utf-8")
    return folder / "series.json", content


def test_a_series_without_confidence_gives_one_without(series_file: Path, cube: Any, tmp_path: Path) -> None:
    copy, content = _copy(series_file, tmp_path / "copy")
    del content["features"][3]["assets"]["confidence"]
    copy.write_text(json.dumps(content), encoding="utf-8")
    context = _context()
    series = MapSeries.open(_run(copy, tmp_path / "out", context)["SERIES_OUT"])
    assert context.warnings == ["The series has no confidence on some dates, so that the filtered one has none."]
    assert [date.confidence for date in series.dates] == [None] * len(MONTHS)
    assert not list((tmp_path / "out" / "maps").glob("confidence*"))
    np.testing.assert_array_equal(_read(tmp_path / "out" / "series.json")[0], majority_in_time(cube[0], None, 3, Rule())[0])


@pytest.mark.parametrize(
    ("given", "kind", "sentence"),
    [
        ({"TEMPORAL": "none"}, ParameterError, "SPATIAL and TEMPORAL are both none, so that there is nothing to filter. Choose at least one"),
        ({"TEMPORAL_WINDOW": 6}, ParameterError, "TEMPORAL_WINDOW (Dates in the window) is 6, but must be an odd number, so that as many lie on either side. Choose 5 or 7."),
        ({"SPATIAL": "majority", "SPATIAL_WINDOW": 4}, ParameterError, "SPATIAL_WINDOW (Width of the window) is 4, but must be an odd number"),
        ({"SPATIAL_WINDOW": 17}, ParameterError, "SPATIAL_WINDOW (Width of the window) is 17, but must lie between 3 and 15."),
        ({"KEPT_CLASSES": "Water, Moor"}, ParameterError, "KEPT_CLASSES names Moor, which is no class of the series. The series has: Water (2), Forest (5), Built-up (200)."),
        ({"OUTPUT_FOLDER": "{series}"}, OutputError, "OUTPUT_FOLDER is the folder of the map series {series}/series.json, which is never replaced. Choose another folder."),
        ({"OUTPUT_FOLDER": "{series}", "OVERWRITE": True}, OutputError, "is the folder of the map series"),
        ({"SERIES": "{series}/maps"}, InputError, "There is no map series {series}/maps/series.json."),
        ({"EXTENT": [0, 0, 1, 1, "EPSG:32631"]}, InputError, "lies outside"),
    ],
)  # fmt: skip
def test_bad_input_gives_a_sentence_and_nothing_else(
    series_file: Path, tmp_path: Path, given: dict[str, Any], kind: type[TlcmError], sentence: str
) -> None:
    place = str(series_file.parent)
    before = folder_state(series_file.parent)
    changed = {name: value.format(series=place) if isinstance(value, str) else value for name, value in given.items()}
    values = {"SERIES": str(series_file), "OUTPUT_FOLDER": str(tmp_path / "out"), **changed}
    with pytest.raises(kind) as caught:
        filtermaps.run(ALGORITHMS["filtermaps"].check(values), _context())
    assert sentence.format(series=place) in str(caught.value)
    assert folder_state(series_file.parent) == before
    assert not (tmp_path / "out").exists()


def test_maps_that_are_inputs_are_never_replaced(series_file: Path, tmp_path: Path) -> None:
    """The series may lie elsewhere than the maps that it names."""
    copy, _ = _copy(series_file, tmp_path / "copy")
    before = folder_state(series_file.parent)
    with pytest.raises(OutputError, match="is an input of this run and would be replaced"):
        _run(copy, series_file.parent, OVERWRITE=True)
    assert folder_state(series_file.parent) == before


def test_a_damaged_map_is_named(series_file: Path, tmp_path: Path) -> None:
    copy, content = _copy(series_file, tmp_path / "copy")
    damaged = tmp_path / "copy" / "map.tif"
    damaged.write_bytes(b"II*\0 the rest is lost")
    content["features"][2]["assets"]["map"]["href"] = str(damaged)
    copy.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match=r"map\.tif cannot be read as a map"):
        _run(copy, tmp_path / "out")
    assert not list((tmp_path / "out").rglob("*.tif"))
