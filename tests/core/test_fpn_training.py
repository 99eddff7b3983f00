"""Semantic FPN on small scenes: what it learns from, what it learns, and what its maps depend on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from small_stack import Folder
from texture_scene import COLOURS, SCHEME, fields, points, write_pictures

from tlcm_qgis.core.adaptation.loveda import MEAN, STD
from tlcm_qgis.core.engine import mapper
from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.jobs import exportmodel, importmodel
from tlcm_qgis.core.models import chosen_samples, fpn_crops
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.fpn_crops import DateCrops, date_squares, published_date_crops, quarters, read_date_crops, varied_crops
from tlcm_qgis.core.models.fpn_model import Room
from tlcm_qgis.core.models.fpn_training import FpnLesson
from tlcm_qgis.core.models.network_lessons import LATTICE
from tlcm_qgis.core.models.network_samples import band_moments
from tlcm_qgis.core.models.network_training import LESSONS
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.networks.domain_norm import domain_norms, replace_batch_norm, set_domain
from tlcm_qgis.core.networks.semantic_fpn import ResNetEncoder
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.training.data import IGNORED
from tlcm_qgis.core.worker.context import JobContext

QUICK: dict[str, Any] = {"method": "fpn", "epochs": 40, "batch_size": 8, "crop_size": 64, "tile_size": 64, "learning_rate": 3e-3}


def quiet() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def two_dates(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return write_pictures(tmp_path_factory.mktemp("dates"), 70, 90, dates=2)


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, points(stack), TrainSettings(**QUICK), quiet())


def predicted(model: TrainedModel, stack: ImageStack, window: Window | None = None, index: int = 0) -> np.ndarray:
    window = window or stack.grid.whole()
    return model.predict(stack.dates[index].interval, stack.read(index, model.form.seen(window)), window)


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
    assert len(list((tmp_path / "weights").iterdir())) == 2
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


def test_weights_learnt_from_colours_are_imported_with_the_bands_of_a_stack_that_are_these(tmp_path: Path) -> None:
    torch.save(build("semantic_fpn", bands=3, classes=4, depth=18, width=8, decoder_width=6, seed=1).state_dict(), tmp_path / "w.pth")

    def imported(bands: tuple[str, ...], **more: str) -> TrainedModel:
        name = "-".join(bands)
        write_pictures(tmp_path / name, 40, 40, bands=bands)
        job = {"CHECKPOINT": str(tmp_path / "w.pth"), "METHOD": "fpn", "MODEL_OUT": str(tmp_path / f"m-{name}"), **more}
        importmodel.run(ALGORITHMS["importmodel"].check({**job, "STACK": str(tmp_path / name / "stack.json")}), quiet())
        return load_model(tmp_path / f"m-{name}")

    straight, turned = imported(COLOURS), imported(COLOURS[::-1])
    assert straight.bands == turned.bands == COLOURS
    own = band_moments(ImageStack.open(tmp_path / "blue-green-red" / "stack.json"), LATTICE, lambda: None)
    assert turned.statistics == own[::-1] and len(set(own)) == 3
    with pytest.raises(ParameterError, match=r"does not say which of its bands these are: red, green, nir\. Name the bands"):
        imported(("red", "green", "nir"))
    assert imported(("green", "nir", "red"), BANDS="red, green, nir").bands == ("red", "green", "nir")


@pytest.mark.parametrize("domains", [False, True])
def test_published_weights_map_images_of_bytes_whose_bands_are_red_green_and_blue(stack: ImageStack, tmp_path: Path, domains: bool) -> None:
    """Of weights that were adapted as published the sensor counts to which they were."""
    config = {"bands": 3, "classes": 4, "depth": 18, "width": 8, "decoder_width": 6}
    network = build("semantic_fpn", **config, seed=1).eval()
    if domains:
        network = replace_batch_norm(network)
        for layer in domain_norms(network):
            layer.running_mean_target += 0.5
    unused = {key.replace("_source", "_target"): value + 1 for key, value in network.state_dict().items() if key.endswith("t_source")}
    assert bool(unused) == domains  # published files hold a scale of the target, which the published network does not look at
    torch.save(network.state_dict() | unused, tmp_path / "w.pth")
    job = {"CHECKPOINT": str(tmp_path / "w.pth"), "METHOD": "fpn", "MODEL_OUT": str(tmp_path / "model")}
    importmodel.run(ALGORITHMS["importmodel"].check(job), quiet())
    model = load_model(tmp_path / "model")
    assert (model.bands, model.statistics) == (COLOURS, tuple(zip(MEAN, STD, strict=True)))
    assert [item.name for item in model.scheme.classes] == ["Forest", "Building", "Road", "Water"]
    assert (model.parameters["TILE_SIZE"], model.parameters["SCALES"]) == (256, "1")
    if domains:
        set_domain(network, "target")
    tile = model.form.seen(Window(0, 0, 10, 10))
    block = stack.read(0, Window(tile.row, tile.col, 256, 256))
    images = torch.from_numpy((block.values - np.array(MEAN).reshape(3, 1, 1)) / np.array(STD).reshape(3, 1, 1) * block.valid).float()
    expected = network(images[None]).softmax(1).detach().numpy()[0, :, 32:42, 32:42]
    np.testing.assert_allclose(predicted(model, stack, Window(0, 0, 10, 10)), expected, atol=1e-4)


# -- what it learns from --------------------------------------------------------------------------------------------------------------


def test_crops_hold_the_labels_of_their_date_alone(two_dates: ImageStack) -> None:
    keys = [date.key for date in two_dates.dates]
    samples = SampleSet.create([20, 20, 30, 69], [30, 31, 40, 89], [1, 4, 4, 1], SCHEME, date=[keys[0], keys[1], keys[0], keys[0]])
    context = quiet()
    read = read_date_crops(
        two_dates, samples, [(0, Window(16, 24, 32, 32)), (1, Window(16, 24, 32, 32)), (0, Window(60, 80, 32, 32))], context
    )
    assert context.warnings == ["1 samples lie on nodata or masked pixels of their date and are left out."]
    found = {(int(n), int(r), int(c)): int(read.target[n, r, c]) for n, r, c in np.argwhere(read.target != IGNORED)}
    assert found == {(0, 4, 6): 0, (0, 14, 16): 1, (1, 4, 7): 1}
    assert read.labels == 3 and read.counts(2).tolist() == [1, 2] and read.counts(2, 1).tolist() == [0, 1]
    assert (read.values[1, :, 4, 7] == two_dates.read_pixels(1, [20], [31])[0][0]).all()
    assert read.date.ravel().tolist() == [0, 1]


def test_a_label_in_several_crops_is_one_label(stack: ImageStack) -> None:
    samples = points(stack, 5)
    read = read_date_crops(stack, samples, [(0, Window(0, 0, 128, 128)), (0, Window(8, 8, 128, 128))], quiet())
    assert (read.target != IGNORED).sum() > read.labels == 10


def test_dense_labels_of_several_dates_take_no_more_memory_than_there_is(two_dates: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """As pseudo labels are: tens of thousands of pixels."""
    samples = points(two_dates, 2500, (0, 1))
    squares = date_squares(two_dates, samples, 64, 1)
    assert {index for index, _ in squares} == {0, 1} and len(squares) <= 40
    lesson = LESSONS["fpn"](two_dates, TrainSettings(**{**QUICK, "epochs": 1}))
    read = lesson.read(samples, quiet())
    assert read.labels == len(samples)
    monkeypatch.setattr(chosen_samples, "MEMORY_BYTES", 1)
    monkeypatch.setattr(fpn_crops, "MEMORY_BYTES", 1)
    assert len(date_squares(two_dates, samples, 16, 1)) == fpn_crops.FEWEST
    context = quiet()
    lesson.read(points(two_dates, 2500, (0, 1)), context)
    assert not context.warnings or context.warnings[0].startswith("The training takes ")


def labelled_ramp(side: int, count: int) -> DateCrops:
    """Return crops whose first band is the row, whose second is the column, and whose classes are quarters of the crop."""
    ramp = np.arange(side, dtype=np.float32)
    values = np.broadcast_to(np.stack(np.broadcast_arrays(ramp[:, None], ramp)), (count, 2, side, side)).copy()
    target = np.broadcast_to(np.arange(side) * 2 // side + 2 * (np.arange(side)[:, None] * 2 // side), (count, side, side)).astype(np.int64)
    place, one = np.arange(count), np.zeros((count, 1, 1), np.int64)
    weight = np.ones(target.shape, np.float32)
    return DateCrops(values, np.ones(target.shape, bool), one.astype(float), target.copy(), weight, place, place, place, one)


@pytest.mark.parametrize("vary", [varied_crops, published_date_crops])
def test_labels_go_with_the_images_however_crops_vary(vary: Any) -> None:
    crops = labelled_ramp(64, 60)
    found = vary(crops, 32, np.random.default_rng(3))
    assert found.values.shape == (60, 2, 32, 32) and found.target.shape == found.weight.shape == (60, 32, 32)
    row, col = np.round(found.values[:, 0]) // 32, np.round(found.values[:, 1]) // 32
    assert (2 * row + col == found.target).mean() > 0.97
    spread = found.values[:, 0].reshape(60, -1)
    zooms = 31 / (spread.max(axis=1) - spread.min(axis=1))
    allowed = fpn_crops.PAPER_ZOOMS if vary is published_date_crops else (0.5, 2.0)
    assert min(allowed) * 0.95 < zooms.min() < 0.65 and 1.6 < zooms.max() < max(allowed) * 1.1
    exact = np.isclose(found.values, np.round(found.values), atol=1e-3).all(axis=(1, 2, 3))
    assert exact.any() == (vary is varied_crops)  # published crops are always made larger or smaller


def test_single_labels_survive_when_a_crop_is_made_smaller() -> None:
    crops = labelled_ramp(64, 40)
    crops.target[:] = IGNORED
    crops.target[:, 21, 43] = 3
    found = varied_crops(crops, 32, np.random.default_rng(1))
    assert (found.target == 3).any(axis=(1, 2)).mean() > 0.95
    where = np.argwhere(found.target == 3)
    shown = found.values[where[:, 0], :, where[:, 1], where[:, 2]]
    assert np.abs(shown - (21, 43)).max() < 1.1


def test_what_is_missing_does_not_darken_its_surroundings() -> None:
    crops = labelled_ramp(64, 30)
    crops.values[:] = 100
    crops.valid[:, 20:40, 20:40] = False
    crops.values[:, :, 20:40, 20:40] = 0
    found = varied_crops(crops, 32, np.random.default_rng(1))
    assert set(np.unique(np.round(found.values, 2))) == {0.0, 100.0}
    assert ((found.values > 0) == found.valid[:, None]).all()


def test_crops_to_judge_by_are_parts_with_labels() -> None:
    crops = labelled_ramp(64, 2)
    crops.target[:] = IGNORED
    crops.target[0, 40, 5], crops.target[1, 3, 3] = 2, 1
    found = quarters(crops)
    assert len(found) == 2 and found.values.shape[-2:] == (32, 32)
    places = {
        (int(found.row[n] + r), int(found.col[n] + c)): int(found.target[n, r, c]) for n, r, c in np.argwhere(found.target != IGNORED)
    }
    assert places == {(40, 5): 2, (4, 4): 1}  # the second crop begins at 1, 1


# -- as published ---------------------------------------------------------------------------------------------------------------------


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


def torchvision_weights(file: Path, depth: int = 18, bands: int = 3) -> dict[str, torch.Tensor]:
    state = {key: value + 0.25 if value.is_floating_point() else value for key, value in ResNetEncoder(bands, depth).state_dict().items()}
    torch.save({**state, "fc.weight": torch.zeros(5, 512), "fc.bias": torch.zeros(5)}, file)
    return state


@pytest.mark.parametrize("bands", [COLOURS, ("blue", "green", "red")])
def test_a_network_begins_with_published_weights_where_the_stack_has_their_colours(tmp_path: Path, bands: tuple[str, ...]) -> None:
    stack = write_pictures(tmp_path, 40, 40, bands=bands)
    state = torchvision_weights(tmp_path / "resnet50.pth", 50)
    lesson = FpnLesson(stack, TrainSettings(**QUICK, pretrained=str(tmp_path / "resnet50.pth")))
    config = lesson.config(2)
    assert (config["depth"], config["width"], config["bands"]) == (50, 64, 7)
    network = lesson.begin(build(**config, seed=1), quiet())
    found = network.state_dict()
    assert torch.equal(found["en.layer4.2.conv3.weight"], state["layer4.2.conv3.weight"])
    first = found["en.conv1.weight"]
    for position, band in enumerate(bands):
        assert torch.equal(first[:, position], state["conv1.weight"][:, COLOURS.index(band)])
    assert not first[:, 3:].any()
    assert lesson.source == lesson.parameters["PRETRAINED"] == "resnet50.pth"
    paper = FpnLesson(stack, TrainSettings(method="fpn", variant="paper", pretrained=str(tmp_path / "resnet50.pth")))
    first = paper.begin(build(**paper.config(2), seed=1), quiet()).state_dict()["en.conv1.weight"]
    for position, band in enumerate(bands):  # a network that sees these three alone
        assert torch.equal(first[:, position], state["conv1.weight"][:, COLOURS.index(band)])


def test_what_is_no_resnet_or_of_other_bands_is_refused_in_a_sentence(tmp_path: Path, stack: ImageStack) -> None:
    settings = TrainSettings(**QUICK, pretrained=str(tmp_path / "w.pth"))
    torch.save({"layer.weight": torch.zeros(3)}, tmp_path / "w.pth")
    with pytest.raises(InputError, match=r"w\.pth holds no weights of a ResNet-18 or ResNet-50\. Choose weights as torchvision"):
        train(stack, points(stack), settings, quiet())
    state = torchvision_weights(tmp_path / "w.pth")
    torch.save({key: value for key, value in state.items() if "layer3.1" not in key}, tmp_path / "w.pth")
    with pytest.raises(InputError, match="holds no weights of a ResNet-18 or ResNet-50"):
        train(stack, points(stack), settings, quiet())
    torchvision_weights(tmp_path / "w.pth", bands=5)
    with pytest.raises(InputError, match="was learnt from 5 bands, and the network sees 7 channels of this stack"):
        train(stack, points(stack), settings, quiet())
    torchvision_weights(tmp_path / "w.pth")
    strange = write_pictures(tmp_path / "s", 40, 40, bands=("red", "green", "nir"))
    with pytest.raises(InputError, match="the stack does not say which of its bands these are: red, green, nir"):
        train(strange, points(strange), settings, quiet())


@pytest.mark.parametrize("given", ["large", "1,,2", "0", "-1", "1,nan", "9", "1;2"])
def test_scales_that_are_no_numbers_or_out_of_range_are_refused(given: str) -> None:
    with pytest.raises(ParameterError) as refused:
        ALGORITHMS["trainmodel"].parameter("SCALES").check(given)
    assert str(refused.value) == (
        f"SCALES (Scales of the maps) is '{given}', which is not a list of numbers between 0.25 and 8, separated by commas. "
        "Correct the value."
    )
    assert ALGORITHMS["trainmodel"].parameter("SCALES").check(" 2, 2.5,3 ,3.5") == "2, 2.5,3 ,3.5"
