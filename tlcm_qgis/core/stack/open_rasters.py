"""Open input rasters, shared by all threads of a job: each is used by one thread at a time, and only so many are open."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ..gdal_env import configure_gdal, open_options
from ..spec.hrefs import hide_credentials, is_remote
from ..spec.messages import Message, tr
from .grid import Grid, Window, crs_text
from .remote import UnreadableImage, remote_error

# A composite of a year goes through hundreds of files again and again: as many stay open as the system allows a process, less
# what others need. Systems allow 256 (macOS) to 1024 (Linux); Windows has no such limit for files opened this way.
MOST_IDLE, FEWEST_IDLE = 512, 64
TILES_TOLD = 64  # of an image, in the hash of its header
LISTED = 10  # images named in an error


def unreadable(href: str, reason: object, *, reading: bool = False) -> UnreadableImage:
    """Return the error for an image that cannot be opened, or cannot be read although its header could (``reading``)."""
    if is_remote(href) and isinstance(reason, BaseException):
        return remote_error(href, reason, reading=reading)
    return UnreadableImage(
        tr("{file} cannot be read: {reason}."),
        tr("The file may be damaged or incomplete: get it again, or make the stack without it."),
        file=href,
        reason=reason if isinstance(reason, Message) else _without_path(str(reason), href).rstrip("."),
    )


def _without_path(reason: str, href: str) -> str:
    """Return what GDAL says of a file without the name of the file before it."""
    for name in (href, os.path.basename(href), href):
        reason = reason.removeprefix(f"'{name}'").removeprefix(name).lstrip(":, ")
    return reason


def all_unreadable(errors: Sequence[UnreadableImage]) -> UnreadableImage:
    """Return one error for all images that cannot be read, so that they can be mended in one go."""
    if len(errors) == 1:
        return errors[0]
    first, *others = errors
    names = [os.path.basename(error.file) for error in others]
    return UnreadableImage(
        tr("{problem} Nor can {count} more images be read: {names}."),
        tr("The files may be damaged or incomplete: get them again, or make the stack without them."),
        file=first.file,
        problem=first.message,
        count=len(others),
        names=", ".join(names[:LISTED]) + (", …" if len(names) > LISTED else ""),
    )


@dataclass(frozen=True, slots=True)
class OpenRaster:
    """An open raster; for one thread at a time.

    Attributes:
        href: path or URL.
        dataset: opened read-only.
        grid: ``None`` if the file is not georeferenced.
        has_mask: whether an alpha band or a mask (``.msk`` or inside) says where there is no image.
    """

    href: str
    dataset: Any
    grid: Grid | None
    has_mask: bool

    @classmethod
    def open(cls, href: str) -> OpenRaster:
        """Open a path or URL; raises ``InputError`` naming it."""
        configure_gdal()
        try:
            with rasterio.Env(**open_options(href)):
                dataset = rasterio.open(href, sharing=False)
                has_mask = any(MaskFlags.per_dataset in flags for flags in dataset.mask_flag_enums)
        except (RasterioError, OSError) as error:
            raise unreadable(href, error) from error
        return cls(href, dataset, _grid_of(dataset), has_mask)

    @property
    def window(self) -> Window:
        """The window of all pixels."""
        return Window(0, 0, self.dataset.height, self.dataset.width)

    def nodata(self, indexes: list[int]) -> list[float | None]:
        """Return what the file itself says is nodata in bands (counted from 1)."""
        return [self.dataset.nodatavals[index - 1] for index in indexes]

    def read(self, indexes: list[int], window: Window) -> NDArray[Any]:
        """Return stored values (bands, h, w) of bands (counted from 1); the window must lie inside.

        Raises:
            InputError: the file is damaged or has not so many bands.
        """
        if max(indexes) > self.dataset.count:
            raise unreadable(self.href, Message(tr("it has fewer bands than the stack file says")))
        if any(np.dtype(self.dataset.dtypes[index - 1]).kind not in "uif" for index in indexes):
            raise UnreadableImage(
                tr("{file} holds values that are no plain numbers ({types})."),
                tr("Save it with real numbers, or make the stack without it."),
                file=self.href,
                types=", ".join(sorted({self.dataset.dtypes[index - 1] for index in indexes})),
            )
        try:
            values: NDArray[Any] = self.dataset.read(indexes, window=_rasterio_window(window))
        except (RasterioError, OSError) as error:
            raise unreadable(self.href, error.__cause__ or error, reading=True) from error
        return values

    def check_end(self, indexes: list[int]) -> None:
        """Read the last pixel of bands, which a file lacks whose copying or download broke off; raises as ``read``."""
        self.read(indexes, Window(self.window.height - 1, self.window.width - 1, 1, 1))

    def fingerprint(self) -> dict[str, Any]:
        """Return a hash of what the header says: size, types, place, metadata, and where some of the compressed tiles lie.

        Other pixels compress to other sizes, so the tiles after them move; nothing but the header is read.
        """
        dataset, path = self.dataset, hide_credentials(self.href)
        told = [
            path,
            dataset.driver,
            dataset.shape,
            dataset.dtypes,
            str(dataset.nodatavals),
            str(dataset.transform),
            sorted(dataset.tags().items()),
        ]
        height, width = dataset.block_shapes[0]
        rows, cols = -(-dataset.height // height), -(-dataset.width // width)
        for number in range(0, rows * cols, max(1, rows * cols // TILES_TOLD)):
            row, col = divmod(number, cols)
            told.append([dataset.get_tag_item(f"BLOCK_{what}_{col}_{row}", "TIFF", bidx=1) for what in ("OFFSET", "SIZE")])
        digest = hashlib.sha256(json.dumps(told, default=str).encode()).hexdigest()
        return {"size": None, "modified": None, "sha256": digest, "whole": False}

    def read_mask(self, window: Window) -> NDArray[np.bool_] | None:
        """Return where there is an image (h, w), or ``None`` if the file has neither mask nor alpha band."""
        if not self.has_mask:
            return None
        try:
            return np.asarray(self.dataset.dataset_mask(window=_rasterio_window(window))) > 0
        except (RasterioError, OSError) as error:
            raise unreadable(self.href, error.__cause__ or error, reading=True) from error


def _rasterio_window(window: Window) -> RasterioWindow:
    return RasterioWindow(window.col, window.row, window.width, window.height)


def _grid_of(dataset: Any) -> Grid | None:
    transform = dataset.transform
    if dataset.crs is None or transform.is_identity or transform.is_degenerate:
        return None
    a, b, c, d, e, f = tuple(transform)[:6]
    return Grid(crs_text(dataset.crs), (a, b, c, d, e, f), dataset.width, dataset.height)


def idle_limit() -> int:
    """Return how many rasters may stay open."""
    try:
        import resource
    except ImportError:  # Windows
        return MOST_IDLE
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return MOST_IDLE if allowed < 0 else min(MOST_IDLE, max(FEWEST_IDLE, allowed // 2))


class RasterPool:
    """Lends open rasters to threads and keeps the most recently used ones open."""

    def __init__(self, max_idle: int | None = None) -> None:
        self._max_idle = idle_limit() if max_idle is None else max_idle
        self._lock = threading.Lock()
        self._idle: OrderedDict[str, list[OpenRaster]] = OrderedDict()
        self._count = 0
        self._closed = False

    @contextmanager
    def borrow(self, href: str) -> Iterator[OpenRaster]:
        """Give the raster at a path or URL for as long as the ``with`` block lasts; raises ``InputError`` if it cannot be opened."""
        raster = self._take(href) or OpenRaster.open(href)
        try:
            yield raster
        except BaseException:
            raster.dataset.close()
            raise
        self._give_back(raster)

    def close(self) -> None:
        """Close what is idle now; what is lent is closed when it comes back."""
        with self._lock:
            self._closed = True
            rasters = [raster for group in self._idle.values() for raster in group]
            self._idle.clear()
            self._count = 0
        for raster in rasters:
            raster.dataset.close()

    def _take(self, href: str) -> OpenRaster | None:
        with self._lock:
            group = self._idle.get(href)
            if not group:
                return None
            raster = group.pop()
            self._count -= 1
            if not group:
                del self._idle[href]
            return raster

    def _give_back(self, raster: OpenRaster) -> None:
        surplus = []
        with self._lock:
            if self._closed:
                surplus.append(raster)
            else:
                self._idle.setdefault(raster.href, []).append(raster)
                self._idle.move_to_end(raster.href)
                self._count += 1
                while self._count > self._max_idle:
                    _, group = self._idle.popitem(last=False)
                    self._count -= len(group)
                    surplus.extend(group)
        for old in surplus:
            old.dataset.close()
