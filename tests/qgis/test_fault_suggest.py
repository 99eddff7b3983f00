"""Suggestions and comparisons of maps that cannot be made, or not as asked for.

What a user would lose: days of labelling points that say nothing, or a comparison of maps that have nothing to do with each other.
"""

from __future__ import annotations

from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from map_scene import write_maps
from osgeo import gdal, ogr

DATES = scene.keys(2)
SIZE = 40


def maps() -> np.ndarray:
    """Return maps (2, h, w): water above, forest below."""
    return np.broadcast_to(np.where(np.arange(SIZE)[:, None] < SIZE // 2, 1, 2), (2, SIZE, SIZE)).copy()


def doubts() -> np.ndarray:
    """Return a confidence with one doubtful square of 10 x 10 pixels."""
    percent = np.full((2, SIZE, SIZE), 100)
    percent[:, 5:15, 5:15] = 55
    return percent


def series(bench: Bench, name: str = "series", dates: list[str] = DATES, place: tuple = scene.PLACE, confidence: bool = True) -> str:
    return write_maps(bench.inputs / name, dates, maps(), place, doubts() if confidence else None)


def suggested(path: str) -> list[dict]:
    source = ogr.Open(path)
    return [feature.items() for feature in source.GetLayerByName("samples")]


@pytest.mark.fault("Points are suggested for maps that do not say how sure they are", "One sentence that says how to get maps that do")
def test_maps_without_confidence_are_refused(bench: Bench) -> None:
    made = series(bench, confidence=False)
    assert bench.refusal("suggestsamples", SERIES=made) == (
        f"The maps of {made} do not say how sure they are. "
        'Make them again with "Map stack" or "Map time series", which write their confidence.'
    )


@pytest.mark.fault(
    "Points are suggested for maps that are sure everywhere", "One sentence; no points that would look as if they were needed"
)
def test_maps_without_doubt_are_refused(bench: Bench) -> None:
    made = write_maps(bench.inputs / "sure", DATES, maps(), confidence=np.full((2, SIZE, SIZE), 100))
    assert bench.refusal("suggestsamples", SERIES=made) == (
        f"The maps of {made} are sure everywhere, so that no label would help more than another. "
        "Choose points at random, or look where the accuracy report finds errors."
    )


@pytest.mark.fault("More points are asked for than there are doubtful places", "As many as there are, and a warning that says how many")
def test_more_points_than_doubtful_pixels_are_told(bench: Bench) -> None:
    results, warnings = bench.run("suggestsamples", SERIES=series(bench), COUNT=500, MIN_DISTANCE=0, DATE=DATES[1])
    assert results["POINTS"] == 100
    assert warnings == ["500 points were asked for, but only 100 doubtful pixels are far enough from each other and from the samples."]
    rows = suggested(results["OUTPUT"])
    assert [row["priority"] for row in rows] == list(range(1, 101))
    assert {(row["class_value"], row["source"], row["date"]) for row in rows} == {(None, "to label", DATES[1])}


@pytest.mark.fault("The image stack is not the one that the maps were made of", "One sentence that names both")
def test_a_stack_of_other_pixels_is_refused(bench: Bench) -> None:
    stack = bench.stack([scene.image(index) for index in range(2)])
    left, size, *_ = scene.PLACE
    moved = series(bench, place=(left + size / 2, *scene.PLACE[1:]))
    assert bench.refusal("suggestsamples", SERIES=moved, STACK=stack) == (
        f"The images of {stack} do not lie on the pixels of the maps of {moved}. Give the image stack that the maps were made of, or none."
    )
    larger = write_maps(bench.inputs / "larger", DATES, np.ones((2, SIZE, 2 * SIZE)), confidence=np.full((2, SIZE, 2 * SIZE), 60))
    assert bench.refusal("suggestsamples", SERIES=larger, STACK=stack).startswith(f"The images of {stack} do not lie on the pixels")


@pytest.mark.fault("The date on which points shall be labelled has no map", "One sentence that lists the dates of the maps")
def test_a_date_without_a_map_is_refused(bench: Bench) -> None:
    assert bench.refusal("suggestsamples", SERIES=series(bench), DATE="1999-01-01") == (
        f"DATE is 1999-01-01, which names 0 maps of the series. The series has: {', '.join(DATES)}."
    )


@pytest.mark.fault("Clouds hide a doubtful place on the date to label", "It is not suggested for that date")
def test_nothing_is_suggested_where_the_date_has_no_data(bench: Bench) -> None:
    hidden, percent = maps(), doubts()
    hidden[1, 5:15, 5:12] = 0
    percent[1, 5:15, 5:12] = 255
    made = write_maps(bench.inputs / "clouds", DATES, hidden, confidence=percent)
    results, _ = bench.run("suggestsamples", SERIES=made, COUNT=500, MIN_DISTANCE=0, DATE=DATES[1])
    assert results["POINTS"] == 30


@pytest.mark.fault("Maps of different grids are compared", "One sentence that names both series; nothing is written")
def test_maps_of_other_pixels_are_not_compared(bench: Bench) -> None:
    left, size, *rest = scene.PLACE
    before = series(bench, "before")
    after = series(bench, "after", place=(left + size / 2, size, *rest))
    assert bench.refusal("comparemaps", SERIES_BEFORE=before, SERIES_AFTER=after) == (
        f"The pixels of {before} and {after} do not lie on each other, so that the maps cannot be compared. "
        "Compare maps of the same image stack."
    )
    away = series(bench, "away", place=(left + 1000 * size, size, *rest))
    assert bench.refusal("comparemaps", SERIES_BEFORE=before, SERIES_AFTER=away) == (
        f"{before} and {away} show different places. Compare maps of the same image stack."
    )


@pytest.mark.fault("Maps of different dates are compared", "Without a common date one sentence that lists them; else a warning")
def test_maps_of_other_dates_are_not_compared(bench: Bench) -> None:
    before, third = series(bench, "before"), scene.keys(3)[2]
    later = series(bench, "later", dates=["2031-01-01", "2031-02-01"])
    assert bench.refusal("comparemaps", SERIES_BEFORE=before, SERIES_AFTER=later) == (
        f"{before} and {later} have no date in common. The first has: {', '.join(DATES)}. The second has: 2031-01-01, 2031-02-01."
    )
    overlapping = series(bench, "overlapping", dates=[DATES[1], third])
    results, warnings = bench.run("comparemaps", SERIES_BEFORE=before, SERIES_AFTER=overlapping)
    assert warnings == [f"Dates that only one of the series has are left out: {DATES[0]}, {third}."]
    assert results["COUNT"] == 1 and results["DIFFERENT"] == 0
    assert [file.name for file in Path(bench.out / "differences").glob("*.tif")] == [f"difference_{DATES[1]}.tif"]
    assert not gdal.Open(str(bench.out / "differences" / f"difference_{DATES[1]}.tif")).ReadAsArray().any()
