"""What the signature panel shows, asked for and made ready: charts of spectra and time series."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...core.spec.classes import ClassScheme
from ...core.spec.stack_document import StackContents
from ...processing.texts import translate
from .class_curves import ClassCurve
from .quantities import Quantity, value_title, wavelengths
from .reading import PixelSeries
from .signature_chart import Chart, Curve, Position, class_curve_name

SPECTRUM, SERIES = "spectrum", "series"
ALL_CLASSES, NO_CLASS = 0, -1
_MOST_RANGES = 6  # ranges of more classes cover each other


@dataclass(frozen=True)
class Wanted:
    """What is to be drawn.

    Attributes:
        view: ``SPECTRUM`` or ``SERIES``.
        date: key of the shown date; ``quantity``: drawn through time.
        chosen: value of a class, ``ALL_CLASSES`` or ``NO_CLASS``.
    """

    view: str
    date: str
    quantity: Quantity
    chosen: int

    @property
    def key(self) -> Tuple[str, str, int]:
        """Return what the curves of classes depend on; spectra of all classes are read at once."""
        return (SPECTRUM, self.date, ALL_CLASSES) if self.view == SPECTRUM else (SERIES, self.quantity.name, self.chosen)


def make_chart(
    stack: StackContents, wanted: Wanted, scheme: Optional[ClassScheme], classes: Sequence[ClassCurve], pixel: Optional[PixelSeries]
) -> Optional[Chart]:
    """Return the chart, ``None`` if there is nothing to draw.

    Args:
        stack: the images.
        wanted: what.
        scheme: names and colours of the classes.
        classes: their curves, of this key.
        pixel: the chosen pixel, ``None`` for none.
    """
    chosen = [curve for curve in classes if wanted.chosen in (ALL_CLASSES, curve.value)] if scheme is not None else []
    curves = _class_curves(chosen, scheme, wanted) if scheme is not None else []
    curves = [curve for curve in curves if not curve.is_empty]
    if pixel is not None:
        own = Curve(pixel_name(pixel), "", _pixel_values(pixel, wanted))
        curves += [] if own.is_empty else [own]
    if not curves:
        return None
    return _spectrum(stack, curves) if wanted.view == SPECTRUM else _series(stack, wanted, curves)


def pixel_name(pixel: PixelSeries) -> str:
    """Return what the legend says of a pixel: its place, to the metre or to 1e-5 degrees."""
    digits = 5 if abs(pixel.x) <= 360 and abs(pixel.y) <= 90 else 0
    return translate("Pixel {x}, {y}", x=f"{pixel.x:.{digits}f}", y=f"{pixel.y:.{digits}f}")


def _class_curves(curves: Sequence[ClassCurve], scheme: ClassScheme, wanted: Wanted) -> List[Curve]:
    shows_range = len(curves) <= (_MOST_RANGES if wanted.view == SPECTRUM else 1)
    known = {item.value: item for item in scheme.classes}
    return [
        Curve(
            class_curve_name(known[curve.value].name, max(curve.used, default=0), curve.count),
            known[curve.value].colour,
            curve.mean,
            curve.low,
            curve.high,
            curve.used,
            shows_range,
        )
        for curve in curves
        if curve.value in known
    ]


def _pixel_values(pixel: PixelSeries, wanted: Wanted) -> Tuple[Optional[float], ...]:
    if wanted.view == SPECTRUM:
        return pixel.values[pixel.dates.index(wanted.date)] if wanted.date in pixel.dates else ()
    index = [pixel.bands.index(band) for band in wanted.quantity.bands]
    values = np.array([[row[i] for i in index] for row in pixel.values], np.float64)
    return tuple(float(value) for value in wanted.quantity.of(values))


def _spectrum(stack: StackContents, curves: Sequence[Curve]) -> Chart:
    """Return curves over the wavelengths, in their order, or over the bands where a wavelength is not known."""
    known = wavelengths(stack)
    order = range(len(stack.bands)) if known is None else sorted(range(len(stack.bands)), key=lambda band: known[band])
    positions: Tuple[Position, ...] = tuple(float(i) for i in order) if known is None else tuple(known[band] * 1000 for band in order)
    return Chart(
        tuple(_ordered(curve, order) for curve in curves),
        positions,
        tuple(stack.bands[band] for band in order),
        translate("Band") if known is None else translate("Wavelength (nm)"),
        value_title(stack),
    )


def _ordered(curve: Curve, order: Sequence[int]) -> Curve:
    low, high = (tuple(part[i] for i in order) if part else () for part in (curve.low, curve.high))
    used = tuple(curve.used[i] for i in order) if curve.used else ()
    middle = tuple(curve.middle[i] for i in order)
    return Curve(curve.name, curve.colour, middle, low, high, used, curve.shows_range)


def _series(stack: StackContents, wanted: Wanted, curves: Sequence[Curve]) -> Chart:
    days = {date.key: _middle_day(date.interval.start, date.interval.end) for date in stack.dates}
    return Chart(tuple(curves), tuple(days.values()), tuple(days), translate("Date"), wanted.quantity.title, marked=days.get(wanted.date))


def _middle_day(start: dt.date, end: dt.date) -> dt.date:
    return start + (end - start) / 2
