"""Every algorithm, run as users run it: from Python and from the command line, on the same demo.

What a user would lose: a result that depends on where it was started, or images that change because they were looked at.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis import processing
from recipes import INPUTS, parameters
from traces import listing, workers

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.algorithms.trainmodel import METHOD
from tlcm_qgis.core.spec.methods import METHODS

UNKNOWN = {  # outputs that these runs leave empty
    "filtermaps": {"TRANSITIONS_OUT"},  # of the most probable sequences: test_fault_filter.py
    "maptimeseries": {"OA"},
    "trainmodel": {"CV_ACCURACY", "VAL_ACCURACY"},
    "adaptmodel": {"TARGET_ACCURACY", "TABLE", "PICTURE"},  # of a network, with samples of the target: test_fault_adapt.py
}
TOLD = (".json", ".html")  # hold times and places; rasters and vectors must be the same to the last byte


@pytest.fixture(params=list(ALGORITHMS))
def name(request):
    return request.param


def test_every_algorithm_has_a_recipe():
    assert sorted(INPUTS) == sorted(ALGORITHMS)


def test_an_algorithm_runs_and_gives_every_declared_output(name, chain):
    results = chain.result(name)
    spec = ALGORITHMS[name]
    assert {output.name for output in spec.outputs} - UNKNOWN.get(name, set()) <= set(results)
    missing = [value for value in results.values() if isinstance(value, str) and value.startswith("/") and not Path(value).exists()]
    assert missing == []


def test_the_command_line_gives_the_same_rasters_and_vectors_and_touches_no_input(name, chain, command_line, tmp_path):
    chain.result(name)
    before = listing(chain.folder)
    folder = tmp_path / "Ausgabe äöü 土地"
    done = command_line.run(name, parameters(name, chain.result, folder))
    assert done.returncode == 0, done.stderr + done.stdout
    ours, theirs = (
        {file: state for file, state in listing(place).items() if not file.endswith(TOLD)} for place in (chain.place(name), folder)
    )
    assert theirs == ours
    assert listing(chain.folder) == before
    assert workers() == []


def test_an_output_on_demand_is_made_only_when_asked_for(chain, tmp_path):
    """Outputs that were left out get a temporary place; a report that reads all images does not."""
    given = parameters("migratesamples", chain.result, tmp_path)
    results = processing.run("tlcm:migratesamples", {name: value for name, value in given.items() if name not in ("REPORT", "AUDIT")})
    assert Path(results["AUDIT"]).exists()
    assert "REPORT" not in results
    assert list(tmp_path.glob("*.html")) == []


@pytest.mark.parametrize("method", [method for method in METHODS if method != METHOD.default])
def test_every_method_maps_the_same_from_python_and_from_the_command_line(method, chain, command_line, tmp_path):
    """The other methods of the list: offered, and then not there."""
    given = {**INPUTS["trainmodel"](chain.result), "METHOD": method, "EPOCHS": 1}
    trained = processing.run("tlcm:trainmodel", {**given, "MODEL_OUT": str(tmp_path / "python")})
    done = command_line.run("trainmodel", {**given, "MODEL_OUT": str(tmp_path / "line")})
    assert done.returncode == 0, done.stderr + done.stdout
    assert 0 < trained[METHODS[method].agreement.output] <= 1
    assert {METHODS[METHOD.default].agreement.output, METHODS[method].agreement.output} & set(trained) == {METHODS[method].agreement.output}
    ours, theirs = (sorted((tmp_path / name).rglob("*.safetensors")) for name in ("python", "line"))
    assert [file.read_bytes() for file in ours] == [file.read_bytes() for file in theirs] != []
    stack = {"STACK": given["STACK"], "MODEL": str(tmp_path / "python"), "OUTPUT_FOLDER": str(tmp_path / "maps")}
    assert processing.run("tlcm:mapstack", stack)["COUNT"] == INPUTS["createdemostack"](chain.result)["DATE_COUNT"]


@pytest.mark.parametrize("how", ["python", "command line"])
def test_images_that_are_named_get_no_statistics_beside_them(chain, command_line, tmp_path, how):
    """QGIS writes .aux.xml beside every raster that it makes a layer of."""
    folder = Path(chain.result("createdemostack")["STACK"]).parent / "images"
    images = sorted(str(file) for file in folder.iterdir())
    before = listing(folder)
    given = {"IMAGES": images, "REFERENCE_GRID": images[0], "OUTPUT": str(tmp_path / "stack.json")}
    if how == "python":
        assert processing.run("tlcm:createstack", given)["COUNT"] == len(images)
    else:
        assert command_line.run("createstack", given).returncode == 0
    assert (tmp_path / "stack.json").exists()
    assert listing(folder) == before
