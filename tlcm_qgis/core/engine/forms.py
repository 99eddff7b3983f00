"""How each kind of result raster is stored and looks: type, nodata, overviews, colours and the files beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..changes import NODATA_CONFIDENCE, NODATA_COUNT, NODATA_DAY
from ..spec.classes import ClassScheme
from ..uncertainty import ENTROPY, MARGIN, UNLIKE
from . import qml
from .raster_attributes import class_attributes

NODATA_CLASS: Final = 0
NODATA_DIFFERENCE: Final = 255
EPOCH: Final = dt.date(1970, 1, 1)

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class RasterForm:
    """How a raster is stored.

    Attributes:
        dtype: numpy name of the type; ``nodata``: its nodata value.
        overviews: resampling of the overviews: "mode", "average" or "nearest".
        style: makes the .qml from the number of pixels of each value 0-255 in the first band (zeros for other types than uint8);
            ``None`` for none.
        attributes: makes the .aux.xml likewise.
        predictor: whether differences of neighbours compress better than the values.
        colours: colour table, "#rrggbb" by value. ``descriptions``: a text a band; their number is the number of bands.
        scale: value = stored number * scale, for programs that know it; ``None``: the numbers are the values.
    """

    dtype: str
    nodata: float
    overviews: str
    style: Callable[[Counts], str] | None = None
    attributes: Callable[[Counts], str] | None = None
    predictor: bool = False
    colours: Mapping[int, str] = field(default_factory=dict)
    descriptions: tuple[str, ...] = ("",)
    scale: float | None = None


def class_form(scheme: ClassScheme, description: str = "Land cover") -> RasterForm:
    """Return the form of a map: class values 1-254, 0 where there is no data."""
    return RasterForm(
        "uint8",
        NODATA_CLASS,
        "mode",
        style=lambda _: qml.class_style(scheme),
        attributes=lambda counts: class_attributes(scheme, counts.tolist()),
        colours={item.value: item.colour for item in scheme.classes},
        descriptions=(description,),
    )


def difference_form(scheme: ClassScheme) -> RasterForm:
    """Return the form of the differences between two maps: the class of the second, 0 where they are the same, 255 without data."""
    return replace(
        class_form(scheme, "Class after, where it is another one"),
        nodata=NODATA_DIFFERENCE,
        overviews="nearest",
        style=lambda _: qml.difference_style(scheme),
    )


def percent_form(descriptions: Sequence[str] = ("Confidence (%)",)) -> RasterForm:
    """Return the form of a confidence, or of probabilities with a band a class: 0-100, 255 where there is no data."""
    return RasterForm(
        "uint8", NODATA_CONFIDENCE, "average", style=lambda _: qml.percent_style(), predictor=True, descriptions=tuple(descriptions)
    )


def unlike_form() -> RasterForm:
    """Return the form of how unlike the training samples pixels are: 0-100, ``looks.THRESHOLD`` at the limit, 255 where there is no data."""
    text = "Unlike the training samples (50: as far as they are from each other)"
    return RasterForm("uint8", NODATA_CONFIDENCE, "average", style=lambda _: qml.unlike_style(), predictor=True, descriptions=(text,))


MEASURE_FORMS: Final[Mapping[str, Callable[[], RasterForm]]] = {
    ENTROPY: lambda: percent_form(("Entropy of the class probabilities (%)",)),
    MARGIN: lambda: percent_form(("Lead of the most probable class (%)",)),
    UNLIKE: unlike_form,
}


def count_form() -> RasterForm:
    """Return the form of the number of changes: 0-254, 255 where there is no data."""

    def style(counts: Counts) -> str:
        present = np.flatnonzero(counts[:NODATA_COUNT])
        return qml.count_style(int(present[-1]) if present.size else 0)

    return RasterForm("uint8", NODATA_COUNT, "nearest", style, descriptions=("Number of changes",))


def day_form(days: Sequence[int], description: str) -> RasterForm:
    """Return the form of a date of change: days since 1970-01-01 of which only ``days`` occur, 0 without a change, -1 for no data."""
    dates = [EPOCH + dt.timedelta(days=int(day)) for day in days]
    return RasterForm("int32", NODATA_DAY, "nearest", style=lambda _: qml.date_style(dates), descriptions=(description,))
