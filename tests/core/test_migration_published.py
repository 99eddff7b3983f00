"""Migration as published: class distances, thresholds, filter, caps and the whole chain, against the reference code."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from golden_numbers import golden
from migration_scene import quiet, settings, write_images

from tlcm_qgis.core.augmentation.settings import AugmentationSettings
from tlcm_qgis.core.migration import augmenting
from tlcm_qgis.core.migration.dtw import dtw
from tlcm_qgis.core.migration.judges import decide
from tlcm_qgis.core.migration.migrate import Migration, migrate
from tlcm_qgis.core.migration.thresholds import class_distances, class_shares, class_thresholds, closest, draw, measure_classes, quotas
from tlcm_qgis.core.samples.audit import CHANGED, KEPT, NO_THRESHOLD, NODATA
from tlcm_qgis.core.samples.sample_set import AUGMENTED, MIGRATED, SampleSet, concatenate
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.stack.image_stack import ImageStack

CLASSES = tuple(range(1, 7))
KEYS = ("2018-12-01", "2019-01-01", "2019-02-01")
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
RATIO = dict(zip(CLASSES, (1500, 500, 200, 300, 1500, 2000), strict=True))
SCHEME = ClassScheme(tuple(LandCoverClass(value, str(value), f"class {value}", "#808080") for value in CLASSES))


def spectra(image: np.ndarray, coordinates: np.ndarray) -> np.ndarray:
    """Return the spectra (N, bands) of pixels (N, 2)."""
    return image[coordinates[:, 0], coordinates[:, 1]].astype(np.float64)


def test_thresholds_and_filter_equal_the_reference() -> None:
    """A threshold of another class, or a filter that keeps what lies on it."""
    toy = golden("dtw/class_thresholds.npz")
    matrix = class_distances(spectra(toy["image1"], toy["init_coords"]), toy["init_labels"], CLASSES)
    np.testing.assert_allclose(matrix, toy["mean_dtw_matrix"], rtol=0, atol=1e-9)
    threshold = class_thresholds(matrix)
    np.testing.assert_allclose(threshold, toy["threshold"], rtol=0, atol=1e-9)
    where, labels = toy["verif_coords"], toy["verif_labels"]
    distance = dtw(spectra(toy["image1"], where), spectra(toy["image2"], where))
    np.testing.assert_allclose(distance, toy["sample_dist"], rtol=0, atol=1e-9)
    reason = decide(distance, threshold[labels - 1], np.ones(len(labels), bool))
    np.testing.assert_array_equal(where[reason == KEPT], toy["filtered_coords"])


def test_quotas_and_draws_follow_the_reference() -> None:
    """Caps rounded up, shared over the wrong classes, or drawn with replacement."""
    toy = golden("dtw/class_thresholds.npz")
    limit = quotas(dict(zip(CLASSES, toy["ratio"].tolist(), strict=True)), int(toy["number_migrate"]))
    assert list(limit.values()) == toy["kept_quota"].tolist()
    labels = toy["filtered_labels"]
    chosen = np.flatnonzero(draw(labels, np.ones(len(labels), np.int64), limit, np.random.default_rng(77)))
    chosen = chosen[np.argsort(labels[chosen], kind="stable")]
    np.testing.assert_array_equal(labels[chosen], toy["kept_labels_seed77"])


@pytest.mark.parametrize("target", [1, 2])
def test_migration_of_the_published_run(target: int) -> None:
    """The whole step of the published main script, on its own samples."""
    scene, run = golden("tlcm/scene.npz"), golden("tlcm/main_seed2024.npz")
    labels, coordinates = scene["initial_label_row_col"][:, 0], scene["initial_label_row_col"][:, 1:]
    matrix = class_distances(spectra(scene["images"][0], coordinates), labels, CLASSES)
    np.testing.assert_allclose(matrix, run[f"migration{target}_matrix"], rtol=0, atol=1e-8)
    np.testing.assert_allclose(class_thresholds(matrix), run[f"migration{target}_threshold"], rtol=0, atol=1e-8)
    where, classes = run[f"migration{target}_in_coords"], run[f"migration{target}_in_labels"]
    distance = dtw(spectra(scene["images"][0], where), spectra(scene["images"][target], where))
    kept = decide(distance, class_thresholds(matrix)[classes - 1], np.ones(len(classes), bool)) == KEPT
    np.testing.assert_array_equal(where[kept], run[f"migration{target}_filtered_coords"])
    np.testing.assert_array_equal(classes[kept], run[f"migration{target}_filtered_labels"])


def test_empty_class_has_no_threshold_and_spoils_no_other() -> None:
    """A class without samples on the date that turns all thresholds into nothing."""
    rng = np.random.default_rng(0)
    matrix = class_distances(rng.random((20, 4)), np.repeat([1, 2], 10), (1, 2, 3))
    threshold = class_thresholds(matrix)
    assert threshold[0] == threshold[1] == matrix[0, 1]
    assert np.isnan(threshold[2])


def test_a_single_class_has_no_threshold() -> None:
    """With nothing to compare with, nothing is said to be near."""
    assert np.isnan(class_thresholds(class_distances(np.ones((4, 3)), np.ones(4), (1,)))).all()


def test_draws_count_in_class_distances() -> None:
    """On the next date of a chain the initial set is one of draws: a sample drawn ten times counts ten times."""
    rng = np.random.default_rng(0)
    values, classes, count = rng.random((12, 4)), np.repeat([1, 2, 3], 4), rng.integers(1, 9, 12)
    found = measure_classes(values, classes, count, (1, 2, 3), rng)
    each = np.repeat(np.arange(12), count)
    np.testing.assert_allclose(found.matrix, class_distances(values[each], classes[each], (1, 2, 3)))
    np.testing.assert_array_equal(found.of(np.array([3, 1])), found.thresholds[[2, 0]])


def test_large_classes_are_drawn_from() -> None:
    """A hundred thousand pixels of polygons would make ten thousand million pairs."""
    rng = np.random.default_rng(0)
    values, classes = rng.random((40_000, 3)), np.repeat([1, 2], 20_000)
    matrix = class_distances(values, classes, (1, 2), rng=np.random.default_rng(1))
    assert matrix[0, 1] == pytest.approx(class_distances(values[19_500:20_500], classes[19_500:20_500], (1, 2))[0, 1], rel=0.05)


def test_decisions_say_why() -> None:
    """An audit that gives the wrong reason."""
    distance, threshold = np.array([0.5, 1.0, 2.0, np.nan, 0.1]), np.array([1.0, 1.0, 1.0, 1.0, np.nan])
    valid = np.array([True, True, True, False, True])
    assert decide(distance, threshold, valid).tolist() == [KEPT, CHANGED, CHANGED, NODATA, NO_THRESHOLD]


def test_closest_samples_equal_the_sort_strategy() -> None:
    """The alternative selection that counts one sample too few, or sorts the classes together."""
    toy, sort = golden("dtw/class_thresholds.npz"), golden("dtw/sort_strategy.npz")
    where, labels = toy["verif_coords"], toy["verif_labels"]
    distance = dtw(spectra(toy["image1"], where), spectra(toy["image2"], where))
    shares = class_shares(dict(zip(CLASSES, toy["ratio"].tolist(), strict=True)), int(toy["number_migrate"]))
    taken = closest(labels, np.ones(len(labels), np.int64), distance, shares)
    assert [int(taken[labels == value].sum()) for value in CLASSES] == sort["counts"][1:].tolist()
    assert occurrences(where[taken > 0], labels[taken > 0]) == occurrences(sort["coords"], sort["labels"])


def test_closest_counts_copies() -> None:
    """A sample that was drawn ten times fills ten places of its class, not one."""
    classes, count = np.array([1, 1, 1]), np.array([2, 10, 1])
    taken = closest(classes, count, np.array([0.3, 0.2, 0.1]), {1: 4.2})
    assert taken.tolist() == [0, 4, 1]


def test_copies_are_drawn_without_replacement() -> None:
    """A cap that counts different samples instead of draws, or draws a copy twice."""
    classes, count = np.repeat([1, 2], 50), np.arange(100) + 1
    limit = {1: 400, 2: 10**6}
    draws = np.stack([draw(classes, count, limit, np.random.default_rng(seed)) for seed in range(200)])
    assert (draws[:, :50].sum(axis=1) == 400).all()
    assert (draws[:, 50:] == count[50:]).all()
    assert (draws <= count).all()
    expected = count[:50] * 400 / count[:50].sum()
    np.testing.assert_allclose(draws[:, :50].mean(axis=0), expected, rtol=0, atol=5 * np.sqrt(expected.max() / 200))


# -- the published main script ---------------------------------------------------------------------------------------------------------


def occurrences(where: np.ndarray, classes: np.ndarray, times: np.ndarray | None = None) -> dict[tuple[int, ...], int]:
    """Return how often each pixel occurs with each class."""
    times = np.ones(len(where)) if times is None else times
    result: dict[tuple[int, ...], int] = {}
    for row, col, value, count in zip(*where.T.tolist(), classes.tolist(), times.tolist(), strict=True):
        result[row, col, value] = result.get((row, col, value), 0) + int(count)
    return result


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    images = [np.moveaxis(image, -1, 0) for image in golden("tlcm/scene.npz")["images"]]
    return ImageStack.open(write_images(tmp_path_factory.mktemp("scene"), images, KEYS, BANDS, scale=None))


def initial() -> SampleSet:
    """Return the labelled samples of the published run."""
    table = golden("tlcm/scene.npz")["initial_label_row_col"]
    return SampleSet.create(table[:, 1], table[:, 2], table[:, 0], SCHEME, date=KEYS[0])


def migrate_stored(stack: ImageStack, target: int, cap: int, monkeypatch: pytest.MonkeyPatch) -> Migration:
    """Migrate the stored draws of the labelled date; nothing is augmented on the others."""
    run = golden("tlcm/main_seed2024.npz")
    stored = occurrences(run[f"migration{target}_in_coords"], run[f"migration{target}_in_labels"])

    def replay(stack: ImageStack, labelled: SampleSet, *_: object, **__: object) -> SampleSet:
        if labelled.date[0] != KEYS[0]:
            return labelled
        rest = dict(stored)
        own = [rest.pop(key) for key in zip(labelled.row.tolist(), labelled.col.tolist(), labelled.class_value.tolist(), strict=True)]
        row, col, value = np.array(list(rest)).T
        return concatenate(
            [
                replace(labelled, weight=np.array(own, np.float32)),
                SampleSet.create(row, col, value, SCHEME, date=KEYS[0], source=AUGMENTED, weight=list(rest.values())),
            ]
        )

    monkeypatch.setattr(augmenting, "augment", replay)
    return migrate(stack, initial(), settings(cap, "paper", augment=AugmentationSettings(), ratio=RATIO), quiet())


def arrivals(migration: Migration, target: int) -> dict[tuple[int, ...], int]:
    """Return how often each sample arrived on a date."""
    there = migration.samples.take((migration.samples.date == KEYS[target]) & (migration.samples.source == MIGRATED))
    return occurrences(np.stack([there.row, there.col], axis=1), there.class_value, there.weight)


@pytest.mark.parametrize("target", [1, 2])
def test_filtered_set_equals_the_published_run(stack: ImageStack, target: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Draws that get lost or doubled between the labelled date and the next, or the thresholds of the augmented set."""
    run = golden("tlcm/main_seed2024.npz")
    migration = migrate_stored(stack, target, 10**9, monkeypatch)
    found = migration.class_distances[KEYS[0]]
    np.testing.assert_allclose(found.matrix, run[f"migration{target}_matrix"], rtol=0, atol=1e-8)
    np.testing.assert_allclose(found.thresholds, run[f"migration{target}_threshold"], rtol=0, atol=1e-8)
    expected = occurrences(run[f"migration{target}_filtered_coords"], run[f"migration{target}_filtered_labels"])
    assert arrivals(migration, target) == expected


