"""Pre-training from the page Map: a network learns from the stack without labels, and the method begins with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from desk_stacks import make_stack
from desk_window import choose, click, type_path, until
from qgis.core import QgsProject, QgsVectorLayer
from test_desk_map import type_number
from traces import workers

from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.spec.series_document import read_series
from tlcm_qgis.gui.desk.run_record import FINISHED

DAYS = ("2021-06-15", "2021-07-15", "2021-08-15")
QUICK = {"EPOCHS": 1, "CROPS": 4, "CROP_SIZE": 8}
NO_STACK = "There is no stack yet. Choose a stack file or a folder of images on the page Stack."


@pytest.fixture
def page(window):
    """Give the page Map of an empty project, with STCLN chosen."""
    page = window.page("map")
    choose(page.form.method, "stcln")
    return page


@pytest.fixture
def stack(page, tmp_path):
    """Give the stack file that the page knows."""
    path = make_stack(tmp_path / "Daten äöü", DAYS)
    page.state.set_stack(str(path))
    until(lambda: page.state.stack is not None)
    return path


@pytest.fixture
def dialog(page, stack, worker, dialogs):
    """Give the dialog that the button opens."""
    click(page.form.pretrain)
    (dialog,) = dialogs()
    return dialog


@pytest.mark.parametrize("method", METHODS)
def test_only_a_method_that_can_begin_with_it_offers_pretraining(page, method):
    choose(page.form.method, method)
    offered = method == "stcln"
    assert page.form.pretrain.isVisible() == page.form.pretrainState.isVisible() == offered
    assert page.main.widget("PRETRAINED").isVisible() == ("PRETRAINED" in METHODS[method].parameters)
    assert not {"SIZE", "LABELS"} & {*page.main.names}


def test_without_a_stack_it_says_so(page, worker, tmp_path):
    button, state = page.form.pretrain, page.form.pretrainState
    assert not button.isEnabled() and state.text() == button.toolTip() == NO_STACK
    page.state.set_stack(str(make_stack(tmp_path, DAYS)))
    until(button.isEnabled)
    assert not state.isVisible() and button.toolTip() != ""


def test_without_an_environment_it_says_so(page, stack, monkeypatch, tmp_path):
    monkeypatch.setenv("TLCM_PYTHON", str(tmp_path / "no python"))
    page.refresh()
    assert not page.form.pretrain.isEnabled() and "no python" in page.form.pretrainState.text()


@pytest.mark.parametrize("folder", ["", "results"])
def test_the_dialog_is_filled_in(page, stack, worker, dialogs, tmp_path, folder):
    if folder:
        type_path(page.form.folder, tmp_path / folder)
    page.form.moreBox.setCollapsed(False)
    choose(page.more.widget("SIZE"), "published")
    type_number(page.main.widget("EPOCHS"), 7)
    click(page.form.pretrain)
    (dialog,) = dialogs()
    values = dialog.createProcessingParameters()
    assert values["STACK"] == str(stack) and values["SIZE"] == "published"
    assert values.get("EPOCHS", 0) == 0, "epochs of the training are not those of the pre-training"
    assert Path(values["MODEL_OUT"]) == (tmp_path / folder if folder else stack.parent) / "pretrained", "a temporary folder would not last"


@pytest.mark.parametrize("is_saved", [True, False])
def test_of_a_stack_on_a_server_the_network_lies_beside_the_project(page, project, dialogs, tmp_path, is_saved):
    if is_saved:
        assert project.write(str(tmp_path / "mine.qgs"))
    page.state.stack_path = "https://example.org/stack.json"
    page.pretraining.open("stcln", "", {})
    (dialog,) = dialogs()
    assert Path(dialog.createProcessingParameters()["MODEL_OUT"]) == (tmp_path if is_saved else Path.home()) / "pretrained"


def test_a_pretrained_network_is_not_handed_to_a_method_that_cannot_begin_with_it(page):
    page.state.remember("map/parameters", {"PRETRAINED": "/nets/model.json"})
    page.refresh()
    assert page.method_parameters() == {"PRETRAINED": "/nets/model.json"}
    choose(page.form.method, "fpn")
    assert page.method_parameters() == page.main.changes() == {}
    type_number(page.main.widget("EPOCHS"), 7)
    assert page.method_parameters() == {"EPOCHS": 7}
    choose(page.form.method, "stcln")
    assert page.method_parameters() == page.main.changes() == {"EPOCHS": 7, "PRETRAINED": "/nets/model.json"}
    choose(page.form.method, "fpn")
    type_path(page.main.widget("PRETRAINED"), "/nets/resnet50.pth")
    assert page.method_parameters()["PRETRAINED"] == "/nets/resnet50.pth"


def test_what_was_pretrained_is_what_the_method_begins_with(page, window, stack, dialog, tmp_path):
    page.state.remember("map/parameters", {"EPOCHS": 3})
    dialog.setParameters({**dialog.createProcessingParameters(), **QUICK, "MODEL_OUT": str(tmp_path / "pretrained")})
    dialog.runButton().click()
    until(lambda: "PRETRAINED" in page.method_parameters(), window.said())
    model = tmp_path / "pretrained" / "model.json"
    assert page.method_parameters() == {"EPOCHS": 3, "PRETRAINED": str(model)} and model.is_file()
    assert page.main.changes() == page.method_parameters()
    assert window.said() == f"Network on image series (STCLN) now begins with the pre-trained network {model}."
    assert page.parameters()["PRETRAINED"] == str(model) and workers() == []
    choose(page.form.method, "rf")
    assert "PRETRAINED" not in page.parameters()


def test_a_pretraining_that_failed_changes_nothing(page, window, dialog, tmp_path):
    (tmp_path / "file").write_text("mine")
    ended = []
    dialog.algorithmFinished.connect(lambda ok, _results: ended.append(ok))
    dialog.setParameters({**dialog.createProcessingParameters(), **QUICK, "MODEL_OUT": str(tmp_path / "file" / "pretrained")})
    dialog.runButton().click()
    until(lambda: ended)
    assert ended == [False] and page.method_parameters() == {} and window.said() == ""


def test_another_project_does_not_get_the_result(page, window, project, dialog, tmp_path):
    assert project.write(str(tmp_path / "mine.qgs"))
    dialog.algorithmFinished.emit(True, {"MODEL_FILE": "before"})
    assert page.method_parameters() == {"PRETRAINED": "before"}, "a project that is saved stays the same"
    project.clear()
    window.messages.clearWidgets()
    dialog.algorithmFinished.emit(True, {"MODEL_FILE": "after"})
    assert page.method_parameters() == {} and window.said() == ""


@pytest.mark.long
def test_pretrained_tuned_mapped_and_assessed_from_the_dock(page, window, chain, worker, dialogs, tmp_path):
    demo = chain.result("createdemostack")
    page.state.set_stack(demo["STACK"])
    until(lambda: page.state.stack is not None)
    samples = QgsVectorLayer(demo["SAMPLES"], "points", "ogr")
    QgsProject.instance().addMapLayer(samples)
    page.state.set_samples(samples, "class_value", "", demo["DATE"])
    type_path(page.form.folder, tmp_path / "out")
    click(page.form.pretrain)
    (dialog,) = dialogs()
    dialog.setParameters({**dialog.createProcessingParameters(), **QUICK})
    dialog.runButton().click()
    until(lambda: "PRETRAINED" in page.method_parameters(), window.said())
    dialog.close()
    type_number(page.main.widget("EPOCHS"), 10)
    click(page.form.run)
    until(lambda: not window.desk.runner.active)
    run = page.state.runs[0]
    assert (run.status, run.problem) == (FINISHED, "") and workers() == []
    assert Path(run.parameters["PRETRAINED"]) == tmp_path / "out" / "pretrained" / "model.json"
    assert len(read_series(Path(run.outputs["SERIES_OUT"])).dates) == len(page.state.stack.dates)

    results = window.page("results")
    until(lambda: page.state.series is not None)
    results.show_panel("accuracy")
    panel = results.panels["accuracy"]
    click(panel.form.assess)
    (dialog,) = dialogs()
    given = {"REFERENCE_RASTERS": sorted(map(str, Path(demo["TRUTH"]).glob("*.tif"))), "OUTPUT_JSON": str(tmp_path / "accuracy.json")}
    dialog.setParameters({**dialog.createProcessingParameters(), **given})
    dialog.runButton().click()
    until(lambda: panel.figures is not None, window.said())
    assert [date.date for date in panel.figures.dates] == [date.key for date in page.state.stack.dates]
    share, largest = _overall(panel.figures.pooled.matrix)
    assert share > largest, "the maps say no more than the most common class everywhere"
    assert f"Overall accuracy {share:.3f}" in panel.form.summary.text() and workers() == []


def _overall(matrix):
    """Return the overall accuracy, and that of a map of the most common class alone (rows: reference)."""
    counts = np.array(matrix)
    return counts.trace() / counts.sum(), counts.sum(axis=1).max() / counts.sum()
