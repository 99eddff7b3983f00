"""Held-out figures are about places that the model did not see: nothing of a polygon or a block is on both sides."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.models.honest import make_folds, out_of_fold, spatial_folds
from tlcm_qgis.core.models.random_forest import fit_forest


def _scattered(count: int = 600, side: int = 400, classes: int = 3) -> tuple[np.ndarray, ...]:
    rng = np.random.default_rng(5)
    row, col = rng.integers(side, size=(2, count))
    return np.arange(count), row, col, rng.integers(1, classes + 1, count)


def _forest(features: np.ndarray, classes: np.ndarray, weights: np.ndarray) -> object:
    return fit_forest(features, classes, weights, 20, 1).forest


def test_no_block_and_no_place_is_cut() -> None:
    place, row, col, value = _scattered()
    again = np.tile(place, 2)  # the same places on a second date, where some changed
    later = np.where(place % 7 == 0, value % 3 + 1, value)
    found = make_folds(again, np.tile(row, 2), np.tile(col, 2), np.concatenate([value, later]), 1)
    assert (found.fold[: len(place)] == found.fold[len(place) :]).all()
    block = row // found.block_pixels * 1000 + col // found.block_pixels
    for each in np.unique(block):
        assert len(np.unique(found.fold[: len(place)][block == each])) == 1


def test_a_polygon_across_blocks_is_in_one_fold() -> None:
    row, col = (part.ravel() for part in np.mgrid[0:3, 0:90])
    other = np.array([[200 + 30 * i, 30 * j] for i in range(5) for j in range(8)]).T
    rows, cols = np.concatenate([row, other[0]]), np.concatenate([col, other[1]])
    value = np.concatenate([np.ones(len(row), int), np.arange(other.shape[1]) % 2 + 1])
    fold = spatial_folds(np.arange(len(rows)), rows, cols, value, 1)
    assert len(np.unique(fold[: len(row)])) == 1


def test_points_that_touch_stay_points() -> None:
    """Points that somebody set all over a field are not its polygon: without the whole field, nothing would be known of it."""
    row, col = (part.ravel() for part in np.mgrid[0:60, 0:60])
    value = (row // 30 * 2 + col // 30) + 1
    place = np.arange(len(row))
    assert len(np.unique(make_folds(place, row, col, value, 1).fold[value == 1])) == 1
    points = make_folds(place, row, col, value, 1, is_point=True)
    assert len(np.unique(points.fold[value == 1])) > 1
    polygon = row < 5  # of the same class as the points beside it
    partly = make_folds(place, row, col, value, 1, is_point=~polygon)
    assert len(np.unique(partly.fold[polygon & (value == 1)])) == 1


def test_folds_have_about_the_same_share_of_every_class() -> None:
    place, row, col, value = _scattered(2000)
    fold = spatial_folds(place, row, col, value, 1)
    shares = np.array([[np.mean(fold[value == each] == number) for number in range(5)] for each in (1, 2, 3)])
    assert shares.min() > 0.12
    assert shares.max() < 0.28


def test_blocks_are_wide_where_samples_are_far_apart() -> None:
    """A point every 40 pixels says nothing about how far its neighbours tell; thousands of points leave no pixel far from one."""
    rng = np.random.default_rng(1)
    few, many = (rng.integers(1200, size=(2, count)) for count in (200, 20_000))
    widths = [make_folds(np.arange(len(row)), row, col, np.arange(len(row)) % 3, 1).block_pixels for row, col in (few, many)]
    assert widths == [128, 16]


def test_folds_do_not_depend_on_the_order_of_the_samples() -> None:
    place, row, col, value = _scattered()
    shuffled = np.random.default_rng(3).permutation(len(place))
    assert (spatial_folds(place, row, col, value, 4)[shuffled] == spatial_folds(*(a[shuffled] for a in (place, row, col, value)), 4)).all()


def test_neighbours_are_no_help_out_of_fold() -> None:
    """Fields of one look each, far apart, labelled at random: samples beside tell the label, other fields do not."""
    rng = np.random.default_rng(2)
    field = np.repeat(np.arange(100), 16)
    row, col = 64 * np.stack(np.divmod(field, 10)) + 2 * np.stack(np.divmod(np.tile(np.arange(16), 100), 4))
    value = rng.permutation(np.arange(100) % 2)[field].astype(np.uint8) + 1
    look = rng.normal(size=(100, 4))[field] + rng.normal(scale=0.05, size=(len(row), 4))
    features, weights = look.astype(np.float32), np.ones(len(row), np.float32)
    fold = spatial_folds(np.arange(len(row)), row, col, value, 1)
    found = out_of_fold(features, value, weights, fold, _forest, lambda: None)
    assert np.mean(found.argmax(axis=1) + 1 == value) < 0.7
    assert fit_forest(features, value, weights, 20, 1).out_of_bag_accuracy > 0.95


def test_nothing_is_said_of_a_class_that_one_fold_has() -> None:
    place, row, col, value = _scattered(200)
    place, row, col, value = (np.append(part, more) for part, more in zip((place, row, col, value), (900, 500, 500, 9), strict=True))
    features = np.column_stack([value, row]).astype(np.float32)
    fold = spatial_folds(place, row, col, value, 1)
    found = out_of_fold(features, value.astype(np.uint8), np.ones(len(row), np.float32), fold, _forest, lambda: None)
    assert found.shape == (201, 4)
    assert np.isnan(found[-1]).all()
    assert np.isfinite(found[:-1]).all()
    assert np.allclose(found[:-1].sum(axis=1), 1, atol=1e-5)


def test_a_fit_is_asked_whether_to_go_on() -> None:
    value = _scattered(100)[3]

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        out_of_fold(np.zeros((100, 1), np.float32), value.astype(np.uint8), np.ones(100, np.float32), np.arange(100) % 5, _forest, stop)


def test_no_samples_have_no_folds() -> None:
    assert len(spatial_folds([], [], [], [], 1)) == 0
