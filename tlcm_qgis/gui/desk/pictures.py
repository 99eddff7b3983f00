"""How a date of a stack is shown in the canvas: which bands, with which stretch, from which file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ...core.spec.errors import InputError
from ...core.spec.messages import tr
from ...core.spec.stack_document import Band, StackContents, StackDate, StackFile
from .reading import gdal_name

IsCancelled = Callable[[], bool]
Range = Tuple[float, float]
_NEAR_UM = 0.07  # a band this near to the wanted wavelength has its colour
_STRETCH_DATES = 5  # dates that are looked at for the one stretch
_STRETCH_PX = 200  # side of the reduced picture that is read of them
_STRETCH_PERCENT = (2, 98)


@dataclass(frozen=True)
class Preset:
    """A choice of bands: ``wavelengths`` in micrometres for red, green and blue; ``names``: how bands without them are called."""

    name: str
    title: str
    wavelengths: Tuple[float, float, float]
    names: Tuple[Tuple[str, ...], ...]


BLUE, GREEN, RED = ("b02", "blue", "b2", "sr_b2"), ("b03", "green", "b3", "sr_b3"), ("b04", "red", "b4", "sr_b4")
NIR, SWIR = ("b08", "nir", "b8", "b8a", "nir08", "sr_b5"), ("b11", "swir1", "swir16", "sr_b6")
PRESETS: Dict[str, Preset] = {
    preset.name: preset
    for preset in (
        Preset("true_colour", tr("True colour"), (0.665, 0.56, 0.49), (RED, GREEN, BLUE)),
        Preset("false_colour", tr("False colour (near infrared)"), (0.84, 0.665, 0.56), (NIR, RED, GREEN)),
        Preset("swir", tr("Short-wave infrared"), (1.61, 0.84, 0.665), (SWIR, NIR, RED)),
    )
}


@dataclass(frozen=True)
class Picture:
    """A date, ready to be shown.

    Attributes:
        date: key; ``source``: what GDAL opens.
        bands: numbers (from 1) of the bands for red, green, blue; ``ranges``: stored values shown as darkest and brightest.
        nodata: stored value that is transparent, by band; ``None``: none is.
    """

    date: str
    source: str
    bands: Tuple[int, int, int]
    ranges: Tuple[Range, Range, Range]
    nodata: Tuple[Optional[float], Optional[float], Optional[float]]


def preset_bands(stack: StackContents, preset: Preset) -> Optional[Tuple[str, str, str]]:
    """Return the names of the bands for red, green and blue, or ``None`` if the stack has none of such colours."""
    bands = {band.name: band for date in stack.dates[:1] for file in date.files for band in file.bands if band.name in stack.bands}
    found = [find_band(bands, wavelength, names) for wavelength, names in zip(preset.wavelengths, preset.names)]
    return None if None in found else (str(found[0]), str(found[1]), str(found[2]))


def any_bands(stack: StackContents) -> Tuple[str, str, str]:
    """Return bands to show where no colour is known: the first three in the order blue, green, red, or the first one as grey."""
    return (stack.bands[2], stack.bands[1], stack.bands[0]) if len(stack.bands) >= 3 else (stack.bands[0],) * 3


def find_band(bands: Dict[str, Band], wavelength: float, names: Sequence[str]) -> Optional[str]:
    """Return the band nearest to a wavelength (micrometres), else the first that has one of ``names``, else ``None``."""
    near = [(abs(band.center_wavelength - wavelength), name) for name, band in bands.items() if band.center_wavelength is not None]
    if near and min(near)[0] <= _NEAR_UM:
        return min(near)[1]
    by_case = {name.casefold(): name for name in bands}
    return next((by_case[name] for name in names if name in by_case), None)


def make_picture(
    stack: StackContents, date: StackDate, bands: Tuple[str, str, str], ranges: Tuple[Range, Range, Range], folder: str
) -> Picture:
    """Return how to show a date; where its bands are in several files, a small VRT in ``folder`` puts them together.

    Raises:
        InputError: a file of the date is not there, or the date lacks a band.
    """
    groups = [_files_of(stack, date, band) for band in bands]
    nodata = (_nodata(groups[0], bands[0]), _nodata(groups[1], bands[1]), _nodata(groups[2], bands[2]))
    hrefs = {file.href for group in groups for file in group}
    for href in hrefs:
        _require(href, stack, date)
    if len(hrefs) == 1:
        file = groups[0][0]
        numbers = [[band.name for band in file.bands].index(name) + 1 for name in bands]
        return Picture(date.key, gdal_name(file.href), (numbers[0], numbers[1], numbers[2]), ranges, nodata)
    source = os.path.join(folder, f"{date.key}_{'_'.join(_safe(band) for band in bands)}.vrt")
    parts = [_band_vrt(group, band, f"{source[:-4]}_{number}.vrt") for number, (group, band) in enumerate(zip(groups, bands))]
    _build(source, parts, separate=True)
    return Picture(date.key, source, (1, 2, 3), ranges, nodata)


def find_ranges(stack: StackContents, bands: Tuple[str, str, str], is_cancelled: IsCancelled) -> Tuple[Range, Range, Range]:
    """Return one stretch for all dates: percentiles of some dates, read small.

    Raises:
        InputError: none of these dates can be read.
    """
    step = max(1, len(stack.dates) // _STRETCH_DATES)
    samples: Dict[str, List[np.ndarray]] = {band: [] for band in bands}
    for date in stack.dates[::step]:
        for band in samples:
            if not is_cancelled():
                samples[band] += [_small(file, band) for file in _files_of(stack, date, band)[:1]]
    ranges = {band: _range(parts) for band, parts in samples.items()}
    return ranges[bands[0]], ranges[bands[1]], ranges[bands[2]]


def _range(parts: List[np.ndarray]) -> Range:
    values = np.concatenate(parts) if parts else np.empty(0)
    if not values.size:
        return 0.0, 1.0
    low, high = np.percentile(values, _STRETCH_PERCENT)
    return float(low), float(max(high, low + 1e-6))


def _small(file: StackFile, band: str) -> np.ndarray:
    """Return valid stored values of a band, 1-D, read at reduced size; none if the file cannot be opened."""
    try:
        data = gdal.OpenEx(gdal_name(file.href), gdal.OF_RASTER)
    except RuntimeError:
        data = None
    if data is None:
        return np.empty(0)
    number = [one.name for one in file.bands].index(band)
    width, height = min(_STRETCH_PX, data.RasterXSize), min(_STRETCH_PX, data.RasterYSize)
    values = data.GetRasterBand(number + 1).ReadAsArray(buf_xsize=width, buf_ysize=height).astype(np.float64).ravel()
    nodata = file.bands[number].nodata
    keep = np.isfinite(values) & (values != 0)
    return values[keep if nodata is None else keep & (values != nodata)]


def _files_of(stack: StackContents, date: StackDate, band: str) -> List[StackFile]:
    files = [file for file in date.files if not file.is_mask and any(one.name == band for one in file.bands)]
    if not files:
        raise InputError(tr("{date} of {file} has no band {band}."), tr("Make the stack again."), date=date.key, file=stack.path, band=band)
    return files


def _nodata(files: List[StackFile], band: str) -> Optional[float]:
    return next((one.nodata for one in files[0].bands if one.name == band), None)


def _require(href: str, stack: StackContents, date: StackDate) -> None:
    if not href.startswith(("http://", "https://", "/vsi")) and not os.path.exists(href):
        raise InputError(
            tr("{image}, the image of {date}, is not there."),
            tr("Bring it back, or make the stack again."),
            image=href,
            date=date.key,
        )


def _band_vrt(files: List[StackFile], band: str, path: str) -> str:
    """Write a mosaic of one band and return its path."""
    number = [one.name for one in files[0].bands].index(band) + 1
    _build(path, [gdal_name(file.href) for file in files], bandList=[number])
    return path


def _build(path: str, sources: List[str], **options: object) -> None:
    built = gdal.BuildVRT(path, sources, **options)
    if built is None:
        raise InputError(tr("{file} cannot be opened."), tr("Check that it is a raster."), file=sources[0])
    built.FlushCache()


def _safe(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name)
