"""The points that tlcm:suggestsamples wrote, and why, in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...processing.texts import translate

_CLOSE, _NOTABLE = 0.5, 0.005  # as in core/label_next/reasons.py
_LAYER = "samples"


@dataclass(frozen=True)
class Suggestion:
    """A point: where (in ``crs``), on which ``date`` to look, and ``why``."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    date: str
    why: str


def read_suggestions(path: str) -> List[Suggestion]:
    """Return the points of a file, the most useful first.

    Raises:
        InputError: it cannot be read.
    """
    layer = QgsVectorLayer(f"{path}|layername={_LAYER}", "suggestions", "ogr")
    if not layer.isValid():
        raise InputError(tr("{file} cannot be read."), tr("Suggest the points again."), file=path)
    names = layer.fields().names()
    rows = [(feature.geometry(), dict(zip(names, feature.attributes()))) for feature in layer.getFeatures()]
    rows.sort(key=lambda row: int(row[1]["priority"]))
    return [Suggestion(QgsGeometry(geometry), layer.crs(), str(row["date"]), reason_text(row)) for geometry, row in rows]


def reason_text(row: Dict[str, Any]) -> str:
    """Return why a point is suggested, from the fields of its row."""
    names = {"first": row["likely"], "a": row["likely_percent"], "second": row["second"], "b": row["second_percent"], "date": row["date"]}
    if _is_text(row["second"]) and row["second_percent"] >= _CLOSE * row["likely_percent"]:
        parts = [translate("{first} or {second} ({a} against {b} % on {date}).", **names)]
    else:
        parts = [translate("{first} ({a} % on {date}).", first=names["first"], a=names["a"], date=names["date"])]
    if row["classes"] > 2:
        parts.append(translate("The maps show {count} classes here on {dates} dates.", count=row["classes"], dates=row["dates"]))
    if row["doubt_share"] >= _NOTABLE:
        parts.append(translate("{share} % of the doubt looks like this.", share=f"{100 * row['doubt_share']:.1f}"))
    return " ".join(parts)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)
