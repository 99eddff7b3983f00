"""Comparing maps with a reference: every pixel counted once, in the right cell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tlcm_qgis.core.accuracy.assess import assess
from tlcm_qgis.core.accuracy.change_table import change_table
from tlcm_qgis.core.accuracy.maps import SingleMap
from tlcm_qgis.core.accuracy.reference import ALL_DATES, ONE_DATE, point_reference
from tlcm_qgis.core.accuracy.reference_rasters import raster_reference
from tlcm_qgis.core.engine.forms import class_form
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.jobs import assessaccuracy
from tlcm_qgis.core.samples.files import write_samples
from tlcm_qgis.core.samples.sample_set import SampleSet
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import map_name, write_series
from tlcm_qgis.core.spec.algorithms.assessaccuracy import ALGORITHM
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import InputError, ParameterError
from tlcm_qgis.core.stack.grid import Grid
from tlcm_qgis.core.worker.context import JobContext

SIZE = 40
GRID = Grid("EPSG:32630", (10.0, 0.0, 500000.0, 0.0, -10.0, 4900000.0), SIZE, SIZE)
SCHEME = ClassScheme(tuple(LandCoverClass(v, code, code.title(), "#336699") for v, code in ((1, "water"), (3, "wood"), (7, "crop"))))
KEYS = ("2021-06-05", "2021-07-05")


def _context() -> JobContext:
    return JobContext([].append)


def _map(path: Path, values: np.ndarray) -> None:
    with raster_writer(path, GRID, class_form(SCHEME)) as writer:
        writer.write(GRID.whole(), values.astype(np.uint8))


def _maps(seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).choice([1, 3, 7], (len(KEYS), SIZE, SIZE))


@pytest.fixture
def series(tmp_path: Path) -> MapSeries:
    values = _maps()
    values[0, :2] = 0
    for key, classes in zip(KEYS, values, strict=True):
        _map(tmp_path / map_name(key), classes)
        _map(tmp_path / "maps" / f"confidence_{key}.tif", classes)
    dates = [(key, parse_date(key)) for key in KEYS]
    write_series(tmp_path / "series.json", dates, GRID, SCHEME, probabilities=False, method="rf")
    return MapSeries.open(tmp_path)


def _truth(folder: Path, values: np.ndarray, *keys: str) -> list[str]:
    for key, classes in zip(keys, values, strict=True):
        _map(folder / f"truth_{key}.tif", classes)
    return [str(folder / f"truth_{key}.tif") for key in keys]


def _by_rasters(maps: Any, paths: list[str], validity: str = ONE_DATE) -> Any:
    reference = raster_reference(paths, maps.grid, maps.dates, maps.scheme, validity, None, _context())
    return assess(maps, reference, _context())


def test_rasters_count_every_mapped_pixel_of_every_date(series: MapSeries, tmp_path: Path) -> None:
    """Rows are the reference; nodata of the map is counted apart and never as an error."""
    truth = _maps(2)
    result = _by_rasters(series, _truth(tmp_path / "truth", truth, *KEYS))
    mapped = _maps()
    expected = np.zeros((3, 3), int)
    index = {1: 0, 3: 1, 7: 2}
    for row, col in zip(truth[0, 2:].ravel(), mapped[0, 2:].ravel(), strict=True):
        expected[index[row], index[col]] += 1
    np.testing.assert_array_equal(result.dates[0].figures.matrix, expected)
    assert [date.unmapped for date in result.dates] == [2 * SIZE, 0]
    assert result.pooled.count == 2 * SIZE * SIZE - 2 * SIZE
    np.testing.assert_array_equal(result.pooled.matrix, sum(date.figures.matrix for date in result.dates))


def test_points_are_compared_on_their_date_only(series: MapSeries) -> None:
    """One date's labels say nothing about the other maps."""
    shown = _maps()[1]
    rows, cols = np.array([3, 5, 39, 20]), np.array([0, 7, 39, 1])
    values = shown[rows, cols].copy()
    values[0] = 7 if values[0] != 7 else 1
    samples = SampleSet.create(rows, cols, values, SCHEME)
    reference = point_reference(samples, series.grid, series.dates, SCHEME, ONE_DATE, KEYS[1], _context())
    result = assess(series, reference, _context())
    assert [date.date for date in result.dates] == [KEYS[1]]
    assert (result.pooled.count, result.pooled.overall) == (4, 0.75)
    assert result.interval is not None


