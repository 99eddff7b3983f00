"""What a training makes small."""

from __future__ import annotations

from functools import cache
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray
from torch.nn import functional

from .data import IGNORED, Batch


class Loss(Protocol):
    """A mean over what is labelled in a batch.

    A batch may be learnt from in parts; with the weights of the parts their losses make up that of the whole.
    """

    def weight(self, batch: Batch) -> float:
        """Return what the batch counts for, the divisor of its mean; 0: there is nothing to learn from it."""

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss, a scalar, of what the network returned for ``batch``, which is on the same device."""


def logits_of(outputs: Any) -> torch.Tensor:
    """Return the class scores (B, K, ...), which come first in what a network returns."""
    logits: torch.Tensor = outputs if isinstance(outputs, torch.Tensor) else outputs[0]
    return logits


class CrossEntropy:
    """Weighted mean of the cross entropy of all labelled targets, of (B, K, ...) scores and (B, ...) targets.

    Flat, because torch has no repeatable form for targets of two or more dimensions on CUDA.

    Args:
        class_weights: (K,) see ``class_weights``; ``None``: all 1.
    """

    def __init__(self, class_weights: ArrayLike | None = None) -> None:
        self._class_weights = None if class_weights is None else cache(torch.as_tensor(np.asarray(class_weights, np.float32)).to)

    def weight(self, batch: Batch) -> float:
        """Return the sum of the weights of the labelled targets."""
        return float(self._weights(batch).sum(dtype=torch.float64))

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss; 0 if nothing is labelled."""
        scores = logits_of(outputs).float().movedim(1, -1).flatten(0, -2)
        each = functional.cross_entropy(scores, batch.target.flatten(), reduction="none", ignore_index=IGNORED)
        weights = self._weights(batch)
        return (each * weights).sum() / weights.sum().clamp(min=torch.finfo(torch.float32).tiny)

    def _weights(self, batch: Batch) -> torch.Tensor:
        """Return the weight of every target, flat; 0 where there is no label."""
        target = batch.target
        weights = (target != IGNORED).float()
        if batch.weight is not None:
            weights = weights * batch.weight.reshape(batch.weight.shape + (1,) * (target.ndim - batch.weight.ndim))
        if self._class_weights is not None:
            weights = weights * self._class_weights(target.device)[target.clamp(min=0)]
        return weights.flatten()


class MeanOverAll(CrossEntropy):
    """Sum of the cross entropy of all labelled targets, divided by the number of all targets, labelled or not, as SL-GT2Net was published."""

    def weight(self, batch: Batch) -> float:
        """Return the number of targets; 0 if none is labelled."""
        return float(batch.target.numel()) if super().weight(batch) > 0 else 0.0

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss; 0 if nothing is labelled."""
        return super().__call__(outputs, batch) * (self._weights(batch).sum() / batch.target.numel())


class ChangeAwareLoss(CrossEntropy):
    """Cross entropy, and how badly the series without a change are told from the others: what TSSCD is judged by while it learns.

    It has no gradient for the second part, which comes from the most probable classes (He et al. 2024, RSE 305: 114101).
    """

    def __call__(self, outputs: Any, batch: Batch) -> torch.Tensor:
        """Return the loss of scores (B, K, T) and targets (B, T); dates without a label do not count as a change."""
        labelled = batch.target != IGNORED
        found = _is_constant(logits_of(outputs).argmax(1), labelled)
        return super().__call__(outputs, batch) + dice_loss(found, _is_constant(batch.target, labelled))


def dice_loss(found: torch.Tensor, true: torch.Tensor) -> torch.Tensor:
    """Return 1 - (2 |found and true| + 1) / (|found| + |true| + 1) of two truth values of each series (B,)."""
    return 1 - (2 * (found & true).sum() + 1) / (found.sum() + true.sum() + 1)


def _is_constant(classes: torch.Tensor, labelled: torch.Tensor) -> torch.Tensor:
    """Return whether a series (B, T) has one class on all labelled dates (B,)."""
    highest = classes.masked_fill(~labelled, -1).amax(1)
    lowest = classes.masked_fill(~labelled, torch.iinfo(classes.dtype).max).amin(1)
    return lowest >= highest


def class_weights(counts: ArrayLike, how: str = "sqrt") -> NDArray[np.float32]:
    """Return the weight of every class (K,), 1 on average over the targets.

    Args:
        counts: (K,) targets of each class; a class without any gets the weight 1.
        how: "none": 1; "balanced": all classes count the same; "sqrt": inverse square root of the frequency, half way between.

    Raises:
        ValueError: ``how`` is something else.
    """
    powers = {"none": 0.0, "balanced": -1.0, "sqrt": -0.5}
    if how not in powers:
        raise ValueError(f"class weights are {', '.join(powers)}, not {how!r}")
    number = np.asarray(counts, np.float64)
    present = number > 0
    weights = np.ones(len(number))
    weights[present] = number[present] ** powers[how]
    weights[present] *= number.sum() / max((weights * number).sum(), 1)
    return weights.astype(np.float32)
