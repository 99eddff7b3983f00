"""The reference: which places are compared with which map, and how classes find each other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from tlcm_qgis.core.accuracy.reference import ALL_DATES, FIELD, NO_LABEL, ONE_DATE, match_labels, point_reference
from tlcm_qgis.core.accuracy.reference_rasters import raster_reference
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.spec.series_document import SeriesDate
from tlcm_qgis.core.stack.grid import Grid, Window
from tlcm_qgis.core.worker.context import JobContext

GRID = Grid("EPSG:32630", (10.0, 0.0, 500000.0, 0.0, -10.0, 4900000.0), 6, 5)
SCHEME = ClassScheme((LandCoverClass(1, "w", "Water", "#0000ff"), LandCoverClass(2, "f", "Forest", "#00ff00")))
WHOLE = GRID.whole()


def _dates(*days: str) -> tuple[SeriesDate, ...]:
    parsed = [dt.date.fromisoformat(day) for day in days]
    return tuple(SeriesDate(day.isoformat(), DateInterval(day, day), "") for day in parsed)


DATES = _dates("2021-06-05", "2021-06-25", "2021-07-15")


def _context() -> JobContext:
    return JobContext([].append)


def _samples(labels: list[str], date: str | list[str] = "") -> SampleSet:
    scheme = ClassScheme.from_labels(labels)
    values = [scheme.match(label) for label in labels]
    return SampleSet.create(np.arange(len(labels)) % 5, np.arange(len(labels)) // 5, values, scheme, date=date)


def _points(samples: SampleSet, validity: str, date: str | None = None, context: JobContext | None = None) -> Any:
    return point_reference(samples, GRID, DATES, SCHEME, validity, date, context or _context())


def _counts(reference: Any) -> list[int]:
    return [sum(int((reference.read(i, window) != NO_LABEL).sum()) for window in reference.windows(i)) for i in range(len(DATES))]


def test_classes_match_by_code_before_name() -> None:
    """A reference class called like the code of another class must not be taken for it."""
    scheme = ClassScheme((LandCoverClass(1, "f", "Fen", "#000000"), LandCoverClass(2, "Fen", "Forest", "#000000")))
    table = match_labels(ClassScheme((LandCoverClass(1, "Fen", "whatever", "#000000"),)), scheme)
    assert table.labels[table.positions[0]].value == 2


def test_classes_match_by_the_name_of_the_reference() -> None:
    """A reference with its own codes but the same names is comparable."""
    table = match_labels(ClassScheme((LandCoverClass(9, "10", "Forest", "#000000"),)), SCHEME)
    assert (table.positions, len(table.labels)) == ((1,), 2)


def test_unknown_class_becomes_a_row_of_its_own_and_is_said() -> None:
    """Dropped silently, the accuracy of a map that misses a class altogether would look fine."""
    table = match_labels(ClassScheme.from_labels(["f", "snow"]), SCHEME)
    assert [(label.value, label.code) for label in table.labels] == [(1, "w"), (2, "f"), (None, "snow")]
    assert table.positions == (1, 2)
    assert "snow" in str(table.notes[0])


def test_capital_letters_do_not_matter_where_one_class_is_meant() -> None:
    maps = ClassScheme(
        (LandCoverClass(4, "w", "Water", "#0000ff"), LandCoverClass(5, "a", "Fen", "#000000"), LandCoverClass(6, "A", "Alp", "#000000"))
    )
    reference = ClassScheme.from_labels(["WATER", "FEN"])
    assert [match_labels(reference, maps).labels[position].value for position in match_labels(reference, maps).positions] == [5, 4]
    twice = ClassScheme((LandCoverClass(1, "x", "water", "#000000"), LandCoverClass(2, "y", "Water", "#000000")))
    assert match_labels(ClassScheme.from_labels(["WATER"]), twice).positions == (2,)


def test_numbers_are_values_only_if_no_class_matches() -> None:
    """A truth raster of values 1, 2 fits maps whose codes are texts; a code 2 is never overruled by a value 2."""
    assert match_labels(ClassScheme.from_labels([1, 2]), SCHEME).positions == (0, 1)
    swapped = ClassScheme((LandCoverClass(1, "2", "a", "#000000"), LandCoverClass(2, "1", "b", "#000000")))
    assert match_labels(ClassScheme.from_labels([1, 2]), swapped).positions == (1, 0)


def test_without_date_and_with_several_maps_it_is_asked_when_the_reference_is_true() -> None:
    """Counting one date's reference on all dates makes real changes look like errors, unless the user says so."""
    with pytest.raises(ParameterError, match="REFERENCE_DATE"):
        _points(_samples(["w", "f"]), ONE_DATE)