def test_class_unknown_to_the_maps_lowers_the_accuracy_and_is_said(series: MapSeries) -> None:
    """Ten places of a class that the map cannot show are ten errors, not ten places less."""
    scheme = ClassScheme.from_labels(["wood", "snow"])
    rows = np.arange(10, 20)
    samples = SampleSet.create(rows, rows, np.full(10, scheme.match("snow")), scheme)
    messages: list[Any] = []
    reference = point_reference(samples, series.grid, series.dates, SCHEME, ALL_DATES, None, _context())
    result = assess(series, reference, JobContext(messages.append))
    assert (result.pooled.count, result.pooled.overall) == (20, 0.0)
    assert result.as_json()["classes"][-1] == {**result.as_json()["classes"][-1], "code": "snow", "value": None, "in_maps": False}
    assert any(message["type"] == "warning" and "snow" in message["message"] for message in messages)


def test_reference_on_nodata_only_is_an_error(series: MapSeries) -> None:
    """A page of dashes would look like a result."""
    samples = SampleSet.create([0, 1], [3, 4], [1, 3], SCHEME)
    reference = point_reference(samples, series.grid, series.dates, SCHEME, ONE_DATE, KEYS[0], _context())
    with pytest.raises(InputError, match="No part of the reference"):
        assess(series, reference, _context())


def test_extent_limits_what_is_compared(series: MapSeries, tmp_path: Path) -> None:
    """Figures of a part are figures of that part."""
    part = MapSeries.open(tmp_path, [500000, 4900000 - 100, 500050, 4900000 - 30, "EPSG:32630"])
    assert _by_rasters(part, _truth(tmp_path / "truth", _maps()[:1], KEYS[0])).pooled.count == 5 * 7


def _job(folder: Path, **parameters: Any) -> dict[str, Any]:
    values = {
        "SERIES": str(folder / "series.json"),
        "OUTPUT_HTML": str(folder / "a.html"),
        "OUTPUT_JSON": str(folder / "a.json"),
        **parameters,
    }
    return assessaccuracy.run(ALGORITHM.check(values), _context()).outputs


def test_job_writes_page_and_figures(series: MapSeries, tmp_path: Path) -> None:
    """The file of figures and the outputs that a model designer reads say the same."""
    outputs = _job(tmp_path, REFERENCE_RASTERS=_truth(tmp_path / "truth", _maps(2), *KEYS))
    content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    pooled = content["pooled"]
    assert (outputs["OA"], outputs["KAPPA"], outputs["F1"]) == (pooled["overall_accuracy"], pooled["kappa"], pooled["macro_f1"])
    assert f"{outputs['OA']:.3f}" in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "a.run.json").read_text(encoding="utf-8"))["finished"]


def test_job_takes_a_layer_with_dates(series: MapSeries, tmp_path: Path) -> None:
    """A layer whose date field is named is compared date by date without another word."""
    shown = _maps()
    samples = SampleSet.create([9, 9], [4, 4], [shown[0, 9, 4], shown[1, 9, 4]], SCHEME, date=list(KEYS), place_id=[1, 1])
    write_samples(tmp_path / "reference.gpkg", samples, GRID)
    outputs = _job(tmp_path, REFERENCE=str(tmp_path / "reference.gpkg"), DATE_FIELD="date")
    content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert [(date["date"], date["count"]) for date in content["dates"]] == [(key, 1) for key in KEYS]
    assert outputs["OA"] == 1.0


@pytest.mark.parametrize(
    "parameters", [{}, {"SERIES": None, "MAP": None}, {"MAP": "m.tif"}, {"REFERENCE": "r.gpkg", "REFERENCE_RASTERS": ["r.tif"]}]
)
def test_job_asks_for_one_map_source_and_one_reference(series: MapSeries, tmp_path: Path, parameters: dict[str, Any]) -> None:
    """With two of them it would be a guess which one the figures are about."""
    with pytest.raises(ParameterError, match="Give one of them"):
        _job(tmp_path, **parameters)
    assert not (tmp_path / "a.html").exists()


