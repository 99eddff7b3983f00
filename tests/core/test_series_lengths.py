"""A network on series learns from and maps stacks of any number of dates.

What a user would lose: all maps, because the stack has one date more than the authors of the network had.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from small_stack import SCHEME, truth, write_stack

from tlcm_qgis.core.networks.tsscd import Tsscd
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

HEIGHT, WIDTH, PLACES = 12, 36, 90
SMALL = (10, 6, (16, 32, 64, 128))  # bands, classes, widths


@pytest.mark.parametrize("length", [1, 13, 49, *(pytest.param(length, marks=pytest.mark.long) for length in (2, 47, 48, 100))])
def test_stacks_of_any_length_are_learnt_and_mapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    monkeypatch.setattr(Tsscd.__init__, "__defaults__", SMALL)  # the whole network takes minutes
    stack_file = write_stack(tmp_path / "stack", length, HEIGHT, WIDTH)
    stack = ImageStack.open(stack_file)
    true = np.array([truth(HEIGHT, WIDTH, index) for index in range(length)])
    pixels = np.random.default_rng(1).permutation(HEIGHT * WIDTH)[:PLACES]
    row, col = pixels // WIDTH, pixels % WIDTH
    dates = np.repeat([date.key for date in stack.dates], PLACES)
    samples = SampleSet.create(np.tile(row, length), np.tile(col, length), true[:, row, col].ravel(), SCHEME, date=dates)
    write_samples(tmp_path / "samples.gpkg", samples, stack.grid)
    paths = {"STACK": str(stack_file), "SAMPLES": str(tmp_path / "samples.gpkg"), "MODEL_OUT": str(tmp_path / "model")}
    training = {"METHOD": "tsscd", "EPOCHS": 60, "BATCH_SIZE": 8, "LEARNING_RATE": 3e-3, "DEVICE": "cpu"}
    trained = run_job(request("trainmodel", paths | training, {}), JobContext([].append)).outputs
    assert trained["DATE_COUNT"] == length
    given = {"STACK": str(stack_file), "MODEL": str(tmp_path / "model"), "OUTPUT_FOLDER": str(tmp_path / "maps"), "DEVICE": "cpu"}
    assert run_job(request("mapstack", given, {}), JobContext([].append)).outputs["COUNT"] == length
    for date, classes in zip(stack.dates, true, strict=True):
        with rasterio.open(tmp_path / "maps" / "maps" / f"map_{date.key}.tif") as file:
            found = file.read(1)
        assert (found[:5, -9:] == 0).all() and np.count_nonzero(found == 0) == 5 * 9
        assert (found == classes)[found > 0].mean() > 0.75  # a part of the forest changes on the third date
