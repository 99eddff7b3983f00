"""Values of a target sensor as those of the source."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tlcm_qgis.core.adaptation.matching import MATCHINGS, BandMap, matched, share_distance

MIXED = np.array([[1.2, 0.3, 0.0], [0.1, 0.8, 0.2], [0.0, -0.2, 1.5]])
SHIFT = np.array([0.02, -0.05, 0.1])


def reflectances(seed: int, count: int = 4000) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.multivariate_normal([0.1, 0.2, 0.3], [[0.004, 0.002, 0.0], [0.002, 0.006, 0.001], [0.0, 0.001, 0.003]], count)


def applied(found: BandMap, values: np.ndarray) -> np.ndarray:
    """Return the values (N, bands) as those of the source."""
    return found.apply(values.T.astype(np.float32)).T


@pytest.mark.parametrize("matching", MATCHINGS)
def test_another_gain_and_offset_of_each_band_are_undone(matching: str) -> None:
    source = reflectances(1)
    target = source * [1.5, 0.7, 2.0] + SHIFT
    np.testing.assert_allclose(applied(matched(matching, source, target), target), source, atol=2e-5)


def test_mixed_bands_get_the_covariance_of_the_source() -> None:
    source, target = reflectances(1), reflectances(2) @ MIXED.T + SHIFT
    for matching, exact in (("covariance", True), ("moments", False)):
        found = applied(matched(matching, source, target), target)
        np.testing.assert_allclose(found.mean(axis=0), source.mean(axis=0), atol=1e-5)
        assert np.allclose(np.cov(found.T), np.cov(source.T), rtol=0.01, atol=1e-5) == exact


@pytest.mark.parametrize("matching", ["percentiles", "robust_covariance"])
def test_clouds_that_a_mask_missed_count_little(matching: str) -> None:
    source, rng = reflectances(1), np.random.default_rng(3)
    clear = reflectances(2) * 1.3 + SHIFT
    cloudy = np.concatenate([clear, rng.normal(0.8, 0.05, (300, 3))])
    errors = {
        name: np.abs(applied(matched(name, source, cloudy), clear) - applied(matched(name, source, clear), clear)).mean()
        for name in (matching, "moments", "covariance")
    }
    assert errors[matching] < 0.5 * min(errors["moments"], errors["covariance"])


@pytest.mark.parametrize("matching", MATCHINGS)
def test_a_band_without_any_spread_stays_finite(matching: str) -> None:
    source, target = reflectances(1), reflectances(2)
    target[:, 1] = 0.25
    found = applied(matched(matching, source, target), target)
    assert np.isfinite(found).all() and np.abs(found[:, [0, 2]] - source[:, [0, 2]].mean(axis=0)).max() < 1


def test_images_keep_their_form_and_maps_come_back_from_their_file() -> None:
    found = matched("covariance", reflectances(1), reflectances(2) @ MIXED.T)
    image = np.random.default_rng(4).random((3, 5, 6)).astype(np.float32)
    again = BandMap.from_json(json.loads(json.dumps(found.as_json())))
    np.testing.assert_array_equal(again.apply(image), found.apply(image))
    np.testing.assert_allclose(found.apply(image)[:, 2, 3], found.matrix @ image[:, 2, 3] + found.offset, rtol=1e-5)
    for broken in ({"matrix": [[1.0]], "offset": [1.0, 2.0]}, {"matrix": [[float("nan")]], "offset": [1.0]}):
        with pytest.raises(ValueError, match="no map of bands"):
            BandMap.from_json(broken)


def test_too_few_pixels_and_other_bands_are_refused() -> None:
    for source, target in ((reflectances(1), reflectances(2)[:3]), (reflectances(1), reflectances(2)[:, :2])):
        with pytest.raises(ValueError, match="cannot be matched"):
            matched("moments", source, target)


def test_the_distance_of_shares_is_the_land_that_would_have_to_change() -> None:
    assert share_distance(np.array([6, 2, 2]), np.array([60, 20, 20])) == 0
    assert share_distance(np.array([6, 2, 2]), np.array([4, 3, 3])) == pytest.approx(0.2)
    assert share_distance(np.array([1, 0]), np.array([0, 1])) == 1
