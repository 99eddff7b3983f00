"""Migration: which labels of one date may be believed on another."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from migration_scene import KEYS, SIZE, image, labelled, land, quiet, settings, write_images, write_scene
from small_stack import SCHEME

from tlcm_qgis.core.migration.dtw import dtw
from tlcm_qgis.core.migration.journey import nearest_labels
from tlcm_qgis.core.migration.migrate import migrate
from tlcm_qgis.core.migration.thresholds import class_distances, class_thresholds
from tlcm_qgis.core.samples.audit import CAP, KEPT, LABELLED, NODATA, RESCUED
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.errors import Cancelled, InputError
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scene(tmp_path_factory.mktemp("stack"))


@pytest.fixture
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


def test_samples_follow_the_truth(stack: ImageStack) -> None:
    """Haze drops nothing, change does, and cloud is said to be cloud."""
    samples = labelled()
    migration = migrate(stack, samples, settings(), quiet())
    dated, audit = migration.samples, migration.audit
    for index, key in enumerate(KEYS):
        mine = dated.take(dated.date == key)
        assert (mine.class_value == land(index)[mine.row, mine.col]).all()
    haze = audit.take(audit.date == KEYS[1])
    assert haze.kept.mean() > 0.95
    cloud = audit.take(audit.date == KEYS[3])
    assert ((cloud.reason == NODATA) == (cloud.row >= SIZE - 6)).all()
    assert len(audit) == len(samples) * len(KEYS)
    assert (audit.reason[audit.date == KEYS[0]] == LABELLED).all()
    assert (audit.kept == np.isin(audit.reason, [LABELLED, KEPT, RESCUED])).all()


def test_same_place_keeps_its_id(stack: ImageStack) -> None:
    """Later steps join the dates of a place by its id."""
    dated = migrate(stack, labelled(), settings(), quiet()).samples
    assert (dated.place_id == dated.row * SIZE + dated.col).all()
    assert len(np.unique(np.stack([dated.place_id, np.unique(dated.date, return_inverse=True)[1]]), axis=1).T) == len(dated)


def test_originals_are_untouched_and_migrated_ones_marked(stack: ImageStack) -> None:
    """What a person labelled stays what it was; what was inferred says so and weighs no more."""
    samples = labelled()
    samples.weight[:] = 2
    dated = migrate(stack, samples, settings(), quiet()).samples
    own = dated.date == KEYS[0]
    assert set(dated.source[own]) == {"digitized"}
    assert (dated.confidence[own] == 1).all()
    assert (dated.weight[own] == 2).all()
    assert set(dated.source[~own]) == {"migrated"}
    assert (dated.weight[~own] <= 2).all()


def test_paper_drops_what_the_season_moves(stack: ImageStack) -> None:
    """The published filter, through files: strict thresholds on raw single pixels."""
    samples = labelled()
    migration = migrate(stack, samples, settings(variant="paper"), quiet())
    dated, audit = migration.samples, migration.audit
    first = stack.read_pixels(0, samples.row, samples.col)[0].astype(np.float64)
    limit = class_thresholds(class_distances(first, samples.class_value, SCHEME.values))
    np.testing.assert_array_equal(migration.class_distances[KEYS[0]].thresholds, limit)
    mine = audit.take(audit.date == KEYS[1])
    second = stack.read_pixels(1, mine.row, mine.col)[0].astype(np.float64)
    before = stack.read_pixels(0, mine.row, mine.col)[0].astype(np.float64)
    np.testing.assert_array_equal(mine.kept, dtw(before, second) < limit[np.searchsorted(SCHEME.values, mine.class_value)])
    np.testing.assert_allclose(
        dated.confidence[dated.date == KEYS[1]], np.clip(1 - mine.distance / mine.threshold, 0, 1)[mine.kept], atol=1e-4
    )


@pytest.mark.parametrize("chain", ["star", "sequential"])
def test_closest_samples_stay_without_threshold(tmp_path: Path, chain: str) -> None:
    """The alternative selection: haze moves all samples beyond their thresholds, and yet each class has its share."""
    stack = ImageStack.open(write_images(tmp_path, [image(0), image(1) + np.uint16(3000)]))
    audit = migrate(stack, labelled(), settings(20, "paper", selection="closest", chain=chain), quiet()).audit
    hazy = audit.take(audit.date == KEYS[1])
    assert (hazy.distance > hazy.threshold).all()
    for value in SCHEME.values:
        mine = hazy.take(hazy.class_value == value)
        assert mine.kept.sum() == 7
        assert mine.distance[mine.kept].max() <= mine.distance[~mine.kept].min()
        assert set(mine.reason[~mine.kept]) == {CAP}


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_same_seed_same_samples(stack: ImageStack, variant: str) -> None:
    """A result that nobody can repeat."""
    runs = [migrate(stack, labelled(), settings(30, variant), quiet()).samples for _ in range(2)]
    for name, array in runs[0].arrays().items():
        np.testing.assert_array_equal(array, runs[1].arrays()[name], err_msg=name)


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_cap_is_kept_and_audited(stack: ImageStack, variant: str) -> None:
    """More samples than asked for, or samples that vanish without a word."""
    migration = migrate(stack, labelled(), settings(30, variant), quiet())
    dated, audit = migration.samples, migration.audit
    assert np.count_nonzero(dated.date == KEYS[1]) <= 30
    assert np.count_nonzero((audit.date == KEYS[1]) & (audit.reason == CAP)) > 0
    assert np.count_nonzero(audit.kept) == len(dated)


def test_each_place_is_migrated_from_its_nearest_label() -> None:
    """A place labelled again later is carried from the later label, and equal distances go to the earlier one."""
    place, day = np.array([1, 1, 2, 3, 3]), np.array([0, 100, 0, 0, 60])
    assert nearest_labels(place, day, 90).tolist() == [1, 2, 4]
    assert nearest_labels(place, day, 30).tolist() == [0, 2, 3]


def test_dated_samples_are_truth_on_their_dates(stack: ImageStack) -> None:
    """A place labelled as forest, and as built-up after the change, is both, each on its date and near it."""
    early, late = labelled(), labelled()
    late.date = np.full(len(late), KEYS[2])
    late.class_value = land(2)[late.row, late.col]
    both = SampleSet(**{name: np.concatenate([array, late.arrays()[name]]) for name, array in early.arrays().items()}, scheme=SCHEME)
    migration = migrate(stack, both, settings(), quiet())
    dated, audit = migration.samples, migration.audit
    last = dated.take(dated.date == KEYS[3])
    assert (last.class_value == land(3)[last.row, last.col]).all()
    assert (audit.reason[audit.date == KEYS[2]] == LABELLED).all()
    assert 200 in last.class_value[last.row < SIZE // 4]


def test_samples_on_nodata_of_their_own_date_are_counted(stack: ImageStack) -> None:
    """A label on a cloud has no spectrum to start from."""
    samples = labelled(index=3)
    bad = int((samples.row >= SIZE - 6).sum())
    context = quiet()
    migration = migrate(stack, samples, settings(), context)
    dated, audit = migration.samples, migration.audit
    assert bad > 0
    assert any(text.startswith(f"{bad} of {len(samples)} samples") for text in context.warnings)
    assert len(audit) == (len(samples) - bad) * len(KEYS)
    assert (dated.row < SIZE - 6).all()


def test_nothing_valid_is_an_error(stack: ImageStack) -> None:
    """All samples under cloud: a sentence, not a crash."""
    samples = labelled(index=3)
    with pytest.raises(InputError, match="No sample lies on a valid pixel"):
        migrate(stack, samples.take(samples.row >= SIZE - 6), settings(), quiet())


def test_lost_class_is_told(stack: ImageStack) -> None:
    """The published filter may leave a date without a class; the user learns which."""
    context = quiet()
    forest = np.argwhere(land(0)[: SIZE // 4] == 5)[:40]  # all of it is built-up later; two labels for one spectrum: tiny thresholds
    samples = SampleSet.create(*forest.T, np.resize([2, 5], 40), SCHEME, date=KEYS[0])
    migrate(stack, samples, settings(variant="paper"), context)
    lost = [text for text in context.warnings if text.startswith("No sample of Forest was kept on")]
    assert len(lost) == 1
    assert KEYS[2] in lost[0]


def test_cancel_between_dates(stack: ImageStack) -> None:
    """A cancel is obeyed at the next date."""
    event = threading.Event()

    def send(message: dict) -> None:
        if KEYS[1] in message["message"]:
            event.set()

    with pytest.raises(Cancelled):
        migrate(stack, labelled(), settings(), JobContext(send, event))
