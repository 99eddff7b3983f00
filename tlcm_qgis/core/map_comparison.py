"""From two series of maps of one place to what is different between them: a raster a date, and counts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from .accuracy.pixel_area import SQUARE_M_OF_HECTARE, pixel_area_m2, unequal_areas_m2
from .engine.blocks import Pipeline, Threads
from .engine.forms import NODATA_CLASS, NODATA_DIFFERENCE, difference_form
from .engine.rasters import RasterWriter, needed_bytes, raster_writer
from .outputs import check_space
from .series import MapSeries
from .spec.classes import ClassScheme
from .spec.errors import InputError
from .spec.messages import tr
from .stack.grid import Grid, Window
from .worker.context import JobContext

if TYPE_CHECKING:
    from .engine.date_maps import ResultFolder

DIFFERENCES_FOLDER: Final = "differences"
COMPARISON_FILE: Final = "comparison.json"
SAME: Final = 0
PAIRS: Final = 256 * 256  # of values
BLOCK: Final = 512
NO_CLASS: Final = 255  # what a class of the first series becomes that the second does not know

Bytes = NDArray[np.uint8]


def difference_name(key: str) -> str:
    """Return the place of the differences of a date in the folder of the results."""
    return f"{DIFFERENCES_FOLDER}/difference_{key}.tif"


@dataclass(frozen=True, slots=True)
class ComparedMaps:
    """Two series on their common part.

    Attributes:
        before, after: the series.
        grid: the pixels that both have.
        starts: row and column of its first pixel in the grids of both.
        pairs: positions of the dates that both have, in time order.
    """

    before: MapSeries
    after: MapSeries
    grid: Grid
    starts: tuple[tuple[int, int], tuple[int, int]]
    pairs: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, before: MapSeries, after: MapSeries) -> ComparedMaps:
        """Match two series.

        Raises:
            InputError: their pixels do not lie on one lattice or nowhere on the same place, or they have no date in common.
        """
        offset = before.grid.lattice_offset(after.grid)
        if offset is None:
            raise InputError(
                tr("The pixels of {before} and {after} do not lie on each other, so that the maps cannot be compared."),
                tr("Compare maps of the same image stack."),
                before=before.document.path,
                after=after.document.path,
            )
        common = Window(*offset, *after.grid.shape).intersection(before.grid.whole())
        if common is None:
            raise InputError(
                tr("{before} and {after} show different places."),
                tr("Compare maps of the same image stack."),
                before=before.document.path,
                after=after.document.path,
            )
        position = {date.key: index for index, date in enumerate(before.dates)}
        pairs = tuple((position[date.key], index) for index, date in enumerate(after.dates) if date.key in position)
        if not pairs:
            raise InputError(
                tr("{before} and {after} have no date in common."),
                tr("The first has: {first}. The second has: {second}."),
                before=before.document.path,
                after=after.document.path,
                first=", ".join(date.key for date in before.dates),
                second=", ".join(date.key for date in after.dates),
            )
        starts = (common.row, common.col), (common.row - offset[0], common.col - offset[1])
        return cls(before, after, before.grid.part(common), starts, pairs)

    def read(self, pair: tuple[int, int], window: Window) -> tuple[Bytes, Bytes]:
        """Return the classes (h, w) of a window of ``grid`` before and after; 0 for nodata."""
        first, second = (window.shifted(*start) for start in self.starts)
        return self.before.read_map(pair[0], first), self.after.read_map(pair[1], second)

    def left_out(self) -> list[str]:
        """Return the dates that only one of the series has."""
        keys = [{date.key for date in series.dates} for series in (self.before, self.after)]
        return sorted(keys[0] ^ keys[1])


def as_after(before: ClassScheme, after: ClassScheme) -> Bytes:
    """Return a table (256,): the value in the second scheme of every value in the first, by code, then by name.

    0 stays 0 (no data), and a class that the second scheme does not know becomes ``NO_CLASS``.
    """
    table = np.full(256, NO_CLASS, np.uint8)
    table[NODATA_CLASS] = NODATA_CLASS
    for item in before.classes:
        value = after.match(item.code)
        value = after.match(item.name) if value is None else value
        table[item.value] = NO_CLASS if value is None else value
    return table


def differences(before: Bytes, after: Bytes, table: Bytes) -> Bytes:
    """Return where two maps differ, for classes (h, w) before and after and the table of ``as_after``.

    Returns:
        The class after where it is another one, 0 where it is the same, 255 where either has no data.
    """
    known = (before != NODATA_CLASS) & (after != NODATA_CLASS)
    return np.where(known, np.where(table[before] != after, after, SAME), NODATA_DIFFERENCE).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class DateComparison:
    """A date in two series.

    Attributes:
        key: of the date.
        valid: pixels with data in both; ``different``: those with another class.
        moves: (class before, class after, pixels), most frequent first; values of the scheme of each.
        hectares: of each of them; ``None`` where they cannot be told.
    """

    key: str
    valid: int
    different: int
    moves: tuple[tuple[int, int, int], ...]
    hectares: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is different between two series.

    Attributes:
        dates: in time order.
        before, after: the classes of both.
        pixel_hectares: area of a pixel; ``None`` where it cannot be told, or pixels are not all alike.
        left_out: dates that only one of the series has.
    """

    dates: tuple[DateComparison, ...]
    before: ClassScheme
    after: ClassScheme
    pixel_hectares: float | None
    left_out: tuple[str, ...]

    @property
    def different_share(self) -> float:
        """Share (0-1) of the pixels with another class, all dates together."""
        return _share(sum(date.different for date in self.dates), sum(date.valid for date in self.dates))

    def as_json(self) -> dict[str, Any]:
        """Return the content of comparison.json."""
        return {
            "different_share": round(self.different_share, 6),
            "pixel_hectares": self.pixel_hectares,
            "classes_before": self.before.as_json(),
            "classes_after": self.after.as_json(),
            "left_out": list(self.left_out),
            "dates": [self._date_json(date) for date in self.dates],
        }

    def _date_json(self, date: DateComparison) -> dict[str, Any]:
        return {
            "date": date.key,
            "valid_pixels": date.valid,
            "different_pixels": date.different,
            "different_share": round(_share(date.different, date.valid), 6),
            "changes": [
                self._move_json(*move, area) for move, area in zip(date.moves, date.hectares or [None] * len(date.moves), strict=True)
            ],
        }

    def _move_json(self, before: int, after: int, pixels: int, hectares: float | None) -> dict[str, Any]:
        first, second = _named(self.before, before), _named(self.after, after)
        return {
            "from_code": first[0],
            "from_name": first[1],
            "to_code": second[0],
            "to_name": second[1],
            "pixels": pixels,
            "hectares": None if hectares is None else round(hectares, 4),
        }


