"""Majority filters: what an analyst gets instead of the class that the map had, and how far to trust it."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import numpy as np
import pytest
from golden_numbers import golden_file
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tlcm_qgis.core.filtering import Rule, majority_in_space, majority_in_time

WOODLAND = 2  # the published class 1; its classes begin with 0
BEST = Rule()
PUBLISHED = Rule((WOODLAND,), published=True)


@pytest.fixture(scope="module")
def published() -> Any:
    return json.loads(golden_file("tsscd/filter_metrics.json").read_text())


def _in_time(classes: list[int], window: int = 3, rule: Rule = BEST, confidence: list[int] | None = None) -> list[list[int]]:
    """Return classes and confidence of a single pixel."""
    trust = None if confidence is None else np.array(confidence, np.uint8)[:, None, None]
    found = majority_in_time(np.array(classes, np.uint8)[:, None, None], trust, window, rule)
    return [part.ravel().tolist() for part in found if part is not None]


@pytest.mark.parametrize("window", [3, 5])
def test_in_time_as_published(published: Any, window: int) -> None:
    """Parity with the paper, quirks included."""
    for case in published["series"]:
        expected = [value + 1 for value in case[f"majority{window}"]]
        assert _in_time([value + 1 for value in case["series"]], window, PUBLISHED) == [expected]


def test_in_space_as_published(published: Any) -> None:
    case = published["spatial_majority3"]
    found, _ = majority_in_space(np.array([case["img"]], np.uint8) + 1, None, 3, PUBLISHED)
    np.testing.assert_array_equal(found[0] - 1, case["out"])


@pytest.mark.parametrize(
    ("classes", "best", "paper"),
    [
        ([5, 5, 4, 5, 5], [5, 5, 5, 5, 5], [5, 5, 5, 5, 5]),  # one wrong map
        ([5, 5, 4, 4, 4], [5, 5, 4, 4, 4], [5, 5, 4, 4, 4]),  # a change stays where it is
        ([3, 4, 5, 6], [3, 4, 5, 6], [3, 3, 4, 5]),  # all alike: the pixel keeps its own
        ([1, 4], [1, 4], [1, 1]),  # the ends see two dates
        ([5, 0, 5, 4, 0, 4], [5, 0, 5, 4, 0, 4], [5, 0, 4, 4, 0, 4]),  # nodata has no vote
        ([0, 4, 0], [0, 4, 0], [0, 4, 0]),
        ([7], [7], [7]),
    ],
)
def test_who_wins(classes: list[int], best: list[int], paper: list[int]) -> None:
    assert _in_time(classes) == [best]
    assert _in_time(classes, rule=Rule(published=True)) == [paper]


def test_kept_classes_are_not_replaced_but_vote() -> None:
    """A short flood, or woodland as published, must not be swept away."""
    assert _in_time([5, 5, 4, 5, 5, 9, 5], rule=Rule((4,))) == [[5, 5, 4, 5, 5, 5, 5]]
    assert _in_time([4, 5, 4, 5, 4], rule=Rule((4,))) == [[4, 4, 4, 4, 4]]


def test_what_was_replaced_does_not_vote_again() -> None:
    """Else a result would depend on the direction in which one walks."""
    assert _in_time([1, 2, 1, 2, 1, 2]) == [[1, 1, 2, 1, 2, 2]]


def test_a_window_longer_than_the_series_takes_all_of_it() -> None:
    assert _in_time([3, 3, 2, 3, 1], 255) == [[3, 3, 3, 3, 3]]


def test_confidence_of_a_replaced_class_is_what_the_window_says_for_it() -> None:
    """It was not computed by any model: it must not look surer than the maps that speak for it."""
    classes, confidence = _in_time([5, 4, 5, 5, 5], confidence=[90, 70, 80, 60, 50])
    assert classes == [5, 5, 5, 5, 5]
    assert confidence == [90, round((90 + 80) / 3), 80, 60, 50]


def test_nodata_has_no_confidence_and_none_to_give() -> None:
    assert _in_time([5, 4, 0, 5, 5], 5, confidence=[90, 70, 255, 80, 60]) == [[5, 5, 0, 5, 5], [90, round((90 + 80) / 3), 255, 80, 60]]


def test_maps_that_lack_a_confidence_somewhere_give_no_nonsense() -> None:
    """255 is no confidence of 255 %."""
    assert _in_time([5, 4, 5], confidence=[255, 70, 80]) == [[5, 5, 5], [255, round(80 / 3), 80]]


def test_single_pixels_go_and_lines_at_the_border_stay() -> None:
    maps = np.full((1, 5, 6), 8, np.uint8)
    maps[0, 2, 2] = 3
    maps[0, :, 5] = 4
    maps[0, 0, 0] = 0
    found, _ = majority_in_space(maps, None, 3, BEST)
    np.testing.assert_array_equal(found, np.where(maps == 3, 8, maps))  # the line: 3 votes of 6, or 2 of 4


@pytest.mark.parametrize(
    ("filtered", "window"), [(majority_in_time, 4), (majority_in_time, 1), (majority_in_time, 257), (majority_in_space, 17)]
)
def test_windows_that_cannot_be_counted_are_refused(filtered: Any, window: int) -> None:
    with pytest.raises(ValueError, match=f"window {window}"):
        filtered(np.ones((2, 3, 3), np.uint8), None, window, Rule())


# -- against a plain loop ----------------------------------------------------------------------------------------------------------

MAPS = arrays(np.uint8, st.tuples(st.integers(1, 7), st.integers(1, 5), st.integers(1, 5)), elements=st.sampled_from([0, 1, 2, 3, 9, 254]))


def _plain(maps: np.ndarray, confidence: np.ndarray, reach: tuple[int, int, int], rule: Rule) -> tuple[np.ndarray, np.ndarray]:
    """The rules of the module's docstring, written as one would tell them for a single pixel."""
    result, trust = maps.copy(), confidence.copy()
    for place in np.ndindex(maps.shape):
        around = tuple(slice(max(0, at - far), at + far + 1) for at, far in zip(place, reach, strict=True))
        voters, sure = maps[around].ravel(), confidence[around].ravel().astype(int)
        votes = Counter(value for value in voters.tolist() if value)
        own = int(maps[place])
        if not own or own in rule.kept:
            continue
        first = [value for value in sorted(votes) if votes[value] == max(votes.values())]
        new = own if own in first and not rule.published else first[0]
        if new != own:
            result[place] = new
            trust[place] = int(np.floor(sure[voters == new].sum() / (voters != 0).sum() + 0.5))
    return result, trust


