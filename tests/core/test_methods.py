"""Every method of the registry: trained, kept, loaded and mapped by the same code, and honest about itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from small_stack import SCHEME, Folder, make_samples, truth

from tlcm_qgis.core.engine.blocks import Threads
from tlcm_qgis.core.engine.mapper import map_stack
from tlcm_qgis.core.jobs import trainmodel
from tlcm_qgis.core.models import svm_fit
from tlcm_qgis.core.models.fitting import FITS, TrainSettings
from tlcm_qgis.core.models.model_json import ARCHITECTURES
from tlcm_qgis.core.models.network_model import NETWORKS
from tlcm_qgis.core.models.store import LOADERS, TrainedModel, load_model
from tlcm_qgis.core.models.training import train
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext

DATES = ["2020-01-10", "2020-02-10", "2020-03-10"]
QUICK = {"trees": 8, "epochs": 12, "batch_size": 8, "crop_size": 16}
LONGER = {
    "fpn": {"epochs": 48, "learning_rate": 3e-3, "tile_size": 128, "scales": "2"}
}  # it begins with nothing, and draws coarse outlines


def _context() -> JobContext:
    return JobContext(lambda _: None)


@pytest.fixture(scope="module", params=list(METHODS))
def model(stack: ImageStack, request: pytest.FixtureRequest) -> TrainedModel:
    return train(stack, make_samples(DATES), TrainSettings(method=request.param, **{**QUICK, **LONGER.get(request.param, {})}), _context())


def test_registries_know_the_same_methods() -> None:
    """A method that is offered, trained for an hour and then cannot be saved."""
    assert set(METHODS) == set(FITS) | set(NETWORKS) == set(LOADERS) | set(NETWORKS) == set(ARCHITECTURES)
    assert {method.name for method in METHODS.values() if method.is_network} == set(NETWORKS)


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_parameters_and_outputs_of_a_method_are_declared(method: Any) -> None:
    """A parameter that only a script can reach, or an accuracy that no output gives."""
    for name in ("trainmodel", "maptimeseries"):
        assert set(method.parameters) <= {parameter.name for parameter in ALGORITHMS[name].parameters}
    assert method.agreement.output in {output.name for output in ALGORITHMS["trainmodel"].outputs}


def test_model_from_the_disk_makes_the_same_map_of_the_right_classes(model: TrainedModel, stack: ImageStack, tmp_path: Path) -> None:
    model.save(tmp_path / "model")
    loaded = load_model(tmp_path / "model")
    assert (loaded.method, loaded.parameters, loaded.figures) == (model.method, model.parameters, model.figures)
    places = [Folder(tmp_path / name) for name in ("trained", "loaded")]
    variants = [(256, Threads(1, 1, 2)), (17, Threads(2, 3, 6))]  # neither blocks nor threads may show in the maps
    for source, place, (size, threads) in zip((model, loaded), places, variants, strict=True):
        map_stack(stack, source, [0, 1, 2], place, True, _context(), threads, size)
    files = sorted(path.relative_to(places[0].path) for path in places[0].path.glob("maps/*.tif"))
    assert len(files) == 9
    for file in files:
        _assert_same(*(place.path / file for place in places), exact=model.method not in NETWORKS)
    series = MapSeries.open(places[0].path / "series.json")
    for index in range(3):
        valid = stack.read(index, stack.grid.whole()).valid
        found = series.read_map(index, series.grid.whole())
        assert (found[valid] == truth(60, 72, index)[valid]).mean() > 0.95
        assert not found[~valid].any()


def _assert_same(one: Path, other: Path, *, exact: bool) -> None:
    """Compare rasters; networks add up in an order that depends on the size of the block, which shows in the last digit of a few percents."""
    if exact:
        assert one.read_bytes() == other.read_bytes()
        return
    first, second = (rasterio.open(path).read().astype(int) for path in (one, other))
    if one.name.startswith("map_"):
        assert (first == second).mean() >= 0.9999
    else:
        assert np.abs(first - second).max() <= 1


def test_model_says_how_it_was_made_and_judged(model: TrainedModel, tmp_path: Path) -> None:
    """A cross-validation that is reported as out-of-bag, or a support vector machine with a number of trees."""
    model.save(tmp_path)
    properties = json.loads((tmp_path / "model.json").read_text(encoding="utf-8"))["properties"]
    method = METHODS[model.method]
    others = [other for other in METHODS.values() if other is not method]
    assert set(method.parameters) <= properties["mlm:hyperparameters"].keys()
    strange = {name for other in others for name in other.parameters} - {*method.parameters}
    assert not strange & properties["mlm:hyperparameters"].keys()
    for figures in (properties["tlcm:figures"], *properties["tlcm:figures"]["dates"].values()):
        assert 0.8 < figures[method.agreement.figure] <= 1
        assert not {other.agreement.figure for other in others if other.agreement != method.agreement} & figures.keys()


@pytest.mark.parametrize("method", METHODS)
def test_job_gives_the_accuracy_of_its_method_and_no_other(method: str, stack_file: Path, tmp_path: Path) -> None:
    write_samples(tmp_path / "samples.gpkg", make_samples(DATES[:1]), ImageStack.open(stack_file).grid)
    given = {"STACK": str(stack_file), "SAMPLES": str(tmp_path / "samples.gpkg"), "MODEL_OUT": str(tmp_path / "model"), "METHOD": method}
    outputs = trainmodel.run(ALGORITHMS["trainmodel"].check({**given, "TREES": 8, "EPOCHS": 3, "CROP_SIZE": 16}), _context()).outputs
    known = {name for name in ("OOB_ACCURACY", "CV_ACCURACY", "VAL_ACCURACY") if outputs[name] is not None}
    assert known == {METHODS[method].agreement.output}


# -- support vector machine ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scaling", "variant", "raw"),
    [("auto", "best", False), ("auto", "paper", True), ("raw", "best", True), ("standardised", "paper", False)],
)
def test_scaling_follows_the_variant_unless_it_is_chosen(stack: ImageStack, scaling: str, variant: str, raw: bool) -> None:
    settings = TrainSettings(method="svm", variant=variant, svm_scaling=scaling)
    machine: Any = train(stack, make_samples(DATES[:1]), settings, _context()).classifiers(DATES[0])
    assert (machine.spread == 1).all() == raw
    assert (machine.mean == 0).all() == raw


def _warnings(stack: ImageStack, **settings: Any) -> list[str]:
    context = _context()
    train(stack, make_samples(DATES), TrainSettings(method="svm", **settings), context)
    return context.warnings


def test_machines_that_were_stopped_are_told_in_one_sentence(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A solver that gives up in silence, or in twelve lines of a library."""
    assert _warnings(stack) == []
    monkeypatch.setattr(svm_fit, "MOST_STEPS", 1)
    assert _warnings(stack) == [
        "The support vector machine of these dates was stopped before it was fully fitted, so their maps may be poor: "
        "2020-01-10, 2020-02-10, 2020-03-10. Lower SVM_C."
    ]


def test_dates_with_too_many_samples_are_told(stack: ImageStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(svm_fit, "MOST_SAMPLES", 60)
    (sentence,) = _warnings(stack)
    assert "a part of the largest classes was drawn for: 2020-01-10, 2020-02-10, 2020-03-10." in sentence


def test_samples_without_weight_are_not_trained_on(stack: ImageStack) -> None:
    """A class that was given up, and a machine that has to tell it apart."""
    samples = make_samples(DATES[:1])
    samples.weight[samples.class_value == 5] = 0
    model = train(stack, samples, TrainSettings(method="svm"), _context())
    np.testing.assert_array_equal(model.classifiers(DATES[0]).classes, [2, 200])
    assert model.scheme == SCHEME
