"""Reference samples that cannot be drawn as asked for, and the way to AcATaMa and back.

What a user would lose: days of labelling points that the estimates of accuracy cannot use.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
import yaml
from bench import Bench
from map_scene import write_maps
from osgeo import gdal, ogr
from recipes import destinations
from traces import listing

DATES = scene.keys(3)
SIZE = 60
RARE = 30  # pixels of built-up land


def maps() -> np.ndarray:
    """Return maps (3, h, w): water, forest, a little built-up land that grows, and a corner without data."""
    first = np.where(np.arange(SIZE) < 20, 1, 2)
    grown = np.broadcast_to(first, (3, SIZE, SIZE)).copy()
    grown[:, 30:35, 40:46] = 3
    grown[2, 30:40, 40:60] = 3
    grown[:, :5, :5] = 0
    return grown


def series(bench: Bench, dates: int = 3) -> str:
    return write_maps(bench.inputs / "series", DATES[:dates], maps()[:dates])


def rows(path: str, layer: str) -> list[dict[str, Any]]:
    source = ogr.Open(path)
    return [feature.items() for feature in source.GetLayerByName(layer)]


@pytest.mark.fault(
    "A stratum has fewer pixels than the points that it should get",
    "All its pixels are drawn, the rest goes to the others; a warning says so",
)
def test_a_stratum_with_few_pixels_gives_what_it_has(bench: Bench) -> None:
    results, warnings = bench.run("createreferencesample", SERIES=series(bench), DATE=DATES[0], COUNT=150)
    assert warnings == [f"The stratum Built-up has only {RARE} pixels: all of them are in the sample."]
    assert results["POINTS"] == 150 and results["STRATUM_COUNT"] == 3
    assert {row["name"]: row["points"] for row in rows(results["OUTPUT"], "tlcm_strata")}["Built-up"] == RARE


@pytest.mark.fault("Fewer points than strata need are asked for", "One sentence that says how many are needed; nothing is written")
@pytest.mark.parametrize(
    ("count", "sentence"),
    [
        (
            4,
            "COUNT is 4, but each of the 3 strata needs at least 2 points, or nothing is known of its variance. Draw more points, or choose fewer strata.",
        ),
        (
            60,
            "COUNT is 60, but 3 strata with at least 50 points each need 130. Draw more points, lower MIN_PER_STRATUM, or choose another ALLOCATION.",
        ),
    ],
)
def test_too_few_points_are_refused(bench: Bench, count: int, sentence: str) -> None:
    assert bench.refusal("createreferencesample", SERIES=series(bench), DATE=DATES[0], COUNT=count) == sentence


@pytest.mark.fault("Strata of change are asked for, and the series has one map", "One sentence that names its date; nothing is written")
@pytest.mark.parametrize("strata", ["changed", "transitions"])
def test_changes_of_one_map_are_refused(bench: Bench, strata: str) -> None:
    given = {"SERIES": series(bench, 1), "STRATA_OF": strata}
    assert bench.refusal("createreferencesample", **given) == (
        f"STRATA_OF={strata} needs at least two maps from FROM_DATE to TO_DATE, but there is 1. The series has: {DATES[0]}."
    )


def _strata(bench: Bench, values: np.ndarray, **form: Any) -> str:
    file = bench.inputs / "strata.tif"
    scene.write_image(file, values[None], **form)
    return str(file)


@pytest.mark.fault("The raster of strata is of another place", "One sentence; nothing is written")
def test_strata_of_another_place_are_refused(bench: Bench) -> None:
    file = _strata(bench, np.ones((SIZE, SIZE), np.uint8), place=(700000.0, 10.0, 0.0, 5600000.0, 0.0, -10.0))
    assert bench.refusal("createreferencesample", SERIES=series(bench), DESIGN="strata", STRATA=file) == (
        "The raster of strata has no values where the maps have data. Choose other dates, or check EXTENT and STRATA."
    )


@pytest.mark.fault("The raster of strata holds decimals, or thousands of values", "One sentence that says so; nothing is written")
@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            np.full((SIZE, SIZE), 1.5, np.float32),
            "The raster {file} does not hold classes: it has values with decimals. Choose a raster of class values.",
        ),
        (
            np.arange(1, SIZE * SIZE + 1, dtype=np.int32).reshape(SIZE, SIZE),
            "There are more than 2000 different strata. Choose a raster with fewer values, or maps with fewer classes.",
        ),
    ],
    ids=["decimals", "ids"],
)
def test_a_raster_that_holds_no_strata_is_refused(bench: Bench, values: np.ndarray, sentence: str) -> None:
    file = _strata(bench, values)
    assert bench.refusal("createreferencesample", SERIES=series(bench), DESIGN="strata", STRATA=file) == sentence.format(file=file)


@pytest.mark.fault(
    "A raster of strata covers a part of the maps only",
    "Points lie there only; a warning says what share of the maps the sample stands for",
)
def test_strata_of_a_part_of_the_maps(bench: Bench) -> None:
    values = np.zeros((SIZE, SIZE), np.uint8)
    values[:30, :30], values[:30, 30:] = 4, 9
    file = _strata(bench, values)
    results, warnings = bench.run("createreferencesample", SERIES=series(bench), DESIGN="strata", STRATA=file, COUNT=60, ALLOCATION="equal")
    assert results["POINTS"] == 60
    assert warnings == ["The strata cover 49.7 % of the pixels of the maps: the sample stands for this part only."]


@pytest.mark.fault("A raster of strata is needed and not given, or given and not used", "One sentence; nothing is written")
def test_design_and_raster_belong_together(bench: Bench) -> None:
    sentence = "DESIGN=strata needs a raster of strata (STRATA), and the other designs take none. Give both or neither."
    file = _strata(bench, np.ones((SIZE, SIZE), np.uint8))
    made = series(bench)
    assert bench.refusal("createreferencesample", SERIES=made, DESIGN="strata") == sentence
    assert bench.refusal("createreferencesample", SERIES=made, STRATA=file) == sentence


@pytest.mark.fault(
    "Points are to lie further apart than the maps are wide", "One sentence that names the stratum left without points; nothing is written"
)
def test_a_distance_wider_than_the_maps_is_refused(bench: Bench) -> None:
    given = {"SERIES": series(bench), "DATE": DATES[0], "MIN_DISTANCE": 5000, "COUNT": 150}
    assert bench.refusal("createreferencesample", **given) == (
        "A distance of 5000 between points leaves room for 0 of 50 points in the stratum Water. Lower MIN_DISTANCE, or draw fewer points."
    )


@pytest.mark.fault(
    "Points that keep a distance do not all find room", "Those that do are drawn; a warning names the stratum and the numbers"
)
def test_points_without_room_are_told(bench: Bench) -> None:
    given = {"SERIES": series(bench), "DESIGN": "simple_random", "DATE": DATES[0], "MIN_DISTANCE": 100, "COUNT": 60}
    results, warnings = bench.run("createreferencesample", **given)
    assert 10 < results["POINTS"] < 60
    assert warnings == [f"A distance of 100 between points leaves room for {results['POINTS']} of 60 points in the stratum All pixels."]


@pytest.mark.fault("The expected accuracy names a class that is not there", "One sentence that lists the strata; nothing is written")
def test_an_expected_accuracy_of_no_stratum_is_refused(bench: Bench) -> None:
    given = {"SERIES": series(bench), "DATE": DATES[0], "EXPECTED_ACCURACY": "maize=0.6,0.9"}
    assert bench.refusal("createreferencesample", **given) == (
        "EXPECTED_ACCURACY names maize, which is no stratum. The strata are: Water, Forest, Built-up."
    )


@pytest.mark.fault("The maps have no data on the date of the strata", "One sentence; nothing is written")
def test_maps_without_data_are_refused(bench: Bench) -> None:
    empty = maps()
    empty[1] = 0
    made = write_maps(bench.inputs / "series", DATES, empty)
    assert bench.refusal("createreferencesample", SERIES=made, DATE=DATES[1]) == (
        "There is no pixel to draw: the maps have no data where points may lie. Choose other dates, or check EXTENT and STRATA."
    )


@pytest.mark.fault("A sample that may be half labelled would be replaced", "It is refused unless OVERWRITE is given")
def test_a_sample_of_another_run_is_kept(bench: Bench) -> None:
    given = {"SERIES": series(bench), "DATE": DATES[0], "COUNT": 150}
    results, _ = bench.run("createreferencesample", **given)
    before = listing(bench.out)
    assert bench.refusal("createreferencesample", **given, SEED=2).startswith(
        f"{results['OUTPUT']} exists already and comes from another run."
    )
    assert listing(bench.out) == before


@pytest.mark.fault(
    "A sample that was labelled would be replaced by the same job, or with OVERWRITE",
    "It is refused, whoever labelled it: one sentence with the number of labels; nothing is lost",
)
@pytest.mark.parametrize("by", ["here", "AcATaMa"])
def test_labels_are_never_replaced(bench: Bench, by: str) -> None:
    given = {"SERIES": series(bench), "DATE": DATES[0], "COUNT": 150, "EXPORT": "acatama"}
    results, _ = bench.run("createreferencesample", **given)
    file = results["OUTPUT"]
    if by == "here":
        _labelled_here(file, maps()[0])
    else:
        file = results["ACATAMA_FILE"]
        text = Path(file).read_text(encoding="utf-8")
        labels = "".join(f"  {i}:\n    label_id: 1\n    sample_id: {i + 1}\n" for i in range(150))
        Path(file).write_text(text.replace("samples: {}", f"samples:\n{labels.rstrip()}"), encoding="utf-8")
    for overwrite in (False, True):
        assert bench.refusal("createreferencesample", **given, OVERWRITE=overwrite) == (
            f"{file} holds 150 points that were labelled; they would be lost. Choose another name."
        )


def test_a_sample_for_acatama_is_what_it_restores(bench: Bench) -> None:
    """As its core/config.py reads it: a layer of points with ``id``, a thematic map, and numbered buttons."""
    results, _ = bench.run("createreferencesample", SERIES=series(bench), DATE=DATES[0], COUNT=150, EXPORT="acatama")
    file = Path(results["ACATAMA_FILE"])
    restored = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert gdal.Open(restored["thematic_map"]["path"]).ReadAsArray().shape == (SIZE, SIZE)
    assert restored["thematic_map"]["band"] == 1 and restored["thematic_map"]["nodata"] == "0"
    buttons = {number: (button["name"], int(button["thematic_class"])) for number, button in restored["labeling_buttons"].items()}
    assert buttons == {1: ("Water", 1), 2: ("Forest", 2), 3: ("Built-up", 3)}
    assert restored["samples"] == {} and restored["samples_order"] == list(range(1, 151))
    points = ogr.Open(str(file.parent / restored["sampling_layer"]))
    assert points.GetLayerCount() == 1
    layer = points.GetLayer(0)
    assert layer.GetGeomType() == ogr.wkbPoint
    ours = {row["place_id"] for row in rows(results["OUTPUT"], "reference")}
    assert {feature["id"] for feature in layer} == ours
    assert set(restored) >= {
        "dialog_size",
        "grid_view_widgets",
        "current_sample_idx",
        "fit_to_sample",
        "is_completed",
        "view_widgets_config",
    }


def _value(truth: np.ndarray, place: ogr.Geometry) -> int:
    return int(truth[int((scene.TOP - place.GetY()) / scene.PIXEL), int((place.GetX() - scene.LEFT) / scene.PIXEL)])


def _labelled_by_acatama(file: Path, truth: np.ndarray) -> str:
    """Write what AcATaMa saves as "labelled sampling file" once every point has the class of ``truth``."""
    restored = yaml.safe_load(file.read_text(encoding="utf-8"))
    source = ogr.Open(str(file.parent / restored["sampling_layer"]))
    layer = source.GetLayer(0)
    path = file.parent / "labelled.gpkg"
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    saved = target.CreateLayer("labelled", layer.GetSpatialRef(), ogr.wkbPoint)
    for name, kind in (
        ("ID", ogr.OFTInteger),
        ("Label", ogr.OFTString),
        ("Is labeled as", ogr.OFTInteger),
        ("In thematic map as", ogr.OFTInteger),
        ("Match", ogr.OFTString),
    ):
        saved.CreateField(ogr.FieldDefn(name, kind))
    for point in layer:
        value = _value(truth, point.GetGeometryRef())
        feature = ogr.Feature(saved.GetLayerDefn())
        feature["ID"], feature["Label"], feature["Is labeled as"] = point["id"], scene.NAMES[value], value
        feature.SetGeometry(point.GetGeometryRef().Clone())
        saved.CreateFeature(feature)
    return str(path)


def _labelled_here(path: str, truth: np.ndarray) -> str:
    """Give every point of a sample the class of ``truth``."""
    source = ogr.Open(path, 1)
    layer = source.GetLayerByName("reference")
    for feature in [feature.Clone() for feature in layer]:
        feature["class_value"] = _value(truth, feature.GetGeometryRef())
        layer.SetFeature(feature)
    return path


BACK = {
    "simple": ({"DESIGN": "simple_random"}, {"DESIGN": "simple_random"}),
    "classes": ({}, {"DESIGN": "stratified", "STRATA_DATE": DATES[2]}),
    "transitions": ({"STRATA_OF": "transitions", "SMALLEST_SHARE": 0}, {"DESIGN": "strata", "STRATA": "{folder}/output_strata.tif"}),
}


@pytest.mark.parametrize("name", BACK)
def test_points_that_acatama_labelled_give_the_estimates_of_those_labelled_here(bench: Bench, name: str) -> None:
    drawn, assessed = BACK[name]
    made, truth = series(bench), maps()[2]
    truth[:, 20:26] = 1
    given = {"SERIES": made, "DATE": DATES[2], "COUNT": 250, "MIN_PER_STRATUM": 30, "EXPORT": "acatama", **drawn}
    results, _ = bench.run("createreferencesample", **given)
    theirs = {
        "REFERENCE": _labelled_by_acatama(Path(results["ACATAMA_FILE"]), truth),
        "CLASS_FIELD": "Is labeled as",
        "REFERENCE_DATE": DATES[2],
        **{key: value.format(folder=bench.out) for key, value in assessed.items()},
    }
    ours = {"REFERENCE": _labelled_here(results["OUTPUT"], truth), "CLASS_FIELD": "class_value"}
    found = []
    for place, reference in (("ours", ours), ("theirs", theirs)):
        outputs = destinations("assessaccuracy", bench.out / place)
        bench.run("assessaccuracy", **{"SERIES": made, **reference, **outputs})
        figures = json.loads(Path(outputs["OUTPUT_JSON"]).read_text(encoding="utf-8"))
        found.append(next(date["estimate"] for date in figures["dates"] if date["date"] == DATES[2]))
    assert found[0]["overall_accuracy"]["standard_error"] > 0
    assert found[0]["overall_accuracy"] == pytest.approx(found[1]["overall_accuracy"])
    np.testing.assert_allclose(found[0]["proportions"], found[1]["proportions"])
