"""How a date of a stack is shown in the canvas: which bands, with which stretch, from which file."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.spec.band_colours import BLUE, GREEN, NIR, RED, SWIR, find_band
from ...core.spec.errors import InputError
from ...core.spec.hrefs import is_remote, relative_href
from ...core.spec.messages import tr
from ...core.spec.stack_document import Band, StackContents, StackDate, StackFile
from .date_vrt import write_date_vrt
from .window_reading import bad_pixels, open_image

IsCancelled = Callable[[], bool]
Range = Tuple[float, float]
Bands = Tuple[str, str, str]  # names of the bands shown as red, green and blue
_STRETCH_DATES = 5  # dates that are looked at for the one stretch
_STRETCH_PX = 200  # side of the reduced picture that is read of them
_STRETCH_PERCENT = (2, 98)
_CODE_LETTERS = 8


@dataclass(frozen=True)
class Preset:
    """A choice of bands: ``wavelengths`` in micrometres for red, green and blue; ``names``: how bands without them are called.

    One without wavelengths shows the first bands of any stack.
    """

    name: str
    title: str
    wavelengths: Tuple[float, ...] = ()
    names: Tuple[Tuple[str, ...], ...] = ()


FIRST_BANDS = Preset("first_bands", tr("First bands"))
PRESETS: Dict[str, Preset] = {
    preset.name: preset
    for preset in (
        Preset("true_colour", tr("True colour"), (0.665, 0.56, 0.49), (RED, GREEN, BLUE)),
        Preset("false_colour", tr("False colour (near infrared)"), (0.84, 0.665, 0.56), (NIR, RED, GREEN)),
        Preset("swir", tr("Short-wave infrared"), (1.61, 0.84, 0.665), (SWIR, NIR, RED)),
        FIRST_BANDS,
    )
}


@dataclass(frozen=True)
class Picture:
    """A date, ready to be shown.

    Attributes:
        date: key; ``source``: what GDAL opens; its bands are red, green and blue.
        ranges: stored values shown as darkest and brightest.
        nodata: stored value that is transparent, by band; ``None``: none is.
    """

    date: str
    source: str
    ranges: Tuple[Range, Range, Range]
    nodata: Tuple[Optional[float], Optional[float], Optional[float]]


def preset_bands(stack: StackContents, preset: Preset) -> Optional[Bands]:
    """Return the names of the bands for red, green and blue, or ``None`` if the stack lacks one of them."""
    if not preset.wavelengths:
        return (
            (stack.bands[2], stack.bands[1], stack.bands[0]) if len(stack.bands) >= 3 else (stack.bands[0], stack.bands[-1], stack.bands[0])
        )
    found = _preset_bands(stack, preset)
    return None if None in found else (str(found[0]), str(found[1]), str(found[2]))


def missing_wavelengths(stack: StackContents, preset: Preset) -> Tuple[float, ...]:
    """Return the wavelengths (micrometres) of a preset near which the stack has no band."""
    return tuple(wavelength for wavelength, band in zip(preset.wavelengths, _preset_bands(stack, preset)) if band is None)


def shown_preset(stack: StackContents, wanted: str) -> Preset:
    """Return the wanted preset, or "First bands" where the stack lacks bands of it."""
    preset = PRESETS.get(wanted, FIRST_BANDS)
    return FIRST_BANDS if preset_bands(stack, preset) is None else preset


def _preset_bands(stack: StackContents, preset: Preset) -> List[Optional[str]]:
    bands = {band.name: band for date in stack.dates[:1] for file in date.files for band in file.bands if band.name in stack.bands}
    return [find_band(bands, wavelength, names) for wavelength, names in zip(preset.wavelengths, preset.names)]


def make_picture(stack: StackContents, date: StackDate, bands: Bands, ranges: Tuple[Range, Range, Range], folder: str) -> Picture:
    """Return how to show a date; a small VRT in ``folder`` puts its bands and tiles together.

    Raises:
        InputError: a file of the date is not there or no raster, or the date lacks a band.
        OSError: the folder cannot be written to.
    """
    groups = [files_of_band(stack, date, band) for band in bands]
    for group in groups:
        for file in group:
            _require(file.href, date)
    path = os.path.join(folder, f"{date.key}_{'_'.join(_safe(band) for band in bands)}_{_code(stack, groups)}.vrt")
    write_date_vrt(path, groups, bands)
    nodata = [_band_in(group[0], band).nodata for group, band in zip(groups, bands)]
    return Picture(date.key, path, ranges, (nodata[0], nodata[1], nodata[2]))


def find_ranges(stack: StackContents, bands: Bands, is_cancelled: IsCancelled) -> Tuple[Range, Range, Range]:
    """Return one stretch for all dates: percentiles of what is not masked on some dates, read small."""
    step = max(1, len(stack.dates) // _STRETCH_DATES)
    samples: Dict[str, List[np.ndarray]] = {band: [] for band in bands}
    for date in stack.dates[::step]:
        for band in samples:
            if not is_cancelled():
                samples[band] += [_small(file, band, date) for file in files_of_band(stack, date, band)[:1]]
    ranges = {band: _range(parts) for band, parts in samples.items()}
    return ranges[bands[0]], ranges[bands[1]], ranges[bands[2]]


def files_of_band(stack: StackContents, date: StackDate, band: str) -> List[StackFile]:
    """Return the images of a date that hold a band; raises ``InputError`` if there is none."""
    files = [file for file in date.files if not file.is_mask and any(one.name == band for one in file.bands)]
    if not files:
        raise InputError(tr("{date} of {file} has no band {band}."), tr("Make the stack again."), date=date.key, file=stack.path, band=band)
    return files


def _range(parts: List[np.ndarray]) -> Range:
    values = np.concatenate(parts) if parts else np.empty(0)
    if not values.size:
        return 0.0, 1.0
    low, high = np.percentile(values, _STRETCH_PERCENT)
    return float(low), float(max(high, low + 1e-6))


def _small(file: StackFile, band: str, date: StackDate) -> np.ndarray:
    """Return valid stored values of a band, 1-D, read at reduced size; none if the file cannot be opened."""
    data = open_image(file)
    if data is None:
        return np.empty(0)
    number = [one.name for one in file.bands].index(band)
    size = min(_STRETCH_PX, data.RasterXSize), min(_STRETCH_PX, data.RasterYSize)
    values = data.GetRasterBand(number + 1).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]).astype(np.float64)
    nodata = file.bands[number].nodata
    keep = np.isfinite(values) & (values != 0)
    if nodata is not None:
        keep &= values != nodata
    clear = keep & ~_small_mask(file, date, size)
    return values[clear if clear.any() else keep]


def _small_mask(file: StackFile, date: StackDate, size: Tuple[int, int]) -> np.ndarray:
    """Return which pixels of an image are bad (height, width) at a reduced size; none where nothing says it."""
    masks = [one for one in (file, *date.files) if one.tile == file.tile and (one.is_mask or one.mask_band is not None)]
    for one in masks:
        names = [band.name for band in one.bands]
        data = open_image(one)
        if data is not None and (one.is_mask or one.mask_band in names):
            number = 0 if one.is_mask else names.index(str(one.mask_band))
            stored = data.GetRasterBand(number + 1).ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
            if stored is not None:
                return bad_pixels(one, stored.astype(np.float64))
    return np.zeros(size[::-1], bool)


def _band_in(file: StackFile, name: str) -> Band:
    return next(band for band in file.bands if band.name == name)


def _require(href: str, date: StackDate) -> None:
    if not is_remote(href) and not os.path.exists(href):
        raise InputError(
            tr("{image}, the image of {date}, is not there."),
            tr("Bring it back, or make the stack again."),
            image=href,
            date=date.key,
        )


def _code(stack: StackContents, groups: Sequence[Sequence[StackFile]]) -> str:
    """Return a text that is another one for other images: a corrected stack or another one shall not be taken for what is shown."""
    names = [[relative_href(file.href, stack.path.absolute().parent) for file in group] for group in groups]
    return hashlib.sha1(json.dumps(names).encode(), usedforsecurity=False).hexdigest()[:_CODE_LETTERS]


def _safe(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name)
