"""Migration of what users really have: too few classes or samples, clouds, dates and bands that say nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from migration_scene import KEYS, SIZE, image, labelled, land, quiet, settings, write_images
from small_stack import SCHEME

from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.migration.migrate import Migration, migrate
from tlcm_qgis.core.samples.audit import LOST, NO_THRESHOLD, NODATA
from tlcm_qgis.core.samples.sample_set import MIGRATED, SampleSet
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

WAYS = [(chain, variant, augment) for chain in ("star", "sequential") for variant in ("paper", "best") for augment in (False, True)]
every_way = pytest.mark.parametrize(("chain", "variant", "augment"), WAYS)


def stack_of(folder: Path, *images: np.ndarray) -> ImageStack:
    return ImageStack.open(write_images(folder, images))


def run(stack: ImageStack, samples: SampleSet, chain: str, variant: str, augment: bool, context: JobContext | None = None) -> Migration:
    augmentation = AugmentationSettings(line_interval=4, target_count=300, variant=variant) if augment else None
    return migrate(stack, samples, settings(variant=variant, chain=chain, augment=augmentation), context or quiet())


def moved(migration: Migration, index: int) -> SampleSet:
    there = migration.samples.date == KEYS[index]
    return migration.samples.take(there & (migration.samples.source == MIGRATED))


@every_way
def test_one_class_is_refused(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """One class tells nothing apart: a sentence, not a crash."""
    samples = labelled()
    with pytest.raises(InputError, match=r"At least 2 classes are needed, but all samples that can be used are of: Forest\."):
        run(stack_of(tmp_path, image(0), image(0)), samples.take(samples.class_value == 5), chain, variant, augment)


@every_way
def test_class_of_one_sample_migrates(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """A single point of a rare class must neither crash nor get lost where nothing changed."""
    samples = labelled()
    samples = samples.take((samples.class_value != 200) | (np.cumsum(samples.class_value == 200) == 1))
    migration = run(stack_of(tmp_path, image(0), image(0)), samples, chain, variant, augment)
    assert (moved(migration, 1).class_value == 200).sum() == 1


@every_way
def test_identical_images_keep_everything(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """Where nothing changed nothing may be dropped, though all distances are zero."""
    migration = run(stack_of(tmp_path, *[image(0)] * 3), labelled(), chain, variant, augment)
    places = labelled().place_id
    for index in (1, 2):
        assert np.isin(places, moved(migration, index).place_id).all()
    assert not migration.audit.distance[np.isfinite(migration.audit.distance)].any()


@every_way
def test_wholly_clouded_date_is_told_and_passed_over(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """A date without a valid pixel has no samples, and the dates after it have theirs."""
    context = quiet()
    migration = run(stack_of(tmp_path, image(0), np.zeros_like(image(0)), image(0)), labelled(), chain, variant, augment, context)
    assert migration.samples.dates() == [KEYS[0], KEYS[2]]
    assert set(migration.audit.reason[migration.audit.date == KEYS[1]]) == {NODATA}
    assert any(text == f"No sample lies on a valid pixel on {KEYS[1]}." for text in context.warnings)
    assert np.isin(labelled().place_id, moved(migration, 2).place_id).all()


@every_way
def test_class_that_is_clouded_on_a_date_is_told(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """Forest lies under cloud on one date: the others go on, and forest is back on the next."""
    clouded = image(0)
    clouded[:, :, SIZE // 3 : 2 * SIZE // 3] = 0
    migration = run(stack_of(tmp_path, image(0), clouded, image(0)), labelled(), chain, variant, augment)
    for index, classes in ((1, {2, 200}), (2, {2, 5, 200})):
        there = moved(migration, index)
        assert set(there.class_value[np.isin(there.place_id, labelled().place_id)].tolist()) == classes


@pytest.mark.parametrize("chain", ["star", "sequential"])
@pytest.mark.parametrize("augment", [False, True])
def test_classes_that_look_alike_have_no_threshold(tmp_path: Path, chain: str, augment: bool) -> None:
    """Forest and built-up land look the same: of these nothing can be believed, and the audit says why; of water it can."""
    alike = np.where(land(0) == 2, 500, np.full_like(image(0), 1000)).astype(np.uint16)
    context = quiet()
    migration = run(stack_of(tmp_path, alike, alike, alike), labelled(), chain, "paper", augment, context)
    thresholds = dict(zip(SCHEME.values, migration.class_distances[KEYS[0]].thresholds, strict=True))
    assert thresholds[5] == thresholds[200] == 0 < thresholds[2]
    later = migration.audit.take(migration.audit.date != KEYS[0])
    assert set(later.reason[later.class_value != 2]) <= {NO_THRESHOLD, LOST}
    assert set(moved(migration, 1).class_value.tolist()) == {2}
    assert any(text.startswith("No sample of Forest was kept on") for text in context.warnings)


@every_way
def test_images_in_which_all_samples_look_the_same_are_refused(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """A file of one value: whatever map came out of it would be made up."""
    constant = np.full_like(image(0), 1000)
    with pytest.raises(InputError, match=f"The image of {KEYS[0]} has the same values at all samples. Choose another date, or check"):
        run(stack_of(tmp_path, constant, constant), labelled(), chain, variant, augment)


@every_way
def test_image_without_contrast_amid_others_stops_nothing(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """One broken image of a long series (the same value everywhere) is no reason to refuse the series."""
    migration = run(stack_of(tmp_path, image(0), np.full_like(image(0), 1000), image(0)), labelled(), chain, variant, augment)
    assert len(moved(migration, 2)) > 0 or chain == "sequential"
    assert (migration.audit.date == KEYS[1]).any()


@every_way
def test_class_that_was_not_labelled_everywhere(tmp_path: Path, chain: str, variant: str, augment: bool) -> None:
    """Water was labelled on one date and the other classes on another: each goes to every date."""
    early, late = labelled(), labelled(index=2, seed=5)
    early, late = early.take(early.class_value != 2), late.take((late.class_value == 2) & ~np.isin(late.place_id, early.place_id))
    both = SampleSet(**{name: np.concatenate([array, late.arrays()[name]]) for name, array in early.arrays().items()}, scheme=SCHEME)
    migration = run(stack_of(tmp_path, image(0), image(0), image(0)), both, chain, variant, augment)
    assert len(migration.samples.dates()) == 3
    assert {5, 200} <= set(moved(migration, 2).class_value.tolist())
