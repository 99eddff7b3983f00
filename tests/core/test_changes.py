"""Dates, classes and confidence of changes: what an analyst reads off the change layers must be what the maps say."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import pytest

from tlcm_qgis.core.changes import Changes, find_changes

DAYS = np.array([17000, 17030, 17060, 17090, 17120, 17150], np.int32)


def _series(classes: list[int], confidence: list[int] | None = None, min_duration: int = 1) -> dict[str, int]:
    """Return the changes of a single pixel as plain numbers."""
    maps = np.array(classes, np.uint8).reshape(-1, 1, 1)
    trust = np.array(confidence or [80] * len(classes), np.uint8).reshape(-1, 1, 1)
    found = find_changes(maps, trust, DAYS[: len(classes)], min_duration)
    return {name: int(getattr(found, name)[0, 0]) for name in Changes.__dataclass_fields__ if name != "changes_by_date"}


def test_one_change_is_dated_on_the_first_date_with_the_new_class() -> None:
    """A user would otherwise see the clearing a month too early or too late."""
    found = _series([1, 1, 1, 4, 4, 4])
    assert found == {
        "count": 1,
        "first_change": 17090,
        "last_change": 17090,
        "change_after": 17060,
        "from_class": 1,
        "to_class": 4,
        "confidence": 80,
    }


def test_gap_between_old_and_new_class_is_told_by_change_after() -> None:
    """A cloudy spell must widen the interval of the change, not move or lose it."""
    found = _series([1, 0, 0, 4, 0, 4])
    assert (found["first_change"], found["change_after"]) == (17090, 17000)


def test_no_change_and_nodata_are_different() -> None:
    """Land that stayed the same must not look like land that was never seen."""
    stable, never = _series([3, 0, 3, 3, 3, 3]), _series([0] * 6)
    assert (stable["count"], stable["first_change"], stable["last_change"], stable["change_after"]) == (0, 0, 0, 0)
    assert (stable["from_class"], stable["to_class"], stable["confidence"]) == (0, 0, 80)
    assert (never["count"], never["first_change"], never["last_change"], never["change_after"]) == (255, -1, -1, -1)
    assert (never["from_class"], never["to_class"], never["confidence"]) == (0, 0, 255)


def test_several_changes_give_first_and_last() -> None:
    found = _series([1, 2, 2, 3, 0, 1])
    assert (found["count"], found["first_change"], found["last_change"]) == (3, 17030, 17150)
    assert (found["change_after"], found["from_class"], found["to_class"]) == (17000, 1, 1)


def test_short_episode_is_skipped_and_does_not_part_what_is_around_it() -> None:
    """One wrong map in the middle of a stable series must not give two changes."""
    assert _series([1, 1, 2, 1, 1, 1], min_duration=2)["count"] == 0


def test_change_that_is_too_short_at_the_end_is_not_yet_a_change() -> None:
    assert _series([1, 1, 1, 1, 1, 4], min_duration=2)["count"] == 0


def test_old_class_seen_after_a_short_episode_narrows_the_interval() -> None:
    """The last date that still shows the old class bounds the change, even where it stands alone."""
    found = _series([1, 1, 2, 1, 4, 4], min_duration=2)
    assert (found["count"], found["change_after"], found["first_change"]) == (1, 17090, 17120)


def test_nodata_does_not_count_towards_the_duration() -> None:
    assert _series([1, 1, 4, 0, 0, 0], min_duration=2)["count"] == 0
    assert _series([1, 1, 4, 0, 0, 4], min_duration=2)["first_change"] == 17060


def test_class_that_never_lasts_has_no_confidence() -> None:
    found = _series([1, 2, 1, 2, 1, 2], min_duration=3)
    assert (found["count"], found["confidence"]) == (0, 0)


def test_confidence_is_that_of_the_weakest_episode() -> None:
    """A change towards a class that the maps themselves doubt must not look certain."""
    assert _series([1, 1, 1, 4, 4, 4], [90, 90, 91, 50, 61, 60])["confidence"] == 57
    assert _series([1, 1, 1, 1, 1, 0], [90, 80, 90, 80, 85, 255])["confidence"] == 85


def test_many_changes_are_counted_up_to_254() -> None:
    dates = 300
    maps = (np.arange(dates) % 2 + 1).astype(np.uint8).reshape(-1, 1, 1)
    found = find_changes(maps, None, np.arange(1, dates + 1, dtype=np.int32))
    assert int(found.count[0, 0]) == 254


def test_changes_by_date_add_up_to_the_counts() -> None:
    rng = np.random.default_rng(4)
    maps = rng.integers(0, 4, (6, 20, 30)).astype(np.uint8)
    found = find_changes(maps, None, DAYS)
    assert found.changes_by_date.sum() == found.count[found.count != 255].sum()
    assert found.changes_by_date[0] == 0


@pytest.mark.parametrize("days", [[0, 1, 2], [5, 5, 6], [3, 2, 4]])
def test_days_must_be_positive_and_increasing(days: list[int]) -> None:
    with pytest.raises(ValueError, match="days"):
        find_changes(np.ones((3, 1, 1), np.uint8), None, np.array(days, np.int32))


def _naive(classes: list[int], confidence: list[int], days: list[int], min_duration: int) -> tuple[int, ...]:
    """The rules of the module's docstring, written as one would tell them for a single pixel."""
    seen = [(day, value, trust) for day, value, trust in zip(days, classes, confidence, strict=True) if value]
    if not seen:
        return 255, -1, -1, -1, 0, 0, 255
    runs = [list(run) for _, run in groupby(seen, key=lambda item: item[1])]
    episodes: list[list[tuple[int, int, int]]] = []
    for run in (run for run in runs if len(run) >= min_duration):
        if episodes and episodes[-1][0][1] == run[0][1]:
            episodes[-1].extend(run)
        else:
            episodes.append(list(run))
    trust = min((int(np.floor(np.mean([item[2] for item in episode]) + 0.5)) for episode in episodes), default=0)
    if len(episodes) < 2:
        return 0, 0, 0, 0, 0, 0, trust
    first, old = episodes[1][0][0], episodes[0][0][1]
    after = max(day for day, value, _ in seen if value == old and day < first)
    return len(episodes) - 1, first, episodes[-1][0][0], after, old, episodes[-1][0][1], trust


@pytest.mark.parametrize("min_duration", [1, 2, 3, 7])
def test_agrees_with_a_plain_loop_over_pixels(min_duration: int) -> None:
    rng = np.random.default_rng(min_duration)
    days = np.cumsum(rng.integers(1, 40, 24)).astype(np.int32) + 10000
    maps = rng.choice(np.array([0, 0, 3, 3, 3, 7, 254], np.uint8), (24, 20, 25))
    maps[:, :10] = np.repeat(maps[::4, :10], 4, axis=0)  # half of the pixels with longer episodes
    trust = np.where(maps == 0, 255, rng.integers(0, 101, maps.shape)).astype(np.uint8)
    found = find_changes(maps, trust, days, min_duration)
    names = ("count", "first_change", "last_change", "change_after", "from_class", "to_class", "confidence")
    actual = np.stack([getattr(found, name).astype(np.int64) for name in names], axis=-1).reshape(-1, 7)
    columns = maps.reshape(24, -1).T.tolist(), trust.reshape(24, -1).T.tolist()
    expected = [_naive(classes, confidence, days.tolist(), min_duration) for classes, confidence in zip(*columns, strict=True)]
    np.testing.assert_array_equal(actual, np.array(expected))
