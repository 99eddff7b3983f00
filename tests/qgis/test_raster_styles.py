"""Result rasters in a QGIS that does not have the plugin: the .qml and .aux.xml beside them must be enough."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parents[2]
CLASSES = ((1, "Water & <ice>", "#1f77b4"), (3, 'Forêt "humide"', "#2ca02c"), (254, "Other", "#d62728"))
WRITE = """
import datetime as dt, sys
from pathlib import Path
import numpy as np
from tlcm_qgis.core.engine import forms
from tlcm_qgis.core.engine.rasters import raster_writer
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.stack.grid import Grid

folder, classes = Path(sys.argv[1]), CLASSES
grid = Grid("EPSG:32631", (10.0, 0.0, 500000.0, 0.0, -10.0, 5000000.0), 40, 30)
scheme = ClassScheme(tuple(LandCoverClass(v, f"c{v}", n, c) for v, n, c in classes))
base = np.random.default_rng(1).integers(0, 4, (30, 40))
days = [17897, 18262, 18691]
made = {
    "map": (forms.class_form(scheme), np.array([0, 1, 3, 254], np.uint8)[base]),
    "difference": (forms.difference_form(scheme), np.array([255, 0, 3, 254], np.uint8)[base]),
    "confidence": (forms.percent_form(), np.array([255, 10, 50, 100], np.uint8)[base]),
    "unlike": (forms.unlike_form(), np.array([255, 10, 50, 100], np.uint8)[base]),
    "count": (forms.count_form(), np.array([255, 0, 1, 2], np.uint8)[base]),
    "first_change": (forms.day_form(days, "First change"), np.array([-1, 0, days[0], days[2]], np.int32)[base]),
}
for name, (form, values) in made.items():
    with raster_writer(folder / f"{name}.tif", grid, form) as writer:
        writer.write(grid.whole(), values)
"""


@pytest.fixture(scope="module")
def rasters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with one raster of each kind, written by the worker's Python."""
    python = os.environ.get("TLCM_PYTHON")
    if not python:
        pytest.skip("TLCM_PYTHON names no worker interpreter")
    folder = tmp_path_factory.mktemp("rasters")
    script = WRITE.replace("CLASSES", repr(CLASSES))
    subprocess.run([python, "-c", script, str(folder)], check=True, cwd=ROOT, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)})
    return folder


def _legend(path: Path) -> list[tuple[str, str]]:
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid()
    message, loaded = layer.loadDefaultStyle()
    assert loaded, message
    return [(label, colour.name()) for label, colour in layer.renderer().legendSymbologyItems()]


def test_map_shows_exactly_the_classes_of_the_scheme(qgis_app: object, rasters: Path) -> None:
    """A legend with 256 grey entries, or with colours of another map, is what users of other tools get."""
    assert _legend(rasters / "map.tif") == [(name, colour) for _, name, colour in CLASSES]


def test_differences_stand_out_from_a_map_of_the_same_colours_below(qgis_app: object, rasters: Path) -> None:
    """What is the same lies under a veil, else the map below, which has the same colours, hides every difference."""
    path = rasters / "difference.tif"
    assert _legend(path) == [*((name, colour) for _, name, colour in CLASSES), ("The same class", "#ffffff")]
    layer = QgsRasterLayer(str(path), "difference")
    shown = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    values = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    places = [(r, c) for r in range(30) for c in range(40)]
    alpha = {values.value(r, c): QColor.fromRgba(shown.color(r, c)).alpha() for r, c in places if not values.isNoData(r, c)}
    assert 128 < alpha[0] < 255 and alpha[3] == alpha[254] == 255
    assert {QColor.fromRgba(shown.color(r, c)).alpha() for r, c in places if values.isNoData(r, c)} == {0}


def test_gdal_finds_category_names_and_attribute_table(rasters: Path) -> None:
    dataset = gdal.Open(str(rasters / "map.tif"))  # kept: a band without its dataset crashes
    dataset.GetMetadata()  # GDAL 3.6 reads the sidecar of a GeoTIFF only with the metadata
    band = dataset.GetRasterBand(1)
    categories = band.GetCategoryNames()
    assert [categories[value] for value, *_ in CLASSES] == [name for _, name, _ in CLASSES]
    table = band.GetDefaultRAT()
    assert [table.GetNameOfCol(i) for i in range(3)] == ["Value", "Count", "Class_Name"]
    assert [(table.GetValueAsInt(row, 0), table.GetValueAsString(row, 2)) for row in range(3)] == [(v, n) for v, n, _ in CLASSES]


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("confidence", ["0 %", "25 %", "50 %", "75 %", "100 %"]),
        (
            "unlike",
            ["Like the training samples", "At the edge of what they show", "Unlike them: beyond what was judged", "Far from all of them"],
        ),
        ("count", ["No change", "1", "2"]),
        ("first_change", ["No change", "2019-01-01", "2020-01-01", "2021-03-05"]),
    ],
)
def test_other_rasters_have_a_legend_that_says_what_they_show(qgis_app: object, rasters: Path, name: str, labels: list[str]) -> None:
    assert [label for label, _ in _legend(rasters / f"{name}.tif")] == labels


def test_the_ends_of_a_ramp_have_their_unit(qgis_app: object, rasters: Path) -> None:
    layer = QgsRasterLayer(str(rasters / "confidence.tif"), "confidence")
    layer.loadDefaultStyle()
    assert layer.renderer().shader().rasterShaderFunction().legendSettings().suffix() == " %"


def test_nodata_is_not_drawn(qgis_app: object, rasters: Path) -> None:
    """Clouds must leave a hole in the map, not a black class."""
    layer = QgsRasterLayer(str(rasters / "map.tif"), "map")
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    values = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    holes = [(r, c) for r in range(30) for c in range(40) if values.isNoData(r, c)]
    assert holes and all(QColor.fromRgba(block.color(r, c)).alpha() == 0 for r, c in holes)
