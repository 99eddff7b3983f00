"""A stack as plain values: dates, their files, and the bands in these."""

from __future__ import annotations

from dataclasses import dataclass

from ..spec.dates import DateInterval
from ..spec.stack_document import Band, StackFile
from .grid import Grid

__all__ = ["Band", "RasterFile", "StackDocument", "StackItem"]


class RasterFile(StackFile):
    """A file of a date, and the grid of its pixels."""

    @property
    def grid(self) -> Grid | None:
        """The grid of the file, if the document says it."""
        if self.crs is None or self.transform is None or self.shape is None:
            return None
        return Grid(self.crs, self.transform, self.shape[1], self.shape[0])


@dataclass(frozen=True, slots=True)
class StackItem:
    """One date: ``key`` (ISO date of its first day), the days it covers, its files in mosaic order, and the orbit of a radar image.

    ``orbit`` is "ascending", "descending" or "" (nobody says it, or both).
    """

    key: str
    interval: DateInterval
    files: tuple[RasterFile, ...]
    orbit: str = ""


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
