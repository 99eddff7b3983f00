"""The time series of images, read window by window on one grid."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..gdal_env import configure_gdal
from ..record import fingerprint_file
from ..spec.dates import DateInterval, match_dates, parse_date_list
from ..spec.errors import InputError, ParameterError
from ..spec.hrefs import is_remote
from ..spec.messages import Message, tr
from ..worker.context import JobContext
from .document import parse_collection, read_document
from .fingerprints import remote_fingerprints
from .grid import Grid, Window
from .grid_reader import GridReader
from .open_rasters import RasterPool, all_unreadable
from .reference_grid import resampling_notes
from .remote import RemoteImageError, UnreadableImage
from .stack_model import RasterFile, StackDocument
from .tile_plan import plan_item, read_tile

POINT_BLOCK_PX: Final = 256  # points that lie together are read together
LISTED_DATES: Final = 24
READING_THREADS: Final = 4
_SUBDATASET: Final = re.compile(r"[A-Za-z0-9_]{2,}:")  # HDF4_EOS:EOS_GRID:"file.hdf":...: only GDAL can say whether it is there


@dataclass(frozen=True, slots=True)
class Block:
    """Pixels of a window: ``values`` (bands, h, w) are 0.0 where ``valid`` (h, w) is false."""

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]

    def inner(self, halo: int) -> NDArray[np.bool_]:
        """Return which pixels are valid, without ``halo`` pixels on every side."""
        return self.valid[halo : self.valid.shape[0] - halo, halo : self.valid.shape[1] - halo]


@dataclass(frozen=True, slots=True)
class StackDate:
    """A date: ``key`` is its first day as YYYY-MM-DD, used in file names; ``interval`` the days it covers."""

    key: str
    interval: DateInterval


class ImageStack:
    """The images of one place, by date, on one grid; may be read by several threads.

    Files of a date that lie in several tiles are a mosaic: the first valid pixel wins, in the order of the stack file. Files on another
    grid are resampled while reading: images by bilinear weights (the mean where they are at least twice finer), masks by the nearest
    pixel. Stored values become reflectance by the scale and offset of the stack file.

    Attributes:
        grid: pixels of the stack, or of the part inside the extent.
        bands: names in order. ``dates``: sorted.
        document: what the stack file says, with absolute paths.
        notes: what the stack file tells about its images, and what is resampled.
    """

    def __init__(self, document: StackDocument, extent: Sequence[Any] | None = None, source: Path | None = None) -> None:
        """Make the stack that a document describes; ``source`` is the file or folder it comes from. See ``open``."""
        configure_gdal()
        file = source or "stack.json"
        _check_document(document, file)
        if document.grid is None:
            raise InputError(tr("{file} has no grid: its images are not georeferenced."), tr("Georeference them first."), file=file)
        self.document = document
        self.bands = document.bands
        self.grid: Grid = document.grid.crop(extent)
        self.dates = tuple(StackDate(item.key, item.interval) for item in document.items)
        # Places are counted in the whole grid, so that a pixel has the same bits with every extent.
        self._origin = document.grid.lattice_offset(self.grid) or (0, 0)
        self._tiles = [plan_item(item, document.bands) for item in document.items]
        self._source = source
        self._pool = RasterPool()
        self._reader = GridReader(document.grid, self._pool)
        self.notes = [Message(note) for note in document.notes]
        if not document.is_ours:
            self.notes += resampling_notes(document.grid, self._grids())
        _check_present(self._files())

    @classmethod
    def open(cls, path: str | Path, extent: Sequence[Any] | None = None) -> ImageStack:
        """Open a stack file, any other STAC item collection, or a folder of images.

        Args:
            path: of the file or folder.
            extent: xmin, ymin, xmax, ymax and coordinate system of the part to work on; ``None`` for all.

        Raises:
            InputError: the stack or one of its files is missing or not usable, or the extent lies outside.
        """
        configure_gdal()
        path = Path(path)
        if path.is_dir():
            from .discover import discover
            from .radar_units import RadarSettings, settle_units

            document, _ = settle_units(parse_collection(discover(path), path), RadarSettings(), JobContext(lambda _: None))
            return cls(document, extent, path)
        return cls(read_document(path), extent, path)

    def of_dates(self, indexes: Sequence[int], extent: Sequence[Any] | None = None) -> ImageStack:
        """Return a stack of some dates only, on the whole grid of the stack file or the part of it inside ``extent``."""
        document = replace(self.document, items=tuple(self.document.items[index] for index in indexes))
        return ImageStack(document, extent, self._source)

    def of_bands(self, names: Sequence[str]) -> ImageStack:
        """Return a stack of some bands only, on the whole grid of the stack file."""
        return ImageStack(replace(self.document, bands=tuple(names)), None, self._source)

    def __enter__(self) -> ImageStack:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close all files."""
        self._pool.close()

    # -- dates ---------------------------------------------------------------------------------------------------------------------

    def find_dates(self, text: str | None, name: str = "DATES") -> list[int]:
        """Return the positions, sorted, of the dates that a comma-separated list of days and months names; all if there is none.

        Raises:
            ParameterError: an entry is no date or names no image; ``name`` says whose value it is.
        """
        wanted = parse_date_list(text or "", name)
        if not wanted:
            return list(range(len(self.dates)))
        available = [date.interval for date in self.dates]
        found: set[int] = set()
        for part, interval in zip((part.strip() for part in (text or "").split(",") if part.strip()), wanted, strict=True):
            hits = match_dates(interval, available)
            if not hits:
                raise ParameterError(
                    tr("{name} holds {text}, but the stack has no image of this date."),
                    tr("It has: {dates}."),
                    name=name,
                    text=part,
                    dates=self._list_dates(range(len(self.dates))),
                )
            found.update(hits)
        return sorted(found)

    def find_date(self, text: str, name: str = "DATE") -> int:
        """Return the position of the one date that a day or month names; raises as ``find_dates``, also if there are several."""
        hits = self.find_dates(text, name)
        if len(hits) != 1:
            raise ParameterError(
                tr("{name} is {text}, which names several dates of the stack: {dates}."),
                tr("Name one of them."),
                name=name,
                text=text,
                dates=self._list_dates(hits),
            )
        return hits[0]

    def _list_dates(self, positions: Sequence[int]) -> str:
        keys = [self.dates[position].key for position in positions]
        if len(keys) > LISTED_DATES:
            keys = [*keys[: LISTED_DATES // 2], "…", *keys[-LISTED_DATES // 2 :]]
        return ", ".join(keys)

    # -- pixels --------------------------------------------------------------------------------------------------------------------

    def read(self, index: int, window: Window) -> Block:
        """Return a window of a date; what lies outside the grid is not valid.

        Raises:
            InputError: a file is damaged; the sentence names it.
        """
        block = Block(np.zeros((len(self.bands), *window.shape), np.float32), np.zeros(window.shape, bool))
        inside = window.intersection(self.grid.whole())
        if inside is None:
            return block
        rows, cols = inside.within(window)
        values, valid = block.values[:, rows, cols], block.valid[rows, cols]
        for plan in self._tiles[index]:
            try:
                found, good = read_tile(plan, self._reader, inside.shifted(*self._origin), len(self.bands))
            except RemoteImageError as error:
                raise error.of_date(self.dates[index].key) from error
            new = good & ~valid
            np.copyto(values, found, where=new)
            valid |= new
            if valid.all():
                break
        return block

    def read_pixels(self, index: int, rows: ArrayLike, cols: ArrayLike, halo: int = 0) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the pixels of a date at places, with ``halo`` neighbours on every side.

        Args:
            index: position of the date.
            rows: (N,) of the stack's grid; they may lie outside.
            cols: the same.
            halo: k = 2 * halo + 1.

        Returns:
            Values (N, bands) or (N, bands, k, k) and validity (N,) or (N, k, k).
        """
        row, col = np.asarray(rows, np.int64), np.asarray(cols, np.int64)
        side = 2 * halo + 1
        values = np.zeros((len(row), len(self.bands), side, side), np.float32)
        valid = np.zeros((len(row), side, side), bool)
        for members in _groups(row // POINT_BLOCK_PX, col // POINT_BLOCK_PX):
            r, c = row[members], col[members]
            top, left = int(r.min()), int(c.min())
            window = Window(top, left, int(r.max()) - top + 1, int(c.max()) - left + 1).grown(halo)
            block = self.read(index, window)
            i = (r - top)[:, None, None] + np.arange(side)[None, :, None]
            j = (c - left)[:, None, None] + np.arange(side)[None, None, :]
            values[members] = np.moveaxis(block.values[:, i, j], 0, 1)
            valid[members] = block.valid[i, j]
        return (values, valid) if halo else (values[..., 0, 0], valid[..., 0, 0])

    # -- files ---------------------------------------------------------------------------------------------------------------------

    def input_fingerprints(self) -> dict[str, dict[str, Any]]:
        """Return what tells the stack file and the images in use from others, by path or URL (without passwords and signatures).

        Of local files size, time and hash; of remote ones, which are not downloaded, a hash of their headers.

        Raises:
            InputError: one of them cannot be read.
        """
        paths = [str(self._source)] if self._source and self._source.is_file() else []
        paths += sorted({file.href for file in self._files() if _is_plain_path(file.href)})
        with ThreadPoolExecutor(READING_THREADS) as threads:
            found = dict(zip(paths, threads.map(lambda path: fingerprint_file(Path(path)), paths), strict=True))
        files = ((date.key, file) for date, tiles in zip(self.dates, self._tiles, strict=True) for plan in tiles for file in plan.files())
        return found | remote_fingerprints(files, self._pool)

    def check_images(self, context: JobContext, dates: Sequence[int] | None = None) -> None:
        """Open the local images and read their last pixels, so that damaged ones are told before hours of work.

        Args:
            context: told after every image.
            dates: positions of the dates to check; ``None`` for all.

        Raises:
            UnreadableImage: images cannot be opened, lack bands, or end too early; all of them are named.
        """
        indexes: dict[str, set[int]] = {}
        for date in range(len(self.dates)) if dates is None else dates:
            for plan in self._tiles[date]:
                for href, used in plan.bands_read():
                    indexes.setdefault(href, set()).update(used)
        local = [href for href in indexes if _is_plain_path(href)]
        damaged = []
        with ThreadPoolExecutor(READING_THREADS) as threads:
            found = threads.map(lambda href: self._try_end(href, sorted(indexes[href])), local)
            try:
                for number, (href, error) in enumerate(zip(local, found, strict=True), start=1):
                    damaged += [] if error is None else [error]
                    context.progress(number / len(local), tr("Checking the images: {file}"), file=os.path.basename(href))
            finally:
                threads.shutdown(cancel_futures=True)
        if damaged:
            raise all_unreadable(damaged)

    def _try_end(self, href: str, indexes: list[int]) -> UnreadableImage | None:
        try:
            with self._pool.borrow(href) as raster:
                raster.check_end(indexes)
        except UnreadableImage as error:
            return error
        return None

    def _files(self) -> list[RasterFile]:
        return [file for tiles in self._tiles for plan in tiles for file in plan.files()]

    def _grids(self) -> list[tuple[str, tuple[str, ...], Grid]]:
        return [
            (f"{date.key} {part.file.key}", tuple(self.bands[position] for position in part.positions), part.file.grid)
            for date, tiles in zip(self.dates, self._tiles, strict=True)
            for plan in tiles
            for part in plan.images
            if part.file.grid is not None
        ]


def _groups(block_rows: NDArray[np.int64], block_cols: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Return, for each block that holds points, their positions."""
    if not len(block_rows):
        return []
    order = np.lexsort((block_cols, block_rows))
    changes = np.flatnonzero((np.diff(block_rows[order]) != 0) | (np.diff(block_cols[order]) != 0)) + 1
    return np.split(order, changes)


def _check_document(document: StackDocument, file: Path | str) -> None:
    if not document.items or not document.bands:
        raise InputError(tr("{file} holds no images."), tr('Make it again with "Create image stack".'), file=file)
    double = next((key for key, count in Counter(item.key for item in document.items).items() if count > 1), None)
    if double is not None:
        raise InputError(
            tr("{file} holds {date} twice."),
            tr('Make it again with "Create image stack": it joins images of a day.'),
            file=file,
            date=double,
        )


def _is_plain_path(href: str) -> bool:
    return not is_remote(href) and (os.path.exists(href) or not _SUBDATASET.match(href))


def _check_present(files: Sequence[RasterFile]) -> None:
    missing = [href for href in dict.fromkeys(file.href for file in files) if _is_plain_path(href) and not os.path.exists(href)]
    if missing:
        raise InputError(
            tr("{file} is missing ({count} images of the stack are)."),
            tr("Put the images back where the stack file expects them, or make the stack again."),
            file=missing[0],
            count=len(missing),
        )
