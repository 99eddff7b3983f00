"""Results in the project: without this an analyst gets forty-eight grey rasters without names, dates or order."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis import processing
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsRenderContext,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from tlcm_qgis.core.spec.algorithms import ALGORITHMS
from tlcm_qgis.core.spec.classes import ClassScheme, LandCoverClass
from tlcm_qgis.core.spec.dates import parse_date
from tlcm_qgis.gui.layer_plans import CHANGE_TITLES, periods, plan_layers, run_name
from tlcm_qgis.gui.looks import style_layer
from tlcm_qgis.gui.results import announce_results
from tlcm_qgis.processing.class_table import write_scheme

DATES = ("2021-01-15", "2021-03-01", "2021-03-31")
SCHEME = ClassScheme((LandCoverClass(1, "1", "Water", "#0000ff"), LandCoverClass(2, "2", "Forest", "#00aa00")))


@pytest.fixture
def results(tmp_path):
    """Give a folder like that of a whole run: maps, confidence, changes, samples."""
    folder = tmp_path / "Ergebnis äöü"
    (folder / "maps").mkdir(parents=True)
    (folder / "changes").mkdir()
    for stem in CHANGE_TITLES:
        write_raster(folder / "changes" / f"{stem}.tif")
    features = []
    for date in DATES:
        assets = {}
        for key in ("map", "confidence"):
            write_raster(folder / "maps" / f"{key}_{date}.tif")
            assets[key] = {"href": f"maps/{key}_{date}.tif"}
        features.append({"type": "Feature", "id": date, "properties": {"datetime": f"{date}T00:00:00Z"}, "assets": assets})
    series = {"type": "FeatureCollection", "features": features, "tlcm:classes": SCHEME.as_json()}
    (folder / "series.json").write_text(json.dumps(series), encoding="utf-8")
    write_points(folder / "samples.gpkg", class_value=[1, 2])
    write_scheme(str(folder / "samples.gpkg"), SCHEME)
    return folder


def write_raster(path, value=1):
    data = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    data.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    data.SetProjection(utm().ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.full((4, 4), value, np.uint8))


def write_points(path, **fields):
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("samples", utm(), ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("date", ogr.OFTString))
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    for i, values in enumerate(zip(*fields.values(), strict=True)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({500005 + 10 * i} 4999995)"))
        feature["date"] = DATES[i]
        for name, value in zip(fields, values, strict=True):
            feature[name] = value
        layer.CreateFeature(feature)


def utm():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    return reference


def whole_run(folder):
    return {
        "OUTPUT_FOLDER": str(folder),
        "SERIES_OUT": str(folder / "series.json"),
        "SAMPLES_OUT": str(folder / "samples.gpkg"),
        "CHANGES": str(folder / "changes"),
    }


def load(project, provider, name, outputs, context=None):
    """Let QGIS's own code load what a run of ``name`` announces."""
    from processing.gui import Postprocessing

    Postprocessing.iface = None  # there is no main window here; pytest-qgis has put a stand-in in its place
    if context is None:
        context = QgsProcessingContext()
        context.setProject(project)
    announce_results(ALGORITHMS[name], outputs, context)
    log = []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(lambda text, tag, level: log.append(text))
    assert Postprocessing.handleAlgorithmResults(provider.algorithm(name).create(), context, QgsProcessingFeedback(), parameters={}), (
        "\n".join(log)
    )


def tree(group):
    """Return names and check marks of a layer tree as nested lists."""
    return [
        [child.name(), tree(child)] if isinstance(child, QgsLayerTreeGroup) else (child.name(), child.itemVisibilityChecked())
        for child in group.children()
    ]


def test_a_run_comes_as_one_group_in_time_order_with_only_the_last_map_shown(project, provider, results):
    load(project, provider, "maptimeseries", whole_run(results))
    assert tree(project.layerTreeRoot()) == [
        [
            "Map time series: Ergebnis äöü",
            [
                ("Dated samples", False),
                ["Changes", [(title, False) for title in CHANGE_TITLES.values()]],
                ["Confidence", [(f"{date} confidence", False) for date in DATES]],
                ["Land cover", [(f"{date} land cover", date == DATES[-1]) for date in DATES]],
            ],
        ]
    ]
    assert len(project.mapLayers()) == 1 + len(CHANGE_TITLES) + 2 * len(DATES)


