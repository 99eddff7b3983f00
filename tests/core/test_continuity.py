"""Whether a place stayed what it was, by its own two spectra, learnt without labels."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tlcm_qgis.core.migration import continuity as module
from tlcm_qgis.core.migration.continuity import (
    EVIDENCE_RANGE,
    FEWEST_PAIRS,
    LARGEST_SCORE,
    LONGEST_GAP,
    Calibration,
    Continuity,
    PairModel,
    fit_pairs,
    gaps,
)
from tlcm_qgis.core.spec.errors import Cancelled

PLACES, BANDS, DATES, CHANGED_ON = 900, 4, 4, 2
SPECTRA = np.random.default_rng(42).uniform(0.05, 0.4, (4, BANDS))  # of four classes
SEASON = np.random.default_rng(43).uniform(-0.15, 0.15, (DATES, BANDS))  # moves all alike, more than classes differ


def scene(seed: int = 0, places: int = PLACES) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return features (T, N, F), validity (T, N), halves (N,) and which places (N,) have another class from the third date on."""
    rng = np.random.default_rng(seed)
    before = rng.integers(4, size=places)
    changed = rng.random(places) < 0.06
    after = np.where(changed, (before + rng.integers(1, 4, size=places)) % 4, before)
    own = rng.normal(0, 0.015, (places, BANDS))  # what makes a place differ from others of its class, always
    classes = [before, before, after, after]
    features = np.stack([SPECTRA[classes[t]] + own + SEASON[t] + rng.normal(0, 0.008, (places, BANDS)) for t in range(DATES)])
    valid = np.ones((DATES, places), bool)
    return features.astype(np.float32), valid, rng.integers(2, size=places), changed


