"""A run of the whole way with a filter: results rest on filtered maps, and those as they were stay."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tlcm_qgis.core.change_detection import detect_changes
from tlcm_qgis.core.engine.cluster import Cluster
from tlcm_qgis.core.jobs import filtered_maps
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


def _job(algorithm: str, **parameters: object) -> dict[str, Any]:
    return run_job(request(algorithm, parameters, {}), JobContext(lambda _: None)).outputs


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return _job("createdemostack", SIZE=64, DATE_COUNT=3, OUTPUT_FOLDER=str(tmp_path_factory.mktemp("demo")))


@pytest.fixture(scope="module")
def runs(demo: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("runs")
    for way in ("none", "majority", "hmm"):
        _mapped(demo, folder / way, way)
    return {way: folder / way for way in ("none", "majority", "hmm")}


def _mapped(demo: dict[str, Any], folder: Path, way: str) -> dict[str, Any]:
    given = {name: demo[name] for name in ("STACK", "DATE", "SAMPLES")}
    return _job("maptimeseries", **given, TREES=10, CHECK_SAMPLES="no", FILTER=way, OUTPUT_FOLDER=str(folder))


def _maps(folder: Path) -> np.ndarray:
    series = MapSeries.open(folder)
    return np.stack([series.read_map(index, series.grid.whole()) for index in range(len(series.dates))])


@pytest.mark.parametrize("way", ["majority", "hmm"])
def test_the_series_of_the_run_is_the_filtered_one(runs: dict[str, Path], way: str, tmp_path: Path) -> None:
    """The same as Filter maps makes of the maps as they were, which stay."""
    np.testing.assert_array_equal(_maps(runs[way] / "unfiltered"), _maps(runs["none"]))
    _job("filtermaps", SERIES=str(runs[way] / "unfiltered" / "series.json"), TEMPORAL=way, OUTPUT_FOLDER=str(tmp_path / "out"))
    np.testing.assert_array_equal(_maps(runs[way]), _maps(tmp_path / "out"))
    assert (_maps(runs[way]) != _maps(runs["none"])).any()


@pytest.mark.parametrize("way", ["majority", "hmm"])
def test_changes_rest_on_the_filtered_maps(runs: dict[str, Path], way: str, tmp_path: Path) -> None:
    summary = detect_changes(MapSeries.open(runs[way]), tmp_path, None, None, 1, JobContext(lambda _: None))
    told = json.loads((runs[way] / "report.json").read_text(encoding="utf-8"))["changes"]
    assert told["changed_pixels"] == summary.changed


def test_probabilities_are_those_that_were_asked_for(runs: dict[str, Path]) -> None:
    """The sequences look at them; they are not written twice."""
    assert list((runs["hmm"] / "unfiltered" / "maps").glob("probabilities_*.tif"))
    assert not list((runs["hmm"] / "maps").glob("probabilities_*.tif"))
    assert not list((runs["majority"] / "unfiltered" / "maps").glob("probabilities_*.tif"))
    assert not (runs["none"] / "unfiltered").exists()
    assert (runs["hmm"] / "transitions.csv").exists()


def test_a_cluster_gives_the_same_maps_of_chosen_dates(demo: dict[str, Any], tmp_path: Path) -> None:
    """Its workers open the stack by themselves, and give the probabilities that the filter asks for."""
    given = {name: demo[name] for name in ("STACK", "DATE", "SAMPLES")} | {"TREES": 10, "CHECK_SAMPLES": "no", "FILTER": "hmm"}
    last = json.loads(Path(demo["STACK"]).read_text(encoding="utf-8"))["features"][-1]["id"]
    with ThreadPoolExecutor(2) as pool:
        for name, cluster in (("here", None), ("there", Cluster(pool, 2))):
            context = JobContext(lambda _: None, cluster=cluster)
            run_job(request("maptimeseries", {**given, "DATES": last, "OUTPUT_FOLDER": str(tmp_path / name)}, {}), context)
    for part in ("", "unfiltered"):
        assert len(_maps(tmp_path / "here" / part)) == 2
        np.testing.assert_array_equal(_maps(tmp_path / "there" / part), _maps(tmp_path / "here" / part))


def test_a_second_run_keeps_what_is_whole(demo: dict[str, Any], tmp_path: Path) -> None:
    _mapped(demo, tmp_path, "hmm")
    stamps = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("map_*.tif")}
    assert len(stamps) == 6
    _mapped(demo, tmp_path, "hmm")
    assert {file: file.stat().st_mtime_ns for file in stamps} == stamps


def test_a_date_that_came_later_is_known_to_all_filtered_maps(demo: dict[str, Any], tmp_path: Path) -> None:
    """Else some dates would be filtered with it and some without."""
    _mapped(demo, tmp_path, "majority")
    whole = _maps(tmp_path)
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").glob("map_*.tif")}
    next((tmp_path / "unfiltered" / "maps").glob("map_*.tif")).unlink()
    _mapped(demo, tmp_path, "majority")
    np.testing.assert_array_equal(_maps(tmp_path), whole)
    assert all(file.stat().st_mtime_ns != stamp for file, stamp in stamps.items())


def test_a_run_that_ends_before_old_maps_are_gone_leaves_none_of_them(
    demo: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The date that came later has its map then, so that nothing but a note tells the next run that filtered maps do not know it."""
    _mapped(demo, tmp_path, "majority")
    whole = _maps(tmp_path)
    stamps = {file: file.stat().st_mtime_ns for file in (tmp_path / "maps").glob("map_*.tif")}
    next((tmp_path / "unfiltered" / "maps").glob("map_*.tif")).unlink()
    with monkeypatch.context() as patched:
        patched.setattr(filtered_maps, "remove_raster", _killed)
        with pytest.raises(KeyboardInterrupt):
            _mapped(demo, tmp_path, "majority")
    assert {file: file.stat().st_mtime_ns for file in stamps} == stamps
    _mapped(demo, tmp_path, "majority")
    np.testing.assert_array_equal(_maps(tmp_path), whole)
    assert all(file.stat().st_mtime_ns != stamp for file, stamp in stamps.items())
    assert not (tmp_path / "unfiltered" / "known.json").exists()


def _killed(_: Path) -> None:
    raise KeyboardInterrupt
