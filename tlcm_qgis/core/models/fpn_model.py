"""Networks that give every pixel of an image a class from the square in which it lies."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import available_cpus
from ..spec.dates import DateInterval
from ..spec.model_document import ModelDocument
from ..spec.parameters import numbers_of
from ..stack.grid import Window
from ..stack.image_stack import Block
from .network_input import NetworkInput, day_of
from .network_model import NetworkClassifier, NetworkForm, Tiles
from .tile_model import TileMemory, blended

AT_ONCE_BYTES: Final = 2 * 2**30  # of the activations of all tiles that are computed side by side
KEPT_BYTES: Final = (
    2**29
)  # of what was found for tiles: a row of those that cover tens of thousands of pixels, which the next row of blocks needs too
PIXEL_BYTES: Final = {18: 250, 50: 700}  # that a pixel of what is seen takes meanwhile, by the depth of the encoder

Floats = NDArray[np.float32]


class Room:
    """So many tiles may be computed side by side that their activations fit into the memory."""

    def __init__(self) -> None:
        self._free = float(AT_ONCE_BYTES)
        self._changed = threading.Condition()

    @contextmanager
    def for_bytes(self, count: float) -> Iterator[None]:
        """Wait until there is room; what is larger than all of it has it alone."""
        count = min(count, float(AT_ONCE_BYTES))
        with self._changed:
            self._changed.wait_for(lambda: self._free >= count)
            self._free -= count
        try:
            yield
        finally:
            with self._changed:
                self._free += count
                self._changed.notify_all()


@dataclass(frozen=True, slots=True)
class ImageTileClassifier(NetworkClassifier):
    """A network that gives every pixel of an image a class from the tile in which it lies, seen at one or several scales.

    Tiles lie where they do in the whole image and blend, as those of ``TileClassifier``. What is not valid, or outside the image, is as the
    network's input has it: zero.

    Attributes:
        tiles: which squares they are.
        scales: how many times enlarged a tile is seen; the probabilities are averaged.
        memory: of tiles that lie in several blocks.
        room: for tiles that are computed side by side.
    """

    tiles: Tiles = field(default_factory=partial(Tiles, 64, 8))
    scales: tuple[float, ...] = (1.0,)
    memory: TileMemory = field(default_factory=partial(TileMemory, KEPT_BYTES), compare=False, repr=False)
    room: Room = field(default_factory=Room, compare=False, repr=False)

    @classmethod
    def load(cls, path: Path, document: ModelDocument, given: NetworkInput, device: str) -> Self:
        """Read the weights of a model, see ``NetworkClassifier``."""
        found = super(ImageTileClassifier, cls).load(path, document, given, device)
        tiles = Tiles.of(document.method, NetworkForm.tile_of(document.method, document.parameters))
        return replace(found, tiles=tiles, scales=numbers_of(document.parameters["SCALES"]))

    def predict_block(self, block: Block, date: DateInterval, window: Window) -> Floats:
        """Return the probabilities (K, h, w) of a window, see ``NetworkClassifier``."""
        day = np.full((1, 1, 1), day_of(date))

        def of_square(square: Window, shared: bool) -> Floats:
            rows, cols = square.within(Window(0, 0, *block.valid.shape))
            channels = self.input.assemble(block.values[np.newaxis, :, rows, cols], block.valid[np.newaxis, rows, cols], day, self.moments)
            return self.memory.of((channels,), lambda: self.of_images(channels)[0]) if shared else self.of_images(channels)[0]

        seen = block.valid[window.within(self.tiles.around(window))]
        return blended(self.tiles, window, seen, (len(self.classes),), of_square)

    def of_images(self, channels: Floats) -> Floats:
        """Return the probabilities (N, K, h, w) of channels (N, C, h, w), the mean of all scales."""
        from ..adaptation.pseudo_labels import averaged_scales

        def work(images: Any) -> Any:
            return averaged_scales(lambda seen: self.network(seen).float(), images, self.scales)

        pixels = len(channels) * channels.shape[-1] * channels.shape[-2] * max(self.scales) ** 2
        needed = pixels * PIXEL_BYTES[self.config["depth"]]
        with self.room.for_bytes(needed):
            return self.computed(work, channels, threads=max(1, available_cpus() // max(int(AT_ONCE_BYTES / needed), 1)))
