"""The support vector machine: the labels of LIBSVM, probabilities that agree with them, and storage as plain arrays."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from golden_numbers import golden
from safetensors.numpy import load_file, save_file
from sklearn.svm import SVC

from tlcm_qgis.core.models import svm_fit
from tlcm_qgis.core.models.features import FeatureForm
from tlcm_qgis.core.models.pairwise import contested, coupled, fitted_slope, put_first, square, winners
from tlcm_qgis.core.models.svm import SupportVectorMachine
from tlcm_qgis.core.models.svm_fast import FastDecisions
from tlcm_qgis.core.models.svm_fit import FittedSvm, SvmSettings, fit_svm
from tlcm_qgis.core.spec.errors import Cancelled, InputError

RAW = SvmSettings(standardise=False)
BANDS = 10


def _data(count: int, classes: int = 6, seed: int = 0, noise: float = 0.07) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return reflectances of overlapping classes with the values 3, 10, 17 ..., and weights of 1."""
    rng = np.random.default_rng(seed)
    centre = np.random.default_rng(99).normal(0.25, 0.1, (classes, BANDS))
    chosen = rng.integers(0, classes, count)
    features = (centre[chosen] + rng.normal(0, noise, (count, BANDS))).astype(np.float32)
    return features, (3 + 7 * chosen).astype(np.uint8), np.ones(count, np.float32)


def _reference(fitted: FittedSvm, data: tuple[np.ndarray, np.ndarray, np.ndarray], cost: float = 10) -> SVC:
    machine = fitted.machine
    scaled = (data[0].astype(np.float64) - machine.mean) / machine.spread
    return SVC(C=cost, gamma=machine.gamma).fit(scaled, data[1], sample_weight=data[2])


def _scaled(machine: SupportVectorMachine, features: np.ndarray) -> np.ndarray:
    return (features.astype(np.float64) - machine.mean) / machine.spread


@pytest.mark.parametrize("settings", [SvmSettings(), RAW, SvmSettings(cost=1000.0, gamma=3.0)])
def test_labels_are_those_of_libsvm(settings: SvmSettings) -> None:
    """A fast prediction that is nearly the machine which was trained."""
    data = _data(700)
    fitted = fit_svm(*data, settings, seed=1)
    unseen = np.vstack([_data(180_000, seed=5, noise=0.12)[0], np.random.default_rng(6).uniform(-5, 5, (20_000, BANDS)).astype(np.float32)])
    expected = _reference(fitted, data, settings.cost).predict(_scaled(fitted.machine, unseen))
    np.testing.assert_array_equal(fitted.machine.labels(unseen), expected)
    np.testing.assert_array_equal(fitted.machine.classes[fitted.machine.predict(unseen).argmax(axis=1)], expected)


@pytest.mark.parametrize("classes", [2, 3, 30])
def test_decisions_are_those_of_libsvm(classes: int) -> None:
    """Pairs in another order, or two classes the wrong way round."""
    data = _data(40 * classes, classes)
    fitted = fit_svm(*data, SvmSettings(), seed=1)
    unseen = _data(2000, classes, seed=5)[0]
    reference = _reference(fitted, data)
    reference.decision_function_shape = "ovo"
    scaled = _scaled(fitted.machine, unseen)
    expected = reference.decision_function(scaled)
    found = fitted.machine.decisions(unseen)
    np.testing.assert_allclose(found, expected.T if classes > 2 else -expected[np.newaxis], rtol=0, atol=1e-8)
    np.testing.assert_array_equal(fitted.machine.labels(unseen), reference.predict(scaled))


@pytest.mark.parametrize("kind", ["initial", "sampling"])
@pytest.mark.parametrize("date", ["201812", "201901", "201902"])
def test_maps_of_the_published_run(date: str, kind: str) -> None:
    """The paper's classifier on the paper's features, which are the numbers of the files (as reflectances they are rounded otherwise)."""
    scene, samples = golden("tlcm/scene.npz"), golden("tlcm/main_seed2024.npz")[f"{date}_{kind}"].astype(np.intp)
    image = scene["images"][scene["dates"].tolist().index(date)].astype(np.float32)
    padded = np.pad(image, ((3, 3), (3, 3), (0, 0)), mode="reflect")
    features = np.moveaxis(FeatureForm(7, "paper").compute(np.moveaxis(padded, -1, 0), np.ones(padded.shape[:2], bool)), 0, -1)
    training = features[samples[:, 1], samples[:, 2]]
    fitted = fit_svm(training, samples[:, 0].astype(np.uint8), np.ones(len(samples), np.float32), RAW, seed=1)
    found = fitted.machine.labels(features.reshape(-1, BANDS)).reshape(image.shape[:2])
    np.testing.assert_array_equal(found, golden("tlcm/maps.npz")[f"svm_{date}_{kind}"])


