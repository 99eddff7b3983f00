"""SL-GT2Net on small scenes: what it learns from, what it learns, and what its maps depend on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from migration_scene import write_images
from radar_images import speckled, write_dates
from small_stack import SCHEME, Folder, make_samples, truth, write_stack

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.jobs import createstack, exportmodel, importmodel
from tlcm_qgis.core.models import label_crops, tile_model
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.label_crops import CropSamples, changing_crops, published_crops, read_crops, split_labels, square_windows
from tlcm_qgis.core.models.network_samples import fluctuating
from tlcm_qgis.core.models.slgt2_training import Slgt2Lesson
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import Cancelled, ParameterError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.training.data import IGNORED, Batch
from tlcm_qgis.core.training.loss import CrossEntropy, MeanOverAll
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
QUICK: dict[str, Any] = {"method": "slgt2", "epochs": 24, "batch_size": 8, "crop_size": 16, "tile_size": 16, "learning_rate": 3e-3}


def quiet() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, make_samples(DATES, per_class=10), TrainSettings(**QUICK), quiet())


def blocks_of(stack: ImageStack, window: Window, model: TrainedModel) -> list[Block]:
    return [stack.read(index, model.form.seen(window)) for index in range(len(stack.dates))]


# -- labels -------------------------------------------------------------------------------------------------------------------------


def test_squares_hold_the_labels_of_each_date_where_they_lie(stack: ImageStack) -> None:
    samples = SampleSet.create([20, 20, 21, 2], [30, 30, 31, 70], [2, 5, 5, 200], SCHEME, date=[DATES[0], DATES[2], DATES[1], DATES[0]])
    context = quiet()
    windows = [Window(16, 24, 16, 16), Window(8, 20, 16, 16), Window(0, 56, 16, 16)]
    read = read_crops(stack, samples, windows, 0, context, per_date=True)
    assert context.warnings == ["1 samples lie on nodata or masked pixels of their date and are left out."]
    assert read.values.shape == (2, 3, 3, 16, 16)
    places = [(0, 4, 6, 0), (0, 5, 7, 1), (0, 4, 6, 2), (1, 12, 10, 0), (1, 13, 11, 1), (1, 12, 10, 2)]
    found = {(int(n), int(r), int(c), int(t)): int(read.target[n, t, r, c]) for n, t, r, c in np.argwhere(read.target != IGNORED)}
    assert found == dict(zip(places, [0, 1, 1, 0, 1, 1], strict=True))
    assert read.labels == 3 and read.counts(3).tolist() == [1, 2, 0] and read.counts(3, 2).tolist() == [0, 1, 0]
    values, _ = stack.read_pixels(2, [20], [30])
    assert (read.values[0, :, 2, 4, 6] == values[0]).all()


def test_every_place_lies_in_a_square_of_its_own_inside_the_images(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    samples = make_samples(DATES, per_class=10)
    windows = square_windows(stack, samples, 16, 1)
    assert 60 < len(windows) <= 90
    assert all(window.row >= 0 and window.col >= 0 and window.row + 16 <= 60 and window.col + 16 <= 72 for window in windows)
    monkeypatch.setattr(label_crops, "MOST_SQUARES", 6)
    few = square_windows(stack, samples, 16, 1)
    context = quiet()
    Slgt2Lesson(stack, TrainSettings(**QUICK)).read(samples, context)
    assert len(few) == 6
    (warning,) = context.warnings
    assert warning.startswith("The training takes ")
    assert warning.endswith(" of 90 samples: those in 6 squares around places, about as many of every class.")


def test_labels_kept_aside_are_of_other_blocks_and_come_once(stack: ImageStack) -> None:
    samples = make_samples(DATES)
    read = read_crops(stack, samples, square_windows(stack, samples, 16, 1), 0, quiet(), per_date=True)
    learnt, unseen = split_labels(read, 0.2, 1)

    def pixels(crops: CropSamples) -> np.ndarray:
        return crops.pixels(np.nonzero(crops.target != IGNORED))

    assert learnt.labels + unseen.labels == read.labels
    assert not np.isin(pixels(learnt), pixels(unseen)).any()
    assert unseen.labels == (unseen.target != IGNORED).sum() >= 30


def crops_of(side: int, count: int, dates: int) -> CropSamples:
    """Return crops whose labels are what their first band shows, all different."""
    rng = np.random.default_rng(1)
    values = rng.integers(1, 1000, (count, 2, dates, side, side)).astype(np.float32)
    target = values[:, 0].astype(np.int64)
    place = np.arange(count)
    everywhere = np.ones((count, dates, side, side), bool)
    return CropSamples(values, everywhere, place, target, target.astype(np.float32), place, place, place, place)


def test_labels_go_with_the_images_where_a_crop_goes_on_as_another() -> None:
    crops = crops_of(8, 40, 5)
    found = changing_crops(crops, np.random.default_rng(2))
    assert (found.target != crops.target).any()
    assert (found.values[:, 0][found.valid] == found.target[found.valid]).all()
    assert (found.weight == found.target).all()


def test_published_crops_are_parts_of_larger_and_smaller_images_with_their_labels() -> None:
    ramp = np.arange(32, dtype=np.float32)
    values = np.broadcast_to(np.stack(np.broadcast_arrays(ramp[:, None], ramp))[:, None], (50, 2, 3, 32, 32)).copy()
    target = np.broadcast_to(np.arange(32) // 16 + 2 * (np.arange(32)[:, None] // 16), (50, 32, 32)).astype(np.int64)
    place = np.arange(50)
    crops = CropSamples(
        values, np.ones((50, 3, 32, 32), bool), place, target, np.ones((50, 32, 32), np.float32), place, place, place, place
    )
    found = published_crops(crops, 16, np.random.default_rng(3))
    assert found.values.shape == (50, 2, 3, 16, 16) and found.target.shape == (50, 16, 16)
    steps = np.diff(found.values[:, 1, 0], axis=-1)[:, 8]
    inner = np.median(steps, axis=-1)
    assert (inner < 0).any() and (inner > 0).any()  # mirrored, and not
    assert np.abs(inner).min() < 0.6 and np.abs(inner).max() > 1.6  # twice as large, and half
    nearest = np.round(found.values[:, :, 0]) // 16
    right = nearest[:, 1] + 2 * nearest[:, 0] == found.target
    assert right.mean() > 0.9


def test_the_published_loss_is_the_mean_over_all_pixels() -> None:
    scores = torch.randn(2, 3, 4, 4, generator=torch.Generator().manual_seed(1))
    target = torch.full((2, 4, 4), IGNORED)
    target[0, 1, 2], target[1, 3, 3] = 2, 0
    batch = Batch((), target)
    assert float(MeanOverAll()(scores, batch)) == pytest.approx(float(CrossEntropy()(scores, batch)) * 2 / 32)
    assert MeanOverAll().weight(batch) == 32 and MeanOverAll().weight(Batch((), torch.full_like(target, IGNORED))) == 0


# -- how it is trained ----------------------------------------------------------------------------------------------------------------


def test_the_published_variant_is_trained_as_published(stack: ImageStack) -> None:
    lesson = Slgt2Lesson(stack, TrainSettings(method="slgt2", variant="paper"))
    loop = lesson.loop(100, "cpu")
    assert (loop.optimiser, loop.weight_decay, loop.schedule, loop.learning_rate) == ("adamw", 1e-5, "poly", pytest.approx(1e-4))
    assert (loop.batch_size, loop.epochs * 50, loop.keep, loop.warm_up) == (2, 40_000, "last", 0)
    config = lesson.config(3)
    assert config["dims"] == [96, 192, 384, 768] and config["unused"] and not config["masked"] and not config["per_date"]
    assert (lesson.parameters["LABELS"], lesson.parameters["SIZE"]) == ("series", "published")
    assert isinstance(lesson.loss(np.ones(3)), MeanOverAll)


def test_a_summary_is_refused(stack: ImageStack) -> None:
    with pytest.raises(ParameterError, match="LABELS is summary, which only STCLN learns"):
        train(stack, make_samples(DATES), TrainSettings(**QUICK, labels="summary"), quiet())


# -- maps -----------------------------------------------------------------------------------------------------------------------------


def test_changes_are_mapped_on_their_date(model: TrainedModel, stack: ImageStack) -> None:
    """A label of one date that is spread over all of them."""
    window = stack.grid.whole()
    found = model.predict_series([date.interval for date in stack.dates], blocks_of(stack, window, model), window)
    classes = np.array(SCHEME.values)[found.argmax(axis=1)]
    changed = truth(60, 72, 0) != truth(60, 72, 2)
    for index in range(3):
        assert (classes[index] == truth(60, 72, index))[changed].mean() > 0.9


def test_a_date_without_image_has_no_class_and_the_others_keep_theirs(model: TrainedModel, stack: ImageStack) -> None:
    """What lies in it must not matter either."""
    window = Window(10, 10, 20, 24)
    blocks = blocks_of(stack, window, model)
    intervals = [date.interval for date in stack.dates]
    empty = np.zeros_like(blocks[1].valid)
    missing, strange = (
        model.predict_series(intervals, [blocks[0], Block(values, empty), blocks[2]], window)
        for values in (np.zeros_like(blocks[1].values), np.full_like(blocks[1].values, 9e9))
    )
    np.testing.assert_array_equal(missing, strange)
    assert not missing[1].any()
    usual = model.predict_series(intervals, blocks, window)
    assert (missing.argmax(axis=1) == usual.argmax(axis=1))[[0, 2]].mean() > 0.95


def test_it_comes_back_from_an_exported_file(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    file = tmp_path / "weights.safetensors"
    exportmodel.run(ALGORITHMS["exportmodel"].check({"MODEL": str(tmp_path / "model"), "OUTPUT": str(file)}), quiet())
    given = {"CHECKPOINT": str(file), "METHOD": "slgt2", "MODEL_OUT": str(tmp_path / "back")}
    importmodel.run(ALGORITHMS["importmodel"].check(given), quiet())
    window, dates = stack.grid.whole(), [date.interval for date in stack.dates]
    blocks = blocks_of(stack, window, model)
    one, other = (known.predict_series(dates, blocks, window) for known in (model, load_model(tmp_path / "back")))
    np.testing.assert_array_equal(one, other)


def test_an_interrupted_training_goes_on_to_the_same_weights(stack: ImageStack, tmp_path: Path) -> None:
    settings, samples = TrainSettings(**{**QUICK, "epochs": 3}), make_samples(DATES[:1], per_class=4)
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


# -- one class a series ---------------------------------------------------------------------------------------------------------------


def wave(phase: float, count: int) -> np.ndarray:
    """Return the course of a class in two polarisations (dates, 2)."""
    course = np.sin(np.arange(count) / count * 2 * np.pi + phase)
    return np.stack([3000 + 1500 * course, 1500 + 700 * course], axis=1)


@pytest.fixture(scope="module")
def of_series(tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainedModel, ImageStack, np.ndarray]:
    """Give a model of classes with the same values at other times, under speckle, their stack, and the classes."""
    rng, count, side = np.random.default_rng(0), 6, 40
    land = np.array([2, 5, 200], np.uint8)[np.broadcast_to(np.arange(side) * 3 // side, (side, side))]
    table = np.zeros((256, count, 2))
    for number, value in enumerate(SCHEME.values):
        table[value] = wave(2 * np.pi * number / 3, count)
    images = [(np.moveaxis(table[land, date], -1, 0) * rng.gamma(10, 0.1, (2, side, side))).astype(np.uint16) for date in range(count)]
    keys = [f"2020-{month + 1:02d}-10" for month in range(count)]
    stack = ImageStack.open(write_images(tmp_path_factory.mktemp("radar"), images, keys, ("VV", "VH")))
    row, col = (part.ravel() for part in np.mgrid[1:side:5, 1:side:5])
    samples = SampleSet.create(row, col, land[row, col], SCHEME, date=keys[0])
    return train(stack, samples, TrainSettings(**{**QUICK, "epochs": 16}, labels="series"), quiet()), stack, land


def test_one_class_a_series_gives_one_map_whatever_the_blocks(
    of_series: tuple[TrainedModel, ImageStack, np.ndarray], tmp_path: Path
) -> None:
    model, stack, land = of_series
    model.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    assert loaded.form == model.form and loaded.labels_series
    for name, known, size, threads in (("one", model, 256, Threads(1, 1, 2)), ("other", loaded, 17, Threads(2, 3, 6))):
        map_stack(stack, known, [5], Folder(tmp_path / name), True, quiet(), threads, size)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one" / "maps").glob("*.tif"))
    assert [file.stem for file in files] == [f"{what}_2020-06-10" for what in ("confidence", "map", "probabilities")]
    for file in files:
        one, other = (rasterio.open(tmp_path / name / file).read().astype(int) for name in ("one", "other"))
        assert np.abs(one - other).max() <= (0 if file.stem.startswith("map") else 1)
    assert (rasterio.open(tmp_path / "one" / "maps" / "map_2020-06-10.tif").read(1) == land).mean() > 0.9


def test_places_whose_class_changes_are_left_out(stack: ImageStack) -> None:
    samples = SampleSet.create([20, 20, 21, 40], [30, 30, 31, 40], [2, 5, 5, 200], SCHEME, date=[DATES[0], DATES[1], DATES[0], DATES[0]])
    context = quiet()
    read = Slgt2Lesson(stack, replace(TrainSettings(**QUICK), labels="series")).read(samples, context)
    assert context.warnings == [
        "1 places are left out because their class changes, and the network gives one class to the whole series (LABELS)."
    ]
    assert read.labels == 2 and read.counts(3).tolist() == [0, 1, 1]


def test_missing_dates_are_as_if_they_were_not_there(of_series: tuple[TrainedModel, ImageStack, np.ndarray]) -> None:
    model, stack, _ = of_series
    window = stack.grid.whole()
    dates = [date.interval for date in stack.dates]
    blocks = blocks_of(stack, window, model)
    empty = Block(np.zeros_like(blocks[0].values), np.zeros_like(blocks[0].valid))
    later = [parse_date(day) for day in ("2021-07-10", "2021-08-10")]
    found = model.predict_series([*dates, *later], [*blocks, empty, empty], window)
    usual = model.predict_series(dates, blocks, window)
    assert (found[0].argmax(axis=0) == usual[0].argmax(axis=0)).mean() > 0.95


def test_a_tile_in_several_blocks_is_computed_once(of_series: tuple[TrainedModel, ImageStack, np.ndarray], tmp_path: Path) -> None:
    model, stack, _ = of_series
    model.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    classifier = loaded.classifiers(loaded.dates[0].key)
    dates = [date.interval for date in stack.dates]
    sizes: list[int] = []
    hook = classifier.network.register_forward_hook(lambda _, given, found: sizes.append(len(found)))
    whole = loaded.predict_series(dates, blocks_of(stack, stack.grid.whole(), loaded), stack.grid.whole())
    tiles, parts = len(sizes), np.zeros_like(whole)
    for window in stack.grid.windows(10):
        rows, cols = window.within(stack.grid.whole())
        parts[..., rows, cols] = loaded.predict_series(dates, blocks_of(stack, window, loaded), window)
    hook.remove()
    assert tiles == 9 and len(sizes) == tiles + 1  # one lies inside the image, and is not kept where one block holds it whole
    np.testing.assert_allclose(parts, whole, atol=1e-6)


def test_what_is_kept_of_tiles_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tile_model, "KEPT_BYTES", 3000)
    memory, asked = tile_model.TileMemory(), []

    def tile(number: int) -> np.ndarray:
        asked.append(number)
        return np.full(250, number, np.float32)

    for number in (1, 2, 3, 1, 4, 1, 2):
        assert (memory.of((np.array([number]),), lambda number=number: tile(number)) == number).all()
    assert asked == [1, 2, 3, 4, 2]


def test_radar_bands_in_decibels_fluctuate_in_training(stack: ImageStack, tmp_path: Path) -> None:
    crops = crops_of(8, 40, 5)
    crops.valid[:, 2] = False
    found = fluctuating(crops, np.random.default_rng(1), np.array([True, False]))
    added = found.values - crops.values
    assert not added[:, 1].any() and not added[:, 0][~crops.valid].any()
    shown = added[:, 0][:, [0, 1, 3, 4]]
    assert shown.std() == pytest.approx(0.5 * 3**0.5, rel=0.1)
    assert shown.mean(axis=(1, 2, 3)).std() > 0.4
    assert (shown - shown.mean(axis=(2, 3), keepdims=True)).std() == pytest.approx(0.5, rel=0.1)
    write_dates(tmp_path / "images", [speckled(number) for number in range(3)])
    created = {"FOLDER": str(tmp_path / "images"), "OUTPUT": str(tmp_path / "stack.json")}
    createstack.run(ALGORITHMS["createstack"].check(created), quiet())
    radar = ImageStack.open(tmp_path / "stack.json")
    settings = [TrainSettings(method="slgt2", labels="series", variant=name) for name in ("best", "paper")]
    varies = [lesson.variation != lesson.augment for given in (radar, stack) for lesson in (Slgt2Lesson(given, each) for each in settings)]
    assert varies == [True, False, False, False]
