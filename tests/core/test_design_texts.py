"""What an analyst writes of a design: weights of strata, and fields whose names hold dates."""

from __future__ import annotations

import pytest

from tlcm_qgis.core.accuracy.design import parse_weights
from tlcm_qgis.core.spec.date_fields import chosen_date_fields, interval_of_field
from tlcm_qgis.core.spec.errors import ParameterError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1=0.4, 2=0.6", {"1": 0.4, "2": 0.6}),
        ("a=40%,b=60%", {"a": 0.4, "b": 0.6}),
        ("x=300,y=100", {"x": 0.75, "y": 0.25}),
        ("a=b=0.5,c=0.5", {"a=b": 0.5, "c": 0.5}),
    ],
)
def test_weights_are_shares_percentages_or_areas(text: str, expected: dict[str, float]) -> None:
    """As people write them."""
    assert parse_weights(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["1=0.4,2=0.5", "a=40%,b=50%", "1", "1=x", "1=-1,2=2", "1=0.5,1=0.5", "1=0,2=0", "=1", "1=nan,2=1"])
def test_weights_that_do_not_sum_are_refused(text: str) -> None:
    """A forgotten stratum would shift every figure."""
    with pytest.raises(ParameterError, match="STRATUM_WEIGHTS"):
        parse_weights(text)


def test_fields_with_dates_in_their_names() -> None:
    """Days, months and years, as tables have them; numbers that are no dates are left alone."""
    names = ["fid", "c_2021-06-15", "c20210715", "lc202108", "y2022", "area_12345678", "x20211399"]
    found = {name: interval_of_field(name) for name in names}
    assert [name for name, interval in found.items() if interval] == names[1:5]
    assert str(found["y2022"].start) == "2022-01-01"
    assert list(chosen_date_fields(names, "auto")) == names[1:5]
    assert list(chosen_date_fields(names, "C_*,lc202108")) == ["c_2021-06-15", "lc202108"]
    for wrong in ("z*", "fid"):
        with pytest.raises(ParameterError, match="DATE_CLASS_FIELDS"):
            chosen_date_fields(names, wrong)
