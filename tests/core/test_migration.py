"""Which labels of one date may be believed on another."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from tlcm_qgis.core.migration.dtw import dtw
from tlcm_qgis.core.migration.star import common_shift, decide, straying_limit
from tlcm_qgis.core.migration.thresholds import class_distances, class_thresholds
from tlcm_qgis.core.samples.audit import CHANGED, KEPT, NO_THRESHOLD, NODATA

GOLDEN = Path(os.environ.get("TLCM_GOLDEN", "../shared/golden"))
needs_golden = pytest.mark.skipif(not GOLDEN.is_dir(), reason="golden numbers (TLCM_GOLDEN) are not on this machine")
CLASSES = tuple(range(1, 7))


def golden(name: str) -> dict[str, np.ndarray]:
    with np.load(GOLDEN / name) as content:
        return dict(content)


def spectra(image: np.ndarray, coordinates: np.ndarray) -> np.ndarray:
    return image[coordinates[:, 0], coordinates[:, 1]].astype(np.float64)


def nothing() -> None:
    """Nobody cancels."""


@needs_golden
@pytest.mark.parametrize(("first", "second", "expected"), [("a", "b", "dist"), ("a_len12", "b_len7", "dist_len12_len7")])
def test_distances_equal_the_reference(first: str, second: str, expected: str) -> None:
    """Other distances, other samples: nothing could be compared with the published method."""
    pairs = golden("dtw/pairs.npz")
    np.testing.assert_allclose(dtw(pairs[first], pairs[second]), pairs[expected], rtol=0, atol=1e-9)


@needs_golden
def test_thresholds_and_filter_equal_the_reference() -> None:
    """A threshold of another class, or a filter that keeps what lies on it."""
    toy = golden("dtw/class_thresholds.npz")
    matrix = class_distances(spectra(toy["image1"], toy["init_coords"]), toy["init_labels"], CLASSES, "cpu", nothing)
    np.testing.assert_allclose(matrix, toy["mean_dtw_matrix"], atol=1e-9)
    threshold = class_thresholds(matrix)
    np.testing.assert_allclose(threshold, toy["threshold"], atol=1e-9)
    where, labels = toy["verif_coords"], toy["verif_labels"]
    distance = dtw(spectra(toy["image1"], where), spectra(toy["image2"], where))
    np.testing.assert_allclose(distance, toy["sample_dist"], atol=1e-9)
    reason = decide(distance, threshold[labels - 1], np.ones(len(labels), bool), "paper")
    np.testing.assert_array_equal(where[reason == KEPT], toy["filtered_coords"])


@needs_golden
@pytest.mark.parametrize("target", [1, 2])
def test_migration_of_the_published_run(target: int) -> None:
    """The whole step of the published main script, on its own samples."""
    scene, run = golden("tlcm/scene.npz"), golden("tlcm/main_seed2024.npz")
    labels, coordinates = scene["initial_label_row_col"][:, 0], scene["initial_label_row_col"][:, 1:]
    matrix = class_distances(spectra(scene["images"][0], coordinates), labels, CLASSES, "cpu", nothing)
    np.testing.assert_allclose(matrix, run[f"migration{target}_matrix"], atol=1e-8)
    where, classes = run[f"migration{target}_in_coords"], run[f"migration{target}_in_labels"]
    distance = dtw(spectra(scene["images"][0], where), spectra(scene["images"][target], where))
    reason = decide(distance, class_thresholds(matrix)[classes - 1], np.ones(len(classes), bool), "paper")
    kept = np.column_stack([where, classes])[reason == KEPT]
    expected = np.column_stack([run[f"migration{target}_filtered_coords"], run[f"migration{target}_filtered_labels"]])
    np.testing.assert_array_equal(np.unique(kept, axis=0), np.unique(expected, axis=0))
    assert len(kept) == len(expected)


def test_distance_does_not_depend_on_the_batch() -> None:
    """Results that change with the memory of the machine."""
    rng = np.random.default_rng(0)
    a, b = rng.random((50, 10)), rng.random((50, 10))
    whole = dtw(a, b)
    assert np.array_equal(whole, np.concatenate([dtw(a[:7], b[:7]), dtw(a[7:], b[7:])]))
    assert np.array_equal(whole, dtw(b, a))
    assert not dtw(a, a).any()


def test_empty_class_has_no_threshold_and_spoils_no_other() -> None:
    """A class without samples on the date that turns all thresholds into nothing."""
    rng = np.random.default_rng(0)
    matrix = class_distances(rng.random((20, 4)), np.repeat([1, 2], 10), (1, 2, 3), "cpu", nothing)
    threshold = class_thresholds(matrix)
    assert threshold[0] == threshold[1] == matrix[0, 1]
    assert np.isnan(threshold[2])


def test_decisions_say_why() -> None:
    """An audit that gives the wrong reason."""
    distance, threshold = np.array([0.5, 1.0, 2.0, np.nan, 0.1]), np.array([1.0, 1.0, 1.0, 1.0, np.nan])
    valid = np.array([True, True, True, False, True])
    assert decide(distance, threshold, valid, "paper").tolist() == [KEPT, CHANGED, CHANGED, NODATA, NO_THRESHOLD]
    assert decide(distance, threshold, valid, "best").tolist() == [KEPT, KEPT, CHANGED, NODATA, NO_THRESHOLD]


def test_season_of_a_class_is_no_change() -> None:
    """All fields harvested: the paper's threshold drops the class, the common shift shows that nothing else happened."""
    rng = np.random.default_rng(0)
    before = rng.normal(0.2, 0.01, (40, 10))
    classes = np.repeat([1, 2], 20).astype(np.uint8)
    after = before + np.where(classes[:, np.newaxis] == 1, 0.3, 0.0) + rng.normal(0, 0.001, before.shape)
    after[0] -= 0.25
    shift = common_shift(before, after, classes, np.ones(40, bool))
    assert np.abs(shift[classes == 1] - 0.3).max() < 0.002
    residual = dtw(before + shift, after)[classes == 1]
    assert np.flatnonzero(residual > straying_limit(residual))[0] == 0
    assert (residual <= straying_limit(residual)).mean() >= 0.5


def test_small_class_takes_the_movement_of_all() -> None:
    """A class of two samples declared unmoved by its own two samples."""
    before = np.zeros((12, 3))
    after = np.full((12, 3), 0.1)
    after[0] = 5.0
    shift = common_shift(before, after, np.array([1, 1] + [2] * 10, np.uint8), np.ones(12, bool))
    np.testing.assert_allclose(shift, 0.1)
