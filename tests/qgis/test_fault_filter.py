"""Transitions and numbers that cannot be used where the most probable sequence is sought.

What a user would lose: maps that follow rules which nobody gave, or a night of filtering that ends with an error.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import bad_scene as scene
import pytest
from bench import Bench
from osgeo import gdal

DATES = scene.keys(4)


@pytest.fixture(scope="module")
def series(provider, worker, tmp_path_factory) -> str:
    """Return the maps of a small scene, with probabilities."""
    bench = Bench(tmp_path_factory.mktemp("maps"))
    made = bench.stack([scene.image(index) for index in range(len(DATES))])
    found = scene.points()
    labelled = scene.Points(found.row, found.col, found.value, [DATES[index % len(DATES)] for index in range(len(found.row))])
    samples = bench.samples(labelled)
    model = bench.run("trainmodel", STACK=made, SAMPLES=samples, DATE_FIELD="day", TREES=10, MODEL_OUT=str(bench.out / "model"))[0]
    maps = bench.run("mapstack", STACK=made, MODEL=model["MODEL_OUT"], PROBABILITIES=True, OUTPUT_FOLDER=str(bench.out / "maps"))[0]
    return maps["SERIES_OUT"]


def classes_of(series: str) -> list[dict]:
    return json.loads(Path(series).read_text(encoding="utf-8"))["tlcm:classes"]


def named(series: str) -> str:
    """Return the classes as messages name them."""
    return ", ".join(f"{item['name']} ({item['value']})" for item in classes_of(series))


def table(bench: Bench, text: str) -> str:
    file = bench.inputs / "transitions äöü.csv"
    file.write_text(text, encoding="utf-8")
    return str(file)


def refused(bench: Bench, series: str, **given: object) -> str:
    return bench.refusal("filtermaps", SERIES=series, TEMPORAL="hmm", **given)


def test_the_most_probable_sequences_come_with_their_transitions(bench: Bench, series: str) -> None:
    """Confidence, probabilities and the table that can be edited; what is forbidden is in no map."""
    results, warnings = bench.run("filtermaps", SERIES=series, TEMPORAL="hmm", SPATIAL="bayes", FORBIDDEN_TRANSITIONS="Built-up>*")
    assert warnings == []
    with Path(results["TRANSITIONS_OUT"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    codes = {item["name"]: item["code"] for item in classes_of(series)}
    [built] = [row for row in rows if row["from"] == codes["Built-up"]]
    assert float(built[codes["Built-up"]]) == 1
    for key in DATES:
        for kind, bands in (("map", 1), ("confidence", 1), ("probabilities", 3)):
            assert gdal.Open(str(bench.out / "maps" / f"{kind}_{key}.tif")).RasterCount == bands


@pytest.mark.fault("TRANSITIONS is no table", "One sentence that names the file and says what it should be; no maps")
def test_a_file_that_is_no_table_is_refused(bench: Bench, series: str) -> None:
    file = table(bench, "nothing of the kind\n")
    assert refused(bench, series, TRANSITIONS=file) == (
        f"{file} is no table of transitions. Give a CSV file with a row and a column for each class, "
        "like the transitions.csv that a run without TRANSITIONS writes."
    )


@pytest.mark.fault(
    "TRANSITIONS or FORBIDDEN_TRANSITIONS names a class that the series has not", "One sentence that names it, and those there are"
)
def test_a_class_that_is_not_known_is_named(bench: Bench, series: str) -> None:
    file = table(bench, "from,Water,Moor\nWater,0.9,0.1\n")
    assert (
        refused(bench, series, TRANSITIONS=file) == f"{file} names Moor, which is no class of the series. The series has: {named(series)}."
    )
    assert refused(bench, series, FORBIDDEN_TRANSITIONS="Moor>Water") == (
        f"FORBIDDEN_TRANSITIONS names Moor, which is no class of the series. The series has: {named(series)}."
    )


@pytest.mark.fault(
    "Probabilities of a row of TRANSITIONS do not sum to 1, or are none", "One sentence that names the row, or the transition"
)
def test_rows_that_do_not_sum_are_named(bench: Bench, series: str) -> None:
    file = table(bench, "from,Water,Forest\nWater,0.9,0.3\n")
    assert refused(bench, series, TRANSITIONS=file) == (
        f"{file} gives probabilities from Water that sum to 1.2, not to 1. Correct the row; the probability of staying belongs to it."
    )
    file = table(bench, "from,Water,Forest\nWater,90,10\n")
    assert refused(bench, series, TRANSITIONS=file) == (
        f"{file} gives 90 for the transition from Water to Water, which is no probability. Write numbers from 0 to 1, or leave the cell empty."
    )


@pytest.mark.fault("All transitions are forbidden, or a forbidden one is none", "One sentence; no maps in which nothing could ever change")
def test_everything_forbidden_is_refused(bench: Bench, series: str) -> None:
    assert refused(bench, series, FORBIDDEN_TRANSITIONS="*>*") == (
        "FORBIDDEN_TRANSITIONS forbids every transition, so that no class could ever change. Forbid fewer of them."
    )
    assert refused(bench, series, FORBIDDEN_TRANSITIONS="Water to Forest") == (
        'FORBIDDEN_TRANSITIONS holds Water to Forest, which is no transition. Write each as "from>to" and separate them by commas; '
        "* stands for any class."
    )


@pytest.mark.fault("TRANSITIONS gives a probability to what FORBIDDEN_TRANSITIONS forbids", "One sentence that names the two classes")
def test_a_contradiction_is_named(bench: Bench, series: str) -> None:
    file = table(bench, "from,Water,Forest\nWater,0.9,0.1\n")
    assert refused(bench, series, TRANSITIONS=file, FORBIDDEN_TRANSITIONS="Water>Forest") == (
        f"{file} gives a probability to the transition from Water to Forest, which FORBIDDEN_TRANSITIONS forbids. Correct one of the two."
    )


@pytest.mark.fault("SMOOTHNESS has another number of values than there are classes", "One sentence with both numbers")
def test_smoothness_of_other_classes_is_refused(bench: Bench, series: str) -> None:
    assert bench.refusal("filtermaps", SERIES=series, SPATIAL="bayes", SMOOTHNESS="10,20") == (
        "SMOOTHNESS has 2 numbers, but the series has 3 classes. Give one number for all, or one for each class in the order of their values."
    )


@pytest.mark.fault(
    "Probabilities that series.json names are gone or damaged",
    "One sentence that names the file, where they are needed; majorities do without",
)
def test_probabilities_that_are_gone_are_named(bench: Bench, series: str) -> None:
    content = json.loads(Path(series).read_text(encoding="utf-8"))
    for item in content["features"]:
        for asset in item["assets"].values():
            asset["href"] = str(Path(series).parent / asset["href"])
    gone = str(bench.inputs / "probabilities.tif")
    content["features"][1]["assets"]["probabilities"]["href"] = gone
    copy = bench.inputs / "series.json"
    copy.write_text(json.dumps(content), encoding="utf-8")
    assert refused(bench, str(copy)) == (
        f"The map series {copy} lacks 1 of its {3 * len(DATES)} rasters, for example probabilities.tif. Copy the whole folder, or make the maps again."
    )
    assert bench.run("filtermaps", SERIES=str(copy), TEMPORAL="majority")[0]["COUNT"] == len(DATES)
