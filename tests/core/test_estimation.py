"""Estimates of accuracy and area: the worked examples of the papers to their digits, and intervals that do not promise too much."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.stats import norm

from tlcm_qgis.core.accuracy.estimation import OUTSIDE, Sample, areas, estimate, lonely_strata, unused_strata
from tlcm_qgis.core.accuracy.intervals import Interval, share_interval, unseen_limit

# Olofsson et al. (2014), table 8: rows = map, columns = reference: deforestation, forest gain, stable forest, stable non-forest.
OLOFSSON_MAP_ROWS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
OLOFSSON_PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000], np.float64)
HECTARES = OLOFSSON_PIXELS.sum() * 30 * 30 / 10_000
PAPER_QUANTILE = 1.96

# Stehman (2014), table 2: 40 places, ten of each of the strata A, B, C and D with 40,000, 30,000, 20,000 and 10,000 pixels.
STEHMAN_STRATUM = "A" * 10 + "B" * 10 + "C" * 10 + "D" * 10
STEHMAN_MAP = "AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD"
STEHMAN_REFERENCE = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
STEHMAN_PIXELS = np.array([40_000, 30_000, 20_000, 10_000], np.float64)


def _indices(text: str) -> np.ndarray:
    return np.array([ord(letter) - ord("A") for letter in text])


def _stehman(**changes: object) -> Sample:
    sample = Sample(
        _indices(STEHMAN_REFERENCE),
        _indices(STEHMAN_MAP),
        _indices(STEHMAN_STRATUM),
        np.arange(40),
        STEHMAN_PIXELS / STEHMAN_PIXELS.sum(),
        STEHMAN_PIXELS,
        4,
    )
    return replace(sample, **changes)  # type: ignore[arg-type]


def _rounded(interval: Interval, digits: int = 3) -> tuple[float, float]:
    return round(interval.value, digits), round(interval.standard_error, digits)


def test_areas_of_olofsson_to_the_hectare() -> None:
    """Section 5.2.2 of Olofsson et al. (2014): areas and the half widths of their intervals, as printed."""
    found = estimate(Sample.of_matrix(OLOFSSON_MAP_ROWS.T, OLOFSSON_PIXELS))
    hectares = [item.area.scaled(HECTARES) for item in found.classes]
    assert [round(area.value) for area in hectares] == [21_158, 11_686, 285_770, 581_386]
    assert [round(PAPER_QUANTILE * area.standard_error) for area in hectares] == [6_158, 3_756, 15_510, 16_282]


def test_accuracies_of_olofsson_as_printed() -> None:
    """Section 5.2.1: two half widths of producer's accuracies are misprinted there (0.23, 0.01); equation 7 gives 0.25 and 0.02."""
    found = estimate(Sample.of_matrix(OLOFSSON_MAP_ROWS.T, OLOFSSON_PIXELS))
    users, producers = ([getattr(item, name) for item in found.classes] for name in ("users", "producers"))
    assert [round(item.value, 2) for item in users] == [0.88, 0.73, 0.93, 0.96]
    assert [round(PAPER_QUANTILE * item.standard_error, 2) for item in users] == [0.07, 0.10, 0.04, 0.02]
    assert [round(item.value, 2) for item in producers] == [0.75, 0.85, 0.93, 0.96]
    assert [round(PAPER_QUANTILE * item.standard_error, 2) for item in producers] == [0.21, 0.25, 0.03, 0.02]
    assert round(found.overall.value, 2) == 0.95
    assert round(PAPER_QUANTILE * found.overall.standard_error, 2) == 0.02


def test_shares_of_olofsson_as_in_table_9() -> None:
    """Rows are the reference here, the map in the paper; a transposed table would swap omission and commission."""
    found = estimate(Sample.of_matrix(OLOFSSON_MAP_ROWS.T, OLOFSSON_PIXELS))
    table_9 = [[0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024], [0.0019, 0, 0.2967, 0.0213], [0.0040, 0.0020, 0.0179, 0.6212]]
    np.testing.assert_array_equal(np.round(found.proportions.T, 4), table_9)


