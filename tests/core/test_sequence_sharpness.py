"""How sure sequences may be: known from maps whose errors are made here, of one date each or of all together."""

from __future__ import annotations

import numpy as np
import pytest

from tlcm_qgis.core.hidden_markov import half_percent, most_probable
from tlcm_qgis.core.sequence_sharpness import FEWEST_PIXELS, sharpness
from tlcm_qgis.core.spec.errors import Cancelled
from tlcm_qgis.core.transition_rates import even_chain

CLASSES, DATES, PIXELS = 4, 10, 6000
DAYS = np.arange(DATES, dtype=np.int32) * 60
CHAIN = even_chain(0.2, np.ones((CLASSES, CLASSES), bool))


def _series(shared: float, error: float = 0.5, hard: float = 0.0, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return looks (T, K, N) and true classes (T, N); ``shared``: part of the error that all dates have.

    ``hard``: share of the pixels that look half like another class on all dates, as mixed ones do.
    """
    rng = np.random.default_rng(seed)
    change = rng.random((DATES, PIXELS)) < 0.03
    true = (np.cumsum(change * rng.integers(1, CLASSES, (DATES, PIXELS)), axis=0) + rng.integers(0, CLASSES, PIXELS)) % CLASSES
    same, own = rng.normal(size=(PIXELS, CLASSES)), rng.normal(size=(DATES, PIXELS, CLASSES))
    centre = np.eye(CLASSES)[true]
    mixed = rng.random(PIXELS) < hard
    centre[:, mixed] = (centre + np.eye(CLASSES)[(true + 1) % CLASSES])[:, mixed] / 2
    seen = centre + error * (np.sqrt(shared) * same + np.sqrt(1 - shared) * own)
    table = np.exp((seen - seen.max(axis=2, keepdims=True)) / error**2)
    table /= table.sum(axis=2, keepdims=True)
    percent = np.floor(100 * table + 0.5).astype(np.uint8).transpose(0, 2, 1)
    return half_percent(percent, table.argmax(axis=2).astype(np.uint8)), true


def _gap(looks: np.ndarray, true: np.ndarray, power: float) -> float:
    """Return the expected calibration error of the sequences."""
    found = most_probable(looks, DAYS, CHAIN, power)
    said = np.take_along_axis(found.percent, found.classes[:, np.newaxis].astype(int), axis=1)[:, 0].ravel() / 100
    right = (found.classes == true).ravel()
    part = np.searchsorted(np.unique(np.quantile(said, np.linspace(0, 1, 13)[1:-1])), said)
    return float(sum(abs(said[part == each].mean() - right[part == each].mean()) * (part == each).mean() for each in np.unique(part)))


def test_independent_errors_leave_the_probabilities_as_they_are() -> None:
    """Then the chain is right, and sequences are far surer than the maps of single dates."""
    looks, true = _series(0.0)
    assert sharpness(looks, DAYS, CHAIN) >= 0.9
    assert _gap(looks, true, 1.0) < 0.01


@pytest.mark.parametrize(("shared", "hard"), [(0.5, 0.0), (0.8, 0.0), (0.5, 0.05)])
def test_errors_that_dates_share_make_sequences_less_sure(shared: float, hard: float) -> None:
    """The gap between what they say and what is right becomes half of what it was, or less; the classes stay."""
    looks, true = _series(shared, hard=hard)
    power = sharpness(looks, DAYS, CHAIN)
    assert power < 0.8
    plain, told = _gap(looks, true, 1.0), _gap(looks, true, power)
    assert plain > 0.03 and told < plain / 2
    one, other = (most_probable(looks, DAYS, CHAIN, each) for each in (1.0, power))
    np.testing.assert_array_equal(one.classes, other.classes)
    sums = other.percent.astype(int).sum(axis=1)
    assert sums.min() >= 98 and sums.max() <= 102


def test_the_more_errors_are_shared_the_less_sure() -> None:
    found = [sharpness(_series(shared)[0], DAYS, CHAIN) for shared in (0.2, 0.5, 0.8)]
    assert found[0] > found[1] > found[2]


def test_dates_without_data_do_not_count() -> None:
    """Half of the values are hidden: the errors that are seen are the same."""
    looks, _ = _series(0.7)
    hidden = looks.copy()
    hidden[np.broadcast_to((np.random.default_rng(3).random((DATES, PIXELS)) < 0.5)[:, np.newaxis], looks.shape)] = 255
    empty = np.concatenate([hidden, np.full_like(hidden, 255)], axis=2)
    assert sharpness(hidden, DAYS, CHAIN) == pytest.approx(sharpness(looks, DAYS, CHAIN), abs=0.15)
    assert sharpness(empty, DAYS, CHAIN) == pytest.approx(sharpness(hidden, DAYS, CHAIN), abs=0.06)


def test_what_tells_nothing_changes_nothing() -> None:
    looks, _ = _series(0.8)
    assert sharpness(looks[:, :, : FEWEST_PIXELS - 1], DAYS, CHAIN) == 1
    assert sharpness(looks[:1], DAYS[:1], CHAIN) == 1
    assert sharpness(np.full_like(looks, 255), DAYS, CHAIN) == 1
    assert sharpness(np.full((DATES, 1, 500), 200, np.uint8), DAYS, even_chain(0.1, np.ones((1, 1), bool))) == 1


def test_maps_that_are_sure_of_everything_or_of_nothing_give_a_number() -> None:
    """No error at all, and none that is known."""
    sure = np.zeros((DATES, CLASSES, 500), np.uint8)
    sure[:, 0] = 200
    even = np.full((DATES, CLASSES, 500), 50, np.uint8)
    for looks in (sure, even):
        assert 0.1 <= sharpness(looks, DAYS, CHAIN) <= 1


def test_a_cancel_is_heard() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        sharpness(_series(0.5)[0], DAYS, CHAIN, stop)
