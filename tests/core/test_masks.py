"""Masks: a cloud taken for ground becomes a class in the map."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.spec.errors import ParameterError
from tlcm_qgis.core.stack.masks import ANY_VALUE_BUT_ZERO, MaskRule, is_ancillary, known_mask, parse_mask_values, rule_for


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("0,1,3,8,9,10,11", MaskRule(values=(0, 1, 3, 8, 9, 10, 11))),
        (" 8-11 ; 3", MaskRule(values=(3, 8, 9, 10, 11))),
        ("-1, 2", MaskRule(values=(-1, 2))),
        ("bit3,Bit4", MaskRule(bits=(3, 4))),
        ("bits 0-4", MaskRule(bits=(0, 1, 2, 3, 4))),
        ("", None),
        (None, None),
    ],
)
def test_mask_values_are_read_as_people_write_them(text: str | None, rule: MaskRule | None) -> None:
    assert parse_mask_values(text) == rule


@pytest.mark.parametrize(
    ("text", "sentence"), [("cloud", "neither a number nor a bit"), ("1,bit3", "mixes values and bits"), ("bit40", "does not exist")]
)
def test_wrong_mask_values_are_explained(text: str, sentence: str) -> None:
    with pytest.raises(ParameterError, match=sentence):
        parse_mask_values(text)


@pytest.mark.parametrize(
    ("name", "value", "bad"),
    [
        ("SCL", 4, False),  # vegetation
        ("SCL", 6, False),  # water
        ("scl", 9, True),  # cloud
        ("SCL", 11, True),  # snow
        ("QA_PIXEL", 21824, False),  # clear land, Collection 2
        ("QA_PIXEL", 21952, False),  # water
        ("QA_PIXEL", 22280, True),  # cloud
        ("QA_PIXEL", 23888, True),  # cloud shadow
        ("QA_PIXEL", 54596, True),  # cirrus
        ("pixel_qa", 322, False),  # clear land, Collection 1
        ("pixel_qa", 324, False),  # water
        ("pixel_qa", 328, True),  # shadow
        ("pixel_qa", 480, True),  # cloud
        ("pixel_qa", 1, True),  # fill
        ("pixel_qa", 834, True),  # high cirrus confidence
        ("BQA", 2720, False),
        ("BQA", 2800, True),
        ("udm2", 1, False),  # first band: clear
        ("udm2", 0, True),
        ("something", 0, False),
        ("something", 7, True),
    ],
)
def test_known_masks_judge_documented_values(name: str, value: int, bad: bool) -> None:
    """Values as the product guides list them."""
    rule = rule_for(name, None)
    found = any(value >> bit & 1 for bit in rule.bits) if rule.bits is not None else value in np.array(rule.values)
    assert bool(found) == bad


def test_values_of_the_user_win() -> None:
    assert rule_for("SCL", MaskRule(values=(9,))) == MaskRule(values=(9,))


def test_a_mask_nobody_knows_is_bad_wherever_it_is_not_zero() -> None:
    assert rule_for("clouds_2018", None) == ANY_VALUE_BUT_ZERO


def test_a_band_is_not_taken_for_a_mask() -> None:
    assert [known_mask(name) for name in ("B04", "SR_B4", "red", "NDVI", "band_1")] == [None] * 5


@pytest.mark.parametrize("name", ["B04", "SR_B4", "red", "NDVI", "VV", "band_1", "nir"])
def test_measurements_are_no_ancillary_bands(name: str) -> None:
    assert not is_ancillary(name)


@pytest.mark.parametrize("name", ["doy", "AOT", "TCI", "SR_QA_AEROSOL", "ST_B10", "QA_RADSAT", "view_zenith_angle"])
def test_ancillary_bands_are_known(name: str) -> None:
    """Otherwise the day of the year would become a feature of the classifier."""
    assert is_ancillary(name)
