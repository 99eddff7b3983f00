"""Region growing: which pixels belong to a click."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.gui.desk.region_growing import grow, spectral_distance

SEED = (2, 2)


def region(text: str) -> np.ndarray:
    return np.array([[letter == "#" for letter in line] for line in text.split()])


def test_the_distance_is_relative_to_the_spectrum_of_the_seed():
    values = np.array([[[3.0, 6.0, np.nan]], [[4.0, 8.0, 4.0]]])
    np.testing.assert_allclose(spectral_distance(values, (0, 0)), [[0.0, 100.0, np.inf]])
    np.testing.assert_allclose(spectral_distance(values * 1e4, (0, 0)), [[0.0, 100.0, np.inf]])


def test_a_seed_without_value_is_refused():
    with pytest.raises(ValueError, match="seed"):
        spectral_distance(np.full((1, 1, 1), np.nan), (0, 0))


def test_pixels_hang_together_by_their_sides():
    similar = region("##... ##... ..#.. ..##. ....#")
    found = grow(np.where(similar, 0.0, 9.0), SEED, 1.0, 100)
    np.testing.assert_array_equal(found, region("..... ..... ..#.. ..##. ....."))


def test_the_limit_itself_belongs_to_the_region():
    distance = np.array([[0.0, 5.0, 5.1]])
    np.testing.assert_array_equal(grow(distance, (0, 0), 5.0, 10), [[True, True, False]])


def test_the_region_may_touch_every_edge():
    assert grow(np.zeros((4, 7)), (0, 6), 0.0, 100).all()


@pytest.mark.parametrize("largest", [1, 2, 5, 6, 13])
def test_the_largest_size_is_kept_by_taking_the_nearest_of_the_last_ring(largest):
    distance = np.random.default_rng(3).random((5, 5))
    found = grow(distance, SEED, 1.0, largest)
    assert found.sum() == largest and found[SEED]
    steps = np.abs(np.indices((5, 5)) - np.array(SEED)[:, None, None]).sum(axis=0)
    last = steps[found].max()
    ring = steps == last
    assert found[steps < last].all() and distance[found & ring].max(initial=0) <= distance[ring & ~found].min(initial=np.inf)


def test_a_winding_region_is_followed_to_its_end():
    similar = region("##### #...# #.#.# #.### #....")
    np.testing.assert_array_equal(grow(np.where(similar, 0.0, 2.0), (4, 0), 1.0, 100), similar)


def test_it_is_the_component_that_scipy_labels():
    ndimage = pytest.importorskip("scipy.ndimage")
    distance = np.random.default_rng(7).random((60, 80))
    labels, _ = ndimage.label(distance <= 0.62)
    seed = tuple(np.argwhere(distance <= 0.62)[1000])
    np.testing.assert_array_equal(grow(distance, seed, 0.62, 10_000), labels == labels[seed])


def test_cancelling_ends_the_growth():
    assert grow(np.zeros((50, 50)), (25, 25), 1.0, 10_000, lambda: True).sum() == 1