def test_weight_counts_like_so_many_samples() -> None:
    """A point that the augmentation found a hundred times, taken for one."""
    features, classes, _ = _data(120)
    times = np.random.default_rng(1).integers(1, 9, len(classes))
    once = fit_svm(features, classes, times.astype(np.float32), RAW, seed=1).machine
    repeated = fit_svm(np.repeat(features, times, axis=0), np.repeat(classes, times), np.ones(times.sum(), np.float32), RAW, seed=1).machine
    assert once.gamma == pytest.approx(repeated.gamma, rel=1e-9)
    assert repeated.gamma == pytest.approx(SVC().fit(np.repeat(features.astype(float), times, axis=0), np.repeat(classes, times))._gamma)
    unseen = _data(5000, seed=3)[0]
    np.testing.assert_allclose(once.decisions(unseen), repeated.decisions(unseen), atol=0.02)
    standardised = fit_svm(features, classes, times.astype(np.float32), SvmSettings(), seed=1).machine
    np.testing.assert_allclose(standardised.mean, np.average(features, axis=0, weights=times), rtol=1e-6)


def test_sample_without_weight_does_not_count() -> None:
    features, classes, weights = _data(120)
    weights[60:] = 0
    found, expected = (
        fit_svm(features, classes, weights, SvmSettings(), 1),
        fit_svm(features[:60], classes[:60], weights[:60], SvmSettings(), 1),
    )
    np.testing.assert_array_equal(found.machine.vectors, expected.machine.vectors)


