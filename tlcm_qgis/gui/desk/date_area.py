"""Where a date of the stack lies, as the stack says it without an image being opened."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle

from ...core.spec.stack_document import StackDate
from .sample_advice import Box


def crs_of(text: Optional[str]) -> QgsCoordinateReferenceSystem:
    """Return the coordinate system of an authority code or WKT; invalid if it is none."""
    crs = QgsCoordinateReferenceSystem()
    if text:
        crs.createFromUserInput(text)
    return crs


def crs_of_date(date: Optional[StackDate]) -> QgsCoordinateReferenceSystem:
    """Return the coordinate system of the first image that says one."""
    return crs_of(next((file.crs for file in date.files if file.crs), None) if date is not None else None)


def area_of_date(date: Optional[StackDate], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> Optional[Box]:
    """Return what the images of a date cover in ``crs``, ``None`` if the stack does not say it."""
    grids = {(file.crs, file.transform, file.shape) for file in date.files} if date is not None else set()
    whole: Optional[Box] = None
    for text, transform, shape in grids:
        own = crs_of(text)
        if not own.isValid() or not crs.isValid() or transform is None or shape is None:
            continue
        a, b, c, d, e, f = transform
        height, width = shape
        box = QgsRectangle(c, f, c + a * width + b * height, f + d * width + e * height)
        try:
            box = QgsCoordinateTransform(own, crs, project).transformBoundingBox(box)
        except QgsCsException:
            continue
        whole = union(whole, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    return whole


def union(one: Optional[Box], other: Any) -> Box:
    """Return what holds both boxes; there may be no first one."""
    return other if one is None else (min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3]))
