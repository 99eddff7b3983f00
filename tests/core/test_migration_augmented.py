"""Migration with augmentation: draws that are carried on, and the samples that each date adds."""

from __future__ import annotations

import numpy as np
import pytest
from migration_scene import KEYS, SIZE, labelled, land, quiet, settings, write_scene
from small_stack import SCHEME

from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.jobs.migratesamples import settings_from
from tlcm_qgis.core.migration import augmenting
from tlcm_qgis.core.migration.migrate import Migration, migrate
from tlcm_qgis.core.samples.audit import AUGMENTED as AUGMENTED_HERE
from tlcm_qgis.core.samples.audit import CHANGED, KEPT
from tlcm_qgis.core.samples.sample_set import AUGMENTED, MIGRATED, SampleSet, concatenate
from tlcm_qgis.core.spec.algorithms.maptimeseries import ALGORITHM as WHOLE
from tlcm_qgis.core.spec.algorithms.migratesamples import ALGORITHM
from tlcm_qgis.core.stack.image_stack import ImageStack

AUGMENTATION = AugmentationSettings(line_interval=3, target_count=600, variant="paper")
FOUND = np.array([[4, 23], *([r, c] for r in (20, 21, 22) for c in (3, 20, 40))])  # forest that is built on, and three pixels of each class


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_scene(tmp_path_factory.mktemp("stack")))


class FakeAugmentation:
    """Finds the same ten pixels on every date, with their true classes, each three times, and draws every labelled one once more; remembers its calls."""

    def __init__(self) -> None:
        self.calls: dict[str, tuple[SampleSet, int]] = {}

    def __call__(
        self, stack: ImageStack, given: SampleSet, _settings: object, _context: object, *, ratio: object, feature_date: int, note: object
    ) -> SampleSet:
        self.calls[str(given.date[0])] = given, feature_date
        classes = land(KEYS.index(str(given.date[0])))[FOUND[:, 0], FOUND[:, 1]]
        new = ~np.isin(FOUND[:, 0] * SIZE + FOUND[:, 1], given.row * SIZE + given.col)
        found = SampleSet.create(
            *FOUND[new].T, classes[new], SCHEME, place_id=np.full(new.sum(), 10**12), date=given.date[0], source=AUGMENTED, weight=3
        )
        doubled = given.take(slice(None))
        doubled.weight = given.weight * 2
        return concatenate([doubled, found])


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeAugmentation:
    fake = FakeAugmentation()
    monkeypatch.setattr(augmenting, "augment", fake)
    return fake


def run(stack: ImageStack, cap: int = 2000, variant: str = "paper", **others: object) -> Migration:
    return migrate(stack, labelled(), settings(cap, variant, augment=AUGMENTATION, **others), quiet())


def day(samples: SampleSet, index: int) -> SampleSet:
    return samples.take(samples.date == KEYS[index])


@pytest.mark.parametrize("chain", ["star", "sequential"])
def test_draws_of_the_labelled_date_migrate(stack: ImageStack, fake: FakeAugmentation, chain: str) -> None:
    """The published whole: what augmentation found on the labelled date goes to the next, as often as it was drawn."""
    samples = run(stack, chain=chain).samples
    first = day(samples, 0)
    assert (first.weight[first.source == AUGMENTED] == 3).all()
    assert (first.weight[first.source == "digitized"] == 2).all()
    given = fake.calls[KEYS[2]][0]
    found = np.isin(given.row * SIZE + given.col, FOUND[:, 0] * SIZE + FOUND[:, 1])
    assert found.sum() > 0
    assert len(given) > len(np.unique(given.row * SIZE + given.col))
    third = day(samples, 2)
    copies = np.bincount(given.row * SIZE + given.col, minlength=SIZE * SIZE)
    moved = third.take(third.source == MIGRATED)
    np.testing.assert_array_equal(moved.weight, 2 * copies[moved.row * SIZE + moved.col])


def test_place_of_an_augmented_sample_is_the_same_on_every_date(stack: ImageStack, fake: FakeAugmentation) -> None:
    """Ids that go on after the labelled ones, without gaps, one for each pixel and class."""
    migration = run(stack)
    samples, last = migration.samples, int(labelled().place_id.max())
    new = samples.take(samples.place_id > last)
    pixel = (new.row * SIZE + new.col) * 256 + new.class_value
    assert len(np.unique(np.stack([pixel, new.place_id]), axis=1).T) == len(np.unique(pixel)) == len(np.unique(new.place_id))
    assert len(np.unique(new.place_id[(new.row == 4) & (new.col == 23)])) == 2
    used = np.union1d(new.place_id, migration.audit.place_id[migration.audit.place_id > last])
    np.testing.assert_array_equal(used, last + 1 + np.arange(len(used)))


@pytest.mark.parametrize("variant", ["paper", "best"])
@pytest.mark.parametrize("chain", ["star", "sequential"])
def test_every_sample_has_its_line(stack: ImageStack, fake: FakeAugmentation, chain: str, variant: str) -> None:
    """Samples that an audit does not know, or knows twice."""
    migration = run(stack, 40, variant, chain=chain)
    audit = migration.audit
    assert len(np.unique(np.stack([audit.place_id, audit.date_code]), axis=1).T) == len(audit)
    for index, key in enumerate(KEYS):
        there = audit.take(audit.date == key)
        assert there.place_id[there.kept].tolist() == day(migration.samples, index).place_id.tolist()
    assert audit.because(AUGMENTED_HERE).any()


