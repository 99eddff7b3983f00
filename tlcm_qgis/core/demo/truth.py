"""The truth of a demo as a map series, to compare maps with."""

from __future__ import annotations

from pathlib import Path

from ..series import MapSeries
from ..spec.dates import parse_date
from ..spec.series_document import SeriesDate, SeriesDocument
from .generate import TRUTH
from .plan import SCHEME

_PREFIX = "truth_"


def truth_series(folder: Path) -> MapSeries:
    """Return the true maps of the demo in ``folder``, in time order.

    Raises:
        ValueError: there are none.
        InputError: they cannot be read.
    """
    files = sorted((folder / TRUTH).glob(f"{_PREFIX}*.tif"))
    if not files:
        raise ValueError(f"no true maps in {folder / TRUTH}")
    keys = [file.stem.removeprefix(_PREFIX) for file in files]
    dates = tuple(SeriesDate(key, parse_date(key), str(file)) for key, file in zip(keys, files, strict=True))
    return MapSeries(SeriesDocument(folder / TRUTH, dates, SCHEME))
