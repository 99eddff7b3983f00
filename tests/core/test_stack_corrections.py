"""Corrected dates of a stack: what is written is read back by both halves, and what makes no sense is told."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from tlcm_qgis.core.spec.dates import DateInterval
from tlcm_qgis.core.spec.errors import InputError, OutputError
from tlcm_qgis.core.spec.stack_corrections import Correction, correct_days, free_neighbour, write_corrected
from tlcm_qgis.core.spec.stack_document import StackContents, read_stack
from tlcm_qgis.core.stack.document import read_document

TODAY = dt.date(2024, 1, 10)


def day(text: str) -> DateInterval:
    return DateInterval(dt.date.fromisoformat(text), dt.date.fromisoformat(text))


@pytest.fixture
def stack(tmp_path: Path) -> StackContents:
    features = [
        {
            "type": "Feature",
            "stac_version": "1.1.0",
            "id": date,
            "geometry": None,
            "properties": {"datetime": f"{date}T00:00:00Z"},
            "links": [],
            "assets": {"image": {"href": f"images/{date}.tif", "bands": [{"name": "B04"}], "roles": ["data"], "tlcm:tile": ""}},
        }
        for date in ("2021-06-15", "2021-07-15")
    ]
    path = tmp_path / "stack.json"
    path.write_text(
        json.dumps({"type": "FeatureCollection", "tlcm:version": 1, "tlcm:bands": ["B04"], "features": features}), encoding="utf-8"
    )
    return read_stack(path)


@pytest.mark.parametrize(
    ("days", "key"),
    [(("2021-05-01", "2021-05-01"), "2021-05-01"), (("2021-05-01", "2021-05-31"), "2021-05-01"), (("2021-08-01", ""), "2021-08-01")],
)
def test_a_corrected_stack_is_read_by_both_halves(stack: StackContents, days: tuple[str, str], key: str) -> None:
    interval = correct_days("2021-06-15", *days, {}, TODAY)
    target = free_neighbour(stack.path)
    write_corrected(stack, {"2021-06-15": Correction(interval, "Sentinel-2A")}, target)
    date = next(date for date in read_stack(target).dates if date.key == key)
    assert (date.interval, date.sensor) == (interval, "Sentinel-2A")
    assert date.files == stack.dates[0].files
    item = next(item for item in read_document(target).items if item.key == key)
    assert item.interval == interval and item.files[0].href == stack.dates[0].files[0].href
    assert [date.key for date in read_stack(target).dates] == sorted([key, "2021-07-15"])


def test_the_stack_itself_can_be_replaced_and_the_rest_of_it_stays(stack: StackContents) -> None:
    before = json.loads(stack.path.read_text(encoding="utf-8"))
    write_corrected(stack, {"2021-07-15": Correction(day("2021-07-16"))}, stack.path)
    after = json.loads(stack.path.read_text(encoding="utf-8"))
    assert after["features"][0] == before["features"][0] and after["features"][1]["assets"] == before["features"][1]["assets"]
    assert [path.name for path in stack.path.parent.iterdir()] == ["stack.json"]


def test_two_dates_can_be_exchanged(stack: StackContents) -> None:
    write_corrected(stack, {"2021-06-15": Correction(day("2021-07-15")), "2021-07-15": Correction(day("2021-06-15"))}, stack.path)
    assert [Path(date.files[0].href).name for date in read_stack(stack.path).dates] == ["2021-07-15.tif", "2021-06-15.tif"]


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [
        ("2021-02-30", "", "'2021-02-30' is not a date."),
        ("June", "", "'June' is not a date."),
        ("2021-07-15", "", "2021-07-15 is taken by another date of the stack."),
        ("2021-06-20", "2021-06-01", "The last day, 2021-06-01, is before the first, 2021-06-20."),
        ("0021-06-15", "", "0021-06-15 cannot be the date of an image."),
        ("2024-02-10", "", "2024-02-10 cannot be the date of an image."),
    ],
)
def test_senseless_days_are_told(first: str, last: str, problem: str) -> None:
    taken = {"2021-06-15": day("2021-06-15"), "2021-07-15": day("2021-07-15")}
    with pytest.raises(InputError) as error:
        correct_days("2021-06-15", first, last, taken, TODAY)
    assert str(error.value.message) == problem


def test_a_stack_that_was_changed_meanwhile_is_told(stack: StackContents) -> None:
    write_corrected(stack, {"2021-06-15": Correction(day("2021-05-01"))}, stack.path)
    with pytest.raises(InputError, match="has no date 2021-06-15 any more"):
        write_corrected(stack, {"2021-06-15": Correction(day("2021-04-01"))}, stack.path)


def test_a_stack_that_cannot_be_written_stays_what_it_is(stack: StackContents) -> None:
    before = stack.path.read_bytes()
    target = stack.path.parent / "taken"
    target.mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write_corrected(stack, {"2021-06-15": Correction(day("2021-05-01"))}, target)
    assert stack.path.read_bytes() == before and sorted(path.name for path in stack.path.parent.iterdir()) == ["stack.json", "taken"]
