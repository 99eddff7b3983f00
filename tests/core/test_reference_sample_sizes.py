"""How many points a reference sample needs, and how strata share them.

What a user would lose: days of labelling that were not needed, or an interval too wide to say anything.
"""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.reference_sample.allocation import allocate, least_points
from tlcm_qgis.core.reference_sample.expectations import Expectations
from tlcm_qgis.core.reference_sample.sizes import expected_error, simple_random_size, stratified_size
from tlcm_qgis.core.reference_sample.strata import BASE, OTHERS
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import ParameterError

OLOFSSON = [200_000, 150_000, 3_200_000, 6_450_000]  # deforestation, forest gain, stable forest, stable non-forest
ACCURACIES = [0.7, 0.6, 0.9, 0.95]
METHODS = ["proportional", "equal", "optimal", "good_practice"]


def test_the_published_example_needs_641_points() -> None:
    """Olofsson et al. 2014, section 5.1.1."""
    assert stratified_size(OLOFSSON, ACCURACIES, 0.01) == 641


def test_the_published_allocation_by_good_practice() -> None:
    """Olofsson et al. 2014, section 5.1.2: 75, 75, 165 and 325, which are rounded to fives."""
    points = allocate(OLOFSSON, 640, "good_practice", ACCURACIES, 75)
    assert points.tolist()[:2] == [75, 75]
    np.testing.assert_allclose(points[2:], [165, 325], atol=3)


def test_proportional_and_equal_allocations() -> None:
    """641 times the shares of the area, 12.8, 9.6, 205.1 and 413.5, rounded so that the sum holds."""
    assert allocate(OLOFSSON, 641, "proportional", ACCURACIES, 50).tolist() == [13, 10, 205, 413]
    assert sorted(allocate(OLOFSSON, 641, "equal", ACCURACIES, 50).tolist()) == [160, 160, 160, 161]


def test_the_size_gives_the_error_that_it_was_computed_for() -> None:
    size = stratified_size(OLOFSSON, ACCURACIES, 0.01)
    best = allocate(OLOFSSON, size, "optimal", ACCURACIES, 2)
    assert expected_error(OLOFSSON, ACCURACIES, best) == pytest.approx(0.01, rel=2e-3)
    for method in METHODS:
        assert expected_error(OLOFSSON, ACCURACIES, allocate(OLOFSSON, size, method, ACCURACIES, 50)) >= 0.00999


@pytest.mark.parametrize(
    ("pixels", "accuracy", "error", "points"),
    [
        (10**9, 0.5, 0.025, 400),  # Cochran 1977, section 4.4: p (1 - p) / V
        (4000, 0.5, 0.025, 364),  # 400 / (1 + 399 / 4000)
        (10**9, 0.85, 0.02, 319),
        (10, 0.5, 0.001, 10),
        (10**9, 1.0, 0.02, 1),
    ],
)
def test_the_size_of_a_simple_random_sample(pixels: int, accuracy: float, error: float, points: int) -> None:
    assert simple_random_size(pixels, accuracy, error) == points


@pytest.mark.parametrize("method", METHODS)
def test_points_of_strata_sum_up_and_stay_within_their_pixels(method: str) -> None:
    rng = np.random.default_rng(7)
    for _ in range(300):
        pixels = np.maximum(1, (10 ** rng.uniform(0, 6, rng.integers(1, 9))).astype(int))
        accuracies = rng.uniform(0.3, 1, len(pixels))
        minimum = int(rng.integers(2, 60))
        total = int(least_points(pixels, method, minimum).sum() + rng.integers(0, 3000))
        points = allocate(pixels, total, method, accuracies, minimum)
        assert points.sum() == min(total, pixels.sum())
        assert (points <= pixels).all() and (points >= least_points(pixels, method, minimum)).all()


def test_what_small_strata_cannot_take_goes_to_the_others() -> None:
    assert allocate([30, 10**6, 10**6], 300, "equal", [0.8] * 3, 2).tolist() == [30, 135, 135]


def test_the_optimal_allocation_goes_where_area_and_doubt_are() -> None:
    """In proportion to W S: 0.5 * 0.5 and 0.5 * 0.3."""
    assert allocate([10**6, 10**6], 800, "optimal", [0.5, 0.9], 2).tolist() == [500, 300]
    assert allocate([10**6, 3 * 10**6], 400, "optimal", [1.0, 1.0], 2).tolist() == [100, 300]


def test_too_few_points_for_the_strata_are_no_allocation() -> None:
    with pytest.raises(ValueError, match="need 8"):
        allocate(OLOFSSON, 7, "proportional", ACCURACIES, 50)


SCHEME = ClassScheme((LandCoverClass(1, "for", "Forest land", "#000000"), LandCoverClass(7, "w", "Wheat", "#ffffff")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.7", [0.7, 0.7]),
        ("for=0.95, 0.6", [0.95, 0.6]),
        ("forest land=.9,7=0.5", [0.9, 0.5]),
        ("WHEAT=1", [0.85, 1.0]),
        ("", [0.85, 0.85]),
    ],
)
def test_expected_accuracies_go_by_code_name_or_value(text: str, expected: list[float]) -> None:
    assert Expectations.parse(text).of([1, 7], ["Forest land", "Wheat"], SCHEME) == expected


def test_expected_accuracies_of_transitions() -> None:
    codes = [BASE + 1, BASE + 7, 7 * BASE + 7, OTHERS]
    names = ["Stable Forest land", "Forest land > Wheat", "Stable Wheat", "Other transitions"]
    found = Expectations.parse("for>w=0.4, stable wheat=0.9, other transitions=0.2, 0.7").of(codes, names, SCHEME, pairs=True)
    assert found == [0.7, 0.4, 0.9, 0.2]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("85", "EXPECTED_ACCURACY holds 85, which is no share between 0 and 1."),
        ("for=good", "EXPECTED_ACCURACY holds for=good, which is no share between 0 and 1."),
        ("0", "EXPECTED_ACCURACY holds 0, which is no share between 0 and 1."),
        ("nan", "EXPECTED_ACCURACY holds nan, which is no share between 0 and 1."),
        ("0.7,0.8", "EXPECTED_ACCURACY is 0.7,0.8, which gives two numbers for all strata."),
        ("maize=0.8", "EXPECTED_ACCURACY names maize, which is no stratum."),
    ],
)
def test_expected_accuracies_that_say_nothing(text: str, sentence: str) -> None:
    with pytest.raises(ParameterError) as refused:
        Expectations.parse(text).of([1, 7], ["Forest land", "Wheat"], SCHEME)
    assert str(refused.value).startswith(sentence)
