"""Which stratum every pixel belongs to, read window by window: classes, changes or transitions of the maps, or a raster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from ..accuracy.maps import any_data
from ..series import MapSeries
from ..spec.classes import ClassScheme
from ..stack.class_raster import NO_VALUE, ClassRaster
from ..stack.grid import Window

NO_STRATUM: Final = -(2**62)
LEFT_OUT: Final = NO_STRATUM + 1  # has data, but the strata leave it out: counted, never drawn
UNCHANGED, CHANGED, EVERYWHERE, OTHERS = 0, 1, 0, -2
BASE: Final = 256  # a transition is the class before * BASE + the class after

Codes = NDArray[np.int64]


class Strata(Protocol):
    """Gives the stratum of pixels."""

    def read(self, window: Window) -> Codes:
        """Return codes (h, w) of strata, ``NO_STRATUM`` where no point may lie; called from several threads."""

    def name(self, code: int) -> str:
        """Return how people call a stratum."""


@dataclass(frozen=True, slots=True)
class ClassStrata:
    """The classes of one map."""

    series: MapSeries
    index: int

    def read(self, window: Window) -> Codes:
        """Return the classes."""
        return _coded(self.series.read_map(self.index, window))

    def name(self, code: int) -> str:
        """Return the name of the class."""
        return class_name(self.series.scheme, code)


@dataclass(frozen=True, slots=True)
class ChangeStrata:
    """Whether the class of a pixel changes on any of some dates; dates without data say nothing, at least two with data are needed."""

    series: MapSeries
    indices: Sequence[int]

    def read(self, window: Window) -> Codes:
        """Return ``CHANGED`` or ``UNCHANGED``."""
        before = self.series.read_map(self.indices[0], window)
        seen = (before != 0).astype(np.uint16)
        changed = np.zeros(before.shape, np.bool_)
        for index in self.indices[1:]:
            after = self.series.read_map(index, window)
            valid = after != 0
            changed |= valid & (before != 0) & (after != before)
            before = np.where(valid, after, before)
            seen += valid
        return np.where(seen > 1, changed.astype(np.int64), NO_STRATUM)

    def name(self, code: int) -> str:
        """Return what the code says."""
        return "Changed" if code == CHANGED else "Unchanged"


@dataclass(frozen=True, slots=True)
class TransitionStrata:
    """The pairs of classes of two maps; both must have data."""

    series: MapSeries
    first: int
    last: int

    def read(self, window: Window) -> Codes:
        """Return the class before * ``BASE`` + the class after."""
        before, after = (self.series.read_map(index, window).astype(np.int64) for index in (self.first, self.last))
        return np.where((before != 0) & (after != 0), before * BASE + after, NO_STRATUM)

    def name(self, code: int) -> str:
        """Return the two classes, or one if it is stable."""
        if code == OTHERS:
            return "Other transitions"
        before, after = (class_name(self.series.scheme, value) for value in divmod(code, BASE))
        return f"Stable {before}" if before == after else f"{before} > {after}"


@dataclass(frozen=True, slots=True)
class WholeMap:
    """One stratum: where the map of a date has data, or where any map has."""

    series: MapSeries
    index: int | None

    def read(self, window: Window) -> Codes:
        """Return ``EVERYWHERE`` where there is data."""
        return np.where(any_data(self.series, _dates(self.series, self.index), window), np.int64(EVERYWHERE), np.int64(NO_STRATUM))

    def name(self, code: int) -> str:
        """Return the name of the only stratum."""
        return "All pixels"


@dataclass(frozen=True, slots=True)
class RasterStrata:
    """The values of a raster of the user's, where the map of a date, or any map, has data."""

    raster: ClassRaster
    series: MapSeries
    index: int | None
    names: dict[int, str]

    def read(self, window: Window) -> Codes:
        """Return the values; pixels that have data and no value are ``LEFT_OUT``."""
        values = self.raster.read(window)
        return np.where(
            any_data(self.series, _dates(self.series, self.index), window), np.where(values != NO_VALUE, values, LEFT_OUT), NO_STRATUM
        )

    def name(self, code: int) -> str:
        """Return the category that the raster names, else its value."""
        return self.names.get(code) or f"Stratum {code}"


def _dates(series: MapSeries, index: int | None) -> Sequence[int]:
    """Return the date, or all if it is ``None``."""
    return range(len(series.dates)) if index is None else [index]


def class_name(scheme: ClassScheme, value: int) -> str:
    """Return the name of a class; its value if the scheme does not know it."""
    return scheme.by_value(value).name if value in scheme.values else str(value)


def _coded(classes: NDArray[np.uint8]) -> Codes:
    return np.where(classes != 0, classes.astype(np.int64), NO_STRATUM)
