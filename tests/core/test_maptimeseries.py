"""The whole way in one job: what it writes, what it says, and what a second run does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import rasterio

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.errors import OutputError, TlcmError
from tlcm_qgis.core.spec.methods import METHODS
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.spec.series_document import read_series
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job


def job(algorithm: str, **parameters: object) -> dict:
    return run_job(request(algorithm, parameters, {}), JobContext(lambda _: None)).outputs


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict:
    return job("createdemostack", SIZE=64, DATE_COUNT=3, OUTPUT_FOLDER=str(tmp_path_factory.mktemp("demo ü")))


def mapped(demo: dict, folder: Path, **parameters: object) -> dict:
    given = {"STACK": demo["STACK"], "DATE": demo["DATE"], "SAMPLES": demo["SAMPLES"], "TREES": 10, "OUTPUT_FOLDER": str(folder)}
    return job("maptimeseries", **{**given, **parameters})


def test_of_chosen_dates_those_and_the_ones_of_the_samples_are_mapped_in_the_extent(demo: dict, tmp_path: Path) -> None:
    """A whole series computed where two dates of a corner were asked for."""
    with rasterio.open(next(Path(demo["STACK"]).parent.glob("images/*.tif"))) as image:
        box = rasterio.windows.bounds(rasterio.windows.Window(0, 0, 40, 30), image.transform)
        crs = image.crs.to_string()
    outputs = mapped(demo, tmp_path / "out", DATES="2021-08", EXTENT=[*box, crs])
    series = read_series(Path(outputs["SERIES_OUT"]))
    assert [date.key for date in series.dates] == [demo["DATE"], "2021-08-15"]
    assert series.shape == (30, 40)


def truth(demo: dict) -> list[str]:
    return sorted(str(file) for file in Path(demo["TRUTH"]).glob("*.tif"))


def test_without_a_reference_no_accuracy_is_claimed(demo: dict, tmp_path: Path) -> None:
    """Agreement with the own samples taken for the accuracy of the map."""
    outputs = mapped(demo, tmp_path / "out")
    assert outputs["OA"] is None
    assert outputs["COUNT"] == 3
    page = Path(outputs["REPORT"]).read_text(encoding="utf-8")
    assert "accuracy of the maps is not known" in page
    assert "NOT the accuracy of the maps" in page
    assert json.loads(Path(outputs["FIGURES"]).read_text(encoding="utf-8"))["accuracy"] is None
    assert all(Path(outputs[name]).exists() for name in ("SERIES_OUT", "SAMPLES_OUT", "AUDIT_OUT", "MODEL", "CHANGES"))


@pytest.mark.parametrize("method", METHODS)
def test_report_names_the_agreement_and_the_settings_of_its_method(demo: dict, tmp_path: Path, method: str) -> None:
    """Trees of a support vector machine, or an out-of-bag figure where nothing was left out of a bag."""
    outputs = mapped(demo, tmp_path / "out", METHOD=method, EPOCHS=1)
    page = Path(outputs["REPORT"]).read_text(encoding="utf-8")
    mine = METHODS[method]
    for other in METHODS.values():
        assert (f"{other.agreement.title} of the samples" in page) == (other.agreement == mine.agreement)
        for name in other.parameters:
            parameter = ALGORITHMS["maptimeseries"].parameter(name)  # what is not given has no line
            assert (f">{parameter.label}<" in page) == (name in mine.parameters and parameter.default is not None)
    figures = json.loads(Path(outputs["FIGURES"]).read_text(encoding="utf-8"))["model"]
    assert 0 < figures[METHODS[method].agreement.figure] <= 1


def test_with_the_truth_the_report_gives_accuracies_of_every_date(demo: dict, tmp_path: Path) -> None:
    """A reference that is read and then not used."""
    outputs = mapped(demo, tmp_path / "out", REFERENCE_RASTERS=truth(demo))
    figures = json.loads(Path(outputs["FIGURES"]).read_text(encoding="utf-8"))["accuracy"]
    assert len(figures["dates"]) == 3
    assert outputs["OA"] == figures["pooled"]["overall_accuracy"]
    assert 0.4 < outputs["OA"] < 1.0


def test_second_run_keeps_whole_maps_and_takes_another_reference(demo: dict, tmp_path: Path) -> None:
    """Hours of mapping repeated, or a refusal, because only the reference is new."""
    outputs = mapped(demo, tmp_path / "out")
    maps = sorted((tmp_path / "out" / "maps").glob("*.tif"))
    times = [file.stat().st_mtime_ns for file in maps]
    again = mapped(demo, tmp_path / "out", REFERENCE_RASTERS=truth(demo))
    assert [file.stat().st_mtime_ns for file in maps] == times
    assert again["OA"] is not None
    assert outputs["SERIES_OUT"] == again["SERIES_OUT"]


def test_other_parameters_do_not_mix_with_old_results(demo: dict, tmp_path: Path) -> None:
    """Maps of two different runs in one series."""
    mapped(demo, tmp_path / "out")
    before = {file: file.read_bytes() for file in (tmp_path / "out").rglob("*") if file.is_file()}
    with pytest.raises(OutputError, match="of another run"):
        mapped(demo, tmp_path / "out", SEED=2)
    assert {file: file.read_bytes() for file in (tmp_path / "out").rglob("*") if file.is_file()} == before


def test_reference_that_fits_no_date_is_refused_before_work(demo: dict, tmp_path: Path) -> None:
    """A sentence after a night of mapping that could have come at once."""
    with pytest.raises(TlcmError):
        mapped(demo, tmp_path / "out", REFERENCE=demo["SAMPLES"], REFERENCE_VALIDITY="one_date", REFERENCE_DATE="1999-01-01")
    assert not (tmp_path / "out").exists()


def test_dated_samples_are_true_on_their_own_dates(demo: dict, tmp_path: Path) -> None:
    """A label of a later date carried over the analyst's own one."""
    first = mapped(demo, tmp_path / "first")
    again = mapped(demo, tmp_path / "again", SAMPLES=first["SAMPLES_OUT"], DATE_FIELD="date")
    figures = json.loads(Path(again["FIGURES"]).read_text(encoding="utf-8"))["samples"]
    assert figures["labelled"] == json.loads(Path(first["FIGURES"]).read_text(encoding="utf-8"))["samples"]["kept"]
    assert figures["kept"] >= figures["labelled"]
