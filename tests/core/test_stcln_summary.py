"""STCLN with one class for all dates of a pixel, from a summary of what it showed on them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from small_stack import SCHEME, make_samples, truth

from tlcm_qgis.core.jobs import exportmodel, importmodel, mapstack
from tlcm_qgis.core.models.calibration import Calibration
from tlcm_qgis.core.models.features import read_with_halo
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.network_samples import NetworkSamples
from tlcm_qgis.core.models.stcln_samples import read_places, some_dates
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.stcln import StclnClassifier, summarised
from tlcm_qgis.core.samples.sample_set import SampleSet, concatenate
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training import loop
from tlcm_qgis.core.training.data import IGNORED
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
SIZE = {"widths": (4, 8), "layers": 1, "heads": 2, "unused": False, "padded": False}
QUICK: dict[str, Any] = {"method": "stcln", "labels": "summary", "batch_size": 8}


def network(**more: Any) -> Any:
    return build("stcln_classifier", **{"bands": 3, "classes": 4, "summary": True, **SIZE, **more}, seed=3).eval()


def series(batch: int, dates: int, side: int, missing: float = 0.3) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return images, positions and what is present."""
    generator = torch.Generator().manual_seed(1)
    images = torch.rand(batch, dates, 3, side, side, generator=generator)
    return images, torch.arange(dates)[None].expand(batch, -1) * 20.0, torch.rand(batch, dates, side, side, generator=generator) > missing


def test_a_summary_is_mean_spread_and_extremes_of_the_dates_that_are_there() -> None:
    features = torch.arange(24.0).reshape(2, 4, 3).square()
    shown = torch.tensor([[True, False, True, True], [False] * 4])
    found = summarised(features, shown)
    some = features[0, [0, 2, 3]]
    for number, expected in enumerate((some.mean(0), some.var(0, unbiased=False).sqrt(), some.amax(0), some.amin(0))):
        torch.testing.assert_close(found[0, 3 * number : 3 * number + 3], expected, atol=1e-4, rtol=0)
    assert not found[1].any()
    torch.testing.assert_close(summarised(features, None), summarised(features, torch.ones(2, 4, dtype=torch.bool)))


def test_what_is_absent_and_in_which_portions_pixels_are_taken_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = network()
    images, positions, present = series(2, 5, 12)
    with torch.inference_mode():
        usual = known(images, positions, present)
        other = known(images.masked_fill(~present[:, :, None], 9.0), positions, present)
        monkeypatch.setattr("tlcm_qgis.core.networks.stcln_encoder.PORTION_TOKENS", 15)
        portions = known(images, positions, present)
    assert usual.shape == (2, 4, 4, 4)
    torch.testing.assert_close(other, usual)
    torch.testing.assert_close(portions, usual)


def test_a_single_pixel_can_be_learned_from() -> None:
    """The last batch of an epoch: it has no spread by which it could be standardised."""
    known = network().train()
    loss = known(*series(1, 5, 9, missing=0.0)).square().sum()
    loss.backward()
    assert torch.isfinite(known.summary.linear.weight.grad).all()
    assert (known.summary.norm.running_mean == 0).all()


def test_weights_tell_that_they_summarise() -> None:
    shapes = {key: tuple(value.shape) for key, value in network().state_dict().items()}
    assert StclnClassifier.config_of(shapes)["summary"]
    assert not StclnClassifier.config_of({key: shape for key, shape in shapes.items() if not key.startswith("summary.")})["summary"]


def test_a_step_takes_some_dates_of_long_series_with_their_labels() -> None:
    rng = np.random.default_rng(1)
    count, dates = 3, 40
    number = np.broadcast_to(np.arange(dates), (count, dates))
    values = np.broadcast_to(number[:, np.newaxis, :, np.newaxis, np.newaxis], (count, 2, dates, 1, 1)).astype(np.float32)
    place = np.zeros(count, np.int64)
    target = np.where(number % 10 == 7, 1, IGNORED)
    known = NetworkSamples(
        values, np.ones((count, dates, 1, 1), bool), number.astype(float), target, np.ones(count, np.float32), place, place, place, number
    )
    found = some_dates(known, 8, rng)
    kept = found.date[0]
    assert len(kept) == 8 and (np.diff(kept) > 0).all()
    assert (found.values[0, 1, :, 0, 0] == kept).all() and (found.day == found.date).all() and (found.target == target[:, kept]).all()
    assert set(np.arange(7, 40, 10)) <= set(kept.tolist())  # half of them are labelled, as many as there are
    assert some_dates(known, dates, rng) is known


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, make_samples(DATES[:1], per_class=10), TrainSettings(**QUICK, epochs=15), JobContext(lambda _: None))


