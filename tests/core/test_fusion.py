"""Two models as one: how much each counts, and what they find together.

What a user would lose: the surer of two sensors outvoted by the one that sees nothing, or classes of a day on which nobody looked.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from tlcm_qgis.core.models.fusion import at_day, joined, pooled, shares


def test_a_model_counts_by_the_odds_of_its_agreement() -> None:
    """With three classes: log(0.9 * 2 / 0.1) against log(0.6 * 2 / 0.4)."""
    sure, unsure = math.log(18), math.log(3)
    assert shares((0.9, 0.6), 3) == pytest.approx((sure / (sure + unsure), unsure / (sure + unsure)))


def test_one_that_guesses_counts_nearly_nothing_and_a_perfect_one_not_all() -> None:
    assert shares((0.2, 0.9), 3) == shares((1 / 3, 0.9), 3)
    assert 0 < shares((1 / 3, 0.9), 3)[0] < 0.05
    assert 0.2 < shares((0.8, 1.0), 3)[0] < 0.3
    assert shares((1.0, 1.0), 3) == (0.5, 0.5) == shares((0.1, 0.1), 3)


def test_models_count_the_same_where_an_agreement_is_not_known() -> None:
    assert shares((0.9, None), 3) == (0.5, 0.5)


def test_the_pool_is_the_weighted_geometric_mean() -> None:
    first, second = np.array([0.7, 0.2, 0.1], np.float32), np.array([0.1, 0.3, 0.6], np.float32)
    expected = first**0.25 * second**0.75
    np.testing.assert_allclose(pooled((first, second), (0.25, 0.75)), expected / expected.sum(), rtol=1e-5)
    np.testing.assert_allclose(pooled((first, first), (0.25, 0.75)), first, rtol=1e-5)


def test_what_one_holds_for_impossible_the_other_can_still_say() -> None:
    found = pooled((np.array([1, 0], np.float32), np.array([0, 1], np.float32)), (0.4, 0.6))
    assert np.isfinite(found).all() and found[1] > found[0] > 0


def test_a_pixel_that_one_knows_has_its_probabilities_unchanged() -> None:
    rng = np.random.default_rng(1)
    first, second = (rng.dirichlet((1, 1, 1), (2, 2)).transpose(2, 0, 1).astype(np.float32) for _ in range(2))
    seen, known = np.array([[True, True], [False, False]]), np.array([[True, False], [True, False]])
    found = joined(first, second, seen, known, 0.5)
    np.testing.assert_array_equal(found[:, 0, 1], first[:, 0, 1])
    np.testing.assert_array_equal(found[:, 1, 0], second[:, 1, 0])
    np.testing.assert_allclose(found[:, 0, 0], pooled((first, second), (0.5, 0.5))[:, 0, 0])


DAYS = np.array([10, 20, 40], np.float32)
FOUND = np.array([[1, 0], [0, 1], [1, 0]], np.float32)[:, :, np.newaxis, np.newaxis]  # of one pixel on three dates


@pytest.mark.parametrize(
    ("known", "day", "expected", "between"),
    [
        ((1, 1, 1), 10, 1.0, True),
        ((1, 1, 1), 12.5, 0.75, True),
        ((1, 1, 1), 20, 0.0, True),
        ((1, 1, 1), 35, 0.75, True),
        ((1, 1, 1), 40, 1.0, True),
        ((1, 0, 1), 20, 1.0, True),
        ((1, 1, 0), 30, 0.0, False),
        ((0, 1, 1), 5, 0.0, False),
        ((1, 1, 1), 50, 1.0, False),
    ],
)
def test_a_day_between_dates_is_interpolated_and_one_beyond_takes_the_nearest(
    known: tuple, day: float, expected: float, between: bool
) -> None:
    flags = np.array(known, bool)[:, np.newaxis, np.newaxis]
    for order in ([0, 1, 2], [2, 0, 1]):
        found, has, inside = at_day(FOUND[order], flags[order], DAYS[order], day)
        assert found[:, 0, 0].tolist() == pytest.approx([expected, 1 - expected])
        assert (bool(has[0, 0]), bool(inside[0, 0])) == (True, between)


def test_every_pixel_has_dates_of_its_own() -> None:
    found = np.stack([np.full((1, 1, 2), value, np.float32) for value in (0.2, 0.6)])
    known = np.array([[[True, False]], [[True, True]]])
    result, has, between = at_day(found, known, DAYS[:2], 15)
    assert result[0, 0].tolist() == pytest.approx([0.4, 0.6])
    assert (has.tolist(), between.tolist()) == ([[True, True]], [[True, False]])
    assert not at_day(found, np.zeros_like(known), DAYS[:2], 15)[1].any()
