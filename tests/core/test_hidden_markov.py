"""The most probable land cover over time: against all sequences there are, and what an analyst may rely on."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from tlcm_qgis.core.hidden_markov import DAYS_A_YEAR, LEAST, MOST_AT_ONCE, Chain, half_percent, most_probable, pixels_at_once
from tlcm_qgis.core.transition_rates import even_chain, learnt_chain

DAYS = np.array([0, 40, 60, 300, 310, 700], np.int32)
RATES = np.array([0.4, 1.5, 0.2])
SHARES = np.array([[0, 0.7, 0.3], [1, 0, 0], [0.5, 0.5, 0]])
CHAINS = {shortest: Chain(RATES, SHARES, shortest) for shortest in (1, 2, 3)}


def _looks(dates: int, classes: int, pixels: int, seed: int, hidden: float = 0.0) -> np.ndarray:
    """Return random probabilities (T, K, N) in half percent; a share of the dates has no data."""
    rng = np.random.default_rng(seed)
    percent = np.floor(200 * rng.dirichlet(np.full(classes, 0.6), (dates, pixels)).transpose(0, 2, 1)).astype(np.uint8)
    percent[np.broadcast_to(rng.random((dates, 1, pixels)) < hidden, percent.shape)] = 255
    return percent


def _weight(sequence: tuple[int, ...], looks: np.ndarray, days: np.ndarray, chain: Chain) -> float:
    """Return how probable a sequence (of valid dates) is, up to a factor: the rules of the module's docstring, told for one pixel."""
    weight, run, is_first = 1.0, 1, True
    for place, value in enumerate(sequence):
        weight *= float(np.clip(looks[place, value] / 200, LEAST, 1 - LEAST))
        if not place:
            continue
        gone = 1 - np.exp(-chain.leaving[sequence[place - 1]] * (days[place] - days[place - 1]) / DAYS_A_YEAR)
        free = is_first or run >= chain.shortest
        if value != sequence[place - 1]:
            weight *= gone * chain.shares[sequence[place - 1], value] if free else 0.0
            run, is_first = 1, False
        else:
            weight *= 1 - gone if free else 1.0
            run += 1
    return weight


