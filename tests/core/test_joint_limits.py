"""Variant "best" of migration within limits: of samples, of memory, and of patience."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from joint_scene import (
    CHANGE_DATE,
    KEYS,
    QUICK,
    SIZE,
    VALUES,
    few_places,
    five_dates,
    four_dates,
    is_true,
    labelled,
    lines,
    same,
    settings,
)
from migration_scene import quiet

from tlcm_qgis.core.migration import joint
from tlcm_qgis.core.migration.migrate import migrate
from tlcm_qgis.core.samples.audit import AUGMENTED, CAP, LABELLED
from tlcm_qgis.core.samples.sample_set import concatenate
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

stack = pytest.fixture(scope="module")(five_dates)
short = pytest.fixture(scope="module")(four_dates)
quick = pytest.fixture(few_places)


def test_limit_of_samples_keeps_the_same_places(short: ImageStack, quick: None) -> None:
    """Differences between dates that come from other samples, not from the land."""
    context = quiet()
    migration = migrate(short, labelled(), settings(new=0, cap=40), context)
    first, second = (lines(migration.audit, date) for date in (0, 1))
    for mine in (first, second):
        assert np.unique(mine.class_value[mine.kept], return_counts=True)[1].tolist() == [10] * len(VALUES)
    assert (first.reason == CAP).sum() == len(labelled()) - 40
    assert np.isin(second.place_id[second.kept], first.place_id[first.kept]).mean() > 0.9
    assert any("MAX_SAMPLES" in text for text in context.warnings)


def test_limit_of_samples_prefers_labels_of_the_date(short: ImageStack, quick: None) -> None:
    """What a person saw on the very date is better than what is believed of it."""
    early, late = labelled(), labelled(12, CHANGE_DATE, seed=3)
    late = late.take(~np.isin(late.place_id, early.place_id))
    assert min(late.counts().values()) >= 10
    migration = migrate(short, concatenate([early, late]), settings(new=0, cap=40), quiet())
    mine = lines(migration.audit, CHANGE_DATE)
    assert set(mine.reason[mine.kept].tolist()) == {LABELLED}
    assert mine.kept.sum() > 30


@pytest.mark.parametrize("cells", [20_000_000, 1000])
def test_more_labels_than_are_learnt_from(short: ImageStack, quick: None, monkeypatch: pytest.MonkeyPatch, cells: int) -> None:
    """Ten thousand labels: some teach, all are judged, in portions that memory holds, and none is taken for a new place."""
    monkeypatch.setattr(joint, "LEARNT_FROM", 120)
    monkeypatch.setattr(joint, "TABLE_CELLS", cells)
    many, messages = labelled(150), []
    pixels = set(many.place_id.tolist())
    many.place_id[-1] = 10**6  # not among those that teach: new places come after it all the same
    migration = migrate(short, many, settings(), JobContext(messages.append))
    audit = migration.audit
    assert (~audit.because(AUGMENTED)).sum() == len(many) * len(QUICK)
    assert len(np.unique(np.stack([audit.place_id, audit.date_code]), axis=1).T) == len(audit)
    for date in range(len(QUICK)):
        mine = lines(audit, date)
        given, new = mine.take(~mine.because(AUGMENTED)), mine.take(mine.because(AUGMENTED))
        assert set(given.place_id.tolist()) == set(many.place_id.tolist())
        np.testing.assert_array_equal(given.place_id[:-1], (given.row * SIZE + given.col)[:-1])
        true = is_true(given, date)
        assert given.kept[true].mean() > 0.85
        assert given.kept[~true].sum() <= 0.05 * len(given)
        assert len(new) > 100
        assert not set((new.row * SIZE + new.col).tolist()) & pixels
        assert new.place_id.min() > 10**6
    percents = [message["percent"] for message in messages if message["type"] == "progress"]
    assert percents == sorted(percents)


def test_portions_do_not_matter(short: ImageStack, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Results that depend on how much memory there is."""
    monkeypatch.setattr(joint, "LEARNT_FROM", 120)
    results = []
    for size in (1000, 7):
        monkeypatch.setattr(
            joint.JointMigration, "_portions", lambda self, rest, size=size: [rest[i : i + size] for i in range(0, len(rest), size)]
        )
        results.append(migrate(short, labelled(60), settings(), quiet()))
    assert same(*results)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Remember how many places without a label are asked for."""
    counts: list[int] = []
    original = joint.draw_places

    def spy(stack: ImageStack, row: np.ndarray, col: np.ndarray, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        counts.append(count)
        return original(stack, row, col, count, rng)

    monkeypatch.setattr(joint, "draw_places", spy)
    return counts


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("TABLE_CELLS", 4 * 4 * 620),
        ("LOOK_CELLS", 4 * 8 * 620),
    ],  # dates x classes, and dates x features, of 620 places, 120 of them labelled
)
def test_long_series_look_at_fewer_places(
    short: ImageStack, asked: list[int], monkeypatch: pytest.MonkeyPatch, name: str, cells: int
) -> None:
    """Two hundred dates of twenty classes that do not fit into memory; some places are always looked at."""
    monkeypatch.setattr(joint, "FEWEST_PLACES", 200)
    monkeypatch.setattr(joint, name, cells)
    migrate(short, labelled(), settings(), quiet())
    monkeypatch.setattr(joint, name, cells // 100)
    migrate(short, labelled(), settings(), quiet())
    assert asked[0] == 500
    assert 80 <= asked[1] <= 120  # half of the fewest, whatever the labels


def test_progress_rises_and_names_dates(stack: ImageStack, quick: None) -> None:
    """A bar that goes back, or stands still without a word."""
    messages: list = []
    migrate(stack, labelled(), settings(), JobContext(messages.append))
    told = [message for message in messages if message["type"] == "progress"]
    percents = [message["percent"] for message in told]
    assert percents == sorted(percents)
    assert len(set(percents)) > 20
    assert max(np.diff(percents)) < 15
    for key in KEYS:
        assert sum(key in message["message"] for message in told) >= 3


@pytest.mark.parametrize("share", [5, 35, 60, 80])
def test_cancel_is_obeyed(short: ImageStack, quick: None, share: int) -> None:
    """Whatever is being done, a click on cancel stops it at the next message."""
    event, percents = threading.Event(), []

    def send(message: dict) -> None:
        percents.append(message["percent"])
        if message["percent"] > share:
            event.set()

    with pytest.raises(Cancelled):
        migrate(short, labelled(), settings(), JobContext(send, event))
    assert sum(percent > share for percent in percents) == 1
