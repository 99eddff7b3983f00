"""Places without a label: where they lie, how many they are, and what is read for them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from migration_scene import KEYS, SIZE, write_scene
from small_stack import TRANSFORM

from tlcm_qgis.core.migration.places import BLOCK_PX, LABELLED_BLOCKS, MOST_BLOCKS, draw_places, read_looks
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.stack.image_stack import ImageStack

LARGE = (10_000, 12_345)  # 40 x 49 blocks, those at the edges smaller


def images(height: int, width: int) -> Any:
    """Return a stack that has a grid alone: to draw places no pixel is needed."""
    return SimpleNamespace(grid=Grid("EPSG:32631", TRANSFORM, width, height))


def draw(shape: tuple[int, int], row: np.ndarray, col: np.ndarray, count: int, seed: int = 0) -> np.ndarray:
    """Return the places (N, 2) that are drawn."""
    return np.stack(draw_places(images(*shape), row, col, count, np.random.default_rng(seed)), axis=1)


def labelled(shape: tuple[int, int], count: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.integers(shape[0], size=count), rng.integers(shape[1], size=count)


@pytest.mark.parametrize("shape", [(3, 30), (60, 71), (300, 700), LARGE])
@pytest.mark.parametrize("count", [5, 500])
def test_lie_in_the_image_beside_the_labels(shape: tuple[int, int], count: int) -> None:
    """A labelled place that is drawn again would be a sample twice; one outside the image cannot be read."""
    row, col = labelled(shape, 40)
    row[:8], col[:8] = 0, np.arange(8)
    found = draw(shape, row, col, count)
    assert 0 < len(found) <= count
    assert (found >= 0).all()
    assert (found < shape).all()
    assert len(np.unique(found, axis=0)) == len(found)
    assert not set(map(tuple, found.tolist())) & set(zip(row.tolist(), col.tolist(), strict=True))


@pytest.mark.parametrize("shape", [(300, 700), LARGE])
def test_as_many_as_are_wanted(shape: tuple[int, int]) -> None:
    """Fewer examples than there might be, in an image that has millions of pixels."""
    assert len(draw(shape, *labelled(shape, 300), 2000)) == 2000


def test_small_image_gives_all_that_is_free() -> None:
    """In a small image every pixel counts."""
    row, col = np.array([0, 3, 3]), np.array([0, 4, 4])
    found = draw((6, 7), row, col, 1000)
    assert len(found) == 6 * 7 - 2
    assert draw((2, 2), np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1]), 10).shape == (0, 2)


def test_all_of_a_small_image_is_drawn_from() -> None:
    """Examples of one corner alone say nothing of the haze in the other."""
    found = draw((400, 600), *labelled((400, 600), 50), 4000)
    share = np.histogram2d(found[:, 0], found[:, 1], (4, 4), ((0, 400), (0, 600)))[0] / len(found)
    np.testing.assert_allclose(share, 1 / 16, atol=0.02)


def blocks(found: np.ndarray) -> set[tuple[int, int]]:
    return set(map(tuple, (found // BLOCK_PX).tolist()))


def test_large_image_is_read_in_few_blocks() -> None:
    """A whole tile of ten thousand by ten thousand pixels, read for every date, takes minutes."""
    found = blocks(draw(LARGE, *labelled(LARGE, 3000), 8000))
    assert len(found) == MOST_BLOCKS


def test_blocks_with_labels_come_first() -> None:
    """Far from the labels there may be other land cover and other weather."""
    here = {(0, 0), (5, 40), (39, 48), (20, 17)}  # the last but one lies in the corner, where blocks are smaller
    row, col = np.array(sorted(here)).T * BLOCK_PX + 3
    found = blocks(draw(LARGE, row, col, 8000))
    assert here <= found
    assert len(found) == MOST_BLOCKS


def test_some_blocks_lie_elsewhere() -> None:
    """Labels all over the image must not keep the places of blocks where nobody labelled."""
    row, col = np.array([(r, c) for r in range(10) for c in range(10)]).T * BLOCK_PX
    found = blocks(draw(LARGE, row, col, 8000))
    assert sum(r < 10 and c < 10 for r, c in found) >= LABELLED_BLOCKS
    assert any(r >= 10 or c >= 10 for r, c in found)


def test_same_seed_same_places() -> None:
    """Two runs that cannot be compared."""
    row, col = labelled(LARGE, 100)
    np.testing.assert_array_equal(draw(LARGE, row, col, 700), draw(LARGE, row, col, 700))
    assert not np.array_equal(draw(LARGE, row, col, 700), draw(LARGE, row, col, 700, seed=1))


def test_looks_are_pixels_and_their_neighbourhood(tmp_path: Path) -> None:
    """Spectra of another pixel or date; a mean into which cloud went as zero."""
    stack = ImageStack.open(write_scene(tmp_path))
    row, col = np.array([20, SIZE - 7, SIZE - 3, 0]), np.array([9, 30, 30, 0])
    dates: list[int] = []
    looks = read_looks(stack, row, col, dates.append)
    assert dates == list(range(len(KEYS)))
    assert looks.valid.tolist() == [[True] * 4] * 3 + [[True, True, False, True]]
    bands = len(stack.bands)
    for date in range(len(KEYS)):
        block = stack.read(date, stack.grid.whole())
        for place in np.flatnonzero(looks.valid[date]).tolist():
            near = (slice(max(row[place] - 1, 0), row[place] + 2), slice(max(col[place] - 1, 0), col[place] + 2))
            mean = [band[near][block.valid[near]].mean() for band in block.values]
            np.testing.assert_allclose(looks.features[date, place, :bands], block.values[:, row[place], col[place]], rtol=1e-6)
            np.testing.assert_allclose(looks.features[date, place, bands:], mean, rtol=1e-5)
