"""A confidence of 80 % means that four of five are right, on places that the model never saw; and what models say of such places."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from small_stack import SCHEME, make_samples, write_stack

from tlcm_qgis.core.models.calibration import Calibration, calibration_error, fit_temperature, log_loss, reliability_bins
from tlcm_qgis.core.models.description import Description
from tlcm_qgis.core.models.features import read_with_halo
from tlcm_qgis.core.models.held_out import HeldOut, judge
from tlcm_qgis.core.models.network_input import NetworkInput
from tlcm_qgis.core.models.network_judgement import judged
from tlcm_qgis.core.models.network_samples import NetworkSamples
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.models.validation import scattered
from tlcm_qgis.core.samples.sample_set import MIGRATED, SampleSet, concatenate
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]


def _context(messages: list[Any] | None = None) -> JobContext:
    return JobContext((lambda _: None) if messages is None else messages.append)


def _overconfident(count: int, seed: int, classes: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Return probabilities (N, K) that are twice as sure in logits as they ought to be, and the classes (N,) drawn from the true ones."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=(count, classes)) * 1.5
    true = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    drawn = (rng.random((count, 1)) > true.cumsum(axis=1)).sum(axis=1).clip(max=classes - 1)
    sharp = np.exp(2 * logits)
    return (sharp / sharp.sum(axis=1, keepdims=True)).astype(np.float32), drawn


def _applied(calibration: Calibration, probabilities: np.ndarray) -> np.ndarray:
    return calibration.apply(np.ascontiguousarray(probabilities.T)).T


def _error(probabilities: np.ndarray, truth: np.ndarray) -> float:
    return calibration_error(reliability_bins(probabilities.max(axis=1), probabilities.argmax(axis=1) == truth))


def _held(probabilities: np.ndarray, truth: np.ndarray, places: int | None = None) -> HeldOut:
    count = len(truth)
    place = np.arange(count) % (places or count)
    return HeldOut(probabilities, probabilities, np.zeros(count, bool), truth, place, place % 5, np.zeros(count, np.int64), np.ones(count))


def test_temperature_is_found_again() -> None:
    calibration = fit_temperature(*_overconfident(8000, 1), places=8000)
    assert calibration.temperature == pytest.approx(2, abs=0.15)


def test_calibrated_probabilities_are_better_on_other_places() -> None:
    calibration = fit_temperature(*_overconfident(2000, 1), places=2000)
    given, truth = _overconfident(4000, 2)
    found = _applied(calibration, given)
    assert _error(given, truth) > 0.1
    assert _error(found, truth) < 0.03
    assert log_loss(found, truth) < log_loss(given, truth) - 0.1


def test_the_class_of_a_pixel_stays_whatever_the_calibration() -> None:
    """A map must not change because its confidence is told better."""
    rng = np.random.default_rng(3)
    votes = rng.multinomial(10, np.full(4, 0.25), 5000).astype(np.float32).T / 10  # many ties
    for calibration in (Calibration(0.2, 1e-4), Calibration(1.0, 0.03), Calibration(10.0, 0.03), Calibration(1e3, 0.5)):
        found = calibration.apply(votes)
        assert (found.argmax(axis=0) == votes.argmax(axis=0)).all()
        assert np.allclose(found.sum(axis=0), 1, atol=1e-5)
        assert found.min() > 0


def test_a_pixel_gets_the_same_bits_alone_and_in_a_block() -> None:
    given = np.ascontiguousarray(_overconfident(1000, 4)[0].T)
    calibration = Calibration(1.37, 0.003)
    whole = calibration.apply(given)
    for columns in (slice(0, 1), slice(7, 8), slice(3, 500), slice(990, 1000)):
        assert (calibration.apply(np.ascontiguousarray(given[:, columns])) == whole[:, columns]).all()


def test_a_few_places_that_are_all_right_do_not_make_it_sure_of_everything() -> None:
    truth = np.arange(40) % 2
    given = np.where(truth[:, np.newaxis] == np.arange(2), 0.9, 0.1).astype(np.float32)
    assert _applied(fit_temperature(given, truth, places=40), given).max() < 0.99


def test_reliability_bins_hold_about_as_many_samples_each_and_share_no_confidence() -> None:
    confidence = np.repeat(np.linspace(0.5, 1, 60), 10)
    bins = reliability_bins(confidence, np.ones(600, bool))
    assert len(bins) == 15
    assert {item["count"] for item in bins} == {40}
    assert len(reliability_bins(np.full(600, 0.7), np.ones(600, bool))) == 1
    assert calibration_error([{"confidence": 0.9, "right": 0.7, "weight": 30.0}, {"confidence": 0.5, "right": 0.6, "weight": 10.0}]) == (
        pytest.approx(0.175)
    )


def test_figures_are_of_folds_that_had_no_part_in_the_calibration() -> None:
    given, truth = _overconfident(3000, 5)
    found = judge(_held(given, truth), calibrate=True)
    assert found.reliability is not None and found.calibration is not None
    assert found.reliability["ece_before"] > 0.1 > 0.04 > found.reliability["ece"]
    assert found.reliability["log_loss"] < found.reliability["log_loss_before"]
    assert found.reliability["method"] == "temperature"
    assert judge(_held(given, truth), calibrate=False).calibration is None


def test_a_place_is_in_one_fold_whatever_networks_of_dates_drew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a calibration is judged by places that it was found on, seen on another date."""
    one = _held(*_overconfident(200, 4))
    both = HeldOut.together([one, replace(one, fold=(one.fold + 1) % 5, date=one.date + 1)])
    learnt: list[HeldOut] = []
    usual = HeldOut.fit
    monkeypatch.setattr(HeldOut, "fit", lambda held: learnt.append(held) or usual(held))
    judge(both, calibrate=True)
    assert len(learnt) >= 5
    for number, held in enumerate(learnt[:5]):
        assert not set(held.place) & set(one.place[one.fold == number])


