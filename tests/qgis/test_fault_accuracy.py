"""References that do not fit the maps, and designs that do not fit the reference.

What a user would lose: figures under which a name stands, and which are about something else than they say.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import gdal, ogr, osr

DATES = scene.keys(3)
CLASSES = scene.land()
NAMES = scene.NAMES


@pytest.fixture(scope="module")
def series(provider, worker, tmp_path_factory) -> str:
    """Return the maps of a small scene."""
    bench = Bench(tmp_path_factory.mktemp("maps"))
    made = bench.stack([scene.image(index) for index in range(len(DATES))])
    samples = bench.samples(scene.points())
    given = {"STACK": made, "SAMPLES": samples, "METHOD": "rf", "OUTPUT_FOLDER": str(bench.out)}
    return bench.run("maptimeseries", **given)[0]["SERIES_OUT"]


def places(per_class: int = 10, seed: int = 5) -> list[dict[str, Any]]:
    """Return true places, as many of each class."""
    found = scene.points(per_class, seed=seed)
    return [
        {"row": int(row), "col": int(col), "class": NAMES[int(value)]}
        for row, col, value in zip(found.row, found.col, found.value, strict=True)
    ]


def layer(bench: Bench, rows: list[dict[str, Any]], file: str = "reference.gpkg") -> str:
    """Write points with a text field for each key but row and col, and return the file."""
    path = bench.inputs / file
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    system = osr.SpatialReference()
    system.ImportFromEPSG(scene.CRS)
    target = source.CreateLayer("reference", system, ogr.wkbPoint)
    names = [name for name in rows[0] if name not in ("row", "col")]
    for name in names:
        target.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(target.GetLayerDefn())
        for name in names:
            feature[name] = row[name]
        x, y = gdal.ApplyGeoTransform(list(scene.PLACE), row["col"] + 0.5, row["row"] + 0.5)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x!r} {y!r})"))
        target.CreateFeature(feature)
    return str(path)


def given(bench: Bench, series: str, rows: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Return the parameters of an assessment on the first date."""
    usual = {"REFERENCE_DATE": DATES[0]} if not {"DATE_FIELD", "DATE_CLASS_FIELDS", "REFERENCE_VALIDITY"} & set(more) else {}
    files = {"OUTPUT_HTML": str(bench.out / "page.html"), "OUTPUT_JSON": str(bench.out / "figures.json")}
    return {"SERIES": series, "REFERENCE": layer(bench, rows), "CLASS_FIELD": "class", **files, **usual, **more}


def assessed(bench: Bench, series: str, rows: list[dict[str, Any]], **more: Any) -> tuple[dict[str, Any], list[str]]:
    """Return the figures and the warnings of an assessment; they stand in the figures too."""
    _, warnings = bench.run("assessaccuracy", **given(bench, series, rows, **more))
    figures = json.loads((bench.out / "figures.json").read_text(encoding="utf-8"))
    return figures, warnings


@pytest.mark.fault(
    "All of the reference lies outside the maps",
    "The job is refused before anything is written",
)
def test_reference_elsewhere(bench: Bench, series: str) -> None:
    rows = [{**row, "row": row["row"] + 500} for row in places()]
    told = bench.refusal("assessaccuracy", **given(bench, series, rows))
    assert told.endswith(
        "reference.gpkg lies on the maps. Check its coordinate system, that its class field is filled, and the extent of the maps."
    )


@pytest.mark.fault(
    "Some places of the reference lie outside the maps",
    "They are left out and counted",
)
def test_part_of_the_reference_elsewhere(bench: Bench, series: str) -> None:
    rows = [{**row, "row": row["row"] + (500 if number < 4 else 0)} for number, row in enumerate(places())]
    figures, warnings = assessed(bench, series, rows)
    assert warnings == ["4 of 30 features were left out because they lie outside the images."]
    assert figures["pooled"]["count"] == 26


@pytest.mark.fault(
    "The reference has a class that the maps do not know",
    "Its places are errors of the maps; a warning names the class",
)
def test_class_that_the_maps_do_not_know(bench: Bench, series: str) -> None:
    rows = [{**row, "class": "Snow" if number < 5 else row["class"]} for number, row in enumerate(places())]
    figures, warnings = assessed(bench, series, rows)
    assert warnings == ["The maps do not know these classes of the reference: Snow. Places of these classes are counted as errors."]
    assert figures["pooled"]["count"] == 30
    assert figures["pooled"]["overall_accuracy"] <= 25 / 30
    area = figures["pooled"]["estimate"]["by_class"][-1]["area"]
    assert area["share"]["value"] == pytest.approx(5 / 30)


