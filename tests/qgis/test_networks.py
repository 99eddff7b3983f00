"""Networks: trained and used through the toolbox and the command line, and what hinders them."""

from __future__ import annotations

import shutil

import bad_scene as scene
import numpy as np
import pytest
from test_bad_samples import images, read_map, shares_right

MONTHS = scene.keys(3)
NETWORKS = ("cnn", "resnet", "tsscd")
QUICK = {"EPOCHS": 15, "BATCH_SIZE": 8}
FIRST = pytest.mark.parametrize("method", ["tsscd", *(pytest.param(name, marks=pytest.mark.long) for name in ("cnn", "resnet"))])
FEW = {"AUGMENT": False, "MAX_SAMPLES": 20}


@pytest.mark.parametrize("method", NETWORKS)
def test_a_network_maps_every_date(bench, method):
    stack = bench.stack(images())
    results, _ = bench.run("trainmodel", STACK=stack, SAMPLES=bench.samples(scene.points()), METHOD=method, DATE=MONTHS[0], **QUICK)
    mapped, _ = bench.run("mapstack", STACK=stack, MODEL=results["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps of it"))
    assert mapped["COUNT"] == 3
    assert np.mean(shares_right(read_map(bench.out / "maps of it", MONTHS[0]))) > 0.8


@FIRST
def test_the_whole_workflow_takes_a_network(bench, method):
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(scene.points()), "METHOD": method, **QUICK, **FEW}
    results, _ = bench.run("maptimeseries", **given)
    assert results["COUNT"] == 3
    for key in MONTHS:
        assert np.mean(shares_right(read_map(bench.out, key))) > 0.8
    assert not (bench.out / "model" / "checkpoints").exists()
    assert "Agreement on other places" in (bench.out / "report.html").read_text(encoding="utf-8")


@pytest.mark.fault("A GPU is asked for that the computer does not have", "The job says what there is; nothing is written")
@pytest.mark.parametrize("name", ["trainmodel", "maptimeseries"])
def test_a_device_that_is_not_there_is_refused(bench, name):
    if shutil.which("nvidia-smi"):
        pytest.skip("this machine may have a CUDA device")
    given = {"STACK": bench.stack(images(1)), "SAMPLES": bench.samples(scene.points()), "METHOD": "tsscd", "DEVICE": "cuda"}
    said = "DEVICE is cuda, but this computer or its version of PyTorch offers only cpu. Choose another device, or Automatic."
    assert bench.refusal(name, **given) == said


def test_one_date_is_enough_for_a_network_on_series(bench):
    given = {"STACK": bench.stack(images(1)), "SAMPLES": bench.samples(scene.points()), "METHOD": "tsscd", **QUICK}
    results, _ = bench.run("trainmodel", **given)
    assert results["DATE_COUNT"] == 1
    mapped = {"STACK": given["STACK"], "MODEL": results["MODEL_OUT"], "OUTPUT_FOLDER": str(bench.out / "maps of it")}
    bench.run("mapstack", **mapped)
    assert np.mean(shares_right(read_map(bench.out / "maps of it", MONTHS[0]))) > 0.8


@pytest.mark.fault("A model is used on a stack that lacks one of its bands", "The bands that are missing are named; nothing is written")
def test_a_stack_with_other_bands_than_the_network_is_refused(bench, chain):
    given = {"STACK": bench.stack(images(1)), "SAMPLES": bench.samples(scene.points()), "METHOD": "tsscd", "EPOCHS": 1}
    results, _ = bench.run("trainmodel", **given)
    stack = chain.result("createdemostack")["STACK"]
    said = bench.refusal("mapstack", STACK=stack, MODEL=results["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps"))
    assert said.startswith("The model needs bands that the stack does not have: ")
    assert said.endswith("Choose the stack that the model was trained for, or train a model on this one.")