@pytest.mark.parametrize(
    ("validity", "date", "expected"),
    [(ONE_DATE, "2021-06-25", [0, 2, 0]), (ONE_DATE, "2021-06", [2, 2, 0]), (ALL_DATES, None, [2, 2, 2])],
)
def test_validity(validity: str, date: str | None, expected: list[int]) -> None:
    """Every label counts on the dates on which it is true, and on no other."""
    assert _counts(_points(_samples(["w", "f"]), validity, date)) == expected


def test_dates_of_the_field() -> None:
    """Labels of several years are compared with the map of their own date; those without one are counted and said."""
    messages: list[Any] = []
    samples = _samples(["w", "f", "w", "f"], ["2021-06-05", "2021-07", "", "2019-01-01"])
    reference = _points(samples, FIELD, context=JobContext(messages.append))
    assert _counts(reference) == [1, 0, 1]
    assert [message["values"] for message in messages] == [{"count": 1}, {"count": 1}]


def test_reference_of_no_map_is_an_error() -> None:
    """An empty page would look like a finished assessment."""
    with pytest.raises(InputError, match="2021-06-05"):
        _points(_samples(["w"], "2019-01-01"), FIELD)
    with pytest.raises(ParameterError, match="2019"):
        _points(_samples(["w"]), ONE_DATE, "2019-01-01")


def test_points_are_read_where_they_lie() -> None:
    """A shifted window would compare every point with its neighbour."""
    reference = _points(_samples(["w", "f", "f"]), ALL_DATES)
    expected = np.full((5, 6), NO_LABEL)
    expected[0, 0], expected[1, 0], expected[2, 0] = 0, 1, 1
    np.testing.assert_array_equal(reference.read(0, WHOLE), expected)
    np.testing.assert_array_equal(reference.read(0, Window(1, 0, 2, 2)), expected[1:3, 0:2])


def _raster(
    path: Path, values: np.ndarray, transform: Affine = GRID.affine, crs: str | None = GRID.crs, nodata: float | None = None
) -> str:
    profile = {"driver": "GTiff", "count": 1, "height": values.shape[0], "width": values.shape[1], "dtype": values.dtype}
    with rasterio.open(path, "w", **profile, crs=crs, transform=transform, nodata=nodata) as dataset:
        dataset.write(values, 1)
    return str(path)


def _rasters(paths: list[str], validity: str = ONE_DATE, date: str | None = None, context: JobContext | None = None) -> Any:
    return raster_reference(paths, GRID, DATES, SCHEME, validity, date, context or _context())


VALUES = np.array([[0, 1, 2, 1, 2, 2], [1, 1, 2, 1, 2, 2], [9, 1, 2, 1, 2, 2], [1, 1, 2, 1, 1, 2], [1, 1, 2, 1, 2, 1]], np.uint8)


