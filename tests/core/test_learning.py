"""What is learnt of places on all dates together, and what is believed of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tlcm_qgis.core.migration import learning as module
from tlcm_qgis.core.migration.learning import (
    FOLDS,
    LEFT_TO_OTHERS,
    RATE_RANGE,
    SMALLEST_SHARE,
    TEACHING,
    TRUSTS,
    Belief,
    DateClassifiers,
    Learnt,
    Scene,
    fitting_trust,
    learn,
)
from tlcm_qgis.core.migration.places import Looks
from tlcm_qgis.core.migration.trajectories import trajectories
from tlcm_qgis.core.models.discriminant import Discriminant
from tlcm_qgis.core.models.random_forest import fit_forest
from tlcm_qgis.core.spec.errors import Cancelled

DATES, BANDS, CLASSES, CHANGE_DATE = 4, 4, 3, 2
SPECTRA = np.random.default_rng(42).uniform(0.05, 0.4, (CLASSES, BANDS))
SEASON = np.random.default_rng(43).uniform(-0.1, 0.1, (DATES, BANDS))


def places(count: int, labelled: int, seed: int = 0) -> tuple[Scene, np.ndarray]:
    """Return a scene whose first places are labelled on the first date, and the true classes (T, N)."""
    rng = np.random.default_rng(seed)
    before = rng.integers(CLASSES, size=count)
    after = np.where(rng.random(count) < 0.08, (before + rng.integers(1, CLASSES, size=count)) % CLASSES, before)
    truth = np.stack([after if date >= CHANGE_DATE else before for date in range(DATES)])
    own = rng.normal(0, 0.02, (count, BANDS))
    features = SPECTRA[truth] + own + SEASON[:, np.newaxis] + rng.normal(0, 0.01, (DATES, count, BANDS))
    label = np.full((DATES, count), -1)
    label[0, :labelled] = before[:labelled]
    looks = Looks(features.astype(np.float32), np.ones((DATES, count), bool))
    return Scene(looks, label, rng.integers(2, size=count), CLASSES), truth


@pytest.fixture(scope="module")
def scene() -> tuple[Scene, np.ndarray]:
    return places(700, 90)


@pytest.fixture(scope="module")
def learnt(scene: tuple[Scene, np.ndarray]) -> tuple[Learnt, Belief]:
    return learn(scene[0], 1)


def right(posterior: np.ndarray, truth: np.ndarray) -> float:
    return float((posterior.argmax(axis=-1) == truth).mean())


def test_finds_classes_and_changes(scene: tuple[Scene, np.ndarray], learnt: tuple[Learnt, Belief]) -> None:
    """Ninety labels of one date, and what seven hundred places are on four."""
    truth, belief = scene[1], learnt[1]
    for posterior in (belief.by_all, belief.by_labelled):
        np.testing.assert_allclose(posterior.sum(axis=2), 1, rtol=1e-4)
        assert right(posterior, truth) > 0.97
    changed = truth[0] != truth[CHANGE_DATE]
    assert right(belief.by_all[CHANGE_DATE:, changed], truth[CHANGE_DATE:, changed]) > 0.9
    before = belief.by_all[CHANGE_DATE, np.arange(700), truth[0]]
    assert np.median(before[changed]) < 0.1
    assert np.median(before[~changed]) > 0.9
    assert RATE_RANGE[0] < learnt[0].rate < RATE_RANGE[1]


def test_labels_hold_on_their_dates(scene: tuple[Scene, np.ndarray], learnt: tuple[Learnt, Belief]) -> None:
    """What a person saw is not voted down by spectra."""
    label = scene[0].label
    date, place = np.nonzero(label >= 0)
    for posterior in (learnt[1].by_all, learnt[1].by_labelled):
        assert posterior[date, place, label[date, place]].min() > 0.999


def test_wrong_label_is_not_believed_elsewhere(scene: tuple[Scene, np.ndarray]) -> None:
    """A slip of a person's hand holds on its own date; the other dates do not follow it."""
    given, truth = scene
    label = given.label.copy()
    label[0, :3] = (truth[0, :3] + 1) % CLASSES
    belief = learn(replace(given, label=label), 1)[1].by_all
    assert (belief[0, np.arange(3), label[0, :3]] > 0.999).all()
    assert (belief[1:, np.arange(3), label[0, :3]] < 0.5).all()


def test_judges_places_it_has_not_seen(scene: tuple[Scene, np.ndarray], learnt: tuple[Learnt, Belief]) -> None:
    """Millions of labels are judged by what was learnt from thousands."""
    others, truth = places(500, 60, seed=5)
    posterior = learnt[0].judge(others)
    assert posterior.shape == (DATES, 500, CLASSES)
    assert right(posterior, truth) > 0.96
    assert posterior[0, np.arange(60), truth[0, :60]].min() > 0.999
    changed = truth[0] != truth[CHANGE_DATE]
    mine = np.flatnonzero(changed[:60])
    assert len(mine)
    assert posterior[CHANGE_DATE, mine, truth[0, mine]].max() < 0.9


