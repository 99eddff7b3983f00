"""A block of a map: read, computed, decided; the same wherever it is done."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..models.features import read_with_halo
from ..models.fusion import at_day, joined
from ..models.network_input import day_of
from ..models.network_model import NetworkForm
from ..models.store import TrainedModel, as_learnt
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..spec.series_document import MEASURES
from ..stack.grid import Window
from ..stack.image_stack import Block, ImageStack
from ..stack.remote import UnreadableImage
from ..stack.second_stack import STACK_2, of_second
from ..uncertainty import ENTROPY, MARGIN, entropy, margin
from .forms import NODATA_CLASS, percent_form


class UnreadableDates(Exception):
    """Images of a block that takes all dates cannot be read; ``errors`` has them by the position of the date."""

    def __init__(self, errors: Mapping[int, UnreadableImage]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Prediction:
    """A predicted block: ``classes`` (h, w), ``confidence`` (h, w) and, if asked for, ``probabilities`` (K, h, w) in %.

    ``uncertainty``: (M, h, w) the measures of ``Predictor.measures``, if they are asked for.
    """

    classes: NDArray[np.uint8]
    confidence: NDArray[np.uint8]
    probabilities: NDArray[np.uint8] | None
    uncertainty: NDArray[np.uint8] | None = None

    @property
    def planes(self) -> list[NDArray[np.uint8]]:
        """All that there is, in the order of files."""
        some = [] if self.probabilities is None else [self.probabilities]
        return [self.classes, self.confidence, *some, *(() if self.uncertainty is None else self.uncertainty)]


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
        uncertainty: whether the measures of uncertainty are.
    """

    stack: ImageStack
    model: TrainedModel
    positions: tuple[int, ...]
    probabilities: bool
    uncertainty: bool

    @classmethod
    def create(cls, stack: ImageStack, model: TrainedModel, probabilities: bool, uncertainty: bool = False) -> Predictor:
        """Find the model's bands in the stack by name.

        Raises:
            InputError: the stack lacks some of them.
        """
        return cls(stack, model, model.band_positions(stack), probabilities, uncertainty)

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures of uncertainty of a prediction; how unlike the training samples a pixel is knows only a model that remembers them."""
        known = MEASURES if self.model.looks is not None else (ENTROPY, MARGIN)
        return known if self.uncertainty else ()

    def read(self, index: int, window: Window) -> Block:
        """Return the model's bands of a window with what the model sees around it."""
        block = read_with_halo(self.stack, index, window, self.model.form)
        return Block(block.values[list(self.positions)], block.valid)

    def compute(self, index: int, window: Window, block: Block) -> Prediction:
        """Return the map of a window that was read."""
        model = self.model
        found = model.predict(self.stack.dates[index].interval, block, window)
        valid = block.valid[window.within(model.form.seen(window))]
        return self._measured(decide(found, valid, model.scheme.values, keep=self.probabilities), index, found, valid, block, window)

    def _measured(
        self, prediction: Prediction, index: int, found: NDArray[np.float32], mapped: NDArray[np.bool_], block: Block, window: Window
    ) -> Prediction:
        """Return a prediction of date ``index`` with the measures of uncertainty, if they are wanted.

        Args:
            prediction: of the window.
            index: the date.
            found: (K, h, w) probabilities.
            mapped: (h, w) pixels that have a class.
            block: the image of the date, as far as the model sees.
            window: in the image.
        """
        if not self.uncertainty:
            return prediction
        nodata = np.uint8(percent_form().nodata)
        planes = [np.where(mapped, measure(found), nodata) for measure in (entropy, margin)]
        if self.model.looks is not None:
            planes.append(self._unlike(index, block, window))
        return replace(prediction, uncertainty=np.stack(planes))

    def _unlike(self, index: int, block: Block, window: Window) -> NDArray[np.uint8]:
        """Return how unlike the training samples pixels (h, w) are that have an image; nodata elsewhere."""
        own = self.model.date_for(self.stack.dates[index].interval)
        inside = window.within(self.model.form.seen(window))
        valid = block.valid[inside]
        result = np.full(valid.shape, percent_form().nodata, np.uint8)
        looks = self.model.looks(own.key) if self.model.looks is not None else None
        if looks is not None and looks.is_known and valid.any():
            learnt = as_learnt(own, Block(block.values[:, inside[0], inside[1]], valid))
            result[valid] = looks.unlike(np.ascontiguousarray(learnt.values[:, valid].T))
        return result

    def read_series(self, window: Window, without: Collection[int] = ()) -> list[Block]:
        """Return the model's bands of a window on every date of the stack; nothing is valid on the dates ``without``.

        Raises:
            UnreadableDates: images of other dates cannot be read.
        """
        shape = self.model.form.seen(window).shape
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
        values = self.model.scheme.values
        results = []
        for index, (probabilities, mapped) in enumerate(zip(*self.predict_series(window, blocks), strict=True)):
            prediction = decide(probabilities, mapped, values, keep=self.probabilities)
            results.append(self._measured(prediction, index, probabilities, mapped, blocks[index], window))
        return results

    def predict_series(self, window: Window, blocks: Sequence[Block]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the probabilities (T, K, h, w) on every date, and which pixels (T, h, w) get a class, from what ``read_series`` gave."""
        return self.model.predict_series([date.interval for date in self.stack.dates], blocks, window), self.model.mapped(blocks, window)

    def series_bytes(self) -> float:
        """Return what a pixel of all dates takes while it is read and computed."""
        model = self.model
        planes = max(len(model.bands), model.classifiers(model.dates[0].key).planes)
        return 2.0 * np.dtype(np.float32).itemsize * len(self.stack.dates) * float(planes)

    @property
    def tile_step(self) -> int:
        """Pixels from tile to tile of a model that sees tiles as a whole; 0 for others."""
        form = self.model.form
        return form.tiles.step if isinstance(form, NetworkForm) and form.tiles else 0

    def identity(self) -> list[Any]:
        """Return all that decides about the maps of a model that takes all dates together, apart from the images."""
        stack, model = self.stack, self.model
        network, grid = model.classifiers(model.dates[0].key).identity(), stack.grid
        calibration = None if model.calibration is None else model.calibration.as_json()
        return [
            network,
            calibration,
            model.scheme.values,
            model.bands,
            grid.crs,
            grid.transform,
            grid.shape,
            [date.key for date in stack.dates],
        ]


@dataclass(frozen=True, slots=True)
class FusedPredictor(Predictor):
    """What maps the dates of a stack from two stacks of one place, whose blocks follow each other.

    Where both know a pixel their probabilities are joined; those of the second come to the dates of the first by interpolation in time.
    With one class for all dates a pixel is mapped where either knows it. With a class for every date it is mapped on dates on which the
    first knows it, or which lie between dates on which the second does: what a cloud hides in one may be seen in the other, but beyond
    the ends of the second nothing was seen.

    Attributes:
        second: reads and predicts the other stack on the same pixels.
        share: how much it counts.
    """

    second: Predictor
    share: float

    def read_series(self, window: Window, without: Collection[int] = ()) -> list[Block]:
        """Return the blocks of both stacks; ``without`` are dates of the first.

        Raises:
            UnreadableDates: images of the first cannot be read.
            UnreadableImage: one of the second cannot.
        """
        try:
            more = self.second.read_series(window)
        except UnreadableDates as found:
            raise found.errors[min(found.errors)] from found
        return [*Predictor.read_series(self, window, without), *more]

    def predict_series(self, window: Window, blocks: Sequence[Block]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return the probabilities (T, K, h, w) of both together on the dates of the first, and which pixels (T, h, w) get a class."""
        count = len(self.stack.dates)
        own, seen = Predictor.predict_series(self, window, blocks[:count])
        found, known = self.second.predict_series(window, blocks[count:])
        if self.model.labels_series:
            once = joined(own[0], found[0], seen[0], known[0], self.share)
            return np.broadcast_to(once, own.shape), seen | known[0]
        days, dates = (np.array([day_of(date.interval) for date in stack.dates], np.float32) for stack in (self.second.stack, self.stack))
        result, mapped = np.empty_like(own), np.empty_like(seen)
        for index, day in enumerate(dates.tolist()):
            other, has, between = at_day(found, known, days, day)
            result[index], mapped[index] = joined(own[index], other, seen[index], has, self.share), seen[index] | between
        return result, mapped

    def series_bytes(self) -> float:
        """Return what a pixel of all dates of both takes."""
        return Predictor.series_bytes(self) + self.second.series_bytes()

    def identity(self) -> list[Any]:
        """Return what decides about the maps, of both."""
        return [*Predictor.identity(self), self.second.identity(), self.share]


def predictor_for(
    stack: ImageStack, model: TrainedModel, probabilities: bool, second: ImageStack | None = None, uncertainty: bool = False
) -> Predictor:
    """Return what maps a stack, or two of one place.

    Raises:
        ParameterError: the model is of two stacks and one is given, or the other way round.
        InputError: a stack lacks bands.
    """
    check_second(model, second is not None)
    predictor = Predictor.create(stack, model, probabilities, uncertainty)
    if model.second is None or second is None:
        return predictor
    with of_second():
        other = Predictor.create(second, model.second.model, probabilities)
    return FusedPredictor(stack, model, predictor.positions, probabilities, uncertainty, other, model.second.share)


def check_second(model: TrainedModel, given: bool) -> None:
    """Raise ``ParameterError`` if a model is of two stacks and no second one is given, or the other way round."""
    if model.second is not None and not given:
        raise ParameterError(
            tr("The model was trained on two stacks, but {name} is missing: the one with the bands {bands}."),
            tr("Give it, or train a model on one stack."),
            name=STACK_2,
            bands=", ".join(model.second.model.bands),
        )
    if model.second is None and given:
        raise ParameterError(
            tr("{name} is given, but the model was trained on one stack only."),
            tr("Leave it empty, or train a model on both stacks."),
            name=STACK_2,
        )
