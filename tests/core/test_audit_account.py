"""Every sample of a user's file is accounted for: used, or left out with its reason, and the numbers add up."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from migration_scene import KEYS, SIZE, labelled, quiet, settings, write_scene
from pyogrio import raw
from small_stack import SCHEME

from tlcm_qgis.core.migration.migrate import migrate
from tlcm_qgis.core.samples.audit_summary import summarise
from tlcm_qgis.core.samples.left_out import NO_CLASS, NO_IMAGE, NO_PLACE, OUTSIDE, REPEATED, TWO_CLASSES, LeftOut
from tlcm_qgis.core.samples.load import load_samples
from tlcm_qgis.core.spec.protocol import request
from tlcm_qgis.core.stack.image_stack import ImageStack
from tlcm_qgis.core.worker.context import JobContext
from tlcm_qgis.core.worker.dispatch import run_job

WATER, FOREST, TOWN = SCHEME.values
# One of each: what is wrong with it, and how it is called.
FAULTS = {NO_CLASS: 2, NO_PLACE: 1, OUTSIDE: 3, TWO_CLASSES: 2, REPEATED: 1, NO_IMAGE: 4, "nodata": 2}


@pytest.fixture(scope="module")
def stack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_scene(tmp_path_factory.mktemp("stack"))


@pytest.fixture(scope="module")
def file(stack_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write 60 good points of the first date and some that cannot be used."""
    grid = ImageStack.open(stack_file).grid
    good = labelled()
    good = good.take(good.row < SIZE - 7)
    free = [(row, col) for row in range(0, SIZE - 7, 3) for col in range(0, SIZE, 5) if row * SIZE + col not in good.place_id]
    places = iter(free)
    rows, cols, values, days = good.row.tolist(), good.col.tolist(), good.class_value.tolist(), [KEYS[0]] * len(good)

    def add(row: float, col: float, value: int | None, day: str = KEYS[0]) -> None:
        rows.append(row), cols.append(col), values.append(value), days.append(day)

    for _ in range(FAULTS[NO_CLASS]):
        add(*next(places), None)
    for _ in range(FAULTS[OUTSIDE]):
        add(SIZE + 5, 3, WATER)
    add(good.row[0], good.col[0], good.class_value[0])
    row, col = next(places)
    add(row, col, WATER), add(row, col, TOWN)
    for _ in range(FAULTS[NO_IMAGE]):
        add(*next(places), FOREST, "2019-05-01")
    for index in range(FAULTS["nodata"]):
        add(SIZE - 2, 3 + index, WATER, KEYS[3])  # under the cloud of the fourth date
    points = shapely.points(*grid.xy(rows, cols))
    points = np.append(points, None)
    numbers = np.array([*values, WATER], object)
    path = tmp_path_factory.mktemp("labels") / "labels.gpkg"
    raw.write(
        path,
        geometry=shapely.to_wkb(points),
        geometry_type="Unknown",
        crs=grid.crs,
        field_data=[np.array([0 if value is None else value for value in numbers], np.int32), np.array([*days, KEYS[0]], object)],
        field_mask=[np.array([value is None for value in numbers]), None],
        fields=np.array(["lu", "day"], object),
        driver="GPKG",
        layer="labels",
    )
    return path


def run(algorithm: str, stack_file: Path, file: Path, folder: Path, **more: object) -> dict:
    given = {"STACK": str(stack_file), "SAMPLES": str(file), "DATE": KEYS[0], "CLASS_FIELD": "lu", "DATE_FIELD": "day", "DEVICE": "cpu"}
    return run_job(request(algorithm, {**given, **more}, {}), JobContext([].append)).figures


def lines(path: Path, layer: str = "audit") -> list[dict]:
    meta, _, wkb, columns = raw.read(path, layer=layer)
    rows = [dict(zip(meta["fields"].tolist(), row, strict=True)) for row in zip(*(column.tolist() for column in columns), strict=True)]
    return [{**row, "geometry": shape} for row, shape in zip(rows, wkb if wkb is not None else [None] * len(rows), strict=True)]


def test_reading_keeps_what_it_leaves_out(stack_file: Path, file: Path) -> None:
    left_out = LeftOut()
    samples = load_samples(str(file), ImageStack.open(stack_file).grid, "lu", "day", quiet(), left_out=left_out)
    assert left_out.counts() == {reason: FAULTS[reason] for reason in (NO_CLASS, NO_PLACE, OUTSIDE, TWO_CLASSES, REPEATED)}
    features = len(lines(file, "labels"))
    assert len(samples) + len(left_out) == features
    found = left_out.lines()
    assert found.located[found.reason != NO_PLACE].all() and not found.located[found.reason == NO_PLACE].any()
    assert (found.row[found.reason == OUTSIDE] == SIZE + 5).all()
    assert len(set(found.place_id[found.place_id < 0])) == (found.place_id < 0).sum()


