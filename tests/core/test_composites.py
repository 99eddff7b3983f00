"""Composites: every pixel gets what its valid dates say, and nothing of the others."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.spec.dates import parse_date, parse_date_list
from tlcm_qgis.core.spec.errors import ParameterError
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.composites import REDUCERS, Storage, first_valid, median, medoid
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.periods import group_dates
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


def job(name: str, **parameters: object) -> dict:
    return run_job(request(name, parameters, {}), JobContext(lambda _: None)).outputs


def random_series(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    valid = rng.random((5, 6, 7)) < 0.6
    values = rng.random((5, 3, 6, 7)).astype(np.float32)
    return np.where(valid[:, np.newaxis], values, 0).astype(np.float32), valid


def test_median_equals_the_median_of_valid_dates() -> None:
    """Clouds and nodata that pull the composite down."""
    values, valid = random_series()
    expected = np.full(values.shape[1:], np.nan)
    for row, col in np.ndindex(valid.shape[1:]):
        good = values[valid[:, row, col], :, row, col]
        if len(good):
            expected[:, row, col] = np.median(good.astype(np.float64), axis=0)
    np.testing.assert_allclose(median(values, valid), expected, rtol=1e-6)


def test_medoid_is_an_observed_spectrum_closest_to_the_median() -> None:
    """A spectrum that was never seen, mixed from bands of different dates."""
    values, valid = random_series(1)
    found, centre = medoid(values, valid), median(values, valid)
    for row, col in np.ndindex(valid.shape[1:]):
        good = values[valid[:, row, col], :, row, col]
        if not len(good):
            assert np.isnan(found[:, row, col]).all()
            continue
        distances = np.square(good - centre[:, row, col]).sum(axis=1)
        chosen = (good == found[:, row, col]).all(axis=1)
        assert chosen.any()
        np.testing.assert_allclose(distances[chosen], distances.min(), rtol=1e-5)


def test_first_valid_takes_dates_in_their_order() -> None:
    """A cloudier image preferred to a clear one."""
    values = np.arange(3, dtype=np.float32).reshape(3, 1, 1, 1) + np.zeros((3, 1, 1, 3), np.float32)
    valid = np.array([[[True, False, False]], [[True, True, False]], [[True, True, False]]])
    np.testing.assert_array_equal(first_valid(values, valid)[0, 0], [0, 1, np.nan])


@pytest.mark.parametrize("name", REDUCERS)
def test_composite_of_one_date_is_that_date(name: str) -> None:
    """Values changed by a step that has nothing to combine."""
    values, valid = random_series(2)
    result = REDUCERS[name](values[:1], valid[:1])
    np.testing.assert_array_equal(result, np.where(valid[0], values[0], np.nan))


def test_stored_multiples_of_the_scale_come_back_exactly() -> None:
    """Two composites of the same scene that differ in the last digit, and so in the map."""
    numbers = np.array([-3, 0, 1234, 9999], np.float64)
    values = (numbers * 1e-4).astype(np.float32)
    storage = Storage("int16", -32768, 1e-4)
    np.testing.assert_array_equal(storage.encode(values), numbers)
    np.testing.assert_array_equal(storage.encode(np.array([np.nan, 9.0], np.float32)), [-32768, 32767])


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("month", ["2020-11-01", "2020-12-01", "2021-02-01"]),
        ("quarter", ["2020-10-01", "2021-01-01"]),
        ("year", ["2020-01-01", "2021-01-01"]),
        ("10 days", ["2020-11-05", "2020-12-05", "2020-12-25", "2021-02-03"]),
    ],
)
def test_periods(period: str, expected: list[str]) -> None:
    """An image in the composite of another month."""
    intervals = parse_date_list("2020-11-05,2020-12-05,2020-12-31,2021-02-08")
    groups = group_dates(intervals, period)
    assert [group.interval.start.isoformat() for group in groups] == expected
    assert [index for group in groups for index in group.dates] == [0, 1, 2, 3]
    assert all(group.interval.contains(intervals[index]) for group in groups for index in group.dates)


def test_december_ends_with_the_year() -> None:
    """A period of zero or thirteen months."""
    (group,) = group_dates([parse_date("2020-12-05")], "month")
    assert group.interval == parse_date("2020-12")


@pytest.mark.parametrize("period", ["fortnight", "0 days", "days", "-3 days"])
def test_other_periods_are_refused(period: str) -> None:
    """A typing error taken for something else."""
    with pytest.raises(ParameterError, match="which is not a period"):
        group_dates([parse_date("2020-12-05")], period)


def test_months_of_a_cloudy_demo(tmp_path) -> None:
    """Composites that cannot be mapped, hold clouds, or touch the inputs; a second run that starts anew."""
    demo = job("createdemostack", SIZE=64, DATE_COUNT=3, CLOUDS=True, OUTPUT_FOLDER=str(tmp_path / "demo é"))
    found = job("createcomposites", STACK=demo["STACK"], PERIOD="year", OUTPUT_FOLDER=str(tmp_path / "years"))
    before, after = ImageStack.open(demo["STACK"]), ImageStack.open(found["STACK_OUT"])
    assert found["COUNT"] == len(after.dates) == 1
    whole = before.grid.whole()
    blocks = [before.read(index, whole) for index in range(3)]
    expected = median(np.stack([block.values for block in blocks]), np.stack([block.valid for block in blocks]))
    result = after.read(0, whole)
    np.testing.assert_array_equal(result.valid, np.stack([block.valid for block in blocks]).any(axis=0))
    np.testing.assert_allclose(result.values[:, result.valid], expected[:, result.valid], atol=0.51e-4)
    image = next((tmp_path / "years" / "images").glob("*.tif"))
    written = image.stat().st_mtime_ns
    job("createcomposites", STACK=demo["STACK"], PERIOD="year", OUTPUT_FOLDER=str(tmp_path / "years"))
    assert image.stat().st_mtime_ns == written