def test_raster_with_its_date_in_the_name(tmp_path: Path) -> None:
    """A folder of yearly maps is compared date by date without another word; 0 and nodata are left out."""
    reference = _rasters([_raster(tmp_path / "truth_2021-06-25.tif", VALUES, nodata=9)])
    expected = np.where(np.isin(VALUES, (0, 9)), NO_LABEL, VALUES.astype(int) - 1)
    np.testing.assert_array_equal(reference.read(1, WHOLE), expected)
    assert [len(reference.windows(i)) for i in range(3)] == [0, 1, 0]


def test_raster_without_date_needs_one(tmp_path: Path) -> None:
    """It must not be taken as true on all dates by accident."""
    path = _raster(tmp_path / "truth.tif", np.minimum(VALUES, 2))
    with pytest.raises(ParameterError, match=r"truth\.tif"):
        _rasters([path])
    assert [len(_rasters([path], date="2021-07-15").windows(i)) for i in range(3)] == [0, 0, 1]
    assert [len(_rasters([path], ALL_DATES).windows(i)) for i in range(3)] == [1, 1, 1]


def test_two_rasters_of_one_date_are_refused(tmp_path: Path) -> None:
    """Which of them counted would depend on the order of the list."""
    paths = [_raster(tmp_path / f"{name}_20210625.tif", np.minimum(VALUES, 2)) for name in "ab"]
    with pytest.raises(ParameterError, match="a_20210625"):
        _rasters(paths)


def test_raster_of_another_extent_is_read_in_place(tmp_path: Path) -> None:
    """A reference of a part of the scene on the same pixels is compared pixel by pixel."""
    part = _raster(tmp_path / "r_2021-06-05.tif", np.array([[1, 2, 2], [2, 1, 1]], np.uint8), GRID.affine * Affine.translation(4, 3))
    expected = np.full((5, 6), NO_LABEL)
    expected[3:5, 4:6] = [[0, 1], [1, 0]]
    np.testing.assert_array_equal(_rasters([part]).read(0, WHOLE), expected)


def test_raster_of_another_resolution_is_brought_to_the_maps(tmp_path: Path) -> None:
    """A 20 m reference under 10 m maps: every pixel gets the class that it lies in, and the user is told."""
    messages: list[Any] = []
    coarse = _raster(tmp_path / "r_2021-06-05.tif", np.array([[1, 2, 1], [2, 1, 2]], np.int16), GRID.affine * Affine.scale(2))
    found = _rasters([coarse], context=JobContext(messages.append)).read(0, WHOLE)
    np.testing.assert_array_equal(found[:4], np.kron([[0, 1, 0], [1, 0, 1]], np.ones((2, 2), int)))
    assert (found[4] == NO_LABEL).all()
    assert any(message["type"] == "warning" and "r_2021-06-05.tif" in message["message"] for message in messages)


def test_codes_of_any_size_in_a_raster(tmp_path: Path) -> None:
    """Crop codes such as 9120 are matched by code; unknown ones count as errors."""
    scheme = ClassScheme.from_labels([1200, 9120])
    path = _raster(tmp_path / "r.tif", np.array([[1200, 9120, 5100]], np.uint16))
    reference = raster_reference([path], GRID, DATES[:1], scheme, ONE_DATE, None, _context())
    np.testing.assert_array_equal(reference.read(0, Window(0, 0, 1, 4)), [[0, 1, 2, NO_LABEL]])
    assert reference.table.labels[2].value is None


@pytest.mark.parametrize(
    ("values", "fault"),
    [(np.array([[0.5, 1.0]], np.float32), "decimals"), (np.arange(600, dtype=np.int32).reshape(20, 30), "more than 254")],
)
def test_raster_that_holds_no_classes_is_refused(tmp_path: Path, values: np.ndarray, fault: str) -> None:
    """An image chosen by mistake would give a matrix of thousands of rows."""
    grid = Grid(GRID.crs, GRID.transform, values.shape[1], values.shape[0])
    with pytest.raises(InputError, match=fault):
        raster_reference([_raster(tmp_path / "r.tif", values)], grid, DATES[:1], SCHEME, ONE_DATE, None, _context())