def test_every_feature_of_the_file_is_in_the_audit_of_a_migration(stack_file: Path, file: Path, tmp_path: Path) -> None:
    figures = run("migratesamples", stack_file, file, tmp_path, OUTPUT=str(tmp_path / "a.gpkg"), AUDIT=str(tmp_path / "b.gpkg"))
    features, audit = len(lines(file, "labels")), lines(tmp_path / "b.gpkg")
    account = figures["audit"]
    assert account["left_out"] == FAULTS
    assert account["given"] == features == account["used"] + sum(FAULTS.values())
    assert account["lines"] == len(audit)
    labelled_lines = [line for line in audit if line["reason"] == "labelled"]
    assert len(labelled_lines) == account["used"]
    for reason, count in FAULTS.items():
        mine = [line for line in audit if line["reason"] == reason]
        if reason != "nodata":  # migrated samples have no valid pixel on the fourth date either
            assert len(mine) == count and not any(line["kept"] for line in mine)
        assert all((line["geometry"] is None) == (reason == NO_PLACE) for line in mine)
    places = {line["place_id"] for line in labelled_lines}
    for key in KEYS:
        assert places <= {line["place_id"] for line in audit if line["date"] == key}


def test_the_summary_counts_the_lines_of_the_audit(stack_file: Path, file: Path, tmp_path: Path) -> None:
    run("migratesamples", stack_file, file, tmp_path, OUTPUT=str(tmp_path / "a.gpkg"), AUDIT=str(tmp_path / "b.gpkg"))
    audit, summary = lines(tmp_path / "b.gpkg"), lines(tmp_path / "b.gpkg", "tlcm_audit_summary")
    assert sum(row["samples"] for row in summary) == len(audit)
    for row in summary:
        same = [line for line in audit if all(line[name] == row[name] for name in ("date", "class_value", "reason"))]
        assert len(same) == row["samples"] and {bool(line["kept"]) for line in same} == {bool(row["kept"])}


def _key(line: dict[str, Any]) -> tuple[Any, ...]:
    """Return what tells samples apart: a place that was dropped as one class may be found again as another."""
    return line["place_id"], line["date"], line["class_value"]


def test_samples_that_a_run_drops_are_in_its_audit_with_the_reason(stack_file: Path, file: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.gpkg"
    good = lines(file, "labels")
    shapes, values = np.array([row["geometry"] for row in good]), [row["lu"] for row in good]
    clear = [index for index, row in enumerate(good[:40]) if row["lu"] == WATER][:2]
    values = [TOWN if index in clear else value for index, value in enumerate(values)]
    missing = np.array([value is None or value != value for value in values])
    raw.write(
        wrong,
        geometry=shapes,
        geometry_type="Unknown",
        crs=ImageStack.open(stack_file).grid.crs,
        field_data=[
            np.array([0 if gone else value for gone, value in zip(missing, values, strict=True)], np.int32),
            np.array([row["day"] for row in good], object),
        ],
        field_mask=[missing, None],
        fields=np.array(["lu", "day"], object),
        driver="GPKG",
        layer="labels",
    )
    figures = run("maptimeseries", stack_file, wrong, tmp_path, OUTPUT_FOLDER=str(tmp_path / "run"), CHECK_SAMPLES="drop", TREES=5)
    account, quality = figures["audit"], figures["sample_quality"]
    dropped = sum(account["left_out"].get(word, 0) for word in ("looks like another class", "unlike its class"))
    assert dropped == quality["before"]["flagged"] >= 1
    assert account["given"] == len(good) == account["used"] + sum(account["left_out"].values())
    audit = lines(tmp_path / "run" / "audit.gpkg")
    assert len(audit) == account["lines"]
    told = [line for line in audit if line["reason"] in ("looks like another class", "unlike its class") and line["date"] == KEYS[0]]
    assert len([line for line in told if line["class_name"] == str(TOWN)]) >= 1
    used = {_key(line) for line in lines(tmp_path / "run" / "samples.gpkg", "samples")}
    left_out_of_file = ("two classes at one place", "same place and class twice", "nodata")  # augmentation may find such a place by itself
    assert not used & {_key(line) for line in audit if not line["kept"] and line["reason"] not in left_out_of_file}
    assert {_key(line) for line in audit if line["kept"]} == used
    with (tmp_path / "run" / "tables" / "audit.csv").open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    assert sum(int(row["samples"]) for row in rows) == len(audit)
    assert json.loads((tmp_path / "run" / "report.json").read_text(encoding="utf-8"))["audit"] == account


def test_a_summary_without_anything_left_out(stack_file: Path) -> None:
    audit = migrate(ImageStack.open(stack_file), labelled(), settings(), quiet()).audit
    assert sum(row.samples for row in summarise(audit)) == len(audit)
