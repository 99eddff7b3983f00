"""Networks that look at squares of images, or of series of them: the whole map from tiles that overlap."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ..spec.dates import DateInterval
from ..spec.model_document import ModelDocument
from ..stack.grid import Window
from ..stack.image_stack import Block
from .image_series import Series, series_of
from .network_input import NetworkInput
from .network_model import NetworkClassifier, NetworkForm, Tiles

KEPT_BYTES: Final = 128 * 2**20  # of what was found for tiles that the next blocks need too

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


class TileMemory:
    """What was found for the last tiles, by what the network saw of them; may be used by several threads.

    Args:
        most: bytes that are kept; default: ``KEPT_BYTES``.
    """

    def __init__(self, most: int | None = None) -> None:
        self._most = KEPT_BYTES if most is None else most
        self._found: OrderedDict[bytes, Floats] = OrderedDict()
        self._coming: dict[bytes, Future[Floats]] = {}
        self._bytes = 0
        self._lock = threading.Lock()

    def of(self, seen: Series, compute: Callable[[], Floats]) -> Floats:
        """Return what ``compute`` finds for a tile, or what it has found, or finds just now in another thread, for the same one."""
        digest = hashlib.sha256()
        for array in seen:
            digest.update(np.ascontiguousarray(array).data)
        key = digest.digest()
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
            waiting = self._coming.get(key)
            if waiting is None:
                mine = self._coming[key] = Future()
        return self._new(key, compute, mine) if waiting is None else waiting.result()

    def _new(self, key: bytes, compute: Callable[[], Floats], mine: Future[Floats]) -> Floats:
        try:
            found = compute()
        except BaseException as error:
            with self._lock:
                del self._coming[key]
            mine.set_exception(error)
            raise
        with self._lock:
            del self._coming[key]
            self._found[key] = found
            self._bytes += found.nbytes
            while self._bytes > self._most:
                self._bytes -= self._found.popitem(last=False)[1].nbytes
        mine.set_result(found)
        return found


@dataclass(frozen=True, slots=True)
class TileClassifier(NetworkClassifier):
    """A network that gives every pixel a class for all dates, or one on every date, from the tile in which it lies.

    Where several tiles hold a pixel, the nearer its middle, the more a tile counts. So no border of a tile shows.

    Attributes:
        tiles: which squares they are.
        masked: whether what is not valid is left out; else it is as the network sees it, zero.
        memory: of tiles that lie in several blocks.
    """

    tiles: Tiles = field(default_factory=partial(Tiles, 64, 16))
    masked: bool = True
    memory: TileMemory = field(default_factory=TileMemory, compare=False, repr=False)

    @classmethod
    def load(cls, path: Path, document: ModelDocument, given: NetworkInput, device: str) -> Self:
        """Read the weights of a model, see ``NetworkClassifier``."""
        found = super(TileClassifier, cls).load(path, document, given, device)
        tiles = Tiles.of(document.method, NetworkForm.tile_of(document.method, document.parameters))
        return replace(found, tiles=tiles, masked=document.parameters["VARIANT"] != "paper")

    def predict_blocks(self, dates: Sequence[DateInterval], blocks: Sequence[Block], valid: Flags, window: Window) -> Floats:
        """Return the probabilities (T, K, h, w), the same of every date where the series has one class."""
        series = series_of(self, dates, blocks)
        head = (len(self.classes), *((len(dates),) if self.config.get("per_date") else ()))
        total = blended(self.tiles, window, np.logical_or.reduce(valid, axis=0), head, partial(self._of_square, series))
        return total.swapaxes(0, 1) if self.config.get("per_date") else np.broadcast_to(total, (len(dates), *total.shape))

    def _of_square(self, series: Series, square: Window, shared: bool) -> Floats:
        """Return the probabilities (K, tile, tile), or (K, T, tile, tile), of a tile of a series; those of one that blocks share are kept."""
        images, *positions, present = series
        rows, cols = square.grown(self.margin).within(Window(-self.margin, -self.margin, *images.shape[-2:]))
        seen = np.ascontiguousarray(images[..., rows, cols]), *positions, np.ascontiguousarray(present[..., rows, cols])
        if shared:
            return self.memory.of(seen, lambda: self.of_tiles(*seen)[0])
        found: Floats = self.of_tiles(*seen)[0]
        return found

    def of_tiles(self, images: Floats, *more: NDArray[Any]) -> Floats:
        """Return the probabilities (N, K, h, w), or (N, K, T, h, w), of what ``image_series`` gives, ``margin`` pixels wider on every side."""
        *positions, present = more
        return self.softmax(self.network, images, *positions, present if self.masked else np.ones_like(present))

    @property
    def margin(self) -> int:
        """Pixels that the network sees around a tile."""
        return int(self.network.margin)  # type: ignore[arg-type]


OfSquare = Callable[[Window, bool], Floats]


def blended(tiles: Tiles, window: Window, wanted: Flags, head: tuple[int, ...], of_square: OfSquare) -> Floats:
    """Return the probabilities (*head, h, w) in a window, from the tiles that hold some of its pixels.

    Args:
        tiles: where they lie.
        window: in the image.
        wanted: (h, w) pixels that matter; a tile without any is left out.
        head: of the shape of the result.
        of_square: gives those (*head, side, side) of a tile, from its place in what ``tiles.around`` is of the window, and whether other
            windows may hold some of it too.
    """
    total = np.zeros((*head, *window.shape), np.float32)
    weights = np.zeros(window.shape, np.float32)
    slope = _slope(tiles)
    seen = tiles.around(window)
    for top, left in product(tiles.starts(window.row, window.height), tiles.starts(window.col, window.width)):
        square = Window(top, left, tiles.side, tiles.side)
        inside = square.intersection(window)
        if inside is None or not wanted[inside.within(window)].any():
            continue
        here, there = inside.within(square), inside.within(window)
        weight = (slope[:, np.newaxis] * slope)[here]
        total[(..., *there)] += of_square(square.shifted(-seen.row, -seen.col), inside != square)[(..., *here)] * weight
        weights[there] += weight
    total /= np.where(weights > 0, weights, 1)
    return total


def _slope(tiles: Tiles) -> Floats:
    """Return how much the pixels along a tile count: less and less in the part that it shares, without a bend; with the other tile 1."""
    ramp = np.sin((np.arange(tiles.overlap) + 0.5) / max(tiles.overlap, 1) * np.pi / 2) ** 2
    return np.concatenate([ramp, np.ones(tiles.side - 2 * tiles.overlap), ramp[::-1]]).astype(np.float32)