def test_nothing_is_calibrated_on_few_places() -> None:
    given, truth = _overconfident(3000, 5)
    found = judge(_held(given, truth, places=20), calibrate=True)
    assert found.calibration is None and not found.is_known
    assert found.reliability is not None and found.reliability["method"] == ""


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_stack(tmp_path_factory.mktemp("stack")))


def _noisy(samples: SampleSet) -> SampleSet:
    """Return samples of which a fifth have another label, so that there is something to doubt."""
    rng = np.random.default_rng(1)
    wrong = rng.random(len(samples)) < 0.2
    values = np.array(SCHEME.values, np.uint8)
    other = values[(np.searchsorted(values, samples.class_value) + 1) % 3]
    return replace(samples, class_value=np.where(wrong, other, samples.class_value).astype(np.uint8))


@pytest.fixture(scope="module", params=["rf", "svm"])
def model(request: pytest.FixtureRequest, stack: ImageStack) -> TrainedModel:
    return train(stack, _noisy(make_samples(DATES, 60)), TrainSettings(method=request.param, trees=30), _context())


def test_a_model_tells_what_it_says_of_samples_that_it_did_not_see(model: TrainedModel) -> None:
    validation = model.figures["validation"]
    assert (validation["kind"], validation["folds"], validation["samples"], validation["places"]) == ("folds", 5, 540, 540)
    assert 0.6 < validation["held_out_accuracy"] < 0.85  # a fifth of the labels are wrong
    assert [item["code"] for item in validation["by_class"]] == ["wat", "for", "urb"]
    assert sum(item["count"] for item in validation["by_class"]) == 540
    for key in DATES:
        assert model.figures["dates"][key]["held_out_samples"] == 180
    assert model.figures["reliability"]["ece"] <= model.figures["reliability"]["ece_before"]


