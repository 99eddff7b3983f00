"""The training loop: epochs of steps, judged by the validation items, resumed after an interruption at the last whole epoch."""

from __future__ import annotations

import hashlib
import json
import math
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Final

import numpy as np
import torch

from ..spec.errors import InputError
from ..spec.messages import tr
from ..worker.context import JobContext
from . import checkpoint
from .checkpoint import Checkpoint
from .data import Batch, TrainingData, augmentation, epoch_order, in_order, read_ahead
from .history import EARLY, NOT_FINITE, WHOLE, Epoch, History, best_of, epochs_in_vain, watched
from .learner import LOOKED_EVERY, Learner, Sums
from .loss import CrossEntropy, Loss
from .repeatable import repeatable
from .settings import LoopSettings

__all__ = ["LoopSettings", "fit"]

TOLD_EVERY_S: Final = 1.0
RECENT: Final = 5  # epochs that tell how long the others will take


def fit(
    network: torch.nn.Module,
    data: TrainingData,
    settings: LoopSettings,
    place: Path,
    context: JobContext,
    *,
    identity: str = "",
    loss: Loss | None = None,
    validation_loss: Loss | None = None,
) -> History:
    """Train a network.

    Order, augmentation and dropout of an epoch depend on the seed and its number alone, and after every whole epoch the state of the
    training is kept: a training that was interrupted goes on there and ends with the weights of one that was not (on the CPU, and on
    a GPU in deterministic mode). Where memory does not suffice, batches are computed in parts and make one step all the same; batch
    normalisation then has the statistics of the parts.

    Args:
        network: with its initial weights; ``network(*inputs)`` returns class scores (B, K, ...), or several things of which they are
            the first. Afterwards it has the weights that ``settings.keep`` names, is on the CPU and ready to predict (``eval``).
        data: items to learn from and, where there are any, to judge by.
        settings: of the training.
        place: folder of the checkpoint. It stays there: a training that is whole is not done again.
        context: progress (epoch, loss, accuracy, time left), warnings, cancel within a batch.
        identity: of data and loss; a checkpoint of others, of other settings or of other initial weights is ignored.
        loss: made small; default: cross entropy without class weights.
        validation_loss: judges the validation items; default: ``loss``.

    Raises:
        InputError: there are less than two items, none has a label, or the loss of the first epoch is not a number.
        Cancelled: the user asked to stop; what was learnt in whole epochs is kept.
        OutputError: the checkpoint cannot be written.
    """
    if data.training < 2:
        raise InputError(
            tr("There are too few samples to train a network: {count}."), tr("Add samples of every class."), count=data.training
        )
    loss = loss or CrossEntropy()
    with repeatable(torch.device(settings.device), settings.deterministic):
        learner = Learner(network, settings, loss, validation_loss or loss, context)
        return _Training(learner, data, settings, place, context, identity).run()


@dataclass(slots=True)
class _Kept:
    """Whole epochs, and the weights after the best of them."""

    epochs: tuple[Epoch, ...] = ()
    best: checkpoint.Weights | None = None


