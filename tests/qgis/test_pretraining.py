"""Pre-train, train, map: the three steps as they follow each other in the toolbox."""

from __future__ import annotations

import json

import bad_scene as scene
import numpy as np
import pytest
from test_bad_samples import images, read_map, shares_right
from traces import listing, workers

QUICK = {"CROP_SIZE": 16, "CROPS": 8, "EPOCHS": 2}


@pytest.mark.parametrize("named", ["MODEL_OUT", pytest.param("MODEL_FILE", marks=pytest.mark.long)])
def test_a_training_begins_with_what_was_learned_without_labels(bench, named):
    stack = bench.stack(images())
    pretrained, _ = bench.run("pretrainmodel", STACK=stack, **QUICK, MODEL_OUT=str(bench.out / "pretrained"))
    given = {"STACK": stack, "SAMPLES": bench.samples(scene.points()), "METHOD": "stcln", "EPOCHS": 10, "BATCH_SIZE": 8}
    model, warnings = bench.run("trainmodel", **given, PRETRAINED=pretrained[named], MODEL_OUT=str(bench.out / "model"))
    assert not [text for text in warnings if "fit" in text]
    bench.run("mapstack", STACK=stack, MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps of it"))
    assert np.mean(shares_right(read_map(bench.out / "maps of it", scene.keys(1)[0]))) > 0.8


@pytest.mark.long
def test_pretrained_tuned_mapped_and_assessed_from_the_command_line(bench, command_line):
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(scene.points())}
    truth = np.array([0, 3, 2, 1], np.uint8)[scene.land()]  # in maps the classes are numbered by the alphabet
    for key in scene.keys(3):
        scene.write_image(bench.inputs / f"truth_{key}.tif", truth[np.newaxis])
    before, out = listing(bench.inputs), bench.out
    usual = {"METHOD": "stcln", "CLASS_FIELD": "class", "DATE": scene.keys(1)[0], "PRETRAINED": out / "pretrained" / "model.json"}
    steps = {
        "pretrainmodel": {"STACK": given["STACK"], **QUICK, "MODEL_OUT": out / "pretrained"},
        "trainmodel": {**given, **usual, "EPOCHS": 15, "BATCH_SIZE": 8, "MODEL_OUT": out / "model"},
        "mapstack": {"STACK": given["STACK"], "MODEL": out / "model", "OUTPUT_FOLDER": out / "series"},
        "assessaccuracy": {
            "SERIES": out / "series" / "series.json",
            "REFERENCE_RASTERS": [bench.inputs / f"truth_{key}.tif" for key in scene.keys(3)],
            "OUTPUT_JSON": out / "accuracy.json",
            "OUTPUT_HTML": out / "accuracy.html",
        },
    }
    for name, parameters in steps.items():
        done = command_line.run(name, parameters)
        assert done.returncode == 0, done.stderr + done.stdout
    accuracy = json.loads((out / "accuracy.json").read_text(encoding="utf-8"))
    assert accuracy["pooled"]["overall_accuracy"] > 0.8
    assert listing(bench.inputs) == before and workers() == []
