"""Semantic FPN on small scenes: what it learns from, what it learns, and what its maps depend on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from small_stack import Folder
from texture_scene import SCHEME, fields, points, predicted, quiet, write_pictures

from tlcm_qgis.core.adaptation.loveda import MEAN, STD
from tlcm_qgis.core.engine import mapper
from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.jobs import exportmodel, importmodel
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.fpn_model import Room
from tlcm_qgis.core.models.fpn_training import FpnLesson
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

QUICK: dict[str, Any] = {"method": "fpn", "epochs": 40, "batch_size": 8, "crop_size": 64, "tile_size": 64, "learning_rate": 3e-3}


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def two_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("dates"), 70, 90, dates=2)


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, points(stack), TrainSettings(**QUICK), quiet())


def right(model: TrainedModel, stack: ImageStack) -> float:
    """Return the share of the valid pixels of the first date that get their class."""
    found = np.array(SCHEME.values)[predicted(model, stack).argmax(axis=0)]
    valid = stack.read(0, stack.grid.whole()).valid
    return float((found == fields(*stack.grid.shape))[valid].mean())


# -- what it learns -------------------------------------------------------------------------------------------------------------------


def test_it_tells_textures_apart_that_are_the_same_pixel_by_pixel(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    forest = train(stack, points(stack), TrainSettings(method="rf", trees=20, patch_size=1), quiet())
    assert right(forest, stack) < 0.6
    assert right(model, stack) > 0.8
    assert right(model, write_pictures(tmp_path, seed=77)) > 0.8  # other specks


def test_dates_of_their_own_have_networks_of_their_own(two_dates: ImageStack, tmp_path: Path) -> None:
    settings = TrainSettings(**{**QUICK, "epochs": 1}, network_per_date=True)
    model = train(two_dates, points(two_dates, 20, (0, 1)), settings, quiet())
    assert model.parameters["NETWORK_PER_DATE"] is True and not model.knows_dates
    model.save(tmp_path)
    assert len(list((tmp_path / "weights").glob("fpn_*"))) == 2
    first, second = (model.classifiers(date.key).network.state_dict()["cls_pred_conv.weight"] for date in model.dates)
    assert not torch.equal(first, second)


def test_one_network_for_all_dates_is_told_the_date(two_dates: ImageStack) -> None:
    model = train(two_dates, points(two_dates, 20, (0,)), TrainSettings(**{**QUICK, "epochs": 1}), quiet())
    assert model.knows_dates and len(model.dates) == 1
    assert model.network_input is not None
    assert replace(model, network_input=replace(model.network_input, clock=False)).knows_dates  # as published: one for all, untold
    classifier = model.classifiers(model.dates[0].key)
    window = two_dates.grid.whole()
    block = two_dates.read(0, model.form.seen(window))
    one, other = (classifier.predict_block(block, date.interval, window) for date in two_dates.dates)
    assert not np.array_equal(one, other)


def test_an_interrupted_training_goes_on_to_the_same_weights(stack: ImageStack, tmp_path: Path) -> None:
    settings, samples = TrainSettings(**{**QUICK, "epochs": 2}), points(stack, 10)
    whole = train(stack, samples, settings, quiet(), tmp_path / "whole")

    class Struck(JobContext):
        def check_cancelled(self) -> None:
            if any((tmp_path / "broken").rglob("last.safetensors")):
                raise Cancelled

    with pytest.raises(Cancelled):
        train(stack, samples, settings, Struck(lambda _: None), tmp_path / "broken")
    again = train(stack, samples, settings, quiet(), tmp_path / "broken")
    one, other = (known.classifiers(known.dates[0].key).network.state_dict() for known in (whole, again))
    assert all(torch.equal(one[key], other[key]) for key in one)


# -- maps -----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [17, 48, 56])
def test_blocks_do_not_show_in_the_map(model: TrainedModel, stack: ImageStack, size: int) -> None:
    whole = predicted(model, stack)
    parts = np.zeros_like(whole)
    for window in stack.grid.windows(size):
        parts[:, window.row : window.row + window.height, window.col : window.col + window.width] = predicted(model, stack, window)
    np.testing.assert_array_equal(parts, whole)


def test_a_saved_model_maps_files_as_it_predicts(
    model: TrainedModel, stack: ImageStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    assert (loaded.form, loaded.parameters, loaded.network_input) == (model.form, model.parameters, model.network_input)
    valid = stack.read(0, stack.grid.whole()).valid
    expected = np.where(valid, np.array(SCHEME.values)[predicted(model, stack).argmax(axis=0)], 0)
    for name, size in (("tiles", None), ("small", 17), ("large", 100)):
        if size is not None:
            monkeypatch.setattr(mapper, "block_side", lambda predictor, largest, size=size: size)
        map_stack(stack, loaded, [0], Folder(tmp_path / name), True, quiet(), Threads(2, 3, 6))
        series = MapSeries.open(tmp_path / name / "series.json")
        np.testing.assert_array_equal(series.read_map(0, series.grid.whole()), expected)


@pytest.mark.parametrize("broken", [{"TILE_SIZE": 0}, {"TILE_SIZE": None}, {"SCALES": None}, {"SCALES": "0"}])
def test_a_model_that_does_not_say_how_it_maps_is_none(model: TrainedModel, tmp_path: Path, broken: dict[str, Any]) -> None:
    parameters = {name: value for name, value in {**model.parameters, **broken}.items() if value is not None}
    replace(model, parameters=parameters).save(tmp_path)
    with pytest.raises(InputError, match=r"is not a model folder: it holds no readable model\.json"):
        load_model(tmp_path)


def test_a_tile_that_lies_in_several_blocks_is_computed_once(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    network = loaded.classifiers(loaded.dates[0].key).network
    seen: list[int] = []
    network.register_forward_hook(lambda _, given, found: seen.append(len(found)))
    map_stack(stack, loaded, [0], Folder(tmp_path / "maps"), False, quiet(), Threads(2, 4, 8))
    assert len(seen) == len(loaded.form.tiles.starts(0, 128)) ** 2  # type: ignore[union-attr]


def test_mapping_that_was_cancelled_goes_on_to_the_same_maps(model: TrainedModel, two_dates: ImageStack, tmp_path: Path) -> None:
    context = quiet()

    def cancel_in_second_date(message: Any) -> None:
        if message["values"].get("date") == two_dates.dates[1].key and message["values"]["block"] == 1:
            context.cancelled.set()

    context.send = cancel_in_second_date  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        map_stack(two_dates, model, [0, 1], Folder(tmp_path / "struck"), False, context, Threads(2, 2, 4))
    whole = f"maps/map_{two_dates.dates[0].key}.tif"
    assert sorted(path.name for path in (tmp_path / "struck" / "maps").glob("map_*.tif")) == [Path(whole).name]
    map_stack(two_dates, model, [0, 1], Folder(tmp_path / "struck", (whole,)), False, quiet())
    map_stack(two_dates, model, [0, 1], Folder(tmp_path / "once"), False, quiet())
    one, other = ({path.name: path.read_bytes() for path in (tmp_path / name / "maps").glob("*.tif")} for name in ("struck", "once"))
    assert one == other and len(one) == 4


def test_scales_are_averaged(model: TrainedModel, stack: ImageStack) -> None:
    classifier = model.classifiers(model.dates[0].key)
    images = np.random.default_rng(1).normal(size=(1, 7, 40, 40)).astype(np.float32)
    one, large, both = (replace(classifier, scales=scales).of_images(images) for scales in ((1.0,), (1.5,), (1.0, 1.5)))
    assert not np.allclose(one, large, atol=1e-3)
    np.testing.assert_allclose(both, (one + large) / 2, atol=1e-5)
    np.testing.assert_allclose(both.sum(axis=1), 1, atol=1e-5)
    settings = TrainSettings(**{**QUICK, "epochs": 1}, scales="1,1.5")
    assert train(stack, points(stack, 10), settings, quiet()).classifiers(model.dates[0].key).scales == (1.0, 1.5)


def test_an_image_smaller_than_a_tile_and_a_crop_is_learnt_and_mapped(tmp_path: Path) -> None:
    small = write_pictures(tmp_path, 24, 40)
    model = train(small, points(small, 12), TrainSettings(method="fpn", epochs=1), quiet())
    found = predicted(model, small)
    valid = small.read(0, small.grid.whole()).valid
    assert found.shape == (2, 24, 40)
    np.testing.assert_allclose(found.sum(axis=0), valid, atol=1e-5)


def test_memory_for_tiles_is_not_given_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tlcm_qgis.core.models.fpn_model.AT_ONCE_BYTES", 100)
    room = Room()
    with room.for_bytes(1e9):  # alone
        assert room._free == 0
    with room.for_bytes(60), room.for_bytes(40):
        assert room._free == 0
    assert room._free == 100


def test_tiles_share_the_memory_on_any_device(model: TrainedModel) -> None:
    class Counted(Room):
        asked = 0.0

        def for_bytes(self, count: float) -> Any:
            self.asked = count
            return super().for_bytes(count)

    room = Counted()
    classifier = replace(model.classifiers(model.dates[0].key), device="cpu:0", room=room)
    classifier.of_images(np.zeros((1, 7, 40, 40), np.float32))
    assert room.asked == 40 * 40 * 250


def test_it_comes_back_from_an_exported_file(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    """With the width of its tiles and its scales."""
    replace(model, parameters={**model.parameters, "SCALES": "1,1.5"}).save(tmp_path / "model")
    file = tmp_path / "weights.pth"
    exportmodel.run(ALGORITHMS["exportmodel"].check({"MODEL": str(tmp_path / "model"), "OUTPUT": str(file)}), quiet())
    importmodel.run(
        ALGORITHMS["importmodel"].check({"CHECKPOINT": str(file), "METHOD": "fpn", "MODEL_OUT": str(tmp_path / "back")}), quiet()
    )
    one, other = (predicted(load_model(tmp_path / name), stack) for name in ("model", "back"))
    np.testing.assert_array_equal(one, other)
    assert set(torch.load(file, weights_only=True)) == set(model.classifiers(model.dates[0].key).network.state_dict())


def test_the_published_variant_is_trained_as_published(stack: ImageStack) -> None:
    lesson = FpnLesson(stack, TrainSettings(method="fpn", variant="paper"))
    loop = lesson.loop(80, "cpu")
    assert (loop.optimiser, loop.learning_rate, loop.weight_decay, loop.schedule) == ("sgd", pytest.approx(0.01), 5e-4, "poly")
    assert (loop.clip, loop.batch_size, loop.epochs * 10, loop.keep, loop.span) == (35, 8, 10_000, "last", (0, pytest.approx(2 / 3)))
    assert lesson.config(4) == {"name": "semantic_fpn", "bands": 3, "classes": 4, "depth": 50, "width": 256, "decoder_width": 128}
    assert lesson.moments(lambda: None) == tuple(zip(MEAN, STD, strict=True))
    assert (lesson.parameters["SIZE"], lesson.parameters["CROP_SIZE"], lesson.per_date) == ("published", 128, False)
    assert not lesson.input.clock and not lesson.input.flagged and lesson.input.scaled
    assert loop.rate(loop.epochs * 10, 10) == pytest.approx(0.01 * (1 / 3) ** 0.9)


def test_other_images_than_red_green_and_blue_bytes_are_scaled_by_their_own_moments(tmp_path: Path) -> None:
    settings = TrainSettings(method="fpn", variant="paper")
    turned = write_pictures(tmp_path / "a", 40, 40, bands=("blue", "green", "red"))
    assert FpnLesson(turned, settings).moments(lambda: None) == tuple(zip(MEAN[::-1], STD[::-1], strict=True))
    strange = write_pictures(tmp_path / "b", 40, 40, bands=("red", "green", "nir"))
    mean = [mean for mean, _ in FpnLesson(strange, settings).moments(lambda: None)]
    assert all(95 < value < 115 for value in mean) and mean != list(MEAN)


# -- pre-trained weights --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("given", ["large", "1,,2", "0", "-1", "1,nan", "9", "1;2"])
def test_scales_that_are_no_numbers_or_out_of_range_are_refused(given: str) -> None:
    with pytest.raises(ParameterError) as refused:
        ALGORITHMS["trainmodel"].parameter("SCALES").check(given)
    assert str(refused.value) == (
        f"SCALES (Scales of the maps) is '{given}', which is not a list of numbers between 0.25 and 8, separated by commas. "
        "Correct the value."
    )
    assert ALGORITHMS["trainmodel"].parameter("SCALES").check(" 2, 2.5,3 ,3.5") == "2, 2.5,3 ,3.5"