def test_places_have_one_label_and_those_that_no_date_shows_are_left_out(stack: ImageStack) -> None:
    samples = SampleSet.create([20, 20, 21, 0], [30, 30, 31, 70], [2, 5, 5, 200], SCHEME, date=[DATES[0], DATES[1], DATES[2], DATES[0]])
    read = read_places(stack, samples.take(np.array([2, 3])), 4, lambda: None)  # the second lies in the corner without data
    assert read.values.shape == (1, 3, 3, 9, 9) and read.target.tolist() == [1] and (read.row, read.col) == (21, 31)
    context = JobContext(lambda _: None)
    train(stack, concatenate([samples, make_samples(DATES[:1], per_class=4)]), TrainSettings(**QUICK, epochs=1), context)
    assert context.warnings[:2] == [
        "1 places are left out because their class changes, and the network gives one class to the whole series (LABELS).",
        "1 samples lie on nodata or masked pixels of all dates and are left out.",
    ]


def test_one_map_shows_the_class_of_the_series(model: TrainedModel, stack_file: Path, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    assert load_model(tmp_path / "model").labels_series
    context = JobContext(lambda _: None)
    given = {"STACK": str(stack_file), "MODEL": str(tmp_path / "model"), "OUTPUT_FOLDER": str(tmp_path / "out")}
    assert mapstack.run(ALGORITHMS["mapstack"].check(given), context).outputs["COUNT"] == 1
    assert context.warnings == ["The model gives one class for all dates of the stack together: there is one map, that of 2020-03-10."]
    with rasterio.open(tmp_path / "out" / "maps" / "map_2020-03-10.tif") as raster:
        found = raster.read(1)
    stays = (truth(60, 72, 0) == truth(60, 72, 2)) & (found > 0)
    assert (found == truth(60, 72, 0))[stays].mean() > 0.9


def test_a_calibrated_model_maps_the_same_classes(model: TrainedModel, stack: ImageStack) -> None:
    """What is found is of all dates together; it is calibrated once."""
    window = stack.grid.whole()
    dates = [date.interval for date in stack.dates]
    blocks = [read_with_halo(stack, index, window, model.form) for index in range(len(dates))]
    calibration = Calibration(2.0, 0.01)
    plain, found = (
        model.predict_series(dates, blocks, window),
        replace(model, calibration=calibration).predict_series(dates, blocks, window),
    )
    mapped = model.mapped(blocks, window)[0]
    assert (found == found[0]).all() and not found[0][:, ~mapped].any()
    np.testing.assert_array_equal(found[0][:, mapped], calibration.apply(plain[0][:, mapped]))


def test_few_places_are_learned_from_all_of_them_and_judged_by_others(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int]] = []
    usual = loop.fit

    def fit(network: Any, data: Any, *given: Any, **more: Any) -> Any:
        seen.append((data.training, data.validation))
        return usual(network, data, *given, **more)

    monkeypatch.setattr(loop, "fit", fit)
    samples, settings = make_samples(DATES[:1], per_class=25), TrainSettings(**QUICK, epochs=1)
    found = train(stack, samples, settings, JobContext(lambda _: None))
    (learnt, unseen), again = seen
    assert learnt + unseen == 75 and unseen >= 10 and again == (75, 0)
    assert found.figures["training"][0]["curves"]["validation_loss"][0] is not None
    seen.clear()
    monkeypatch.setattr("tlcm_qgis.core.models.stcln_training.FEW", 74)
    train(stack, samples, settings, JobContext(lambda _: None))
    assert seen == [(learnt, unseen)]


def test_it_comes_back_from_an_exported_file(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    file = tmp_path / "weights.safetensors"
    context = JobContext(lambda _: None)
    exportmodel.run(ALGORITHMS["exportmodel"].check({"MODEL": str(tmp_path / "model"), "OUTPUT": str(file)}), context)
    given = {"CHECKPOINT": str(file), "METHOD": "stcln", "MODEL_OUT": str(tmp_path / "back")}
    importmodel.run(ALGORITHMS["importmodel"].check(given), context)
    window, dates = stack.grid.whole(), [date.interval for date in stack.dates]
    blocks = [stack.read(index, window.grown(4)) for index in range(3)]
    one, other = (known.predict_series(dates, blocks, window) for known in (model, load_model(tmp_path / "back")))
    np.testing.assert_array_equal(one, other)
