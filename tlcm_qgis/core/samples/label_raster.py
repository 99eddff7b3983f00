"""From a raster of class values to labelled pixels of a grid."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.classes import MAX_CLASSES, ClassScheme, LandCoverClass
from ..spec.errors import InputError
from ..spec.messages import tr
from ..stack.class_raster import NO_VALUE, ClassRaster
from ..stack.filenames import base_name, parse_name
from ..stack.grid import Grid
from ..worker.context import JobContext
from .sample_set import OF_RASTER, SampleSet

MOST_OF_A_CLASS: Final = 2000  # pixels: further ones mostly repeat their neighbours
BLOCK_PIXELS: Final = 512

Index = NDArray[np.int64]


def read_label_raster(path: str, grid: Grid, seed: int, context: JobContext) -> SampleSet:
    """Return the pixels of a grid that a raster gives a class, of a class with more than 2000 as many drawn at random, which is told.

    Names and colours of the classes are those of its category names and of its colour table, where it has them. The samples have the date
    of its name, or none.

    Args:
        path: of the raster; on other pixels than the grid, each of these takes the nearest value.
        grid: the pixels.
        seed: of the draw, which depends on nothing else but the place of a pixel.
        context: progress, warnings, cancel.

    Raises:
        InputError: the raster cannot be read, holds no whole numbers, none where the grid is, or too many different ones.
    """
    raster = ClassRaster(path, grid)
    try:
        drawn = _drawn(raster, grid, seed, context)
        scheme = _scheme(raster, sorted(drawn))
    finally:
        raster.close()
    if raster.is_resampled:
        context.warning(tr("{file} lies on other pixels than the images: each of these takes the nearest value."), file=base_name(path))
    total, kept = sum(count for count, _ in drawn.values()), sum(len(pixel) for _, pixel in drawn.values())
    if kept < total:
        context.warning(
            tr("{file} holds {total} labelled pixels; {count} of them were drawn, at most {most} of a class."),
            file=base_name(path),
            total=total,
            count=kept,
            most=MOST_OF_A_CLASS,
        )
    parts = [(np.sort(drawn[value][1]), scheme.match(value)) for value in sorted(drawn)]
    pixel = np.concatenate([part for part, _ in parts])
    classes = np.concatenate([np.full(len(part), value, np.uint8) for part, value in parts])
    interval = parse_name(base_name(path)).interval
    return SampleSet.create(
        pixel // grid.width,
        pixel % grid.width,
        classes,
        scheme,
        date="" if interval is None else interval.start.isoformat(),
        polygon=OF_RASTER,
    )


def _drawn(raster: ClassRaster, grid: Grid, seed: int, context: JobContext) -> dict[int, tuple[int, Index]]:
    """Return for each value how many pixels have it, and the numbers of those that were drawn."""
    found: dict[int, tuple[int, Index]] = {}
    windows = grid.windows(BLOCK_PIXELS)
    for done, window in enumerate(windows, start=1):
        context.progress(done / len(windows), tr("Reading the classes of {file}"), file=base_name(raster.path))
        values = raster.read(window)
        number = np.arange(window.row, window.row + window.height)[:, np.newaxis] * grid.width + np.arange(window.width) + window.col
        for value in np.unique(values).tolist():
            if value == NO_VALUE:
                continue
            count, before = found.get(value, (0, np.zeros(0, np.int64)))
            pixel = np.concatenate([before, number[values == value]])
            lot = _lots(pixel, seed)
            lowest = pixel if len(pixel) <= MOST_OF_A_CLASS else pixel[np.argpartition(lot, MOST_OF_A_CLASS)[:MOST_OF_A_CLASS]]
            found[value] = count + len(pixel) - len(before), lowest
        if len(found) > MAX_CLASSES:
            raise InputError(
                tr("The raster {file} holds more than {limit} different values."),
                tr("Choose a raster of class values."),
                file=raster.path,
                limit=MAX_CLASSES,
            )
    if not found:
        raise InputError(
            tr("The raster {file} holds no classes where the images are."),
            tr("Check that it shows the same place as the images."),
            file=raster.path,
        )
    return found


def _lots(pixel: Index, seed: int) -> NDArray[np.uint64]:
    """Return a random number (N,) of every pixel that depends on nothing else but the seed (the mixer of SplitMix64)."""
    (key,) = np.random.SeedSequence(seed).generate_state(1, np.uint64)
    mixed = pixel.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + key
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    lots: NDArray[np.uint64] = mixed ^ (mixed >> np.uint64(31))
    return lots


def _scheme(raster: ClassRaster, values: list[int]) -> ClassScheme:
    """Return the classes of values, with the names and colours that the raster has for them."""
    names, colours = raster.names(), raster.colours()
    return ClassScheme(
        tuple(
            LandCoverClass(item.value, item.code, names.get(int(item.code)) or item.name, colours.get(int(item.code), item.colour))
            for item in ClassScheme.from_labels(values).classes
        )
    )
