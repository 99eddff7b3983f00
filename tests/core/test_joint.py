"""Variant "best" of migration, all dates together: which samples and which audit a scene gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from joint_scene import (
    CHANGE_DATE,
    KEYS,
    QUICK,
    SIZE,
    VALUES,
    day,
    few_places,
    five_dates,
    four_dates,
    is_true,
    labelled,
    land,
    lines,
    same,
    settings,
)
from migration_scene import quiet

from tlcm_qgis.core.migration import joint
from tlcm_qgis.core.migration.joint import SURE, SURE_OF_NEW
from tlcm_qgis.core.migration.learning import Belief
from tlcm_qgis.core.migration.migrate import STAR, Migration, migrate
from tlcm_qgis.core.samples.audit import AUGMENTED, CHANGED, KEPT, LABELLED
from tlcm_qgis.core.samples.sample_set import concatenate
from tlcm_qgis.core.stack.image_stack import ImageStack

stack = pytest.fixture(scope="module")(five_dates)
short = pytest.fixture(scope="module")(four_dates)
quick = pytest.fixture(few_places)


@pytest.fixture(scope="module")
def found(stack: ImageStack) -> Migration:
    return migrate(stack, labelled(), settings(), quiet())


def test_keeps_what_is_true_and_drops_what_is_not(found: Migration) -> None:
    """A season that moves every spectrum drops nothing; a field that became something else drops out."""
    for date in range(len(KEYS)):
        mine = lines(found.audit, date)
        mine = mine.take(~mine.because(AUGMENTED))
        true = is_true(mine, date)
        assert mine.kept[true].mean() > 0.9
        assert mine.kept[~true].sum() <= 1
        assert (~true).sum() == 0 if date < CHANGE_DATE else (~true).sum() > 10


def test_new_samples_are_right(found: Migration) -> None:
    """Sure places join on every date, of every class, where nobody labelled; a wrong one teaches the map a mistake."""
    for date in range(len(KEYS)):
        new = day(found.samples, date)
        new = new.take(new.source == "augmented")
        assert 300 < len(new) <= 400
        assert is_true(new, date).mean() > 0.97
        assert set(new.class_value.tolist()) == set(VALUES.tolist())
        assert (new.confidence >= SURE_OF_NEW).all()
        assert not set((new.row * SIZE + new.col).tolist()) & set(labelled().place_id.tolist())


def free_places(stack: ImageStack, new: int = 100) -> tuple[joint._Free, np.ndarray]:
    """Return 400 places without a label, most of the first class, few of the last, and all surely so."""
    best = np.repeat(np.arange(3), (240, 100, 60))
    sure = np.full((1, 400, 3), 0.005, np.float32)
    sure[0, np.arange(400), best] = 0.99
    index = np.arange(400)
    places = joint._Places(index + 5000, index // SIZE, index % SIZE, np.full((1, 400), -1), np.array([2, 90, 200], np.uint8))
    belief = Belief(sure.copy(), sure.copy())
    rank = np.random.default_rng(1).permutation(400)
    return joint._Free(stack, places, np.ones((1, 400), bool), belief, labelled(1), new, rank), best


def test_new_samples_need_a_pixel_and_both_beliefs(short: ImageStack) -> None:
    """Places that are sure only because other places without a label taught so; pixels under cloud."""
    free, _ = free_places(short, 10**6)
    free.valid[0, :50] = False
    free.belief.by_labelled[0, 100:120] = 1 / 3
    free.belief.by_all[0, 130:145] = (0.97, 0.02, 0.01)
    free.belief.by_labelled[0, 150:160] = (0.005, 0.99, 0.005)
    found = free.find(0)
    chosen = np.setdiff1d(np.arange(400), np.r_[0:50, 100:120, 130:145, 150:160])
    np.testing.assert_array_equal(found.place_id, chosen + 5000)


def test_new_samples_share_out_by_the_root_of_the_area(short: ImageStack) -> None:
    """A rare class gets more than its share of the land; the places of lowest rank go first, whatever is missing."""
    free, best = free_places(short)
    found = free.find(0)
    roots = np.sqrt([240, 100, 60])
    assert [found.counts()[value] for value in (2, 90, 200)] == (100 * roots / roots.sum()).astype(int).tolist()
    for value in range(3):
        mine = np.flatnonzero(best == value)
        taken = found.place_id[found.class_value == free.places.values[value]] - 5000
        assert set(taken.tolist()) == set(mine[np.argsort(free.rank[mine])][: len(taken)].tolist())


def test_places_that_changed_join_as_what_they_became(found: Migration) -> None:
    """New samples of unchanged places alone would say nothing of new fields."""
    new = day(found.samples, len(KEYS) - 1)
    new = new.take(new.source == "augmented")
    other = (land(0) != land(len(KEYS) - 1))[new.row, new.col]
    assert other.sum() > 10
    assert is_true(new.take(other), len(KEYS) - 1).mean() > 0.9


def test_audit_has_every_place_and_date_once(found: Migration) -> None:
    """Who asks what became of a label finds one line."""
    audit, samples = found.audit, found.samples
    given = audit.take(~audit.because(AUGMENTED))
    assert len(given) == len(labelled()) * len(KEYS)
    assert len(np.unique(np.stack([audit.place_id, audit.date_code]), axis=1).T) == len(audit)
    for date in range(len(KEYS)):
        mine, there = lines(audit, date), day(samples, date)
        assert mine.place_id[mine.kept].tolist() == there.place_id.tolist()
        np.testing.assert_array_equal(mine.class_value[mine.kept], there.class_value)
        np.testing.assert_array_equal(mine.confidence[mine.kept], there.confidence)


def test_audit_tells_the_probability(found: Migration) -> None:
    """The distance of a sample is how unsure its label is, the threshold how unsure it may be."""
    judged = found.audit.because(KEPT, CHANGED)
    audit = found.audit.take(judged)
    assert ((audit.confidence >= SURE) == (audit.reason == KEPT)).all()
    np.testing.assert_allclose(audit.distance, 1 - audit.confidence, atol=1e-6)
    np.testing.assert_allclose(audit.threshold, 1 - SURE)
    rest = found.audit.take(~judged)
    assert np.isnan(rest.distance).all()
    assert np.isnan(rest.threshold).all()


def test_one_place_one_id(found: Migration) -> None:
    """Later steps join the dates of a place by its id; the same places are found again on other dates."""
    samples = found.samples
    pixel = samples.row * SIZE + samples.col
    assert len(np.unique(np.stack([pixel, samples.place_id]), axis=1).T) == len(np.unique(pixel)) == len(np.unique(samples.place_id))
    first, second = ({*day(samples, date).place_id.tolist()} for date in (0, 1))
    assert len(first & second) / len(first) > 0.6


def test_what_is_less_sure_weighs_less(short: ImageStack, quick: None) -> None:
    """A person's label stays as it is; on other dates its weight falls with its probability."""
    samples = labelled()
    samples.weight[:] = 2
    dated = migrate(short, samples, settings(), quiet()).samples
    own, moved = (dated.take(dated.source == source) for source in ("digitized", "migrated"))
    assert set(own.dates()) == {KEYS[0]}
    assert (own.confidence == 1).all()
    assert (own.weight == 2).all()
    np.testing.assert_allclose(moved.weight, 2 * moved.confidence)
    assert set(moved.dates()) == {KEYS[date] for date in QUICK[1:]}


