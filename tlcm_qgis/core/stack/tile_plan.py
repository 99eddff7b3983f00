"""Which files, bands and masks make up an image of a date, and how its pixels become reflectance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ..spec.errors import InputError
from ..spec.messages import tr
from ..spec.stack_document import DECIBEL, POWER
from .decibels import to_decibels, to_power
from .grid import Window
from .grid_reader import BandRequest, GridReader
from .masks import MaskRule, rule_for
from .resampling import BAD, ZERO
from .stack_model import Band, RasterFile, StackItem

WHOLE_STEPS_TOLERANCE: Final = 1e-3
NO_POWER_DB: Final = -300.0  # linear power of 0, which has no dB, is nodata and must not leak into its neighbours


@dataclass(frozen=True, slots=True)
class Radiometry:
    """Physical value = (DN + shift) * scale + offset; the shift is added to whole numbers, where nothing is lost.

    ``is_power``: that is the linear power of radar, whose physical value here is its dB.
    """

    scale: float
    shift: float
    offset: float
    is_power: bool = False

    def physical(self, shifted: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return physical values of shifted ones; not finite where there is none."""
        values = shifted * self.scale + self.offset
        return to_decibels(values) if self.is_power else values

    def stored(self, physical: float) -> float:
        """Return the stored number of a physical value."""
        value = float(to_power(np.array(physical))) if self.is_power else physical
        return (value - self.offset) / self.scale - self.shift


