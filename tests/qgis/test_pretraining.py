"""Pre-train, train, map: the three steps as they follow each other in the toolbox."""

from __future__ import annotations

import bad_scene as scene
import numpy as np
import pytest
from test_bad_samples import images, read_map, shares_right

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
