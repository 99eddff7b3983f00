"""Bayesian smoothing in space: against the formula told for one pixel, and what an analyst may expect of it."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.bayes_smoothing import FRACTION, LEAST, smoothed


def _padded(percent: np.ndarray, window: int) -> np.ndarray:
    reach = window // 2
    return np.pad(percent, ((0, 0), (reach, reach), (reach, reach)), constant_values=255)


def _percent(classes: int, rows: int, cols: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.floor(100 * rng.dirichlet(np.full(classes, 0.7), (rows, cols)).transpose(2, 0, 1) + 0.5).astype(np.uint8)


def _plain(percent: np.ndarray, window: int, noise: tuple[float, ...]) -> np.ndarray:
    """The formula of the module's docstring, pixel by pixel, in %."""
    classes, rows, cols = percent.shape
    reach = window // 2
    result = np.full(percent.shape, 255.0)
    for row in range(rows):
        for col in range(cols):
            if percent[0, row, col] > 100:
                continue
            values = np.empty(classes)
            for index in range(classes):
                around = percent[index, max(0, row - reach) : row + reach + 1, max(0, col - reach) : col + reach + 1].ravel()
                around = np.sort(around[around <= 100])[::-1]
                share = np.clip(around[: int(np.ceil(FRACTION * len(around)))] / 100, LEAST, 1 - LEAST)
                logits = np.log(share / (1 - share))
                own = np.clip(percent[index, row, col] / 100, LEAST, 1 - LEAST)
                mean, variance = logits.mean(), logits.var()
                posterior = (variance * np.log(own / (1 - own)) + noise[index] * mean) / (variance + noise[index])
                values[index] = 1 / (1 + np.exp(-posterior))
            result[:, row, col] = 100 * values / values.sum()
    return result


@pytest.mark.parametrize("window", [3, 5, 7])
def test_agrees_with_the_formula_told_for_one_pixel(window: int) -> None:
    percent = _percent(4, 9, 11, window)
    percent[:, 2, 3:6] = 255
    percent[:, 0, 0] = 255
    noise = (10.0, 1.0, 40.0, 5.0)
    found = smoothed(_padded(percent, window), window, noise)
    np.testing.assert_allclose(found, _plain(percent, window, noise), atol=0.502)
    assert found.dtype == np.uint8


def test_a_single_odd_pixel_goes_and_a_straight_border_stays() -> None:
    percent = np.full((2, 9, 10), 20, np.uint8)
    percent[0, :, :5], percent[1, :, 5:] = 80, 80
    percent[:, 4, 2] = 30, 70
    found = smoothed(_padded(percent, 5), 5, (10.0, 10.0))
    np.testing.assert_array_equal(found.argmax(axis=0), np.broadcast_to(np.arange(10) >= 5, (9, 10)))


def test_a_larger_smoothness_draws_more() -> None:
    percent = np.full((2, 5, 5), 20, np.uint8)
    percent[0] = 80
    percent[:, 2, 2] = 5, 95
    found = [smoothed(_padded(percent, 3), 3, (noise, noise))[0, 2, 2] for noise in (0.01, 1.0, 100.0)]
    assert found[0] < found[1] <= found[2]


def test_probabilities_add_up_and_nodata_has_no_part() -> None:
    percent = _percent(6, 30, 30, 1)
    hidden = np.random.default_rng(2).random((30, 30)) < 0.3
    percent[:, hidden] = 255
    found = smoothed(_padded(percent, 5), 5, (10.0,) * 6)
    assert (found[:, hidden] == 255).all()
    assert (np.abs(found.astype(int).sum(axis=0)[~hidden] - 100) <= 3).all()
    others = percent.copy()
    others[1:, hidden] = 7  # whatever lies under nodata
    np.testing.assert_array_equal(smoothed(_padded(others, 5), 5, (10.0,) * 6), found)


def test_a_part_gives_what_the_whole_gives() -> None:
    """Maps must be the same in blocks of any size."""
    percent = _padded(_percent(3, 20, 23, 4), 3)
    whole = smoothed(percent, 3, (10.0,) * 3)
    np.testing.assert_array_equal(smoothed(percent[:, 4:12, 7:20], 3, (10.0,) * 3), whole[:, 4:10, 7:18])


@pytest.mark.parametrize(("window", "noise"), [(4, (1.0, 1.0)), (3, (1.0,)), (3, (1.0, 0.0)), (13, (1.0, 1.0))])
def test_what_does_not_fit_is_refused(window: int, noise: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="window"):
        smoothed(np.zeros((2, 10, 10), np.uint8), window, noise)
