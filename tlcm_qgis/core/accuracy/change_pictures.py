"""Where and when the land changed, as small pictures with the legends to read them by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..changes import MAX_COUNT
from ..engine.forms import EPOCH
from ..spec.messages import Message, tr
from .charts import WIDEST_PIXELS, rgb_picture
from .translation import Text

RAMP: Final = ("#fde725", "#b5de2b", "#6ece58", "#35b779", "#1f9e89", "#26828e", "#31688e", "#3e4989", "#482878", "#440154")  # pale to dark
UNCHANGED: Final = "#eceff3"
NODATA: Final = "#ffffff"
MOST_COUNT: Final = 5  # changes with a colour of their own
LEGEND_DATES: Final = 8
STRIP_ROWS: Final = 512


@dataclass(frozen=True, slots=True)
class ChangePicture:
    """A picture (PNG), what it shows, and the (colour, meaning) pairs of its legend."""

    caption: Text
    png: bytes
    legend: Sequence[tuple[str, Text]]


def change_pictures(folder: Path) -> list[ChangePicture]:
    """Return the first change, the last change and the number of changes of a folder of changes, thinned while they are read."""
    found = []
    for name, caption in (("first_change", tr("Date of the first change")), ("last_change", tr("Date of the last change"))):
        days = _thinned(folder / f"{name}.tif")
        found.append(ChangePicture(caption, *_dated(days)))
    return [*found, ChangePicture(tr("Number of changes"), *_counted(_thinned(folder / "count.tif")))]


def _thinned(file: Path) -> NDArray[Any]:
    """Return every n-th row and column of a raster; read in strips, so that its size in memory is that of the picture."""
    with rasterio.open(file) as dataset:
        step = max(1, -(-max(dataset.shape) // WIDEST_PIXELS))
        rows = max(step, STRIP_ROWS // step * step)
        strips = [
            dataset.read(1, window=Window(0, top, dataset.width, min(rows, dataset.height - top)))[::step, ::step]
            for top in range(0, dataset.height, rows)
        ]
    return np.concatenate(strips)


def _dated(days: NDArray[Any]) -> tuple[bytes, Sequence[tuple[str, Text]]]:
    """Colour days since 1970 (0: no change, below: nodata), the later the darker."""
    present = np.unique(days[days > 0])
    ramp = _ramp(len(present))
    picture = np.empty((*days.shape, 3), np.uint8)
    picture[:] = _rgb(NODATA)
    picture[days == 0] = _rgb(UNCHANGED)
    if len(present):
        changed = days > 0
        picture[changed] = np.array([_rgb(colour) for colour in ramp], np.uint8)[np.searchsorted(present, days[changed])]
    shown = sorted({round(place) for place in np.linspace(0, len(present) - 1, min(len(present), LEGEND_DATES))})
    legend: list[tuple[str, Text]] = [(UNCHANGED, tr("no change"))]
    legend += [(ramp[place], (EPOCH + dt.timedelta(days=int(present[place]))).isoformat()) for place in shown]
    return rgb_picture(picture), legend


def _counted(counts: NDArray[Any]) -> tuple[bytes, Sequence[tuple[str, Text]]]:
    """Colour numbers of changes, the more the darker."""
    valid = counts <= MAX_COUNT
    most = int(counts[valid].max(initial=0))
    shown = min(most, MOST_COUNT)
    ramp = [UNCHANGED, *_ramp(shown)]
    picture = np.empty((*counts.shape, 3), np.uint8)
    picture[:] = _rgb(NODATA)
    picture[valid] = np.array([_rgb(colour) for colour in ramp], np.uint8)[np.minimum(counts[valid], shown)]
    names: list[Text] = [str(number) for number in range(shown + 1)]
    if most > shown:
        names[-1] = Message(tr("{count} or more"), {"count": shown})
    return rgb_picture(picture), list(zip(ramp, names, strict=True))


def _ramp(count: int) -> list[str]:
    """Return ``count`` colours from pale to dark."""
    if count == 1:
        return [RAMP[len(RAMP) // 2]]
    return [RAMP[round(place)] for place in np.linspace(0, len(RAMP) - 1, count)]


def _rgb(colour: str) -> list[int]:
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