def test_layers_of_uncertainty_come_in_groups_of_their_own_with_their_dates_and_are_off(project, provider, results):
    series = json.loads((results / "series.json").read_text(encoding="utf-8"))
    for feature in series["features"]:
        for measure in ("entropy", "margin", "unlike"):
            write_raster(results / "maps" / f"{measure}_{feature['id']}.tif")
            feature["assets"][measure] = {"href": f"maps/{measure}_{feature['id']}.tif"}
    (results / "series.json").write_text(json.dumps(series), encoding="utf-8")
    load(project, provider, "mapstack", {"OUTPUT_FOLDER": str(results), "SERIES_OUT": str(results / "series.json")})
    (run,) = tree(project.layerTreeRoot())
    assert run[1][1:4] == [
        ["Unlike the training samples", [(f"{date} unlike the samples", False) for date in DATES]],
        ["Lead of the most probable class", [(f"{date} lead of the class", False) for date in DATES]],
        ["Entropy of the class probabilities", [(f"{date} entropy", False) for date in DATES]],
    ]
    (layer,) = project.mapLayersByName(f"{DATES[0]} unlike the samples")
    assert layer.temporalProperties().isActive()


def test_a_second_run_has_a_group_of_its_own(project, provider, results):
    load(project, provider, "detectchanges", {"OUTPUT_FOLDER": str(results / "changes")})
    load(project, provider, "mapstack", {"OUTPUT_FOLDER": str(results), "SERIES_OUT": str(results / "series.json")})
    assert [child.name() for child in project.layerTreeRoot().children()] == ["Map stack: Ergebnis äöü", "Detect changes: changes"]


def test_the_points_of_a_demo_are_shown(project, provider, results):
    load(project, provider, "createdemostack", {"SAMPLES": str(results / "samples.gpkg")})
    assert tree(project.layerTreeRoot()) == [("Samples of the first date", True)]


def test_a_run_into_the_same_folder_renews_its_group(project, provider, results):
    for _ in range(2):
        load(project, provider, "detectchanges", {"OUTPUT_FOLDER": str(results / "changes")})
    assert [child.name() for child in project.layerTreeRoot().children()] == ["Detect changes: changes"]
    assert len(project.layerTreeRoot().findLayers()) == len(CHANGE_TITLES)


@pytest.mark.parametrize("known", [{"tlcm:change_calibration": {"evidence": [-4, 4], "log_ratio": [-5, 5]}}, {}])
def test_the_probability_of_change_is_shown_where_the_maps_know_it(project, chain, provider, tmp_path, known):
    """Maps of random forests, and of versions before, know none, and their changes are found all the same."""
    mapped = Path(chain.result("mapstack")["SERIES_OUT"])
    series = Path(shutil.copytree(mapped.parent, tmp_path / "maps ä")) / mapped.name
    content = json.loads(series.read_text(encoding="utf-8"))
    series.write_text(json.dumps({**content, **known}), encoding="utf-8")
    outputs = processing.run("tlcm:detectchanges", {"SERIES": str(series), "OUTPUT_FOLDER": str(tmp_path / "changes")})
    load(project, provider, "detectchanges", outputs)
    titles = [title for stem, title in CHANGE_TITLES.items() if known or stem != "probability"]
    assert tree(project.layerTreeRoot()) == [["Detect changes: changes", [(title, title == "Number of changes") for title in titles]]]
    for layer in project.mapLayersByName("Probability of change"):
        assert layer.renderer().type() == "singlebandpseudocolor"
        assert 0 < layer.dataProvider().bandStatistics(1).maximumValue <= 100


def test_runs_into_folders_of_the_same_name_do_not_mix(project, provider, results):
    shutil.copytree(results / "changes", results / "other" / "changes")
    for folder in (results / "changes", results / "other" / "changes"):
        load(project, provider, "detectchanges", {"OUTPUT_FOLDER": str(folder)})
    groups = project.layerTreeRoot().children()
    assert [group.name() for group in groups] == ["Detect changes: changes (2)", "Detect changes: changes"]
    assert [len(group.children()) for group in groups] == [len(CHANGE_TITLES)] * 2


def test_a_result_that_was_replaced_is_shown_anew(project, provider, results):
    load(project, provider, "detectchanges", {"OUTPUT_FOLDER": str(results / "changes")})
    (results / "changes" / "count.tif").unlink()
    write_raster(results / "changes" / "count.tif", 7)
    load(project, provider, "detectchanges", {"OUTPUT_FOLDER": str(results / "changes")})
    (layer,) = project.mapLayersByName("Number of changes")
    assert layer.dataProvider().sample(layer.extent().center(), 1) == (7.0, True)


def test_a_map_is_shown_from_its_date_to_before_the_next(project, provider, results):
    load(project, provider, "mapstack", {"OUTPUT_FOLDER": str(results), "SERIES_OUT": str(results / "series.json")})
    found = []
    for date in DATES:
        (layer,) = project.mapLayersByName(f"{date} land cover")
        temporal = layer.temporalProperties()
        assert temporal.isActive() and temporal.mode() == Qgis.RasterTemporalMode.FixedTemporalRange
        span = temporal.fixedTemporalRange()
        assert span.begin().timeSpec() == Qt.TimeSpec.UTC and span.includeBeginning() and not span.includeEnd()
        found.append((span.begin().date().toPyDate().isoformat(), span.end().date().toPyDate().isoformat()))
    assert found == [("2021-01-15", "2021-03-01"), ("2021-03-01", "2021-03-31"), ("2021-03-31", "2021-05-08")]