def compare_series(
    maps: ComparedMaps, folder: ResultFolder, context: JobContext, threads: Threads | None = None, block_size: int = BLOCK
) -> Comparison:
    """Write where the maps of every common date differ, and count.

    Args:
        maps: the two series.
        folder: gets ``differences/``.
        context: progress names date and block; dates of one series alone are told.
        threads: numbers of threads.
        block_size: width of the blocks. The results depend on neither.

    Raises:
        InputError: a map cannot be read.
        OutputError: there is not enough room.
        Cancelled: the user asked to stop; the date in work leaves nothing behind.
    """
    left_out = maps.left_out()
    if left_out:
        context.warning(tr("Dates that only one of the series has are left out: {dates}."), dates=", ".join(left_out))
    form = difference_form(maps.after.scheme)
    check_space(folder.path, len(maps.pairs) * needed_bytes(maps.grid, form))
    table = as_after(maps.before.scheme, maps.after.scheme)
    found = []
    for number, pair in enumerate(maps.pairs):
        part = context.part(number / len(maps.pairs), (number + 1) / len(maps.pairs))
        path = folder.path / difference_name(maps.after.dates[pair[1]].key)
        with raster_writer(path, maps.grid, form, context.check_cancelled) as writer:
            found.append(_compare_date(maps, pair, table, writer, part, threads, block_size))
    hectares = None if unequal_areas_m2(maps.grid) is not None else _pixel_hectares(maps.grid)
    return Comparison(tuple(found), maps.before.scheme, maps.after.scheme, hectares, tuple(left_out))


def _pixel_hectares(grid: Grid) -> float | None:
    area = pixel_area_m2(grid)
    return None if area is None else area / SQUARE_M_OF_HECTARE


def _compare_date(
    maps: ComparedMaps,
    pair: tuple[int, int],
    table: Bytes,
    writer: RasterWriter,
    context: JobContext,
    threads: Threads | None,
    block_size: int,
) -> DateComparison:
    """Write the differences of a date and count them."""
    rows, unit = unequal_areas_m2(maps.grid), _pixel_hectares(maps.grid)
    counts, areas = np.zeros(PAIRS, np.int64), np.zeros(PAIRS)

    def compute(window: Window, block: tuple[Bytes, Bytes]) -> tuple[Bytes, NDArray[np.int64], NDArray[np.float64] | None]:
        joined = (block[0].astype(np.int64) * 256 + block[1]).ravel()
        sizes = None if rows is None else np.repeat(rows[window.row : window.row + window.height], window.width)
        found = None if sizes is None else np.bincount(joined, sizes, minlength=PAIRS).astype(np.float64)
        return differences(*block, table), np.bincount(joined, minlength=PAIRS), found

    def write(window: Window, result: tuple[Bytes, NDArray[np.int64], NDArray[np.float64] | None]) -> None:
        nonlocal counts, areas
        writer.write(window, result[0])
        counts += result[1]
        if result[2] is not None:
            areas += result[2]

    key = maps.after.dates[pair[1]].key
    text = tr("Comparing the maps of {date}: block {block} of {blocks}")
    Pipeline(partial(maps.read, pair), compute, write).run(maps.grid.windows(block_size), context, text, threads, date=key)
    hectares = areas / SQUARE_M_OF_HECTARE if rows is not None else None if unit is None else counts.astype(np.float64) * unit
    return _count(key, counts.reshape(256, 256), None if hectares is None else hectares.reshape(256, 256), table)


def _count(key: str, counts: NDArray[np.int64], hectares: NDArray[np.float64] | None, table: Bytes) -> DateComparison:
    """Return the figures of a date from its tables (class before, class after) of pixels and areas."""
    known = counts[1:, 1:]
    other = np.where(table[1:, np.newaxis] != np.arange(1, 256)[np.newaxis], known, 0)
    order = np.argsort(-other, axis=None, kind="stable")[: np.count_nonzero(other)]
    rows, cols = np.unravel_index(order, other.shape)
    moves = tuple((int(row) + 1, int(col) + 1, int(other[row, col])) for row, col in zip(rows, cols, strict=True))
    area = None if hectares is None else tuple(float(hectares[row + 1, col + 1]) for row, col in zip(rows, cols, strict=True))
    return DateComparison(key, int(known.sum()), int(other.sum()), moves, area)


def _named(scheme: ClassScheme, value: int) -> tuple[str, str]:
    """Return code and name of a class; the value for both where a map holds one that its series does not name."""
    return next(((item.code, item.name) for item in scheme.classes if item.value == value), (str(value), str(value)))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
