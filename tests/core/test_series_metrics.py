"""Accuracy of label series: the figures of the paper where they are compared with it, and figures that mean what they say elsewhere."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from golden_numbers import golden_file
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linear_sum_assignment

from tlcm_qgis.core.accuracy.series_metrics import (
    EPSILON,
    ChangeCounts,
    carried_forward,
    change_points,
    label_figures,
    spatial_changes,
    temporal_changes,
    temporal_counts,
)
from tlcm_qgis.core.filtering import Rule, majority_in_time

DATES = 48


@pytest.fixture(scope="module")
def published() -> Any:
    return json.loads(golden_file("tsscd/filter_metrics.json").read_text())


@pytest.fixture(scope="module")
def series(published: Any) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return truth, predictions and filtered predictions (N, T), as the published code has them."""
    metrics = published["metrics"]
    truth, mapped = np.array(metrics["labels"]), np.array(metrics["preds"])
    cube = (mapped.T[..., np.newaxis] + 1).astype(np.uint8)
    return truth, mapped, majority_in_time(cube, None, 3, Rule((2,), published=True))[0][..., 0].T.astype(int) - 1


def _with_changes(*places: int, dates: int = DATES) -> np.ndarray:
    """Return a series (1, T) that changes after these dates."""
    steps = np.zeros(dates, np.int64)
    steps[[place + 1 for place in places]] = 1
    return np.cumsum(steps)[np.newaxis] % 2 + 1


def _counts(counts: ChangeCounts) -> tuple[int, int, int, int]:
    return counts.both, counts.missed, counts.false, counts.neither


def _published_counts(figures: dict[str, float]) -> list[float]:
    names = ("PreChange_LabChange", "PreNoChange_LabChange", "PreChange_LabNoChange", "PreNoChange_LabNoChange")
    return [figures[name] - EPSILON for name in names]


# -- labels ------------------------------------------------------------------------------------------------------------------------


def test_figures_of_labels_are_those_of_the_published_code(published: Any, series: Any) -> None:
    """A user compares them with the table of the paper."""
    expected = published["metrics"]
    found = label_figures(series[0], series[1], 6)
    np.testing.assert_array_equal(found.figures.matrix, expected["confusion"])
    assert [item.producers for item in found.figures.classes] == pytest.approx(expected["class_acc"], rel=1e-12)
    ours = (found.figures.overall, found.figures.average, found.figures.kappa, found.published_f1, found.mean_iou, found.weighted_iou)
    assert ours == pytest.approx([expected[name] for name in ("OA", "AA", "Kappa", "F1", "mIoU", "FWIoU")], rel=1e-12)


def test_a_class_that_is_never_shown_rightly_counts_except_in_the_published_f1() -> None:
    """The published mean F1 gets better when a class is lost altogether."""
    found = label_figures(np.array([0, 0, 1, 1, 2]), np.array([0, 0, 1, 1, 1]), 4)
    assert found.published_f1 == pytest.approx((1 + 0.8) / 2)
    assert found.figures.macro_f1 == pytest.approx((1 + 0.8 + 0) / 3)
    assert found.mean_iou == pytest.approx((1 + 2 / 3 + 0) / 3)
    assert found.weighted_iou == pytest.approx((2 * 1 + 2 * 2 / 3 + 0) / 5)


def test_truth_that_is_no_class_is_left_out() -> None:
    found = label_figures(np.array([[0, 9], [-1, 1]]), np.array([[0, 0], [1, 1]]), 2)
    assert (found.figures.count, found.figures.overall) == (2, 1.0)
    nothing = label_figures(np.array([7]), np.array([0]), 2)
    assert (nothing.mean_iou, nothing.weighted_iou, nothing.published_f1) == (None, None, None)


# -- changes -----------------------------------------------------------------------------------------------------------------------