def test_judging_may_be_stopped(learnt: tuple[Learnt, Belief]) -> None:
    """A cancel among millions of places."""

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        learnt[0].judge(places(50, 5)[0], stop)


def test_belief_of_the_rest(learnt: tuple[Learnt, Belief]) -> None:
    """The places without a label, behind those that have one."""
    belief = learnt[1]
    rest = belief.beyond(90)
    np.testing.assert_array_equal(rest.by_all, belief.by_all[:, 90:])
    np.testing.assert_array_equal(rest.by_labelled, belief.by_labelled[:, 90:])


@pytest.mark.parametrize("kind", ["no pixel", "one class"])
def test_date_that_tells_nothing(kind: str) -> None:
    """A date under cloud, or one that shows a single class, cannot be learnt; the others are not harmed."""
    given, truth = places(500, 80)
    blind = 1
    valid = given.looks.valid.copy()
    valid[blind] = False if kind == "no pixel" else truth[blind] == 0
    found, belief = learn(replace(given, looks=Looks(given.looks.features, valid)), 1)
    assert np.isfinite(belief.by_all).all()
    seen = [date for date in range(DATES) if date != blind]
    assert right(belief.by_all[seen], truth[seen]) > 0.95
    if kind == "no pixel":
        assert [look is None for look in found.looks] == [date == blind for date in range(DATES)]
        np.testing.assert_allclose(belief.by_all[blind], belief.by_all[0], atol=1e-4)


def test_pixels_without_data_do_not_count() -> None:
    """What a file holds under clouds must change nothing, neither for those who teach nor for those who are judged."""
    given, _ = places(500, 80)
    rng = np.random.default_rng(4)
    valid = rng.random((DATES, 500)) > 0.3
    valid[0, :80] = True
    results = []
    for filling in (0.0, rng.uniform(0, 0.5, given.looks.features.shape)):
        features = np.where(valid[..., np.newaxis], given.looks.features, filling).astype(np.float32)
        scene = replace(given, looks=Looks(features, valid))
        found, belief = learn(scene, 1)
        results += [belief.by_all, belief.by_labelled, found.judge(scene)]
    for first, second in zip(results[:3], results[3:], strict=True):
        np.testing.assert_array_equal(first, second)


def test_date_does_not_teach_itself(scene: tuple[Scene, np.ndarray], monkeypatch: pytest.MonkeyPatch) -> None:
    """A label is asked what the other dates say of it before it teaches them: a slip would confirm itself."""
    given, truth = scene
    beliefs, original = [], module._learn_dates

    def spy(scene: Scene, belief: np.ndarray, *others: object) -> tuple[list[DateClassifiers | None], np.ndarray]:
        beliefs.append(belief[0, np.arange(3), label[0, :3]])
        return original(scene, belief, *others)

    label = given.label.copy()
    label[0, :3] = (truth[0, :3] + 1) % CLASSES
    monkeypatch.setattr(module, "_learn_dates", spy)
    learn(replace(given, label=label), 1)
    np.testing.assert_allclose(beliefs[0], 1 / CLASSES, rtol=1e-4)
    assert np.max(beliefs[1:-1]) < 0.5
    assert np.min(beliefs[-1]) > 0.999  # at last the labels teach as they are


def test_class_of_one_sample() -> None:
    """A class that one place shows: no fold but one, and no tree that left it out, can tell it."""
    given, truth = places(500, 80)
    first = np.flatnonzero(truth[0, :80] == 2)
    label = given.label.copy()
    label[0, first[1:]] = -1
    belief = learn(replace(given, label=label), 1)[1]
    assert np.isfinite(belief.by_all).all()
    assert np.isfinite(belief.by_labelled).all()
    assert belief.by_all[0, first[0], 2] > 0.999
    common = truth[0, 80:] != 2
    assert right(belief.by_all[0, 80:][common], truth[0, 80:][common]) > 0.9


def test_bands_that_are_constant() -> None:
    """A band of one number: no deviation to divide by, no split to make."""
    given, truth = places(500, 80)
    features = given.looks.features.copy()
    features[..., 3] = 0.2
    features[1] = 0.1  # and a date that shows nothing at all
    belief = learn(replace(given, looks=Looks(features, given.looks.valid)), 1)[1]
    assert np.isfinite(belief.by_labelled).all()
    assert right(belief.by_all[[0, 2, 3]], truth[[0, 2, 3]]) > 0.9


