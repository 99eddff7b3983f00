"""How semantic FPN is trained: on squares of single images around labelled pixels (methods/lovecs.md sections 4 and 5)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
from numpy.typing import NDArray

from ..adaptation.common_bands import bands_of
from ..adaptation.loveda import MEAN, STD
from ..networks.sizes import FPN_SIZES
from ..samples.sample_set import SampleSet
from ..spec.messages import tr
from ..spec.parameters import numbers_of
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .fitting import FPN_LEAST, TrainSettings
from .fpn_crops import DateCrops, date_squares, published_date_crops, quarters, read_date_crops, varied_crops
from .fpn_encoder import Encoder, colour_positions, read_encoder
from .fpn_model import ImageTileClassifier
from .label_crops import CropSamples, covered, split_labels
from .network_input import NetworkInput
from .network_lessons import Lesson, Moments
from .network_model import NetworkClassifier, NetworkForm
from .network_samples import Augment, Channels, NetworkSamples

if TYPE_CHECKING:
    import torch

PAPER_RATE: Final = 10  # times LEARNING_RATE: the published training takes 0.01 where others take 0.001
PAPER_STEPS: Final = 10_000  # of the source alone, of
PAPER_SCHEDULE: Final = 15_000
STEPS: Final = 1500  # of the best variant
MOST_EPOCHS: Final = 300
FEWEST_EPOCHS: Final = 10
WIDER: Final = 2  # times a crop: what is read around labels, so that crops lie here and there in it and can be made smaller
BYTES: Final = "uint8"


class FpnLesson(Lesson):
    """How semantic FPN learns the classes of pixels from the image around them.

    * Variant "best": bands scaled by mean and standard deviation of the stack; further channels tell which pixels are valid and, of a
      network for all dates, the date. Parts around labels, turned and mirrored, half of them larger or smaller; AdamW with a cosine schedule.
    * Variant "paper": bands alone, red, green and blue of 8 bits scaled by the published means and standard deviations, others by those
      of the stack; what is missing is 0. Parts anywhere, made larger or smaller; SGD. These are the first 10,000 of the 15,000 published
      steps, those of the source alone; ``adaptation`` does the others. One network for all dates.
    """

    published_batch = 8
    published_rule = {  # noqa: RUF012 read alone
        "optimiser": "sgd",
        "weight_decay": 5e-4,
        "schedule": "poly",
        "clip": 35.0,
        "span": (0.0, PAPER_STEPS / PAPER_SCHEDULE),
    }
    batch = 8
    patience = 0  # the few places that are kept aside say too little about when to stop: the rate falls to nothing instead
    keep = "last"

    def __init__(self, stack: ImageStack, settings: TrainSettings) -> None:
        super().__init__(stack, settings)
        _ = self.encoder  # what does not fit is said before images are read

    @property
    def _always_per_date(self) -> bool:
        return False

    @cached_property
    def encoder(self) -> Encoder | None:
        """What the encoder begins with."""
        if not self.settings.pretrained:
            return None
        return read_encoder(self.settings.pretrained, self.stack, self.input.channels(len(self.stack.bands)))

    @property
    def source(self) -> str:
        """Name of what its weights began with."""
        return self.encoder.path.name if self.encoder else ""

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters that the training really had."""
        return {**super().parameters, "SIZE": self._size, "CROP_SIZE": self._crop, "PRETRAINED": self.source or None}

    @property
    def _size(self) -> str:
        return "published" if self.is_paper else self.settings.size

    @property
    def _crop(self) -> int:
        """Width of what a step sees: not more than there is."""
        return max(min(self.settings.crop, max(self.stack.grid.shape)), FPN_LEAST)

    def _input(self) -> NetworkInput:
        if self.is_paper:
            return NetworkInput(clock=False, first_day=self._first_day, marked=False)
        return super()._input()

    def _form(self) -> NetworkForm:
        return NetworkForm.of(self.settings.method, self.settings.variant, self.input, self.settings.tile)

    def moments(self, check: Callable[[], None]) -> Moments:
        """Return mean and standard deviation of the bands: the published ones of red, green and blue bytes, else those of the stack."""
        colours = colour_positions(self.stack)
        if self.is_paper and colours is not None and len(self.stack.bands) == len(MEAN) and self._is_bytes:
            return tuple((MEAN[colours.index(band)], STD[colours.index(band)]) for band in range(len(MEAN)))
        return super().moments(check)

    @property
    def _is_bytes(self) -> bool:
        return all(band.data_type == BYTES and not band.scale for band in bands_of(self.stack.document).values())

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return squares of the dates that hold labels, as many as there is room for in memory."""
        squares = date_squares(self.stack, samples, self._crop * WIDER, self.settings.seed)
        known = np.zeros(len(samples), bool)
        for index in {index for index, _ in squares}:
            own = samples.date == self.stack.dates[index].key
            known[own] = covered(samples.take(own), [window for number, window in squares if number == index])
        if not known.all():
            context.warning(
                tr(
                    "The training takes {count} of {total} samples: those in {squares} squares around places, about as many of every class."
                ),
                count=int(known.sum()),
                total=len(samples),
                squares=len(squares),
            )
        return read_date_crops(self.stack, samples.take(known), squares, context)

    def left_out(self, samples: SampleSet, read: NetworkSamples) -> int:
        """The reading of crops tells it."""
        return 0

    def split(self, read: NetworkSamples, share: float) -> tuple[NetworkSamples, NetworkSamples]:
        """Return the squares with the labels to learn from, and parts of them with those of whole blocks of the image to judge by."""
        learnt, unseen = split_labels(cast(CropSamples, read), share, self.settings.seed)
        return learnt, quarters(cast(DateCrops, unseen)) if len(unseen) else unseen

    def config(self, classes: int) -> dict[str, Any]:
        """Return what ``networks.build`` makes the network from; pre-trained weights say how deep it is."""
        depth = {"depth": self.encoder.depth} if self.encoder else {}
        return {**super().config(classes), **FPN_SIZES[self._size], **depth}

    def begin(self, network: torch.nn.Module, context: JobContext) -> torch.nn.Module:
        """Return the network, with the pre-trained weights of its encoder."""
        if self.encoder is not None:
            from ..networks.semantic_fpn import load_encoder

            load_encoder(network, self.encoder.state)
        return network

    def probabilities(self, classifier: NetworkClassifier, samples: NetworkSamples, channels: Channels) -> NDArray[np.float32]:
        """Return the probabilities (N, K, h, w) of crops, seen at the scales of the maps."""
        tiles = cast(ImageTileClassifier, classifier)
        return np.concatenate([tiles.of_images(channels.of(samples.take(np.array([index])))) for index in range(len(samples))])

    @property
    def augment(self) -> Augment | None:
        """What varies the crops of a batch."""
        size, vary = self._crop, published_date_crops if self.is_paper else varied_crops
        return lambda samples, rng: vary(samples, size, rng)

    @property
    def classifier(self) -> type[NetworkClassifier]:
        """Class of what is trained."""
        return ImageTileClassifier

    @property
    def more(self) -> dict[str, Any]:
        """How it maps."""
        return {"tiles": self.form.tiles, "scales": numbers_of(self.settings.scales)}

    def epochs(self, count: int, batch: int) -> int:
        """Return how often it sees so many squares, where nobody says it."""
        steps = -(-count // batch)
        return -(-PAPER_STEPS // steps) if self.is_paper else min(MOST_EPOCHS, max(FEWEST_EPOCHS, -(-STEPS // steps)))

    @property
    def learning_rate(self) -> float:
        """Of the optimiser."""
        return self.settings.learning_rate * (PAPER_RATE if self.is_paper else 1)
