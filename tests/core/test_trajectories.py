"""Classes over time: the hidden Markov chain, against the sum over all paths that a place may take."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tlcm_qgis.core.migration import trajectories as module
from tlcm_qgis.core.migration.trajectories import Trajectories, trajectories
from tlcm_qgis.core.spec.errors import Cancelled

DATES, CLASSES, PLACES, RATE = 4, 3, 12, 0.07
CERTAIN = (0.0, -20.7, -20.7)  # log likelihoods of a place that is labelled as the first class


def made_up(seed: int = 0, places: int = PLACES) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return looks (T, N, K), evidence (T, N) and validity (T, N) in which every fourth pixel is missing."""
    rng = np.random.default_rng(seed)
    look = rng.normal(0, 1.5, (DATES, places, CLASSES)).astype(np.float32)
    evidence = rng.normal(0, 2, (DATES, places)).astype(np.float32)
    valid = rng.random((DATES, places)) > 0.25
    look[~valid], evidence[~valid] = 0, 0
    return look, evidence, valid


def clear(look: np.ndarray, rate: float = RATE, evidence: float = 0.0) -> Trajectories:
    """Return what is believed of places (T, N, K) that are valid on all dates."""
    return trajectories(look, np.full(look.shape[:2], evidence, np.float32), np.ones(look.shape[:2], bool), rate)


