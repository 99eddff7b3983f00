"""From what a user gives as reference (a layer, or rasters) to labels on the grid and dates of the maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..record import fingerprint_file
from ..samples.files import content_hash
from ..samples.load import IGNORE_DATES, load_samples
from ..spec.errors import ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import tr
from ..worker.context import JobContext
from .maps import Maps
from .reference import FIELD, ONE_DATE, Reference, point_reference
from .reference_rasters import raster_reference


@dataclass(frozen=True, slots=True)
class ReferenceRequest:
    """A reference as the parameters of an algorithm describe it.

    Attributes:
        layer: points or polygons; ``class_field``, ``date_field``: its fields. ``rasters``: in place of a layer.
        validity: "one_date", "all_dates" or "field". ``date``: day or month of a reference of one date.
    """

    layer: str | None
    class_field: str | None
    date_field: str | None
    rasters: Sequence[str]
    validity: str
    date: str | None

    @property
    def is_given(self) -> bool:
        """Whether there is a reference at all."""
        return bool(self.layer or self.rasters)


def open_reference(request: ReferenceRequest, maps: Maps, context: JobContext) -> tuple[Reference, dict[str, dict[str, Any]]]:
    """Return the reference and the fingerprints of its files for the run record.

    A layer with a date field and no other date is true on the dates in the field.

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
    by_field = request.validity == ONE_DATE and request.date_field is not None and request.date is None
    validity = FIELD if by_field else request.validity
    date_field = request.date_field if validity == FIELD else IGNORE_DATES
    samples = load_samples(request.layer, maps.grid, request.class_field, date_field, context, minimum_classes=1)
    reference = point_reference(samples, maps.grid, maps.dates, maps.scheme, validity, request.date, context)
    return reference, {"REFERENCE": {"sha256": content_hash(samples)}}
