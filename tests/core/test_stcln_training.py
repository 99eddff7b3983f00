"""STCLN on a small scene: what it learns from, what it begins with, and what its maps depend on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from migration_scene import write_images
from small_stack import BANDS, SCHEME, SPECTRA, TRANSFORM, Folder, make_samples, truth

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.jobs import mapstack, trainmodel
from tlcm_qgis.core.models.chosen_samples import of_one_class
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.label_crops import cell_of, cell_windows, read_crops, turned_crops
from tlcm_qgis.core.models.network_input import NetworkInput
from tlcm_qgis.core.models.network_model import Tiles
from tlcm_qgis.core.models.network_samples import NetworkSamples
from tlcm_qgis.core.models.pretrained import PretrainedModel
from tlcm_qgis.core.models.stcln_samples import read_series_patches
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.tile_model import TileClassifier
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.networks import build
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.dates import DateInterval, parse_date
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.training.data import IGNORED
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
QUICK: dict[str, Any] = {"method": "stcln", "epochs": 8, "batch_size": 8}
ENCODER = "utae."
SIZE = {"widths": (16, 64), "layers": 2, "heads": 4, "unused": False, "padded": False}


def quiet() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def few() -> SampleSet:
    return make_samples(DATES, per_class=6)


def weights(model: TrainedModel) -> dict[str, torch.Tensor]:
    state: dict[str, torch.Tensor] = model.classifiers(model.dates[0].key).network.state_dict()
    return state


# -- labels ------------------------------------------------------------------------------------------------------------------------


def test_patches_hold_the_images_around_places_and_labels_of_valid_pixels_alone(stack: ImageStack) -> None:
    samples = SampleSet.create([0, 20], [70, 30], [2, 5], SCHEME, date=DATES[1])  # the first lies in the corner without data
    read = read_series_patches(stack, samples, 4, lambda: None)
    assert read.values.shape == (1, 3, 3, 9, 9)
    values, _ = stack.read_pixels(2, [20], [30], 4)
    assert (read.values[0, :, 2] == values[0]).all()
    assert read.target.tolist() == [[IGNORED, 1, IGNORED]]


def test_crops_hold_one_label_for_all_dates_where_they_lie(stack: ImageStack) -> None:
    context = quiet()
    samples = SampleSet.create([20, 20, 21, 50], [30, 30, 31, 71], [2, 5, 5, 200], SCHEME, date=[DATES[0], DATES[1], DATES[0], DATES[0]])
    samples = of_one_class(samples, context)
    read = read_crops(stack, samples, cell_windows(stack, cell_of(stack, samples, 16), 16), 4, context)
    assert read.values.shape == (2, 3, 3, 24, 24)
    assert {(int(n), int(r), int(c), int(read.target[n, r, c])) for n, r, c in np.argwhere(read.target != IGNORED)} == {
        (0, 21 - 16, 31 - 16, 1),
        (1, 50 - 48, 71 - 64, 2),
    }
    assert not read.valid[1, :, :, 12 + 4 :].any()  # beside the images
    assert context.warnings == [
        "1 places are left out because their class changes, and the network gives one class to the whole series (LABELS)."
    ]


def test_labels_of_a_crop_turn_with_its_images() -> None:
    rng = np.random.default_rng(1)
    values = rng.integers(1, 99, (40, 1, 1, 4, 4)).astype(np.float32)
    target = values[:, 0, 0].astype(np.int64)
    place = np.zeros(40, np.int64)
    crops = NetworkSamples(values, np.ones((40, 1, 4, 4), bool), place, target, target.astype(np.float32), place, place, place, target)
    found = turned_crops(crops, rng)
    shown = found.valid.any(axis=(1, 2, 3))
    assert (found.target != target).any()
    assert (found.values[shown, 0, 0] == found.target[shown]).all()
    assert (found.weight == found.target).all()


def test_more_images_than_memory_holds_are_drawn_evenly_and_told(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tlcm_qgis.core.models.chosen_samples.MEMORY_BYTES", 30 * 3 * 3 * 81 * 4)
    context = quiet()
    samples = make_samples(DATES[:1], per_class=25).take(np.arange(60))  # 25, 25 and 10 of the classes
    model = train(stack, samples, TrainSettings(**{**QUICK, "epochs": 1}), context)
    assert (
        "The training takes 30 of 60 samples, about as many of every class: more images would not fit into the memory." in context.warnings
    )
    assert model.figures["dates"][DATES[0]]["samples"] == {"2": 10, "5": 10, "200": 10}


# -- what it begins with ------------------------------------------------------------------------------------------------------------


def pretrained(folder: Path, bands: tuple[str, ...] = BANDS) -> dict[str, torch.Tensor]:
    """Write a pre-trained network and return its weights."""
    config = {"name": "stcln_pretrain", "bands": len(bands), **SIZE}
    network, whole = build(**config, seed=9), DateInterval(parse_date("2019-01-01").start, parse_date("2019-12-31").end)
    given = NetworkInput.with_positions("index", whole)
    moments = tuple((1.0 + number, 0.5) for number, _ in enumerate(bands))
    PretrainedModel(network, config, bands, moments, given, {}, {}, whole).save(folder)
    return dict(network.state_dict())


def test_a_frozen_encoder_stays_as_it_was_pretrained_and_another_learns(stack: ImageStack, few: SampleSet, tmp_path: Path) -> None:
    begun = pretrained(tmp_path)
    frozen, learnt = (
        train(stack, few, TrainSettings(**{**QUICK, "epochs": 1}, pretrained=str(tmp_path), freeze=freeze), quiet())
        for freeze in ("encoder", "none")
    )
    keys = [key for key in begun if key.startswith(ENCODER)]
    assert all(torch.equal(weights(frozen)[key], begun[key]) for key in keys)
    assert not all(torch.equal(weights(learnt)[key], begun[key]) for key in keys)
    head = "dateline.weight"
    assert not torch.equal(weights(frozen)[head], build(**frozen.classifiers(DATES[0]).config, seed=1).state_dict()[head])
    assert frozen.network_input is not None and frozen.network_input.positions == "index"
    assert frozen.statistics == ((1.0, 0.5), (2.0, 0.5), (3.0, 0.5))
    assert frozen.source == tmp_path.name


def test_bands_of_another_order_are_found_by_name(stack: ImageStack, few: SampleSet, tmp_path: Path) -> None:
    begun = pretrained(tmp_path, BANDS[::-1])
    model = train(stack, few, TrainSettings(**{**QUICK, "epochs": 1}, pretrained=str(tmp_path), freeze="encoder"), quiet())
    first = "utae.inc.double_conv.0.weight"
    assert torch.equal(weights(model)[first], begun[first].flip(1))
    assert model.statistics == ((3.0, 0.5), (2.0, 0.5), (1.0, 0.5))


def test_weights_that_are_missing_are_named_or_refused(stack: ImageStack, few: SampleSet, tmp_path: Path) -> None:
    state = {key.removeprefix(ENCODER): value for key, value in pretrained(tmp_path / "whole").items() if key.startswith(ENCODER)}
    missing = state.pop("inc.double_conv.1.weight")
    file = tmp_path / "checkpoint_99.utae.tar"
    torch.save(state, file)
    given = TrainSettings(**{**QUICK, "epochs": 1}, pretrained=str(file), freeze="encoder")
    context = quiet()
    model = train(stack, few, given, context)
    said = "Not all weights of checkpoint_99.utae.tar fit the network; these begin as in a new one: inc.double_conv.1.weight."
    assert said in context.warnings
    assert torch.equal(weights(model)["utae.inc.double_conv.0.weight"], state["inc.double_conv.0.weight"])
    assert (weights(model)["utae.inc.double_conv.1.weight"] == 1).all() and missing.shape == (16,)
    with pytest.raises(InputError, match=r"it lacks inc.double_conv.1.weight"):
        train(stack, few, replace(given, pretrained_strict=True), quiet())


@pytest.mark.parametrize("bands", [(*BANDS, "B11"), ("B02", "B03", "B08")])
def test_weights_of_other_bands_are_refused(stack: ImageStack, few: SampleSet, tmp_path: Path, bands: tuple[str, ...]) -> None:
    pretrained(tmp_path, bands)
    with pytest.raises(InputError, match=f"was pre-trained on the bands {', '.join(bands)}, but the stack has B02, B04, B08"):
        train(stack, few, TrainSettings(**QUICK, pretrained=str(tmp_path)), quiet())


# -- one class a series ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def of_series(stack: ImageStack) -> TrainedModel:
    settings = TrainSettings(method="stcln", labels="series", epochs=10, batch_size=4, crop_size=16, tile_size=32)
    return train(stack, make_samples(DATES[:1]), settings, quiet())


def test_one_class_a_series_gives_one_map_whatever_the_blocks(of_series: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    of_series.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    assert loaded.form == of_series.form and loaded.labels_series
    for name, model, size, threads in (("one", of_series, 256, Threads(1, 1, 2)), ("other", loaded, 17, Threads(2, 3, 6))):
        map_stack(stack, model, [2], Folder(tmp_path / name), True, quiet(), threads, size)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one" / "maps").glob("*.tif"))
    assert [file.stem for file in files] == [f"{what}_{DATES[2]}" for what in ("confidence", "map", "probabilities")]
    for file in files:
        one, other = (rasterio.open(tmp_path / name / file).read().astype(int) for name in ("one", "other"))
        assert np.abs(one - other).max() <= (0 if file.stem.startswith("map") else 1)
    found = rasterio.open(tmp_path / "one" / "maps" / f"map_{DATES[2]}.tif").read(1)
    assert (found == truth(60, 72))[found > 0].mean() > 0.95


def test_the_job_maps_the_last_date_of_those_asked_for_and_says_so(of_series: TrainedModel, stack_file: Path, tmp_path: Path) -> None:
    of_series.save(tmp_path / "model")
    given = {"STACK": str(stack_file), "MODEL": str(tmp_path / "model"), "OUTPUT_FOLDER": str(tmp_path / "out"), "DATES": "2020-01,2020-02"}
    context = quiet()
    assert mapstack.run(ALGORITHMS["mapstack"].check(given), context).outputs["COUNT"] == 1
    assert context.warnings == ["The model gives one class for all dates of the stack together: there is one map, that of 2020-02-10."]
    assert [file.name for file in (tmp_path / "out" / "maps").glob("map_*.tif")] == ["map_2020-02-10.tif"]


def tiled(side: int, tile: int) -> tuple[np.ndarray, np.ndarray]:
    """Return what a network whose pixels count much for each other makes of smooth images (K, side, side), and of tiles side by side."""
    dates = [parse_date(day) for day in DATES]
    given = NetworkInput.with_positions("day", dates[0])
    config = {"name": "stcln_classifier", "bands": 3, "classes": 3, **SIZE, "widths": (4, 8), "heads": 2}
    network = build(**config, seed=3).eval()
    with torch.no_grad():
        for name, values in network.named_parameters():
            values.copy_(torch.full_like(values, 1) if name == "l" else values * 2 if name.startswith(("conv", "outlinear")) else values)
    tiles = Tiles(tile, tile // 4)
    classifier = TileClassifier(network, config, given, np.array([[0.0, 1.0]] * 3), np.arange(1, 4, dtype=np.uint8), "cpu", tiles)
    whole = Window(0, 0, side, side)
    seen = tiles.around(whole).grown(classifier.margin)
    down, across = (start + np.arange(length) for start, length in ((seen.row, seen.height), (seen.col, seen.width)))
    waves = np.stack([np.sin(down / (9 + band))[:, np.newaxis] + np.cos(across / (11 + band)) for band in range(3)]).astype(np.float32)
    blocks = [Block(waves * np.float32(1 + date), np.ones(seen.shape, bool)) for date in range(3)]
    blended = classifier.predict_blocks(dates, blocks, np.ones((3, side, side), bool), whole)[0]
    bare = np.zeros_like(blended)
    images = np.stack([block.values for block in blocks])[np.newaxis]
    for row, col in np.ndindex(side // tile, side // tile):
        square = Window(row * tile, col * tile, tile, tile)
        part = np.ascontiguousarray(images[(..., *square.grown(classifier.margin).within(seen))])
        found = classifier.of_tiles(part, given.times(dates)[np.newaxis], np.ones((1, 3, *part.shape[-2:]), bool))
        bare[(slice(None), *square.within(whole))] = found[0]
    return blended, bare


def test_no_seam_shows_where_tiles_meet() -> None:
    """A grid over the map, as tiles side by side give it."""
    side, tile = 96, 32
    blended, bare = tiled(side, tile)

    def steps(image: np.ndarray, borders: list[int]) -> tuple[float, float]:
        """Return the mean difference of pixels on both sides of borders, and of all others beside each other."""
        apart = np.abs(np.diff(image, axis=2)).mean(axis=(0, 1))
        at = np.isin(np.arange(len(apart)) + 1, borders)
        return float(apart[at].mean()), float(apart[~at].mean())

    step, overlap = tile - tile // 4, tile // 4
    begins = [start for number in range(6) for start in (number * step - overlap,) if 0 < start < side]
    ends = [start + overlap for start in begins if start + overlap < side]
    seam, inside = steps(blended, begins + ends)
    assert seam <= inside
    seam, inside = steps(bare, list(range(tile, side, tile)))
    assert seam > 1.5 * inside  # what blending is for


# -- maps -----------------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, make_samples(DATES, per_class=20), TrainSettings(**{**QUICK, "epochs": 12}), quiet())


def blocks_of(stack: ImageStack, window: Window, dates: range) -> list[Block]:
    return [stack.read(index, window.grown(4)) for index in dates]


def test_a_date_without_image_changes_nothing_on_the_others(model: TrainedModel, stack: ImageStack) -> None:
    window = Window(10, 10, 20, 24)
    blocks = blocks_of(stack, window, range(3))
    intervals = [date.interval for date in stack.dates]
    usual = model.predict_series(intervals, blocks, window)
    empty = Block(np.zeros_like(blocks[0].values), np.zeros_like(blocks[0].valid))
    later = [*intervals, parse_date("2020-09-10")]
    found = model.predict_series(later, [*blocks, empty], window)
    np.testing.assert_allclose(found[:3], usual, atol=1e-5)
    assert not found[3].any()


def test_changes_are_mapped_on_their_date(model: TrainedModel, stack: ImageStack) -> None:
    """A label of one date that is spread over all of them."""
    window = stack.grid.whole()
    found = model.predict_series([date.interval for date in stack.dates], blocks_of(stack, window, range(3)), window)
    classes = np.array(SCHEME.values)[found.argmax(axis=1)]
    changed = truth(60, 72, 0) != truth(60, 72, 2)
    for index in range(3):
        assert (classes[index] == truth(60, 72, index))[changed].mean() > 0.9


def test_one_date_is_enough_and_a_hundred_are_not_too_many(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    land = np.array([2, 5, 200], np.uint8)[np.broadcast_to(np.arange(24) * 3 // 24, (24, 24))]
    spectra = np.zeros((256, 3))
    for value, spectrum in SPECTRA.items():
        spectra[value] = spectrum
    for count in (1, 100):
        keys = [f"{2015 + number // 12}-{1 + number % 12:02d}-10" for number in range(count)]
        images = [(np.moveaxis(spectra[land], -1, 0) * rng.normal(1, 0.05, (3, 24, 24))).astype(np.uint16) for _ in keys]
        folder = tmp_path / str(count)
        folder.mkdir()
        source = ImageStack.open(write_images(folder, images, keys))
        row, col = (part.ravel() for part in np.mgrid[1:24:3, 1:24:3])
        samples = SampleSet.create(row, col, land[row, col], SCHEME, date=keys[-1])
        context = quiet()
        found = train(source, samples, TrainSettings(**{**QUICK, "epochs": 10 if count == 1 else 2}), context)
        map_stack(source, found, range(count), Folder(folder / "out"), False, context)
        assert len(list((folder / "out" / "maps").glob("map_*.tif"))) == count
        assert any("more than the 1000" in text for text in context.warnings) == (count == 100)
        if count == 1:
            assert (rasterio.open(folder / "out" / "maps" / f"map_{keys[0]}.tif").read(1) == land).mean() > 0.9


# -- rasters of labels ------------------------------------------------------------------------------------------------------------------


def write_labels(path: Path, values: np.ndarray, step: float = 10.0, colours: dict[int, tuple[int, int, int]] | None = None) -> None:
    """Write class values (h, w) whose pixels are ``step`` metres wide, from the corner of the stack on."""
    place = rasterio.Affine(step, *TRANSFORM[1:4], -step, TRANSFORM[5])
    profile = {"driver": "GTiff", "height": values.shape[0], "width": values.shape[1], "count": 1, "dtype": values.dtype}
    with rasterio.open(path, "w", crs="EPSG:32631", transform=place, **profile) as target:
        target.write(values, 1)
        if colours:
            target.write_colormap(1, colours)


def trained_on(given: dict[str, Any], folder: Path, context: JobContext) -> bytes:
    parameters = {"METHOD": "stcln", "EPOCHS": 1, "DATE": DATES[0], "MODEL_OUT": str(folder), **given}
    trainmodel.run(ALGORITHMS["trainmodel"].check(parameters), context)
    return (folder / "weights" / "stcln.safetensors").read_bytes()


def test_a_raster_of_labels_trains_as_the_same_points_do(stack_file: Path, stack: ImageStack, tmp_path: Path) -> None:
    samples = make_samples(DATES[:1], per_class=10)
    labels = np.zeros(stack.grid.shape, np.uint8)
    labels[samples.row, samples.col] = samples.class_value
    write_labels(tmp_path / "labels.tif", labels)
    names = "".join(f"<Category>{'Wood' if value == 5 else ''}</Category>" for value in range(6))
    (tmp_path / "labels.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>', encoding="utf-8"
    )
    write_samples(tmp_path / "samples.gpkg", samples, stack.grid)
    given = {"STACK": str(stack_file)}
    of_points = trained_on({**given, "SAMPLES": str(tmp_path / "samples.gpkg")}, tmp_path / "points", quiet())
    of_raster = trained_on({**given, "LABEL_RASTER": str(tmp_path / "labels.tif")}, tmp_path / "raster", quiet())
    assert of_points == of_raster
    scheme = load_model(tmp_path / "raster").scheme
    assert [(item.value, item.name) for item in scheme.classes] == [(2, "2"), (5, "Wood"), (200, "200")]


def test_coarse_labels_are_spread_drawn_and_told(stack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tlcm_qgis.core.samples.label_raster.MOST_OF_A_CLASS", 50)
    coarse = truth(60, 72)[1::3, 1::3]
    write_labels(tmp_path / "labels_2020-02-10.tif", coarse, 30.0, {5: (1, 2, 3)})
    context = quiet()
    given = {"STACK": str(stack_file), "LABEL_RASTER": str(tmp_path / "labels_2020-02-10.tif"), "DATE": None, "METHOD": "rf", "TREES": 5}
    trainmodel.run(ALGORITHMS["trainmodel"].check({**given, "MODEL_OUT": str(tmp_path / "model")}), context)
    assert context.warnings[:2] == [
        "labels_2020-02-10.tif lies on other pixels than the images: each of these takes the nearest value.",
        "labels_2020-02-10.tif holds 4320 labelled pixels; 150 of them were drawn, at most 50 of a class.",
    ]
    found = load_model(tmp_path / "model")
    assert [date.key for date in found.dates] == ["2020-02-10"]
    assert found.scheme.by_value(5).colour == "#010203"
    counts = found.figures["dates"]["2020-02-10"]["samples"]
    assert all(40 <= counts[str(value)] <= 50 for value in (2, 5, 200))
