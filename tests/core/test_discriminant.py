"""The linear discriminant that augmentation and migration share: few samples, odd bands."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from tlcm_qgis.core.models.discriminant import Discriminant, class_shapes

MEANS = np.array([[0.0, 0, 0, 0], [3, 0, 1, 0], [0, 3, 0, 1]])
VALUES = np.array([2, 90, 200], np.uint8)


def samples(counts: tuple[int, ...], seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return features (N, 4) around the means of three classes, and the class values."""
    rng = np.random.default_rng(seed)
    position = np.repeat(np.arange(len(counts)), counts)
    return MEANS[position] + rng.normal(0, 0.5, (len(position), MEANS.shape[1])), VALUES[position]


def accuracy(linear: Discriminant, scale: np.ndarray | float = 1.0) -> float:
    """Return the share of right labels of new pixels, seen in other units."""
    features, labels = samples((300, 300, 300), 9)
    return float((linear.label(features * scale) == labels).mean())


@pytest.mark.parametrize("counts", [(1, 1, 30), (1, 40, 40), (2, 2, 2), (500, 3, 3)])
def test_few_samples_of_a_class(counts: tuple[int, ...]) -> None:
    """A class that was labelled once, and one that was labelled often, count alike."""
    features, labels = samples(counts)
    linear = Discriminant.of(features, labels)
    assert linear.classes.tolist() == VALUES.tolist()
    assert accuracy(linear) > 0.85


def test_every_sample_alone() -> None:
    """One sample a class says nothing of how classes vary: probabilities stay numbers, and no class is denied."""
    features, labels = samples((1, 1, 1))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        probability = Discriminant.of(features, labels).probability(features)
    np.testing.assert_allclose(probability, 1 / 3)


@pytest.mark.parametrize("value", [0.0, 0.25])
def test_constant_band_changes_nothing(value: float) -> None:
    """A band that holds one number everywhere, where another pixel has another number."""
    features, labels = samples((20, 20, 20))
    with_band = np.concatenate([features, np.full((len(features), 1), value)], axis=1)
    pixels = np.concatenate([features[:5], np.full((5, 1), 0.5)], axis=1)
    linear, plain = Discriminant.of(with_band, labels), Discriminant.of(features, labels)
    assert np.isfinite(linear.probability(pixels)).all()
    np.testing.assert_array_equal(linear.label(pixels), plain.label(features[:5]))


def test_band_that_is_constant_within_classes() -> None:
    """A mask among the bands, 0 for one class and 1 for another, must not divide by zero."""
    features, labels = samples((20, 20, 20))
    mask = (labels == 90).astype(np.float64)[:, np.newaxis]
    linear = Discriminant.of(np.concatenate([features, mask], axis=1), labels)
    probability = linear.probability(np.concatenate([features, mask], axis=1))
    np.testing.assert_allclose(probability.sum(axis=1), 1)


def test_same_band_twice() -> None:
    """Two files of one band: no inverse."""
    features, labels = samples((20, 20, 20))
    linear = Discriminant.of(np.concatenate([features, features[:, :1]], axis=1), labels)
    pixels, truth = samples((300, 300, 300), 9)
    assert (linear.label(np.concatenate([pixels, pixels[:, :1]], axis=1)) == truth).mean() > 0.95


def test_more_bands_than_samples() -> None:
    """Thirty bands, six samples: the covariance is shrunk, and what tells the classes apart is still seen."""
    rng = np.random.default_rng(2)
    features, labels = samples((2, 2, 2))
    wide = np.concatenate([features, rng.normal(0, 0.1, (6, 26))], axis=1)
    pixels, truth = samples((300, 300, 300), 9)
    wide_pixels = np.concatenate([pixels, rng.normal(0, 0.1, (900, 26))], axis=1)
    assert (Discriminant.of(wide, labels).label(wide_pixels) == truth).mean() > 0.8


@pytest.mark.parametrize("scale", [1e-4, 1e4, np.array([1e-3, 1.0, 1e3, 1e4])])
def test_units_do_not_matter(scale: np.ndarray | float) -> None:
    """Reflectance, counts, or bands of both kinds."""
    features, labels = samples((15, 15, 15))
    pixels = samples((300, 300, 300), 9)[0]
    plain, scaled = Discriminant.of(features, labels), Discriminant.of(features * scale, labels)
    np.testing.assert_allclose(scaled.probability(pixels * scale), plain.probability(pixels), atol=1e-3)


def test_label_is_the_likeliest_class() -> None:
    """Two methods of one class that disagree."""
    features, labels = samples((30, 5, 12))
    linear = Discriminant.of(features, labels)
    pixels = samples((300, 300, 300), 9)[0] * 1e3  # far away, where exponentials overflow
    probability = linear.probability(pixels)
    np.testing.assert_allclose(probability.sum(axis=1), 1)
    np.testing.assert_array_equal(linear.classes[probability.argmax(axis=1)], linear.label(pixels))


def test_shapes_of_classes() -> None:
    """Means by class in ascending order, and the inverse of the covariance that they share."""
    features, labels = samples((4000, 4000, 4000))
    order = np.random.default_rng(1).permutation(len(labels))
    classes, means, precision = class_shapes(features[order], labels[order])
    assert classes.tolist() == VALUES.tolist()
    np.testing.assert_allclose(means, MEANS, atol=0.03)
    np.testing.assert_allclose(precision, np.eye(4) / 0.25, atol=0.2)
