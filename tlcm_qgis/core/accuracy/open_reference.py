"""From what a user gives as reference (a layer, or rasters) to labels on the grid and dates of the maps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..record import fingerprint_file
from ..samples.load import CLASS_VALUE
from ..samples.vector_file import VectorFile
from ..spec.date_fields import AUTO, interval_of_field
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..worker.context import JobContext
from .maps import Maps
from .reference import FIELD, INTERVAL, ONE_DATE, Reference, point_reference
from .reference_layer import VALID_FROM, VALID_TO, LabelledPixels, LayerFields, load_labelled
from .reference_rasters import raster_reference


@dataclass(frozen=True, slots=True)
class ReferenceRequest:
    """A reference as the parameters of an algorithm describe it.

    Attributes:
        layer: points or polygons; ``class_field``, ``date_field``: its fields. ``rasters``: in place of a layer.
        validity: "one_date", "all_dates", "field" or "interval". ``date``: day or month of a reference of one date.
        fields: further fields of the layer.
    """

    layer: str | None
    class_field: str | None
    date_field: str | None
    rasters: Sequence[str]
    validity: str
    date: str | None
    fields: LayerFields = field(default_factory=LayerFields)

    @property
    def is_given(self) -> bool:
        """Whether there is a reference at all."""
        return bool(self.layer or self.rasters)


def open_reference(request: ReferenceRequest, maps: Maps, context: JobContext) -> tuple[Reference, dict[str, dict[str, Any]]]:
    """Return the reference and the fingerprints of its files for the run record.

    A layer with a date field and no other date is true on the dates in the field; one that says from when to when its rows are true, as the
    reference samples that are drawn here do, is true in these times, and a date of the reference chooses the map that it is compared with.

    Raises:
        InputError: it cannot be used or fits no map.
        ParameterError: there is none, there are two, or it is not said when it is true.
    """
    if bool(request.layer) == bool(request.rasters):
        raise ParameterError(
            tr("Either a layer (REFERENCE) or rasters (REFERENCE_RASTERS) are needed as the reference."), tr("Give one of them, not both.")
        )
    if request.layer is None:
        rasters = raster_reference(request.rasters, maps.grid, maps.dates, maps.scheme, request.validity, request.date, context)
        return rasters, {path: fingerprint_file(Path(path)) for path in request.rasters if not is_remote(path)}
    chosen = replace(request.fields, class_field=request.class_field, date_field=request.date_field)
    validity = _validity(request, chosen)
    if _has_class_a_date_only(request.layer, chosen):
        chosen = replace(chosen, date_class_fields=AUTO)
    labelled = load_labelled(request.layer, maps.grid, chosen, validity == FIELD, context)
    reference = point_reference(labelled, maps.grid, maps.dates, maps.scheme, validity, request.date, context)
    return reference, {"REFERENCE": {"sha256": _content_hash(labelled)}}


def _validity(request: ReferenceRequest, chosen: LayerFields) -> str:
    """Return when the layer is true: what was said, else what it has fields for."""
    if request.validity != ONE_DATE:
        return request.validity
    if request.date_field is not None and request.date is None:
        return FIELD
    file = VectorFile.open(request.layer or "")
    fields = (chosen.valid_from or VALID_FROM, chosen.valid_to or VALID_TO)
    return INTERVAL if all(file.field(name) is not None for name in fields) else ONE_DATE


def _has_class_a_date_only(layer: str, chosen: LayerFields) -> bool:
    """Return whether the layer has no usual field of classes, none was named, and there are fields with a date in their name."""
    if chosen.class_field or chosen.date_class_fields:
        return False
    file = VectorFile.open(layer)
    return file.field(CLASS_VALUE) is None and any(interval_of_field(name) is not None for name in file.fields)


def _content_hash(labelled: LabelledPixels) -> str:
    """Return a hash of what the labels are, whatever file they came from."""
    digest = hashlib.sha256(json.dumps(labelled.scheme.as_json(), sort_keys=True).encode())
    for name, array in labelled.arrays().items():
        plain = "\n".join(array.tolist()).encode() if array.dtype.kind == "U" else np.ascontiguousarray(array).tobytes()
        digest.update(f"{name} {len(plain)} ".encode())
        digest.update(plain)
    tables = labelled.tables
    digest.update(json.dumps(None if tables is None else [dict(tables.values), [[s.number, s.pixels] for s in tables.strata]]).encode())
    digest.update("\n".join(labelled.beyond).encode())
    return digest.hexdigest()
