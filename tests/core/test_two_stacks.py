"""Two stacks of one place as one: trained, kept, loaded and mapped.

What a user would lose: what one sensor sees and the other does not, or a map that shows a class where neither saw anything.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from series_jobs import hashes
from series_model import compress, spoil
from small_stack import SCHEME, Folder
from two_stack_scene import (
    CLOUD,
    DARK,
    OPTICAL_DATES,
    QUICK,
    RADAR_DATES,
    SHADOW,
    SIZE,
    inside,
    labelled,
    land,
    write_optical,
    write_radar,
)  # fmt: skip

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.cluster import Source, predict_series_window
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.engine.prediction import FusedPredictor, Predictor, predictor_for
from tlcm_qgis.core.jobs import exportmodel, mapstack, maptimeseries, trainmodel
from tlcm_qgis.core.models.fitting import TrainSettings
from tlcm_qgis.core.models.fusion import pooled
from tlcm_qgis.core.models.store import TrainedModel, load_model, model_files
from tlcm_qgis.core.models.two_stacks import train_stacks
from tlcm_qgis.core.record import RunRecord
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import Cancelled, InputError, ParameterError
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.stack.grid import Window
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.stack.remote import UnreadableImage
from tlcm_qgis.core.stack.second_stack import open_second, second_fingerprints
from tlcm_qgis.core.worker.context import JobContext

CLASSES = np.array(SCHEME.values, np.uint8)


def quiet() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("place")
    return write_optical(folder / "optical"), write_radar(folder / "radar")


@pytest.fixture(scope="module")
def stacks(files: tuple[Path, Path]) -> tuple[ImageStack, ImageStack]:
    first = ImageStack.open(files[0])
    return first, open_second(files[1], first)


@pytest.fixture(scope="module")
def folder(stacks: tuple[ImageStack, ImageStack], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a model with a class for every date."""
    place = tmp_path_factory.mktemp("model")
    train_stacks(*stacks, labelled(), TrainSettings(**QUICK), quiet()).save(place)
    return place


@pytest.fixture(scope="module")
def predictor(stacks: tuple[ImageStack, ImageStack], folder: Path) -> FusedPredictor:
    found = predictor_for(stacks[0], load_model(folder), True, stacks[1])
    assert isinstance(found, FusedPredictor)
    return found


