"""Radar from its files to an assessed map, from the command line and from the dock."""

from __future__ import annotations

import json
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from desk_window import choose, click, type_path, until
from qgis.core import QgsProject, QgsVectorLayer
from radar_scene import BANDS, radar_images
from test_desk_map import type_number
from traces import listing, workers

from tlcm_qgis.core.spec.series_document import read_series
from tlcm_qgis.gui.desk.run_record import FINISHED

pytestmark = pytest.mark.long
DAYS = scene.keys(8, 12)
SLGT2 = {"METHOD": "slgt2", "EPOCHS": 30, "BATCH_SIZE": 8, "CROP_SIZE": 8, "TILE_SIZE": 16, "LEARNING_RATE": 0.003}


def write_truth(folder: Path, days: list[str]) -> list[Path]:
    """Write a raster of the classes of each day, numbered by the alphabet as in maps, and return them."""
    truth = np.array([0, 3, 2, 1], np.uint8)[scene.land()]
    files = [folder / f"truth_{day}.tif" for day in days]
    for file in files:
        scene.write_image(file, truth[np.newaxis])
    return files


def test_files_to_composites_to_one_class_a_series_from_the_command_line(bench, command_line):
    folder = scene.write_images(bench.inputs / "images", radar_images(DAYS, looks=4), None, bands=BANDS)
    samples, out = bench.samples(scene.points(30)), bench.out
    months = sorted({day[:7] for day in DAYS})
    (truth,) = write_truth(bench.inputs, [f"{months[-1]}-01"])
    before = listing(bench.inputs)
    composites = out / "composites" / "stack.json"
    steps = {
        "createstack": {"FOLDER": folder, "RADAR_UNITS": "linear", "OUTPUT": out / "stack.json"},
        "createcomposites": {
            "STACK": out / "stack.json",
            "PERIOD": "month",
            "REDUCER": "mean",
            "SPECKLE_FILTER": "multitemporal",
            "SPECKLE_WINDOW": 5,
            "RATIO": True,
            "OUTPUT_FOLDER": out / "composites",
        },
        "trainmodel": {
            **SLGT2,
            "STACK": composites,
            "SAMPLES": samples,
            "CLASS_FIELD": "class",
            "DATE": months[0],
            "LABELS": "series",
            "MODEL_OUT": out / "model",
        },
        "mapstack": {"STACK": composites, "MODEL": out / "model", "OUTPUT_FOLDER": out / "series"},
        "assessaccuracy": {
            "SERIES": out / "series" / "series.json",
            "REFERENCE_RASTERS": [truth],
            "OUTPUT_JSON": out / "accuracy.json",
            "OUTPUT_HTML": out / "accuracy.html",
        },
    }
    for name, parameters in steps.items():
        done = command_line.run(name, parameters)
        assert done.returncode == 0, done.stderr + done.stdout
    stack = json.loads(composites.read_text(encoding="utf-8"))
    assert stack["tlcm:bands"] == ["VV", "VH", "VV/VH"] and len(stack["features"]) == len(months)
    accuracy = json.loads((out / "accuracy.json").read_text(encoding="utf-8"))
    assert accuracy["pooled"]["overall_accuracy"] > 0.8
    assert listing(bench.inputs) == before and workers() == []


def test_a_radar_stack_is_mapped_and_assessed_from_the_dock(bench, window, worker, dialogs, tmp_path):
    """A class for every date, and changes."""
    page = window.page("map")
    choose(page.form.method, "slgt2")
    folder = scene.write_images(bench.inputs / "images", radar_images(DAYS[:3]), None, bands=BANDS)
    stack = bench.run("createstack", FOLDER=str(folder))[0]["OUTPUT"]
    page.state.set_stack(stack)
    until(lambda: page.state.stack is not None)
    samples = QgsVectorLayer(bench.samples(scene.points()), "points", "ogr")
    QgsProject.instance().addMapLayer(samples)
    page.state.set_samples(samples, "class", "", DAYS[0])
    type_path(page.form.folder, tmp_path / "results")
    page.form.moreBox.setCollapsed(False)
    type_number(page.main.widget("EPOCHS"), 8)
    for name in ("BATCH_SIZE", "CROP_SIZE", "TILE_SIZE"):
        type_number(page.more.widget(name), SLGT2[name])
    click(page.form.run)
    until(lambda: not window.desk.runner.active)
    run = page.state.runs[0]
    assert (run.status, run.problem) == (FINISHED, "") and workers() == []
    assert len(read_series(Path(run.outputs["SERIES_OUT"])).dates) == 3

    results = window.page("results")
    until(lambda: page.state.series is not None)
    results.show_panel("accuracy")
    panel = results.panels["accuracy"]
    click(panel.form.assess)
    (dialog,) = dialogs()
    truth = [str(file) for file in write_truth(tmp_path, DAYS[:3])]
    given = {"REFERENCE_RASTERS": truth, "OUTPUT_JSON": str(tmp_path / "accuracy.json")}
    dialog.setParameters({**dialog.createProcessingParameters(), **given})
    dialog.runButton().click()
    until(lambda: panel.figures is not None, window.said())
    counts = np.array(panel.figures.pooled.matrix)
    assert counts.trace() / counts.sum() > 0.6
