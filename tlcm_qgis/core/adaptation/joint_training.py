"""Joint training: a step learns from labels of the source and from pseudo labels of the target (methods/lovecs.md section 4).

Both pass through the network one after the other, each normalised by its own statistics where there is batch normalisation
(``networks.domain_norm``); their losses are added, and one step of the optimiser follows.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import torch
from numpy.typing import NDArray

from ..models.network_samples import Channels, NetworkSamples
from ..networks.domain_norm import DOMAINS, set_domain
from ..training.data import Batch, Part
from ..training.loss import Loss, logits_of

if TYPE_CHECKING:
    from ..models.network_lessons import Lesson

LABEL_PARTS: Final = 2  # of the inputs: pseudo labels, and their weights
SOURCE, TARGET = DOMAINS


class JointNetwork(torch.nn.Module):
    """Calls a network with inputs of the source, then with as many of the target.

    Args:
        learner: as it is called in a training on one stack; layers with domains are switched in between.
    """

    def __init__(self, learner: torch.nn.Module) -> None:
        super().__init__()
        self.learner = learner

    def forward(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the class scores of both; the last two inputs are the labels of the target (``JointLoss``)."""
        half = (len(inputs) - LABEL_PARTS) // 2
        set_domain(self.learner, SOURCE)
        own = logits_of(self.learner(*inputs[:half]))
        set_domain(self.learner, TARGET)
        other = logits_of(self.learner(*inputs[half : 2 * half]))
        set_domain(self.learner, SOURCE)
        return own, other


class JointLoss:
    """Loss of the source, plus that of the target with a weight; 0 for the one of them that has no label in a batch.

    Args:
        own: of the labels. ``other``: of the pseudo labels. ``weight``: of the latter.
    """

    def __init__(self, own: Loss, other: Loss, weight: float) -> None:
        self._own, self._other, self._weight = own, other, weight

    def weight(self, batch: Batch) -> float:
        """Return what the batch counts for: its labels."""
        return self._own.weight(batch)

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss of what ``JointNetwork`` returned."""
        target, weight = batch.inputs[-LABEL_PARTS:]
        return self._own(outputs, batch) + self._weight * self._other(outputs[1:], Batch((), target, weight))


@dataclass(frozen=True, slots=True)
class Domain:
    """Samples of a stack, and what makes inputs of them."""

    samples: NetworkSamples
    lesson: Lesson
    channels: Channels

    def drawn(self, items: NDArray[np.int64], generator: np.random.Generator | None) -> tuple[tuple[torch.Tensor, ...], NetworkSamples]:
        """Return the inputs of some samples, varied if there is a generator, and what became of the samples."""
        some, vary = self.samples.take(items), self.lesson.variation
        if generator is not None and vary is not None:
            some = vary(some, generator)
        return tuple(torch.from_numpy(np.ascontiguousarray(array)) for array in self.lesson.inputs(some, self.channels)), some


@dataclass(frozen=True, slots=True)
class JointData:
    """What the training loop learns from: every sample of the source, each with one of the target that chance gives it."""

    source: Domain
    target: Domain

    @property
    def training(self) -> int:
        """Number of samples of the source."""
        return len(self.source.samples)

    @property
    def validation(self) -> int:
        """Nothing is kept aside: nobody knows what is true on the target."""
        return 0

    def batch(self, part: Part, items: NDArray[np.int64], generator: np.random.Generator | None) -> Batch:
        """Return a batch for ``JointNetwork`` and ``JointLoss``."""
        del part
        rng = np.random.default_rng(0) if generator is None else generator
        own, labelled = self.source.drawn(items, generator)
        other, guessed = self.target.drawn(rng.integers(len(self.target.samples), size=len(items)), generator)
        labels = (_tensor(guessed.target), _tensor(guessed.weight))
        return Batch((*own, *other, *labels), _tensor(labelled.target), _tensor(labelled.weight))

    def identity(self) -> str:
        """Return a hash of the samples."""
        digest = hashlib.sha256()
        for domain in (self.source, self.target):
            some = domain.samples
            for array in (some.values, some.valid, some.day, some.target, some.weight):
                digest.update(np.ascontiguousarray(array).data)
            digest.update(domain.channels.moments.tobytes())
        return digest.hexdigest()


def _tensor(array: NDArray[Any]) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array))
