"""How a network is trained, apart from what it is trained on."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Final

OPTIMISERS: Final = ("adam", "adamw", "sgd")
SCHEDULES: Final = ("none", "step", "cosine", "poly")
PRECISIONS: Final = ("auto", "float32", "bfloat16")
KEEPS: Final = ("best", "last")
STEP_EPOCHS: Final = 5  # of TSSCD, and
STEP_FACTOR: Final = 0.7
POLY_POWER: Final = 0.9  # of SL-GT2Net and LoveCS
NOT_IDENTITY: Final = ("device",)  # an interrupted training may go on elsewhere


@dataclass(frozen=True, slots=True)
class LoopSettings:
    """Settings of a training.

    Attributes:
        epochs: at most so many.
        batch_size: items that a step of the optimiser learns from.
        learning_rate: at the start, after the warm-up.
        optimiser: "adam", "adamw" (weight decay apart from the gradient) or "sgd" (momentum 0.9).
        weight_decay: of the optimiser.
        schedule: "none"; "step": x 0.7 every 5 epochs; "cosine" and "poly" ((1 - t) ** 0.9): to 0 at the last step, changed every step.
        warm_up: epochs in which the learning rate grows from 0, before the schedule begins.
        patience: stop after so many epochs whose validation loss is higher than the lowest so far (one as low neither counts nor
            resets; He et al. 2024); 0 = never. Without validation it has no effect.
        keep: "best": the weights of the epoch with the lowest validation loss (training loss if there is no validation); "last".
        precision: "auto": bfloat16 where the GPU computes with it, else float32.
        clip: largest norm of the gradient; 0 = any.
        span: which part (0-1) of the schedule this training is, where others come before or after it.
        deterministic: the same result again on the same device, with operations that may be slower.
        seed: of order, augmentation and dropout; not of the initial weights, which the network already has.
        device: torch device, as ``core.device.choose_device`` returns it.
    """

    epochs: int = 100
    batch_size: int = 64
    learning_rate: float = 1e-3
    optimiser: str = "adam"
    weight_decay: float = 0.0
    schedule: str = "none"
    warm_up: int = 0
    patience: int = 0
    keep: str = "best"
    precision: str = "auto"
    clip: float = 0.0
    span: tuple[float, float] = (0.0, 1.0)
    deterministic: bool = True
    seed: int = 1
    device: str = "cpu"

    def __post_init__(self) -> None:
        allowed = {"optimiser": OPTIMISERS, "schedule": SCHEDULES, "precision": PRECISIONS, "keep": KEEPS}
        for name, choices in allowed.items():
            if getattr(self, name) not in choices:
                raise ValueError(f"{name} is {getattr(self, name)!r}, not one of {', '.join(choices)}")
        if self.epochs < 1 or self.batch_size < 1 or self.seed < 0:
            raise ValueError("epochs and batch_size must be at least 1, and the seed at least 0")
        if not 0 <= self.span[0] < self.span[1] <= 1:
            raise ValueError(f"span is {self.span}, no part of 0 to 1")

    def identity(self) -> dict[str, Any]:
        """Return what decides about the result."""
        return {name: value for name, value in asdict(self).items() if name not in NOT_IDENTITY}

    def rate(self, step: int, per_epoch: int) -> float:
        """Return the learning rate of a step (from 0) where an epoch has ``per_epoch`` of them."""
        warm = self.warm_up * per_epoch
        if step < warm:
            return self.learning_rate * (step + 1) / warm
        done = (step - warm) / max(self.epochs * per_epoch - warm, 1)
        share = self.span[0] + done * (self.span[1] - self.span[0])
        factor = {
            "none": 1.0,
            "step": math.pow(STEP_FACTOR, (step - warm) // per_epoch // STEP_EPOCHS),
            "cosine": 0.5 * (1 + math.cos(math.pi * share)),
            "poly": math.pow(1 - share, POLY_POWER),
        }
        return self.learning_rate * factor[self.schedule]