def test_seed_decides(scene: tuple[Scene, np.ndarray], learnt: tuple[Learnt, Belief]) -> None:
    """Two runs that cannot be compared; a seed that does nothing."""
    again, other = (learn(scene[0], seed)[1] for seed in (1, 2))
    np.testing.assert_array_equal(again.by_all, learnt[1].by_all)
    np.testing.assert_array_equal(again.by_labelled, learnt[1].by_labelled)
    assert not np.array_equal(other.by_labelled, learnt[1].by_labelled)


def test_progress_rises_and_may_stop() -> None:
    """Minutes without a sign of life; a cancel that is not heard."""
    given, _ = places(400, 60)
    told: list[tuple[float, int]] = []
    learn(given, 1, lambda share, date: told.append((share, date)))
    shares = [share for share, _ in told]
    assert shares == sorted(shares)
    assert 0 <= shares[0] < 0.1
    assert 0.9 < shares[-1] <= 1
    assert {date for _, date in told} == set(range(DATES))

    def stop(share: float, date: int) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        learn(given, 1, stop)


def test_cancel_is_heard_while_nothing_is_told() -> None:
    """Two hundred dates: between two messages much is computed."""
    given, _ = places(400, 60)
    heard: list[int] = []
    told: list[float] = []
    learn(given, 1, lambda share, _: told.append(share), lambda: heard.append(len(told)))
    assert {len(told), DATES - 1} <= set(heard)  # after the last date was told, and between learning of pairs and looks

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        learn(given, 1, check=stop)


def test_keeps_nothing_for_nobody() -> None:
    """Megabytes a date of classifiers that no other place will be judged by."""
    given, _ = places(400, 60)
    found, belief = learn(given, 1, for_others=False)
    assert found is None
    np.testing.assert_array_equal(belief.by_all, learn(given, 1)[1].by_all)


def looks_of(truth: np.ndarray, wrong: np.ndarray) -> np.ndarray:
    """Return log likelihoods (T, N, K) that favour the true class, the next one where ``wrong`` (T, N)."""
    seen = np.where(wrong, (truth + 1) % CLASSES, truth)
    shares = np.where(np.eye(CLASSES)[seen] > 0, 0.98, 0.01)
    return np.log(shares).astype(np.float32)


def test_dates_that_err_together_are_trusted_less() -> None:
    """A place that looks odd does so on all dates: twelve wrong looks are no twelve witnesses."""
    rng, count, dates = np.random.default_rng(0), 400, 12
    truth = np.broadcast_to(rng.integers(CLASSES, size=count), (dates, count))
    label = np.full((dates, count), -1)
    label[0] = truth[0]
    scene = Scene(Looks(np.zeros((dates, count, 1), np.float32), np.ones((dates, count), bool)), label, label[0], CLASSES)
    together = np.broadcast_to(rng.random(count) < 0.15, (dates, count))
    alone = rng.random((dates, count)) < 0.15
    nothing = np.zeros((dates, count), np.float32)
    trust = [fitting_trust(scene, looks_of(truth, wrong), nothing, 0.001) for wrong in (together, alone)]
    assert trust[0] < trust[1] / 2
    assert trust[0] in TRUSTS
    sure = trajectories(looks_of(truth, together) * trust[0], nothing, scene.looks.valid, 0.001).posterior[0].max(axis=1)
    assert sure.mean() == pytest.approx(0.85, abs=0.06)


def test_hidden_labels_alone_decide_of_trust() -> None:
    """Places without a label say nothing of how often looks are wrong."""
    rng, count = np.random.default_rng(0), 300
    truth = np.broadcast_to(rng.integers(CLASSES, size=count), (DATES, count))
    label = np.full((DATES, count), -1)
    label[1, :100] = truth[1, :100]
    scene = Scene(Looks(np.zeros((DATES, count, 1), np.float32), np.ones((DATES, count), bool)), label, label[0], CLASSES)
    wrong = np.broadcast_to(rng.random(count) < 0.2, (DATES, count)).copy()
    nothing = np.zeros((DATES, count), np.float32)
    first = fitting_trust(scene, looks_of(truth, wrong), nothing, 0.01)
    wrong[:, 100:] = ~wrong[:, 100:]
    assert fitting_trust(scene, looks_of(truth, wrong), nothing, 0.01) == first
    wrong[:, :100] = False
    assert fitting_trust(scene, looks_of(truth, wrong), nothing, 0.01) > first


def test_nobody_vouches_for_itself() -> None:
    """Labels that were drawn by lot: a place that is judged by what learnt it would be sure of its own."""
    rng, count = np.random.default_rng(3), 90
    features = rng.normal(0, 1, (120, 20)).astype(np.float32)
    classes = (rng.integers(CLASSES, size=len(features)) + 1).astype(np.uint8)
    place = np.arange(count)
    look, likelihood = module._fit(features, place, classes[place], CLASSES, np.random.default_rng(1))
    own = np.exp(likelihood[place, classes[place] - 1])
    assert own.mean() < 1 / CLASSES
    seen = np.exp(look.likelihoods(features[place], CLASSES))[place, classes[place] - 1]
    assert seen.mean() > 1 / CLASSES + 0.2
    np.testing.assert_allclose(likelihood[count:], look.likelihoods(features[count:], CLASSES), rtol=1e-5)


