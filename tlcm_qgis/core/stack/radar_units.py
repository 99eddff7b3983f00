"""The unit of radar backscatter, said once for every band of every date: names and metadata tell it, and the values prove it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.messages import Message, tr
from ..spec.stack_document import DECIBEL, POWER
from ..worker.context import JobContext
from .image_stack import ImageStack
from .radar import CO_POLARISED, POLARISATIONS
from .radiometry import measure, shorten
from .stack_model import Band, StackDocument

AUTO: Final = "auto"
# Some ground of every scene scatters less than this. Linear power is not negative, but for traces of noise that was taken away.
DECIBELS_BELOW: Final = -1.0
PLAUSIBLE_DB: Final = (-45.0, 15.0)  # medians of a scene: calm water in VH and a dense town in VV are well inside


@dataclass(frozen=True, slots=True)
class RadarSettings:
    """What the user says of radar: ``unit`` (``AUTO``, ``DECIBEL`` or ``POWER``) and ``border_noise`` (dB; ``None``: not taken out)."""

    unit: str = AUTO
    border_noise: float | None = None


def radar_bands(document: StackDocument) -> list[str]:
    """Return the bands of a stack that are polarisations."""
    return [name for name in document.bands if name in POLARISATIONS]


def settle_units(document: StackDocument, settings: RadarSettings, context: JobContext) -> tuple[StackDocument, list[Message]]:
    """Return the document in which every radar band has its unit, and notes about what does not fit.

    Automatic: a date whose values go below -1 is in dB, else it is linear power; names and metadata count where a date has no valid
    pixel. What the user says counts for all dates; where values deny it, a note tells so.

    Raises:
        InputError: a file is damaged.
        Cancelled: the user asked to stop.
    """
    names = radar_bands(document)
    if not names:
        return document, []
    with ImageStack(_changed(document, names, lambda _, __, band: replace(band, unit=None, lowest=None))) as stack:
        brightness = measure(stack, context)
    columns = [document.bands.index(name) for name in names]
    low, middle = brightness.low[:, columns], brightness.middle[:, columns]
    found = np.where(np.isnan(low), "", np.where(low < DECIBELS_BELOW, DECIBEL, POWER))
    claimed = _claims(document, names)
    units = np.where(found == "", claimed, found) if settings.unit == AUTO else np.full(found.shape, settings.unit, found.dtype)
    _fill(units)

    def settled(date: int, name: str, band: Band) -> Band:
        unit = str(units[date, names.index(name)]) or None
        return replace(band, unit=unit, lowest=settings.border_noise if name in CO_POLARISED else None)

    dates = [item.key for item in document.items]
    notes = _notes(settings, found, claimed, units, dates) + _implausible(names, middle, units, dates)
    return _changed(document, names, settled), notes


def _changed(document: StackDocument, names: Sequence[str], change: Callable[[int, str, Band], Band]) -> StackDocument:
    items = []
    for date, item in enumerate(document.items):
        files = tuple(
            replace(file, bands=tuple(change(date, band.name, band) if band.name in names else band for band in file.bands))
            for file in item.files
        )
        items.append(replace(item, files=files))
    return replace(document, items=tuple(items))


def _claims(document: StackDocument, names: Sequence[str]) -> NDArray[np.str_]:
    claims = np.full((len(document.items), len(names)), "", dtype="<U8")
    for date, item in enumerate(document.items):
        for file in item.files:
            for band in file.bands:
                if band.name in names and band.unit is not None:
                    claims[date, names.index(band.name)] = band.unit
    return claims


def _fill(units: NDArray[np.str_]) -> None:
    """Give dates of which nobody knows the unit that of most others."""
    known = units[units != ""]
    if known.size:
        values, counts = np.unique(known, return_counts=True)
        units[units == ""] = values[counts.argmax()]


def _notes(
    settings: RadarSettings, found: NDArray[np.str_], claimed: NDArray[np.str_], units: NDArray[np.str_], dates: Sequence[str]
) -> list[Message]:
    def of(wrong: NDArray[np.bool_]) -> str:
        return shorten([dates[date] for date in np.flatnonzero(wrong.any(axis=1)).tolist()])

    notes = []
    denied_power = (found == DECIBEL) & (units == POWER)
    if denied_power.any():
        text = tr(
            "The radar images of {dates} are said to be linear, but hold negative values as only dB has; these pixels count as nodata: set "
            "the radar units to dB or automatic."
        )
        notes.append(Message(text, {"dates": of(denied_power)}))
    denied_decibels = (found == POWER) & (units == DECIBEL)
    if denied_decibels.any():
        text = tr(
            "The radar images of {dates} are said to be in dB, but no value is below 0, as in linear power: set the radar units to linear or "
            "automatic."
        )
        notes.append(Message(text, {"dates": of(denied_decibels)}))
    renamed = (found != "") & (claimed != "") & (found != claimed) & (units == found)
    if renamed.any() and settings.unit == AUTO:
        text = tr(
            "The names or metadata of the radar images of {dates} say another unit than their values tell (dB goes below 0, linear power does "
            "not); the values count."
        )
        notes.append(Message(text, {"dates": of(renamed)}))
    elif settings.unit == AUTO and len(np.unique(units)) > 1:
        less = POWER if 2 * np.count_nonzero(units == POWER) <= units.size else DECIBEL
        text = tr("Some radar images are in dB and others in linear power ({dates} differ from most); all are read in dB.")
        notes.append(Message(text, {"dates": of(units == less)}))
    empty = (found == "").all(axis=1)
    if empty.any():
        values = {"count": int(empty.sum()), "dates": shorten([dates[date] for date in np.flatnonzero(empty).tolist()])}
        notes.append(Message(tr("{count} radar dates have hardly any valid pixel where they were looked at: {dates}."), values))
    return notes


def _implausible(names: Sequence[str], middle: NDArray[np.float64], units: NDArray[np.str_], dates: Sequence[str]) -> list[Message]:
    with np.errstate(divide="ignore", invalid="ignore"):
        decibels = np.where(units == POWER, 10 * np.log10(middle), middle)
    notes = []
    for column, name in enumerate(names):
        values = decibels[:, column]
        strange = np.isfinite(values) & ((values < PLAUSIBLE_DB[0]) | (values > PLAUSIBLE_DB[1]))
        if strange.any():
            text = tr(
                "{band} has a median of {value} dB on {dates}, which no ground has: the images may be uncalibrated (digital numbers), or lack "
                "their scale."
            )
            told = {"band": name, "value": f"{np.median(values[strange]):.0f}"}
            notes.append(Message(text, {**told, "dates": shorten([dates[date] for date in np.flatnonzero(strange).tolist()])}))
    return notes
