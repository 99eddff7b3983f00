"""What the loop asks of the data: batches of items by their numbers."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:  # nothing here needs it at run time
    import torch

IGNORED: Final = -100  # target without a label, the value that torch ignores too
AHEAD: Final = 2  # batches that are made while another one is learnt from

Part = Literal["training", "validation"]
Items = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """B items.

    Attributes:
        inputs: what the network is called with, each (B, ...).
        target: (B,) or (B, ...) class positions, int64, ``IGNORED`` where there is no label; or whatever the loss takes.
        weight: float32, importance of each item (B,) or of each target; ``None``: all count the same.
    """

    inputs: tuple[torch.Tensor, ...]
    target: torch.Tensor
    weight: torch.Tensor | None = None

    def __len__(self) -> int:
        return len(self.target)

    def part(self, start: int, stop: int) -> Batch:
        """Return the items from ``start`` up to ``stop``."""
        return self._each(lambda tensor: tensor[start:stop])

    def to(self, device: torch.device) -> Batch:
        """Return the batch on a device; nobody waits for what a GPU copies from pinned memory."""
        return self._each(lambda tensor: tensor.to(device, non_blocking=device.type == "cuda"))

    def pinned(self) -> Batch:
        """Return the batch in memory from which a GPU copies by itself."""
        return self._each(lambda tensor: tensor.pin_memory())

    def _each(self, change: Callable[[torch.Tensor], torch.Tensor]) -> Batch:
        weight = None if self.weight is None else change(self.weight)
        return Batch(tuple(map(change, self.inputs)), change(self.target), weight)


class TrainingData(Protocol):
    """Items to learn from, numbered from 0 in each part.

    Attributes:
        training: number of items to learn from. ``validation``: number of items to judge by; may be 0.
    """

    @property
    def training(self) -> int: ...  # noqa: D102 described above

    @property
    def validation(self) -> int: ...  # noqa: D102 described above

    def batch(self, part: Part, items: Items, generator: np.random.Generator | None) -> Batch:
        """Return the items as tensors on the CPU; called from one thread at a time, not always the same.

        Args:
            part: "training" or "validation".
            items: (B,) their numbers.
            generator: draws the augmentation; ``None``: none is wanted. The result must depend on the arguments alone.
        """


def epoch_order(count: int, size: int, seed: int, epoch: int) -> list[Items]:
    """Return the items of an epoch in batches, in an order that depends on seed and epoch alone.

    A single item that is left over joins the batch before: alone it has no variance, which batch normalisation needs.
    """
    order = np.random.default_rng([seed, epoch, 0]).permutation(count).astype(np.int64)
    starts = list(range(0, count, size))
    if count - starts[-1] == 1 and len(starts) > 1:
        starts.pop()
    return np.split(order, starts[1:])


def in_order(count: int, size: int) -> list[Items]:
    """Return the items 0, 1, ... in batches."""
    return [np.arange(start, min(start + size, count), dtype=np.int64) for start in range(0, count, size)]


def augmentation(seed: int, epoch: int, number: int) -> np.random.Generator:
    """Return the generator of a batch, which depends on seed, epoch and its number in the epoch alone."""
    return np.random.default_rng([seed, epoch, 1, number])


def read_ahead(make: Callable[[int], Batch], count: int) -> Generator[Batch]:
    """Give ``make(0)``, ``make(1)``, ...; a thread makes the next ones meanwhile, and has ended when this ends."""
    with ThreadPoolExecutor(1, "tlcm-batch") as pool:
        waiting = [pool.submit(make, number) for number in range(min(AHEAD, count))]
        try:
            for number in range(count):
                batch = waiting.pop(0).result()
                if number + AHEAD < count:
                    waiting.append(pool.submit(make, number + AHEAD))
                yield batch
        finally:
            for future in waiting:
                future.cancel()


def parts_of(length: int, most: int, fewest: int) -> Sequence[tuple[int, int]]:
    """Return where to cut a batch into parts of about the same length: at most ``most`` items, unless that leaves less than ``fewest``."""
    count = max(min(-(-length // most), length // fewest), 1)
    edges = [length * number // count for number in range(count + 1)]
    return list(pairwise(edges))
