"""A whole demo scene: its plan, and its images, truth and masks block by block."""

from __future__ import annotations

import calendar
import datetime as dt
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.messages import tr
from ..stack.grid import Grid, Window
from ..worker.context import JobContext
from .landscape import Landscape
from .observation import CLEAR, HALO, Sky, add_clouds, add_haze, clouds, digitise, illuminate, spread, surface
from .plan import SMALLEST_CHANGE_PIXELS, ChangePlan, UnitTable, plan_changes, plan_classes
from .randomness import hashed, key, uniform
from .spectra import Appearance, Habits, appearance, habits, weather

BLOCK_PIXELS: Final = 512  # blocks are part of the recipe: noise is drawn a block at a time
FIRST_DATE: Final = dt.date(2021, 6, 15)
FIRST_DATE_CLOUD_COVER: Final = 0.03
CRS: Final = "EPSG:32630"
PIXEL_M: Final = 10.0
UPPER_LEFT_M: Final = (499_980.0, 4_900_020.0)  # on the lattice of the Sentinel-2 tiles of zone 30N


@dataclass(frozen=True, slots=True)
class DemoSettings:
    """What a demo is made of.

    Attributes:
        size: width and height in pixels. ``date_count``: number of dates. ``seed``: another seed, another scene.
        clouds: whether there are clouds, shadows and masks; ``cloud_cover``: mean share of a date under cloud.
        haze: strength of the haze relative to the usual.
        months_between: from date to date.
        points_per_class: labelled points of the first date.
        changed_share: share of the pixels with another class on the last date than on the first.
    """

    size: int
    date_count: int
    seed: int
    clouds: bool = False
    cloud_cover: float = 0.2
    haze: float = 1.0
    months_between: int = 1
    points_per_class: int = 20
    changed_share: float = 0.28

    def dates(self) -> list[dt.date]:
        """Return the days of the images."""
        months = [FIRST_DATE.month - 1 + number * self.months_between for number in range(self.date_count)]
        return [_day(FIRST_DATE.year + month // 12, month % 12 + 1) for month in months]


def _day(year: int, month: int) -> dt.date:
    return dt.date(year, month, min(FIRST_DATE.day, calendar.monthrange(year, month)[1]))


class Scene:
    """Geometry, classes and changes of a demo; the unit of every pixel is kept in a temporary file, 4 bytes a pixel."""

    def __init__(self, settings: DemoSettings, work_folder: Path | None = None, context: JobContext | None = None) -> None:
        """Lay the scene out.

        Args:
            settings: what to make.
            work_folder: where the temporary file goes (default: the system's folder).
            context: receives progress and may cancel.
        """
        self.settings = settings
        self.dates = settings.dates()
        self.landscape = Landscape(settings.size, settings.seed)
        self._file = tempfile.TemporaryFile(dir=work_folder)  # noqa: SIM115 - lives as long as the scene
        self._codes = np.memmap(self._file, dtype=np.uint32, mode="w+", shape=(settings.size, settings.size))
        self.units = self._lay_out(context)
        rng = np.random.default_rng([settings.seed, 1])
        before = plan_classes(self.units, rng)
        smallest = max(3, round(SMALLEST_CHANGE_PIXELS * self.landscape.scale**2))
        self.plan: ChangePlan = plan_changes(self.units, before, settings.date_count, settings.changed_share, smallest, rng)

    def close(self) -> None:
        """Give the temporary file back."""
        del self._codes
        self._file.close()

    @property
    def grid(self) -> Grid:
        """The pixels of the scene on Earth."""
        left, top = UPPER_LEFT_M
        return Grid(CRS, (PIXEL_M, 0.0, left, 0.0, -PIXEL_M, top), self.settings.size, self.settings.size)

    def blocks(self) -> Sequence[Window]:
        """Return the blocks of the scene in row-major order."""
        return self.grid.windows(BLOCK_PIXELS)

    def _lay_out(self, context: JobContext | None) -> UnitTable:
        blocks = self.blocks()
        found: list[tuple[Any, ...]] = []
        count = 0
        for number, block in enumerate(blocks):
            if context:
                context.progress(
                    number / len(blocks), tr("Laying out the land, block {block} of {count}"), block=number + 1, count=len(blocks)
                )
            rows, cols = _axes(block)
            ids, inverse = np.unique(self.landscape.units(rows, cols), return_inverse=True)
            codes = inverse.reshape(block.height, block.width)
            self._codes[_slices(block)] = codes + count
            area = np.bincount(inverse.ravel(), minlength=len(ids))
            sum_x = np.bincount(inverse.ravel(), weights=np.broadcast_to(cols, codes.shape).ravel(), minlength=len(ids))
            sum_y = np.bincount(inverse.ravel(), weights=np.broadcast_to(rows[:, None], codes.shape).ravel(), minlength=len(ids))
            found.append((ids, area, sum_x, sum_y))
            count += len(ids)
        ids, area, sum_x, sum_y = (np.concatenate(column) for column in zip(*found, strict=True))
        unique, self._unit_of_code = np.unique(ids, return_inverse=True)
        total = np.bincount(self._unit_of_code, weights=area)
        mean_x, mean_y = (np.bincount(self._unit_of_code, weights=part) / total for part in (sum_x, sum_y))
        return UnitTable(unique, total.astype(np.int64), mean_x, mean_y)

    def unit_rows(self, window: Window) -> NDArray[np.intp]:
        """Return the row in ``units`` of every pixel of a window inside the scene."""
        return self._unit_of_code[self._codes[_slices(window)]]

    def truth(self, date_index: int, window: Window) -> NDArray[np.uint8]:
        """Return the (h, w) true classes of a window inside the scene."""
        return self.plan.classes(date_index)[self.unit_rows(window)]

    @cached_property
    def _habits(self) -> tuple[Habits, Habits]:
        return tuple(habits(self.units, self.settings.seed, self.landscape.scale, changed) for changed in (False, True))  # type: ignore[return-value]

    def appearance(self, date_index: int) -> Appearance:
        """Return how every unit looks on a date."""
        date, (before, after) = self.dates[date_index], self._habits
        changed = self.plan.change_index <= date_index
        current = Habits(
            np.where(changed, after.who, before.who),
            before.kind,
            before.soil,
            before.wet_ground,
        )
        return appearance(self.plan.classes(date_index), current, weather(self.settings.seed, date), date)

    def sky(self, date_index: int) -> Sky:
        """Return light, haze and clouds of a date."""
        settings, date = self.settings, self.dates[date_index]
        field = None
        if settings.clouds:
            cover = 2 * settings.cloud_cover * float(uniform(hashed(key(settings.seed, "cover"), date.toordinal()))[0])
            cover = min(cover, 0.95) if date_index else min(cover, FIRST_DATE_CLOUD_COVER)
            field = clouds(settings.seed, date, settings.size, self.landscape.scale, cover)
        return Sky(settings.seed, date, weather(settings.seed, date), settings.haze, field)

    def image(self, date_index: int, block: Window, look: Appearance, sky: Sky) -> tuple[NDArray[np.uint16], NDArray[np.uint8] | None]:
        """Return the (bands, h, w) digital numbers of a block of ``blocks`` and its (h, w) mask (``None`` without clouds).

        Args:
            date_index: which date.
            block: the rectangle; noise is drawn a block at a time, so only the blocks of ``blocks`` fit together.
            look: ``appearance`` of that date, made once for all blocks.
            sky: ``sky`` of that date.
        """
        outer = block.grown(HALO).intersection(self.grid.whole())
        if outer is None:
            raise ValueError(f"{block} lies outside the scene")
        rows, cols = _axes(outer)
        values = spread(surface(self.unit_rows(outer), look, rows, cols, self.settings.seed))[(slice(None), *block.within(outer))]
        rows, cols = _axes(block)
        values = add_haze(illuminate(values, rows, cols, sky), rows, cols, sky)
        mask = None
        if sky.clouds is not None:
            values, mask = add_clouds(values, rows, cols, sky.clouds)
        rng = np.random.default_rng([self.settings.seed, 2, self.dates[date_index].toordinal(), block.row, block.col])
        return digitise(values, rng), mask

    def is_clear(self, date_index: int, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window the mask of the date calls clear."""
        field = self.sky(date_index).clouds
        if field is None:
            return np.ones(window.shape, dtype=np.bool_)
        clear: NDArray[np.bool_] = field.mask(*_axes(window)) == CLEAR
        return clear


def _slices(window: Window) -> tuple[slice, slice]:
    return slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)


def _axes(window: Window) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return np.arange(window.row, window.row + window.height), np.arange(window.col, window.col + window.width)
