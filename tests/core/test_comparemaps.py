"""What is different between two series: the rasters, the counts, and what cannot be compared."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from written_series import THREE, write_series_of

from tlcm_qgis.core.accuracy.pixel_area import row_areas_m2
from tlcm_qgis.core.map_comparison import COMPARISON_FILE, NO_CLASS, as_after, compare_series, difference_name, differences
from tlcm_qgis.core.map_comparison import ComparedMaps as Compared
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import Cancelled, InputError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

DATES = ("2021-06-15", "2021-07-15")
BEFORE = np.array([[[1, 1, 2], [2, 0, 3]], [[1, 1, 1], [2, 2, 3]]], np.uint8)
AFTER = np.array([[[1, 2, 2], [1, 3, 0]], [[1, 1, 1], [2, 2, 3]]], np.uint8)


def job(before, after, folder, **more):
    parameters = {"SERIES_BEFORE": str(before), "SERIES_AFTER": str(after), "OUTPUT_FOLDER": str(folder), **more}
    return run_job(request("comparemaps", parameters, {}), JobContext(lambda _: None))


@pytest.fixture
def two(tmp_path):
    return write_series_of(tmp_path / "before", DATES, BEFORE), write_series_of(tmp_path / "after", DATES, AFTER)


def test_the_raster_holds_the_class_after_where_it_is_another_one_and_nodata_where_either_has_none(two, tmp_path):
    job(*two, tmp_path / "out")
    with rasterio.open(tmp_path / "out" / difference_name(DATES[0])) as file:
        assert file.nodata == 255
        assert file.read(1).tolist() == [[0, 2, 0], [1, 255, 255]]


def test_counts_are_those_of_the_pixels(two, tmp_path):
    found = job(*two, tmp_path / "out")
    first, last = json.loads((tmp_path / "out" / COMPARISON_FILE).read_text(encoding="utf-8"))["dates"]
    assert (first["valid_pixels"], first["different_pixels"], last["different_pixels"]) == (4, 2, 0)
    assert first["different_share"] == 0.5
    moves = {(move["from_name"], move["to_name"]): (move["pixels"], move["hectares"]) for move in first["changes"]}
    names = {item.value: item.name for item in THREE.classes}
    assert moves == {(names[1], names[2]): (1, 0.01), (names[2], names[1]): (1, 0.01)}
    assert found.outputs["DIFFERENT"] == 2 / 10
    assert found.outputs["COUNT"] == 2


def test_hectares_in_degrees_are_those_of_the_latitude(tmp_path):
    """One pixel changes between 80 and 40 degrees, another one between there and the equator, where it is larger by more than half."""
    place = Grid("EPSG:4326", (0.1, 0.0, 0.0, 0.0, -40.0, 80.0), 1, 2)
    before = write_series_of(tmp_path / "before", DATES[:1], np.array([[[1], [1]]]), place=place)
    after = write_series_of(tmp_path / "after", DATES[:1], np.array([[[2], [3]]]), place=place)
    found = job(before, after, tmp_path / "out").figures
    assert found["pixel_hectares"] is None
    moves = {move["to_code"]: move["hectares"] for move in found["dates"][0]["changes"]}
    assert [moves[code] for code in ("m", "g")] == pytest.approx(row_areas_m2(place) / 10_000)
    assert moves["g"] > 1.5 * moves["m"]


def test_classes_are_matched_by_code_then_by_name_and_unknown_ones_differ_from_all():
    before = ClassScheme(
        (LandCoverClass(1, "w", "Wheat", "#000001"), LandCoverClass(2, "x", "Maize", "#000002"), LandCoverClass(3, "o", "Old", "#000003"))
    )
    after = ClassScheme((LandCoverClass(7, "w", "Winter wheat", "#000001"), LandCoverClass(3, "m", "Maize", "#000002")))
    table = as_after(before, after)
    assert [table[value] for value in (0, 1, 2, 3)] == [0, 7, 3, NO_CLASS]
    assert differences(np.array([[1, 2, 3, 0]], np.uint8), np.array([[7, 7, 3, 3]], np.uint8), table).tolist() == [[0, 7, 3, 255]]


def test_only_the_common_part_and_the_common_dates_are_compared(tmp_path):
    before = write_series_of(tmp_path / "before", DATES, BEFORE)
    after = write_series_of(tmp_path / "after", (DATES[1], "2021-08-15"), AFTER[::-1, :, 1:], first=(0, 1))
    maps = Compared.of(MapSeries.open(before), MapSeries.open(after))
    assert maps.grid.shape == (2, 2)
    assert [maps.after.dates[pair[1]].key for pair in maps.pairs] == [DATES[1]]
    found = job(before, after, tmp_path / "out").figures
    assert found["left_out"] == [DATES[0], "2021-08-15"]
    assert found["dates"][0]["different_pixels"] == 0


@pytest.mark.parametrize("block_size", [1, 2, 512])
def test_blocks_do_not_matter(two, tmp_path, block_size):
    compared = Compared.of(*(MapSeries.open(path) for path in two))
    folder = type("Folder", (), {"path": tmp_path / str(block_size), "has": lambda *_: False})()
    found = compare_series(compared, folder, JobContext(lambda _: None), block_size=block_size)
    assert [date.different for date in found.dates] == [2, 0]
    assert found.dates[0].moves == ((1, 2, 1), (2, 1, 1))


def test_maps_on_other_pixels_are_refused(two, tmp_path):
    shifted = write_series_of(tmp_path / "shifted", DATES, AFTER, first=(0.5, 0))
    with pytest.raises(InputError, match="do not lie on each other"):
        Compared.of(MapSeries.open(two[0]), MapSeries.open(shifted))


def test_maps_of_another_place_or_other_dates_are_refused(two, tmp_path):
    away = write_series_of(tmp_path / "away", DATES, AFTER, first=(0, 100))
    with pytest.raises(InputError, match="show different places"):
        Compared.of(MapSeries.open(two[0]), MapSeries.open(away))
    later = write_series_of(tmp_path / "later", ("2022-06-15", "2022-07-15"), AFTER)
    with pytest.raises(InputError, match="no date in common"):
        Compared.of(MapSeries.open(two[0]), MapSeries.open(later))


def test_a_cancel_leaves_no_raster(two, tmp_path):
    context = JobContext(lambda _: None)
    context.cancelled.set()
    folder = type("Folder", (), {"path": tmp_path / "out", "has": lambda *_: False})()
    with pytest.raises(Cancelled):
        compare_series(Compared.of(*(MapSeries.open(path) for path in two)), folder, context)
    assert not list(Path(tmp_path / "out").rglob("*.tif"))


def test_no_data_in_common_is_no_difference(tmp_path):
    empty = write_series_of(tmp_path / "empty", DATES, np.zeros_like(BEFORE))
    after = write_series_of(tmp_path / "after", DATES, AFTER)
    found = job(empty, after, tmp_path / "out").figures
    assert found["different_share"] == 0
    assert replace(Compared.of(MapSeries.open(empty), MapSeries.open(after)).grid, width=3).shape == (2, 3)
