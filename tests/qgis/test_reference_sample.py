"""A reference sample on its whole way: drawn from maps, labelled, and read by the accuracy assessment with its design.

What a user would lose: intervals that do not hold the truth, because the design was lost between two steps.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis import processing

from tlcm_qgis.core.spec.series_document import read_series

DESIGNS = {
    "classes": ({"COUNT": 300, "MIN_PER_STRATUM": 20}, "stratified"),
    "simple": ({"DESIGN": "simple_random", "COUNT": 300}, "simple_random"),
    "changed": ({"STRATA_OF": "changed", "COUNT": 300}, "strata"),
    "transitions": ({"STRATA_OF": "transitions", "COUNT": 300, "MIN_PER_STRATUM": 20, "SMALLEST_SHARE": 3}, "strata"),
}


def label(path: str, truth: dict[str, np.ndarray], place: tuple[float, ...]) -> None:
    """Label a sample as an analyst does who knows the truth: a row is cut where the class of its place changes.

    Args:
        path: of the sample.
        truth: classes (h, w) by date.
        place: geotransform of them.
    """
    source = ogr.Open(path, 1)
    layer = source.GetLayerByName("reference")
    for feature in [feature.Clone() for feature in layer]:
        point = feature.GetGeometryRef()
        row, col = int((point.GetY() - place[3]) / place[5]), int((point.GetX() - place[0]) / place[1])
        classes = {date: int(truth[date][row, col]) for date in sorted(truth)}
        begins = [date for before, date in zip([None, *classes], classes, strict=False) if classes[date] != classes.get(before)]
        for begin, following in zip(begins, [*begins[1:], None], strict=True):
            part = feature.Clone()
            part["class_value"] = classes[begin]
            if begin != begins[0]:
                part["valid_from"] = begin
                part.SetFID(-1)
            if following is not None:
                part["valid_to"] = (dt.date.fromisoformat(following) - dt.timedelta(days=1)).isoformat()
            (layer.SetFeature if begin == begins[0] else layer.CreateFeature)(part)


@pytest.mark.parametrize("name", DESIGNS)
def test_the_estimates_of_a_labelled_sample_hold_the_truth(name: str, chain: Any, tmp_path: Path) -> None:
    given, design = DESIGNS[name]
    series = chain.result("mapstack")["SERIES_OUT"]
    files = sorted(Path(chain.result("createdemostack")["TRUTH"]).glob("*.tif"))
    truth = {file.stem[-10:]: gdal.Open(str(file)).ReadAsArray() for file in files}
    sample = processing.run("tlcm:createreferencesample", {"SERIES": series, **given, "SEED": 3, "OUTPUT": str(tmp_path / "sample.gpkg")})
    label(sample["OUTPUT"], truth, gdal.Open(str(files[0])).GetGeoTransform())
    outputs = {"OUTPUT_HTML": str(tmp_path / "report.html"), "OUTPUT_JSON": str(tmp_path / "figures.json")}
    processing.run("tlcm:assessaccuracy", {"SERIES": series, "REFERENCE": sample["OUTPUT"], **outputs})
    figures: dict[str, Any] = json.loads(Path(outputs["OUTPUT_JSON"]).read_text(encoding="utf-8"))
    assert figures["design"] == design
    page = Path(outputs["OUTPUT_HTML"]).read_text(encoding="utf-8")
    assert figures["reference_validity"] == "interval" and "Between two dates in fields" in page  # the layer says so, nobody else did
    assert "On one date" not in page
    dates = read_series(Path(series)).dates
    assert [item["date"] for item in figures["dates"]] == [date.key for date in dates] == sorted(truth)
    held = []
    for date, item in zip(dates, figures["dates"], strict=True):
        mapped = gdal.Open(date.map).ReadAsArray()
        right = (mapped == truth[date.key])[mapped != 0].mean()
        found = item["estimate"]["overall_accuracy"]
        assert item["count"] == sample["POINTS"]
        assert found["low"] <= right <= found["high"]
        assert 0 < found["high"] - found["low"] < 0.15
        for entry, area in zip(figures["classes"], item["estimate"]["by_class"], strict=True):
            share = (truth[date.key] == entry["value"])[mapped != 0].mean()
            held.append(area["area"]["share"]["low"] <= share <= area["area"]["share"]["high"])
    assert len(held) >= 12 and np.mean(held) > 0.7  # the same places on all dates: their intervals fail together
