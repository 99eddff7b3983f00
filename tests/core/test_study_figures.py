"""Figures of the studies on samples that can be counted by hand; README and docs/method.md rest on them."""

from __future__ import annotations

import numpy as np
import pytest

from tests.studies.change_probability import FIGURES, pooled, reliability
from tests.studies.figures import accuracy_table, compact, count_samples, gap_closed, interval, quality_table
from tlcm_qgis.core.samples.sample_set import AUGMENTED, MIGRATED, SampleSet, concatenate
from tlcm_qgis.core.spec.classes import ClassScheme

SCHEME = ClassScheme.from_labels([1, 2])
KEYS = ("2021-01-01", "2021-02-01")
TRUTH = [np.array([[1, 1, 1, 2, 2, 2]], np.uint8), np.array([[1, 1, 2, 2, 2, 1]], np.uint8)]  # columns 2 and 5 change


def points(cols: list[int], values: list[int], date: str, source: str) -> SampleSet:
    return SampleSet.create([0] * len(cols), cols, values, SCHEME, date=date, source=source)


@pytest.fixture
def counts() -> dict[str, np.ndarray]:
    """Labels on all six pixels; of the second date: pixel 1 is lost, 2 is kept wrongly, 4 is under a cloud, 5 is relabelled; two are new."""
    labelled = points([0, 1, 2, 3, 4, 5], [1, 1, 1, 2, 2, 2], KEYS[0], "digitized")
    moved = points([0, 2, 3, 5], [1, 1, 2, 1], KEYS[1], MIGRATED)
    new = points([4, 1], [2, 2], KEYS[1], AUGMENTED)
    visible = np.array([[True] * 6, [True, True, True, True, False, True]])
    return count_samples(concatenate([labelled, moved, new]), labelled, KEYS, TRUTH, visible)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("migrated", [3, 1]), ("wrong", [1, 0]), ("unchanged", [2, 1]), ("kept", [1, 1]), ("augmented", [0, 2]), ("right", [0, 1])],
)
def test_samples_are_counted_by_class(counts: dict[str, np.ndarray], name: str, expected: list[int]) -> None:
    """Otherwise the share of wrong labels, or of lost samples, is that of something else."""
    assert counts[name].tolist() == [[0, 0], expected]


def test_the_worst_class_is_pooled_over_the_seeds(counts: dict[str, np.ndarray]) -> None:
    table = quality_table([compact(counts)] * 2, ["one", "two"], KEYS)
    assert table["kept"]["by_class"] == {"one": 0.5, "two": 1.0}
    assert table["kept"]["worst_class"] == 0.5
    assert table["kept"]["pooled"] == pytest.approx(2 / 3)
    assert table["wrong"]["worst_class"] == pytest.approx(1 / 3)
    assert table["right"]["count"] == 2


def test_a_class_without_samples_has_no_share() -> None:
    """Not 0 or 100 %: nothing is known."""
    none = {name: np.zeros((2, 2), np.int64) for name in ("migrated", "wrong", "unchanged", "kept", "augmented", "right")}
    table = quality_table([compact(none)], ["one", "two"], KEYS)
    assert np.isnan(table["right"]["pooled"])
    assert np.isnan(table["right"]["worst_date"])


def test_interval_is_that_of_student() -> None:
    """Published example: mean 5, deviation 1.58, five values: 5 plus or minus 1.96."""
    found = interval([3, 4, 5, 6, 7])
    assert (found["mean"], found["low"], found["high"]) == pytest.approx((5, 3.0368, 6.9632), abs=1e-4)


def test_gap_closed_is_the_ratio_of_the_means() -> None:
    """The mean of the ratios would follow the scene with the smallest gap."""
    found = gap_closed([0.2, 0.9], [0.1, 0.5], [0.2, 0.9])
    assert (found["mean"], found["low"], found["high"]) == pytest.approx((1, 1, 1))
    assert gap_closed([0.1, 0.9], [0.1, 0.5], [0.2, 0.9])["mean"] == pytest.approx(0.8)


def test_dates_without_pixels_do_not_count() -> None:
    table = accuracy_table([{"naive": [0.5, None, 0.7]}])
    assert table["naive"]["mean"]["mean"] == pytest.approx(0.6)


def test_the_reliability_of_probabilities_can_be_counted_by_hand() -> None:
    """Ten pixels with 80 % of which eight changed are no error; ten with 20 % of which six changed are one of 0.4."""
    probability, changed = np.repeat((0.8, 0.2), 10), np.repeat((True, False, True, False), (8, 2, 6, 4))
    found = reliability(probability, changed)
    assert found["expected_calibration_error"] == pytest.approx(0.2)
    assert found["brier"] == pytest.approx((8 * 0.04 + 2 * 0.64 + 6 * 0.64 + 4 * 0.04) / 20)
    shown = [(item["pixels"], round(item["predicted"], 6), round(item["observed"], 6)) for item in found["bins"]]
    assert shown == [(10, 0.2, 0.6), (10, 0.8, 0.8)]


def test_scenes_of_a_reliability_are_pooled_by_their_pixels() -> None:
    many, few = (reliability(np.full(number, 0.55), np.arange(number) < yes) for number, yes in ((90, 90), (10, 0)))
    found = pooled([{**dict.fromkeys(FIGURES, 0.0), **result} for result in (many, few)])
    assert [(item["bin"], item["pixels"], round(item["observed"], 6)) for item in found["bins"]] == [(5, 100, 0.9)]
    assert found["expected_calibration_error"]["mean"] == pytest.approx(0.5)
