"""What the header of a raster says; pixels are not touched and nothing is written beside the file."""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

import rasterio
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..gdal_env import open_options
from .grid import Grid, crs_text
from .open_rasters import unreadable
from .remote import persistently

_RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


@dataclass(frozen=True, slots=True)
class Header:
    """Header of a raster.

    Attributes:
        grid: coordinate system, transform and size; ``None`` if the file is not georeferenced.
        data_types, nodata, descriptions, scales, offsets, units: one entry a band.
        tags: metadata of the file, of its first band and of the domain IMAGERY; names in capitals.
        has_palette: the first band is a class or colour index.
        is_picture: three or four bands of bytes in red, green and blue, made to be looked at.
        alpha: index of a band that is 0 where there is no image.
    """

    grid: Grid | None
    data_types: tuple[str, ...]
    nodata: tuple[float | None, ...]
    descriptions: tuple[str | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    units: tuple[str | None, ...]
    tags: Mapping[str, str]
    has_palette: bool
    is_picture: bool
    alpha: int | None = None

    @property
    def count(self) -> int:
        """Number of bands."""
        return len(self.data_types)


def read_header(href: str) -> Header:
    """Return the header of the raster at a path or URL.

    Raises:
        UnreadableImage: the file does not exist, is damaged or is no raster.
    """
    return persistently(href, lambda: _read_header(href))


def _read_header(href: str) -> Header:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.Env(**open_options(href)), rasterio.open(href) as source:
                return _header(source)
    except (RasterioError, OSError) as error:
        raise unreadable(href, error) from error


def _header(source: rasterio.DatasetReader) -> Header:
    tags = {**source.tags(ns="IMAGERY"), **source.tags(1), **source.tags()}
    interpretation = tuple(source.colorinterp)
    return Header(
        grid=_grid(source),
        data_types=tuple(source.dtypes),
        nodata=tuple(source.nodatavals),
        descriptions=tuple(source.descriptions),
        scales=tuple(source.scales),
        offsets=tuple(source.offsets),
        units=tuple(source.units),
        tags={str(name).upper(): str(value) for name, value in tags.items()},
        has_palette=interpretation[0] == ColorInterp.palette,
        is_picture=interpretation[:3] == _RGB and source.count <= 4 and set(source.dtypes) == {"uint8"},
        alpha=interpretation.index(ColorInterp.alpha) if ColorInterp.alpha in interpretation[1:] else None,
    )


def _grid(source: rasterio.DatasetReader) -> Grid | None:
    transform = source.transform
    if source.crs is None or transform.is_identity or not all(math.isfinite(value) for value in transform[:6]) or transform.is_degenerate:
        return None
    coefficients = (transform.a, transform.b, transform.c, transform.d, transform.e, transform.f)
    return Grid(crs_text(source.crs), coefficients, source.width, source.height)
