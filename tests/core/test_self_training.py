"""A network that teaches itself the images of another sensor."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from small_stack import SCHEME, make_samples, truth, write_stack
from test_by_statistics import accuracy, of_year, other_sensor

from tlcm_qgis.core.adaptation import label_report, self_training
from tlcm_qgis.core.adaptation.adapting import Wishes, adapt_model
from tlcm_qgis.core.adaptation.by_statistics import AUTO, NONE, Seen, adapt
from tlcm_qgis.core.adaptation.guard import reverse_agreement
from tlcm_qgis.core.adaptation.labelled import in_classes, on_dates, share_found
from tlcm_qgis.core.adaptation.matching import BandMap
from tlcm_qgis.core.adaptation.read_through import ReadThrough
from tlcm_qgis.core.adaptation.self_training import SelfTraining, self_train
from tlcm_qgis.core.adaptation.target_labels import Round, Square, as_samples, label
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.calibration import Calibration
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import Cancelled, ParameterError
from tlcm_qgis.core.spec.series_document import CHANGE_CALIBRATION
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10"]
SIZE = {"dates": 2, "height": 36, "width": 48}
QUICK = SelfTraining(rounds=2, steps=12, guarded=False, device="cpu")


def context(messages: list[dict] | None = None) -> JobContext:
    return JobContext([].append if messages is None else messages.append)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return other_sensor(tmp_path_factory.mktemp("source"), ("B02", "B04", "B08"), 1.0, 0.0, **SIZE)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return other_sensor(tmp_path_factory.mktemp("target"), **SIZE)


@pytest.fixture(scope="module")
def samples() -> SampleSet:
    return make_samples(DATES, 30, 36, 48)


def network(source: ImageStack, samples: SampleSet, method: str = "cnn", **settings: object) -> TrainedModel:
    return train(source, samples, TrainSettings(method=method, device="cpu", **{"epochs": 4, **settings}), context())


@pytest.fixture(scope="module")
def model(source: ImageStack, samples: SampleSet) -> TrainedModel:
    return network(source, samples)


@pytest.mark.parametrize(
    ("method", "settings"),
    [
        ("cnn", {"network_per_date": True}),
        ("resnet", {}),
        ("tsscd", {}),
        ("stcln", {"epochs": 1}),
        ("stcln", {"epochs": 1, "labels": "summary"}),
        ("stcln", {"epochs": 1, "labels": "series", "crop_size": 16, "tile_size": 32}),
        ("slgt2", {"epochs": 1, "crop_size": 16, "tile_size": 32}),
        ("fpn", {"epochs": 1, "crop_size": 32, "tile_size": 32}),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(map(str, value.values())),
)
def test_every_network_teaches_itself(
    method: str, settings: dict, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    """Whatever it looks at: the model that comes of it is another one, is whole as a folder, and maps all dates of the target."""
    if settings.get("labels") in ("series", "summary"):
        samples = samples.take(samples.date == DATES[0])
    known = network(source, samples, method, **settings)
    adapted = adapt(known, source, target, "moments", context())
    found, taught = self_train(known, adapted, source, target, samples, QUICK, tmp_path / "checkpoints", context())
    assert set(taught) == ({date.key for date in target.dates} if settings.get("network_per_date") else {""})
    assert all(each.rounds[-1].tells_apart for each in taught.values())
    found.save(tmp_path / "model")
    again = load_model(tmp_path / "model", "cpu")
    maps = {name: shown(each, target) for name, each in (("found", found), ("again", again), ("before", adapted))}
    np.testing.assert_array_equal(maps["found"], maps["again"])
    assert (maps["found"] != maps["before"]).any()
    json.dumps(again.figures["self_training"])


def shown(model: TrainedModel, stack: ImageStack) -> np.ndarray:
    """Return the probabilities in % of all dates."""
    predictor, window = Predictor.create(stack, model, True), stack.grid.whole()
    if model.takes_series:
        maps = predictor.compute_series(window, predictor.read_series(window))
    else:
        maps = [predictor.compute(index, window, predictor.read(index, window)) for index in range(len(stack.dates))]
    return np.stack([found.probabilities for found in maps])


def test_a_network_that_learnt_little_gets_better_and_is_kept(
    source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    """One epoch leaves much to learn, and the source knows the way: the guard sees it without a label of the target."""
    known = network(source, samples.take(np.arange(0, len(samples), 8)), epochs=1)
    adapted = adapt(known, source, target, "moments", context())
    how = replace(QUICK, steps=150, guarded=True)
    found, taught = self_train(known, adapted, source, target, samples, how, tmp_path, context())
    assert accuracy(found, target, 0) > accuracy(adapted, target, 0) + 0.1
    assert taught[""].is_better
    assert taught[""].agreement[1] > taught[""].agreement[0]
    assert found.figures["self_training"][""]["kept"]


def test_another_year_is_told_as_one_that_the_network_knows(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    """The clock of a network counts years from the first it saw; what it teaches itself counts as the adapted model does."""
    later = of_year(target, ["2023-01-10", "2023-02-10"])
    adapted = adapt(model, source, later, "moments", context())
    found, taught = self_train(model, adapted, source, later, samples, QUICK, tmp_path, context())
    assert adapted.network_input.first_day == model.network_input.first_day + round(3 * 365.25)
    assert taught[""].classifier.input == found.network_input == adapted.network_input
    assert taught[""].own.input == model.network_input


def test_the_guard_refuses_what_was_learnt_from_wrong_labels(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pseudo labels of other classes teach nonsense; the maps stay those of the model by statistics."""
    adapted = adapt(model, source, target, "moments", context())

    def wrong(*given: object) -> SampleSet:
        found = as_samples(*given)
        return replace(found, class_value=np.array(SCHEME.values, np.uint8)[(np.searchsorted(SCHEME.values, found.class_value) + 1) % 3])

    monkeypatch.setattr(self_training, "as_samples", wrong)
    how = replace(QUICK, steps=150, weight=3.0, guarded=True)
    found, taught = self_train(model, adapted, source, target, samples, how, tmp_path, context())
    assert not taught[""].is_better
    assert not found.figures["self_training"][""]["kept"]
    np.testing.assert_array_equal(shown(found, target), shown(adapted, target))


