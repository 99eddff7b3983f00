"""The decisions of a support vector machine, many pixels at a time, in single precision with a bound of the error.

With u and v the scaled and centred pixel and support vector times the root of 2 gamma, the kernel is exp(u v - |u|^2 / 2 - |v|^2 / 2):
a product with two further columns. A BLAS library sums a pixel in another order from place to place in a batch, so that a map would depend
on its blocks: every pixel is multiplied alone, and its kernels by few rows of weights at a time. Whether the library at hand then treats
all places alike is tried; if not, ``einsum`` takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from ..engine.blocks import one_library_thread
from .pairwise import pairs

if TYPE_CHECKING:
    from .svm import SupportVectorMachine

BATCH_BYTES: Final = 4 * 1024 * 1024  # of kernels in work, about the cache of a core
BATCHES: Final = (64, 2048)  # pixels at a time
ROWS: Final = 6  # of weights at a time; with more, OpenBLAS takes other ways at the end of a batch
ROUNDING: Final = 2.0**-24  # of single precision
STEPS: Final = 8.0  # rounding of a sum grows with the root of its length (Higham and Mary 2019); this many times is never seen
TINY: Final = np.float32(np.finfo(np.float32).tiny)
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FastDecisions:
    """A machine laid out for batches.

    Attributes:
        centre, factor: (F,) a pixel becomes u = (value - centre) factor.
        vectors: (F + 2, S) v, 1 and -|v|^2 / 2. ``farthest``: largest |v|^2.
        weights: for each class (K, vectors): against the others, and 1. ``blocks``: where its vectors are.
        heaviest: (K, K - 1, 1) largest absolute weight of a class against each other.
        intercepts: (pairs, 1) added to a decision.
        batch: pixels at a time.
        blas: whether BLAS makes the products.
    """

    centre: NDArray[np.float64]
    factor: NDArray[np.float64]
    vectors: Floats
    farthest: np.float32
    weights: tuple[Floats, ...]
    blocks: tuple[slice, ...]
    heaviest: Floats
    intercepts: Floats
    batch: int
    blas: bool = True

    @classmethod
    def of(cls, machine: SupportVectorMachine) -> FastDecisions:
        """Return a machine in this form."""
        one_library_thread()
        middle = machine.vectors.mean(axis=0)
        root = np.sqrt(2 * machine.gamma)
        placed = ((machine.vectors - middle) * root).astype(np.float32)
        norms = np.square(placed, dtype=np.float64).sum(axis=1)
        classes = len(machine.classes)
        coefficients = [machine.coefficients[block] for block in machine.blocks]
        width = len(placed) + 3 * classes * classes
        fast = cls(
            centre=machine.mean + middle * machine.spread,
            factor=root / machine.spread,
            vectors=np.ascontiguousarray(np.vstack([placed.T, np.ones(len(placed)), -norms / 2]), np.float32),
            farthest=np.float32(norms.max()),
            weights=tuple(np.ascontiguousarray(np.vstack([part.T, np.ones(len(part))]), np.float32) for part in coefficients),
            blocks=tuple(machine.blocks),
            heaviest=np.stack([np.abs(part).max(axis=0, initial=0) for part in coefficients])[..., np.newaxis].astype(np.float32),
            intercepts=machine.intercepts.astype(np.float32)[:, np.newaxis],
            batch=int(np.clip(BATCH_BYTES // (4 * width) // 64 * 64, *BATCHES)),
        )
        return fast if fast.is_steady() else replace(fast, blas=False)

    def is_steady(self) -> bool:
        """Return whether a pixel gives the same bits in every place of a batch."""
        pixel = self.centre + np.cos(np.arange(len(self.centre))) / self.factor
        found = self.decide(np.tile(pixel.astype(np.float32), (self.batch, 1)))[0]
        return bool((found == found[:, :1]).all())

    def decide(self, features: Floats) -> tuple[Floats, NDArray[np.bool_]]:
        """Return decisions (pairs, n) of at most ``batch`` pixels (n, F), and (pairs, n) where one could have the wrong sign."""
        count, width = features.shape
        pixels = np.zeros((self.batch, width + 2), np.float32)  # always a whole batch, so that the order of sums is the same
        pixels[:count, :width] = (features - self.centre) * self.factor
        norms = np.einsum("nf,nf->n", pixels[:, :width], pixels[:, :width])
        pixels[:, width] = -norms / 2
        pixels[:, width + 1] = 1
        kernel = self._kernel_exponents(pixels)
        np.exp(kernel, out=kernel)
        sums = np.stack([self._weighted(weights, kernel[:, block]) for weights, block in zip(self.weights, self.blocks, strict=True)])
        decisions = (paired(sums[:, :-1]) + self.intercepts)[:, :count]
        limit = self._error(norms, sums[:, -1:])[:, :count]
        sure = np.abs(decisions) > limit  # so written, what is not a number is unsure too
        return decisions, ~sure

    def _kernel_exponents(self, pixels: Floats) -> Floats:
        if self.blas:
            return np.asarray(np.matmul(pixels[:, np.newaxis, :], self.vectors)[:, 0, :])
        return np.asarray(np.einsum("nf,fs->ns", pixels, self.vectors))

    def _weighted(self, weights: Floats, kernel: Floats) -> Floats:
        if self.blas:
            return np.concatenate([np.matmul(weights[row : row + ROWS], kernel.T) for row in range(0, len(weights), ROWS)])
        return np.asarray(np.einsum("rs,ns->rn", weights, kernel))

    def _error(self, norms: Floats, kernels: Floats) -> Floats:
        """Return how far decisions (pairs, n) may be off.

        A kernel is off by itself times the rounding of its exponent, whose terms together are at most |u|^2 + |v|^2.

        Args:
            norms: |u|^2 (n,).
            kernels: (K, 1, n) sums of the kernels of each class.
        """
        terms = len(self.vectors) * (norms + self.farthest) + np.float32(4 + STEPS * np.sqrt(self.vectors.shape[1]))
        kernels = (kernels + self.vectors.shape[1] * TINY) * terms * np.float32(ROUNDING)
        return np.asarray(paired(self.heaviest * kernels) + np.abs(self.intercepts) * np.float32(2 * ROUNDING))


def paired(sums: NDArray[Any]) -> NDArray[Any]:
    """Return what speaks for the first class of every pair: (K, K - 1, n) sums of each class against the others -> (pairs, n)."""
    first, second = pairs(len(sums))
    return np.asarray(sums[first, second - 1] + sums[second, first])
