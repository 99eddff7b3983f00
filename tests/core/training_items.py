"""Items that networks learn quickly, and small networks, for the tests of the training."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from tlcm_qgis.core.training.data import IGNORED, Batch
from tlcm_qgis.core.training.history import History
from tlcm_qgis.core.training.loop import LoopSettings
from tlcm_qgis.core.worker.context import JobContext

SETTINGS = LoopSettings(epochs=6, batch_size=16, learning_rate=0.02, optimiser="adamw", weight_decay=0.01, schedule="cosine", warm_up=1)
BANDS, CLASSES, STEPS = 4, 3, 5
Hook = Callable[[str, np.ndarray], None]


@dataclass
class Pixels:
    """Spectra (N, BANDS), or their series (N, BANDS, STEPS), of classes that a line tells apart; ``hook`` is told every batch."""

    training: int = 97
    validation: int = 40
    series: bool = False
    unlabelled: float = 0.0
    hook: Hook = lambda part, items: None

    def __post_init__(self) -> None:
        rng = np.random.default_rng(0)
        shape = (self.training + self.validation, BANDS, *([STEPS] if self.series else []))
        self.x = rng.normal(size=shape).astype(np.float32)
        self.y = (self.x[:, :CLASSES]).argmax(axis=1)
        self.y[rng.random(self.y.shape) < self.unlabelled] = IGNORED

    def batch(self, part: str, items: np.ndarray, generator: np.random.Generator | None) -> Batch:
        self.hook(part, items)
        index = items + (self.training if part == "validation" else 0)
        x = self.x[index]
        if generator is not None:
            x = x + generator.normal(0, 0.05, x.shape).astype(np.float32)
        return Batch((torch.from_numpy(x),), torch.from_numpy(self.y[index]))


def network(series: bool = False, dropout: float = 0.2) -> torch.nn.Module:
    torch.manual_seed(0)
    if series:
        convolution = torch.nn.Conv1d(BANDS, 16, 3, padding=1)
        return torch.nn.Sequential(convolution, torch.nn.BatchNorm1d(16), torch.nn.ReLU(), torch.nn.Conv1d(16, CLASSES, 1))
    first, norm = torch.nn.Linear(BANDS, 16), torch.nn.BatchNorm1d(16)
    return torch.nn.Sequential(first, norm, torch.nn.ReLU(), torch.nn.Dropout(dropout), torch.nn.Linear(16, CLASSES))


def plain_network() -> torch.nn.Module:
    """Return a network without batch normalisation and dropout."""
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(BANDS, 16), torch.nn.Tanh(), torch.nn.Linear(16, CLASSES))


def same(one: torch.nn.Module, other: torch.nn.Module) -> bool:
    left, right = one.state_dict(), other.state_dict()
    return left.keys() == right.keys() and all(torch.equal(left[key], right[key]) for key in left)


def context(messages: list[Any] | None = None) -> JobContext:
    return JobContext([].append if messages is None else messages.append)


def losses(history: History) -> list[tuple[float | None, float | None]]:
    return [(epoch.loss, epoch.validation_loss) for epoch in history.epochs]


def never(part: str, items: np.ndarray) -> None:
    raise AssertionError("nothing is to be read")