def test_figures_of_stehman_as_printed() -> None:
    """Pages 4932 to 4936 of Stehman (2014): strata that are not the classes of the map."""
    found = estimate(_stehman())
    assert _rounded(found.overall) == (0.63, 0.085)
    assert _rounded(found.classes[1].users) == (0.574, 0.125)
    assert round(found.classes[1].producers.value, 3) == 0.794
    assert _rounded(found.classes[0].area) == (0.35, 0.082)
    assert _rounded(found.classes[2].area) == (0.20, 0.064)
    assert found.proportions[2, 1] == pytest.approx(0.08)


def test_error_of_stehmans_producers_accuracy_by_his_own_equation() -> None:
    """The paper prints 0.114; its equation 28 gives 0.117 with its own table 3, and 0.114 only if the 0.1 of stratum D there is left out."""
    found = estimate(_stehman()).classes[1].producers
    truth, shown = (_indices(text) == 1 for text in (STEHMAN_REFERENCE, STEHMAN_MAP))
    right, of_class = (truth & shown).reshape(4, 10).astype(float), truth.reshape(4, 10).astype(float)
    total = (STEHMAN_PIXELS * of_class.mean(axis=1)).sum()
    ratio = (STEHMAN_PIXELS * right.mean(axis=1)).sum() / total
    square_x = of_class.var(axis=1, ddof=1)
    assert square_x[3] == pytest.approx(0.1)
    joint = np.array([np.cov(y, x)[0, 1] for y, x in zip(right, of_class, strict=True)])

    def error(square: np.ndarray) -> float:
        spread = right.var(axis=1, ddof=1) + ratio**2 * square - 2 * ratio * joint
        return float(np.sqrt((STEHMAN_PIXELS**2 * (1 - 10 / STEHMAN_PIXELS) * spread / 10).sum()) / total)

    assert found.standard_error == pytest.approx(error(square_x))
    assert round(error(square_x), 3) == 0.117
    assert round(error(np.where(np.arange(4) == 3, 0, square_x)), 3) == 0.114


def test_simple_random_sample_is_the_binomial() -> None:
    """Overall accuracy, areas and accuracies of one class by the formulas of Cochran (1977), section 3."""
    rng = np.random.default_rng(1)
    truth, shown = rng.integers(0, 3, (2, 200))
    found = estimate(Sample.simple(truth, shown, 3))
    share = (truth == shown).mean()
    assert found.overall.value == pytest.approx(share)
    assert found.overall.standard_error == pytest.approx(np.sqrt(share * (1 - share) / 199))
    area = (truth == 2).mean()
    assert found.classes[2].area.standard_error == pytest.approx(np.sqrt(area * (1 - area) / 199))


def test_sample_of_everything_has_no_error() -> None:
    """Half of the pixels halve the variance; all of them leave none, and the interval no width."""
    rng = np.random.default_rng(2)
    truth, shown = rng.integers(0, 3, (2, 100))
    many, half, every = (estimate(Sample.simple(truth, shown, 3, size)) for size in (None, 200, 100))
    assert half.overall.standard_error == pytest.approx(many.overall.standard_error * np.sqrt(0.5))
    for item in (every.overall, every.kappa, every.classes[0].area, every.classes[1].f1):
        assert item.standard_error == 0
        assert item.low == item.high == item.value


