"""What a classifier sees of a pixel: the same in training and mapping, however the image is cut."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from small_stack import write_stack

from tlcm_qgis.core.models.features import FeatureForm, box_sum, read_with_halo, sample_features
from tlcm_qgis.core.spec.errors import ParameterError
from tlcm_qgis.core.stack.image_stack import ImageStack

FORMS = [FeatureForm(1), FeatureForm(3), FeatureForm(5), FeatureForm(3, "paper")]


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_stack(tmp_path_factory.mktemp("stack"), dates=1, height=30, width=24))


def _whole(stack: ImageStack, form: FeatureForm) -> np.ndarray:
    block = read_with_halo(stack, 0, stack.grid.whole(), form)
    return form.compute(block.values, block.valid)


def test_even_patch_is_refused() -> None:
    with pytest.raises(ParameterError, match=r"PATCH_SIZE .* is 4, .* odd number.* Choose 3 or 5"):
        FeatureForm(4)


def test_names_say_what_the_features_are() -> None:
    assert FeatureForm(1).names(["a", "b"]) == ("a", "b")
    assert FeatureForm(3).names(["a", "b"]) == ("a", "b", "a_mean3", "b_mean3")
    assert FeatureForm(3, "paper").names(["a"]) == ("a_mean7",)


def test_patch_of_one_is_the_spectrum(stack: ImageStack) -> None:
    np.testing.assert_array_equal(_whole(stack, FeatureForm(1)), stack.read(0, stack.grid.whole()).values)


def test_best_is_spectrum_and_mean_of_valid_neighbours() -> None:
    """Clouds beside a pixel must not darken its neighbourhood."""
    values = np.arange(25, dtype=np.float32).reshape(1, 5, 5)
    valid = np.ones((5, 5), bool)
    valid[1, 1] = False
    values[0, 1, 1] = 0
    features = FeatureForm(3).compute(values, valid)
    assert features.shape == (2, 3, 3)
    assert features[:, 0, 1].tolist() == [7, (1 + 2 + 3 + 7 + 8 + 11 + 12 + 13) / 8]
    assert features[:, 2, 2].tolist() == [18, 18]


def test_paper_is_the_mean_of_the_reflected_image(stack: ImageStack) -> None:
    """The published features: 7 x 7 mean, image continued by reflection without repeating the edge, no mask."""
    image = stack.read(0, stack.grid.whole()).values.astype(np.float64)
    padded = np.pad(image, ((0, 0), (3, 3), (3, 3)), mode="reflect")
    expected = np.zeros_like(image)
    for row in range(image.shape[1]):
        for col in range(image.shape[2]):
            expected[:, row, col] = padded[:, row : row + 7, col : col + 7].mean(axis=(1, 2))
    np.testing.assert_allclose(_whole(stack, FeatureForm(3, "paper")), expected, rtol=1e-6)


@pytest.mark.parametrize("form", FORMS, ids=str)
@pytest.mark.parametrize("size", [4, 7, 16])
def test_blocks_give_the_same_bits_as_the_whole_image(stack: ImageStack, form: FeatureForm, size: int) -> None:
    """Seams at block borders show in a map as straight lines."""
    whole = _whole(stack, form)
    for window in stack.grid.windows(size):
        block = read_with_halo(stack, 0, window, form)
        part = whole[:, window.row : window.row + window.height, window.col : window.col + window.width]
        np.testing.assert_array_equal(form.compute(block.values, block.valid), part)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_samples_see_what_the_map_sees(stack: ImageStack, form: FeatureForm, monkeypatch: pytest.MonkeyPatch) -> None:
    """A forest trained on other numbers than it maps with is quietly wrong, most of all at the image's edge."""
    monkeypatch.setattr("tlcm_qgis.core.models.features.PATCH_BYTES", 4000)  # several portions
    rows, cols = (array.ravel() for array in np.indices(stack.grid.shape))
    order = np.random.default_rng(1).permutation(len(rows))
    features, valid = sample_features(stack, 0, rows[order], cols[order], [2, 0], form)
    bands = [2, 0] if form.halo == 0 or form.is_paper else [2, 0, 5, 3]
    expected = _whole(stack, form)[bands][:, rows[order], cols[order]].T
    np.testing.assert_array_equal(features, expected)
    np.testing.assert_array_equal(valid, stack.read(0, stack.grid.whole()).valid[rows[order], cols[order]])


@pytest.mark.parametrize(("height", "width"), [(1, 1), (2, 3), (4, 9)])
def test_image_smaller_than_the_patch_is_reflected_again(tmp_path: Path, height: int, width: int) -> None:
    stack = ImageStack.open(write_stack(tmp_path, dates=1, height=height, width=width))
    form = FeatureForm(3, "paper")
    rows, cols = (array.ravel() for array in np.indices(stack.grid.shape))
    features, _ = sample_features(stack, 0, rows, cols, range(3), form)
    np.testing.assert_array_equal(features, _whole(stack, form)[:, rows, cols].T)


def test_box_sum_is_the_sum_of_the_window() -> None:
    values = np.random.default_rng(1).normal(size=(2, 9, 11))
    expected = [[[values[b, r : r + 5, c : c + 5].sum() for c in range(7)] for r in range(5)] for b in range(2)]
    np.testing.assert_allclose(box_sum(values, 2), expected, rtol=1e-12)