def test_differences_of_two_maps_are_shown_from_their_date_to_before_the_next(project, provider, results):
    for date in DATES:
        (results / "differences").mkdir(exist_ok=True)
        write_raster(results / "differences" / f"difference_{date}.tif")
    load(project, provider, "comparemaps", {"OUTPUT_FOLDER": str(results)})
    assert tree(project.layerTreeRoot()) == [["Compare maps: Ergebnis äöü", [(f"{date} differences", date == DATES[-1]) for date in DATES]]]
    spans = [project.mapLayersByName(f"{date} differences")[0].temporalProperties().fixedTemporalRange() for date in DATES]
    assert [span.begin().date().toString("yyyy-MM-dd") for span in spans] == list(DATES)
    assert [span.end().date() for span in spans[:-1]] == [span.begin().date() for span in spans[1:]]


def test_samples_have_the_names_and_colours_of_their_classes(project, provider, results):
    load(project, provider, "maptimeseries", whole_run(results))
    (layer,) = project.mapLayersByName("Dated samples")
    categories = layer.renderer().categories()
    assert [(c.value(), c.label(), c.symbol().color().name()) for c in categories] == [(1, "Water", "#0000ff"), (2, "Forest", "#00aa00")]
    assert layer.temporalProperties().isActive()


def test_points_of_a_reference_sample_are_seen_before_they_are_labelled(project, provider, results):
    write_points(results / "reference.gpkg", class_value=[2, None])
    write_scheme(str(results / "reference.gpkg"), SCHEME)
    (plan,) = plan_layers(ALGORITHMS["createreferencesample"], {"OUTPUT": str(results / "reference.gpkg")})
    layer = QgsVectorLayer(plan.path, plan.name)
    style_layer(layer, plan)
    renderer = layer.renderer()
    assert [(c.value(), c.label()) for c in renderer.categories()] == [(1, "Water"), (2, "Forest"), ("", "Not labelled yet")]
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    shown = {feature["class_value"] == 2: renderer.symbolForFeature(feature, context).color().name() for feature in layer.getFeatures()}
    renderer.stopRender(context)
    assert shown == {True: "#00aa00", False: "#ffffff"}


def test_samples_are_shown_as_long_as_the_map_of_their_date(project, provider, results):
    load(project, provider, "maptimeseries", whole_run(results))
    (layer,) = project.mapLayersByName("Dated samples")
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    found = {}
    for day in ("2021-01-20", "2021-03-30", "2021-04-30"):
        moment = QDateTime.fromString(f"{day}T12:00:00Z", Qt.DateFormat.ISODate)
        shown = layer.temporalProperties().createFilterString(context, QgsDateTimeRange(moment, moment))
        found[day] = sorted(feature["date"] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(shown)))
    assert found == {"2021-01-20": ["2021-01-15"], "2021-03-30": ["2021-03-01"], "2021-04-30": []}


def test_samples_and_audit_are_loaded_only_where_the_user_asked_for_it(project, provider, results):
    write_points(results / "audit.gpkg", kept=[0, 1])
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("migratesamples").create()
    wanted = QgsProcessingOutputLayerDefinition(str(results / "audit.gpkg"), project)
    algorithm.parameterAsOutputLayer({"AUDIT": wanted}, "AUDIT", context)
    load(project, provider, "migratesamples", {"OUTPUT": str(results / "samples.gpkg"), "AUDIT": str(results / "audit.gpkg")}, context)
    assert [layer.name() for layer in project.mapLayers().values()] == ["Audit of the samples"]
    (layer,) = project.mapLayers().values()
    assert [c.label() for c in layer.renderer().categories()] == ["Kept", "Dropped"]


@pytest.mark.parametrize(
    ("dates", "expected_last_days"),
    [
        (["2021-01-01", "2021-02-01", "2021-03-01"], 30),  # median of 31 and 28, rounded to even
        (["2021-01-01", "2021-01-06", "2021-01-11", "2021-03-01"], 5),
        (["2021-06-15"], 1),
        (["2021-06"], 30),
    ],
)
def test_the_last_map_lasts_as_long_as_the_others_in_the_median(dates, expected_last_days):
    begin, end = periods([parse_date(date) for date in dates])[-1]
    assert end - begin == dt.timedelta(days=expected_last_days)


def test_a_run_into_a_temporary_folder_is_named_by_its_time():
    assert run_name(ALGORITHMS["mapstack"], "/tmp/processing_x/abc/OUTPUT_FOLDER").startswith("Map stack: ")
    assert "OUTPUT_FOLDER" not in run_name(ALGORITHMS["mapstack"], "/tmp/processing_x/abc/OUTPUT_FOLDER")
