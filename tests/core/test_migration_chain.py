"""Migration from each date to the next: what is lost, what waits under cloud, and where later labels join."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from migration_scene import KEYS, SIZE, image, labelled, land, quiet, settings, write_images
from small_stack import SCHEME

from tlcm_qgis.core.migration.dtw import dtw
from tlcm_qgis.core.migration.migrate import Migration, migrate
from tlcm_qgis.core.migration.thresholds import class_distances, class_thresholds
from tlcm_qgis.core.samples.audit import CHANGED, KEPT, LABELLED, LOST, NODATA, Audit
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.stack.image_stack import ImageStack

CLOUD_ROW = SIZE - 20


def clouded_scene() -> list[np.ndarray]:
    """Return the scene with a cloud over the last rows of the second date alone."""
    images = [image(index) for index in (0, 1, 2, 2)]
    images[1][:, CLOUD_ROW:] = 0
    return images


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_images(tmp_path_factory.mktemp("stack"), clouded_scene()))


def chained(stack: ImageStack, samples: SampleSet, variant: str = "paper") -> Migration:
    return migrate(stack, samples, settings(variant=variant, chain="sequential"), quiet())


def on(audit: Audit, index: int) -> Audit:
    return audit.take(audit.date == KEYS[index])


def spectra(stack: ImageStack, index: int, samples: SampleSet | Audit) -> np.ndarray:
    return stack.read_pixels(index, samples.row, samples.col)[0].astype(np.float64)


def test_each_date_is_compared_with_the_one_before(stack: ImageStack) -> None:
    """Distances from the labelled date, or thresholds of it, would make a star of the chain."""
    migration = chained(stack, labelled())
    third = on(migration.audit, 2)
    second = migration.samples.take(migration.samples.date == KEYS[1])
    thresholds = class_thresholds(class_distances(spectra(stack, 1, second), second.class_value, SCHEME.values))
    np.testing.assert_array_equal(migration.class_distances[KEYS[1]].thresholds, thresholds)
    went_on = third.take(np.isin(third.place_id, second.place_id))
    np.testing.assert_allclose(went_on.distance, dtw(spectra(stack, 1, went_on), spectra(stack, 2, went_on)))
    limit = thresholds[np.searchsorted(SCHEME.values, went_on.class_value)]
    np.testing.assert_array_equal(went_on.threshold, limit)
    np.testing.assert_array_equal(went_on.kept, went_on.distance < limit)


def test_sample_under_cloud_waits(stack: ImageStack) -> None:
    """One cloud must not end a sample: it is compared with the last date on which it was seen."""
    migration = chained(stack, labelled())
    second, third = on(migration.audit, 1), on(migration.audit, 2)
    assert ((second.reason == NODATA) == (second.row >= CLOUD_ROW)).all()
    waited = third.take(np.isin(third.place_id, second.place_id[second.reason == NODATA]))
    assert waited.kept.any()
    np.testing.assert_allclose(waited.distance, dtw(spectra(stack, 0, waited), spectra(stack, 2, waited)))
    np.testing.assert_array_equal(waited.threshold, migration.class_distances[KEYS[0]].of(waited.class_value))


def test_what_is_lost_stays_lost(stack: ImageStack) -> None:
    """An audit that does not say on which date a sample was dropped, or a sample that comes back."""
    audit = chained(stack, labelled(40)).audit
    lost = on(audit, 2).take(on(audit, 2).reason == CHANGED)
    assert len(lost) > 0
    last = on(audit, 3)
    assert set(last.reason[np.isin(last.place_id, lost.place_id)]) == {LOST}
    assert np.isnan(last.distance[last.reason == LOST]).all()
    pairs = np.stack([audit.place_id, audit.date_code])
    assert len(np.unique(pairs, axis=1).T) == len(audit) == len(labelled(40)) * len(KEYS)


def test_goes_back_in_time_as_well(stack: ImageStack) -> None:
    """Labels of the last date are carried to the dates before it, neighbour by neighbour."""
    samples = labelled(index=3)
    migration = chained(stack, samples)
    assert (on(migration.audit, 3).reason == LABELLED).all()
    first = on(migration.audit, 0)
    seen_before = on(migration.audit, 1).place_id[on(migration.audit, 1).kept]
    went_on = first.take(np.isin(first.place_id, seen_before))
    np.testing.assert_allclose(went_on.distance, dtw(spectra(stack, 1, went_on), spectra(stack, 0, went_on)))


def test_slow_drift_is_followed(tmp_path: Path) -> None:
    """What a chain is for: a season that moves all classes a little from date to date is no change."""
    images = [image(0) + np.uint16(500 * step) for step in range(4)]
    stack = ImageStack.open(write_images(tmp_path, images))
    star = migrate(stack, labelled(), settings(variant="paper"), quiet())
    chain = chained(stack, labelled())
    assert on(chain.audit, 3).kept.mean() > on(star.audit, 3).kept.mean() + 0.5


@pytest.mark.parametrize("variant", ["paper", "best"])
def test_later_labels_join_the_chain(stack: ImageStack, variant: str) -> None:
    """Labels of another date are truth there, go on from there, and reach the dates before; each place has one line a date."""
    early, new = labelled(), labelled(15, index=2, seed=5)
    twice = early.take(np.arange(10))
    late = concatenate([replace(twice, date=np.full(10, KEYS[2])), new.take(~np.isin(new.place_id, early.place_id))])
    migration = chained(stack, concatenate([early, late]), variant)
    audit = migration.audit
    assert len(np.unique(np.stack([audit.place_id, audit.date_code]), axis=1).T) == len(audit)
    assert len(audit) == len(np.union1d(early.place_id, late.place_id)) * len(KEYS)
    third = on(audit, 2)
    assert (third.reason[np.isin(third.place_id, late.place_id)] == LABELLED).all()
    assert (on(audit, 0).reason[np.isin(on(audit, 0).place_id, twice.place_id)] == LABELLED).all()
    only_late = np.setdiff1d(late.place_id, early.place_id)
    for index in (0, 1, 3):
        there = on(audit, index)
        assert there.because(KEPT)[np.isin(there.place_id, only_late)].any()
        dated = migration.samples.take(migration.samples.date == KEYS[index])
        np.testing.assert_array_equal(dated.place_id, there.place_id[there.kept])


def test_best_follows_the_truth_along_the_chain(stack: ImageStack) -> None:
    """The better judgement works from date to date, too."""
    samples = chained(stack, labelled(40), "best").samples
    for index, key in zip((0, 1, 2, 2), KEYS, strict=True):
        mine = samples.take(samples.date == key)
        assert (mine.class_value == land(index)[mine.row, mine.col]).mean() > 0.99


@pytest.mark.parametrize("chain", ["star", "sequential"])
def test_labels_of_one_class_on_a_date_take_thresholds_of_another(stack: ImageStack, chain: str) -> None:
    """New buildings alone were labelled on a later date: no other class lies there to compare with, but they are not lost."""
    early = labelled()
    late = labelled(index=2, seed=5)
    late = late.take((late.class_value == 200) & ~np.isin(late.place_id, early.place_id))
    migration = migrate(stack, concatenate([early, late]), settings(variant="paper", chain=chain), quiet())
    last = on(migration.audit, 3)
    mine = last.take(np.isin(last.place_id, late.place_id))
    assert np.isfinite(mine.threshold).all()
    assert mine.kept.all()


def test_chain_of_the_same_seed_is_the_same(stack: ImageStack) -> None:
    """A result that nobody can repeat."""
    chosen = replace(settings(30, "paper"), chain="sequential")
    first, second = (migrate(stack, labelled(), chosen, quiet()).samples for _ in range(2))
    for name, array in first.arrays().items():
        np.testing.assert_array_equal(array, second.arrays()[name], err_msg=name)
