"""Samples that hardly can be checked, or not at all: one clear sentence, or a warning and a result that holds.

What a user would lose: trust in a list of doubts that rests on nothing.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import bad_scene as scene
import numpy as np
import pytest
from bench import Bench
from osgeo import ogr

MONTHS = scene.keys(3)


def stack(bench: Bench) -> str:
    return bench.stack(scene.image(index) for index in range(2))


def flagged(path: str) -> list[tuple]:
    source = ogr.Open(path)
    return [(row["class_name"], row["likely_class"], row["reason"]) for row in source.GetLayerByName("quality") if row["flagged"]]


@pytest.mark.fault("Samples of one class are to be checked", "one sentence")
def test_one_class_is_refused(bench):
    points = scene.points()
    only = points.take(points.value == 2)
    assert bench.refusal("checksamples", STACK=stack(bench), SAMPLES=bench.samples(only), CLEANED=None) == (
        "At least 2 classes are needed, but all samples that can be used are of: Forest. Add samples of other classes, or choose another class field."
    )


@pytest.mark.fault("Too few samples of every class are to be checked", "one sentence")
def test_too_few_samples_are_refused(bench):
    assert bench.refusal("checksamples", STACK=stack(bench), SAMPLES=bench.samples(scene.points(4)), CLEANED=None) == (
        "No sample can be judged: on no date at least two classes have 5 samples on valid pixels. Add samples."
    )


@pytest.mark.fault("Samples to be checked are of dates that the stack lacks", "one sentence")
def test_dates_that_the_stack_lacks_are_refused(bench):
    points = scene.points()
    dated = replace(points, dates=["2019-01-01"] * len(points.row))
    said = bench.refusal("checksamples", STACK=stack(bench), SAMPLES=bench.samples(dated), DATE_FIELD="day", CLEANED=None)
    assert said == f"No sample belongs to a date of the stack. The stack has: {MONTHS[0]}, {MONTHS[1]}."


@pytest.mark.fault("An empty layer of samples is to be checked", "one sentence")
def test_no_samples_are_refused(bench):
    nothing = scene.points().take(np.zeros(0, int))
    said = bench.refusal("checksamples", STACK=stack(bench), SAMPLES=bench.samples(nothing), CLEANED=None)
    assert said == "SAMPLES holds no points or polygons. Add samples, or check selection and filter."


@pytest.mark.fault("Doubtful samples are to be dropped, but no file for the others is named", "one sentence")
def test_dropping_without_a_file_is_refused(bench):
    said = bench.refusal("checksamples", STACK=stack(bench), SAMPLES=bench.samples(scene.points()), ACTION="drop", CLEANED=None)
    assert "ACTION is drop, but there is no place for the cleaned samples (CLEANED). Choose a file for them." in said


@pytest.mark.fault("Some labels are wrong", "they are listed with their likely class; the file stays as it is")
def test_wrong_labels_are_listed_and_the_run_warns(bench):
    points = scene.points(20)
    wrong = np.array([3, 25])
    value = points.value.copy()
    value[wrong] = points.value[wrong] % 3 + 1
    given = {"STACK": stack(bench), "SAMPLES": bench.samples(replace(points, value=value))}
    results, warnings = bench.run("checksamples", **given, CLEANED=None)
    found = flagged(results["OUTPUT"])
    expected = {(scene.NAMES[int(value[index])], scene.NAMES[int(points.value[index])]) for index in wrong}
    assert (
        expected <= {line[:2] for line in found} and results["FLAGGED"] == len(found) <= 6
    )  # samples at borders of classes are unlike the others, too
    assert f"{len(found)} of 60 samples look mislabelled or odd; see {Path(results['OUTPUT']).name}." in warnings
    results, warnings = bench.run("maptimeseries", **given, CHECK_SAMPLES="list", OUTPUT_FOLDER=str(bench.out / "run"))
    assert any(said.endswith("samples look mislabelled or odd; see quality.gpkg.") for said in warnings)
    assert expected <= {line[:2] for line in flagged(results["QUALITY_OUT"])}


@pytest.mark.fault("The samples of a run are not to be checked", "no list, no warning")
def test_a_run_without_a_check_writes_no_list(bench):
    given = {"STACK": stack(bench), "SAMPLES": bench.samples(scene.points()), "CHECK_SAMPLES": "no"}
    results, warnings = bench.run("maptimeseries", **given)
    assert not results.get("QUALITY_OUT") and not (bench.out / "quality.gpkg").exists()
    assert not any("mislabelled" in said for said in warnings)