def test_reverse_agreement_tells_right_maps_from_wrong_ones(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet
) -> None:
    adapted = adapt(model, source, target, "moments", context())
    names = dict(zip(model.bands, adapted.bands, strict=True))
    maps = {date.key: BandMap.from_json(date.input_map) for date in adapted.dates}
    view = ReadThrough(target, names, maps)
    right = replace(model, dates=tuple(replace(date, input_map=None) for date in adapted.dates), classifiers=adapted.classifiers)
    seen = Seen.of(view, right, range(2), context())
    good = reverse_agreement(right, seen, source, samples, 1)
    assert good > 0.9

    class Confused:
        """The classes of another order."""

        def __init__(self, own: object) -> None:
            self._own = own

        def predict_block(self, *given: object) -> np.ndarray:
            return np.roll(self._own.predict_block(*given), 1, axis=0)

        @property
        def classes(self) -> np.ndarray:
            return self._own.classes

    wrong = replace(right, classifiers=lambda key: Confused(right.classifiers(key)))
    assert reverse_agreement(wrong, seen, source, samples, 1) < 0.1


def test_an_interrupted_self_training_ends_with_the_same_network(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    adapted = adapt(model, source, target, "moments", context())

    def trained(place: Path, given: JobContext) -> TrainedModel:
        return self_train(model, adapted, source, target, samples, QUICK, place, given)[0]

    whole = trained(tmp_path / "whole", context())
    stopped = JobContext(lambda message: stopped.cancelled.set() if message.get("values", {}).get("round") == 2 else None)
    with pytest.raises(Cancelled):
        trained(tmp_path / "parts", stopped)
    kept = {path.relative_to(tmp_path / "parts") for path in (tmp_path / "parts").rglob("*") if path.is_file()}
    assert kept and all(path.parts[0] == "round1" for path in kept)
    messages: list[dict] = []
    again = trained(tmp_path / "parts", context(messages))
    np.testing.assert_array_equal(shown(again, target), shown(whole, target))
    shutil.rmtree(tmp_path / "parts" / "round2")


def test_values_are_read_as_the_model_knows_them(source: ImageStack, target: ImageStack, model: TrainedModel) -> None:
    adapted = adapt(model, source, target, "moments", context())
    maps = {date.key: BandMap.from_json(date.input_map) for date in adapted.dates}
    view = ReadThrough(target, dict(zip(model.bands, adapted.bands, strict=True)), maps)
    assert view.bands == model.bands
    window = Window(10, 8, 20, 30)
    seen, true = view.read(1, window), source.read(1, window)
    np.testing.assert_allclose(seen.values, true.values, atol=2e-3)
    outside = view.read(1, Window(-4, -4, 6, 6))
    assert not outside.values[:, ~outside.valid].any()


def a_round(labels: np.ndarray, thresholds: tuple[float, ...] = (0.9, 0.8, 1.0)) -> Round:
    """Return a round of two squares that lie on each other by half."""
    squares = tuple(
        Square(Window(0, 4 * index, *each.shape[1:]), np.maximum(each, 1).astype(np.uint8), each) for index, each in enumerate(labels)
    )
    return Round(squares, np.float32(thresholds))


def test_a_round_is_told_by_shares_and_agreement() -> None:
    labels = np.zeros((2, 1, 8, 8), np.uint8)
    labels[0, 0, :2], labels[1, 0, 0] = 1, 2
    first, second = a_round(labels), a_round(np.where(labels == 2, np.uint8(1), labels))
    told = second.as_json(SCHEME, first)
    assert told["agreement"] == pytest.approx(16 / 24)
    assert told["labels"] == 24
    assert told["classes"]["2"] == {"share": 1.0, "labelled": 24 / 128, "threshold": 0.9}
    assert told["classes"]["200"]["labelled"] == 0.0
    assert first.as_json(SCHEME, None)["agreement"] is None
    assert first.tells_apart and not second.tells_apart
    rows = list(csv.DictReader(io.StringIO(label_report.table({"": [first, second]}, SCHEME))))
    assert [row["round"] for row in rows] == ["1"] * 3 + ["2"] * 3
    assert rows[3]["agreement_with_round_before"] == "0.666667"
    assert rows[1]["class_name"] == "Forest"


def test_pixels_of_overlapping_squares_become_one_sample(model: TrainedModel, target: ImageStack) -> None:
    labels = np.zeros((2, 2, 8, 8), np.uint8)
    labels[:, 1] = 1
    found = as_samples(a_round(labels), model, target, 1)
    assert len(found) == 8 * 12
    assert set(zip(found.row.tolist(), found.col.tolist(), strict=True)) == {(row, col) for row in range(8) for col in range(12)}
    assert set(found.date.tolist()) == {DATES[1]}
    assert set(found.class_value.tolist()) == {SCHEME.values[0]}


def test_labels_of_others_are_compared_by_code_and_name(target: ImageStack, model: TrainedModel, source: ImageStack) -> None:
    other = ClassScheme(
        (LandCoverClass(1, "for", "Wald", "#000000"), LandCoverClass(2, "x", "Water", "#000000"), LandCoverClass(3, "y", "Ice", "#000000"))
    )
    given = SampleSet.create([1, 2, 3], [4, 5, 6], [1, 2, 3], other)
    found, unknown = in_classes(given, SCHEME)
    assert found.class_value.tolist() == [5, 2]
    assert unknown == ("Ice",)
    adapted = adapt(model, source, target, "moments", context())
    row, col = np.mgrid[8:36:7, 0:48:5].reshape(2, -1)
    labels = SampleSet.create(row, col, truth(36, 48)[row, col], SCHEME, date=DATES[0])
    share = share_found(adapted, target, labels, context())
    whole = [
        Predictor.create(target, adapted, False).compute(
            0, target.grid.whole(), Predictor.create(target, adapted, False).read(0, target.grid.whole())
        )
    ]
    assert share == pytest.approx(float((whole[0].classes[row, col] == labels.class_value).mean()))
    assert share_found(adapted, target, labels.take(np.arange(0)), context()) is None


def test_labels_of_the_target_hold_on_the_dates_that_they_name(target: ImageStack) -> None:
    """A month names the image in it, and no date means every date; others are left out."""
    given = SampleSet.create([1, 2, 3, 4], [5, 6, 7, 8], [2, 5, 5, 2], SCHEME, date=["2020-02", "", "2020-01-10", "1999-01-01"])
    found = on_dates(given, target, context())
    assert sorted(zip(found.date.tolist(), found.row.tolist(), strict=True)) == [(DATES[0], 2), (DATES[0], 3), (DATES[1], 1), (DATES[1], 2)]


def test_a_network_that_is_sure_of_all_is_labelled_by_portion_all_the_same(model: TrainedModel, target: ImageStack) -> None:
    """Probabilities near 1 are still told apart."""
    sure = np.random.default_rng(0).uniform(0.9998, 0.99999, (40, 50)).astype(np.float32)
    probabilities = np.stack([sure, 1 - sure, np.zeros_like(sure)])[np.newaxis]

    class Sure:
        windows = (Window(0, 0, 40, 50),)

        def probabilities(self, _: object) -> list[np.ndarray]:
            return [probabilities]

    found = label(model, Sure(), 0.1, True)
    assert 0.05 < float((found.squares[0].labels > 0).mean()) < 0.15


def test_a_network_without_samples_on_its_date_is_told(source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path) -> None:
    known = network(source, samples, network_per_date=True)
    adapted = adapt(known, source, target, "moments", context())
    messages: list[dict] = []
    first = samples.take(samples.date == DATES[0])
    found, taught = self_train(known, adapted, source, target, first, QUICK, tmp_path, context(messages))
    assert set(taught) == {DATES[0]}
    told = f"There are no samples of {DATES[1]}, so that the network of {DATES[1]} cannot teach itself."
    assert told in [message.get("message") for message in messages]
    assert set(found.figures["self_training"]) == {DATES[0]}


def wishes(**changes: object) -> Wishes:
    given = {
        "MATCHING": AUTO,
        "SELF_TRAINING": "better",
        "ROUNDS": 2,
        "STEPS": 12,
        "PORTION": 0.5,
        "VARIANT": "best",
        "SEED": 1,
        "DEVICE": "cpu",
        "SCALES": None,
    }
    return Wishes.from_parameters({**given, **changes})


def test_the_published_variant_matches_nothing_by_itself() -> None:
    assert wishes(VARIANT="paper", MATCHING=AUTO).matching == NONE
    assert wishes(VARIANT="paper", MATCHING="moments").matching == "moments"
    assert wishes(VARIANT="paper").how.portion == 0.1
    assert wishes().how.portion == 0.5


def test_no_sample_no_self_training(model: TrainedModel, source: ImageStack, target: ImageStack, tmp_path: Path) -> None:
    found = adapt_model(model, source, target, None, None, wishes(), tmp_path, context())
    assert not found.taught and "self_training" not in found.model.figures
    with pytest.raises(ParameterError, match="SELF_TRAINING is yes, but there are no samples of the model"):
        adapt_model(model, source, target, None, None, wishes(SELF_TRAINING="yes"), tmp_path, context())


def test_what_was_learnt_from_calibrated_maps_is_not_said_of_others(
    model: TrainedModel, source: ImageStack, target: ImageStack, tmp_path: Path
) -> None:
    """An adapted model is not calibrated, so that its maps are not those in which change was learnt."""
    known = replace(model, figures={**model.figures, CHANGE_CALIBRATION: {"evidence": [0.0], "log_ratio": [0.0]}})
    for calibration, kept in ((None, True), (Calibration(2.0, 0.01), False)):
        found = adapt_model(replace(known, calibration=calibration), source, target, None, None, wishes(), tmp_path, context()).model
        assert found.calibration is None and (CHANGE_CALIBRATION in found.figures) == kept


def test_labels_of_the_target_change_nothing_but_the_report(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    judges = replace(samples, date=np.full(len(samples), ""))
    with_them, without = (
        adapt_model(model, source, target, samples, each, wishes(), tmp_path / str(number), context()).model
        for number, each in enumerate((judges, None))
    )
    np.testing.assert_array_equal(shown(with_them, target), shown(without, target))
    told = with_them.figures["target_accuracy"]
    assert set(told) == {"unchanged", "by_statistics", "adapted"}
    assert told["by_statistics"] > told["unchanged"]
    assert "target_accuracy" not in without.figures


def test_table_and_picture_lie_beside_the_model(
    model: TrainedModel, source: ImageStack, target: ImageStack, samples: SampleSet, tmp_path: Path
) -> None:
    adapt_model(model, source, target, samples, None, wishes(), tmp_path / "checkpoints", context()).save(tmp_path / "model", target)
    rows = list(csv.DictReader((tmp_path / "model" / label_report.TABLE_FILE).open(encoding="utf-8")))
    assert len(rows) == 2 * len(SCHEME)
    assert sum(float(row["pixel_share"]) for row in rows) == pytest.approx(2, abs=1e-4)
    assert (tmp_path / "model" / label_report.PICTURE_FILE).read_bytes().startswith(b"\x89PNG")


def test_an_image_of_one_class_teaches_nothing(model: TrainedModel, source: ImageStack, samples: SampleSet, tmp_path: Path) -> None:
    """The network is sure of one class alone: it says so, and stays as it was."""
    import rasterio

    stack = write_stack(tmp_path / "water", 1, 36, 48)
    for file in (tmp_path / "water").glob("*.tif"):
        with rasterio.open(file, "r+") as image:
            values = np.broadcast_to(np.array([800, 500, 300], np.uint16)[:, None, None], (3, image.height, image.width))
            image.write(values)
    water, messages = ImageStack.open(stack), []
    found = adapt_model(model, source, water, samples, None, wishes(MATCHING=NONE), tmp_path / "c", context(messages))
    assert not found.taught[""].rounds[-1].tells_apart
    assert not found.model.figures["self_training"][""]["kept"]
    told = [message for message in messages if message["type"] == "warning"]
    assert any("sure of one class only, so it cannot teach itself: the model by statistics is kept." in str(each) for each in told)
