"""From a map series to change rasters (the rules are in ``changes``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from .change_probability import ChangeCalibration, change_evidence
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
PROBABILITY: Final = "probability.tif"
OWNED: Final = tuple(
    f"{name}{ending}"
    for name in ("count", "first_change", "last_change", "change_after", "from_class", "to_class", "confidence", "probability")
    for ending in (".tif", ".tif.aux.xml", ".qml")
)
BLOCK_BYTES: Final = 16 * 1024 * 1024  # of all dates together
BYTES_PER_VALUE, MORE_FOR_EVIDENCE = 2, 10
LARGEST_BLOCK: Final = 256
PRIOR_SHARE: Final = 0.1  # of the progress
LATTICE: Final = 8  # rows and columns of blocks that tell how much of the land changed
LATTICE_BLOCK: Final = 64

Maps = tuple[NDArray[np.uint8], NDArray[np.uint8] | None]
Found = tuple[Changes, Any]  # with the probability of change, if there is one


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """What the change rasters hold, in numbers of pixels.

    Attributes:
        valid: pixels with data on any date; ``changed``: those with at least one change.
        by_date: number of changes dated on each date (key), in time order; a pixel can change more than once.
        transitions: (class before the first change, class after the last, pixels), most frequent first; equal classes mean that the
            land came back.
        pixel_hectares: area of a pixel; ``None`` where the coordinate system has no metres.
        prior: share of the pixels that changed as estimated for the probability of change; ``None`` if there is none.
    """

    valid: int
    changed: int
    by_date: dict[str, int]
    transitions: tuple[tuple[int, int, int], ...]
    pixel_hectares: float | None
    prior: float | None = None

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
            "estimated_changed_share": None if self.prior is None else round(self.prior, 6),
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
    """Write count, first_change, last_change, change_after, from_class, to_class, confidence and probability into a folder.

    The probability of change is written where the series has confidence, and says what it means (``change_probability``).

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
    chance = _Chance.of(series) if with_confidence else None
    forms = _forms(series, days.tolist(), with_confidence, chance is not None)
    check_space(folder, sum(needed_bytes(series.grid, form) for form in forms.values()))
    tally = _Tally(len(chosen))
    read = partial(_read, series, chosen, with_confidence)
    share = 0.0 if chance is None else PRIOR_SHARE
    prior = None if chance is None else chance.prior(series.grid, read, context.part(0.0, share), threads)

    def compute(_: Window, block: Maps) -> Found:
        probability = None if chance is None or prior is None else chance.calibration.percent(chance.evidence(block), prior)
        return find_changes(*block, days, min_duration), probability

    paths = {folder / name: form for name, form in forms.items()}
    with context.timed("changes"), raster_writers(paths, series.grid, context.check_cancelled) as writers:

        def write(window: Window, result: Found) -> None:
            found, probability = result
            tally.add(found)
            for path, writer in writers.items():
                writer.write(window, probability if path.name == PROBABILITY else getattr(found, path.stem))

        pixel_bytes = (BYTES_PER_VALUE + MORE_FOR_EVIDENCE * (chance is not None)) * len(chosen)
        windows = series.grid.windows(fitting_block(pixel_bytes, BLOCK_BYTES, LARGEST_BLOCK))
        text = tr("Detecting changes: block {block} of {blocks}")
        Pipeline(read, compute, write).run(windows, context.part(share, 1.0), text, threads)
    return tally.summary([series.dates[index].key for index in chosen], series.grid, prior)


def _read(series: MapSeries, chosen: Sequence[int], with_confidence: bool, window: Window) -> Maps:
    maps = np.stack([series.read_map(index, window) for index in chosen])
    return maps, np.stack([series.read_confidence(index, window) for index in chosen]) if with_confidence else None


@dataclass(frozen=True, slots=True)
class _Chance:
    """How the probability of change is found: the calibration of a series of maps, and the number of their classes."""

    calibration: ChangeCalibration
    classes: int

    @classmethod
    def of(cls, series: MapSeries) -> _Chance | None:
        """Return that of a series; ``None`` if it says nothing of it."""
        calibration = series.document.calibration
        return None if calibration is None or len(series.scheme) < 2 else cls(ChangeCalibration(*calibration), len(series.scheme))

    def evidence(self, block: Maps) -> NDArray[np.float32]:
        """Return the evidence of change (h, w) in maps with confidence."""
        maps, confidence = block
        return change_evidence(maps, np.zeros_like(maps) if confidence is None else confidence, self.classes)

    def prior(self, grid: Grid, read: Callable[[Window], Maps], context: JobContext, threads: Threads | None) -> float:
        """Return the share of changed pixels as blocks all over the grid tell it."""
        found: list[NDArray[np.float32]] = []
        pipeline = Pipeline(read, lambda _, block: self.evidence(block), lambda _, evidence: found.append(evidence.ravel()))
        with context.timed("changes"):
            pipeline.run(_lattice(grid), context, tr("Estimating the share of changed land: block {block} of {blocks}"), threads)
        return self.calibration.prior(np.concatenate(found))


def _lattice(grid: Grid) -> list[Window]:
    """Return blocks evenly spread over a grid; all of it where it is small."""
    rows, cols = (np.unique(np.linspace(0, (size - 1) // LATTICE_BLOCK, LATTICE).round().astype(int)).tolist() for size in grid.shape)
    blocks = (Window(row * LATTICE_BLOCK, col * LATTICE_BLOCK, LATTICE_BLOCK, LATTICE_BLOCK) for row in rows for col in cols)
    inside = (block.intersection(grid.whole()) for block in blocks)
    return [block for block in inside if block is not None]


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


def _forms(series: MapSeries, days: Sequence[int], with_confidence: bool, with_probability: bool) -> dict[str, RasterForm]:
    """Return the rasters to write; the one that is written last comes first."""
    forms = {
        COUNT: count_form(),
        "first_change.tif": day_form(days[1:], "First date with the new class, days since 1970-01-01"),
        "last_change.tif": day_form(days[1:], "First date with the last class, days since 1970-01-01"),
        "change_after.tif": day_form(days[:-1], "Last date with the old class, days since 1970-01-01"),
        "from_class.tif": class_form(series.scheme, "Class before the first change"),
        "to_class.tif": class_form(series.scheme, "Class after the last change"),
    }
    if with_confidence:
        forms[CONFIDENCE] = percent_form()
    if with_probability:
        forms[PROBABILITY] = percent_form(["Probability of change (%)"])
    return forms


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

    def summary(self, keys: Sequence[str], grid: Grid, prior: float | None) -> ChangeSummary:
        order = np.argsort(-self._pairs, kind="stable")
        transitions = tuple((int(pair) // 256, int(pair) % 256, int(self._pairs[pair])) for pair in order if self._pairs[pair])
        by_date = dict(zip(keys, self._by_date.tolist(), strict=True))
        return ChangeSummary(self._valid, int(self._pairs.sum()), by_date, transitions, _hectares(grid), prior)


def _hectares(grid: Grid) -> float | None:
    crs = parse_crs(grid.crs) if grid.crs else None
    if crs is None or not crs.is_projected:
        return None
    metres = float(crs.linear_units_factor[1])
    a, b, _, d, e, _ = grid.transform
    return float(f"{abs(a * e - b * d) * metres**2 / 10_000:.9g}")
