"""OVERWRITE replaces results, never what the user gave: labelled points are weeks of work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlcm_qgis.core.outputs import OutputFiles, OutputFolder
from tlcm_qgis.core.record import RunRecord
from tlcm_qgis.core.spec.errors import OutputError
from tlcm_qgis.core.worker.context import JobContext

OWNED = ("samples.gpkg", "maps")


def record(folder: Path, **given):
    sources = given.pop("sources", {})
    return RunRecord("maptimeseries", {"OUTPUT_FOLDER": str(folder), **given}, {}, JobContext([].append, sources=sources))


@pytest.mark.parametrize(
    "given",
    [
        {"sources": {"SAMPLES": "{folder}/samples.gpkg|layername=points"}},
        {"STACK": "{folder}/maps/stack.json"},
        {"REFERENCE_RASTERS": ["{folder}/maps/map.tif"]},
    ],
    ids=["samples", "stack", "rasters"],
)
def test_an_input_among_the_results_is_refused_and_kept(tmp_path, given):
    (tmp_path / "maps").mkdir()
    files = [tmp_path / "samples.gpkg", tmp_path / "maps" / "stack.json", tmp_path / "maps" / "map.tif"]
    for file in files:
        file.write_text("mine")
    filled = {key: _fill(value, str(tmp_path)) for key, value in given.items()}
    with pytest.raises(OutputError, match="is an input of this run"):
        OutputFolder(tmp_path, record(tmp_path, **filled), overwrite=True, owned=OWNED)
    assert [file.read_text() for file in files] == ["mine"] * 3


def test_inputs_beside_the_results_do_not_hinder(tmp_path):
    (tmp_path / "stack.json").write_text("mine")
    (tmp_path / "samples.gpkg").write_text("old result")
    OutputFolder(tmp_path, record(tmp_path, STACK=str(tmp_path / "stack.json")), overwrite=True, owned=OWNED)
    assert (tmp_path / "stack.json").read_text() == "mine" and not (tmp_path / "samples.gpkg").exists()


def test_a_single_output_replaces_no_input_either(tmp_path):
    file = tmp_path / "points.gpkg"
    file.write_text("mine")
    with pytest.raises(OutputError, match=r"points\.gpkg is an input of this run"):
        OutputFiles([file], record(tmp_path, SAMPLES=str(file)), overwrite=True)
    assert file.read_text() == "mine"


def test_one_file_cannot_hold_two_results(tmp_path):
    with pytest.raises(OutputError, match="is named for two results"):
        OutputFiles([tmp_path / "a.gpkg", tmp_path / "." / "a.gpkg"], record(tmp_path), overwrite=True)


def _fill(value, folder):
    if isinstance(value, dict):
        return {key: _fill(item, folder) for key, item in value.items()}
    return [item.format(folder=folder) for item in value] if isinstance(value, list) else value.format(folder=folder)
