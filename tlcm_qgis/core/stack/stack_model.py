"""A stack as plain values: dates, their files, and the bands in these."""

from __future__ import annotations

from dataclasses import dataclass

from ..spec.dates import DateInterval
from .grid import Grid


@dataclass(frozen=True, slots=True)
class Band:
    """A band of a file; ``None`` means that nobody says it.

    Attributes:
        name: unique in its file, the same on all dates.
        scale, offset: physical value = DN * scale + offset.
        center_wavelength: in micrometres.
    """

    name: str
    nodata: float | None = None
    data_type: str | None = None
    scale: float | None = None
    offset: float | None = None
    center_wavelength: float | None = None


@dataclass(frozen=True, slots=True)
class RasterFile:
    """A file of a date: one or several bands, or a mask.

    Attributes:
        key: unique name of the asset within the date.
        href: absolute path or URL.
        bands: ALL bands of the file in order (for a mask one, named "mask"); empty if not known without opening it.
        is_mask: the first band tells which pixels of the same tile are bad.
        tile: files with the same text belong together (one tile, orbit or product); "" if the date has only one.
        crs: authority code or WKT; ``transform``: affine a, b, c, d, e, f; ``shape``: height, width. ``None``: not said.
        mask_band: name of a band of this image that is its mask.
        bad_values: mask values that mean bad; ``bad_bits``: bits that mean bad when set (they win if both are given).
    """

    key: str
    href: str
    bands: tuple[Band, ...] = ()
    is_mask: bool = False
    tile: str = ""
    crs: str | None = None
    transform: tuple[float, float, float, float, float, float] | None = None
    shape: tuple[int, int] | None = None
    mask_band: str | None = None
    bad_values: tuple[int, ...] | None = None
    bad_bits: tuple[int, ...] | None = None

    @property
    def grid(self) -> Grid | None:
        """The grid of the file, if the document says it."""
        if self.crs is None or self.transform is None or self.shape is None:
            return None
        return Grid(self.crs, self.transform, self.shape[1], self.shape[0])


@dataclass(frozen=True, slots=True)
class StackItem:
    """One date: ``key`` (ISO date of its first day), the days it covers and its files in mosaic order."""

    key: str
    interval: DateInterval
    files: tuple[RasterFile, ...]


@dataclass(frozen=True, slots=True)
class StackDocument:
    """What a stack file says.

    Attributes:
        items: one per date, sorted.
        bands: names of the bands of the stack in order; empty if nobody says it.
        grid: reference grid of the stack; ``None`` if nobody says it.
        notes: sentences about what was resampled or left out.
        is_ours: whether "Create image stack" made it (else names, masks and grid are guesses that may need the rasters).
    """

    items: tuple[StackItem, ...]
    bands: tuple[str, ...] = ()
    grid: Grid | None = None
    notes: tuple[str, ...] = ()
    is_ours: bool = True