@pytest.mark.fault(
    "The maps show a class of which the reference has no place",
    "A warning names it: nothing is known of what the maps miss of it",
)
def test_class_that_the_reference_lacks(bench: Bench, series: str) -> None:
    figures, warnings = assessed(bench, series, [row for row in places() if row["class"] != "Forest"])
    assert warnings == ["The reference has no place of these classes of the maps: Forest."]
    (forest,) = (item for item in figures["pooled"]["estimate"]["by_class"] if item["code"] == "Forest")
    assert forest["producers_accuracy"] is None


@pytest.mark.fault(
    "All of the reference is of one class",
    "A warning says that nothing is known of the others; kappa is left empty",
)
def test_one_class_only(bench: Bench, series: str) -> None:
    figures, warnings = assessed(bench, series, [row for row in places() if row["class"] == "Water"])
    assert warnings == ["All of the reference is of one class, Water: nothing can be said about the others."]
    assert figures["pooled"]["count"] == 10


@pytest.mark.fault(
    "A stratum of the design has no place of the reference, another one a single place",
    "Warnings name both; the estimates are of the strata that hold places",
)
def test_strata_with_one_place_and_with_none(bench: Bench, series: str) -> None:
    rows = [row for row in places() if row["class"] == "Water"] + [row for row in places() if row["class"] == "Forest"][:1]
    figures, warnings = assessed(bench, series, rows, DESIGN="stratified")
    assert warnings == [
        "These strata hold no place of the reference: Built-up (32 % of the area). The estimates and the areas in hectares are of the other strata.",
        "These strata hold one place of the reference only: Forest. Their intervals rest on the other strata.",
        "The reference has no place of these classes of the maps: Built-up.",
    ]
    assert figures["dates"][0]["estimate"]["overall_accuracy"]["value"] == 1


@pytest.mark.fault(
    "A stratum has no area but places of the reference",
    "The job is refused with the name of the stratum",
)
def test_stratum_without_area(bench: Bench, series: str) -> None:
    rows = [{**row, "zone": "ab"[number % 2]} for number, row in enumerate(places())]
    told = bench.refusal("assessaccuracy", **given(bench, series, rows, DESIGN="strata", STRATUM_FIELD="zone", STRATUM_WEIGHTS="a=0,b=1"))
    assert (
        told == "The stratum a has no area, but 15 places of the reference lie in it. Correct its weight, or the stratum of these places."
    )


@pytest.mark.fault(
    "The weights of the strata do not add up to 1, or lack a stratum",
    "The job is refused with their sum, or with the stratum",
)
@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        (
            "a=0.5,b=0.3",
            "The weights of STRATUM_WEIGHTS add up to 0.8, not to 1. "
            "Give the shares of all strata, or their areas or pixel counts: numbers above 1 are taken as such.",
        ),
        ("a=1", "STRATUM_WEIGHTS lacks these strata of the reference: b. Give the share of the area of every stratum."),
        (
            "a=much,b=0.5",
            "STRATUM_WEIGHTS holds a=much, which is not a stratum and its weight. "
            "Write each stratum once with its share of the area, for example 1=0.4,2=0.6.",
        ),
    ],
)
def test_weights_that_do_not_fit(bench: Bench, series: str, weights: str, expected: str) -> None:
    rows = [{**row, "zone": "ab"[number % 2]} for number, row in enumerate(places())]
    form = {"DESIGN": "strata", "STRATUM_FIELD": "zone", "STRATUM_WEIGHTS": weights}
    assert bench.refusal("assessaccuracy", **given(bench, series, rows, **form)) == expected


