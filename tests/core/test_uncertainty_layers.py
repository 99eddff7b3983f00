"""Layers that say where a map is unsure, and where it shows what no sample showed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from series_model import series_model
from small_stack import Folder, make_samples, write_stack

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.cluster import Cluster, Source
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.engine.prediction import Predictor
from tlcm_qgis.core.models.honest import spatial_folds
from tlcm_qgis.core.models.looks import THRESHOLD, Looks, image_pixels, load_looks, save_looks
from tlcm_qgis.core.models.store import TrainedModel, load_model, model_files
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.spec.series_document import MEASURES, read_series
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.uncertainty import entropy, margin
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]


def _context(messages: list[Any] | None = None) -> JobContext:
    return JobContext((lambda _: None) if messages is None else messages.append)


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def stack(stack_file: Path) -> ImageStack:
    return ImageStack.open(stack_file)


@pytest.fixture(scope="module")
def folder(stack: ImageStack, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("model")
    train(stack, make_samples(DATES), TrainSettings(trees=10), _context()).save(place)
    return place


@pytest.fixture
def model(folder: Path) -> TrainedModel:
    return load_model(folder)


def _read(folder: Path, name: str) -> np.ndarray:
    with rasterio.open(folder / "maps" / name) as source:
        return source.read()


def _hashes(folder: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted((folder / "maps").iterdir())}


def test_entropy_and_margin_of_known_probabilities() -> None:
    probabilities = np.array([[1, 0.25, 0.5, 0.5], [0, 0.25, 0.5, 0.3], [0, 0.25, 0, 0.1], [0, 0.25, 0, 0.1]], np.float32)
    assert entropy(probabilities).tolist() == [0, 100, 50, 84]
    assert margin(probabilities).tolist() == [100, 0, 0, 20]


def test_each_date_gets_its_layers_and_the_series_names_them(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    series = map_stack(stack, model, [0, 2], Folder(tmp_path), True, _context(), uncertainty=True)
    valid = stack.read(0, stack.grid.whole()).valid
    for date in read_series(series).dates:
        for measure in MEASURES:
            assert getattr(date, measure) == str(tmp_path / "maps" / f"{measure}_{date.key}.tif")
            assert (tmp_path / "maps" / f"{measure}_{date.key}.qml").is_file()
    percent = _read(tmp_path, f"probabilities_{DATES[0]}.tif").astype(np.float32)
    found = {measure: _read(tmp_path, f"{measure}_{DATES[0]}.tif")[0] for measure in MEASURES}
    for measure in MEASURES:
        assert (found[measure][~valid] == 255).all()
        assert found[measure][valid].max() <= 100
    ordered = np.sort(percent, axis=0)
    assert np.abs(found["margin"].astype(int) - (ordered[-1] - ordered[-2]))[valid].max() <= 1


def test_layers_do_not_depend_on_blocks_threads_or_a_cluster(
    stack_file: Path, stack: ImageStack, model: TrainedModel, folder: Path, tmp_path: Path
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    for number, (size, threads) in enumerate([(256, Threads(1, 1, 2)), (17, Threads(2, 2, 4))]):
        map_stack(stack, model, [0, 1], Folder(tmp_path / str(number)), False, _context(), threads, size, uncertainty=True)
    with ThreadPoolExecutor(2) as pool:
        context = replace_cluster(_context(), Cluster(pool, 2))
        source = Source("run", str(stack_file), None, str(folder), False, uncertainty=True)
        map_stack(stack, model, [0, 1], Folder(tmp_path / "2"), False, context, block_size=33, source=source, uncertainty=True)
    assert _hashes(tmp_path / "0") == _hashes(tmp_path / "1") == _hashes(tmp_path / "2")


def replace_cluster(context: JobContext, cluster: Cluster) -> JobContext:
    context.cluster = cluster
    return context


def test_a_network_on_series_gets_them_too(stack: ImageStack, tmp_path: Path) -> None:
    """Its blocks are kept aside until they are written: the layers travel with them."""
    plain = series_model(stack.dates[0].interval)
    points = make_samples(DATES)
    values, _ = stack.read_pixels(0, points.row, points.col)
    fold = spatial_folds(points.place_id, points.row, points.col, points.class_value, 1)
    looks = Looks.of(values, points.class_value, fold, 1)
    known = replace(plain, looks=lambda _: looks)
    for number, size in enumerate((256, 16)):
        map_stack(stack, known, [0, 1, 2], Folder(tmp_path / str(number)), True, _context(), block_size=size, uncertainty=True)
    assert _hashes(tmp_path / "0") == _hashes(tmp_path / "1")
    block = stack.read(1, stack.grid.whole())
    expected = looks.unlike(np.ascontiguousarray(block.values[:, block.valid].T))
    assert (_read(tmp_path / "0", f"unlike_{DATES[1]}.tif")[0][block.valid] == expected).all()


def test_what_no_sample_showed_is_beyond_the_limit(stack: ImageStack, model: TrainedModel) -> None:
    looks = model.looks(DATES[0])
    points = make_samples(DATES[:1])
    values, valid = stack.read_pixels(0, points.row, points.col)
    assert (looks.unlike(values[valid]) <= THRESHOLD).all()
    assert looks.unlike((values[valid] * 40).astype(np.float32)).min() > THRESHOLD


@pytest.mark.parametrize("variant", ["best", "paper"])
def test_the_pixel_of_a_sample_is_not_unlike_it(stack: ImageStack, variant: str) -> None:
    """Whatever the features of the method are: the layer is about pixels."""
    samples = make_samples(DATES[:1])
    model = train(stack, samples, TrainSettings(trees=5, variant=variant, validation="none"), _context())
    predictor = Predictor.create(stack, model, False, uncertainty=True)
    whole = stack.grid.whole()
    unlike = predictor.compute(0, whole, predictor.read(0, whole)).planes[-1]
    assert not unlike[samples.row, samples.col].any()


def test_the_limit_is_that_of_samples_which_lie_apart() -> None:
    """Samples of one polygon are near each other; how far others may be tell those of another fold."""
    rng = np.random.default_rng(1)
    centres = rng.normal(size=(40, 3)) * 10
    member = np.repeat(np.arange(40), 20)
    values = (centres[member] + rng.normal(scale=0.01, size=(800, 3))).astype(np.float32)
    classes = (member % 2 + 1).astype(np.uint8)
    apart = Looks.of(values, classes, member % 5, 1)
    mingled = Looks.of(values, classes, np.arange(800) % 5, 1)
    assert apart.limit[0] > 20 * mingled.limit[0]
    other = (rng.normal(size=(200, 3)) * 10).astype(np.float32)
    assert np.mean(apart.unlike(other) > THRESHOLD) < 0.2
    assert np.mean(mingled.unlike(other) > THRESHOLD) > 0.9


@pytest.mark.parametrize("varies", [True, False])
def test_a_change_in_a_band_that_is_the_same_at_all_samples_is_unlike_them(varies: bool) -> None:
    """In reflectance, where a spread of 1 would hide it; the band may be the same in the image, too."""
    rng = np.random.default_rng(2)
    image = np.full((300, 3), 0.1, np.float32)
    image[:, :2] += rng.normal(scale=0.05, size=(300, 2))
    samples = image[:99].copy()
    if varies:
        image[:, 2] += rng.normal(scale=0.02, size=300)
    looks = Looks.of(samples, np.ones(99, np.uint8), np.arange(99) % 5, 1, lambda: image)
    assert not looks.unlike(samples).any()
    changed = samples.copy()
    changed[:, 2] = 0.4
    assert looks.unlike(changed).min() > THRESHOLD
    assert looks.spread[2] == pytest.approx(image[:, 2].astype(float).std() if varies else looks.spread[:2].min())


def test_looks_of_a_model_know_the_spread_of_a_band_from_the_image(stack: ImageStack, tmp_path: Path) -> None:
    """The third band is the same at all samples and not elsewhere."""
    samples = make_samples(DATES[:1])
    flat = np.unique(stack.read_pixels(0, samples.row, samples.col)[0][:, 2])[0]

    def read_pixels(index: int, rows: Any, cols: Any, halo: int = 0) -> Any:
        values, valid = stack.read_pixels(index, rows, cols, halo)
        if len(np.atleast_1d(rows)) == len(samples):
            values[:, 2] = flat
        return values, valid

    class Flat:
        def __getattr__(self, name: str) -> Any:
            return read_pixels if name == "read_pixels" else getattr(stack, name)

    model = train(Flat(), samples, TrainSettings(trees=5, validation="none", variant="paper"), _context())  # type: ignore[arg-type]
    values = image_pixels(stack, 0)[:, 2].astype(float)
    assert model.looks(DATES[0]).spread[2] == pytest.approx(values.std())


def test_a_model_without_looks_says_so_and_gives_the_other_layers(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    messages: list[Any] = []
    series = map_stack(stack, replace(model, looks=None), [0], Folder(tmp_path), False, _context(messages), uncertainty=True)
    date = read_series(series).dates[0]
    assert date.entropy and date.margin and date.unlike is None
    warnings = [message["message"] for message in messages if message["type"] == "warning"]
    assert warnings == [
        "The model does not say what its training samples looked like, so there is no layer of what is unlike them. Train it again."
    ]


def test_damaged_looks_are_refused(folder: Path, tmp_path: Path) -> None:
    found = load_looks(folder / "weights" / "looks.safetensors", 3)
    bad = replace(found[DATES[0]], spread=np.zeros(3))
    save_looks(tmp_path / "looks.safetensors", {DATES[0]: bad})
    with pytest.raises(InputError, match="it does not say what the training samples looked like"):
        load_looks(tmp_path / "looks.safetensors", 3)
    with pytest.raises(InputError, match="it does not say what the training samples looked like"):
        load_looks(folder / "weights" / "looks.safetensors", 4)


def test_looks_are_among_the_files_of_a_model(folder: Path) -> None:
    """A cluster needs them, and a run record tells whether they were others."""
    assert folder / "weights" / "looks.safetensors" in model_files(folder)
    (folder / "weights" / "looks.safetensors").rename(folder / "weights" / "elsewhere")
    with pytest.raises(InputError, match=r"lacks its weights: looks\.safetensors"):
        load_model(folder)
    (folder / "weights" / "elsewhere").rename(folder / "weights" / "looks.safetensors")