def test_a_change_lies_at_the_last_date_with_the_old_class(published: Any) -> None:
    for case in published["series"]:
        for name, labels in (("raw", case["series"]), ("majority", case["majority3"])):
            places = np.flatnonzero(change_points(np.array(labels)))
            assert places.tolist() == case[f"cp_{name}"]
            assert np.array(labels)[[*places, -1]].tolist() == case[f"types_{name}"]


def test_spatial_scores_are_those_of_the_published_code(published: Any, series: Any) -> None:
    counts, expected = spatial_changes(series[0], series[2]), published["metrics"]["spatial"]
    assert _counts(counts) == pytest.approx(_published_counts(expected), abs=1e-9)
    found = counts.scores(published=True)
    ours = (found.producers, found.users, found.f1, found.change_producers, found.change_users, found.stable_producers, found.stable_users)
    names = ("pa", "ua", "f1", "pa_change", "ua_change", "pa_Nochange", "ua_Nochange")
    assert ours == pytest.approx([expected[f"spatial_{name}"] for name in names], rel=1e-12)


@pytest.mark.parametrize("tolerance", [0, 1])
def test_temporal_scores_are_those_of_the_published_code(published: Any, series: Any, tolerance: int) -> None:
    expected = published["metrics"][f"temporal_tol{tolerance}"]
    counts = temporal_changes(series[0], series[2], tolerance, published=True)
    assert _counts(counts) == pytest.approx(_published_counts(expected), abs=1e-9)
    found = counts.scores(published=True)
    assert (found.producers, found.users, found.f1) == pytest.approx([expected[f"temporal_{n}"] for n in ("pa", "ua", "f1")], rel=1e-12)


def test_every_single_series_counts_as_in_the_published_code(published: Any, series: Any) -> None:
    for row, case in enumerate(published["metrics"]["per_sample_tol1"]):
        counts = temporal_changes(series[0][row : row + 1], series[2][row : row + 1], published=True)
        assert _counts(counts) == (case["tp"], case["fn"], case["fp"], case["tn"])


def test_the_odd_cases_of_the_published_code(published: Any) -> None:
    for case in published["temporal_toy_tol1"]:
        truth, mapped = _with_changes(*case["label_cp"]), _with_changes(*case["pred_cp"])
        counts = temporal_changes(truth, mapped, published=True)
        assert _counts(counts) == pytest.approx(_published_counts(case), abs=1e-9)
        found = counts.scores(published=True)
        assert (found.producers, found.users, found.f1) == pytest.approx([case[f"temporal_{n}"] for n in ("pa", "ua", "f1")], rel=1e-12)


@pytest.mark.parametrize(
    ("true", "shown", "expected"),
    [
        ((20, 21), (20, 21), (2, 0, 0)),  # the published code misses one of two that are both exact
        ((10,), (9, 11), (1, 0, 1)),  # ... and forgives one of two that surround a change
        ((20, 21), (19, 22), (2, 0, 0)),
        ((5, 7), (6,), (1, 1, 0)),
        ((10,), (8, 12), (0, 1, 2)),
        ((), (3,), (0, 0, 1)),
        ((3,), (), (0, 1, 0)),
        ((), (), (0, 0, 0)),
    ],
)
def test_true_and_mapped_changes_are_paired_one_to_one(true: tuple[int, ...], shown: tuple[int, ...], expected: Any) -> None:
    """Otherwise a map that flickers around every change would look perfect."""
    counts = temporal_changes(_with_changes(*true), _with_changes(*shown))
    assert _counts(counts) == (*expected, DATES - 1 - sum(expected))


def test_what_is_undefined_has_no_number() -> None:
    """A scene without any change is not half right."""
    nothing = temporal_changes(_with_changes(), _with_changes()).scores()
    assert (nothing.change_producers, nothing.change_users, nothing.change_f1, nothing.f1) == (None, None, None, None)
    assert (nothing.stable_producers, nothing.stable_users) == (1.0, 1.0)
    blind = temporal_changes(_with_changes(3), _with_changes()).scores()
    assert (blind.change_producers, blind.change_users, blind.change_f1) == (0.0, None, 0.0)


