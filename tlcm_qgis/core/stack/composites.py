"""Composites: the valid pixels of several dates combined into one image."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import Pipeline, Threads, fitting_block
from ..engine.forms import RasterForm
from ..engine.rasters import raster_writer
from ..spec.messages import tr
from ..spec.stack_document import DECIBEL
from ..worker.context import JobContext
from .decibels import to_decibels, to_power
from .grid import Window
from .image_stack import Block, ImageStack
from .periods import Period
from .radar import RATIOS, radar_positions, ratio_name
from .stack_model import Band, RasterFile, StackItem

# Of all dates of a period together. A few blocks are alive at a time, and a medoid holds five copies of its own.
BLOCK_BYTES: Final = 12 * 1024 * 1024
LARGEST_BLOCK: Final = 512
CACHED_CELLS: Final = 250_000  # of all dates and bands that are sorted at a time: 1 MB stays in the cache of a core
SHORT_NODATA: Final = -32768
SHORT_SCALES: Final = (5e-5, 2e-3)  # steps of reflectance: 16 bits hold up to 1.6 and more; what has coarser steps may be larger
LONG_NODATA: Final = -(2**31)


class _Empty(Exception):
    """No pixel is valid: there is nothing to keep."""


Values = NDArray[np.float32]


def median(values: Values, valid: NDArray[np.bool_]) -> Values:
    """Return the median of the valid dates, band by band: (T, B, h, w), (T, h, w) -> (B, h, w), NaN where no date is valid."""
    dates, bands, height, width = values.shape
    values, valid = values.reshape(dates, bands, -1), valid.reshape(dates, -1)
    result = np.empty((bands, height * width), np.float32)
    portion = max(1, CACHED_CELLS // (dates * bands))
    for start in range(0, height * width, portion):
        part = slice(start, start + portion)
        ordered = _ordered([np.where(good[part], date[:, part], np.float32(np.inf)) for date, good in zip(values, valid, strict=True)])
        count = np.count_nonzero(valid[:, part], axis=0)
        for number in np.unique(count).tolist():
            np.copyto(result[:, part], _middle(ordered, number), where=count == number)
    return result.reshape(bands, height, width)


def _ordered(dates: list[Values]) -> list[Values]:
    """Sort arrays of one shape, element by element, by Batcher's network (Proc. AFIPS 32, 1968); they are overwritten."""
    spare = np.empty_like(dates[0])
    for low, high in _network(len(dates)):
        least = np.minimum(dates[low], dates[high], out=spare)
        np.maximum(dates[low], dates[high], out=dates[high])
        spare, dates[low] = dates[low], least
    return dates


@cache
def _network(count: int) -> tuple[tuple[int, int], ...]:
    """Return the pairs of places to compare and exchange, one after the other, that sort ``count`` numbers."""
    pairs = []
    merged = 1
    while merged < count:
        step = merged
        while step:
            for start in range(step % merged, count - step, 2 * step):
                for low in range(start, min(start + step, count - step)):
                    if low // (2 * merged) == (low + step) // (2 * merged):
                        pairs.append((low, low + step))
            step //= 2
        merged *= 2
    return tuple(pairs)