def test_labelled_samples_alone(short: ImageStack, quick: None) -> None:
    """Who does not want new samples gets none."""
    migration = migrate(short, labelled(), settings(new=0), quiet())
    assert set(migration.samples.source.tolist()) == {"digitized", "migrated"}
    assert len(migration.audit) == len(labelled()) * len(QUICK)
    assert is_true(day(migration.samples, 2), 2).mean() > 0.97


def test_labels_are_true_on_their_own_dates(short: ImageStack, quick: None) -> None:
    """Places that are labelled twice, before and after they changed: both labels hold, each on its date."""
    early, late = labelled(), labelled(date=CHANGE_DATE, seed=3)
    again = early.take(slice(None))
    again.class_value = land(CHANGE_DATE)[again.row, again.col]
    again.date = np.full(len(again), KEYS[CHANGE_DATE])
    both = concatenate([early, again, late.take(~np.isin(late.place_id, early.place_id))])
    migration = migrate(short, both, settings(), quiet())
    for date, given in ((0, early), (CHANGE_DATE, both.take(both.date == KEYS[CHANGE_DATE]))):
        mine = lines(migration.audit, date)
        own = mine.take(mine.because(LABELLED))
        assert sorted(zip(own.place_id, own.class_value, strict=True)) == sorted(zip(given.place_id, given.class_value, strict=True))
        assert (own.confidence == 1).all()
        assert is_true(day(migration.samples, date), date).mean() > 0.98
    assert (again.class_value != early.class_value).sum() > 10


def test_same_seed_same_samples(short: ImageStack, quick: None) -> None:
    """Two runs that cannot be compared; a seed that does nothing."""
    first, again, other = (migrate(short, labelled(), settings(seed), quiet()) for seed in (1, 1, 2))
    assert same(first, again)
    assert not same(first, other)


def test_order_of_the_labels_does_not_matter(short: ImageStack, quick: None) -> None:
    """A layer that was sorted, or saved by another program."""
    samples = concatenate([labelled(), labelled(date=2, seed=8)])
    order = np.random.default_rng(0).permutation(len(samples))
    assert same(*(migrate(short, each, settings(), quiet()) for each in (samples, samples.take(order))))


def test_published_variant_takes_its_own_chain(short: ImageStack) -> None:
    """All dates together is nothing that was published."""
    paper = replace(settings(new=0), variant="paper")
    assert same(*(migrate(short, labelled(), each, quiet()) for each in (paper, replace(paper, chain=STAR))))
