"""Which points are suggested for a label, and in what form."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import combinations

import numpy as np
import pyogrio
import pytest
import shapely
from rasters import GRID
from written_series import THREE, write_series_of

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.label_next import suggesting
from tlcm_qgis.core.label_next.candidates import draw_candidates
from tlcm_qgis.core.label_next.choosing import choose, distances, looks
from tlcm_qgis.core.label_next.doubt import entropy, surrounded
from tlcm_qgis.core.label_next.reasons import Reason
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

DATES = ("2021-06-15", "2021-07-15")
SHAPE = (60, 80)


def scene():
    """Two dates: class 1 on the left, 2 on the right; doubt in two square fields of 20 and 6 pixels."""
    maps = np.ones((2, *SHAPE), np.uint8)
    maps[:, :, 40:] = 2
    confidence = np.full((2, *SHAPE), 100, np.uint8)
    confidence[:, 10:30, 10:30] = 50
    confidence[0, 40:46, 60:66] = 60
    return maps, confidence


@pytest.fixture
def series(tmp_path):
    maps, confidence = scene()
    return write_series_of(tmp_path / "series", DATES, maps, confidence=confidence)


def job(series, output, **more):
    said = []
    parameters = {"SERIES": str(series), "OUTPUT": str(output), "COUNT": 5, **more}
    return run_job(request("suggestsamples", parameters, {}), JobContext(said.append)), said


def points_of(path):
    meta, _, geometry, columns = pyogrio.raw.read(path, layer="samples")
    table = dict(zip(meta["fields"], columns, strict=True))
    points = shapely.from_wkb(geometry)
    row, col = GRID.rowcol(shapely.get_x(points), shapely.get_y(points))
    return row, col, table


def test_doubt_is_the_share_of_the_highest_entropy():
    percent = np.array([[100, 50, 33, 255, 34], [0, 50, 33, 255, 33], [0, 0, 33, 255, 33]], np.uint8)
    found = entropy(percent)
    assert found[:3] == pytest.approx([0, np.log(2) / np.log(3), 1], abs=1e-6)
    assert np.isnan(found[3])
    assert 0.999 < found[4] <= 1


def test_a_pixel_with_another_neighbour_is_not_surrounded_and_the_end_of_the_image_does_not_matter():
    classes = np.zeros((5, 6), np.uint8)
    classes[1:4, 1:4] = 1
    classes[1:4, 4] = 2
    assert surrounded(classes).tolist() == [[True, True, False, False]] * 3


def greedy(points, samples, weight, count):
    """Compute all gains anew for every choice."""
    between = np.linalg.norm(points[:, None] - points[None], axis=2)
    left = np.linalg.norm(points[:, None] - samples[None], axis=2).min(axis=1)
    chosen = []
    for _ in range(count):
        gains = (weight * np.maximum(left[None] - between, 0)).sum(axis=1)
        gains[chosen] = -1
        chosen.append(int(gains.argmax()))
        left = np.minimum(left, between[chosen[-1]])
    return chosen, (weight * left).sum()


def test_the_choice_is_greedy_facility_location_and_reaches_the_bound_of_the_best():
    rng = np.random.default_rng(1)
    points, samples, weight = rng.normal(size=(14, 2)), rng.normal(size=(2, 2)), rng.random(14).astype(np.float32)
    found, shares = choose(points.astype(np.float32), samples.astype(np.float32), weight, 4, lambda _: True)
    expected, rest = greedy(points, samples, weight, 4)
    assert found == expected
    assert shares.sum() == pytest.approx(1)
    between = distances(points, points)
    left = distances(points, samples).min(axis=1)
    best = min((weight * np.minimum(left, between[list(four)].min(axis=0))).sum() for four in combinations(range(14), 4))
    whole = (weight * left).sum()
    assert whole - rest >= (1 - 1 / np.e) * (whole - best)


def test_a_look_that_covers_more_doubt_comes_first_and_one_that_is_labelled_comes_last():
    looks_like = np.repeat(np.array([[0.0, 0.0], [5.0, 0.0], [0.0, 5.0]], np.float32), (30, 10, 3), axis=0)
    weight = np.ones(43, np.float32)
    far = np.array([[9.0, 9.0]], np.float32)
    found, _ = choose(looks_like, far, weight, 3, lambda _: True)
    assert [int(looks_like[i] @ [1, 2]) for i in found] == [0, 5, 10]
    found, _ = choose(looks_like, np.zeros((1, 2), np.float32), weight, 2, lambda _: True)
    assert [int(looks_like[i] @ [1, 2]) for i in found] == [5, 10]


def test_looks_do_not_depend_on_units_and_missing_values_count_as_usual():
    rng = np.random.default_rng(2)
    values, samples = rng.normal(size=(50, 4)).astype(np.float32), rng.normal(size=(3, 4)).astype(np.float32)
    one = distances(*looks(values, samples))
    scaled = distances(*looks(values * 1000 + 7, samples * 1000 + 7))
    assert one == pytest.approx(scaled, abs=1e-3)
    values[0] = np.nan
    assert np.isfinite(looks(values, samples)[0]).all()


def test_points_lie_in_doubtful_fields_inside_and_apart_and_say_why(series, tmp_path):
    found, _ = job(series, tmp_path / "points.gpkg", COUNT=6)
    row, col, table = points_of(found.outputs["OUTPUT"])
    assert len(row) == found.outputs["POINTS"] == 6
    first = (row >= 10) & (row < 30) & (col >= 10) & (col < 30)
    second = (row >= 40) & (row < 46) & (col >= 60) & (col < 66)
    assert (first | second).all()
    assert first.any() and second.any()
    apart = np.hypot(row[:, None] - row, col[:, None] - col) + 99 * np.eye(6)
    assert apart.min() >= 5
    assert table["priority"].tolist() == [1, 2, 3, 4, 5, 6]
    assert set(table["source"]) == {"to label"}
    assert table["why"][int(np.flatnonzero(first)[0])].startswith("Wheat (50 %).")


def test_pixels_at_borders_are_taken_only_when_nothing_else_is_left(tmp_path):
    maps, confidence = scene()
    confidence[:] = 100
    confidence[:, :, 38:43] = 50
    path = write_series_of(tmp_path / "series", DATES, maps, confidence=confidence)
    found, _ = job(path, tmp_path / "few.gpkg", COUNT=8, MIN_DISTANCE=0)
    _, col, _ = points_of(found.outputs["OUTPUT"])
    assert not np.isin(col, (39, 40)).any()
    confidence[:] = 100
    confidence[:, :, 39:41] = 50
    path = write_series_of(tmp_path / "borders", DATES, maps, confidence=confidence)
    found, _ = job(path, tmp_path / "borders.gpkg", COUNT=8, MIN_DISTANCE=0)
    _, col, _ = points_of(found.outputs["OUTPUT"])
    assert np.isin(col, (39, 40)).all()


def test_nothing_is_suggested_at_samples_with_or_without_a_class(series, tmp_path):
    first, _ = job(series, tmp_path / "first.gpkg", COUNT=4, MIN_DISTANCE=60)
    again, _ = job(series, tmp_path / "again.gpkg", COUNT=4, MIN_DISTANCE=60, SAMPLES=first.outputs["OUTPUT"])
    (r1, c1, _), (r2, c2, _) = (points_of(found.outputs["OUTPUT"]) for found in (first, again))
    assert np.hypot(r1[:, None] - r2, c1[:, None] - c2).min() >= 6


def test_all_points_are_of_the_date_that_is_asked_for(series, tmp_path):
    found, _ = job(series, tmp_path / "points.gpkg", DATE="2021-07")
    assert set(points_of(found.outputs["OUTPUT"])[2]["date"]) == {"2021-07-15"}


def test_the_draw_depends_on_neither_blocks_nor_threads(series):
    opened = MapSeries.open(series)
    context = JobContext(lambda _: None)
    draws = [
        draw_candidates(opened, None, 1, context, threads, most=100, block_size=size).candidates
        for threads, size in ((None, 256), (Threads(1, 1, 1), 7), (Threads(3, 2, 8), 32))
    ]
    for other in draws[1:]:
        assert all(np.array_equal(getattr(draws[0], name), getattr(other, name)) for name in ("row", "col", "date", "doubt"))


def test_candidates_stand_for_all_doubt(series):
    drawn = draw_candidates(MapSeries.open(series), None, 1, JobContext(lambda _: None), most=200)
    stood_for = sum(float(weight.sum()) for _, weight in drawn.groups())
    assert stood_for == pytest.approx(drawn.doubt, rel=0.15)
    everything = draw_candidates(MapSeries.open(series), None, 1, JobContext(lambda _: None), most=3000)
    assert sum(float(weight.sum()) for _, weight in everything.groups()) == pytest.approx(everything.doubt, rel=1e-5)


def test_the_same_job_gives_the_same_bytes(series, tmp_path):
    for name in ("one", "two"):
        job(series, tmp_path / name / "points.gpkg")
    one, two = ((tmp_path / name / "points.gpkg").read_bytes() for name in ("one", "two"))
    assert one == two


def test_suggestions_are_samples_that_wait_for_a_class(series, tmp_path):
    found, _ = job(series, tmp_path / "points.gpkg")
    path, said = found.outputs["OUTPUT"], []
    with pytest.raises(InputError, match="No sample"):
        load_samples(path, MapSeries.open(series).grid, None, None, JobContext(said.append))
    assert "because their field class_value is empty" in said[0]["message"]


def test_a_suggestion_that_was_labelled_elsewhere_is_a_sample_like_any_other(series, tmp_path):
    found, _ = job(series, tmp_path / "points.gpkg")
    path = found.outputs["OUTPUT"]
    with closing(sqlite3.connect(path)) as database, database:
        for name in ("insert", "update1", "update2", "update3", "update4", "update6", "update7", "delete"):  # need functions of GDAL
            database.execute(f"DROP TRIGGER IF EXISTS rtree_samples_geom_{name}")
        database.execute("UPDATE samples SET class_value = 1 + priority % 2")
    samples = load_samples(path, MapSeries.open(series).grid, None, None, JobContext(lambda _: None))
    assert set(samples.source) == {"digitized"} and len(samples) == 5


def test_maps_without_doubt_are_refused(tmp_path):
    maps, confidence = scene()
    sure = write_series_of(tmp_path / "sure", DATES, maps, confidence=np.full_like(confidence, 100))
    with pytest.raises(InputError, match="are sure everywhere"):
        job(sure, tmp_path / "points.gpkg")
    silent = write_series_of(tmp_path / "silent", DATES, maps)
    with pytest.raises(InputError, match="do not say how sure they are"):
        job(silent, tmp_path / "points.gpkg")


def test_fewer_points_than_asked_for_are_told(series, tmp_path):
    found, said = job(series, tmp_path / "points.gpkg", COUNT=50, MIN_DISTANCE=100)
    warnings = [message["message"] for message in said if message["type"] == "warning"]
    count = found.outputs["POINTS"]
    assert 2 <= count < 50
    assert warnings == [f"50 points were asked for, but only {count} doubtful pixels are far enough from each other and from the samples."]


def test_a_second_class_is_named_where_it_is_close_and_known():
    values, classes = np.array([1, 2, 3], np.uint8), np.array([1, 1, 2, 3, 0], np.uint8)
    close = Reason.of(np.array([46, 51, 3], np.uint8), values, 0.04, classes)
    assert (
        close.text(THREE)
        == "Maize or Wheat (51 against 46 %). The maps show 3 classes here on 4 dates. 4.0 % of the doubt looks like this."
    )
    assert Reason.of(np.array([50, 25, 25], np.uint8), values, 0.001, classes[:2]).text(THREE) == "Wheat (50 %)."


def test_points_keep_the_distance_from_samples_that_lie_near_each_other() -> None:
    """Samples of a polygon, of which only some were looked at because the others are too near to them."""
    grid = Grid("EPSG:32631", (10.0, 0.0, 0.0, 0.0, -10.0, 1000.0), 100, 100)
    may_take = suggesting._spacing(grid, (np.array([0, 0]), np.array([0, 4])), 50.0)
    assert not may_take(8)  # 40 m from the second sample, 80 m from the first
    assert may_take(9) and not may_take(9)