def test_share_of_change_against_the_first_map(series: MapSeries) -> None:
    """The table of changes of the report: pixels without data on either date are in no share."""
    table = change_table(series, _context())
    first, last = _maps()[:, 2:]
    assert table.changed == [0.0, pytest.approx((first != last).mean())]
    assert table.from_to[0, 2] == ((first == 1) & (last == 7)).sum()
    assert table.pixel_area_m2 == 100.0


def test_figures_are_json_without_nan(series: MapSeries, tmp_path: Path) -> None:
    """Other programs refuse NaN; the axes of the matrix stand in the file."""
    truth = np.full((1, SIZE, SIZE), 3)
    content = _by_rasters(series, _truth(tmp_path / "truth", truth, KEYS[1])).as_json()
    text = json.dumps(content, allow_nan=False)
    assert json.loads(text)["confusion_matrix_axes"] == {"rows": "reference", "columns": "map"}
    assert content["pooled"]["by_class"][0]["producers_accuracy"] is None


def test_figures_tell_where_each_labelled_pixel_is(series: MapSeries) -> None:
    """Who clicks at a cell of the matrix sees exactly the places that were counted in it."""
    samples = SampleSet.create([3, 5], [0, 7], [3, 7], SCHEME)
    reference = point_reference(samples, series.grid, series.dates, SCHEME, ONE_DATE, KEYS[1], _context())
    content = assess(series, reference, _context()).as_json()
    x, y = series.grid.xy([3, 5], [0, 7])
    assert content["reference_places"] == {"x": x.tolist(), "y": y.tolist(), "label": [1, 2], "dates": {KEYS[1]: [0, 1]}}
    assert content["extent"] == list(series.grid.bounds)


def test_too_many_labelled_pixels_are_not_listed(series: MapSeries, monkeypatch: pytest.MonkeyPatch) -> None:
    """Polygons of a million pixels would make a file of figures that nobody can open."""
    monkeypatch.setattr("tlcm_qgis.core.accuracy.reference.MOST_PLACES", 1)
    samples = SampleSet.create([3, 5], [0, 7], [3, 7], SCHEME)
    reference = point_reference(samples, series.grid, series.dates, SCHEME, ALL_DATES, None, _context())
    assert assess(series, reference, _context()).as_json()["reference_places"] is None


def test_figures_tell_the_reference_raster_of_each_date(series: MapSeries, tmp_path: Path) -> None:
    """The raster may have other values than the maps: what they mean stands beside its name."""
    (path,) = _truth(tmp_path / "truth", _maps(2)[:1], KEYS[1])
    content = _by_rasters(series, [path]).as_json()
    assert content["reference_places"] == {"files": {KEYS[1]: path}, "labels": {"1": 0, "3": 1, "7": 2}}


def test_single_map_of_a_series_has_its_classes(series: MapSeries, tmp_path: Path) -> None:
    """One map picked out of a series is compared by the same codes as the whole series."""
    single = SingleMap(str(tmp_path / map_name(KEYS[1])), None)
    assert single.scheme == SCHEME
    assert [date.key for date in single.dates] == [KEYS[1]]


def test_single_map_of_another_program(tmp_path: Path) -> None:
    """A classified raster without any description is assessed by its values."""
    values = _maps()[0].astype(np.uint8)
    with rasterio.open(
        tmp_path / "other.tif", "w", driver="GTiff", count=1, height=SIZE, width=SIZE, dtype="uint8", crs=GRID.crs, transform=GRID.affine
    ) as dataset:
        dataset.write(values, 1)
    single = SingleMap(str(tmp_path / "other.tif"), None)
    assert single.scheme.values == (1, 3, 7)
    assert _by_rasters(single, _truth(tmp_path, values[None], "2020-01-01")).pooled.overall == 1.0


def test_image_is_no_map(tmp_path: Path) -> None:
    """An image chosen by mistake is told apart from a map before anything is computed."""
    with rasterio.open(tmp_path / "image.tif", "w", driver="GTiff", count=1, height=2, width=2, dtype="uint16") as dataset:
        dataset.write(np.full((2, 2), 3000, np.uint16), 1)
    with pytest.raises(InputError, match="does not hold classes"):
        SingleMap(str(tmp_path / "image.tif"), None)