@pytest.mark.parametrize("target", [1, 2])
def test_caps_equal_the_published_run(stack: ImageStack, target: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """More or fewer samples of a class than the published code carries on, or samples that it had filtered out."""
    run = golden("tlcm/main_seed2024.npz")
    published = run[f"2019{target:02d}_initial"]
    found = arrivals(migrate_stored(stack, target, 2000, monkeypatch), target)
    by_class = [sum(count for key, count in found.items() if key[2] == value) for value in CLASSES]
    assert by_class == [int((published[:, 0] == value).sum()) for value in CLASSES] == [500, 166, 66, 100, 500, 666]
    filtered = occurrences(run[f"migration{target}_filtered_coords"], run[f"migration{target}_filtered_labels"])
    assert all(count <= filtered.get(key, 0) for key, count in found.items())
    assert all(count <= filtered[key] for key, count in occurrences(published[:, 1:], published[:, 0]).items())


def share_right(stack: ImageStack, features: str, variant: str = "paper") -> list[float]:
    """Run the whole method with its own augmentation; return the share of correct labels among the draws of every date."""
    truth = golden("tlcm/scene.npz")["labels"]
    augmentation = AugmentationSettings(variant=variant, difference="reference", seed=2024)
    chosen = settings(2000, variant, augment=augmentation, date_two_features=features, ratio=RATIO)
    samples = migrate(stack, initial(), chosen, quiet()).samples
    parts = [samples.take(samples.date == key) for key in KEYS]
    return [
        float(np.average(labels[part.row, part.col] == part.class_value, weights=part.weight))
        for labels, part in zip(truth, parts, strict=True)
    ]


def test_features_of_the_date_itself_are_better_than_those_of_the_first(stack: ImageStack) -> None:
    """The serious mistake of the published code: it looks for samples of one date on the image of another.

    Its cost in the reference, over the accepted pixels: 0.897 instead of 0.930, and 0.870 instead of 0.941.
    """
    own, reference = share_right(stack, "own"), share_right(stack, "reference")
    assert own[0] == reference[0]
    assert own[1] > reference[1] + 0.01
    assert own[2] > reference[2] + 0.03
