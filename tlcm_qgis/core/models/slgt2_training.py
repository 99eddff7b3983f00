"""How SL-GT2Net is trained: on squares of the images around labelled pixels (methods/slgt2.md section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
from numpy.typing import NDArray

from ..networks.sizes import SLGT2_SIZES
from ..samples.sample_set import SampleSet
from ..spec.errors import ParameterError
from ..spec.messages import tr
from ..stack.image_stack import ImageStack
from ..worker.context import JobContext
from .chosen_samples import of_one_class
from .crop_lessons import CropLesson
from .fitting import TrainSettings
from .label_crops import (
    CropSamples,
    changing_crops,
    covered,
    published_crops,
    read_crops,
    split_labels,
    square_windows,
    turned_crops,
)
from .network_input import ORDER, NetworkInput
from .network_lessons import FEW
from .network_model import LABEL_A_SERIES, SUMMARY
from .network_samples import Augment, NetworkSamples

if TYPE_CHECKING:
    from ..training.loss import Loss

PAPER_RATE: Final = 0.1  # of LEARNING_RATE: the published training takes 1e-4 where others take 1e-3
PAPER_STEPS: Final = 40_000
SIDES: Final = 2  # squares side by side in an image at least
LEAST_CROP: Final = 8  # pixels: a few tokens
PAPER_WIDTH: Final = 2  # crops side by side in a published image, of which a step sees one


class Slgt2Lesson(CropLesson):
    """How SL-GT2Net learns the class of every date of a pixel, or one for all dates."""

    published_rule = {"optimiser": "adamw", "weight_decay": 1e-5, "schedule": "poly"}  # noqa: RUF012 read alone

    def __init__(self, stack: ImageStack, settings: TrainSettings) -> None:
        super().__init__(stack, settings)
        if settings.labels == SUMMARY:
            raise ParameterError(
                tr("LABELS is summary, which only STCLN learns."), tr("Set LABELS to series for one class of the whole series.")
            )

    @property
    def labels(self) -> str:
        """Value of LABELS."""
        return LABEL_A_SERIES if self.settings.labels_series else "per_date"

    @property
    def _size(self) -> str:
        return "published" if self.is_paper else self.settings.size

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters that the training really had."""
        return {**super().parameters, "LABELS": self.labels, "SIZE": self._size, "CROP_SIZE": self._crop}

    @property
    def _crop(self) -> int:
        """Width of the squares: small images would hold few that differ."""
        given, side = self.settings.crop, min(self.stack.grid.shape)
        return given if self.is_paper else min(given, max(side // SIDES, LEAST_CROP))

    def _input(self) -> NetworkInput:
        return NetworkInput.with_positions(ORDER, self.stack.dates[0].interval)

    def config(self, classes: int) -> dict[str, Any]:
        """Return what ``networks.build`` makes the network from."""
        sizes = {name: list(values) for name, values in SLGT2_SIZES[self._size].items()}
        forms = {"masked": not self.is_paper, "unused": self.is_paper, "per_date": self.labels != LABEL_A_SERIES}
        return {**super().config(classes), **sizes, **forms}

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return squares that hold labelled places."""
        if self.labels == LABEL_A_SERIES:
            samples = of_one_class(samples, context)
        size = self._crop * (PAPER_WIDTH if self.is_paper else 1)
        windows = square_windows(self.stack, samples, size, self.settings.seed)
        known = samples.take(covered(samples, windows))
        if len(known) < len(samples):
            context.warning(
                tr(
                    "The training takes {count} of {total} samples: those in {squares} squares around places, about as many of every class."
                ),
                count=len(known),
                total=len(samples),
                squares=len(windows),
            )
        return read_crops(self.stack, known, windows, 0, context, per_date=self.labels != LABEL_A_SERIES)

    def split(self, read: NetworkSamples, share: float) -> tuple[NetworkSamples, NetworkSamples]:
        """Return the squares with the labels to learn from, and with those of whole blocks of the image to judge by."""
        return split_labels(cast(CropSamples, read), share, self.settings.seed)

    @property
    def augment(self) -> Augment | None:
        """What varies the squares of a batch."""
        if self.is_paper:
            return self._published
        return turned_crops if self.labels == LABEL_A_SERIES else changing_crops

    def _published(self, samples: NetworkSamples, rng: np.random.Generator) -> NetworkSamples:
        return published_crops(samples, self._crop, rng)

    def learns_again(self, count: int) -> bool:
        """Where labels are few, none should be kept from what maps."""
        return not self.is_paper and count <= FEW

    def loss(self, counts: NDArray[np.int64]) -> Loss:
        """Return the published loss, or that of other methods."""
        from ..training.loss import MeanOverAll

        return MeanOverAll() if self.is_paper else super().loss(counts)

    def epochs(self, count: int, batch: int) -> int:
        """Return how often it sees so many squares, where nobody says it."""
        return -(-PAPER_STEPS // max(count // batch, 1)) if self.is_paper else super().epochs(count, batch)

    @property
    def learning_rate(self) -> float:
        """Of the optimiser."""
        return self.settings.learning_rate * (PAPER_RATE if self.is_paper else 1)
