"""Probabilities of a series: those that it has, else what class and confidence say; doubt that is lost here is lost for every step after."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasters import GRID
from small_stack import SCHEME

from tlcm_qgis.core.class_probabilities import probabilities_of
from tlcm_qgis.core.engine.forms import class_form, percent_form
from tlcm_qgis.core.engine.rasters import raster_writers
from tlcm_qgis.core.series import MapSeries
from tlcm_qgis.core.series_json import confidence_name, map_name, probabilities_name, write_series
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.core.stack.grid import Window

KEY = "2020-06-10"


@pytest.mark.parametrize(
    ("value", "confidence", "expected"),
    [
        (5, 80, [10, 80, 10]),
        (200, 35, [33, 33, 35]),
        (2, 100, [100, 0, 0]),
        (5, 10, [33, 34, 33]),  # a confidence below that of a guess makes no other class likelier
        (5, 255, [0, 100, 0]),  # a map without confidence
        (0, 255, [255, 255, 255]),
        (7, 90, [255, 255, 255]),  # no class of the scheme
    ],
)
def test_confidence_goes_to_the_class_and_the_rest_evenly_to_the_others(value: int, confidence: int, expected: list[int]) -> None:
    found = probabilities_of(np.array([value], np.uint8), np.array([confidence], np.uint8), SCHEME.values)
    assert found.dtype == np.uint8
    assert found[:, 0].tolist() == expected


def test_the_class_of_the_map_is_never_less_likely_than_another() -> None:
    confidence = np.tile(np.arange(101, dtype=np.uint8), 254)
    for count in (1, 2, 3, 6, 20, 254):
        values = range(1, count + 1)
        classes = (np.arange(confidence.size) % count + 1).astype(np.uint8)
        found = probabilities_of(classes, confidence, values).astype(int)
        assert (found.max(axis=0) == np.take_along_axis(found, classes[None].astype(int) - 1, 0)[0]).all()
        assert np.abs(found.sum(axis=0) - 100).max() <= count / 2 + 1


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit together"):
        probabilities_of(np.ones((2, 3), np.uint8), np.ones((3, 2), np.uint8), (1, 2))
    with pytest.raises(ValueError, match="0 classes"):
        probabilities_of(np.ones(2, np.uint8), np.ones(2, np.uint8), ())


def _series(folder: Path, *, bands: int = 0) -> tuple[MapSeries, dict[str, Any]]:
    """Return a series of one date and its arrays; with ``bands`` probabilities of so many classes."""
    rng = np.random.default_rng(1)
    maps = rng.choice(np.array([0, *SCHEME.values], np.uint8), GRID.shape)
    confidence = np.where(maps == 0, 255, rng.integers(40, 101, GRID.shape)).astype(np.uint8)
    table = rng.integers(0, 101, (bands, *GRID.shape)).astype(np.uint8)
    forms = {folder / map_name(KEY): class_form(SCHEME), folder / confidence_name(KEY): percent_form()}
    if bands:
        forms[folder / probabilities_name(KEY)] = percent_form([str(band) for band in range(bands)])
    with raster_writers(forms, GRID) as writers:
        for writer, values in zip(writers.values(), (maps, confidence, table), strict=False):
            writer.write(GRID.whole(), values)
    write_series(folder / "series.json", [(KEY, parse_date(KEY))], GRID, SCHEME, probabilities=bands > 0, method="rf")
    return MapSeries.open(folder), {"maps": maps, "confidence": confidence, "table": table}


def test_a_series_gives_its_own_probabilities_also_beyond_its_border(tmp_path: Path) -> None:
    series, arrays = _series(tmp_path, bands=3)
    assert series.has_probabilities
    found = series.read_probabilities(0, Window(-1, 2, 4, 5))
    np.testing.assert_array_equal(found[:, 1:], arrays["table"][:, :3, 2:7])
    assert (found[:, 0] == 255).all()
    extent = MapSeries.open(tmp_path, [600050, 5599870, 600150, 5599950, "EPSG:32631"])
    np.testing.assert_array_equal(extent.read_probabilities(0, Window(0, 0, 2, 2)), arrays["table"][:, 5:7, 5:7])


def test_a_series_without_probabilities_gives_those_of_class_and_confidence(tmp_path: Path) -> None:
    series, arrays = _series(tmp_path)
    assert not series.has_probabilities
    expected = probabilities_of(arrays["maps"], arrays["confidence"], SCHEME.values)
    np.testing.assert_array_equal(series.read_probabilities(0, GRID.whole()), expected)


def test_probabilities_of_other_classes_are_refused(tmp_path: Path) -> None:
    series, _ = _series(tmp_path, bands=2)
    with pytest.raises(
        InputError, match=r"probabilities_2020-06-10\.tif does not fit its series: it has 2 bands, the series has 3 classes"
    ):
        series.read_probabilities(0, GRID.whole())


def test_fingerprints_name_the_probabilities_where_they_are_used(tmp_path: Path) -> None:
    series, _ = _series(tmp_path, bands=3)
    file = str(tmp_path / probabilities_name(KEY))
    assert file in series.input_fingerprints(probabilities=True)
    assert file not in series.input_fingerprints()