def test_a_calibrated_model_comes_back_from_its_folder(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    model = replace(model, calibration=Calibration(2.5, 0.01))
    model.save(tmp_path)
    loaded = load_model(tmp_path)
    assert loaded.calibration == model.calibration
    whole = stack.grid.whole()
    block = stack.read(0, whole.grown(model.halo))
    found, plain = (each.predict(parse_date(DATES[0]), block, whole) for each in (loaded, replace(loaded, calibration=None)))
    assert (found.argmax(axis=0) == plain.argmax(axis=0)).all()
    assert not np.allclose(found, plain, atol=0.01)


def test_a_date_that_lacks_a_class_is_calibrated_as_it_was_judged(stack: ImageStack) -> None:
    """What was held out had a plane for every class."""
    samples = make_samples(DATES)
    samples = samples.take((samples.date != DATES[0]) | (samples.class_value != SCHEME.values[-1]))
    model = train(stack, samples, TrainSettings(trees=10, validation="none"), _context())
    window, calibration = stack.grid.whole(), Calibration(2.0, 0.03)
    block = read_with_halo(stack, 0, window, model.form)
    plain, found = (each.predict(stack.dates[0].interval, block, window) for each in (model, replace(model, calibration=calibration)))
    inner = plain.sum(axis=0) > 0
    assert not plain[-1].any() and found[-1][inner].min() > 0 and not found[:, ~inner].any()
    np.testing.assert_array_equal(found[:, inner], calibration.apply(plain[:, inner]))


@pytest.mark.parametrize(
    "told", [{}, {"method": "magic", "temperature": 1, "floor": 0.1}, {"method": "temperature", "temperature": 0, "floor": 0.1}]
)
def test_a_damaged_calibration_is_refused(model: TrainedModel, tmp_path: Path, told: dict[str, Any]) -> None:
    model.save(tmp_path)
    content = json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))
    content["properties"]["tlcm:calibration"] = told
    (tmp_path / "model.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match=r"holds no readable model\.json"):
        load_model(tmp_path)


def test_a_calibration_travels_with_exported_weights(tmp_path: Path) -> None:
    """Who imports them gets the same confidence."""
    told = Calibration(1.5, 0.01).as_json()
    given = NetworkInput(scaled=False, clock=False)
    description = Description("cnn", "best", ("B02",), (), SCHEME, given, calibration=told)
    read = Description.read(description.as_text(), tmp_path, given.channels(1), len(SCHEME))
    assert read.calibration == told
    assert Description.read(replace(description, calibration=None).as_text(), tmp_path, given.channels(1), len(SCHEME)).calibration is None


def test_a_place_of_a_network_is_one_on_all_dates() -> None:
    """Labels of twelve places on ten dates are no 120 places: too few to calibrate."""
    places, dates = 12, 10
    place, date = np.tile(np.arange(places), dates), np.repeat(np.arange(dates), places)
    pixels = np.zeros((places * dates, 1, 1, 1), np.float32)
    where = (place, 20 * place, 20 * place, date)
    unseen = NetworkSamples(pixels, pixels[:, 0] == 0, pixels[:, 0] * 1.0, place % 2, np.ones(len(place), np.float32), *where)
    lesson: Any = SimpleNamespace(probabilities=lambda classifier, some, channels: np.full((len(some), 2), 0.5, np.float32))
    classifier: Any = SimpleNamespace(classes=np.array([2, 5], np.uint8))
    _, held = judged(lesson, classifier, unseen, Any, 1)
    assert held is not None and (len(held), held.places) == (places * dates, places)
    assert not judge(held, calibrate=True).is_known


def test_validation_can_be_left_out(stack: ImageStack) -> None:
    messages: list[Any] = []
    found = train(stack, make_samples(DATES[:1]), TrainSettings(trees=5, validation="none"), _context(messages))
    assert found.calibration is None
    assert "validation" not in found.figures and "reliability" not in found.figures
    assert not [message for message in messages if message["type"] == "warning"]


def test_labels_count_as_their_classes_do_on_the_map() -> None:
    """As many samples of a rare, hard class as of the common ones would make the confidence of the whole map too low."""
    truth = np.repeat([0, 1], 500)
    sure = np.where(truth[:, np.newaxis] == np.arange(2), 0.95, 0.05)
    hard = np.random.default_rng(1).random(1000) < 0.4
    given = np.where((hard & (truth == 1))[:, np.newaxis], sure[:, ::-1], sure).astype(np.float32)
    held = _held(given, truth)
    like = held.like_map(np.array([9899, 99]))
    assert like.weight.mean() == pytest.approx(1)
    assert like.weight[truth == 1].sum() / like.weight.sum() == pytest.approx(0.01, abs=0.001)
    assert like.effective_places < held.effective_places == 1000
    said = [_applied(each.fit(), given).max() for each in (held, like)]
    assert said[0] < 0.9 < 0.95 < said[1]


@pytest.mark.parametrize("shape", [(3, 500), (64, 64), (2000, 3000)])
def test_pixels_of_the_map_lie_all_over_it_in_few_squares(shape: tuple[int, int]) -> None:
    row, col = scattered(shape)
    assert len(np.unique(row * shape[1] + col)) == len(row) <= 48 * 48
    assert [(part.min(), part.max()) for part in (row, col)] == [(0, length - 1) for length in shape]
    assert len(np.unique(row // 250 * 100 + col // 250)) <= 4 * 64


def test_classes_of_samples_that_no_pixel_has_keep_some_weight() -> None:
    truth = np.arange(90) % 3
    given = np.full((90, 3), 1 / 3, np.float32)
    weight = _held(given, truth).like_map(np.array([500, 500, 0])).weight
    assert 0 < weight[truth == 2].max() < 0.01 < 1 < weight[truth == 0].min()


def test_too_few_places_are_told(stack: ImageStack) -> None:
    messages: list[Any] = []
    found = train(stack, make_samples(DATES[:1], 8), TrainSettings(trees=5), _context(messages))
    assert found.calibration is None
    assert found.figures["reliability"]["enough_places"] is False
    assert (
        "Fewer than 30 places could be left out of training, so the confidence of the maps is not calibrated: take it for an order, not for a probability."
        in [message.get("message") for message in messages]
    )


def test_only_samples_that_nobody_drew_are_mixed(stack: ImageStack) -> None:
    """What a person digitized may lie on a border already; what migration keeps lies inside fields."""
    drawn, carried = make_samples(DATES[:1], 60), make_samples(DATES[1:2], 60, seed=4)
    carried = replace(carried, source=np.full(len(carried), MIGRATED), place_id=carried.place_id + 1000)
    found = train(stack, concatenate([drawn, carried]), TrainSettings(trees=5), _context())
    assert 0.15 * 180 < found.figures["reliability"]["mixed"] < 0.35 * 180
    assert train(stack, drawn, TrainSettings(trees=5), _context()).figures["reliability"]["mixed"] == 0


def test_of_very_many_samples_each_date_leaves_out_some_folds_in_turn(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tlcm_qgis.core.models.validation.MOST_JUDGED", 240)
    found = train(stack, make_samples(DATES, 60), TrainSettings(trees=5), _context())
    validation = found.figures["validation"]
    assert validation["folds_a_date"] == 2
    assert 180 < validation["samples"] < 260
