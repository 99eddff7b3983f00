"""Variant "best" of migration with little to go by: few dates, few samples, dates under cloud, classes that vanish."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from joint_scene import CHANGE_DATE, KEYS, QUICK, SCHEME, day, few_places, four_dates, is_true, labelled, land, lines, settings, write_scene
from migration_scene import quiet

from tlcm_qgis.core.migration.joint import KEPT_SHARE
from tlcm_qgis.core.migration.migrate import migrate
from tlcm_qgis.core.samples.audit import AUGMENTED, CHANGED, KEPT, LABELLED, NODATA, RESCUED
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.stack.image_stack import ImageStack

short = pytest.fixture(scope="module")(four_dates)
quick = pytest.fixture(few_places)


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


def test_scheme_may_have_classes_without_samples(short: ImageStack, quick: None) -> None:
    """A class of the table that nobody labelled gets no samples, and no place in the numbering of classes."""
    three = labelled(values=(2, 90, 200))
    samples = migrate(short, three, settings(), quiet()).samples
    assert samples.scheme == SCHEME
    assert set(samples.class_value.tolist()) <= {2, 90, 200}
    given = day(samples, 1)
    assert is_true(given.take(given.source == "migrated"), 1).all()
