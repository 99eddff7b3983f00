"""Images of a target as a model knows them: the bands of the model, with the values that its weights were trained on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from .matching import BandMap


class ReadThrough(ImageStack):
    """A stack seen through maps of its bands.

    Args:
        stack: the images, on the whole grid of its file.
        bands: names of its bands by those that they get here, in the order of the model.
        maps: of the dates, by key; a date without one, or with ``None``, keeps its values.
    """

    def __init__(self, stack: ImageStack, bands: Mapping[str, str], maps: Mapping[str, BandMap | None]) -> None:
        super().__init__(replace(stack.document, bands=tuple(bands.values())))
        self.bands = tuple(bands)
        self._maps = [maps.get(date.key) for date in self.dates]

    def read(self, index: int, window: Window) -> Block:
        """Return a window of a date; what lies outside the grid is not valid."""
        block, found = super().read(index, window), self._maps[index]
        return block if found is None else Block(np.where(block.valid, found.apply(block.values), np.float32(0)), block.valid)
