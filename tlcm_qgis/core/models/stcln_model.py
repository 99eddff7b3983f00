"""STCLN as a classifier of image series: a class for every pixel and date, or one for the whole series from tiles of pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from ..spec.dates import DateInterval
from ..spec.model_document import ModelDocument
from ..stack.grid import Window
from ..stack.image_stack import Block
from .network_input import NetworkInput
from .network_model import LABEL_A_SERIES, SUMMARY, NetworkClassifier, NetworkForm

WIDTH_OF_A_BAND: Final = 6  # features that count as one band: the blocks of the compact network are as large as those of others
OVERLAP: Final = 4  # a tile shares a quarter of its width with the next one

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Inputs = tuple[Floats, Floats, Flags]


def image_series(given: NetworkInput, moments: NDArray[np.float64], values: Floats, valid: Flags, times: Floats) -> Inputs:
    """Return what the network takes: images (N, T, bands, h, w), positions (N, T) and what is present (N, T, h, w).

    Args:
        given: how pixels become channels.
        moments: (bands, 2) mean and standard deviation of each band.
        values: (N, bands, T, h, w), 0 where not valid.
        valid: (N, T, h, w).
        times: (T,) positions of the dates, or (N, T).
    """
    images = given.assemble(values, valid, np.zeros(1), moments)
    positions = np.array(np.broadcast_to(times, (len(values), times.shape[-1])))
    return np.ascontiguousarray(images.swapaxes(1, 2)), positions, valid


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
        found: Floats = self.of_series(*_series_of(self, dates, blocks))[0].swapaxes(0, 1)
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
        found = self.of_series(*_series_of(self, dates, blocks))[0]
        return np.broadcast_to(found, (len(dates), *found.shape))


@dataclass(frozen=True, slots=True)
class TileClassifier(NetworkClassifier):
    """A network that gives every pixel one class for all dates, from the tile in which it lies.

    Tiles lie where they do in the whole image, whatever the block, and overlap; where several hold a pixel, the nearer its middle, the more
    a tile counts. So no border of a tile shows.

    Attributes:
        tile: width of the tiles.
        masked: whether what is not valid is left out; else it is as the network sees it, zero.
    """

    tile: int = 64
    masked: bool = True

    @classmethod
    def load(cls, path: Path, document: ModelDocument, given: NetworkInput, device: str) -> Self:
        """Read the weights of a model, see ``NetworkClassifier``."""
        found = super(TileClassifier, cls).load(path, document, given, device)
        tile, masked = NetworkForm.tile_of(document.parameters), document.parameters["VARIANT"] != "paper"
        return replace(found, tile=tile, masked=masked)

    def predict_blocks(self, dates: Sequence[DateInterval], blocks: Sequence[Block], valid: Flags, window: Window) -> Floats:
        """Return the probabilities (T, K, h, w), the same of every date."""
        series = _series_of(self, dates, blocks)
        total = np.zeros((len(self.classes), *window.shape), np.float32)
        weights = np.zeros(window.shape, np.float32)
        slope = _slope(self.tile)
        for top in _starts(window.row, window.height, self.tile):
            for left in _starts(window.col, window.width, self.tile):
                square = Window(top, left, self.tile, self.tile)
                inside = square.intersection(window)
                if inside is None or not valid[(slice(None), *inside.within(window))].any():
                    continue
                here, there = inside.within(square), inside.within(window)
                weight = (slope[:, np.newaxis] * slope)[here]
                total[(slice(None), *there)] += self._of_square(series, square, window)[(slice(None), *here)] * weight
                weights[there] += weight
        total /= np.where(weights > 0, weights, 1)
        return np.broadcast_to(total, (len(dates), *total.shape))

    def _of_square(self, series: Inputs, square: Window, window: Window) -> Floats:
        """Return the probabilities (K, tile, tile) of a tile, from the series of a window with all that its tiles can see."""
        images, positions, present = series
        side = self.tile + 2 * self.margin
        down, across = square.row - window.row + self.tile - 1, square.col - window.col + self.tile - 1
        part = ..., slice(down, down + side), slice(across, across + side)
        found: Floats = self.of_tiles(np.ascontiguousarray(images[part]), positions, np.ascontiguousarray(present[part]))[0]
        return found

    def of_tiles(self, images: Floats, positions: Floats, present: Flags) -> Floats:
        """Return the probabilities (N, K, h, w) of images (N, T, bands, h + 2 margin, w + 2 margin)."""
        return self.softmax(self.network, images, positions, present if self.masked else np.ones_like(present))

    @property
    def margin(self) -> int:
        """Pixels that the convolutions see around a tile."""
        return int(self.network.utae.margin)  # type: ignore[union-attr, arg-type]


def classifier_class(method: str, parameters: Mapping[str, Any]) -> type[NetworkClassifier]:
    """Return the class of the classifiers of a method, from the parameters of its training."""
    if method != "stcln":
        return NetworkClassifier
    return {LABEL_A_SERIES: TileClassifier, SUMMARY: SummaryClassifier}.get(parameters.get("LABELS", ""), PixelSeriesClassifier)


def _series_of(classifier: NetworkClassifier, dates: Sequence[DateInterval], blocks: Sequence[Block]) -> Inputs:
    values, valid = (np.stack([getattr(block, name) for block in blocks], axis=-3)[np.newaxis] for name in ("values", "valid"))
    return image_series(classifier.input, classifier.moments, values, valid, classifier.input.times(dates))


def _starts(start: int, length: int, tile: int) -> range:
    """Return where the tiles begin that hold some of ``length`` pixels from ``start``; one begins half an overlap before the image."""
    step = tile - tile // OVERLAP
    origin = -(tile // OVERLAP // 2)
    first = origin + (start - origin - tile) // step * step + step
    return range(first, start + length, step)


def _slope(tile: int) -> Floats:
    """Return how much the pixels along a tile count: less and less in the part that it shares, without a bend; with the other tile 1."""
    overlap = tile // OVERLAP
    ramp = np.sin((np.arange(overlap) + 0.5) / max(overlap, 1) * np.pi / 2) ** 2
    return np.concatenate([ramp, np.ones(tile - 2 * overlap), ramp[::-1]]).astype(np.float32)
