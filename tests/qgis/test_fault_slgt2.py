"""Series and labels that SL-GT2Net, a network on squares of image series, was not published for.

What a user would lose: maps with edges of tiles, or a refusal after an hour, for a series of another length than in the paper.
"""

from __future__ import annotations

from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal, osr
from radar_scene import BANDS, radar_images
from test_bad_samples import read_map, shares_right

SIZE = 24
SLGT2 = {"METHOD": "slgt2", "LABELS": "series", "EPOCHS": 12, "BATCH_SIZE": 8, "CROP_SIZE": 8, "TILE_SIZE": 16, "LEARNING_RATE": 0.003}
POINTS = scene.points(20, SIZE)


def stack(bench: Bench, images: dict[str, np.ndarray]) -> str:
    folder = scene.write_images(bench.inputs / "images", images, 0, bands=BANDS)
    return str(bench.run("createstack", FOLDER=str(folder), OUTPUT=str(bench.out / "stack.json"))[0]["OUTPUT"])


def mapped(bench: Bench, stack: str, **given: Any) -> np.ndarray:
    """Return the map of a model that learnt the points, or what else is given."""
    training = {"STACK": stack, "SAMPLES": None if "LABEL_RASTER" in given else bench.samples(POINTS), **SLGT2, **given}
    model, _ = bench.run("trainmodel", **training, MODEL_OUT=str(bench.out / "model"))
    results, _ = bench.run("mapstack", STACK=stack, MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"))
    (file,) = (bench.out / "series" / "maps").glob("map_*.tif")
    assert results["COUNT"] == 1
    return read_map(bench.out / "series", file.stem.removeprefix("map_"))


@pytest.mark.fault("A radar series of one date, or of many more than published", "It is learnt and mapped as it is")
@pytest.mark.parametrize("dates", [1, 7, *(pytest.param(count, marks=pytest.mark.long) for count in (41, 100))])
def test_series_of_any_length(bench: Bench, dates: int) -> None:
    found = mapped(bench, stack(bench, radar_images(scene.keys(dates, 6), SIZE)))
    assert np.mean(shares_right(found)) > 0.8


@pytest.mark.fault("Images that are smaller than a square or a tile of the network", "They are learnt and mapped as they are")
def test_images_smaller_than_a_square(bench: Bench) -> None:
    found = mapped(bench, stack(bench, radar_images(scene.keys(4, 12), SIZE)), CROP_SIZE=64, TILE_SIZE=128)
    assert found.shape == (SIZE, SIZE) and (found > 0).all()


@pytest.mark.fault("Dates of a radar series have no data at all", "They are left out; the map is that of the others")
def test_dates_without_data(bench: Bench) -> None:
    images = radar_images(scene.keys(5, 12), SIZE)
    for key in list(images)[1::2]:
        images[key] = np.zeros_like(images[key])
    found = mapped(bench, stack(bench, images))
    assert np.mean(shares_right(found)) > 0.8


@pytest.mark.fault("A raster of labels in another coordinate system than the radar images", "The labels are found at their places")
def test_labels_of_another_coordinate_system(bench: Bench) -> None:
    here = bench.inputs / "here.tif"
    scene.write_image(here, scene.land(SIZE)[np.newaxis])
    system = osr.SpatialReference()
    system.ImportFromEPSG(25831)
    there = bench.inputs / "labels.tif"
    gdal.Warp(str(there), str(here), dstSRS=system.ExportToWkt(), resampleAlg="near", dstNodata=0)
    here.unlink()
    given = {"LABEL_RASTER": str(there), "CLASS_FIELD": None, "EPOCHS": 1}
    found = mapped(bench, stack(bench, radar_images(scene.keys(3, 12), SIZE)), **given)
    values = np.unique(found)
    assert {1, 2, 3} >= set(values.tolist()) and (found > 0).all()


@pytest.mark.fault("Few labels of a class lie in one block, which is learnt from or kept aside", "The class is learnt all the same")
def test_a_class_in_one_block_alone(bench: Bench) -> None:
    rare = POINTS.value == 3
    corner = rare & (POINTS.row < 8)
    few = POINTS.take(np.flatnonzero(~rare | corner))
    found = mapped(bench, stack(bench, radar_images(scene.keys(4, 12), SIZE)), SAMPLES=bench.samples(few))
    assert shares_right(found)[2] > 0.8
