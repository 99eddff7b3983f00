"""Whether a target shows the classes of the source, only in other shares."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.adaptation.explained import SAME, unexplained

CENTRES = np.array([[0.08, 0.05, 0.03], [0.04, 0.06, 0.35], [0.15, 0.19, 0.22]])


def pixels(shares: tuple[float, ...], seed: int, count: int = 3000) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    classes = rng.choice(3, count, p=shares)
    return CENTRES[classes] * rng.normal(1, 0.1, (count, 3)), classes


@pytest.mark.parametrize("shares", [(0.3, 0.4, 0.3), (0.9, 0.05, 0.05), (0.0, 0.5, 0.5)])
def test_the_same_classes_in_other_shares_are_explained(shares: tuple[float, ...]) -> None:
    found = unexplained(*pixels((0.3, 0.4, 0.3), 1), pixels(shares, 2)[0])
    assert abs(found) < SAME / 10


@pytest.mark.parametrize(("gain", "offset"), [(1.6, 0.0), (1.0, 0.05), (0.5, 0.0)])
def test_other_values_of_the_same_classes_are_not(gain: float, offset: float) -> None:
    assert unexplained(*pixels((0.3, 0.4, 0.3), 1), pixels((0.3, 0.4, 0.3), 2)[0] * gain + offset) > SAME


def test_a_class_of_its_own_is_not_explained() -> None:
    target = pixels((0.5, 0.5, 0.0), 2)[0]
    target[:1500] = np.random.default_rng(3).normal(0.6, 0.02, (1500, 3))
    assert unexplained(*pixels((0.3, 0.4, 0.3), 1), target) > SAME


def test_a_band_without_contrast_is_no_hindrance() -> None:
    values, classes = pixels((0.3, 0.4, 0.3), 1)
    other = pixels((0.5, 0.3, 0.2), 2)[0]
    values[:, 1] = other[:, 1] = 0.5
    assert abs(unexplained(values, classes, other)) < SAME / 10


def test_a_handful_of_pixels_tells_nothing() -> None:
    values, classes = pixels((0.3, 0.4, 0.3), 1)
    assert unexplained(values, classes, values[:2]) is None
    assert unexplained(values[:4], classes[:4], values) is None
