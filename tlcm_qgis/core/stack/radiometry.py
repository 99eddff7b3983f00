"""Are all dates in one radiometric scale? Unknown offsets and scales between dates are found in the pixels and reported.

Metadata settles it for products as downloaded. Plain files often lost it: Sentinel-2 images since January 2022 (baseline 04.00) are
1000 higher than before unless somebody took that off, and some programs write reflectance as 0-1, others as 0-10000.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.messages import Message, tr
from ..worker.context import JobContext
from .grid import Grid, Window
from .image_stack import ImageStack
from .radar import is_radar
from .stack_model import StackDocument

LOW_PERCENT: Final = 2.0  # of the pixels of a date: dark ground and shadow, which seasons change least
WINDOW_PX: Final = 48
WINDOWS: Final = 9
MIN_PIXELS: Final = 50

SCALE_GAP: Final = 30.0  # no season or cloud makes all images of a group so many times brighter than all others
# An offset of Sentinel-2 is 1000 DN or 0.1 in reflectance. The thresholds were set on the real series of the project's test data
# (Sentinel-2 with and without clouds, Landsat, MODIS): no false alarm in 400 parts of each, 8 to 10 of 10 true jumps found (about half
# where unmasked clouds cover most dates).
OFFSET_DN: Final = 1000.0
OFFSET_REFLECTANCE: Final = 0.1
ENVELOPE_PERCENT: Final = 25.0  # of the dates: the clear ones
MIN_DATES: Final = 2  # on each side of a jump
MIN_BANDS: Final = 3  # two indices rise together in spring; three and more bands do not
SHIFT_RANGE: Final = (0.6, 1.4)  # in offsets: how much the dark bands may rise
OTHER_RANGE: Final = (0.1, 3.0)  # the bright bands (infrared) have seasons on top
FLOOR: Final = 0.85  # in offsets: after the jump no date is darker than this in any band
GAIN: Final = 0.9  # the jump must leave less than this share of the deviation that there is without it

SCALE_LARGER: Final = tr(
    "The values of {dates} are about {factor} times larger than those of the other dates: bring all images to one scale, or set the scale in "
    "the GeoTIFF metadata."
)
SCALE_SMALLER: Final = tr(
    "The values of {dates} are about {factor} times smaller than those of the other dates: bring all images to one scale, or set the scale in "
    "the GeoTIFF metadata."
)
OFFSET_HIGHER: Final = tr(
    "From {date} on, all bands are about {amount} higher than before ({before} and earlier), as in Sentinel-2 images of baseline 04.00 whose "
    "offset was not taken off: use the products as downloaded, or set the offset in the GeoTIFF metadata."
)
OFFSET_LOWER: Final = tr(
    "From {date} on, all bands are about {amount} lower than before ({before} and earlier), as if the offset of Sentinel-2 images of baseline "
    "04.00 was not taken off the earlier ones: use the products as downloaded, or set the offset in the GeoTIFF metadata."
)


@dataclass(frozen=True, slots=True)
class Brightness:
    """Low percentile and median of the values of each date and band; NaN for dates with too few valid pixels.

    Attributes:
        low, middle: (dates, bands).
    """

    low: NDArray[np.float64]
    middle: NDArray[np.float64]


def is_known(document: StackDocument) -> bool:
    """Return whether metadata gives the scale of every band that is used; radar has no reflectance to be known."""
    used = set(optical_bands(document.bands))
    files = (file for item in document.items for file in item.files if not file.is_mask)
    return all(band.scale is not None for file in files for band in file.bands if band.name in used)


def optical_bands(names: Sequence[str]) -> list[str]:
    """Return the names of bands that are no radar."""
    return [name for name in names if not is_radar(name)]


def measure(stack: ImageStack, context: JobContext) -> Brightness:
    """Return the brightness of all dates in a few windows spread over the stack.

    Raises:
        InputError: a file is damaged.
        Cancelled: the user asked to stop.
    """
    windows = sample_windows(stack.grid)
    low = np.full((len(stack.dates), len(stack.bands)), np.nan)
    middle = low.copy()
    for index, date in enumerate(stack.dates):
        context.progress(index / len(stack.dates), tr("Comparing the brightness of the dates: {date}"), date=date.key)
        blocks = [stack.read(index, window) for window in windows]
        values = np.concatenate([block.values[:, block.valid] for block in blocks], axis=1)
        if values.shape[1] >= MIN_PIXELS:
            low[index], middle[index] = np.percentile(values, (LOW_PERCENT, 50.0), axis=1)
    return Brightness(low, middle)


def sample_windows(grid: Grid) -> list[Window]:
    """Return at most 9 windows of 48 x 48 pixels, spread over the grid in three rows and columns."""
    side = round(WINDOWS**0.5)
    rows = sorted({round(row) for row in np.linspace(0, max(grid.height - WINDOW_PX, 0), side)})
    cols = sorted({round(col) for col in np.linspace(0, max(grid.width - WINDOW_PX, 0), side)})
    return [Window(row, col, min(WINDOW_PX, grid.height), min(WINDOW_PX, grid.width)) for row in rows for col in cols]


def report(brightness: Brightness, dates: Sequence[str]) -> list[Message]:
    """Return one sentence for each jump between dates that no metadata explains.

    Args:
        brightness: of all dates.
        dates: their names, in time order.
    """
    other_scale, factor = find_other_scale(brightness.middle)
    notes = []
    if other_scale.any():
        values = {
            "dates": shorten([dates[i] for i in np.flatnonzero(other_scale).tolist()]),
            "factor": 10 ** round(abs(float(np.log10(factor)))),  # scales differ by powers of ten; seasons blur the measured ratio
        }
        notes.append(Message(SCALE_LARGER if factor > 1 else SCALE_SMALLER, values))
    kept = np.flatnonzero(~other_scale & np.isfinite(brightness.low).all(axis=1)).tolist()
    jump = find_offset(brightness.low[kept], brightness.middle[kept])
    if jump is not None:
        index, amount = jump
        values = {"date": dates[kept[index]], "before": dates[kept[index - 1]], "amount": f"{abs(amount):g}"}
        notes.append(Message(OFFSET_HIGHER if amount > 0 else OFFSET_LOWER, values))
    return notes


def shorten(dates: Sequence[str]) -> str:
    """Return dates as a list for people, cut where there are many."""
    return ", ".join(dates) if len(dates) <= 4 else f"{', '.join(dates[:3])} ... {dates[-1]} ({len(dates)})"


def find_other_scale(middle: NDArray[np.float64]) -> tuple[NDArray[np.bool_], float]:
    """Return which dates have another scale than most, and how many times larger their values are (1.0: none).

    Args:
        middle: (dates, bands) medians; NaN rows are ignored.
    """
    usable = np.isfinite(middle).all(axis=1) & (middle > 0).all(axis=1)
    none = np.zeros(len(middle), bool)
    if usable.sum() < 2:
        return none, 1.0
    size = np.log10(np.median(middle[usable], axis=1))
    order = np.sort(size)
    widest = int(np.argmax(np.diff(order)))
    if order[widest + 1] - order[widest] < np.log10(SCALE_GAP):
        return none, 1.0
    high = size > (order[widest] + order[widest + 1]) / 2
    minority = high if 2 * high.sum() <= len(high) else ~high
    factor = 10.0 ** float(np.median(size[minority]) - np.median(size[~minority]))
    none[np.flatnonzero(usable)[minority]] = True
    return none, factor


def find_offset(low: NDArray[np.float64], middle: NDArray[np.float64]) -> tuple[int, float] | None:
    """Return the first date of a lasting jump of all bands by a Sentinel-2 offset, and its amount; ``None`` if there is none.

    The amount is negative if the earlier dates are the higher ones. A single date at an end is not judged.

    Args:
        low: (dates, bands) low percentiles.
        middle: (dates, bands) medians; they tell 0-1 from 0-10000.
    """
    dates, bands = low.shape
    if dates < 2 * MIN_DATES or bands < MIN_BANDS:
        return None
    typical = float(np.median(middle))
    offset = OFFSET_DN if 50 < typical < 20000 else OFFSET_REFLECTANCE if 0.005 < typical < 2 else None
    if offset is None:
        return None
    upward = _find_upward(low, offset)
    if upward is not None:
        return upward, offset
    downward = _find_upward(low[::-1], offset)
    return None if downward is None else (dates - downward, -offset)


def _find_upward(low: NDArray[np.float64], offset: float) -> int | None:
    envelope = np.percentile(low, ENVELOPE_PERCENT, axis=0)
    dark = np.argsort(envelope, kind="stable")[: max(2, (low.shape[1] + 1) // 2)]
    costs = {}
    for index in range(MIN_DATES, len(low) - MIN_DATES + 1):
        flat = low[:, dark].copy()
        flat[index:] -= offset
        costs[index] = _deviation(flat)
    index = min(costs, key=lambda i: costs[i])
    if costs[index] > GAIN * _deviation(low[:, dark]) or low[index:].min() < FLOOR * offset:
        return None
    before, after = (np.percentile(part, ENVELOPE_PERCENT, axis=0) for part in (low[:index], low[index:]))
    shift = (after - before) / offset
    in_dark = SHIFT_RANGE[0] <= shift[dark].min() and shift[dark].max() <= SHIFT_RANGE[1]
    return index if in_dark and OTHER_RANGE[0] <= shift.min() and shift.max() <= OTHER_RANGE[1] else None


def _deviation(values: NDArray[np.float64]) -> float:
    """Return the pinball loss around the envelope of the dates: clouds lie far above it and count little."""
    share = ENVELOPE_PERCENT / 100
    errors = values - np.percentile(values, ENVELOPE_PERCENT, axis=0)
    return float(np.where(errors > 0, share * errors, (share - 1) * errors).sum())