def test_labels_teach_where_nothing_is_believed(scene: tuple[Scene, np.ndarray]) -> None:
    """At the start only the labels are known, each on its date; where they contradict what is believed, they are right."""
    given = scene[0]
    unknown = np.full((DATES, 700, CLASSES), 1 / CLASSES, np.float32)
    looks, likelihood = module._learn_dates(given, unknown, [1, 0], 0.6, True, lambda _: None)
    assert [look is not None for look in looks] == [True, False, False, False]
    assert (likelihood[1:] == 0).all()
    wrong = np.eye(CLASSES, dtype=np.float32)[(scene[1] + 1) % CLASSES]
    likelihood = module._learn_dates(given, wrong, [1, 0], 0.6, False, lambda _: None)[1]
    assert right(likelihood[0], scene[1][0]) > 0.95
    assert right(likelihood[1], scene[1][1]) < 0.05


def test_no_class_is_impossible() -> None:
    """A class that nobody taught on a date gets the least share, not none."""
    rng = np.random.default_rng(3)
    features = np.concatenate([rng.normal(-3, 1, (40, 2)), rng.normal(3, 1, (40, 2))]).astype(np.float32)
    classes = np.repeat(np.array([1, 3], np.uint8), 40)
    forest = fit_forest(features, classes, np.ones(80, np.float32), 20, 0).forest
    look = DateClassifiers(forest, Discriminant.of(features.astype(np.float64), classes))
    likelihood = np.exp(look.likelihoods(features, 4))
    assert likelihood.min() > SMALLEST_SHARE / 2
    np.testing.assert_array_equal(likelihood.argmax(axis=1) + 1, classes)
    np.testing.assert_array_equal(likelihood[:, 1], likelihood[:, 3])


def test_folds_hold_back_a_share_of_each_class() -> None:
    """A class that is held back as a whole looks impossible to those who are left."""
    classes = np.repeat(np.array([1, 2, 3], np.uint8), (50, 23, 1))
    folds = np.array(module._folds(classes, np.random.default_rng(0)))
    assert folds.shape == (FOLDS, len(classes))
    assert (folds.sum(axis=0) == 1).all()
    for value, count in ((1, 50), (2, 23)):
        assert set(folds[:, classes == value].sum(axis=1).tolist()) <= {count // FOLDS, count // FOLDS + 1}


def test_teachers_are_sure_free_and_of_all_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A common class must not crowd out a rare one."""
    monkeypatch.setattr(module, "TEACHERS", 90)
    rng = np.random.default_rng(1)
    shares = np.full((1000, CLASSES), 0.02, np.float32)
    best = np.r_[np.zeros(900, int), np.ones(80, int), np.full(20, 2)]
    shares[np.arange(1000), best] = rng.uniform(0.8, 0.99, 1000)
    free = rng.random(1000) > 0.1
    chosen = module._teachers(shares, free, np.random.default_rng(0))
    assert free[chosen].all()
    assert (shares[chosen].max(axis=1) > TEACHING).all()
    assert len(np.unique(chosen)) == len(chosen)
    available = [int((free & (shares.max(axis=1) > TEACHING) & (best == value)).sum()) for value in range(CLASSES)]
    assert np.bincount(best[chosen]).tolist() == [min(30, count) for count in available]


def test_anchor_leaves_a_grain_of_doubt(scene: tuple[Scene, np.ndarray]) -> None:
    """Certainty is not taken as far as 0, which no later date could outweigh."""
    look = np.random.default_rng(0).normal(0, 3, (DATES, 700, CLASSES)).astype(np.float32)
    anchored = module._anchored(scene[0], look, 0.5)
    free = scene[0].label < 0
    np.testing.assert_allclose(anchored[free], look[free] / 2, rtol=1e-6)
    np.testing.assert_allclose(
        np.sort(anchored[~free], axis=1), [[np.log(LEFT_TO_OTHERS), np.log(LEFT_TO_OTHERS), 0]] * int((~free).sum()), rtol=1e-6
    )
    np.testing.assert_array_equal(anchored[~free].argmax(axis=1), scene[0].label[~free])


def test_labelled_on_any_date() -> None:
    """A place that is labelled on the last date only is labelled, too."""
    label = np.array([[0, -1, -1], [-1, -1, 2]])
    scene = Scene(Looks(np.zeros((2, 3, 1), np.float32), np.ones((2, 3), bool)), label, np.zeros(3, int), 3)
    assert scene.labelled.tolist() == [True, False, True]
