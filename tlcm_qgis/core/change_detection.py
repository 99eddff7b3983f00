"""From a map series to change rasters (the rules are in ``changes``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .changes import MAX_COUNT, Changes, find_changes
from .engine.blocks import Pipeline, Threads, fitting_block
from .engine.forms import EPOCH, RasterForm, class_form, count_form, day_form, percent_form
from .engine.rasters import needed_bytes, raster_writers
from .outputs import check_space
from .series import MapSeries
from .spec.errors import InputError, ParameterError
from .spec.messages import tr
from .stack.grid import Grid, Window, parse_crs
from .worker.context import JobContext

COUNT: Final = "count.tif"
CONFIDENCE: Final = "confidence.tif"
OWNED: Final = tuple(
    f"{name}{ending}"
    for name in ("count", "first_change", "last_change", "change_after", "from_class", "to_class", "confidence")
    for ending in (".tif", ".tif.aux.xml", ".qml")
)
BLOCK_BYTES: Final = 16 * 1024 * 1024  # of all dates together
LARGEST_BLOCK: Final = 256

Maps = tuple[NDArray[np.uint8], NDArray[np.uint8] | None]


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """What the change rasters hold, in numbers of pixels.

    Attributes:
        valid: pixels with data on any date; ``changed``: those with at least one change.
        by_date: number of changes dated on each date (key), in time order; a pixel can change more than once.
        transitions: (class before the first change, class after the last, pixels), most frequent first; equal classes mean that the
            land came back.
        pixel_hectares: area of a pixel; ``None`` where the coordinate system has no metres.
    """

    valid: int
    changed: int
    by_date: dict[str, int]
    transitions: tuple[tuple[int, int, int], ...]
    pixel_hectares: float | None

    @property
    def changed_share(self) -> float:
        """Share of the valid pixels that changed at least once (0-1)."""
        return self.changed / self.valid if self.valid else 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the summary for run.json and reports."""
        return {
            "valid_pixels": self.valid,
            "changed_pixels": self.changed,
            "changed_share": round(self.changed_share, 6),
            "pixel_hectares": self.pixel_hectares,
            "changes_by_date": self.by_date,
            "transitions": [{"from": before, "to": after, "pixels": pixels} for before, after, pixels in self.transitions],
        }


def detect_changes(
    series: MapSeries,
    folder: Path,
    from_date: str | None,
    to_date: str | None,
    min_duration: int,
    context: JobContext,
    threads: Threads | None = None,
) -> ChangeSummary:
    """Write count, first_change, last_change, change_after, from_class, to_class and confidence into a folder.

    Args:
        series: the maps; its extent is that of the results.
        folder: gets the rasters; ``count.tif`` appears last, so that a folder that has it is whole.
        from_date: first day or month to look at, ``None`` for the first map.
        to_date: last day or month to look at, ``None`` for the last map.
        min_duration: number of valid dates in a row that settle a class.
        context: progress names the block.
        threads: numbers of threads; the results do not depend on them.

    Raises:
        ParameterError: fewer than two maps are left.
        InputError: the maps are older than 1970.
        Cancelled: the user asked to stop; nothing is left behind.
    """
    chosen = _choose(series, from_date, to_date)
    days = np.array([(series.dates[index].interval.start - EPOCH).days for index in chosen], np.int32)
    if days[0] <= 0:
        raise InputError(tr("Changes are dated in days since 1970-01-01, but the series begins earlier."), tr("Give a later FROM_DATE."))
    with_confidence = all(series.dates[index].confidence is not None for index in chosen)
    if not with_confidence:
        context.warning(tr("The series has no confidence, so that of the changes is not written."))
    forms = _forms(series, days.tolist(), with_confidence)
    check_space(folder, sum(needed_bytes(series.grid, form) for form in forms.values()))
    tally = _Tally(len(chosen))

    def read(window: Window) -> Maps:
        maps = np.stack([series.read_map(index, window) for index in chosen])
        return maps, np.stack([series.read_confidence(index, window) for index in chosen]) if with_confidence else None

    paths = {folder / name: form for name, form in forms.items()}
    with context.timed("changes"), raster_writers(paths, series.grid, context.check_cancelled) as writers:

        def write(window: Window, found: Changes) -> None:
            tally.add(found)
            for path, writer in writers.items():
                writer.write(window, getattr(found, path.stem))

        pipeline = Pipeline(read, lambda _, block: find_changes(*block, days, min_duration), write)
        windows = series.grid.windows(fitting_block(2 * len(chosen), BLOCK_BYTES, LARGEST_BLOCK))
        pipeline.run(windows, context, tr("Detecting changes: block {block} of {blocks}"), threads)
    return tally.summary([series.dates[index].key for index in chosen], series.grid)


def _choose(series: MapSeries, from_date: str | None, to_date: str | None) -> list[int]:
    chosen = series.between(from_date, to_date)
    if len(chosen) < 2:
        raise ParameterError(
            tr("FROM_DATE and TO_DATE leave {count} maps of the series, but changes need at least two."),
            tr("The series has: {dates}."),
            count=len(chosen),
            dates=", ".join(date.key for date in series.dates),
        )
    return chosen


def _forms(series: MapSeries, days: Sequence[int], with_confidence: bool) -> dict[str, RasterForm]:
    """Return the rasters to write; the one that is written last comes first."""
    forms = {
        COUNT: count_form(),
        "first_change.tif": day_form(days[1:], "First date with the new class, days since 1970-01-01"),
        "last_change.tif": day_form(days[1:], "First date with the last class, days since 1970-01-01"),
        "change_after.tif": day_form(days[:-1], "Last date with the old class, days since 1970-01-01"),
        "from_class.tif": class_form(series.scheme, "Class before the first change"),
        "to_class.tif": class_form(series.scheme, "Class after the last change"),
    }
    return {**forms, CONFIDENCE: percent_form()} if with_confidence else forms


class _Tally:
    """Adds up blocks."""

    def __init__(self, dates: int) -> None:
        self._valid = 0
        self._by_date = np.zeros(dates, np.int64)
        self._pairs = np.zeros(256 * 256, np.int64)

    def add(self, found: Changes) -> None:
        self._valid += int((found.count <= MAX_COUNT).sum())
        self._by_date += found.changes_by_date
        changed = found.from_class != 0
        pairs = found.from_class[changed].astype(np.int64) * 256 + found.to_class[changed]
        self._pairs += np.bincount(pairs, minlength=self._pairs.size)

    def summary(self, keys: Sequence[str], grid: Grid) -> ChangeSummary:
        order = np.argsort(-self._pairs, kind="stable")
        transitions = tuple((int(pair) // 256, int(pair) % 256, int(self._pairs[pair])) for pair in order if self._pairs[pair])
        by_date = dict(zip(keys, self._by_date.tolist(), strict=True))
        return ChangeSummary(self._valid, int(self._pairs.sum()), by_date, transitions, _hectares(grid))


def _hectares(grid: Grid) -> float | None:
    crs = parse_crs(grid.crs) if grid.crs else None
    if crs is None or not crs.is_projected:
        return None
    metres = float(crs.linear_units_factor[1])
    a, b, _, d, e, _ = grid.transform
    return float(f"{abs(a * e - b * d) * metres**2 / 10_000:.9g}")
