"""The decisions of a support vector machine, many pixels at a time, in single precision with a bound of the error.

With u and v the scaled and centred pixel and support vector times the root of 2 gamma, the kernel is exp(u v - |u|^2 / 2 - |v|^2 / 2):
one product of matrices with two further columns. The products are sums in a fixed order (``einsum``), not those of a BLAS library: that
one sums a pixel differently from place to place in a block, so that a map would depend on its blocks, and starts threads of its own in
every computing thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from .pairwise import pairs

if TYPE_CHECKING:
    from .svm import SupportVectorMachine

BATCH_BYTES: Final = 4 * 1024 * 1024  # of kernels in work, about the cache of a core
BATCHES: Final = (64, 2048)  # pixels at a time
ROUNDING: Final = 2.0**-24  # of single precision
STEPS: Final = 8.0  # rounding of a sum grows with the root of its length (Higham and Mary 2019); this many times is never seen
TINY: Final = np.float32(np.finfo(np.float32).tiny)


@dataclass(frozen=True, slots=True)
class FastDecisions:
    """A machine laid out for batches.

    Attributes:
        centre, factor: (F,) a pixel becomes u = (value - centre) factor.
        vectors: (S, F + 2) v, 1 and -|v|^2 / 2. ``farthest``: largest |v|.
        coefficients: for each class (K - 1, vectors) weights against the others. ``blocks``: where its vectors are.
        intercepts, totals: (pairs, 1) added to a decision, and sum of the absolute weights in it.
        batch: pixels at a time.
    """

    centre: NDArray[np.float64]
    factor: NDArray[np.float64]
    vectors: NDArray[np.float32]
    farthest: np.float32
    coefficients: tuple[NDArray[np.float32], ...]
    blocks: tuple[slice, ...]
    intercepts: NDArray[np.float32]
    totals: NDArray[np.float32]
    batch: int

    @classmethod
    def of(cls, machine: SupportVectorMachine) -> FastDecisions:
        """Return a machine in this form."""
        middle = machine.vectors.mean(axis=0)
        root = np.sqrt(2 * machine.gamma)
        placed = ((machine.vectors - middle) * root).astype(np.float32)
        norms = np.square(placed, dtype=np.float64).sum(axis=1)
        classes = len(machine.classes)
        sums = np.stack([np.abs(machine.coefficients[block]).sum(axis=0) for block in machine.blocks])
        width = len(placed) + 3 * classes * classes
        return cls(
            centre=machine.mean + middle * machine.spread,
            factor=root / machine.spread,
            vectors=np.column_stack([placed, np.ones(len(placed)), -norms / 2]).astype(np.float32),
            farthest=np.float32(np.sqrt(norms.max())),
            coefficients=tuple(np.ascontiguousarray(machine.coefficients[block].T, np.float32) for block in machine.blocks),
            blocks=tuple(machine.blocks),
            intercepts=machine.intercepts.astype(np.float32)[:, np.newaxis],
            totals=paired(sums[..., np.newaxis]).astype(np.float32),
            batch=int(np.clip(BATCH_BYTES // (4 * width) // 64 * 64, *BATCHES)),
        )

    def decide(self, features: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Return decisions (pairs, n) of at most ``batch`` pixels (n, F), and (pairs, n) where one could have the wrong sign."""
        count, width = features.shape
        pixels = np.zeros((width + 2, self.batch), np.float32)  # always a whole batch, so that the order of sums is the same
        pixels[:width, :count] = ((features - self.centre) * self.factor).T
        norms = np.square(pixels[:width]).sum(axis=0)
        pixels[width] = -norms / 2
        pixels[width + 1] = 1
        kernel = np.einsum("sf,fn->sn", self.vectors, pixels)
        np.exp(kernel, out=kernel)
        sums = np.empty((len(self.blocks), len(self.blocks) - 1, self.batch), np.float32)
        for weights, block, target in zip(self.coefficients, self.blocks, sums, strict=True):
            np.einsum("rs,sn->rn", weights, kernel[block], out=target)
        decisions = (paired(sums) + self.intercepts)[:, :count]
        error = self._error(norms, kernel.max(axis=0))[:count]
        limit = self.totals * error + np.abs(self.intercepts) * np.float32(2 * ROUNDING)
        sure = np.abs(decisions) > limit  # so written, what is not a number is unsure too
        return decisions, ~sure

    def _error(self, norms: NDArray[np.float32], largest: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return how far a sum of kernels, each at most ``largest`` (n,), may be off for vectors of total weight 1; ``norms``: |u|^2.

        A kernel is off by itself times the rounding of its exponent, whose terms together are at most |u|^2 + |v|^2. Of vectors at the
        distance t the kernel is exp(-t^2 / 2) and |v| <= |u| + t; the product is largest for the nearest, or at a t below 2.
        """
        kernel = np.maximum(largest, TINY)
        distance = np.maximum(np.sqrt(-2 * np.log(np.minimum(kernel, 1))), 2)
        terms = norms + np.square(np.minimum(np.sqrt(norms) + distance, self.farthest))
        steps = self.vectors.shape[1] * terms + np.float32(4 + STEPS * np.sqrt(len(self.vectors)))
        return np.asarray(kernel * np.float32(ROUNDING) * steps)


def paired(sums: NDArray[Any]) -> NDArray[Any]:
    """Return what speaks for the first class of every pair: (K, K - 1, n) sums of each class against the others -> (pairs, n)."""
    first, second = pairs(len(sums))
    return np.asarray(sums[first, second - 1] + sums[second, first])
