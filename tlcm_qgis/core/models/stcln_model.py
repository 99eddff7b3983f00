"""STCLN as a classifier of image series: a class for every pixel and date, or one for all dates of a pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..spec.dates import DateInterval
from ..stack.grid import Window
from ..stack.image_stack import Block
from .image_series import series_of
from .network_model import NetworkClassifier

WIDTH_OF_A_BAND: Final = 6  # features that count as one band: the blocks of the compact network are as large as those of others

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class PixelSeriesClassifier(NetworkClassifier):
    """A network that gives every pixel a class on every date, from the images around it."""

    @property
    def planes(self) -> float:
        """What its features take."""
        return float(self.config["widths"][-1] / WIDTH_OF_A_BAND)

    def predict_blocks(self, dates: Sequence[DateInterval], blocks: Sequence[Block], valid: Flags, window: Window) -> Floats:
        """Return the probabilities (T, K, h, w), see ``NetworkClassifier``."""
        del valid, window
        found: Floats = self.of_series(*series_of(self, dates, blocks))[0].swapaxes(0, 1)
        return found

    def of_series(self, images: Floats, positions: Floats, present: Flags) -> Floats:
        """Return the probabilities (N, K, T, h, w), or (N, K, h, w) for all dates, of images (N, T, bands, h + 8, w + 8)."""
        return self.softmax(self.network, images, positions, present)


@dataclass(frozen=True, slots=True)
class SummaryClassifier(PixelSeriesClassifier):
    """A network that gives every pixel one class for all dates, from the images around it."""

    def predict_blocks(self, dates: Sequence[DateInterval], blocks: Sequence[Block], valid: Flags, window: Window) -> Floats:
        """Return the probabilities (T, K, h, w), the same of every date."""
        del valid, window
        found = self.of_series(*series_of(self, dates, blocks))[0]
        return np.broadcast_to(found, (len(dates), *found.shape))
