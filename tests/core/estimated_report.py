"""A report with everything in it, of made-up figures."""

from __future__ import annotations

from typing import Any

import numpy as np

from tlcm_qgis.core.accuracy import charts
from tlcm_qgis.core.accuracy.assess import Assessment, DateAssessment
from tlcm_qgis.core.accuracy.change_pictures import ChangePicture
from tlcm_qgis.core.accuracy.design import STRATIFIED
from tlcm_qgis.core.accuracy.estimation import Sample, estimate
from tlcm_qgis.core.accuracy.held_out import Bin, HeldOut
from tlcm_qgis.core.accuracy.metrics import figures
from tlcm_qgis.core.accuracy.provenance import Provenance
from tlcm_qgis.core.accuracy.reference import Label
from tlcm_qgis.core.accuracy.report import ChangeTable, DateLine, Report
from tlcm_qgis.core.accuracy.trust import Facts, trust_of
from tlcm_qgis.core.spec.classes import ClassScheme, palette_colour
from tlcm_qgis.core.spec.messages import Message

SHARE = {"value": 0.2, "standard_error": 0.01, "low": 0.18, "high": 0.22}


def scheme_of(count: int) -> ClassScheme:
    """Return ``count`` classes."""
    from tlcm_qgis.core.spec.classes import LandCoverClass

    return ClassScheme(tuple(LandCoverClass(v, f"c{v}", f"Class {v}", palette_colour(v)) for v in range(1, count + 1)))


def assessment_of(scheme: ClassScheme, dates: list[str], points: int = 400) -> Assessment:
    """Return an assessment by a sample that is stratified by the classes of the map, another one on each date."""
    rng, count = np.random.default_rng(7), len(scheme)
    labels = tuple(Label(item.value, item.code, item.name, item.colour) for item in scheme.classes)
    found = []
    for date in dates:
        mapped = rng.integers(0, count, points)
        reference = np.where(rng.random(points) < 0.8, mapped, rng.integers(0, count, points))
        matrix = np.zeros((count, count), np.int64)
        np.add.at(matrix, (reference, mapped), 1)
        pixels = np.linspace(1000, 9000, count)
        told = estimate(Sample.of_matrix(matrix, pixels / pixels.sum(), pixels))
        hectares = tuple((pixels * 0.01).tolist())
        found.append(DateAssessment(date, figures(matrix), 3, told, tuple(pixels.tolist()), hectares))
    pooled = figures(sum((each.figures.matrix for each in found), np.zeros((count, count), np.int64)))
    area = {"share": SHARE, "hectares": {name: 100 * value for name, value in SHARE.items()}}
    pairs = [(0, 1), (1, 0), (0, 0)] if count > 1 else [(0, 0)]
    codes = [item.code for item in scheme.classes]
    transitions: list[dict[str, Any]] = [
        {
            "from_date": dates[0],
            "to_date": dates[-1],
            "classes": [{"from_code": codes[i], "to_code": codes[j], "mapped_hectares": 17.25, "area": area} for i, j in pairs],
        }
    ]
    change = {"users_accuracy": {**SHARE, "value": 0.625}, "producers_accuracy": SHARE, "f1": SHARE}
    return Assessment(
        labels, tuple(found), pooled, "points", ("A note.",), design=STRATIFIED, pooled_estimate=found[0].estimate,
        transitions=transitions, changes={"spatial": change, "temporal": change, "tolerance": 1},
    )  # fmt: skip


def report_of(classes: int = 3, count: int = 3) -> Report:
    """Return a report of so many classes and dates."""
    dates = [f"{1800 + number}-06-05" for number in range(count)]
    scheme = scheme_of(classes)
    assessment = assessment_of(scheme, dates)
    rng = np.random.default_rng(3)
    pixels = rng.integers(0, 2000, (count, classes))
    changes = ChangeTable(
        dates, rng.random(count).tolist(), scheme, rng.integers(0, 99, (classes, classes)), 100.0, pixels, int(pixels.sum(axis=1).max())
    )
    valid = changes.valid or []
    lines = [DateLine(date, "Sentinel-2 <A>", share, 12) for date, share in zip(dates, valid, strict=True)]
    facts = Facts(assessment.as_json(), [*dates, "1999-01-01"], dict(zip(dates, valid, strict=True)), 0.91, 0.06, None, 0, 0.4, 1)
    by_class = [{"name": item.name, "samples": 4, "judged": 3, "flagged": 1} for item in scheme.classes]
    part = {"by_class": by_class, "samples": 4 * classes, "judged": 3 * classes, "flagged": classes}
    picture = charts.map_picture(np.ones((4, 5), np.uint8), scheme)
    return Report(
        title="Land cover time series",
        subtitle="a <stack>.json",
        key_figures=[("Overall accuracy", "0.900")],
        trust=trust_of(facts),
        stack=[("Bands", "B02 & B03")],
        dates=lines,
        assessment=assessment,
        held_out=HeldOut(0.91, 40, [(dates[0], 0.9, 20)], [("Class 1", 0.8, 0.7, 9)], [Bin(0.6, 0.5, 9), Bin(0.9, 0.95, 30)], 0.06, 0.1, "x", 8),
        method=[("Method", "Random forest")],
        pictures=[charts.Picture(dates[0], picture)],
        scheme=scheme,
        scale=Message("The pictures show every {step}th pixel of an area of {width} x {height}.", {"step": 2, "width": "4 m", "height": "5 m"}),
        change_pictures=[ChangePicture("Date of the first change", picture, [("#123456", "no change")])],
        changes=changes,
        quality={"action": "list", "before": part, "after": None},
        audit={"given": 20, "used": 12, "left_out": {"no class": 8}},
        warnings=["The series has no confidence, so that of the changes is not written."],
        told=[Message("The series has no confidence, so that of the changes is not written.")],
        settings=[("Method", Message("{label} ({value})", {"label": Message("Random forest"), "value": "rf"}))],
        provenance=Provenance([("Packages", "numpy 2")], [("C:/a<b>.tif", "0123456789abcdef", 12)], 3),
    )  # fmt: skip
