"""What can be said of a date at a glance, from a reduced picture of its images: valid share, cloud share, thumbnail."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

from ...core.spec.errors import InputError
from ...core.spec.hrefs import is_remote
from ...core.spec.messages import tr
from ...core.spec.stack_document import StackContents, StackDate, StackFile
from .pictures import Bands, Range
from .reading import gdal_name

IsCancelled = Callable[[], bool]
SIDE_PX = 96  # longer side of the reduced picture: shares are right within a percent, and it is sharp where the screen has twice the pixels
_READ_PX = 4 * SIDE_PX  # longer side of what is read of an image: a place is off by an eighth of a pixel of the picture at the most
_QUALITY = 75


@dataclass(frozen=True)
class DateFacts:
    """Facts on a date.

    Attributes:
        valid: share (0-1) of the stack's area with data that the mask does not call bad.
        clouds: share of the pixels with data that the mask calls bad; ``None`` without a mask.
        thumbnail: JPEG.
        problem: why there is nothing else, one sentence.
    """

    valid: Optional[float] = None
    clouds: Optional[float] = None
    thumbnail: bytes = b""
    problem: str = ""


@dataclass(frozen=True)
class _Frame:
    """The reduced pixels of the stack: ``bounds`` (left, bottom, right, top) in ``crs``."""

    crs: str
    bounds: Tuple[float, float, float, float]
    width: int
    height: int


@dataclass(frozen=True)
class _Tile:
    """What is read of a tile, each (height, width): ``shown`` (3, ...), ``has_data``, and ``bad``, ``None`` without a mask."""

    shown: np.ndarray
    has_data: np.ndarray
    bad: Optional[np.ndarray]


def fingerprint(stack: StackContents, date: StackDate, bands: Bands) -> str:
    """Return a text that is another one as soon as the facts of a date may be; the folder of the stack may be moved."""
    files = [[_state_of(file.href, stack), file.key, file.is_mask, file.mask_band, file.bad_values, file.bad_bits] for file in date.files]
    grid = None if stack.grid is None else [stack.grid.crs, stack.grid.transform, stack.grid.shape]
    return hashlib.sha1(json.dumps([files, grid, bands, SIDE_PX]).encode(), usedforsecurity=False).hexdigest()


def _state_of(href: str, stack: StackContents) -> List[Any]:
    if is_remote(href):
        return [href]
    try:
        found = os.stat(href)
        return [os.path.relpath(href, stack.path.parent), found.st_size, found.st_mtime_ns]
    except (OSError, ValueError):  # gone, or on another drive
        return [href]


def read_facts(stack: StackContents, date: StackDate, bands: Bands, ranges: Sequence[Range], is_cancelled: IsCancelled) -> DateFacts:
    """Return the facts on a date, read small; ``bands`` and ``ranges`` are those of the thumbnail.

    Raises:
        InputError: an image cannot be opened.
    """
    frame = _frame(stack, date)
    shown = np.zeros((3, frame.height, frame.width))
    has_data = np.zeros((frame.height, frame.width), dtype=bool)
    bad: Optional[np.ndarray] = None
    for name in dict.fromkeys(file.tile for file in date.files):  # the first tile lies on top
        tile = _read_tile([file for file in date.files if file.tile == name], stack, bands, frame, is_cancelled)
        if tile is None:
            continue
        new = tile.has_data & ~has_data
        shown[:, new] = tile.shown[:, new]
        if tile.bad is not None:
            bad = np.zeros_like(has_data) if bad is None else bad
            bad |= new & tile.bad
        has_data |= new
    valid = has_data if bad is None else has_data & ~bad
    count = int(has_data.sum())
    clouds = None if bad is None else float((has_data & bad).sum()) / count if count else 0.0
    return DateFacts(float(valid.mean()), clouds, _thumbnail(shown, has_data, ranges))


def _frame(stack: StackContents, date: StackDate) -> _Frame:
    if stack.grid is not None:
        (dx, _, left, _, dy, top), (height, width), crs = stack.grid.transform, stack.grid.shape, stack.grid.crs
    else:
        data = _open(date.files[0])
        left, dx, _, top, _, dy = data.GetGeoTransform()
        width, height, crs = data.RasterXSize, data.RasterYSize, data.GetProjection()
    factor = SIDE_PX / max(width, height)
    xs, ys = sorted((left, left + dx * width)), sorted((top, top + dy * height))
    return _Frame(crs, (xs[0], ys[0], xs[1], ys[1]), max(1, round(width * factor)), max(1, round(height * factor)))


def _read_tile(files: Sequence[StackFile], stack: StackContents, bands: Bands, frame: _Frame, is_cancelled: IsCancelled) -> Optional[_Tile]:
    """Return a tile, ``None`` if it holds not all bands."""
    images = [file for file in files if not file.is_mask]
    read = _read_bands(images, tuple(dict.fromkeys(bands)), frame, is_cancelled)
    if any(band not in read for band in bands):
        return None
    shown = np.stack([read[band][0] for band in bands])
    has_data = np.all([read[band][1] for band in bands], axis=0)
    empty = has_data & ~shown.any(axis=0)
    if empty.any() and len(stack.bands) > 1:  # a pixel is nodata if it is 0 in ALL bands
        others = _read_bands(images, tuple(band for band in stack.bands if band not in bands), frame, is_cancelled)
        for values, _ in others.values():
            empty &= values == 0
        has_data &= ~empty
    return _Tile(shown, has_data, _read_mask(files, frame, is_cancelled))


def _read_bands(
    images: Sequence[StackFile], bands: Sequence[str], frame: _Frame, is_cancelled: IsCancelled
) -> Dict[str, Tuple[np.ndarray, np.ndarray]]:
    """Return stored values and where there is data, by band."""
    found: Dict[str, Tuple[np.ndarray, np.ndarray]] = {}
    for file in images:
        names = [band.name for band in file.bands]
        wanted = [name for name in bands if name in names and name not in found]
        if not wanted:
            continue
        values, covered = _read_small(file, [names.index(name) + 1 for name in wanted], frame, is_cancelled)
        for name, one in zip(wanted, values):
            nodata = file.bands[names.index(name)].nodata
            is_data = covered & np.isfinite(one)
            found[name] = one, is_data if nodata is None else is_data & (one != nodata)
    return found


def _read_mask(files: Sequence[StackFile], frame: _Frame, is_cancelled: IsCancelled) -> Optional[np.ndarray]:
    """Return where the masks of a tile say bad, ``None`` if it has none."""
    bad: Optional[np.ndarray] = None
    for file in files:
        number = 1 if file.is_mask else next((i for i, band in enumerate(file.bands, start=1) if band.name == file.mask_band), 0)
        if number:
            values, covered = _read_small(file, [number], frame, is_cancelled)
            found = covered & _is_bad(file, values[0])
            bad = found if bad is None else bad | found
    return bad


def _is_bad(file: StackFile, values: np.ndarray) -> np.ndarray:
    whole = np.nan_to_num(values).astype(np.int64)
    if file.bad_bits is not None:
        return np.any([(whole >> bit) & 1 for bit in file.bad_bits], axis=0) if file.bad_bits else np.zeros(whole.shape, dtype=bool)
    return np.isin(whole, file.bad_values) if file.bad_values is not None else whole != 0


def _open(file: StackFile) -> gdal.Dataset:
    try:
        data = gdal.OpenEx(gdal_name(file.href), gdal.OF_RASTER)
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        data = None
    if data is None:
        raise InputError(tr("{file} cannot be opened."), tr("Check that it is there and a raster."), file=file.href)
    return data


def _read_small(file: StackFile, numbers: Sequence[int], frame: _Frame, is_cancelled: IsCancelled) -> Tuple[np.ndarray, np.ndarray]:
    """Return stored values (bands, height, width) at the frame's pixels, and where the image is.

    What is warped is a reduced picture of the image: warped itself, an image without overviews would be read at all of its pixels.
    """
    data = _open(file)
    options: Dict[str, Any] = {"dstSRS": frame.crs} if frame.crs else {}
    if frame.crs and not data.GetProjection():
        options["srcSRS"] = file.crs or frame.crs
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # of this thread; what goes wrong is told below, and a cancelled reading is no error
    try:
        warped = gdal.Warp(
            "",
            gdal.Translate("", data, format="VRT", bandList=list(numbers), resampleAlg="near", **_reduced_size(data)),
            format="MEM",
            outputBounds=frame.bounds,
            width=frame.width,
            height=frame.height,
            resampleAlg="near",
            srcNodata="None",
            dstAlpha=True,
            callback=lambda *_progress: 0 if is_cancelled() else 1,
            **options,
        )
    except RuntimeError:  # where somebody has switched GDAL's exceptions on
        warped = None
    finally:
        gdal.PopErrorHandler()
    if warped is None:
        raise InputError(tr("{file} cannot be read."), tr("Check that it is a whole raster."), file=file.href)
    values = warped.ReadAsArray().astype(np.float64)
    return values[:-1], values[-1] > 0


def _reduced_size(data: gdal.Dataset) -> Dict[str, int]:
    """Return the size in which an image is read, none for one that is small."""
    factor = _READ_PX / max(data.RasterXSize, data.RasterYSize)
    if factor >= 1:
        return {}
    return {"width": max(1, round(data.RasterXSize * factor)), "height": max(1, round(data.RasterYSize * factor))}


def _thumbnail(shown: np.ndarray, has_data: np.ndarray, ranges: Sequence[Range]) -> bytes:
    colours = [np.clip((band - low) / (high - low), 0, 1) * 255 for band, (low, high) in zip(np.nan_to_num(shown), ranges)]
    pixels = np.ascontiguousarray(np.where(has_data[..., None], np.stack(colours, axis=-1), 0).astype(np.uint8))
    height, width = has_data.shape
    image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", _QUALITY)
    return bytes(content)
