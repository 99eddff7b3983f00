"""What is typed, dragged or scripted becomes the value of a job, or a sentence that says what to mend."""

from __future__ import annotations

import os

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.processing.values import ValueReader


@pytest.fixture
def context(project):
    context = QgsProcessingContext()
    context.setProject(project)
    return context


@pytest.fixture
def image(tmp_path):
    """Give a small image that, loaded by QGIS with its usual contrast, would get statistics beside it."""
    path = tmp_path / "images" / "S2 ä 20210615.tif"
    path.parent.mkdir()
    data = gdal.GetDriverByName("GTiff").Create(str(path), 40, 40, 1, gdal.GDT_UInt16)
    data.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.arange(1600, dtype=np.uint16).reshape(40, 40))
    data = None
    return path


def read(provider, context, algorithm, name, value):
    parameter = ALGORITHMS[algorithm].parameter(name)
    return parameter.check(ValueReader(provider.algorithm(algorithm).create(), {name: value}, context).read(parameter))


def problem(provider, context, algorithm, **values):
    ok, text = provider.algorithm(algorithm).create().checkParameterValues(values, context)
    assert not ok
    return text


def test_image_files_are_taken_without_opening_them(provider, context, image):
    assert read(provider, context, "createstack", "IMAGES", [str(image)]) == [str(image)]
    ok, text = provider.algorithm("createstack").create().checkParameterValues({"IMAGES": [str(image)], "OUTPUT": "/tmp/s.json"}, context)
    assert (ok, text) == (True, "")
    assert not context.temporaryLayerStore().mapLayers()
    assert os.listdir(image.parent) == [image.name]


@pytest.mark.parametrize("given", ["layer", "id", "name"])
def test_image_layers_give_their_files(provider, context, project, image, given):
    layer = QgsRasterLayer(str(image), "an image")
    project.addMapLayer(layer)
    value = {"layer": layer, "id": layer.id(), "name": "an image"}[given]
    assert read(provider, context, "createstack", "IMAGES", [value]) == [str(image)]


def test_a_layer_that_is_no_gdal_raster_is_refused_by_name(provider, context, project):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "my points", "memory")
    project.addMapLayer(layer)
    text = problem(provider, context, "createstack", IMAGES=[layer.id()])
    assert '"my points"' in text and "not a raster file" in text


@pytest.mark.parametrize("url", ["https://example.org/a.tif", "/vsicurl/https://example.org/a.tif", 'NETCDF:"/x/a.nc":red'])
def test_urls_virtual_paths_and_subdatasets_pass_unchanged(provider, context, url):
    assert read(provider, context, "createstack", "IMAGES", [url]) == [url]


def test_a_relative_path_is_relative_to_where_qgis_runs(provider, context, image, monkeypatch):
    monkeypatch.chdir(image.parent)
    assert read(provider, context, "createstack", "IMAGES", [image.name]) == [str(image)]


@pytest.mark.parametrize("value", ["folder", "file"])
def test_a_stack_may_be_a_file_or_a_folder(provider, context, image, value):
    path = str(image.parent if value == "folder" else image)
    algorithm = provider.algorithm("mapstack").create()
    assert algorithm.parameterDefinition("STACK").checkValueIsAcceptable(path, context)
    assert read(provider, context, "mapstack", "STACK", path) == path


@pytest.mark.parametrize(
    "value",
    [
        "500000,500100,4999900,5000000 [EPSG:32631]",
        QgsReferencedRectangle(QgsRectangle(500000, 4999900, 500100, 5000000), QgsCoordinateReferenceSystem("EPSG:32631")),
    ],
    ids=["text", "rectangle"],
)
def test_an_extent_keeps_its_coordinate_system(provider, context, value):
    assert read(provider, context, "mapstack", "EXTENT", value) == [500000, 4999900, 500100, 5000000, "EPSG:32631"]


def test_a_coordinate_system_of_this_qgis_only_travels_as_wkt(provider, context):
    crs = QgsCoordinateReferenceSystem()
    crs.createFromProj("+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs")
    value = QgsReferencedRectangle(QgsRectangle(0, 0, 1000, 1000), crs)
    text = read(provider, context, "mapstack", "EXTENT", value)[4]
    assert "Sinusoidal" in text and "6371007.181" in text