def by_all_paths(look: np.ndarray, evidence: np.ndarray, valid: np.ndarray, rate: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return posterior, others (T, K) and changed (T,) of one place by the sum over all paths of its T dates."""
    dates, classes = look.shape
    posterior, others, changed, total = np.zeros((dates, classes)), np.zeros((dates, classes)), np.zeros(dates), 0.0
    for path in itertools.product(range(classes), repeat=dates):
        weight, gap = 1.0, 1
        for date in range(1, dates):
            change = 1 - (1 - rate) ** gap
            if not valid[date]:
                weight *= path[date] == path[date - 1]
            elif path[date] == path[date - 1]:
                weight *= 1 - change
            else:
                weight *= change / (classes - 1) * np.exp(evidence[date])
            gap = 1 if valid[date] else gap + 1
        seen = [np.exp(look[date, path[date]]) for date in range(dates)]
        for date in range(dates):
            posterior[date, path[date]] += weight * np.prod(seen)
            others[date, path[date]] += weight * np.prod(np.delete(seen, date))
            changed[date] += weight * np.prod(seen) * (date > 0 and path[date] != path[date - 1])
        total += weight * np.prod(seen)
    return posterior / total, others / others.sum(axis=1, keepdims=True), changed / total


@pytest.mark.parametrize("seed", [0, 1])
def test_sums_over_all_paths(seed: int) -> None:
    """The one check that the recursions forward and backward compute what they are said to."""
    look, evidence, valid = made_up(seed)
    found = trajectories(look, evidence, valid, RATE)
    for place in range(PLACES):
        posterior, others, changed = by_all_paths(look[:, place], evidence[:, place], valid[:, place], RATE)
        np.testing.assert_allclose(found.posterior[:, place], posterior, rtol=1e-3, atol=1e-5)
        np.testing.assert_allclose(found.others[:, place], others, rtol=1e-3, atol=1e-5)
        np.testing.assert_allclose(found.changed[:, place], changed, rtol=1e-3, atol=1e-5)


def test_date_does_not_tell_itself() -> None:
    """A date that teaches itself what it believes already grows surer of its own mistakes."""
    look, evidence, valid = made_up(2)
    other = look.copy()
    other[1] += np.random.default_rng(9).normal(0, 3, other[1].shape).astype(np.float32) * valid[1][:, np.newaxis]
    first, second = (trajectories(each, evidence, valid, RATE) for each in (look, other))
    np.testing.assert_allclose(first.others[1], second.others[1], atol=1e-6)
    assert np.abs(first.others[0] - second.others[0]).max() > 0.05
    assert np.abs(first.posterior[1] - second.posterior[1]).max() > 0.2


def test_nothing_changes_under_cloud() -> None:
    """A change that is dated to an image on which the place cannot be seen."""
    look, evidence, valid = made_up(3, 400)
    found = trajectories(look, evidence, valid, RATE)
    assert (found.changed[~valid] == 0).all()
    assert (found.changed[1:][valid[1:]] > 0).all()
    hidden = ~valid[1:]
    np.testing.assert_allclose(found.posterior[1:][hidden], found.posterior[:-1][hidden], atol=1e-5)


def test_longer_gaps_leave_more_time_to_change() -> None:
    """After a cloudy year a label would be as sure as after a month."""
    look = np.zeros((5, 4, CLASSES), np.float32)
    look[0] = CERTAIN
    valid = np.ones((5, 4), bool)
    for place in range(4):
        valid[1 : 1 + place, place] = False
    found = trajectories(look, np.zeros((5, 4), np.float32), valid, RATE)
    back = [found.changed[place + 1, place] for place in range(4)]
    np.testing.assert_allclose(back, [1 - (1 - RATE) ** (place + 1) for place in range(4)], rtol=1e-3)


def test_label_holds_and_fades() -> None:
    """A labelled place is what the label says on its date, whatever it looks like, and less surely so with time."""
    look = np.zeros((DATES, 1, CLASSES), np.float32)
    look[0] = CERTAIN
    found = clear(look)
    sure = found.posterior[:, 0, 0]
    assert sure[0] > 0.999
    assert (np.diff(sure) < -0.01).all()
    np.testing.assert_allclose(found.posterior[:, 0, 1], found.posterior[:, 0, 2], atol=1e-6)


def test_evidence_dates_the_change() -> None:
    """Two labels that differ say that a place changed; its spectra say when."""
    look = np.zeros((DATES, 1, CLASSES), np.float32)
    look[0, 0], look[3, 0] = CERTAIN, CERTAIN[::-1]
    evidence = np.zeros((DATES, 1), np.float32)
    assert np.ptp(clear(look).changed[1:, 0]) < 0.02
    evidence[2] = 5
    found = trajectories(look, evidence, np.ones((DATES, 1), bool), RATE)
    assert found.changed[2, 0] > 0.95
    assert found.posterior[1, 0, 0] > 0.95
    assert found.posterior[2, 0, 2] > 0.95


def test_one_date() -> None:
    """A stack of a single image: its look alone counts, and there is nothing to change from."""
    look = np.log(np.array([[[0.5, 0.3, 0.2]]], np.float32))
    found = clear(look)
    np.testing.assert_allclose(found.posterior[0, 0], [0.5, 0.3, 0.2], rtol=1e-5)
    np.testing.assert_allclose(found.others[0, 0], 1 / 3, rtol=1e-5)
    assert found.changed[0, 0] == 0


def test_one_class() -> None:
    """Where there is one class only, nothing can change, however odd the spectra are."""
    found = clear(np.random.default_rng(0).normal(0, 3, (DATES, 5, 1)).astype(np.float32), evidence=8)
    np.testing.assert_allclose(found.posterior, 1, rtol=1e-6)
    np.testing.assert_allclose(found.changed, 0, atol=1e-6)


def test_portions_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Results that depend on how many places are in memory at a time; a cancel is obeyed between them."""
    look, evidence, valid = made_up(5, 23)
    whole = trajectories(look, evidence, valid, RATE)
    monkeypatch.setattr(module, "CELLS_AT_ONCE", 5 * DATES * CLASSES)
    calls = []
    parts = trajectories(look, evidence, valid, RATE, lambda: calls.append(1))
    for name in ("posterior", "others", "changed"):
        np.testing.assert_array_equal(getattr(whole, name), getattr(parts, name))
    assert len(calls) == 5

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        trajectories(look, evidence, valid, RATE, stop)


@pytest.mark.parametrize("size", [30.0, 300.0, 3000.0])
@pytest.mark.parametrize("evidence", [-6.0, 8.0])
def test_extreme_likelihoods_stay_probabilities(size: float, evidence: float) -> None:
    """Dates that contradict each other outright gave 0 / 0, and NaN went into the weights of samples."""
    look = (np.random.default_rng(1).normal(0, size, (60, 50, CLASSES))).astype(np.float32)
    found = clear(look, 0.001, evidence)
    for table in (found.posterior, found.others):
        np.testing.assert_allclose(table.sum(axis=2), 1, rtol=1e-4)
    assert ((found.changed >= 0) & (found.changed <= 1)).all()