class _Training:
    def __init__(
        self, learner: Learner, data: TrainingData, settings: LoopSettings, place: Path, context: JobContext, identity: str
    ) -> None:
        self._learner = learner
        self._data = data
        self._settings = settings
        self._place = place
        self._context = context
        self._identity = _identity(learner.network, data, settings, identity)
        self._orders = in_order(data.validation, settings.batch_size)
        self._kept = _Kept()
        self._told = 0.0

    def run(self) -> History:
        self._resume()
        with checkpoint.keeping(self._place, self._identity, aside=self._learner.device.type != "cpu") as save:
            stopped = self._epochs(save)
        return self._finish(stopped)

    def _epochs(self, save: Callable[[Checkpoint], None]) -> str:
        """Train until there is a reason to stop, and return it."""
        while (number := len(self._kept.epochs)) < self._settings.epochs:
            if self._is_in_vain():
                return EARLY
            epoch = self._epoch(number)
            if epoch is None:
                return NOT_FINITE
            self._keep(epoch, save)
        return WHOLE

    def _resume(self) -> None:
        found = checkpoint.load(self._place, self._identity, self._learner.network.state_dict())
        if found is not None:
            self._learner.network.load_state_dict(found.last)
            checkpoint.remember(self._learner.optimiser, found.optimiser)
            self._learner.at_once = found.at_once
            self._kept = _Kept(found.epochs, found.best)

    def _is_in_vain(self) -> bool:
        patience = self._settings.patience if self._data.validation else 0
        return bool(patience) and epochs_in_vain(watched(self._kept.epochs)) >= patience

    def _epoch(self, number: int) -> Epoch | None:
        """Train and judge an epoch; ``None`` if it gave numbers that are none."""
        begun = time.perf_counter()
        torch.manual_seed(int(np.random.SeedSequence([self._settings.seed, number, 2]).generate_state(1)[0]))
        trained, rate = self._train(number)
        judged = self._judge() if self._data.validation and trained is not None else Sums()
        if trained is None or not self._learner.is_finite():
            return None
        loss, accuracy = trained.mean()
        validation_loss, validation_accuracy = judged.mean()
        if not all(math.isfinite(value) for value in (loss, validation_loss) if value is not None):
            return None
        return Epoch(loss, accuracy, validation_loss, validation_accuracy, rate, time.perf_counter() - begun)

    def _train(self, number: int) -> tuple[Sums | None, float]:
        settings, sums = self._settings, Sums()
        order = epoch_order(self._data.training, settings.batch_size, settings.seed, number)

        def make(index: int) -> Batch:
            return self._ready(self._data.batch("training", order[index], augmentation(settings.seed, number, index)))

        self._learner.network.train()
        with closing(read_ahead(make, len(order))) as batches:
            for index, batch in enumerate(batches):
                self._tell(number, index / len(order))
                sums.add(self._learner.learn(batch, settings.rate(number * len(order) + index, len(order))))
                if index % LOOKED_EVERY == LOOKED_EVERY - 1 and not sums.is_finite():
                    return None, 0.0
        return sums, settings.rate(number * len(order), len(order))

    def _judge(self) -> Sums:
        sums = Sums()
        self._learner.network.eval()
        with closing(
            read_ahead(lambda index: self._ready(self._data.batch("validation", self._orders[index], None)), len(self._orders))
        ) as batches:
            for batch in batches:
                sums.add(self._learner.judge(batch))
        return sums

    def _ready(self, batch: Batch) -> Batch:
        return batch.pinned() if self._learner.device.type == "cuda" else batch

    def _keep(self, epoch: Epoch, save: Callable[[Checkpoint], None]) -> None:
        epochs = (*self._kept.epochs, epoch)
        last = checkpoint.copy_of(self._learner.network.state_dict())
        is_best = self._settings.keep == "last" or best_of(watched(epochs)) == len(epochs) - 1
        self._kept = _Kept(epochs, last if is_best else self._kept.best)
        tensors = checkpoint.tensors_of(self._learner.optimiser)
        save(Checkpoint(epochs, self._learner.at_once, last, self._kept.best, tensors))

    def _finish(self, stopped: str) -> History:
        """Give the network the weights that are kept."""
        epochs, best = self._kept.epochs, self._kept.best
        kept = best_of(watched(epochs)) if self._settings.keep == "best" or not epochs else len(epochs) - 1
        if stopped == NOT_FINITE:
            self._say_not_finite(kept)
        if kept is None or best is None or all(epoch.loss is None for epoch in epochs):
            raise InputError(
                tr("No sample has a label that the network could learn from."), tr("Check the dates and the classes of the samples.")
            )
        learner = self._learner
        learner.network.load_state_dict(best)
        learner.network.cpu().eval()
        at_once = min(learner.at_once, self._settings.batch_size)
        return History(epochs, kept + 1, stopped, self._data.validation > 0, learner.precision, self._settings.device, at_once)

    def _say_not_finite(self, kept: int | None) -> None:
        remedy = tr("Lower LEARNING_RATE, and check that the images hold no values out of range.")
        if kept is None:
            raise InputError(tr("The network cannot be trained: its loss is no number any more in the first epoch."), remedy)
        self._context.warning(
            tr(
                "The training stopped in epoch {epoch} because its loss was no number any more; the weights of epoch {kept} are kept. Lower LEARNING_RATE if its accuracy does not suffice."
            ),
            epoch=len(self._kept.epochs) + 1,
            kept=kept + 1,
        )

    def _tell(self, number: int, share: float) -> None:
        """Report where the training is, not more often than somebody can read."""
        now = time.monotonic()
        if now - self._told < TOLD_EVERY_S:
            return
        self._told = now
        epochs, total = self._kept.epochs, self._settings.epochs
        done = (number + share) / total
        if not epochs:
            self._context.progress(done, tr("Epoch {epoch} of {epochs}"), epoch=number + 1, epochs=total)
            return
        last = epochs[-1]
        loss, accuracy = (last.loss, last.accuracy) if last.validation_loss is None else (last.validation_loss, last.validation_accuracy)
        self._context.progress(
            done,
            tr("Epoch {epoch} of {epochs}: loss {loss}, at most {left} to go")
            if accuracy is None
            else tr("Epoch {epoch} of {epochs}: loss {loss}, accuracy {accuracy}, at most {left} to go"),
            epoch=number + 1,
            epochs=total,
            loss="–" if loss is None else f"{loss:.4g}",
            **({} if accuracy is None else {"accuracy": f"{accuracy:.1%}"}),
            left=_duration(fmean(epoch.seconds for epoch in epochs[-RECENT:]) * (total - number - share)),
        )


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _identity(network: torch.nn.Module, data: TrainingData, settings: LoopSettings, identity: str) -> str:
    """Return a hash of all that decides about the result, as far as the loop knows it."""
    known = [identity, settings.identity(), data.training, data.validation, torch.__version__]
    found = hashlib.sha256(json.dumps(known, sort_keys=True).encode())
    for key, tensor in network.state_dict().items():
        found.update(f"{key} {tuple(tensor.shape)} {tensor.dtype}".encode())
        found.update(tensor.detach().cpu().contiguous().flatten().view(torch.uint8).numpy())
    return found.hexdigest()
