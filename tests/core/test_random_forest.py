"""The random forest and its storage as plain arrays."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file
from sklearn.ensemble import RandomForestClassifier

from tlcm_qgis.core.models.random_forest import Forest, fit_forest
from tlcm_qgis.core.spec.errors import Cancelled, InputError


def _data(count: int = 300, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    classes = rng.choice(np.array([3, 7, 254], np.uint8), count)
    features = (np.searchsorted([3, 7, 254], classes)[:, None] + rng.normal(0, 0.8, (count, 4))).astype(np.float32)
    return features, classes, np.ones(count, np.float32)


def test_probabilities_are_those_of_scikit_learn() -> None:
    """Keeping the trees in a form of our own must not change a single decision."""
    features, classes, weights = _data()
    fitted = fit_forest(features, classes, weights, trees=60, seed=11)
    reference = RandomForestClassifier(60, random_state=11).fit(features, classes, sample_weight=weights)
    unseen = _data(500, seed=1)[0]
    np.testing.assert_allclose(fitted.forest.predict(unseen), reference.predict_proba(unseen), atol=1e-6)
    assert fitted.forest.classes.tolist() == [3, 7, 254]


@pytest.mark.parametrize("repeated", [False, True])
def test_probabilities_of_many_classes_are_those_of_scikit_learn(repeated: bool) -> None:
    """Votes of one class that spill into the next, or trees lost whose leaves hold several classes."""
    rng = np.random.default_rng(4)
    features = rng.normal(size=(600, 5)).astype(np.float32)
    classes = rng.integers(1, 31, len(features)).astype(np.uint8)
    if repeated:
        features[300:] = features[:300]  # the same pixel with two labels
    weights = np.ones(len(classes), np.float32)
    fitted = fit_forest(features, classes, weights, trees=127, seed=11)
    reference = RandomForestClassifier(127, random_state=11).fit(features, classes, sample_weight=weights)
    unseen = np.vstack([features, rng.normal(size=(500, 5)).astype(np.float32)])
    np.testing.assert_allclose(fitted.forest.predict(unseen), reference.predict_proba(unseen), atol=1e-6)


def test_same_seed_gives_the_same_forest_other_seed_another() -> None:
    features, classes, weights = _data()
    first, again, other = (fit_forest(features, classes, weights, 10, seed).forest for seed in (5, 5, 6))
    np.testing.assert_array_equal(first.threshold, again.threshold)
    assert len(first.threshold) != len(other.threshold) or (first.threshold != other.threshold).any()


def test_weights_of_samples_count() -> None:
    """Samples that were marked as doubtful must pull less."""
    features = np.zeros((40, 1), np.float32)
    classes = np.repeat(np.array([1, 2], np.uint8), 20)
    weights = np.where(classes == 1, 9, 1).astype(np.float32)
    probability = fit_forest(features, classes, weights, 50, 1).forest.predict(np.zeros((1, 1), np.float32))[0]
    assert probability[0] == pytest.approx(0.9, abs=0.03)


def test_out_of_bag_accuracy_is_that_of_scikit_learn() -> None:
    features, classes, weights = _data()
    reference = RandomForestClassifier(60, random_state=2, oob_score=True).fit(features, classes, sample_weight=weights)
    assert fit_forest(features, classes, weights, 60, 2).out_of_bag_accuracy == pytest.approx(reference.oob_score_, abs=0.01)


def test_single_tree_has_an_honest_out_of_bag_accuracy() -> None:
    """With few trees some samples were never left out; they must not count as right or wrong."""
    features, classes, weights = _data()
    accuracy = fit_forest(features, classes, weights, 1, 2).out_of_bag_accuracy
    assert accuracy is not None and 0.4 < accuracy < 0.95


def test_cancel_is_obeyed_between_portions_of_trees() -> None:
    """Thousands of trees on a million pixels take an hour."""
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_forest(*_data(), 5000, 1, check)


def test_one_class_is_refused() -> None:
    with pytest.raises(ValueError, match="two classes"):
        fit_forest(np.zeros((5, 2), np.float32), np.full(5, 3, np.uint8), np.ones(5, np.float32), 5, 1)


def test_stored_forest_predicts_the_same_bits_and_has_the_same_bytes(tmp_path: Path) -> None:
    features, classes, weights = _data()
    forest = fit_forest(features, classes, weights, 20, 3).forest
    for name in ("a", "b"):
        forest.save(tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    unseen = _data(200, seed=9)[0]
    np.testing.assert_array_equal(Forest.load(tmp_path / "a").predict(unseen), forest.predict(unseen))


def test_threads_do_not_change_predictions() -> None:
    features, classes, weights = _data()
    forest = fit_forest(features, classes, weights, 20, 3).forest
    unseen = [_data(200, seed=seed)[0] for seed in range(12)]
    with ThreadPoolExecutor(4) as pool:
        for expected, found in zip(map(forest.predict, unseen), pool.map(forest.predict, unseen), strict=True):
            np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("trees", [5, 60])
def test_bits_of_a_pixel_do_not_depend_on_its_neighbours(trees: int) -> None:
    """Blocks of another size, or another order, that change the confidence of a map."""
    forest = fit_forest(*_data(), trees, 3).forest
    unseen = _data(20_000, seed=8)[0]
    expected = forest.predict(unseen)
    order = np.random.default_rng(2).permutation(len(unseen))
    np.testing.assert_array_equal(forest.predict(unseen[order]), expected[order])
    parts = [forest.predict(unseen[start : start + 777]) for start in range(0, len(unseen), 777)]
    np.testing.assert_array_equal(np.vstack(parts), expected)
    assert forest.predict(unseen[:0]).shape == (0, 3)


def test_missing_and_broken_files_are_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Forest.load(tmp_path / "missing")
    (tmp_path / "text").write_text("not a forest")
    with pytest.raises(InputError, match=r"is damaged: it holds no random forest\. Train the model again"):
        Forest.load(tmp_path / "text")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("left", lambda a: np.where(a >= 0, 0, a)),  # a child before its parent: would walk in circles
        ("right", lambda a: np.where(a >= 0, a + 10**6, a)),  # beyond the tree
        ("feature", lambda a: np.where(a >= 0, 99, a)),  # a feature that a pixel does not have
        ("first_node", lambda a: a[::-1].copy()),
        ("threshold", lambda a: a[:-1].copy()),
        ("share", lambda a: np.full_like(a, np.nan)),
        ("left", lambda a: a.astype(np.int64)),
        ("classes", lambda a: a[:0].copy()),
    ],
)
def test_tampered_arrays_never_reach_compiled_code(tmp_path: Path, name: str, change: object) -> None:
    """A model from the internet must not be able to crash QGIS's worker, or worse."""
    fit_forest(*_data(), 5, 3).forest.save(tmp_path / "f")
    tensors = load_file(tmp_path / "f")
    tensors[name] = change(tensors[name])  # type: ignore[operator]
    save_file(tensors, tmp_path / "f")
    with pytest.raises(InputError, match="damaged"):
        Forest.load(tmp_path / "f")
