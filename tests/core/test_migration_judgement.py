"""Variant "best": which samples of a class changed, and which only moved with their class."""

from __future__ import annotations

import numpy as np

from tlcm_qgis.core.migration.judgement import Anchors, closest_of_each_class, common_shift, judge, log_odds_of_another_class
from tlcm_qgis.core.migration.thresholds import first_within, generous_quotas

NOBODY = Anchors(np.zeros((0, 6)), np.zeros(0, np.uint8))


def test_season_of_a_class_is_no_change() -> None:
    """All fields harvested at once are still fields."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    before = np.where(classes[:, np.newaxis] == 1, 0.1, 0.4) + rng.normal(0, 0.01, (40, 3))
    after = before + np.where(classes[:, np.newaxis] == 1, 0.25, 0.0) + rng.normal(0, 0.002, (40, 3))
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.kept.all()
    assert found.confidence.min() > 0.9


def test_sample_that_became_another_class_is_dropped() -> None:
    """A wood that was cut goes on training as wood."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    level = np.where(classes == 1, 0.1, 0.4)
    before = level[:, np.newaxis] + rng.normal(0, 0.01, (40, 3))
    level[:6] = 0.4
    after = level[:, np.newaxis] + rng.normal(0, 0.01, (40, 3))
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert np.flatnonzero(~found.kept).tolist() == list(range(6))
    assert found.confidence[:6].max() < 0.2


def test_unusual_movement_within_the_class_is_no_change() -> None:
    """A field mown earlier than the others still looks like no other class."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    rng = np.random.default_rng(0)
    before = np.where(classes[:, np.newaxis] == 1, 0.1, 0.4) + rng.normal(0, 0.01, (40, 3))
    after = before + rng.normal(0, 0.002, (40, 3))
    after[0] -= 0.05
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.distance[0] > found.usual[0]
    assert found.kept[0]


def test_class_that_vanished_keeps_its_least_changed_samples() -> None:
    """A date without a single sample of a class could not show it on its map."""
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    distance_to_change = np.linspace(0.3, 0.5, 20)
    before = np.zeros((40, 3))
    before[20:] = 0.6
    after = before.copy()
    after[:20] += distance_to_change[:, np.newaxis] * np.array([1, -1, 1]) * np.resize([1, -1], 20)[:, np.newaxis]
    after[:20, 0] = 0.6
    found = judge(before, after, np.hstack([after, after]), classes, np.zeros(40, np.int64), NOBODY)
    assert found.kept[:20].any()


def test_closest_share_of_a_class_is_rounded_up() -> None:
    """A class of three samples would keep none of them."""
    distance, classes = np.array([3.0, 1.0, 2.0, 9.0]), np.array([1, 1, 1, 2])
    chosen = closest_of_each_class(np.array([False, False, False, True]), distance, classes, 0.1)
    assert chosen.tolist() == [False, True, False, True]


def test_samples_of_the_date_itself_teach_the_discriminant() -> None:
    """Dated truth must help to judge what comes from other dates."""
    classes = np.array([1, 1, 2, 2], np.uint8)
    features = np.array([[0.0], [0.1], [0.05], [0.02]])
    anchors = Anchors(np.array([[0.0], [0.1], [1.0], [1.1], [0.9]]), np.array([1, 1, 2, 2, 2], np.uint8))
    odds = log_odds_of_another_class(features, classes, np.array([True, True, False, False]), anchors)
    assert (odds[:2] < 0).all()
    assert (odds[2:] > 0).all()


def test_small_class_takes_the_movement_of_all() -> None:
    """A class of two samples declared unmoved by its own two samples."""
    moved = np.full((12, 3), 0.1)
    moved[0] = 5.0
    shift = common_shift(moved, np.array([1, 1] + [2] * 10, np.uint8), np.zeros(12, np.int64), np.ones(12, bool))
    np.testing.assert_allclose(shift, 0.1)


def test_dates_of_origin_move_on_their_own() -> None:
    """Samples labelled in spring and in autumn do not move to summer alike."""
    moved = np.repeat([[0.1], [-0.2]], 5, axis=0)
    shift = common_shift(moved, np.ones(10, np.uint8), np.repeat([0, 1], 5), np.ones(10, bool))
    np.testing.assert_allclose(shift, moved)


def test_rare_class_is_not_thinned_out() -> None:
    """A few wetland points beside thousands of field pixels are all kept."""
    limit = generous_quotas({1: 100_000, 2: 20, 3: 0}, 2000)
    assert limit[2] == 20
    assert sum(limit.values()) <= 3000


def test_the_same_places_stay_on_every_date() -> None:
    """A time series of a place needs the place on every date."""
    rank = np.random.default_rng(0).permutation(100)
    classes = np.repeat([1, 2], 50)
    chosen = first_within(classes, {1: 5, 2: 5}, rank)
    fewer = np.setdiff1d(np.arange(100), chosen[:1])
    assert set(chosen[1:]) <= set(fewer[first_within(classes[fewer], {1: 5, 2: 5}, rank[fewer])])