def radiometry_of(band: Band) -> Radiometry:
    """Return how stored values of a band become physical ones.

    An offset of whole steps of the scale is a shift of the stored values: then a scene that was stored with an offset and the same
    scene without one give the same bits.
    """
    scale = band.scale if band.scale else 1.0
    offset = band.offset or 0.0
    steps = offset / scale
    is_power = band.unit == POWER
    if abs(steps - round(steps)) < WHOLE_STEPS_TOLERANCE:
        return Radiometry(scale, float(round(steps)), 0.0, is_power)
    return Radiometry(scale, 0.0, offset, is_power)


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A file that gives bands of the stack: ``positions`` in the stack, what to read and how it becomes physical."""

    file: RasterFile
    positions: tuple[int, ...]
    request: BandRequest
    radiometry: tuple[Radiometry, ...]


@dataclass(frozen=True, slots=True)
class MaskPart:
    """A band of a file that says which pixels are bad."""

    file: RasterFile
    index: int
    rule: MaskRule


@dataclass(frozen=True, slots=True)
class TilePlan:
    """The files of one tile, orbit or product of a date."""

    images: tuple[ImagePart, ...]
    masks: tuple[MaskPart, ...]

    def files(self) -> list[RasterFile]:
        """Return the files that are read, each once."""
        return list({file.href: file for file in (*(part.file for part in self.images), *(part.file for part in self.masks))}.values())

    def bands_read(self) -> list[tuple[str, tuple[int, ...]]]:
        """Return path or URL and bands (counted from 1) of what is read."""
        return [
            *((part.file.href, part.request.indexes) for part in self.images),
            *((part.file.href, (part.index,)) for part in self.masks),
        ]


def plan_item(item: StackItem, bands: Sequence[str]) -> list[TilePlan]:
    """Return the tiles of a date in mosaic order.

    Raises:
        InputError: a tile lacks a band of the stack.
    """
    tiles = list(dict.fromkeys(file.tile for file in item.files if not file.is_mask))
    if not tiles:
        raise InputError(tr("The stack file names no image for {date}."), tr("Make the stack again."), date=item.key)
    return [_plan_tile(item.key, [file for file in item.files if file.tile == tile], bands) for tile in tiles]


def _plan_tile(date: str, files: Sequence[RasterFile], bands: Sequence[str]) -> TilePlan:
    chosen: dict[str, tuple[RasterFile, list[tuple[int, int, Band]]]] = {}
    for position, name in enumerate(bands):
        hit = next(((file, number, band) for file in files for number, band in _bands_of(file) if band.name == name), None)
        if hit is None:
            raise InputError(
                tr("The stack has band {band}, but no image of {date} ({files}) has it."),
                tr("Make the stack again with the bands that all dates have."),
                band=name,
                date=date,
                files=", ".join(file.key for file in files if not file.is_mask),
            )
        file, number, band = hit
        chosen.setdefault(file.key, (file, []))[1].append((position, number, band))
    images = tuple(_image_part(file, used) for file, used in chosen.values())
    masks = tuple(mask for file in files for mask in _masks_of(file))
    return TilePlan(images, masks)


def _bands_of(file: RasterFile) -> list[tuple[int, Band]]:
    return [] if file.is_mask else list(enumerate(file.bands, start=1))


def _image_part(file: RasterFile, used: Sequence[tuple[int, int, Band]]) -> ImagePart:
    radiometry = tuple(radiometry_of(band) for _, _, band in used)
    bands = [band for _, _, band in used]
    request = BandRequest(
        tuple(number for _, number, _ in used),
        tuple(band.nodata for band in bands),
        tuple(item.shift for item in radiometry),
        tuple(item.scale if band.unit == DECIBEL else 0.0 for band, item in zip(bands, radiometry, strict=True)),
        tuple(_lowest(band, item) for band, item in zip(bands, radiometry, strict=True)),
    )
    return ImagePart(file, tuple(position for position, _, _ in used), request, radiometry)


def _lowest(band: Band, radiometry: Radiometry) -> float | None:
    if band.unit == POWER:
        return radiometry.stored(NO_POWER_DB if band.lowest is None else band.lowest)
    return None if band.lowest is None else radiometry.stored(band.lowest)


def _masks_of(file: RasterFile) -> list[MaskPart]:
    given = MaskRule(file.bad_values, file.bad_bits) if file.bad_values is not None or file.bad_bits is not None else None
    if file.is_mask:
        return [MaskPart(file, 1, rule_for(file.key, given))]
    number = next((number for number, band in _bands_of(file) if band.name == file.mask_band), None)
    return [] if file.mask_band is None or number is None else [MaskPart(file, number, rule_for(file.mask_band, given))]


def read_tile(plan: TilePlan, reader: GridReader, window: Window, count: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return values (count, h, w), 0.0 where not valid, and validity (h, w) of a tile in a window of the reference grid.

    A pixel is valid if no band has nodata there, all are finite, not all are stored as 0, and no mask says "bad". Where a mask does
    not reach, nobody says that the pixel is good: it is not valid.
    """
    valid = np.ones(window.shape, bool)
    values = np.zeros((count, *window.shape), np.float32)
    if not all(file.grid is None or reader.may_touch(file.grid, window) for file in plan.files()):
        return values, np.zeros(window.shape, bool)
    for mask in plan.masks:
        codes, covered = reader.read_codes(mask.file.href, mask.file.grid, mask.index, window)
        valid &= covered & ~is_bad(codes, mask.rule)
    zero = np.ones(window.shape, bool)
    for image in plan.images:
        if not valid.any():
            return values, valid
        found, state = reader.read_image(image.file.href, image.file.grid, image.request, window)
        valid &= state != BAD
        zero &= state == ZERO
        with np.errstate(over="ignore", invalid="ignore"):
            for position, band, radiometry in zip(image.positions, found, image.radiometry, strict=True):
                values[position] = radiometry.physical(band)
                valid &= np.isfinite(values[position])
    valid &= ~zero
    values[:, ~valid] = 0.0
    return values, valid


def is_bad(codes: NDArray[Any], rule: MaskRule) -> NDArray[np.bool_]:
    """Return where mask values mean a bad pixel; a value that is no number is bad."""
    unknown = np.zeros(codes.shape, bool)
    if codes.dtype.kind == "f":
        unknown = ~np.isfinite(codes)
        codes = np.where(unknown, 0, codes)
    whole = codes.astype(np.int64)
    if rule.bits is not None:
        return np.asarray(unknown | ((whole & sum(1 << bit for bit in rule.bits)) != 0))
    return np.asarray(unknown | np.isin(whole, rule.values or ()))