@pytest.mark.fault(
    "A design is named, but the reference does not say what it needs",
    "The job is refused and asks for the parameter",
)
@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            {"DESIGN": "strata"},
            "The design is strata, but it is not said in which stratum a place lies. "
            "Choose the field with the stratum (STRATUM_FIELD), or a raster of strata (STRATA).",
        ),
        (
            {"DESIGN": "strata", "STRATUM_FIELD": "class"},
            "The design is strata, but it is not said how large the strata are. "
            "Give STRATUM_WEIGHTS, for example Built-up=...,Forest=...,Water=..., or a raster of strata (STRATA).",
        ),
        (
            {"STRATUM_FIELD": "class"},
            "The design is strata, but it is not said how large the strata are. "
            "Give STRATUM_WEIGHTS, for example Built-up=...,Forest=...,Water=..., or a raster of strata (STRATA).",
        ),
        (
            {"DESIGN": "clusters"},
            "DESIGN is clusters, but the reference does not say which pixels belong together. "
            "Give polygons, or the field whose value is the same for what belongs together (CLUSTER_FIELD).",
        ),
    ],
)
def test_design_without_what_it_needs(bench: Bench, series: str, form: dict[str, str], expected: str) -> None:
    assert bench.refusal("assessaccuracy", **given(bench, series, places(), **form)) == expected


@pytest.mark.fault(
    "Strata are given that the design does not use: the one that is named, or the one that the file of the sample says",
    "The job is refused with both",
)
@pytest.mark.parametrize(
    ("form", "drawn", "expected"),
    [
        (
            {"STRATUM_WEIGHTS": "1=0.4,2=0.6"},
            "stratified",
            "The file of the reference says that its design is stratified, which does not use STRATUM_WEIGHTS. ",
        ),
        ({"STRATA_DATE": DATES[0]}, "strata", "The file of the reference says that its design is strata, which does not use STRATA_DATE. "),
        ({"DESIGN": "clusters", "STRATUM_FIELD": "class"}, "", "The design is clusters, which does not use STRATUM_FIELD. "),
    ],
)
def test_strata_that_the_design_does_not_use(bench: Bench, series: str, form: dict[str, str], drawn: str, expected: str) -> None:
    parameters = given(bench, series, places(), **form)
    with sqlite3.connect(parameters["REFERENCE"]) as database:
        database.execute("CREATE TABLE tlcm_design (key TEXT, value TEXT)")
        database.executemany("INSERT INTO tlcm_design VALUES (?, ?)", [("design", drawn)] if drawn else [])
    database.close()
    unused = next(name for name in form if name != "DESIGN")
    assert bench.refusal("assessaccuracy", **parameters) == expected + f"Leave {unused} empty, or choose another design (DESIGN)."


@pytest.mark.fault(
    "The reference has a field with strata, and nobody said how large they are",
    "They are not used, and a warning says so",
)
def test_strata_of_unknown_size(bench: Bench, series: str) -> None:
    rows = [{**row, "stratum": "12"[row["class"] == "Water"]} for row in places()]
    figures, warnings = assessed(bench, series, rows)
    assert warnings == [
        "The reference has a field with strata, but nobody said how large they are: they are not used. "
        "If some of them hold more places than their area would give them, the figures are wrong; "
        "give STRATUM_WEIGHTS or STRATA, or choose DESIGN."
    ]
    assert figures["design"] == "simple_random"


@pytest.mark.fault(
    "Points of the reference lie twice in one pixel, with one class or with two",
    "One of two alike counts, contradicting ones do not; both are told",
)
def test_duplicate_points(bench: Bench, series: str) -> None:
    rows = places()
    rows += [rows[0], {**rows[1], "class": "Forest"}]
    figures, warnings = assessed(bench, series, rows)
    assert warnings == [
        "2 reference labels were left out because another label of the same pixel and time says another class.",
        "1 reference labels were merged with another one of the same pixel, time and class.",
    ]
    assert figures["pooled"]["count"] == 29


@pytest.mark.fault(
    "Dates of the reference have no map, or it has no date at all",
    "Such places are left out and counted; without any other the job is refused",
)
def test_dates_without_map(bench: Bench, series: str) -> None:
    rows = [{**row, "day": [DATES[1], "2019-05-05", None][number % 3]} for number, row in enumerate(places())]
    figures, warnings = assessed(bench, series, rows, DATE_FIELD="day")
    assert warnings == [
        "10 reference pixels have no date and are left out.",
        "10 reference pixels are of dates without a map and are left out.",
    ]
    assert [(item["date"], item["count"]) for item in figures["dates"]] == [(DATES[1], 10)]


