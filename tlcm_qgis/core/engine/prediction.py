"""A block of a map: read, computed, decided; the same wherever it is done."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..models.features import read_with_halo
from ..models.store import TrainedModel
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..stack.remote import UnreadableImage
from .forms import NODATA_CLASS, percent_form


class UnreadableDates(Exception):
    """Images of a block that takes all dates cannot be read; ``errors`` has them by the position of the date."""

    def __init__(self, errors: Mapping[int, UnreadableImage]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Prediction:
    """A predicted block: ``classes`` (h, w), ``confidence`` (h, w) and, if asked for, ``probabilities`` (K, h, w) in %."""

    classes: NDArray[np.uint8]
    confidence: NDArray[np.uint8]
    probabilities: NDArray[np.uint8] | None


def decide(probabilities: NDArray[np.float32], valid: NDArray[np.bool_], values: Sequence[int], *, keep: bool) -> Prediction:
    """Turn probabilities into a map block.

    Args:
        probabilities: (K, h, w).
        valid: (h, w) pixels that have data.
        values: class value of each plane; of equally probable classes the first wins.
        keep: whether the probabilities are wanted too.
    """
    percent = np.floor(probabilities * np.float32(100) + np.float32(0.5)).astype(np.uint8)
    classes = np.array(values, np.uint8)[probabilities.argmax(axis=0)]
    nodata = percent_form().nodata
    return Prediction(
        np.where(valid, classes, np.uint8(NODATA_CLASS)),
        np.where(valid, percent.max(axis=0), np.uint8(nodata)),
        np.where(valid, percent, np.uint8(nodata)) if keep else None,
    )


@dataclass(frozen=True, slots=True)
class Predictor:
    """What turns windows of a date into blocks of its map.

    Attributes:
        stack, model: its bands lie at ``positions`` of the stack.
        probabilities: whether they are wanted too.
    """

    stack: ImageStack
    model: TrainedModel
    positions: tuple[int, ...]
    probabilities: bool

    @classmethod
    def create(cls, stack: ImageStack, model: TrainedModel, probabilities: bool) -> Predictor:
        """Find the model's bands in the stack by name.

        Raises:
            InputError: the stack lacks some of them.
        """
        return cls(stack, model, model.band_positions(stack), probabilities)

    def read(self, index: int, window: Window) -> Block:
        """Return the model's bands of a window with the halo that the model looks at."""
        block = read_with_halo(self.stack, index, window, self.model.form)
        return Block(block.values[list(self.positions)], block.valid)

    def compute(self, index: int, window: Window, block: Block) -> Prediction:
        """Return the map of a window that was read."""
        del window
        model = self.model
        found = model.predict(self.stack.dates[index].interval, block)
        return decide(found, block.inner(model.halo), model.scheme.values, keep=self.probabilities)

    def read_series(self, window: Window, without: Collection[int] = ()) -> list[Block]:
        """Return the model's bands of a window on every date of the stack; nothing is valid on the dates ``without``.

        Raises:
            UnreadableDates: images of other dates cannot be read.
        """
        shape = window.grown(self.model.halo).shape
        blocks, errors = [], {}
        for index in range(len(self.stack.dates)):
            block = Block(np.zeros((len(self.positions), *shape), np.float32), np.zeros(shape, bool))
            if index not in without:
                try:
                    block = self.read(index, window)
                except UnreadableImage as error:
                    errors[index] = error
            blocks.append(block)
        if errors:
            raise UnreadableDates(errors)
        return blocks

    def compute_series(self, window: Window, blocks: Sequence[Block]) -> list[Prediction]:
        """Return the maps of a window on every date of the stack, by a model that takes all dates together."""
        model = self.model
        found = model.predict_series([date.interval for date in self.stack.dates], blocks, window)
        return [
            decide(probabilities, mapped, model.scheme.values, keep=self.probabilities)
            for probabilities, mapped in zip(found, model.mapped(blocks), strict=True)
        ]