@pytest.mark.parametrize("value", ["1,2,3", "nowhere", "5,5,1,1 [EPSG:4326]"])
def test_a_wrong_extent_is_named(provider, context, value):
    assert "EXTENT" in problem(provider, context, "createstack", FOLDER="/tmp", EXTENT=value)


def test_numbers_booleans_and_choices_come_from_texts_as_scripts_write_them(provider, context):
    assert read(provider, context, "createdemostack", "SIZE", "64") == 64
    assert read(provider, context, "createdemostack", "CLOUDS", "true") is True
    assert read(provider, context, "createcomposites", "REDUCER", "medoid") == "medoid"


def test_an_expression_is_evaluated(provider, context):
    assert read(provider, context, "createdemostack", "SIZE", QgsProperty.fromExpression("60 + 4")) == 64


@pytest.mark.parametrize(
    ("algorithm", "values", "expected"),
    [
        ("createdemostack", {"SIZE": 3}, "SIZE (Width and height) is 3, but must lie between 48 and 20000"),
        ("createdemostack", {"SIZE": "many"}, "SIZE (Width and height) is 'many', which is not a number"),
        ("createdemostack", {"CLOUDS": "perhaps"}, "CLOUDS (Clouds) is 'perhaps', which is not true or false"),
        ("createcomposites", {"REDUCER": "average"}, "REDUCER (How pixels are combined) is 'average', which is not one of median, mean, medoid"),
        ("mapstack", {"STACK": "/nowhere/stack.json"}, "STACK (Image stack): /nowhere/stack.json does not exist"),
        ("mapstack", {"MODEL": "/nowhere/model"}, "MODEL (Model folder): /nowhere/model does not exist"),
        ("mapstack", {}, "STACK (Image stack) is missing"),
        ("migratesamples", {"DATE": "June 2021"}, "DATE holds 'June 2021', which is not a date"),
        ("migratesamples", {"SAMPLES": "/nowhere/s.gpkg"}, "SAMPLES (Samples): /nowhere/s.gpkg does not exist"),
        ("createstack", {}, "There are no images"),
        ("createstack", {"FOLDER": "/tmp", "IMAGES": ["https://a.org/b.tif"]}, "Both a folder (FOLDER) and a list of images (IMAGES)"),
        ("createstack", {"FOLDER": "/tmp", "OUTPUT": "/tmp/stack.txt"}, "OUTPUT (Stack file) is /tmp/stack.txt, whose name does not end in .json"),
        ("assessaccuracy", {}, "Give either a map series (SERIES) or one map (MAP)"),
        ("migratesamples", {"OUTPUT": "/tmp/samples.shp"}, "whose name does not end in .gpkg"),
    ],
)  # fmt: skip
def test_a_wrong_value_gives_a_sentence_with_the_name(provider, context, algorithm, values, expected):
    assert expected in problem(provider, context, algorithm, **values)


def test_every_problem_has_a_line_of_its_own(provider, context):
    lines = problem(provider, context, "mapstack", STACK="/no/stack.json", MODEL="/no/model", DATES="x").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["STACK", "MODEL", "DATES"]


def test_a_field_that_the_layer_lacks_is_named_with_those_it_has(provider, context, project):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=label:integer&field=when:string", "p", "memory")
    project.addMapLayer(layer)
    text = problem(provider, context, "migratesamples", SAMPLES=layer.id(), CLASS_FIELD="klass")
    assert "SAMPLES has no field klass (CLASS_FIELD). It has: label, when." in text


def test_an_output_never_replaces_an_input(provider, context, tmp_path):
    file = tmp_path / "stack.json"
    file.write_text("{}")
    text = problem(provider, context, "createcomposites", STACK=str(file), OUTPUT_FOLDER=str(tmp_path / "stack.json"))
    assert f"OUTPUT_FOLDER would replace {file}, which is the input STACK" in text
