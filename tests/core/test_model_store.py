"""Model folders: whole, honest about what they are, and readable without trusting them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from small_stack import SCHEME, make_samples, write_stack

from tlcm_qgis.core.adaptation.matching import BandMap
from tlcm_qgis.core.jobs import trainmodel
from tlcm_qgis.core.models.store import TrainedModel, load_model
from tlcm_qgis.core.models.training import TrainSettings, train
from tlcm_qgis.core.outputs import write_json
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.image_stack import Block, ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
FEW_TREES = TrainSettings(trees=8)


def _context() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ImageStack:
    return ImageStack.open(write_stack(tmp_path_factory.mktemp("stack")))


@pytest.fixture(scope="module")
def model(stack: ImageStack) -> TrainedModel:
    return train(stack, make_samples(DATES[:2]), FEW_TREES, _context())


@pytest.fixture
def folder(model: TrainedModel, tmp_path: Path) -> Path:
    model.save(tmp_path / "model")
    return tmp_path / "model"


def _predict(model: TrainedModel, stack: ImageStack, key: str) -> np.ndarray:
    whole = stack.grid.whole()
    return model.predict(parse_date(key), stack.read(0, whole.grown(model.halo)), whole)


def test_loaded_model_predicts_the_same_bits(model: TrainedModel, stack: ImageStack, folder: Path) -> None:
    """Maps must not depend on whether the model has just been trained or comes from the disk."""
    loaded = load_model(folder)
    assert (loaded.bands, loaded.scheme, loaded.halo, loaded.statistics) == (model.bands, SCHEME, 1, model.statistics)
    assert [date.key for date in loaded.dates] == DATES[:2]
    np.testing.assert_array_equal(_predict(loaded, stack, DATES[1]), _predict(model, stack, DATES[1]))


def test_probabilities_add_up_and_are_zero_on_nodata(model: TrainedModel, stack: ImageStack) -> None:
    total = _predict(model, stack, DATES[0]).sum(axis=0)
    valid = stack.read(0, stack.grid.whole()).valid
    np.testing.assert_allclose(total[valid], 1, atol=1e-5)
    assert not total[~valid].any()


def test_same_training_gives_the_same_bytes_whatever_the_order_of_samples(stack: ImageStack, folder: Path, tmp_path: Path) -> None:
    """Two users with the same points in another order must get the same maps."""
    samples = make_samples(DATES[:2])
    shuffled = samples.take(np.random.default_rng(1).permutation(len(samples)))
    train(stack, shuffled, FEW_TREES, _context()).save(tmp_path / "again")
    files = sorted(file.relative_to(folder) for file in folder.rglob("*.*"))
    assert len(files) == 4
    assert all((folder / file).read_bytes() == (tmp_path / "again" / file).read_bytes() for file in files)


def test_model_of_a_date_does_not_depend_on_the_other_dates(stack: ImageStack, model: TrainedModel) -> None:
    """Adding a date to the samples must not change the maps of all others."""
    alone = train(stack, make_samples(DATES[:2]).take(make_samples(DATES[:2]).date == DATES[1]), FEW_TREES, _context())
    alone, both = (replace(each, calibration=None) for each in (alone, model))  # which is of all dates
    np.testing.assert_array_equal(_predict(alone, stack, DATES[1]), _predict(both, stack, DATES[1]))


def test_an_adapted_model_sees_the_values_that_it_learnt_from(stack: ImageStack, model: TrainedModel, tmp_path: Path) -> None:
    """Of a sensor that shows twice the reflectance, and mixes two bands."""
    matrix = np.array([[0.5, 0.0, 0.0], [0.1, 0.5, 0.0], [0.0, 0.0, 0.5]])
    known = BandMap(matrix, np.array([0.01, 0.0, -0.02]))
    dates = tuple(replace(date, input_map=known.as_json()) for date in model.dates)
    replace(model, dates=dates).save(tmp_path / "adapted")
    adapted = load_model(tmp_path / "adapted")
    assert json.loads((tmp_path / "adapted" / "model.json").read_text(encoding="utf-8"))["properties"]["tlcm:version"] == 2
    whole = stack.grid.whole()
    block = stack.read(0, whole.grown(model.halo))
    back = np.linalg.inv(matrix) @ (block.values.reshape(3, -1) - known.offset[:, np.newaxis])
    seen = Block(np.where(block.valid, back.reshape(block.values.shape), 9e9).astype(np.float32), block.valid)  # nodata stays nodata
    one, other = (each.predict(parse_date(DATES[1]), given, whole) for each, given in ((adapted, seen), (model, block)))
    assert (one.argmax(axis=0) == other.argmax(axis=0)).mean() > 0.99


@pytest.mark.parametrize("broken", [{}, {"matrix": [[1.0]], "offset": [0.0]}, {"matrix": "one", "offset": [0, 0, 0]}, 7])
def test_a_damaged_map_of_bands_is_no_model(folder: Path, broken: Any) -> None:
    content = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    next(iter(content["assets"].values()))["tlcm:input_map"] = broken
    (folder / "model.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError, match="is not a model folder"):
        load_model(folder)


def test_model_json_is_a_machine_learning_model_item(folder: Path) -> None:
    """Other programs find bands, classes and weights without knowing us."""
    item = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    properties = item["properties"]
    assert (item["type"], item["stac_version"][:3]) == ("Feature", "1.1")
    assert {"mlm:name", "mlm:architecture", "mlm:tasks", "mlm:framework", "mlm:input", "mlm:output"} <= properties.keys()
    assert properties["mlm:input"][0]["bands"] == ["B02", "B04", "B08"]
    assert [entry["title"] for entry in properties["mlm:output"][0]["classification:classes"]] == [c.name for c in SCHEME.classes]
    assert properties["mlm:hyperparameters"] == {
        "METHOD": "rf",
        "TREES": 8,
        "PATCH_SIZE": 3,
        "VALIDATION": "folds",
        "VARIANT": "best",
        "SEED": 1,
        "CALIBRATION": "auto",
    }
    assert all((folder / asset["href"]).is_file() for asset in item["assets"].values())
    assert sum("mlm:model" in asset["roles"] for asset in item["assets"].values()) == 2
    assert properties["tlcm:figures"]["samples"] == 150
    assert 0.8 < properties["tlcm:figures"]["out_of_bag_accuracy"] <= 1


def test_date_without_a_model_takes_the_nearest(model: TrainedModel) -> None:
    keys = {text: model.date_for(parse_date(text)).key for text in ("2019-01", "2020-01-25", "2020-01-26", "2020-02", "2031-05-05")}
    assert keys == {"2019-01": DATES[0], "2020-01-25": DATES[0], "2020-01-26": DATES[1], "2020-02": DATES[1], "2031-05-05": DATES[1]}


def test_bands_are_found_by_name(model: TrainedModel, tmp_path: Path) -> None:
    """A stack with its bands in another order, or with more of them, gives the right map, not a scrambled one."""
    other = ImageStack.open(write_stack(tmp_path, dates=1, bands=("B08", "B02", "B04")))
    assert model.band_positions(other) == (1, 2, 0)


def test_missing_bands_are_listed(model: TrainedModel, tmp_path: Path) -> None:
    other = ImageStack.open(write_stack(tmp_path, dates=1, bands=("B04",)))
    with pytest.raises(InputError, match=r"does not have: B02, B08\. The stack has B04\."):
        model.band_positions(other)


@pytest.mark.parametrize("content", [None, "{", "[]", '{"properties": {}}', '{"type": "FeatureCollection", "features": []}'])
def test_other_folder_is_no_model(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "model.json").write_text(content)
    with pytest.raises(InputError, match=r"is not a model folder: it holds no readable model\.json"):
        load_model(tmp_path)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("tlcm:method", "quantum", "trained with the method quantum, which this version of the plugin does not know"),
        ("tlcm:version", 99, "written by a newer version of the plugin. Update the plugin"),
    ],
)
def test_model_of_the_future_is_refused_with_a_sentence(folder: Path, field: str, value: object, sentence: str) -> None:
    item = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    item["properties"][field] = value
    write_json(folder / "model.json", item)
    with pytest.raises(InputError, match=sentence):
        load_model(folder)


def test_folder_copied_without_its_weights_is_told(folder: Path) -> None:
    (folder / "weights" / "rf_2020-02-10.safetensors").unlink()
    with pytest.raises(InputError, match=r"lacks its weights: rf_2020-02-10\.safetensors"):
        load_model(folder)


def test_interrupted_save_is_no_model(model: TrainedModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """model.json comes last: weights without it are the rest of a killed training."""

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("tlcm_qgis.core.models.store.write_json", fail)
    with pytest.raises(OSError, match="disk full"):
        model.save(tmp_path)
    with pytest.raises(InputError, match="not a model folder"):
        load_model(tmp_path)


def _warnings(stack: ImageStack, samples: SampleSet) -> tuple[TrainedModel, list[str]]:
    context = _context()
    return train(stack, samples, FEW_TREES, context), context.warnings


def test_date_with_one_class_gets_no_model_and_is_told(stack: ImageStack) -> None:
    """A map that shows water everywhere with 100 % confidence, because only water was labelled."""
    samples = make_samples(DATES)
    model, warnings = _warnings(stack, samples.take((samples.date != DATES[2]) | (samples.class_value == 2)))
    assert [date.key for date in model.dates] == DATES[:2]
    assert warnings == ["Dates whose samples are all of one class get no model of their own: 2020-03-10."]


def _covered(folder: Path, clear: tuple[slice, slice]) -> ImageStack:
    """Return the stack with nodata all over the second date but for a part."""
    file = write_stack(folder)
    with rasterio.open(folder / f"image_{DATES[1]}.tif", "r+") as image:
        values, hidden = image.read(), np.ones(image.shape, bool)
        hidden[clear] = False
        values[:, hidden] = 0
        image.write(values)
    return ImageStack.open(file)


CORNER = slice(0, 20), slice(0, 15)  # water and three columns of forest: a fourteenth of the image
ALL_CLASSES = slice(0, 15), slice(0, 27)  # less than a tenth, too


def test_date_under_cloud_borrows_a_model_and_is_told(tmp_path: Path) -> None:
    """A map of the rest of an image by two of the three classes, because the others lay under cloud."""
    samples = make_samples(DATES, 60)
    model, warnings = _warnings(_covered(tmp_path, CORNER), samples)
    assert [date.key for date in model.dates] == [DATES[0], DATES[2]]
    assert warnings[-1] == (
        "Dates of which clouds or nodata leave less than a tenth, and too few samples of some class, get no model of their own: 2020-02-10."
    )


def test_date_with_enough_of_all_classes_keeps_its_model_under_cloud(tmp_path: Path) -> None:
    """Its own samples know the season best."""
    model, warnings = _warnings(_covered(tmp_path, ALL_CLASSES), make_samples(DATES, 300))
    assert [date.key for date in model.dates] == DATES
    assert not any("clouds" in text for text in warnings)


def test_clouded_dates_get_models_where_there_are_no_others(tmp_path: Path) -> None:
    samples = make_samples(DATES, 60)
    stack = _covered(tmp_path, CORNER)
    model, warnings = _warnings(stack, samples.take((samples.date == DATES[1]) | ((samples.date == DATES[0]) & (samples.class_value == 2))))
    assert [date.key for date in model.dates] == [DATES[1]]
    assert not any("clouds" in text for text in warnings)


def test_date_without_contrast_gets_no_model_and_is_told(tmp_path: Path) -> None:
    """An image of one value next to good ones, and then alone."""
    file = write_stack(tmp_path)
    with rasterio.open(tmp_path / f"image_{DATES[1]}.tif", "r+") as image:
        image.write(np.full_like(image.read(), 1000))
    stack, samples = ImageStack.open(file), make_samples(DATES)
    model, warnings = _warnings(stack, samples)
    assert [date.key for date in model.dates] == [DATES[0], DATES[2]]
    assert warnings == ["Dates whose image has the same values at all samples get no model of their own: 2020-02-10."]
    with pytest.raises(InputError, match=r"The image of 2020-02-10 has the same values at all samples\. Choose another date"):
        train(stack, samples.take(samples.date == DATES[1]), FEW_TREES, _context())


def test_class_that_a_date_cannot_show_is_told(stack: ImageStack) -> None:
    samples = make_samples(DATES[:2])
    model, warnings = _warnings(stack, samples.take((samples.date != DATES[1]) | (samples.class_value != 5)))
    assert warnings == ["There are no samples of Forest on 2020-02-10: maps of these dates cannot show them."]
    planes = _predict(model, stack, DATES[1])
    assert planes.shape[0] == 3 and planes[1].max() < 0.05 and planes[2].any()
    assert (planes.argmax(axis=0) != 1).all()  # calibration leaves it possible, never the most probable


def test_samples_on_nodata_are_left_out_and_counted(stack: ImageStack) -> None:
    samples = make_samples(DATES[:1])
    samples.row[:4], samples.col[:4] = 1, 70
    model, warnings = _warnings(stack, samples)
    assert warnings == ["4 samples lie on nodata or masked pixels of their date and are left out."]
    assert model.figures["samples"] == 71


def test_samples_of_other_dates_are_left_out_and_counted(stack: ImageStack) -> None:
    samples = make_samples(DATES[:1])
    samples.date[:3] = "1999-12-31"
    assert _warnings(stack, samples)[1] == ["3 samples were left out because the stack has no image of their date (1999-12-31)."]


def test_samples_without_date_need_one(stack: ImageStack) -> None:
    samples = make_samples(DATES[:1])
    samples.date[:3] = ""
    with pytest.raises(ParameterError, match=r"3 samples have no date, and the stack has 3 dates\. Give DATE"):
        train(stack, samples, FEW_TREES, _context())


def test_nothing_to_tell_apart_is_an_error(stack: ImageStack) -> None:
    samples = make_samples(DATES[:1])
    with pytest.raises(InputError, match="No date has samples of two classes"):
        train(stack, samples.take(samples.class_value == 2), FEW_TREES, _context())


# -- the job -----------------------------------------------------------------------------------------------------------------------


def _job(stack_file: Path, samples: SampleSet, folder: Path, **values: object) -> dict[str, Any]:
    write_samples(folder / "samples.gpkg", samples, ImageStack.open(stack_file).grid)
    given = {"STACK": str(stack_file), "SAMPLES": str(folder / "samples.gpkg"), "MODEL_OUT": str(folder / "model"), "TREES": 8}
    return trainmodel.run(ALGORITHMS["trainmodel"].check({**given, **values}), _context()).outputs


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("job"))


def test_job_trains_on_a_layer_of_dated_samples(stack_file: Path, model: TrainedModel, tmp_path: Path) -> None:
    outputs = _job(stack_file, make_samples(DATES[:2]), tmp_path)
    assert (outputs["SAMPLE_COUNT"], outputs["DATE_COUNT"]) == (150, 2)
    assert outputs["OOB_ACCURACY"] == model.figures["out_of_bag_accuracy"]
    assert load_model(outputs["MODEL_OUT"]).scheme == SCHEME


def test_job_puts_undated_samples_on_the_date_given(stack_file: Path, tmp_path: Path) -> None:
    """The usual start: points of one image, in a layer that knows nothing of dates."""
    samples = make_samples(DATES[1:2])
    samples.date[:] = ""
    assert [date.key for date in load_model(_job(stack_file, samples, tmp_path, DATE="2020-02")["MODEL_OUT"]).dates] == [DATES[1]]


def test_job_run_again_trains_nothing(stack_file: Path, tmp_path: Path) -> None:
    samples = make_samples(DATES[:1])
    first = _job(stack_file, samples, tmp_path)
    stamp = (tmp_path / "model" / "model.json").stat().st_mtime_ns
    assert _job(stack_file, samples, tmp_path) == first
    assert (tmp_path / "model" / "model.json").stat().st_mtime_ns == stamp