def _by_hand(percent: np.ndarray, days: np.ndarray, chain: Chain) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Return what all sequences of each pixel say: the best one, the probabilities of each date, and how much the best leads."""
    dates, classes, pixels = percent.shape
    best, chance, lead = np.full((dates, pixels), 255, np.uint8), np.full(percent.shape, 255.0), []
    for pixel in range(pixels):
        seen = np.flatnonzero(percent[:, 0, pixel] <= 200)
        sequences = list(itertools.product(range(classes), repeat=len(seen)))
        weights = np.array([_weight(sequence, percent[seen, :, pixel], days[seen], chain) for sequence in sequences])
        best[seen, pixel] = sequences[int(weights.argmax())]
        ordered = np.sort(weights)
        lead.append(1.0 if len(weights) < 2 else float(ordered[-1] / max(ordered[-2], 1e-300)))
        for place, date in enumerate(seen):
            for value in range(classes):
                chosen = [sequence[place] == value for sequence in sequences]
                chance[date, value, pixel] = 100 * weights[chosen].sum() / weights.sum()
    return best, chance, lead


@pytest.mark.parametrize("shortest", [1, 2, 3])
@pytest.mark.parametrize("hidden", [0.0, 0.3])
def test_of_all_sequences_the_most_probable_one_wins(shortest: int, hidden: float) -> None:
    percent = _looks(6, 3, 25, shortest, hidden)
    found = most_probable(percent, DAYS, CHAINS[shortest])
    best, chance, lead = _by_hand(percent, DAYS, CHAINS[shortest])
    clear = np.array(lead) > 1 + 1e-5
    assert clear.sum() > 20
    np.testing.assert_array_equal(found.classes[:, clear], best[:, clear])
    np.testing.assert_allclose(found.percent, chance, atol=0.51)


def test_a_single_date_stays_as_it_is() -> None:
    """Nothing is known of other dates, so nothing is altered."""
    percent = _looks(1, 3, 100, 5)
    found = most_probable(percent, DAYS[:1], CHAINS[2])
    assert (np.take_along_axis(percent, found.classes[:, np.newaxis].astype(int), 1)[:, 0] == percent.max(axis=1)).all()
    assert (np.abs(2 * found.percent.astype(int) - percent) <= 6).all()  # they add up to 100 now


def _of_one(classes: list[int], count: int, percent: int = 80) -> np.ndarray:
    """Return the looks of one pixel: so sure of each class, the rest evenly; 255 is no data."""
    looks = np.full((len(classes), count, 1), 2 * (100 - percent) // (count - 1), np.uint8)
    for date, value in enumerate(classes):
        looks[date, :, 0] = 255 if value == 255 else looks[date, :, 0]
        if value != 255:
            looks[date, value, 0] = 2 * percent
    return looks


def _found(classes: list[int], chain: Chain, days: list[int] | None = None, percent: int = 80) -> list[int]:
    looks = _of_one(classes, len(chain.leaving), percent)
    return most_probable(looks, np.array(days or range(0, 30 * len(classes), 30), np.int32), chain).classes[:, 0].tolist()


EVEN = even_chain(0.1, np.ones((3, 3), bool))


def test_a_single_wrong_map_goes_and_a_change_stays() -> None:
    assert _found([1, 1, 2, 1, 1], EVEN) == [1, 1, 1, 1, 1]
    assert _found([1, 1, 1, 2, 2, 2], EVEN) == [1, 1, 1, 2, 2, 2]


def test_dates_far_apart_change_more_easily() -> None:
    """What would be a mistake of the map within a month may have happened within years."""
    near, far = [0, 30, 60], [0, 3000, 6000]
    assert _found([1, 2, 1], EVEN, near) == [1, 1, 1]
    assert _found([1, 2, 1], EVEN, far) == [1, 2, 1]


def test_the_time_without_data_counts_too() -> None:
    """A change that clouds hid for years is not taken for a mistake of the map."""
    days = [0, 6910, 6940, 6970, 7000, 7030]
    assert _found([1, 1, 1, 1, 2, 255], EVEN, days, 70) == [1, 1, 1, 1, 1, 255]
    assert _found([1, 255, 255, 255, 2, 255], EVEN, days, 70) == [1, 255, 255, 255, 2, 255]


def test_dates_that_begin_on_one_day_show_one_class() -> None:
    """A day and the composite of its month: the surer one decides."""
    looks = np.concatenate([_of_one([0], 3, 60), _of_one([1], 3, 90)])
    found = most_probable(looks, np.array([5, 5], np.int32), CHAINS[2])
    assert found.classes.ravel().tolist() == [1, 1]
    learnt_chain(looks, np.array([5, 5], np.int32), np.ones((3, 3), bool))


def test_forbidden_transitions_never_occur() -> None:
    """Not even across dates without data, nor where the maps are sure of them."""
    allowed = np.array([[1, 1, 0], [0, 1, 0], [1, 1, 1]], bool)
    for shortest in (1, 2):
        percent = _looks(12, 3, 2000, 7, 0.2)
        found = most_probable(percent, np.arange(0, 1200, 100, dtype=np.int32), even_chain(2.0, allowed, shortest)).classes
        for pixel in found.T:
            seen = pixel[pixel != 255]
            assert allowed[seen[:-1], seen[1:]].all()
        assert (found[1:] != found[:-1]).any()


def test_a_class_stays_as_long_as_it_must_and_the_ends_are_open() -> None:
    """Valid dates count; a class may have begun before the series and may go on behind it."""
    seen_runs = set()
    for shortest in (2, 3, 4):
        percent = _looks(11, 3, 1500, shortest, 0.2)
        found = most_probable(percent, np.arange(0, 1100, 100, dtype=np.int32), even_chain(3.0, np.ones((3, 3), bool), shortest)).classes
        for pixel in found.T:
            runs = [len(list(group)) for _, group in itertools.groupby(pixel[pixel != 255])]
            assert all(run >= shortest for run in runs[1:-1])
            seen_runs |= {runs[0] < shortest if runs else False}
    assert seen_runs == {True, False}


def test_a_short_class_goes_even_where_the_maps_are_sure() -> None:
    sure = Chain(np.array([5.0, 5.0]), np.array([[0.0, 1.0], [1.0, 0.0]]))
    assert _found([0, 0, 1, 0, 0], sure, percent=98) == [0, 0, 1, 0, 0]
    assert _found([0, 0, 1, 0, 0], Chain(sure.leaving, sure.shares, 2), percent=98) == [0, 0, 0, 0, 0]
    assert _found([0, 1, 1, 1, 1], Chain(sure.leaving, sure.shares, 3), percent=98) == [0, 1, 1, 1, 1]
    assert _found([0, 0, 0, 0, 1], Chain(sure.leaving, sure.shares, 3), percent=98) == [0, 0, 0, 0, 1]


def test_probabilities_add_up_to_100_and_nodata_stays() -> None:
    percent = _looks(9, 6, 500, 1, 0.3)
    allowed = np.ones((6, 6), bool)
    found = most_probable(percent, np.arange(9, dtype=np.int32) * 50, even_chain(0.3, allowed))
    hidden = percent[:, 0] == 255
    assert hidden.any()
    assert (found.percent[:, :, :].transpose(0, 2, 1)[hidden] == 255).all()
    assert (found.classes[hidden] == 255).all()
    assert (np.abs(found.percent.astype(int).sum(axis=1)[~hidden] - 100) <= 3).all()


def test_a_pixel_does_not_depend_on_those_beside_it() -> None:
    """Maps must be the same in blocks of any size."""
    percent = _looks(8, 4, MOST_AT_ONCE + 77, 3, 0.2)
    chain, days = even_chain(0.4, np.ones((4, 4), bool), 2), np.arange(8, dtype=np.int32) * 90
    whole = most_probable(percent, days, chain)
    for part in (slice(0, 1), slice(5, 18), slice(MOST_AT_ONCE - 9, None)):
        alone = most_probable(percent[:, :, part], days, chain)
        np.testing.assert_array_equal(alone.classes, whole.classes[:, part])
        np.testing.assert_array_equal(alone.percent, whole.percent[:, :, part])


def test_long_series_of_many_states_take_no_more_memory() -> None:
    """600 dates, 20 classes that stay for 20 dates: a table of all states of 4,096 pixels would have 4 GB."""
    long = even_chain(0.1, np.ones((20, 20), bool), 20)
    assert pixels_at_once((600, 20, 10**6), long) * 600 * 20 * 20 * 4 <= 62e6
    assert pixels_at_once((48, 6, 10**6), EVEN) == MOST_AT_ONCE


def test_one_class_alone_stays() -> None:
    looks = np.array([180, 255, 20], np.uint8)[:, np.newaxis, np.newaxis]
    chain = learnt_chain(looks, DAYS[:3], np.ones((1, 1), bool))
    assert most_probable(looks, DAYS[:3], chain).classes[:, 0].tolist() == [0, 255, 0]


def test_hundreds_of_dates_and_classes_do_not_underflow() -> None:
    percent = _looks(400, 3, 5, 2)
    found = most_probable(percent, np.arange(400, dtype=np.int32), even_chain(1e-4, np.ones((3, 3), bool)))
    assert len({*found.classes.ravel().tolist()}) <= 3
    assert (found.percent.astype(int).sum(axis=1) >= 99).all()
    many = most_probable(_looks(3, 60, 20, 2), DAYS[:3], even_chain(0.1, np.ones((60, 60), bool), 2))
    assert many.classes.max() < 60


@pytest.mark.parametrize(
    "chain",
    [
        {"leaving": np.array([0.1, 0.1]), "shares": np.array([[0, 0.5], [1, 0]])},
        {"leaving": np.array([0.1, 0.1]), "shares": np.array([[0, 1], [0.5, 0.5]])},
        {"leaving": np.array([0.1, np.nan]), "shares": np.array([[0, 1], [1, 0]])},
        {"leaving": np.array([0.1]), "shares": np.array([[0, 1], [1, 0]])},
        {"leaving": np.array([0.1, 0.1]), "shares": np.array([[0, 1], [1, 0]]), "shortest": 0},
    ],
)
def test_what_is_no_chain_is_refused(chain: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no chain of|shortest 0"):
        Chain(**chain)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit together"):
        most_probable(_looks(3, 3, 2, 1), DAYS, EVEN)
    with pytest.raises(ValueError, match="do not fit together"):
        most_probable(_looks(3, 3, 2, 1), np.array([0, 5, 4], np.int32), EVEN)


def test_the_class_of_the_map_leads_where_rounding_hid_it() -> None:
    """Two classes at 40 % each: which one the map shows is not to be lost."""
    percent = np.array([[[40, 0, 100, 255]], [[40, 33, 0, 255]]], np.uint8).transpose(1, 0, 2)
    found = half_percent(percent, np.array([[1, 1, 0, 0]], np.uint8))
    np.testing.assert_array_equal(found[0], [[80, 0, 200, 255], [81, 67, 0, 255]])
    assert most_probable(found, DAYS[:1], even_chain(0.1, np.ones((2, 2), bool))).classes[0, :3].tolist() == [1, 1, 0]


# -- learning ----------------------------------------------------------------------------------------------------------------------


def _drawn(chain: Chain, days: np.ndarray, pixels: int, right: float, seed: int) -> np.ndarray:
    """Return looks of pixels that follow a chain, of which a share shows the right class."""
    rng = np.random.default_rng(seed)
    count = len(chain.leaving)
    now = rng.integers(0, count, pixels)
    looks = np.full((len(days), count, pixels), round(200 * (1 - right) / (count - 1)), np.uint8)
    for date in range(len(days)):
        if date:
            gone = rng.random(pixels) < 1 - np.exp(-chain.leaving[now] * (days[date] - days[date - 1]) / DAYS_A_YEAR)
            targets = np.array([rng.choice(count, p=chain.shares[value]) for value in now])
            now = np.where(gone, targets, now)
        others = (now + rng.integers(1, count, pixels)) % count
        shown = np.where(rng.random(pixels) < right, now, others)
        looks[date, shown, np.arange(pixels)] = round(200 * right)
    return looks


def test_rates_are_learnt_from_maps_with_mistakes() -> None:
    """Every fifth map is wrong, and yet the changes are neither lost nor made of the mistakes; dates are not evenly spaced."""
    days = np.cumsum([0, 30, 200, 60, 365, 30, 30, 500, 90, 120, 240, 60]).astype(np.int32)
    percent = _drawn(CHAINS[1], days, 6000, 0.8, 4)
    learnt = learnt_chain(percent, days, np.ones((3, 3), bool))
    np.testing.assert_allclose(learnt.leaving, RATES, rtol=0.25)
    np.testing.assert_allclose(learnt.shares, SHARES, atol=0.12)


def test_what_is_forbidden_is_not_learnt() -> None:
    allowed = np.array([[1, 1, 0], [0, 1, 0], [1, 1, 1]], bool)
    days = np.arange(0, 1000, 100, dtype=np.int32)
    learnt = learnt_chain(_drawn(CHAINS[1], days, 500, 0.8, 4), days, allowed)
    assert (learnt.shares[~allowed] == 0).all()
    assert learnt.leaving[1] == 0


def test_a_class_of_a_few_pixels_takes_the_rate_of_all() -> None:
    """One flickering pixel of a rare class must not make it the most restless of all."""
    days = np.arange(0, 1200, 100, dtype=np.int32)
    percent = _drawn(Chain(np.array([0.2, 0.2, 0.2]), SHARES), days, 3000, 0.9, 4)[:, :2]
    rare = np.full((len(days), 1, percent.shape[2]), 1, np.uint8)
    learnt = learnt_chain(np.concatenate([percent, rare], axis=1), days, np.ones((3, 3), bool))
    assert 0.5 < learnt.leaving[2] / learnt.leaving[:2].mean() < 2


def test_maps_that_say_nothing_teach_no_nonsense() -> None:
    for percent in (np.full((4, 3, 10), 255, np.uint8), np.full((4, 3, 10), 66, np.uint8), _looks(1, 3, 10, 1)):
        learnt = learnt_chain(percent, DAYS[: len(percent)], np.ones((3, 3), bool))
        assert np.isfinite(learnt.leaving).all()
