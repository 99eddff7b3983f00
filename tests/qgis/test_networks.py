"""Networks: trained and used through the toolbox and the command line, and what hinders them."""

from __future__ import annotations

import shutil
import time

import bad_scene as scene
import numpy as np
import pytest
from interruptions import LEARNING, RUN_FILE, Strike
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from test_bad_samples import images, read_map, shares_right
from traces import listing, workers

MONTHS = scene.keys(3)
LONG = pytest.mark.long
NETWORKS = ("cnn", "resnet", "tsscd", "stcln", pytest.param("slgt2", marks=LONG), pytest.param("fpn", marks=LONG))
QUICK = {"EPOCHS": 15, "BATCH_SIZE": 8, "PATCH_SIZE": 1, "CROP_SIZE": 16}  # the spectrum alone is learnt in few epochs
OTHERS = (pytest.param(name, marks=LONG) for name in ("cnn", "resnet", "stcln", "slgt2", "fpn"))
LONGER = {"fpn": {"EPOCHS": 48, "LEARNING_RATE": 0.003, "TILE_SIZE": 128, "SCALES": "2"}}  # it begins with nothing
FIRST = pytest.mark.parametrize("method", ["tsscd", *OTHERS])
FEW = {"AUGMENT": False, "MAX_SAMPLES": 20}


def quick(method):
    return {**QUICK, **LONGER.get(method, {})}


@pytest.mark.parametrize("method", NETWORKS)
def test_a_network_maps_every_date(bench, method):
    stack = bench.stack(images())
    results, _ = bench.run("trainmodel", STACK=stack, SAMPLES=bench.samples(scene.points()), METHOD=method, DATE=MONTHS[0], **quick(method))
    mapped, _ = bench.run("mapstack", STACK=stack, MODEL=results["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "maps of it"))
    assert mapped["COUNT"] == 3
    assert np.mean(shares_right(read_map(bench.out / "maps of it", MONTHS[0]))) > 0.8


@FIRST
def test_the_whole_workflow_takes_a_network(bench, method):
    given = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(scene.points()), "METHOD": method, **quick(method), **FEW}
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


@pytest.mark.parametrize("length", [2, *(pytest.param(length, marks=pytest.mark.long) for length in (13, 49))])
def test_series_of_any_length_are_learnt_and_mapped(bench, length):
    """With labels on the first and the last date; all dates of some rows are mapped."""
    size, days = 24, scene.keys(length)
    chosen = scene.points(8, size)
    labelled = scene.Points(
        *(np.tile(getattr(chosen, name), 2) for name in ("row", "col", "value")), [day for day in (days[0], days[-1]) for _ in chosen.row]
    )
    stack = bench.stack(scene.image(index, size) for index in range(length))
    training = {"STACK": stack, "SAMPLES": bench.samples(labelled), "DATE_FIELD": "day", "METHOD": "tsscd", **QUICK}
    model = bench.run("trainmodel", **training)[0]["MODEL_OUT"]
    rows = (scene.TOP - 6 * scene.PIXEL, scene.TOP - 2 * scene.PIXEL)
    extent = f"{scene.LEFT},{scene.LEFT + size * scene.PIXEL},{rows[0]},{rows[1]} [EPSG:{scene.CRS}]"
    results, _ = bench.run("mapstack", STACK=stack, MODEL=model, EXTENT=extent, OUTPUT_FOLDER=str(bench.out / "some rows"))
    assert results["COUNT"] == length
    for day in days:
        found = read_map(bench.out / "some rows", day)
        assert found.shape == (4, size) and (found > 0).all()
        if day in (days[0], days[-1]):
            assert (found == scene.land(size)[2:6]).mean() > 0.9


def test_arrays_of_the_authors_of_tsscd_are_learnt(bench):
    """Classes of every date in an array (N, 13, T)."""
    size = 24
    stack = bench.stack(scene.image(index, size) for index in range(3))
    row, col = (part.ravel() for part in np.mgrid[1:size:3, 1:size:3])
    array = np.zeros((len(row), 13, 3))
    array[:, 10] = scene.land(size)[row, col][:, np.newaxis] - 1
    array[:, 11], array[:, 12] = (part[:, np.newaxis] for part in degrees(row, col))
    file = bench.inputs / "samples.npy"
    np.save(file, array)
    samples, _ = bench.run("importsamples", FILE=str(file), STACK=stack, DATE=None, OUTPUT=str(bench.out / "samples.gpkg"))
    assert samples["COUNT"] == 3 * len(row)
    given = {"STACK": stack, "SAMPLES": samples["OUTPUT"], "CLASS_FIELD": None, "DATE": None, "METHOD": "tsscd"}
    model, _ = bench.run("trainmodel", **given, **QUICK, MODEL_OUT=str(bench.out / "model"))
    bench.run("mapstack", STACK=stack, MODEL=model["MODEL_OUT"], OUTPUT_FOLDER=str(bench.out / "series"))
    for key in MONTHS:
        found = gdal.Open(str(bench.out / "series" / "maps" / f"map_{key}.tif")).ReadAsArray()
        assert (found == scene.land(size)).mean() > 0.9


def degrees(row, col):
    """Return longitude and latitude of the middle of pixels."""
    utm, earth = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(scene.CRS)
    earth.ImportFromEPSG(4326)
    earth.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    places = zip(scene.LEFT + (col + 0.5) * scene.PIXEL, scene.TOP - (row + 0.5) * scene.PIXEL, strict=True)
    return np.array(osr.CoordinateTransformation(utm, earth).TransformPoints([tuple(map(float, place)) for place in places])).T[:2]


class Told(QgsProcessingFeedback):
    """Keeps what is told of the progress."""

    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        """Keep a text."""
        self.texts.append(text)


@pytest.mark.fault(
    "Cancel while a network is trained",
    "Within two seconds nothing runs any more; only what was learnt in whole epochs is kept, and the same job goes on there and ends with the same model",
)
def test_a_cancelled_training_goes_on(bench):
    chosen = {"STACK": bench.stack(images()), "SAMPLES": bench.samples(scene.points()), "METHOD": "tsscd", "EPOCHS": 5, "BATCH_SIZE": 16}
    given = bench.complete("trainmodel", chosen)
    processing.run("tlcm:trainmodel", given)
    unbroken = listing(bench.out)
    shutil.rmtree(bench.out)
    told = Told()
    with (
        Strike(lambda pid: LEARNING.is_now(bench.out, pid), lambda _: told.cancel()) as strike,
        pytest.raises(QgsProcessingException) as broken,
    ):
        processing.run("tlcm:trainmodel", given, feedback=told)
    seconds = time.monotonic() - strike.struck_at
    assert str(broken.value) == "Cancelled."
    assert strike.struck_at and seconds < 2
    assert workers() == []
    assert set(listing(bench.out)) == {RUN_FILE, "checkpoints/last.safetensors"}
    again = Told()
    processing.run("tlcm:trainmodel", given, feedback=again)
    told_epochs = [text for text in again.texts if text.startswith("Epoch ")]
    assert told_epochs and not any(text.startswith("Epoch 1 ") for text in told_epochs)
    assert listing(bench.out) | {RUN_FILE: ""} == unbroken | {RUN_FILE: ""}
