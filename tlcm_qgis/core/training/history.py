"""How a training went: a line of figures for every epoch, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from ..spec.json_file import finite, need, whole

WHOLE: Final = "whole"  # all epochs
EARLY: Final = "early"  # validation did not get better
NOT_FINITE: Final = "not_finite"  # the loss was no number any more
_MOST_EPOCHS: Final = 10**9


@dataclass(frozen=True, slots=True)
class Epoch:
    """An epoch.

    Attributes:
        loss, accuracy: over the training items while they were learnt from; validation_loss, validation_accuracy: after it. Accuracies
            are shares of the labelled targets. ``None``: nothing was labelled, or targets are no classes.
        learning_rate: of its first step.
        seconds: it took, validation included.
    """

    loss: float | None
    accuracy: float | None
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Epoch:
        """Return the epoch of ``asdict``; raises one of ``json_file.UNEXPECTED`` if it is none."""
        loss, accuracy, validation_loss, validation_accuracy = (
            None if content[name] is None else finite(content[name])
            for name in ("loss", "accuracy", "validation_loss", "validation_accuracy")
        )
        return cls(loss, accuracy, validation_loss, validation_accuracy, finite(content["learning_rate"]), finite(content["seconds"]))


@dataclass(frozen=True, slots=True)
class History:
    """A training.

    Attributes:
        epochs: its epochs, those before an interruption included.
        kept: number (from 1) of the epoch whose weights were kept.
        stopped: ``WHOLE``, ``EARLY`` or ``NOT_FINITE``.
        validated: whether there were items to judge by.
        precision: "float32" or "bfloat16". ``device``: the last one.
        at_once: items that were computed at a time: a batch, or fewer where memory did not suffice.
    """

    epochs: tuple[Epoch, ...]
    kept: int
    stopped: str
    validated: bool
    precision: str
    device: str
    at_once: int

    @property
    def best(self) -> Epoch:
        """The epoch whose weights were kept."""
        return self.epochs[self.kept - 1]

    def as_json(self) -> dict[str, Any]:
        """Return the form of model.json: curves as lists by name, beside what is known of the whole training."""
        curves = {item.name: [getattr(epoch, item.name) for epoch in self.epochs] for item in fields(Epoch)}
        single = {item.name: getattr(self, item.name) for item in fields(self) if item.name != "epochs"}
        return {**single, "epochs": len(self.epochs), "curves": curves}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> History:
        """Return the history of ``as_json``; raises one of ``json_file.UNEXPECTED`` if it is none."""
        curves, count = content["curves"], whole(content["epochs"], 1, _MOST_EPOCHS)
        epochs = tuple(Epoch.from_json({name: values[index] for name, values in curves.items()}) for index in range(count))
        return cls(
            epochs,
            whole(content["kept"], 1, count),
            need(str, content["stopped"]),
            need(bool, content["validated"]),
            need(str, content["precision"]),
            need(str, content["device"]),
            whole(content["at_once"], 1, _MOST_EPOCHS),
        )


def watched(epochs: Sequence[Epoch]) -> list[float | None]:
    """Return the loss of each epoch that says which one is the best: of the validation, or of the training if there is none."""
    validation = [epoch.validation_loss for epoch in epochs]
    return [epoch.loss for epoch in epochs] if all(loss is None for loss in validation) else validation


def best_of(losses: Sequence[float | None]) -> int | None:
    """Return the index of the lowest loss, the first of several; ``None`` if there is no loss."""
    known = [(loss, index) for index, loss in enumerate(losses) if loss is not None]
    return min(known)[1] if known else None


def epochs_in_vain(losses: Sequence[float | None]) -> int:
    """Return how many epochs since the lowest loss had a higher one; those as low, or without a loss, do not count."""
    known = [loss for loss in losses if loss is not None]
    return sum(loss > min(known) for loss in known[known.index(min(known)) :]) if known else 0


def epochs_as_json(epochs: Sequence[Epoch]) -> list[dict[str, Any]]:
    """Return the form of a checkpoint."""
    return [asdict(epoch) for epoch in epochs]
