"""A network, its optimiser and its device: learns from a batch, or judges by one, in as many parts as memory asks for."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import torch

from ..networks.domain_norm import DomainNorm
from ..spec.messages import tr
from ..worker.answers import lacks_memory
from ..worker.context import JobContext
from .data import IGNORED, Batch, parts_of
from .loss import Loss, logits_of
from .repeatable import allow_others, is_refusal
from .settings import LoopSettings

LOOKED_EVERY: Final = 50  # batches; to look whether a loss is a number, the processor has to wait for the GPU


@dataclass(slots=True)
class Sums:
    """What adds up over the batches of an epoch; sums stay on the device, so that nobody waits for it.

    Attributes:
        losses: of the batches, times their weights. ``rights``: how many targets were hit.
        weight, labelled: sums of the weights, and number of the targets with a label.
    """

    losses: list[torch.Tensor] = field(default_factory=list)
    rights: list[torch.Tensor] = field(default_factory=list)
    weight: float = 0.0
    labelled: int = 0

    def add(self, other: Sums) -> None:
        """Add the sums of a batch."""
        self.losses += other.losses
        self.rights += other.rights
        self.weight += other.weight
        self.labelled += other.labelled

    def is_finite(self) -> bool:
        """Return whether the losses since the last look are numbers."""
        return not self.losses or math.isfinite(_total(self.losses[-LOOKED_EVERY:]))

    def mean(self) -> tuple[float | None, float | None]:
        """Return loss and accuracy; ``None`` where nothing was counted."""
        loss = _total(self.losses) / self.weight if self.weight else None
        return loss, _total(self.rights) / self.labelled if self.labelled else None


class Learner:
    """Trains a network, which stays on the device of the settings.

    Args:
        network: in any mode; called as ``network(*inputs)``, class scores come first in what it returns.
        settings: of the training.
        loss: made small; ``validation_loss``: judged by.
        context: warnings, and cancel between parts of a batch.
        at_once: items that are computed at a time, at most.
    """

    def __init__(self, network: torch.nn.Module, settings: LoopSettings, loss: Loss, validation_loss: Loss, context: JobContext) -> None:
        self.device = torch.device(settings.device)
        self.network = network.to(self.device)
        self.precision = _precision(settings.precision, self.device)
        self.at_once = settings.batch_size + 1  # an item that is left over joins a batch
        self._clip = settings.clip
        self._parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
        self.optimiser = _optimiser(settings, self._parameters)
        self._loss, self._validation_loss = loss, validation_loss
        self._context = context
        self._warned = False
        # A single item has no variance.
        norms = torch.nn.modules.batchnorm._BatchNorm, DomainNorm
        self._fewest = 2 if any(isinstance(each, norms) for each in network.modules()) else 1

    def learn(self, batch: Batch, rate: float) -> Sums:
        """Make a step of the optimiser; none if nothing in the batch is labelled."""
        weight = self._loss.weight(batch)
        if not weight > 0:
            return Sums()
        sums = self._as_memory_allows(lambda: self._gradient(batch, weight), len(batch))
        if self._clip:
            torch.nn.utils.clip_grad_norm_(self._parameters, self._clip)
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        self.optimiser.step()
        return sums

    @torch.no_grad()
    def judge(self, batch: Batch) -> Sums:
        """Return what the network, in ``eval`` mode, makes of a batch."""
        return self._as_memory_allows(lambda: self._judgement(batch), len(batch))

    def is_finite(self) -> bool:
        """Return whether all weights are numbers."""
        state = [tensor for tensor in self.network.state_dict().values() if tensor.is_floating_point()]
        return not state or bool(torch.stack([tensor.isfinite().all() for tensor in state]).all())

    def _gradient(self, batch: Batch, weight: float) -> Sums:
        self.optimiser.zero_grad(set_to_none=True)
        return self._parts(batch, self._loss, lambda loss, share: torch.autograd.backward(loss * (share / weight)))

    def _judgement(self, batch: Batch) -> Sums:
        return self._parts(batch, self._validation_loss, lambda loss, share: None)

    def _parts(self, batch: Batch, compute: Loss, use: Callable[[torch.Tensor, float], Any]) -> Sums:
        sums = Sums()
        for start, stop in parts_of(len(batch), self.at_once, self._fewest):
            self._context.check_cancelled()
            part = batch if stop - start == len(batch) else batch.part(start, stop)
            share = compute.weight(part)
            if not share > 0:
                continue
            there = part.to(self.device)
            with torch.autocast(self.device.type, torch.bfloat16, enabled=self.precision == "bfloat16"):
                outputs = self.network(*there.inputs)
            loss = compute(outputs, there)
            use(loss, share)
            sums.add(_sums(outputs, loss.detach(), share, part, there))
        return sums

    def _as_memory_allows(self, work: Callable[[], Sums], length: int) -> Sums:
        while True:
            try:
                return work()
            except (RuntimeError, MemoryError) as error:
                self._make_possible(error, length)
            self.optimiser.zero_grad(set_to_none=True)  # here, not above: the error holds what filled the memory
            if self.device.type == "cuda":
                torch.cuda.empty_cache()

    def _make_possible(self, error: Exception, length: int) -> None:
        """Change what made a batch fail; raises ``error`` if that is not possible."""
        if is_refusal(error):
            allow_others()
            self._context.warning(
                tr("This network cannot be trained on {device} so that the same training gives the same weights again."),
                device=self.device,
            )
        elif lacks_memory(error) and min(self.at_once, length) > self._fewest:
            self._warn_of_memory()
            self.at_once = max(min(self.at_once, length) // 2, self._fewest)
        else:
            raise error

    def _warn_of_memory(self) -> None:
        if self._warned:
            return
        self._warned = True
        self._context.warning(
            tr("The memory of {device} does not suffice for whole batches: they are computed in parts, which takes longer."),
            device=self.device,
        )


def _sums(outputs: Any, loss: torch.Tensor, share: float, part: Batch, there: Batch) -> Sums:
    sums = Sums([loss * share], weight=share)
    if not part.target.is_floating_point():
        sums.labelled = int((part.target != IGNORED).sum())
        sums.rights = [(logits_of(outputs).detach().argmax(1) == there.target).sum()]
    return sums


def _total(values: Iterable[torch.Tensor]) -> float:
    return float(torch.stack(list(values)).cpu().double().sum())


def _precision(name: str, device: torch.device) -> str:
    if name != "auto":
        return name
    return "bfloat16" if device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False) else "float32"


def _optimiser(settings: LoopSettings, parameters: list[torch.nn.Parameter]) -> torch.optim.Optimizer:
    common: dict[str, Any] = {"lr": settings.learning_rate, "weight_decay": settings.weight_decay}
    if settings.optimiser == "sgd":
        return torch.optim.SGD(parameters, momentum=0.9, **common)
    fused = parameters[0].device.type in ("cpu", "cuda")  # the same steps in one pass over the memory: a quarter of the time on a CPU
    return (torch.optim.Adam if settings.optimiser == "adam" else torch.optim.AdamW)(parameters, fused=fused, **common)