def test_one_date_has_no_changes() -> None:
    counts = temporal_changes(np.array([[3]]), np.array([[4]])) + spatial_changes(np.array([[3]]), np.array([[4]]))
    assert _counts(counts) == (0, 0, 0, 1)


def test_series_longer_than_the_published_code_can_hold_are_refused_there_only() -> None:
    long = _with_changes(70, dates=100)
    assert _counts(temporal_changes(long, long)) == (1, 0, 0, 98)
    with pytest.raises(ValueError, match="100 dates: the published form has room for 65"):
        temporal_changes(long, long, published=True)


SERIES = arrays(np.int64, st.tuples(st.integers(1, 5), st.integers(1, 12)), elements=st.integers(1, 3))


def _most_pairs(true: np.ndarray, shown: np.ndarray, tolerance: int) -> int:
    """Return the number of pairs by assignment: every pair in reach is worth 1."""
    near = np.abs(true[:, np.newaxis] - shown) <= tolerance
    return int(near[linear_sum_assignment(near, maximize=True)].sum())


@given(SERIES, st.integers(0, 3), st.integers(0, 2**32 - 1))
def test_no_pairing_finds_more(truth: np.ndarray, tolerance: int, seed: int) -> None:
    mapped = np.where(np.random.default_rng(seed).random(truth.shape) < 0.5, truth, 2)
    counts = temporal_changes(truth, mapped, tolerance)
    places = [(np.flatnonzero(a), np.flatnonzero(b)) for a, b in zip(change_points(truth), change_points(mapped), strict=True)]
    assert counts.both == sum(_most_pairs(true, shown, tolerance) for true, shown in places)
    assert counts.both + counts.missed == change_points(truth).sum()
    assert counts.both + counts.false == change_points(mapped).sum()
    assert min(_counts(counts)) >= 0 and sum(_counts(counts)) == truth.shape[0] * (truth.shape[1] - 1)


@given(SERIES)
def test_a_perfect_map_is_perfect(truth: np.ndarray) -> None:
    for counts in (spatial_changes(truth, truth), temporal_changes(truth, truth), temporal_changes(truth, truth, 0)):
        assert (counts.missed, counts.false) == (0, 0)
        assert counts.scores().change_f1 in (None, 1.0)


@given(SERIES, SERIES)
def test_series_count_alike_alone_and_together(first: np.ndarray, second: np.ndarray) -> None:
    """Blocks of a map are added up."""
    dates = min(first.shape[1], second.shape[1])
    truth = np.concatenate([first[:, :dates], second[:, :dates]])
    mapped = truth[::-1]
    for count in (spatial_changes, temporal_changes):
        assert count(truth, mapped) == sum((count(truth[i : i + 1], mapped[i : i + 1]) for i in range(len(truth))), ChangeCounts())


def test_gaps_take_the_class_before_them() -> None:
    """A cloudy spell must not look like two changes."""
    labels = np.array([[0, 0, 3, 0, 5, 0], [0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 1, 2]], np.uint8)
    assert carried_forward(labels).tolist() == [[3, 3, 3, 3, 5, 5], [0] * 6, [1, 1, 1, 1, 1, 2]]


def test_counts_of_each_series_add_up_to_those_of_all() -> None:
    """Intervals of change metrics rest on what each place adds."""
    rng = np.random.default_rng(8)
    truth, mapped = rng.integers(1, 3, (2, 30, 9))
    for tolerance in (0, 1, 3):
        found = temporal_counts(truth, mapped, tolerance)
        whole = temporal_changes(truth, mapped, tolerance)
        assert found.sum(axis=0).tolist() == [whole.both, whole.missed, whole.false, whole.neither]
        one = temporal_changes(truth[4:5], mapped[4:5], tolerance)
        assert found[4].tolist() == [one.both, one.missed, one.false, one.neither]
