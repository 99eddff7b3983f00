"""What the desk keeps in the project: without it an analyst would begin anew every morning."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from desk_window import until
from qgis.core import QgsVectorLayer

from tlcm_qgis.core.spec.classes import ClassScheme
from tlcm_qgis.gui.desk.run_record import FINISHED, INTERRUPTED, RunRecord
from tlcm_qgis.gui.desk.state import DeskState
from tlcm_qgis.gui.desk.tasks import Tasks

STACK = {
    "type": "FeatureCollection",
    "tlcm:version": 1,
    "tlcm:bands": ["B04"],
    "features": [
        {
            "type": "Feature",
            "id": day,
            "properties": {"datetime": f"{day}T00:00:00Z"},
            "assets": {"image": {"href": f"{day}.tif", "bands": [{"name": "B04"}], "roles": ["data"]}},
        }
        for day in ("2021-07-15", "2021-06-15")
    ],
}


@pytest.fixture
def make_state(project):
    made = []

    def make() -> DeskState:
        tasks = Tasks()
        made.append((DeskState(project, tasks), tasks))
        return made[-1][0]

    yield make
    for state, tasks in made:
        tasks.close()
        state.close()


@pytest.fixture
def place(tmp_path):
    folder = tmp_path / "Projekt äöü"
    folder.mkdir()
    (folder / "stack.json").write_text(json.dumps(STACK), encoding="utf-8")
    return folder


def points(name: str = "points") -> QgsVectorLayer:
    return QgsVectorLayer("Point?crs=EPSG:32631&field=class:integer", name, "memory")


def test_a_moved_project_goes_on_where_it_was(project, make_state, place, tmp_path):
    state = make_state()
    state.set_stack(str(place / "stack.json"))
    until(lambda: state.stack)
    state.set_date("2021-07-15")
    state.set_scheme(ClassScheme.from_labels(["water", "forest"]))
    run = RunRecord(
        "first",
        "maptimeseries",
        {"STACK": str(place / "stack.json"), "TREES": 5},
        str(place / "run"),
        FINISHED,
        outputs={"SERIES_OUT": str(place / "run" / "series.json")},
    )
    state.put_run(run)
    state.remember("map/method", "stcln")
    state.remember("map/parameters", {"EPOCHS": 7, "PRETRAINED": str(place / "pretrained" / "model.json")})
    assert project.write(str(place / "work.qgs"))
    moved = Path(shutil.move(str(place), str(tmp_path / "moved")))
    project.clear()
    assert (state.stack, state.runs, state.scheme, state.date) == (None, (), None, "")
    assert project.read(str(moved / "work.qgs"))
    until(lambda: state.stack)
    assert state.stack_path == str(moved / "stack.json") and state.date == "2021-07-15"
    assert [item.name for item in state.scheme.classes] == ["forest", "water"]
    assert state.runs[0].parameters == {"STACK": str(moved / "stack.json"), "TREES": 5}
    assert state.runs[0].series == str(moved / "run" / "series.json")
    assert state.recall("map/method") == "stcln"
    assert state.recall("map/parameters") == {"EPOCHS": 7, "PRETRAINED": str(moved / "pretrained" / "model.json")}


def test_paths_in_the_project_file_are_relative(project, make_state, place):
    state = make_state()
    state.set_stack(str(place / "stack.json"))
    state.remember("map/parameters", {"PRETRAINED": str(place / "pretrained" / "model.json")})
    assert project.write(str(place / "work.qgs"))
    assert json.loads(project.readEntry("tlcm", "desk/stack")[0]) == "./stack.json"
    notes = json.loads(project.readEntry("tlcm", "desk/notes")[0])
    assert notes["map/parameters"] == {"PRETRAINED": "./pretrained/model.json"}


def test_two_projects_in_a_row_do_not_mix(project, make_state, place):
    state = make_state()
    project.write(str(place / "empty.qgs"))
    state.set_stack(str(place / "stack.json"))
    state.put_run(RunRecord("first", "maptimeseries", {}))
    assert project.read(str(place / "empty.qgs"))
    assert (state.stack_path, state.stack, state.runs) == ("", None, ())


def test_a_project_without_the_desk_gets_no_entries(project, make_state, place):
    make_state()
    project.write(str(place / "work.qgs"))
    assert "desk" not in (place / "work.qgs").read_text(encoding="utf-8")


def test_the_dates_of_a_stack_are_in_order(make_state, place):
    state = make_state()
    state.set_stack(str(place / "stack.json"))
    until(lambda: state.stack)
    assert [date.key for date in state.stack.dates] == ["2021-06-15", "2021-07-15"] and state.date == "2021-06-15"
    assert state.stack.dates[0].files[0].href == str(place / "2021-06-15.tif")


@pytest.mark.parametrize(
    ("content", "sentence"), [("{", "is not a stack file"), ('{"type": "FeatureCollection", "features": []}', "holds no images")]
)
def test_a_wrong_stack_is_a_sentence(make_state, place, content, sentence):
    (place / "stack.json").write_text(content, encoding="utf-8")
    state = make_state()
    state.set_stack(str(place / "stack.json"))
    until(lambda: state.stack_problem)
    assert sentence in state.stack_problem and state.stack is None


def test_a_stack_that_goes_between_two_steps_is_told(make_state, place):
    state = make_state()
    state.set_stack(str(place / "stack.json"))
    until(lambda: state.stack)
    (place / "stack.json").unlink()
    told = []
    state.stack_changed.connect(lambda: told.append(state.stack_problem))
    state.check_files()
    assert told == [f"{place / 'stack.json'} is not there any more."] and state.stack is None


def test_a_samples_layer_that_is_removed_is_told(project, make_state):
    state, layer = make_state(), points("my points")
    project.addMapLayer(layer)
    state.set_samples(layer, "class", date="2021-06-15")
    assert state.samples_layer() is layer
    project.removeMapLayer(layer.id())
    assert state.samples_layer() is None
    assert state.samples_problem == 'The layer of the samples, "my points", was removed from the project.'


def test_other_layers_may_go(project, make_state):
    state, layer, other = make_state(), points(), points("other")
    project.addMapLayers([layer, other])
    state.set_samples(layer, "class")
    project.removeMapLayer(other.id())
    assert state.samples_layer() is layer and not state.samples_problem


def test_a_run_that_was_at_work_when_the_project_was_saved_is_interrupted(project, make_state, place):
    state = make_state()
    state.put_run(RunRecord("first", "maptimeseries", {}))
    assert project.write(str(place / "work.qgs")) and project.read(str(place / "work.qgs"))
    assert [run.status for run in state.runs] == [INTERRUPTED]


@pytest.mark.parametrize("text", ["{", "[1]", '"x"', '[{"name": 1}]', "null", '{"map/parameters": 1}'])
@pytest.mark.parametrize("part", ["samples", "scheme", "runs", "notes"])
def test_entries_that_somebody_has_edited_are_left_out(project, make_state, part, text):
    project.writeEntry("tlcm", f"desk/{part}", text)
    state = make_state()
    assert (state.samples_layer(), state.scheme, state.runs) == (None, None, ())


def test_a_closed_state_hears_nothing_of_the_project(project, make_state):
    state, told = make_state(), []
    state.date_changed.connect(lambda: told.append("date"))
    project.clear()
    assert told
    state.close()
    told.clear()
    project.clear()
    assert told == []