def predicted(predictor: Predictor, window: Window | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Return the probabilities (T, K, h, w) and which pixels are mapped."""
    window = window or predictor.stack.grid.whole()
    return predictor.predict_series(window, predictor.read_series(window))


def share_right(found: np.ndarray, where: np.ndarray) -> float:
    """Return the share of pixels (h, w) whose probabilities (K, h, w) name the class."""
    return float((CLASSES[found.argmax(axis=0)] == land())[where].mean())


# -- what it finds ------------------------------------------------------------------------------------------------------------------


def test_both_together_tell_what_neither_does(predictor: FusedPredictor, stacks: tuple[ImageStack, ImageStack]) -> None:
    first, second = predictor.model, predictor.model.second.model  # type: ignore[union-attr]
    where = inside().copy()
    where[CLOUD], where[DARK], where[:, SHADOW] = False, False, False
    together, _ = predicted(predictor)
    alone, _ = predicted(Predictor.create(stacks[0], first, True))
    radar, _ = predicted(Predictor.create(stacks[1], second, True))
    assert min(share_right(found, where) for found in together) > 0.97
    assert max(share_right(found, where) for found in (*alone, *radar)) < 0.9


def test_each_counts_by_its_agreement_on_places_kept_aside(folder: Path) -> None:
    model = load_model(folder)
    assert model.second is not None
    odds = [
        np.log(found * 2 / (1 - found))
        for found in (np.clip(part.figures["validation_accuracy"], 1 / 3 + 0.01, 0.99) for part in (model, model.second.model))
    ]
    assert model.second.share == pytest.approx(odds[1] / sum(odds), abs=1e-5)


def test_a_pixel_that_the_second_never_shows_is_as_without_it(predictor: FusedPredictor, stacks: tuple[ImageStack, ImageStack]) -> None:
    found, mapped = predicted(predictor)
    alone, valid = predicted(Predictor.create(stacks[0], predictor.model, True))
    np.testing.assert_array_equal(found[..., SHADOW], alone[..., SHADOW])
    np.testing.assert_array_equal(mapped[..., SHADOW], valid[..., SHADOW])


def test_where_the_first_is_hidden_the_second_is_mapped(predictor: FusedPredictor, stacks: tuple[ImageStack, ImageStack]) -> None:
    """Radar alone knows built-up land, on dates between its own."""
    found, mapped = predicted(predictor)
    radar, _ = predicted(predictor.second)
    later = (np.datetime64(OPTICAL_DATES[1]) - np.datetime64(RADAR_DATES[1])) / (
        np.datetime64(RADAR_DATES[2]) - np.datetime64(RADAR_DATES[1])
    )
    expected = radar[1] * np.float32(1 - later) + radar[2] * np.float32(later)
    hidden = np.zeros((SIZE, SIZE), bool)
    hidden[CLOUD, SHADOW.stop :] = True
    assert mapped[1][hidden].all() and mapped[:, DARK, SHADOW.stop :].all()
    np.testing.assert_allclose(found[1][:, hidden], expected[:, hidden], atol=1e-6)
    assert not mapped[1, CLOUD, SHADOW].any() and not mapped[:, DARK, SHADOW].any()


def test_probabilities_of_both_are_pooled_between_the_dates_of_the_second(
    predictor: FusedPredictor, stacks: tuple[ImageStack, ImageStack]
) -> None:
    found, _ = predicted(predictor)
    alone, _ = predicted(Predictor.create(stacks[0], predictor.model, True))
    radar, _ = predicted(predictor.second)
    between = radar[2] * np.float32(1 - 18 / 24) + radar[3] * np.float32(18 / 24)  # the 10th of March, after the 21st of February
    expected = pooled((alone[2], between), (1 - predictor.share, predictor.share))
    seen = slice(0, DARK.start), slice(SHADOW.stop, SIZE)
    np.testing.assert_allclose(found[2][(..., *seen)], expected[(..., *seen)], atol=1e-5)


def test_beyond_the_ends_of_the_second_nothing_is_mapped_that_the_first_hides(
    stacks: tuple[ImageStack, ImageStack], files: tuple[Path, Path], folder: Path
) -> None:
    early = stacks[1].of_dates([0, 1])  # until the 28th of January
    found = predictor_for(stacks[0], load_model(folder), True, early)
    probabilities, mapped = predicted(found)
    assert not mapped[1, CLOUD].any() and mapped[0, CLOUD].all() and not mapped[1:, DARK].any()
    where = inside().copy()
    where[CLOUD], where[DARK], where[:, SHADOW] = False, False, False
    assert share_right(probabilities[2], where) > 0.97  # where the first sees, what the second last said still counts


@pytest.fixture(scope="module")
def of_series(stacks: tuple[ImageStack, ImageStack]) -> TrainedModel:
    """Give a model with one class for all dates."""
    return train_stacks(*stacks, labelled(), TrainSettings(method="stcln", labels="summary", epochs=6, batch_size=16), quiet())


def test_one_class_for_the_series_is_mapped_where_either_sees(stacks: tuple[ImageStack, ImageStack], of_series: TrainedModel) -> None:
    model = of_series
    found, mapped = predicted(predictor_for(stacks[0], model, True, stacks[1]))
    assert mapped.all(axis=0).sum() == SIZE * SIZE - (DARK.stop - DARK.start) * SHADOW.stop
    assert (mapped == mapped[0]).all() and (found == found[0]).all()
    where = inside().copy()
    where[DARK], where[:, SHADOW] = False, False
    assert share_right(found[0], where) > 0.95


@pytest.mark.parametrize("method", [name for name, known in METHODS.items() if known.takes_second])
def test_every_method_that_takes_two_stacks_maps_what_either_sees(stacks: tuple[ImageStack, ImageStack], method: str) -> None:
    settings = TrainSettings(method=method, epochs=1, batch_size=8, crop_size=16, tile_size=16)
    model = train_stacks(*stacks, labelled(), settings, quiet())
    found, mapped = predicted(predictor_for(stacks[0], model, True, stacks[1]))
    expected = np.ones((len(OPTICAL_DATES), SIZE, SIZE), bool)
    expected[:, DARK, SHADOW] = expected[1, CLOUD, SHADOW] = False
    np.testing.assert_array_equal(mapped, expected)
    np.testing.assert_allclose(found.sum(axis=1)[mapped], 1, atol=1e-5)


# -- maps -----------------------------------------------------------------------------------------------------------------------------


def test_neither_blocks_nor_threads_show_in_the_maps(stacks: tuple[ImageStack, ImageStack], folder: Path, tmp_path: Path) -> None:
    for name, size, threads in (("one", 256, Threads(1, 1, 2)), ("other", 17, Threads(2, 3, 6))):
        map_stack(stacks[0], load_model(folder), [0, 1, 2], Folder(tmp_path / name), True, quiet(), threads, size, second=stacks[1])
    paths = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one" / "maps").glob("*.tif"))
    assert len(paths) == 9
    for path in paths:
        one, other = (rasterio.open(tmp_path / name / path).read().astype(int) for name in ("one", "other"))
        assert np.abs(one - other).max() <= (0 if path.stem.startswith("map") else 1)
    assert "tlcm:change_calibration" not in (tmp_path / "one" / "series.json").read_text(encoding="utf-8")


def test_a_worker_of_a_cluster_makes_the_same_block(files: tuple[Path, Path], predictor: FusedPredictor, folder: Path) -> None:
    parameters = {"STACK": str(files[0]), "STACK_2": str(files[1]), "EXTENT": None, "PROBABILITIES": True}
    window = Window(4, 8, 20, 30)
    there = predict_series_window(Source.of("a run", parameters, folder), window, ())
    here = predictor.compute_series(window, predictor.read_series(window))
    for one, other in zip(there, here, strict=True):
        np.testing.assert_array_equal(one.classes, other.classes)
        np.testing.assert_array_equal(one.probabilities, other.probabilities)


def job(name: str, context: JobContext | None = None, **given: Any) -> Any:
    """Run a job."""
    return {"trainmodel": trainmodel, "mapstack": mapstack, "exportmodel": exportmodel, "maptimeseries": maptimeseries}[name].run(
        ALGORITHMS[name].check(given), context or quiet()
    )


def test_an_image_of_the_second_that_turns_out_to_be_damaged_ends_the_job(folder: Path, files: tuple[Path, Path], tmp_path: Path) -> None:
    shutil.copytree(files[1].parent, tmp_path / "radar")
    broken = tmp_path / "radar" / f"{RADAR_DATES[2]}.tif"
    compress(broken)
    spoil(broken, 0, 0)  # what the check of the last pixels does not see
    given = {"STACK": str(files[0]), "STACK_2": str(tmp_path / "radar" / "stack.json"), "MODEL": str(folder)}
    with pytest.raises(UnreadableImage, match=RADAR_DATES[2]):
        job("mapstack", **given, OUTPUT_FOLDER=str(tmp_path / "maps"))
    assert not list((tmp_path / "maps").rglob("*.tif"))


def test_a_model_wants_as_many_stacks_as_it_was_trained_on(folder: Path, files: tuple[Path, Path], tmp_path: Path) -> None:
    given = {"STACK": str(files[0]), "OUTPUT_FOLDER": str(tmp_path)}
    with pytest.raises(ParameterError, match="STACK_2 is missing: the one with the bands VV, VH"):
        job("mapstack", **given, MODEL=str(folder))
    with pytest.raises(ParameterError, match="the model was trained on one stack only"):
        job("mapstack", **given, STACK_2=str(files[1]), MODEL=str(folder / "second"))
    with pytest.raises(InputError, match=r"The second stack \(STACK_2\) cannot be used: The model needs bands that .*: VV, VH"):
        job("mapstack", **given, STACK_2=str(files[0]), MODEL=str(folder))


def test_part_of_the_place_is_mapped_as_in_the_whole(folder: Path, files: tuple[Path, Path], tmp_path: Path) -> None:
    given = {"STACK": str(files[0]), "STACK_2": str(files[1]), "MODEL": str(folder)}
    left, top = 600000 + 80, 5600000 - 30  # neither on the pixels of the second
    extent = [left, top - 250, left + 310, top, "EPSG:32631"]
    job("mapstack", **given, OUTPUT_FOLDER=str(tmp_path / "whole"))
    job("mapstack", **given, EXTENT=extent, OUTPUT_FOLDER=str(tmp_path / "part"))
    for key in OPTICAL_DATES:
        whole, part = (rasterio.open(tmp_path / name / "maps" / f"map_{key}.tif").read(1) for name in ("whole", "part"))
        np.testing.assert_array_equal(part, whole[3:28, 8:39])


# -- training -------------------------------------------------------------------------------------------------------------------------


def test_labels_of_a_date_count_on_the_dates_of_the_second_before_and_after(folder: Path) -> None:
    second = load_model(folder).second
    assert second is not None
    places = len(labelled()) // 3
    counts = {key: sum(found["samples"].values()) for key, found in second.model.figures["dates"].items()}
    assert counts == dict.fromkeys(RADAR_DATES, places)


def test_of_several_labels_for_a_date_the_nearest_counts(stacks: tuple[ImageStack, ImageStack]) -> None:
    """The first was built-up land only from the third date on: the 21st of February is nearer to it than the second is."""
    samples = labelled()
    changed = samples.class_value == 5
    samples.class_value[changed & (samples.date == OPTICAL_DATES[2])] = 200
    forest = int((changed & (samples.date == OPTICAL_DATES[0])).sum())
    model = train_stacks(*stacks, samples, TrainSettings(**{**QUICK, "epochs": 1}), quiet())
    assert model.second is not None
    counts = [model.second.model.figures["dates"][key]["samples"].get("5", 0) for key in RADAR_DATES]
    assert counts == [forest, forest, forest, 0]


def test_labels_far_from_the_dates_of_the_second_are_told(stacks: tuple[ImageStack, ImageStack]) -> None:
    context = quiet()
    model = train_stacks(stacks[0], stacks[1].of_dates([0]), labelled(), TrainSettings(**{**QUICK, "epochs": 1}), context)
    days = ", ".join(OPTICAL_DATES[1:])
    said = f"The second stack has no image within 31 days of {days}; the labels of these dates are taken for its nearest one."
    assert said in context.warnings
    assert model.second is not None
    assert model.second.model.figures["samples"] == len(labelled()) / 3


def test_what_is_pretrained_is_for_the_first_alone(stacks: tuple[ImageStack, ImageStack], of_series: TrainedModel, tmp_path: Path) -> None:
    """The network of radar must not keep an encoder that learnt nothing, or one of other bands."""
    of_series.save(tmp_path)
    settings = TrainSettings(method="stcln", labels="summary", epochs=1, pretrained=str(tmp_path / "model.json"), freeze="encoder")
    context = quiet()
    model = train_stacks(*stacks, labelled(), settings, context)
    assert "The pre-trained network is for the first stack; that of the second one begins with nothing learnt." in context.warnings
    assert model.second is not None
    assert (model.parameters["FREEZE"], model.second.model.parameters["FREEZE"]) == ("encoder", "none")
    assert (model.source, model.second.model.source) == (tmp_path.name, "")


def given_training(files: tuple[Path, Path], tmp_path: Path, **more: Any) -> dict[str, Any]:
    write_samples(tmp_path / "samples.gpkg", labelled(), ImageStack.open(files[0]).grid)
    quick = {name.upper(): value for name, value in QUICK.items()} | {"EPOCHS": 2}
    stacks = {"STACK": str(files[0]), "STACK_2": str(files[1])}
    return {**stacks, "SAMPLES": str(tmp_path / "samples.gpkg"), **quick, "MODEL_OUT": str(tmp_path / "model"), **more}


def test_a_training_interrupted_at_the_second_stack_goes_on_to_the_same_weights(files: tuple[Path, Path], tmp_path: Path) -> None:
    given = given_training(files, tmp_path)
    job("trainmodel", **given, OVERWRITE=True)
    whole = hashes(tmp_path / "model")
    assert "second/model.json" in whole and not any("checkpoints" in name for name in whole)
    shutil.rmtree(tmp_path / "model")
    context = JobContext(lambda _: None)

    def send(message: Any) -> None:
        if (tmp_path / "model" / "second" / "checkpoints" / "last.safetensors").exists():
            context.cancelled.set()

    context.send = send
    with pytest.raises(Cancelled):
        job("trainmodel", context, **given)
    assert not (tmp_path / "model" / "model.json").exists()
    job("trainmodel", **given)
    assert hashes(tmp_path / "model") == whole


def test_exchanged_stacks_are_another_job(files: tuple[Path, Path]) -> None:
    def identity(path: Path, other: Path) -> str:
        first = ImageStack.open(path)
        inputs = first.input_fingerprints() | second_fingerprints(open_second(other, first))
        return RunRecord("trainmodel", {}, inputs, quiet()).identity()

    assert identity(*files) == identity(*files) != identity(*files[::-1])


def test_the_whole_workflow_takes_two_stacks_and_goes_on(files: tuple[Path, Path], tmp_path: Path) -> None:
    given = given_training(files, tmp_path)
    write_samples(tmp_path / "samples.gpkg", labelled(OPTICAL_DATES[:1]), ImageStack.open(files[0]).grid)
    more = {"DATE": OPTICAL_DATES[0], "CHAIN": "star", "AUGMENT": False, "OUTPUT_FOLDER": str(tmp_path / "out")}
    values = {name: value for name, value in given.items() if name != "MODEL_OUT"} | more
    outputs = job("maptimeseries", **values).outputs
    assert outputs["COUNT"] == len(OPTICAL_DATES)
    figures = json.loads(Path(outputs["FIGURES"]).read_text(encoding="utf-8"))["model"]
    assert figures["second"]["share"] == load_model(outputs["MODEL"]).second.share  # type: ignore[union-attr]
    said = f"4 dates ({RADAR_DATES[0]} to {RADAR_DATES[-1]}), VV, VH; it counts"
    assert said in Path(outputs["REPORT"]).read_text(encoding="utf-8")
    assert not list((tmp_path / "out" / "model").rglob("checkpoints"))
    before = hashes(tmp_path / "out" / "maps")
    job("maptimeseries", **values)
    assert hashes(tmp_path / "out" / "maps") == before
    with pytest.raises(ParameterError, match="STACK_2 is given, but METHOD is rf"):
        job("maptimeseries", **{**values, "METHOD": "rf"})


# -- the model folder -----------------------------------------------------------------------------------------------------------------


def test_both_parts_are_models_of_their_own(folder: Path) -> None:
    content = json.loads((folder / "model.json").read_text(encoding="utf-8"))["properties"]
    assert content["tlcm:second"]["href"] == "second/model.json"
    second = load_model(folder / "second")
    assert (second.bands, second.second) == (("VV", "VH"), None)
    names = [str(file.relative_to(folder)) for file in model_files(folder)]
    own = ["model.json", "weights/tsscd.safetensors", "weights/looks.safetensors"]
    assert names == [*own, *(f"second/{name}" for name in own)]


def test_a_second_part_that_is_missing_or_of_other_classes_is_told(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "model"
    shutil.copytree(folder, place)
    file = place / "second" / "model.json"
    content = json.loads(file.read_text(encoding="utf-8"))
    content["properties"]["tlcm:classes"][0]["value"] = 77
    file.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match=r"second.model\.json does not fit the model\.json of its model"):
        load_model(place)
    shutil.rmtree(place / "second")
    with pytest.raises(InputError, match="second is not a model folder"):
        load_model(place)


@pytest.mark.parametrize(
    "second", [{}, {"href": "second/model.json"}, {"href": "second/model.json", "share": 2}, {"href": 3, "share": 0.5}, []]
)
def test_what_names_no_second_part_is_no_model(folder: Path, tmp_path: Path, second: Any) -> None:
    place = tmp_path / "model"
    shutil.copytree(folder, place)
    content = json.loads((place / "model.json").read_text(encoding="utf-8"))
    content["properties"]["tlcm:second"] = second
    (place / "model.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match=r"it holds no readable model\.json"):
        load_model(place)


def test_an_exported_file_is_that_of_the_first_and_says_so(folder: Path, tmp_path: Path) -> None:
    context = quiet()
    job("exportmodel", context, MODEL=str(folder), OUTPUT=str(tmp_path / "weights.safetensors"))
    said = "The model has a part of its own for its second stack, which is not in this file: export it from the folder "
    assert context.warnings == [f"{said}{folder / 'second'}."]


def test_models_loaded_are_those_that_were_trained(stacks: tuple[ImageStack, ImageStack], tmp_path: Path) -> None:
    model = train_stacks(*stacks, labelled(), TrainSettings(**{**QUICK, "epochs": 1}), quiet())
    model.save(tmp_path)

    def weights(known: TrainedModel) -> list[torch.Tensor]:
        assert known.second is not None
        parts = (known, known.second.model)
        return [value for part in parts for value in part.classifiers(part.dates[0].key).network.state_dict().values()]

    loaded = load_model(tmp_path)
    assert loaded.second is not None and model.second is not None and loaded.second.share == model.second.share
    assert all(torch.equal(one, other) for one, other in zip(weights(model), weights(loaded), strict=True))