@pytest.mark.parametrize(("classes", "steady"), [(2, True), (6, True), (6, False), (15, True)])
def test_bits_of_a_pixel_do_not_depend_on_its_neighbours(classes: int, steady: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of another size, or another order, that change the confidence of a map; also where BLAS is of no use."""
    if not steady:
        monkeypatch.setattr(FastDecisions, "is_steady", lambda _: False)
    machine = fit_svm(*_data(500, classes), SvmSettings(), 1).machine
    unseen = _data(9000, classes, seed=8)[0]
    expected = machine.predict(unseen)
    order = np.random.default_rng(2).permutation(len(unseen))
    np.testing.assert_array_equal(machine.predict(unseen[order]), expected[order])
    parts = [machine.predict(unseen[start : start + 777]) for start in range(0, len(unseen), 777)]
    np.testing.assert_array_equal(np.vstack(parts), expected)
    np.testing.assert_array_equal(np.vstack([machine.predict(unseen[i : i + 1]) for i in range(50)]), expected[:50])
    exact = machine.decisions(unseen)
    np.testing.assert_array_equal(machine.decisions(unseen[order]), exact[:, order])
    np.testing.assert_array_equal(np.hstack([machine.decisions(unseen[i : i + 1]) for i in range(50)]), exact[:, :50])
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(machine.predict, [unseen] * 4):
            np.testing.assert_array_equal(found, expected)


def test_products_of_blas_and_plain_ones_give_the_same_map(monkeypatch: pytest.MonkeyPatch) -> None:
    """A map that is another one on another computer."""
    machine = fit_svm(*_data(500), SvmSettings(), 1).machine
    monkeypatch.setattr(FastDecisions, "is_steady", lambda _: False)
    plain = replace(machine)
    unseen = _data(9000, seed=8)[0]
    np.testing.assert_array_equal(machine.labels(unseen), plain.labels(unseen))
    np.testing.assert_allclose(machine.predict(unseen), plain.predict(unseen), atol=2e-4)


def test_same_samples_give_the_same_machine() -> None:
    first, again = (fit_svm(*_data(300), SvmSettings(), 5) for _ in range(2))
    assert first.cross_validated_accuracy == again.cross_validated_accuracy
    assert first.machine.slope == again.machine.slope
    np.testing.assert_array_equal(first.machine.coefficients, again.machine.coefficients)


# -- probabilities -------------------------------------------------------------------------------------------------------------------


def test_probabilities_say_how_often_the_map_is_right() -> None:
    """A confidence of 90 % on maps that are right half of the time."""
    machine = fit_svm(*_data(600, noise=0.12), SvmSettings(), 1).machine
    unseen, truth, _ = _data(20_000, seed=4, noise=0.12)
    probability = machine.predict(unseen)
    np.testing.assert_allclose(probability.sum(axis=1), 1, atol=1e-5)
    right = machine.classes[probability.argmax(axis=1)] == truth
    confidence = probability.max(axis=1)
    assert confidence.mean() == pytest.approx(right.mean(), abs=0.05)
    sure = confidence > np.median(confidence)
    assert right[sure].mean() > right[~sure].mean() + 0.1


def test_consistent_decisions_give_the_softmax() -> None:
    score = np.random.default_rng(0).normal(0, 2, (4, 50))
    first, second = np.triu_indices(4, 1)
    expected = np.exp(1.5 * score) / np.exp(1.5 * score).sum(axis=0)
    np.testing.assert_allclose(coupled(square(score[first] - score[second], 4), 1.5), expected, rtol=1e-12)


def test_votes_and_ties_are_those_of_libsvm() -> None:
    """A circle of three classes is won by the first; a decision of exactly 0 goes to the second of its pair."""
    decisions = np.array([[1.0, -1.0, 1.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]]).T
    assert winners(square(decisions, 3)).tolist() == [0, 1, 1]


def test_only_decisions_that_could_change_the_winner_are_contested() -> None:
    """A wrong class because a doubt was overlooked, or everything computed twice."""
    rng = np.random.default_rng(0)
    decisions = rng.normal(size=(6, 3000))
    unsure = rng.random(decisions.shape) < 0.15
    marked = contested(square(decisions, 4), unsure)
    flips = np.array(np.meshgrid(*[[1, -1]] * 6)).reshape(6, -1)
    changes = np.zeros(3000, bool)
    for flip in flips.T:
        turned = np.where(unsure, decisions * flip[:, np.newaxis], decisions)
        changes |= winners(square(turned, 4)) != winners(square(decisions, 4))
    assert marked[changes].all()
    assert not marked[~unsure.any(axis=0)].any()
    assert marked.mean() < unsure.any(axis=0).mean() - 0.1


def test_winner_of_the_votes_is_put_first_with_the_least_change() -> None:
    """A map and a probability raster that name different classes."""
    found = put_first(np.array([[0.5, 0.2], [0.3, 0.5], [0.2, 0.3]]), np.array([1, 0]))
    np.testing.assert_allclose(found, [[0.4, 0.35], [0.4, 0.35], [0.2, 0.3]])
    assert found.argmax(axis=0).tolist() == [1, 0]


def test_winner_is_first_whatever_the_probabilities() -> None:
    rng = np.random.default_rng(0)
    before = rng.dirichlet(np.ones(5), 4000).T.astype(np.float32)
    winner = rng.integers(0, 5, 4000)
    after = put_first(before.copy(), winner)
    np.testing.assert_array_equal(after.argmax(axis=0), winner)
    np.testing.assert_allclose(after.sum(axis=0), 1, atol=1e-5)


def test_few_samples_that_are_all_told_right_do_not_make_sure_of_everything() -> None:
    """Twenty points told rightly are no proof of 100 %."""
    opposed = square(np.full((1, 20), 1.0), 2)
    slope = fitted_slope([(opposed, np.zeros(20, np.intp))])
    assert 0.9 < coupled(opposed, slope)[0, 0] < 0.995
    assert fitted_slope([]) == 1.0


# -- figures, limits, bad input ------------------------------------------------------------------------------------------------------


def test_cross_validated_accuracy_is_that_of_unseen_samples() -> None:
    """An accuracy on samples that the machine knows by heart."""
    settings = SvmSettings(cost=1e4, gamma=20.0)
    fitted = fit_svm(*_data(400, noise=0.15), settings, 1)
    features, classes, _ = _data(400, noise=0.15)
    unseen, truth, _ = _data(5000, seed=4, noise=0.15)
    assert (fitted.machine.labels(features) == classes).mean() == 1
    assert fitted.cross_validated_accuracy == pytest.approx((fitted.machine.labels(unseen) == truth).mean(), abs=0.07)


def test_repeated_samples_do_not_vouch_for_each_other() -> None:
    """A pixel that is in the training part and in the part left out."""
    rng = np.random.default_rng(0)
    features = np.repeat(rng.normal(size=(100, 4)).astype(np.float32), 10, axis=0)
    classes = np.repeat(rng.integers(1, 3, 100).astype(np.uint8), 10)  # nothing to learn
    accuracy = fit_svm(features, classes, np.ones(1000, np.float32), SvmSettings(cost=1e3, gamma=50.0), 1).cross_validated_accuracy
    assert accuracy is not None and 0.3 < accuracy < 0.7


def test_classes_with_one_sample_and_features_that_never_vary() -> None:
    features = np.array([[0.1, 0.5], [0.2, 0.5], [0.3, 0.5]], np.float32)
    fitted = fit_svm(features, np.array([1, 2, 9], np.uint8), np.ones(3, np.float32), SvmSettings(), 1)
    assert fitted.machine.labels(features).tolist() == [1, 2, 9]
    assert fitted.cross_validated_accuracy == 0
    two = fit_svm(features[:2], np.array([1, 2], np.uint8), np.ones(2, np.float32), RAW, 1)
    assert (two.cross_validated_accuracy, two.machine.slope) == (None, 1.0)
    assert two.machine.labels(features).tolist() == [1, 2, 2]


@pytest.mark.parametrize("settings", [SvmSettings(), RAW])
def test_equal_samples_of_two_classes_give_a_usable_machine(settings: SvmSettings) -> None:
    """A variance of 0 that becomes a division by it."""
    classes = np.repeat(np.array([4, 7], np.uint8), 10)
    machine = fit_svm(np.full((20, 3), 0.1, np.float32), classes, np.ones(20, np.float32), settings, 1).machine
    assert np.isfinite(machine.gamma)
    probability = machine.predict(np.full((5, 3), 0.1, np.float32))
    assert np.isfinite(probability).all()
    assert set(machine.labels(np.full((5, 3), 0.1, np.float32))) <= {4, 7}


def test_machine_that_does_not_converge_is_still_usable_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svm_fit, "MOST_STEPS", 3)
    fitted = fit_svm(*_data(300), SvmSettings(), 1)
    assert not fitted.converged
    features, classes, _ = _data(300)
    assert (fitted.machine.labels(features) == classes).mean() > 0.3
    monkeypatch.undo()
    assert fit_svm(*_data(300), SvmSettings(), 1).converged


def test_too_many_samples_are_thinned_but_no_small_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """Polygons of a hundred thousand pixels would take a day."""
    monkeypatch.setattr(svm_fit, "MOST_SAMPLES", 300)
    features, classes, weights = _data(2000, 3)
    keep = (classes != 17) | (np.cumsum(classes == 17) <= 20)
    fitted = fit_svm(features[keep], classes[keep], weights[keep], SvmSettings(cost=1e-3), 1)  # every sample becomes a support vector
    assert fitted.thinned
    assert fitted.machine.counts[2] == 20 and fitted.machine.counts.sum() <= 300
    assert not fit_svm(features[:200], classes[:200], weights[:200], SvmSettings(), 1).thinned


def test_cancel_is_obeyed_between_fits() -> None:
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_svm(*_data(200), SvmSettings(), 1, check)


def test_one_class_is_refused() -> None:
    with pytest.raises(ValueError, match="two classes"):
        fit_svm(np.zeros((5, 2), np.float32), np.full(5, 3, np.uint8), np.ones(5, np.float32), SvmSettings(), 1)


# -- files ---------------------------------------------------------------------------------------------------------------------------


def test_stored_machine_predicts_the_same_bits_and_has_the_same_bytes(tmp_path: Path) -> None:
    machine = fit_svm(*_data(300), SvmSettings(), 3).machine
    for name in ("a", "b"):
        machine.save(tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    unseen = _data(500, seed=9)[0]
    np.testing.assert_array_equal(SupportVectorMachine.load(tmp_path / "a").predict(unseen), machine.predict(unseen))


def test_missing_and_broken_files_are_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        SupportVectorMachine.load(tmp_path / "missing")
    (tmp_path / "text").write_text("not a machine")
    with pytest.raises(InputError, match=r"is damaged: it holds no support vector machine\. Train the model again"):
        SupportVectorMachine.load(tmp_path / "text")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("vectors", lambda a: a[:-1].copy()),
        ("vectors", lambda a: a.astype(np.float32)),
        ("vectors", lambda a: a.ravel()),
        ("coefficients", lambda a: a[:, :-1].copy()),
        ("coefficients", lambda a: np.full_like(a, np.nan)),
        ("intercepts", lambda a: a[:-1].copy()),
        ("counts", lambda a: a + 1),
        ("counts", lambda a: a - a.max() - 1),
        ("classes", lambda a: a[::-1].copy()),
        ("spread", np.zeros_like),
        ("gamma", lambda a: -a),
        ("slope", lambda a: a[:0].copy()),
    ],
)
def test_tampered_arrays_are_refused(tmp_path: Path, name: str, change: object) -> None:
    """A model from the internet that maps nonsense, or ends in a message about shapes."""
    fit_svm(*_data(200), SvmSettings(), 3).machine.save(tmp_path / "f")
    tensors = load_file(tmp_path / "f")
    tensors[name] = np.ascontiguousarray(change(tensors[name]))  # type: ignore[operator]
    save_file(tensors, tmp_path / "f")
    with pytest.raises(InputError, match="damaged"):
        SupportVectorMachine.load(tmp_path / "f")
