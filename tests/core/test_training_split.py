"""The samples that a network is judged by while it learns.

What a user would lose: a training that stops when it knows the samples by heart, because their neighbours were learnt from.
"""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.training.split import split_by_block


def places(count: int = 600, size: int = 400, classes: int = 4, dates: int = 3, seed: int = 0) -> tuple[np.ndarray, ...]:
    """Return place_id, row, col and class of places on several dates; some change their class."""
    rng = np.random.default_rng(seed)
    pixel = rng.choice(size * size, count, replace=False)
    label = rng.integers(1, classes + 1, (dates, count))
    label[1:] = np.where(rng.random((dates - 1, count)) < 0.9, label[0], label[1:])
    return np.tile(np.arange(count) + 7, dates), np.tile(pixel // size, dates), np.tile(pixel % size, dates), label.ravel()


def polygons(side: int = 9, across: int = 12, gap: int = 14) -> tuple[np.ndarray, ...]:
    """Return the pixels of square polygons beside each other, and the polygon of each."""
    top, left = (part.ravel() * gap for part in np.mgrid[:across, :across])
    row = (top[:, None, None] + np.arange(side)[:, None] + np.zeros(side, int)).ravel()
    col = (left[:, None, None] + np.arange(side) + np.zeros((side, 1), int)).ravel()
    polygon = np.repeat(np.arange(across**2), side**2)
    return np.arange(len(row)), row, col, polygon % 5 + 1, polygon


@pytest.mark.parametrize("seed", range(5))
def test_about_the_share_of_every_class_is_held_back_and_no_place_is_on_both_sides(seed: int) -> None:
    place, row, col, label = places(seed=seed)
    held = split_by_block(place, row, col, label, share=0.2, seed=seed)
    assert not set(place[held]) & set(place[~held])
    for value in range(1, 5):
        assert 0.12 < held[label == value].mean() < 0.28


@pytest.mark.parametrize("block", [8, 10, 32, 0])
def test_no_polygon_is_cut_although_blocks_are(block: int) -> None:
    place, row, col, label, polygon = polygons()
    held = split_by_block(place, row, col, label, block_pixels=block)
    assert 0.1 < held.mean() < 0.3
    assert not set(polygon[held]) & set(polygon[~held])


def test_blocks_keep_neighbours_together() -> None:
    place, row, col, label = places(count=3000, size=256, dates=1)
    held = split_by_block(place, row, col, label, block_pixels=32)
    drawn = split_by_block(place, row, col, label, block_pixels=1)
    near = (np.abs(row[:, None] - row) <= 3) & (np.abs(col[:, None] - col) <= 3)
    assert (near & (held[:, None] != held)).sum() < 0.5 * (near & (drawn[:, None] != drawn)).sum()


def test_the_order_of_the_samples_does_not_matter_and_the_seed_does() -> None:
    samples = places()
    order = np.random.default_rng(9).permutation(len(samples[0]))
    held = split_by_block(*samples, seed=3)
    np.testing.assert_array_equal(split_by_block(*(part[order] for part in samples), seed=3), held[order])
    assert (split_by_block(*samples, seed=4) != held).any()


def test_a_class_with_few_places_stays_in_training() -> None:
    place, row, col, label = places(classes=3)
    label[place < 7 + 4] = 9
    held = split_by_block(place, row, col, label)
    assert held.any()
    assert not held[label == 9].any()


def test_a_class_of_a_few_large_blocks_is_on_both_sides() -> None:
    """Six places of class 2 a block, in three blocks: a third is more than the share, and better than nothing."""
    rng = np.random.default_rng(0)
    row = np.concatenate([rng.integers(0, 320, 300), np.repeat([5, 165, 300], 6)])
    col = np.concatenate([rng.integers(0, 320, 300), np.tile(np.arange(6) * 4 + 1, 3)])
    label = np.repeat([1, 2], [300, 18])
    held = split_by_block(np.arange(318), row, col, label, block_pixels=32)
    assert held[label == 2].sum() == 6


@pytest.mark.parametrize(
    ("row", "col", "label"),
    [
        ([], [], []),
        ([3], [4], [1]),
        (np.arange(12) * 300, np.zeros(12), np.arange(12) % 2),
        (np.arange(900) // 30, np.arange(900) % 30, np.ones(900)),
        (np.arange(90) * 50, np.zeros(90), np.ones(90)),
    ],
    ids=["none", "one", "too few", "one polygon", "one class"],
)
def test_nothing_is_held_back_where_too_little_would_be_judged_by(row: list[int], col: list[int], label: list[int]) -> None:
    held = split_by_block(np.arange(len(row)), row, col, label)
    assert held.shape == (len(row),)
    assert not held.any()