@pytest.mark.fault(
    "No date of the reference has a map",
    "The job is refused with the dates of the maps",
)
def test_no_date_with_a_map(bench: Bench, series: str) -> None:
    rows = [{**row, "day": "2019-05-05"} for row in places()]
    told = bench.refusal("assessaccuracy", **given(bench, series, rows, DATE_FIELD="day"))
    assert (
        told == f"No part of the reference lies on a map of its date. Check the dates of the reference; the maps have {', '.join(DATES)}."
    )


@pytest.mark.fault(
    "The reference holds numbers where the maps have names",
    "They are taken as the values of the maps if none is a code or name, and the page says so",
)
def test_numbers_against_names(bench: Bench, series: str) -> None:
    value_of = {item["code"]: item["value"] for item in json.loads(Path(series).read_text(encoding="utf-8"))["tlcm:classes"]}
    rows = [{**row, "class": str(value_of[row["class"]])} for row in places()]
    figures, warnings = assessed(bench, series, rows)
    assert warnings == ["The numbers of the reference are taken as values of the maps."]
    assert figures["pooled"]["overall_accuracy"] > 0.9


@pytest.mark.fault(
    "Fields with the class of one date each are asked for that do not exist, or have no date in their names",
    "The job is refused with the fields of the layer",
)
@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (
            "c_*",
            "DATE_CLASS_FIELDS holds c_*, and no field of the layer is called so. "
            "Name fields such as class_2021-06-15 or c202106; the layer has: fid, class, note.",
        ),
        (
            "note",
            "DATE_CLASS_FIELDS holds the field note, whose name says no date. "
            "Name fields such as class_2021-06-15 or c202106; the layer has: fid, class, note.",
        ),
    ],
)
def test_fields_of_dates_that_are_none(bench: Bench, series: str, wanted: str, expected: str) -> None:
    rows = [{**row, "note": ""} for row in places()]
    assert bench.refusal("assessaccuracy", **given(bench, series, rows, DATE_CLASS_FIELDS=wanted)) == expected


def test_fields_of_dates_come_through(bench: Bench, series: str) -> None:
    """A column of classes a date, found by their names without another word."""
    rows = [{"row": row["row"], "col": row["col"], **{f"c_{key.replace('-', '')}": row["class"] for key in DATES}} for row in places()]
    form = {**given(bench, series, rows, DATE_CLASS_FIELDS=""), "CLASS_FIELD": None}
    _, warnings = bench.run("assessaccuracy", **form)
    figures = json.loads((bench.out / "figures.json").read_text(encoding="utf-8"))
    assert warnings == []
    assert [(item["date"], item["count"]) for item in figures["dates"]] == [(key, 30) for key in DATES]
    assert figures["pooled"]["estimate"]["places"] == 30


def test_design_of_a_reference_sample_comes_through(bench: Bench, series: str) -> None:
    """The tables beside the points say the strata, and the fields from when to when a label is true."""
    number = {"Water": 3, "Forest": 1, "Built-up": 2}
    rows = [{**row, "stratum": str(number[row["class"]]), "valid_from": DATES[0], "valid_to": DATES[1]} for row in places()]
    form = given(bench, series, rows, REFERENCE_VALIDITY="one_date")
    with sqlite3.connect(form["REFERENCE"]) as database:
        database.execute("CREATE TABLE tlcm_design (key TEXT, value TEXT)")
        database.executemany("INSERT INTO tlcm_design VALUES (?, ?)", [("design", "stratified"), ("date", DATES[0])])
        database.execute("CREATE TABLE tlcm_strata (stratum INTEGER, name TEXT, pixels INTEGER, points INTEGER)")
        pixels = {name: int(np.count_nonzero(value == CLASSES)) for value, name in NAMES.items()}
        database.executemany("INSERT INTO tlcm_strata VALUES (?, ?, ?, ?)", [(number[name], name, pixels[name], 10) for name in number])
    database.close()
    _, warnings = bench.run("assessaccuracy", **form)
    figures = json.loads((bench.out / "figures.json").read_text(encoding="utf-8"))
    assert warnings == []
    assert figures["design"] == "stratified"
    assert [(item["name"], item["points"]) for item in figures["strata"]] == [("Forest", 10), ("Built-up", 10), ("Water", 10)]
    assert [item["date"] for item in figures["dates"]] == DATES[:2]
