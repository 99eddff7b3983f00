"""Runs that the project keeps: renamed, removed, loaded again, and repeated as Python, command and model."""

from __future__ import annotations

import dataclasses
import shlex
import subprocess
from pathlib import Path

import pytest
from desk_map import map_page
from desk_window import click, layer_names, until
from qgis.core import QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from recipes import QUICK_TREES
from traces import listing

from tlcm_qgis.gui.desk.run_record import FINISHED, RunRecord


@pytest.fixture
def page(window, chain):
    return map_page(window, chain.result("createdemostack"))


@pytest.fixture
def kept_run(page, chain):
    """Give a finished run that the project keeps, of results that lie on disk."""
    outputs = chain.result("maptimeseries")
    parameters = {"STACK": page.state.stack_path, "SAMPLES": page.state.samples_layer().source(), "DATE": "2021-06-15"}
    parameters.update({"TREES": QUICK_TREES, "PROBABILITIES": True, "OUTPUT_FOLDER": outputs["OUTPUT_FOLDER"]})
    run = RunRecord("first try", "maptimeseries", parameters, outputs["OUTPUT_FOLDER"], FINISHED, outputs=outputs)
    page.state.put_run(run)
    return run


def rasters(folder):
    return {name: state for name, state in listing(folder).items() if name.endswith(".tif")}


def test_a_run_is_renamed_and_removed_by_keys(page, kept_run):
    runs = page.runs.list
    runs.setFocus()
    QTest.keyClick(runs, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "with clouds " + "x" * 300)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: page.state.runs[0].name != kept_run.name)
    assert page.state.runs[0].name.startswith("with clouds x") and len(page.state.runs[0].name) == 200
    until(lambda: runs.item(0).text().endswith("(finished)"))
    QTest.keyClick(runs, Qt.Key.Key_Delete)
    assert page.state.runs == () and page.form.runList.noRuns.isVisible()
    assert Path(kept_run.outputs["SERIES_OUT"]).is_file()


def test_results_of_a_run_are_loaded_again(page, kept_run):
    click(page.form.runList.load)
    until(lambda: "2021-08-15 land cover" in layer_names())
    until(lambda: page.state.series is not None)
    assert Path(page.state.series_path) == Path(kept_run.outputs["SERIES_OUT"])


def test_a_run_whose_folder_is_gone_says_so(page, kept_run, tmp_path):
    outputs = {**kept_run.outputs, "SERIES_OUT": str(tmp_path / "gone" / "series.json")}
    page.state.put_run(dataclasses.replace(kept_run, outputs=outputs, folder=str(tmp_path / "gone" / "deeper")))
    assert not page.form.runList.load.isEnabled() and "is not there any more. Run it again." in page.form.runList.load.toolTip()
    assert not page.runs.folder.isEnabled()


def test_warnings_of_a_run_are_kept_and_shown(page, kept_run, project, tmp_path):
    page.state.put_run(dataclasses.replace(kept_run, warnings=("Water has no samples.", "A date is cloudy.")))
    assert project.write(str(tmp_path / "p.qgs")) and project.read(str(tmp_path / "p.qgs"))
    assert page.form.runList.messages.text() == "&Warnings (2)…"
    click(page.form.runList.messages)
    box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox) and widget.isVisible())
    assert "Water has no samples." in box.text() and "A date is cloudy." in box.text()
    box.close()


def test_the_copied_python_repeats_the_run(page, kept_run):
    page.runs.python.trigger()
    text = QApplication.clipboard().text()
    given = {}
    exec(text, {"processing": type("Processing", (), {"run": staticmethod(lambda name, values: given.update({name: values}))})})
    assert given == {"tlcm:maptimeseries": kept_run.parameters}


def test_the_copied_command_says_the_same_to_a_shell(page, kept_run):
    folder = '/data/it\'s $HOME `x` "ü" & more'
    page.state.put_run(
        dataclasses.replace(kept_run, parameters={**kept_run.parameters, "OUTPUT_FOLDER": folder, "REFERENCE_RASTERS": ["a 1", "b"]})
    )
    page.runs.command.trigger()
    text = QApplication.clipboard().text()
    words = subprocess.run(["sh", "-c", f"printf '%s\\n' {text}"], capture_output=True, text=True, check=True).stdout.splitlines()
    assert words[:4] == ["qgis_process", "run", "tlcm:maptimeseries", "--"] and words == shlex.split(text)
    assert {f"OUTPUT_FOLDER={folder}", "PROBABILITIES=true", f"TREES={QUICK_TREES}", "REFERENCE_RASTERS=a 1", "REFERENCE_RASTERS=b"} <= {
        *words
    }


def test_the_saved_model_makes_the_same_maps(page, kept_run, tmp_path):
    from qgis import processing

    page.runs.save_model(page.runs.current(), str(tmp_path / "my run.model3"))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "my run.model3"))
    model.initAlgorithm()
    assert {item.name() for item in model.parameterDefinitions() if not item.isDestination()} == {"STACK", "SAMPLES"}
    given = {item.name(): str(tmp_path / "again") for item in model.destinationParameterDefinitions()}
    stored = {"STACK": kept_run.parameters["STACK"], "SAMPLES": kept_run.parameters["SAMPLES"]}
    processing.run(model, {**given, **stored})
    first, again = (rasters(Path(folder)) for folder in (kept_run.outputs["OUTPUT_FOLDER"], tmp_path / "again"))
    assert first == {name: state for name, state in again.items() if name in first} and len(first) >= 6


def test_a_model_in_a_place_that_is_none_is_told(page, window, kept_run, tmp_path):
    page.runs.save_model(page.runs.current(), str(tmp_path / "no folder" / "m.model3"))
    assert window.said().endswith("m.model3 cannot be written. Choose another folder.")


def test_samples_in_no_file_are_told_with_the_command(page, window, kept_run):
    memory = QgsVectorLayer("Point?crs=EPSG:32631&field=class_value:integer", "my points", "memory")
    QgsProject.instance().addMapLayer(memory)
    page.state.put_run(dataclasses.replace(kept_run, parameters={**kept_run.parameters, "SAMPLES": memory.id()}))
    page.runs.command.trigger()
    assert window.said() == '"my points" is in no file. Save it as GeoPackage, then correct the command in the clipboard.'