def _middle(ordered: Sequence[Values], count: int) -> Values | np.float32:
    """Return the median of the first ``count`` of sorted arrays."""
    if not count:
        return np.float32(np.nan)
    low, high = ordered[(count - 1) // 2], ordered[count // 2]
    with np.errstate(invalid="ignore"):
        return low if low is high else (np.add(low, high, dtype=np.float64) / 2).astype(np.float32)


def mean(values: Values, valid: NDArray[np.bool_]) -> Values:
    """Return the mean of the valid dates, band by band; shapes as ``median``. Radar is given as linear power."""
    total = np.zeros(values.shape[1:])
    for date, good in zip(values, valid, strict=True):
        total += np.where(good, date, 0.0)
    count = np.count_nonzero(valid, axis=0)
    with np.errstate(invalid="ignore"):
        return (total / np.where(count > 0, count, np.nan)).astype(np.float32)


def medoid(values: Values, valid: NDArray[np.bool_]) -> Values:
    """Return the observation closest (Euclidean) to the median of all bands; shapes as ``median``."""
    centre = median(values, valid)
    with np.errstate(invalid="ignore"):
        distance = np.square(values - centre, dtype=np.float64).sum(axis=1)
    return _take(values, valid, np.where(valid, distance, np.inf).argmin(axis=0))


def first_valid(values: Values, valid: NDArray[np.bool_]) -> Values:
    """Return the first valid observation, for dates in order of preference. Shapes as ``median``."""
    return _take(values, valid, valid.argmax(axis=0))


def _take(values: Values, valid: NDArray[np.bool_], place: NDArray[np.intp]) -> Values:
    taken: Values = np.take_along_axis(values, place[np.newaxis, np.newaxis], axis=0)[0]
    return np.where(valid.any(axis=0), taken, np.float32(np.nan))


REDUCERS: Final[dict[str, Callable[[Values, NDArray[np.bool_]], Values]]] = {
    "median": median,
    "mean": mean,
    "medoid": medoid,
    "least_cloudy": first_valid,
}


@dataclass(frozen=True, slots=True)
class Storage:
    """How composites are stored: type, nodata, and the scale that turns stored numbers into values (``None``: they are the values).

    Whole numbers keep exactly what the images hold: values of one common scale are stored as multiples of it.
    """

    dtype: str
    nodata: float
    scale: float | None

    @classmethod
    def of(cls, stack: ImageStack) -> Storage:
        """Return the storage that fits all images of a stack."""
        bands = [band for item in stack.document.items for file in item.files if not file.is_mask for band in file.bands]
        used = [band for band in bands if band.name in stack.bands]
        if any(band.unit is not None for band in used):  # dB of means and of converted power are no multiples
            return cls("float32", float("nan"), None)
        scales = {band.scale for band in used}
        whole = all((band.data_type or "").startswith(("int", "uint")) for band in used)
        if not whole or len(scales) != 1 or any(not _is_multiple(band) for band in used):
            return cls("float32", float("nan"), None)
        scale = scales.pop()
        if scale is not None and SHORT_SCALES[0] <= scale <= SHORT_SCALES[1]:
            return cls("int16", SHORT_NODATA, scale)
        return cls("int32", LONG_NODATA, scale)

    def holds(self, stored: NDArray[Any]) -> bool:
        """Return whether a block has a pixel that is not nodata."""
        return bool((~np.isnan(stored) if self.dtype == "float32" else stored != self.nodata).any())

    def encode(self, values: Values) -> NDArray[Any]:
        """Return the numbers to store; NaN becomes nodata, values beyond the type its limits."""
        if self.dtype == "float32":
            return values
        limits = np.iinfo(self.dtype)
        steps = np.rint(values.astype(np.float64) / (self.scale or 1.0))
        steps = np.clip(steps, limits.min + 1, limits.max)
        return np.where(np.isnan(values), self.nodata, steps).astype(self.dtype)


def _is_multiple(band: Band) -> bool:
    """Return whether the offset is a multiple of the scale, so that values are too."""
    if band.scale is None or not band.offset:
        return not band.offset
    steps = band.offset / band.scale
    return abs(steps - round(steps)) < 1e-3


@dataclass(frozen=True, slots=True)
class Recipe:
    """How dates become a composite.

    Attributes:
        bands: of the composite: those of the stack, and ratios of radar at the end.
        reducer: name in ``REDUCERS``.
        radar: positions of radar bands in dB; their means are those of linear power.
        ratios: positions of a ratio and of the two bands that it is of.
    """

    bands: tuple[str, ...]
    reducer: str
    radar: tuple[int, ...] = ()
    ratios: tuple[tuple[int, int, int], ...] = ()

    @classmethod
    def of(cls, stack: ImageStack, reducer: str, *, with_ratio: bool = False) -> Recipe:
        """Return the recipe for a stack; a ratio that the stack has is made anew, too: it is that of the composite, no mean of ratios."""
        radar = radar_positions(stack.document)
        known = {stack.bands[position] for position in radar}
        pairs = [pair for pair in RATIOS if known >= set(pair) and (with_ratio or ratio_name(*pair) in stack.bands)]
        bands = tuple(dict.fromkeys((*stack.bands, *(ratio_name(*pair) for pair in pairs))))
        places = tuple((bands.index(ratio_name(*pair)), bands.index(pair[0]), bands.index(pair[1])) for pair in pairs)
        return cls(bands, reducer, radar, places)

    def combine(self, values: Values, valid: NDArray[np.bool_]) -> Values:
        """Return the composite (bands, h, w), NaN where no date is valid, of values (T, bands of the stack, h, w) and (T, h, w)."""
        in_power = list(self.radar) if self.reducer == "mean" else []
        if in_power:
            values[:, in_power] = to_power(values[:, in_power])
        combined = REDUCERS[self.reducer](values, valid)
        if in_power:
            combined[in_power] = to_decibels(combined[in_power])
        result = np.empty((len(self.bands), *combined.shape[1:]), np.float32)
        result[: len(combined)] = combined
        for ratio, first, second in self.ratios:
            result[ratio] = combined[first] - combined[second]
        return result


Reader = Callable[[int, Window], Block]


def write_composite(
    stack: ImageStack,
    period: Period,
    recipe: Recipe,
    path: Path,
    context: JobContext,
    threads: Threads | None = None,
    read_date: Reader | None = None,
) -> bool:
    """Write the composite of a period; ``read_date`` reads dates otherwise than the stack does.

    Returns:
        Whether it has a valid pixel; without one no file is written.

    Raises:
        Cancelled: the user asked to stop; nothing is left behind.
    """
    key = period.interval.start.isoformat()
    order = _by_valid_share(stack, period.dates, context.part(0, 0.5), threads) if recipe.reducer == "least_cloudy" else period.dates
    storage, read_one = Storage.of(stack), read_date or stack.read
    form = RasterForm(storage.dtype, storage.nodata, "average", predictor=True, descriptions=recipe.bands, scale=storage.scale)
    seen = False

    def read(window: Window) -> list[Block]:
        return [read_one(index, window) for index in order]

    def compute(_: Window, blocks: list[Block]) -> NDArray[Any]:
        return storage.encode(recipe.combine(np.stack([block.values for block in blocks]), np.stack([block.valid for block in blocks])))

    try:
        with raster_writer(path, stack.grid, form, context.check_cancelled) as writer:

            def write(window: Window, values: NDArray[Any]) -> None:
                nonlocal seen
                seen = seen or storage.holds(values)
                writer.write(window, values)

            pipeline: Pipeline[Window, list[Block], NDArray[Any]] = Pipeline(read, compute, write)
            text = tr("Composite of {date}: block {block} of {blocks}")
            pipeline.run(stack.grid.windows(_block_size(stack, len(order))), context, text, threads, date=key)
            if not seen:
                raise _Empty
    except _Empty:
        return False
    return True


def _by_valid_share(stack: ImageStack, dates: Sequence[int], context: JobContext, threads: Threads | None) -> tuple[int, ...]:
    """Return the dates ordered by their share of valid pixels, largest first; of equal ones the earlier."""
    counts = dict.fromkeys(dates, 0)

    def read(window: Window) -> list[int]:
        return [int(np.count_nonzero(stack.read(index, window).valid)) for index in dates]

    def write(_: Window, found: list[int]) -> None:
        for index, count in zip(dates, found, strict=True):
            counts[index] += count

    pipeline: Pipeline[Window, list[int], list[int]] = Pipeline(read, lambda _, found: found, write)
    pipeline.run(stack.grid.windows(LARGEST_BLOCK), context, tr("Counting valid pixels: block {block} of {blocks}"), threads)
    return tuple(sorted(dates, key=lambda index: (-counts[index], index)))


def needed_bytes(stack: ImageStack, recipe: Recipe, periods: int) -> int:
    """Return the room that composites may take at most."""
    return int(stack.grid.width * stack.grid.height * len(recipe.bands) * np.dtype(Storage.of(stack).dtype).itemsize * periods)


def _block_size(stack: ImageStack, dates: int) -> int:
    return fitting_block(4 * len(stack.bands) * max(1, dates), BLOCK_BYTES, LARGEST_BLOCK)


def composite_item(stack: ImageStack, period: Period, recipe: Recipe, path: Path) -> StackItem:
    """Return the entry of a composite in its stack file."""
    storage = Storage.of(stack)
    wavelengths = {band.name: band.center_wavelength for file in stack.document.items[period.dates[0]].files for band in file.bands}
    in_decibels = {recipe.bands[position] for position in (*recipe.radar, *(ratio for ratio, _, _ in recipe.ratios))}
    bands = tuple(
        Band(
            name,
            storage.nodata,
            storage.dtype,
            storage.scale,
            center_wavelength=wavelengths.get(name),
            unit=DECIBEL if name in in_decibels else None,
        )
        for name in recipe.bands
    )
    orbits = {stack.document.items[date].orbit for date in period.dates}
    grid = stack.grid
    file = RasterFile("image", str(path), bands, crs=grid.crs, transform=grid.transform, shape=grid.shape)
    return StackItem(period.interval.start.isoformat(), period.interval, (file,), orbits.pop() if len(orbits) == 1 else "")