@given(MAPS, st.sampled_from([3, 5, 9]), st.booleans(), st.booleans(), st.sampled_from([(), (2, 254)]), st.integers(0, 2**32 - 1))
def test_agrees_with_a_plain_loop_over_pixels(
    maps: np.ndarray, window: int, in_time: bool, published: bool, kept: tuple[int, ...], seed: int
) -> None:
    confidence = np.where(maps == 0, 255, np.random.default_rng(seed).integers(0, 101, maps.shape)).astype(np.uint8)
    rule = Rule(kept, published)
    reach = (window // 2, 0, 0) if in_time else (0, window // 2, window // 2)
    found = (majority_in_time if in_time else majority_in_space)(maps, confidence, window, rule)
    for ours, expected in zip(found, _plain(maps, confidence, reach, rule), strict=True):
        np.testing.assert_array_equal(ours, expected)
        assert ours is not None and ours.dtype == np.uint8


def test_the_largest_windows_do_not_overflow() -> None:
    """255 votes of 100 % each are counted in bytes and short numbers."""
    maps = np.full((300, 1, 1), 7, np.uint8)
    maps[150] = 3
    classes, confidence = majority_in_time(maps, np.full(maps.shape, 100, np.uint8), 255, Rule())
    assert (classes == 7).all() and confidence is not None
    assert (confidence[150], confidence[0]) == (round(100 * 254 / 255), 100)
    square = np.full((1, 30, 30), 7, np.uint8)
    square[0, 15, 15] = 3
    classes, confidence = majority_in_space(square, np.full(square.shape, 100, np.uint8), 15, Rule())
    assert (classes == 7).all() and confidence is not None and confidence[0, 15, 15] == round(100 * 224 / 225)
