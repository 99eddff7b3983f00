"""Variant "best" of migration, all dates together: which samples and which audit a scene gives."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from joint_scene import CHANGE_DATE, KEYS, SCHEME, SIZE, VALUES, labelled, land, settings, write_scene
from migration_scene import quiet

from tlcm_qgis.core.migration import joint
from tlcm_qgis.core.migration.joint import KEPT_SHARE, SURE, SURE_OF_NEW
from tlcm_qgis.core.migration.learning import Belief
from tlcm_qgis.core.migration.migrate import STAR, Migration, migrate
from tlcm_qgis.core.samples.audit import AUGMENTED, CAP, CHANGED, KEPT, LABELLED, NODATA, RESCUED, Audit
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

QUICK = [0, 1, 2, 3]  # dates


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("stack")))


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    """Give the first four dates, which take less time."""
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("short"), QUICK))


@pytest.fixture(scope="module")
def found(stack: ImageStack) -> Migration:
    return migrate(stack, labelled(), settings(), quiet())


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at few places without a label."""
    monkeypatch.setattr(joint, "FEWEST_PLACES", 300)
    monkeypatch.setattr(joint, "FREE_PLACES", 700)


def day(samples: SampleSet, date: int) -> SampleSet:
    return samples.take(samples.date == KEYS[date])


def lines(audit: Audit, date: int) -> Audit:
    return audit.take(audit.date == KEYS[date])


def is_true(samples: SampleSet | Audit, date: int) -> np.ndarray:
    return land(date)[samples.row, samples.col] == samples.class_value


def same(first: Migration, second: Migration) -> bool:
    """Return whether samples and audits are equal to the last bit."""
    pairs = [(first.samples.arrays(), second.samples.arrays()), (first.audit.arrays(), second.audit.arrays())]
    return all(
        len(a[name]) == len(b[name]) and np.array_equal(a[name], b[name], equal_nan=a[name].dtype.kind == "f")
        for a, b in pairs
        for name in a
    )


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


@pytest.mark.parametrize("dates", [[0, 1], [1, 2]])
def test_two_dates(tmp_path: Path, dates: list[int], quick: None) -> None:
    """The smallest series: before and after."""
    stack = ImageStack.open(write_scene(tmp_path, dates))
    migration = migrate(stack, labelled(date=dates[0]), settings(), quiet())
    mine = lines(migration.audit, dates[1])
    mine = mine.take(~mine.because(AUGMENTED))
    true = is_true(mine, dates[1])
    assert mine.kept[true].mean() > 0.9
    assert mine.kept[~true].sum() <= (0 if dates == [0, 1] else 4)
    assert (~true).sum() == (0 if dates == [0, 1] else 25)


def test_one_date(tmp_path: Path, quick: None) -> None:
    """A single image: the labels stay, and only sure places join them."""
    stack = ImageStack.open(write_scene(tmp_path, [0]))
    samples = migrate(stack, labelled(), settings(), quiet()).samples
    assert (samples.source == "digitized").sum() == len(labelled())
    assert is_true(samples, 0).mean() > 0.99


@pytest.mark.parametrize("blind", [1, 2])
def test_date_without_a_pixel(tmp_path: Path, blind: int, quick: None) -> None:
    """An image under cloud as a whole has no samples, says why, and does not stop the others."""
    stack = ImageStack.open(write_scene(tmp_path, QUICK, [blind]))
    context = quiet()
    migration = migrate(stack, labelled(), settings(), context)
    mine = lines(migration.audit, blind)
    assert (mine.reason == NODATA).all()
    assert len(mine) == len(labelled())
    assert np.isnan(mine.confidence).all()
    assert not len(day(migration.samples, blind))
    assert any(KEYS[blind] in text and "valid pixel" in text for text in context.warnings)
    other = 3 - blind  # the other one of the second and the third date
    assert is_true(day(migration.samples, other), other).mean() > 0.97
    assert lines(migration.audit, other).because(KEPT).sum() > 80


def test_class_of_a_single_sample(short: ImageStack, quick: None) -> None:
    """A rare class that was labelled once."""
    lone = labelled().take(np.r_[0:91])  # the last class is left with one sample
    assert lone.counts()[200] == 1
    migration = migrate(short, lone, settings(), quiet())
    first = day(migration.samples, 0)
    assert (first.class_value[first.source == "digitized"] == 200).sum() == 1
    for date in range(len(QUICK)):
        assert is_true(day(migration.samples, date), date).mean() > 0.95


def test_two_samples_in_all(short: ImageStack, quick: None) -> None:
    """The least that is allowed: one sample of each of two classes."""
    two = labelled(1, values=(2, 5))
    migration = migrate(short, two, settings(), quiet())
    assert (lines(migration.audit, 0).reason[:2] == LABELLED).all()
    assert (~migration.audit.because(AUGMENTED)).sum() == 2 * len(QUICK)
    assert np.isfinite(migration.samples.weight).all()


def changed_class() -> SampleSet:
    """Return samples of four classes; all places of forest are something else from ``CHANGE_DATE`` on."""
    many = labelled(1000)
    gone = (many.class_value == 5) & (land(CHANGE_DATE)[many.row, many.col] != 5)
    few = labelled(25, values=(2, 90, 200))
    return concatenate([few, many.take(np.flatnonzero(gone)[:25])])


def test_class_that_would_be_lost_is_kept_in_part(short: ImageStack, quick: None) -> None:
    """A date without any forest maps no forest; the likeliest tenth stays, and the user is told."""
    context = quiet()
    migration = migrate(short, changed_class(), settings(new=0), context)
    mine = lines(migration.audit, CHANGE_DATE)
    forest = mine.take(mine.class_value == 5)
    assert set(forest.reason.tolist()) == {RESCUED, CHANGED}
    assert forest.because(RESCUED).sum() == int(np.ceil(KEPT_SHARE * len(forest)))
    assert forest.confidence[forest.because(RESCUED)].min() >= forest.confidence[forest.because(CHANGED)].max()
    assert not migration.audit.take(migration.audit.class_value != 5).because(RESCUED).any()
    assert any("Forest" in text and KEYS[CHANGE_DATE] in text for text in context.warnings)


def test_class_that_was_found_elsewhere_needs_no_rescue(short: ImageStack, quick: None) -> None:
    """New samples of a class are better than labels that no longer hold."""
    migration = migrate(short, changed_class(), settings(), quiet())
    mine = lines(migration.audit, CHANGE_DATE)
    forest = mine.take(mine.class_value == 5)
    assert forest.because(AUGMENTED).sum() > 5
    assert not forest.because(RESCUED).any()


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


def test_published_variant_takes_its_own_chain(short: ImageStack) -> None:
    """All dates together is nothing that was published."""
    paper = replace(settings(new=0), variant="paper")
    assert same(*(migrate(short, labelled(), each, quiet()) for each in (paper, replace(paper, chain=STAR))))


def test_scheme_may_have_classes_without_samples(short: ImageStack, quick: None) -> None:
    """A class of the table that nobody labelled gets no samples, and no place in the numbering of classes."""
    three = labelled(values=(2, 90, 200))
    samples = migrate(short, three, settings(), quiet()).samples
    assert samples.scheme == SCHEME
    assert set(samples.class_value.tolist()) <= {2, 90, 200}
    given = day(samples, 1)
    assert is_true(given.take(given.source == "migrated"), 1).all()
