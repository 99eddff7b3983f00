"""Adapting from the page Map: a model of one sensor becomes the model with which the stack of another one is mapped."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from desk_window import choose, click, type_path, until
from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer
from test_bad_samples import read_map, shares_right
from traces import unfinished, workers

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.gui.desk.map_page import used_parameters
from tlcm_qgis.gui.desk.model_origin import origin_of
from tlcm_qgis.gui.desk.run_record import CANCELLED, FAILED, FINISHED, RunRecord
from tlcm_qgis.gui.desk.trained_model import TRAINED

DAYS = scene.keys(2)
BANDS = ("blue", "green", "red", "nir")
OTHER_BANDS = ("B5_nir", "B4_red", "B3_green", "B2_blue")
NO_STACK = "There is no stack yet. Choose a stack file or a folder of images on the page Stack."
NO_MODEL = "There is no model yet. Choose the folder of a trained model, or adapt one."


def create_stack(folder, images, bands):
    """Write images and return their stack."""
    scene.write_images(folder / "images", images, bands=bands)
    given = {"FOLDER": str(folder / "images"), "OUTPUT": str(folder / "stack.json")}
    return Path(processing.run("tlcm:createstack", given)["OUTPUT"])


@pytest.fixture(scope="module")
def sensors(provider, worker, tmp_path_factory):
    """Give a folder with the stacks of two sensors, samples of the first and a model that learnt from them."""
    folder = tmp_path_factory.mktemp("sensors")
    own = create_stack(folder / "own", {key: scene.image(index) for index, key in enumerate(DAYS)}, BANDS)
    other = {key: (scene.image(index) * 1.7 + 300).astype(np.uint16)[::-1] for index, key in enumerate(DAYS)}
    create_stack(folder / "landsat 8 äöü", other, OTHER_BANDS)
    samples = scene.write_points(folder / "points.gpkg", scene.points())
    given = {"STACK": str(own), "SAMPLES": str(samples), "CLASS_FIELD": "class", "DATE": DAYS[0], "TREES": 20}
    processing.run("tlcm:trainmodel", {**given, "MODEL_OUT": str(folder / "model")})
    return folder


@pytest.fixture
def model(sensors, tmp_path):
    """Give a copy of the model, beside which a test may write."""
    return shutil.copytree(sensors / "model", tmp_path / "model")


@pytest.fixture
def page(window, sensors):
    """Give the page Map of a project with the stack of the other sensor and no samples, where a trained model shall map."""
    page = window.page("map")
    set_stack(page, sensors / "landsat 8 äöü" / "stack.json")
    choose(page.form.method, TRAINED)
    return page


@pytest.fixture
def dialog(page, model):
    """Give the dialog that the button opens when a model is chosen."""
    type_path(page.form.model, model)
    return open_dialog(page)


def set_stack(page, path):
    page.state.set_stack(str(path))
    until(lambda: page.state.stack is not None)


def open_dialog(page):
    click(page.form.adapt)
    assert page.adapting.dialog.isVisible()
    return page.adapting.dialog


def finish(page):
    until(lambda: not page.desk.runner.active)
    assert workers() == []


# -- the model ----------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", [*METHODS, TRAINED])
def test_a_model_is_asked_for_where_a_trained_one_shall_map(window, method):
    page = window.page("map")
    choose(page.form.method, method)
    assert [widget.isVisible() for widget in (page.form.model, page.form.modelLabel, page.form.adapt)] == [method == TRAINED] * 3
    assert page.main.widget("EPOCHS").isVisible() == ("EPOCHS" in used_parameters(method) if method != TRAINED else False)


def test_what_is_missing_is_said(window, worker, sensors, tmp_path):
    page = window.page("map")
    choose(page.form.method, TRAINED)
    button, text = page.form.adapt, page.form.adaptState
    assert not button.isEnabled() and text.text() == button.toolTip() == page.form.runState.text() == NO_STACK
    set_stack(page, sensors / "landsat 8 äöü" / "stack.json")
    assert button.isEnabled() and not text.isVisible() and button.toolTip() != ""
    assert page.form.runState.text() == NO_MODEL
    assert page.form.previewState.text() == "There is no preview with a trained model. Map a small rectangle instead."
    type_path(page.form.model, tmp_path)
    assert page.form.runState.text().startswith(f"{tmp_path} is not a model folder")
    page.form.method.setFocus()
    page.form.model.setFilePath(str(sensors / "model" / "model.json"))  # as by dropping the file
    assert page.trained.folder == str(sensors / "model")
    assert page.form.modelFacts.text() == f"Random forest, 3 classes, {DAYS[0]}."
    assert page.form.runState.text() == (
        "The stack has no bands of these names, which the model takes: blue, green, red, nir. Adapt the model to this stack."
    )
    set_stack(page, sensors / "own" / "stack.json")
    type_path(page.form.folder, tmp_path / "maps")
    assert page.form.run.isEnabled() and page.form.estimate.isVisible(), page.form.runState.text()


def test_without_an_environment_it_says_so(page, monkeypatch, tmp_path):
    monkeypatch.setenv("TLCM_PYTHON", str(tmp_path / "no python"))
    page.refresh()
    assert not page.form.adapt.isEnabled() and "no python" in page.form.adaptState.text()


def test_the_model_stays_with_the_project_when_both_are_moved(page, project, model, tmp_path):
    type_path(page.form.model, model)
    assert project.write(str(tmp_path / "mine.qgs"))
    project.clear()
    assert page.trained.folder == "" and page.method != TRAINED
    shutil.copytree(tmp_path, tmp_path.with_name("moved"))
    assert project.read(str(tmp_path.with_name("moved") / "mine.qgs"))
    assert page.method == TRAINED and Path(page.trained.folder) == tmp_path.with_name("moved") / "model"
    assert page.form.model.filePath() == page.trained.folder


# -- the dialog ---------------------------------------------------------------------------------------------------------------------


def test_the_dialog_has_every_parameter(dialog):
    assert {*dialog.main.names, *dialog.more.names} == {parameter.name for parameter in ALGORITHMS["adaptmodel"].parameters}


def test_the_dialog_is_filled_in_from_the_record_of_the_training(page, sensors, model, dialog):
    assert dialog.values() == {
        "MODEL": str(model),
        "SOURCE_STACK": str(sensors / "own" / "stack.json"),
        "TARGET_STACK": page.state.stack_path,
        "SOURCE_SAMPLES": str(sensors / "points.gpkg"),
        "CLASS_FIELD": "class",
        "DATE": DAYS[0],
        "MODEL_OUT": f"{model}_landsat_8_äöü",
    }
    assert dialog.run.isEnabled() and not dialog.state.isVisible()


def test_without_a_model_the_latest_of_the_project_that_learnt_from_another_stack_is_proposed(page, sensors, model, tmp_path):
    of_this = shutil.copytree(model, tmp_path / "of this")
    runs = [("own", model), ("landsat 8 äöü", of_this), ("own", tmp_path / "gone")]
    for name, folder in runs:
        given = {"STACK": str(sensors / name / "stack.json")}
        page.state.put_run(RunRecord(name, "maptimeseries", given, str(tmp_path), FINISHED, outputs={"MODEL": str(folder)}))
    page.state.put_run(RunRecord("bad", "maptimeseries", {}, str(tmp_path), FAILED))
    values = open_dialog(page).values()
    assert (values["MODEL"], values["SOURCE_STACK"]) == (str(model), str(sensors / "own" / "stack.json"))
    assert "SOURCE_SAMPLES" not in values


def test_without_any_model_it_asks_for_one(page, sensors):
    dialog = open_dialog(page)
    assert not dialog.run.isEnabled() and dialog.state.text() == "There is no model yet. Choose the folder of a trained model."
    assert dialog.values() == {"TARGET_STACK": page.state.stack_path, "MODEL_OUT": str(sensors / "landsat 8 äöü" / "adapted")}
    dialog.reject()
    assert page.state.runs == ()


def test_with_another_model_all_that_was_not_written_by_hand_follows(sensors, dialog, tmp_path):
    type_path(dialog.main.widget("SOURCE_STACK"), tmp_path / "mine.json")
    other = shutil.copytree(sensors / "model", tmp_path / "other")
    type_path(dialog.main.widget("MODEL"), other)
    until(lambda: dialog.values()["MODEL_OUT"] == f"{other}_landsat_8_äöü")
    assert dialog.values()["SOURCE_STACK"] == str(tmp_path / "mine.json")
    unknown = shutil.copytree(sensors / "model", tmp_path / "unknown")
    (unknown / "run.json").unlink()
    type_path(dialog.main.widget("MODEL"), unknown)
    until(lambda: dialog.values()["MODEL_OUT"] == f"{unknown}_landsat_8_äöü")
    assert not {"SOURCE_SAMPLES", "CLASS_FIELD", "DATE"} & {*dialog.values()}, "those of another model"
    type_path(dialog.main.widget("SOURCE_STACK"), "")
    until(lambda: dialog.state.text() == "It is not known from which stack the model learnt. Choose its stack file.")
    assert not dialog.run.isEnabled()


def test_a_model_that_is_adapted_already_leads_to_the_one_that_it_was_made_of(page, sensors, model, tmp_path):
    given = {"MODEL": str(model), "SOURCE_STACK": str(sensors / "own" / "stack.json"), "TARGET_STACK": page.state.stack_path}
    processing.run("tlcm:adaptmodel", {**given, "MATCHING": "moments", "MODEL_OUT": str(tmp_path / "adapted")})
    type_path(page.form.model, tmp_path / "adapted")
    assert page.form.modelFacts.text().endswith("Adapted to the images of these dates.")
    dialog = open_dialog(page)
    assert {**dialog.values(), **given} == dialog.values()
    type_path(dialog.main.widget("MODEL"), tmp_path / "adapted")
    until(lambda: dialog.state.text() == f"This model is adapted already. Choose {model}.")
    assert not dialog.run.isEnabled()
    later = scene.keys(3)[2]
    create_stack(tmp_path / "later", {later: scene.image(0)}, OTHER_BANDS)
    set_stack(page, tmp_path / "later" / "stack.json")
    other = "The stack has images of other dates, to which the model is not adapted."
    assert page.form.modelFacts.text().endswith(f"Adapted to the images of these dates. {other}")


def test_a_model_of_two_stacks_needs_both(page, sensors, model):
    shutil.copytree(model, model / "second")
    content = json.loads((model / "model.json").read_text(encoding="utf-8"))
    content["properties"]["tlcm:second"] = {"href": "./second/model.json", "share": 0.5}
    (model / "model.json").write_text(json.dumps(content), encoding="utf-8")
    set_stack(page, sensors / "own" / "stack.json")
    type_path(page.form.model, model)
    assert page.trained.readiness({}).text == (
        "The model was trained on two stacks, but STACK_2 is missing: the one with the bands blue, green, red, nir. "
        "Give it, or train a model on one stack."
    )
    assert page.trained.readiness({"STACK_2": page.state.stack_path}).ready


def test_the_record_of_the_folder_above_is_not_that_of_a_model_with_its_own(sensors, tmp_path):
    model = tmp_path / "model"
    model.mkdir()
    stack = str(sensors / "own" / "stack.json")
    record = {"algorithm": "tlcm:maptimeseries", "parameters": {"STACK": stack}}
    (tmp_path / "run.json").write_text(json.dumps(record), encoding="utf-8")
    assert origin_of(str(model)) == {"MODEL": str(model), "SOURCE_STACK": stack}
    (model / "run.json").write_text(json.dumps({"algorithm": "tlcm:importmodel", "parameters": {}}), encoding="utf-8")
    assert origin_of(str(model)) == {"MODEL": str(model)}


def test_files_that_are_gone_and_hidden_addresses_are_not_proposed(model):
    file = model / "run.json"
    for stack in ("/gone/stack.json", "https://example.org/stack.json?key=***"):
        content = json.loads(file.read_text(encoding="utf-8"))
        content["parameters"] |= {"STACK": stack, "SAMPLES": "/gone/points.gpkg"}
        file.write_text(json.dumps(content), encoding="utf-8")
        assert origin_of(str(model)) == {"MODEL": str(model)}
    file.write_text("[]", encoding="utf-8")
    assert origin_of(str(model)) == {"MODEL": str(model)}


# -- the run ------------------------------------------------------------------------------------------------------------------------


def test_a_cancelled_adaptation_leaves_nothing_and_goes_on_in_the_same_place(page, model, dialog):
    target = Path(dialog.values()["MODEL_OUT"])
    click(dialog.run)
    assert not page.form.adapt.isEnabled() and page.adapting.progress.bar.isVisible()
    click(page.adapting.progress.cancel)
    finish(page)
    (run,) = page.state.runs
    assert (run.algorithm, run.status, run.name) == ("adaptmodel", CANCELLED, f"Adapt model: {target.name}")
    assert not target.exists() or unfinished(target) == []
    assert page.trained.folder == str(model) and page.form.adapt.isEnabled()
    assert open_dialog(page).values()["MODEL_OUT"] == str(target)


def test_why_an_adaptation_failed_stays_on_the_page(page, model, dialog):
    type_path(dialog.main.widget("SOURCE_STACK"), page.state.stack_path)
    click(dialog.run)
    finish(page)
    assert page.state.runs[0].status == FAILED and page.state.runs[0].problem == page.adapting.progress.text.text() != ""
    assert page.adapting.progress.text.isVisible() and page.trained.folder == str(model)


def test_a_model_for_another_stack_than_the_one_that_is_shown_by_then_is_not_taken(page, sensors, model, dialog):
    click(dialog.run)
    set_stack(page, sensors / "own" / "stack.json")
    finish(page)
    assert page.state.runs[0].status == FINISHED and page.trained.folder == str(model)


def test_trained_on_one_sensor_adapted_mapped_and_assessed_on_another(page, window, dialogs, sensors, tmp_path):
    other = page.state.stack_path
    set_stack(page, sensors / "own" / "stack.json")
    samples = QgsVectorLayer(str(sensors / "points.gpkg"), "points", "ogr")
    QgsProject.instance().addMapLayer(samples)
    page.state.set_samples(samples, "class", "", DAYS[0])
    choose(page.form.method, "rf")
    type_path(page.form.folder, tmp_path / "trained")
    click(page.form.run)
    finish(page)
    assert page.state.runs[0].status == FINISHED, page.state.runs[0].problem

    set_stack(page, other)
    page.state.set_samples(None)
    choose(page.form.method, TRAINED)
    dialog = open_dialog(page)
    origin = tmp_path / "trained" / "model", sensors / "own" / "stack.json", tmp_path / "trained" / "samples.gpkg"
    assert [dialog.values().get(name) for name in ("MODEL", "SOURCE_STACK", "SOURCE_SAMPLES")] == [*map(str, origin)]
    click(dialog.run)
    finish(page)
    adapted = page.state.runs[0]
    assert (adapted.status, adapted.problem) == (FINISHED, "")
    assert page.trained.folder == page.form.model.filePath() == adapted.outputs["MODEL_OUT"] != ""
    assert window.said() == f"The page Map now maps with the adapted model {page.trained.folder}."

    type_path(page.form.folder, tmp_path / "maps")
    assert page.parameters()["MODEL"] == page.trained.folder
    click(page.form.run)
    finish(page)
    assert (page.state.runs[0].algorithm, page.state.runs[0].problem) == ("mapstack", "")
    assert all(min(shares_right(read_map(tmp_path / "maps", day))) > 0.9 for day in DAYS)

    results = window.page("results")
    until(lambda: page.state.series is not None)
    results.show_panel("accuracy")
    panel = results.panels["accuracy"]
    click(panel.form.assess)
    (assessing,) = dialogs()
    given = {"REFERENCE": str(sensors / "points.gpkg"), "CLASS_FIELD": "class", "REFERENCE_DATE": DAYS[0]}
    assessing.setParameters({**assessing.createProcessingParameters(), **given, "OUTPUT_JSON": str(tmp_path / "accuracy.json")})
    assessing.runButton().click()
    until(lambda: panel.figures is not None, window.said())
    counts = np.array(panel.figures.pooled.matrix)
    assert counts.trace() > 0.9 * counts.sum() > 0


def test_the_list_of_runs_offers_the_model_of_a_run(page, model, tmp_path):
    page.state.put_run(RunRecord("maps", "mapstack", {}, str(tmp_path), FINISHED, outputs={"SERIES_OUT": "series.json"}))
    assert not page.runs.map_with.isEnabled()
    page.state.put_run(RunRecord("forest", "adaptmodel", {}, str(model), FINISHED, outputs={"MODEL_OUT": str(model)}))
    choose(page.form.method, "rf")
    page.runs.list.setCurrentRow(0)
    assert not page.runs.form.load.isEnabled() and page.runs.form.load.toolTip() == (
        'This run has made a model and no maps. Choose "Map with its model" under "Run…".'
    )
    page.runs.map_with.trigger()
    assert page.method == TRAINED and page.trained.folder == str(model)