def test_f1_and_kappa_by_the_delta_method() -> None:
    """Standard errors of F1 and kappa agree with those of many simulated samples."""
    rng = np.random.default_rng(3)
    shares = np.array([[0.35, 0.05, 0.0], [0.04, 0.3, 0.06], [0.02, 0.03, 0.15]]).ravel()
    drawn = rng.choice(9, (2000, 400), p=shares)
    found = [estimate(Sample.simple(cells // 3, cells % 3, 3)) for cells in drawn]
    for pick in (lambda e: e.kappa, lambda e: e.classes[2].f1, lambda e: e.classes[1].producers):
        errors = np.array([pick(item).standard_error for item in found])
        values = np.array([pick(item).value for item in found])
        assert np.sqrt((errors**2).mean()) == pytest.approx(values.std(), rel=0.06)


def test_kappa_has_the_error_of_fleiss() -> None:
    """The large-sample variance of Fleiss, Cohen & Everitt (1969), worked out independently, but for n against n - 1."""
    matrix = np.array([[35, 14, 11, 1], [4, 11, 3, 0], [12, 9, 38, 4], [2, 5, 12, 2]])
    found = estimate(Sample.of_matrix(matrix, None)).kappa
    count = matrix.sum()
    p = matrix / count
    rows, columns, agreed = p.sum(axis=1), p.sum(axis=0), np.trace(p)
    chance = rows @ columns
    first = (np.diag(p) * ((1 - chance) - (columns + rows) * (1 - agreed)) ** 2).sum()
    off = p * (columns[:, None] + rows[None, :]) ** 2
    second = (1 - agreed) ** 2 * (off.sum() - np.trace(off))
    variance = (first + second - (agreed * chance - 2 * chance + agreed) ** 2) / (count * (1 - chance) ** 4)
    assert found.value == pytest.approx((agreed - chance) / (1 - chance))
    assert found.standard_error == pytest.approx(np.sqrt(variance * count / (count - 1)))


def test_pixels_of_a_polygon_are_one_observation() -> None:
    """Ten equal pixels a polygon say as much as one: counted one by one, the interval would be three times too narrow."""
    rng = np.random.default_rng(4)
    truth, shown = rng.integers(0, 2, (2, 50))
    alone = estimate(Sample.simple(truth, shown, 2))
    many = Sample.simple(np.repeat(truth, 10), np.repeat(shown, 10), 2)
    together = estimate(replace(many, cluster=np.repeat(np.arange(50), 10)))
    assert together.overall.as_json() == pytest.approx(alone.overall.as_json())
    assert together.places == 50
    assert estimate(many).overall.standard_error < together.overall.standard_error / 3


def test_compressed_sample_says_the_same() -> None:
    """Polygons of a million pixels are counted before they are computed with."""
    rng = np.random.default_rng(5)
    sample = replace(Sample.simple(*rng.integers(0, 3, (2, 500)), 3), cluster=rng.integers(0, 40, 500))
    short = sample.compressed()
    assert len(short.reference) < 360
    for first, second in zip(estimate(sample).classes, estimate(short).classes, strict=True):
        assert first.area.low == pytest.approx(second.area.low)
        assert first.producers.standard_error == pytest.approx(second.producers.standard_error)


def test_a_place_on_several_dates_is_one_observation() -> None:
    """The same errors seen on twelve dates are not twelve times as much evidence."""
    rng = np.random.default_rng(6)
    truth, shown = rng.integers(0, 2, (2, 60))
    one = estimate(Sample.simple(truth, shown, 2))
    twelve = Sample.simple(np.tile(truth, 12), np.tile(shown, 12), 2)
    pooled = estimate(replace(twelve, cluster=np.tile(np.arange(60), 12)))
    assert pooled.overall.as_json() == pytest.approx(one.overall.as_json())


def test_cluster_in_several_strata() -> None:
    """Strata that differ between dates: what a place adds on both dates is added before it is squared."""
    rng = np.random.default_rng(7)
    truth, shown = rng.integers(0, 2, (2, 80))
    weights = np.full(4, 0.25)
    stratum = np.concatenate([shown, shown + 2])
    double = Sample(np.tile(truth, 2), np.tile(shown, 2), stratum, np.tile(np.arange(80), 2), weights, None, 2)
    single = Sample(truth, shown, shown, np.arange(80), np.full(2, 0.5), None, 2)
    assert estimate(double).overall.standard_error == pytest.approx(estimate(single).overall.standard_error)
    apart = replace(double, cluster=np.arange(160))
    assert estimate(apart).overall.standard_error == pytest.approx(estimate(single).overall.standard_error / np.sqrt(2))


def test_stratum_with_one_place_keeps_its_share_and_gets_an_error() -> None:
    """Its variance is not zero because it is unknown."""
    keep = np.r_[0:30, 30]
    sample = _stehman()
    lonely = replace(sample, **{name: getattr(sample, name)[keep] for name in ("reference", "mapped", "stratum", "cluster")})
    assert lonely_strata(lonely) == [3]
    found = estimate(lonely)
    assert found.proportions.sum() == pytest.approx(1)
    without = replace(lonely, weights=np.array([0.4, 0.3, 0.2, 0.0]))
    assert found.overall.standard_error > 0.9 * estimate(without).overall.standard_error


def test_stratum_without_a_place_is_named_and_left_out() -> None:
    """The rest of the area is what the figures are of."""
    sample = _stehman()
    keep = np.arange(30)
    three = replace(sample, **{name: getattr(sample, name)[keep] for name in ("reference", "mapped", "stratum", "cluster")})
    assert unused_strata(three) == [3]
    expected = (0.4 * 0.6 + 0.3 * 0.8 + 0.2 * 0.4) / 0.9
    assert estimate(three).overall.value == pytest.approx(expected)


def test_nothing_wrong_is_not_certainty() -> None:
    """Thirty right places leave room for errors: the interval is that of Wilson, not a point."""
    found = estimate(Sample.simple(np.arange(30) % 2, np.arange(30) % 2, 2))
    assert found.overall.value == found.overall.high == 1
    assert 0.85 < found.overall.low < 0.9
    assert found.kappa.low < 0.85
    assert found.classes[0].users.low < 0.82


def test_one_cluster_has_no_variance() -> None:
    """One polygon says nothing about how much another one would differ."""
    sample = Sample.simple([0, 1], [0, 0], 2)
    assert estimate(replace(sample, cluster=np.zeros(2, np.int64))) is None


def test_class_that_is_nowhere_has_an_area_of_zero_with_an_upper_limit() -> None:
    """A class that no place showed may still be there; its accuracies are unknown."""
    found = estimate(Sample.simple([0] * 50 + [1] * 50, [0] * 50 + [1] * 50, 3))
    item = found.classes[2]
    assert (item.users, item.producers, item.f1) == (None, None, None)
    assert (item.area.value, item.area.low) == (0, 0)
    assert 0.01 < item.area.high < 0.05


def test_areas_alone_are_those_of_the_whole_estimate() -> None:
    """Transitions are many; their areas come without accuracies."""
    for alone, item in zip(areas(_stehman()), estimate(_stehman()).classes, strict=True):
        assert alone.as_json() == pytest.approx(item.area.as_json())


def test_interval_of_a_share_is_wilsons() -> None:
    """For a simple random sample with many places: the roots of Wilson's quadratic equation."""
    share, count = 0.9, 400
    found = share_interval(share, np.sqrt(share * (1 - share) / count), np.inf, count)
    z = norm.ppf(0.975)
    roots = np.roots([1 + z**2 / count, -(2 * share + z**2 / count), share**2])
    assert (found.low, found.high) == pytest.approx(tuple(sorted(roots)))
    newcombe = share_interval(81 / 263, np.sqrt(81 * 182 / 263**3), np.inf, 263)  # Newcombe 1998, table I
    assert (round(newcombe.low, 4), round(newcombe.high, 4)) == (0.2553, 0.3662)


def test_places_without_map_make_their_stratum_smaller() -> None:
    """Half of the second stratum has no map: it weighs 0.3, not 0.6; the error is that of a ratio (Cochran 1977, section 5A.14)."""
    outside = np.repeat([False, False, True], [10, 20, 20])
    stratum = np.repeat([0, 1], [10, 40])
    reference = np.r_[[0] * 8, [1] * 2, [0] * 5, [1] * 15, [OUTSIDE] * 20]
    sample = Sample(reference, np.where(outside, 0, stratum), stratum, np.arange(50), np.array([0.4, 0.6]), None, 2)
    found = estimate(sample)
    assert found is not None and found.places == 30
    inside = 0.4 + 0.6 * 20 / 40
    area = (0.4 * 8 / 10 + 0.6 * 5 / 40) / inside
    residual = np.where(outside, 0.0, (reference == 0) - area)
    variance = 0.4**2 * residual[:10].var(ddof=1) / 10 + 0.6**2 * residual[10:].var(ddof=1) / 40
    assert found.classes[0].area.value == pytest.approx(area)
    assert found.classes[0].area.standard_error == pytest.approx(np.sqrt(variance) / inside)
    assert found.overall.value == pytest.approx((0.4 * 0.8 + 0.6 * 15 / 40) / inside)
    assert found.proportions.sum() == pytest.approx(1)
    packed = estimate(sample.compressed())
    assert packed is not None and packed.kappa is not None and found.kappa is not None
    assert packed.kappa.as_json() == pytest.approx(found.kappa.as_json())


def test_kappa_of_a_part_has_the_error_of_its_jackknife() -> None:
    rng = np.random.default_rng(8)
    mapped = rng.integers(0, 2, 4000)
    reference = np.where(rng.random(4000) < 0.2, 1 - mapped, mapped)
    reference[:2000][rng.random(2000) < 0.4] = OUTSIDE
    stratum = np.repeat([0, 1], 2000)
    sample = Sample(reference, mapped, stratum, np.arange(4000), np.array([0.7, 0.3]), None, 2)
    group = np.arange(4000) % 40

    def kappa(chosen: np.ndarray) -> float:
        part = Sample(reference[chosen], mapped[chosen], stratum[chosen], np.flatnonzero(chosen), sample.weights, None, 2)
        found = estimate(part)
        assert found is not None and found.kappa is not None
        return found.kappa.value

    without = np.array([kappa(group != number) for number in range(40)])
    whole = estimate(sample)
    assert whole is not None and whole.kappa is not None
    assert whole.kappa.standard_error == pytest.approx(np.sqrt(39 / 40 * ((without - without.mean()) ** 2).sum()), rel=0.25)


def test_nothing_inside_is_no_estimate() -> None:
    assert estimate(Sample(np.full(3, OUTSIDE), np.zeros(3, np.int64), np.zeros(3, np.int64), np.arange(3), np.ones(1), None, 2)) is None


def test_limit_of_what_no_place_shows_is_that_of_clopper_and_pearson() -> None:
    """0 of n, however the places are spread over strata that were sampled alike."""
    for count in (10, 100, 1000):
        exact = 1 - 0.025 ** (1 / count)
        assert unseen_limit(np.ones(1), np.array([float(count)])) == pytest.approx(exact)
        assert unseen_limit(np.array([0.2, 0.3, 0.5]), np.array([0.2, 0.3, 0.5]) * count) == pytest.approx(exact)


def test_limit_of_what_no_place_shows_is_the_worst_of_all_ways_to_be_spread() -> None:
    """Over a grid of the shares in three strata, the largest area that is missed in 2.5 % of the draws."""
    weights, places = np.array([0.2, 0.5, 0.3]), np.array([40.0, 20.0, 5.0])
    shares = np.linspace(0, 0.999, 334)
    first, second, third = np.meshgrid(shares, shares, shares, indexing="ij")
    missed = (1 - first) ** places[0] * (1 - second) ** places[1] * (1 - third) ** places[2] >= 0.025
    best = float((weights[0] * first + weights[1] * second + weights[2] * third)[missed].max())
    found = unseen_limit(weights, places)
    assert best <= found <= best + 0.003


def test_what_no_place_shows_may_lie_where_few_places_are() -> None:
    """Half of the area has 1,000 places, the other half 10: 30 % of that half may be of a class that none of them shows."""
    stratum = np.repeat([0, 1], [1000, 10])
    truth = np.zeros(1010, np.int64)
    sample = Sample(truth, truth, stratum, np.arange(1010), np.array([0.5, 0.5]), None, 2)
    found = estimate(sample)
    assert found.classes[1].area.value == 0
    assert found.classes[1].area.high == pytest.approx(0.5 * (1 - 0.025**0.1), rel=0.01)
    assert found.overall.low == pytest.approx(1 - found.classes[1].area.high)
    known = estimate(replace(sample, population=np.array([1e6, 10.0])))  # all of the second stratum was looked at
    assert known.classes[1].area.high < 0.1
    plots = estimate(replace(sample, cluster=np.minimum(np.arange(1010), 1000 + np.arange(1010) // 2 % 5)))  # in five plots
    assert plots.classes[1].area.high > found.classes[1].area.high


def test_unequal_pixels_count_by_their_area() -> None:
    """In degrees: the ratio estimator of Cochran (1977, section 6.4), also if alike pixels of a cluster are put together."""
    rng = np.random.default_rng(6)
    truth, area = rng.integers(0, 2, 300), rng.uniform(0.5, 1.5, 300)
    sample = replace(Sample.simple(truth, np.zeros(300, np.int64), 2), area=area)
    found = estimate(sample).classes[1].area
    share = (area * truth).sum() / area.sum()
    assert found.value == pytest.approx(share)
    error = np.sqrt(300 / 299 * (area**2 * (truth - share) ** 2).sum()) / area.sum()
    assert found.standard_error == pytest.approx(error)
    plots = replace(sample, cluster=np.arange(300) // 3)
    assert estimate(plots.compressed()).classes[1].area.standard_error == pytest.approx(estimate(plots).classes[1].area.standard_error)
