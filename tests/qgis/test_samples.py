"""What the worker gets to read: exactly the samples that the user sees selected, with the classes as the user named and coloured them."""

from __future__ import annotations

import hashlib

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.errors import InputError
from tlcm_qgis.processing.class_table import read_scheme, write_scheme
from tlcm_qgis.processing.samples import take_samples, write_samples

FIELDS = "field=fid:string&field=land use:string&field=note:string&field=date:string"
ROWS = [("7", "Wald", "a", "2021-06-15"), ("7", "Acker", "b", ""), ("x", "Wald", "c", "2021-07-01"), ("9", "Wasser", "d", "")]


@pytest.fixture
def layer(project):
    layer = QgsVectorLayer(f"Point?crs=EPSG:32631&{FIELDS}", "Proben äöü", "memory")
    for i, row in enumerate(ROWS):
        add(layer, f"Point({i} {2 * i})", row)
    project.addMapLayer(layer)
    return layer


def add(layer, wkt, row):
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(row))
    if wkt:
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
    assert layer.dataProvider().addFeature(feature)


def source_of(layer, selected_only=False):
    context = QgsProcessingContext()
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), selected_only)
    context.setProject(QgsProject.instance())
    return QgsProcessingParameters.parameterAsSource(QgsProcessingParameterFeatureSource("S"), {"S": definition}, context), context


def write(layer, path, selected_only=False, file="", style_of=None):
    features, _context = source_of(layer, selected_only)
    return write_samples(take_samples("SAMPLES", features, file, style_of, ("land use",), "land use"), str(path))


def written(path):
    copy = QgsVectorLayer(f"{path}|layername=samples", "copy", "ogr")
    assert copy.isValid()
    return copy


def test_needed_fields_points_and_coordinate_system_arrive(layer, tmp_path):
    assert write(layer, tmp_path / "s.gpkg") == 0
    copy = written(tmp_path / "s.gpkg")
    assert copy.crs().authid() == "EPSG:32631"
    assert [(f["land use"], f["date"], f.geometry().asPoint().x()) for f in copy.getFeatures()] == [
        (row[1], row[3], float(i)) for i, row in enumerate(ROWS)
    ]
    assert "note" not in copy.fields().names()


def test_only_the_selected_samples_arrive_in_the_order_of_the_layer(layer, tmp_path):
    ids = [feature.id() for feature in layer.getFeatures()]
    layer.selectByIds([ids[3], ids[0]])
    write(layer, tmp_path / "s.gpkg", selected_only=True)
    assert [f["land use"] for f in written(tmp_path / "s.gpkg").getFeatures()] == ["Wald", "Wasser"]


def test_a_feature_without_a_place_is_left_out_and_counted(layer, tmp_path):
    add(layer, None, ("5", "Wald", "", ""))
    assert write(layer, tmp_path / "s.gpkg") == 1
    assert written(tmp_path / "s.gpkg").featureCount() == 4


def test_class_names_and_colours_of_the_style_arrive(layer, tmp_path):
    categories = []
    for value, label, colour in (
        ("Wald", "Forest", "#00aa00"),
        ("Wasser", "Water", "#0000aa"),
        ("Acker", "", "#aaaa00"),
        (None, "", "#000000"),
    ):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("land use", categories))
    write(layer, tmp_path / "s.gpkg", style_of=layer)
    scheme = read_scheme(str(tmp_path / "s.gpkg"))
    assert [(c.value, c.code, c.name, c.colour) for c in scheme.classes] == [
        (1, "Acker", "Acker", "#aaaa00"),
        (2, "Wald", "Forest", "#00aa00"),
        (3, "Wasser", "Water", "#0000aa"),
    ]


def test_a_style_by_another_field_says_nothing_about_classes(layer, tmp_path):
    layer.setRenderer(QgsCategorizedSymbolRenderer("note", [QgsRendererCategory("a", QgsSymbol.defaultSymbol(layer.geometryType()), "A")]))
    write(layer, tmp_path / "s.gpkg", style_of=layer)
    assert read_scheme(str(tmp_path / "s.gpkg")) is None


def test_the_class_table_of_the_file_comes_before_the_style(layer, tmp_path):
    file = save(layer, tmp_path / "source.gpkg")
    scheme = ClassScheme((LandCoverClass(9, "Wald", "Wood", "#123456", "Green"),))
    write_scheme(file, scheme)
    write(layer, tmp_path / "s.gpkg", file=file, style_of=layer)
    assert read_scheme(str(tmp_path / "s.gpkg")) == scheme


def test_reading_a_file_of_samples_leaves_no_trace_in_its_folder(layer, tmp_path, project):
    folder = tmp_path / "given"
    folder.mkdir()
    file = save(layer, folder / "points.gpkg")
    write_scheme(file, ClassScheme((LandCoverClass(1, "Wald", "Wood", "#123456"),)))
    before = state(folder)
    context = QgsProcessingContext()
    loaded = QgsProcessingUtils.mapLayerFromString(f"{file}|layername=source", context)
    project.addMapLayer(context.takeResultLayer(loaded.id()))
    write(loaded, tmp_path / "s.gpkg", file=file)
    project.clear()
    assert state(folder) == before


@pytest.mark.parametrize("wkt", ["CurvePolygon(CircularString(0 0, 4 0, 4 4, 0 4, 0 0))"])
def test_arcs_become_lines(project, tmp_path, wkt):
    layer = QgsVectorLayer(f"CurvePolygon?crs=EPSG:32631&{FIELDS}", "arcs", "memory")
    add(layer, wkt, ROWS[0])
    project.addMapLayer(layer)
    write(layer, tmp_path / "s.gpkg")
    (feature,) = written(tmp_path / "s.gpkg").getFeatures()
    assert feature.geometry().asWkt().startswith("Polygon") and feature.geometry().area() > 15


def test_a_layer_without_coordinate_system_is_refused(project, tmp_path):
    layer = QgsVectorLayer(f"Point?{FIELDS}", "no crs", "memory")
    add(layer, "Point(1 1)", ROWS[0])
    layer.setCrs(QgsCoordinateReferenceSystem())
    project.addMapLayer(layer)
    with pytest.raises(InputError, match="SAMPLES has no coordinate system"):
        write(layer, tmp_path / "s.gpkg")


def test_an_empty_selection_is_refused(layer, tmp_path):
    with pytest.raises(InputError, match="holds no points or polygons"):
        write(layer, tmp_path / "s.gpkg", selected_only=True)


def save(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.layerOptions = "GPKG", "source", ["FID=key"]
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def state(folder):
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}
