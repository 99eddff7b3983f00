"""Two algorithms that write into one folder."""

from __future__ import annotations

import json
from pathlib import Path

from tlcm_qgis.core.outputs import OutputFolder, write_json
from tlcm_qgis.core.record import RunRecord
from tlcm_qgis.core.worker.context import JobContext


def _open(path: Path, algorithm: str, owned: tuple[str, ...], *, overwrite: bool = False) -> OutputFolder:
    return OutputFolder(path, RunRecord(algorithm, {"SEED": 1}, {}, JobContext(lambda _: None)), overwrite, owned)


def test_each_keeps_its_own_record_and_resumes(tmp_path: Path) -> None:
    """Changes written beside the maps must not make the maps look foreign."""
    _open(tmp_path, "mapstack", ("maps",))
    write_json(tmp_path / "maps" / "one.json", {})
    _open(tmp_path, "detectchanges", ("count.tif",)).finish({})
    (tmp_path / "count.tif").touch()
    assert _open(tmp_path, "mapstack", ("maps",)).has("maps/one.json")
    assert _open(tmp_path, "detectchanges", ("count.tif",)).has("count.tif")


def test_whoever_replaces_the_results_of_another_takes_over_its_record(tmp_path: Path) -> None:
    """Else the first job, run again, would take the other's maps for its own."""
    _open(tmp_path, "maptimeseries", ("maps",))
    write_json(tmp_path / "maps" / "one.json", {})
    _open(tmp_path, "mapstack", ("maps",), overwrite=True)
    assert json.loads((tmp_path / "run.json").read_text())["algorithm"] == "tlcm:mapstack"