def test_cap_counts_draws(stack: ImageStack, fake: FakeAugmentation) -> None:
    """A date that gets more draws than MAX_SAMPLES allows, because each different sample was counted once."""
    run(stack, cap=30)
    given = fake.calls[KEYS[2]][0]
    assert max(given.counts().values()) == 10
    assert len(given) <= 30


@pytest.mark.parametrize(
    ("chain", "features", "dates"),
    [("star", "own", [0, 1, 2, 3]), ("star", "reference", [0, 0, 0, 0]), ("sequential", "reference", [0, 0, 1, 2])],
)
def test_features_come_from_the_chosen_date(stack: ImageStack, fake: FakeAugmentation, chain: str, features: str, dates: list[int]) -> None:
    """The published mistake, only where it is asked for."""
    run(stack, chain=chain, date_two_features=features)
    assert [fake.calls[key][1] for key in KEYS] == dates


def test_best_migrates_labelled_samples_alone(stack: ImageStack, fake: FakeAugmentation) -> None:
    """What augmentation gets wrong must not be carried from date to date."""
    with_augmentation = run(stack, variant="best")
    places = np.unique(labelled().place_id)
    for given, _ in fake.calls.values():
        assert np.isin(given.place_id, places).all()
    without = migrate(stack, labelled(), settings(), quiet()).audit
    same = with_augmentation.audit.take(np.isin(with_augmentation.audit.place_id, places))
    np.testing.assert_array_equal(same.reason, without.reason)
    np.testing.assert_array_equal(same.confidence, without.confidence)


@pytest.mark.parametrize("variant", ["paper", "best"])
@pytest.mark.parametrize("chain", ["star", "sequential"])
def test_whole_method_finds_true_samples(stack: ImageStack, chain: str, variant: str) -> None:
    """The real augmentation, date by date: more samples than were labelled, nearly all of them right."""
    samples = run(stack, variant=variant, chain=chain).samples
    for index in (0, 1, 2):
        there = day(samples, index)
        assert (there.source == AUGMENTED).sum() > 10
        right = there.class_value == land(index)[there.row, there.col]
        assert np.average(right, weights=there.weight) > 0.9


def test_published_whole_is_not_called_a_part(stack: ImageStack) -> None:
    """The warning that augmentation is missing belongs to runs without it."""
    told = []
    for augmentation in (None, AUGMENTATION):
        context = quiet()
        migrate(stack, labelled(), settings(variant="paper", augment=augmentation), context)
        told.append(any("AUGMENT" in text for text in context.warnings))
    assert told == [True, False]


@pytest.mark.parametrize(("chain", "reached"), [("star", {KEYS[1], KEYS[3]}), ("sequential", {KEYS[1], KEYS[2], KEYS[3]})])
def test_draws_of_several_labelled_dates(stack: ImageStack, fake: FakeAugmentation, chain: str, reached: set[str]) -> None:
    """In a star, draws go from each labelled date to the dates nearest to it; a chain carries them through the labelled dates."""
    both = concatenate([labelled(), labelled(index=2, seed=5)])
    own = np.unique(both.place_id, return_index=True)[1]
    both = both.take(own)
    migration = migrate(stack, both, settings(variant="paper", augment=AUGMENTATION, chain=chain), quiet())
    audit = migration.audit
    assert len(np.unique(np.stack([audit.place_id, audit.date_code]), axis=1).T) == len(audit)
    carried = audit.take((audit.place_id > both.place_id.max()) & audit.because(KEPT, CHANGED))
    assert {str(key) for key in carried.date} == reached


def test_job_takes_the_parameters() -> None:
    """AUGMENT, CHAIN and the rest reach the method through the real seam."""
    given = {"AUGMENT": True, "CHAIN": "sequential", "ANGLE": "45", "REFINEMENT": "random", "LINE_INTERVAL": 7, "VARIANT": "paper"}
    usual = {item.name: item.default for item in ALGORITHM.parameters}
    found = settings_from({**usual, **given, "SELECTION": "closest", "DATE_TWO_FEATURES": "reference", "DEVICE": "cpu"})
    assert (found.chain, found.selection, found.date_two_features) == ("sequential", "closest", "reference")
    assert found.augment == AugmentationSettings(angle=45, refinement="random", line_interval=7, variant="paper")
    whole = {item.name: item.default for item in WHOLE.parameters}
    assert settings_from({**whole, "AUGMENT": True, "DEVICE": "cpu"}).augment == AugmentationSettings()
    published = settings_from({**whole, "AUGMENT": True, "VARIANT": "paper", "DEVICE": "cpu"}).augment
    assert published == AugmentationSettings(variant="paper", difference="reference")
    assert settings_from({**whole, "AUGMENT": False, "DEVICE": "cpu"}).augment is None