def pairs(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    features, _, half, _ = scene(seed, count)
    return features[0], features[1], half


def rng() -> np.random.Generator:
    return np.random.default_rng(7)


def ranked_right(scores: np.ndarray, changed: np.ndarray) -> float:
    """Return how often a place that changed scores lower than one that stayed (the area under the ROC curve)."""
    return float((scores[changed][:, np.newaxis] < scores[~changed]).mean())


def test_gaps_count_dates_back_to_a_valid_pixel() -> None:
    """A pair that is made of a cloud and an image."""
    valid = np.array([[1, 0, 1, 0], [0, 1, 1, 0], [0, 1, 0, 0], [1, 0, 1, 0]], bool)
    np.testing.assert_array_equal(gaps(valid), [[0, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [3, 0, 2, 0]])


def test_tells_change_from_season() -> None:
    """All places look other in winter; only some of them are other."""
    features, valid, half, changed = scene()
    scores = Continuity.fit(features, valid, half, 1).scores(features, valid, half)
    assert np.isnan(scores[0]).all()
    assert ranked_right(scores[CHANGED_ON], changed) > 0.95
    for date in (1, 3):
        assert abs(ranked_right(scores[date], changed) - 0.5) < 0.12
    moved = np.linalg.norm(features[CHANGED_ON] - features[CHANGED_ON - 1], axis=1)
    assert ranked_right(scores[CHANGED_ON], changed) > ranked_right(-moved, changed)


def test_scores_have_limits() -> None:
    """No pair of spectra is proof."""
    features, valid, half, _ = scene()
    scores = Continuity.fit(features, valid, half, 1).scores(features * 50, valid, half)
    assert np.nanmax(np.abs(scores)) <= LARGEST_SCORE


class Remembers:
    """Stands for a classifier: says which number it has, and what it was trained on."""

    def __init__(self, number: int) -> None:
        self.number = number

    def decision_function(self, rows: np.ndarray) -> np.ndarray:
        return np.full(len(rows), float(self.number))


def test_half_chooses_the_classifier() -> None:
    """A place that was judged by what learnt it by heart always stayed what it was."""
    half = np.array([0, 1, 1, 0, 1])
    scores = PairModel((Remembers(2), Remembers(5))).scores(np.zeros((5, 3), np.float32), np.ones((5, 3), np.float32), half)
    assert scores.tolist() == [2, 5, 5, 2, 5]


def test_nobody_is_judged_by_what_learnt_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither as a place that stayed nor as one of two places taken for a change."""
    trained: list[np.ndarray] = []

    class Spy:
        def __init__(self, **_: object) -> None:
            pass

        def fit(self, x: np.ndarray, y: np.ndarray) -> Spy:
            trained.append(x)
            return self

    monkeypatch.setattr("sklearn.ensemble.HistGradientBoostingClassifier", Spy)
    before, after, half = pairs(400)
    before[:, 0], after[:, 0] = np.arange(400), np.arange(400) + 1000  # the first feature tells the place
    model = fit_pairs(before, after, half, rng())
    assert model is not None
    for number, x in enumerate(trained):
        first, second = x[:, 0].astype(int), x[:, BANDS].astype(int) - 1000
        assert (half[first] != number).all()
        assert (half[second] != number).all()
        stayed = first == second
        assert 0.3 < stayed.mean() < 0.7
        assert set(first[stayed].tolist()) == set(np.flatnonzero(half != number).tolist())


def test_few_pairs_teach_nothing() -> None:
    """A classifier of ten pairs is sure of what it cannot know."""
    assert fit_pairs(*pairs(FEWEST_PAIRS - 1), rng()) is None
    assert fit_pairs(*pairs(FEWEST_PAIRS), rng()) is not None


def test_places_that_look_alike_teach_nothing() -> None:
    """An image of water alone."""
    same = np.full((500, BANDS), 0.1, np.float32)
    assert fit_pairs(same, same, np.arange(500) % 2, rng()) is None


def test_one_half_alone_teaches_nothing() -> None:
    """In an image of a few pixels all places are neighbours: there is nobody to judge them."""
    before, after, half = pairs(300)
    assert fit_pairs(before, after, np.zeros_like(half), rng()) is None


@pytest.mark.parametrize("value", [0.0, 0.3])
def test_constant_band_is_harmless(value: float) -> None:
    """A band that was filled with one number."""
    features, valid, half, changed = scene()
    features[..., 1] = value
    scores = Continuity.fit(features, valid, half, 1).scores(features, valid, half)
    assert np.isfinite(scores[1:]).all()
    assert ranked_right(scores[CHANGED_ON], changed) > 0.9


def test_same_image_twice() -> None:
    """A date that was given twice by mistake: nobody changed."""
    features, valid, half, _ = scene()
    features[1] = features[0]
    scores = Continuity.fit(features[:2], valid[:2], half, 1).scores(features[:2], valid[:2], half)
    assert np.median(scores[1]) > 0
    assert (scores[1] < 0).mean() < 0.05


def test_clouds_are_jumped_over_but_not_far() -> None:
    """A place is compared with its last clear image, if that is not too old; else nothing is said."""
    features, valid, half, _ = scene(places=1200)
    features, valid = np.concatenate([features, features[3:]]), np.concatenate([valid, valid[3:]])
    valid[1:4, :300] = False  # back on the last date after four dates
    valid[2, 300:700] = False
    model = Continuity.fit(features, valid, half, 1)
    scores = model.scores(features, valid, half)
    assert set(model.models) == {(0, 1), (1, 2), (2, 3), (1, 3), (3, 4)}
    assert LONGEST_GAP < 4
    assert np.isnan(scores[:, :300]).all()
    assert np.isnan(scores[2, 300:700]).all()
    assert np.isfinite(scores[3, 300:700]).all()
    assert np.isfinite(scores[1:, 700:]).all()


def test_progress_names_dates_and_may_stop() -> None:
    """A cancel that waits until everything is learnt."""
    features, valid, half, _ = scene()
    told: list[int] = []
    Continuity.fit(features, valid, half, 1, told.append)
    assert told == [1, 2, 3]

    def stop(date: int) -> None:
        if date == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        Continuity.fit(features, valid, half, 1, stop)


def test_seed_decides() -> None:
    """Two runs that cannot be compared."""
    features, valid, half, _ = scene()
    first, again, other = (Continuity.fit(features, valid, half, seed).scores(features, valid, half) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other, equal_nan=True)


PROGRAM = """
import numpy, sys
from test_continuity import scene
from tlcm_qgis.core.migration.continuity import Continuity
features, valid, half, _ = scene()
sys.stdout.buffer.write(Continuity.fit(features, valid, half, 1).scores(features, valid, half).tobytes())
"""


def test_threads_change_nothing() -> None:
    """The same samples on a laptop and on a server."""
    folders = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    results = []
    for threads in ("1", "3"):
        environment = {**os.environ, "PYTHONPATH": folders, "OMP_NUM_THREADS": threads}
        results.append(subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, check=True).stdout)
    assert len(results[0]) == DATES * PLACES * 4
    assert results[0] == results[1]


def calibrated(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return scores (2, N) and probabilities of change that fall with them."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(2, 2, (2, 3000)).astype(np.float32)
    scores[0] = np.nan
    changed = 1 / (1 + np.exp(2 * scores + 2)) * rng.uniform(0.5, 1.5, scores.shape)
    return scores, np.clip(np.nan_to_num(changed), 0, 1).astype(np.float32)


def test_evidence_falls_with_the_score() -> None:
    """A pair that looks more like staying must never be more of a change."""
    found = Calibration.fit(*calibrated())
    evidence = found(np.linspace(-9, 9, 500).astype(np.float32))
    assert (np.diff(evidence) <= 1e-6).all()
    assert evidence[0] > 2
    assert evidence[-1] < -2
    assert evidence.min() >= EVIDENCE_RANGE[0]
    assert evidence.max() <= EVIDENCE_RANGE[1]


def test_evidence_is_the_ratio_of_odds() -> None:
    """With evidence of 0 a pair is as likely a change as any; of 2, odds are e^2 times those."""
    scores, changed = calibrated()
    found = Calibration.fit(scores, changed)
    some = np.abs(scores[1]) < 0.3
    log_odds = [np.log(p / (1 - p)) for p in (changed[1, some].mean(), changed[1].mean())]
    assert found(scores[1, some]).mean() == pytest.approx(log_odds[0] - log_odds[1], abs=0.25)


def test_unknown_scores_are_no_evidence() -> None:
    """Where a place was never seen before, nothing speaks for or against a change."""
    scores = np.array([[np.nan, -3.0], [np.nan, 5.0]], np.float32)
    for calibration in (Calibration.fit(*calibrated()), Calibration.first(calibrated()[0])):
        found = calibration(scores)
        assert found[:, 0].tolist() == [0, 0]
        assert (found[:, 1] != 0).all()
    nothing = np.full((2, 3), np.nan, np.float32)
    for calibration in (Calibration.first(nothing), Calibration.fit(nothing, np.zeros((2, 3), np.float32))):
        assert (calibration(scores) == 0).all()


def test_first_guess_takes_the_lowest_scores_for_changes() -> None:
    """Before anything is known of classes, the lowest fiftieth is likelier a change than not."""
    scores, _ = calibrated()
    evidence = Calibration.first(scores)(scores[1])
    assert (evidence > 0).mean() == pytest.approx(module.UNUSUAL, abs=0.002)
    assert evidence[scores[1] > np.median(scores[1])].max() < -3


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_all_or_nobody_changed(value: float) -> None:
    """Rates of 0 and 1 have no odds."""
    scores, changed = calibrated()
    found = Calibration.fit(scores, np.full_like(changed, value))(scores)
    assert np.isfinite(found).all()
    np.testing.assert_array_equal(found, Calibration.first(scores)(scores))


def test_scores_that_are_all_alike() -> None:
    """One bin of scores tells nothing apart."""
    scores = np.full((2, 500), 1.5, np.float32)
    changed = np.full((2, 500), 0.1, np.float32)
    for calibration in (Calibration.fit(scores, changed), Calibration.first(scores)):
        np.testing.assert_allclose(calibration(scores), 0, atol=1e-6)
