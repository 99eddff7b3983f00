"""What each kind of network learns from and how; ``network_training`` does what is the same for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..samples.sample_set import SampleSet
from ..spec.methods import METHODS
from ..stack.image_stack import ImageStack
from ..training.data import IGNORED
from ..worker.context import JobContext
from .fitting import TrainSettings
from .network_input import NetworkInput
from .network_model import NETWORKS, NetworkClassifier, NetworkForm
from .network_samples import (
    Augment,
    Channels,
    NetworkSamples,
    band_moments,
    read_patches,
    read_series,
    reversed_in_time,
    turned,
    varied_series,
)

if TYPE_CHECKING:
    import torch

    from ..training.loss import Loss
    from ..training.settings import LoopSettings

LATTICE: Final = 128  # rows and columns of pixels that tell mean and spread of the bands
BEST_BATCH: Final = 64
STEPS: Final = 3000  # of the best variant, whose many samples repeat each other
FEWEST_EPOCHS: Final = 10
BEST_PATIENCE: Final = 20
JUDGED_AT_ONCE: Final = 256  # samples whose classes are found at a time, fewer where they are crops
JUDGED_VALUES: Final = 1 << 24  # probabilities
FEW: Final = 5000  # places, or squares: a fifth fewer of them would cost accuracy, and a second training of more takes too long

Moments = tuple[tuple[float, float], ...]
Inputs = tuple[NDArray[Any], ...]


class Lesson:
    """How networks on patches of single dates are trained; others differ in what they override.

    Attributes:
        published_epochs, published_batch: of the published variant.
        published_patience: epochs without progress after which it stops; 0: never. ``published_keep``: which weights it keeps.
        published_rule: optimiser and learning rates, as ``LoopSettings`` has them.
        batch, patience, keep: of the best variant.
        per_date: whether every date has a network of its own.
    """

    published_epochs = 200
    published_patience = 0
    published_keep = "last"
    published_rule: Mapping[str, Any] = {}
    batch = BEST_BATCH
    patience = BEST_PATIENCE
    keep = "best"

    def __init__(self, stack: ImageStack, settings: TrainSettings) -> None:
        self.stack, self.settings = stack, settings
        self.is_paper = settings.variant == "paper"
        self.per_date = METHODS[settings.method].per_date and (settings.network_per_date or self._always_per_date)
        self.input = self._input()
        self.form = self._form()

    @property
    def _always_per_date(self) -> bool:
        """Whether, of a method that sees single dates, every date has a network of its own though nobody asks for it."""
        return self.is_paper

    @property
    def published_batch(self) -> int:
        """Samples of a batch of the published variant."""
        return 64 if self.settings.method == "cnn" else 16

    @property
    def source(self) -> str:
        """Name of what its weights began with; "" if that was chance."""
        return ""

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the training as they really were, by name."""
        given = self.settings.as_parameters()
        return {name: self.per_date if name == "NETWORK_PER_DATE" else value for name, value in given.items()}

    def _input(self) -> NetworkInput:
        """Return what the network gets to see."""
        if self.is_paper:
            return NetworkInput(scaled=False, clock=False, factor=self._stored())
        return NetworkInput(clock=not self.per_date, first_day=self._first_day, neighbourhood=self._neighbourhood)

    @property
    def _first_day(self) -> int:
        return int(self.stack.dates[0].interval.start.toordinal())

    @property
    def _neighbourhood(self) -> int:
        return 1

    def _stored(self) -> float:
        """Return what makes of the values of the stack those that its files store."""
        scales = [band.scale for file in self.stack.document.items[0].files for band in file.bands if band.scale]
        return 1 / scales[0] if scales else 1.0

    def _form(self) -> NetworkForm:
        return NetworkForm.of(self.settings.method, self.settings.variant, self.input)

    def moments(self, check: Callable[[], None]) -> Moments:
        """Return mean and standard deviation of the bands."""
        return band_moments(self.stack, LATTICE, check)

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return what the network learns from."""
        return read_patches(self.stack, samples, self.form.halo, reflect=self.form.is_paper, check=context.check_cancelled)

    def split(self, read: NetworkSamples, share: float) -> tuple[NetworkSamples, NetworkSamples]:
        """Return the samples to learn from, and the share of every class that is kept aside to judge by, which may be none."""
        from ..training.split import split_by_block

        held = split_by_block(read.place_id, read.row, read.col, main_class(read.target), share=share, seed=self.settings.seed)
        return read.take(~held), read.take(held)

    def left_out(self, samples: SampleSet, read: NetworkSamples) -> int:
        """Return how many samples lie where there is no image."""
        return len(samples) - read.labels

    def config(self, classes: int) -> dict[str, Any]:
        """Return what ``networks.build`` makes the network from."""
        return {"name": NETWORKS[self.settings.method], "bands": self.input.channels(len(self.stack.bands)), "classes": classes}

    def begin(self, network: torch.nn.Module, context: JobContext) -> torch.nn.Module:
        """Return what learns in place of a new network, and is called with ``inputs``."""
        del context
        return network

    def inputs(self, samples: NetworkSamples, channels: Channels) -> Inputs:
        """Return the arrays that the network is called with."""
        return (channels.of(samples),)

    def probabilities(self, classifier: NetworkClassifier, samples: NetworkSamples, channels: Channels) -> NDArray[np.float32]:
        """Return the probabilities (N, K, ...) of samples."""
        return classifier.probabilities(*self.inputs(samples, channels))

    def found(self, classifier: NetworkClassifier, samples: NetworkSamples, channels: Channels) -> NDArray[np.int64]:
        """Return the classes that a network finds in samples, in the shape of their targets."""
        step = max(1, min(JUDGED_AT_ONCE, JUDGED_VALUES // (len(classifier.classes) * samples.target[:1].size or 1)))
        some = (samples.take(np.arange(start, min(start + step, len(samples)))) for start in range(0, len(samples), step))
        found = [self.probabilities(classifier, part, channels).argmax(axis=1) for part in some]
        return np.concatenate(found) if found else samples.target

    @property
    def augment(self) -> Augment | None:
        """What varies the samples of a batch."""
        return None if self.is_paper else turned

    @property
    def variation(self) -> Augment | None:
        """All that varies the samples of a batch."""
        return self.augment

    @property
    def classifier(self) -> type[NetworkClassifier]:
        """Class of what is trained."""
        return NetworkClassifier

    @property
    def more(self) -> Mapping[str, Any]:
        """Further attributes of what is trained."""
        return {}

    @property
    def knows_changes(self) -> bool:
        """Whether its maps of several dates say something about change."""
        return False

    def loss(self, counts: NDArray[np.int64]) -> Loss:
        """Return what it makes small, where so many labels of each class (K,) are learnt from."""
        from ..training.loss import CrossEntropy, class_weights

        return CrossEntropy(class_weights(counts, "none" if self.is_paper else "sqrt"))

    def judge(self) -> Loss | None:
        """Return the loss by which it is judged while it learns; ``None``: by the one it learns with."""
        return None

    def learns_again(self, count: int) -> bool:
        """Return whether, of so many samples, it learns a second time from those too that were kept aside to judge it by."""
        del count
        return False

    def epochs(self, count: int, batch: int) -> int:
        """Return how often it sees so many samples, where nobody says it."""
        return self.published_epochs if self.is_paper else min(self.published_epochs, max(FEWEST_EPOCHS, -(-STEPS * batch // count)))

    def loop(self, count: int, device: str) -> LoopSettings:
        """Return the settings of a training on so many samples."""
        from ..training.settings import LoopSettings

        settings = self.settings
        batch = settings.batch_size or (self.published_batch if self.is_paper else self.batch)
        common: dict[str, Any] = {
            "epochs": settings.epochs or self.epochs(count, batch),
            "batch_size": batch,
            "learning_rate": self.learning_rate,
            "patience": self.published_patience if self.is_paper else self.patience,
            "seed": settings.seed,
            "device": device,
        }
        if self.is_paper:
            return LoopSettings(**common, keep=self.published_keep, **self.published_rule)
        return LoopSettings(**common, keep=self.keep, optimiser="adamw", weight_decay=0.01, schedule="cosine", warm_up=1)

    @property
    def learning_rate(self) -> float:
        """Of the optimiser."""
        return self.settings.learning_rate


class SeriesLesson(Lesson):
    """How TSSCD is trained (methods/tsscd.md section 3)."""

    published_epochs = 100
    published_batch = 64
    published_patience = 8
    published_keep = "best"

    @property
    def _neighbourhood(self) -> int:
        return self.settings.patch_size

    def read(self, samples: SampleSet, context: JobContext) -> NetworkSamples:
        """Return the series of the labelled places."""
        return read_series(self.stack, samples, self.input.form, context.check_cancelled)

    @property
    def augment(self) -> Augment | None:
        """What varies the samples of a batch."""
        return reversed_in_time if self.is_paper else varied_series

    @property
    def knows_changes(self) -> bool:
        """Every date of a series gets a class."""
        return True

    def judge(self) -> Loss | None:
        """Return the published loss."""
        from ..training.loss import ChangeAwareLoss

        return ChangeAwareLoss() if self.is_paper else None


def main_class(target: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the (first) class of every sample (N,): that of a series on its first labelled date."""
    flat = target.reshape(len(target), -1)
    first: NDArray[np.int64] = flat[np.arange(len(flat)), (flat != IGNORED).argmax(axis=1)]
    return first
